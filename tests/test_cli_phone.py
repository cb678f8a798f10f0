"""The main job through a real adb server: ``auditor phone`` on a simulated phone."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from auditor.cli import main
from auditor.document import validate
from auditor.phone.commands import COMMANDS, SCRIPTS, Hole, Script
from auditor.phone.consent import OF_CHOSEN_APPS, OF_THE_PHONE
from tests.conftest import PhoneFactory
from tests.simphone.commands import Argv
from tests.simphone.faults import AdbState, Faults
from tests.simphone.stories import demo_story, sample_apks

pytestmark = pytest.mark.phone


@pytest.fixture(scope="module")
def apks() -> dict[str, tuple[bytes, ...]]:
    return sample_apks()


def run(*words: str, standard_input: str | None = None) -> Result:
    return CliRunner().invoke(main, list(words), input=standard_input)


def audit(*words: str) -> tuple[Result, dict[str, Any]]:
    ended = run("phone", "--yes", "--jobs", "1", "--format", "json", "--output", "-", *words)
    document = json.loads(ended.stdout)
    validate(document)
    return ended, document


def simple_commands(script: Script) -> list[str]:
    """Patterns of the simple commands that a script's line is made of."""
    unit = "".join(
        re.escape(one) if isinstance(one, str) else f"(?:{one.pattern.pattern})" for one in script.unit
    )
    if script.joint == "":
        return [f"{re.escape(script.head)}(?:{unit})+"]
    return [one.replace(re.escape(" 2>/dev/null"), "") for one in re.split(r"\\ \\\|\\ |;\\ ", unit)]


SIMPLE_COMMANDS = [pattern for script in SCRIPTS for pattern in simple_commands(script)]


def is_allowed(argv: Argv) -> bool:
    """Whether one command or script of the allow-list can make these words."""
    return any(re.fullmatch(pattern, " ".join(argv)) for pattern in SIMPLE_COMMANDS) or any(
        len(argv) == len(command.argv)
        and all(
            hole.accepts(word) if isinstance(hole, Hole) else hole == word
            for hole, word in zip(command.argv, argv, strict=True)
        )
        for command in COMMANDS
    )


def test_a_phone_gives_a_valid_document_and_only_allowed_commands_are_run(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    handset = phone(demo_story(apks))
    folder = tmp_path / "case"
    ended, document = audit("--serial", handset.serial, "--case", str(folder))
    assert ended.exit_code == 0, ended.stderr
    apps = {app["package"]: app for app in document["apps"]}
    assert len(apps) >= 4
    assert len({grant["user"] for app in apps.values() for grant in app["grants"]}) >= 2
    assert any(use["record"] == "accessed" for app in apps.values() for use in app["uses"])
    assert all(app["files"] for app in apps.values())
    assert {user["readable"] for user in document["device"]["users"]} == {"ok", "denied"}
    assert handset.ran
    assert [argv for argv in handset.ran if not is_allowed(argv)] == []
    assert handset.serial not in ended.stdout

    ran, size = len(handset.ran), len(document["apps"])
    again = run("case", str(folder), "--jobs", "1", "--format", "json", "--output", "-", "--include-serial")
    assert again.exit_code == 0, again.stderr
    saved = json.loads(again.stdout)
    assert saved["device"]["serial"] == handset.serial
    assert saved["device"]["source"] == "case"
    assert len(handset.ran) == ran
    for app, other in zip(document["apps"], saved["apps"], strict=True):
        assert app == other
    assert len(saved["apps"]) == size


def test_the_case_and_the_report_are_private(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such modes")
    phone(demo_story(apks))
    out = tmp_path / "out"
    ended = run(
        "phone", "--yes", "--jobs", "1", "--package", "org.example.loan.upload",
        "--case", str(tmp_path / "case"), "--format", "html", "--format", "json", "--output", str(out),
    )  # fmt: skip
    assert ended.exit_code == 0, ended.stderr
    for file in (out / "report.html", out / "report.json", *(tmp_path / "case").rglob("*")):
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file
    document = json.loads((out / "report.json").read_bytes())
    assert [app["package"] for app in document["apps"]] == ["org.example.loan.upload"]
    assert "asked" in [reason["id"] for reason in document["apps"][0]["loan"]["reasons"]]
    assert str(out / "report.html") in ended.stderr.replace("\n", "")


def test_nothing_is_read_without_consent(phone: PhoneFactory) -> None:
    handset = phone()
    ended = run("phone", standard_input="")
    assert ended.exit_code == 3
    assert "Nothing was read" in ended.stderr
    assert handset.ran == []
    told = run("phone", "--format", "json", "--output", "-", standard_input="")
    assert told.exit_code == 3
    assert [error["reason"] for error in json.loads(told.stdout)["errors"]] == ["not-agreed"]
    assert run("list", standard_input="").exit_code == 3
    assert handset.ran == []


def test_before_it_is_read_a_person_sees_what_will_be_read_and_that_it_tells_about_them(
    phone: PhoneFactory,
) -> None:
    phone()
    asked, listed = (" ".join(run(word, standard_input="").stderr.split()) for word in ("phone", "list"))
    for topic in OF_THE_PHONE:
        for text in (topic.title, *(f"{one.answers}. {one.reason}" for one in topic.readables())):
            assert text in asked
            assert text in listed
    assert OF_CHOSEN_APPS.title in asked
    assert OF_CHOSEN_APPS.title not in listed
    assert "go through this list with its owner first" in asked


def test_an_app_that_was_not_collected_is_unknown_and_says_so(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    phone(demo_story(apks))
    folder = tmp_path / "case"
    audit("--package", "org.example.loan.show", "--case", str(folder))
    later = run("case", str(folder), "--package", "org.example.loan.upload", "--format", "json", "-o", "-")
    (app,) = json.loads(later.stdout)["apps"]
    assert "not-collected" in [limit["id"] for limit in app["limits"]]
    assert app["verdicts"] == {"contacts": "unknown", "call_log": "unknown", "sms": "unknown"}
    assert app["label"] is None
    assert app["version_code"] is not None
    assert later.exit_code == 0


def test_an_app_that_the_phone_does_not_have_is_an_error(phone: PhoneFactory, tmp_path: Path) -> None:
    phone()
    ended, document = audit("--package", "com.nowhere.app", "--case", str(tmp_path / "case"))
    assert ended.exit_code == 3
    assert document["errors"][0]["reason"] == "not-installed"


def test_a_phone_without_loan_apps_is_fully_audited(phone: PhoneFactory, tmp_path: Path) -> None:
    story = demo_story({})
    plain = tuple(package for package in story.packages if "loan" not in package.name and package.system)
    phone(dataclasses.replace(story, packages=plain))
    ended, document = audit("--case", str(tmp_path / "case"))
    assert ended.exit_code == 0, ended.stderr
    assert document["apps"] == []
    assert "No loan app" in ended.stderr


def test_a_cable_that_is_pulled_leaves_a_report_of_what_was_read(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    handset = phone(demo_story(apks), Faults(drop_after_bytes=20_000))
    ended, document = audit("--case", str(tmp_path / "case"), "--serial", handset.serial)
    assert ended.exit_code == 4
    assert "Traceback" not in ended.stderr
    assert document["errors"][0]["reason"] in ("unplugged", "device-timeout", "offline")
    assert handset.serial not in ended.stdout
    assert document["apps"]


def test_a_file_that_is_no_apk_is_an_error_and_its_app_is_unknown(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    phone(demo_story({**apks, "org.example.loan.show": (b"no archive",)}))
    ended, document = audit("--case", str(tmp_path / "case"))
    assert ended.exit_code == 4
    assert [error["reason"] for error in document["errors"]] == ["malformed-apk"]
    apps = {app["package"]: app for app in document["apps"]}
    assert apps["org.example.loan.show"]["verdicts"]["contacts"] == "unknown"
    assert "malformed" in [limit["id"] for limit in apps["org.example.loan.show"]["limits"]]
    assert apps["org.example.loan.upload"]["verdicts"]["contacts"] == "uploads"


def test_a_package_name_with_shell_syntax_runs_nothing(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    story = demo_story(apks)
    evil = dataclasses.replace(story.packages[0], name="com.loan.evil;reboot", files=())
    handset = phone(dataclasses.replace(story, packages=(*story.packages, evil)))
    ended, document = audit("--case", str(tmp_path / "case"))
    assert [argv for argv in handset.ran if not is_allowed(argv)] == []
    assert ended.exit_code in (0, 4), ended.stderr
    assert len(document["apps"]) >= 4


def test_no_phone_is_a_document_with_the_error_and_no_traceback(phone: PhoneFactory, tmp_path: Path) -> None:
    phone(connect=False)
    ended, document = audit("--case", str(tmp_path / "case"))
    assert ended.exit_code == 3
    assert (document["device"], document["apps"]) == (None, [])
    assert document["errors"][0]["reason"] == "no-device"
    assert not (tmp_path / "case").exists()


@pytest.mark.parametrize(
    ("language", "said"), [("en", "No app was audited"), ("zh-CN", "手机上没有这个应用")]
)
def test_a_phone_whose_app_was_not_found_is_not_called_free_of_loan_apps(
    phone: PhoneFactory, tmp_path: Path, language: str, said: str
) -> None:
    phone()
    ended = run(
        "phone", "--yes", "--lang", language, "--package", "com.nowhere.app",
        "--case", str(tmp_path / "case"), "--output", str(tmp_path / "report.html"),
    )  # fmt: skip
    assert said in ended.stderr
    assert "No loan app was found" not in ended.stderr
    assert "没有发现贷款应用" not in ended.stderr


def test_one_of_several_phones_must_be_chosen(phone: PhoneFactory) -> None:
    first, second = phone(), phone()
    ended = run("phone", "--yes")
    assert ended.exit_code == 2
    assert first.serial in ended.stderr
    assert second.serial in ended.stderr
    assert "--serial" in ended.stderr


def test_a_phone_that_allows_after_a_while_is_waited_for(phone: PhoneFactory, tmp_path: Path) -> None:
    phone(faults=Faults(state=AdbState.UNAUTHORIZED, accept_after=2))
    ended, _ = audit("--case", str(tmp_path / "case"))
    assert ended.exit_code in (0, 4), ended.stderr


def test_the_list_says_which_are_loan_apps_and_why(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]]
) -> None:
    handset = phone(demo_story(apks))
    ended = run("list", "--yes")
    assert ended.exit_code == 0, ended.stderr
    lines = [line.split("\t") for line in ended.stdout.splitlines()]
    loans = [line for line in lines if line[2] == "loan app"]
    assert "org.example.loan.upload" in {line[0] for line in loans}
    assert all(line[3] and line[4] for line in loans)
    assert "Mkopo Haraka" in {line[3] for line in loans}
    assert [argv for argv in handset.ran if argv[:2] == ("pm", "path")] == []
    assert handset.synced == []
    shorter = run("list", "--yes", "--loans-only")
    assert [line.split("\t") for line in shorter.stdout.splitlines()] == loans


def test_the_doctor_names_the_state_of_the_phone(phone: PhoneFactory) -> None:
    handset = phone()
    ended = run("doctor")
    assert ended.exit_code == 0
    assert f"{handset.serial} is ready" in ended.stderr
    handset.unplug()


def test_without_a_phone_the_doctor_tells_how_to_switch_debugging_on(phone: PhoneFactory) -> None:
    phone(connect=False)
    ended = run("doctor")
    assert ended.exit_code == 3
    assert "Build number" in ended.stderr
    assert "Xiaomi" in ended.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("doctor", "--pair", "127.0.0.1:1", "12345x"), "six digits"),
        (("doctor", "--pair", "nonsense", "123456"), "HOST:PORT"),
        (("phone", "--yes", "--connect", "nonsense"), "HOST:PORT"),
    ],
)
def test_a_wrong_code_or_address_is_wrong_usage(
    phone: PhoneFactory, words: tuple[str, ...], said: str
) -> None:
    phone()
    ended = run(*words)
    assert ended.exit_code == 2
    assert said in ended.stderr


def test_pairing_that_fails_says_what_to_do_next(phone: PhoneFactory) -> None:
    phone()
    ended = run("doctor", "--pair", "127.0.0.1:1", "123456")
    assert ended.exit_code == 3
    assert "adb kill-server" in ended.stderr
    assert "Run 'auditor doctor'" not in ended.stderr


def test_of_several_ready_phones_the_doctor_names_one_to_read(phone: PhoneFactory) -> None:
    first, second = phone(), phone()
    ended = run("doctor")
    assert ended.exit_code == 0
    named = ended.stderr.split("auditor phone --serial ")[1].split()[0]
    assert named in (first.serial, second.serial)


def test_a_full_case_folder_is_not_written_into(phone: PhoneFactory, tmp_path: Path) -> None:
    phone()
    (tmp_path / "letter.txt").write_text("mine")
    ended = run("phone", "--yes", "--case", str(tmp_path))
    assert ended.exit_code == 3
    assert "Traceback" not in ended.stderr
    assert [entry.name for entry in tmp_path.iterdir()] == ["letter.txt"]


def test_ctrl_c_writes_what_was_read(
    phone: PhoneFactory, apks: dict[str, tuple[bytes, ...]], tmp_path: Path
) -> None:
    if sys.platform == "win32":
        pytest.skip("another way to send Ctrl-C")
    handset = phone(demo_story(apks), Faults(shell_delay=0.2))
    words = [sys.executable, "-m", "auditor", "phone", "--yes", "--serial", handset.serial, "-o", "-"]
    process = subprocess.Popen(
        [*words, "--case", str(tmp_path / "case")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ.copy(),
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not handset.synced and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    document = json.loads(stdout)
    validate(document)
    assert process.returncode == 4, stderr
    assert document["errors"][0]["reason"] == "interrupted"
    assert b"No loan app was found" not in stderr
    assert b"Traceback" not in stderr
