"""Going on with an interrupted collection, against a phone in memory."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from auditor.case import Case, CaseWriter, read_case
from auditor.dumps import read_phone
from auditor.errors import CaseTampered, DeviceError, DeviceTimeout, OutputError, RemoteFileError, Unplugged
from auditor.model import Limit, PackageName, Source, UserId
from auditor.phone import collect
from auditor.phone.commands import command
from auditor.phone.devices import same_phone
from auditor.phone.interface import Reply
from tests.test_phone_collect import (
    BASE,
    FILES,
    NO_CAPS,
    NOW,
    PACKAGE,
    SPLIT,
    healthy,
    ok,
    writer,
)
from tests.test_phone_collect import _Phone as Phone
from tests.test_phone_collect import _Watcher as Watcher

RESUMED = Limit("collection-resumed")
OTHER = PackageName("com.loan.other")


def run(phone: Phone, case: CaseWriter, chosen: tuple[PackageName, ...] = (PACKAGE,)) -> None:
    collect.identify(phone, case, Watcher())
    collect.pull_apps(phone, case, chosen, [UserId(0)], Watcher(), caps=NO_CAPS)
    case.finish()


def interrupted(phone: Phone, folder: Path, at: tuple[str, ...] | str) -> CaseWriter:
    """A collection of which the phone was unplugged in that request; opened again an hour later."""
    phone.gone_at = at
    with pytest.raises(Unplugged):
        run(phone, writer(folder))
    phone.gone_at = None
    phone.ran.clear()
    phone.pulled.clear()
    return reopen(folder)


def reopen(folder: Path) -> CaseWriter:
    return CaseWriter.reopen(folder / "case", clock=lambda: NOW + timedelta(hours=1))


def hashes(case: Case) -> list[tuple[str, str]]:
    return [(apk.remote_path, apk.sha256) for apk in case.apks]


def requests(phone: Phone) -> int:
    return len(phone.ran) + len(phone.pulled)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, int]:
    """The case of a run that nothing disturbed, and how much it asked of the phone."""
    folder, phone = tmp_path_factory.mktemp("whole"), healthy()
    run(phone, writer(folder))
    return read_case(folder / "case"), requests(phone)


def test_after_an_interruption_anywhere_the_same_is_read_and_nothing_twice(
    tmp_path: Path, undisturbed: tuple[Case, int]
) -> None:
    whole, asked = undisturbed
    facts = read_phone(whole.outputs, source=Source.CASE, serial=None)
    for after in range(asked):
        phone, folder = healthy(), tmp_path / str(after)
        phone.fail_after = after
        with pytest.raises(Unplugged):
            run(phone, writer(folder))
        phone.fail_after = None
        run(phone, reopen(folder))
        resumed = read_case(folder / "case")
        assert hashes(resumed) == hashes(whole)
        assert resumed.complete
        assert [limit for limit in resumed.limits if limit != RESUMED] == list(whole.limits)
        assert RESUMED in resumed.limits
        broken, may_be_old = 1, len({"package-path", "hash-file"})
        assert requests(phone) <= asked + broken + may_be_old
        assert read_phone(resumed.outputs, source=Source.CASE, serial=None) == facts


def test_a_collection_that_is_interrupted_again_and_again_gets_through(
    tmp_path: Path, undisturbed: tuple[Case, int]
) -> None:
    phone = healthy()
    phone.fail_after = 0
    case = writer(tmp_path)
    for _ in range(100):
        phone.fail_after = requests(phone) + 4
        try:
            run(phone, case)
        except Unplugged:
            case = reopen(tmp_path)
        else:
            break
    assert hashes(read_case(tmp_path / "case")) == hashes(undisturbed[0])
    assert read_case(tmp_path / "case").complete


def test_the_record_of_use_of_the_first_run_stands(tmp_path: Path) -> None:
    phone = healthy()
    case = interrupted(phone, tmp_path, command("list-users"))
    run(phone, case)
    assert command("dump-appops") not in phone.ran
    dumps = [one for one in read_case(tmp_path / "case").outputs if one.command == "dump-appops"]
    assert [one.started for one in dumps] == [NOW.replace(microsecond=0)]


def test_a_record_of_use_that_broke_off_is_read_again_and_its_beginning_counts_no_more(
    tmp_path: Path,
) -> None:
    phone = healthy()
    case = interrupted(phone, tmp_path, command("dump-appops"))
    run(phone, case)
    assert phone.ran[0] == command("dump-appops")
    held = read_case(tmp_path / "case").outputs
    assert len([one for one in held if one.command == "dump-appops"]) == 2
    facts = read_phone(held, source=Source.CASE, serial=None)
    assert "dump-cut-off" not in [limit.id for limit in facts.device.limits]


def test_a_dump_that_the_phone_gave_up_is_read_again(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("dump-role")] = ok(
        b"half\n\n*** SERVICE 'role' DUMP TIMEOUT (10000ms) EXPIRED ***\n"
    )
    case = interrupted(phone, tmp_path, BASE)
    run(phone, case)
    assert phone.ran.count(command("dump-role")) == 1
    assert command("dump-packages") not in phone.ran


def test_an_app_that_was_updated_meanwhile_is_pulled_from_where_it_lies_now(tmp_path: Path) -> None:
    phone = healthy()
    case = interrupted(phone, tmp_path, BASE)
    moved = {path.replace("~~x", "~~z"): data for path, data in FILES.items()}
    phone.files = moved
    phone.replies[command("package-path", package=PACKAGE, user=0)] = ok(
        "".join(f"package:{path}\n" for path in moved).encode()
    )
    for path, data in moved.items():
        phone.replies[command("hash-file", path=path)] = ok(f"{hashlib.sha256(data).hexdigest()}\n".encode())
    run(phone, case)
    assert phone.pulled == list(moved)
    assert set(moved) <= {apk.remote_path for apk in read_case(tmp_path / "case").apks}


def test_what_was_noted_of_a_file_that_is_pulled_now_is_taken_back(tmp_path: Path) -> None:
    phone = healthy()
    phone.wrong = {BASE: 2}
    case = interrupted(phone, tmp_path, SPLIT)
    assert "not-pulled" in [limit.id for limit in case.limits]
    run(phone, case)
    assert (
        hashes(read_case(tmp_path / "case"))
        == [
            (SPLIT, hashlib.sha256(FILES[SPLIT]).hexdigest()),
            (BASE, hashlib.sha256(FILES[BASE]).hexdigest()),
        ]
        or len(read_case(tmp_path / "case").apks) == 2
    )
    assert "not-pulled" not in [limit.id for limit in read_case(tmp_path / "case").limits]


def test_what_was_noted_of_other_apps_stands(tmp_path: Path) -> None:
    phone = healthy()
    case = writer(tmp_path)
    collect.identify(phone, case, Watcher())
    collect.pull_apps(phone, case, [OTHER], [UserId(0)], Watcher(), caps=NO_CAPS)
    run(phone, reopen(tmp_path))
    noted = read_case(tmp_path / "case").limits
    assert [limit.detail.get("package") for limit in noted if limit.id == "no-apk"] == [OTHER]


def test_a_changed_case_is_not_gone_on_with(tmp_path: Path) -> None:
    interrupted(healthy(), tmp_path, command("dump-packages"))
    name = next((tmp_path / "case" / "outputs").iterdir())
    name.write_bytes(name.read_bytes() + b"x")
    with pytest.raises(CaseTampered):
        reopen(tmp_path)


def test_what_an_interruption_left_half_written_is_gone(tmp_path: Path) -> None:
    interrupted(healthy(), tmp_path, command("dump-packages"))
    folder = tmp_path / "case"
    left = (
        folder / "apks" / "incoming.part",
        folder / "apks" / f"{'a' * 64}.apk",
        folder / "outputs" / "0099-now.out",
        folder / "outputs" / "0099-now.out.part",
        folder / "index.json.part",
    )
    for path in left:
        path.write_bytes(b"half")
    mine = folder / "outputs" / "letter.txt"
    mine.write_bytes(b"mine")
    with (folder / "transcript.jsonl").open("ab") as transcript:
        transcript.write(b'{"half')
    case = reopen(tmp_path)
    assert not any(path.exists() for path in left)
    assert mine.exists()
    run(healthy(), case)
    assert read_case(folder).complete


@pytest.mark.parametrize("step", ["outputs", "apks", "index.json"])
def test_a_disk_that_fills_up_leaves_a_case_that_can_be_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, undisturbed: tuple[Case, int], step: str
) -> None:
    from auditor.case import storage

    write_all, room = storage.write_all, [20]

    def full(descriptor: int, data: bytes) -> None:
        room[0] -= 1
        if room[0] < 0 and (step != "apks" or data[:2] == b"PK"):
            write_all(descriptor, data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        write_all(descriptor, data)

    room[0] = {"outputs": 20, "apks": 0, "index.json": 45}[step]
    monkeypatch.setattr(storage, "write_all", full)
    with pytest.raises(OutputError, match="disk is full"):
        run(healthy(), writer(tmp_path))
    monkeypatch.setattr(storage, "write_all", write_all)
    assert not read_case(tmp_path / "case").complete
    run(healthy(), reopen(tmp_path))
    assert hashes(read_case(tmp_path / "case")) == hashes(undisturbed[0])
    assert not list((tmp_path / "case").rglob("*.part"))


@pytest.mark.parametrize(
    "fault",
    [
        DeviceTimeout(seconds=30, problem="slow"),
        RemoteFileError(path=BASE, problem="Permission denied"),
    ],
)
def test_a_pull_that_failed_is_tried_anew(tmp_path: Path, fault: DeviceError) -> None:
    phone = healthy()
    phone.fail_pull = fault
    case = writer(tmp_path)
    collect.identify(phone, case, Watcher())
    try:
        collect.pull_apps(phone, case, [PACKAGE], [UserId(0)], Watcher(), caps=NO_CAPS)
    except DeviceTimeout:
        assert isinstance(fault, DeviceTimeout)
    phone.fail_pull = None
    run(phone, reopen(tmp_path))
    assert len(read_case(tmp_path / "case").apks) == 2
    assert [limit.id for limit in read_case(tmp_path / "case").limits if limit.id == "not-pulled"] == []


def test_without_the_phones_hash_a_kept_file_still_says_so(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("hash-file", path=BASE)] = Reply(127, b"", b"sha256sum: not found")
    case = interrupted(phone, tmp_path, SPLIT)
    assert [apk.remote_path for apk in read_case(tmp_path / "case").apks] == [BASE]
    run(phone, case)
    assert [limit.id for limit in read_case(tmp_path / "case").limits].count("hash-not-compared") == 1


@pytest.mark.parametrize(
    ("serial", "other", "same"),
    [
        ("R58M", "R58M", True),
        ("R58M", "adb-R58M-aB3xYz._adb-tls-connect._tcp", True),
        ("adb-R58M-aB3xYz._adb-tls-connect._tcp.", "adb-R58M-QQ3xYz._adb-tls-connect._tcp", True),
        ("R58M", "R58N", False),
        ("192.168.1.5:37123", "192.168.1.5:40123", False),
        ("127.0.0.1:5555", "127.0.0.1:5555", True),
    ],
)
def test_a_phone_is_known_by_cable_and_over_wifi(serial: str, other: str, same: bool) -> None:
    assert same_phone(serial, other) is same
    assert same_phone(other, serial) is same
