"""Case folders: what is written reads back; what was changed is named; deleting takes only what is ours."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.case import CaseWriter, CommandOutput, PullRecord, delete_case, layout, read_case, storage
from auditor.errors import CaseTampered, CaseVersion, NotACase, OutputError
from auditor.model import Detail, FileRole, Limit, PackageName, Unknown

NOW = datetime(2026, 11, 22, 3, 12, 5, tzinfo=timezone.utc)
APK = b"PK\x03\x04" + bytes(range(256))


def output(
    command: str = "list-packages", stdout: bytes = b"package:a.b\n", **others: object
) -> CommandOutput:
    fields = {
        "values": (("user", "0"),),
        "argv": ("pm", "list", "packages", "-U", "--user", "0"),
        "started": NOW,
        "exit_code": 0,
        "stderr": b"",
        **others,
    }
    return CommandOutput(command=command, stdout=stdout, **fields)  # type: ignore[arg-type]  # fields by name


def pull(writer: CaseWriter, data: bytes = APK, remote: str = "/data/app/a.b/base.apk") -> None:
    record = PullRecord(PackageName("a.b"), remote, FileRole.BASE, ("sync", "RECV", remote), NOW)
    with writer.receive() as incoming:
        incoming.write(data[:7])
        incoming.write(data[7:])
        writer.keep(incoming, record)


OUTPUTS = (
    output("now", b"1790000000\n", values=()),
    output(exit_code=255, stderr=b"SecurityException: \xff", stdout=b""),
    output("dump-appops", b"x", exit_code=Unknown("no-shell-v2")),
)
LIMIT = Limit("command-refused", Detail.of(package="a\N{REPLACEMENT CHARACTER}b"))


def collect(path: Path) -> None:
    writer = CaseWriter.create(path, serial="SERIAL", tool_version="0.1", clock=lambda: NOW)
    for one in OUTPUTS:
        writer.append(one)
    pull(writer)
    writer.note(LIMIT)
    writer.finish()


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    collect(tmp_path / "case")
    return tmp_path / "case"


@pytest.fixture(scope="module")
def shared_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shared") / "case"
    collect(path)
    return path


def files_of(path: Path) -> list[Path]:
    return sorted(one for one in path.rglob("*") if one.is_file())


def test_a_case_reads_back_as_it_was_written(case_path: Path) -> None:
    case = read_case(case_path)
    assert case.outputs == OUTPUTS
    assert (case.serial, case.created, case.complete) == ("SERIAL", NOW, True)
    assert case.format == "case/1"
    assert case.limits == (LIMIT,)
    [apk] = case.apks
    assert apk.local.read_bytes() == APK
    assert (apk.package, apk.size, apk.role) == ("a.b", len(APK), FileRole.BASE)
    assert apk.local.name == f"{apk.sha256}.apk"
    assert [entry.command for entry in case.transcript] == ["now", "list-packages", "dump-appops", "pull"]
    assert case.transcript[-1].sha256 == apk.sha256


def test_the_serial_stands_only_in_the_index_and_is_marked(case_path: Path) -> None:
    holding = [file.name for file in files_of(case_path) if b"SERIAL" in file.read_bytes()]
    assert holding == ["index.json"]
    assert json.loads((case_path / "index.json").read_text())["personal"] == ["serial"]


def test_each_transcript_line_carries_the_hash_of_the_line_before(case_path: Path) -> None:
    lines = (case_path / "transcript.jsonl").read_bytes().splitlines()
    previous = [json.loads(line)["previous"] for line in lines]
    assert previous == ["0" * 64, *(layout.sha256(line) for line in lines[:-1])]


def test_the_same_apk_of_two_apps_is_kept_once_and_told_twice(tmp_path: Path) -> None:
    writer = CaseWriter.create(tmp_path / "case", serial="s", tool_version="0", clock=lambda: NOW)
    pull(writer, remote="/data/app/one.apk")
    pull(writer, remote="/data/app/two.apk")
    case = read_case(tmp_path / "case")
    assert [apk.remote_path for apk in case.apks] == ["/data/app/one.apk", "/data/app/two.apk"]
    assert len(list((tmp_path / "case" / "apks").iterdir())) == 1


def test_an_apk_that_was_not_kept_leaves_nothing(tmp_path: Path) -> None:
    writer = CaseWriter.create(tmp_path / "case", serial="s", tool_version="0", clock=lambda: NOW)
    with writer.receive() as incoming:
        incoming.write(APK)
    assert list((tmp_path / "case" / "apks").iterdir()) == []
    assert read_case(tmp_path / "case").apks == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_files_and_folders_are_private(case_path: Path) -> None:
    assert stat.S_IMODE(case_path.stat().st_mode) == 0o700
    for entry in case_path.rglob("*"):
        assert stat.S_IMODE(entry.stat().st_mode) == (0o700 if entry.is_dir() else 0o600), entry


def test_a_case_is_not_written_into_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(OutputError):
        CaseWriter.create(tmp_path, serial="s", tool_version="0", clock=lambda: NOW)
    assert [entry.name for entry in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_an_output_error(tmp_path: Path) -> None:
    writer = CaseWriter.create(tmp_path / "case", serial="s", tool_version="0", clock=lambda: NOW)
    descriptor = os.open("/dev/full", os.O_WRONLY)
    try:
        with pytest.raises(OutputError, match="full"), storage.writing(writer.path):
            storage.write_all(descriptor, b"x")
    finally:
        os.close(descriptor)


class Stop(BaseException):
    """Like Ctrl-C or a power cut."""


@pytest.mark.parametrize("half", [True, False])
@pytest.mark.parametrize("name", ["write_all", "put_in_place", "append", "_replace", "_sync_folder"])
def test_a_collection_that_is_interrupted_anywhere_is_a_valid_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, half: bool
) -> None:
    """Interrupts the n-th call of each function that touches the disk, before it or after it, for every n."""
    real: Callable[..., None] = getattr(storage, name)
    seen_lengths = set()
    for number in range(1, 200):
        left = number

        def stopping(*args: object) -> None:
            nonlocal left
            left -= 1
            if half and not left:
                raise Stop
            real(*args)
            if not left:
                raise Stop

        path = tmp_path / f"{number}"
        monkeypatch.setattr(storage, name, stopping)
        try:
            collect(path)
        except Stop:
            monkeypatch.setattr(storage, name, real)
        else:
            break
        if not (path / "index.json").exists():
            continue
        case = read_case(path)
        assert case.outputs == OUTPUTS[: len(case.outputs)]
        seen_lengths.add(len(case.transcript))
        if not case.complete:
            assert Limit("collection-interrupted") in case.limits
    else:
        pytest.fail("was always interrupted")
    assert {0, 1, 2, 3, 4} <= seen_lengths | {0, 4}
    assert len(seen_lengths) > 3


def test_leftovers_that_the_index_does_not_list_are_ignored(case_path: Path) -> None:
    before = read_case(case_path)
    (case_path / "outputs" / "0099-now.out").write_bytes(b"left")
    (case_path / "apks" / "incoming.part").write_bytes(b"left")
    with (case_path / "transcript.jsonl").open("ab") as file:
        file.write(b'{"half a li')
    assert read_case(case_path) == before


@given(st.data())
@settings(max_examples=250, deadline=None)
def test_every_flipped_bit_is_noticed_and_the_file_is_named(shared_case: Path, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(files_of(shared_case)))
    raw = file.read_bytes()
    position = data.draw(st.integers(0, len(raw) - 1))
    changed = bytearray(raw)
    changed[position] ^= 1 << data.draw(st.integers(0, 7))
    file.write_bytes(changed)
    try:
        with pytest.raises(CaseTampered) as caught:
            read_case(shared_case)
    finally:
        file.write_bytes(raw)
    assert caught.value.values["artefact"] == file.relative_to(shared_case).as_posix()


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_every_cut_is_noticed_and_the_file_is_named(shared_case: Path, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(files_of(shared_case)))
    raw = file.read_bytes()
    file.write_bytes(raw[: data.draw(st.integers(0, len(raw) - 1))])
    try:
        with pytest.raises(CaseTampered) as caught:
            read_case(shared_case)
    finally:
        file.write_bytes(raw)
    assert caught.value.values["artefact"] == file.relative_to(shared_case).as_posix()


def test_a_missing_file_is_named(case_path: Path) -> None:
    (case_path / "outputs" / "0001-now.out").unlink()
    with pytest.raises(CaseTampered, match=r"outputs/0001-now\.out.*missing"):
        read_case(case_path)


def test_a_changed_transcript_line_is_named_by_its_number(case_path: Path) -> None:
    path = case_path / "transcript.jsonl"
    path.write_bytes(path.read_bytes().replace(b":255,", b":254,"))
    with pytest.raises(CaseTampered, match="line 2 was changed"):
        read_case(case_path)


def links(path: Path) -> list[Callable[[], None]]:
    def instead(file: Path) -> Callable[[], None]:
        def change() -> None:
            elsewhere = path.parent / "elsewhere"
            shutil.move(file, elsewhere)
            file.symlink_to(elsewhere)

        return change

    return [instead(path / name) for name in ("outputs", "apks", "outputs/0001-now.out")]


@pytest.mark.skipif(os.name == "nt", reason="Windows needs a privilege to make links")
@pytest.mark.parametrize("which", range(3))
def test_a_link_inside_a_case_is_refused(case_path: Path, which: int) -> None:
    links(case_path)[which]()
    with pytest.raises(CaseTampered, match="a link"):
        read_case(case_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_in_place_of_a_file_is_refused_and_not_waited_for(case_path: Path) -> None:
    file = case_path / "outputs" / "0001-now.out"
    file.unlink()
    os.mkfifo(file)
    with pytest.raises(CaseTampered, match="not a regular file"):
        read_case(case_path)


def reseal(path: Path, change: Callable[[dict[str, object]], None]) -> None:
    members = json.loads((path / "index.json").read_text())
    del members["seal"]
    change(members)
    (path / "index.json").write_bytes(layout._render_sealed(members))


def test_a_later_format_is_told_apart_from_damage(case_path: Path) -> None:
    reseal(case_path, lambda members: members.update(format="case/2", more=1))
    with pytest.raises(CaseVersion, match=r"case/2.*case/1"):
        read_case(case_path)


@pytest.mark.parametrize(
    "name", ["../elsewhere", "/etc/passwd", "outputs/../../x.out", "apks/x.apk", "index.json"]
)
def test_an_index_that_points_outside_is_refused(case_path: Path, name: str) -> None:
    def point_outside(members: dict[str, object]) -> None:
        members["artefacts"] = [{"file": name, "sha256": layout.sha256(b""), "size": 0}]

    reseal(case_path, point_outside)
    with pytest.raises(CaseTampered, match="a file name that no case has"):
        read_case(case_path)


@pytest.mark.parametrize(
    "broken",
    [
        {"artefacts": 7},
        {"artefacts": [[]]},
        {"created": "yesterday"},
        {"transcript": None},
        {"limits": [{"id": {}}]},
        {"serial": None},
    ],
)
def test_an_index_of_wrong_types_is_refused(case_path: Path, broken: dict[str, object]) -> None:
    reseal(case_path, lambda members: members.update(broken))
    with pytest.raises(CaseTampered, match=r"index\.json"):
        read_case(case_path)


def test_an_index_nested_without_end_is_refused(case_path: Path) -> None:
    (case_path / "index.json").write_bytes(b"[" * 200_000)
    with pytest.raises(CaseTampered, match=r"index\.json"):
        read_case(case_path)


@pytest.mark.parametrize("depth", range(880, 1000, 4))
def test_an_index_that_can_be_read_and_is_too_deep_to_be_written_is_refused(
    case_path: Path, depth: int
) -> None:
    """On some versions of Python the reader of JSON goes deeper than the writer."""
    (case_path / "index.json").write_text(
        f'{{"seal": "", "a": {"[" * depth}{"]" * depth}}}', encoding="ascii"
    )
    with pytest.raises(CaseTampered, match="index"):
        read_case(case_path)


def test_a_folder_without_index_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(NotACase):
        read_case(tmp_path)
    with pytest.raises(NotACase):
        read_case(tmp_path / "nowhere")


def test_deleting_a_case_leaves_nothing(case_path: Path) -> None:
    (case_path / "outputs" / "0099-now.out.part").write_bytes(b"left")
    (case_path / "apks" / "incoming.part").write_bytes(b"left")
    assert delete_case(case_path) == ()
    assert not case_path.exists()


def test_deleting_refuses_a_folder_that_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text('{"name": "a web project"}')
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(NotACase):
        delete_case(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_deleting_takes_only_what_a_case_holds(case_path: Path) -> None:
    (case_path / "report.html").write_text("mine")
    (case_path / "outputs" / "notes.txt").write_text("mine")
    assert delete_case(case_path) == ("outputs", "report.html")
    assert [file.name for file in files_of(case_path)] == ["notes.txt", "report.html"]


@pytest.mark.skipif(os.name == "nt", reason="Windows needs a privilege to make links")
def test_deleting_does_not_follow_a_link(case_path: Path) -> None:
    links(case_path)[0]()
    assert delete_case(case_path) == ("outputs",)
    assert (case_path.parent / "elsewhere" / "0001-now.out").exists()


def test_a_damaged_case_can_be_deleted(case_path: Path) -> None:
    index = case_path / "index.json"
    index.write_bytes(index.read_bytes()[:-20])
    (case_path / "transcript.jsonl").unlink()
    assert delete_case(case_path) == ()
