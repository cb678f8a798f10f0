"""Whether the pages that a WebView shows ship inside the app."""

from __future__ import annotations

from functools import cached_property

from auditor.dex.definitions import Definition, Definitions
from auditor.dex.insns import Insn
from auditor.dex.names import ItemNo, MethodNo
from auditor.evidence.bridges import ADD_INTERFACE
from auditor.evidence.objects import Place
from auditor.evidence.opened import Site
from auditor.evidence.streams import Streams
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Number, Text, Value, Values
from auditor.evidence.values import MAX_DEPTH

_PORT = "Landroid/webkit/WebMessagePort;"
PAGE = "WebView"
"""What runs the script of a page."""
MAX_LOADS = 400
"""Calls that load a page, in one app."""
View = tuple[int, int]
"""What tells one view from another: item and definition that made it, or -1 and its number in the layouts."""


class Pages:
    """Knows which views show the app's own pages only."""

    def __init__(self, tools: Tools, streams: Streams) -> None:
        """Nothing is looked up yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._calls, self._evaluator = tools.calls, tools.evaluator
        self._rules = tools.rules.scripts.pages
        self._streams = streams

    def takes_script(self, site: Site, method: MethodNo, context: tuple[Site, ...]) -> bool:
        """Whether what a call hands to a view gets to script of the app itself, and no further."""
        if self._calls.spelling(self._rules.contents, method):
            return True
        if self._calls.spelling(self._rules.scripts, method):
            return self._shows_own_pages(site, context)
        if not self._calls.spelling(self._rules.loads, method):
            return False
        addresses = self._address(site, context)
        if all(self._is_script(one) for one in addresses):
            return self._shows_own_pages(site, context)
        return all(self._is_own(one) for one in addresses)

    def bridge_is_own(self, item: ItemNo) -> bool:
        """Whether every view that a method adds a bridge to shows the app's own pages only."""
        solved = self._opened.of(item)
        sites = [
            Site(item, position)
            for position, insn in enumerate(solved.body.insns if solved else ())
            if self._adds_bridge(insn)
        ]
        return bool(sites) and all(self._shows_own_pages(site, ()) for site in sites)

    def _adds_bridge(self, insn: Insn) -> bool:
        named = insn.op.name.startswith("invoke") and insn.index is not None
        return named and self._program.method_name(MethodNo(insn.index or 0)) == ADD_INTERFACE

    def _shows_own_pages(self, site: Site, context: tuple[Site, ...]) -> bool:
        """Whether pages are loaded into the receiver of a call, and all of them are the app's own."""
        views = self._views(site, context)
        loaded = [is_own for shown, is_own in self._loads if shown & views]
        return bool(loaded) and all(loaded)

    @cached_property
    def _loads(self) -> list[tuple[frozenset[View], bool]]:
        """Every call that loads a page: the views it may be for, and whether the page is the app's."""
        found: list[tuple[frozenset[View], bool]] = []
        for patterns in (self._rules.loads, self._rules.contents):
            for site, method in self._calls.sites(patterns):
                if len(found) == MAX_LOADS:
                    return [*found, (frozenset(), False)]
                is_own = bool(self._calls.spelling(self._rules.contents, method))
                addresses = frozenset() if is_own else self._address(site, ())
                if is_own or not all(self._is_script(one) for one in addresses):
                    found.append((self._views(site, ()), is_own or all(map(self._is_own, addresses))))
        return found

    def _address(self, site: Site, context: tuple[Site, ...]) -> Values:
        """What the first argument of a call can be, as far as it is written: how it begins tells enough."""
        arguments = self._opened.arguments(site)
        given: Definitions = arguments[1] if len(arguments) > 1 else frozenset()
        return self._evaluator.of(site.item, given, context, MAX_DEPTH)

    def _is_own(self, address: Value) -> bool:
        return isinstance(address, Text) and self._rules.own.search(address.text) is not None

    def _is_script(self, address: Value) -> bool:
        return isinstance(address, Text) and self._rules.script.search(address.text) is not None

    def _views(self, site: Site, context: tuple[Site, ...]) -> frozenset[View]:
        """What the receiver of a call may be."""
        arguments = self._opened.arguments(site)
        objects: Definitions = arguments[0] if arguments else frozenset()
        found: set[View] = set()
        for place in self._objects(site, objects, context):
            if place.definition >= 0:
                found |= self._made_at(place.item, place.definition)
        return frozenset(found)

    def _objects(self, site: Site, objects: Definitions, context: tuple[Site, ...]) -> list[Place]:
        """What some objects may be; of the port of a channel, what the channel was made from."""
        method = self._opened.insn(site).index
        owner = self._program.method_class(MethodNo(method)) if method is not None else None
        if owner is not None and self._program.type_descriptor(owner) == _PORT:
            return self._streams.places(site.item, objects, context)
        return self._streams.same_objects(site.item, objects, context)

    def _made_at(self, item: ItemNo, definition: Definition) -> set[View]:
        """A view by where it is made, or, where a layout made it, by its number there."""
        solved = self._opened.of(item)
        maker = solved.body.insns[definition] if solved else None
        if maker is None or not maker.op.name.startswith("invoke") or maker.index is None:
            return {(item, definition)}
        if self._program.method_name(MethodNo(maker.index)) != "findViewById":
            return {(item, definition)}
        site = Site(item, definition)
        last = len(self._opened.arguments(site)) - 1
        numbers = self._evaluator.argument(site, last)
        return {(-1, one.number) for one in numbers if isinstance(one, Number)} or {(item, definition)}
