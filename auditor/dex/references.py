"""Instructions that name something: calls, field accesses, constants; by what they name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import IntEnum
from functools import cached_property
from typing import cast

import numpy as np
import numpy.typing as npt

from auditor.dex import opcodes
from auditor.dex.lookup import Column
from auditor.dex.names import ItemNo
from auditor.dex.structs import Ints
from auditor.dex.sweep import CodeItems, Positions


class ReferenceKind(IntEnum):
    """What instructions name."""

    NOTHING = 0
    INVOKE = 1
    FIELD_READ = 2
    FIELD_WRITE = 3
    NEW_INSTANCE = 4
    CONST_CLASS = 5
    CONST_STRING = 6


def _kinds() -> npt.NDArray[np.uint8]:
    """uint8[256]: the kind of each opcode."""
    found = np.zeros(256, np.uint8)
    for name in ("virtual", "super", "direct", "static", "interface", "polymorphic"):
        found[opcodes.opcode_mask(f"invoke-{name}")] = ReferenceKind.INVOKE
    found[opcodes.opcode_mask("sget", "iget")] = ReferenceKind.FIELD_READ
    found[opcodes.opcode_mask("sput", "iput")] = ReferenceKind.FIELD_WRITE
    found[opcodes.opcode_mask("new-instance")] = ReferenceKind.NEW_INSTANCE
    found[opcodes.opcode_mask("const-class")] = ReferenceKind.CONST_CLASS
    found[[opcodes.CONST_STRING, opcodes.CONST_STRING_JUMBO]] = ReferenceKind.CONST_STRING
    return found


KINDS = _kinds()
"""uint8[256]: the ``ReferenceKind`` of each opcode."""


_MANY = 16
"""Places from which on all are looked up at once (measured)."""


class References:
    """Instructions of one kind that name something."""

    def __init__(self, at: Positions, target: Positions, items: CodeItems) -> None:
        """``at`` ascends; ``target`` is the app-wide number of what each instruction names."""
        self.at = at
        """int32[r]: code unit of the instruction in the buffer, ascending."""
        self.target = target
        """int32[r]: app-wide number of what it names."""
        self._items = items

    @property
    def item(self) -> Ints:
        """int64[r]: its code item."""
        return self._items.holding(self.at)

    def to(self, number: int) -> tuple[list[int], list[ItemNo]]:
        """The (code units, code items) of the instructions that name ``number``, in the order of the code."""
        listed = self._column.listed(number)
        if not listed:
            return [], []
        ats, firsts = self._cells
        found = [ats[one] for one in listed]
        if len(found) > _MANY:
            items = self._items.holding(np.array(found)).tolist()
        else:
            items = [bisect_right(firsts, at) - 1 for at in found]
        return found, cast("list[ItemNo]", items)

    @cached_property
    def _column(self) -> Column:
        return Column(self.target)

    @cached_property
    def _cells(self) -> tuple[memoryview[int], memoryview[int]]:
        """The places of instructions and of items, to be read one by one."""
        return self.at.data, self._items.first.data

    def inside(self, item: int) -> list[int]:
        """What the instructions of one code item name, in the order of the code."""
        ats, firsts = self._cells
        low = bisect_left(ats, firsts[item])
        high = bisect_left(ats, int(self._items.end[item]), low)
        found: list[int] = self.target[low:high].tolist()
        return found
