"""Which definition each register operand of a method can hold.

A definition is the instruction that made a value, or a parameter. Moves and
casts make none: they pass on what they are given, so that one object keeps one
name in whatever registers it lies.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import NewType

from auditor.dex.insns import Body, Insn

Definition = NewType("Definition", int)
"""Position of the defining instruction in ``Body.insns``; -1 - n for the n-th incoming register."""

Definitions = frozenset[Definition]
_NOTHING: Definitions = frozenset()
_State = dict[int, Definitions]

_WRITES_NOTHING = (
    "nop", "return", "monitor", "goto", "packed-switch", "sparse-switch", "if-", "aput", "iput", "sput",
    "invoke", "throw", "fill-array-data", "filled-new-array", "check-cast",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DefUse:
    """The definitions and uses of one method."""

    body: Body
    operands: tuple[tuple[Definitions, ...], ...]
    """For each instruction, for each of its register operands that it reads (of others, the empty set)."""
    result: tuple[Definition | None, ...]
    """For each instruction, the definition it makes; of an invoke its result's, whether or not it is kept."""
    users: dict[Definition, tuple[int, ...]]
    """Positions of the instructions that read a definition, ascending."""


def incoming(register: int) -> Definition:
    """The definition of the n-th incoming register (wide arguments take two)."""
    return Definition(-1 - register)


def writes_register(insn: Insn) -> bool:
    """Whether the first register operand is written."""
    return bool(insn.regs) and not insn.op.name.startswith(_WRITES_NOTHING)


def is_move(insn: Insn) -> bool:
    """Whether the instruction copies its second register operand to its first."""
    return insn.op.name.startswith("move") and len(insn.regs) == 2


def is_wide(insn: Insn) -> bool:
    """Whether the instruction writes a register pair."""
    name = insn.op.name
    return "wide" in name or name.endswith(("-long", "-double", "-long/2addr", "-double/2addr"))


def find_definitions(body: Body) -> DefUse:
    """Solves reaching definitions over the method's control flow, exception handlers included."""
    makers = _makers(body)
    entering = _solve(body, makers)
    operands = tuple(
        _read(insn, entering.get(at, {})) if at in entering else tuple(_NOTHING for _ in insn.regs)
        for at, insn in enumerate(body.insns)
    )
    users: dict[Definition, list[int]] = defaultdict(list)
    for at, values in enumerate(operands):
        if is_move(body.insns[at]):
            continue
        for definition in sorted(frozenset().union(*values)) if values else ():
            users[definition].append(at)
    results = tuple(
        Definition(at) if insn.op.name.startswith(("invoke", "filled")) or makers[at] == at else None
        for at, insn in enumerate(body.insns)
    )
    return DefUse(body, operands, results, {key: tuple(value) for key, value in users.items()})


def _makers(body: Body) -> tuple[int | None, ...]:
    """Which instruction makes the value that each writes: itself, or the call before a move-result."""
    found: list[int | None] = []
    for at, insn in enumerate(body.insns):
        if insn.op.name.startswith("move-result"):
            found.append(at - 1 if at else None)
        else:
            found.append(at if writes_register(insn) else None)
    return tuple(found)


def _read(insn: Insn, state: _State) -> tuple[Definitions, ...]:
    """What each register operand holds before the instruction; the one it only writes holds nothing here."""
    skip = writes_register(insn) and "/2addr" not in insn.op.name
    return tuple(
        _NOTHING if skip and number == 0 else state.get(register, _NOTHING)
        for number, register in enumerate(insn.regs)
    )


def _after(insn: Insn, maker: int | None, state: _State) -> _State:
    """The state behind an instruction."""
    if is_move(insn):
        target, source = insn.regs
        changed = {**state, target: state.get(source, _NOTHING)}
    elif maker is not None and insn.regs:
        target = insn.regs[0]
        changed = {**state, target: frozenset((Definition(maker),))}
    else:
        return state
    if is_wide(insn):
        changed[target + 1] = _NOTHING
    return changed


def _solve(body: Body, makers: tuple[int | None, ...]) -> dict[int, _State]:
    """The state before each instruction that can be reached from the method's start."""
    first = body.registers_size - body.ins_size
    start: _State = {first + number: frozenset((incoming(number),)) for number in range(body.ins_size)}
    entering: dict[int, _State] = {0: start} if body.insns else {}
    leaders = _leaders(body)
    handlers = _handlers_by_position(body)
    pending = [0] if body.insns else []
    while pending:
        at = pending.pop()
        state = entering[at]
        while True:
            insn = body.insns[at]
            for handler in handlers.get(at, ()):
                _flow(entering, pending, handler, state)
            state = _after(insn, makers[at], state)
            for target in insn.targets:
                _flow(entering, pending, target, state)
            at += 1
            if not insn.falls_through or at >= len(body.insns):
                break
            if at in leaders:
                _flow(entering, pending, at, state)
                break
            entering[at] = state
    return entering


def _leaders(body: Body) -> frozenset[int]:
    """Positions where control can arrive other than from the instruction before."""
    jumped = {target for insn in body.insns for target in insn.targets}
    return frozenset(jumped.union(*(set(handlers) for _, _, handlers in body.handlers)))


def _handlers_by_position(body: Body) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for begin, end, handlers in body.handlers:
        for at in range(begin, end):
            found[at] = (*found.get(at, ()), *handlers)
    return found


def _flow(entering: dict[int, _State], pending: list[int], at: int, state: _State) -> None:
    """Joins a state into the one before ``at``; schedules it where that grew."""
    known = entering.get(at)
    if known is None:
        entering[at] = dict(state)
        pending.append(at)
        return
    grew = False
    for register, values in state.items():
        before = known.get(register)
        if before is None or not values <= before:
            known[register] = values | (before or _NOTHING)
            grew = True
    if grew:
        pending.append(at)
