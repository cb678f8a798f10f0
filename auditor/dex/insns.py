"""One method opened: its instructions with operands, where they can go on, and its handlers.

Source: "Dalvik executable instruction formats"; "Dalvik executable format",
``code_item``, ``try_item`` and ``encoded_catch_handler_list``.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from struct import Struct

from auditor.dex.class_data import MAX_ULEB128
from auditor.dex.names import ItemNo
from auditor.dex.opcodes import (
    FILL_ARRAY_DATA_PAYLOAD,
    OPCODES,
    PACKED_SWITCH_PAYLOAD,
    PAYLOADS,
    SPARSE_SWITCH_PAYLOAD,
    Opcode,
)
from auditor.dex.program import Program
from auditor.dex.structs import Bytes
from auditor.dex.sweep import payload_end
from auditor.errors import MalformedDex

_HANDLER_BYTES = 4096
"""More than any compiler writes for one try block."""
_MAX_HANDLERS = 1 << 16
"""Of all try blocks of a method, shared ones counted each time."""
_TRY_ITEM = Struct("<IHH")


@dataclass(frozen=True, slots=True)
class Insn:
    """One decoded instruction."""

    at: int
    """Index of its first code unit in the program's buffer."""
    op: Opcode
    regs: tuple[int, ...]
    """Register operands in the order of the format; of an invoke its arguments, wide ones twice."""
    literal: int | None
    index: int | None
    """App-wide number of what the index operand names; ``None`` where it names nothing."""
    targets: tuple[int, ...]
    """Positions (in ``Body.insns``) where control can jump to; falling through left out."""

    @property
    def falls_through(self) -> bool:
        """Whether the next instruction can follow."""
        return not self.op.name.startswith(("goto", "return", "throw"))


@dataclass(frozen=True, slots=True)
class Body:
    """A method's code."""

    item: ItemNo
    registers_size: int
    ins_size: int
    insns: tuple[Insn, ...]
    handlers: tuple[tuple[int, int, tuple[int, ...]], ...]
    """Of each ``try_item``: first and after-last position, and the positions of its handlers."""


def read_body(program: Program, item: ItemNo) -> Body:
    """Opens the code of one item.

    Raises:
        MalformedDex: an instruction, a jump or a handler points outside the method,
            or its switches and handlers name more places than a compiler would write.
    """
    header = int(program.items.header[item]) // 2
    first, end = int(program.items.first[item]), int(program.items.end[item])
    units: list[int] = program.units[first:end].tolist()
    raw = _decode(units)
    position = {at: number for number, (at, *_) in enumerate(raw)}
    insns = []
    jumps = 0
    for at, op, regs, literal, index, jump in raw:
        targets = tuple(_position(position, where, at) for where in _targets(units, at, op, jump))
        jumps += len(targets)
        if jumps > len(units):
            raise MalformedDex(problem="several switches with one payload", place=at * 2)
        number = None if index is None else program.number_in(item, op.index, index)
        insns.append(Insn(first + at, op, regs, literal, number, targets))
    registers, ins, _, tries = (int(unit) for unit in program.units[header : header + 4])
    handlers = _handlers(program, end, tries, position, len(units)) if tries else ()
    if ins > registers:
        raise MalformedDex(problem="more arguments than registers", place=header * 2)
    return Body(item, registers, ins, tuple(insns), handlers)


_Raw = tuple[int, Opcode, tuple[int, ...], "int | None", "int | None", "int | None"]


def _decode(units: list[int]) -> list[_Raw]:
    """(place, opcode, registers, literal, index, jump distance) of each instruction."""
    found: list[_Raw] = []
    at = 0
    while at < len(units):
        unit = units[at]
        if unit in PAYLOADS:
            at = _after_payload(units, at)
            continue
        op = OPCODES[unit & 0xFF]
        length = int(op.format[0]) if op else 0
        if op is None or at + length > len(units):
            raise MalformedDex(problem="undefined or cut-off instruction", place=at * 2)
        found.append((at, op, *_operands(op, unit, units[at : at + length])))
        at += length
    return found


def _after_payload(units: list[int], at: int) -> int:
    resume = payload_end(units, at, len(units))
    if not resume:
        raise MalformedDex(problem="payload past the end of the method", place=at * 2)
    return resume


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value


def _operands(  # noqa: C901, PLR0911, PLR0912 - one case a format of the specification
    op: Opcode, unit: int, units: list[int]
) -> tuple[tuple[int, ...], int | None, int | None, int | None]:
    """Registers, literal, index and jump distance, by the format's name."""
    high, nibble_a, nibble_b = unit >> 8, (unit >> 8) & 0xF, unit >> 12
    match op.format:
        case "10x":
            return (), None, None, None
        case "12x":
            return (nibble_a, nibble_b), None, None, None
        case "11n":
            return (nibble_a,), _signed(nibble_b, 4), None, None
        case "11x":
            return (high,), None, None, None
        case "10t":
            return (), None, None, _signed(high, 8)
        case "20t":
            return (), None, None, _signed(units[1], 16)
        case "30t":
            return (), None, None, _signed(units[1] | units[2] << 16, 32)
        case "22x":
            return (high, units[1]), None, None, None
        case "32x":
            return (units[1], units[2]), None, None, None
        case "21t":
            return (high,), None, None, _signed(units[1], 16)
        case "21s":
            return (high,), _signed(units[1], 16), None, None
        case "21h":
            return (high,), _signed(units[1], 16) << (48 if "wide" in op.name else 16), None, None
        case "21c":
            return (high,), None, units[1], None
        case "23x":
            return (high, units[1] & 0xFF, units[1] >> 8), None, None, None
        case "22b":
            return (high, units[1] & 0xFF), _signed(units[1] >> 8, 8), None, None
        case "22t":
            return (nibble_a, nibble_b), None, None, _signed(units[1], 16)
        case "22s":
            return (nibble_a, nibble_b), _signed(units[1], 16), None, None
        case "22c":
            return (nibble_a, nibble_b), None, units[1], None
        case "31i":
            return (high,), _signed(units[1] | units[2] << 16, 32), None, None
        case "31t":
            return (high,), None, None, _signed(units[1] | units[2] << 16, 32)
        case "31c":
            return (high,), None, units[1] | units[2] << 16, None
        case "51l":
            value = units[1] | units[2] << 16 | units[3] << 32 | units[4] << 48
            return (high,), _signed(value, 64), None, None
        case "35c" | "45cc":
            return _five(nibble_b, nibble_a, units[2]), None, units[1], None
        case "3rc" | "4rcc":
            return tuple(range(units[2], units[2] + high)), None, units[1], None
    raise MalformedDex(problem=f"format {op.format}", place=0)


def _five(count: int, fifth: int, packed: int) -> tuple[int, ...]:
    """The up to five registers of format 35c, {vC, vD, vE, vF, vG}."""
    registers = (packed & 0xF, packed >> 4 & 0xF, packed >> 8 & 0xF, packed >> 12, fifth)
    return registers[: min(count, 5)]


def _targets(units: list[int], at: int, op: Opcode, jump: int | None) -> list[int]:
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
    return [at + _signed(units[pair] | units[pair + 1] << 16, 32) for pair in pairs]


def _position(position: dict[int, int], where: int, at: int) -> int:
    if where not in position:
        raise MalformedDex(problem="jump into the middle of an instruction", place=at * 2)
    return position[where]


def _handlers(
    program: Program, end: int, tries: int, position: dict[int, int], size: int
) -> tuple[tuple[int, int, tuple[int, ...]], ...]:
    """The ``try_item``s after the instructions, with the places of their handlers."""
    start = end + end % 2
    data = program.units[start:].view("u1")
    if len(data) < 8 * tries:
        raise MalformedDex(problem="try_item past the end", place=start * 2)
    items = data[: 8 * tries].tobytes()
    places = sorted(position)
    found = []
    named = covered = 0
    for number in range(tries):
        begin, count, handler = _TRY_ITEM.unpack_from(items, 8 * number)
        if begin < covered:
            raise MalformedDex(problem="try_items lie over one another", place=start * 2)
        covered = begin + count
        first, after = bisect_left(places, begin), bisect_left(places, min(covered, size))
        if first < after:
            jumps = _catch_handler(data, 8 * tries + handler)
            named += len(jumps)
            if named > _MAX_HANDLERS:
                raise MalformedDex(problem="more handlers than a method can have", place=start * 2)
            found.append((first, after, tuple(_position(position, place, place) for place in jumps)))
    return tuple(found)


def _catch_handler(data: Bytes, at: int) -> list[int]:
    """The handler addresses of one ``encoded_catch_handler``, in code units of the method."""
    cursor = _Cursor(data[at : at + _HANDLER_BYTES].tobytes())
    size = cursor.sleb128()
    places = []
    for _ in range(min(abs(size), _HANDLER_BYTES)):
        cursor.uleb128()
        places.append(cursor.uleb128())
    if size <= 0:
        places.append(cursor.uleb128())
    return places


class _Cursor:
    """Reads LEB128 numbers one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def _digits(self) -> tuple[int, int]:
        value = 0
        for shift in range(0, 7 * MAX_ULEB128, 7):
            if self._at >= len(self._data):
                break
            byte = self._data[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value, shift + 7
        raise MalformedDex(problem="LEB128 past the end", place=self._at)

    def uleb128(self) -> int:
        return self._digits()[0]

    def sleb128(self) -> int:
        value, bits = self._digits()
        return _signed(value, bits)
