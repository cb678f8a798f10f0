"""Where control can go, and the tables that switches and ``fill-array-data`` carry.

Source: "Dalvik bytecode format", packed-switch-payload and those after it.
"""

from __future__ import annotations

from typing import Any

from auditor.dex.insns import Body, Insn


def switch_keys(units: Any, insn: Insn) -> dict[int, int]:
    """Which target belongs to which key of a switch; ``units``: uint16[n], the program's code units."""
    table = insn.at + _int32(units, insn.at + 1)
    size = int(units[table + 1])
    if insn.op.name == "packed-switch":
        first = _int32(units, table + 2)
        return {first + number: number for number in range(size)}
    return {_int32(units, table + 2 + 2 * number): number for number in range(size)}


def array_data(units: Any, insn: Insn) -> list[int] | None:
    """The elements of a ``fill-array-data``, signed unless they are chars; ``None`` where it is damaged."""
    table = insn.at + _int32(units, insn.at + 1)
    width = int(units[table + 1])
    count = int(units[table + 2]) | int(units[table + 3]) << 16
    end = table + 4 + (count * width + 1) // 2
    if width not in (1, 2, 4, 8) or end > len(units):
        return None
    raw = units[table + 4 : end].tobytes()
    return [
        int.from_bytes(raw[at : at + width], "little", signed=width != 2)
        for at in range(0, count * width, width)
    ]


def _int32(units: Any, at: int) -> int:
    value = int(units[at]) | int(units[at + 1]) << 16
    return value - (1 << 32) if value >> 31 else value


def leading_to(body: Body, goal: int) -> dict[int, int]:
    """The positions from which a position can be reached, with how many instructions it takes at least."""
    jumps: dict[int, list[int]] = {}
    for at, targets in body.insns.targets.items():
        for target in targets:
            jumps.setdefault(target, []).append(at)
    stops = {-1, *body.stops}
    found = {goal: 0}
    line = [goal]
    for at in line:
        for earlier in (*jumps.get(at, ()), *(() if at - 1 in stops else (at - 1,))):
            if earlier not in found:
                found[earlier] = found[at] + 1
                line.append(earlier)
    return found
