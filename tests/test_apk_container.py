"""The ZIP reader: what a proper archive gives, and what archives made to stop readers give."""

from __future__ import annotations

import contextlib
import hashlib
import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.apk import container
from auditor.apk.bundle import open_bundle
from auditor.apk.container import Apk, find_tampering, open_apk
from auditor.errors import MalformedApk
from tests.apps import apk_path
from tests.apps.broken import FAULTS
from tests.axml_writer import apk

CONTENT = b"dex\n035\0" + b"some code" * 50
SAMPLE = apk({"AndroidManifest.xml": b"manifest" * 20, "classes.dex": CONTENT, "assets/a.txt": b"text"})


def directory_at(data: bytes, name: str) -> int:
    """Offset of the central directory header of an entry."""
    at = data.index(b"PK\x01\x02")
    while data[at + 46 : at + 46 + len(name)] != name.encode():
        at = data.index(b"PK\x01\x02", at + 4)
    return at


def patched(data: bytes, at: int, raw: bytes) -> bytes:
    return data[:at] + raw + data[at + len(raw) :]


def oddities(archive: Apk) -> set[str]:
    return {oddity.id for oddity in archive.oddities}


def malformed(data: bytes) -> str:
    with pytest.raises(MalformedApk) as caught:
        Apk(data, "a.apk")
    return str(caught.value)


@pytest.mark.parametrize("name", ["upload", "split-config.zh", "markup"])
def test_entries_are_those_that_zipfile_sees(name: str) -> None:
    opened = open_apk(apk_path(name))
    with zipfile.ZipFile(apk_path(name)) as oracle:
        assert opened.names == tuple(oracle.namelist())
        assert {entry: opened.read(entry) for entry in opened.names} == {
            entry: oracle.read(entry) for entry in oracle.namelist()
        }
        sizes = [(one.compress_size, one.file_size, one.CRC, one.header_offset) for one in oracle.infolist()]
    assert [(e.compressed_size, e.size, e.crc32, e.local_header_offset) for e in opened.entries] == sizes
    assert opened.sha256 == hashlib.sha256(apk_path(name).read_bytes()).hexdigest()
    assert opened.size == apk_path(name).stat().st_size
    assert opened.oddities == ()
    assert find_tampering(opened) == ()


def test_dex_files_come_in_the_order_of_art_and_end_at_a_gap() -> None:
    names = ["classes10.dex", "classes2.dex", "classes4.dex", "classes.dex", "classes1.dex", "classes3.dex"]
    opened = Apk(apk(dict.fromkeys(names, b"x")), "a.apk")
    assert opened.dex_names() == ("classes.dex", "classes2.dex", "classes3.dex", "classes4.dex")
    assert {o.entry for o in opened.oddities if o.id == "dex-after-gap"} == {"classes10.dex", "classes1.dex"}


def test_the_encryption_flag_is_ignored_and_noted() -> None:
    at = directory_at(SAMPLE, "classes.dex")
    opened = Apk(patched(SAMPLE, at + 8, b"\x01\x00"), "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert oddities(opened) == {"encrypted-flag"}


def test_an_unknown_method_on_stored_data_is_read_as_stored() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("AndroidManifest.xml", CONTENT)
    at = directory_at(out.getvalue(), "AndroidManifest.xml")
    opened = Apk(patched(out.getvalue(), at + 10, b"\x37\x13"), "a.apk")
    assert opened.read("AndroidManifest.xml") == CONTENT
    assert oddities(opened) == {"unknown-method"}


def test_an_unknown_method_on_deflated_data_is_inflated_where_the_crc_agrees() -> None:
    at = directory_at(SAMPLE, "classes.dex")
    opened = Apk(patched(SAMPLE, at + 10, b"\x37\x13"), "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert "unknown-method" in oddities(opened)


def test_a_method_in_the_local_header_does_not_matter() -> None:
    at = SAMPLE.index(b"classes.dex") - 30
    opened = Apk(patched(SAMPLE, at + 8, b"\x37\x13"), "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert opened.oddities == ()


def test_of_a_name_that_stands_twice_the_first_counts() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("classes.dex", b"first")
        archive.writestr("classes.dex", b"second")
    opened = Apk(out.getvalue(), "a.apk")
    assert opened.read("classes.dex") == b"first"
    assert oddities(opened) == {"duplicate-name"}


def test_bytes_before_the_archive_are_skipped() -> None:
    opened = Apk(b"#!/bin/sh\n" * 6000 + SAMPLE, "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert oddities(opened) == {"prefix"}


@pytest.mark.parametrize("junk", [b"x", b"PK\x05\x06", b"PK\x05\x06" + b"\xff" * 40, bytes(200_000)])
def test_bytes_after_the_archive_are_skipped(junk: bytes) -> None:
    opened = Apk(SAMPLE + junk, "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert oddities(opened) == {"suffix"}


def test_a_comment_is_no_oddity() -> None:
    out = io.BytesIO(SAMPLE)
    with zipfile.ZipFile(out, "a") as archive:
        archive.comment = b"from a market " * 1000
    assert Apk(out.getvalue(), "a.apk").oddities == ()


def test_names_that_leave_a_folder_or_shadow_the_manifest_are_noted() -> None:
    names = ["AndroidManifest.xml", "AndroidManifest.xml/x", "../../etc/passwd", "/abs", "a\\b", "a..b/c"]
    opened = Apk(apk(dict.fromkeys(names, b"x")), "a.apk")
    assert {o.entry for o in opened.oddities if o.id == "unsafe-name"} == {"../../etc/passwd", "/abs", "a\\b"}
    assert {o.entry for o in opened.oddities if o.id == "shadowing-name"} == {"AndroidManifest.xml/x"}
    (limit,) = find_tampering(opened)
    assert limit.id == "tampered"
    assert limit.detail.get("oddities") == ("shadowing-name", "unsafe-name")


def test_a_wrong_crc_and_a_wrong_size_are_noted() -> None:
    at = directory_at(SAMPLE, "classes.dex")
    lie = struct.pack("<I", 1) + SAMPLE[at + 20 : at + 24] + struct.pack("<I", 7)
    opened = Apk(patched(SAMPLE, at + 16, lie), "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert oddities(opened) == {"crc", "size"}


def test_a_local_header_with_another_name_is_noted() -> None:
    at = SAMPLE.index(b"classes.dex")
    opened = Apk(patched(SAMPLE, at, b"klasses.dex"), "a.apk")
    assert opened.read("classes.dex") == CONTENT
    assert oddities(opened) == {"local-header"}


def test_a_bomb_is_stopped_whatever_size_it_claims() -> None:
    data = apk({"assets/bomb": bytes(3_000_000)})
    at = directory_at(data, "assets/bomb")
    opened = Apk(patched(data, at + 24, struct.pack("<I", 10)), "a.apk")
    with pytest.raises(MalformedApk, match="more than 1000000 bytes"):
        opened.read("assets/bomb", 1_000_000)


def test_all_that_is_inflated_has_a_limit_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_INFLATED", 1000)
    opened = Apk(SAMPLE, "a.apk")
    opened.read("classes.dex")
    opened.read("classes.dex")
    with pytest.raises(MalformedApk, match="more than"):
        opened.read("classes.dex")


def test_what_is_no_archive_says_so() -> None:
    assert "not a ZIP archive" in malformed(b"")
    assert "not a ZIP archive" in malformed(b"just text, no archive at all")
    assert "not a ZIP archive" in malformed(SAMPLE[: len(SAMPLE) * 7 // 10])
    assert "empty" in malformed(apk({}))
    zip64 = patched(SAMPLE, SAMPLE.rindex(b"PK\x05\x06") + 16, b"\xff\xff\xff\xff")
    assert "ZIP64" in malformed(zip64)


def test_a_directory_that_is_cut_gives_what_is_left() -> None:
    at = directory_at(SAMPLE, "assets/a.txt")
    opened = Apk(patched(SAMPLE, at, b"XXXX"), "a.apk")
    assert opened.names == ("AndroidManifest.xml", "classes.dex")
    assert oddities(opened) == {"directory-cut"}


def test_a_missing_entry_and_damaged_data_are_malformed() -> None:
    opened = Apk(patched(SAMPLE, SAMPLE.index(b"classes.dex") + 11, b"\xff" * 20), "a.apk")
    with pytest.raises(MalformedApk, match="no such entry"):
        opened.read("classes9.dex")
    with pytest.raises(MalformedApk, match="inflated"):
        opened.read("classes.dex")


def test_compressed_data_that_ends_early_is_malformed() -> None:
    at = directory_at(SAMPLE, "classes.dex")
    opened = Apk(patched(SAMPLE, at + 20, struct.pack("<I", 10)), "a.apk")
    with pytest.raises(MalformedApk, match="cut off"):
        opened.read("classes.dex")


def test_a_path_that_cannot_be_read_is_malformed(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.apk"):
        with pytest.raises(MalformedApk, match="not a file"):
            open_apk(path)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_changed_archive_is_read_or_malformed(data: st.DataObject) -> None:
    raw = bytearray(SAMPLE)
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    for changed in (bytes(raw), bytes(raw[:cut]), bytes(raw[cut:])):
        with contextlib.suppress(MalformedApk):
            opened = Apk(changed, "a.apk")
            for name in opened.names:
                with contextlib.suppress(MalformedApk):
                    opened.read(name, 1 << 20)


STILL_READ = {
    "encrypted_flags": {"encrypted-flag"},
    "bogus_compression_method": {"unknown-method"},
    "second_classes_dex": {"duplicate-name"},
    "path_traversal_name": {"unsafe-name"},
    "understated_size": {"size"},
    "entry_count_huge": {"directory-cut"},
    "prefix_junk": {"prefix"},
    "suffix_junk": {"suffix"},
    "no_dex": set(),
    "zip_bomb_entry": set(),
}


@pytest.mark.parametrize("fault", STILL_READ)
def test_archives_made_to_stop_readers_are_read(fault: str) -> None:
    good = open_apk(apk_path("upload"))
    opened = Apk(FAULTS[fault](apk_path("upload").read_bytes()), "a.apk")
    for name in opened.dex_names():
        opened.read(name)
    assert oddities(opened) == STILL_READ[fault]
    assert opened.read("AndroidManifest.xml") == good.read("AndroidManifest.xml")
    if fault != "no_dex":
        assert opened.read("classes.dex") == good.read("classes.dex")


@pytest.mark.parametrize("fault", ["not_an_apk", "empty", "truncated"])
def test_what_is_cut_or_no_archive_is_malformed(fault: str) -> None:
    assert "not a ZIP archive" in malformed(FAULTS[fault](apk_path("upload").read_bytes()))


def test_a_plain_apk_is_a_bundle_of_itself() -> None:
    bundle = open_bundle(apk_path("upload"))
    assert [one.name for one in bundle.apks] == ["upload.apk"]


def test_the_apks_of_a_bundle_are_opened_and_a_broken_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "app.apks"
    path.write_bytes(
        apk(
            {
                "toc.pb": b"",
                "splits/base-master.apk": apk_path("split").read_bytes(),
                "splits/base-zh.apk": apk_path("split-config.zh").read_bytes(),
                "splits/broken.apk": b"no archive",
                "standalones/standalone.apk": apk_path("upload").read_bytes(),
            }
        )
    )
    bundle = open_bundle(path)
    assert [one.name for one in bundle.apks] == ["splits/base-master.apk", "splits/base-zh.apk"]
    assert bundle.apks[0].sha256 == open_apk(apk_path("split")).sha256
    assert [error.values["place"] for error in bundle.unreadable] == ["splits/broken.apk"]


def test_a_bundle_of_broken_apks_is_malformed(tmp_path: Path) -> None:
    path = tmp_path / "app.xapk"
    path.write_bytes(apk({"base.apk": b"no archive", "manifest.json": b"{}"}))
    with pytest.raises(MalformedApk, match="inside an archive"):
        open_bundle(path)
