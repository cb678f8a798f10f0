"""The lockstep sweep against a walk of one method after the other, and against dexdump."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.dex import Program, opcodes
from auditor.dex import sweep as sweeping
from auditor.dex.names import MethodNo
from auditor.dex.sweep import CodeItems, code_items, sweep
from tests.apps.listing import Instruction, listing
from tests.dexbuilder import Class, Code, Dex, FieldRef, Method, MethodRef, Unit, build, loaded, program
from tests.dexfiles import SAMPLES, dex_files, sample_program

needs_dexdump = pytest.mark.skipif(shutil.which("dexdump") is None, reason="on Debian: apt install dexdump")

LENGTHS = {op.value: int(op.format[0]) for op in opcodes.OPCODES if op is not None}
UNDEFINED = [value for value in range(256) if value not in LENGTHS]


# Random code


def instruction(value: int) -> st.SearchStrategy[list[int]]:
    first = st.integers(0, 255).map(lambda high: value | high << 8)
    if value == 0:
        first = st.just(0)
    rest = [st.integers(0, 0xFFFF) for _ in range(LENGTHS[value] - 1)]
    return st.tuples(first, *rest).map(list)


def packed(size: int) -> list[int]:
    return [0x0100, size, 1, 2, *[0x0100] * (2 * size)]


def sparse(size: int) -> list[int]:
    return [0x0200, size, *[0x0E] * (4 * size)]


def array(shape: tuple[int, int]) -> list[int]:
    width, count = shape
    return [0x0300, width, count, 0, *[0xFFFF] * ((width * count + 1) // 2)]


payloads = st.one_of(
    st.integers(0, 9).map(packed),
    st.integers(0, 9).map(sparse),
    st.tuples(st.sampled_from([1, 2, 4, 8]), st.integers(0, 9)).map(array),
)
sound = st.sampled_from(sorted(LENGTHS)).flatmap(instruction)
chunks = st.lists(st.one_of(sound, sound, sound, payloads), max_size=12).map(
    lambda each: [*chain.from_iterable(each)]
)
damage: st.SearchStrategy[list[int]] = st.one_of(
    st.just([]),
    st.sampled_from(UNDEFINED).map(lambda value: [value, 0, 0]),
    st.sampled_from(
        [[0x6E], [0x18, 1, 2, 3], [0x0100], [0x0200, 0xFFFF], [0x0300, 0xFFFF, 0xFFFF, 0xFFFF], [0x0300, 8]]
    ),
)
methods = st.tuples(chunks, damage).map(lambda parts: parts[0] + parts[1])


def walk(units: list[int], at: int, end: int) -> Iterator[int | None]:
    """The places of a method's instructions, then ``None`` if it breaks off."""
    while at < end:
        ident = units[at]
        if ident in (0x0100, 0x0200, 0x0300):
            head = 4 if ident == 0x0300 else 2
            size = units[at + 1] if at + head <= end else 1 << 40
            if ident == 0x0100:
                length = 4 + 2 * size
            elif ident == 0x0200:
                length = 2 + 4 * size
            else:
                elements = units[at + 2] | units[at + 3] << 16 if at + 4 <= end else 1 << 40
                length = 4 + (size * elements + 1) // 2
        else:
            length = LENGTHS.get(ident & 0xFF, 1 << 40)
        if at + length > end:
            yield None
            return
        if ident not in (0x0100, 0x0200, 0x0300):
            yield at
        at += length


def laid_out(codes: list[list[int]]) -> tuple[list[int], CodeItems]:
    units: list[int] = []
    first, end = [], []
    for code in codes:
        units += [0] * 8
        first.append(len(units))
        units += code
        end.append(len(units))
    header = np.array(first, np.int64) * 2 - 16
    return units, CodeItems(header, np.array(first, np.int64), np.array(end, np.int64))


@pytest.mark.parametrize(
    ("few", "together", "apart"),
    [(0, 100, 100), (2, 100, 100), (100, 100, 100), (1, 3, 100), (2, 100, 1)],
    ids=["all in lockstep", "both", "all one by one", "in groups first", "each by itself"],
)
@settings(deadline=None)
@given(codes=st.lists(methods, min_size=1, max_size=8))
def test_the_sweep_finds_what_a_walk_finds(
    few: int, together: int, apart: int, codes: list[list[int]]
) -> None:
    units, items = laid_out(codes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sweeping, "FEW", few)
        patch.setattr(sweeping, "_TOGETHER", together)
        patch.setattr(sweeping, "_FEW_OF_THOSE", few)
        patch.setattr(sweeping, "_APART", apart)
        found = sweep(np.array(units, np.uint16), items)
    bounds = list(zip(items.first.tolist(), items.end.tolist(), strict=True))
    expected = [list(walk(units, first, end)) for first, end in bounds]
    places = sorted(zip(items.holding(found.at).tolist(), found.at.tolist(), strict=True))
    assert places == [(item, at) for item, each in enumerate(expected) for at in each if at is not None]
    assert found.broken == tuple(item for item, each in enumerate(expected) if None in each)
    assert found.opcode.tolist() == [units[at] & 0xFF for at in found.at.tolist()]


# Items


def test_an_item_must_be_aligned_and_lie_in_its_file_and_over_no_other() -> None:
    buffer = np.zeros(256, np.uint8)

    def put(at: int, size: int) -> int:
        buffer[at + 12 : at + 16] = np.frombuffer(struct.pack("<I", size), np.uint8)
        return at

    ends = np.array([128, 256], np.int64)
    good = [put(16, 4), put(40, 2), put(128, 0)]
    bad = [put(61, 1), put(84, 0x7FFFFFFF), put(104, 5), put(120, 0), 244]
    over = [put(148, 8), put(168, 1)]
    offsets = np.array(sorted([*bad, *over, *good, *good]), np.int64)
    items, found, refused = code_items(buffer, offsets, ends)
    assert items.header.tolist() == [16, 40, 128, 148]
    assert (items.first - items.header // 2).tolist() == [8] * 4
    assert (items.end - items.first).tolist() == [4, 2, 0, 8]
    assert refused == len(bad) + 1
    at = {header: number for number, header in enumerate(items.header.tolist())}
    assert found.tolist() == [at.get(offset, -1) for offset in offsets.tolist()]


def test_no_code_at_all_is_no_problem() -> None:
    items, found, refused = code_items(np.zeros(8, np.uint8), np.empty(0, np.int64), np.array([8]))
    assert (len(items.header), len(found), refused) == (0, 0, 0)
    assert len(sweep(np.zeros(4, np.uint16), items).at) == 0


def test_a_file_does_not_reach_into_the_next_one() -> None:
    """The last method of the first file claims the header and tables of the second as its code."""
    greedy = build(Dex([Class("La;", [Method("f", Code([0x0E], insns_size=200))])]))
    code = loaded(greedy, build(Dex([Class("Lb;", [Method("g", Code([0x0E]))])])))
    assert [limit.detail.entries for limit in code.problems] == [(("count", 1), ("part", "code_item"))]
    assert code.program is not None
    assert len(code.program.sweep.at) == 1


@pytest.mark.timeout(60)
def test_code_items_over_one_another_cost_no_more_than_the_file() -> None:
    """Each of 30,000 offsets 4 bytes apart begins an item that reaches to the end."""
    count = 30_000
    buffer = np.zeros(4 * count + 16, np.uint8)
    buffer.view("<u4")[3:] = np.arange(2 * count, 2 * count - 2 * (len(buffer) // 4 - 3), -2)
    items, _, refused = code_items(buffer, np.arange(0, 4 * count, 4), np.array([len(buffer)]))
    assert len(items.header) + refused == count
    assert int((items.end - items.first).sum()) <= len(buffer) // 2


@pytest.mark.timeout(60)
@pytest.mark.parametrize("ident", [0x0200, 0x0300])
def test_code_full_of_payloads_is_passed_in_steps_for_all(ident: int) -> None:
    empty = [ident, 0] if ident == 0x0200 else [ident, 1, 0, 0]
    units, items = laid_out([empty * 1000] * 300)
    assert len(sweep(np.array(units, np.uint16), items).at) == 0


def test_payloads_may_lie_at_the_end_or_before_their_switch() -> None:
    code = [0x2B, 3, 0, 0x0E, *packed(0)]
    before = [0x28 | 5 << 8, *packed(0), 0x0E]
    whole = program(build(Dex([Class("La;", [Method("f", Code(code)), Method("g", Code(before))])])))
    assert sorted(whole.sweep.opcode.tolist()) == [0x0E, 0x0E, 0x28, 0x2B]


@pytest.mark.parametrize("value", UNDEFINED)
def test_an_undefined_opcode_ends_its_method_and_no_other(value: int) -> None:
    methods = [Method("f", Code([0x12, value, 0x12])), Method("g", Code([0x12, 0x0E]))]
    code = loaded(build(Dex([Class("La;", methods)])))
    assert [limit.detail.entries for limit in code.problems] == [(("count", 1), ("part", "insns"))]
    assert code.program is not None
    assert sorted(code.program.sweep.opcode.tolist()) == [0x0E, 0x12, 0x12]


def test_a_cut_off_call_at_the_end_of_the_file_refers_to_nothing() -> None:
    """Its index would lie after the last byte."""
    code = loaded(build(Dex([Class("La;", [Method("f", Code([0x6E]))])])))
    assert code.program is not None
    assert len(code.program.sweep.at) == len(code.program.invokes.at) == 0


# dexdump


def swept(whole: Program, dex: int) -> dict[str, list[tuple[int, str]]]:
    """By method of one DEX file: the offset in the file and the opcode of each instruction."""
    found: dict[str, list[tuple[int, str]]] = {}
    places = whole.sweep.at
    columns = (places.tolist(), whole.items.holding(places).tolist(), whole.sweep.opcode.tolist())
    for at, item, value in sorted(zip(*columns, strict=True)):
        if whole.item_dex[item] == dex:
            op = opcodes.OPCODES[value]
            assert op is not None
            for method in whole.methods_of_item(item):
                rows = found.setdefault(whole.method_descriptor(method), [])
                rows.append((2 * at - whole.dexes[dex].base, op.name))
    return found


def instructions(rows: Iterable[Instruction]) -> list[tuple[int, str]]:
    """Offset and opcode of what dexdump lists, but for the tables of switches and arrays."""
    found = [(one.offset, one.text.split()[0]) for one in rows]
    return [row for row in found if row[1] not in ("packed-switch-data", "sparse-switch-data", "array-data")]


def called(whole: Program, dex: int) -> dict[int, str]:
    """Offset in one DEX file of each call, and the method that it names."""
    calls = whole.invokes
    return {
        2 * at - whole.dexes[dex].base: whole.method_descriptor(MethodNo(target))
        for at, item, target in zip(
            calls.at.tolist(), calls.item.tolist(), calls.target.tolist(), strict=True
        )
        if whole.item_dex[item] == dex
    }


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("name", SAMPLES)
def test_every_instruction_and_call_is_where_dexdump_finds_it(name: str) -> None:
    whole = sample_program(name)
    for number, raw in enumerate(dex_files(name).values()):
        oracle = listing(raw)
        assert swept(whole, number) == {method: instructions(code) for method, code in oracle.items()}
        assert called(whole, number) == {
            one.offset: one.called for code in oracle.values() for one in code if one.called
        }


EVERY_FORM = [
    unit
    for value, length in LENGTHS.items()
    for unit in (value, *[0] * (length - 1))
    if value not in (0x6E, 0x6F, 0x70, 0x71, 0x72, 0xFA, 0xFC, 0x24, 0xFE, 0xFF, 0xFB, 0xFD)
]
"""Each opcode once with operands 0, but for those of which dexdump wants more."""
CALLED = MethodRef("La;", "f")
CALLS: list[Unit] = [
    unit
    for value in (0x6E, 0x6F, 0x70, 0x71, 0x72, 0x74, 0x75, 0x76, 0x77, 0x78)
    for unit in (value | 0x1000 if value < 0x74 else value | 0x0100, CALLED, 0)
]
POLYMORPHIC: list[Unit] = [unit for value in (0x10FA, 0x01FB) for unit in (value, CALLED, 0, 0)]


@pytest.mark.dexdump
@needs_dexdump
def test_every_opcode_has_the_length_and_name_that_dexdump_gives_it() -> None:
    units = [*EVERY_FORM, *CALLS, *POLYMORPHIC, 0x0E]
    raw = build(
        Dex([Class("La;", [Method("f", Code(units))])], fields=[FieldRef("La;", "x", "I")], version=39)
    )
    whole = program(raw)
    (rows,) = listing(raw).values()
    (found,) = swept(whole, 0).values()
    assert found == instructions(rows)
    calling = {op.value for op in opcodes.OPCODES if op and op.name.startswith("invoke-")}
    assert {int(whole.units[at]) & 0xFF for at in whole.invokes.at} == calling - {0xFC, 0xFD}
    assert set(called(whole, 0).values()) == {"La;->f()V"}


@pytest.mark.dexdump
@needs_dexdump
def test_tables_of_switches_and_arrays_are_as_long_as_dexdump_says() -> None:
    units = [*packed(3), 0x0012, 0, *sparse(2), 0x0112, 0, *array((2, 4)), 0x0212, 0, *array((1, 2)), 0x0E]
    raw = build(Dex([Class("La;", [Method("f", Code(units))])]))
    (rows,) = listing(raw).values()
    (found,) = swept(program(raw), 0).values()
    assert len(rows) == len(found) + 4
    assert found == instructions(rows)


@pytest.mark.dexdump
@needs_dexdump
def test_methods_may_share_one_code_item() -> None:
    shared = Code([0x0012, 0x0E])
    methods = [Method("f", shared), Method("g", shared), Method("h", Code([0x0E]))]
    raw = build(Dex([Class("La;", methods)]))
    whole = program(raw)
    assert (len(whole.items.header), len(whole.sweep.at)) == (2, 3)
    assert sum(map(len, listing(raw).values())) == sum(map(len, swept(whole, 0).values())) == 5
