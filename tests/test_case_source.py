"""Collections of others: the same phone told by AndroidQF and by a bug report."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import json
import shutil
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from importlib import resources
from pathlib import Path

import pyrage
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.case import Case, encrypt_case, open_source, read_case
from auditor.case.members import read_lines
from auditor.case.service_dumps import services
from auditor.cli import main
from auditor.dumps import read_phone
from auditor.errors import CaseEncrypted, CaseError, CaseTampered, NotACase, WrongAgeKey
from auditor.model import InstalledApp, PackageName, PhoneFacts, ServiceOn, Source, Unknown, UseRecord, UserId
from tests.collections_of_others import RULER, as_androidqf, as_bugreport, bugreport_text, zipped
from tests.conftest import PhoneFactory
from tests.simphone.stories import demo_story, sample_apks

ZONE = timedelta(hours=8)
DEMO = Path(str(resources.files("auditor") / "demo_case"))


@pytest.fixture(scope="module")
def demo() -> Case:
    return read_case(DEMO)


def told(path: Path) -> tuple[Case, PhoneFacts, Source]:
    with open_source(path) as opened:
        facts = read_phone(opened.case.outputs, source=opened.source, serial=None)
        return opened.case, facts, opened.source


def of_cable(case: Case) -> PhoneFacts:
    return read_phone(case.outputs, source=Source.CASE, serial=None)


def accesses(app: InstalledApp) -> list[object]:
    return [
        (use.user, use.op, use.state, use.last_access) for use in app.uses if use.record is UseRecord.ACCESSED
    ]


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
def test_androidqf_tells_the_same_uses_and_holds_the_same_files(
    demo: Case, tmp_path: Path, packed: bool
) -> None:
    folder = as_androidqf(demo, tmp_path / "aqf", ZONE)
    path = zipped(folder, tmp_path / "aqf.zip") if packed else folder
    with open_source(path) as opened:
        assert opened.source is Source.ANDROIDQF
        assert {(one.package, one.remote_path, one.sha256) for one in opened.case.apks} == {
            (one.package, one.remote_path, one.sha256) for one in demo.apks
        }
        copies = [one.local for one in opened.case.apks]
        assert all(
            copy.stat().st_size == one.size for copy, one in zip(copies, opened.case.apks, strict=True)
        )
        facts = read_phone(opened.case.outputs, source=opened.source, serial=None)
    assert not any(copy.exists() for copy in copies)
    cable = of_cable(demo)
    by_name = {app.package: app for app in facts.apps}
    for app in cable.apps:
        here = by_name[app.package]
        assert (here.version_code, here.users, here.apk_paths) == (app.version_code, app.users, app.apk_paths)
        assert accesses(here) == accesses(app)
        assert (here.roles, here.first_install, here.initiator) == (
            app.roles,
            app.first_install,
            app.initiator,
        )
    assert by_name[PackageName("org.example.notes")].services_on == (
        ServiceOn(UserId(0), "accessibility", "org.example.notes/org.example.notes.Watch"),
    )
    assert facts.device.model == cable.device.model
    assert facts.device.utc_offset == cable.device.utc_offset
    assert {limit.detail.get("part") for limit in opened.case.limits} == {"history"}


def test_a_bug_report_tells_the_same_uses_and_says_what_it_lacks(demo: Case, tmp_path: Path) -> None:
    case, facts, source = told(as_bugreport(demo, tmp_path / "b.zip", ZONE))
    assert source is Source.BUGREPORT
    assert case.apks == ()
    assert {limit.detail.get("part") for limit in case.limits} == {
        "apks", "history", "package-lists", "settings",
    }  # fmt: skip
    cable = {app.package: app for app in of_cable(demo).apps}
    seen = [app for app in facts.apps if accesses(app)]
    assert len(seen) >= 5
    for app in seen:
        assert accesses(app) == accesses(cable[app.package])
    assert not any(b"dear diary" in one.stdout for one in case.outputs)


def test_an_old_bug_report_is_a_text_alone(demo: Case, tmp_path: Path) -> None:
    path = tmp_path / "bugreport.txt"
    path.write_text(bugreport_text(demo, ZONE), encoding="utf-8")
    assert told(path)[0].format == "bugreport"


def test_times_need_the_phone_s_zone(demo: Case, tmp_path: Path) -> None:
    text = bugreport_text(demo, ZONE).replace("[persist.sys.timezone]: [Asia/Shanghai]", "[x]: [y]")
    path = tmp_path / "bugreport.txt"
    path.write_text(text, encoding="utf-8")
    facts = told(path)[1]
    assert "phone-clock-unknown" in {limit.id for limit in facts.device.limits}
    assert facts.device.utc_offset == Unknown("not-reported")


def test_a_changed_file_of_androidqf_is_named(demo: Case, tmp_path: Path) -> None:
    folder = as_androidqf(demo, tmp_path / "aqf", ZONE)
    (folder / "packages.json").write_text("[]", encoding="utf-8")
    with pytest.raises(CaseTampered, match=r"packages\.json"):
        told(folder)


def test_an_apk_that_is_not_the_one_listed_is_left_out_and_named(demo: Case, tmp_path: Path) -> None:
    folder = as_androidqf(demo, tmp_path / "aqf", ZONE)
    first = sorted((folder / "apks").iterdir())[0]
    first.write_bytes(b"PK another file")
    case = told(folder)[0]
    lost = [limit for limit in case.limits if limit.id == "not-pulled"]
    assert [limit.detail.get("reason") for limit in lost] == ["hash-mismatch"]
    assert len(case.apks) == len(demo.apks) - 1


def test_a_service_that_an_app_imitates_is_read_once_and_named() -> None:
    ends = "--------- 0.1s was the duration of dumpsys appops, ending at: 2026-01-01 00:00:00\n"
    real = f"{RULER}\nDUMP OF SERVICE appops:\nreal\n{ends}"
    fake = f"{RULER}\nDUMP OF SERVICE package:\nversionName=1\n{RULER}\nDUMP OF SERVICE appops:\nfake\n"
    found = services((real + fake).encode().splitlines(keepends=True))
    assert (found.dumps[0].service, found.dumps[0].text) == ("appops", b"real\n")
    assert found.imitated == ("appops",)
    assert [dump.ended for dump in found.dumps] == ["2026-01-01 00:00:00", None]


def test_what_is_none_of_all_that_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "note.txt").write_text("dear diary\n", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("photo.jpg", "x")
    for name in ("other", "note.txt", "x.zip", "missing"):
        with pytest.raises(NotACase):
            told(tmp_path / name)


def test_names_in_an_archive_are_never_paths(tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    file = {"path": "/data/app/a.b/base.apk", "local_name": "../../e.apk"}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("packages.json", json.dumps([{"name": "a.b", "uid": 10001, "files": [file]}]))
        archive.writestr("acquisition.json", "{}")
        archive.writestr("apks/../../e.apk", "PK")
    with open_source(path) as opened:
        assert [one.local.name for one in opened.case.apks] == ["0.apk"]
    assert not (tmp_path / "e.apk").exists()
    assert not (tmp_path.parent / "e.apk").exists()


def bomb(path: Path, text: dict[str, str], name: str, unit: bytes, count: int) -> Path:
    """An archive with one file of ``count`` megabytes of ``unit`` in a few kilobytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, said in text.items():
            archive.writestr(other, said)
        with archive.open(name, "w") as file:
            for _ in range(count):
                file.write(unit * ((1 << 20) // len(unit)))
    return path


class Counted:
    """A text of so many pieces, which counts those that were read."""

    path = Path("counted")

    def __init__(self, piece: bytes, count: int) -> None:
        self.piece, self.count, self.read = piece, count, 0

    def pieces(self, _name: str) -> Iterator[bytes]:
        """The same piece again and again."""
        for _ in range(self.count):
            self.read += 1
            yield self.piece


def test_lines_without_end_are_read_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.case.members.MAX_LINES", 2500)
    text = Counted(b"\n" * 1000, 100)
    assert list(read_lines(text, "x")) == [b"\n"] * 2500  # type: ignore[arg-type]  # only pieces are asked for
    assert text.read == 3


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=20).map(lambda piece: piece.replace(b"a", b"\n")), max_size=8))
def test_lines_are_those_of_the_text_wherever_its_pieces_end(pieces: list[bytes]) -> None:
    text = Counted(b"", 0)
    text.pieces = lambda _name: iter(pieces)  # type: ignore[method-assign]  # other pieces
    lines = list(read_lines(text, "x"))  # type: ignore[arg-type]  # only pieces are asked for
    assert lines == io.BytesIO(b"".join(pieces)).readlines()


def test_a_bug_report_that_unpacks_to_gigabytes_is_cut(tmp_path: Path) -> None:
    text = {"main_entry.txt": "bugreport-x.txt"}
    path = bomb(tmp_path / "b.zip", text, "bugreport-x.txt", b"\n", 40)
    assert path.stat().st_size < 200_000
    with pytest.raises(NotACase):
        told(path)


def test_a_list_of_packages_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = bomb(tmp_path / "b.zip", {"acquisition.json": "{}"}, "packages.json", b" \n", 40)
    with pytest.raises(CaseTampered, match=r"packages\.json"):
        told(path)


def test_an_apk_that_unpacks_to_gigabytes_is_left_out_and_named(tmp_path: Path) -> None:
    file = {"path": "/data/app/a.b/base.apk", "local_name": "e.apk"}
    listed = json.dumps([{"name": "a.b", "uid": 10001, "files": [file]}])
    text = {"packages.json": listed, "acquisition.json": "{}"}
    case = told(bomb(tmp_path / "b.zip", text, "apks/e.apk", b"\0", 40))[0]
    assert case.apks == ()
    (lost,) = [limit for limit in case.limits if limit.id == "not-pulled"]
    assert lost.detail.get("reason") == "file-too-big"


@pytest.mark.parametrize("text", ["x" * 200_000 + ",a\n", 'a,"b\n', "a\0b,c\n", "\r\r,\n"])
def test_a_broken_list_of_hashes_is_read_or_one_error(text: str, tmp_path: Path) -> None:
    (tmp_path / "packages.json").write_text("[]", encoding="utf-8")
    (tmp_path / "acquisition.json").write_text("{}", encoding="utf-8")
    (tmp_path / "hashes.csv").write_text(text, encoding="utf-8", newline="")
    with contextlib.suppress(CaseError):
        told(tmp_path)


@pytest.fixture(scope="module")
def report(demo: Case, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_bugreport(demo, tmp_path_factory.mktemp("report") / "b.zip", ZONE)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_damaged_archive_is_one_error(report: Path, changes: list[tuple[float, int]]) -> None:
    raw = bytearray(report.read_bytes())
    for place, byte in changes:
        raw[int(place * len(raw))] = byte
    damaged = report.with_name("damaged.zip")
    damaged.write_bytes(bytes(raw))
    with contextlib.suppress(CaseError):
        told(damaged)


KEYS = st.sampled_from(["name", "uid", "files", "path", "user_id", "sha256", "local_name", "installed"])
LEAVES = st.none() | st.booleans() | st.integers() | st.text()
FILES = st.lists(st.dictionaries(KEYS, LEAVES), max_size=3)
PACKAGES = st.lists(st.dictionaries(KEYS, LEAVES | FILES), max_size=4)


@settings(max_examples=80, deadline=None)
@given(LEAVES | PACKAGES)
def test_any_list_of_packages_is_read_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, listed: object
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "packages.json").write_text(json.dumps(listed), encoding="utf-8")
    (folder / "acquisition.json").write_text("{}", encoding="utf-8")
    with contextlib.suppress(CaseError):
        told(folder)


@pytest.mark.slow
def test_the_command_audits_collections_of_others(demo: Case, report: Path, tmp_path: Path) -> None:
    folder = as_androidqf(demo, tmp_path / "aqf", ZONE)
    for path, source, files in ((folder, "androidqf", True), (report, "bugreport", False)):
        result = CliRunner().invoke(main, ["case", str(path), "--format", "json", "--output", "-"])
        assert result.exit_code == 0, result.output
        document = json.loads(result.stdout)
        assert document["device"]["source"] == source
        assert document["apps"]
        assert any(app["files"] for app in document["apps"]) is files


@pytest.fixture
def key(tmp_path: Path) -> tuple[str, Path]:
    """A recipient, and the file with the identity that opens what is encrypted to it."""
    identity = pyrage.x25519.Identity.generate()
    path = tmp_path / "key.txt"
    path.write_text(f"# a key\n{identity}\n", encoding="utf-8")
    return str(identity.to_public()), path


@pytest.fixture
def own_case(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DEMO, tmp_path / "case"))


def test_a_sealed_case_opens_with_its_key_only(own_case: Path, key: tuple[str, Path], tmp_path: Path) -> None:
    recipient, identity = key
    before = read_case(own_case)
    (own_case / "outputs" / "0001-now.out.part").write_bytes(b"a leftover")
    sealed = encrypt_case(own_case, [recipient])
    assert sealed == tmp_path / "case.tar.age"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.tar.age", "key.txt"]
    with open_source(sealed, identity) as opened:
        inside = opened.case.path
        again = dataclasses.replace(opened.case, path=before.path, apks=before.apks)
        assert again == before
        assert [apk.sha256 for apk in opened.case.apks] == [apk.sha256 for apk in before.apks]
    assert not inside.exists()
    with pytest.raises(CaseEncrypted), open_source(sealed):
        pass
    other = tmp_path / "other.txt"
    other.write_text(f"{pyrage.x25519.Identity.generate()}\n", encoding="utf-8")
    with pytest.raises(WrongAgeKey), open_source(sealed, other):
        pass


def test_what_is_no_recipient_is_refused_before_anything_is_deleted(own_case: Path) -> None:
    with pytest.raises(WrongAgeKey):
        encrypt_case(own_case, ["age1nonsense"])
    assert len(read_case(own_case).apks) > 0


def test_an_encrypted_collection_of_others_is_opened_too(
    demo: Case, key: tuple[str, Path], tmp_path: Path
) -> None:
    recipient, identity = key
    plain = zipped(as_androidqf(demo, tmp_path / "aqf", ZONE), tmp_path / "aqf.zip")
    sealed = tmp_path / "aqf.zip.age"
    pyrage.encrypt_file(str(plain), str(sealed), [pyrage.x25519.Recipient.from_str(recipient)])
    with open_source(sealed, identity) as opened:
        assert (opened.source, len(opened.case.apks)) == (Source.ANDROIDQF, len(demo.apks))


@pytest.mark.parametrize("name", ["../evil.txt", "/evil.txt", "outputs/../../evil", "other.txt"])
def test_a_sealed_archive_with_other_names_is_refused(
    name: str, key: tuple[str, Path], tmp_path: Path
) -> None:
    recipient, identity = key
    plain = tmp_path / "evil.tar"
    with tarfile.open(plain, "w") as archive:
        member = tarfile.TarInfo(name)
        member.size = 4
        archive.addfile(member, io.BytesIO(b"evil"))
    sealed = tmp_path / "evil.tar.age"
    pyrage.encrypt_file(str(plain), str(sealed), [pyrage.x25519.Recipient.from_str(recipient)])
    with pytest.raises(CaseTampered), open_source(sealed, identity):
        pass


@pytest.mark.parametrize(
    ("form", "why"),
    [("w:gz", r"collection \("), ("w:xz", r"collection \("), ("sparse", "larger than the archive")],
)
def test_a_sealed_archive_that_unpacks_to_more_than_was_sent_is_refused(
    form: str, why: str, key: tuple[str, Path], tmp_path: Path
) -> None:
    recipient, identity = key
    plain = tmp_path / "bomb.tar"
    sparse = form == "sparse"
    with tarfile.open(plain, "w" if sparse else form) as archive:  # type: ignore[call-overload]  # any of them
        member = tarfile.TarInfo("index.json")
        member.size = 0 if sparse else 50 << 20
        member.type = tarfile.GNUTYPE_SPARSE if sparse else tarfile.REGTYPE
        archive.addfile(member, io.BytesIO(bytes(member.size)))
    if sparse:
        _pretend(plain, 50 << 20)
    sealed = tmp_path / "bomb.tar.age"
    pyrage.encrypt_file(str(plain), str(sealed), [pyrage.x25519.Recipient.from_str(recipient)])
    with pytest.raises(CaseTampered, match=why), open_source(sealed, identity):
        pass


def _pretend(archive: Path, size: int) -> None:
    """Lets the first file of the archive, which has no bytes, be one of holes only."""
    raw = bytearray(archive.read_bytes())
    raw[483:495] = b"%011o\0" % size
    raw[148:156] = b" " * 8
    raw[148:156] = b"%06o\0 " % sum(raw[:512])
    archive.write_bytes(bytes(raw))


@pytest.mark.phone
@pytest.mark.slow
def test_collecting_leaves_the_audit_for_later_and_can_seal_the_case(
    phone: PhoneFactory, key: tuple[str, Path], tmp_path: Path
) -> None:
    recipient, identity = key
    handset = phone(demo_story(sample_apks()))
    base = ["collect", "--serial", handset.serial, "--yes", "--case"]
    result = CliRunner().invoke(main, [*base, str(tmp_path / "open")])
    assert result.exit_code == 0, result.output
    assert len(read_case(tmp_path / "open").apks) >= 5
    result = CliRunner().invoke(main, [*base, str(tmp_path / "shut"), "--encrypt-to", recipient])
    assert result.exit_code == 0, result.output
    assert not (tmp_path / "shut").exists()
    sealed = tmp_path / "shut.tar.age"
    audit = ["case", str(sealed), "--format", "json", "--output", "-"]
    assert CliRunner().invoke(main, audit).exit_code == 3
    opened = CliRunner().invoke(main, [*audit, "--identity", str(identity)])
    assert opened.exit_code == 0
    assert json.loads(opened.stdout)["apps"]
    wrong = CliRunner().invoke(main, [*base, str(tmp_path / "none"), "--encrypt-to", "age1x"])
    assert wrong.exit_code == 2
    assert not (tmp_path / "none").exists()
