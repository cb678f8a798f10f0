"""Which definition each register operand of a method can hold, and who reads a definition.

A definition is the instruction that made a value, or a parameter. Moves and
casts make none: they pass on what they are given, so that one object keeps one
name in whatever registers it lies.

Both are looked for when they are asked for, backwards and forwards along control
flow, exception handlers included: of a method that is opened for one of its calls,
little else is asked.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import NewType

from auditor.dex.blocks import Block, Blocks
from auditor.dex.insns import Body

Definition = NewType("Definition", int)
"""Position of the defining instruction in ``Body.insns``; -1 - n for the n-th incoming register."""

Definitions = frozenset[Definition]
_NOTHING: Definitions = frozenset()
_Place = tuple[int, int]
"""A position and a register."""

_MAX_STEPS = 500_000
"""Blocks entered, ways, moves and reads followed and definitions met in one method, over all questions."""
_DRAWN = 256
"""Steps that a method takes at a time from those of all methods."""
_NEAR = 16
"""Instructions before a place that are looked at before those of the whole block are ordered."""
_FEW = 5
"""Registers of an instruction whose looking at costs no step; only a range has more."""


class Steps:
    """How many steps can still be made in the methods that share them."""

    def __init__(self, left: int) -> None:
        """``left``: in all."""
        self.left = left

    def draw(self, most: int) -> int:
        """So many steps, or those that are left."""
        drawn = min(most, self.left)
        self.left -= drawn
        return drawn


def incoming(register: int) -> Definition:
    """The definition of the n-th incoming register (wide arguments take two)."""
    return Definition(-1 - register)


class DefUse:
    """The definitions and uses of one method; answers are kept."""

    def __init__(self, body: Body, steps: Steps | None = None) -> None:
        """Looks for nothing yet; ``steps`` are those of all methods, where these are bounded together."""
        self.body = body
        self.is_cut_off = False
        """Whether an answer lacks something, since control flow took too long to follow."""
        self._entering: dict[_Place, Definitions] = {}
        self._held: dict[tuple[int, int], Definitions] = {}
        """By position and number of an operand."""
        self._read_by: dict[Definition, tuple[int, ...]] = {}
        self._reads: dict[int, dict[int, list[int]]] = {}
        """By block, where each register is read."""
        self._writes: dict[int, dict[int, list[int]]] = {}
        """By block, where each register is written."""
        self._steps = 0
        """Drawn, and not made yet."""
        self._undrawn = _MAX_STEPS
        self._shared = Steps(_MAX_STEPS) if steps is None else steps

    # -- definitions ---------------------------------------------------------------------------

    def operand(self, position: int, number: int) -> Definitions:
        """What one register operand of an instruction holds; nothing where it is only written."""
        key = (position, number)
        if key not in self._held:
            self._held[key] = self._operand(position, number)
        return self._held[key]

    def _operand(self, position: int, number: int) -> Definitions:
        """What an operand holds; nothing where control never comes either."""
        insn = self.body.insns[position]
        block = self._blocks.of(position)
        if block is None or (number == 0 and insn.op.writes and not insn.op.reads_first):
            return _NOTHING
        return self._before(block, position, insn.regs[number])

    def operands(self, position: int) -> tuple[Definitions, ...]:
        """What each register operand of an instruction holds, as ``operand`` has it."""
        return tuple(self.operand(position, number) for number in range(len(self.body.insns[position].regs)))

    def _before(self, block: Block, position: int, register: int) -> Definitions:
        """What a register holds before an instruction of a block."""
        made, held = self._back(block, position, register)
        if held is not None:
            return self._at_start(block.start, held)
        return _NOTHING if made is None else frozenset((made,))

    def _back(self, block: Block, position: int, register: int) -> tuple[Definition | None, int | None]:
        """What a register holds before a position of a block, from there back through its moves.

        A definition, or the register that held it where the block begins; neither where the second of
        a pair was spoilt.
        """
        while True:
            written = self._last_write(register, block, position)
            if written is None:
                return None, register
            if self.body.insns.written_by(written) != register:
                return None, None
            if not self.body.insns.op(written).moves:
                return self._maker(written), None
            if not self._counted(1):
                return None, None
            position, register = written, self.body.insns.regs(written)[1]

    def _at_start(self, start: int, register: int) -> Definitions:
        """What a register holds where a block begins."""
        key = (start, register)
        if key not in self._entering:
            self._entering[key] = self._collect(start, register)
        return self._entering[key]

    def _collect(self, start: int, register: int) -> Definitions:
        """All definitions from which some way leads to the start of a block."""
        found: set[Definition] = set()
        line = _Line((start, register))
        for place in line:
            known = self._entering.get(place)
            if not self._counted(1 if known is None else 1 + len(known)):
                break
            if known is not None:
                found |= known
                continue
            at, held = place
            first = self.body.registers_size - self.body.ins_size
            if at == 0 and held >= first:
                found.add(incoming(held - first))
            for block, after in self._ways_to(at, held):
                if not self._counted(1):
                    break
                made, before = self._back(block, after, held)
                if before is not None:
                    line.add((block.start, before))
                elif made is not None:
                    found.add(made)
        return frozenset(found)

    def _ways_to(self, start: int, register: int) -> Iterator[tuple[Block, int]]:
        """After which parts of which blocks control can come to a start with another value in a register."""
        for one in self._blocks.arrivals.get(start, ()):
            yield one.source, one.after
        for guarded in self._blocks.guarded.get(start, ()):
            yield guarded, guarded.start
            writes = self._writes_in(guarded).get(register, ())
            for written in writes[: bisect_left(writes, guarded.end - 1)]:
                yield guarded, written + 1

    def _maker(self, written: int) -> Definition:
        """Which instruction makes the value that one writes: itself, or the call before a move-result."""
        op = self.body.insns.op
        is_result = op(written).moves_result and written > 0 and op(written - 1).keeps_result
        return Definition(written - 1 if is_result else written)

    # -- uses ----------------------------------------------------------------------------------

    def users(self, definition: Definition) -> tuple[int, ...]:
        """Positions of the instructions that read a definition, ascending; moves only pass it on."""
        if definition not in self._read_by:
            self._read_by[definition] = self._find_users(definition)
        return self._read_by[definition]

    def _find_users(self, definition: Definition) -> tuple[int, ...]:
        begun = self._beginning(definition)
        if begun is None:
            return ()
        found: set[int] = set()
        line = _Line()
        self._spread(*begun, line)
        for position, register in line:
            if not self._counted(1):
                break
            self._follow(position, register, found, line)
        return tuple(sorted(found))

    def _beginning(self, definition: Definition) -> _Place | None:
        """After which instruction (-1 for none) a definition lies in which register."""
        if definition < 0 and self.body.insns:
            return -1, self.body.registers_size - self.body.ins_size + -1 - definition
        at, insns = int(definition), self.body.insns
        if 0 <= at < len(insns) and insns.written_by(at) < 0:
            at += 1
        is_made = 0 <= at < len(insns) and insns.written_by(at) >= 0 and self._maker(at) == definition
        if not is_made or insns.op(at).moves or self._blocks.of(at) is None:
            return None
        return at, insns.written_by(at)

    def _spread(self, after: int, register: int, line: _Line) -> None:
        """A register has got the value by an instruction: what follows it, and what may catch it there."""
        if after < 0:
            self._enter(0, register, line)
            return
        block = self._blocks.of(after)
        assert block is not None, "followed from where control comes"  # noqa: S101 - invariant for mypy
        if after + 1 == block.end:
            if block.goes_on:
                self._enter(block.end, register, line)
            return
        line.add((after + 1, register))
        if not self._counted(len(block.handlers)):
            return
        for handler in block.handlers:
            self._enter(handler, register, line)

    def _enter(self, start: int, register: int, line: _Line) -> None:
        """A register holds the value where a block begins, and so where its handlers do."""
        starts = [start]
        for one in starts:
            block = self._blocks.at(one)
            if block is not None and line.add((one, register)) and self._counted(len(block.handlers)):
                starts += block.handlers

    def _follow(self, position: int, register: int, found: set[int], line: _Line) -> None:
        """Goes on through a block until the register is written."""
        block = self._blocks.of(position)
        if block is None:
            return
        lost = self._next_loss(register, position, block)
        reads = self._reads_in(block).get(register, ())
        for at in reads[bisect_left(reads, position) : bisect_left(reads, lost + 1)]:
            if not self._counted(1):
                break
            if self.body.insns.op(at).moves:
                self._spread(at, self.body.insns.written_by(at), line)
            else:
                found.add(at)
        for target in self._blocks.exits(block, position, lost + 1):
            if not self._counted(1):
                break
            self._enter(target, register, line)
        if lost == block.end and block.goes_on:
            self._enter(block.end, register, line)

    def _next_loss(self, register: int, position: int, block: Block) -> int:
        """Where a register is next written in a block; its end if nowhere."""
        writes = self._writes_in(block).get(register, ())
        number = bisect_left(writes, position)
        return writes[number] if number < len(writes) else block.end

    # -- registers -----------------------------------------------------------------------------

    @cached_property
    def _blocks(self) -> Blocks:
        blocks = Blocks(self.body, self._shared.left)
        self._shared.draw(blocks.ways)
        self.is_cut_off |= blocks.is_cut_off
        return blocks

    def _counted(self, steps: int) -> bool:
        """Whether some more steps can be made."""
        self._steps -= steps
        return self._steps >= 0 or self._drew()

    def _drew(self) -> bool:
        """Whether enough steps are left to draw."""
        drawn = self._shared.draw(min(self._undrawn, max(-self._steps, _DRAWN)))
        self._undrawn -= drawn
        self._steps += drawn
        self.is_cut_off |= self._steps < 0
        return self._steps >= 0

    def _writes_in(self, block: Block) -> dict[int, list[int]]:
        """By register, the positions of a block that write another value or spoil the second of a pair."""
        found = self._writes.get(block.start)
        if found is None:
            found = self._writes[block.start] = self._find_writes(block)
        return found

    def _find_writes(self, block: Block) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        insns = self.body.insns
        for position in range(block.start, block.end):
            register = insns.written_by(position)
            if register < 0:
                continue
            op = insns.op(position)
            if not op.moves or insns.regs(position)[1] != register:
                found[register].append(position)
            if op.is_wide:
                found[register + 1].append(position)
        return found

    def _reads_in(self, block: Block) -> dict[int, list[int]]:
        """By register, the positions of a block that read it; a move of it to itself is none."""
        found = self._reads.get(block.start)
        if found is None:
            found = self._reads[block.start] = self._find_reads(block)
        return found

    def _find_reads(self, block: Block) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        insns = self.body.insns
        for position in range(block.start, block.end):
            op, regs = insns.op(position), insns.regs(position)
            if op.moves and regs[0] == regs[1]:
                continue
            if len(regs) > _FEW and not self._counted(len(regs)):
                break
            only_written = op.writes and not op.reads_first
            for register in dict.fromkeys(regs[only_written:]):
                found[register].append(position)
        return found

    def _last_write(self, register: int, block: Block, position: int) -> int | None:
        """The last write or spoiling of a register in a block before ``position``."""
        if block.start not in self._writes:  # ordering them takes a look at the whole block
            near = max(block.start, position - _NEAR)
            found = self.body.insns.last_write(register, near, position)
            if found is not None or near == block.start:
                return found
        writes = self._writes_in(block).get(register, ())
        number = bisect_left(writes, position) - 1
        return writes[number] if number >= 0 else None

    def definitions(self) -> Iterator[Definition]:
        """All definitions, ascending."""
        yield from (incoming(register) for register in reversed(range(self.body.ins_size)))
        for position in range(len(self.body.insns)):
            if self._beginning(Definition(position)) is not None:
                yield Definition(position)


class _Line:
    """Places to look at, each once, in the order in which they were found."""

    def __init__(self, *places: _Place) -> None:
        self._order = list(places)
        self._known = set(places)

    def add(self, place: _Place) -> bool:
        """Whether it is new."""
        if place in self._known:
            return False
        self._known.add(place)
        self._order.append(place)
        return True

    def __iter__(self) -> Iterator[_Place]:
        """Those that are added meanwhile come as well."""
        return iter(self._order)
