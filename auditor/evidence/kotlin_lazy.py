"""Kotlin's ``by lazy``: the value is what the function gives that it was made with."""

from __future__ import annotations

from auditor.dex.names import TypeNo
from auditor.evidence.asked import Asked, Results
from auditor.evidence.opened import OpenedMethods
from auditor.evidence.value_types import Object, OfDefinitions, Value, Values, bounded

_LAZY = tuple(f"Lkotlin/LazyKt{part};->lazy" for part in ("", "__LazyJVMKt"))


class LazyValues:
    """The results of ``Lazy.getValue``."""

    def __init__(self, opened: OpenedMethods, of: OfDefinitions) -> None:
        """``of`` answers for what the functions give."""
        self._opened = opened
        self._program = opened.program
        self._of = of
        self.results: Results = {
            **dict.fromkeys(_LAZY, self._function),
            "Lkotlin/Lazy;->getValue": self._value,
        }

    def _function(self, asked: Asked) -> Values:
        """A lazy value is known by its function, the last argument."""
        return asked.argument(len(self._opened.arguments(asked.site)) - 1)

    def _value(self, asked: Asked) -> Values:
        found: set[Value] = set()
        for one in asked.argument(0):
            if isinstance(one, Object):
                found |= self._returned(one.type, asked.depth)
        return bounded(found)

    def _returned(self, kind: TypeNo, depth: int) -> Values:
        """What the ``invoke`` of a function object returns."""
        found: set[Value] = set()
        for method in self._program.methods_of_class(kind):
            item = self._program.item_of(method) if self._program.method_name(method) == "invoke" else None
            if item is None or self._program.parameter_types(method):
                continue
            for definitions in self._opened.returned(item):
                found |= self._of(item, definitions, (), depth)
        return bounded(found)
