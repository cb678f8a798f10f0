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
from auditor.evidence import java_api
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.java_api import HOLE, NotComputed, Thing
from auditor.evidence.opened import OpenedMethods, Site

MAX_FRAMES = 12
MAX_ARRAY = 65_536
_SIZE_OF_A_STEP = 16
"""New elements, registers or instructions that count as one step."""
_COPIED_IN_A_STEP = 256
"""Elements and characters that a function of the platform is given, likewise."""


class _Unknown:
    """The value of what is not known."""


UNKNOWN = _Unknown()


@dataclass(slots=True)
class _Frame:
    """One call under way."""

    body: Body
    registers: list[Any]
    at: int = 0
    result: Any = UNKNOWN
    """Of the call that was made last."""


class Interpreter:
    """Computes returns, static fields and operands; all runs together have one budget of steps."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch, steps: int) -> None:
        """``steps``: instructions that all runs together may take."""
        self._opened = opened
        self._program = opened.program
        self._dispatch = dispatch
        self._left = steps
        self._statics: dict[FieldNo, Any] = {}
        self._initialised: set[TypeNo] = set()

    def call(self, item: ItemNo, arguments: Sequence[Any], steps: int) -> Any:
        """What a method returns for some arguments (wide ones once), or ``UNKNOWN``."""
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
        self._initialise(self._program.field_class(field), steps)
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
        return _Frame(body, registers)

    def _run(self, frame: _Frame, steps: int, goal: int | None) -> Any:
        """Runs a frame to its return, or to the position ``goal`` of the first one."""
        frames = [frame]
        try:
            if goal is not None:
                self._charge(len(frame.body.insns))
            towards = _leading_to(frame.body, goal) if goal is not None else None
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
        except (
            NotComputed,
            IndexError,
            TypeError,
            ValueError,
            OverflowError,
            AttributeError,
            ZeroDivisionError,
        ):
            return UNKNOWN
        return UNKNOWN

    def _step(self, frames: list[_Frame], top: _Frame, insn: Insn, towards: frozenset[int] | None) -> None:
        name, registers = insn.op.name, top.registers
        if name.startswith("invoke"):
            self._invoke(frames, top, insn)
        elif name.startswith("move-result"):
            registers[insn.regs[0]] = top.result
        elif name.startswith("move-exception"):
            registers[insn.regs[0]] = UNKNOWN
        elif name.startswith("move"):
            registers[insn.regs[0]] = registers[insn.regs[1]]
        elif name.startswith("const"):
            registers[insn.regs[0]] = self._constant(insn)
        elif name.startswith(("if-", "goto", "packed-switch", "sparse-switch")):
            self._jump(top, insn, towards)
        elif name.startswith(("sget", "sput", "iget", "iput")):
            self._field(registers, insn)
        elif name.startswith(("aget", "aput", "new-array", "array-length", "fill", "filled")):
            self._array(top, insn)
        elif name == "new-instance":
            registers[insn.regs[0]] = Thing(self._program.type_descriptor(TypeNo(insn.index or 0)))
        elif name == "throw":
            raise NotComputed
        elif insn.regs and not name.startswith(("monitor", "check-cast", "nop")):
            registers[insn.regs[0]] = _computed(insn, registers)

    def _constant(self, insn: Insn) -> Any:
        if insn.literal is not None:
            return insn.literal
        if insn.op.name.startswith("const-string") and insn.index is not None:
            raw = self._program.string_bytes(StringNo(insn.index))
            self._charge(len(raw))
            return java_api.bounded(decode_mutf8(raw))
        return UNKNOWN

    def _jump(self, top: _Frame, insn: Insn, towards: frozenset[int] | None) -> None:
        name = insn.op.name
        if name.startswith("goto"):
            top.at = insn.targets[0]
            return
        values = [top.registers[register] for register in insn.regs]
        if any(isinstance(value, (_Unknown, Thing)) for value in values):
            ways = [top.at, *insn.targets]
            leading = [way for way in ways if towards is not None and way in towards]
            if not leading:
                raise NotComputed
            top.at = leading[0]
        elif name.startswith("if-"):
            if _holds(name, values):
                top.at = insn.targets[0]
        else:
            place = self._switch_keys(insn).get(values[0])
            top.at = top.at if place is None else insn.targets[place]

    def _switch_keys(self, insn: Insn) -> dict[int, int]:
        """Which target belongs to which key of a switch."""
        units = self._program.units
        table = insn.at + _offset(units, insn.at)
        size = int(units[table + 1])
        if insn.op.name == "packed-switch":
            first = _int32(units, table + 2)
            return {first + number: number for number in range(size)}
        return {_int32(units, table + 2 + 2 * number): number for number in range(size)}

    def _field(self, registers: list[Any], insn: Insn) -> None:
        if insn.index is None:
            raise NotComputed
        field, name = FieldNo(insn.index), insn.op.name
        if name.startswith("sput"):
            self._statics[field] = registers[insn.regs[0]]
        elif name.startswith("sget"):
            registers[insn.regs[0]] = self._statics.get(field, UNKNOWN)
        else:
            holder = registers[insn.regs[1]]
            if not isinstance(holder, Thing):
                registers[insn.regs[0]] = UNKNOWN if name.startswith("iget") else registers[insn.regs[0]]
            elif name.startswith("iput"):
                holder.fields[field] = registers[insn.regs[0]]
            else:
                registers[insn.regs[0]] = holder.fields.get(field, UNKNOWN)

    def _array(self, top: _Frame, insn: Insn) -> None:
        registers, name = top.registers, insn.op.name
        if name.startswith("filled"):
            top.result = [registers[register] for register in insn.regs]
        elif name == "fill-array-data":
            self._fill(registers[insn.regs[0]], insn)
        elif name == "new-array":
            registers[insn.regs[0]] = self._new_array(registers[insn.regs[1]], insn)
        elif name == "array-length":
            registers[insn.regs[0]] = len(registers[insn.regs[1]])
        else:
            array, place = registers[insn.regs[1]], registers[insn.regs[2]]
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

    def _fill(self, array: Any, insn: Insn) -> None:
        units = self._program.units
        table = insn.at + _offset(units, insn.at)
        width = int(units[table + 1])
        count = int(units[table + 2]) | int(units[table + 3]) << 16
        end = table + 4 + (count * width + 1) // 2
        if not isinstance(array, list) or count > len(array) or width not in (1, 2, 4, 8) or end > len(units):
            raise NotComputed
        raw = units[table + 4 : end].tobytes()
        is_char = width == 2
        for number in range(count):
            piece = raw[number * width : (number + 1) * width]
            array[number] = int.from_bytes(piece, "little", signed=not is_char)

    # -- calls -------------------------------------------------------------------------------

    def _invoke(self, frames: list[_Frame], top: _Frame, insn: Insn) -> None:
        top.result = UNKNOWN
        if insn.index is None:
            return
        method = MethodNo(insn.index)
        operands = [insn.regs[at] for at in self._opened.argument_operands(insn)]
        arguments = [top.registers[register] for register in operands]
        bodies = self._dispatch.items(method, insn.op.name)
        if len(bodies) == 1 and len(frames) < MAX_FRAMES:
            solved = self._opened.of(bodies[0][1])
            if solved is not None:
                self._charge(solved.body.registers_size)
                frames.append(self._frame(solved.body, bodies[0][1], arguments))
                return
        descriptor = self._program.method_descriptor(method)
        if "-><init>(" in descriptor:
            self._construct(top, descriptor, operands, arguments)
            return
        function = java_api.find(java_api.FUNCTIONS, descriptor)
        if function is None:
            return
        if arguments and isinstance(arguments[0], java_api.Builder):
            arguments = [HOLE if isinstance(one, _Unknown) else one for one in arguments]
        if any(isinstance(one, _Unknown) for one in arguments):
            return
        self._charge(_size(arguments), _COPIED_IN_A_STEP)
        top.result = function(*arguments)

    def _construct(self, top: _Frame, descriptor: str, operands: list[int], arguments: list[Any]) -> None:
        """A constructor outside the app: the new object takes its value wherever it lies."""
        function = java_api.find(java_api.CONSTRUCTORS, descriptor)
        if function is None or any(isinstance(one, _Unknown) for one in arguments[1:]):
            return
        self._charge(_size(arguments[1:]), _COPIED_IN_A_STEP)
        fresh, value = arguments[0], function(*arguments[1:])
        top.registers[:] = [value if held is fresh else held for held in top.registers]
        if not operands:
            raise NotComputed

    def _initialise(self, kind: TypeNo, steps: int) -> None:
        """Runs the static initialiser of a class once."""
        if kind in self._initialised:
            return
        self._initialised.add(kind)
        for method in self._program.methods_of_class(kind):
            item = self._program.item_of(method) if self._program.method_name(method) == "<clinit>" else None
            if item is not None:
                self.call(item, (), steps)


def _size(arguments: Sequence[Any]) -> int:
    """Elements and characters that a function of the platform is given; none takes nested arrays."""
    size = 0
    for one in arguments:
        if isinstance(one, list) and any(isinstance(element, list) for element in one):
            raise NotComputed
        size += len(one) if isinstance(one, (list, str)) else len(getattr(one, "text", ""))
    return size


def _leading_to(body: Body, goal: int) -> frozenset[int]:
    """The positions from which a position can be reached."""
    before: dict[int, list[int]] = {}
    for at, insn in enumerate(body.insns):
        following = [*insn.targets, *([at + 1] if insn.falls_through else [])]
        for target in following:
            before.setdefault(target, []).append(at)
    seen = {goal}
    line = [goal]
    for at in line:
        for earlier in before.get(at, ()):
            if earlier not in seen:
                seen.add(earlier)
                line.append(earlier)
    return frozenset(seen)


def _offset(units: Any, at: int) -> int:
    """The distance that an instruction of format 31t gives."""
    return _int32(units, at + 1)


def _int32(units: Any, at: int) -> int:
    value = int(units[at]) | int(units[at + 1]) << 16
    return value - (1 << 32) if value >> 31 else value


def _holds(name: str, values: list[Any]) -> bool:
    """Whether the condition of an ``if`` holds."""
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


def _computed(insn: Insn, registers: list[Any]) -> Any:
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
