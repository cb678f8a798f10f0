"""Whom an intent is for: from the call that sends it back to where it is made.

The way back leads through parameters, results and fields; what is set on the
intent there and on the way says whom it is for. A filter is read in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.dex.definitions import Definition, Definitions
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.evidence.opened import Site
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import ClassOf, Text, Value

MAX_PLACES = 100
"""Definitions looked at to find out whom an intent is for."""
INTENT = "Landroid/content/Intent;"
_FILTER = "Landroid/content/IntentFilter;"
_NAME = "Landroid/content/ComponentName;"


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a method."""

    item: ItemNo
    definition: Definition
    context: tuple[Site, ...] = ()
    """The calls by which the method was entered."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom an intent is for, as far as it is constant."""

    classes: frozenset[TypeNo]
    names: frozenset[str]
    """Of classes or aliases, as the intent spells them."""
    actions: frozenset[str]
    in_app: bool
    """Whether its package is named."""


class Addresses:
    """Reads whom the intents of one program are for."""

    def __init__(self, tools: Tools, packages: frozenset[str]) -> None:
        """``packages``: the app's own."""
        self._packages = packages
        self.cut_off = False
        """Whether the way back of an intent was not followed to its end."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._evaluator = tools.dispatch, tools.evaluator

    def of(self, site: Site, number: int, stack: tuple[Site, ...]) -> Recipients:
        """What is said of whom an argument of a call is for, an intent or a filter."""
        classes: set[TypeNo] = set()
        names: set[str] = set()
        actions: set[str] = set()
        in_app = False
        for place in self.way_back(site, number, stack):
            for call, method in self._calls_on(place):
                name = self._program.method_name(method)
                values = self._given(call, method, place.context)
                classes |= classes_of(values)
                texts = {one.text for one in values if isinstance(one, Text)}
                in_app |= name == "setPackage" and self._is_own_package(call, texts)
                if name == "setClassName" or self._owner(method) == _NAME:
                    names |= texts
                elif name in ("<init>", "setAction", "addAction"):
                    actions |= texts
        return Recipients(frozenset(classes), frozenset(names), frozenset(actions), in_app)

    def way_back(self, site: Site, number: int, stack: tuple[Site, ...] = ()) -> list[Place]:
        """All values that an argument of a call is on its way there."""
        arguments = self._opened.arguments(site)
        given = arguments[number] if number < len(arguments) else frozenset()
        return self._back(site.item, given, stack)

    def _is_own_package(self, call: Site, texts: set[str]) -> bool:
        """Whether the package that a call sets is the app's: by name, or as the platform gives it."""
        if texts:
            return texts <= self._packages
        solved, arguments = self._opened.of(call.item), self._opened.arguments(call)
        makers = [solved.body.insns[one] for one in arguments[1] if one >= 0] if solved else []
        return any(
            maker.op.name.startswith("invoke")
            and maker.index is not None
            and self._program.method_name(MethodNo(maker.index)) == "getPackageName"
            for maker in makers
        )

    def _given(self, call: Site, method: MethodNo, context: tuple[Site, ...]) -> list[Value]:
        """The strings and classes that a call is given."""
        return [
            value
            for number, kind in enumerate(self._program.parameter_types(method), start=1)
            if self._program.type_descriptor(kind) in ("Ljava/lang/String;", "Ljava/lang/Class;")
            for value in self._evaluator.argument(call, number, context)
        ]

    def _owner(self, method: MethodNo) -> str:
        return self._program.type_descriptor(self._program.method_class(method))

    def _calls_on(self, place: Place) -> Iterator[tuple[Site, MethodNo]]:
        """The calls of an intent's own methods on a value in its method."""
        solved = self._opened.of(place.item)
        for position in solved.users(place.definition) if solved else ():
            insn = solved.body.insns[position] if solved else None
            if insn is None or insn.index is None or not insn.op.name.startswith("invoke"):
                continue
            site, method = Site(place.item, position), MethodNo(insn.index)
            arguments = self._opened.arguments(site)
            if "static" in insn.op.name or not arguments or place.definition not in arguments[0]:
                continue
            if self._owner(method) in (INTENT, _FILTER, _NAME):
                yield site, method

    def _back(self, item: ItemNo, objects: Definitions, stack: tuple[Site, ...]) -> list[Place]:
        """All values that an intent is on its way to a call."""
        line = [Place(item, definition, stack) for definition in sorted(objects)]
        seen = set(line)
        for place in line:
            for one in self._before(place):
                if one in seen:
                    continue
                if len(seen) >= MAX_PLACES:
                    self.cut_off = True
                    return line
                seen.add(one)
                line.append(one)
        return line

    def _before(self, place: Place) -> Iterator[Place]:
        if place.definition < 0:
            yield from self._arguments_given(place)
            return
        solved = self._opened.of(place.item)
        if solved is None:
            return
        insn = solved.body.insns[place.definition]
        if insn.index is None:
            return
        if insn.op.name == "new-instance":
            for call, method in self._calls_on(place):
                yield from self._objects_given(call, method, place)
        elif insn.op.name.startswith(("iget", "sget")):
            ats, items = self._program.field_writes.to(FieldNo(insn.index))
            for at, item in zip(ats[:MAX_PLACES], items[:MAX_PLACES], strict=True):
                site = self._opened.site(item, at)
                holder = self._opened.of(item) if site else None
                for definition in sorted(holder.operand(site.position, 0)) if holder and site else ():
                    yield Place(item, definition)
        elif insn.op.name.startswith("invoke"):
            yield from self._before_call(place, Site(place.item, place.definition), insn.op.name)

    def _before_call(self, place: Place, site: Site, opcode: str) -> Iterator[Place]:
        """Where a call gets the intent that it gives back: from its receiver, or from the app's code."""
        method = MethodNo(self._opened.insn(site).index or 0)
        arguments = self._opened.arguments(site)
        if self._owner(method) in (INTENT, _FILTER) and arguments and "static" not in opcode:
            yield from (Place(place.item, one, place.context) for one in sorted(arguments[0]))
            yield from self._objects_given(site, method, place)
        for _, item in self._dispatch.items(method, opcode):
            for definitions in self._opened.returned(item):
                for one in sorted(definitions):
                    yield Place(item, one, (*place.context, site))

    def _objects_given(self, site: Site, method: MethodNo, place: Place) -> Iterator[Place]:
        """Another intent that one is made of, or the name of a component that it is given."""
        kinds = self._program.parameter_types(method)
        for number, kind in enumerate(kinds, start=1):
            if self._program.type_descriptor(kind) in (INTENT, _NAME):
                for one in sorted(self._opened.arguments(site)[number]):
                    yield Place(place.item, one, place.context)

    def _arguments_given(self, place: Place) -> Iterator[Place]:
        number = self._opened.parameter_of(place.item, -1 - place.definition)
        if number is None:
            return
        if place.context:
            sites = [(place.context[-1], place.context[:-1])]
        else:
            methods = self._program.methods_of_item(place.item)
            sites = [(site, ()) for method in methods for site in self._evaluator.callers(method).sites]
        for site, outer in sites:
            arguments = self._opened.arguments(site)
            for definition in sorted(arguments[number]) if number < len(arguments) else ():
                yield Place(site.item, definition, outer)


def classes_of(values: Iterable[Value]) -> set[TypeNo]:
    """The classes among some values."""
    return {one.type for one in values if isinstance(one, ClassOf)}
