"""Equal things get equal numbers: single integers, columns of them, and rows of different lengths.

Rows are compared by a hash first and then whole, so that a collision, which an
app can make on purpose, never makes two things one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from auditor.dex.structs import Ints

Words = npt.NDArray[np.uint64]

_KEY_BITS = 63
_DIGIT_BITS = 16
_DIGIT = 0xFFFF
_MAX_DIGITS = 3
_LONG_RUN = 12
"""Keys of a run that ascends, on average, from which on merging is the faster way (measured)."""
_STEP = np.uint64(0x9E3779B97F4A7C15)
_SPREAD = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number for each of n things, equal for equal ones."""

    of: Ints
    """int64[n]: the number of each thing, below ``len(first)``."""
    first: Ints
    """int64: for each number the first thing that has it."""


@dataclass(frozen=True, slots=True)
class Rows:
    """n rows of different lengths, one after the other."""

    words: Words
    """uint64[sum of counts]."""
    counts: Ints
    """int64[n]: words of each row."""

    @property
    def begins(self) -> Ints:
        """int64[n]: where each row begins in ``words``."""
        return np.asarray(np.cumsum(self.counts) - self.counts, dtype=np.int64)

    def take(self, which: Ints) -> Rows:
        """Some of the rows."""
        counts = self.counts[which]
        before = np.cumsum(counts) - counts
        at = np.repeat(self.begins[which] - before, counts) + np.arange(int(counts.sum()))
        return Rows(self.words[at], counts)

    def equal(self, which: Ints, others: Ints) -> npt.NDArray[np.bool_]:
        """bool[k]: whether each of some rows has the same words as another."""
        return self.take(which).equal_to(self.take(others))

    def equal_to(self, others: Rows) -> npt.NDArray[np.bool_]:
        """bool[n]: whether each row has the same words as the other in its place."""
        equal = np.asarray(self.counts == others.counts, dtype=np.bool_)
        compared = np.flatnonzero(equal & (self.counts > 0))
        if len(compared):
            mine, theirs = self.take(compared), others.take(compared)
            equal[compared] = np.logical_and.reduceat(mine.words == theirs.words, mine.begins)
        return equal


class AnyRows(Protocol):
    """What can be compared row by row."""

    def take(self, which: Ints) -> Rows:
        """Some of the rows."""

    def equal(self, which: Ints, others: Ints) -> npt.NDArray[np.bool_]:
        """bool[k]: whether each of some rows is the same as another."""


def number_keys(keys: npt.NDArray[Any]) -> Numbered:
    """Numbers integers; numbers ascend with the integers."""
    if not len(keys):
        return Numbered(np.empty(0, np.int64), np.empty(0, np.int64))
    if (keys[1:] > keys[:-1]).all():
        return Numbered(np.arange(len(keys)), np.arange(len(keys)))
    order = order_of(keys)
    ascending = keys.take(order)
    begins = np.ones(len(keys), np.bool_)
    begins[1:] = ascending[1:] != ascending[:-1]
    of = np.empty(len(keys), np.int64)
    of[order] = np.cumsum(begins) - 1
    return Numbered(of, order.compress(begins))


def order_of(keys: npt.NDArray[Any]) -> Ints:
    """The places of integers, ascending by them; equal ones in their order.

    Digits of 16 bits are sorted several times as fast as whole words, unless there are
    long runs that ascend, which a merge sort leaves as they are.
    """
    bits = int(keys.max(initial=0)).bit_length()
    if _LONG_RUN * np.count_nonzero(keys[1:] < keys[:-1]) < len(keys):
        return np.argsort(keys, kind="stable")
    if bits > _MAX_DIGITS * _DIGIT_BITS or int(keys.min(initial=0)) < 0:
        return np.argsort(keys, kind="stable")
    order = np.argsort((keys & _DIGIT).astype(np.uint16), kind="stable")
    for shift in range(_DIGIT_BITS, bits, _DIGIT_BITS):
        order = order[np.argsort((keys[order] >> shift & _DIGIT).astype(np.uint16), kind="stable")]
    return order


def number_columns(columns: Sequence[Ints]) -> Numbered:
    """Numbers the rows of a table of columns of equal length, all values from 0."""
    key = columns[0]
    for column in columns[1:]:
        bits = int(column.max(initial=0)).bit_length()
        if int(key.max(initial=0)).bit_length() + bits > _KEY_BITS:
            key = number_keys(key).of
        key = (key << bits) | column
    return number_keys(key)


def number_rows(rows: AnyRows, hashes: npt.NDArray[np.uint32]) -> Numbered:
    """Numbers rows, of which equal ones have equal hashes; numbers ascend with the first that has them."""
    first = _first_with(hashes)
    own = np.arange(len(hashes))
    again = np.flatnonzero(first != own)
    false = again[~rows.equal(again, first[again])]
    if len(false):
        found = rows.take(false)
        ends = np.cumsum(found.counts).tolist()
        known: dict[bytes, int] = {}
        for row, begin, end in zip(false.tolist(), [0, *ends], ends, strict=False):
            first[row] = known.setdefault(found.words[begin:end].tobytes(), row)
    is_first = first == own
    return Numbered((np.cumsum(is_first) - 1).take(first), np.flatnonzero(is_first))


def _first_with(hashes: npt.NDArray[np.uint32]) -> Ints:
    """int64[n]: the first of n things that has the same hash.

    Each is put where its hash points to in a table twice as long, and the first one stays. Whoever
    finds one with another hash in its place is told by sorting.
    """
    bits = min(int(2 * len(hashes)).bit_length(), 32)
    slot = (hashes >> np.uint32(32 - bits)).astype(np.int64)
    table = np.zeros(1 << bits, np.int64)
    table[slot[::-1]] = np.arange(len(hashes) - 1, -1, -1)
    first = table.take(slot)
    crowded = np.flatnonzero(hashes.take(first) != hashes)
    among = number_keys(hashes[crowded])
    first[crowded] = crowded[among.first[among.of]]
    return first


def hash_rows(rows: Rows) -> Words:
    """uint64[n]: a hash of each row: the sum of its words, each mixed with its place."""
    hashes = np.zeros(len(rows.counts), np.uint64)
    filled = np.flatnonzero(rows.counts > 0)
    if not len(filled):
        return hashes
    mixed = (np.arange(len(rows.words)) - np.repeat(rows.begins, rows.counts)).astype(np.uint64)
    mixed *= _STEP
    mixed += rows.words
    for factor in _SPREAD:
        mixed ^= mixed >> np.uint64(31)
        mixed *= factor
    hashes[filled] = np.add.reduceat(mixed, rows.begins[filled])
    return hashes
