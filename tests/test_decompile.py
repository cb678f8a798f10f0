"""One method cut out of an app, and what androguard's decompiler makes of it."""

from __future__ import annotations

import dataclasses
import json
import random
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from click.testing import CliRunner

from auditor import audit
from auditor.apk import androguard_edge
from auditor.apk.androguard_edge import MAX_SOURCE, decompile_method
from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import open_apk
from auditor.audit import read_facts
from auditor.cli import main
from auditor.dex import Program, extract
from auditor.dex.extract import extract_method
from auditor.dex.insns import read_body
from auditor.dex.names import MethodNo
from auditor.document import validate
from auditor.errors import MalformedDex
from auditor.evidence.listing import instruction_text
from auditor.facts import facts_from_json, facts_to_json
from auditor.model import AppFacts, Unknown
from tests.apps import apk_path
from tests.cases import program_files
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
    program,
    uleb128,
)
from tests.dexfiles import SAMPLES, dex_files, sample_program
from tests.oracles import dexdump

pytestmark = pytest.mark.slow
needs_dexdump = pytest.mark.skipif(shutil.which("dexdump") is None, reason="on Debian: apt install dexdump")
RETURN_VOID = 0x0E
JUMPS = ("10t", "20t", "30t", "21t", "22t", "31t")


@cache
def cases() -> Program:
    return program(*(path.read_bytes() for path in program_files("cases")))


def methods_with_code(whole: Program) -> Iterator[MethodNo]:
    for method in map(MethodNo, range(len(whole.definition))):
        if whole.is_defined(method) and whole.item_of(method) is not None:
            yield method


def listed(whole: Program, method: MethodNo) -> list[str]:
    """The instructions; jumps by their distance, since the code lies elsewhere."""
    item = whole.item_of(method)
    assert item is not None
    body = read_body(whole, item)
    texts = [instruction_text(whole, body, at) for at in range(len(body.insns))]
    return [
        f"{insn.op.name} {insn.regs} {insn.targets}" if insn.op.format in JUMPS else text
        for insn, text in zip(body.insns, texts, strict=True)
    ] + [f"{one}" for one in body.handlers]


def only_method(raw: bytes) -> tuple[Program, MethodNo]:
    whole = program(raw)
    (method,) = methods_with_code(whole)
    return whole, method


def method_of(*units: Unit, **changes: Any) -> tuple[Program, MethodNo]:
    return only_method(
        build(Dex([Class("La;", [Method("f", Code([*units, RETURN_VOID], **changes))])], version=39))
    )


# Cutting out


def test_what_is_cut_out_is_the_method_with_all_that_it_names() -> None:
    cut = 0
    for method in list(methods_with_code(cases()))[::3]:
        name = cases().method_descriptor(method)
        try:
            raw = extract_method(cases(), method)
        except MalformedDex as error:
            assert "invoke-custom names" in str(error)
            continue
        alone, own = only_method(raw)
        assert alone.method_descriptor(own) == name
        assert alone.access_flags(own) == cases().access_flags(method)
        assert alone.is_virtual(own) == cases().is_virtual(method)
        assert listed(alone, own) == listed(cases(), method), name
        cut += 1
    assert cut > 300


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_cut_out_is_listed_by_dexdump_as_in_the_whole(name: str) -> None:
    for raw in dex_files(name).values():
        whole, texts = program(raw), dexdump.texts(raw)
        for method in methods_with_code(whole):
            descriptor = str(whole.method_descriptor(method))
            alone = dexdump.texts(extract_method(whole, method))
            assert [*alone] == [descriptor]
            shown, expected = (
                {at: text.split(" // ")[0] for at, (_, text) in one[descriptor].items()}
                for one in (alone, texts)
            )
            assert shown == expected


def test_handlers_keep_what_they_catch() -> None:
    names = [TypeRef(f"Lx/E{number};") for number in range(140)]
    units: list[Unit] = [unit for one in names for unit in (0x22, one)]
    handlers = uleb128(2) + bytes([0x7F, 3]) + uleb128(2) + uleb128(4) + bytes([1, 5]) + uleb128(280)
    whole, method = method_of(*units, tries=[(0, 2, 1), (2, 2, 5), (4, 2, 1)], handlers=handlers)
    alone, own = only_method(extract_method(whole, method))
    assert listed(alone, own) == listed(whole, method)
    items = (whole.item_of(method), alone.item_of(own))
    bodies = [
        read_body(one, item) for one, item in zip((whole, alone), items, strict=True) if item is not None
    ]
    assert bodies[0].handlers
    assert bodies[0].handlers == bodies[1].handlers


def test_a_text_that_is_also_a_type_stays_both() -> None:
    whole, method = method_of(0x1A, StringRef("Lx/E;"), 0x22, TypeRef("Lx/E;"), 0x1A, StringRef("I"))
    alone, own = only_method(extract_method(whole, method))
    assert listed(alone, own) == listed(whole, method)


def test_jumbo_strings_and_odd_letters_survive() -> None:
    text = "\N{PILE OF POO} \0 \udc00 ü"
    whole, method = method_of(0x1B, StringRef(text), 0, 0x1A, StringRef("x" * 3000))
    alone, _ = only_method(extract_method(whole, method))
    strings = {alone.string(number) for number in alone.string_constants.target.tolist()}
    assert strings == {text, "x" * extract.MAX_STRING}


def test_a_string_beyond_the_first_65536_is_kept() -> None:
    code = Code([0x1B, 66_000 & 0xFFFF, 66_000 >> 16, RETURN_VOID])
    strings = [f"{number:05}" for number in range(66_100)]
    whole, method = only_method(build(Dex([Class("La;", [Method("f", code)])], strings=strings)))
    alone, own = only_method(extract_method(whole, method))
    assert listed(alone, own) == listed(whole, method) == ['const-string/jumbo v0, "66000"', "return-void"]


def test_what_cannot_be_cut_out_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    handle = MethodRef("Lx/H;", "invoke", Proto("V", ("J",)))
    for units in ([0x00FC, 0, 0], [0x00FE, 0], [0x00FF, 0], [0x10FA, handle, 0, 0], [0x1A, 0xFFFF]):
        with pytest.raises(MalformedDex, match="cannot be cut out"):
            extract_method(*method_of(*units))
    abstract = program(build(Dex([Class("La;", [Method("f")])])))
    with pytest.raises(MalformedDex, match="no code"):
        extract_method(abstract, MethodNo(0))
    for length in (extract.MAX_INSNS, 6 * extract.MAX_INSNS):
        with pytest.raises(MalformedDex, match="too long"):
            extract_method(*method_of(*[0x0000] * length))
    monkeypatch.setattr(extract, "MAX_TEXT", 20)
    with pytest.raises(MalformedDex, match="names too long"):
        extract_method(*method_of(0x1A, StringRef("x" * 30)))


# Decompiling


def test_the_source_shows_what_the_method_asks_for() -> None:
    whole = sample_program("upload")
    (method,) = [
        one for one in methods_with_code(whole) if "AddressBook;->read" in whole.method_descriptor(one)
    ]
    source = decompile_method(extract_method(whole, method))
    assert source.startswith("static org.json.JSONArray read(android.content.Context ")
    assert ".query(android.provider.ContactsContract$CommonDataKinds$Phone.CONTENT_URI, " in source
    assert '"display_name"' in source
    assert "} catch (Throwable " in source


def test_most_methods_of_the_cases_have_a_source() -> None:
    sources = []
    for method in list(methods_with_code(cases()))[::12]:
        try:
            sources.append(decompile_method(extract_method(cases(), method)))
        except MalformedDex:
            continue
    assert len(sources) > 70
    assert all(source.rstrip().endswith("}") for source in sources)


def test_what_takes_androguard_too_long_ends_the_same_way_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    units: list[Unit] = [0x1A, StringRef("text"), 0x106E, MethodRef("Lx;", "f"), 0]
    raw = extract_method(*method_of(*units * 50))
    source = decompile_method(raw)
    monkeypatch.setattr(androguard_edge, "MAX_STEPS", 1000)
    for _ in range(2):
        with pytest.raises(MalformedDex, match="too many steps"):
            decompile_method(raw)
    monkeypatch.undo()
    assert decompile_method(raw) == source


def test_a_debugger_is_left_as_it_was() -> None:
    def trace(_frame: FrameType, _event: str, _argument: object) -> None:
        return None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        decompile_method(extract_method(*method_of(0x0000)))
        with pytest.raises(MalformedDex):
            decompile_method(b"dex\n035\0")
        assert sys.gettrace() is trace
    finally:
        sys.settrace(before)


def test_a_long_source_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(androguard_edge, "MAX_SOURCE", 60)
    source = decompile_method(extract_method(*method_of(0x1A, StringRef("text"), 0x001C, TypeRef("La;"))))
    assert len(source) <= 60 < MAX_SOURCE


def test_no_damage_to_the_code_does_more_than_be_refused() -> None:
    """All that comes out is a source or the one exception."""
    chance = random.Random(17)  # noqa: S311 - no secret, the same rounds each time
    seeds = list(methods_with_code(cases()))[::7]
    sources = refused = 0
    for _ in range(150):
        method = chance.choice(seeds)
        item = cases().item_of(method)
        assert item is not None
        units = cases().units[int(cases().items.first[item]) : int(cases().items.end[item])].tolist()
        for _ in range(chance.randint(1, 3)):
            units[chance.randrange(len(units))] = chance.choice(
                [chance.randrange(1 << 16), 0x0E, 0x0028, 0xFF28]
            )
        named = Dex(
            [Class("La;", [Method("f", Code(units, registers=64))])],
            strings=["a", "b"],
            fields=[FieldRef("La;", "x", "I")],
            methods=[MethodRef("Lb;", "g", Proto("I", ("J",)))],
        )
        raw = build(named)
        whole = loaded(raw).program
        assert whole is not None
        try:
            for one in methods_with_code(whole):
                assert decompile_method(extract_method(whole, one))
                sources += 1
        except MalformedDex:
            refused += 1
    assert sources
    assert refused


# Through the audit


def facts(name: str, *, decompile: bool) -> AppFacts:
    (group,) = group_apps([read_apk(open_apk(apk_path(name)))])
    return read_facts(group, decompile=decompile)


def test_sources_are_added_only_on_request_and_change_nothing_else() -> None:
    plain, decompiled = facts("upload", decompile=False), facts("upload", decompile=True)
    assert {access.source for access in plain.accesses} == {None}
    assert all(isinstance(access.source, str) for access in decompiled.accesses)
    bare = tuple(dataclasses.replace(access, source=None) for access in decompiled.accesses)
    assert dataclasses.replace(decompiled, accesses=bare) == plain
    assert facts_from_json(facts_to_json(decompiled)) == decompiled


def test_what_cannot_be_decompiled_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(androguard_edge, "MAX_STEPS", 10)
    failed = facts("upload", decompile=True)
    assert {access.source for access in failed.accesses} == {Unknown("not-decompiled")}
    assert facts_from_json(facts_to_json(failed)) == failed
    monkeypatch.setattr(audit, "MAX_DECOMPILED", 0)
    assert {access.source for access in facts("upload", decompile=True).accesses} == {
        Unknown("decompile-budget")
    }


def test_the_command_puts_sources_into_document_and_page(tmp_path: Path) -> None:
    words = ["apk", str(apk_path("markup")), "--decompile", "--format", "json", "--format", "html"]
    ended = CliRunner().invoke(main, [*words, "--output", str(tmp_path)])
    assert ended.exit_code == 0
    document = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    validate(document)
    ((access,),) = [app["accesses"] for app in document["apps"]]
    assert "ContactsContract$Contacts.CONTENT_URI" in access["source"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<pre class="source">' in page
    assert "<script" not in page
