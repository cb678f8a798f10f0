"""Operands by instruction format, switches and handlers; what read_body refuses."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import pytest

from auditor.dex.insns import Body, Insn, read_body
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.opcodes import OPCODES, Index
from auditor.dex.program import Program
from auditor.errors import MalformedDex
from tests.dexbuilder import (
    Class,
    Code,
    Dex,
    FieldRef,
    Method,
    MethodRef,
    Proto,
    StringRef,
    TypeRef,
    Unit,
    build,
    loaded,
    uleb128,
)
from tests.dexfiles import SAMPLES, sample_program

RETURN_VOID = 0x0E


def opened(code: Code, strings: Sequence[str] = ()) -> tuple[Program, Body]:
    whole = loaded(build(Dex([Class("La;", [Method("f", code)])], strings=strings, version=39))).program
    assert whole is not None
    return whole, read_body(whole, ItemNo(0))


def first_insn(units: list[Unit]) -> Insn:
    """The first instruction of a method that then returns."""
    return opened(Code([*units, RETURN_VOID], registers=0xFFFF))[1].insns[0]


@pytest.mark.parametrize(
    ("units", "name", "regs", "literal"),
    [
        ([0x0000], "nop", (), None),
        ([0xBA01], "move", (0xA, 0xB), None),
        ([0xAB05, 0x1234], "move-wide/from16", (0xAB, 0x1234), None),
        ([0x0009, 0x1234, 0xFEDC], "move-object/16", (0x1234, 0xFEDC), None),
        ([0xAB0C], "move-result-object", (0xAB,), None),
        ([0x7A12], "const/4", (0xA,), 7),
        ([0x8A12], "const/4", (0xA,), -8),
        ([0xAB13, 0xFFFF], "const/16", (0xAB,), -1),
        ([0xAB14, 0x5678, 0x8234], "const", (0xAB,), 0x82345678 - (1 << 32)),
        ([0xAB15, 0x8001], "const/high16", (0xAB,), (0x8001 - 0x10000) << 16),
        ([0xAB16, 0x8000], "const-wide/16", (0xAB,), -0x8000),
        ([0xAB17, 0xFFFF, 0x7FFF], "const-wide/32", (0xAB,), 0x7FFFFFFF),
        ([0xAB18, 1, 2, 3, 0x8000], "const-wide", (0xAB,), (0x8000000300020001) - (1 << 64)),
        ([0xAB19, 0x7FF0], "const-wide/high16", (0xAB,), 0x7FF0 << 48),
        ([0xBA21], "array-length", (0xA, 0xB), None),
        ([0xAB2D, 0xDDCC], "cmpl-float", (0xAB, 0xCC, 0xDD), None),
        ([0xAB90, 0xDDCC], "add-int", (0xAB, 0xCC, 0xDD), None),
        ([0xBAB0], "add-int/2addr", (0xA, 0xB), None),
        ([0xBAD0, 0x8000], "add-int/lit16", (0xA, 0xB), -0x8000),
        ([0xBAD1, 0x7FFF], "rsub-int", (0xA, 0xB), 0x7FFF),
        ([0xABD8, 0x80CC], "add-int/lit8", (0xAB, 0xCC), -128),
        ([0xABE2, 0x7FCC], "ushr-int/lit8", (0xAB, 0xCC), 127),
    ],
)
def test_registers_and_literals(
    units: list[Unit], name: str, regs: tuple[int, ...], literal: int | None
) -> None:
    insn = first_insn(units)
    assert (insn.op.name, insn.regs, insn.literal) == (name, regs, literal)
    assert (insn.index, insn.targets) == (None, ())


FIELD = FieldRef("La;", "x", "I")
CALL = MethodRef("La;", "f", Proto())


@pytest.mark.parametrize(
    ("units", "regs", "named"),
    [
        ([0xAB1A, StringRef("hello")], (0xAB,), "hello"),
        ([0xAB1B, StringRef("hello"), 0], (0xAB,), "hello"),
        ([0xAB1C, TypeRef("Lb;")], (0xAB,), "Lb;"),
        ([0xBA20, TypeRef("Lb;")], (0xA, 0xB), "Lb;"),
        ([0xBA23, TypeRef("[Lb;")], (0xA, 0xB), "[Lb;"),
        ([0x2024, TypeRef("[I"), 0x0021], (1, 2), "[I"),
        ([0xBA54, FIELD], (0xA, 0xB), "La;->x:I"),
        ([0xAB69, FIELD], (0xAB,), "La;->x:I"),
        ([0x006E, CALL, 0xFFFF], (), "La;->f()V"),
        ([0x5F6E, CALL, 0xDCBA], (0xA, 0xB, 0xC, 0xD, 0xF), "La;->f()V"),
        ([0x3072, CALL, 0x0CBA], (0xA, 0xB, 0xC), "La;->f()V"),
        ([0xFF71, CALL, 0xDCBA], (0xA, 0xB, 0xC, 0xD, 0xF), "La;->f()V"),
        ([0x0378, CALL, 0x0100], (0x100, 0x101, 0x102), "La;->f()V"),
        ([0x0078, CALL, 0x0100], (), "La;->f()V"),
        ([0x20FA, CALL, 0x0021, 0], (1, 2), "La;->f()V"),
        ([0x02FB, CALL, 0x0008, 0], (8, 9), "La;->f()V"),
        ([0x20FC, 0, 0x0021], (1, 2), None),
        ([0x02FD, 0, 0x0008], (8, 9), None),
        ([0xABFE, 0], (0xAB,), None),
        ([0xABFF, 0], (0xAB,), None),
        ([0xAB1C, 0x7FFF], (0xAB,), None),
    ],
)
def test_what_an_index_names(units: list[Unit], regs: tuple[int, ...], named: str | None) -> None:
    whole, body = opened(Code([*units, RETURN_VOID]))
    insn = body.insns[0]
    assert insn.regs == regs
    assert (None if insn.index is None else name_of(whole, insn.op.index, insn.index)) == named


def name_of(whole: Program, kind: Index, number: int) -> str:
    match kind:
        case Index.STRING:
            return whole.string(StringNo(number))
        case Index.TYPE:
            return whole.type_descriptor(TypeNo(number))
        case Index.FIELD:
            return whole.field_descriptor(FieldNo(number))
        case _:
            return whole.method_descriptor(MethodNo(number))


def test_every_format_of_the_specification_is_read() -> None:
    for op in filter(None, OPCODES):
        if op.name not in ("packed-switch", "sparse-switch", "fill-array-data"):
            assert first_insn([op.value, *[0] * (int(op.format[0]) - 1)]).op is op


NOP = 0


@pytest.mark.parametrize(
    ("units", "at", "targets"),
    [
        ([0x0228, NOP, RETURN_VOID], 0, (2,)),
        ([NOP, 0xFF28, RETURN_VOID], 1, (0,)),
        ([0x0029, 3, NOP, RETURN_VOID], 0, (2,)),
        ([NOP, 0x002A, 0xFFFF, 0xFFFF, RETURN_VOID], 1, (0,)),
        ([0xBA32, 3, NOP, RETURN_VOID], 0, (2,)),
        ([NOP, 0xAB38, 0xFFFF, RETURN_VOID], 1, (0,)),
        ([0x002B, 4, 0, RETURN_VOID, 0x0100, 2, 0, 0, 3, 0, 0, 0], 0, (1, 0)),
        ([0x002C, 4, 0, RETURN_VOID, 0x0200, 2, 1, 0, 9, 0, 0, 0, 3, 0], 0, (0, 1)),
        ([0x002B, 4, 0, RETURN_VOID, 0x0100, 0, 0, 0], 0, ()),
        ([0x0026, 4, 0, RETURN_VOID, 0x0300, 1, 2, 0, 0xFFFF], 0, ()),
    ],
)
def test_where_a_jump_goes(units: list[Unit], at: int, targets: tuple[int, ...]) -> None:
    assert opened(Code(units))[1].insns[at].targets == targets


def test_what_follows() -> None:
    units: list[Unit] = [0x0038, 4, 0x0128, 0x0027, 0x002B, 4, 0, RETURN_VOID, 0x0100, 0, 0, 0]
    insns = opened(Code(units))[1].insns
    assert [insn.falls_through for insn in insns] == [True, False, False, True, False]


@pytest.mark.parametrize(
    ("units", "says"),
    [
        ([0x003E], "undefined or cut-off"),
        ([0x006E, 0], "undefined or cut-off"),
        ([0x0100, 0xFFFF], "payload past the end"),
        ([0x0300, 0xFFFF, 0xFFFF, 0xFFFF], "payload past the end"),
        ([0x7F28], "into the middle"),
        ([0x8028], "into the middle"),
        ([0x0029, 1], "into the middle"),
        ([0x002A, 0x0000, 0x8000], "into the middle"),
        ([0x002B, 0xFFFF, 0x7FFF], "without its payload"),
        ([0x002B, 0x0000, 0x8000], "without its payload"),
        ([0x002B, 3, 0, RETURN_VOID], "without its payload"),
        ([0x002C, 3, 0, 0x0300, 1, 0, 0], "without its payload"),
        ([0x0026, 0xFFFF, 0x7FFF], "without its payload"),
        ([0x0026, 3, 0, 0x0100, 0, 0, 0], "without its payload"),
        ([0x002B, 3, 0, 0x0100, 1, 0, 0, 7, 0], "into the middle"),
        ([0x002B, 3, 0, 0x0100, 1, 0, 0, 0, 0x8000], "into the middle"),
        (
            [0x002B, 12, 0, 0x002B, 9, 0, 0x002B, 6, 0, 0x002B, 3, 0, 0x0100, 20, 0, 0, *[0] * 40],
            "with one payload",
        ),
    ],
)
def test_what_points_outside_of_the_method_is_refused(units: list[Unit], says: str) -> None:
    with pytest.raises(MalformedDex, match=says):
        opened(Code(units))


def test_more_arguments_than_registers_are_refused() -> None:
    with pytest.raises(MalformedDex, match="more arguments"):
        opened(Code([RETURN_VOID], registers=1, ins=2))


# Handlers


def handler_list(*handlers: tuple[Sequence[int], int | None]) -> bytes:
    """An ``encoded_catch_handler_list``: of each handler the addresses, and that of catch-all."""
    out = bytearray(uleb128(len(handlers)))
    for typed, rest in handlers:
        size = len(typed) if rest is None else -len(typed)
        out.append(size & 0x7F)
        for place in typed:
            out += uleb128(0) + uleb128(place)
        if rest is not None:
            out += uleb128(rest)
    return bytes(out)


GUARDED: list[Unit] = [NOP, NOP, NOP, RETURN_VOID, 0x000D, RETURN_VOID]


@pytest.mark.parametrize(
    ("tries", "handlers", "found"),
    [
        ([(0, 3, 1)], handler_list(([4], None)), ((0, 3, (4,)),)),
        ([(1, 2, 1)], handler_list(([], 4)), ((1, 3, (4,)),)),
        ([(0, 1, 1), (2, 1, 4)], handler_list(([4], None), ([4], 5)), ((0, 1, (4,)), (2, 3, (4, 5)))),
        ([(0, 0xFFFF, 1)], handler_list(([4], None)), ((0, 6, (4,)),)),
        ([(9, 5, 1)], b"\xff", ()),
    ],
    ids=["typed", "catch-all", "two with both", "longer than the method", "after the method"],
)
def test_the_handlers_of_a_try_block(
    tries: list[tuple[int, int, int]], handlers: bytes, found: tuple[object, ...]
) -> None:
    assert opened(Code(GUARDED, tries=tries, handlers=handlers))[1].handlers == found


@pytest.mark.parametrize(
    ("tries", "handlers", "says"),
    [
        ([(0, 3, 1)], handler_list(([77], None)), "into the middle"),
        ([(0, 3, 1)], b"\x01\x7f", "into the middle|LEB128"),
        ([(0, 3, 0xFFFF)], b"", "LEB128 past the end"),
        ([(0, 3, 1)], b"\x01\x80\x80\x80\x80\x80\x80", "LEB128 past the end"),
        ([(0, 3, 1), (2, 1, 1)], handler_list(([4], None)), "over one another"),
        ([(2, 1, 1), (0, 1, 1)], handler_list(([4], None)), "over one another"),
    ],
)
def test_handlers_that_cannot_be_true_are_refused(
    tries: list[tuple[int, int, int]], handlers: bytes, says: str
) -> None:
    with pytest.raises(MalformedDex, match=says):
        opened(Code(GUARDED, tries=tries, handlers=handlers))


def test_more_tries_than_the_file_has_bytes_are_refused() -> None:
    raw = bytearray(build(Dex([Class("La;", [Method("f", Code([RETURN_VOID]))])])))
    whole = loaded(bytes(raw)).program
    assert whole is not None
    struct.pack_into("<H", raw, int(whole.items.header[0]) + 6, 0xFFFF)
    broken = loaded(bytes(raw)).program
    assert broken is not None
    with pytest.raises(MalformedDex, match="try_item past the end"):
        read_body(broken, ItemNo(0))


def test_tries_that_share_a_huge_handler_are_refused() -> None:
    """3,000 try blocks of 2,000 handlers each would be six million jumps."""
    many = bytes([1, 0x80 | 0x50, 0x0F]) + b"\0\1" * 2000
    code = Code([NOP] * 3000 + [RETURN_VOID], tries=[(at, 1, 1) for at in range(3000)], handlers=many)
    with pytest.raises(MalformedDex, match="more handlers"):
        opened(code)


# Samples


@pytest.mark.parametrize("name", SAMPLES)
def test_each_method_of_the_samples_opens_with_the_instructions_of_the_sweep(name: str) -> None:
    whole = sample_program(name)
    for item in range(len(whole.items.header)):
        body = read_body(whole, ItemNo(item))
        swept = whole.sweep.at[whole.items.holding(whole.sweep.at) == item]
        assert [insn.at for insn in body.insns] == swept.tolist()
        assert all(register < body.registers_size for insn in body.insns for register in insn.regs)
