"""The values that the interpreter computes with, and the lack of them.

``int`` stands for all integral types, ``str`` for strings, ``list`` for arrays; the
classes here for the few objects that strings and addresses are made with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MAX_TEXT = 65_536
HOLE = "\0"
"""A piece of a string that is not known."""
NUMBER_HOLE = "\2"
"""A number that is not known."""
_STRAY = "\1"
"""What stands for either where an app writes it itself: as little part of an address as they."""
TRIMMED = "".join(map(chr, (1, *range(3, 33))))
"""What ``String.trim`` takes away: all up to the space, but for the pieces that are not known."""


class NotComputed(Exception):
    """A value that cannot be had by computing: an unknown input, or a bound that was met."""


class NotKnown:
    """The value of what is not known."""


UNKNOWN = NotKnown()
PROMISED = NotKnown()
"""An argument that is not looked for until a run rests on it."""


class ArgumentAsked(Exception):
    """A run came to an instruction that needs what was only promised."""


@dataclass(slots=True)
class Builder:
    """A ``StringBuilder``."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Uri:
    """An ``android.net.Uri`` by its text."""

    text: str
    constant: str | None = None
    """Descriptor of the platform's constant that it was made from."""
    one_row: bool = False
    """Whether an id was put at its end."""
    is_opaque: bool = False
    """Whether it was put together without an authority, so that no provider is asked."""


@dataclass(slots=True)
class UriBuilder:
    """A ``Uri.Builder`` by what it has so far."""

    scheme: str = ""
    authority: str = ""
    path: str = ""
    constant: str | None = None
    one_row: bool = False

    @property
    def text(self) -> str:
        """The address so far."""
        return f"{self.scheme}://{self.authority}{self.path}"


@dataclass(slots=True)
class JavaList:
    """A ``List``."""

    items: list[Any]


@dataclass(slots=True)
class JavaIterator:
    """An ``Iterator`` over a list."""

    items: list[Any]
    at: int = 0


@dataclass(slots=True)
class JavaMap:
    """A ``Map`` whose keys are strings or numbers."""

    entries: dict[Any, Any]


@dataclass(slots=True)
class Thing:
    """Any other object: its fields as far as they were written."""

    type: str
    fields: dict[int, Any] = field(default_factory=dict)


def marked(text: str) -> str:
    """A text as it is shown: ``?`` for each piece that is not known, ``#`` for each such number."""
    return text.replace(HOLE, "?").replace(NUMBER_HOLE, "#")


def has_hole(text: str) -> bool:
    """Whether a piece of a text is not known."""
    return HOLE in text or NUMBER_HOLE in text


def constant_text(text: str) -> str:
    """A string of the app, in which nothing is taken for a piece that is not known."""
    return text.replace(HOLE, _STRAY).replace(NUMBER_HOLE, _STRAY)


def bounded(text: str) -> str:
    """The text, unless it grows beyond any address; raises NotComputed then."""
    if len(text) > MAX_TEXT:
        raise NotComputed
    return text


def shown(value: Any) -> str:
    """What ``String.valueOf`` makes of a value whose Java type is not known to be char."""
    if isinstance(value, str):
        return value
    if isinstance(value, (Builder, Uri, UriBuilder)):
        return value.text
    if isinstance(value, NotKnown):
        return HOLE
    if isinstance(value, int):
        return str(value)
    if value is None:
        return "null"
    raise NotComputed


def truth(value: Any) -> str:
    """A ``boolean`` as a string."""
    return shown(value) if isinstance(value, NotKnown) else "true" if value else "false"


def char(value: Any) -> str:
    """A ``char`` as a string of one; raises NotComputed for what is none."""
    if isinstance(value, int) and 0 <= value <= 0xFFFF:
        return constant_text(chr(value))
    if value == HOLE:
        return HOLE
    raise NotComputed


def chars(values: Any) -> str:
    """A ``char[]`` as a string; raises NotComputed for what is none."""
    if values == HOLE:
        return HOLE
    if not isinstance(values, list):
        raise NotComputed
    return "".join(map(char, values))


def to_bytes(values: Any) -> bytes:
    """A ``byte[]`` as bytes; raises NotComputed for what is none."""
    if not isinstance(values, list) or not all(isinstance(one, int) for one in values):
        raise NotComputed
    return bytes(one & 0xFF for one in values)


def to_java_bytes(raw: bytes) -> list[int]:
    """A ``byte[]``: signed."""
    return [byte - 256 if byte > 127 else byte for byte in raw]


def joined(glue: str, pieces: list[str]) -> str:
    """The pieces in one, measured before they are put together."""
    if sum(map(len, pieces)) + len(glue) * len(pieces) > MAX_TEXT:
        raise NotComputed
    return glue.join(pieces)
