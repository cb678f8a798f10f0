"""The linked program: against androguard on the samples, on duplicate classes, and on damage."""

from __future__ import annotations

import random
import re
import struct
import tracemalloc
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
import pytest
from loguru import logger

from auditor.apk.container import Apk
from auditor.dex import CodeFile, LoadedCode, Program, load_program, loading
from auditor.dex.names import MethodNo, StringNo, TypeNo
from auditor.model import Sha256
from tests.apps import apk_path
from tests.apps.broken import FAULTS
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
    build,
    loaded,
    program,
)
from tests.dexfiles import SAMPLES, dex_files, sample_program
from tests.fuzz.fuzz_dex import fuzz_dex

pytestmark = pytest.mark.slow

logger.disable("androguard")
RETURN_VOID = 0x0E


@cache
def oracles(name: str) -> tuple[Any, ...]:
    """Androguard's reading of each DEX file of a sample."""
    from androguard.core.dex import DEX

    return tuple(DEX(raw) for raw in dex_files(name).values())


def type_named(whole: Program, descriptor: str) -> TypeNo:
    return whole.types_by_descriptor[descriptor.encode()]


def method_named(whole: Program, descriptor: str) -> MethodNo:
    (found,) = [
        MethodNo(number)
        for number in range(len(whole.definition))
        if whole.method_descriptor(MethodNo(number)) == descriptor
    ]
    return found


# Androguard


@pytest.mark.parametrize("name", SAMPLES)
def test_the_strings_are_those_that_androguard_reads(name: str) -> None:
    whole = sample_program(name)
    expected = {text for dex in oracles(name) for text in dex.get_strings()}
    count = whole.find_strings(re.compile(b"(?s)."))
    assert {whole.string(number) for number in count} == expected - {""}


@pytest.mark.parametrize("name", SAMPLES)
def test_classes_and_their_ancestors_are_those_that_androguard_reads(name: str) -> None:
    whole = sample_program(name)
    classes = {one.get_name(): one for dex in oracles(name) for one in dex.get_classes()}
    assert whole.class_descriptors() == set(classes)
    for descriptor, one in classes.items():
        direct = {one.get_superclassname(), *one.get_interfaces()}
        found = {whole.type_descriptor(kind) for kind in whole.supertypes(type_named(whole, descriptor))}
        above = {ancestor for kind in direct if kind in classes for ancestor in ancestors(classes, kind)}
        assert found == direct | above
        for kind in found:
            assert type_named(whole, descriptor) in whole.subtypes(type_named(whole, kind))


def ancestors(classes: dict[str, Any], kind: str) -> set[str]:
    if kind not in classes:
        return set()
    direct = {classes[kind].get_superclassname(), *classes[kind].get_interfaces()}
    return direct.union(*(ancestors(classes, one) for one in direct))


@pytest.mark.parametrize("name", SAMPLES)
def test_methods_and_their_flags_are_those_that_androguard_reads(name: str) -> None:
    whole = sample_program(name)
    expected = {
        f"{one.get_class_name()}->{one.get_name()}{one.get_descriptor().replace(' ', '')}": (
            one.get_access_flags(),
            one.get_code() is not None,
        )
        for dex in oracles(name)
        for one in dex.get_encoded_methods()
    }
    methods = [MethodNo(number) for number in range(len(whole.definition))]
    assert {
        whole.method_descriptor(one): (whole.access_flags(one), whole.item_of(one) is not None)
        for one in methods
        if whole.is_defined(one)
    } == expected


@pytest.mark.parametrize("name", SAMPLES)
def test_references_to_fields_are_those_that_androguard_reads(name: str) -> None:
    whole = sample_program(name)
    expected = {
        f"{one.get_class_name()}->{one.get_name()}:{one.get_type()}"
        for dex in oracles(name)
        if dex.fields is not None
        for one in dex.fields.get_obj()
    }
    owners = [TypeNo(number) for number in range(len(whole.class_of_type))]
    found = [whole.field_descriptor(field) for owner in owners for field in whole.fields_of_class(owner)]
    assert sorted(found) == sorted(expected)


# References


def test_what_instructions_name_is_found_by_number() -> None:
    field = FieldRef("Lb;", "x", "I")
    call = MethodRef("Lb;", "g", Proto("V", ("J",)))
    code = Code(
        [
            *(0x0060, field, 0x0067, field, 0x1052, field, 0x1059, field),
            *(
                0x0022,
                TypeRef("Lb;"),
                0x001C,
                TypeRef("Lc;"),
                0x001A,
                StringRef("s"),
                0x001B,
                StringRef("s"),
                0,
            ),
            *(0x206E, call, 0x0010, 0x0277, call, 0, RETURN_VOID),
        ]
    )
    first = build(Dex([Class("La;", [Method("f")])], strings=["before"]))
    whole = program(first, build(Dex([Class("Lz;", [Method("f", code)])])))

    def offsets(found: tuple[list[int], Sequence[int]]) -> list[int]:
        assert set(found[1]) <= {0}
        return [at - int(whole.items.first[0]) for at in found[0]]

    (number,) = whole.fields_of_class(type_named(whole, "Lb;"))
    assert offsets(whole.field_reads.to(number)) == [0, 4]
    assert offsets(whole.field_writes.to(number)) == [2, 6]
    assert offsets(whole.new_instances.to(type_named(whole, "Lb;"))) == [8]
    assert offsets(whole.class_constants.to(type_named(whole, "Lc;"))) == [10]
    (text,) = whole.strings_equal(b"s")
    assert offsets(whole.string_constants.to(text)) == [12, 14]
    assert offsets(whole.invokes.to(method_named(whole, "Lb;->g(J)V"))) == [17, 20]
    assert offsets(whole.invokes.to(method_named(whole, "La;->f()V"))) == []


def test_an_index_past_its_table_names_nothing() -> None:
    code = Code([0x0071, 0xFFFF, 0, 0x001B, 0xFFFF, 0xFFFF, 0x0060, 0xFFFF, RETURN_VOID])
    whole = program(build(Dex([Class("La;", [Method("f", code)])])))
    assert len(whole.sweep.at) == 4
    assert [len(one.at) for one in (whole.invokes, whole.string_constants, whole.field_reads)] == [0] * 3


def test_strings_are_searched_by_their_bytes() -> None:
    texts = ["content://contacts/people", "xcontent://contactsx", "content://sms", "content://contac", "ts"]
    whole = program(build(Dex([], strings=texts[:3])), build(Dex([], strings=texts)))
    found = whole.find_strings(re.compile(b"content://contacts"))
    assert sorted(map(whole.string, found)) == texts[:2]
    assert whole.find_strings(re.compile(b"contac\0.content", re.DOTALL)) == [], (
        "from one string into the next"
    )
    assert whole.strings_holding(b"TENT://contacts") == found
    assert whole.strings_holding(b"contac\0content") == []
    assert whole.strings_holding(b"content\x1a//contacts") == []


# Hierarchy


def test_a_circle_of_superclasses_ends() -> None:
    circle = [Class("La;", superclass="Lb;"), Class("Lb;", superclass="La;", interfaces=["La;", "Lb;"])]
    whole = program(build(Dex(circle)))
    kind = type_named(whole, "La;")
    assert whole.supertypes(kind) == whole.subtypes(kind) == [type_named(whole, "Lb;")]


def test_a_class_without_superclass_has_none() -> None:
    whole = program(build(Dex([Class("Ljava/lang/Object;", superclass=None)])))
    assert whole.supertypes(type_named(whole, "Ljava/lang/Object;")) == []


def test_of_classes_defined_twice_the_first_file_wins() -> None:
    real = Class(
        "La;",
        [Method("f", Code([0x0112, RETURN_VOID])), Method("g", proto=Proto("I"), flags=0x0401)],
        interfaces=["Lone;"],
    )
    shadow = Class(
        "La;",
        [Method("f", Code([0x0212, RETURN_VOID]), flags=9), Method("only", Code([RETURN_VOID]))],
        superclass="Lz;",
        interfaces=["Ltwo;"],
    )
    other = Class("Lb;", [Method("f", Code([0x0312, RETURN_VOID]))])
    whole = program(build(Dex([real])), build(Dex([shadow, other])))
    item = whole.item_of(method_named(whole, "La;->f()V"))
    assert item is not None
    assert whole.units[whole.items.first[item]] == 0x0112
    assert whole.access_flags(method_named(whole, "La;->f()V")) == 1
    assert whole.item_of(method_named(whole, "La;->g()I")) is None
    assert not whole.is_defined(method_named(whole, "La;->only()V"))
    assert len(whole.items.header) == 2, "the code that never runs is not swept"
    supers = [whole.type_descriptor(kind) for kind in whole.supertypes(type_named(whole, "La;"))]
    assert supers == ["Ljava/lang/Object;", "Lone;"]
    assert whole.subtypes(type_named(whole, "Ltwo;")) == whole.subtypes(type_named(whole, "Lz;")) == []
    place = whole.item_of(method_named(whole, "Lb;->f()V"))
    assert place is not None
    assert whole.place_of_item(place).dex == "classes2.dex"


def test_a_method_that_shares_its_code_is_one_of_its_items_methods() -> None:
    shared = Code([RETURN_VOID])
    classes = [Class("La;", [Method("f", shared)]), Class("Lb;", [Method("g", shared), Method("h")])]
    whole = program(build(Dex(classes)))
    names = {whole.method_descriptor(one) for one in whole.methods_of_item(0)}
    assert names == {"La;->f()V", "Lb;->g()V"}


# Bounds


SMALL = build(Dex([Class("La;", [Method("f", Code([RETURN_VOID]))])]))


def ids(code: LoadedCode) -> list[tuple[str, object]]:
    return [(limit.id, dict(limit.detail.entries).get("part")) for limit in code.problems]


def test_what_lies_beyond_the_bounds_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MAX_CODE", 2 * len(SMALL) + 16)
    code = loaded(SMALL, SMALL, SMALL)
    assert code.program is not None
    assert len(code.program.dexes) == 2
    assert ids(code) == [("budget", "classes3.dex")]
    monkeypatch.setattr(loading, "MAX_DEXES", 1)
    code = loaded(SMALL, SMALL)
    assert code.program is not None
    assert len(code.program.dexes) == 1
    assert ids(code) == [("budget", "classes2.dex")]


def test_no_dex_file_is_no_program() -> None:
    assert load_program([]) == LoadedCode(None, ())
    assert load_program([CodeFile(Sha256("0" * 64), ())]) == LoadedCode(None, ())


def test_a_damaged_file_is_left_out_and_the_others_are_read() -> None:
    code = loaded(b"dex", SMALL, SMALL[:100])
    assert code.program is not None
    assert code.program.class_descriptors() == {"La;"}
    assert ids(code) == [("malformed", "classes.dex"), ("malformed", "classes3.dex")]


def test_an_empty_dex_file_is_a_program_of_nothing() -> None:
    whole = program(build(Dex([])), SMALL)
    assert whole.class_descriptors() == {"La;"}
    assert program(build(Dex([]))).class_descriptors() == frozenset()
    assert program(build(Dex([]))).find_strings(re.compile(b"x")) == []


# Damage

DEX_FAULTS = {
    "dex_wrong_checksum": [],
    "markup_class_name": [],
    "dex_method_index_outside": [],
    "dex_wrong_magic": [("malformed", "classes.dex")],
    "dex_header_only": [("malformed", "classes.dex")],
    "dex_string_ids_outside": [("malformed", "classes.dex")],
    "dex_string_data_outside": [("malformed", "classes.dex")],
    "dex_method_ids_huge": [("malformed", "classes.dex")],
    "dex_class_defs_huge": [("malformed", "classes.dex")],
    "dex_class_data_overrun": [("malformed", "class_data")],
    "dex_class_data_counts_huge": [("malformed", "class_data")],
    "dex_insns_size_huge": [("malformed", "code_item")],
    "dex_instruction_past_end": [("malformed", "insns")],
}


def test_each_fault_of_a_dex_file_is_expected_here() -> None:
    others = {"second_classes_dex", "no_dex"}
    assert {name for name in FAULTS if "dex" in name} - others <= set(DEX_FAULTS)


@pytest.mark.parametrize("name", DEX_FAULTS)
def test_a_fault_costs_what_it_breaks_and_is_named(name: str) -> None:
    apk = Apk(FAULTS[name](apk_path("upload").read_bytes()), "upload.apk")
    code = loaded(apk.read("classes.dex"))
    assert ids(code) == DEX_FAULTS[name]
    if ("malformed", "classes.dex") in DEX_FAULTS[name]:
        return
    assert code.program is not None
    whole, good = code.program, sample_program("upload")
    lost = len(good.items.header) - len(whole.items.header)
    assert 0 <= lost <= max(len(good.methods_of_class(TypeNo(kind))) for kind in good.class_types().tolist())
    if not DEX_FAULTS[name]:
        assert lost == 0
        assert len(whole.sweep.at) >= len(good.sweep.at) - 3


@pytest.mark.parametrize("name", SAMPLES)
def test_types_are_found_by_how_they_begin(name: str) -> None:
    """Beginnings within a segment, at its end, over eight bytes and over a whole descriptor."""
    whole = sample_program(name)
    types = {whole.type_descriptor(TypeNo(one)): TypeNo(one) for one in range(len(whole.class_of_type))}
    beginnings = {one[:length] for one in types for length in (1, 5, 8, 9, 16, 17, 24, len(one))}
    beginnings |= {f"{one}$" for one in types}
    expected = {
        begin: sorted(number for kind, number in types.items() if kind.startswith(begin))
        for begin in beginnings
    }
    assert whole.types_below(beginnings) == expected


def test_mutated_files_are_read_or_refused_but_nothing_else() -> None:
    """Bytes of the samples changed at random, mostly to values that are awkward as sizes and offsets."""
    dice = random.Random(20_240_601)  # noqa: S311 - wants to be the same each time
    seeds = [*dex_files("upload").values(), *dex_files("sdk").values(), SMALL]
    for _ in range(1500):
        raw = bytearray(dice.choice(seeds))
        for _ in range(dice.choice([1, 1, 2, 4, 12])):
            mutate(raw, dice)
        fuzz_dex(bytes(raw))


def mutate(raw: bytearray, dice: random.Random) -> None:
    at = dice.choice([dice.randrange(len(raw)), dice.randrange(0x70), dice.randrange(0x70, 0x400) % len(raw)])
    if dice.random() < 0.1:
        del raw[max(at, 0x80) :]
        return
    value = dice.choice(
        [0, 1, 0x7FFFFFFF, 0xFFFFFFFF, len(raw), at, dice.getrandbits(8), dice.getrandbits(32)]
    )
    size = dice.choice([1, 2, 4])
    raw[at : at + size] = struct.pack("<I", value)[:size]


@pytest.mark.parametrize("name", ["upload", "sdk"])
def test_each_byte_of_a_header_and_of_the_tables_may_be_wrong(name: str) -> None:
    raw = dex_files(name)["classes.dex"]
    places = [*range(0x20, 0x70), *range(0x70, len(raw), max(1, len(raw) // 60))]
    for at in places:
        for value in (0, 0x7F, 0xFF):
            fuzz_dex(raw[:at] + bytes([value]) + raw[at + 1 :])


def widest(count: int, parameters: int) -> bytes:
    """Many prototypes that share one list of parameters, and one with as many as can be."""
    protos = [Proto(f"L{at};", ("I",) * parameters) for at in range(count)]
    return build(
        Dex([], methods=[MethodRef("La;", "f", each) for each in (Proto("V", ("I",) * 255), *protos)])
    )


def chained(count: int) -> bytes:
    """Classes each of which inherits from the one before, defined in many DEX tables."""
    return build(
        Dex([Class(f"L{at:05};", superclass=f"L{at - 1:05};" if at else None) for at in range(count)])
    )


@pytest.mark.parametrize(
    ("make", "more"),
    [(lambda: widest(3000, 10), 40), (lambda: chained(3000), 10)],
    ids=["wide prototypes", "a chain of classes"],
)
def test_the_memory_is_in_proportion_to_the_file(make: Callable[[], bytes], more: int) -> None:
    raw = make()
    tracemalloc.start()
    try:
        program(raw, raw)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000 + more * len(raw)


def test_lists_shared_until_they_are_longer_than_the_file_are_refused() -> None:
    assert ids(loaded(widest(3000, 255))) == [("malformed", "classes.dex")]


def test_many_files_link_in_one_go() -> None:
    """Comparing each file with each other would take 40,000 comparisons."""
    files = [build(Dex([Class(f"La{at};", [Method("f", Code([RETURN_VOID]))])])) for at in range(200)]
    whole = program(*files)
    assert len(whole.class_types()) == 200
    assert len(whole.items.header) == 200
    assert np.array_equal(np.sort(whole.item_dex), np.arange(200))
    assert whole.string(StringNo(whole.strings_equal(b"La7;")[0])) == "La7;"
