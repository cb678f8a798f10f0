"""The edge to adbutils: with a real adb server and the simulated phone, and with hostile servers."""

from __future__ import annotations

import contextlib
import hashlib
import inspect
import os
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import adbutils.errors
import pytest

from auditor import errors
from auditor.case import Case, CaseWriter, read_case
from auditor.model import PackageName, Unknown, UserId
from auditor.phone import collect, devices, transport
from auditor.phone.adb_program import find_programs
from auditor.phone.commands import COMMANDS, PROPERTY_KEYS, command
from auditor.phone.session import Task
from tests.conftest import PhoneFactory
from tests.simphone.daemon import SimPhone
from tests.simphone.faults import AdbState, Faults
from tests.simphone.server import AdbServer
from tests.simphone.stories import demo_story

NOW = datetime(2026, 11, 22, 3, 12, 5, tzinfo=timezone.utc)
BIG = b"PK\x03\x04" + bytes(range(256)) * 12_000
SPLIT = b"PK\x03\x04split"


class _Quiet:
    def started(self, task: Task) -> None:
        pass

    def advanced(self, count: int) -> None:
        pass

    def finished(self) -> None:
        pass


def names() -> list[str]:
    """The third-party apps of the demo phone."""
    return [package.name for package in demo_story({}).packages if not package.system]


def opened(sim: SimPhone) -> transport.AdbPhone:
    return transport.AdbServer.from_environment().phone(sim.serial)


def collect_all(
    phone: transport.AdbPhone, path: Path, chosen: list[str], users: tuple[int, ...] = (0, 11)
) -> Case:
    case = CaseWriter.create(path, serial=phone.serial, tool_version="0", clock=lambda: NOW)
    collect.identify(phone, case, _Quiet())
    collect.pull_apps(
        phone, case, [PackageName(one) for one in chosen], [UserId(user) for user in users], _Quiet()
    )
    case.finish()
    return read_case(path)


# --- the table of foreign exceptions ---------------------------------------------------------


def test_every_exception_class_of_adbutils_is_in_the_table() -> None:
    classes = {
        one
        for _, one in inspect.getmembers(adbutils.errors, inspect.isclass)
        if issubclass(one, Exception) and one.__module__ == "adbutils.errors"
    }
    assert len(classes) >= 5
    assert classes <= set(transport.FOREIGN)


@pytest.mark.parametrize("kind", list(transport.FOREIGN), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("state", ["device", "offline", "unauthorized", None])
def test_every_foreign_exception_becomes_one_of_ours(kind: type[Exception], state: str | None) -> None:
    raised = (
        subprocess.TimeoutExpired("adb", 20)
        if kind is subprocess.TimeoutExpired
        else kind("Invalid sync cmd")
        if kind is adbutils.errors.AdbInstallError
        else kind("Invalid sync cmd", "")
    )
    made = transport.device_error(raised, "S", 30.0, "/a.apk", state)
    expected = {
        "unauthorized": errors.Unauthorized,
        "offline": errors.Unplugged,
        None: errors.Unplugged,
        "device": errors.DeviceTimeout
        if transport.FOREIGN[kind] == transport.TIMEOUT
        else errors.RemoteFileError,
    }
    assert type(made) is expected[state]


def test_subclasses_of_foreign_exceptions_are_known_too() -> None:
    assert transport.device_error(ConnectionResetError("reset"), "S", 1, None, None).reason == "unplugged"
    assert transport.device_error(UnicodeError("x"), "S", 1, None, "device").reason == "device"
    assert transport.device_error(struct.error("short"), "S", 1, None, "device").reason == "device"


# --- servers that are none, or hostile --------------------------------------------------------


@contextlib.contextmanager
def serving(answer: Callable[[socket.socket], None]) -> Iterator[transport.AdbServer]:
    """A server on a port of its own that treats every connection with ``answer``."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def treat(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(5)
            answer(connection)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threads.append(threading.Thread(target=treat, args=(connection,)))
                threads[-1].start()

    threads.append(threading.Thread(target=accept))
    threads[0].start()
    try:
        yield transport.AdbServer("127.0.0.1", listener.getsockname()[1])
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in threads:
            thread.join(10)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_where_nothing_listens_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Left alone, adbutils would start a server, and on the default port at that."""

    def start(*words: object, **_: object) -> None:
        pytest.fail(f"started {words}")

    monkeypatch.setattr(subprocess, "run", start)
    server = transport.AdbServer("127.0.0.1", free_port())
    with pytest.raises(errors.AdbServerFailed, match="refused"):
        server.devices()
    with pytest.raises(errors.AdbMissing):
        server.ensure_running(None)
    with pytest.raises(errors.Unplugged):
        server.phone("S").run(("date", "+%s"), 5)


def test_a_program_that_is_no_adb_does_not_start_a_server(tmp_path: Path) -> None:
    server = transport.AdbServer("127.0.0.1", free_port())
    with pytest.raises(errors.AdbServerFailed):
        server.ensure_running(tmp_path / "nowhere")


def test_a_server_on_another_computer_is_not_started_here() -> None:
    with pytest.raises(errors.AdbServerFailed, match="nothing listens on phone-lab"):
        transport.AdbServer("phone-lab.invalid", 5037).ensure_running(Path("adb"))


@pytest.mark.parametrize(
    "said", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", b"OKAY", b"OKAYzzzz", b"\xff" * 100]
)
def test_something_else_on_the_port_is_told_apart(said: bytes) -> None:
    with serving(lambda connection: connection.sendall(said)) as server:
        with pytest.raises(errors.AdbServerFailed):
            server.version()
        with pytest.raises(errors.AdbServerFailed):
            server.ensure_running(None)


@pytest.mark.parametrize("port", ["", "abc", "0", "70000", "-1", "５０３７"])
def test_a_port_in_the_environment_that_is_none_is_an_error(
    monkeypatch: pytest.MonkeyPatch, port: str
) -> None:
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", port)
    if not port:
        assert transport.AdbServer.from_environment().port == transport.DEFAULT_PORT
        return
    with pytest.raises(errors.AdbServerFailed, match="not a port"):
        transport.AdbServer.from_environment()


def test_a_port_that_is_none_does_not_keep_the_module_from_being_imported() -> None:
    text = "from auditor.phone.transport import AdbServer; AdbServer.from_environment()"
    ended = subprocess.run(
        [sys.executable, "-c", text],
        env={**os.environ, "ANDROID_ADB_SERVER_PORT": "abc"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert b"AdbServerFailed: The adb server on port abc does not answer: not a port" in ended.stderr


def talk(shell: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    """An adb server with one phone S; ``shell`` has the connection once a service is open."""

    def answer(connection: socket.socket) -> None:
        while True:
            head = connection.recv(4)
            if len(head) < 4:
                return
            request = connection.recv(int(head, 16)).decode()
            replies = {
                "host:version": b"00040029",
                "host:devices": b"0009S\tdevice\n",
                "host-serial:S:features": b"0008shell_v2",
            }
            if request in replies:
                connection.sendall(b"OKAY" + replies[request])
                return
            connection.sendall(b"OKAY" + bytes(8) if request.startswith("host:tport") else b"OKAY")
            if not request.startswith("host:"):
                shell(connection)
                return

    return answer


def flood(connection: socket.socket) -> None:
    while True:
        connection.sendall(b"\x01" + struct.pack("<I", 1 << 16) + bytes(1 << 16))


def drip(connection: socket.socket) -> None:
    while True:
        connection.sendall(b"\x01" + struct.pack("<I", 1) + b".")
        time.sleep(0.05)


def claim(connection: socket.socket) -> None:
    connection.sendall(b"\x01" + struct.pack("<I", 0xFFFFFFFF) + b"little")


def silence(connection: socket.socket) -> None:
    while connection.recv(1024):
        pass


def test_a_phone_that_sends_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_budget", _small_budget)
    with serving(talk(flood)) as server, pytest.raises(errors.DeviceError, match="more bytes than allowed"):
        server.phone("S").run(("date", "+%s"), 30)


def _small_budget(seconds: float, *, stall: float | None = None, room: int = 0) -> transport.Budget:
    return transport.Budget(time.monotonic() + seconds, seconds if stall is None else stall, room or 1 << 20)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("phone", [drip, silence])
def test_the_deadline_holds_however_the_phone_drips(phone: Callable[[socket.socket], None]) -> None:
    """A timeout of the socket alone would never end a phone that sends a byte now and then."""
    with serving(talk(phone)) as server, pytest.raises(errors.DeviceTimeout):
        server.phone("S").run(("date", "+%s"), 0.7)


def test_a_claim_of_four_gigabytes_takes_no_memory() -> None:
    with serving(talk(claim)) as server, pytest.raises(errors.DeviceError):
        server.phone("S").run(("date", "+%s"), 5)


def pieces(data: bytes, size: int) -> Callable[[socket.socket], None]:
    def send(connection: socket.socket) -> None:
        connection.recv(1024)
        for start in range(0, len(data), size):
            piece = data[start : start + size]
            connection.sendall(b"DATA" + struct.pack("<I", len(piece)) + piece)
        connection.sendall(b"DONE" + bytes(4))

    return send


def test_a_file_that_grows_beyond_its_limit_is_stopped() -> None:
    got: list[bytes] = []
    with serving(talk(pieces(bytes(5000), 1000))) as server:
        with pytest.raises(errors.RemoteFileError, match="more than 2500 bytes"):
            server.phone("S").pull("/a.apk", got.append, limit=2500, deadline=5)
        assert len(b"".join(got)) <= 2500
        assert server.phone("S").pull("/a.apk", got.append, limit=5000, deadline=5) == 5000


@pytest.mark.timeout(60)
def test_the_deadline_of_a_pull_holds_for_a_silent_phone() -> None:
    with serving(talk(silence)) as server, pytest.raises(errors.DeviceTimeout):
        server.phone("S").pull("/a.apk", lambda _: None, limit=10, deadline=0.7)


@pytest.mark.timeout(60)
def test_the_deadline_of_a_pull_holds_for_a_slow_disk() -> None:
    with serving(talk(pieces(bytes(5000), 1000))) as server, pytest.raises(errors.DeviceTimeout):
        server.phone("S").pull("/a.apk", lambda _: time.sleep(0.6), limit=5000, deadline=0.5)


# --- the simulated phone behind a real server ---------------------------------------------------


@pytest.mark.phone
def test_a_whole_collection_sends_nothing_outside_the_allow_list(phone: PhoneFactory, tmp_path: Path) -> None:
    chosen = names()[:2]
    sim = phone(demo_story({chosen[0]: (BIG, SPLIT), chosen[1]: (SPLIT,)}))
    case = collect_all(opened(sim), tmp_path / "case", chosen)
    assert case.complete
    assert [(apk.package, apk.local.read_bytes()) for apk in case.apks] == [
        (chosen[0], BIG),
        (chosen[0], SPLIT),
        (chosen[1], SPLIT),
    ]
    paths = {apk.remote_path for apk in case.apks}
    allowed = {entry.argv for entry in case.transcript}
    assert set(sim.ran) <= allowed
    assert {one.split(":", 1)[0] for one in sim.opened} <= {"shell,v2", "sync"}
    assert {one.split(" ", 1)[0] for one in sim.synced} <= {"STAT", "RECV"}
    assert {one.split(" ", 1)[1] for one in sim.synced} == paths
    fixed = {command(one.id) for one in COMMANDS if not one.holes() and " only where " not in one.reason}
    assert fixed - {("sync", "RECV"), command("list-programs")} <= set(sim.ran)
    assert not {("dumpsys", "package", "packages"), ("dumpsys", "package")} & set(sim.ran)


@pytest.mark.phone
def test_a_collection_of_the_demo_phone_holds_what_the_phone_said(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    sim = phone()
    case = collect_all(opened(sim), tmp_path / "case", [])
    told = {(one.command, *dict(one.values).values()): one for one in case.outputs}
    assert b"Uid u0a" in told[("dump-appops",)].stdout
    assert told[("getprop", "ro.product.model")].stdout == b"Sample Phone 14\n"
    assert told[("list-packages", "0")].stdout.count(b"package:") >= 8
    assert told[("list-packages", "10")].exit_code == 255
    assert b"SecurityException" in told[("list-packages", "10")].stderr
    assert [limit.id for limit in case.limits] == ["user-denied"]
    assert len([one for one in case.outputs if one.command == "getprop"]) == len(PROPERTY_KEYS)


@pytest.mark.phone
def test_an_app_only_of_the_barred_user_is_pulled_too(phone: PhoneFactory, tmp_path: Path) -> None:
    story = demo_story({names()[0]: (SPLIT, BIG)})
    moved = tuple(
        replace(package, users=tuple(replace(user, installed=user.user == 10) for user in package.users))
        if package.name == names()[0]
        else package
        for package in story.packages
    )
    sim = phone(replace(story, packages=moved))
    case = collect_all(opened(sim), tmp_path / "case", names()[:1])
    assert [apk.local.read_bytes() for apk in case.apks][:1] == [SPLIT]


@pytest.mark.phone
def test_unplugging_in_the_middle_of_a_pull_leaves_a_valid_case(phone: PhoneFactory, tmp_path: Path) -> None:
    sim = phone(demo_story({names()[0]: (SPLIT, BIG)}), Faults(drop_after_bytes=1_000_000))
    with pytest.raises(errors.Unplugged):
        collect_all(opened(sim), tmp_path / "case", names()[:1])
    case = read_case(tmp_path / "case")
    assert not case.complete
    assert [apk.local.read_bytes() for apk in case.apks] == [SPLIT]
    assert case.transcript[-1].exit_code in (Unknown("unplugged"), Unknown("remote-file"))
    assert [file.suffix for file in (tmp_path / "case" / "apks").iterdir()] == [".apk"]


@pytest.mark.phone
def test_a_pull_that_stalls_ends_by_itself(phone: PhoneFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_STALL_SECONDS", 1.0)
    story = demo_story({names()[0]: (BIG,)})
    sim = phone(story, Faults(stall_after_bytes=1_000_000))
    package = story.package(names()[0])
    assert package is not None
    got: list[bytes] = []
    with pytest.raises(errors.DeviceTimeout):
        opened(sim).pull(package.files[0].path, got.append, limit=1 << 30, deadline=60)
    assert 0 < len(b"".join(got)) < len(BIG)


@pytest.mark.phone
def test_a_file_altered_on_the_way_is_not_kept(phone: PhoneFactory, tmp_path: Path) -> None:
    story = demo_story({names()[0]: (BIG, SPLIT)})
    package = story.package(names()[0])
    assert package is not None
    sim = phone(story, Faults(altered_files=(package.files[0].path,)))
    case = collect_all(opened(sim), tmp_path / "case", names()[:1])
    assert [apk.local.read_bytes() for apk in case.apks] == [SPLIT]
    assert "hash-mismatch" in [limit.detail.get("reason") for limit in case.limits]


@pytest.mark.phone
def test_big_files_arrive_whole_and_in_pieces(phone: PhoneFactory) -> None:
    story = demo_story({names()[0]: (BIG,)})
    package = story.package(names()[0])
    assert package is not None
    got: list[bytes] = []
    device = opened(phone(story))
    path = package.files[0].path
    assert device.size(path) == len(BIG)
    assert device.pull(path, got.append, limit=len(BIG), deadline=60) == len(BIG)
    assert hashlib.sha256(b"".join(got)).digest() == hashlib.sha256(BIG).digest()
    assert max(map(len, got)) <= 1 << 16


@pytest.mark.phone
def test_a_missing_file_is_an_error_of_its_own(phone: PhoneFactory) -> None:
    device = opened(phone())
    with pytest.raises(errors.RemoteFileError):
        device.size("/data/app/none.apk")
    with pytest.raises(errors.RemoteFileError, match="No such file"):
        device.pull("/data/app/none.apk", lambda _: None, limit=100, deadline=10)


@pytest.mark.phone
def test_exit_code_and_both_streams_arrive_as_bytes(phone: PhoneFactory) -> None:
    device = opened(phone())
    assert device.run(command("now"), 10).exit_code == 0
    refused = device.run(command("list-packages", user=10), 10)
    assert (refused.exit_code, refused.stdout) == (255, b"")
    assert b"SecurityException" in refused.stderr


@pytest.mark.phone
def test_words_reach_the_phone_as_words_whatever_they_hold(phone: PhoneFactory) -> None:
    """The second belt: the allow-list would not let this through."""
    sim = phone()
    opened(sim).run(("getprop", "a; reboot $(id) 'x' \"y\" | z"), 10)
    assert sim.ran == [("getprop", "a; reboot $(id) 'x' \"y\" | z")]


@pytest.mark.phone
def test_android_6_has_no_exit_codes_but_answers(phone: PhoneFactory) -> None:
    sim = phone(None, Faults(features=(), legacy_pty=True))
    reply = opened(sim).run(command("getprop", key="ro.product.model"), 10)
    assert reply.exit_code == Unknown("no-shell-v2")
    assert reply.stdout.splitlines() == [b"Sample Phone 14"]
    assert sim.ran == [("getprop", "ro.product.model")]


@pytest.mark.phone
def test_a_slow_command_is_given_up_at_its_deadline(phone: PhoneFactory) -> None:
    device = opened(phone(None, Faults(shell_delay=20)))
    with pytest.raises(errors.DeviceTimeout, match="within 1 seconds"):
        device.run(command("now"), 1.0)


@pytest.mark.phone
def test_the_tap_on_allow_is_waited_for(phone: PhoneFactory, adb_server: AdbServer) -> None:
    sim = phone(None, Faults(state=AdbState.UNAUTHORIZED))
    adb_server.wait_for_state(sim, "unauthorized")
    told: list[tuple[str, int]] = []

    def tap(state: str, left: int) -> None:
        told.append((state, left))
        sim.allow()

    server = transport.AdbServer.from_environment()
    device = devices.open_phone(server, serial=sim.serial, address=None, waiting=tap)
    assert told[0] == ("unauthorized", 60)
    assert device.run(command("now"), 10).exit_code == 0


@pytest.mark.phone
def test_a_phone_that_was_never_allowed_says_so(phone: PhoneFactory, adb_server: AdbServer) -> None:
    sim = phone(None, Faults(state=AdbState.UNAUTHORIZED))
    adb_server.wait_for_state(sim, "unauthorized")
    with pytest.raises(errors.Unauthorized):
        opened(sim).run(command("now"), 10)
    with pytest.raises(errors.Unauthorized):
        devices.wait_until_ready(
            transport.AdbServer.from_environment(), sim.serial, lambda *_: None, sleep=lambda _: None
        )


@pytest.mark.phone
def test_several_phones_must_be_told_apart(phone: PhoneFactory) -> None:
    one, two = phone(), phone()
    server = transport.AdbServer.from_environment()
    assert {listed.serial for listed in server.devices()} >= {one.serial, two.serial}
    with pytest.raises(errors.SeveralDevices):
        devices.open_phone(server, serial=None, address=None, waiting=lambda *_: None)
    chosen = devices.open_phone(server, serial=two.serial, address=None, waiting=lambda *_: None)
    assert chosen.run(command("now"), 10).exit_code == 0
    assert (len(one.ran), len(two.ran)) == (0, 1)


@pytest.mark.phone
def test_an_unknown_serial_number_is_an_error_of_its_own(phone: PhoneFactory) -> None:
    phone()
    server = transport.AdbServer.from_environment()
    with pytest.raises(errors.DeviceNotFound):
        devices.open_phone(server, serial="NOSUCH", address=None, waiting=lambda *_: None)
    with pytest.raises(errors.Unplugged, match="not found"):
        server.phone("NOSUCH").run(command("now"), 10)


@pytest.mark.phone
def test_a_phone_is_connected_to_over_the_network(phone: PhoneFactory) -> None:
    sim = phone(connect=False)
    server = transport.AdbServer.from_environment()
    device = devices.open_phone(server, serial=None, address=sim.serial, waiting=lambda *_: None)
    assert device.serial == sim.serial
    assert device.run(command("now"), 10).exit_code == 0


@pytest.mark.phone
def test_an_address_where_no_phone_is_says_so(phone: PhoneFactory) -> None:
    phone(connect=False)
    with pytest.raises(errors.DeviceError, match="connect"):
        transport.AdbServer.from_environment().connect(f"127.0.0.1:{free_port()}")


@pytest.mark.phone
def test_pairing_with_nothing_says_so(phone: PhoneFactory) -> None:
    phone(connect=False)
    with pytest.raises(errors.DeviceError):
        transport.AdbServer.from_environment().pair(f"127.0.0.1:{free_port()}", "123456")


@pytest.mark.phone
def test_a_running_server_is_left_alone(phone: PhoneFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    phone(connect=False)
    server = transport.AdbServer.from_environment()
    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", lambda *_, **__: pytest.fail("started a server"))
        server.ensure_running(Path("adb"))
    assert server.version() >= 40


@pytest.mark.phone
def test_a_server_is_started_on_the_port_that_was_asked_for(
    adb_server: AdbServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not on 5037, where the borrower's own server may run; it is ended by the number of its port."""
    for name, value in {**adb_server.environment(), "HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    port = free_port()
    server = transport.AdbServer("127.0.0.1", port)
    program = find_programs()[0].path
    try:
        server.ensure_running(program)
        assert server.version() >= 40
    finally:
        subprocess.run([program, "-P", str(port), "kill-server"], check=True, capture_output=True, timeout=20)
