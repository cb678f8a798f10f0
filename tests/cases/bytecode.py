"""The instructions of Java bytecode. Source: The Java Virtual Machine Specification, chapter 6."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_OPERANDS = {
    0x10: "b", 0x11: "h", 0x12: "B", 0x13: "H", 0x14: "H", 0x84: "Bb", 0xA7: "h", 0xB9: "Hxx", 0xBA: "Hxx",
    0xBC: "B", 0xC5: "HB", **dict.fromkeys(range(0x15, 0x1A), "B"), **dict.fromkeys(range(0x36, 0x3B), "B"),
    **dict.fromkeys(range(0x99, 0xA7), "h"), **dict.fromkeys(range(0xB2, 0xB9), "H"), 0xBB: "H", 0xBD: "H",
    0xC0: "H", 0xC1: "H", 0xC6: "h", 0xC7: "h",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Insn:
    """One instruction of the bytecode."""

    at: int
    op: int
    operands: tuple[int, ...]
    next: int
    targets: tuple[int, ...] = ()
    keys: tuple[int, ...] = ()
    """Of a switch: one for each target but the last, which is the default."""


def decode(code: bytes) -> list[Insn]:
    """The instructions in their order."""
    found, at = [], 0
    while at < len(code):
        op = code[at]
        if op in (0xAA, 0xAB):
            insn = _switch(code, at)
        elif op == 0xC4:
            wide = ">HH" if code[at + 1] == 0x84 else ">H"
            operands = struct.unpack_from(wide, code, at + 2)
            insn = Insn(at, code[at + 1], operands, at + 2 + struct.calcsize(wide))
        else:
            layout = ">" + _OPERANDS.get(op, "")
            operands = struct.unpack_from(layout, code, at + 1)
            jumps = 0x99 <= op <= 0xA7 or op in (0xC6, 0xC7)
            targets = (at + operands[0],) if jumps else ()
            insn = Insn(at, op, operands, at + 1 + struct.calcsize(layout), targets)
        found.append(insn)
        at = insn.next
    return found


def _switch(code: bytes, at: int) -> Insn:
    base = at + 4 - at % 4
    default, first = struct.unpack_from(">ii", code, base)
    if code[at] == 0xAA:
        last = struct.unpack_from(">i", code, base + 8)[0]
        keys = tuple(range(first, last + 1))
        jumps = struct.unpack_from(f">{len(keys)}i", code, base + 12)
        end = base + 12 + 4 * len(keys)
    else:
        rows = [struct.unpack_from(">ii", code, base + 8 + 8 * row) for row in range(first)]
        keys, jumps = tuple(row[0] for row in rows), tuple(row[1] for row in rows)
        end = base + 8 + 8 * len(rows)
    return Insn(at, code[at], (), end, tuple(at + jump for jump in (*jumps, default)), keys)
