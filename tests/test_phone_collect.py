"""A whole collection: against a phone in memory, where every fault can be set off at will."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

import pytest

from auditor.case import Case, CaseWriter, CommandOutput, read_case
from auditor.errors import DeviceError, DeviceTimeout, OutputError, RemoteFileError, Unplugged
from auditor.model import Detail, FileRole, Limit, PackageName, Unknown, UserId
from auditor.phone import answers, collect
from auditor.phone.commands import DEFAULT_APP_SETTINGS, PROPERTY_KEYS, SERVICE_SETTINGS, command
from auditor.phone.interface import Reply
from auditor.phone.pull import Caps, deadline
from auditor.phone.session import Task

NOW = datetime(2026, 11, 22, 3, 12, 5, 999, tzinfo=timezone.utc)
PACKAGE = PackageName("com.loan.app")
BASE = "/data/app/~~x==/com.loan.app-y==/base.apk"
SPLIT = "/data/app/~~x==/com.loan.app-y==/split_config.zh.apk"
NO_CAPS = Caps(reserve=0)
FILES = {BASE: b"PK base" * 9000, SPLIT: b"PK split"}
DENIED = b"java.lang.SecurityException: Shell does not have permission to access user 150\n"
USERS = (
    b"Users:\n\tUserInfo{0:Owner:c13} running\n\tUserInfo{10:a:1}\n:b}:1090}\n"
    b"\tUserInfo{150:Secure Folder:10061030} running\n"
)


@dataclass
class _Phone:
    """A phone that answers from a table; what it is not told, it answers with nothing."""

    replies: dict[tuple[str, ...], Reply | DeviceError] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=lambda: dict(FILES))
    wrong: dict[str, int] = field(default_factory=dict)
    """How often a file arrives changed."""
    said_size: dict[str, int] = field(default_factory=dict)
    fail_pull: DeviceError | None = None
    fail_after: int | None = None
    """Requests after which the phone is gone."""
    gone_at: tuple[str, ...] | str | None = None
    """Command, or path of a file, in the middle of which the phone is gone."""
    serial: str = "SERIAL"
    ran: list[tuple[str, ...]] = field(default_factory=list)
    pulled: list[str] = field(default_factory=list)

    def _count(self, request: tuple[str, ...] | str) -> None:
        if request == self.gone_at:
            raise Unplugged(problem="gone")
        if self.fail_after is not None and len(self.ran) + len(self.pulled) > self.fail_after:
            raise Unplugged(problem="gone")

    def run(self, argv: tuple[str, ...], deadline: float) -> Reply:
        assert deadline > 0
        self.ran.append(argv)
        self._count(argv)
        reply = self.replies.get(argv, Reply(0, b"", b""))
        if isinstance(reply, DeviceError):
            raise reply
        return reply

    def run_line(self, line: str, deadline: float) -> Reply:
        return self.run((line,), deadline)

    def size(self, path: str) -> int:
        if path not in self.files:
            raise RemoteFileError(path=path, problem="it cannot be seen")
        return self.said_size.get(path, len(self.files[path]))

    def pull(self, path: str, sink: Callable[[bytes], None], *, limit: int, deadline: float) -> int:
        assert limit > 0
        assert deadline > 0
        self.pulled.append(path)
        sink(self.files[path][:10])
        self._count(path)
        if self.fail_pull is not None:
            raise self.fail_pull
        rest = self.files[path][10:]
        if self.wrong.get(path, 0):
            self.wrong[path] -= 1
            rest = b"!" + rest[1:]
        sink(rest)
        return len(self.files[path])


@dataclass
class _Watcher:
    tasks: list[Task] = field(default_factory=list)
    open: int = 0
    bytes: int = 0

    def started(self, task: Task) -> None:
        self.tasks.append(task)
        self.open += 1
        assert self.open == 1

    def advanced(self, count: int) -> None:
        self.bytes += count

    def finished(self) -> None:
        self.open -= 1


def ok(stdout: bytes) -> Reply:
    return Reply(0, stdout, b"")


def healthy() -> _Phone:
    phone = _Phone()
    phone.replies = {
        command("now"): ok(b"1790000000\n"),
        command("list-users"): ok(USERS),
        command("list-packages", user=0): ok(b"package:com.loan.app uid:10155\n"),
        command("list-packages", user=10): Reply(255, b"", b"Error: user 10 is not running\n"),
        command("list-packages", user=150): Reply(255, b"", DENIED),
        command("package-path", package=PACKAGE, user=0): ok(f"package:{BASE}\npackage:{SPLIT}\n".encode()),
        **{
            command("hash-file", path=path): ok(f"{hashlib.sha256(data).hexdigest()}  {path}\n".encode())
            for path, data in FILES.items()
        },
    }
    return phone


def writer(tmp_path: Path) -> CaseWriter:
    return CaseWriter.create(tmp_path / "case", serial="SERIAL", tool_version="0", clock=lambda: NOW)


def identify(phone: _Phone, tmp_path: Path) -> Case:
    collect.identify(phone, writer(tmp_path), _Watcher())
    return read_case(tmp_path / "case")


def pull(
    phone: _Phone,
    tmp_path: Path,
    chosen: Iterable[str] = (PACKAGE,),
    users: tuple[int, ...] = (0,),
    caps: Caps = NO_CAPS,
) -> Case:
    collect.pull_apps(
        phone,
        writer(tmp_path),
        [PackageName(one) for one in chosen],
        [UserId(user) for user in users],
        _Watcher(),
        caps=caps,
    )
    return read_case(tmp_path / "case")


def limits(case: Case) -> list[str]:
    return [limit.id for limit in case.limits if limit.id != "collection-interrupted"]


def output(stdout: bytes, stderr: bytes = b"") -> CommandOutput:
    return CommandOutput("x", (), (), NOW, 0, stdout, stderr)


def test_the_record_of_use_is_dumped_before_anything_else_with_the_clock_around_it(tmp_path: Path) -> None:
    case = identify(healthy(), tmp_path)
    assert [one.command for one in case.outputs[:4]] == ["now", "dump-appops", "now", "utc-offset"]


def test_identifying_runs_every_command_once_for_each_user(tmp_path: Path) -> None:
    case = identify(healthy(), tmp_path)
    ran = [(one.command, *dict(one.values).values()) for one in case.outputs]
    assert ran[4 : 4 + len(PROPERTY_KEYS)] == [("getprop", key) for key in PROPERTY_KEYS]
    assert ran[4 + len(PROPERTY_KEYS) :] == [
        ("list-users",),
        ("dump-user",),
        ("list-packages", "0"),
        ("list-third-party", "0"),
        ("list-files", "0"),
        ("list-packages", "10"),
        ("list-packages", "150"),
        ("dump-package-permissions",),
        ("dump-packages",),
        ("dump-role",),
        ("dump-appops-history",),
        *(("secure-setting", "0", key) for key in SERVICE_SETTINGS),
    ]


def test_a_denied_and_a_locked_user_are_reported(tmp_path: Path) -> None:
    case = identify(healthy(), tmp_path)
    assert Limit("user-locked", Detail.of(user=10)) in case.limits
    assert Limit("user-denied", Detail.of(user=150)) in case.limits
    denied = next(one for one in case.outputs if one.value("user") == "150")
    assert (denied.exit_code, denied.stderr) == (255, DENIED)


def test_a_list_that_breaks_off_with_a_refusal_counts_as_denied(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("list-packages", user=150)] = ok(b"package:a.b uid:1\nError: " + DENIED)
    assert "user-denied" in limits(identify(phone, tmp_path))


def test_android_6_is_asked_again_without_the_option_it_does_not_know(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("list-packages", user=0)] = Reply(
        Unknown("no-shell-v2"), b"Error: Unknown option: -U\r\n", b""
    )
    phone.replies[command("list-packages-plain", user=0)] = ok(b"package:com.loan.app\r\n")
    case = identify(phone, tmp_path)
    assert [one.command for one in case.outputs if one.value("user") == "0" and one.value("key") is None] == [
        "list-packages",
        "list-packages-plain",
        "list-third-party",
        "list-files",
    ]


def test_a_phone_that_names_no_user_is_asked_for_its_owner(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("list-users")] = Reply(1, b"", b"no")
    case = identify(phone, tmp_path)
    assert [one.value("user") for one in case.outputs if one.command == "list-packages"] == ["0"]


def test_a_command_that_fails_is_kept_with_the_reason_and_the_rest_goes_on(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("dump-role")] = DeviceTimeout(seconds=90, problem="slow")
    case = identify(phone, tmp_path)
    role, history = (one for one in case.outputs if one.command.startswith(("dump-role", "dump-appops-h")))
    assert (role.command, role.exit_code, role.stdout) == ("dump-role", Unknown("device-timeout"), b"")
    assert history.command == "dump-appops-history"


def test_a_phone_that_stays_silent_twice_in_a_row_is_given_up(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("now")] = DeviceTimeout(seconds=30, problem="slow")
    phone.replies[command("dump-appops")] = DeviceTimeout(seconds=90, problem="slow")
    with pytest.raises(DeviceTimeout):
        identify(phone, tmp_path)
    assert len(phone.ran) == 2
    assert len(read_case(tmp_path / "case").outputs) == 2


@pytest.mark.parametrize("after", range(30))
def test_a_phone_that_is_unplugged_anywhere_leaves_a_valid_case(tmp_path: Path, after: int) -> None:
    phone = healthy()
    phone.fail_after = after
    case = writer(tmp_path)
    with pytest.raises(Unplugged):
        collect.identify(phone, case, _Watcher())
        collect.pull_apps(phone, case, [PACKAGE], [UserId(0)], _Watcher(), caps=NO_CAPS)
    kept = read_case(tmp_path / "case")
    assert len(kept.transcript) == after + 1
    assert kept.transcript[-1].exit_code == Unknown("unplugged")
    assert not list((tmp_path / "case" / "apks").glob("*.part"))


def test_chosen_apps_are_pulled_whole_and_the_hashes_agree(tmp_path: Path) -> None:
    phone = healthy()
    case = pull(phone, tmp_path)
    assert [(apk.remote_path, apk.role, apk.local.read_bytes()) for apk in case.apks] == [
        (BASE, FileRole.BASE, FILES[BASE]),
        (SPLIT, FileRole.SPLIT, FILES[SPLIT]),
    ]
    assert limits(case) == []
    assert [entry.command for entry in case.transcript] == [
        "package-path",
        "hash-file",
        "pull",
        "hash-file",
        "pull",
    ]


def test_who_watches_hears_of_every_task_and_byte(tmp_path: Path) -> None:
    watcher = _Watcher()
    collect.pull_apps(healthy(), writer(tmp_path), [PACKAGE], [UserId(0)], watcher, caps=NO_CAPS)
    assert watcher.open == 0
    assert watcher.bytes == sum(map(len, FILES.values()))
    assert [(task.command, task.size) for task in watcher.tasks if task.command == "pull"] == [
        ("pull", len(FILES[BASE])),
        ("pull", len(FILES[SPLIT])),
    ]


def test_a_file_that_arrives_changed_is_pulled_once_more(tmp_path: Path) -> None:
    phone = healthy()
    phone.wrong = {BASE: 1}
    case = pull(phone, tmp_path)
    assert phone.pulled == [BASE, BASE, SPLIT]
    assert len(case.apks) == 2
    assert limits(case) == []
    assert [entry.exit_code for entry in case.transcript if entry.command == "pull"] == [
        Unknown("hash-mismatch"),
        Unknown("no-exit-code"),
        Unknown("no-exit-code"),
    ]


def test_a_file_that_arrives_changed_twice_is_not_kept_and_named(tmp_path: Path) -> None:
    phone = healthy()
    phone.wrong = {BASE: 9}
    case = pull(phone, tmp_path)
    assert [apk.remote_path for apk in case.apks] == [SPLIT]
    assert case.limits[0] == Limit(
        "not-pulled", Detail.of(package=PACKAGE, path=BASE, reason="hash-mismatch")
    )


def test_without_the_phones_hash_a_file_is_kept_and_that_is_said(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("hash-file", path=BASE)] = Reply(127, b"", b"sha256sum: not found")
    case = pull(phone, tmp_path)
    assert len(case.apks) == 2
    assert limits(case) == ["hash-not-compared"]


def test_without_the_phones_hash_the_size_is_compared(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("hash-file", path=BASE)] = Reply(127, b"", b"sha256sum: not found")
    phone.said_size = {BASE: 5}
    case = pull(phone, tmp_path)
    assert [apk.remote_path for apk in case.apks] == [SPLIT]
    assert limits(case) == ["hash-not-compared", "not-pulled"]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_pulled(tmp_path: Path) -> None:
    phone = healthy()
    del phone.files[BASE]
    case = pull(phone, tmp_path)
    assert [apk.remote_path for apk in case.apks] == [SPLIT]
    assert case.limits[0] == Limit("not-pulled", Detail.of(package=PACKAGE, path=BASE, reason="remote-file"))


def test_a_pull_that_is_refused_is_tried_twice_and_named(tmp_path: Path) -> None:
    phone = healthy()
    phone.fail_pull = RemoteFileError(path=BASE, problem="Permission denied")
    case = pull(phone, tmp_path)
    assert phone.pulled == [BASE, BASE, SPLIT, SPLIT]
    assert limits(case) == ["not-pulled", "not-pulled"]
    assert case.apks == ()


@pytest.mark.parametrize(
    ("caps", "reason"),
    [
        (Caps(file=1000, reserve=0), "file-too-big"),
        (Caps(total=1000, reserve=0), "total-too-big"),
        (Caps(reserve=1 << 62), "disk-full"),
    ],
)
def test_what_does_not_fit_is_not_asked_for_and_named(tmp_path: Path, caps: Caps, reason: str) -> None:
    phone = healthy()
    case = pull(phone, tmp_path, caps=caps)
    assert BASE not in phone.pulled
    assert case.limits[0].detail.get("reason") == reason


@pytest.mark.parametrize("name", ["com.a;reboot", "com.$(reboot).b", "write", "a.b\x1b[2J", "../../x.y", ""])
def test_a_package_name_with_shell_syntax_is_never_sent(tmp_path: Path, name: str) -> None:
    phone = healthy()
    case = pull(phone, tmp_path, [name, PACKAGE])
    assert limits(case) == ["command-refused"]
    assert str(case.limits[0].detail.get("package")).isprintable()
    assert not any(name and name in word for argv in phone.ran for word in argv)
    assert len(case.apks) == 2


@pytest.mark.parametrize(
    "path",
    ["/data/app/../../sdcard/x.apk", "/sdcard/photo.jpg", "/data/a b.apk", "-rf.apk", "/data/\xff.apk"],
)
def test_a_path_that_is_none_of_an_apk_is_never_sent(tmp_path: Path, path: str) -> None:
    phone = healthy()
    phone.replies[command("package-path", package=PACKAGE, user=0)] = ok(
        f"package:{path}\npackage:{SPLIT}\n".encode("latin-1")
    )
    case = pull(phone, tmp_path)
    assert limits(case) == ["command-refused"]
    assert phone.pulled == [SPLIT]
    assert not any(argv[0] == "sha256sum" and argv[1] != SPLIT for argv in phone.ran)


def test_the_files_of_an_app_are_found_by_the_first_user_that_has_it(tmp_path: Path) -> None:
    phone = healthy()
    phone.replies[command("package-path", package=PACKAGE, user=10)] = phone.replies.pop(
        command("package-path", package=PACKAGE, user=0)
    )
    assert len(pull(phone, tmp_path, users=(0, 10, 11)).apks) == 2
    assert command("package-path", package=PACKAGE, user=11) not in phone.ran


def test_the_files_of_an_app_of_a_barred_user_are_found_by_the_dump(tmp_path: Path) -> None:
    phone = healthy()
    del phone.replies[command("package-path", package=PACKAGE, user=0)]
    folder = BASE.rsplit("/", 1)[0]
    dump = f"  Package [{PACKAGE}] (1):\n    codePath={folder}\n    splits=[base, config.zh]\n"
    phone.replies[command("dump-package", package=PACKAGE)] = ok(dump.encode())
    assert [apk.remote_path for apk in pull(phone, tmp_path).apks] == [BASE, SPLIT]


def test_an_app_without_files_is_named(tmp_path: Path) -> None:
    assert limits(pull(_Phone(), tmp_path)) == ["no-apk"]


def test_the_same_app_is_read_once(tmp_path: Path) -> None:
    phone = healthy()
    pull(phone, tmp_path, [PACKAGE, PACKAGE])
    assert phone.pulled == [BASE, SPLIT]


def test_a_case_that_cannot_be_written_ends_the_collection(tmp_path: Path) -> None:
    case = writer(tmp_path)
    (case.path / "outputs").rmdir()
    with pytest.raises(OutputError):
        collect.identify(healthy(), case, _Watcher())


def test_users_are_read_whatever_their_names() -> None:
    read = answers.users(output(USERS.replace(b"\n", b"\r\n")))
    assert [(user.id, user.running) for user in read] == [(0, True), (10, False), (150, True)]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"Users:\n",
        b"UserInfo{",
        b"UserInfo{0:a",
        b"UserInfo{x:a:1}",
        b"UserInfo{1234567:a:1}",
        b"\xff" * 99,
    ],
)
def test_text_that_names_no_user_gives_none(text: bytes) -> None:
    assert answers.users(output(text)) == ()


def test_users_without_end_are_bounded() -> None:
    text = b"".join(b"\tUserInfo{%d:a:1} running\n" % number for number in range(5000))
    assert len(answers.users(output(text))) == answers.MAX_USERS
    assert answers.users(output(b"UserInfo{1:" * 100_000)) == ()


def test_paths_without_end_are_bounded() -> None:
    text = b"".join(b"package:/a/%d.apk\n" % number for number in range(5000))
    assert len(answers.apk_paths(output(text))) == answers.MAX_APKS


def test_a_dump_with_strange_splits_gives_only_names_that_fit() -> None:
    text = b"    codePath=/data/app/x\n    splits=[base, ../../y, a b, config.en]\n"
    found = answers.apk_paths_of_dump(output(text))
    assert found == ("/data/app/x/base.apk", "/data/app/x/split_config.en.apk")
    assert answers.apk_paths_of_dump(output(b"    codePath=/system/app/Foo\n")) == ()


def test_the_hash_of_an_escaped_name_is_read() -> None:
    digest = hashlib.sha256(b"").hexdigest()
    assert answers.hash_of_file(output(f"\\{digest}  /a\\\\b.apk\n".encode())) == digest
    assert answers.hash_of_file(output(b"sha256sum: /x.apk: Permission denied\n")) == Unknown("no-hash")
    assert answers.hash_of_file(output(digest.encode() + b"00  x")) == Unknown("no-hash")


@pytest.mark.parametrize(
    ("path", "position", "role"),
    [
        ("/data/app/x/base.apk", 3, FileRole.BASE),
        ("/system/app/Foo/Foo.apk", 0, FileRole.BASE),
        ("/system/app/Foo/more.apk", 1, FileRole.SPLIT),
        ("/data/app/x/split_a.apk", 0, FileRole.SPLIT),
    ],
)
def test_the_role_of_a_file_follows_from_its_name_and_place(path: str, position: int, role: FileRole) -> None:
    assert answers.role_of(path, position) is role


def test_a_big_file_gets_more_time() -> None:
    assert deadline(0) == 60
    assert deadline(100_000_000) == 1060


def ran(case: Case, *words: str) -> list[str]:
    """The commands whose id begins with one of the words, in order."""
    return [one.command for one in case.outputs if one.command.startswith(words)]


def test_android_6_is_asked_for_dumps_without_the_time_limit_that_it_does_not_know(tmp_path: Path) -> None:
    phone = healthy()
    for command_id in ("dump-package-permissions", "dump-packages"):
        phone.replies[command(command_id)] = Reply(Unknown("no-shell-v2"), b"Can't find service: -t\r\n", b"")
    assert ran(identify(phone, tmp_path), "dump-package") == [
        "dump-package-permissions",
        "dump-package-permissions-plain",
        "dump-packages",
        "dump-packages-plain",
    ]


def test_without_roles_the_default_apps_are_asked_for_of_each_user_that_may_be_entered(
    tmp_path: Path,
) -> None:
    phone = healthy()
    phone.replies[command("dump-role")] = Reply(0, b"", b"Can't find service: role\n")
    case = identify(phone, tmp_path)
    asked = [(one.value("user"), one.value("key")) for one in case.outputs if one.command == "secure-setting"]
    assert asked == [("0", key) for key in SERVICE_SETTINGS + DEFAULT_APP_SETTINGS]


@pytest.mark.parametrize(("rows", "again"), [(0, False), (99, False), (100, True)])
def test_all_rows_of_the_history_are_asked_for_where_just_the_first_hundred_came(
    tmp_path: Path, rows: int, again: bool
) -> None:
    phone = healthy()
    row = b"10123|a.b|default:0|READ_CONTACTS|null|bg|tpd|2026-11-18 03:15:00.000|1|0|0\n"
    table = b"UID|PACKAGE_NAME|DEVICE_ID\n" + row * rows
    phone.replies[command("dump-appops-history")] = ok(table)
    assert ("dump-appops-history-rows" in ran(identify(phone, tmp_path), "dump")) is again


def test_only_what_the_dumps_of_all_apps_lack_is_asked_of_one(tmp_path: Path) -> None:
    phone = healthy()
    case = writer(tmp_path)
    users = [UserId(0), UserId(11)]
    collect.ask_of_apps(phone, case, collect.Gaps((), ()), users, _Watcher())
    assert phone.ran == []
    hostile = PackageName("a;b")
    gaps = collect.Gaps((hostile, PACKAGE), (hostile, PACKAGE))
    collect.ask_of_apps(phone, case, gaps, users, _Watcher())
    assert phone.ran == [
        command("dump-package", package=PACKAGE),
        command("appops-get", package=PACKAGE, user=0),
        command("appops-get", package=PACKAGE, user=11),
    ]
