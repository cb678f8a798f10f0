"""The values that registers are seen to hold: strings, addresses, objects, and the lack of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice, product
from typing import Union

from auditor.dex.names import MethodNo, TypeNo
from auditor.evidence.java_api import HOLE
from auditor.evidence.opened import Site
from auditor.evidence.rulebooks import SourceRule
from auditor.model import Via

MAX_VALUES = 16
MAX_TEXT = 4096


@dataclass(frozen=True, slots=True)
class Text:
    """A string, with ``?`` for each piece that is not known."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """An int constant; 0 is also ``null``."""

    number: int


@dataclass(frozen=True, slots=True)
class Address:
    """A content URI."""

    names: str
    """The constant's descriptor or the URI as text."""
    via: Via
    rule: SourceRule | None
    """The data that it addresses, as far as a rule knows it."""
    one_row: bool


@dataclass(frozen=True, slots=True)
class IntentData:
    """The address that an intent brought along."""

    method: MethodNo
    """The method to whose parameter or result the intent belongs."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant field outside the app."""

    descriptor: str


@dataclass(frozen=True, slots=True)
class Object:
    """A new object of a type."""

    type: TypeNo


@dataclass(frozen=True, slots=True)
class ClassOf:
    """A class as a value."""

    type: TypeNo


@dataclass(frozen=True, slots=True)
class Other:
    """Anything else."""


@dataclass(frozen=True, slots=True)
class Beyond:
    """Further values, which a bound kept from being found."""


Value = Union[Text, Number, Address, IntentData, Constant, Object, ClassOf, Other, Beyond]
Values = frozenset[Value]
Context = tuple[Site, ...]
"""The calls by which a method was entered, outermost first; empty for any caller."""
UNKNOWN_VALUES: Values = frozenset((Other(),))
NOTHING_KNOWN: Values = frozenset((Other(), Beyond()))
BEYOND: Values = frozenset((Beyond(),))


def bounded(found: Collection[Value]) -> Values:
    """At most so many values; nothing known where there is none."""
    if len(found) > MAX_VALUES:
        return frozenset((*islice(sorted(found, key=repr), MAX_VALUES), Beyond()))
    return frozenset(found) or UNKNOWN_VALUES


def text_of(text: str) -> Text:
    """The string, or as much of it as is looked at."""
    return Text(text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + HOLE)


def is_vague(value: Value) -> bool:
    """Whether a value says nothing, or has a piece that is not known."""
    if isinstance(value, Address):
        return value.rule is None and HOLE in value.names
    return isinstance(value, (Other, Beyond)) or (isinstance(value, Text) and HOLE in value.text)


def joined(parts: Iterable[Values]) -> Values:
    """The concatenations of one value of each part."""
    texts = [""]
    is_beyond = False
    for part in parts:
        pieces = sorted({_piece(value) for value in part})
        is_beyond |= Beyond() in part or len(texts) * len(pieces) > MAX_VALUES
        texts = ["".join(pair)[: MAX_TEXT + 1] for pair in islice(product(texts, pieces), MAX_VALUES)]
    found: set[Value] = {text_of(text) for text in texts}
    return frozenset(found | BEYOND if is_beyond else found)


def _piece(value: Value) -> str:
    if isinstance(value, Text):
        return value.text
    if isinstance(value, Address) and value.via is Via.URI:
        return value.names
    return str(value.number) if isinstance(value, Number) else HOLE
