"""A file of which only parts are known: what was read of it from a phone, and where it stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A run of bytes of a file."""

    start: int
    """From the start of the file."""
    end: int
    """First byte behind it."""

    @property
    def length(self) -> int:
        """In bytes."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class FileParts:
    """The known runs of one file: sorted, apart from each other."""

    size: int
    """Of the whole file, in bytes."""
    starts: tuple[int, ...] = ()
    runs: tuple[bytes, ...] = ()

    def get(self, span: Span) -> bytes | None:
        """The bytes of a span, ``None`` unless all of them are known."""
        at = bisect_right(self.starts, span.start) - 1
        if at < 0:
            return None
        begin = span.start - self.starts[at]
        found = self.runs[at][begin : begin + span.length]
        return found if len(found) == span.length else None

    def adding(self, start: int, data: bytes) -> FileParts:
        """With one more run; where it overlaps another, what was known first stays."""
        known = sorted([*zip(self.starts, self.runs, strict=True), (start, data)], key=lambda run: run[0])
        merged: list[tuple[int, bytearray]] = []
        for begin, run in known:
            if merged and begin <= merged[-1][0] + len(merged[-1][1]):
                behind = merged[-1][0] + len(merged[-1][1]) - begin
                merged[-1][1].extend(run[behind:])
            else:
                merged.append((begin, bytearray(run)))
        return FileParts(
            self.size, tuple(begin for begin, _ in merged), tuple(bytes(run) for _, run in merged)
        )


Plan = Callable[[FileParts], tuple[Span, ...]]
"""Which spans of a file are wanted next, by what is known of it; none when no more is."""
