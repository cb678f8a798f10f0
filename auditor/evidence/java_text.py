"""Strings, string builders, characters and numbers of ``java.lang``, on computed values."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from auditor.evidence.computed import (
    HOLE,
    MAX_TEXT,
    TRIMMED,
    Builder,
    JavaList,
    NotComputed,
    bounded,
    char,
    chars,
    constant_text,
    joined,
    shown,
    to_bytes,
    to_java_bytes,
    truth,
)

Function = Callable[..., Any]
STRING, BUILDER = "Ljava/lang/String;", "Ljava/lang/StringBuilder;"
_REFERENCE = re.compile(r"%(?:([0-9]{1,2})\$)?(0[0-9]{1,3})?([sdxXc%n])")
_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}]")


def _append(builder: Builder, text: str) -> Builder:
    builder.text = bounded(builder.text + text)
    return builder


def _set_char(builder: Builder, at: int, value: int) -> None:
    builder.text = builder.text[:at] + char(value) + builder.text[at + 1 :]


def _overwrite(builder: Builder, start: int, end: int, text: str = "") -> Builder:
    builder.text = bounded(builder.text[:start] + text + builder.text[end:])
    return builder


def _insert(builder: Builder, at: int, text: Any) -> Builder:
    builder.text = bounded(builder.text[:at] + shown(text) + builder.text[at:])
    return builder


def _reverse(builder: Builder) -> Builder:
    builder.text = builder.text[::-1]
    return builder


def _set_length(builder: Builder, length: int) -> None:
    if length > MAX_TEXT:
        raise NotComputed
    builder.text = builder.text[:length].ljust(length, "\1")


def _at(text: str, place: int) -> int:
    return ord(text[place])


def formatted(pattern: str, arguments: Any) -> str:
    """What ``String.format`` makes of the simple conversions; raises NotComputed for others."""
    if not isinstance(arguments, list):
        raise NotComputed
    pieces: list[str] = []
    end = following = 0
    for found in _REFERENCE.finditer(bounded(pattern)):
        pieces.append(pattern[end : found.start()])
        end = found.end()
        number, width, kind = found.groups()
        if kind in "%n":
            pieces.append("%" if kind == "%" else "\n")
            continue
        following += number is None
        value = arguments[int(number) - 1 if number else following - 1]
        pieces.append(_converted(value, kind).rjust(int(width or 0), "0"))
    pieces.append(pattern[end:])
    if any("%" in piece for piece in pieces[::2]):
        raise NotComputed
    return joined("", pieces)


def _converted(value: Any, kind: str) -> str:
    if kind == "c" and isinstance(value, int):
        return char(value)
    if kind in "xX" and isinstance(value, int):
        return f"{value & 0xFFFFFFFF:{kind}}"
    return shown(value)


def _replace(text: str, old: str, new: str) -> str:
    if len(text) + text.count(old) * len(new) > MAX_TEXT:
        raise NotComputed
    return text.replace(old, new)


def _replace_all(text: str, pattern: str, new: str) -> str:
    """``replaceAll`` of a pattern that stands for itself."""
    if _SPECIAL.search(pattern) or "$" in new or "\\" in new:
        raise NotComputed
    return _replace(text, pattern, new)


def _split(text: str, pattern: str, *limit: int) -> list[str]:
    plain = pattern[1:] if len(pattern) == 2 and pattern[0] == "\\" else pattern
    if not plain or (plain == pattern and _SPECIAL.search(pattern)):
        raise NotComputed
    parts = text.split(plain, limit[0] - 1) if limit and limit[0] > 0 else text.split(plain)
    while not limit and len(parts) > 1 and not parts[-1]:
        parts.pop()
    return parts


def _repeated(text: str, times: int) -> str:
    if times * len(text) > MAX_TEXT:
        raise NotComputed
    return text * times


def _to_text(raw: Any, *_: Any) -> str:
    return constant_text(to_bytes(raw).decode("utf-8", "replace"))


def pieces_of(parts: Any) -> list[str]:
    """An array or a list of strings; raises NotComputed for what is neither."""
    items = parts.items if isinstance(parts, JavaList) else parts
    if not isinstance(items, list):
        raise NotComputed
    return list(map(shown, items))


def _join(glue: Any, parts: Any) -> str:
    return joined(shown(glue), pieces_of(parts))


# Keys are descriptors without their result, cut where the rest does not matter.
STRING_FUNCTIONS: dict[str, Function] = {
    f"{STRING}->length(": len,
    f"{STRING}->isEmpty(": lambda text: int(not text),
    f"{STRING}->charAt(": _at,
    f"{STRING}->codePointAt(": _at,
    f"{STRING}->concat(": lambda text, other: bounded(shown(text) + shown(other)),
    f"{STRING}->trim(": lambda text: shown(text).strip(TRIMMED),
    f"{STRING}->strip(": str.strip,
    f"{STRING}->intern(": shown,
    f"{STRING}->toString(": shown,
    f"{STRING}->toLowerCase(": lambda text, *_: text.lower(),
    f"{STRING}->toUpperCase(": lambda text, *_: text.upper(),
    f"{STRING}->toCharArray(": lambda text: [ord(one) for one in text],
    f"{STRING}->getBytes(": lambda text, *_: to_java_bytes(text.encode("utf-8", "replace")),
    f"{STRING}->substring(I)": lambda text, start: text[start:],
    f"{STRING}->substring(II)": lambda text, start, end: text[start:end],
    f"{STRING}->subSequence(": lambda text, start, end: text[start:end],
    f"{STRING}->replace(CC)": lambda text, old, new: text.replace(char(old), char(new)),
    f"{STRING}->replace(L": lambda text, old, new: _replace(text, shown(old), shown(new)),
    f"{STRING}->replaceAll(": _replace_all,
    f"{STRING}->split(": _split,
    f"{STRING}->repeat(": _repeated,
    f"{STRING}->equals(": lambda text, other: int(text == other),
    f"{STRING}->startsWith(L{STRING[1:]})": lambda text, other: int(text.startswith(other)),
    f"{STRING}->endsWith(": lambda text, other: int(text.endswith(other)),
    f"{STRING}->contains(": lambda text, other: int(shown(other) in text),
    f"{STRING}->indexOf(I)": lambda text, one: text.find(char(one)),
    f"{STRING}->indexOf(L{STRING[1:]})": lambda text, other: text.find(other),
    f"{STRING}->lastIndexOf(I)": lambda text, one: text.rfind(char(one)),
    f"{STRING}->lastIndexOf(L{STRING[1:]})": lambda text, other: text.rfind(other),
    f"{STRING}->valueOf(C)": char,
    f"{STRING}->valueOf([C)": chars,
    f"{STRING}->valueOf([CII)": lambda values, start, count: chars(values)[start : start + count],
    f"{STRING}->copyValueOf([C)": chars,
    f"{STRING}->valueOf(I)": shown,
    f"{STRING}->valueOf(J)": shown,
    f"{STRING}->valueOf(Z)": truth,
    f"{STRING}->valueOf(L": shown,
    f"{STRING}->format(L{STRING[1:]}[": formatted,
    f"{STRING}->format(Ljava/util/Locale;": lambda _, pattern, arguments: formatted(pattern, arguments),
    f"{STRING}->join(": _join,
    "Ljava/lang/CharSequence;->toString(": shown,
    "Ljava/lang/CharSequence;->length(": lambda text: len(shown(text)),
    "Ljava/lang/CharSequence;->charAt(": lambda text, place: _at(shown(text), place),
    "Ljava/lang/Object;->toString(": shown,
    "Ljava/util/Objects;->toString(Ljava/lang/Object;)": shown,
}
BUILDER_FUNCTIONS: dict[str, Function] = {
    f"{BUILDER}->append(C)": lambda builder, one: _append(builder, char(one)),
    f"{BUILDER}->append([C)": lambda builder, values: _append(builder, chars(values)),
    f"{BUILDER}->append(I)": lambda builder, number: _append(builder, shown(number)),
    f"{BUILDER}->append(Z)": lambda builder, value: _append(builder, truth(value)),
    f"{BUILDER}->append(J)": lambda builder, number: _append(builder, shown(number)),
    f"{BUILDER}->append(L": lambda builder, value: _append(builder, shown(value)),
    f"{BUILDER}->append(Ljava/lang/CharSequence;II)": lambda builder, value, start, end: _append(
        builder, shown(value)[start:end]
    ),
    f"{BUILDER}->appendCodePoint(": lambda builder, one: _append(builder, char(one)),
    f"{BUILDER}->toString(": lambda builder: builder.text,
    f"{BUILDER}->substring(I)": lambda builder, start: builder.text[start:],
    f"{BUILDER}->substring(II)": lambda builder, start, end: builder.text[start:end],
    f"{BUILDER}->length(": lambda builder: len(builder.text),
    f"{BUILDER}->charAt(": lambda builder, place: _at(builder.text, place),
    f"{BUILDER}->setCharAt(": _set_char,
    f"{BUILDER}->setLength(": _set_length,
    f"{BUILDER}->deleteCharAt(": lambda builder, place: _overwrite(builder, place, place + 1),
    f"{BUILDER}->delete(": _overwrite,
    f"{BUILDER}->replace(": _overwrite,
    f"{BUILDER}->insert(IL": _insert,
    f"{BUILDER}->insert(IC)": lambda builder, place, one: _insert(builder, place, char(one)),
    f"{BUILDER}->insert(II)": _insert,
    f"{BUILDER}->reverse(": _reverse,
}
NUMBER_FUNCTIONS: dict[str, Function] = {
    "Ljava/lang/Integer;->parseInt(Ljava/lang/String;)": int,
    "Ljava/lang/Integer;->parseInt(Ljava/lang/String;I)": int,
    "Ljava/lang/Integer;->valueOf(Ljava/lang/String;)": int,
    "Ljava/lang/Integer;->valueOf(Ljava/lang/String;I)": int,
    "Ljava/lang/Integer;->valueOf(I)": int,
    "Ljava/lang/Integer;->intValue(": int,
    "Ljava/lang/Integer;->byteValue(": lambda number: (number & 0xFF ^ 0x80) - 0x80,
    "Ljava/lang/Integer;->toString(I)": shown,
    "Ljava/lang/Integer;->toHexString(": lambda number: f"{number & 0xFFFFFFFF:x}",
    "Ljava/lang/Long;->parseLong(Ljava/lang/String;)": int,
    "Ljava/lang/Long;->parseLong(Ljava/lang/String;I)": int,
    "Ljava/lang/Long;->valueOf(J)": int,
    "Ljava/lang/Long;->toString(J)": shown,
    "Ljava/lang/Byte;->parseByte(": int,
    "Ljava/lang/Byte;->valueOf(B)": int,
    "Ljava/lang/Byte;->byteValue(": int,
    "Ljava/lang/Character;->digit(CI)": lambda one, radix: int(char(one), radix),
    "Ljava/lang/Character;->getNumericValue(C)": lambda one: int(char(one), 36),
    "Ljava/lang/Character;->valueOf(C)": int,
    "Ljava/lang/Character;->charValue(": int,
    "Ljava/lang/Character;->toString(C)": char,
    "Ljava/lang/Math;->min(II)": min,
    "Ljava/lang/Math;->max(II)": max,
}
CONSTRUCTORS: dict[str, Function] = {
    f"{STRING}-><init>()": lambda: "",
    f"{STRING}-><init>(L": shown,
    f"{STRING}-><init>([C)": chars,
    f"{STRING}-><init>([CII)": lambda values, start, count: chars(values)[start : start + count],
    f"{STRING}-><init>([BII": lambda raw, start, count, *_: _to_text(raw[start : start + count]),
    f"{STRING}-><init>([B": _to_text,
    f"{BUILDER}-><init>()": Builder,
    f"{BUILDER}-><init>(I)": lambda _: Builder(),
    f"{BUILDER}-><init>(L": lambda text: Builder(shown(text)),
}
TOLERANT = (
    *(f"{STRING}->{name}(" for name in ("concat", "trim", "intern", "toString", "valueOf", "format", "join")),
    *(f"{BUILDER}->{name}(" for name in ("append", "toString", "reverse")),
    f"{STRING}-><init>(L",
    f"{BUILDER}-><init>(",
    "Ljava/lang/CharSequence;->toString(",
    "Ljava/lang/Object;->toString(",
    "Ljava/lang/Integer;->toString(I)",
    "Ljava/lang/Long;->toString(J)",
)
"""What makes of a piece that is not known a string with a piece that is not known."""


def is_partial(value: Any) -> bool:
    """Whether a string, a builder or an address has a piece that is not known."""
    text = value if isinstance(value, str) else getattr(value, "text", "")
    return isinstance(text, str) and HOLE in text
