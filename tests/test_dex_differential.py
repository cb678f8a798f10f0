"""The auditor's reading of DEX files against dexdump's and androguard's, which share no code with it.

Here on the sample apps and the labelled cases; ``make trial`` does the same on real apps.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache, partial

import pytest

from auditor.dex.opcodes import OPCODES, Opcode
from tests.cases import BUILT, dex_sources
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
)
from tests.dexfiles import SAMPLES, dex_files
from tests.oracles import androguard, dexdump, ours
from tests.oracles.compare import listing_differences, unexplained
from tests.oracles.facts import DexFacts, Naming, differences

FILES: dict[str, Callable[[], bytes]] = {
    f"{name}/{dex}": partial(dict.__getitem__, dex_files(name), dex)
    for name in SAMPLES
    for dex in dex_files(name)
} | {name: (BUILT / name).read_bytes for name in dex_sources()}
every_file = pytest.mark.parametrize("file", FILES)
needs_dexdump = pytest.mark.skipif(shutil.which("dexdump") is None, reason="on Debian: apt install dexdump")


@cache
def own(file: str) -> DexFacts:
    return ours.read(FILES[file]())


@pytest.mark.dexdump
@needs_dexdump
@every_file
def test_everything_is_as_dexdump_lists_it(file: str) -> None:
    listed = dexdump.read(FILES[file]())
    assert listed.classes
    assert listed.instructions
    assert differences(own(file), listed) == []


@pytest.mark.slow
@every_file
def test_everything_is_as_androguard_reads_it_but_for_what_it_drops(file: str) -> None:
    read = androguard.read(FILES[file]())
    assert read.strings
    assert read.instructions
    assert unexplained(own(file), read) == []


@pytest.mark.slow
def test_reads_of_the_platforms_constants_are_seen_where_androguard_drops_them() -> None:
    """The ordinary way of reading contacts."""
    read = {one.named for one in own("upload/classes.dex").field_accesses}
    constant = "Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;"
    assert f"sget-object {constant}" in read
    others = androguard.read(FILES["upload/classes.dex"]())
    assert others.fields is not None
    assert constant in others.fields
    assert not any(constant in one.named for one in others.field_accesses)


@pytest.mark.dexdump
@needs_dexdump
@every_file
def test_each_instruction_is_shown_as_dexdump_shows_it(file: str) -> None:
    raw = FILES[file]()
    assert sum(map(len, dexdump.texts(raw).values())) == own(file).sizes()["instructions"]
    assert listing_differences(raw) == []


TABLES: list[Unit] = [0x0100, 2, 1, 0, 3, 0, 6, 0, 0x0200, 1, 7, 0, 3, 0, 0x0300, 1, 3, 0, 0x0201, 0x0003]
FORMS: list[Unit] = [
    *(0x0029, 2 + len(TABLES), *TABLES),
    *(0xAB26, 0xFFFA, 0xFFFF, 0xAB2B, 0xFFE9, 0xFFFF, 0xAB2C, 0xFFEE, 0xFFFF),
    *(0xBA01, 0xAB02, 0x1234, 0x0003, 0x1234, 0xFEDC, 0xAB0C, 0x8A12, 0xAB13, 0xFFFF, 0xAB14, 0x5678, 0x8234),
    *(0xAB15, 0x8001, 0xAB16, 0x8000, 0xAB17, 0xFFFF, 0x7FFF, 0xAB18, 1, 2, 3, 0x8000, 0xAB19, 0x7FF0),
    *(0xAB1A, StringRef("plain"), 0xAB1B, StringRef('two\nlines "\t\N{PILE OF POO} \0\udc00 \\n'), 0),
    *(0xAB1A, StringRef("long " * 60), 0xAB1C, TypeRef("[La/B;"), 0xBA20, TypeRef("I"), 0xBA21),
    *(0x4324, TypeRef("[I"), 0x8765, 0x0525, TypeRef("[I"), 0x00FE, 0xAB27, 0xAB2D, 0xDDCC),
    *(0x0128, 0x0029, 2, 0x002A, 3, 0, 0xBA32, 2, 0xAB38, 0xFFFE),
    *(0xBA52, FieldRef("La;", "x", "J"), 0xAB63, FieldRef("Lb/C;", "y$1", "[[La;")),
    *(0x536F, MethodRef("La;", "f", Proto("J", ("I", "[La;"))), 0x8765, 0xBA7B, 0xBAB0, 0xBAD1, 0xFFFE),
    *(0xABDA, 0x80CC, 0x0374, MethodRef("[La;", "clone", Proto("La;")), 0x0010),
    *(0x10FA, MethodRef("La;", "m", Proto("V", ("J",))), 0, 1, 0x01FB, MethodRef("La;", "m"), 0, 0),
    *(0x20FC, 7, 0x0021, 0x02FD, 8, 3, 0xABFE, 9, 0xABFF, 1, 0x0000, 0x000E),
]
"""Every format of instruction, with operands that tell one place from another."""


@pytest.mark.dexdump
@needs_dexdump
def test_each_format_of_instruction_is_shown_as_dexdump_shows_it() -> None:
    raw = build(Dex([Class("La;", [Method("f", Code(FORMS, registers=0xFFFF))])], version=39))
    shown = {op.format for units in [dexdump.texts(raw)["La;->f()V"].values()] for op in map(opcode, units)}
    assert shown == {op.format for op in OPCODES if op is not None}
    assert listing_differences(raw) == []


def opcode(line: tuple[int, str]) -> Opcode:
    (found,) = [op for op in OPCODES if op is not None and op.name == line[1].split()[0]]
    return found


# The comparison itself


def test_a_comparison_finds_what_only_one_side_holds() -> None:
    left, right = own("upload/classes.dex"), ours.read(FILES["upload/classes.dex"]())
    assert differences(left, right) == []
    right.calls.add(Naming("La;->f()V", 0, "Lb;->g()V"))
    right.instructions[next(iter(right.instructions))].pop()
    right.classes.popitem()
    assert {(one.kind, one.ours) for one in differences(left, right)} == {
        ("calls", False),
        ("instructions", True),
        ("instructions", False),
        ("classes", True),
    }


@pytest.mark.slow
def test_only_what_androguards_analysis_leaves_out_is_let_off() -> None:
    call = MethodRef("[La;", "clone", Proto("Ljava/lang/Object;"))
    plain = MethodRef("[I", "clone", Proto("Ljava/lang/Object;"))
    handle = MethodRef("Ljava/lang/invoke/MethodHandle;", "invoke", Proto("V", ("J",)))
    code = Code(
        [
            *(0x106E, call, 0, 0x106E, plain, 0, 0x62, FieldRef("Lb;", "x", "La;")),
            *(0x1A, StringRef("s"), 0x10FA, handle, 0, 0, 0x106E, MethodRef("Lc;", "g"), 0, 0x0E),
        ]
    )
    raw = build(Dex([Class("La;", [Method("f", code)])], version=39))
    left, right = ours.read(raw), androguard.read(raw)
    assert len(left.calls) == 4
    assert len(right.calls) == 2
    assert {one.kind for one in differences(left, right)} == {"calls", "field_accesses"}
    assert unexplained(left, right) == []
    right.calls.clear()
    right.field_accesses.add(Naming("La;->f()V", 12, "sget-object Lb;->y:La;"))
    assert {one.kind for one in unexplained(left, right)} == {"calls", "field_accesses"}
