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


def code_items(buffer: npt.NDArray[np.uint8], offsets: Ints) -> tuple[CodeItems, Ints]:
    """The items at the given byte offsets of the buffer, and which offsets hold none.

    An item must be 4-aligned and lie within the buffer (ART's ``dex_file_verifier.cc``
    demands the same).
    """
    distinct = np.unique(offsets)
    fits = (distinct % 4 == 0) & (distinct + CODE_ITEM.itemsize <= len(buffer))
    sizes = np.zeros(len(distinct), np.int64)
    at = distinct[fits] + CODE_ITEM.fields["insns_size"][1]  # type: ignore[index] # the dtype has fields
    for byte in range(4):
        sizes[fits] |= buffer[at + byte].astype(np.int64) << (8 * byte)
    first = (distinct + CODE_ITEM.itemsize) // 2
    fits &= first + sizes <= len(buffer) // 2
    return CodeItems(distinct[fits], first[fits], (first + sizes)[fits]), distinct[~fits]


def sweep(units: CodeUnits, items: CodeItems) -> Sweep:
    """Every instruction of every item, switch and array payloads left out."""
    broken: set[int] = set()
    steps_at: list[Positions] = []
    steps_item: list[Positions] = []
    at = items.first.astype(np.int32)
    end = items.end.astype(np.int32)
    item = np.arange(len(at), dtype=np.int32)
    at, end, item = _living(at, end, item)
    while len(at) > FEW:
        length = opcodes.LENGTHS[units[at]]
        special = np.flatnonzero(length == 0)
        if len(special):
            keep, resume = _skip_payloads(units, at, end, special)
            broken.update(item[special[~keep]].tolist())
            stays = np.ones(len(at), dtype=np.bool_)
            stays[special] = False
            steps_at.append(at[stays])
            steps_item.append(item[stays])
            at = at + length
            at[special] = np.where(keep, resume, end[special])
        else:
            steps_at.append(at)
            steps_item.append(item)
            at = at + length
        over = at > end
        if over.any():
            broken.update(item[over].tolist())
        at, end, item = _living(at, end, item)
    rest_at, rest_item = _finish(units, zip(at.tolist(), end.tolist(), item.tolist(), strict=True), broken)
    all_at = np.concatenate([*steps_at, rest_at])
    all_item = np.concatenate([*steps_item, rest_item])
    return Sweep(all_at, all_item, units[all_at].astype(np.uint8), tuple(sorted(broken)))


def _living(at: Positions, end: Positions, item: Positions) -> tuple[Positions, Positions, Positions]:
    alive = at < end
    return (at, end, item) if alive.all() else (at[alive], end[alive], item[alive])


def _skip_payloads(
    units: CodeUnits, at: Positions, end: Positions, special: npt.NDArray[np.intp]
) -> tuple[npt.NDArray[np.bool_], Positions]:
    """Which of the special places hold a payload that ends within its method, and where each ends."""
    resume = np.array(
        [
            payload_end(units, place, limit)
            for place, limit in zip(at[special].tolist(), end[special].tolist(), strict=True)
        ],
        dtype=np.int64,
    )
    keep = (resume > 0) & (resume <= end[special])
    return keep, np.where(keep, resume, 0).astype(np.int32)


def payload_end(units: Sequence[int] | CodeUnits, at: int, limit: int) -> int:
    """The index after the payload at ``at``, or 0 where there is none.

    Source: "Dalvik bytecode", packed-switch-payload, sparse-switch-payload and
    fill-array-data-payload formats.
    """
    ident = int(units[at])
    if ident not in opcodes.PAYLOADS or at + 2 > limit:
        return 0
    size = int(units[at + 1])
    if ident == opcodes.PACKED_SWITCH_PAYLOAD:
        return at + 4 + 2 * size
    if ident == opcodes.SPARSE_SWITCH_PAYLOAD:
        return at + 2 + 4 * size
    if at + 4 > limit:
        return 0
    elements = int(units[at + 2]) | int(units[at + 3]) << 16
    return at + 4 + (elements * size + 1) // 2


def _finish(
    units: CodeUnits, rest: zip[tuple[int, int, int]], broken: set[int]
) -> tuple[Positions, Positions]:
    """The instructions of the few methods that are left, one method after the other."""
    lengths = opcodes.LENGTHS[:256].tolist()
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
        unit = code[at]
        length = lengths[unit & 0xFF]
        if unit in opcodes.PAYLOADS:
            resume = payload_end(code, at, end)
            if not at < resume <= end:
                return False
            at = resume
            continue
        if not length:
            return False
        append(first + at)
        at += length
    return at == end
