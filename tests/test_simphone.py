"""The simulated phone behind a real adb server, seen through adb and adbutils."""

from __future__ import annotations

import contextlib
import hashlib
import re
import socket
import subprocess
import time
import warnings
from dataclasses import replace
from pathlib import Path

import adbutils
import pytest
from adbutils.errors import AdbError, AdbTimeout

from tests.conftest import PhoneFactory
from tests.simphone.android14 import packages
from tests.simphone.commands import split_commands
from tests.simphone.daemon import SimPhone
from tests.simphone.faults import AdbState, Faults
from tests.simphone.samples import data_app_path
from tests.simphone.server import HOST, AdbServer, find_adb
from tests.simphone.stories import demo_story, sample_apks
from tests.simphone.story import Story
from tests.simphone.timetext import duration_text
from tests.simphone.wire import A_CNXN, A_OKAY, A_OPEN, A_VERSION, A_WRTE, HEADER, Message

pytestmark = pytest.mark.phone

MIB = 1024 * 1024
UPLOAD = "org.example.loan.upload"
BASE = f"{data_app_path(UPLOAD)}/base.apk"


def big_story() -> Story:
    """A demo phone whose upload app has a base of 5 MiB and two splits."""
    base = hashlib.shake_128(b"base").digest(5 * MIB)
    return demo_story({UPLOAD: (base, b"first split", b"second split")})


def content(story: Story, path: str) -> bytes:
    """The bytes of a file of the phone."""
    return next(file.read() for one in story.packages for file in one.files if file.path == path)


def device(adb_server: AdbServer, phone: SimPhone, timeout: float = 5.0) -> adbutils.AdbDevice:
    """The phone through adbutils."""
    client = adbutils.AdbClient(host=HOST, port=adb_server.port, socket_timeout=timeout)
    return client.device(serial=phone.serial)


def shell(adb_server: AdbServer, phone: SimPhone, command: str) -> subprocess.CompletedProcess[bytes]:
    """``adb shell COMMAND``."""
    return adb_server.run("-s", phone.serial, "shell", command)


def output(adb_server: AdbServer, phone: SimPhone, command: str) -> str:
    """What a command prints."""
    return shell(adb_server, phone, command).stdout.decode()


def refusal(adb_server: AdbServer, phone: SimPhone) -> str:
    """What adbutils says of a phone that it cannot reach."""
    with warnings.catch_warnings():
        # adbutils leaves the socket of a refused request to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        try:
            device(adb_server, phone).shell2(["date"], v2=True)
        except AdbError as error:
            return str(error)
    return ""


def test_adb_lists_the_phone_with_its_model(adb_server: AdbServer, phone: PhoneFactory) -> None:
    serial = phone().serial
    listing = adb_server.run("devices", "-l").stdout.decode()
    line = next(line for line in listing.splitlines() if line.startswith(serial))
    assert re.search(r"\bdevice product:sample14 model:Sample_Phone_14 device:sample14\b", line)


def test_several_phones_answer_each_for_itself(adb_server: AdbServer, phone: PhoneFactory) -> None:
    story = demo_story({})
    first = phone(replace(story, properties=(("ro.product.model", "One"),)))
    second = phone(replace(story, properties=(("ro.product.model", "Two"),)))
    assert set(adb_server.states()) >= {first.serial, second.serial}
    assert output(adb_server, first, "getprop ro.product.model") == "One\n"
    assert output(adb_server, second, "getprop ro.product.model") == "Two\n"


def test_adb_shell_gives_exit_code_and_error_stream(adb_server: AdbServer, phone: PhoneFactory) -> None:
    done = shell(adb_server, phone(), "frobnicate")
    assert done.returncode == 127
    assert done.stdout == b""
    assert b"frobnicate: inaccessible or not found" in done.stderr


def test_adbutils_shell_gives_exit_code_and_error_stream(adb_server: AdbServer, phone: PhoneFactory) -> None:
    answer = device(adb_server, phone()).shell2(["pm", "list", "packages", "--user", "10"], v2=True)
    assert answer.returncode == 255
    assert answer.stdout == ""
    assert "Shell does not have permission to access user 10" in answer.stderr


def test_a_list_without_a_user_fails_where_one_user_is_barred(
    adb_server: AdbServer, phone: PhoneFactory
) -> None:
    assert shell(adb_server, phone(), "pm list packages").returncode == 255


def test_each_user_has_apps_of_its_own(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone()
    owner = output(adb_server, made, "pm list packages -U --user 0").splitlines()
    second = output(adb_server, made, "pm list packages -U --user 11").splitlines()
    assert f"package:{UPLOAD} uid:10210" in owner
    assert f"package:{UPLOAD} uid:1110210" in second
    assert "package:org.example.loan.dead uid:1110215" in second
    assert not any("loan.dead" in line for line in owner)


def test_third_party_lists_leave_system_apps_out(adb_server: AdbServer, phone: PhoneFactory) -> None:
    listing = output(adb_server, phone(), "pm list packages -3 --user 0")
    assert f"package:{UPLOAD}\n" in listing
    assert "com.android" not in listing


def test_package_paths_name_base_and_splits(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(big_story())
    folder = data_app_path(UPLOAD)
    names = ("base.apk", "split_config.zh.apk", "split_extra.apk")
    expected = "".join(f"package:{folder}/{name}\n" for name in names)
    assert output(adb_server, made, f"pm path --user 0 {UPLOAD}") == expected
    assert shell(adb_server, made, "pm path --user 0 org.example.loan.dead").returncode == 1


def test_dumps_carry_grants_and_accesses(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone()
    appops = output(adb_server, made, "dumpsys appops")
    assert "Access: [bg-tpd] 2026-11-18 02:13:27.000 (-19h16m33s0ms)" in appops
    assert "  Uid u10a214:\n" in appops
    grants = output(adb_server, made, "dumpsys -t 60 package permission android.permission.READ_CONTACTS")
    assert f"  Package [{UPLOAD}] (" in grants
    assert "READ_CALL_LOG" not in grants
    assert "        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET|" in grants
    assert "SharedUser [android.uid.shared]" in grants


def test_requested_permissions_stand_only_in_dumps_of_one_package(
    adb_server: AdbServer, phone: PhoneFactory
) -> None:
    made = phone()
    assert "requested permissions:" in output(adb_server, made, f"dumpsys -t 60 package {UPLOAD}")
    assert "requested permissions:" not in output(adb_server, made, "dumpsys -t 60 package packages")
    assert "requested permissions:" not in output(adb_server, made, "dumpsys package")


def test_an_unknown_package_is_named(adb_server: AdbServer, phone: PhoneFactory) -> None:
    assert output(adb_server, phone(), "dumpsys package a.b") == "Unable to find package: a.b\n"


def test_counts_come_with_the_history_only(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone()
    history = output(adb_server, made, "dumpsys appops --history")
    assert "[bg-tpd] = access=9\n" in history
    assert "Access:" not in history
    assert "access=9" not in output(adb_server, made, "dumpsys appops")


def test_clock_zone_and_roles_answer(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone()
    assert output(adb_server, made, "date +%s") == f"{made.story.now}\n"
    assert output(adb_server, made, "date +%z") == "+0800\n"
    assert output(adb_server, made, "getprop persist.sys.timezone") == "Asia/Shanghai\n"
    assert output(adb_server, made, "getprop no.such.key") == "\n"
    roles = output(adb_server, made, "dumpsys role")
    assert "name=android.app.role.DIALER\n          holders=com.android.dialer\n" in roles


def test_adb_pulls_megabytes_byte_for_byte(
    adb_server: AdbServer, phone: PhoneFactory, tmp_path: Path
) -> None:
    made = phone(big_story())
    target = tmp_path / "base.apk"
    done = adb_server.run("-s", made.serial, "pull", BASE, str(target))
    assert done.returncode == 0
    assert target.read_bytes() == content(made.story, BASE)


def test_the_demo_phone_holds_the_sample_apps(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(demo_story(sample_apks()))
    split = "org.example.loan.split"
    paths = [
        f"{data_app_path(split)}/{name}" for name in ("base.apk", "split_config.zh.apk", "split_extra.apk")
    ]
    pulled = tuple(b"".join(device(adb_server, made).sync.iter_content(path)) for path in paths)
    assert pulled == sample_apks()[split]
    assert all(apks[0].startswith(b"PK\x03\x04") for apks in sample_apks().values())


def test_adb_pulls_a_folder(adb_server: AdbServer, phone: PhoneFactory, tmp_path: Path) -> None:
    made = phone(big_story())
    done = adb_server.run("-s", made.serial, "pull", data_app_path(UPLOAD), str(tmp_path / "app"))
    assert done.returncode == 0
    assert {path.name for path in (tmp_path / "app").iterdir()} == {
        "base.apk",
        "split_config.zh.apk",
        "split_extra.apk",
    }


def test_adbutils_streams_what_the_phone_hashed(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(big_story())
    reached = device(adb_server, made)
    digest = hashlib.sha256()
    for chunk in reached.sync.iter_content(BASE):
        digest.update(chunk)
    assert reached.shell2(["sha256sum", BASE], v2=True).output == f"{digest.hexdigest()}  {BASE}\n"
    assert reached.sync.stat(BASE).size == 5 * MIB
    listed = [(entry.path, entry.size) for entry in reached.sync.list(data_app_path(UPLOAD))]
    assert listed == [("base.apk", 5 * MIB), ("split_config.zh.apk", 11), ("split_extra.apk", 12)]


def test_an_altered_file_does_not_match_its_hash(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(big_story(), Faults(altered_files=(BASE,)))
    reached = device(adb_server, made)
    pulled = b"".join(reached.sync.iter_content(BASE))
    assert len(pulled) == 5 * MIB
    assert hashlib.sha256(pulled).hexdigest() not in reached.shell2(["sha256sum", BASE], v2=True).output


def test_missing_and_forbidden_files_are_told_apart(adb_server: AdbServer, phone: PhoneFactory) -> None:
    story = demo_story({})
    upload, *others = story.packages
    locked = replace(upload, files=(replace(upload.files[0], readable=False),))
    reached = device(adb_server, phone(replace(story, packages=(locked, *others))))
    with pytest.raises(AdbError, match="Permission denied"):
        list(reached.sync.iter_content(BASE))
    with pytest.raises(AdbError, match="No such file"):
        list(reached.sync.iter_content("/data/app/none.apk"))
    assert reached.shell2(["sha256sum", BASE], v2=True).returncode == 1


def test_push_is_refused_and_recorded(adb_server: AdbServer, phone: PhoneFactory, tmp_path: Path) -> None:
    made = phone()
    source = tmp_path / "payload"
    source.write_bytes(bytes(3 * MIB))
    done = adb_server.run("-s", made.serial, "push", str(source), "/data/local/tmp/payload")
    assert done.returncode != 0
    assert b"Read-only file system" in done.stdout + done.stderr
    assert any(request.startswith("SEND /data/local/tmp/payload") for request in made.synced)


def test_every_service_is_recorded_even_a_refused_one(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone()
    device(adb_server, made).shell2(["getprop", "a b"], v2=True)
    list(device(adb_server, made).sync.iter_content(BASE))
    assert adb_server.run("-s", made.serial, "reboot").returncode != 0
    assert made.opened == ["shell,v2:getprop 'a b'", "sync:", "reboot:"]
    assert made.ran == [("getprop", "a b")]
    assert made.synced == [f"RECV {BASE}"]


def test_text_that_should_have_been_quoted_runs_as_a_command(
    adb_server: AdbServer, phone: PhoneFactory
) -> None:
    made = phone()
    evil = "com.a; touch x"
    device(adb_server, made).shell2(["dumpsys", "package", evil], v2=True)
    assert made.ran == [("dumpsys", "package", evil)]
    shell(adb_server, made, f"dumpsys package {evil}")
    assert made.ran[1:] == [("dumpsys", "package", "com.a"), ("touch", "x")]


@pytest.mark.parametrize(
    ("line", "commands"),
    [
        ("a 'b; c' d", (("a", "b; c", "d"),)),
        ("a $(b)", (("a", "$"), ("b",))),
        ("a && b | c > d", (("a",), ("b",), ("c",), ("d",))),
        ("a #b\nc", (("a", "#b"), ("c",))),
    ],
)
def test_command_lines_fall_apart_at_unquoted_operators(
    line: str, commands: tuple[tuple[str, ...], ...]
) -> None:
    assert split_commands(line) == commands


def test_an_unauthorized_phone_stays_so_until_the_user_taps(
    adb_server: AdbServer, phone: PhoneFactory
) -> None:
    made = phone(faults=Faults(state=AdbState.UNAUTHORIZED))
    adb_server.wait_for_state(made, "unauthorized")
    assert refusal(adb_server, made).startswith("device unauthorized")
    assert made.opened == []
    made.allow()
    adb_server.wait_for_state(made, "device")
    assert device(adb_server, made).shell2(["date", "+%z"], v2=True).output == "+0800\n"


def test_an_unauthorized_phone_accepts_after_some_tries(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(faults=Faults(state=AdbState.UNAUTHORIZED, accept_after=8))
    assert adb_server.states()[made.serial] == "unauthorized"
    adb_server.wait_for_state(made, "device")


def test_a_mute_phone_is_offline(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(faults=Faults(state=AdbState.OFFLINE))
    adb_server.wait_for_state(made, "offline")
    assert refusal(adb_server, made) == "device offline"


def test_a_cable_pulled_midway_ends_the_pull(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(big_story(), Faults(drop_after_bytes=MIB))
    received = 0
    with pytest.raises(AdbError):
        for chunk in device(adb_server, made).sync.iter_content(BASE):
            received += len(chunk)
    assert 0 < received <= MIB
    assert adb_server.states().get(made.serial) != "device"


def test_a_stalled_pull_runs_into_the_timeout(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(big_story(), Faults(stall_after_bytes=MIB))
    received = 0
    with pytest.raises(AdbTimeout):
        for chunk in device(adb_server, made, timeout=0.5).sync.iter_content(BASE):
            received += len(chunk)
    assert 0 < received <= MIB
    assert adb_server.states()[made.serial] == "device"


def test_a_slow_phone_keeps_the_shell_waiting(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(faults=Faults(shell_delay=0.5))
    started = time.monotonic()
    assert output(adb_server, made, "date +%z") == "+0800\n"
    assert time.monotonic() - started >= 0.5


def test_a_phone_without_features_has_no_exit_codes(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(faults=Faults(features=(), legacy_pty=True))
    assert shell(adb_server, made, "frobnicate").returncode == 0
    assert device(adb_server, made).shell("date +%z", rstrip=False) == "+0800\r\n"
    assert made.opened == ["shell:frobnicate", "shell:date +%z"]
    assert b"".join(device(adb_server, made).sync.iter_content(BASE)) == content(made.story, BASE)


def test_adbutils_finds_the_exit_code_without_the_feature(adb_server: AdbServer, phone: PhoneFactory) -> None:
    answer = device(adb_server, phone(faults=Faults(features=()))).shell2(["pm", "path", "a.b"])
    assert answer.returncode == 1


def test_an_unplugged_phone_is_gone(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone()
    made.unplug()
    assert refusal(adb_server, made)


def test_many_streams_run_side_by_side(adb_server: AdbServer, phone: PhoneFactory) -> None:
    made = phone(faults=Faults(shell_delay=2))
    argv = ["adb", "-s", made.serial, "shell", "date +%z"]
    started = time.monotonic()
    running = [subprocess.Popen(argv, env=adb_server.environment(), stdout=subprocess.PIPE) for _ in range(8)]
    assert [process.communicate()[0] for process in running] == [b"+0800\n"] * 8
    assert time.monotonic() - started < 8 * 2


def test_the_private_server_ends_and_leaves_nothing(adb_server: AdbServer, tmp_path: Path) -> None:
    adb = find_adb()
    assert adb is not None
    other = AdbServer(adb, tmp_path)
    assert other.port != adb_server.port
    other.stop()
    with pytest.raises(OSError, match="refused"), socket.create_connection((HOST, other.port), timeout=1):
        pass
    assert adb_server.run("devices").returncode == 0


def exchange(link: socket.socket, message: Message) -> Message:
    """Sends a message; returns the next one that comes."""
    link.sendall(message.encode())
    return receive(link)


def receive(link: socket.socket) -> Message:
    """The next message of the phone."""
    command, arg0, arg1, length, _, _ = HEADER.unpack(read_exactly(link, HEADER.size))
    return Message(command, arg0, arg1, read_exactly(link, length))


def read_exactly(link: socket.socket, count: int) -> bytes:
    """So many bytes."""
    data = b""
    while len(data) < count:
        piece = link.recv(count - len(data))
        assert piece, "the phone hung up"
        data += piece
    return data


def test_one_write_at_a_time_waits_for_its_okay() -> None:
    with SimPhone(demo_story({})) as made, socket.create_connection((HOST, made.port), timeout=5) as link:
        greeting = exchange(link, Message(A_CNXN, A_VERSION, 4096, b"host::\0"))
        assert greeting.payload.startswith(b"device::ro.product.name=sample14;")
        assert exchange(link, Message(A_OPEN, 7, 0, b"exec:dumpsys package\0")).command == A_OKAY
        first = receive(link)
        assert (first.command, first.arg1, len(first.payload)) == (A_WRTE, 7, 4096)
        link.settimeout(0.1)
        with pytest.raises(TimeoutError):
            link.recv(1)
        link.settimeout(5)
        second = exchange(link, Message(A_OKAY, 7, first.arg0))
        assert (first.payload + second.payload).decode() in packages.whole_dump(made.story)


def test_bytes_that_are_no_message_end_the_connection() -> None:
    with SimPhone(demo_story({})) as made, socket.create_connection((HOST, made.port), timeout=5) as link:
        link.sendall(b"GET / HTTP/1.1\r\nHost: phone\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            assert link.recv(1) == b""


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [
        (0, "0"),
        (162, "+162ms"),
        (30_000, "+30s0ms"),
        (-69_393_000, "-19h16m33s0ms"),
        (-(28 * 86_400_000 + 420), "-28d0h0m0s420ms"),
    ],
)
def test_durations_read_as_android_prints_them(milliseconds: int, text: str) -> None:
    assert duration_text(milliseconds) == text
