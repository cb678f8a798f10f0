"""Where an exception that carries data is caught: by the nearest handler for it, here or around a call."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from auditor.dex.definitions import Definition
from auditor.dex.names import ItemNo, TypeNo
from auditor.dex.opcodes import Index
from auditor.dex.tries import try_items
from auditor.evidence.exception_messages import BROAD
from auditor.evidence.moves import Moves
from auditor.evidence.search import Search, Tainted
from auditor.evidence.tools import Tools

MAX_METHODS = 100
"""Methods that one exception is followed out of."""


class Thrown:
    """Follows what is thrown."""

    def __init__(self, tools: Tools, moves: Moves) -> None:
        """Nothing is followed yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch = tools.dispatch
        self._moves = moves

    def caught(self, value: Tainted, position: int, search: Search) -> Iterator[Tainted]:
        """What is caught of the data that is thrown at a position."""
        kind = self._made(value)
        line = [(value, position)]
        for one, at in islice(line, MAX_METHODS):
            handlers = self._handlers(one.item, at, kind)
            yield from (one._replace(definition=handler, filled=False) for handler in handlers)
            for site, stack in self._moves.callers(one, search)[0] if not handlers else ():
                outer = self._moves.back(one, site, stack)
                if outer is not None:
                    line.append((outer, site.position))
        search.cut_off |= len(line) > MAX_METHODS

    def _made(self, value: Tainted) -> TypeNo | None:
        """The class of an exception; ``None`` where it is made elsewhere."""
        solved = self._opened.of(value.item)
        maker = solved.body.insns[value.definition] if solved and value.definition >= 0 else None
        if maker is None or maker.index is None or maker.op.name != "new-instance":
            return None
        return TypeNo(maker.index)

    def _handlers(self, item: ItemNo, position: int, thrown: TypeNo | None) -> list[Definition]:
        """Where control can go with what is thrown at a position, the ``move-exception`` of each."""
        solved = self._opened.of(item)
        if solved is None:
            return []
        insns, first = solved.body.insns, int(self._program.items.first[item])
        at = insns[position].at - first
        places = [
            insns.position(first + place)
            for one in try_items(self._program, item)
            if one.start <= at < one.start + one.size
            for kind, place in one.handlers
            if self._catches(item, kind, thrown)
        ]
        found = [place for place in places if place is not None]
        return [Definition(place) for place in found if insns.op(place).name == "move-exception"]

    def _catches(self, item: ItemNo, type_idx: int | None, thrown: TypeNo | None) -> bool:
        """Whether a handler is for an exception, as far as the app's classes and their ancestors tell."""
        if type_idx is None or thrown is None:
            return True
        kind = self._program.number_in(item, Index.TYPE, type_idx)
        if kind is None or self._program.type_descriptor(TypeNo(kind)) in BROAD:
            return True
        return kind == thrown or kind in self._dispatch.ancestors(thrown)
