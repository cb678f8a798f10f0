"""Arithmetic and conditions of Dalvik's instructions on computed values.

Source: "Dalvik bytecode format"; ints and longs only.
"""

from __future__ import annotations

from typing import Any

from auditor.dex.insns import Insn
from auditor.evidence.computed import UNKNOWN


def holds(name: str, values: list[Any]) -> bool:
    """Whether the condition of an ``if`` holds for the values of its registers."""
    left = _number(values[0])
    right = _number(values[1]) if len(values) > 1 else 0
    condition = name[3:5]
    return {
        "eq": left == right,
        "ne": left != right,
        "lt": left < right,
        "ge": left >= right,
        "gt": left > right,
        "le": left <= right,
    }[condition]


def _number(value: Any) -> int:
    """A value as an ``if`` sees it: null is 0, any other object is not."""
    if value is None:
        return 0
    return value if isinstance(value, int) else 1


_SIMPLE = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "rsub": lambda a, b: b - a,
    "mul": lambda a, b: a * b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "div": lambda a, b: abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1),
    "rem": lambda a, b: abs(a) % abs(b) * (-1 if a < 0 else 1),
}


def computed(insn: Insn, registers: list[Any]) -> Any:
    """The result of an arithmetic instruction on ints and longs."""
    name = insn.op.name
    is_two = "/2addr" in name
    sources = insn.regs if is_two else insn.regs[1:]
    values = [registers[register] for register in sources]
    if insn.literal is not None:
        values.append(insn.literal)
    if not all(isinstance(value, int) for value in values) or "float" in name or "double" in name:
        return UNKNOWN
    operation, _, kind = name.partition("-")
    bits = 64 if kind.startswith("long") and not kind.startswith("long-to") else 32
    if operation in _SIMPLE:
        return _wrapped(_SIMPLE[operation](*values), bits)
    if operation in ("shl", "shr", "ushr"):
        return _shifted(operation, values, bits)
    if operation in ("neg", "not"):
        return _wrapped(-values[0] if operation == "neg" else ~values[0], bits)
    if "-to-" in name:
        return _converted(name.rsplit("-", 1)[1], values[0])
    if operation == "cmp":
        return (values[0] > values[1]) - (values[0] < values[1])
    return UNKNOWN


def _wrapped(value: int, bits: int) -> int:
    """A two's complement number of so many bits."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def _shifted(operation: str, values: list[int], bits: int) -> int:
    value, by = values[0], values[1] & (bits - 1)
    if operation == "shl":
        return _wrapped(value << by, bits)
    return _wrapped((value & ((1 << bits) - 1)) >> by if operation == "ushr" else value >> by, bits)


def _converted(kind: str, value: int) -> int:
    if kind == "char":
        return value & 0xFFFF
    return _wrapped(value, {"byte": 8, "short": 16, "int": 32, "long": 64}.get(kind, 32))
