"""How the operands of an instruction lie in its code units, by format.

Source: "Dalvik executable instruction formats".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from auditor.dex.opcodes import OPCODES, Opcode


def signed(value: int, bits: int) -> int:
    """An unsigned number read as two's complement of so many bits."""
    return value - (1 << bits) if value >> (bits - 1) else value


Units = Sequence[int]
"""The code units of a method."""
_Operands = tuple[tuple[int, ...], "int | None", "int | None", "int | None"]
"""Registers, literal, index, jump distance."""
_Reader = Callable[[int, Units, int], _Operands]
"""Given an instruction's first unit, the method's units, and where the instruction is in them."""
_CONST_WIDE_HIGH16 = 0x19


def _none(_unit: int, _units: Units, _at: int) -> _Operands:
    return (), None, None, None


def _two_nibbles(unit: int, _units: Units, _at: int) -> _Operands:
    return (unit >> 8 & 0xF, unit >> 12), None, None, None


def _nibble_literal(unit: int, _units: Units, _at: int) -> _Operands:
    return (unit >> 8 & 0xF,), signed(unit >> 12, 4), None, None


def _one(unit: int, _units: Units, _at: int) -> _Operands:
    return (unit >> 8,), None, None, None


def _jump8(unit: int, _units: Units, _at: int) -> _Operands:
    return (), None, None, signed(unit >> 8, 8)


def _jump16(_unit: int, units: Units, at: int) -> _Operands:
    return (), None, None, signed(units[at + 1], 16)


def _jump32(_unit: int, units: Units, at: int) -> _Operands:
    return (), None, None, signed(_u4(units, at), 32)


def _u4(units: Units, at: int) -> int:
    """The 32 bits after the first unit of an instruction at ``at``."""
    return units[at + 1] | units[at + 2] << 16


def _five(count: int, fifth: int, packed: int) -> tuple[int, ...]:
    """The up to five registers of format 35c, {vC, vD, vE, vF, vG}."""
    registers = (packed & 0xF, packed >> 4 & 0xF, packed >> 8 & 0xF, packed >> 12, fifth)
    return registers[: min(count, 5)]


def _one_and_long(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8, units[at + 1]), None, None, None


def _two_long(_unit: int, units: Units, at: int) -> _Operands:
    return (units[at + 1], units[at + 2]), None, None, None


def _one_jump(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), None, None, signed(units[at + 1], 16)


def _one_literal(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), signed(units[at + 1], 16), None, None


def _one_high(unit: int, units: Units, at: int) -> _Operands:
    shift = 48 if unit & 0xFF == _CONST_WIDE_HIGH16 else 16
    return (unit >> 8,), signed(units[at + 1], 16) << shift, None, None


def _one_index(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), None, units[at + 1], None


def _three(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8, units[at + 1] & 0xFF, units[at + 1] >> 8), None, None, None


def _two_literal8(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8, units[at + 1] & 0xFF), signed(units[at + 1] >> 8, 8), None, None


def _nibbles_jump(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8 & 0xF, unit >> 12), None, None, signed(units[at + 1], 16)


def _nibbles_literal(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8 & 0xF, unit >> 12), signed(units[at + 1], 16), None, None


def _nibbles_index(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8 & 0xF, unit >> 12), None, units[at + 1], None


def _one_literal32(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), signed(_u4(units, at), 32), None, None


def _one_jump32(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), None, None, signed(_u4(units, at), 32)


def _one_index32(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), None, _u4(units, at), None


def _one_literal64(unit: int, units: Units, at: int) -> _Operands:
    return (unit >> 8,), signed(_u4(units, at) | _u4(units, at + 2) << 32, 64), None, None


def _some_index(unit: int, units: Units, at: int) -> _Operands:
    return _five(unit >> 12, unit >> 8 & 0xF, units[at + 2]), None, units[at + 1], None


def _range_index(unit: int, units: Units, at: int) -> _Operands:
    return tuple(range(units[at + 2], units[at + 2] + (unit >> 8))), None, units[at + 1], None


_OPERANDS: dict[str, _Reader] = {
    **{"10x": _none, "12x": _two_nibbles, "11n": _nibble_literal, "11x": _one},
    **{"10t": _jump8, "20t": _jump16, "30t": _jump32},
    **{"22x": _one_and_long, "32x": _two_long, "21t": _one_jump, "21s": _one_literal, "21h": _one_high},
    **{"21c": _one_index, "23x": _three, "22b": _two_literal8, "22t": _nibbles_jump},
    **{"22s": _nibbles_literal, "22c": _nibbles_index},
    **{"31i": _one_literal32, "31t": _one_jump32, "31c": _one_index32, "51l": _one_literal64},
    **{"35c": _some_index, "45cc": _some_index, "3rc": _range_index, "4rcc": _range_index},
}
"""By the id of the format."""
READERS: dict[int, _Reader] = {op.value: _OPERANDS[op.format] for op in OPCODES if op is not None}
"""By opcode: what reads the operands."""
DEFINED: dict[int, Opcode] = {op.value: op for op in OPCODES if op is not None}

_JUMPING = ("10t", "20t", "30t", "21t", "22t", "31t")
IN_NEXT_UNIT = -2
_NIBBLE = ("12x", "11n", "22c", "22s")
"""The formats whose instructions write a register of four bits; of others it has eight, of 32x sixteen."""


def _written(op: Opcode | None, high: int) -> int:
    """The register that an instruction writes, by the high byte of its first unit."""
    if op is None or not op.writes:
        return -1
    if op.format == "32x":
        return IN_NEXT_UNIT
    return high & 0xF if op.format in _NIBBLE else high


def _any(values: Iterable[int]) -> re.Pattern[bytes]:
    """Finds the opcodes with some values among the opcodes of a method."""
    return re.compile(b"[%s]" % b"".join(b"\\x%02x" % value for value in values))


JUMPS = _any(op.value for op in DEFINED.values() if op.format in _JUMPING)
"""The instructions that have a jump distance."""
STOPS = _any(op.value for op in DEFINED.values() if not op.falls_through)
"""The instructions after which the next one is never run."""
WRITTEN = tuple(_written(op, high) for high in range(256) for op in OPCODES)
"""By first unit: the first register that is written, -1 for none, or ``IN_NEXT_UNIT``."""
