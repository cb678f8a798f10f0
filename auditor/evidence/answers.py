"""What becomes of a value that one of the app's methods returns to what runs it from outside.

A page gets the result of a bridge's method, script that of a plug-in's. Any other
callback's result goes to whoever was given its object: what a task returns is held
by the task.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from auditor.dex.definitions import Definition
from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.bridges import Bridges
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.pages import PAGE, Pages
from auditor.evidence.search import Arrival, Handed, Tainted
from auditor.evidence.tools import Tools
from auditor.model import MethodDescriptor, SinkKind

MAX_MAKERS = 24
"""Places where objects of one class are made that are looked at."""
HANDS_TO_PAGE = MethodDescriptor(
    "Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V"
)
"""The call by which a page comes to get the results of a bridge's methods."""


class Answers:
    """Follows results to those outside the app's code who get them."""

    def __init__(self, tools: Tools, owners: Owners, pages: Pages) -> None:
        """Nothing is looked up yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._rules = tools.dispatch, tools.rules
        self._owners, self._pages = owners, pages
        self._bridges = Bridges(self._program, tools.dispatch)
        known = self._program.types_by_descriptor
        self._engines = {
            rule.annotation: rule.engine
            for rule in tools.rules.scripts.answers
            if rule.annotation is not None and rule.annotation.encode() in known
        }
        """By an annotation that the app knows: what runs the scripts that methods marked by it answer."""
        self._engine = cache(self._find_engine)
        self._objects = cache(self._find_objects)

    def to_page(self, value: Tainted, method: MethodNo, position: int) -> Iterator[Arrival | Handed]:
        """The page or script that gets what a method returns at one place."""
        if self._bridges.offers(method):
            items = self._bridges.handed_over_in(self._program.method_class(method))
            if all(map(self._pages.bridge_is_own, items)):
                yield Handed(PAGE)
            else:
                site = Site(value.item, position)
                yield Arrival(SinkKind.WEB, site, HANDS_TO_PAGE, value.path, None)
        engine = self._engine(method)
        if engine is not None:
            yield Handed(engine)

    def _find_engine(self, method: MethodNo) -> str | None:
        """What runs the script that a method answers by its result."""
        if not self._engines:
            return None
        marks = self._program.method_annotations(self._program.method_class(method))
        found = (
            self._engines.get(one.type) for one in marks if one.method == method and one.parameter is None
        )
        return next((one for one in found if one is not None), None)

    def holders(self, method: MethodNo) -> tuple[tuple[ItemNo, Definition], ...]:
        """Where the objects of a callback's class are made; none for a method that only the app calls."""
        return self._objects(method) if self._is_run_from_outside(method) else ()

    def _is_run_from_outside(self, method: MethodNo) -> bool:
        """Whether the class has the method from a type outside the app's own code, which runs it."""
        ancestors = self._dispatch.ancestors(self._program.method_class(method))
        return self._program.is_virtual(method) and any(self._runs(one, method) for one in ancestors)

    def _runs(self, ancestor: TypeNo, method: MethodNo) -> bool:
        """Whether a type outside the app's own code runs a method of its heirs."""
        descriptor = self._program.type_descriptor(ancestor)
        if self._program.defines(ancestor):
            selector = self._program.method_selector(method)
            return (
                self._owners.is_library(descriptor) and self._program.declared(ancestor, selector) is not None
            )
        name = self._program.method_name(method)
        if self._rules.interface_methods.fullmatch(name) and descriptor != "Ljava/lang/Object;":
            return True
        rules = (
            rule for rule in self._rules.callbacks if not rule.annotation and rule.types.matches(descriptor)
        )
        return any(rule.methods.fullmatch(name) for rule in rules)

    def _find_objects(self, method: MethodNo) -> tuple[tuple[ItemNo, Definition], ...]:
        ats, items = self._program.new_instances.to(self._program.method_class(method))
        sites = (
            self._opened.site(item, at) for at, item in zip(ats[:MAX_MAKERS], items[:MAX_MAKERS], strict=True)
        )
        return tuple((site.item, Definition(site.position)) for site in sites if site is not None)
