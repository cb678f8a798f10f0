"""Every instruction of every method of an app, found in lockstep.

All DEX files lie in one buffer of code units. One program counter a method
advances by the length of its instruction until the method ends. When few
methods are left, each is finished in a plain loop, so that one huge method does
not set the number of steps.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from auditor.dex import opcodes
from auditor.dex.structs import CODE_ITEM, Ints

CodeUnits = npt.NDArray[np.uint16]
Positions = npt.NDArray[np.int32]

FEW = 100
"""Below this number of living methods a plain loop is cheaper than a step for all (measured)."""
_TOGETHER = 1 << 16
"""Methods that are swept together until few of them are left, so that their code stays in the cache."""
_FEW_OF_THOSE = 3_000
"""Below this number of them, those that are left of all are swept together (measured)."""
_STRETCH = 1 << 24
"""Code units whose methods are swept together."""
_APART = 1 << 12
"""Code units between two items that are passed over rather than looked at."""
_HALT = 1 << 40
"""A step past the end of any method."""
_STEPS = np.where(opcodes.LENGTHS == 0, _HALT, opcodes.LENGTHS.astype(np.int64))
"""int64[65536]: by code unit, how far the next instruction is; ``_HALT`` for what is none."""


@dataclass(frozen=True, slots=True)
class CodeItems:
    """The distinct ``code_item``s of an app; each array has one entry an item, sorted by place."""

    header: Ints
    """int64[c]: byte offset of the item in the buffer of all DEX files."""
    first: Ints
    """int64[c]: index of the first code unit of ``insns``."""
    end: Ints
    """int64[c]: index after the last code unit."""

    def holding(self, at: Ints | Positions) -> Ints:
        """int64: the item that each of some code units lies in; each lies in one."""
        return np.asarray(np.searchsorted(self.first, at, side="right") - 1, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Sweep:
    """All instructions, in the order of the buffer."""

    at: Positions
    """int32[n]: index of the instruction's first code unit in the buffer, ascending."""
    opcode: npt.NDArray[np.uint8]
    """uint8[n]."""
    broken: tuple[int, ...]
    """Items in which an undefined opcode or a cut-off instruction was met; swept up to there; ascending."""

    def breaks_off(self, item: int) -> bool:
        """Whether an item is among those that are broken."""
        at = bisect_left(self.broken, item)
        return at < len(self.broken) and self.broken[at] == item

    def between(self, first: int, end: int) -> tuple[int, int]:
        """Where in ``at`` the instructions from one code unit up to another begin and end."""
        cells = self.at.data
        low = bisect_left(cells, first)
        return low, bisect_left(cells, end, low, min(low + end - first, len(cells)))


def code_items(buffer: npt.NDArray[np.uint8], offsets: Ints, file_ends: Ints) -> tuple[CodeItems, Ints, int]:
    """The items at some byte offsets of the buffer, which ascend.

    An item must be 4-aligned, lie within its file and not over another (ART's
    ``dex_file_verifier.cc`` demands the same). ``file_ends`` are the ends of the
    files in the buffer, ascending.

    Returns:
        the items; int64: the one at each offset, -1 for none; and how many different offsets hold none.
    """
    is_new = np.ones(len(offsets), np.bool_)
    is_new[1:] = offsets[1:] != offsets[:-1]
    distinct = offsets.compress(is_new)
    limit = np.repeat(file_ends, np.diff(np.searchsorted(distinct, file_ends), prepend=0))
    kept = np.flatnonzero((distinct & 3 == 0) & (distinct + CODE_ITEM.itemsize <= limit))
    header = distinct[kept]
    size_at = CODE_ITEM.fields["insns_size"][1]  # type: ignore[index] # the dtype has fields
    first = (header + CODE_ITEM.itemsize) >> 1
    end = first + buffer.view("<u4")[(header + size_at) >> 2]
    fits = 2 * end <= limit[kept]
    kept, header, first, end = (each.compress(fits) for each in (kept, header, first, end))
    alone = np.ones(len(header), np.bool_)
    alone[1:] = header[1:] >= 2 * np.maximum.accumulate(end)[:-1]
    items = CodeItems(*(each.compress(alone) for each in (header, first, end)))
    numbers = np.full(len(distinct), -1, np.int64)
    numbers[kept.compress(alone)] = np.arange(len(items.header))
    return items, numbers.take(np.cumsum(is_new) - 1), len(distinct) - len(items.header)


def sweep(units: CodeUnits, items: CodeItems) -> Sweep:
    """Every instruction of every item, switch and array payloads left out.

    One stretch of the buffer after the other, so that what is held beside the result
    does not grow with the app.
    """
    found: list[Positions] = []
    opcode: list[npt.NDArray[np.uint8]] = []
    broken: list[int] = []
    bounds = np.searchsorted(items.first, np.arange(_STRETCH, len(units), _STRETCH))
    for begin, after in pairwise([0, *bounds.tolist(), len(items.first)]):
        if begin < after:
            low = int(items.first[begin])
            marks = np.zeros(int(items.end[begin:after].max()) - low, np.bool_)
            ends = _mark(units[low:], items.first[begin:after] - low, items.end[begin:after] - low, marks)
            broken += np.searchsorted(items.end, np.array(ends, np.int64) + low).tolist()
            for first, last in _runs(items.first[begin:after], items.end[begin:after]):
                places = np.flatnonzero(marks[first - low : last - low])
                places += first
                opcode.append(units.take(places, mode="clip").astype(np.uint8))
                found.append(places.astype(np.int32))
    if not found:
        return Sweep(np.empty(0, np.int32), np.empty(0, np.uint8), ())
    return Sweep(np.concatenate(found), np.concatenate(opcode), tuple(sorted(broken)))


def _runs(first: Ints, end: Ints) -> list[tuple[int, int]]:
    """Where items that lie near each other begin and end; what lies between them is passed over."""
    gaps = np.flatnonzero(first[1:] - end[:-1] > _APART)
    return list(zip(first[np.append(0, gaps + 1)].tolist(), end[np.append(gaps, -1)].tolist(), strict=True))


def _mark(units: CodeUnits, at: Ints, end: Ints, marks: npt.NDArray[np.bool_]) -> list[int]:
    """Marks the places of all instructions of some methods; the ends of those that break off."""
    broken: list[int] = []
    alive = at < end
    at, end = at[alive], end[alive]
    if len(at) > _TOGETHER:
        starts = range(0, len(at), _TOGETHER)
        groups = [(at[low : low + _TOGETHER], end[low : low + _TOGETHER]) for low in starts]
        rest = [_in_lockstep(units, *group, marks, broken, _FEW_OF_THOSE) for group in groups]
        at, end = (np.concatenate(each) for each in zip(*rest, strict=True))
    few = FEW
    while len(at) > few:
        at, end = _resumed(units, *_in_lockstep(units, at, end, marks, broken, FEW), broken)
        few = 2 * FEW  # those that came upon a payload mostly have more of them before them, and little else
    for first, last in zip(at.tolist(), end.tolist(), strict=True):
        if not _walk(units[first:last], first, marks):
            broken.append(last)
    return broken


def _in_lockstep(
    units: CodeUnits, at: Ints, end: Ints, marks: npt.NDArray[np.bool_], broken: list[int], few: int
) -> tuple[Ints, Ints]:
    """Walks all methods until few are left; where those go on, and those that came upon a payload."""
    stopped: list[tuple[Ints, Ints]] = []
    while len(at) > few:
        marks[at] = True
        after = _STEPS.take(units.take(at, mode="clip"), mode="clip")
        after += at
        alive = np.flatnonzero(after < end)
        if len(alive) < len(at):
            past = np.flatnonzero(after > end)
            if len(past):
                marks[at[past]] = False
                is_halted = after[past] - at[past] == _HALT
                broken += end[past[~is_halted]].tolist()
                stopped.append((at[past[is_halted]], end[past[is_halted]]))
            end = end.take(alive)
            after = after.take(alive)
        at = after
    stopped.append((at, end))
    return np.concatenate([one for one, _ in stopped]), np.concatenate([one for _, one in stopped])


def _resumed(units: CodeUnits, at: Ints, end: Ints, broken: list[int]) -> tuple[Ints, Ints]:
    """Where methods go on after the payload they came upon; undefined opcodes end them."""
    halted = np.flatnonzero(opcodes.LENGTHS[units[at]] == 0)
    resume = _payload_ends(units, at[halted], end[halted])
    broken += end[halted[resume == 0]].tolist()
    at[halted] = np.where(resume > 0, resume, end[halted])
    alive = at < end
    return at[alive], end[alive]


def _payload_ends(units: CodeUnits, at: Ints, end: Ints) -> Ints:
    """The index after the payload at each of several places, or 0; see ``payload_end``."""
    last = len(units) - 1
    ident, size, low, high = (units[np.minimum(at + step, last)].astype(np.int64) for step in range(4))
    elements = (low | high << 16) * size
    after = np.select(
        [ident == opcodes.PACKED_SWITCH_PAYLOAD, ident == opcodes.SPARSE_SWITCH_PAYLOAD],
        [at + 4 + 2 * size, at + 2 + 4 * size],
        at + 4 + (elements + 1) // 2,
    )
    is_payload = np.isin(ident, opcodes.PAYLOADS)
    return np.where(is_payload & (after <= end), after, 0)


def payload_end(units: Sequence[int], at: int, limit: int) -> int:
    """The index after the payload at ``at``, or 0 where none ends by ``limit``.

    Source: "Dalvik bytecode", packed-switch-payload, sparse-switch-payload and
    fill-array-data-payload formats.
    """
    ident = units[at]
    if ident not in opcodes.PAYLOADS or at + 2 > limit:
        return 0
    size = units[at + 1]
    if ident == opcodes.PACKED_SWITCH_PAYLOAD:
        after = at + 4 + 2 * size
    elif ident == opcodes.SPARSE_SWITCH_PAYLOAD:
        after = at + 2 + 4 * size
    elif at + 4 > limit:
        return 0
    else:
        elements = units[at + 2] | units[at + 3] << 16
        after = at + 4 + (elements * size + 1) // 2
    return after if after <= limit else 0


def _walk(code: CodeUnits, first: int, marks: npt.NDArray[np.bool_]) -> bool:
    """Marks the place of each instruction of one method; false where it breaks off."""
    steps = _STEPS.take(code, mode="clip").tolist()
    at, end = 0, len(steps)
    found: list[int] = []
    append = found.append
    while 0 <= at < end:
        while at < end:
            append(at)
            at += steps[at]
        if at > end:
            last = found.pop()
            after = payload_end(code.data, last, end) if steps[last] == _HALT else 0
            at = after or -1
    marks[np.array(found, np.int64) + first] = True
    return at >= 0
