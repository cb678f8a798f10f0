"""Every instruction of every method of an app, found in lockstep.

All DEX files lie in one buffer of code units. One program counter a method
advances by the length of its instruction until the method ends. When few
methods are left, each is finished in a plain loop, so that one huge method does
not set the number of steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex import opcodes
from auditor.dex.structs import CODE_ITEM, Ints

CodeUnits = npt.NDArray[np.uint16]
Positions = npt.NDArray[np.int32]

FEW = 100
"""Below this number of living methods a plain loop is cheaper than a step for all (measured)."""


@dataclass(frozen=True, slots=True)
class CodeItems:
    """The distinct ``code_item``s of an app; each array has one entry an item, sorted by place."""

    header: Ints
    """int64[c]: byte offset of the item in the buffer of all DEX files."""
    first: Ints
    """int64[c]: index of the first code unit of ``insns``."""
    end: Ints
    """int64[c]: index after the last code unit."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """All instructions, in no particular order."""

    at: Positions
    """int32[n]: index of the instruction's first code unit in the buffer."""
    item: Positions
    """int32[n]: index into ``CodeItems``."""
    opcode: npt.NDArray[np.uint8]
    """uint8[n]."""
    broken: tuple[int, ...]
    """Items in which an undefined opcode or a cut-off instruction was met; swept up to there."""


def code_items(buffer: npt.NDArray[np.uint8], offsets: Ints, file_ends: Ints) -> tuple[CodeItems, int]:
    """The items at the given byte offsets of the buffer, and how many offsets hold none.

    An item must be 4-aligned, lie within its file and not over another (ART's
    ``dex_file_verifier.cc`` demands the same). ``file_ends`` are the ends of the
    files in the buffer, ascending.
    """
    distinct = np.sort(offsets)
    distinct = distinct[np.append(True, distinct[1:] != distinct[:-1])] if len(distinct) else distinct
    limit = file_ends[np.searchsorted(file_ends, distinct, side="right")]
    header = distinct[(distinct % 4 == 0) & (distinct + CODE_ITEM.itemsize <= limit)]
    limit = file_ends[np.searchsorted(file_ends, header, side="right")]
    size_at = CODE_ITEM.fields["insns_size"][1]  # type: ignore[index] # the dtype has fields
    first = (header + CODE_ITEM.itemsize) // 2
    end = first + buffer.view("<u4")[(header + size_at) // 4]
    fits = 2 * end <= limit
    header, first, end = header[fits], first[fits], end[fits]
    alone = np.ones(len(header), np.bool_)
    alone[1:] = header[1:] >= 2 * np.maximum.accumulate(end)[:-1]
    return CodeItems(header[alone], first[alone], end[alone]), len(distinct) - int(alone.sum())


def sweep(units: CodeUnits, items: CodeItems) -> Sweep:
    """Every instruction of every item, switch and array payloads left out."""
    broken: set[int] = set()
    steps_at: list[Positions] = []
    steps_item: list[Positions] = []
    at = items.first.astype(np.int32)
    end = items.end.astype(np.int32)
    item: Positions = np.arange(len(at), dtype=np.int32)
    at, end, item = _living(at, end, item)
    while len(at) > FEW:
        length = opcodes.LENGTHS[units[at]]
        after = at + length
        sound = (length != 0) & (after <= end)
        if sound.all():
            steps_at.append(at)
            steps_item.append(item)
        else:
            steps_at.append(at[sound])
            steps_item.append(item[sound])
            odd = np.flatnonzero(~sound)
            resume = _payload_ends(units, at[odd], end[odd])
            broken.update(item[odd[resume == 0]].tolist())
            after[odd] = np.where(resume > 0, resume, end[odd])
        at, end, item = _living(after, end, item)
    rest_at, rest_item = _finish(units, zip(at.tolist(), end.tolist(), item.tolist(), strict=True), broken)
    all_at = np.concatenate([*steps_at, rest_at])
    all_item = np.concatenate([*steps_item, rest_item])
    return Sweep(all_at, all_item, units[all_at].astype(np.uint8), tuple(sorted(broken)))


def _living(at: Positions, end: Positions, item: Positions) -> tuple[Positions, Positions, Positions]:
    alive = at < end
    return (at, end, item) if alive.all() else (at[alive], end[alive], item[alive])


def _payload_ends(units: CodeUnits, at: Positions, end: Positions) -> Ints:
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


def payload_end(units: Sequence[int] | CodeUnits, at: int, limit: int) -> int:
    """The index after the payload at ``at``, or 0 where none ends by ``limit``.

    Source: "Dalvik bytecode", packed-switch-payload, sparse-switch-payload and
    fill-array-data-payload formats.
    """
    ident = int(units[at])
    if ident not in opcodes.PAYLOADS or at + 2 > limit:
        return 0
    size = int(units[at + 1])
    if ident == opcodes.PACKED_SWITCH_PAYLOAD:
        after = at + 4 + 2 * size
    elif ident == opcodes.SPARSE_SWITCH_PAYLOAD:
        after = at + 2 + 4 * size
    elif at + 4 > limit:
        return 0
    else:
        elements = int(units[at + 2]) | int(units[at + 3]) << 16
        after = at + 4 + (elements * size + 1) // 2
    return after if after <= limit else 0


def _finish(
    units: CodeUnits, rest: zip[tuple[int, int, int]], broken: set[int]
) -> tuple[Positions, Positions]:
    """The instructions of the few methods that are left, one method after the other."""
    lengths = opcodes.LENGTHS.tolist()
    all_at: list[int] = []
    counts: list[int] = []
    owners: list[int] = []
    for first, end, item in rest:
        code = units[first:end].tolist()
        before = len(all_at)
        sound = _walk(code, first, lengths, all_at)
        counts.append(len(all_at) - before)
        owners.append(item)
        if not sound:
            broken.add(item)
    return np.array(all_at, dtype=np.int32), np.repeat(np.array(owners, dtype=np.int32), counts)


def _walk(code: list[int], first: int, lengths: list[int], found: list[int]) -> bool:
    """Appends the place of each instruction of one method; false where it breaks off."""
    at, end = 0, len(code)
    append = found.append
    while at < end:
        length = lengths[code[at]]
        if length:
            if at + length > end:
                return False
            append(first + at)
            at += length
        else:
            at = payload_end(code, at, end)
            if not at:
                return False
    return True
