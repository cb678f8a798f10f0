"""Reaching definitions of a whole method at once: forwards, until nothing changes.

Holds the answers of ``auditor.dex.definitions``, which looks backwards for what is
asked, against the way that textbooks give.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heappop, heappush

from auditor.dex.definitions import Definition, Definitions, incoming
from auditor.dex.insns import Body, Insn

_NOTHING: Definitions = frozenset()
_UNREAD = (_NOTHING,)
"""The one operand of an instruction that only writes it."""
_State = dict[int, Definitions]


@dataclass(frozen=True, slots=True)
class Solved:
    """The definitions and uses of one method."""

    operands: tuple[tuple[Definitions, ...], ...]
    """For each instruction, for each of its register operands that it reads (of others, the empty set)."""
    users: dict[Definition, tuple[int, ...]]
    """Positions of the instructions that read a definition, ascending."""


_ALONE: tuple[Definitions, ...] = tuple(frozenset((Definition(at),)) for at in range(512))
"""The first definitions, each alone: the same in all methods, most of which are shorter."""


def _alone(definition: int) -> Definitions:
    return _ALONE[definition] if definition < len(_ALONE) else frozenset((Definition(definition),))


def solve(body: Body) -> Solved:
    """Solves reaching definitions over the method's control flow, exception handlers included."""
    makers = _makers(body)
    operands = _Flow(body, makers).operands()
    users: dict[Definition, list[int]] = {}
    for at, values in enumerate(operands):
        if not values or body.insns[at].op.moves:
            continue
        for definitions in values:
            for definition in definitions:
                known = users.get(definition)
                if known is None:
                    users[definition] = [at]
                elif known[-1] != at:
                    known.append(at)
    return Solved(operands, {key: tuple(users[key]) for key in sorted(users)})


def _makers(body: Body) -> list[int]:
    """Which instruction makes the value that each writes: itself, or the call before a move-result.

    -1 where none is made.
    """
    found: list[int] = []
    keeps_result = False
    for at, insn in enumerate(body.insns):
        op = insn.op
        if not op.writes or op.moves or not insn.regs:
            found.append(-1)
        else:
            found.append(at - 1 if op.moves_result and keeps_result else at)
        keeps_result = op.keeps_result
    return found


class _Flow:
    """The state before each block of one method, grown until nothing changes."""

    def __init__(self, body: Body, makers: list[int]) -> None:
        """Solves."""
        self._body = body
        self._made = [_alone(maker) if maker >= 0 else _NOTHING for maker in makers]
        self._held: list[tuple[Definitions, ...] | None] = [None] * len(body.insns)
        """What the operands of each instruction held when it was walked last."""
        self._handlers = _handlers_by_position(body)
        self._leaders = _leaders(body)
        self._entering: dict[int, _State] = {}
        self._pending: list[int] = []
        """Blocks to walk again, a heap: mostly in the order of control flow."""
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
        insns, leaders, held = self._body.insns, self._leaders, self._held
        state = dict(self._entering[begin])
        handlers = self._handlers.get(begin, ())
        for handler in handlers:
            self._join(handler, state)
        end = len(insns)
        at = begin
        while True:
            insn = insns[at]
            held[at] = self._step(at, insn, state)
            for target in insn.targets:
                self._join(target, state)
            if not insn.op.falls_through:
                break
            at += 1
            if at == end:
                break
            if at in leaders:
                self._join(at, state)
                break
            if handlers and insn.op.writes:
                changed = {insn.regs[0]: state[insn.regs[0]]}
                if insn.op.is_wide:
                    changed[insn.regs[0] + 1] = _NOTHING
                for handler in handlers:
                    self._join(handler, changed)

    def _step(self, at: int, insn: Insn, state: _State) -> tuple[Definitions, ...]:
        """What each register operand holds before an instruction; the state becomes that after it.

        An operand that is only written holds nothing here.
        """
        op, regs = insn.op, insn.regs
        if not regs:
            return ()
        if len(regs) == 1 and op.writes and not op.reads_first:
            state[regs[0]] = self._made[at]
            if op.is_wide:
                state[regs[0] + 1] = _NOTHING
            return _UNREAD
        values = [state.get(register, _NOTHING) for register in regs]
        if op.writes:
            state[regs[0]] = values[1] if op.moves else self._made[at]
            if op.is_wide:
                state[regs[0] + 1] = _NOTHING
            if not op.reads_first:
                values[0] = _NOTHING
        return tuple(values)

    def _join(self, at: int, state: _State) -> None:
        """Joins a state, or a part of one, into that before ``at``; schedules the block where it grew."""
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
                grew = True
        if grew:
            heappush(self._pending, at)

    def operands(self) -> tuple[tuple[Definitions, ...], ...]:
        """For each instruction what its register operands hold; nothing where control never comes.

        A block is walked again whenever what enters it has grown, so that its last walk is the final one.
        """
        return tuple(
            tuple(_NOTHING for _ in insn.regs) if held is None else held
            for insn, held in zip(self._body.insns, self._held, strict=True)
        )


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
