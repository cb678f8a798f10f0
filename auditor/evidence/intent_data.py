"""The address that an intent carries as its data, from where it is set to where it is read.

An intent whose class is named goes to that component; one that ``getIntent`` gave
stays with its own. Others go to apps that are chosen elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property

from auditor.dex.definitions import Definition
from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.asked import Asked, Results
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.value_types import (
    ArgumentAt,
    ClassOf,
    IntentData,
    Text,
    Value,
    Values,
    bounded,
)

MAX_SITES = 400
"""Calls that set the data of an intent, in one app."""
_DEPTH = 6
_INTENT = "Landroid/content/Intent;->"
_SETS = {
    f"{_INTENT}setData": 1,
    f"{_INTENT}setDataAndType": 1,
    f"{_INTENT}setDataAndNormalize": 1,
    f"{_INTENT}setDataAndTypeAndNormalize": 1,
    f"{_INTENT}<init>(Ljava/lang/String;Landroid/net/Uri;": 2,
}
"""Calls that set the data, with the position of the address."""
_CLASS_SETTERS = (f"{_INTENT}setClass", f"{_INTENT}setClassName")
_CONSTRUCTOR = f"{_INTENT}<init>"
_CLASS_TYPES = ("Ljava/lang/Class;", "Ljava/lang/String;")
"""Of the parameters by which a component is named."""


class IntentAddresses:
    """Answers which addresses an intent's data can be."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch, argument: ArgumentAt) -> None:
        """``argument`` answers for the addresses that are set."""
        self._opened = opened
        self._program = opened.program
        self._dispatch = dispatch
        self._argument = argument
        self._set_in = cache(self._find_set_in)
        self.results: Results = {f"{_INTENT}getData": self._data}

    def _data(self, asked: Asked) -> Values:
        item = asked.site.item
        found: set[Value] = {IntentData(owner) for owner in self._program.methods_of_item(item)}
        arguments = self._opened.arguments(asked.site)
        for intent in sorted(arguments[0]) if arguments else ():
            if self._is_received(item, intent):
                for site, number in self._set_for(item):
                    found |= self._argument(site, number, (), min(asked.depth, _DEPTH))
            here = ((site, number) for site, number, on in self._set_in(item) if on == intent)
            for site, number in here:
                found |= self._argument(site, number, asked.context, asked.depth)
        return bounded(found)

    def _set_for(self, item: ItemNo) -> list[tuple[Site, int]]:
        """What is set on the intents that the component around some code can get."""
        family = {one for owner in self._owners(item) for one in self._family(owner)}
        named = (pair for kind in family for pair in self._sent_to.get(kind, ()))
        own = (
            (site, number)
            for home in self._calls
            if not family.isdisjoint(self._owners(home))
            for site, number, intent in self._set_in(home)
            if self._is_received(home, intent)
        )
        return sorted({*named, *own}, key=lambda pair: (pair[0].item, pair[0].position))

    def _owners(self, item: ItemNo) -> set[TypeNo]:
        return {self._program.method_class(method) for method in self._program.methods_of_item(item)}

    def _family(self, kind: TypeNo) -> list[TypeNo]:
        hierarchy = self._dispatch.hierarchy
        return [kind, *hierarchy.subtypes(kind), *hierarchy.supertypes(kind)]

    def _is_received(self, item: ItemNo, intent: Definition) -> bool:
        """Whether an intent came with the component: by ``getIntent``, or as an argument."""
        if intent < 0:
            return True
        return "->getIntent(" in self._opened.descriptor(Site(item, intent))

    @cached_property
    def _intent_methods(self) -> list[MethodNo]:
        """The methods of ``Intent`` that the code names."""
        kind = self._program.types_by_descriptor.get(b"Landroid/content/Intent;")
        return [] if kind is None else list(self._program.methods_of_class(kind))

    @cached_property
    def _calls(self) -> dict[ItemNo, list[tuple[int, int]]]:
        """By code, its calls that set the data of an intent: where, and the position of the address."""
        found: dict[ItemNo, list[tuple[int, int]]] = defaultdict(list)
        left = MAX_SITES
        for method in self._intent_methods:
            descriptor = self._program.method_descriptor(method)
            number = _SETS.get(descriptor.partition("(")[0]) or next(
                (at for start, at in _SETS.items() if "(" in start and descriptor.startswith(start)), None
            )
            if number is None:
                continue
            for at, item in list(zip(*self._program.invokes.to(method), strict=True))[:left]:
                found[item].append((at, number))
                left -= 1
        return found

    def _find_set_in(self, item: ItemNo) -> list[tuple[Site, int, Definition]]:
        """The calls in some code that set an intent's data, with the address's position and the intent."""
        found: list[tuple[Site, int, Definition]] = []
        for at, number in self._calls.get(item, ()):
            site = self._opened.site(item, at)
            intents = self._opened.argument(site, 0) if site is not None else None
            found += [(site, number, intent) for intent in sorted(intents or ()) if site is not None]
        return found

    @cached_property
    def _sent_to(self) -> dict[TypeNo, list[tuple[Site, int]]]:
        """By class that is named as the component that gets the intent, what is set on it."""
        found: dict[TypeNo, list[tuple[Site, int]]] = defaultdict(list)
        naming = {
            item
            for method in self._intent_methods
            if _names_class(self._program.method_descriptor(method))
            for item in self._program.invokes.to(method)[1]
        }
        for item in sorted(self._calls.keys() & naming):
            for site, number, intent in self._set_in(item):
                for kind in () if self._is_received(item, intent) else self._named(item, intent):
                    found[kind].append((site, number))
        return found

    def _named(self, item: ItemNo, intent: Definition) -> set[TypeNo]:
        """The components that are named for an intent."""
        solved = self._opened.of(item)
        found: set[TypeNo] = set()
        for position in solved.users(intent) if solved else ():
            site = Site(item, position)
            if _names_class(self._opened.descriptor(site)):
                method = MethodNo(self._opened.insn(site).index or 0)
                for number, kind in enumerate(self._program.parameter_types(method), start=1):
                    if self._program.type_descriptor(kind) in _CLASS_TYPES:
                        found |= self._classes(self._argument(site, number, (), _DEPTH))
        return found

    def _classes(self, values: Values) -> set[TypeNo]:
        found: set[TypeNo] = set()
        for one in values:
            if isinstance(one, ClassOf):
                found.add(one.type)
            elif isinstance(one, Text):
                kind = self._program.types_by_descriptor.get(
                    f"L{one.text.replace('.', '/')};".encode("utf-8", "surrogatepass")
                )
                if kind is not None:
                    found.add(kind)
        return found


def _names_class(descriptor: str) -> bool:
    """Whether a method names the class of the component that gets an intent."""
    called, _, parameters = descriptor.partition("(")
    return called in _CLASS_SETTERS or (called == _CONSTRUCTOR and "Ljava/lang/Class;)" in parameters)
