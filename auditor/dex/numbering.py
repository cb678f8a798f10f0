"""Equal things get equal numbers: single integers, columns of them, and rows of different lengths.

Rows are compared by a hash first and then whole, so that a collision, which an
app can make on purpose, never makes two things one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.structs import Ints

Words = npt.NDArray[np.uint64]

_KEY_BITS = 63
_MASK = (1 << 64) - 1
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


def number_keys(keys: npt.NDArray[np.int64] | Words) -> Numbered:
    """Numbers integers; numbers ascend with the integers."""
    if not len(keys):
        return Numbered(np.empty(0, np.int64), np.empty(0, np.int64))
    order = np.argsort(keys)
    ascending = keys[order]
    begins = np.ones(len(keys), np.bool_)
    begins[1:] = ascending[1:] != ascending[:-1]
    of = np.empty(len(keys), np.int64)
    of[order] = np.cumsum(begins) - 1
    return Numbered(of, np.minimum.reduceat(order, np.flatnonzero(begins)))


def number_columns(columns: Sequence[Ints]) -> Numbered:
    """Numbers the rows of a table of columns of equal length, all values from 0."""
    key = columns[0]
    for column in columns[1:]:
        bits = int(column.max(initial=0)).bit_length()
        if int(key.max(initial=0)).bit_length() + bits > _KEY_BITS:
            key = number_keys(key).of
        key = (key << bits) | column
    return number_keys(key)


def number_rows(rows: Rows, hashes: Words) -> Numbered:
    """Numbers rows by their ``hash_rows``."""
    found = number_keys(hashes)
    false = np.flatnonzero(~_equal(rows, found.first[found.of]))
    if not len(false):
        return found
    of, first = found.of.copy(), found.first.tolist()
    begins = rows.begins
    known: dict[bytes, int] = {}
    for row in false.tolist():
        begin = int(begins[row])
        raw = rows.words[begin : begin + int(rows.counts[row])].tobytes()
        if raw not in known:
            known[raw] = len(first)
            first.append(row)
        of[row] = known[raw]
    return Numbered(of, np.array(first, np.int64))


def hash_rows(rows: Rows) -> Words:
    """uint64[n]: a hash of each row: the sum of its words, each mixed with its place."""
    hashes = np.zeros(len(rows.counts), np.uint64)
    filled = np.flatnonzero(rows.counts)
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


def hash_words(words: Sequence[int]) -> int:
    """What ``hash_rows`` makes of one row."""
    total = 0
    for place, word in enumerate(words):
        mixed = place * int(_STEP) + word & _MASK
        for factor in _SPREAD:
            mixed = (mixed ^ mixed >> 31) * int(factor) & _MASK
        total += mixed
    return total & _MASK


def _equal(rows: Rows, other: Ints) -> npt.NDArray[np.bool_]:
    """bool[n]: whether each row has the same words as the row ``other`` of it."""
    equal = np.asarray(rows.counts == rows.counts[other], dtype=np.bool_)
    compared = np.flatnonzero(equal & (rows.counts > 0) & (other != np.arange(len(other))))
    if not len(compared):
        return equal
    counts, begins = rows.counts[compared], rows.begins
    before = np.cumsum(counts) - counts
    step = np.arange(int(counts.sum())) - np.repeat(before, counts)
    mine = rows.words[np.repeat(begins[compared], counts) + step]
    theirs = rows.words[np.repeat(begins[other[compared]], counts) + step]
    equal[compared] = np.logical_and.reduceat(mine == theirs, before)
    return equal
