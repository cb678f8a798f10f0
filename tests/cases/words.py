"""How smali writes names, numbers, registers and moves."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.cases.bytecode import Insn
from tests.cases.classfile import ClassFile


@dataclass(frozen=True, slots=True)
class Value:
    """What lies on the stack: a register and the kind of its value."""

    register: str
    kind: str

    @property
    def width(self) -> int:
        """Registers that it takes."""
        return 2 if self.kind in "JD" else 1


def hexadecimal(number: int) -> str:
    return f"-0x{-number:x}" if number < 0 else f"0x{number:x}"


def quoted(text: str) -> str:
    """A string literal of smali."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "'": "\\'"}
    plain = "".join(escapes.get(c, c if " " <= c <= "~" else f"\\u{ord(c):04x}") for c in text)
    return f'"{plain}"'


def lambda_name(source: ClassFile, name: str, static: bool) -> str:
    """D8 gives an instance lambda its class's name, since it becomes public."""
    return name if static else f"{name}${source.name.replace('/', '-')}"


def suffix_of(descriptor: str) -> str:
    return {"J": "-wide", "D": "-wide", "Z": "-boolean", "L": "-object", "[": "-object"}.get(
        descriptor[0], ""
    )


def words_of(types: list[str]) -> int:
    return sum(2 if one in "JD" else 1 for one in types)


def wide_moves(lines: list[str], registers: int) -> list[str]:
    """Moves between registers above v15 have forms of their own."""
    if registers <= 16:
        return lines
    return [re.sub(r"^(move(?:-object|-wide)?) ", r"\1/from16 ", line) for line in lines]


def copies_of_parameters(parameters: list[str], has_this: bool) -> list[str]:
    found, at = [], 0
    for one in (["L"] if has_this else []) + parameters:
        found.append(f"{move_of(kind_of(one))}/from16 v{at}, p{at}")
        at += words_of([one])
    return found


def registers_of(values: list[Value]) -> list[str]:
    found = []
    for value in values:
        found.append(value.register)
        if value.width == 2:
            letter, number = value.register[1], int(value.register[2:-1])
            found.append(f"{{{letter}{number + 1}}}")
    return found


def braced(text: str) -> str:
    return text.replace("{", "\0").replace("}", "\1")


def local_of(insn: Insn) -> str:
    if insn.operands:
        return f"{{L{insn.operands[0]}}}"
    return f"{{L{(insn.op - (0x1A if insn.op < 0x36 else 0x3B)) % 4}}}"


def move_of(kind: str) -> str:
    return {"L": "move-object", "J": "move-wide", "D": "move-wide"}.get(kind, "move")


def kind_of(descriptor: str) -> str:
    return "L" if descriptor[0] in "L[" else descriptor if descriptor in "JFD" else "I"


def constant_elements(lines: list[str], array: str) -> list[str]:
    """The constants that follow as elements 0, 1, 2 ... of an array."""
    found: list[str] = []
    for number, value, put in zip(lines[::3], lines[1::3], lines[2::3], strict=False):
        index = re.fullmatch(r"const\S* (\S+), (-?0x[0-9a-f]+)", number)
        element = re.fullmatch(r"const\S* (\S+), (-?0x[0-9a-f]+)", value)
        if not index or not element or int(index[2], 16) != len(found):
            break
        if not re.fullmatch(
            rf"aput\S* {re.escape(element[1])}, {re.escape(array)}, {re.escape(index[1])}", put
        ):
            break
        found.append(element[2])
    return found
