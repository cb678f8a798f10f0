"""Many inputs: one failure ends nothing else, and the order of work changes nothing."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from auditor.audit import Standards
from auditor.batch import Workers, audit_paths
from auditor.batch.inputs import find_files
from auditor.batch.pool import run_all
from auditor.batch.worker import Job, JobFile, read_job
from auditor.codec import encode
from auditor.model import FileRole, Unknown, Verdict, Verdicts
from tests.apps import apk_path
from tests.apps.broken import FAULTS
from tests.judging import shipped_standards

pytestmark = pytest.mark.slow

HERE = Workers(jobs=1)


@pytest.fixture(scope="module")
def standards() -> Standards:
    return shipped_standards()


def square(number: int) -> int:
    return number * number


def die_on_three(number: int) -> int:
    if number == 3:
        os._exit(9)
    return number


def sleep_on_one(number: int) -> int:
    if number == 1:
        time.sleep(60)
    return number


def has_interrupts_held_back(_number: int) -> bool:
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def say_and_sleep(_number: int) -> None:
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    time.sleep(120)


def nothing() -> None:
    pass


@contextmanager
def unreadable(path: Path) -> Iterator[None]:
    """Takes away every right to read, also from root, who is another user meanwhile."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such modes")
    mode = path.stat().st_mode
    path.chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        path.chmod(stat.S_IMODE(mode))


def test_folders_are_searched_in_the_order_of_names_and_files_count_once(tmp_path: Path) -> None:
    for name in ("b/two.apk", "a/one.APK", "a/deep/three.xapk", "a/letter.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    files, errors = find_files([tmp_path, tmp_path / "b" / "two.apk", tmp_path / "a" / "letter.txt"])
    assert [file.relative_to(tmp_path).as_posix() for file in files] == [
        "a/one.APK", "a/deep/three.xapk", "b/two.apk", "a/letter.txt"
    ]  # fmt: skip
    assert errors == ()


def test_what_is_not_there_and_a_folder_without_apks_are_errors(tmp_path: Path) -> None:
    files, errors = find_files([tmp_path, tmp_path / "gone.apk"])
    assert files == ()
    assert [error.reason for error in errors] == ["no-apk", "unreadable"]


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user can enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_an_unreadable_folder_is_an_error_and_the_rest_is_found(public_folder: Path) -> None:
    closed = public_folder / "closed"
    closed.mkdir()
    (closed / "inside.apk").touch()
    (public_folder / "one.apk").touch()
    with unreadable(closed):
        files, errors = find_files([public_folder, closed / "inside.apk"])
    assert files == (public_folder / "one.apk",)
    assert [(error.input, error.reason) for error in errors] == [
        (str(closed), "unreadable"),
        (str(closed / "inside.apk"), "unreadable"),
    ]


def test_an_unreadable_file_is_an_error_of_that_file(public_folder: Path, standards: Standards) -> None:
    for name in ("closed", "open"):
        shutil.copy(apk_path("show"), public_folder / f"{name}.apk")
    with unreadable(public_folder / "closed.apk"):
        result = audit_paths([public_folder], standards, HERE)
    assert [audit.facts.files[0].name for audit in result.apps] == ["open.apk"]
    assert [Path(error.input).name for error in result.errors] == ["closed.apk"]


def test_a_link_in_a_circle_ends(tmp_path: Path) -> None:
    (tmp_path / "one.apk").touch()
    try:
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    assert find_files([tmp_path])[0] == (tmp_path / "one.apk",)


def test_results_stand_in_the_order_of_the_values() -> None:
    values = list(range(20))
    for jobs in (1, 2):
        assert run_all(square, values, jobs, nothing).done == tuple(map(square, values))


def test_a_worker_that_dies_takes_nothing_else_with_it() -> None:
    values = [0, 3, *range(4, 12)]
    ran = run_all(die_on_three, values, 2, nothing)
    assert ran.done == (0, None, *range(4, 12))
    assert not ran.interrupted


def test_a_worker_that_dies_while_work_is_handed_out_loses_nothing_else() -> None:
    values = [3, *range(4, 4000)]
    assert run_all(die_on_three, values, 2, nothing).done == (None, *range(4, 4000))


def test_ctrl_c_keeps_what_is_done_and_does_not_wait_for_the_rest() -> None:
    if sys.platform == "win32":
        pytest.skip("another way to send Ctrl-C")
    main = threading.main_thread().ident or 0
    timer = threading.Timer(0.3, signal.pthread_kill, (main, signal.SIGINT))
    left = [2, 1]

    def done() -> None:
        left.pop()
        if not left:
            timer.start()

    started = time.monotonic()
    ran = run_all(sleep_on_one, [0, 1, 2], 2, done)
    timer.join()
    assert ran.interrupted
    assert ran.done == (0, None, 2)
    assert time.monotonic() - started < 50


def test_a_run_that_is_stopped_while_files_are_sorted_examines_none_of_them(
    standards: Standards, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_file: JobFile) -> tuple[str, ...]:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.batch.from_files.app_keys", stop)
    result = audit_paths([apk_path("show"), apk_path("pick")], standards, HERE)
    assert result.interrupted
    assert result.apps == ()
    assert [error.reason for error in result.errors] == ["interrupted", "interrupted"]


def test_workers_never_get_the_ctrl_c_of_the_terminal() -> None:
    """Held back from their first moment, since they need a while until they have come to ignore it."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such mask")
    assert run_all(has_interrupts_held_back, [0, 1], 2, nothing).done == (True, True)
    assert not has_interrupts_held_back(0)


def test_workers_end_with_the_process_that_started_them() -> None:
    """Closing the terminal kills the parent alone; its pipe closes when the last worker is gone."""
    if sys.platform == "win32":
        pytest.skip("another way to kill")
    code = """
from auditor.batch.pool import run_all
from tests.test_batch import nothing, say_and_sleep
if __name__ == "__main__":
    run_all(say_and_sleep, [1, 2], 2, nothing)
"""
    here = Path(__file__).parent.parent
    with subprocess.Popen([sys.executable, "-c", code], cwd=here, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"begun\n"
        parent.kill()
        parent.communicate(timeout=30)


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_every_broken_file_is_an_error_or_an_app_and_never_a_defect(fault: str, tmp_path: Path) -> None:
    broken = tmp_path / f"{fault}.apk"
    broken.write_bytes(FAULTS[fault](apk_path("upload").read_bytes()))
    result = read_job(Job((JobFile(broken, broken.name),)))
    assert result.traceback is None, result.traceback
    assert len(result.facts) + len(result.errors) == 1
    assert all(error.reason == "malformed-apk" for error in result.errors)


def test_a_broken_file_leaves_the_others_alone(tmp_path: Path, standards: Standards) -> None:
    shutil.copy(apk_path("show"), tmp_path / "good.apk")
    (tmp_path / "bad.apk").write_bytes(b"no archive")
    (tmp_path / "empty.apk").write_bytes(b"")
    result = audit_paths([tmp_path], standards, HERE)
    assert [audit.facts.package for audit in result.apps] == ["org.example.loan.show"]
    assert [Path(error.input).name for error in result.errors] == ["bad.apk", "empty.apk"]


def test_splits_in_any_folder_are_put_to_their_base(tmp_path: Path, standards: Standards) -> None:
    for number, name in enumerate(("split-extra", "split", "clean", "split-config.zh")):
        folder = tmp_path / str(number)
        folder.mkdir()
        shutil.copy(apk_path(name), folder / f"{name}.apk")
    result = audit_paths([tmp_path], standards, HERE)
    roles = {audit.facts.package: [file.role for file in audit.facts.files] for audit in result.apps}
    assert roles == {
        "org.example.loan.split": [FileRole.BASE, FileRole.SPLIT, FileRole.SPLIT],
        "org.example.notes": [FileRole.BASE],
    }


def test_two_files_of_the_same_name_and_content_are_one_app(tmp_path: Path, standards: Standards) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        shutil.copy(apk_path("show"), tmp_path / folder / "app.apk")
    (audit,) = audit_paths([tmp_path], standards, HERE).apps
    assert len(audit.facts.files) == 1


def test_two_apps_of_one_package_name_stay_two(tmp_path: Path, standards: Standards) -> None:
    shutil.copy(apk_path("show"), tmp_path / "app.apk")
    with zipfile.ZipFile(apk_path("show")) as good, zipfile.ZipFile(tmp_path / "b.apk", "w") as unsigned:
        for name in good.namelist():
            if not name.startswith("META-INF/"):
                unsigned.writestr(name, good.read(name))
    result = audit_paths([tmp_path], standards, HERE)
    assert [audit.facts.package for audit in result.apps] == ["org.example.loan.show"] * 2


def test_one_process_or_two_give_the_same_audits(tmp_path: Path, standards: Standards) -> None:
    for name in ("show", "pick", "declared", "split", "split-extra"):
        shutil.copy(apk_path(name), tmp_path / f"{name}.apk")
    (tmp_path / "bad.apk").write_bytes(b"no archive")
    told: list[tuple[int, int]] = []
    alone = audit_paths([tmp_path], standards, HERE)
    beside = audit_paths([tmp_path], standards, Workers(2, lambda done, total: told.append((done, total))))
    assert encode(alone.apps) == encode(beside.apps)
    assert alone.errors == beside.errors
    assert told == [(number, 5) for number in range(1, 6)]


def test_an_apk_without_a_manifest_keeps_its_code_and_says_what_is_missing(
    tmp_path: Path, standards: Standards
) -> None:
    path = tmp_path / "odd.apk"
    path.write_bytes(FAULTS["no_manifest"](apk_path("upload").read_bytes()))
    (audit,) = audit_paths([path], standards, HERE).apps
    assert audit.facts.package == Unknown("no-manifest")
    assert "no-manifest" in [limit.id for limit in audit.limits]
    assert [file.name for file in audit.facts.files] == ["odd.apk"]


def test_a_packed_apk_without_a_manifest_is_not_said_to_read_nothing(
    tmp_path: Path, standards: Standards
) -> None:
    path = tmp_path / "odd.apk"
    path.write_bytes(FAULTS["no_manifest"](apk_path("packed").read_bytes()))
    (audit,) = audit_paths([path], standards, HERE).apps
    assert {"no-manifest", "packed"} <= {limit.id for limit in audit.limits}
    assert audit.verdicts == Verdicts(Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN)


def test_a_defect_in_the_worker_is_an_error_with_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_apk: object) -> None:
        raise ZeroDivisionError("a defect")

    monkeypatch.setattr("auditor.batch.worker.read_apk", broken)
    result = read_job(Job((JobFile(apk_path("show"), "show.apk"),)))
    assert [(error.input, error.reason) for error in result.errors] == [("show.apk", "error")]
    assert "ZeroDivisionError" in (result.traceback or "")
