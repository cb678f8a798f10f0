"""The values that registers are seen to hold: strings, addresses, objects, and the lack of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import Union

from auditor.dex.definitions import Definitions
from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.computed import HOLE
from auditor.evidence.opened import Site
from auditor.evidence.rulebooks import SourceRule
from auditor.model import Via

MAX_VALUES = 16
MAX_TEXT = 4096
Context = tuple[Site, ...]
"""The calls by which a method was entered, outermost first; empty for any caller."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string, with ``?`` for each piece that is not known and ``#`` for each number."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """An int constant; 0 is also ``null``."""

    number: int


@dataclass(frozen=True, slots=True)
class Address:
    """A content URI, or a string that begins with a constant one."""

    names: str
    """The constant's descriptor or the URI as text."""
    via: Via
    rule: SourceRule | None
    """The data that it addresses, as far as a rule knows it."""
    one_row: bool
    text: str | None
    """The URI as text; ``None`` for a constant whose text is not known."""


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
class ClassNamed:
    """A class that the code names by a string alone."""

    descriptor: str


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A ``java.lang.reflect.Field``."""

    descriptor: str
    """Without its type."""


@dataclass(frozen=True, slots=True)
class MethodOf:
    """What a ``java.lang.reflect.Method`` stands for, or with the name ``<init>`` a ``Constructor``."""

    owner: str
    """Descriptor of the class that it was asked of."""
    name: str
    parameters: tuple[str, ...] | None
    """Descriptors of its parameters, as far as they are known."""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A ``java.lang.reflect.Method`` by the call that looked it up: what it is, is asked where it matters."""

    site: Site
    context: Context


@dataclass(frozen=True, slots=True)
class Other:
    """Anything else."""


@dataclass(frozen=True, slots=True)
class Beyond:
    """Further values, which a bound kept from being found."""


Value = Union[
    Text,
    Number,
    Address,
    IntentData,
    Constant,
    Object,
    ClassOf,
    ClassNamed,
    FieldOf,
    MethodOf,
    LookedUp,
    Other,
    Beyond,
]
Values = frozenset[Value]
ArgumentAt = Callable[[Site, int, Context, int], Values]
"""What an argument of a call can be: site, position, context, depth."""
OfDefinitions = Callable[[ItemNo, Definitions, Context, int], Values]
"""What some definitions of an item can be: item, definitions, context, depth."""
UNKNOWN_VALUES: Values = frozenset((Other(),))
NOTHING_KNOWN: Values = frozenset((Other(), Beyond()))
BEYOND: Values = frozenset((Beyond(),))


def bounded(found: Collection[Value]) -> Values:
    """At most so many values; nothing known where there is none.

    Of too many, addresses that differ in nothing but their text are one, and those of
    personal data come first.
    """
    if len(found) <= MAX_VALUES:
        return frozenset(found) or UNKNOWN_VALUES
    kept: dict[object, Value] = {}
    for one in sorted(found, key=_rank):
        kept.setdefault(_sort_of(one), one)
    return frozenset((*islice(kept.values(), MAX_VALUES), *(BEYOND if len(kept) > MAX_VALUES else ())))


def _rank(value: Value) -> tuple[bool, bool, str]:
    is_known = isinstance(value, Address) and value.rule is not None
    return not is_known, isinstance(value, Address) and value.one_row, repr(value)


def _sort_of(value: Value) -> object:
    if not isinstance(value, Address) or value.rule is None:
        return value
    return value.rule.id, value.one_row, value.via


def text_of(text: str) -> Text:
    """The string, or as much of it as is looked at."""
    return Text(text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + HOLE)


def is_vague(value: Value) -> bool:
    """Whether a value says nothing, or has a piece that is not known."""
    if isinstance(value, Address):
        return value.rule is None and HOLE in (value.text or "")
    return isinstance(value, (Other, Beyond)) or (isinstance(value, Text) and HOLE in value.text)


def joined(parts: Iterable[Values]) -> Values:
    """The concatenations of one value of each part; what begins with a constant address stays one."""
    texts: list[tuple[str, Address | None]] = [("", None)]
    is_beyond = False
    for part in parts:
        pieces = sorted({_piece(value) for value in part}, key=repr)
        is_beyond |= Beyond() in part or len(texts) * len(pieces) > MAX_VALUES
        texts = [_added(*pair) for pair in islice(product(texts, pieces), MAX_VALUES)]
    found: set[Value] = {_whole(*one) for one in texts}
    return frozenset(found | BEYOND if is_beyond else found)


def _added(
    before: tuple[str, Address | None], piece: tuple[str, Address | None]
) -> tuple[str, Address | None]:
    (text, constant), (more, address) = before, piece
    return (text + more)[: MAX_TEXT + 1], constant if text else address


def _whole(text: str, constant: Address | None) -> Value:
    if constant is None:
        return text_of(text)
    return constant if constant.text is None else replace(constant, text=text)


def _piece(value: Value) -> tuple[str, Address | None]:
    if isinstance(value, Text):
        return value.text, None
    if isinstance(value, Address):
        return value.text or HOLE, None if value.via is Via.URI else value
    return str(value.number) if isinstance(value, Number) else HOLE, None
