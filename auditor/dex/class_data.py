"""``class_data_item``: which methods and fields a class defines, and where their code is.

The items are runs of ULEB128. All of them are decoded at once from the
positions of the bytes below 0x80; an item that does not begin where a number
begins, or that runs past the region, is read alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.structs import Bytes, DexFile, Ints
from auditor.errors import MalformedDex

MAX_ULEB128 = 5


@dataclass(frozen=True, slots=True)
class Members:
    """The members that the classes of one DEX file define, each array one entry a member."""

    method_class_def: Ints
    """int64[m]: index into ``class_defs``."""
    method_idx: Ints
    """int64[m]: index into ``method_ids``."""
    method_access_flags: Ints
    method_is_direct: npt.NDArray[np.bool_]
    """bool[m]: from ``direct_methods`` rather than ``virtual_methods``."""
    code_off: Ints
    """int64[m]: byte offset of the ``code_item``, 0 for none."""
    damaged: int
    """Number of classes whose ``class_data_item`` could not be read."""


def read_members(dex: DexFile) -> Members:
    """All defined methods of a DEX file, in the order of their classes."""
    offsets = dex.class_defs["class_data_off"].astype(np.int64)
    with_data = np.flatnonzero((offsets > 0) & (offsets < len(dex.data)))
    damaged = int(np.count_nonzero(offsets >= len(dex.data)))
    if not len(with_data):
        return _join([], dex, damaged)
    values, starts = _decode_region(dex.data, offsets[with_data])
    first = np.searchsorted(starts, offsets[with_data])
    aligned = (first < len(starts)) & (starts[np.minimum(first, len(starts) - 1)] == offsets[with_data])
    fits = aligned & _fits(values, first, aligned)
    parts = [_gather(values, first[fits], with_data[fits])] if fits.any() else []
    for class_def in with_data[~fits].tolist():
        try:
            alone = _read_alone(dex.data, int(offsets[class_def]))
        except MalformedDex:
            damaged += 1
            continue
        parts.append(_gather(alone, np.zeros(1, np.int64), np.array([class_def])))
    return _join(parts, dex, damaged)


def _decode_region(data: Bytes, offsets: Ints) -> tuple[Ints, Ints]:
    """Every ULEB128 between the first item and the end of the last: values and start offsets.

    A number of more than five bytes has the value -1.
    """
    low, last = int(offsets.min()), int(offsets.max())
    try:
        high = last + _length_alone(data, last)
    except MalformedDex:
        high = len(data)
    region = data[low:high]
    ends = np.flatnonzero(region < 0x80)
    if not len(ends):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    begins = np.empty_like(ends)
    begins[0] = 0
    begins[1:] = ends[:-1] + 1
    values = region[ends].astype(np.int64)
    long = np.flatnonzero(ends > begins)
    length = (ends - begins)[long]
    total = values[long]
    for back in range(1, MAX_ULEB128):
        reaches = length >= back
        digit = region[np.where(reaches, ends[long] - back, 0)].astype(np.int64) & 0x7F
        total = np.where(reaches, (total << 7) | digit, total)
    values[long] = np.where(length >= MAX_ULEB128, -1, total & 0xFFFFFFFF)
    return values, begins + low


def _fits(values: Ints, first: Ints, aligned: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which items have all their numbers within ``values``."""
    head = first[:, None] + np.arange(4)
    inside = aligned & (head[:, 3] < len(values))
    sizes = np.where(inside[:, None], values[np.minimum(head, len(values) - 1)], 0)
    need = 4 + 2 * (sizes[:, 0] + sizes[:, 1]) + 3 * (sizes[:, 2] + sizes[:, 3])
    sane = inside & (sizes >= 0).all(axis=1) & (first + need <= len(values))
    return np.asarray(sane, dtype=np.bool_)


_Columns = tuple[Ints, Ints, Ints, npt.NDArray[np.bool_], Ints]


def _gather(values: Ints, first: Ints, class_defs: Ints) -> _Columns:
    """The method columns of the items whose four sizes begin at ``first`` in ``values``."""
    fields = values[first] + values[first + 1]
    direct, virtual = values[first + 2], values[first + 3]
    methods_at = first + 4 + 2 * fields
    lists = np.stack([methods_at, methods_at + 3 * direct], axis=1).ravel()
    counts = np.stack([direct, virtual], axis=1).ravel()
    owner = np.repeat(np.repeat(class_defs, 2), counts)
    is_direct = np.repeat(np.tile([True, False], len(first)), counts)
    before = np.cumsum(counts) - counts
    at = np.repeat(lists, counts) + 3 * (np.arange(int(counts.sum())) - np.repeat(before, counts))
    return owner, _undo_differences(values[at], before, counts), values[at + 1], is_direct, values[at + 2]


def _undo_differences(diff: Ints, before: Ints, counts: Ints) -> Ints:
    """``method_idx_diff`` to ``method_idx``: a running sum that begins anew with each list."""
    running = np.cumsum(diff)
    base = np.where(before > 0, running[np.maximum(before - 1, 0)] if len(running) else 0, 0)
    return np.asarray(running - np.repeat(base, counts), dtype=np.int64)


def _join(parts: list[_Columns], dex: DexFile, damaged: int) -> Members:
    """The columns of all parts, without methods whose numbers point nowhere."""
    if not parts:
        empty = np.empty(0, np.int64)
        return Members(empty, empty, empty, empty.astype(np.bool_), empty, damaged)
    owner, method, flags, direct, code = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(owner, kind="stable")
    sane = ((method >= 0) & (method < len(dex.method_ids)) & (code >= 0) & (flags >= 0))[order]
    kept = order[sane]
    lost = len(np.unique(owner[order[~sane]]))
    return Members(owner[kept], method[kept], flags[kept], direct[kept], code[kept], damaged + lost)


def _uleb128(data: Bytes, at: int) -> tuple[int, int]:
    """The number at ``at`` and the offset after it."""
    result = 0
    for back in range(MAX_ULEB128):
        if at >= len(data):
            raise MalformedDex(problem="ULEB128 past the end", place=at)
        byte = int(data[at])
        result |= (byte & 0x7F) << (7 * back)
        at += 1
        if byte < 0x80:
            return result & 0xFFFFFFFF, at
    raise MalformedDex(problem="ULEB128 of more than five bytes", place=at)


def _read_alone(data: Bytes, off: int) -> Ints:
    """All numbers of one item, the four sizes first."""
    numbers: list[int] = []
    at = off
    need = 4
    while len(numbers) < need:
        number, at = _uleb128(data, at)
        numbers.append(number)
        if len(numbers) == 4:
            need = 4 + 2 * (numbers[0] + numbers[1]) + 3 * (numbers[2] + numbers[3])
            if need > len(data) - off + 4:
                raise MalformedDex(problem="class_data_item longer than the file", place=off)
    return np.array(numbers, dtype=np.int64)


def _length_alone(data: Bytes, off: int) -> int:
    """Bytes of the item at ``off``."""
    sizes, at = [], off
    for _ in range(4):
        size, at = _uleb128(data, at)
        sizes.append(size)
    need = 2 * (sizes[0] + sizes[1]) + 3 * (sizes[2] + sizes[3])
    if need > len(data) - at:
        raise MalformedDex(problem="class_data_item longer than the file", place=off)
    window = data[at : at + need * MAX_ULEB128]
    ends = np.flatnonzero(window < 0x80)[:need]
    if len(ends) < need:
        raise MalformedDex(problem="class_data_item longer than the file", place=off)
    return at - off + (int(ends[-1]) + 1 if need else 0)
