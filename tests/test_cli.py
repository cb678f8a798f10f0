"""The command line: what it prints, writes and exits with."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from auditor.batch.worker import Job, JobResult, read_job
from auditor.cli import main
from auditor.cli.run import exit_code
from auditor.document import from_document, validate
from auditor.model import Level
from tests.apps import apk_path
from tests.apps.broken import FAULTS

SLOW_TO_IMPORT = ("numpy", "androguard", "cryptography", "jinja2", "adbutils", "scipy")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def audit(*words: str | Path) -> tuple[int, dict[str, Any]]:
    ended = run("apk", "--jobs", "1", "--format", "json", "--output", "-", *words)
    document = json.loads(ended.stdout)
    validate(document)
    assert "Traceback" not in ended.stderr
    return ended.exit_code, document


def spawn(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "auditor", *map(str, words)],
        check=False, capture_output=True, env={**os.environ, **environment}, timeout=120,
    )  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.apk"
    path.write_bytes(b"no archive")
    return path


@pytest.mark.parametrize("words", [["--help"], ["apk", "--help"], ["phone", "--help"], ["--version"]])
def test_help_loads_nothing_that_is_slow(words: list[str]) -> None:
    code = (
        "import sys\nfrom auditor.cli import main\n"
        f"try:\n    main({words!r})\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {SLOW_TO_IMPORT!r} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ended.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["phone", "apk", "case", "list", "demo", "doctor"])
def test_every_command_helps_with_examples(command: str) -> None:
    ended = run(command, "--help")
    assert ended.exit_code == 0
    assert f"auditor {command}" in ended.stdout.partition("Examples")[2]


def test_the_shell_can_complete() -> None:
    ended = spawn(_AUDITOR_COMPLETE="bash_complete", COMP_WORDS="auditor ap", COMP_CWORD="1")
    assert ended.stdout.decode().strip() == "plain,apk"


def test_json_on_standard_output_stands_alone() -> None:
    ended = spawn("apk", apk_path("show"), apk_path("pick"), "--format", "json", "--output", "-")
    document = json.loads(ended.stdout)
    validate(document)
    assert [app["package"] for app in document["apps"]] == ["org.example.loan.pick", "org.example.loan.show"]
    assert document["device"] is None
    assert b"Apps audited: 2." in ended.stderr
    assert ended.returncode == 0


def test_the_same_files_give_the_same_document() -> None:
    documents = [audit(apk_path("show"), apk_path("packed"))[1] for _ in range(2)]
    for document in documents:
        del document["created"]
    assert documents[0] == documents[1]


def test_html_is_the_default_and_its_place_is_told(here: Path) -> None:
    ended = run("apk", apk_path("show"))
    (report,) = here.iterdir()
    assert report.name.startswith("auditor-report-")
    assert (
        report.read_bytes().startswith(b"<!DOCTYPE html>".lower())
        or b"<!doctype html>" in report.read_bytes().lower()
    )
    assert report.name in ended.stderr.replace("\n", "")
    assert 2 <= len(ended.stderr.splitlines()) <= 6
    assert ended.stdout == ""


def test_several_forms_go_to_a_folder(here: Path) -> None:
    ended = run("apk", apk_path("show"), "--format", "html", "--format", "json", "--output", "out/deep")
    assert ended.exit_code == 0, ended.stderr
    assert sorted(file.name for file in (here / "out" / "deep").iterdir()) == ["report.html", "report.json"]


def test_a_folder_that_is_there_takes_the_report(here: Path) -> None:
    assert run("apk", apk_path("show"), "--output", here).exit_code == 0
    assert [file.name for file in here.iterdir()] == ["report.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_report_is_for_its_owner_only(here: Path) -> None:
    (here / "old.html").write_text("old")
    (here / "old.html").chmod(0o644)
    assert run("apk", apk_path("show"), "--output", "old.html").exit_code == 0
    assert stat.S_IMODE((here / "old.html").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "words",
    [
        ["apk"],
        ["apk", "x.apk", "--format", "pdf"],
        ["apk", "x.apk", "--format", "html", "--output", "-"],
        ["apk", "x.apk", "--output", "-", "--open"],
        ["apk", "x.apk", "--fail-on", "none"],
        ["apk", "x.apk", "--jobs", "0"],
        ["case", "x", "--all", "--package", "a.b"],
        ["nothing"],
    ],
)
def test_wrong_usage_is_exit_code_2(words: list[str]) -> None:
    ended = run(*words)
    assert ended.exit_code == 2
    assert "Traceback" not in ended.stderr


def test_a_level_to_fail_on_is_exit_code_1() -> None:
    assert audit(apk_path("declared"))[0] == 0
    assert audit(apk_path("declared"), "--fail-on", "low")[0] == 1
    assert audit(apk_path("declared"), "--fail-on", "critical")[0] == 0
    assert audit(apk_path("clean"), "--fail-on", "low")[0] == 0


def test_no_readable_apk_is_exit_code_3_and_a_document(broken: Path, here: Path) -> None:
    code, document = audit(broken)
    assert (code, document["apps"]) == (3, [])
    assert document["errors"] == [
        {"input": str(broken), "reason": "malformed-apk", "message": document["errors"][0]["message"]}
    ]
    (here / "folder").mkdir()
    assert audit(here / "folder")[0] == 3
    assert audit(here / "gone.apk")[0] == 3


def test_one_broken_input_is_exit_code_4_and_wins_over_1(broken: Path) -> None:
    code, document = audit(broken, apk_path("declared"), "--fail-on", "low")
    assert code == 4
    assert len(document["apps"]) == 1
    assert len(document["errors"]) == 1


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_bad_input_is_named_and_all_else_is_done(fault: str, tmp_path: Path) -> None:
    path = tmp_path / f"{fault}.apk"
    path.write_bytes(FAULTS[fault](apk_path("upload").read_bytes()))
    code, document = audit(path, apk_path("show"))
    shown = [app for app in document["apps"] if app["package"] == "org.example.loan.show"]
    assert len(shown) == 1
    assert len(document["apps"]) + len(document["errors"]) == 2
    assert code == (4 if document["errors"] else 0)


def test_a_full_disk_is_a_sentence() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    ended = run("apk", apk_path("show"), "--output", "/dev/full")
    assert ended.exit_code == 3
    assert "/dev/full could not be written: the disk is full" in ended.stderr
    assert Path("/dev/full").is_char_device()


def test_standard_output_that_is_full_is_a_sentence() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "auditor", "apk", apk_path("show"), "--output", "-"],
            check=False, stdout=full, stderr=subprocess.PIPE,
        )  # fmt: skip
    assert ended.returncode == 3
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("closed", ["2>/dev/full", "2> >(true)", "2>&-", "<&-", "<&- 2>&-"])
def test_who_is_not_listened_to_does_its_work_all_the_same(closed: str, here: Path) -> None:
    """A broken pipe would else end the program with the exit code of a risk that was found."""
    line = f"'{sys.executable}' -m auditor apk '{apk_path('show')}' --format json --output o.json {closed}"
    ended = subprocess.run(["bash", "-c", line], check=False, cwd=here, timeout=120)
    assert ended.returncode == 0
    validate(json.loads((here / "o.json").read_bytes()))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_standard_output_that_is_closed_is_a_sentence() -> None:
    line = f"'{sys.executable}' -m auditor apk '{apk_path('show')}' --jobs 1 --output - >&-"
    ended = subprocess.run(["bash", "-c", line], check=False, capture_output=True, timeout=120)
    assert ended.returncode == 3
    assert b"could not be written" in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system that takes any bytes as a name")
def test_a_file_name_that_is_no_text_leaves_the_document_utf_8(here: Path) -> None:
    shutil.copy(apk_path("show"), here / os.fsdecode(b"\xff\xfe.apk"))
    ended = spawn("apk", here, "--jobs", "1", "--output", "-")
    assert ended.returncode == 0
    document = json.loads(ended.stdout.decode("utf-8"))
    assert document["apps"][0]["files"][0]["name"] == "\N{REPLACEMENT CHARACTER}" * 2 + ".apk"


def test_a_place_that_cannot_be_written_is_a_sentence(here: Path) -> None:
    (here / "file").write_text("a file, no folder")
    ended = run("apk", apk_path("show"), "--output", "file/report.html")
    assert ended.exit_code == 3
    assert "could not be written" in ended.stderr
    assert "--output" in ended.stderr


def test_hostile_names_do_nothing_to_terminal_and_page(here: Path) -> None:
    ended = run("apk", apk_path("markup"), "--output", "r.html")
    assert not {"\x1b", "\u202e", "\x07"} & set(ended.stderr)
    assert b"<script>alert(1)" not in (here / "r.html").read_bytes()


def test_a_code_page_without_the_letters_does_not_crash() -> None:
    ended = spawn("apk", apk_path("packed"), "--output", os.devnull, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ended.returncode == 0, ended.stderr
    assert b"org.example.loan.packed" in ended.stderr


def test_an_unknown_language_falls_back() -> None:
    assert run("apk", "--lang", "xx-YY", "--help").exit_code == 0
    assert run("--lang", "tlh", "apk", "--help").stdout == run("apk", "--help").stdout


def test_a_language_that_ships_is_spoken() -> None:
    spoken = run("--lang", "zh-Hans-CN", "--help").stdout
    assert spoken != run("--lang", "en", "--help").stdout
    assert any("\u4e00" <= letter <= "\u9fff" for letter in spoken)


def test_a_defect_asks_for_a_report_and_hides_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def defect(*_: object) -> None:
        raise ZeroDivisionError("oh no")

    monkeypatch.setattr("auditor.batch.audit_paths", defect)
    ended = run("apk", apk_path("show"))
    assert ended.exit_code == 3
    assert "ZeroDivisionError: oh no" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "Traceback" in run("apk", apk_path("show"), "--verbose").stderr


def test_ctrl_c_writes_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop_at_show(job: Job) -> JobResult:
        if job.files[0].path.name == "show.apk":
            raise KeyboardInterrupt
        return read_job(job)

    monkeypatch.setattr("auditor.batch.from_files.read_job", stop_at_show)
    code, document = audit(apk_path("pick"), apk_path("show"), apk_path("declared"))
    assert code == 4
    assert [app["package"] for app in document["apps"]] == ["org.example.loan.pick"]
    assert [error["reason"] for error in document["errors"]] == ["interrupted", "interrupted"]


def test_ctrl_c_before_anything_is_done_is_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.batch.audit_paths", stop)
    ended = run("apk", apk_path("show"))
    assert ended.exit_code == 4
    assert ended.stderr == "Stopped.\n"


def test_a_broken_list_of_the_user_is_named_by_its_line(here: Path) -> None:
    (here / "mine.yaml").write_text("marks:\n  - nonsense: 1\n")
    ended = run("apk", apk_path("show"), "--catalog", "mine.yaml")
    assert ended.exit_code == 2
    assert "mine.yaml, line" in ended.stderr


@pytest.mark.parametrize("option", ["--catalog", "--policy"])
def test_a_list_that_is_not_there_is_named_without_a_line(option: str, here: Path) -> None:
    ended = run("apk", apk_path("show"), option, here / "mine.yaml")
    assert ended.exit_code == 2
    assert "mine.yaml cannot be read: No such file or directory" in ended.stderr
    assert "line" not in ended.stderr


def test_an_app_that_cannot_be_judged_is_not_said_to_be_without_risk(here: Path) -> None:
    (here / "odd.apk").write_bytes(FAULTS["no_manifest"](apk_path("packed").read_bytes()))
    ended = run("apk", "odd.apk", "--output", "r.html")
    assert "odd.apk: the risk cannot be judged. Contacts: cannot be ruled out." in ended.stderr
    assert "risk none" not in ended.stderr


def test_the_terminal_names_an_app_in_the_language_of_the_page(here: Path) -> None:
    words = ("apk", apk_path("upload"), "--output", here / "r.html")
    assert "闪电现金 (" in run(*words, "--lang", "zh-CN").stderr
    assert "Kilat Dana (" in run(*words).stderr


def test_a_folder_that_is_no_case_is_exit_code_3_and_a_document(here: Path) -> None:
    ended = run("case", here, "--output", "-")
    assert ended.exit_code == 3
    document = json.loads(ended.stdout)
    validate(document)
    assert [error["reason"] for error in document["errors"]] == ["not-a-case"]
    assert run("case", here / "gone", "--delete").exit_code == 3
    assert list(here.iterdir()) == []


def test_an_archive_of_apks_is_one_app_and_its_bad_member_is_named(here: Path) -> None:
    with zipfile.ZipFile(here / "all.xapk", "w") as bundle:
        for name in ("split", "split-extra", "split-config.zh"):
            bundle.write(apk_path(name), f"{name}.apk")
        bundle.writestr("odd.apk", b"no archive")
    code, document = audit(here / "all.xapk")
    assert code == 4
    (app,) = document["apps"]
    assert sorted(file["role"] for file in app["files"]) == ["base", "split", "split"]
    assert document["errors"][0]["input"].endswith("all.xapk: odd.apk")


def test_exit_codes_by_the_document() -> None:
    report = from_document(audit(apk_path("declared"))[1])
    assert exit_code(report, None, interrupted=False) == 0
    assert exit_code(report, Level.LOW, interrupted=False) == 1
    assert exit_code(report, Level.LOW, interrupted=True) == 4


def test_the_demo_ends_with_a_report(here: Path) -> None:
    ended = run("demo", "--jobs", "1", "--format", "json", "--output", "demo.json")
    assert ended.exit_code == 0, ended.stderr
    assert "This phone and its apps are invented." in ended.stderr
    document = json.loads((here / "demo.json").read_bytes())
    validate(document)
    assert len(document["apps"]) >= 8
    assert len(document["device"]["users"]) >= 2


def test_a_changed_byte_of_a_case_is_noticed_and_the_case_can_be_deleted(here: Path) -> None:
    shipped = Path(__file__).parent.parent / "auditor" / "demo_case"
    copy = here / "copy"
    shutil.copytree(shipped, copy)
    (next((copy / "outputs").iterdir())).write_bytes(b"changed")
    ended = run("case", copy, "--output", "-")
    assert ended.exit_code == 3
    assert json.loads(ended.stdout)["errors"][0]["reason"] == "case-tampered"
    assert run("case", copy, "--delete").exit_code == 0
    assert not copy.exists()
