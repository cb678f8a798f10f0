"""Where control can go in one method: blocks that are entered at their first instruction alone.

A block ends before the next place at which control can arrive or handlers change,
or after the first instruction that control does not fall through. It may be left
by a jump before its end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import NamedTuple

from auditor.dex.insns import Body

_new = tuple.__new__
"""What the constructor of a named tuple calls, at a third of the time."""
_MAX_WAYS = 1 << 20
"""Jumps and catches of one method; no compiler comes near."""


class Block(NamedTuple):
    """One stretch of instructions; a tuple, since each method that is opened makes many."""

    start: int
    end: int
    """After the last instruction that control can come to."""
    goes_on: bool
    """Whether control falls through its end into the block there."""
    handlers: tuple[int, ...]
    """Where the blocks begin that catch what is thrown here."""


class Arrival(NamedTuple):
    """One way into a block: after some instructions of another."""

    source: Block
    after: int
    """The position before which control leaves ``source`` for here."""


class Blocks:
    """The blocks of a method that control can come to, by where they start."""

    def __init__(self, body: Body, most: int = _MAX_WAYS) -> None:
        """Follows control from the first instruction, by so many ways at most."""
        self._body = body
        self._starts = _starts(body)
        self._jumps = list(body.insns.targets)
        self._caught = _handlers_by_start(body, self._starts)
        self._blocks: dict[int, Block] = {}
        self.is_cut_off = False
        """Whether there are more ways than are looked at."""
        self.arrivals: dict[int, list[Arrival]] = defaultdict(list)
        """By the start of a block, the jumps to it and what falls into it."""
        self.guarded: dict[int, list[Block]] = defaultdict(list)
        """By the start of a handler, the blocks whose exceptions it catches."""
        self.ways = 0
        """Blocks, jumps and catches that were looked at."""
        if body.insns:
            self._follow(min(most, _MAX_WAYS))

    def of(self, position: int) -> Block | None:
        """The block of an instruction; ``None`` where control never comes to it."""
        block = self._blocks.get(self._starts[bisect_right(self._starts, position) - 1])
        return block if block is not None and position < block.end else None

    def at(self, start: int) -> Block | None:
        """The block that starts there; ``None`` where control never comes to it."""
        return self._blocks.get(start)

    def exits(self, block: Block, first: int, after: int) -> list[int]:
        """Where the jumps of a part of a block can go."""
        targets = self._body.insns.targets
        return [target for at in self._jumps_in(first, min(after, block.end)) for target in targets[at]]

    def _jumps_in(self, first: int, after: int) -> list[int]:
        return self._jumps[bisect_left(self._jumps, first) : bisect_left(self._jumps, after)]

    def _follow(self, most: int) -> None:
        blocks, arrivals, targets_of = self._blocks, self.arrivals, self._body.insns.targets
        line = [0]
        for start in line:
            if start in blocks:
                continue
            self.is_cut_off = self.ways > most
            if self.is_cut_off:
                return
            block = blocks[start] = self._block(start)
            _, end, goes_on, handlers = block
            self.ways += 1
            if handlers:
                self.ways += len(handlers)
                line += handlers
                for handler in handlers:
                    self.guarded[handler].append(block)
            for at in self._jumps_in(start, end):
                targets = targets_of[at] if len(targets_of[at]) == 1 else tuple(dict.fromkeys(targets_of[at]))
                self.ways += len(targets)
                line += targets
                for target in targets:
                    arrivals[target].append(_new(Arrival, (block, at)))
            if goes_on:
                arrivals[end].append(_new(Arrival, (block, end)))
                line.append(end)

    def _block(self, start: int) -> Block:
        body, number = self._body, bisect_right(self._starts, start)
        end = self._starts[number] if number < len(self._starts) else len(body.insns)
        stop = bisect_left(body.stops, start)
        if stop < len(body.stops) and body.stops[stop] < end:
            return _new(Block, (start, body.stops[stop] + 1, False, self._caught.get(start, ())))
        return _new(Block, (start, end, end < len(body.insns), self._caught.get(start, ())))


def _starts(body: Body) -> list[int]:
    """Positions at which a block begins: where control can arrive, or handlers change; the first one is 0."""
    starts = {0}.union(*body.insns.targets.values())
    for begin, end, handlers in body.handlers:
        starts.update(handlers, (begin, end))
    return sorted(starts)


def _handlers_by_start(body: Body, starts: list[int]) -> dict[int, tuple[int, ...]]:
    """The handlers of each block in a try block; a method's try blocks do not overlap."""
    found: dict[int, tuple[int, ...]] = {}
    for begin, end, handlers in body.handlers:
        first, after = bisect_left(starts, begin), bisect_left(starts, end)
        found.update(dict.fromkeys(starts[first:after], tuple(dict.fromkeys(handlers))))
    return found
