"""Where the objects that a register can hold are made: backwards, to their allocation sites.

The calls by which a method was entered are kept, and what a field holds is looked
for in the constructor that was called where its object was made; so two objects of
one class are told apart as long as their makers are found.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import islice

from auditor.dex.definitions import Definition, incoming
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.evidence.opened import Site
from auditor.evidence.tools import Tools

MAX_DEPTH = 24
MAX_PLACES = 24
"""Definitions that one question may end at."""
MAX_WRITERS = 12
MAX_STEPS = 100_000
"""Definitions looked at, over all questions."""
MAX_STEPS_EACH = 300


@dataclass(frozen=True, slots=True)
class Place:
    """A definition, with the calls by which its method was entered, outermost first."""

    item: ItemNo
    definition: Definition
    stack: tuple[Site, ...]


Places = frozenset[Place]
NOWHERE: Places = frozenset()


class Objects:
    """Finds allocation sites; ``None`` is said where one of them is not found."""

    def __init__(self, tools: Tools) -> None:
        """Knows nothing yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._evaluator = tools.dispatch, tools.evaluator
        self._rules = tools.rules
        self._is_summarised = cache(self._find_summarised)
        self._known: dict[Place, Places | None] = {}
        self._asking: set[Place] = set()
        self._kinds: dict[
            tuple[ItemNo, frozenset[Definition], tuple[Site, ...]], frozenset[TypeNo] | None
        ] = {}
        self._left, self._until = MAX_STEPS, 0
        self._circles = 0
        """How often a question came back to one that was open: what was found then is not the whole."""

    def kinds(
        self, item: ItemNo, objects: Iterable[Definition], stack: tuple[Site, ...]
    ) -> frozenset[TypeNo] | None:
        """The classes of the objects; ``None`` unless all are found to be made in the app's code."""
        objects = frozenset(objects)
        key = (item, objects, stack)
        if key not in self._kinds:
            self._kinds[key] = self._find_kinds(item, objects, stack)
        return self._kinds[key]

    def _find_kinds(
        self, item: ItemNo, objects: frozenset[Definition], stack: tuple[Site, ...]
    ) -> frozenset[TypeNo] | None:
        sole = self._sole_kind(item, next(iter(objects))) if len(objects) == 1 else None
        if sole is not None:
            return frozenset((sole,))
        found = self.made(item, objects, stack)
        if not found:
            return None
        makers = (self._opened.insn(Site(one.item, one.definition)) for one in found)
        return frozenset(TypeNo(maker.index) for maker in makers if maker.index is not None)

    def _sole_kind(self, item: ItemNo, definition: Definition) -> TypeNo | None:
        """The class of what is read from a field to which only new objects of one class are written."""
        insn = self._opened.insn(Site(item, definition)) if definition >= 0 else None
        if insn is None or insn.index is None or not insn.op.name.startswith(("iget", "sget")):
            return None
        kinds: set[int | None] = set()
        for place in self._written(FieldNo(insn.index)) or ():
            maker = self._opened.insn(Site(place.item, place.definition)) if place.definition >= 0 else None
            if maker is None or maker.op.name != "new-instance":
                return None
            kinds.add(maker.index)
        sole = kinds.pop() if len(kinds) == 1 else None
        return None if sole is None else TypeNo(sole)

    def made(self, item: ItemNo, objects: Iterable[Definition], stack: tuple[Site, ...]) -> Places | None:
        """The ``new-instance``s that the objects come from."""
        self._until = self._left - MAX_STEPS_EACH
        return self._union((Place(item, one, stack) for one in sorted(objects)), MAX_DEPTH)

    def held(self, base: Place, field: FieldNo) -> Places | None:
        """The definitions that a field of an object is given where the object is made."""
        if not self._is_given_once(field):
            return None
        solved = self._opened.of(base.item)
        objects = solved.operand(base.definition, 1) if solved and base.definition >= 0 else frozenset()
        makers = self.made(base.item, objects, base.stack)
        return self._given(makers, field) if makers else None

    def _union(self, places: Iterable[Place], depth: int) -> Places | None:
        found: set[Place] = set()
        for place in places:
            one = self._one(place, depth)
            if one is None:
                return None
            found |= one
            if len(found) > MAX_PLACES:
                return None
        return frozenset(found)

    def _one(self, place: Place, depth: int) -> Places | None:
        if place in self._asking:
            self._circles += 1
            return NOWHERE
        if place in self._known:
            return self._known[place]
        self._left -= 1
        if depth <= 0 or self._left <= max(self._until, 0):
            return None
        circles = self._circles
        self._asking.add(place)
        found = self._find(place, depth - 1)
        self._asking.discard(place)
        if circles == self._circles or not self._asking:
            self._known[place] = found
        return found

    def _find(self, place: Place, depth: int) -> Places | None:
        if place.definition < 0:
            return self._parameter(place, depth)
        maker = self._opened.insn(Site(place.item, place.definition))
        name = maker.op.name
        if name == "new-instance":
            return frozenset((place,))
        if name.startswith("const") and maker.literal == 0:
            return NOWHERE
        if maker.index is None:
            return None
        if name.startswith("iget"):
            return self._field(place, FieldNo(maker.index), depth)
        if name.startswith("sget"):
            return self._union(self._written(FieldNo(maker.index)) or (), depth) or None
        return self._returned(place, maker, depth) if name.startswith("invoke") else None

    def _parameter(self, place: Place, depth: int) -> Places | None:
        number = self._opened.parameter_of(place.item, -1 - place.definition)
        if number is None:
            return None
        sites = [(place.stack[-1], place.stack[:-1])] if place.stack else self._callers(place.item)
        if not sites:
            return None
        return self._union(
            (
                Place(site.item, one, stack)
                for site, stack in sites
                for one in sorted(self._argument(site, number))
            ),
            depth,
        )

    def _callers(self, item: ItemNo) -> list[tuple[Site, tuple[Site, ...]]]:
        callers = [self._evaluator.callers(method) for method in self._program.methods_of_item(item)]
        complete = all(one.complete and one.sites for one in callers)
        return [(site, ()) for one in callers for site in one.sites] if complete else []

    def _argument(self, site: Site, number: int) -> frozenset[Definition]:
        arguments = self._opened.arguments(site)
        return arguments[number] if number < len(arguments) else frozenset()

    def _field(self, place: Place, field: FieldNo, depth: int) -> Places | None:
        """What an object's field holds: by its constructor where that is known, else by any writer."""
        given = self._given_by_makers(place, field, depth) if self._is_given_once(field) else None
        if given is None:
            given = self._written(field)
        return self._union(sorted(given, key=_order), depth) if given else None

    def _given_by_makers(self, place: Place, field: FieldNo, depth: int) -> Places | None:
        """What the objects that a field is read from were given where they were made."""
        solved = self._opened.of(place.item)
        objects = solved.operand(place.definition, 1) if solved else frozenset()
        makers = self._union((Place(place.item, one, place.stack) for one in sorted(objects)), depth)
        return self._given(makers, field) if makers else None

    def _is_given_once(self, field: FieldNo) -> bool:
        """Whether none but constructors write to a field."""
        return all(self._is_constructor(site.item) for site in self._writers(field))

    def _given(self, makers: Places, field: FieldNo) -> Places | None:
        """What constructors write to a field of the objects; ``None`` where some do not."""
        found: set[Place] = set()
        for maker in sorted(makers, key=_order):
            given = self._constructed(maker, field)
            if not given:
                return None
            found |= given
        return frozenset(found)

    def _constructed(self, maker: Place, field: FieldNo) -> Places:
        """What the constructors that run on one object write to a field of it."""
        found: set[Place] = set()
        line = [maker]
        for place in line:
            solved = self._opened.of(place.item)
            for position in solved.users(place.definition) if solved else ():
                insn = solved.body.insns[position] if solved else None
                if solved is None or insn is None or insn.index is None:
                    continue
                operands = solved.operands(position)
                if (
                    insn.op.name.startswith("iput")
                    and insn.index == field
                    and place.definition in operands[1]
                ):
                    found |= {Place(place.item, one, place.stack) for one in operands[0]}
                elif insn.op.name.startswith("invoke-direct") and place.definition in operands[0]:
                    inner = self._entered(insn)
                    if inner is not None and len(line) < MAX_DEPTH:
                        line.append(Place(inner, incoming(0), (*place.stack, Site(place.item, position))))
        return frozenset(found)

    def _entered(self, insn: Insn) -> ItemNo | None:
        """The code of the constructor that an instruction calls."""
        method = MethodNo(insn.index or 0)
        return self._program.item_of(method) if self._program.method_name(method) == "<init>" else None

    def _is_constructor(self, item: ItemNo) -> bool:
        return any(self._program.method_name(one) == "<init>" for one in self._program.methods_of_item(item))

    def _writers(self, field: FieldNo) -> list[Site]:
        ats, items = self._program.field_writes.to(field)
        pairs = islice(zip(ats, items, strict=True), MAX_WRITERS + 1)
        sites = (self._opened.site(item, at) for at, item in pairs)
        return [site for site in sites if site is not None]

    def _written(self, field: FieldNo) -> Places | None:
        """What is written to a field anywhere; ``None`` where that is too much."""
        writers = self._writers(field)
        if len(writers) > MAX_WRITERS:
            return None
        found: set[Place] = set()
        for site in writers:
            solved = self._opened.of(site.item)
            if solved is not None:
                found |= {Place(site.item, one, ()) for one in solved.operand(site.position, 0)}
        return frozenset(found)

    def _find_summarised(self, method: MethodNo) -> bool:
        return self._rules.summarised.matches(self._program.method_descriptor(method))

    def _returned(self, place: Place, maker: Insn, depth: int) -> Places | None:
        """The objects that a method of the app gives back."""
        method = MethodNo(maker.index or 0)
        site = Site(place.item, place.definition)
        bodies = self._dispatch.items(method, maker.op.name)
        if not bodies or site in place.stack or self._is_summarised(method):
            return None
        found: set[Place] = set()
        for _, item in bodies:
            if self._opened.of(item) is None:
                return None
            stack = (*place.stack, site)
            for definitions in self._opened.returned(item):
                found |= {Place(item, one, stack) for one in definitions}
        return self._union(sorted(found, key=_order), depth)


def _order(place: Place) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    return place.item, place.definition, tuple((site.item, site.position) for site in place.stack)
