"""``--resume`` and stopping, through a real adb server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from auditor.case import Case, read_case
from auditor.cli import main
from auditor.document import validate
from tests.cables import plug_in
from tests.conftest import PhoneFactory
from tests.simphone.daemon import SimPhone
from tests.simphone.faults import Faults
from tests.simphone.server import AdbServer
from tests.simphone.stories import demo_story, sample_apks

pytestmark = pytest.mark.phone
UPLOAD, SHOW = "org.example.loan.upload", "org.example.loan.show"


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def audit(*words: str) -> tuple[Result, dict[str, Any]]:
    ended = run(*words, "--jobs", "1", "--format", "json", "--output", "-")
    document = json.loads(ended.stdout)
    validate(document)
    return ended, document


def reasons(document: dict[str, Any]) -> list[str]:
    return [error["reason"] for error in document["errors"]]


@pytest.fixture
def broken(phone: PhoneFactory, tmp_path: Path) -> tuple[SimPhone, Path]:
    """A phone, and the case of a collection of it that a pulled cable ended."""
    handset = phone(demo_story(sample_apks()), Faults(drop_after_bytes=20_000))
    folder = tmp_path / "case"
    ended = run("collect", "--yes", "--serial", handset.serial, "--case", str(folder))
    assert ended.exit_code == 4, ended.output
    assert f'auditor collect --resume "{folder}"' in ended.stderr.replace("\n", "")
    return handset, folder


def test_a_phone_is_audited_to_the_end_after_its_cable_was_put_back(
    adb_server: AdbServer, phone: PhoneFactory, broken: tuple[SimPhone, Path]
) -> None:
    handset, folder = broken
    plug_in(adb_server, handset, Faults())
    phone()  # a second one beside it; the case knows its own
    dumped = handset.ran.count(("dumpsys", "appops"))
    ended, document = audit("phone", "--yes", "--resume", str(folder))
    assert ended.exit_code == 0, ended.stderr
    assert handset.ran.count(("dumpsys", "appops")) == dumped
    assert all(app["files"] for app in document["apps"])
    assert "collection-resumed" in [limit["id"] for limit in document["device"]["limits"]]
    assert handset.serial not in ended.stdout

    asked = len(handset.ran)
    again, same = audit("phone", "--yes", "--resume", str(folder))
    assert again.exit_code == 0, again.stderr
    assert "complete" in again.stderr
    assert same["apps"] == document["apps"]
    assert run("collect", "--resume", str(folder)).exit_code == 0
    assert len(handset.ran) == asked


def test_another_phone_or_a_changed_case_is_refused_and_nothing_is_read(
    phone: PhoneFactory, broken: tuple[SimPhone, Path], tmp_path: Path
) -> None:
    _, folder = broken
    other = phone()
    before = (folder / "index.json").read_bytes()
    ended = run("phone", "--yes", "--serial", other.serial, "--resume", str(folder))
    assert ended.exit_code == 2
    assert "of another phone" in ended.stderr
    assert other.ran == []
    assert (folder / "index.json").read_bytes() == before

    (folder / "transcript.jsonl").write_bytes(b"{}")
    ended, document = audit("phone", "--yes", "--serial", other.serial, "--resume", str(folder))
    assert (ended.exit_code, reasons(document)) == (3, ["case-tampered"])
    assert run("collect", "--yes", "--resume", str(tmp_path)).exit_code == 3
    assert run("phone", "--resume", str(folder), "--case", str(folder)).exit_code == 2
    assert other.ran == []


def test_what_a_full_disk_had_no_room_for_is_pulled_when_there_is_room(
    phone: PhoneFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handset = phone(demo_story(sample_apks()))
    folder = tmp_path / "case"
    words = ("phone", "--yes", "--serial", handset.serial, "--package", UPLOAD)
    with monkeypatch.context() as patched:
        patched.setattr("auditor.phone.pull.Puller._obstacle", lambda _self, _size: "disk-full")
        ended, document = audit(*words, "--case", str(folder))
    assert (ended.exit_code, reasons(document)) == (4, ["output"])
    assert "the disk is full" in ended.stderr
    assert f'--resume "{folder}" --package {UPLOAD}' in ended.stderr.replace("\n", "")
    resumed, document = audit(*words, "--resume", str(folder))
    assert resumed.exit_code == 0, resumed.stderr
    assert [len(app["files"]) for app in document["apps"]] == [1]


class Running:
    """``auditor phone`` in a process of its own, once it has begun to pull files."""

    def __init__(self, handset: SimPhone, folder: Path) -> None:
        words = [sys.executable, "-m", "auditor", "phone", "--yes", "--serial", handset.serial, "-o", "-"]
        self.process = subprocess.Popen(
            [*words, "--jobs", "2", "--case", str(folder)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ.copy(),
        )  # fmt: skip
        deadline = time.monotonic() + 60
        while len(handset.synced) < 6 and time.monotonic() < deadline:
            time.sleep(0.05)

    def report(self) -> dict[str, Any]:
        """What it wrote, once it has ended as interrupted."""
        stdout, stderr = self.process.communicate(timeout=120)
        assert b"Traceback" not in stderr, stderr
        assert self.process.returncode == 4, stderr
        document: dict[str, Any] = json.loads(stdout)
        validate(document)
        return document


@pytest.fixture
def running(phone: PhoneFactory, tmp_path: Path) -> Iterator[Running]:
    if sys.platform == "win32":
        pytest.skip("another way to send signals")
    made = Running(phone(demo_story(sample_apks()), Faults(shell_delay=0.2)), tmp_path / "case")
    yield made
    made.process.kill()
    made.process.wait()


def stopped_case(tmp_path: Path) -> Case:
    case = read_case(tmp_path / "case")
    assert not case.complete
    assert case.apks
    return case


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_run_that_is_told_to_end_writes_what_was_read(running: Running, tmp_path: Path, name: str) -> None:
    running.process.send_signal(getattr(signal, name))
    document = running.report()
    assert reasons(document) == ["interrupted"]
    assert stopped_case(tmp_path).apks[0].sha256 in [
        file["sha256"] for app in document["apps"] for file in app["files"]
    ]


def test_ctrl_c_hit_four_times_does_not_lose_the_report(running: Running, tmp_path: Path) -> None:
    for _ in range(4):
        running.process.send_signal(signal.SIGINT)
        time.sleep(0.15)
    document = running.report()
    assert reasons(document) == ["interrupted"]
    assert stopped_case(tmp_path).apks[0].sha256 in [
        file["sha256"] for app in document["apps"] for file in app["files"]
    ]


def test_ctrl_c_hit_without_end_still_writes_a_report(running: Running, tmp_path: Path) -> None:
    ended = threading.Event()

    def hit() -> None:
        while not ended.wait(0.3):
            running.process.send_signal(signal.SIGINT)

    hitting = threading.Thread(target=hit)
    hitting.start()
    try:
        assert "interrupted" in reasons(running.report())
    finally:
        ended.set()
        hitting.join()
    stopped_case(tmp_path)


def test_a_case_whose_collection_never_ended_is_not_a_phone_without_loan_apps(
    broken: tuple[SimPhone, Path],
) -> None:
    _, folder = broken
    ended, document = audit("case", str(folder))
    assert ended.exit_code == 4, ended.stderr
    assert reasons(document) == ["collection-interrupted"]
    assert "No loan app was found" not in ended.stderr
    assert "auditor phone --resume" in ended.stderr
