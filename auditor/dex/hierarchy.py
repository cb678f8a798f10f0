"""Which types descend from which, for as much work as one app may cost.

Sound code stays far below the bounds; a hierarchy that is made to be deep and
wide at once is followed only so far, and ``cut_off`` says so.
"""

from __future__ import annotations

from collections import defaultdict

from auditor.dex.names import TypeNo
from auditor.dex.structs import Ints

MAX_RELATIVES = 3_000_000
"""Ancestors and heirs listed, over all types asked about."""
FEW = 64
"""Relatives that are still listed of each type once that many were."""

_Direct = dict[TypeNo, list[TypeNo]]


class Hierarchy:
    """Ancestors and heirs of types, each listed once."""

    def __init__(self, inheritance: tuple[Ints, Ints], most: int = MAX_RELATIVES) -> None:
        """``inheritance``: type, and direct superclass or interface, one pair an entry."""
        self._parents: _Direct = defaultdict(list)
        self._children: _Direct = defaultdict(list)
        for child, parent in zip(*(column.tolist() for column in inheritance), strict=True):
            self._parents[child].append(parent)
            self._children[parent].append(child)
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

    def _closure(self, direct: _Direct, start: TypeNo) -> dict[TypeNo, None]:
        found = {start: None}
        line = [start]
        for kind in line:
            for one in direct.get(kind, ()):
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
