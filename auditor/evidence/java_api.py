"""The few methods of the Java and Android API that strings are built, coded and taken apart with.

Each works on plain Python values: ``int`` for all integral types, ``str``,
``list`` for arrays, ``Builder`` for string builders, ``Uri``. A method that is not
here has an unknown result.
"""

from __future__ import annotations

import base64
import binascii
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

MAX_TEXT = 65_536
HOLE = "?"
"""A piece of a string that is not known."""


class NotComputed(Exception):
    """A value that cannot be had by computing: an unknown input, or a bound that was met."""


@dataclass(slots=True)
class Builder:
    """A ``StringBuilder``."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Uri:
    """An ``android.net.Uri`` by its text."""

    text: str


@dataclass(slots=True)
class UriBuilder:
    """A ``Uri.Builder`` by what it has so far."""

    text: str


@dataclass(slots=True)
class Thing:
    """Any other object: its fields as far as they were written."""

    type: str
    fields: dict[int, Any] = field(default_factory=dict)


Function = Callable[..., Any]
_STRING, _BUILDER = "Ljava/lang/String;", "Ljava/lang/StringBuilder;"


def bounded(text: str) -> str:
    """The text, unless it grows beyond any address; raises NotComputed then."""
    if len(text) > MAX_TEXT:
        raise NotComputed
    return text


def shown(value: Any) -> str:
    """What ``String.valueOf`` makes of a value whose Java type is not known to be char."""
    if isinstance(value, (str, Uri)):
        return value if isinstance(value, str) else value.text
    if isinstance(value, Builder):
        return value.text
    if isinstance(value, int):
        return str(value)
    if value is None:
        return "null"
    raise NotComputed


def _char(value: Any) -> str:
    if isinstance(value, int) and 0 <= value <= 0xFFFF:
        return chr(value)
    raise NotComputed


def _chars(values: Any) -> str:
    if not isinstance(values, list):
        raise NotComputed
    return "".join(_char(one) for one in values)


def _bytes(values: Any) -> bytes:
    if not isinstance(values, list) or not all(isinstance(one, int) for one in values):
        raise NotComputed
    return bytes(one & 0xFF for one in values)


def to_java_bytes(raw: bytes) -> list[int]:
    """A ``byte[]``: signed."""
    return [byte - 256 if byte > 127 else byte for byte in raw]


def _append(builder: Builder, text: str) -> Builder:
    builder.text = bounded(builder.text + text)
    return builder


def _decode(raw: bytes) -> list[int]:
    padded = raw.strip() + b"=" * (-len(raw.strip()) % 4)
    try:
        return to_java_bytes(base64.b64decode(padded, altchars=b"-_" if b"-" in raw or b"_" in raw else None))
    except (binascii.Error, ValueError) as error:
        raise NotComputed from error


def _format(pattern: str, arguments: Any) -> str:
    if not isinstance(arguments, list):
        raise NotComputed
    parts = bounded(pattern).split("%s")
    if len(parts) != len(arguments) + 1 or any("%" in part for part in parts):
        raise NotComputed
    pieces = [parts[0]]
    for argument, part in zip(arguments, parts[1:], strict=True):
        pieces += [shown(argument), part]
    return _joined("", pieces)


def _joined(glue: str, pieces: list[str]) -> str:
    """The pieces in one, measured before they are put together."""
    if sum(map(len, pieces)) + len(glue) * len(pieces) > MAX_TEXT:
        raise NotComputed
    return glue.join(pieces)


def _replace(text: str, old: str, new: str) -> str:
    if len(text) + text.count(old) * len(new) > MAX_TEXT:
        raise NotComputed
    return text.replace(old, new)


def _uri(builder: UriBuilder, text: str) -> UriBuilder:
    builder.text = bounded(text)
    return builder


def _set_char(builder: Builder, at: int, char: int) -> None:
    builder.text = builder.text[:at] + _char(char) + builder.text[at + 1 :]


def _delete(builder: Builder, start: int, end: int) -> Builder:
    builder.text = builder.text[:start] + builder.text[end:]
    return builder


def _insert(builder: Builder, at: int, text: Any) -> Builder:
    builder.text = bounded(builder.text[:at] + shown(text) + builder.text[at:])
    return builder


def _reverse(builder: Builder) -> Builder:
    builder.text = builder.text[::-1]
    return builder


def _at(text: str, place: int) -> int:
    return ord(text[place])


def _copy(source: list[Any], start: int, target: list[Any], to: int, count: int) -> None:
    if min(start, to, count) < 0 or start + count > len(source) or to + count > len(target):
        raise NotComputed
    target[to : to + count] = source[start : start + count]


def _to_text(raw: Any, *_: Any) -> str:
    return _bytes(raw).decode("utf-8", "replace")


# Keys are descriptors without their result; "*" at the end stands for any arguments.
FUNCTIONS: dict[str, Function] = {
    f"{_STRING}->length(": len,
    f"{_STRING}->isEmpty(": lambda text: int(not text),
    f"{_STRING}->charAt(": _at,
    f"{_STRING}->concat(": lambda text, other: bounded(text + other),
    f"{_STRING}->trim(": str.strip,
    f"{_STRING}->intern(": str,
    f"{_STRING}->toString(": str,
    f"{_STRING}->toLowerCase(": lambda text, *_: text.lower(),
    f"{_STRING}->toUpperCase(": lambda text, *_: text.upper(),
    f"{_STRING}->toCharArray(": lambda text: [ord(char) for char in text],
    f"{_STRING}->getBytes(": lambda text, *_: to_java_bytes(text.encode("utf-8", "replace")),
    f"{_STRING}->substring(I)": lambda text, start: text[start:],
    f"{_STRING}->substring(II)": lambda text, start, end: text[start:end],
    f"{_STRING}->subSequence(": lambda text, start, end: text[start:end],
    f"{_STRING}->replace(CC)": lambda text, old, new: text.replace(_char(old), _char(new)),
    f"{_STRING}->replace(L": lambda text, old, new: _replace(text, shown(old), shown(new)),
    f"{_STRING}->equals(": lambda text, other: int(text == other),
    f"{_STRING}->startsWith(L{_STRING[1:]})": lambda text, other: int(text.startswith(other)),
    f"{_STRING}->indexOf(I)": lambda text, char: text.find(_char(char)),
    f"{_STRING}->indexOf(L": lambda text, other: text.find(other),
    f"{_STRING}->valueOf(C)": _char,
    f"{_STRING}->valueOf([C)": _chars,
    f"{_STRING}->copyValueOf([C)": _chars,
    f"{_STRING}->valueOf(I)": str,
    f"{_STRING}->valueOf(J)": str,
    f"{_STRING}->valueOf(L": shown,
    f"{_STRING}->format(L{_STRING[1:]}[": _format,
    f"{_STRING}->format(Ljava/util/Locale;": lambda _, pattern, arguments: _format(pattern, arguments),
    f"{_STRING}->join(": lambda glue, parts: _joined(shown(glue), list(map(shown, parts))),
    f"{_BUILDER}->append(C)": lambda builder, char: _append(builder, char if char == HOLE else _char(char)),
    f"{_BUILDER}->append([C)": lambda builder, chars: _append(
        builder, chars if chars == HOLE else _chars(chars)
    ),
    f"{_BUILDER}->append(I)": lambda builder, number: _append(builder, str(number)),
    f"{_BUILDER}->append(J)": lambda builder, number: _append(builder, str(number)),
    f"{_BUILDER}->append(L": lambda builder, value, *_: _append(builder, shown(value)),
    f"{_BUILDER}->toString(": lambda builder: builder.text,
    f"{_BUILDER}->length(": lambda builder: len(builder.text),
    f"{_BUILDER}->charAt(": lambda builder, place: _at(builder.text, place),
    f"{_BUILDER}->setCharAt(": _set_char,
    f"{_BUILDER}->deleteCharAt(": lambda builder, place: _delete(builder, place, place + 1),
    f"{_BUILDER}->delete(": _delete,
    f"{_BUILDER}->insert(IL": _insert,
    f"{_BUILDER}->insert(IC)": lambda builder, place, char: _insert(builder, place, _char(char)),
    f"{_BUILDER}->reverse(": _reverse,
    "Ljava/lang/Integer;->parseInt(Ljava/lang/String;)": int,
    "Ljava/lang/Integer;->parseInt(Ljava/lang/String;I)": int,
    "Ljava/lang/Integer;->valueOf(Ljava/lang/String;I)": int,
    "Ljava/lang/Integer;->valueOf(I)": int,
    "Ljava/lang/Integer;->intValue(": int,
    "Ljava/lang/Integer;->toString(I)": str,
    "Ljava/lang/Integer;->toHexString(": lambda number: f"{number & 0xFFFFFFFF:x}",
    "Ljava/lang/Character;->digit(CI)": lambda char, radix: int(_char(char), radix),
    "Ljava/lang/Character;->valueOf(C)": int,
    "Ljava/lang/Character;->charValue(": int,
    "Ljava/lang/Character;->toString(C)": _char,
    "Ljava/lang/Math;->min(II)": min,
    "Ljava/lang/Math;->max(II)": max,
    "Ljava/lang/System;->arraycopy(": _copy,
    "Landroid/util/Base64;->decode(L": lambda text, *_: _decode(text.encode()),
    "Landroid/util/Base64;->decode([B": lambda raw, *_: _decode(_bytes(raw)),
    "Ljava/util/Base64$Decoder;->decode(L": lambda _, text: _decode(text.encode()),
    "Ljava/util/Base64$Decoder;->decode([B": lambda _, raw: _decode(_bytes(raw)),
    "Ljava/util/Base64;->getDecoder(": lambda: Thing("Ljava/util/Base64$Decoder;"),
    "Ljava/util/Base64;->getUrlDecoder(": lambda: Thing("Ljava/util/Base64$Decoder;"),
    "Ljava/net/URLDecoder;->decode(": lambda text, *_: urllib.parse.unquote_plus(text),
    "Landroid/net/Uri;->decode(": urllib.parse.unquote,
    "Landroid/net/Uri;->parse(": Uri,
    "Landroid/net/Uri;->toString(": lambda uri: uri.text,
    "Landroid/net/Uri;->buildUpon(": lambda uri: UriBuilder(uri.text),
    "Landroid/net/Uri$Builder;->scheme(": lambda builder, scheme: _uri(builder, f"{scheme}://"),
    "Landroid/net/Uri$Builder;->authority(": lambda builder, name: _uri(builder, builder.text + name),
    "Landroid/net/Uri$Builder;->encodedAuthority(": lambda builder, name: _uri(builder, builder.text + name),
    "Landroid/net/Uri$Builder;->path(": lambda builder, path: _uri(
        builder, f"{builder.text}/{path.lstrip('/')}"
    ),
    "Landroid/net/Uri$Builder;->appendPath(": lambda builder, piece: _uri(builder, f"{builder.text}/{piece}"),
    "Landroid/net/Uri$Builder;->appendEncodedPath(": lambda builder, piece: _uri(
        builder, f"{builder.text}/{piece}"
    ),
    "Landroid/net/Uri$Builder;->appendQueryParameter(": lambda builder, *_: builder,
    "Landroid/net/Uri$Builder;->build(": lambda builder: Uri(builder.text),
    "Landroid/net/Uri;->withAppendedPath(": lambda uri, piece: Uri(
        bounded(f"{uri.text.rstrip('/')}/{shown(piece)}")
    ),
    "Ljava/lang/CharSequence;->toString(": shown,
    "Ljava/lang/Object;->toString(": shown,
}
CONSTRUCTORS: dict[str, Function] = {
    f"{_STRING}-><init>()": lambda: "",
    f"{_STRING}-><init>(L": shown,
    f"{_STRING}-><init>([C)": _chars,
    f"{_STRING}-><init>([CII)": lambda chars, start, count: _chars(chars)[start : start + count],
    f"{_STRING}-><init>([BII": lambda raw, start, count, *_: _to_text(raw[start : start + count]),
    f"{_STRING}-><init>([B": _to_text,
    "Landroid/net/Uri$Builder;-><init>()": lambda: UriBuilder(""),
    f"{_BUILDER}-><init>()": Builder,
    f"{_BUILDER}-><init>(I)": lambda _: Builder(),
    f"{_BUILDER}-><init>(L": lambda text: Builder(shown(text)),
}


def find(table: dict[str, Function], descriptor: str) -> Function | None:
    """The function for a method descriptor: the longest key that it begins with."""
    descriptor = descriptor.replace("Ljava/lang/StringBuffer;->", f"{_BUILDER}->")
    keys = [key for key in table if descriptor.startswith(key)]
    return table[max(keys, key=len)] if keys else None
