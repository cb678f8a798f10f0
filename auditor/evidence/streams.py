"""Where a stream leads: from the object that is written to, back to what opened it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import islice

from auditor.dex.definitions import Definition, Definitions
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.evidence.objects import Objects, Place
from auditor.evidence.opened import Site
from auditor.evidence.patterns import Descriptors
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Text
from auditor.model import SinkKind

MAX_PLACES = 400
"""Definitions looked at for one stream."""
MAX_STEPS = 400_000
"""Ways from one definition to another, over all streams."""
_WRAPPERS = (
    "Ljava/io/",
    "Ljava/util/zip/",
    "Ljavax/crypto/",
    "Lokio/",
    "Ljava/nio/",
    "Ljava/util/Base64",
    "Landroid/util/Base64",
)
NAME_DEPTH = 6
"""How far the name of a store is looked for; it is not computed."""
_RANK = (SinkKind.NETWORK, SinkKind.FILE, SinkKind.LOG)


@dataclass(frozen=True, slots=True)
class Opening:
    """The call or constant that opened a stream."""

    kind: SinkKind
    site: Site


class Streams:
    """Follows streams and connections backwards."""

    def __init__(self, tools: Tools, objects: Objects) -> None:
        """Nothing is followed yet; ``objects`` tells the fields of one object from another's."""
        self._objects = objects
        self._opened = tools.opened
        self._program = tools.opened.program
        self._dispatch = tools.dispatch
        self._calls = tools.calls
        self._evaluator = tools.evaluator
        self._rules = tools.rules
        self._left = MAX_STEPS
        self.cut_off = False
        """Whether a way back was not followed to its end."""
        self._before = cache(self._find_before)
        self._opens = cache(self._find_opens)
        self._written = cache(self._find_written)

    def opening(self, item: ItemNo, objects: Definitions, context: tuple[Site, ...]) -> Opening | None:
        """What opened a stream; of several ways to the network first, then to a file; ``None`` for memory."""
        found = [opening for place in self._back(item, objects, context) for opening in self._opens(place)]
        return min(
            found, key=lambda one: (_RANK.index(one.kind), one.site.item, one.site.position), default=None
        )

    def places(self, item: ItemNo, objects: Definitions, context: tuple[Site, ...]) -> list[Place]:
        """Definitions that objects may come from, through any call, the nearest first; not always all."""
        before = self.cut_off
        found = self._back(item, objects, context, everything=True)
        self.cut_off = before
        return found

    def same_objects(self, item: ItemNo, objects: Definitions, context: tuple[Site, ...]) -> list[Place]:
        """The definitions that some objects may be, the nearest first."""
        return self._back(item, objects, context)

    def _back(
        self, item: ItemNo, objects: Definitions, context: tuple[Site, ...], *, everything: bool = False
    ) -> list[Place]:
        """All definitions that the objects may come from, through wrappers; through any call on request."""
        line = [Place(item, definition, context) for definition in sorted(objects)]
        seen = set(line)
        for place in line:
            before = self._before(place, everything)
            self._left -= len(before)
            fresh = [one for one in dict.fromkeys(before) if one not in seen]
            kept = fresh[: MAX_PLACES - len(seen)] if self._left >= 0 else []
            self.cut_off |= len(kept) < len(fresh)
            seen.update(kept)
            line += kept
        return line

    def _find_before(self, place: Place, everything: bool) -> list[Place]:
        if place.definition < 0:
            return self._arguments_given(place)
        solved = self._opened.of(place.item)
        if solved is None:
            return []
        site = Site(place.item, place.definition)
        insn = solved.body.insns[place.definition]
        name = insn.op.name
        if name.startswith(("iget", "sget")) and insn.index is not None:
            held = self._objects.held(place, FieldNo(insn.index)) if name.startswith("iget") else None
            return list(held) if held else self._written(FieldNo(insn.index))
        if name == "new-instance" and insn.index is not None:
            return self._constructed(place, TypeNo(insn.index), everything)
        if name.startswith("aget"):
            arrays = sorted(solved.operand(site.position, 1))
            return [Place(place.item, one, place.stack) for one in arrays]
        if name.startswith("invoke") and insn.index is not None:
            return self._call(place, site, MethodNo(insn.index), name, everything)
        return []

    def _arguments_given(self, place: Place) -> list[Place]:
        number = self._opened.parameter_of(place.item, -1 - place.definition)
        if number is None:
            return []
        if place.stack:
            sites = [(place.stack[-1], place.stack[:-1])]
        else:
            callers = [
                self._evaluator.callers(method) for method in self._program.methods_of_item(place.item)
            ]
            self.cut_off |= not all(one.complete for one in callers)
            sites = [(site, ()) for one in callers for site in one.sites]
        return [
            Place(site.item, definition, outer)
            for site, outer in sites
            for definition in self._argument(site, number)
        ]

    def _argument(self, site: Site, number: int) -> list[Definition]:
        arguments = self._opened.arguments(site)
        return sorted(arguments[number]) if number < len(arguments) else []

    def _find_written(self, field: FieldNo) -> list[Place]:
        found = []
        ats, items = self._program.field_writes.to(field)
        self.cut_off |= len(ats) > MAX_PLACES
        for at, item in islice(zip(ats, items, strict=True), MAX_PLACES):
            site, solved = self._opened.site(item, at), self._opened.of(item)
            if site is not None and solved is not None:
                found += [Place(site.item, one, ()) for one in sorted(solved.operand(site.position, 0))]
        return found

    def _constructed(self, place: Place, kind: TypeNo, everything: bool) -> list[Place]:
        """The arguments of the constructor of a wrapper."""
        descriptor = self._program.type_descriptor(kind)
        if not everything and not descriptor.startswith(_WRAPPERS):
            return []
        return [
            Place(place.item, definition, place.stack)
            for site in self.constructors(place)
            for argument in self._opened.arguments(site)[1:]
            for definition in sorted(argument)
        ]

    def constructors(self, place: Place) -> list[Site]:
        """The calls that initialise a new object."""
        solved = self._opened.of(place.item)
        users = solved.users(place.definition) if solved else ()
        found = []
        for position in users:
            site = Site(place.item, position)
            insn = self._opened.insn(site)
            if insn.op.name.startswith("invoke-direct") and insn.index is not None:
                arguments = self._opened.arguments(site)
                is_new = self._program.method_name(MethodNo(insn.index)) == "<init>"
                if is_new and arguments and place.definition in arguments[0]:
                    found.append(site)
        return found

    def _call(self, place: Place, site: Site, method: MethodNo, opcode: str, everything: bool) -> list[Place]:
        """Where the result of a call comes from."""
        bodies = self._dispatch.items(method, opcode)
        self.cut_off |= self._dispatch.runs_any_of_many(method, opcode)
        found = []
        for _, item in bodies:
            for definitions in self._opened.returned(item):
                found += [Place(item, one, (*place.stack, site)) for one in sorted(definitions)]
        if bodies:
            return found
        owner = self._program.type_descriptor(self._program.method_class(method))
        if everything or owner.startswith(_WRAPPERS):
            arguments = self._opened.arguments(site)
            return [Place(place.item, one, place.stack) for each in arguments for one in sorted(each)]
        return []

    def _find_opens(self, place: Place) -> list[Opening]:
        """What a definition opens, if it does."""
        solved = self._opened.of(place.item)
        if place.definition < 0 or solved is None:
            return []
        site = Site(place.item, place.definition)
        insn = solved.body.insns[place.definition]
        if insn.index is None:
            return []
        if insn.op.name.startswith("invoke"):
            return self._opened_by(MethodNo(insn.index), site)
        if insn.op.name.startswith("sget"):
            descriptor = self._program.field_descriptor(FieldNo(insn.index))
            return [
                Opening(rule.kind, site) for rule in self._rules.streams if rule.opens.matches(descriptor)
            ]
        if insn.op.name == "new-instance":
            return [
                opening
                for constructor in self.constructors(place)
                for opening in self._opened_by(
                    MethodNo(self._opened.insn(constructor).index or 0), constructor
                )
            ]
        return []

    def _opened_by(self, method: MethodNo, site: Site) -> list[Opening]:
        return [
            Opening(rule.kind, site)
            for rule in self._rules.streams
            if self._calls.spelling(rule.opens, method)
        ]

    def texts(
        self, item: ItemNo, objects: Definitions, context: tuple[Site, ...], calls: Descriptors
    ) -> set[str]:
        """The strings that are given to some calls among those that the objects come from."""
        found: set[str] = set()
        for place in self._back(item, objects, context, everything=True):
            for site, method in self._made_by(place):
                if self._calls.spelling(calls, method):
                    found |= self.strings(site, place.stack)
        return found

    def _made_by(self, place: Place) -> list[tuple[Site, MethodNo]]:
        """The call that made an object, or its constructors."""
        solved = self._opened.of(place.item)
        if place.definition < 0 or solved is None:
            return []
        insn = solved.body.insns[place.definition]
        if insn.op.name == "new-instance":
            sites = self.constructors(place)
        else:
            sites = [Site(place.item, place.definition)] if insn.op.name.startswith("invoke") else []
        return [(site, MethodNo(self._opened.insn(site).index or 0)) for site in sites]

    def strings(self, site: Site, stack: tuple[Site, ...]) -> set[str]:
        """The strings among the arguments of a call, as far as they are known."""
        numbers = range(len(self._opened.arguments(site)))
        return {text for number in numbers for text in self.strings_of(site, number, stack)}

    def strings_of(self, site: Site, number: int, stack: tuple[Site, ...]) -> set[str]:
        """The strings that one argument of a call can be."""
        arguments = self._opened.arguments(site)
        given = arguments[number] if number < len(arguments) else frozenset()
        values = self._evaluator.of(site.item, given, stack, NAME_DEPTH)
        return {value.text for value in values if isinstance(value, Text)}
