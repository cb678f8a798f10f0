"""Equal things get equal numbers, whatever file names them; different things never."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.dex import link as linking
from auditor.dex import names as naming
from auditor.dex.names import MethodNo, StringNo, TypeNo
from auditor.dex.numbering import Numbered, Rows, hash_rows, number_columns, number_keys, number_rows
from auditor.dex.program import Program
from auditor.dex.strings import StringRows, hash_bytes
from tests.dexbuilder import Class, Dex, FieldRef, Method, MethodRef, Proto, build, program

words = st.integers(0, 0xFFFFFFFFFFFFFFFF)
row_lists = st.lists(st.lists(st.sampled_from([0, 1, 2, 1 << 63]), max_size=4), max_size=20)
names = st.text("abcdefgh", min_size=1, max_size=9)


def grouped(numbered: Numbered) -> list[int]:
    """For each thing, the first that is equal to it."""
    assert set(numbered.of.tolist()) == set(range(len(numbered.first)))
    return [int(numbered.first[number]) for number in numbered.of]


def first_equal(things: list[object]) -> list[int]:
    return [things.index(thing) for thing in things]


def rows_of(rows: list[list[int]]) -> Rows:
    flat = np.array([word for row in rows for word in row], np.uint64)
    return Rows(flat, np.array([len(row) for row in rows], np.int64))


@given(st.lists(st.integers(-5, 5)))
def test_keys_are_numbered_in_their_order(keys: list[int]) -> None:
    numbered = number_keys(np.array(keys, np.int64))
    assert grouped(numbered) == first_equal([*keys])
    assert numbered.of.tolist() == [sorted(set(keys)).index(key) for key in keys]


@given(
    st.lists(
        st.tuples(*[st.one_of(st.integers(0, 2), st.integers((1 << 32) - 2, (1 << 32) - 1))] * 3), max_size=30
    )
)
def test_columns_of_any_width_are_numbered_exactly(table: list[tuple[int, int, int]]) -> None:
    """Three times 32 bits do not fit one key."""
    columns = [np.array([row[at] for row in table], np.int64) for at in range(3)]
    assert grouped(number_columns(columns)) == first_equal([*table])


@given(row_lists, st.sampled_from([0xFFFFFFFF, 0xC0000000, 0x3, 0]))
def test_rows_are_numbered_exactly_however_their_hashes_crowd(rows: list[list[int]], kept: int) -> None:
    """With the low bits alone all hashes point to one place; with none, all are the same."""
    hashes = (hash_rows(rows_of(rows)) >> np.uint64(32)).astype(np.uint32) & np.uint32(kept)
    numbered = number_rows(rows_of(rows), hashes)
    assert grouped(numbered) == first_equal([*rows])
    assert numbered.first.tolist() == sorted(set(first_equal([*rows])))


@given(st.lists(st.lists(words, max_size=3), max_size=8))
def test_the_hash_of_a_row_does_not_depend_on_what_lies_beside_it(rows: list[list[int]]) -> None:
    together = hash_rows(rows_of(rows)).tolist()
    assert together == [hash_rows(rows_of([row])).tolist()[0] for row in rows]


def test_different_texts_have_different_hashes() -> None:
    """So that the exact comparison, which is slow, has nothing to do in an ordinary app."""
    rows = [[at, other] for at in range(200) for other in range(200)]
    assert len(set(hash_rows(rows_of(rows)).tolist())) == len(rows)


@given(st.lists(st.binary(max_size=120), max_size=8))
def test_a_text_is_hashed_as_the_string_in_a_file(texts: list[bytes]) -> None:
    ends = np.cumsum([len(text) for text in texts]).astype(np.int64)
    begins = ends - np.array([len(text) for text in texts], np.int64)
    buffer = np.frombuffer(b"".join(texts) + bytes(8), np.uint8)
    assert StringRows(buffer, begins, ends).hashes().tolist() == [hash_bytes(text) for text in texts]


def test_long_strings_that_differ_in_the_middle_alone_are_told_apart() -> None:
    long = [f"{'a' * 60}{middle}{'b' * 60}" for middle in ("x", "y", "x")]
    whole = program(*(build(Dex([], strings=[text])) for text in long))
    assert len({whole.strings_equal(text.encode())[0] for text in long}) == 2
    assert whole.strings_equal(f"{'a' * 60}z{'b' * 60}".encode()) == []


# Files


def descriptors(whole: Program) -> list[str]:
    return [whole.method_descriptor(MethodNo(number)) for number in range(len(whole.definition))]


def types(whole: Program) -> list[str]:
    return [whole.type_descriptor(TypeNo(number)) for number in range(len(whole.class_of_type))]


kinds = st.one_of(names.map(lambda name: f"L{name};"), st.sampled_from(["I", "J", "[I", "[[La;"]))
protos = st.builds(Proto, kinds, st.lists(kinds, max_size=4).map(tuple))
refs = st.builds(MethodRef, names.map(lambda name: f"L{name};"), names, protos)
dexes = st.builds(
    lambda methods, strings: Dex([], strings=strings, methods=methods),
    st.lists(refs, max_size=6),
    st.lists(st.text(max_size=20), max_size=6),
)


@settings(deadline=None, max_examples=60)
@pytest.mark.parametrize("collide", [False, True], ids=["hashed", "all collide"])
@given(files=st.lists(dexes, min_size=1, max_size=4))
def test_what_several_files_name_has_one_number(collide: bool, files: list[Dex]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        if collide:
            patch.setattr(linking, "hash_rows", lambda rows: np.zeros(len(rows.counts), np.uint64))
            patch.setattr(StringRows, "hashes", lambda rows: np.zeros(len(rows.begin), np.uint32))
            patch.setattr(naming, "hash_bytes", lambda _: 0)
        whole = program(*map(build, files))
        strings = {text for dex in files for text in dex.strings}
        found = [
            len(whole.strings_equal(text.encode())) for text in strings if text.isascii() and "\0" not in text
        ]
    assert set(found) <= {1}
    methods = {ref for dex in files for ref in dex.methods}
    expected = {
        f"{ref.owner}->{ref.name}({''.join(ref.proto.parameters)}){ref.proto.returns}" for ref in methods
    }
    assert sorted(descriptors(whole)) == sorted(expected)
    assert len(types(whole)) == len(set(types(whole)))


def test_a_string_is_one_only_if_its_bytes_are() -> None:
    one = build(Dex([], strings=["content://contacts", "x"]))
    two = build(Dex([], strings=["content://contactz", "content://contacts"]))
    whole = program(one, two)
    (number,) = whole.strings_equal(b"content://contacts")
    assert whole.string(number) == "content://contacts"
    assert whole.strings_equal(b"content://contact") == []
    texts = {whole.string(StringNo(at)) for at in range(3)}
    assert texts == {"content://contacts", "content://contactz", "x"}


def test_overloads_stay_apart_and_equal_protos_become_one() -> None:
    first = [MethodRef("La;", "f", Proto("V", ("I", "J"))), MethodRef("La;", "f", Proto("V", ("J", "I")))]
    second = [MethodRef("La;", "f", Proto("V", ("I", "J"))), MethodRef("La;", "f", Proto("I", ("I", "J")))]
    whole = program(build(Dex([], methods=first)), build(Dex([], strings=["shift", "all"], methods=second)))
    assert sorted(descriptors(whole)) == ["La;->f(IJ)I", "La;->f(IJ)V", "La;->f(JI)V"]
    numbers = {whole.method_selector(MethodNo(at)) for at in range(3)}
    assert len(numbers) == 3


def test_fields_are_told_apart_by_class_name_and_type() -> None:
    fields = [FieldRef("La;", "x", "I"), FieldRef("La;", "x", "J"), FieldRef("Lb;", "x", "I")]
    whole = program(build(Dex([], fields=fields[:2])), build(Dex([], fields=fields[1:])))
    (owner,) = [TypeNo(at) for at, kind in enumerate(types(whole)) if kind == "La;"]
    found = [whole.field_descriptor(number) for number in whole.fields_of_class(owner)]
    assert sorted(found) == ["La;->x:I", "La;->x:J"]


def test_an_app_may_have_more_types_than_one_file_can() -> None:
    files = [Dex([Class(f"L{letter}{at};") for at in range(1000)]) for letter in "abc"]
    whole = program(*map(build, files))
    assert len(whole.class_types()) == 3000
    assert len(whole.class_descriptors()) == 3000


def test_methods_are_found_by_their_name() -> None:
    first = Dex([Class("La;", [Method("onCreate"), Method("on")])])
    second = Dex([Class("Lb;", [Method("onCreate", proto=Proto("V", ("I",)))])])
    whole = program(build(first), build(second))
    named = [whole.method_descriptor(number) for number in whole.methods_named(b"onCreate")]
    assert sorted(named) == ["La;->onCreate()V", "Lb;->onCreate(I)V"]
    assert whole.methods_named(b"onCreat") == []
