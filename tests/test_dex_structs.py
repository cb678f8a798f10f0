"""Headers and id tables: what a sound file gives, and what is refused."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from auditor.dex.link import check
from auditor.dex.structs import DexFile, read_dex_files
from auditor.errors import MalformedDex
from tests.dexbuilder import (
    Class,
    Code,
    Dex,
    Method,
    Proto,
    StringRef,
    build,
    build_container,
    program,
    seal,
)

RETURN_VOID = 0x0E
CLASSES = [
    Class(
        "La/A;", [Method("run", Code([RETURN_VOID], registers=1, ins=1))], interfaces=["Ljava/lang/Runnable;"]
    ),
    Class(
        "La/B;",
        [Method("of", Code([0x1A, StringRef("text"), RETURN_VOID]), Proto("V", ("J", "La/A;")), 9, True)],
    ),
]
GOOD = build(Dex(CLASSES))


def read(raw: bytes) -> tuple[DexFile, ...]:
    return read_dex_files("classes.dex", np.frombuffer(raw, np.uint8))


def patched(at: int, form: str, *values: int | bytes) -> bytes:
    raw = bytearray(GOOD)
    struct.pack_into(form, raw, at, *values)
    return seal(bytes(raw))


def problem(raw: bytes) -> str:
    with pytest.raises(MalformedDex) as caught:
        for dex in read(raw):
            check(dex)
    return str(caught.value)


@pytest.mark.parametrize("version", range(35, 41))
def test_every_version_before_containers_is_one_file(version: int) -> None:
    (dex,) = read(build(Dex(CLASSES, version=version)))
    assert dex.version == version
    assert dex.name == "classes.dex"
    assert len(dex.class_defs) == 2
    assert (len(dex.type_ids), len(dex.proto_ids), len(dex.method_ids)) == (6, 2, 2)


def test_the_tables_are_views_on_the_file() -> None:
    data = np.frombuffer(GOOD, np.uint8)
    (dex,) = read_dex_files("classes.dex", data)
    assert np.shares_memory(dex.string_ids, data)


def test_a_container_holds_several_files_whose_offsets_count_from_its_start() -> None:
    raw = build_container([Dex([one], version=41) for one in CLASSES])
    assert [dex.name for dex in read(raw)] == ["classes.dex", "classes.dex!1"]
    whole = program(raw)
    assert whole.class_descriptors() == {"La/A;", "La/B;"}
    assert len(whole.sweep.at) == 3
    assert [whole.place_of_item(item).dex for item in (0, 1)] == ["classes.dex"] * 2


def test_a_file_before_version_041_ends_with_its_first_header() -> None:
    assert len(read(GOOD + GOOD)) == 1


def test_checksum_and_signature_do_not_matter() -> None:
    wrong = GOOD[:8] + b"\xff" * 24 + GOOD[32:]
    assert program(wrong).class_descriptors() == program(GOOD).class_descriptors()


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "too short"),
        (GOOD[:0x6F], "too short"),
        (b"PK" + GOOD, "no DEX magic"),
        (patched(4, "4s", b"034\0"), "version 034"),
        (patched(4, "4s", b"042\0"), "version 042"),
        (patched(4, "4s", b"03\xb2\0"), "no DEX magic"),
        (patched(0x28, "<I", 0x78563412), "not little-endian"),
        (patched(0x38, "<I", 0x7FFFFFFF), "string_ids reaches past the end"),
        (patched(0x44, "<I", len(GOOD)), "type_ids reaches past the end"),
        (patched(0x4C, "<I", 0xFFFFFFFF), "proto_ids reaches past the end"),
        (patched(0x58, "<I", 0xFFFFFFFF), "method_ids reaches past the end"),
        (patched(0x60, "<I", 0xFFFFFFFF), "class_defs reaches past the end"),
        (patched(0x60, "<II", 0x10001, 0) + bytes(0x10001 * 32), "more types, protos or classes"),
    ],
)
def test_a_header_that_cannot_be_true_is_refused(raw: bytes, says: str) -> None:
    assert says in problem(raw)


def offset(dex: DexFile, table: str, at: int = 0) -> int:
    """Byte offset of a record of an id table."""
    address = getattr(dex, table).__array_interface__["data"][0]
    return int(address - dex.data.__array_interface__["data"][0] + at)


@pytest.mark.parametrize(
    ("table", "at", "form", "value", "says"),
    [
        ("string_ids", 0, "<I", 0xFFFFFFF0, "string_data_off past the end"),
        ("string_ids", 4, "<I", len(GOOD) - 1, ""),
        ("type_ids", 0, "<I", 0xFFFF, "descriptor_idx 65535 of"),
        ("proto_ids", 0, "<I", 0xFFFF, "shorty_idx"),
        ("proto_ids", 4, "<I", 0xFFFF, "return_type_idx"),
        ("proto_ids", 8, "<I", 0xFFFFFFF0, "type_list past the end"),
        ("method_ids", 0, "<H", 0xFFFF, "class_idx"),
        ("method_ids", 2, "<H", 0xFFFF, "proto_idx"),
        ("method_ids", 4, "<I", 0xFFFF, "name_idx"),
        ("class_defs", 0, "<I", 0xFFFF, "class_idx"),
        ("class_defs", 12, "<I", 0xFFFFFFF0, "type_list past the end"),
        ("class_defs", 12, "<I", 0x20, "type_list past the end"),
    ],
)
def test_an_index_that_points_nowhere_is_refused(
    table: str, at: int, form: str, value: int, says: str
) -> None:
    (dex,) = read(GOOD)
    assert says in problem(patched(offset(dex, table, at), form, value))


def test_a_list_of_more_parameters_than_a_call_can_have_is_refused() -> None:
    """A row of that many columns for each prototype would fill the memory."""
    assert "more parameters" in problem(
        build(Dex([Class("La;", [Method("f", proto=Proto("V", ("I",) * 256))])]))
    )
    assert read(build(Dex([Class("La;", [Method("f", proto=Proto("V", ("I",) * 255))])])))


def test_a_container_of_headers_alone_ends() -> None:
    def headers(count: int) -> bytes:
        header = bytearray(build(Dex([], version=41))[:0x78])
        struct.pack_into("<I", header, 0x20, 0x78)
        header[0x38:0x68] = bytes(0x30)
        places = [struct.pack("<II", 0x78 * count, 0x78 * number) for number in range(count)]
        return b"".join(bytes(header[:0x70]) + place for place in places)

    assert len(read(headers(1000))) == 1000
    assert "more DEX files" in problem(headers(1001))
