"""Numbers of variable length, read one after the other.

Source: "Dalvik executable format", LEB128.
"""

from __future__ import annotations

import numpy as np

from auditor.dex.structs import Bytes
from auditor.errors import MalformedDex

MAX_ULEB128 = 5
"""Bytes of the longest ULEB128 that the format allows."""
_SHIFTS = range(0, 7 * MAX_ULEB128, 7)


class Leb128Reader:
    """Reads from a place on; ``at`` is where it goes on."""

    reads = "LEB128"
    """What errors call what is read."""

    def __init__(self, data: Bytes | bytes | memoryview[int], at: int) -> None:
        """``at``: byte offset of the first number."""
        self._data = data.data if isinstance(data, np.ndarray) else memoryview(data)
        self.at = at

    def uleb128(self) -> int:
        """One unsigned number, of 32 bits; raises MalformedDex past the end or beyond five bytes."""
        return self._digits()[0] & 0xFFFFFFFF

    def sleb128(self) -> int:
        """One signed number; raises MalformedDex likewise. The highest bit that is written is the sign."""
        value, bits = self._digits()
        return value - (1 << bits) if value >> (bits - 1) else value

    def _digits(self) -> tuple[int, int]:
        """The bits that are written, and how many."""
        value = 0
        for shift, byte in zip(_SHIFTS, self._data[self.at : self.at + MAX_ULEB128], strict=False):
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                self.at += shift // 7 + 1
                return value, shift + 7
        raise MalformedDex(problem=f"{self.reads} past the end, or more than five bytes long", place=self.at)

    def raw(self, size: int) -> bytes:
        """Some bytes as they are; raises MalformedDex past the end."""
        found = bytes(self._data[self.at : self.at + size])
        if len(found) < size:
            raise MalformedDex(problem=f"{self.reads} past the end", place=self.at)
        self.at += size
        return found
