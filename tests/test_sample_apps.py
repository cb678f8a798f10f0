"""The sample apps are what their sources and their oracle say they are."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from auditor.model import Data, Scope, SinkKind, Verdict
from tests.apps import BUILT, apk_names, apk_path, build
from tests.apps.broken import DEX, FAULTS, MANIFEST, MARKUP
from tests.apps.expected import ExpectedAccess, ExpectedApp, expected_app, expected_apps
from tests.apps.listing import DexdumpRefused, Instruction, listing

APPS = expected_apps()
ACCESSES = [access for app in APPS for access in app.accesses]
READING = {
    Data.CONTACTS: "android.permission.READ_CONTACTS",
    Data.CALL_LOG: "android.permission.READ_CALL_LOG",
    Data.SMS: "android.permission.READ_SMS",
}

needs_dexdump = pytest.mark.skipif(shutil.which("dexdump") is None, reason="on Debian: apt install dexdump")


def by_name(app: ExpectedApp) -> str:
    return app.name


def dex_files(name: str) -> dict[str, bytes]:
    """The DEX files of a built APK by their names."""
    with zipfile.ZipFile(apk_path(name)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist() if entry.endswith(".dex")}


def index() -> dict[str, Any]:
    """What is on record about the build of the committed APKs."""
    loaded: dict[str, Any] = json.loads((BUILT / build.INDEX).read_text(encoding="utf-8"))
    return loaded


# The files


def test_every_source_folder_has_its_apk_and_the_other_way_round() -> None:
    assert sorted(path.stem for path in BUILT.glob("*.apk")) == list(apk_names())
    assert sorted(index()["apks"]) == list(apk_names())


@pytest.mark.parametrize("name", apk_names())
def test_the_committed_apk_was_built_from_the_sources_beside_it(name: str) -> None:
    """Needs no tool: the build writes down a hash of the sources and one of the APK."""
    record = index()["apks"][name]
    advice = "run python -m tests.apps.build"
    assert record["sources"] == build.source_hash(name), advice
    assert record["sha256"] == build.file_hash(apk_path(name)), advice


@pytest.mark.smali
def test_a_rebuild_gives_the_committed_bytes(tmp_path: Path) -> None:
    if missing := build.missing_tools():
        pytest.skip(f"missing: {', '.join(missing)} ({build.ADVICE})")
    made_by, here = index()["tools"], build.tool_versions()
    if made_by != here:
        pytest.skip(f"other versions make other bytes: committed by {made_by}, here {here}")
    build.build_all(tmp_path)
    assert build.differing(tmp_path) == ()


# The oracle against other tools


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("name", apk_names())
def test_dexdump_accepts_every_dex_file(name: str) -> None:
    methods = [listing(dex) for dex in dex_files(name).values()]
    assert all(methods)
    assert bool(methods) == (name != "split-config.zh")


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("access", ACCESSES, ids=lambda access: f"{access.file}-{access.offset:x}")
def test_dexdump_finds_each_expected_call_at_its_offset(access: ExpectedAccess) -> None:
    methods = listing(dex_files(access.file)[access.dex])
    assert called_at(methods[access.method], access.offset) == access.call
    for sink in access.sinks:
        code = listing(dex_files(access.file)[sink.dex])[sink.method]
        assert called_at(code, sink.offset) == sink.call


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("app", APPS, ids=by_name)
def test_every_step_of_an_expected_path_is_a_method_with_code(app: ExpectedApp) -> None:
    methods = {name for file in app.files for dex in dex_files(file).values() for name in listing(dex)}
    for access in app.accesses:
        assert set(access.path) <= methods
        assert set(access.path[-1:]) <= {access.method}
        for sink in access.sinks:
            assert set(sink.path) <= methods
            assert (sink.path[0], sink.path[-1]) == (access.method, sink.method)


@pytest.mark.parametrize("app", APPS, ids=by_name)
def test_androguard_reads_the_same_manifest(app: ExpectedApp) -> None:
    base, *splits = [open_with_androguard(path) for path in app.paths()]
    assert base.get_package() == app.package
    assert base.get_app_name() == app.label
    assert (base.get_androidversion_name(), base.get_androidversion_code()) == (
        app.version_name,
        str(app.version_code),
    )
    assert (base.get_min_sdk_version(), base.get_target_sdk_version()) == (
        str(app.min_sdk),
        str(app.target_sdk),
    )
    permissions = {name for apk in (base, *splits) for name in apk.get_permissions()}
    assert tuple(sorted(permissions)) == app.permissions
    assert all(apk.is_signed_v1() and apk.is_signed_v2() for apk in (base, *splits))


@pytest.mark.parametrize("app", APPS, ids=by_name)
def test_labels_and_addresses_stand_in_the_files(app: ExpectedApp) -> None:
    files = [contents(path.read_bytes()) for path in app.paths()]
    resources = b"".join(entries.get("resources.arsc", b"") for entries in files)
    assert all(text.encode() in resources for _, text in app.labels)
    code = b"".join(dex for file in app.files for dex in dex_files(file).values())
    endpoints = [sink.endpoint for access in app.accesses for sink in access.sinks if sink.endpoint]
    for host, path in endpoints:
        assert (host if path is None else f"https://{host}{path}").encode() in code


def test_the_packed_sample_lacks_the_classes_that_its_manifest_names() -> None:
    manifest = open_with_androguard(apk_path("packed"))
    assert manifest.get_main_activity() == "org.example.loan.packed.MainActivity"
    assert b"Lorg/example/loan/packed/" not in dex_files("packed")[DEX]


# The oracle against the contract


@pytest.mark.parametrize("app", APPS, ids=by_name)
@pytest.mark.parametrize("data", list(Data))
def test_each_verdict_is_the_first_that_holds_in_the_contract(app: ExpectedApp, data: Data) -> None:
    assert app.verdicts.of(data) is ladder(app, data)


def test_the_samples_show_every_verdict() -> None:
    assert {app.verdicts.of(data) for app in APPS for data in Data} == set(Verdict)


def test_the_sample_that_only_shows_contacts_has_no_sink() -> None:
    assert [access.sinks for access in expected_app("show").accesses] == [()]


def test_an_access_has_a_path_and_a_trigger_exactly_where_it_is_reachable() -> None:
    for access in ACCESSES:
        assert bool(access.path) == access.reachable == (access.trigger is not None)


# The bad inputs


@pytest.fixture(scope="module")
def good() -> bytes:
    return apk_path("upload").read_bytes()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_changes_the_bytes_the_same_way_each_time(name: str, good: bytes) -> None:
    broken = FAULTS[name](good)
    assert broken != good
    assert broken == FAULTS[name](good)


@pytest.mark.parametrize("name", ["not_an_apk", "empty", "truncated"])
def test_what_is_no_zip_is_refused_by_zipfile(name: str, good: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(io.BytesIO(FAULTS[name](good)))


@pytest.mark.parametrize(
    ("name", "lost"), [("no_manifest", MANIFEST), ("no_dex", DEX)], ids=["no_manifest", "no_dex"]
)
def test_what_was_taken_out_is_not_there(name: str, lost: str, good: bytes) -> None:
    before, after = contents(good), contents(FAULTS[name](good))
    assert set(before) - set(after) == {lost}


@pytest.mark.parametrize("name", ["prefix_junk", "suffix_junk"])
def test_junk_around_the_archive_leaves_its_entries_readable(name: str, good: bytes) -> None:
    assert contents(FAULTS[name](good)) == contents(good)


@pytest.mark.parametrize(
    ("name", "error"),
    [("encrypted_flags", RuntimeError), ("bogus_compression_method", NotImplementedError)],
    ids=["encrypted_flags", "bogus_compression_method"],
)
def test_zipfile_cannot_read_code_behind_a_lying_header(
    name: str, error: type[Exception], good: bytes
) -> None:
    with zipfile.ZipFile(io.BytesIO(FAULTS[name](good))) as archive, pytest.raises(error):
        archive.read(DEX)


def test_there_are_two_entries_named_classes_dex(good: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(FAULTS["second_classes_dex"](good))) as archive:
        assert archive.namelist().count(DEX) == 2


def test_names_lead_out_of_the_folder(good: bytes) -> None:
    assert b"../../escaped.txt" in FAULTS["path_traversal_name"](good)


def test_a_bomb_is_small_outside_and_large_inside(good: bytes) -> None:
    bomb = FAULTS["zip_bomb_entry"](good)
    with zipfile.ZipFile(io.BytesIO(bomb)) as archive:
        assert archive.getinfo("classes2.dex").file_size > 400 * len(bomb)


def test_a_header_understates_what_inflates(good: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(FAULTS["understated_size"](good))) as archive:
        info = archive.getinfo("classes2.dex")
        assert info.file_size < info.compress_size


def test_the_manifest_is_text(good: bytes) -> None:
    assert contents(FAULTS["text_manifest"](good))[MANIFEST].startswith(b"<?xml")


def test_a_class_name_holds_markup(good: bytes) -> None:
    assert MARKUP.encode() in contents(FAULTS["markup_class_name"](good))[DEX]


@pytest.mark.dexdump
@needs_dexdump
@pytest.mark.parametrize("name", [name for name in FAULTS if name.startswith(("dex_", "markup_"))])
def test_dexdump_refuses_the_broken_dex_file(name: str, good: bytes) -> None:
    """Except where the format's own check does not look: instructions are verified on the phone only."""
    dex = contents(FAULTS[name](good))[DEX]
    if name in ("dex_instruction_past_end", "dex_method_index_outside"):
        assert listing(dex) != listing(contents(good)[DEX])
        return
    with pytest.raises(DexdumpRefused):
        listing(dex)


def called_at(code: tuple[Instruction, ...], offset: int) -> str | None:
    """What the instruction at the offset calls."""
    return next((line.called for line in code if line.offset == offset), None)


def contents(apk: bytes) -> dict[str, bytes]:
    """The entries of an archive."""
    with zipfile.ZipFile(io.BytesIO(apk)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def open_with_androguard(path: Path) -> Any:
    """An APK as androguard sees it, its debug log off."""
    from loguru import logger

    logger.disable("androguard")
    from androguard.core.apk import APK

    return APK(str(path))


def ladder(app: ExpectedApp, data: Data) -> Verdict:
    """The contract's verdict, worked out from the expected accesses and limits alone."""
    declared = READING[data] in app.permissions
    accesses = [access for access in app.accesses if access.data is data]
    bulk = [access for access in accesses if access.scope is Scope.BULK]
    reached = [access for access in bulk if access.reachable]
    leaving = (SinkKind.NETWORK, SinkKind.SMS, SinkKind.WEB)
    steps = (
        (Verdict.UPLOADS, declared and any(s.kind in leaving for a in reached for s in a.sinks)),
        (Verdict.READS, declared and bool(reached)),
        (Verdict.UNKNOWN, declared and bool(app.limits)),
        (Verdict.LATENT, bool(bulk) and not declared),
        (Verdict.SINGLE, any(a.scope is Scope.SINGLE and a.reachable for a in accesses)),
        (Verdict.DECLARED, declared),
    )
    return next((verdict for verdict, holds in steps if holds), Verdict.NONE)
