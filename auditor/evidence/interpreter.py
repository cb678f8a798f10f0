"""Runs small pieces of the app's own code on known values, to see what strings they make.

Decoders, XOR helpers, char arrays and static initialisers are computed rather than
understood. Bounded in steps, in memory and in nested calls; whatever depends on
something unknown has no value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from auditor.dex.insns import Body, Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.strings import decode_mutf8
from auditor.evidence import java_api, outside_calls
from auditor.evidence.arithmetic import computed, holds
from auditor.evidence.computed import (
    PROMISED,
    UNKNOWN,
    ArgumentAsked,
    NotComputed,
    NotKnown,
    Thing,
    bounded,
    constant_text,
    shown,
)
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.outside_calls import COPIED_IN_A_STEP, Outside
from auditor.evidence.payloads import array_data, leading_to, switch_keys
from auditor.evidence.string_concat import recipe_pieces

MAX_FRAMES = 12
MAX_ARRAY = java_api.MAX_ARRAY
_SIZE_OF_A_STEP = 16
"""New elements, registers or instructions that count as one step."""
_FAILURES = (
    NotComputed,
    IndexError,
    TypeError,
    ValueError,
    OverflowError,
    AttributeError,
    ZeroDivisionError,
)
"""What hostile or merely unusual code makes of a computation: no value."""


@dataclass(slots=True)
class _Frame:
    """One call under way."""

    body: Body
    registers: list[Any]
    passed: set[int]
    """The branches on something unknown that it came to; from the second time on it takes the nearest way."""
    at: int = 0
    result: Any = UNKNOWN
    """Of the call that was made last."""


class Interpreter:
    """Computes returns, static fields and operands; all runs together have one budget of steps."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch, steps: int, outside: Outside) -> None:
        """``steps``: instructions that all runs together may take; ``outside`` answers for the platform."""
        self._opened = opened
        self._program = opened.program
        self._dispatch = dispatch
        self._outside = outside
        self._left = steps
        self._statics: dict[FieldNo, Any] = {}
        self._initialised: set[TypeNo] = set()

    def call(self, item: ItemNo, arguments: Sequence[Any], steps: int) -> Any:
        """What a method returns for some arguments (wide ones once), or ``UNKNOWN``.

        ``PROMISED`` where that rests on an argument that is only promised.
        """
        solved = self._opened.of(item)
        if solved is None:
            return UNKNOWN
        return self._run(self._frame(solved.body, item, arguments), steps, None)

    def operands(self, site: Site, steps: int) -> tuple[Any, ...]:
        """What the register operands of an instruction hold when its method is run from the start.

        The method's own arguments are unknown; at a branch on something unknown the way
        that leads to the instruction is taken.
        """
        solved = self._opened.of(site.item)
        if solved is None:
            return ()
        frame = self._frame(solved.body, site.item, ())
        self._run(frame, steps, site.position)
        if frame.at != site.position:
            return ()
        return tuple(frame.registers[register] for register in solved.body.insns[site.position].regs)

    def static(self, field: FieldNo, steps: int) -> Any:
        """What a static field of the app holds after its class was initialised."""
        item = self._initialiser(self._program.field_class(field))
        if item is not None:
            self.call(item, (), steps)
        return self._statics.get(field, UNKNOWN)

    @property
    def is_exhausted(self) -> bool:
        """Whether the budget ended before all was computed."""
        return self._left <= 0

    def _charge(self, size: int, in_a_step: int = _SIZE_OF_A_STEP) -> None:
        """Counts work or memory that grows with the size of a value; raises NotComputed beyond the budget."""
        self._left -= size // in_a_step
        if self._left <= 0:
            raise NotComputed

    # -- running -----------------------------------------------------------------------------

    def _frame(self, body: Body, item: ItemNo, arguments: Sequence[Any]) -> _Frame:
        registers: list[Any] = [UNKNOWN] * body.registers_size
        first = body.registers_size - body.ins_size
        for register in range(body.ins_size):
            number = self._opened.parameter_of(item, register)
            if number is not None and number < len(arguments):
                registers[first + register] = arguments[number]
        return _Frame(body, registers, set())

    def _run(self, frame: _Frame, steps: int, goal: int | None) -> Any:
        """Runs a frame to its return, or to the position ``goal`` of the first one."""
        frames = [frame]
        try:
            if goal is not None:
                self._charge(len(frame.body.insns))
            towards = leading_to(frame.body, goal) if goal is not None else None
            left = min(steps, self._left)
            while left > 0 and self._left > 0:
                top = frames[-1]
                if goal is not None and len(frames) == 1 and top.at == goal:
                    return UNKNOWN
                left -= 1
                self._left -= 1
                insn = top.body.insns[top.at]
                if insn.op.name.startswith("return"):
                    value = top.registers[insn.regs[0]] if insn.regs else None
                    frames.pop()
                    if not frames:
                        return value
                    frames[-1].result = value
                    continue
                top.at += 1
                self._step(frames, top, insn, towards if len(frames) == 1 else None)
        except ArgumentAsked:
            return PROMISED
        except _FAILURES:
            return UNKNOWN
        return UNKNOWN

    def _step(self, frames: list[_Frame], top: _Frame, insn: Insn, towards: dict[int, int] | None) -> None:
        name, registers = insn.op.name, top.registers
        if name.startswith("invoke"):
            self._invoke(frames, top, insn)
        elif name.startswith("move"):
            registers[insn.regs[0]] = self._moved(top, insn)
        elif any(registers[register] is PROMISED for register in _read(insn)):
            raise ArgumentAsked
        elif name.startswith("const"):
            registers[insn.regs[0]] = self._constant(insn)
        elif name.startswith(("if-", "goto", "packed-switch", "sparse-switch")):
            self._jump(top, insn, towards)
        elif name.startswith(("sget", "sput")):
            self._static(frames, top, insn)
        elif name.startswith(("iget", "iput")):
            self._field(registers, insn)
        elif name.startswith(("aget", "aput", "new-array", "array-length", "fill", "filled")):
            self._array(top, insn)
        elif name == "new-instance":
            registers[insn.regs[0]] = Thing(self._program.type_descriptor(TypeNo(insn.index or 0)))
        elif name == "throw":
            raise NotComputed
        elif insn.regs and not name.startswith(("monitor", "check-cast", "nop")):
            registers[insn.regs[0]] = computed(insn, registers)

    @staticmethod
    def _moved(top: _Frame, insn: Insn) -> Any:
        if insn.op.name.startswith("move-result"):
            return top.result
        return UNKNOWN if insn.op.name == "move-exception" else top.registers[insn.regs[1]]

    def _constant(self, insn: Insn) -> Any:
        if insn.literal is not None:
            return insn.literal
        if insn.op.name.startswith("const-string") and insn.index is not None:
            raw = self._program.string_bytes(StringNo(insn.index))
            self._charge(len(raw))
            return bounded(constant_text(decode_mutf8(raw)))
        return UNKNOWN

    def _jump(self, top: _Frame, insn: Insn, towards: dict[int, int] | None) -> None:
        name = insn.op.name
        if name.startswith("goto"):
            top.at = insn.targets[0]
            return
        values = [top.registers[register] for register in insn.regs]
        if any(isinstance(value, (NotKnown, Thing)) for value in values):
            after, ways = top.at, [top.at, *insn.targets]
            leading = [way for way in ways if towards is not None and way in towards]
            if towards is None or not leading:
                raise NotComputed
            top.at = min(leading, key=towards.__getitem__) if after in top.passed else leading[0]
            top.passed.add(after)
        elif name.startswith("if-"):
            if holds(name, values):
                top.at = insn.targets[0]
        else:
            place = switch_keys(self._program.units, insn).get(values[0])
            top.at = top.at if place is None else insn.targets[place]

    # -- fields and arrays -------------------------------------------------------------------

    def _static(self, frames: list[_Frame], top: _Frame, insn: Insn) -> None:
        if insn.index is None:
            raise NotComputed
        field, register = FieldNo(insn.index), insn.regs[0]
        if insn.op.name.startswith("sput"):
            self._statics[field] = top.registers[register]
            return
        kind = self._program.field_class(field)
        item = self._initialiser(kind) if len(frames) < MAX_FRAMES else None
        solved = self._opened.of(item) if item is not None else None
        if item is not None and solved is not None:
            top.at -= 1
            frames.append(self._frame(solved.body, item, ()))
        elif not self._program.defines(kind):
            top.registers[register] = self._outside(self._program.field_descriptor(field), ())
        else:
            top.registers[register] = self._statics.get(field, UNKNOWN)

    def _initialiser(self, kind: TypeNo) -> ItemNo | None:
        """The static initialiser of a class that is still to be run; the initial values are set."""
        if kind in self._initialised:
            return None
        self._initialised.add(kind)
        for field, string in self._program.initial_strings(kind).items():
            self._statics.setdefault(field, bounded(constant_text(self._program.string(string))))
        for field, number in self._program.initial_numbers(kind).items():
            self._statics.setdefault(field, number)
        initialisers = (
            self._program.item_of(method)
            for method in self._program.methods_of_class(kind)
            if self._program.method_name(method) == "<clinit>"
        )
        return next(initialisers, None)

    def _field(self, registers: list[Any], insn: Insn) -> None:
        if insn.index is None:
            raise NotComputed
        field, is_read = FieldNo(insn.index), insn.op.name.startswith("iget")
        holder = registers[insn.regs[1]]
        if is_read:
            registers[insn.regs[0]] = (
                holder.fields.get(field, UNKNOWN) if isinstance(holder, Thing) else UNKNOWN
            )
        elif isinstance(holder, Thing):
            holder.fields[field] = registers[insn.regs[0]]

    def _array(self, top: _Frame, insn: Insn) -> None:
        registers, name = top.registers, insn.op.name
        if name.startswith("filled"):
            top.result = [registers[register] for register in insn.regs]
        elif name == "fill-array-data":
            elements, array = array_data(self._program.units, insn), registers[insn.regs[0]]
            if not isinstance(array, list) or elements is None or len(elements) > len(array):
                raise NotComputed
            array[: len(elements)] = elements
        elif name == "new-array":
            registers[insn.regs[0]] = self._new_array(registers[insn.regs[1]], insn)
        elif name == "array-length":
            array = registers[insn.regs[1]]
            registers[insn.regs[0]] = UNKNOWN if isinstance(array, NotKnown) else len(array)
        else:
            array, place = registers[insn.regs[1]], registers[insn.regs[2]]
            if isinstance(array, NotKnown) and name.startswith("aget"):
                registers[insn.regs[0]] = UNKNOWN
                return
            if not isinstance(array, list) or not isinstance(place, int) or place < 0:
                raise NotComputed
            if name.startswith("aget"):
                registers[insn.regs[0]] = array[place]
            else:
                array[place] = registers[insn.regs[0]]

    def _new_array(self, size: Any, insn: Insn) -> list[Any]:
        if not isinstance(size, int) or not 0 <= size <= MAX_ARRAY or insn.index is None:
            raise NotComputed
        self._charge(size)
        holds_objects = self._program.type_descriptor(TypeNo(insn.index))[1:2] in ("L", "[")
        return [None if holds_objects else 0] * size

    # -- calls -------------------------------------------------------------------------------

    def _invoke(self, frames: list[_Frame], top: _Frame, insn: Insn) -> None:
        top.result = UNKNOWN
        if insn.op.name.startswith("invoke-custom"):
            top.result = self._concatenated(top, insn)
            return
        if insn.index is None:
            return
        method = MethodNo(insn.index)
        operands = [insn.regs[at] for at in self._opened.argument_operands(insn)]
        arguments = [top.registers[register] for register in operands]
        item = self._body_of(method, insn, arguments)
        if item is not None and len(frames) < MAX_FRAMES:
            solved = self._opened.of(item)
            if solved is not None:
                self._charge(solved.body.registers_size)
                frames.append(self._frame(solved.body, item, arguments))
                return
        descriptor = self._program.method_descriptor(method)
        if "-><init>(" in descriptor:
            self._construct(top, descriptor, operands, arguments)
        else:
            top.result = outside_calls.result(descriptor, arguments, self._charge, self._outside)

    def _body_of(self, method: MethodNo, insn: Insn, arguments: Sequence[Any]) -> ItemNo | None:
        """The one code that a call runs: that of the receiver's class where it is known.

        An object that is not known may be the platform's own where the call names the platform's type.
        """
        receiver = arguments[0] if arguments and "static" not in insn.op.name else None
        is_outside = not self._program.defines(self._program.method_class(method))
        if is_outside and not isinstance(receiver, Thing):
            return None
        bodies = self._dispatch.items(method, insn.op.name)
        if len(bodies) > 1 and isinstance(receiver, Thing):
            bodies = tuple(
                (target, item)
                for target, item in bodies
                if self._program.type_descriptor(self._program.method_class(target)) == receiver.type
            )
        return bodies[0][1] if len(bodies) == 1 else None

    def _construct(self, top: _Frame, descriptor: str, operands: list[int], arguments: list[Any]) -> None:
        """A constructor outside the app: the new object takes its value wherever it lies."""
        value = outside_calls.constructed(descriptor, arguments[1:], self._charge)
        if isinstance(value, NotKnown) or not operands:
            return
        fresh = arguments[0]
        top.registers[:] = [value if held is fresh else held for held in top.registers]

    def _concatenated(self, top: _Frame, insn: Insn) -> Any:
        """The string that an ``invoke-custom`` puts together, or ``UNKNOWN``."""
        call_site = self._opened.call_site(top.body.item, insn)
        pieces = recipe_pieces(self._program, call_site) if call_site is not None else None
        if call_site is None or pieces is None:
            return UNKNOWN
        places = self._opened.places(call_site.parameters)
        text = ""
        for piece in pieces:
            text += (
                piece
                if isinstance(piece, str)
                else self._shown(top, insn.regs[places[piece.argument]], piece.is_char)
            )
            self._charge(len(text), COPIED_IN_A_STEP)
            bounded(text)
        return text

    @staticmethod
    def _shown(top: _Frame, register: int, is_char: bool) -> str:
        value = top.registers[register]
        if value is PROMISED:
            raise ArgumentAsked
        return constant_text(chr(value & 0xFFFF)) if is_char and isinstance(value, int) else shown(value)


def _read(insn: Insn) -> tuple[int, ...]:
    """The registers that an instruction reads; none of a check of the type."""
    if insn.op.name == "check-cast":
        return ()
    return insn.regs[1:] if insn.op.writes and not insn.op.reads_first else insn.regs
