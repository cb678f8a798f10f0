"""The state of one search for where data goes: what carries it, what is seen, where it arrived."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from typing import NamedTuple

from auditor.dex.definitions import Definition
from auditor.dex.names import FieldNo, ItemNo, MethodNo
from auditor.evidence.opened import Site
from auditor.model import Endpoint, MethodDescriptor, SinkKind

MAX_HOPS = 9
"""Methods between an access and a sink."""

MAX_STACKS = 16
"""Ways by calls on which one value is followed."""


class Tainted(NamedTuple):
    """A value that carries the data; a tuple, since most steps make another with something changed."""

    item: ItemNo
    definition: Definition
    stack: tuple[Site, ...]
    """The calls by which its method was entered with the data."""
    path: tuple[MethodNo, ...]
    """From the access's method to this one."""
    keys: tuple[str, ...]
    """Constant names under which the data was put, sorted."""
    fields: tuple[FieldNo, ...] = ()
    """Fields that lead from the object to the data; none where the value itself carries it."""
    filled: bool = False
    """Whether it is an object that took the data in, so that whoever else holds it has the data too."""
    extra: str | None = None
    """The name under which an intent or a bundle holds the data; ``None`` where that is not known."""
    opaque: bool = False
    """Whether it is a library's object of which only a rule says that it holds the data."""
    entered: tuple[Site, ...] = ()
    """The calls down to the last one by which the app gave it to a library that is followed."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The data at a sink."""

    kind: SinkKind
    site: Site
    call: MethodDescriptor
    path: tuple[MethodNo, ...]
    endpoint: Endpoint | None
    provisional: bool = False
    """Whether it is a library's call that stands for the platform's, where that is not found."""
    opened_at: Site | None = None
    """Of a stream, the call or constant that opened it."""


@dataclass(frozen=True, slots=True)
class Handed:
    """The data at a call that hands it to script inside the app, which is not followed."""

    engine: str
    """The name of what runs the script."""


@dataclass(frozen=True, slots=True)
class Destinations:
    """All sinks of one access."""

    arrivals: tuple[Arrival, ...]
    engines: tuple[str, ...]
    """What runs the script that the data was handed to, sorted."""
    cut_off: bool
    """Whether the search ended at a bound."""


class Search:
    """The values still to visit, those seen, and the sinks found in one question."""

    def __init__(self, steps: int) -> None:
        self.line: deque[Tainted] = deque()
        self._left = self._most = steps
        self._read: set[tuple[object, tuple[FieldNo, ...]]] = set()
        self.arrivals: dict[tuple[Site, MethodDescriptor], Arrival] = {}
        self.engines: set[str] = set()
        self.cut_off = False
        self._seen: set[tuple[object, ...]] = set()
        self._stacks: Counter[tuple[object, ...]] = Counter()

    def add(self, value: Tainted) -> None:
        """Puts a value on the line unless it was there or lies too far off."""
        at = (value.item, value.definition, value.stack)
        key = (at, value.fields, value.filled, value.extra, value.opaque)
        if key in self._seen or not self.may_go_on():
            return
        place = (value.item, value.definition, value.fields)
        self._stacks[place] += 1
        if len(value.path) > MAX_HOPS or self._stacks[place] > MAX_STACKS:
            self.cut_off = True
            return
        self._seen.add(key)
        self.line.append(value)

    @property
    def steps(self) -> int:
        """How many were made."""
        return self._most - self._left

    def may_go_on(self) -> bool:
        """Counts one step; whether it is still within the bound."""
        if self._left <= 0:
            self.cut_off = True
            return False
        self._left -= 1
        return True

    def is_new(self, source: object, fields: tuple[FieldNo, ...]) -> bool:
        """Whether the reads of a field or store are still to be followed, for data below some fields."""
        known = (source, fields) in self._read
        self._read.add((source, fields))
        return not known

    def arrive(self, arrival: Arrival | Handed) -> None:
        """Keeps the first way to each sink, which is the shortest, and to which script the data went."""
        if isinstance(arrival, Handed):
            self.engines.add(arrival.engine)
            return
        self.arrivals.setdefault((arrival.site, arrival.call), arrival)
