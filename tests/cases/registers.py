"""Puts the code of a method from the stack into registers, the way D8's debug builds look."""

from __future__ import annotations

import re
import struct

from tests.cases.bytecode import Insn, decode
from tests.cases.classfile import (
    ACC_PRIVATE,
    ACC_STATIC,
    ClassFile,
    Code,
    Member,
    split_descriptor,
    type_of,
)
from tests.cases.lambdas import LambdaBody
from tests.cases.words import (
    Value,
    braced,
    constant_elements,
    copies_of_parameters,
    hexadecimal,
    kind_of,
    lambda_name,
    local_of,
    move_of,
    quoted,
    registers_of,
    wide_moves,
)

_KINDS = "IJFDL"
_ARRAY = ("", "-wide", "", "-wide", "-object", "-byte", "-char", "-short")
_ARRAY_KIND = "IJFDLIII"
_MATH = ("add", "sub", "mul", "div", "rem")
_NUMBERS = ("int", "long", "float", "double")
_BITS = ("shl", "shr", "ushr", "and", "or", "xor")
_CASTS = (
    "int-to-long", "int-to-float", "int-to-double", "long-to-int", "long-to-float", "long-to-double",
    "float-to-int", "float-to-long", "float-to-double", "double-to-int", "double-to-long", "double-to-float",
    "int-to-byte", "int-to-char", "int-to-short",
)  # fmt: skip
_CAST_KIND = "JFDIFDIJDIJFIII"
_TESTS = ("eq", "ne", "lt", "ge", "gt", "le")
_PRIMITIVES = {4: "Z", 5: "C", 6: "F", 7: "D", 8: "B", 9: "S", 10: "I", 11: "J"}
_STORES = range(0x36, 0x4F)
_POPS = (0x57, 0x58)


class Body:
    """The code of one method on its way into registers."""

    def __init__(self, source: ClassFile, member: Member, code: Code, lambdas: dict[str, str]) -> None:
        self._source, self._member, self._code, self._lambdas = source, member, code, lambdas
        self._insns = decode(code.insns)
        self._stack: list[Value] = []
        self._out: list[str] = []
        self._temps = 0
        self._payloads: list[str] = []
        self._joins: dict[int, list[Value]] = {h.target: [Value("E", "L")] for h in code.handlers}
        self._targets = {t for insn in self._insns for t in insn.targets} | set(self._joins)
        self._borders = {at for h in code.handlers for at in (h.start, h.end)}

    def lines(self) -> list[str]:
        """The smali lines of the method's code."""
        skip = False
        falls = True
        for index, insn in enumerate(self._insns):
            if skip:
                skip = False
                continue
            self._enter(insn.at, falls)
            following = self._insns[index + 1] if index + 1 < len(self._insns) else None
            if following and (following.at in self._targets or following.at in self._borders):
                following = None
            skip = self._step(insn, following)
            falls = insn.op not in (0xA7, 0xBF) and not 0xAA <= insn.op <= 0xB1
        if any(handler.end == len(self._code.insns) for handler in self._code.handlers):
            self._out.append(f":end_{len(self._code.insns):x}")
        return self._numbered()

    def _enter(self, at: int, falls: bool) -> None:
        if at in self._targets:
            if falls and at not in {h.target for h in self._code.handlers}:
                self._spill(at)
            self._stack = list(self._joins.get(at, []))
        if at in self._targets or at in self._borders:
            self._out.append(f":l_{at:x}")
        if self._stack and self._stack[0].register == "E":
            self._stack = [self._temp("L", reserve=())]
            self._out.append(f"move-exception {self._stack[0].register}")

    def _spill(self, target: int) -> None:
        for depth, value in enumerate(self._stack):
            join = Value(f"{{J{depth}}}", value.kind)
            if value.register != join.register:
                self._out.append(f"{move_of(value.kind)} {join.register}, {value.register}")
                self._stack[depth] = join
        self._joins.setdefault(target, list(self._stack))

    def _temp(self, kind: str, reserve: tuple[Value, ...]) -> Value:
        taken = set()
        for value in (*self._stack, *reserve):
            if value.register.startswith("{T"):
                first = int(value.register[2:-1])
                taken |= {first, first + value.width - 1}
        width = 2 if kind in "JD" else 1
        number = 0
        while number in taken or number + width - 1 in taken:
            number += 1
        self._temps = max(self._temps, number + width)
        return Value(f"{{T{number}}}", kind)

    def _block(self, width: int) -> int:
        taken = [int(v.register[2:-1]) + v.width for v in self._stack if v.register.startswith("{T")]
        first = max(taken, default=0)
        self._temps = max(self._temps, first + width)
        return first

    def _pop(self, count: int = 1) -> list[Value]:
        found = self._stack[len(self._stack) - count :]
        del self._stack[len(self._stack) - count :]
        return found

    def _produce(self, kind: str, line: str, following: Insn | None) -> bool:
        """Writes ``line`` with its target; true where the store that follows is done with it."""
        if following and following.op in _STORES:
            local = local_of(following)
            self._free(local)
            self._out.append(line.replace("{d}", local))
            return True
        value = self._temp(kind, ())
        self._stack.append(value)
        self._out.append(line.replace("{d}", value.register))
        return False

    def _free(self, local: str) -> None:
        for depth, value in enumerate(self._stack):
            if value.register == local:
                copy = self._temp(value.kind, ())
                self._out.append(f"{move_of(value.kind)} {copy.register}, {local}")
                self._stack[depth] = copy

    def _store(self, value: Value, local: str) -> None:
        """A value that was made for this variable is made in its register, as D8 does."""
        self._free(local)
        made = re.compile(
            rf"(new-|move-result|move-exception|[sia]get|const)\S* {re.escape(value.register)}(,|$)"
        )
        start = len(self._out) - 1
        while start >= 0 and self._out[start][0] != ":" and not made.match(self._out[start]):
            start -= 1
        part = self._out[start:] if start >= 0 else []
        held = not value.register.startswith("{T") or any(
            one.register == value.register for one in self._stack
        )
        if not part or part[0][0] == ":" or held or any(local in line for line in part):
            self._out.append(f"{move_of(value.kind)} {local}, {value.register}")
        else:
            # The line that makes the value may read the same register as something else.
            made_here = part[0].replace(value.register, local, 1)
            self._out[start:] = [made_here, *(line.replace(value.register, local) for line in part[1:])]

    def _step(self, insn: Insn, following: Insn | None) -> bool:
        op = insn.op
        if op <= 0x14:
            return self._constant(insn, following)
        if op <= 0x2D:
            kind = _KINDS[op - 0x15] if op < 0x1A else _KINDS[(op - 0x1A) // 4]
            self._stack.append(Value(local_of(insn), kind))
            return False
        if op <= 0x35:
            array, index = self._pop(2)
            what = f"aget{_ARRAY[op - 0x2E]} {{d}}, {array.register}, {index.register}"
            return self._produce(_ARRAY_KIND[op - 0x2E], what, following)
        if op <= 0x4E:
            (value,) = self._pop()
            self._store(value, local_of(insn))
            return False
        if op <= 0x56:
            array, index, value = self._pop(3)
            self._out.append(f"aput{_ARRAY[op - 0x4F]} {value.register}, {array.register}, {index.register}")
            return False
        if op <= 0x5F:
            self._shuffle(op)
            return False
        return self._compute(insn, following) if op <= 0x98 else self._act(insn, following)

    def _constant(self, insn: Insn, following: Insn | None) -> bool:
        op = insn.op
        if op == 0:
            return False
        if op >= 0x12:
            return self._pooled(insn.operands[0], following)
        kinds = {1: "L", 9: "J", 10: "J", 11: "F", 12: "F", 13: "F", 14: "D", 15: "D"}
        kind = kinds.get(op, "I")
        number = {1: 0, 9: 0, 10: 1, 11: 0, 12: 1, 13: 2, 14: 0, 15: 1}.get(op)
        if number is None:
            number = insn.operands[0] if op >= 0x10 else op - 3
        return self._number(kind, number, following)

    def _number(self, kind: str, number: int | float, following: Insn | None) -> bool:
        if kind in "FD":
            layout, whole = (">f", ">i") if kind == "F" else (">d", ">q")
            number = struct.unpack(whole, struct.pack(layout, number))[0]
        value = int(number)
        if kind in "JD":
            form = "const-wide/16" if -0x8000 <= value < 0x8000 else "const-wide"
            return self._produce(
                kind, f"{form} {{d}}, {hexadecimal(value)}{'L' if form == 'const-wide' else ''}", following
            )
        form = "const/4" if -8 <= value < 8 else "const/16" if -0x8000 <= value < 0x8000 else "const"
        return self._produce(kind, f"{form} {{d}}, {hexadecimal(value)}", following)

    def _pooled(self, index: int, following: Insn | None) -> bool:
        pool = self._source.pool
        tag = pool.tag(index)
        if tag == 8:
            return self._produce("L", f"const-string {{d}}, {braced(quoted(pool.name(index)))}", following)
        if tag == 7:
            return self._produce("L", f"const-class {{d}}, {type_of(pool.name(index))}", following)
        return self._number({3: "I", 4: "F", 5: "J", 6: "D"}[tag], pool.value(index), following)

    def _shuffle(self, op: int) -> None:
        stack = self._stack
        if op == 0x57 or (op == 0x58 and stack[-1].width == 2):
            self._pop()
        elif op == 0x58:
            self._pop(2)
        elif op == 0x59 or (op == 0x5C and stack[-1].width == 2):
            stack.append(stack[-1])
        elif op == 0x5A or (op == 0x5D and stack[-1].width == 2):
            stack.insert(-2, stack[-1])
        elif op == 0x5B:
            stack.insert(-3 if stack[-2].width == 1 else -2, stack[-1])
        elif op == 0x5C:
            stack += stack[-2:]
        elif op == 0x5F:
            stack[-2:] = [stack[-1], stack[-2]]
        else:
            raise NotImplementedError(hex(op))

    def _compute(self, insn: Insn, following: Insn | None) -> bool:
        op = insn.op
        if op == 0x84:
            local = f"{{L{insn.operands[0]}}}"
            self._free(local)
            self._out.append(f"add-int/lit8 {local}, {local}, {hexadecimal(insn.operands[1])}")
            return False
        if op <= 0x73:
            number = (op - 0x60) % 4
            return self._binary(f"{_MATH[(op - 0x60) // 4]}-{_NUMBERS[number]}", _KINDS[number], following)
        if op <= 0x77:
            (value,) = self._pop()
            what = f"neg-{_NUMBERS[op - 0x74]} {{d}}, {value.register}"
            return self._produce(_KINDS[op - 0x74], what, following)
        if op <= 0x83:
            number = (op - 0x78) % 2
            return self._binary(f"{_BITS[(op - 0x78) // 2]}-{_NUMBERS[number]}", _KINDS[number], following)
        if op <= 0x93:
            (value,) = self._pop()
            what = f"{_CASTS[op - 0x85]} {{d}}, {value.register}"
            return self._produce(_CAST_KIND[op - 0x85], what, following)
        names = ("cmp-long", "cmpl-float", "cmpg-float", "cmpl-double", "cmpg-double")
        return self._binary(names[op - 0x94], "I", following)

    def _binary(self, name: str, kind: str, following: Insn | None) -> bool:
        one, other = self._pop(2)
        return self._produce(kind, f"{name} {{d}}, {one.register}, {other.register}", following)

    def _act(self, insn: Insn, following: Insn | None) -> bool:
        op = insn.op
        if insn.targets:
            self._jump(insn)
            return False
        if op <= 0xB1:
            self._return(op)
            return False
        if op <= 0xB5:
            return self._field(insn, following)
        if op <= 0xBA:
            return self._invoke(insn, following)
        if op <= 0xBE or op in (0xC0, 0xC1):
            return self._object(insn, following)
        (value,) = self._pop()
        names = {0xBF: "throw", 0xC2: "monitor-enter", 0xC3: "monitor-exit"}
        self._out.append(f"{names[op]} {value.register}")
        return False

    def _jump(self, insn: Insn) -> None:
        op, label = insn.op, f":l_{insn.targets[-1]:x}"
        if insn.keys or op in (0xAA, 0xAB):
            (value,) = self._pop()
            self._switch(insn, value)
            return
        values = self._pop(2 if 0x9F <= op <= 0xA6 else 0 if op == 0xA7 else 1)
        self._spill(insn.targets[0])
        registers = ", ".join(value.register for value in values)
        if op == 0xA7:
            self._out.append(f"goto {label}")
        elif op <= 0x9E:
            self._out.append(f"if-{_TESTS[op - 0x99]}z {registers}, {label}")
        elif op <= 0xA6:
            test = _TESTS[(op - 0x9F) if op <= 0xA4 else (op - 0xA5)]
            self._out.append(f"if-{test} {registers}, {label}")
        else:
            self._out.append(f"if-{'eq' if op == 0xC6 else 'ne'}z {registers}, {label}")

    def _switch(self, insn: Insn, value: Value) -> None:
        for target in insn.targets:
            self._spill(target)
        kind = "packed" if insn.op == 0xAA else "sparse"
        self._out.append(f"{kind}-switch {value.register}, :switch_{insn.at:x}")
        self._out.append(f"goto :l_{insn.targets[-1]:x}")
        first = f" {hexadecimal(insn.keys[0])}" if kind == "packed" else ""
        rows = [
            f"    :l_{target:x}" if kind == "packed" else f"    {hexadecimal(key)} -> :l_{target:x}"
            for key, target in zip(insn.keys, insn.targets[:-1], strict=True)
        ]
        self._payloads += [f":switch_{insn.at:x}", f".{kind}-switch{first}", *rows, f".end {kind}-switch"]

    def _return(self, op: int) -> None:
        if op == 0xB1:
            self._out.append("return-void")
            return
        (value,) = self._pop()
        form = {"L": "return-object", "J": "return-wide", "D": "return-wide"}.get(value.kind, "return")
        self._out.append(f"{form} {value.register}")

    def _field(self, insn: Insn, following: Insn | None) -> bool:
        ref = self._source.pool.member(insn.operands[0])
        suffix = {"J": "-wide", "D": "-wide", "Z": "-boolean", "B": "-byte", "C": "-char", "S": "-short",
                  "L": "-object", "[": "-object"}.get(ref.descriptor[0], "")  # fmt: skip
        name = f"{type_of(ref.owner)}->{ref.name}:{ref.descriptor}"
        kind = kind_of(ref.descriptor)
        if insn.op == 0xB2:
            return self._produce(kind, f"sget{suffix} {{d}}, {name}", following)
        if insn.op == 0xB3:
            self._out.append(f"sput{suffix} {self._pop()[0].register}, {name}")
            return False
        if insn.op == 0xB4:
            return self._produce(kind, f"iget{suffix} {{d}}, {self._pop()[0].register}, {name}", following)
        holder, value = self._pop(2)
        self._out.append(f"iput{suffix} {value.register}, {holder.register}, {name}")
        return False

    def _invoke(self, insn: Insn, following: Insn | None) -> bool:
        if insn.op == 0xBA:
            return self._dynamic(insn, following)
        ref = self._source.pool.member(insn.operands[0])
        private = ref.owner == self._source.name and any(
            m.name == ref.name and m.descriptor == ref.descriptor and m.access & ACC_PRIVATE
            for m in self._source.methods
        )
        form = {0xB6: "virtual", 0xB7: "super", 0xB8: "static", 0xB9: "interface"}[insn.op]
        if insn.op != 0xB8 and (ref.name == "<init>" or private):
            form = "direct"
        target = f"{type_of(ref.owner)}->{ref.name}{ref.descriptor}"
        return self._call(f"invoke-{form}", target, ref.descriptor, insn.op != 0xB8, following)

    def _call(self, form: str, target: str, descriptor: str, has_this: bool, following: Insn | None) -> bool:
        parameters, result = split_descriptor(descriptor)
        values = self._pop(len(parameters) + has_this)
        self._out.append(self._arguments(form, target, values))
        if result == "V":
            return False
        if following and following.op in _POPS:
            return True
        form = {"L": "move-result-object", "[": "move-result-object", "J": "move-result-wide",
                "D": "move-result-wide"}.get(result[0], "move-result")  # fmt: skip
        return self._produce(kind_of(result), f"{form} {{d}}", following)

    def _arguments(self, form: str, target: str, values: list[Value]) -> str:
        width = sum(value.width for value in values)
        if width <= 5:
            return f"{form} {{{{{', '.join(registers_of(values))}}}}}, {braced(target)}"
        first = self._block(0)
        in_row = self._in_row(values)
        if not in_row:
            # The arguments themselves may lie in the block: move them above it.
            first = max(
                [first, *(int(v.register[2:-1]) + v.width for v in values if v.register.startswith("{T"))]
            )
            self._temps = max(self._temps, first + width)
            at = first
            for value in values:
                self._out.append(f"{move_of(value.kind)} {{T{at}}}, {value.register}")
                at += value.width
        else:
            first = int(values[0].register[2:-1])
        return f"{form}/range {{{{{{T{first}}} .. {{T{first + width - 1}}}}}}}, {braced(target)}"

    def _in_row(self, values: list[Value]) -> bool:
        if not values[0].register.startswith("{T"):
            return False
        at = int(values[0].register[2:-1])
        for value in values:
            if value.register != f"{{T{at}}}":
                return False
            at += value.width
        return True

    def _object(self, insn: Insn, following: Insn | None) -> bool:
        op = insn.op
        if op == 0xBB:
            name = type_of(self._source.pool.name(insn.operands[0]))
            return self._produce("L", f"new-instance {{d}}, {name}", following)
        (value,) = self._pop()
        if op == 0xBC:
            what = f"new-array {{d}}, {value.register}, [{_PRIMITIVES[insn.operands[0]]}"
            return self._produce("L", what, following)
        if op == 0xBE:
            return self._produce("I", f"array-length {{d}}, {value.register}", following)
        name = type_of(self._source.pool.name(insn.operands[0]))
        if op == 0xBD:
            return self._produce("L", f"new-array {{d}}, {value.register}, [{name}", following)
        if op == 0xC1:
            return self._produce("I", f"instance-of {{d}}, {value.register}, {name}", following)
        if not value.register.startswith("{T") or any(one.register == value.register for one in self._stack):
            copy = self._temp("L", (value,))
            self._out.append(f"move-object {copy.register}, {value.register}")
            value = copy
        self._out.append(f"check-cast {value.register}, {name}")
        self._stack.append(value)
        return False

    def _dynamic(self, insn: Insn, following: Insn | None) -> bool:
        pool = self._source.pool
        row, pair = pool.number(insn.operands[0], 1), pool.number(insn.operands[0], 2)
        handle, arguments = self._source.bootstrap(row)
        name, descriptor = pool.pair(pair)
        factory = pool.member(pool.number(handle, 2))
        if factory.owner == "java/lang/invoke/LambdaMetafactory":
            self._lambda(name, descriptor, arguments)
            return False
        extra = "".join(f", {quoted(pool.name(one))}" for one in arguments)
        site = (
            f'call_site_{insn.at}("{name}", {descriptor}{extra})'
            f"@{type_of(factory.owner)}->{factory.name}{factory.descriptor}"
        )
        return self._call("invoke-custom", site, descriptor, False, following)

    def _lambda(self, name: str, descriptor: str, arguments: tuple[int, ...]) -> None:
        pool = self._source.pool
        cls = f"{self._source.name}$$ExternalSyntheticLambda{len(self._lambdas)}"
        erased, actual = pool.name(arguments[0]), pool.name(arguments[2])
        kind = pool.number(arguments[1], 1)
        target = pool.member(pool.number(arguments[1], 2))
        captured, interface = split_descriptor(descriptor)
        body = LambdaBody(cls, interface, captured, name, erased, actual)
        own = target.owner == self._source.name and target.name.startswith("lambda$")
        called = lambda_name(self._source, target.name, kind == 6) if own else target.name
        form = {5: "virtual", 6: "static", 7: "virtual", 9: "interface"}[kind]
        self._lambdas[cls] = body.text(
            f"invoke-{form}",
            f"{type_of(target.owner)}->{called}{target.descriptor}",
            target.descriptor,
        )
        values = self._pop(len(captured))
        made = self._temp("L", tuple(values))
        self._out.append(f"new-instance {made.register}, {type_of(cls)}")
        constructor = f"{type_of(cls)}-><init>({''.join(captured)})V"
        self._out.append(self._arguments("invoke-direct", constructor, [made, *values]))
        self._stack.append(made)

    def _numbered(self) -> list[str]:
        """Gives every register its number; parameters keep theirs unless these would be too high."""
        parameters, _ = split_descriptor(self._member.descriptor)
        size = sum(2 if one in "JD" else 1 for one in parameters) + (not self._member.access & ACC_STATIC)
        text = "\n".join(self._filled())
        joins = sorted({int(one) for one in re.findall(r"\{J(\d+)\}", text)})
        others = self._code.max_locals - size
        total = others + self._temps + len(joins) + size
        copied = total > 16
        lows = (size if copied else 0) + others
        names = {f"{{L{k}}}": f"v{k}" if copied else f"p{k}" for k in range(size)}
        names |= {f"{{L{size + k}}}": f"v{lows - others + k}" for k in range(others)}
        names |= {f"{{T{k}}}": f"v{lows + k}" for k in range(self._temps + 1)}
        names |= {f"{{J{d}}}": f"v{lows + self._temps + n}" for n, d in enumerate(joins)}
        text = re.sub(r"\{[LTJ]\d+\}", lambda found: names[found[0]], text)
        text = text.replace("{{", "{").replace("}}", "}").replace("\0", "{").replace("\1", "}")
        registers = lows + self._temps + len(joins) + size
        first = copies_of_parameters(parameters, not self._member.access & ACC_STATIC) if copied else []
        body = [*first, *wide_moves(text.split("\n"), registers), *self._payloads]
        return [f"    .registers {registers}", *("    " + line for line in body), *self._catches()]

    def _filled(self) -> list[str]:
        """Constant arrays of numbers are filled from a payload."""
        found, at = [], 0
        while at < len(self._out):
            new = re.fullmatch(r"new-array (\S+), \S+, \[([BCIS])", self._out[at])
            values = constant_elements(self._out[at + 1 :], new[1]) if new else []
            found.append(self._out[at])
            at += 1 + 3 * len(values)
            if new and values:
                width = {"B": 1, "C": 2, "S": 2, "I": 4}[new[2]]
                found.append(f"fill-array-data {new[1]}, :array_{at:x}")
                self._payloads += [f":array_{at:x}", f".array-data {width}"]
                self._payloads += [f"    {value}" for value in values] + [".end array-data"]
        return found

    def _catches(self) -> list[str]:
        found = []
        for one in self._code.handlers:
            if one.start == one.end:
                continue
            end = f":l_{one.end:x}" if one.end < len(self._code.insns) else f":end_{one.end:x}"
            caught = f".catch {type_of(one.caught)}" if one.caught else ".catchall"
            found.append(f"    {caught} {{:l_{one.start:x} .. {end}}} :l_{one.target:x}")
        return found
