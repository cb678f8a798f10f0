"""One method opened: its instructions with operands, where they can go on, and its handlers.

Source: "Dalvik executable instruction formats"; "Dalvik executable format",
``code_item``, ``try_item`` and ``encoded_catch_handler_list``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.dex.formats import DEFINED, IN_NEXT_UNIT, JUMPS, READERS, STOPS, WRITTEN, signed
from auditor.dex.names import ItemNo
from auditor.dex.opcodes import (
    FILL_ARRAY_DATA_PAYLOAD,
    PACKED_SWITCH_PAYLOAD,
    SPARSE_SWITCH_PAYLOAD,
    Index,
    Opcode,
)
from auditor.dex.program import Program
from auditor.dex.sweep import payload_end
from auditor.dex.tries import try_items
from auditor.errors import MalformedDex


class Insn(NamedTuple):
    """One decoded instruction; a tuple, since thousands are made and a dataclass takes four times as long."""

    at: int
    """Index of its first code unit in the program's buffer."""
    op: Opcode
    regs: tuple[int, ...]
    """Register operands in the order of the format; of an invoke its arguments, wide ones twice."""
    literal: int | None
    index: int | None  # type: ignore[assignment] # hides tuple.index, which nothing here needs
    """App-wide number of what the index operand names; ``None`` where it names nothing."""
    targets: tuple[int, ...]
    """Positions (in ``Body.insns``) where control can jump to; falling through left out."""

    @property
    def falls_through(self) -> bool:
        """Whether the next instruction can follow."""
        return self.op.falls_through


class Insns:
    """The instructions of a method, each decoded when it is first asked for: most are never looked at."""

    __slots__ = ("_decoded", "_first", "_numbers", "_opcodes", "_units", "places", "targets")

    def __init__(
        self,
        first: int,
        opcodes: bytes,
        units: memoryview[int],
        places: memoryview[int],
        targets: dict[int, tuple[int, ...]],
        numbers: dict[Index, memoryview[int]],
    ) -> None:
        """Decodes nothing yet; ``read_body`` has checked what it takes."""
        self._first = first
        self._opcodes = opcodes
        self._units = units
        self.places = places
        """The code unit of each instruction, counted from the first; ascending."""
        self.targets = targets
        """Of those that can jump: the positions where to, by the position of the jump, ascending."""
        self._numbers = numbers
        self._decoded: list[Insn | None] = [None] * len(places)

    def __len__(self) -> int:
        return len(self.places)

    def __iter__(self) -> Iterator[Insn]:
        return map(self.__getitem__, range(len(self.places)))

    def __getitem__(self, position: int) -> Insn:
        known = self._decoded[position]
        if known is None:
            known = self._decoded[position] = self._decode(position)
        return known

    def _decode(self, position: int) -> Insn:
        units, at = self._units, self.places[position]
        unit = units[at]
        op = DEFINED[unit & 0xFF]
        regs, literal, index, jump = READERS[unit & 0xFF](unit, units, at)
        number = None
        if index is not None and op.index in self._numbers:
            known = self._numbers[op.index]
            number = known[index] if index < len(known) else None
        targets = self.targets.get(position, ()) if jump is not None else ()
        # What the constructor of a named tuple calls, at a third of the time.
        return tuple.__new__(Insn, (self._first + at, op, regs, literal, number, targets))

    def regs(self, position: int) -> tuple[int, ...]:
        """The register operands of an instruction, of which no more is kept."""
        known = self._decoded[position]
        if known is not None:
            return known.regs
        unit = self._units[self.places[position]]
        return READERS[unit & 0xFF](unit, self._units, self.places[position])[0]

    def op(self, position: int) -> Opcode:
        """What an instruction is, without its operands."""
        return DEFINED[self._opcodes[position]]

    def position(self, at: int) -> int | None:
        """The instruction at a code unit of the program's buffer; ``None`` inside of one."""
        position = bisect_left(self.places, at - self._first)
        is_there = position < len(self.places) and self.places[position] == at - self._first
        return position if is_there else None

    def written_by(self, position: int) -> int:
        """The first register that an instruction writes; -1 where it writes none."""
        at = self.places[position]
        register = WRITTEN[self._units[at]]
        return self._units[at + 1] if register == IN_NEXT_UNIT else register

    def last_write(self, register: int, first: int, after: int) -> int | None:
        """Of some instructions, the last that writes another value to a register or spoils it.

        The second register of a pair is spoilt, for whoever does not read the pair.
        """
        for position in range(after - 1, first - 1, -1):
            written = self.written_by(position)
            if written == register:
                if not self.op(position).moves or self.regs(position)[1] != register:
                    return position
            elif 0 <= written == register - 1 and self.op(position).is_wide:
                return position
        return None


class Body(NamedTuple):
    """A method's code; a tuple, since hundreds are made."""

    item: ItemNo
    registers_size: int
    ins_size: int
    insns: Insns
    stops: tuple[int, ...]
    """Positions, ascending, after which the next instruction is not run."""
    handlers: tuple[tuple[int, int, tuple[int, ...]], ...]
    """Of each ``try_item``: first and after-last position, and the positions of its handlers."""

    def returns(self) -> Iterator[int]:
        """The positions that return a value, ascending."""
        for position in self.stops:
            op = self.insns.op(position)
            if op.name.startswith("return") and op.format == "11x":
                yield position


def read_body(program: Program, item: ItemNo) -> Body:
    """Opens the code of one item.

    Raises:
        MalformedDex: an instruction, a jump or a handler points outside the method,
            or its switches and handlers name more places than a compiler would write.
    """
    header = int(program.items.header[item]) // 2
    first, end = int(program.items.first[item]), int(program.items.end[item])
    if program.sweep.breaks_off(item):
        raise MalformedDex(
            problem="undefined or cut-off instruction, or payload past the end", place=header * 2
        )
    low, high = program.sweep.between(first, end)
    opcodes = program.sweep.opcode[low:high].tobytes()
    units, places = program.units.data[first:end], (program.sweep.at[low:high] - first).data
    targets = _all_targets(units, places, [one.start() for one in JUMPS.finditer(opcodes)])
    stops = tuple(one.start() for one in STOPS.finditer(opcodes))
    registers, ins, _, tries = program.units.data[header : header + 4]
    handlers = _handlers(program, item, places, len(units)) if tries else ()
    if ins > registers:
        raise MalformedDex(problem="more arguments than registers", place=header * 2)
    insns = Insns(first, opcodes, units, places, targets, program.numbers_of_item(item))
    return Body(item, registers, ins, insns, stops, handlers)


def _all_targets(
    units: memoryview[int], places: memoryview[int], jumps: Sequence[int]
) -> dict[int, tuple[int, ...]]:
    """Where each instruction that has a jump distance can jump to, as positions."""
    found: dict[int, tuple[int, ...]] = {}
    count = 0
    for position in jumps:
        at = places[position]
        unit = units[at]
        jump = READERS[unit & 0xFF](unit, units, at)[3]
        targets = _targets(units, at, DEFINED[unit & 0xFF], jump)
        count += len(targets)
        if count > len(units):
            raise MalformedDex(problem="several switches with one payload", place=at * 2)
        if targets:
            found[position] = tuple(_position(places, where, at) for where in targets)
    return found


def _targets(units: memoryview[int], at: int, op: Opcode, jump: int | None) -> list[int]:
    """Where an instruction can jump to, as code units of the method."""
    if jump is None:
        return []
    if op.name not in ("packed-switch", "sparse-switch", "fill-array-data"):
        return [at + jump]
    table = at + jump
    if not 0 <= table < len(units) or not payload_end(units, table, len(units)):
        raise MalformedDex(problem=f"{op.name} without its payload", place=at * 2)
    if op.name == "fill-array-data":
        if units[table] != FILL_ARRAY_DATA_PAYLOAD:
            raise MalformedDex(problem="fill-array-data without its payload", place=at * 2)
        return []
    size, ident = units[table + 1], units[table]
    if ident == PACKED_SWITCH_PAYLOAD:
        start = table + 4
    elif ident == SPARSE_SWITCH_PAYLOAD:
        start = table + 2 + 2 * size
    else:
        raise MalformedDex(problem=f"{op.name} without its payload", place=at * 2)
    pairs = range(start, start + 2 * size, 2)
    return [at + signed(units[pair] | units[pair + 1] << 16, 32) for pair in pairs]


def _position(places: memoryview[int], where: int, at: int) -> int:
    position = bisect_left(places, where)
    if position == len(places) or places[position] != where:
        raise MalformedDex(problem="jump into the middle of an instruction", place=at * 2)
    return position


def _handlers(
    program: Program, item: ItemNo, places: memoryview[int], size: int
) -> tuple[tuple[int, int, tuple[int, ...]], ...]:
    """The stretches that are guarded, with the places of their handlers."""
    found = []
    for one in try_items(program, item):
        first, after = bisect_left(places, one.start), bisect_left(places, min(one.start + one.size, size))
        if first < after:
            jumps = tuple(_position(places, place, place) for _, place in one.handlers)
            found.append((first, after, jumps))
    return tuple(found)
