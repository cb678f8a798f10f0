"""The few Dalvik instructions that tests of the evidence write by hand.

Source: "Dalvik bytecode". Registers are numbers below 16.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dexbuilder import Class, Code, FieldRef, Method, MethodRef, Proto, StringRef, TypeRef, Unit

STRING, URI, OBJECT = "Ljava/lang/String;", "Landroid/net/Uri;", "Ljava/lang/Object;"
VIEW = "Landroid/view/View;"
CONTACTS = FieldRef("Landroid/provider/ContactsContract$Contacts;", "CONTENT_URI", URI)
PARSE = MethodRef(URI, "parse", Proto(URI, (STRING,)))
QUERY = MethodRef(
    "Landroid/content/ContentResolver;",
    "query",
    Proto("Landroid/database/Cursor;", (URI, f"[{STRING}", STRING, f"[{STRING}", STRING)),
)
RETURN: list[Unit] = [0x0E]
Units = list[Unit]


def text(register: int, value: str) -> Units:
    """``const-string``."""
    return [0x1A | register << 8, StringRef(value)]


def null(register: int) -> Units:
    """``const/4`` of 0."""
    return [0x12 | register << 8]


def move(to: int, source: int) -> Units:
    """``move-object``."""
    return [0x07 | (to | source << 4) << 8]


def get(register: int, field: FieldRef) -> Units:
    """``sget-object``."""
    return [0x62 | register << 8, field]


def put(register: int, field: FieldRef) -> Units:
    """``sput-object``."""
    return [0x69 | register << 8, field]


def new(register: int, kind: str) -> Units:
    """``new-instance``."""
    return [0x22 | register << 8, TypeRef(kind)]


def result(register: int) -> Units:
    """``move-result-object``."""
    return [0x0C | register << 8]


def give_back(register: int) -> Units:
    """``return-object``."""
    return [0x11 | register << 8]


def call(kind: str, method: MethodRef, *registers: int) -> Units:
    """An invoke of up to four registers: ``virtual``, ``direct``, ``static`` or ``interface``."""
    opcode = {"virtual": 0x6E, "direct": 0x70, "static": 0x71, "interface": 0x72}[kind]
    packed = sum(register << 4 * place for place, register in enumerate(registers))
    return [opcode | len(registers) << 12, method, packed]


def query(address: Units) -> Units:
    """A query for the address that some units put into v1; the cursor is in v0."""
    nulls = [unit for register in (2, 3, 4, 5) for unit in null(register)]
    return [*null(0), *address, *nulls, 0x74 | 6 << 8, QUERY, 0, *result(0)]


def static(name: str, units: Sequence[Unit], proto: Proto = Proto(), registers: int = 16) -> Method:  # noqa: B008 - a value
    """A static method; ``RETURN`` is added."""
    return Method(name, Code([*units, *RETURN], registers, len(proto.parameters)), proto, 0x0009, direct=True)


def entry(units: Sequence[Unit]) -> Class:
    """A view, whose drawing the platform starts, that does something."""
    return Class("Lx/Entry;", [Method("onDraw", Code([*units, *RETURN], 16, 1))], VIEW)
