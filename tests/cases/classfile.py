"""Reads Java class files, as far as the translation to smali needs them.

Source: The Java Virtual Machine Specification, Java SE 17, chapter 4. The input is what javac
and kotlinc wrote on the same machine, so that nothing here guards against hostile files.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

ACC_STATIC = 0x8
ACC_PRIVATE = 0x2
ACC_SYNTHETIC = 0x1000

Constant = tuple[object, ...]
"""Tag of the constant, then its operands as they stand in the file."""

_SIZES = {3: ">i", 4: ">f", 5: ">q", 6: ">d", 7: ">H", 8: ">H", 9: ">HH", 10: ">HH", 11: ">HH", 12: ">HH",
          15: ">BH", 16: ">H", 17: ">HH", 18: ">HH"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MemberRef:
    """A field or method by name."""

    owner: str
    name: str
    descriptor: str


@dataclass(frozen=True, slots=True)
class Handler:
    """One row of an exception table; offsets of the bytecode."""

    start: int
    end: int
    target: int
    caught: str | None
    """Internal name of the class; ``None`` for all."""


@dataclass(frozen=True, slots=True)
class Code:
    """The code of a method."""

    max_locals: int
    insns: bytes
    handlers: tuple[Handler, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A field or a method."""

    access: int
    name: str
    descriptor: str
    attributes: dict[str, bytes]


class Pool:
    """The constant pool."""

    def __init__(self, constants: list[Constant]) -> None:
        self._constants = constants

    def tag(self, index: int) -> int:
        """The tag of a constant."""
        tag = self._constants[index][0]
        assert isinstance(tag, int)
        return tag

    def utf8(self, index: int) -> str:
        """A text."""
        return str(self._constants[index][1])

    def value(self, index: int) -> int | float:
        """A number."""
        value = self._constants[index][1]
        assert isinstance(value, (int, float))
        return value

    def number(self, index: int, operand: int) -> int:
        """One operand of a constant."""
        value = self._constants[index][operand]
        assert isinstance(value, int)
        return value

    def name(self, index: int) -> str:
        """What a class, string or method type constant names."""
        return self.utf8(self.number(index, 1))

    def pair(self, index: int) -> tuple[str, str]:
        """A name and a type."""
        return self.utf8(self.number(index, 1)), self.utf8(self.number(index, 2))

    def member(self, index: int) -> MemberRef:
        """A field or method reference."""
        return MemberRef(self.name(self.number(index, 1)), *self.pair(self.number(index, 2)))


class ClassFile:
    """One class file, opened."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 8
        self.pool = Pool(self._constants())
        self.access, this, parent = self._u2(), self._u2(), self._u2()
        self.name = self.pool.name(this)
        self.parent = self.pool.name(parent)
        self.interfaces = [self.pool.name(self._u2()) for _ in range(self._u2())]
        self.fields = [self._member() for _ in range(self._u2())]
        self.methods = [self._member() for _ in range(self._u2())]
        self.attributes = self._attributes()

    def code(self, member: Member) -> Code | None:
        """The code of a method; ``None`` for an abstract or native one."""
        raw = member.attributes.get("Code")
        if raw is None:
            return None
        max_locals, size = struct.unpack_from(">HI", raw, 2)
        count = struct.unpack_from(">H", raw, 8 + size)[0]
        rows = [struct.unpack_from(">HHHH", raw, 10 + size + 8 * row) for row in range(count)]
        handlers = tuple(Handler(a, b, c, self.pool.name(d) if d else None) for a, b, c, d in rows)
        return Code(max_locals, raw[8 : 8 + size], handlers)

    def bootstrap(self, index: int) -> tuple[int, tuple[int, ...]]:
        """A bootstrap method: the pool's index of its handle and those of its arguments."""
        raw, at = self.attributes["BootstrapMethods"], 2
        for _ in range(index):
            at += 4 + 2 * int(struct.unpack_from(">H", raw, at + 2)[0])
        handle, count = struct.unpack_from(">HH", raw, at)
        return handle, struct.unpack_from(f">{count}H", raw, at + 4)

    def _constants(self) -> list[Constant]:
        count = self._u2()
        found: list[Constant] = [()]
        while len(found) < count:
            tag = self._raw[self._at]
            self._at += 1
            if tag == 1:
                size = self._u2()
                text = self._raw[self._at : self._at + size].replace(b"\xc0\x80", b"\0")
                found.append((1, text.decode("utf-8", "surrogatepass")))
                self._at += size
                continue
            found.append((tag, *struct.unpack_from(_SIZES[tag], self._raw, self._at)))
            self._at += struct.calcsize(_SIZES[tag])
            if tag in (5, 6):
                found.append(())
        return found

    def _member(self) -> Member:
        access, name, descriptor = self._u2(), self._u2(), self._u2()
        return Member(access, self.pool.utf8(name), self.pool.utf8(descriptor), self._attributes())

    def _attributes(self) -> dict[str, bytes]:
        found = {}
        for _ in range(self._u2()):
            name = self.pool.utf8(self._u2())
            size = struct.unpack_from(">I", self._raw, self._at)[0]
            found[name] = self._raw[self._at + 4 : self._at + 4 + size]
            self._at += 4 + size
        return found

    def _u2(self) -> int:
        value = int(struct.unpack_from(">H", self._raw, self._at)[0])
        self._at += 2
        return value


def split_descriptor(descriptor: str) -> tuple[list[str], str]:
    """The types of the parameters and of the result."""
    inside, result = descriptor[1:].split(")")
    found, start = [], 0
    while start < len(inside):
        end = start
        while inside[end] == "[":
            end += 1
        end = inside.index(";", end) + 1 if inside[end] == "L" else end + 1
        found.append(inside[start:end])
        start = end
    return found, result


def type_of(name: str) -> str:
    """A descriptor of an internal name, which for arrays is one already."""
    return name if name.startswith("[") else f"L{name};"
