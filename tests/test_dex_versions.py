"""Each version of the format, containers of 041 foremost: what is found in them, and what is refused."""

from __future__ import annotations

import shutil
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.dex import LoadedCode
from auditor.dex.insns import read_body
from auditor.dex.names import ItemNo, MethodNo
from auditor.evidence import examine
from auditor.model import Access, Data, Scope
from tests import dexcode
from tests.dexbuilder import (
    Class,
    Code,
    Dex,
    FieldRef,
    Method,
    MethodRef,
    Proto,
    StringRef,
    Unit,
    build,
    build_container,
    build_shared,
    loaded,
    program,
)
from tests.fuzz.fuzz_dex import fuzz_dex
from tests.oracles import dexdump, ours
from tests.oracles.facts import differences

needs_dexdump = pytest.mark.skipif(shutil.which("dexdump") is None, reason="on Debian: apt install dexdump")
CALL_LOG = FieldRef("Landroid/provider/CallLog$Calls;", "CONTENT_URI", dexcode.URI)
READS_CONTACTS = dexcode.entry(dexcode.query(dexcode.get(1, dexcode.CONTACTS)))
READS_CALLS = Class("Lx/Second;", [dexcode.static("calls", dexcode.query(dexcode.get(1, CALL_LOG)))])
UNRELATED = Class("La/A;", [Method("f", Code([0x1A, StringRef("text"), 0x0E]))])
FILE_SIZE, HEADER_SIZE, CONTAINER_SIZE, HEADER_OFFSET = 0x20, 0x24, 0x70, 0x74


def container(*classes: Class) -> bytes:
    return build_container([Dex([one], version=41) for one in classes])


def accesses(raw: bytes) -> list[tuple[Data, Scope, str, int]]:
    found: tuple[Access, ...] = examine(program(raw), []).accesses
    return [(one.data, one.scope, one.dex, one.offset) for one in found]


def second_header(raw: bytes) -> int:
    return struct.unpack_from("<I", raw, FILE_SIZE)[0]  # type: ignore[no-any-return]  # one unsigned number


def with_field(raw: bytes, at: int, value: int) -> bytes:
    changed = bytearray(raw)
    struct.pack_into("<I", changed, at, value)
    return bytes(changed)


def problems(code: LoadedCode) -> list[str]:
    return [str(limit.detail.get("problem") or limit.detail.get("part")) for limit in code.problems]


@pytest.mark.parametrize("version", range(35, 42))
def test_an_access_is_found_in_every_version(version: int) -> None:
    raw = build(Dex([READS_CONTACTS], version=version))
    ((data, scope, dex, offset),) = accesses(raw)
    assert (data, scope, dex) == (Data.CONTACTS, Scope.BULK, "classes.dex")
    assert raw[offset] == 0x74


@pytest.mark.parametrize("version", [40, 41])
def test_a_name_with_a_space_is_read_as_it_is(version: int) -> None:
    """Version 040 lets names hold spaces."""
    code = program(build(Dex([Class("La b;", [Method("c d")])], version=version)))
    assert code.class_descriptors() == {"La b;"}
    assert [code.method_descriptor(MethodNo(0))] == ["La b;->c d()V"]


# Containers


def test_accesses_are_found_in_each_file_of_a_container_at_their_place_in_the_whole() -> None:
    raw = container(UNRELATED, READS_CONTACTS, READS_CALLS)
    found = accesses(raw)
    assert [(data, dex) for data, _, dex, _ in found] == [
        (Data.CONTACTS, "classes.dex"),
        (Data.CALL_LOG, "classes.dex"),
    ]
    assert [raw[offset] for *_, offset in found] == [0x74, 0x74]
    assert second_header(raw) < found[0][3] < found[1][3]


def test_headers_may_share_their_tables_and_the_data_behind_them() -> None:
    """The second file's own tables are gone: it names what the first one names."""
    raw = build_shared(Dex([READS_CONTACTS, READS_CALLS], version=41))
    whole = program(raw)
    assert [loaded.dex.name for loaded in whole.dexes] == ["classes.dex", "classes.dex!1"]
    assert [len(loaded.dex.class_defs) for loaded in whole.dexes] == [1, 1]
    assert whole.class_descriptors() == {"Lx/Entry;", "Lx/Second;"}
    assert [data for data, *_ in accesses(raw)] == [Data.CONTACTS, Data.CALL_LOG]


def test_what_follows_a_container_does_not_hide_it() -> None:
    raw = container(UNRELATED, READS_CONTACTS)
    for tail in (b"\0" * 7, b"PK\3\4 something else", raw[:0x40]):
        code = loaded(raw + tail)
        assert code.program is not None
        assert len(code.program.dexes) == 2
        assert problems(code) == (["another DEX file follows the container"] if tail == raw[:0x40] else [])


def test_a_container_that_claims_to_be_longer_than_the_file_is_read_to_its_end() -> None:
    raw = container(UNRELATED, READS_CONTACTS)
    second = second_header(raw)
    for at in (CONTAINER_SIZE, second + CONTAINER_SIZE):
        raw = with_field(raw, at, len(raw) + 1000)
    assert len(program(raw).dexes) == 2


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        (HEADER_OFFSET, 4, "header_offset 0x4"),
        (HEADER_OFFSET, 0xFFFFFFFC, "header_offset"),
        (CONTAINER_SIZE, 0, "file_size"),
        (CONTAINER_SIZE, 0x77, "file_size"),
        (FILE_SIZE, 0, "file_size 0x0"),
        (FILE_SIZE, 0x77, "file_size 0x77"),
        (FILE_SIZE, 0xFFFFFFFF, "file_size"),
        (HEADER_SIZE, 0x70, "header_size 0x70"),
        (HEADER_SIZE, 0, "header_size"),
    ],
)
@pytest.mark.parametrize("second", [False, True], ids=["first header", "second header"])
def test_headers_that_contradict_the_container_are_refused(
    second: bool, field: int, value: int, says: str
) -> None:
    raw = container(UNRELATED, READS_CONTACTS)
    code = loaded(with_field(raw, field + (second_header(raw) if second else 0), value))
    assert code.program is None
    (problem,) = problems(code)
    assert says in problem


@pytest.mark.parametrize("cut", [1, 8, 0x78])
def test_a_next_header_that_is_none_is_refused(cut: int) -> None:
    raw = container(UNRELATED, READS_CONTACTS)
    code = loaded(with_field(raw, FILE_SIZE, second_header(raw) - cut))
    assert code.program is None
    assert problems(code)


def test_code_that_two_files_of_a_container_claim_is_named() -> None:
    """The same index can name a harmless field in one and the contacts in the other."""
    harmless = FieldRef("Landroid/provider/ContactsContract$Contacts;", "CONTENT_ARI", dexcode.URI)
    first = dexcode.entry(dexcode.query(dexcode.get(1, harmless)))
    second = Class("Lx/Eotry;", READS_CONTACTS.methods, READS_CONTACTS.superclass)
    raw = bytearray(container(first, second))
    assert [data for data, *_ in accesses(bytes(raw))] == [Data.CONTACTS]
    places = []
    for header in (0, second_header(bytes(raw))):
        (class_defs,) = struct.unpack_from("<I", raw, header + 0x64)
        (class_data,) = struct.unpack_from("<I", raw, class_defs + 24)
        assert bytes(raw[class_data : class_data + 4]) == b"\0\0\0\1"  # one virtual method
        places.append(slice(class_data + 6, class_data + 8))  # its code_off
    raw[places[1]] = raw[places[0]]
    assert problems(loaded(bytes(raw))) == ["code_item"]


@pytest.mark.timeout(60)
def test_many_headers_over_the_same_tables_are_refused_before_they_are_linked() -> None:
    raw = build(Dex([UNRELATED], strings=[f"text {at}" for at in range(5000)], version=41))
    header, rest = raw[:0x78], raw[0x78:]
    count = 600
    size = count * 0x78 + len(rest)
    headers = bytearray()
    for number in range(count):
        one = bytearray(header)
        for at in range(0x3C, 0x68, 8):
            if struct.unpack_from("<I", one, at)[0]:
                struct.pack_into("<I", one, at, struct.unpack_from("<I", one, at)[0] + (count - 1) * 0x78)
        struct.pack_into("<I", one, FILE_SIZE, 0x78 if number < count - 1 else 0x78 + len(rest))
        struct.pack_into("<II", one, CONTAINER_SIZE, size, number * 0x78)
        headers += one
    (problem,) = problems(loaded(bytes(headers) + rest))
    assert "id tables that are longer than the file" in problem


@pytest.mark.parametrize(
    ("magic", "says"),
    [
        (b"cdex001\0", "compact DEX"),
        (b"dey\n036\0", "optimised DEX"),
        (b"vdex027\0", "verified DEX"),
        (b"dex\n042\0", "DEX version 042 is not known"),
    ],
)
def test_formats_that_no_apk_can_run_are_named(magic: bytes, says: str) -> None:
    raw = build(Dex([READS_CONTACTS]))
    code = loaded(magic + raw[8:])
    assert code.program is None
    assert [limit.id for limit in code.problems] == ["malformed"]
    (problem,) = problems(code)
    assert says in problem


@settings(deadline=None, max_examples=80)
@given(
    edits=st.lists(
        st.tuples(st.integers(0, 0x77), st.integers(0, 255), st.booleans()), min_size=1, max_size=4
    ),
    shared=st.booleans(),
)
def test_no_damage_to_the_headers_of_a_container_does_more_than_be_named(
    edits: list[tuple[int, int, bool]], shared: bool
) -> None:
    whole = (
        build_shared(Dex([READS_CONTACTS, READS_CALLS], version=41))
        if shared
        else container(READS_CONTACTS, READS_CALLS)
    )
    raw = bytearray(whole)
    for at, byte, second in edits:
        raw[at + (second_header(whole) if second else 0)] = byte
    fuzz_dex(bytes(raw))


# What later versions brought


HANDLE = MethodRef(
    "Ljava/lang/invoke/MethodHandle;", "invoke", Proto("Ljava/lang/Object;", ("[Ljava/lang/Object;",))
)
LATER: list[Unit] = [
    *(0x00FE, 0, 0x01FF, 0, 0x10FA, HANDLE, 0, 0, 0x010C, 0x01FB, HANDLE, 0, 0),
    *(0x10FC, 0, 0, 0x020C, 0x01FD, 0, 1),
]
"""const-method-handle, const-method-type, invoke-polymorphic and invoke-custom, with their ranges."""


@pytest.mark.parametrize("version", [38, 39, 40, 41])
def test_an_access_is_found_among_instructions_of_later_versions(version: int) -> None:
    units = [*LATER, *dexcode.query(dexcode.get(1, dexcode.CONTACTS))]
    raw = build(Dex([dexcode.entry(units)], version=version))
    assert [data for data, *_ in accesses(raw)] == [Data.CONTACTS]
    whole = program(raw)
    names = [insn.op.name for insn in read_body(whole, ItemNo(0)).insns]
    assert names[:4] == [
        "const-method-handle",
        "const-method-type",
        "invoke-polymorphic",
        "move-result-object",
    ]
    calls = [str(whole.method_descriptor(MethodNo(one))) for one in whole.invokes.target.tolist()]
    assert calls.count("Ljava/lang/invoke/MethodHandle;->invoke([Ljava/lang/Object;)Ljava/lang/Object;") == 2


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("version", [35, 37, 38, 39, 40])
def test_each_version_is_read_as_dexdump_lists_it(version: int) -> None:
    units = [*(LATER if version >= 39 else []), *dexcode.query(dexcode.get(1, dexcode.CONTACTS))]
    raw = build(Dex([dexcode.entry(units), READS_CALLS, UNRELATED], version=version))
    listed = dexdump.read(raw)
    assert len(listed.classes) == 3
    assert differences(ours.read(raw), listed) == []


def test_hidden_api_data_changes_nothing() -> None:
    """``hiddenapi_class_data_item``, which only the platform's own files have, is passed over."""
    plain = build(Dex([READS_CONTACTS], version=39))
    entries = struct.unpack_from("<I", plain, struct.unpack_from("<I", plain, 0x34)[0])[0]
    at = struct.unpack_from("<I", plain, 0x34)[0]
    raw = bytearray(plain)
    struct.pack_into("<I", raw, at, entries + 1)
    raw += struct.pack("<HHII", 0xF000, 0, 1, len(raw) + 12) + struct.pack("<IIB", 12, 8, 0)
    assert accesses(bytes(raw)) == accesses(plain)
