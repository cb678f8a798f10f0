"""JavaScript bridges: the methods of the app that a page in a WebView can call.

Source: AOSP, WebView.addJavascriptInterface: from API 17 on those with the annotation alone.
"""

from __future__ import annotations

from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.dex.program import Program
from auditor.evidence.dispatch import Dispatch

JAVASCRIPT_INTERFACE = "Landroid/webkit/JavascriptInterface;"
ADD_INTERFACE = "addJavascriptInterface"
_VIEW = b"Landroid/webkit/WebView;"


class Bridges:
    """Which objects may be handed to pages, and where."""

    def __init__(self, program: Program, dispatch: Dispatch) -> None:
        """Finds the calls that hand objects to pages."""
        self._program = program
        self._handing: dict[TypeNo, set[ItemNo]] = {}
        view = program.types_by_descriptor.get(_VIEW)
        for kind in (view, *dispatch.hierarchy.subtypes(view)) if view is not None else ():
            for method in program.methods_of_class(kind):
                if program.method_name(method) == ADD_INTERFACE:
                    for item in program.invokes.to(method)[1]:
                        self._hand(item)

    def _hand(self, item: ItemNo) -> None:
        """Notes what may be handed over in a method: objects of its own class, and those it makes."""
        program = self._program
        own = {program.method_class(method) for method in program.methods_of_item(item)}
        made = {TypeNo(kind) for kind in program.new_instances.inside(item)}
        for kind in own | made:
            if program.defines(kind):
                self._handing.setdefault(kind, set()).add(item)

    def offers(self, method: MethodNo) -> bool:
        """Whether a page can call a method."""
        kind = self._program.method_class(method)
        return kind in self._handing and any(
            mark.method == method and mark.parameter is None and mark.type == JAVASCRIPT_INTERFACE
            for mark in self._program.method_annotations(kind)
        )

    def handed_over_in(self, kind: TypeNo) -> tuple[ItemNo, ...]:
        """The code in which objects of a class may be handed to a page, ascending."""
        return tuple(sorted(self._handing.get(kind, ())))
