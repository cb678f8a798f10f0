"""Choosing a phone, waiting for it, and what the doctor says."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from auditor import errors
from auditor.model import Detail, Unknown
from auditor.phone import adb_program, devices
from auditor.phone.adb_program import AdbProgram, find_programs, newest, parse_version
from auditor.phone.doctor import advice, diagnose
from auditor.phone.interface import ListedDevice, Phone
from auditor.phone.makers import LAST_STEPS, MAKERS

ONE = ListedDevice("ONE", "device")
TWO = ListedDevice("TWO", "unauthorized")


class _States:
    """A server whose one phone goes through a list of states, the last of them for ever."""

    port = 5037

    def __init__(self, *states: str | None) -> None:
        self._states = list(states)
        self.connected: list[str] = []

    def version(self) -> int:
        return 41

    def devices(self) -> tuple[ListedDevice, ...]:
        state = self._states.pop(0) if len(self._states) > 1 else self._states[0]
        return () if state is None else (ListedDevice("ONE", state),)

    def connect(self, address: str) -> None:
        self.connected.append(address)

    def phone(self, serial: str) -> Phone:
        raise NotImplementedError(serial)


def wait(*states: str | None) -> list[tuple[str, int]]:
    told: list[tuple[str, int]] = []
    devices.wait_until_ready(
        _States(*states), "ONE", lambda state, left: told.append((state, left)), sleep=lambda _: None
    )
    return told


def test_the_only_phone_is_chosen_whatever_its_state() -> None:
    assert devices.choose([TWO], None) == TWO


def test_a_phone_is_chosen_by_its_serial_number() -> None:
    assert devices.choose([ONE, TWO], "TWO") == TWO


def test_no_phone_a_wrong_serial_and_several_phones_are_three_errors() -> None:
    with pytest.raises(errors.NoDevice):
        devices.choose([], None)
    with pytest.raises(errors.DeviceNotFound):
        devices.choose([ONE], "TWO")
    with pytest.raises(errors.SeveralDevices, match=r"ONE, TWO \(unauthorized\)"):
        devices.choose([ONE, TWO], None)


def test_a_ready_phone_is_not_waited_for() -> None:
    assert wait("device") == []


def test_the_wait_for_the_tap_counts_down() -> None:
    assert wait("unauthorized", "unauthorized", "authorizing", "device") == [
        ("unauthorized", 60),
        ("unauthorized", 59),
        ("authorizing", 58),
    ]


@pytest.mark.parametrize(
    ("state", "error"),
    [
        ("unauthorized", errors.Unauthorized),
        ("offline", errors.Offline),
        ("no-permissions", errors.NoUsbPermission),
        (None, errors.DeviceNotFound),
        ("recovery", errors.DeviceError),
    ],
)
def test_each_state_that_does_not_pass_has_its_own_error(
    state: str | None, error: type[errors.DeviceError]
) -> None:
    with pytest.raises(error) as caught:
        wait(state)
    assert type(caught.value) is error
    assert caught.value.advice


@pytest.mark.parametrize(
    "address", ["phone", "a b:1", "host:99999999", ":5555", "x:y", "host:5555;host:kill"]
)
def test_an_address_that_is_none_is_not_sent(address: str) -> None:
    server = _States("device")
    with pytest.raises(errors.DeviceError, match="HOST:PORT"):
        devices.open_phone(server, serial=None, address=address, waiting=lambda *_: None)
    assert server.connected == []


@pytest.mark.parametrize("address", ["192.168.0.7:5555", "phone.lan:5555", "[fe80::1]:37000"])
def test_an_address_is_taken_as_it_stands(address: str) -> None:
    assert devices.checked_address(address) == address


def test_a_pairing_code_has_six_digits() -> None:
    assert devices.checked_code("012345") == "012345"
    for wrong in ("12345", "1234567", "12345:", "١٢٣٤٥٦"):
        with pytest.raises(errors.DeviceError):
            devices.checked_code(wrong)


@pytest.mark.parametrize(
    ("said", "version"),
    [
        ("Android Debug Bridge version 1.0.41\nVersion 36.0.0-13206524\nInstalled as /x/adb\n", (36, 0, 0)),
        ("Android Debug Bridge version 1.0.41\r\nVersion 29.0.6-28\r\n", (29, 0, 6)),
        ("Android Debug Bridge version 1.0.39\nRevision 3db08f2c6889-android\n", (1, 0, 39)),
        ("adb: command not found", None),
        ("Version 3.2", None),
        ("", None),
    ],
)
def test_the_version_of_an_adb_program_is_read(said: str, version: tuple[int, ...] | None) -> None:
    assert parse_version(said) == version


def test_the_newest_program_is_chosen_and_of_equals_the_first() -> None:
    old = AdbProgram(Path("old"), (29, 0, 6))
    new, same = AdbProgram(Path("new"), (36, 0, 0)), AdbProgram(Path("same"), (36, 0, 0))
    assert newest([old, new, same]) == new
    assert newest([]) is None


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_programs_that_do_not_run_or_are_no_adb_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def script(name: str, text: str) -> Path:
        path = tmp_path / name / "platform-tools" / "adb"
        path.parent.mkdir(parents=True)
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    broken = script("broken", "exit 1")
    broken.write_bytes(b"\x7fELF no program")
    script("other", "echo hello")
    old = script("old", "echo 'Android Debug Bridge version 1.0.41'; echo 'Version 99.0.1-1'")
    monkeypatch.setenv("ADBUTILS_ADB_PATH", str(broken))
    monkeypatch.setenv("PATH", str(tmp_path / "other" / "platform-tools"))
    monkeypatch.setenv("ANDROID_HOME", str(tmp_path / "old"))
    monkeypatch.setenv("ANDROID_SDK_ROOT", str(tmp_path / "nowhere"))
    found = find_programs()
    assert found[0] == AdbProgram(old, (99, 0, 1))
    assert not {str(one.path) for one in found} & {str(broken), str(tmp_path / "other/platform-tools/adb")}


def test_the_program_that_comes_with_adbutils_is_found() -> None:
    assert [path.name.removesuffix(".exe") for path in adb_program._bundled()] == ["adb"]


PROGRAM = AdbProgram(Path("/usr/bin/adb"), (29, 0, 6))


def test_the_doctor_on_a_healthy_computer_finds_nothing_to_do() -> None:
    checks = diagnose([AdbProgram(Path("/adb"), (36, 0, 0))], 41, [ONE])
    assert all(check.ok for check in checks)
    assert [check.id for check in checks] == [
        "adb-found",
        "adb-newest",
        "adb-can-pair",
        "server",
        "device-device",
    ]
    assert [advice(check) for check in checks] == [""] * 5


def test_the_doctor_has_advice_for_everything_that_is_wrong() -> None:
    states = ("unauthorized", "offline", "no-permissions", "recovery")
    checks = (
        *diagnose([], Unknown("connection refused"), []),
        *diagnose([PROGRAM], 41, [ListedDevice("ONE", state) for state in states]),
    )
    wrong = [check for check in checks if not check.ok]
    assert [check.id for check in wrong] == [
        "adb-found",
        "server",
        "device-none",
        "adb-can-pair",
        "device-unauthorized",
        "device-offline",
        "device-no-permissions",
        "device-other",
    ]
    assert all(advice(check) for check in wrong)
    assert wrong[1].detail == Detail.of(problem="connection refused")


def test_the_doctor_shows_hostile_serial_numbers_harmlessly() -> None:
    [check] = [
        one for one in diagnose([PROGRAM], 41, [ListedDevice("\x1b[2J", "x\n")]) if one.id == "device-other"
    ]
    assert all(str(value).isprintable() for _, value in check.detail.entries)


def test_every_maker_has_steps() -> None:
    assert {"xiaomi", "huawei", "oppo", "vivo", "samsung", "stock", "transsion"} == {
        maker.id for maker in MAKERS
    }
    assert all(len(maker.steps) >= 2 for maker in MAKERS)
    assert LAST_STEPS
