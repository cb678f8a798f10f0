"""Parts of files: what is known of a file, how parts are asked for and come out of a case again."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.apk.partial import Identity, identify, wanted
from auditor.case import Case, CaseWriter, CommandOutput, read_case
from auditor.case.file_parts import PACKED, PLAIN, parts_of, read_files, sizes_of
from auditor.dumps import label_files
from auditor.errors import DeviceTimeout, RemoteFileError, Unplugged
from auditor.model import Unknown
from auditor.parts import FileParts, Span
from auditor.phone.interface import Reply
from auditor.phone.parts import GROUP, read_parts
from auditor.phone.session import Task
from tests.apps import apk_names, apk_path
from tests.axml_writer import Node, Ref, manifest, resource_table
from tests.simphone.android14.toybox import Toybox
from tests.simphone.commands import Command, run_line, which, without_input
from tests.simphone.files import FileTree, PhoneFile
from tests.simphone.stories import demo_story

NOW = datetime(2026, 11, 22, tzinfo=timezone.utc)
ALL = ("dd", "gzip", "stat", "wc", "which")
BASE = "/data/app/~~x==/com.a-y==/base.apk"
LABELS = {"AndroidManifest.xml": manifest(application=Node("application", {"label": Ref(0x7F010000)})),
          "resources.arsc": resource_table([("", ["Cash"]), ("zh-CN", ["现金"])])}  # fmt: skip


class _Quiet:
    def started(self, task: Task) -> None: ...
    def advanced(self, count: int) -> None: ...
    def finished(self) -> None: ...


@dataclass
class _Phone:
    """A phone whose shell is that of the simulated one, without a cable."""

    files: Mapping[str, bytes]
    programs: tuple[str, ...] = ALL
    unreadable: tuple[str, ...] = ()
    fault: Callable[[bytes], bytes] = bytes
    fail: Exception | None = None
    serial: str = "SERIAL"
    lines: list[str] = field(default_factory=list)

    def run(self, argv: tuple[str, ...], deadline: float) -> Reply:
        assert deadline > 0
        return self._answer(" ".join(argv))

    def run_line(self, line: str, deadline: float) -> Reply:
        assert deadline > 0
        self.lines.append(line)
        if self.fail is not None:
            raise self.fail
        reply = self._answer(line)
        return Reply(reply.exit_code, self.fault(reply.stdout), reply.stderr)

    def _answer(self, line: str) -> Reply:
        tree = FileTree(
            (PhoneFile(path, data, path not in self.unreadable) for path, data in self.files.items()), 0
        )
        toybox = Toybox(demo_story({}), tree)
        known: dict[str, Command] = {"dd": toybox.dd, "stat": toybox.stat}
        known |= {"gzip": without_input, "wc": without_input, "which": which(self.programs)}
        answer = run_line(line, {name: known[name] for name in self.programs}, lambda _: None)
        return Reply(answer.exit_code, answer.stdout, answer.stderr)

    def size(self, path: str) -> int:
        raise RemoteFileError(path=path, problem="not asked for")

    def pull(self, path: str, sink: Callable[[bytes], None], *, limit: int, deadline: float) -> int:
        raise RemoteFileError(path=path, problem=f"not asked for: {sink} {limit} {deadline}")


def looked_at(phone: _Phone, folder: Path, paths: tuple[str, ...] = ()) -> tuple[Case, tuple[str, ...]]:
    case = CaseWriter.create(folder, serial="SERIAL", tool_version="0", clock=lambda: NOW)
    unread = read_parts(phone, case, paths or tuple(phone.files), wanted, _Quiet())
    case.finish()
    return read_case(folder), unread


def identities(case: Case) -> dict[str, object]:
    return {path: identify(parts) for path, parts in read_files(case.outputs)}


def archive(entries: Mapping[str, bytes], *, stored: bool = True, comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as made:
        made.comment = comment
        for name, content in entries.items():
            made.writestr(name, content)
    return out.getvalue()


def known(data: bytes) -> FileParts:
    return FileParts(len(data)).adding(0, data)


# --- what is known of a file ---------------------------------------------------------------


@given(
    data=st.binary(min_size=1, max_size=60),
    spans=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8),
)
def test_what_is_known_is_what_was_added(data: bytes, spans: list[tuple[int, int]]) -> None:
    parts, have = FileParts(len(data)), set[int]()
    for start, length in spans:
        parts = parts.adding(start, data[start : start + length])
        have |= set(range(start, min(start + length, len(data))))
    for start in range(len(data)):
        for end in range(start + 1, len(data) + 1):
            told = parts.get(Span(start, end))
            assert told == (data[start:end] if set(range(start, end)) <= have else None)


@pytest.mark.parametrize("name", apk_names())
def test_every_sample_is_identified_as_from_the_whole_file(name: str) -> None:
    data = apk_path(name).read_bytes()
    parts = FileParts(len(data))
    while spans := wanted(parts):
        for span in spans:
            parts = parts.adding(span.start, data[span.start : span.end])
    assert identify(parts) == identify(known(data))


@pytest.mark.parametrize("stored", [True, False])
@pytest.mark.parametrize("comment", [b"", b"channel=x", b"x" * 0xFFFF])
def test_labels_are_found_however_the_archive_is_written(stored: bool, comment: bytes) -> None:
    identity = identify(known(archive(LABELS, stored=stored, comment=comment)))
    assert isinstance(identity, Identity)
    assert identity.all_labels() == ("Cash", "现金")


@given(data=st.data())
def test_a_damaged_file_is_unknown_and_ends_the_asking(data: st.DataObject) -> None:
    whole = bytearray(archive(LABELS))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    raw = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    parts = FileParts(len(raw))
    for _ in range(20):
        spans = wanted(parts)
        if not spans:
            break
        for span in spans:
            assert 0 <= span.start <= span.end <= len(raw)
            parts = parts.adding(span.start, raw[span.start : span.end])
    else:
        pytest.fail("it asks without end")
    assert isinstance(identify(parts), (Identity, Unknown))


# --- through the phone ---------------------------------------------------------------------


@pytest.mark.parametrize("programs", [ALL, ("dd", "stat", "wc", "which")])
def test_a_case_identifies_what_the_phone_held(programs: tuple[str, ...], tmp_path: Path) -> None:
    files = {f"/data/app/{name}/base.apk": apk_path(name).read_bytes() for name in apk_names()}
    case, unread = looked_at(_Phone(files, programs), tmp_path / "case")
    assert unread == ()
    assert identities(case) == {path: identify(known(data)) for path, data in files.items()}
    script = PACKED if "gzip" in programs else PLAIN
    assert {one.command for one in case.outputs} == {"list-programs", "file-sizes", script}


def test_many_files_share_few_commands(tmp_path: Path) -> None:
    folders = (f"/data/app/~~{number:020}==/com.a{number}-y==" for number in range(60))
    files = {f"{folder}/base.apk": archive(LABELS) for folder in folders}
    phone = _Phone(files)
    case, unread = looked_at(phone, tmp_path / "case")
    assert unread == ()
    assert len(identities(case)) == len(files)
    assert len(phone.lines) <= 5 * -(-len(files) // GROUP)
    assert max(map(len, phone.lines)) <= 4000


@pytest.mark.parametrize("programs", [("gzip", "stat", "wc", "which"), ("dd", "stat", "which")])
def test_a_phone_without_the_programs_is_not_asked(programs: tuple[str, ...], tmp_path: Path) -> None:
    phone = _Phone({BASE: archive(LABELS)}, programs)
    case, unread = looked_at(phone, tmp_path / "case")
    assert unread == (BASE,)
    assert phone.lines == []
    assert identities(case) == {}


def test_a_file_that_cannot_be_read_does_not_disturb_the_others(tmp_path: Path) -> None:
    files = {path: archive(LABELS) for path in ("/data/app/a.apk", "/data/app/b.apk", "/data/app/c.apk")}
    phone = _Phone(files, unreadable=("/data/app/b.apk",))
    gone = "/data/app/gone.apk"
    case, unread = looked_at(phone, tmp_path / "case", (*files, gone, "/sdcard/x.apk"))
    assert sorted(unread) == ["/data/app/b.apk", gone, "/sdcard/x.apk"]
    assert sorted(identities(case)) == ["/data/app/a.apk", "/data/app/c.apk"]
    assert [limit.id for limit in case.limits] == ["command-refused"]
    assert not any("/sdcard" in line for line in phone.lines)


def through_a_terminal(said: bytes) -> bytes:
    """With a CR before each LF, in the middle where packed bytes happen to hold no LF."""
    middle = len(said) // 2
    changed = said.replace(b"\n", b"\r\n")
    return changed if changed != said else said[:middle] + b"\r" + said[middle:]


@pytest.mark.parametrize("programs", [ALL, ("dd", "stat", "wc", "which")])
def test_bytes_that_a_terminal_changed_are_no_answer(programs: tuple[str, ...], tmp_path: Path) -> None:
    files = {BASE: archive(LABELS)}
    phone = _Phone(files, programs, fault=through_a_terminal)
    case, unread = looked_at(phone, tmp_path / "case")
    assert unread == (BASE,)
    assert identities(case).get(BASE, Unknown("not-read")) == Unknown("not-read")


def test_an_answer_that_breaks_off_is_kept_and_its_files_are_given_up(tmp_path: Path) -> None:
    files = {BASE: archive(LABELS), "/data/app/b.apk": archive(LABELS)}
    phone = _Phone(files, fault=lambda said: said[:-5] if said[:2] == b"\x1f\x8b" else said)
    case, unread = looked_at(phone, tmp_path / "case")
    assert "/data/app/b.apk" in unread
    assert case.complete


def test_a_phone_that_is_gone_ends_the_reading_and_leaves_a_case(tmp_path: Path) -> None:
    with pytest.raises(Unplugged):
        looked_at(_Phone({BASE: archive(LABELS)}, fail=Unplugged(problem="gone")), tmp_path / "case")
    assert [one.command for one in read_case(tmp_path / "case").outputs] == ["list-programs", "file-sizes"]


def test_a_script_that_times_out_gives_up_its_files_only(tmp_path: Path) -> None:
    phone = _Phone({BASE: archive(LABELS)}, fail=DeviceTimeout(seconds=120, problem="slow"))
    case, unread = looked_at(phone, tmp_path / "case")
    assert unread == (BASE,)
    assert case.outputs[-1].exit_code == Unknown("device-timeout")


# --- out of the case -----------------------------------------------------------------------


def output(command: str, stdout: bytes, *values: tuple[str, str]) -> CommandOutput:
    return CommandOutput(command, values, (), NOW, 0, stdout, b"")


def asked(path: str, first: str, count: str) -> tuple[tuple[str, str], ...]:
    return ("path", path), ("first", first), ("count", count)


@given(stdout=st.binary(max_size=200), command=st.sampled_from([PACKED, PLAIN]), data=st.data())
def test_any_bytes_are_parts_or_none(stdout: bytes, command: str, data: st.DataObject) -> None:
    pair = st.tuples(st.sampled_from(["path", "first", "count"]), st.sampled_from(["1", "2", "x", "/a.apk"]))
    values = data.draw(st.lists(pair, max_size=9))
    found = parts_of(output(command, stdout, *values))
    assert all(len(part.data) <= part.asked for part in found)
    assert len(found) <= len(values) // 3


def test_parts_come_out_in_the_order_in_which_they_were_asked() -> None:
    values = (*asked("/a.apk", "0", "1"), *asked("/b.apk", "2", "1"))
    packed = output(PACKED, gzip.compress(b"one") + gzip.compress(b""), *values)
    plain = output(PLAIN, b"3\none" + b"      0\r\n", *values)
    for told in (packed, plain):
        first, second = parts_of(told)
        assert (first.path, first.start, first.asked, first.data) == ("/a.apk", 0, 512, b"one")
        assert (second.path, second.start, second.data) == ("/b.apk", 1024, b"")


def test_a_member_that_holds_more_than_was_asked_for_is_not_taken() -> None:
    bomb = gzip.compress(bytes(1 << 20))
    assert parts_of(output(PACKED, bomb, *asked("/a.apk", "0", "1"))) == ()


def test_sizes_stand_before_the_paths() -> None:
    said = b"123/data/app/a.apk\r\nstat: '/x': No such file or directory\n45/b.apk\n"
    assert sizes_of(output("file-sizes", said)) == {"/data/app/a.apk": 123, "/b.apk": 45}


def test_bases_are_those_that_the_phone_lists_and_splits_lie_beside_them() -> None:
    dump = (
        b"Packages:\n  Package [com.a] (1f):\n    codePath=/data/app/~~x==/com.a-y==\n"
        b"    splits=[base, config.zh, config.xhdpi, config.arm64_v8a, config.b+sr+Latn, extra]\n"
        b"  Package [com.work] (2f):\n    codePath=/data/app/com.work-1\n    splits=[base]\n"
        b"  Package [com.sys] (3f):\n    codePath=/system/app/Sys\n"
    )
    outputs = [
        output("list-files", f"package:{BASE}=com.a\r\npackage:/x y.apk=com.b\nnonsense\n".encode()),
        output("dump-packages", dump),
    ]
    folder = BASE.rpartition("/")[0]
    assert label_files(outputs) == {
        "com.a": (BASE, f"{folder}/split_config.zh.apk", f"{folder}/split_config.b+sr+Latn.apk"),
        "com.work": ("/data/app/com.work-1/base.apk",),
    }
