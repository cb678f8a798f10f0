"""Which definition each register operand of a method can hold.

A definition is the instruction that made a value, or a parameter. Moves and
casts make none: they pass on what they are given, so that one object keeps one
name in whatever registers it lies.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import NewType

from auditor.dex.insns import Body, Insn
from auditor.errors import MalformedDex

Definition = NewType("Definition", int)
"""Position of the defining instruction in ``Body.insns``; -1 - n for the n-th incoming register."""

Definitions = frozenset[Definition]
_NOTHING: Definitions = frozenset()
_State = dict[int, Definitions]

_MAX_STEPS = 5_000_000
"""Registers joined and definitions met in one method."""
_KEEPS_RESULT = ("invoke", "filled-new-array")

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
    if name.startswith("cmp"):
        return False
    return "wide" in name or name.endswith(("-long", "-double", "-long/2addr", "-double/2addr"))


def find_definitions(body: Body) -> DefUse:
    """Solves reaching definitions over the method's control flow, exception handlers included.

    Raises:
        MalformedDex: that takes more steps than any compiler's code would.
    """
    makers = _makers(body)
    operands = _Flow(body, makers).operands()
    users: dict[Definition, list[int]] = defaultdict(list)
    for at, values in enumerate(operands):
        if not is_move(body.insns[at]):
            for definition in _NOTHING.union(*values):
                users[definition].append(at)
    results = tuple(
        Definition(at) if _keeps_result(insn) or makers[at] == at else None
        for at, insn in enumerate(body.insns)
    )
    return DefUse(body, operands, results, {key: tuple(users[key]) for key in sorted(users)})


def _makers(body: Body) -> tuple[int | None, ...]:
    """Which instruction makes the value that each writes: itself, or the call before a move-result."""
    found: list[int | None] = []
    for at, insn in enumerate(body.insns):
        if not writes_register(insn) or is_move(insn):
            found.append(None)
        elif insn.op.name.startswith("move-result") and at and _keeps_result(body.insns[at - 1]):
            found.append(at - 1)
        else:
            found.append(at)
    return tuple(found)


def _keeps_result(insn: Insn) -> bool:
    """Whether a ``move-result`` can follow."""
    return insn.op.name.startswith(_KEEPS_RESULT)


def _read(insn: Insn, state: _State) -> tuple[Definitions, ...]:
    """What each register operand holds before the instruction; the one it only writes holds nothing here."""
    skip = writes_register(insn) and "/2addr" not in insn.op.name
    return tuple(
        _NOTHING if skip and number == 0 else state.get(register, _NOTHING)
        for number, register in enumerate(insn.regs)
    )


def _written(insn: Insn, maker: int | None, state: _State) -> _State:
    """The registers that an instruction changes, with what they hold after it."""
    if is_move(insn):
        value = state.get(insn.regs[1], _NOTHING)
    elif maker is not None:
        value = frozenset((Definition(maker),))
    else:
        return {}
    target = insn.regs[0]
    return {target: value, target + 1: _NOTHING} if is_wide(insn) else {target: value}


class _Flow:
    """The state before each block of one method, grown until nothing changes."""

    def __init__(self, body: Body, makers: tuple[int | None, ...]) -> None:
        """Solves."""
        self._body = body
        self._makers = makers
        self._handlers = _handlers_by_position(body)
        self._leaders = _leaders(body)
        self._entering: dict[int, _State] = {}
        self._pending: list[int] = []
        """Blocks to walk again, a heap: mostly in the order of control flow."""
        self._steps = 0
        first = body.registers_size - body.ins_size
        if body.insns:
            self._join(0, {first + number: frozenset((incoming(number),)) for number in range(body.ins_size)})
        while self._pending:
            begin = heappop(self._pending)
            while self._pending and self._pending[0] == begin:
                heappop(self._pending)
            self._walk(begin)

    def _walk(self, begin: int) -> None:
        """Passes a block's state on to all that can follow one of its instructions."""
        state = dict(self._entering[begin])
        handlers = self._handlers.get(begin, ())
        for handler in handlers:
            self._join(handler, state)
        for at in self._block(begin):
            insn = self._body.insns[at]
            changed = _written(insn, self._makers[at], state)
            state.update(changed)
            self._count(1)
            for target in insn.targets:
                self._join(target, state)
            following = at + 1
            if not insn.falls_through or following == len(self._body.insns):
                return
            if following in self._leaders:
                self._join(following, state)
            elif changed:
                for handler in handlers:
                    self._join(handler, changed)

    def _block(self, begin: int) -> Iterator[int]:
        """The positions of a block."""
        at = begin
        while True:
            yield at
            if not self._body.insns[at].falls_through:
                return
            at += 1
            if at == len(self._body.insns) or at in self._leaders:
                return

    def _join(self, at: int, state: _State) -> None:
        """Joins a state, or a part of one, into that before ``at``; schedules the block where it grew."""
        self._count(1 + len(state))
        known = self._entering.get(at)
        if known is None:
            self._entering[at] = dict(state)
            heappush(self._pending, at)
            return
        grew = False
        for register, values in state.items():
            before = known.get(register)
            if before is not values and (before is None or not values <= before):
                known[register] = values if before is None else values | before
                self._count(len(known[register]))
                grew = True
        if grew:
            heappush(self._pending, at)

    def operands(self) -> tuple[tuple[Definitions, ...], ...]:
        """For each instruction what its register operands hold; nothing where control never comes."""
        found = [tuple(_NOTHING for _ in insn.regs) for insn in self._body.insns]
        for begin, entering in self._entering.items():
            state = dict(entering)
            for at in self._block(begin):
                insn = self._body.insns[at]
                found[at] = _read(insn, state)
                self._count(sum(map(len, found[at])))
                state.update(_written(insn, self._makers[at], state))
        return tuple(found)

    def _count(self, steps: int) -> None:
        self._steps += steps
        if self._steps > _MAX_STEPS:
            raise MalformedDex(problem="control flow that takes too long to follow", place=0)


def _leaders(body: Body) -> frozenset[int]:
    """Positions at which a block begins: where control can arrive, or handlers change."""
    jumped = {target for insn in body.insns for target in insn.targets}
    edges = {edge for begin, end, _ in body.handlers for edge in (begin, end)}
    return frozenset(jumped.union(edges, *(handlers for _, _, handlers in body.handlers)))


def _handlers_by_position(body: Body) -> dict[int, tuple[int, ...]]:
    """The handlers of each position in a try block; a method's try blocks do not overlap."""
    return {
        at: tuple(dict.fromkeys(handlers))
        for begin, end, handlers in body.handlers
        for at in range(begin, end)
    }
