"""Annotations, as smali writes them."""

from __future__ import annotations

from tests.cases.classfile import ACC_STATIC, ClassFile, Member, split_descriptor
from tests.cases.words import quoted, words_of


def annotations_of(source: ClassFile, attributes: dict[str, bytes], *, indent: str = "    ") -> list[str]:
    raw = attributes.get("RuntimeVisibleAnnotations")
    if raw is None:
        return []
    reading = _Notes(source, raw)
    return [indent + line for note in reading.notes() for line in note]


def parameters_of(source: ClassFile, member: Member) -> list[str]:
    raw = member.attributes.get("RuntimeVisibleParameterAnnotations")
    if raw is None:
        return []
    reading = _Notes(source, raw)
    at = 0 if member.access & ACC_STATIC else 1
    lines = []
    types, _ = split_descriptor(member.descriptor)
    for one in types[: reading.u1()]:
        notes = [line for note in reading.notes() for line in note]
        if notes:
            lines += [f"    .param p{at}", *("        " + line for line in notes), "    .end param"]
        at += words_of([one])
    return lines


class _Notes:
    """One attribute of annotations on its way through."""

    def __init__(self, source: ClassFile, raw: bytes) -> None:
        self._pool, self._raw, self._at = source.pool, raw, 0

    def u1(self) -> int:
        self._at += 1
        return self._raw[self._at - 1]

    def _u2(self) -> int:
        return self.u1() << 8 | self.u1()

    def notes(self) -> list[list[str]]:
        found = []
        for _ in range(self._u2()):
            name = self._pool.utf8(self._u2())
            values = [f"    {self._pool.utf8(self._u2())} = {self._value()}" for _ in range(self._u2())]
            if name != "Lkotlin/Metadata;":
                found.append([f".annotation runtime {name}", *values, ".end annotation"])
        return found

    def _value(self) -> str:
        tag = chr(self.u1())
        if tag == "[":
            return "{ " + ", ".join(self._value() for _ in range(self._u2())) + " }"
        if tag == "e":
            owner, name = self._pool.utf8(self._u2()), self._pool.utf8(self._u2())
            return f".enum {owner}->{name}:{owner}"
        index = self._u2()
        if tag == "s":
            return quoted(self._pool.utf8(index))
        if tag == "c":
            return self._pool.utf8(index)
        value = self._pool.value(index)
        return ("true" if value else "false") if tag == "Z" else repr(value)
