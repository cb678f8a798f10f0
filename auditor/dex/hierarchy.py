"""Which types descend from which, for as much work as one app may cost.

Sound code stays far below the bounds; a hierarchy that is made to be deep and
wide at once is followed only so far, and ``cut_off`` says so.
"""

from __future__ import annotations

from typing import cast

from auditor.dex.lookup import begins_of
from auditor.dex.names import TypeNo
from auditor.dex.numbering import order_of
from auditor.dex.structs import Ints

MAX_RELATIVES = 3_000_000
"""Ancestors and heirs listed, over all types asked about."""
FEW = 64
"""Relatives that are still listed of each type once that many were."""

_Direct = tuple["memoryview[int]", "memoryview[int]"]
"""Where the relatives of each type begin, and the relatives of all."""


class Hierarchy:
    """Ancestors and heirs of types, each listed once."""

    def __init__(self, inheritance: tuple[Ints, Ints], most: int = MAX_RELATIVES) -> None:
        """``inheritance``: type, and direct superclass or interface, one pair an entry, sorted."""
        child, parent = inheritance
        self._parents = _direct(child, parent)
        order = order_of(parent)
        self._children = _direct(parent[order], child[order])
        self._up: dict[TypeNo, dict[TypeNo, None]] = {}
        self._down: dict[TypeNo, dict[TypeNo, None]] = {}
        self._left = most
        self.cut_off = False
        """Whether relatives of some type were left out."""

    def supertypes(self, kind: TypeNo) -> dict[TypeNo, None]:
        """All ancestors of a type, itself left out, nearest first; those outside the app end the line."""
        if kind not in self._up:
            self._up[kind] = self._closure(self._parents, kind)
        return self._up[kind]

    def subtypes(self, kind: TypeNo) -> dict[TypeNo, None]:
        """All types of the app that descend from a type, itself left out, nearest first."""
        if kind not in self._down:
            self._down[kind] = self._closure(self._children, kind)
        return self._down[kind]

    def has_subtypes(self, kind: TypeNo) -> bool:
        """Whether any type of the app descends from a type."""
        begins, _ = self._children
        return kind + 1 < len(begins) and begins[kind] < begins[kind + 1]

    def _closure(self, direct: _Direct, start: TypeNo) -> dict[TypeNo, None]:
        found = {start: None}
        line = [start]
        for kind in line:
            for one in _of(direct, kind):
                if one in found:
                    continue
                if len(found) > FEW and len(found) > self._left:
                    self.cut_off = True
                    line.clear()
                    break
                found[one] = None
                line.append(one)
        self._left -= len(found)
        del found[start]
        return found


def _direct(kinds: Ints, relatives: Ints) -> _Direct:
    """The relatives by type; ``kinds`` ascend."""
    return begins_of(kinds, int(kinds.max(initial=-1)) + 1), relatives.data


def _of(direct: _Direct, kind: TypeNo) -> list[TypeNo]:
    begins, relatives = direct
    if kind + 1 >= len(begins):
        return []
    return cast("list[TypeNo]", relatives[begins[kind] : begins[kind + 1]].tolist())
