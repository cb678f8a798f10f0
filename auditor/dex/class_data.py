"""``class_data_item``: which methods and fields a class defines, and where their code is.

The items are runs of ULEB128. All of them are decoded at once from the
positions of the bytes below 0x80, which end a number wherever it begins: an
item may start in the middle of what the run before it leaves open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.leb128 import MAX_ULEB128, Leb128Reader
from auditor.dex.numbering import order_of
from auditor.dex.structs import Bytes, DexFile, Ints, values_at
from auditor.errors import MalformedDex

_MAX_REGION = 1 << 24
"""Bytes from the first item to the last; 65,536 classes, methods and fields take less than 4 MiB."""

_WORD = 8
"""Bytes that a number is read with, of which it takes five at most."""
_ALL_BITS = np.uint64((1 << 64) - 1)
_NOWHERE = 1 << 36
"""More than any index, and little enough to be summed over a whole region."""


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
    """Number of classes whose ``class_data_item`` could not be read, in whole or in part."""


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Every ULEB128 of a stretch of bytes."""

    begin: int
    """Offset of the stretch."""
    ends: Ints
    """int64[n]: place of the last byte of each number in the stretch."""
    values: Ints
    """int64[n]: -1 for one of more than five bytes."""


def read_members(dex: DexFile) -> Members:
    """All defined methods of a DEX file, in the order of their classes.

    Items that lie over one another, as ART's ``dex_file_verifier.cc`` never lets
    them, count as damaged but for the first: they would make few bytes into many methods.
    """
    offsets = dex.class_defs["class_data_off"].astype(np.int64)
    with_data = np.flatnonzero((offsets > 0) & (offsets < len(dex.data)))
    damaged = int(np.count_nonzero(offsets >= len(dex.data)))
    if not len(with_data):
        return _join((), dex, damaged)
    at = offsets[with_data]
    if int(at.max() - at.min()) > _MAX_REGION:
        return _join((), dex, damaged + len(with_data))
    low, last = int(at.min()), int(at.max())
    numbers = _decode(dex.data[low : _item_end(dex.data, last)], low)
    first = np.searchsorted(numbers.ends, at - low)
    sizes = _sizes(dex.data, numbers, at, first)
    sound = (sizes >= 0).all(axis=1)
    need = np.where(sound, 4 + 2 * (sizes[:, 0] + sizes[:, 1]) + 3 * (sizes[:, 2] + sizes[:, 3]), 0)
    sound &= first + need <= len(numbers.ends)
    damaged += int(np.count_nonzero(~sound))
    sound &= sizes[:, 2] + sizes[:, 3] > 0
    alone = _lies_alone(first[sound], need[sound])
    damaged += int(np.count_nonzero(~alone))
    kept = np.flatnonzero(sound)[alone]
    return _join(_gather(numbers.values, first[kept], sizes[kept], with_data[kept]), dex, damaged)


def _item_end(data: Bytes, off: int) -> int:
    """The offset after the item at ``off``, or the end of the region that is read if it has none."""
    limit = min(len(data), off + _MAX_REGION)
    reader = Leb128Reader(data, off)
    try:
        sizes = [reader.uleb128() for _ in range(4)]
    except MalformedDex:
        return limit
    at = reader.at
    need = 2 * (sizes[0] + sizes[1]) + 3 * (sizes[2] + sizes[3])
    if not 0 < need <= limit - at:
        return at if need == 0 else limit
    ends = np.flatnonzero(data[at : min(at + need * MAX_ULEB128, limit)] < 0x80)
    return at + int(ends[need - 1]) + 1 if len(ends) >= need else limit


def _decode(region: Bytes, begin: int) -> _Numbers:
    """Every ULEB128 of a stretch, which begins with one."""
    ends = np.flatnonzero(region < 0x80)
    values = region.take(ends).astype(np.int64)
    length = np.diff(ends, prepend=-1) - 1
    long = np.flatnonzero(length > 0)  # of truths they are found several times as fast
    values[long] = _fold(region, ends.take(long), length.take(long))
    return _Numbers(begin, ends, values)


def _fold(region: Bytes, ends: Ints, more: Ints) -> Ints:
    """The numbers whose last bytes are at ``ends``, with ``more`` bytes before them; -1 where too many.

    A number is read as a word from its first byte on, of which the bytes after it are cleared.
    """
    first = ends - np.minimum(more, MAX_ULEB128)
    if int(first.max(initial=0)) > len(region) - _WORD:
        region = np.append(region, np.zeros(_WORD, np.uint8))
    words = values_at(region, first, "<u8")
    unused = 8 * (_WORD - 1 - np.minimum(more, _WORD - 1))
    words &= _ALL_BITS >> unused.astype(np.uint64)
    total = words & np.uint64(0x7F)
    for byte in range(1, MAX_ULEB128):
        total |= words >> np.uint64(byte) & np.uint64(0x7F << 7 * byte)
    return np.where(more < MAX_ULEB128, total.astype(np.int64) & 0xFFFFFFFF, -1)


def _sizes(data: Bytes, numbers: _Numbers, at: Ints, first: Ints) -> npt.NDArray[np.int64]:
    """int64[items, 4]: the four sizes that each item begins with; -1 where there is none."""
    count = len(numbers.ends)
    places = first[:, None] + np.arange(4)
    if not count:
        return np.full(places.shape, -1, np.int64)
    found = np.where(places < count, numbers.values[np.minimum(places, count - 1)], -1)
    ends = numbers.ends[np.minimum(first, count - 1)]
    own = _fold(data[numbers.begin :], ends, np.maximum(ends - (at - numbers.begin), 0))
    found[:, 0] = np.where(first < count, own, -1)
    return found


def _lies_alone(first: Ints, need: Ints) -> npt.NDArray[np.bool_]:
    """Which items begin after all that lie before them; of two at one place, the first."""
    order = order_of(first)
    end = np.maximum.accumulate((first + need)[order])
    alone = np.ones(len(first), np.bool_)
    alone[order[1:]] = first[order][1:] >= end[:-1]
    return alone


_Columns = tuple[Ints, Ints, Ints, npt.NDArray[np.bool_], Ints]


def _gather(values: Ints, first: Ints, sizes: Ints, class_defs: Ints) -> _Columns:
    """The method columns of the items whose first number is number ``first`` of ``values``."""
    direct, virtual = sizes[:, 2], sizes[:, 3]
    methods_at = first + 4 + 2 * (sizes[:, 0] + sizes[:, 1])
    lists = np.stack([methods_at, methods_at + 3 * direct], axis=1).ravel()
    counts = np.stack([direct, virtual], axis=1).ravel()
    owner = np.repeat(np.repeat(class_defs, 2), counts)
    is_direct = np.repeat(np.tile([True, False], len(first)), counts)
    before = np.cumsum(counts) - counts
    at = np.repeat(lists, counts) + 3 * (np.arange(int(counts.sum())) - np.repeat(before, counts))
    return owner, _undo_differences(values[at], before, counts), values[at + 1], is_direct, values[at + 2]


def _undo_differences(diff: Ints, before: Ints, counts: Ints) -> Ints:
    """``method_idx_diff`` to ``method_idx``: a running sum that begins anew with each list.

    After a number that could not be read, no index of its list points to a method.
    """
    running = np.cumsum(np.where(diff < 0, _NOWHERE, diff))
    base = np.where(before > 0, running[np.maximum(before - 1, 0)] if len(running) else 0, 0)
    return np.asarray(running - np.repeat(base, counts), dtype=np.int64)


def _join(columns: _Columns | tuple[()], dex: DexFile, damaged: int) -> Members:
    """The columns without methods whose numbers point nowhere or to another class's method."""
    if not columns:
        empty = np.empty(0, np.int64)
        return Members(empty, empty, empty, empty.astype(np.bool_), empty, damaged)
    owner, method, flags, direct, code = columns
    sane = (method >= 0) & (method < len(dex.method_ids)) & (code >= 0) & (flags >= 0)
    named = dex.method_ids["class_idx"][np.where(sane, method, 0)] if len(dex.method_ids) else method
    sane &= named == dex.class_defs["class_idx"][owner]
    if sane.all():
        return Members(*columns, damaged)
    lost = len(np.unique(owner[~sane]))
    return Members(owner[sane], method[sane], flags[sane], direct[sane], code[sane], damaged + lost)
