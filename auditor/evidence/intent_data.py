"""The address that an intent carries as its data, from where it is set to where it is read.

An intent whose class is named goes to that component; one that ``getIntent`` gave
stays with its own. Others go to apps that are chosen elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from auditor.dex.definitions import Definition
from auditor.dex.names import ItemNo, TypeNo
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
_NAMES = ("setClass", "setClassName", "setComponent", "<init>")


class IntentAddresses:
    """Answers which addresses an intent's data can be."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch, argument: ArgumentAt) -> None:
        """``argument`` answers for the addresses that are set."""
        self._opened = opened
        self._program = opened.program
        self._dispatch = dispatch
        self._argument = argument
        self.results: Results = {f"{_INTENT}getData": self._data}

    def _data(self, asked: Asked) -> Values:
        item = asked.site.item
        found: set[Value] = {IntentData(owner) for owner in self._program.methods_of_item(item)}
        arguments = self._opened.arguments(asked.site)
        for intent in sorted(arguments[0]) if arguments else ():
            if self._is_received(item, intent):
                for site, number in self._set_for(item):
                    found |= self._argument(site, number, (), min(asked.depth, _DEPTH))
            for site, number in self._set_here.get((item, intent), ()):
                found |= self._argument(site, number, asked.context, asked.depth)
        return bounded(found)

    def _set_for(self, item: ItemNo) -> list[tuple[Site, int]]:
        """What is set on the intents that the component around some code can get."""
        owners = {self._program.method_class(method) for method in self._program.methods_of_item(item)}
        family = {one for owner in owners for one in self._family(owner)}
        return sorted(
            {pair for kind in family for pair in self._set_by_class.get(kind, ())},
            key=lambda pair: (pair[0].item, pair[0].position),
        )

    def _family(self, kind: TypeNo) -> list[TypeNo]:
        hierarchy = self._dispatch.hierarchy
        return [kind, *hierarchy.subtypes(kind), *hierarchy.supertypes(kind)]

    def _is_received(self, item: ItemNo, intent: Definition) -> bool:
        """Whether an intent came with the component: by ``getIntent``, or as an argument."""
        if intent < 0:
            return True
        return "->getIntent(" in self._opened.descriptor(Site(item, intent))

    @cached_property
    def _set_sites(self) -> list[tuple[Site, int, Definition]]:
        """Every call that sets the data of an intent, with the address's position and the intent."""
        found: list[tuple[Site, int, Definition]] = []
        kind = self._program.types_by_descriptor.get(b"Landroid/content/Intent;")
        for method in self._program.methods_of_class(kind) if kind is not None else ():
            descriptor = self._program.method_descriptor(method)
            number = _SETS.get(descriptor.partition("(")[0]) or next(
                (at for start, at in _SETS.items() if "(" in start and descriptor.startswith(start)), None
            )
            if number is None:
                continue
            ats, items = self._program.invokes.to(method)
            for at, item in list(zip(ats, items, strict=True))[: MAX_SITES - len(found)]:
                site = self._opened.site(ItemNo(item), at)
                intents = self._opened.arguments(site)[0] if site is not None else frozenset()
                found += [(site, number, intent) for intent in sorted(intents) if site is not None]
        return found

    @cached_property
    def _set_here(self) -> dict[tuple[ItemNo, Definition], list[tuple[Site, int]]]:
        """By intent, what is set on it where it is made."""
        found: dict[tuple[ItemNo, Definition], list[tuple[Site, int]]] = defaultdict(list)
        for site, number, intent in self._set_sites:
            found[site.item, intent].append((site, number))
        return found

    @cached_property
    def _set_by_class(self) -> dict[TypeNo, list[tuple[Site, int]]]:
        """By class of the component that gets the intent, what is set on it."""
        found: dict[TypeNo, list[tuple[Site, int]]] = defaultdict(list)
        for site, number, intent in self._set_sites:
            for kind in self._targets(site.item, intent):
                found[kind].append((site, number))
        return found

    def _targets(self, item: ItemNo, intent: Definition) -> set[TypeNo]:
        """The components that an intent goes to."""
        if self._is_received(item, intent):
            return {self._program.method_class(method) for method in self._program.methods_of_item(item)}
        solved = self._opened.of(item)
        found: set[TypeNo] = set()
        for position in solved.users(intent) if solved else ():
            site = Site(item, position)
            descriptor = self._opened.descriptor(site)
            if not descriptor.startswith(_INTENT) or not self._names_class(descriptor):
                continue
            for number in range(1, len(self._opened.arguments(site))):
                found |= self._classes(self._argument(site, number, (), _DEPTH))
        return found

    @staticmethod
    def _names_class(descriptor: str) -> bool:
        name = descriptor.partition("->")[2].partition("(")[0]
        return name in _NAMES and "Landroid/net/Uri;)" not in descriptor

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
