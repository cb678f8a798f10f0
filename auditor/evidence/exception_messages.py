"""The messages of exceptions: what code around the reader gives to those that it makes.

Who throws and who catches are one class with its inner classes where an exception is used to
hand something over; messages from elsewhere are not followed.
"""

from __future__ import annotations

from collections.abc import Iterator

from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.asked import Asked
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.value_types import Value, Values, bounded

MAX_METHODS = 2_000
"""Methods around a reader that are looked through."""
MESSAGES = (
    ";->getMessage()Ljava/lang/String;",
    ";->getLocalizedMessage()Ljava/lang/String;",
)
BROAD = (
    *("Ljava/lang/Throwable;", "Ljava/lang/Exception;", "Ljava/lang/RuntimeException;"),
    "Ljava/lang/Error;",
)
"""Which of the platform's exceptions is another's ancestor is not known; of these most are."""
_THROWABLE = ("Exception;", "Error;", "Throwable;")
"""How the names of the platform's exceptions end."""
_TEXT = "Ljava/lang/String;"


class ExceptionMessages:
    """Answers what the message of an exception can be."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch) -> None:
        """Looks at nothing yet."""
        self._opened = opened
        self._program = opened.program
        self._dispatch = dispatch

    def read(self, asked: Asked) -> Values:
        """What the exceptions that a call asks for their message were made with."""
        owner = asked.descriptor.partition("->")[0]
        found: set[Value] = set()
        for item in self._around(asked.site.item):
            for site, number in self._makers(item, owner):
                found |= asked.answer(site, number, (), asked.depth)
        return bounded(found)

    def _around(self, item: ItemNo) -> Iterator[ItemNo]:
        """The code of the top-level class around some code, inner classes included, each once."""
        program = self._program
        outer = self._opened.outermost(item)
        below = program.types_below([f"{outer};", f"{outer}$"])
        near = [one for kinds in below.values() for kind in kinds for one in program.methods_of_class(kind)]
        items = {program.item_of(one) for one in near[:MAX_METHODS] if program.is_defined(one)}
        yield from sorted(one for one in items if one is not None)

    def _makers(self, item: ItemNo, owner: str) -> Iterator[tuple[Site, int]]:
        """The constructors of exceptions that code calls with a message, and where that stands."""
        makers = {
            MethodNo(one): number
            for one in self._program.invokes.inside(item)
            if (number := self._message(MethodNo(one), owner)) is not None
        }
        solved = self._opened.of(item) if makers else None
        for position, insn in enumerate(solved.body.insns if solved else ()):
            if insn.op.name.startswith("invoke-direct") and insn.index in makers:
                yield Site(item, position), makers[MethodNo(insn.index)]

    def _message(self, method: MethodNo, owner: str) -> int | None:
        """Which argument is the message, if a method makes an exception of a class or an heir."""
        if self._program.method_name(method) != "<init>":
            return None
        if not self._is_a(self._program.method_class(method), owner):
            return None
        kinds: list[str] = list(map(self._program.type_descriptor, self._program.parameter_types(method)))
        return kinds.index(_TEXT) + 1 if _TEXT in kinds else None

    def _is_a(self, kind: TypeNo, owner: str) -> bool:
        names = {self._program.type_descriptor(one) for one in (kind, *self._dispatch.ancestors(kind))}
        return owner in names or (owner in BROAD and any(name.endswith(_THROWABLE) for name in names))
