"""Writes class files as smali in the forms that D8 gives them.

D8 cannot be had where this project is built, so that the cases are compiled by javac or kotlinc
and then put from the stack into registers here, the way D8's debug builds look: a local variable
keeps its register, results go where they are stored, lambdas become synthetic classes
``Host$$ExternalSyntheticLambda0`` and string concatenation stays ``invoke-custom`` where
javac left it to the run time.
"""

from __future__ import annotations

import struct

from tests.cases.annotations import annotations_of, parameters_of
from tests.cases.classfile import ACC_PRIVATE, ACC_STATIC, ACC_SYNTHETIC, ClassFile, Member, type_of
from tests.cases.registers import Body
from tests.cases.words import hexadecimal, lambda_name, quoted

_ACCESS = (
    (0x1, "public"), (0x2, "private"), (0x4, "protected"), (0x8, "static"), (0x10, "final"),
    (0x100, "native"), (0x200, "interface"), (0x400, "abstract"), (0x1000, "synthetic"),
    (0x2000, "annotation"), (0x4000, "enum"),
)  # fmt: skip


def translate(raw: bytes) -> dict[str, str]:
    """The smali of a class file and of its lambdas, by internal class name."""
    source = ClassFile(raw)
    lambdas: dict[str, str] = {}
    lines = [
        f".class {_flags(source.access & ~0x20)}{type_of(source.name)}",
        f".super {type_of(source.parent)}",
    ]
    lines += [f".implements {type_of(name)}" for name in source.interfaces]
    lines += annotations_of(source, source.attributes)
    for member in source.fields:
        lines += ["", *_field(source, member)]
    for member in source.methods:
        lines += ["", *_method(source, member, lambdas)]
    return {source.name: "\n".join(lines) + "\n", **lambdas}


def _flags(access: int, *, method: bool = False) -> str:
    words = [word for bit, word in _ACCESS if access & bit and not (method and bit == 0x2000)]
    if method and access & 0x40:
        words.append("bridge")
    return "".join(word + " " for word in words)


def _field(source: ClassFile, member: Member) -> list[str]:
    value = ""
    constant = member.attributes.get("ConstantValue")
    if constant is not None:
        index = struct.unpack(">H", constant)[0]
        text = source.pool.tag(index) == 8
        value = " = " + (quoted(source.pool.name(index)) if text else _literal(source, index))
    line = f".field {_flags(member.access & ~0xC0)}{member.name}:{member.descriptor}{value}"
    notes = annotations_of(source, member.attributes)
    return [line, *notes, ".end field"] if notes else [line]


def _literal(source: ClassFile, index: int) -> str:
    value = source.pool.value(index)
    if source.pool.tag(index) == 5:
        return f"{hexadecimal(int(value))}L"
    return hexadecimal(value) if isinstance(value, int) else repr(value)


def _method(source: ClassFile, member: Member, lambdas: dict[str, str]) -> list[str]:
    is_lambda = member.name.startswith("lambda$") and member.access & ACC_SYNTHETIC
    access = member.access & ~ACC_PRIVATE if is_lambda else member.access
    if is_lambda and not access & ACC_STATIC:
        access |= 1
    name = lambda_name(source, member.name, bool(member.access & ACC_STATIC)) if is_lambda else member.name
    made = "constructor " if name in ("<init>", "<clinit>") else ""
    head = f".method {_flags(access & ~0xC0, method=True)}{made}{name}{member.descriptor}"
    if access & 0x40:
        head = head.replace(f"{name}{member.descriptor}", f"bridge {name}{member.descriptor}")
    code = source.code(member)
    body = Body(source, member, code, lambdas).lines() if code else []
    return [
        head,
        *body,
        *annotations_of(source, member.attributes),
        *parameters_of(source, member),
        ".end method",
    ]
