"""Where a number stands in a column, found without a look at the others."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from auditor.dex.structs import Ints

_RADIX_BITS = 16
"""Integers of that size are sorted several times as fast as longer ones."""


class Column:
    """A column of numbers from 0, indexed when first asked."""

    def __init__(self, numbers: npt.NDArray[Any]) -> None:
        """Sorts nothing yet."""
        self._numbers = numbers

    def places(self, number: int) -> Ints:
        """int64: where ``number`` stands, ascending."""
        begin, end = self._bucket(number)
        found = self.buckets[1][begin:end]
        return found.compress(self._numbers[found] == number)

    def listed(self, number: int) -> list[int]:
        """The same as a list, which is made sooner where they are few."""
        begin, end = self._bucket(number)
        if begin == end:
            return []
        numbers, order = self._cells
        return [one for one in order[begin:end].tolist() if numbers[one] == number]

    def _bucket(self, number: int) -> tuple[int, int]:
        """Where in the order the bucket of ``number`` begins and ends."""
        begins, _, shift = self.buckets
        bucket = number >> shift
        return (begins[bucket], begins[bucket + 1]) if 0 <= bucket < len(begins) - 1 else (0, 0)

    @cached_property
    def _cells(self) -> tuple[memoryview[int], memoryview[int]]:
        """Numbers and order, to be read one by one: a ``memoryview`` gives an int sooner than an array."""
        return self._numbers.data, self.buckets[1].data

    @cached_property
    def buckets(self) -> tuple[memoryview[int], Ints, int]:
        """Where each bucket begins, the places by bucket, and the low bits that a bucket leaves out."""
        shift = max(int(self._numbers.max(initial=0)).bit_length() - _RADIX_BITS, 0)
        bucket = (self._numbers >> shift).astype(np.uint16)
        begins = np.append(0, np.cumsum(np.bincount(bucket)))
        return begins.data, np.asarray(np.argsort(bucket, kind="stable"), np.int64), shift


def begins_of(ascending: npt.NDArray[Any], count: int) -> memoryview[int]:
    """Where each number from 0 to below ``count`` begins in a column of such that ascends, and its length."""
    return np.append(0, np.cumsum(np.bincount(ascending, minlength=count))).data
