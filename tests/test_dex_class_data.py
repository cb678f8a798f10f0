"""``class_data_item``: the decoding of all at once against a reader that takes one byte after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.dex.class_data import Members, read_members
from auditor.dex.structs import CLASS_DEF, METHOD_ID, PROTO_ID, STRING_ID, TYPE_ID, DexFile
from auditor.dex.structs import FIELD_ID as FIELD_ID_ITEM
from tests.dexbuilder import Class, Code, Dex, Method, build, program, uleb128

METHODS = 300
Row = tuple[int, int, int, int, bool]
"""class_def, method_idx, access_flags, code_off, direct."""


def dex_of(data: bytes, offsets: Sequence[int]) -> DexFile:
    """A DEX file of that many classes, all of type 0, whose METHODS methods are those of type 0."""
    class_defs = np.zeros(len(offsets), CLASS_DEF)
    class_defs["class_data_off"] = offsets
    return DexFile(
        name="classes.dex",
        data=np.frombuffer(data, np.uint8),
        version=35,
        string_ids=np.zeros(0, STRING_ID),
        type_ids=np.zeros(1, TYPE_ID),
        proto_ids=np.zeros(0, PROTO_ID),
        field_ids=np.zeros(0, FIELD_ID_ITEM),
        method_ids=np.zeros(METHODS, METHOD_ID),
        class_defs=class_defs,
        map_off=0,
    )


def rows(members: Members) -> list[Row]:
    columns = (
        members.method_class_def,
        members.method_idx,
        members.method_access_flags,
        members.code_off,
        members.method_is_direct,
    )
    return [(int(a), int(b), int(c), int(d), bool(e)) for a, b, c, d, e in zip(*columns, strict=True)]


def read_slowly(data: bytes, class_def: int, at: int) -> list[Row]:
    """The methods of one item, as the specification reads."""

    def number() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    fields, instance, direct, virtual = (number() for _ in range(4))
    for _ in range(2 * (fields + instance)):
        number()
    found: list[Row] = []
    for count, is_direct in ((direct, True), (virtual, False)):
        method = 0
        for _ in range(count):
            method += number()
            flags, code = number(), number()
            found.append((class_def, method, flags, code, is_direct))
    return found


def padded(value: int, zeros: int) -> bytes:
    """The ULEB128 in a longer form, which the format allows, of five bytes at most."""
    short = uleb128(value)
    more = min(zeros, 5 - len(short))
    return short if more <= 0 else short[:-1] + bytes([short[-1] | 0x80]) + b"\x80" * (more - 1) + b"\0"


numbers = st.builds(padded, st.integers(0, 0xFFFFFFFF), st.integers(0, 2))
small = st.builds(padded, st.integers(0, 12), st.integers(0, 2))
methods = st.lists(st.tuples(small, numbers, numbers), max_size=4)


@st.composite
def items(draw: st.DrawFn) -> bytes:
    fields = draw(st.lists(st.tuples(small, numbers), max_size=4))
    instance = draw(st.integers(0, len(fields)))
    direct, virtual = draw(methods), draw(methods)
    counts = (len(fields) - instance, instance, len(direct), len(virtual))
    head = b"".join(map(uleb128, counts))
    return head + b"".join(b"".join(part) for part in (*fields, *direct, *virtual))


@settings(deadline=None)
@given(
    st.lists(st.tuples(items(), st.binary(max_size=3)), max_size=6),
    st.randoms(use_true_random=False),
)
def test_items_decode_as_a_plain_reader_reads_them(parts: list[tuple[bytes, bytes]], shuffle: object) -> None:
    """Between items there may be any bytes, such as the beginning of a number that never ends."""
    data = bytearray(b"\x80")
    offsets = []
    for item, gap in parts:
        data += gap
        offsets.append(len(data))
        data += item
    shuffle.shuffle(offsets)  # type: ignore[attr-defined] # hypothesis's own Random
    expected = [row for at, place in enumerate(offsets) for row in read_slowly(bytes(data), at, place)]
    members = read_members(dex_of(bytes(data), offsets))
    assert rows(members) == expected
    assert members.damaged == 0


ONE = uleb128(0) + uleb128(0) + uleb128(1) + uleb128(0) + bytes([5, 1, 64])
"""One direct method, method_idx 5, public, code at 64."""


@pytest.mark.parametrize(
    ("data", "offsets", "found", "damaged"),
    [
        pytest.param(b"\0" + ONE, [0, 1], [5], 0, id="a class without data"),
        pytest.param(b"\0" + ONE, [1, 4000], [5], 1, id="data outside of the file"),
        pytest.param(b"\0" + ONE, [1, 1], [5], 1, id="one item for two classes"),
        pytest.param(b"\0" + ONE + bytes(4), [1, 8, 8], [5], 0, id="one empty item for two classes"),
        pytest.param(b"\0" + ONE + b"\0" * 4, [1, 2], [5], 1, id="an item in another"),
        pytest.param(b"\0" + ONE + b"\x80" * 5, [1, 8], [5], 1, id="a number that never ends"),
        pytest.param(b"\0" + ONE + b"\xff" * 5 + b"\x01\0\0\0", [1, 8], [5], 1, id="six bytes of a number"),
        pytest.param(b"\0" + ONE[:-1], [1], [], 1, id="an item cut off"),
        pytest.param(b"\0" + b"\xff\xff\xff\xff\x0f" * 4, [1], [], 1, id="huge counts"),
        pytest.param(
            b"\0" + ONE + b"\xff\xff\xff\xff\x0f" * 4, [1, 8], [5], 1, id="huge counts after another"
        ),
        pytest.param(b"\0\0\0\2\0\5\1\1" + b"\x80" * 5 + b"\0\1\1", [1], [5], 1, id="an index without end"),
        pytest.param(b"\0\0\0\1\0\xac\x02\1\1", [1], [], 1, id="method_idx past the table"),
        pytest.param(b"\0" * (1 << 25) + ONE, [1, 1 << 25], [], 2, id="items far apart"),
    ],
)
def test_what_cannot_be_true_costs_its_own_class_only(
    data: bytes, offsets: list[int], found: list[int], damaged: int
) -> None:
    members = read_members(dex_of(data, offsets))
    assert members.method_idx.tolist() == found
    assert members.damaged == damaged


def test_a_method_of_another_class_is_not_believed() -> None:
    """``dex_file_verifier.cc`` demands that a class defines its own methods."""
    dex = dex_of(b"\0" + ONE, [1])
    dex.method_ids["class_idx"][5] = 1
    members = read_members(dex)
    assert (rows(members), members.damaged) == ([], 1)


def test_the_order_of_items_in_the_file_does_not_matter() -> None:
    classes = [Class(f"La/C{at};", [Method("f", Code([at << 8 | 0x0D, 0x0E]))]) for at in range(9)]

    def texts(dex: Dex) -> list[tuple[str, int | None]]:
        whole = program(build(dex))
        refs = [method for kind in whole.class_types().tolist() for method in whole.methods_of_class(kind)]
        return [
            (whole.method_descriptor(method), int(whole.units[whole.items.first[whole.item_of(method)]]))
            for method in refs
        ]

    backwards = texts(Dex(classes, class_data_order=lambda given: given[::-1]))
    assert backwards == texts(Dex(classes))
    assert [unit for _, unit in backwards] == [at << 8 | 0x0D for at in range(9)]


def test_many_items_over_one_another_cost_no_more_than_the_file() -> None:
    """Each of 20,000 classes would define all 40,000 methods that follow: 800 million."""
    many = 40_000
    data = b"\0" + b"\0\0" + uleb128(many) + b"\0" + bytes([0, 1, 1]) * many
    members = read_members(dex_of(data, [1] * 20_000))
    assert len(members.method_idx) == many
    assert members.damaged == 19_999
