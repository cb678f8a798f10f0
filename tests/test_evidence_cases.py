"""The labelled cases: every access, the way to it and where its data goes, and the verdict on it."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
import yaml

from auditor.evidence import CodeFacts, examine
from auditor.evidence.computed import HOLE, NUMBER_HOLE
from auditor.judge.verdict import READ_PERMISSION, verdicts
from auditor.model import (
    Access,
    ApkFile,
    AppFacts,
    Data,
    Detail,
    FileRole,
    Limit,
    PackageName,
    Permission,
    Sha256,
)
from tests.cases import SOURCES, dex_sources, program_files
from tests.cases.build import build, differing, index_of, source_hash
from tests.cases.expected import (
    EXPECTED,
    Case,
    Strings,
    cases,
    differences,
    layouts,
    limit_differences,
    manifest,
    methods_named,
)
from tests.dexbuilder import program

CASES = cases()


@cache
def evidence(name: str) -> CodeFacts:
    """What the auditor says of a whole program, with the components of all its cases."""
    code = program(*(path.read_bytes() for path in program_files(name)))
    return examine(code, [manifest(name)], layouts=lambda: layouts(name), resources=Strings())


def accesses(case: Case) -> tuple[Access, ...]:
    return tuple(access for access in evidence(case.program).accesses if case.holds(access.method))


def limits(case: Case) -> tuple[Limit, ...]:
    """The limits on code that a method of the case loads."""
    found = evidence(case.program).limits
    return tuple(one for one in found if case.holds(str(one.detail.get("method"))))


def verdicts_of(case: Case) -> dict[str, str]:
    """The verdicts on an app of these accesses that declares the permissions of all kinds of data."""
    facts = AppFacts(
        package=PackageName("cases"),
        label="Cases",
        labels=Detail(),
        version_name="1",
        version_code=1,
        min_sdk=26,
        target_sdk=33,
        files=(ApkFile("cases.apk", Sha256("0" * 64), 1, FileRole.BASE),),
        signers=(),
        permissions=tuple(
            Permission(name, None, False, (FileRole.BASE,)) for name in READ_PERMISSION.values()
        ),
        accesses=accesses(case),
        channels=(),
        limits=limits(case),
    )
    found = verdicts(facts)
    return {data.value: found.of(data).value for data in Data}


def wrong(case: Case) -> list[str]:
    """All differences between what is said of a case and what its YAML states."""
    stated = {"contacts": "declared", "call_log": "declared", "sms": "declared", **case.verdicts}
    said = verdicts_of(case)
    return [
        *differences(case, accesses(case)),
        *limit_differences(case, limits(case)),
    ] + [
        f"verdict on {data}: {said[data]}, not {stated[data]}"
        for data in stated
        if said[data] != stated[data]
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_case_is_seen_as_it_is(case: Case) -> None:
    assert wrong(case) == []


def test_every_folder_of_sources_is_a_case_and_every_case_has_its_sources() -> None:
    assert {path.name for path in SOURCES.iterdir() if path.name != "_libraries"} == {
        case.name for case in CASES
    }


def test_every_limit_on_loaded_code_belongs_to_a_case() -> None:
    for name in {case.program for case in CASES}:
        strays = [
            limit
            for limit in evidence(name).limits
            if limit.id in ("dynamic-code", "dead-loader")
            and not any(limit in limits(case) for case in CASES if case.program == name)
        ]
        assert strays == []


def test_every_access_belongs_to_a_case() -> None:
    for name in {case.program for case in CASES}:
        strays = [
            access.method
            for access in evidence(name).accesses
            if not any(case.holds(access.method) for case in CASES if case.program == name)
        ]
        assert strays == []


def test_a_piece_that_is_not_known_is_shown_as_a_question_mark() -> None:
    found = [evidence(name) for name in sorted({case.program for case in CASES})]

    assert [
        mark
        for mark in (HOLE, NUMBER_HOLE)
        if re.search(rf"(?<!\\){re.escape(repr(mark)[1:-1])}", repr(found))
    ] == []
    assert any(
        re.match(r"content://.*\?", access.names) is not None for one in found for access in one.accesses
    )


def test_the_oracle_says_why_of_each_case() -> None:
    document = yaml.safe_load(EXPECTED.read_text(encoding="utf-8"))

    assert [entry["name"] for entry in document["cases"] if not (entry["shows"] and entry["why"])] == []


def test_every_method_that_the_oracle_names_is_there() -> None:
    defined: set[str] = set()
    for path in SOURCES.rglob("*.smali"):
        text = path.read_text(encoding="utf-8")
        owner = re.search(r"^\.class .*?(L\S+;)$", text, re.MULTILINE)
        assert owner is not None, path
        defined |= {f"{owner[1]}->{name}" for name in re.findall(r"^\.method .*?(\S+)$", text, re.MULTILINE)}

    assert [name for case in CASES for name in sorted(methods_named(case) - defined)] == []


@pytest.mark.parametrize("name", dex_sources())
def test_the_built_files_are_those_of_the_sources(name: str) -> None:
    assert index_of(program_files("cases")[0].parent)[name]["sources"] == source_hash(dex_sources()[name])


@pytest.mark.smali
@pytest.mark.skipif(shutil.which("smali") is None, reason="smali is not installed")
def test_the_sources_give_the_committed_files_again(tmp_path: Path) -> None:
    build(tmp_path)

    assert differing(tmp_path) == ()
