"""What stands between this computer and a phone, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.errors import (
    N_,
    AdbMissing,
    AdbServerFailed,
    NoUsbPermission,
    Offline,
    Unauthorized,
)
from auditor.model import Detail, Maybe, Unknown
from auditor.phone.adb_program import AdbProgram, newest
from auditor.phone.interface import NO_PERMISSIONS, OFFLINE, READY, UNAUTHORIZED, ListedDevice
from auditor.text import plain

PAIRING_SINCE = (30,)
"""First platform-tools that can pair over Wi-Fi."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    id: str
    ok: bool
    detail: Detail


def diagnose(
    programs: Sequence[AdbProgram], server_version: Maybe[int], devices: Sequence[ListedDevice]
) -> tuple[Check, ...]:
    """What was found, in the order in which to put it right.

    ``server_version`` is ``Unknown(problem)`` where no server answers.
    """
    return (*_programs(programs), _server(server_version), *_devices(devices))


def _programs(programs: Sequence[AdbProgram]) -> tuple[Check, ...]:
    best = newest(programs)
    if best is None:
        return (Check("adb-found", False, Detail()),)
    version = ".".join(map(str, best.version))
    paths = tuple(str(one.path) for one in programs)
    return (
        Check("adb-found", True, Detail.of(paths=paths)),
        Check("adb-newest", True, Detail.of(path=str(best.path), version=version)),
        Check("adb-can-pair", best.version >= PAIRING_SINCE, Detail.of(version=version)),
    )


def _server(version: Maybe[int]) -> Check:
    if isinstance(version, Unknown):
        return Check("server", False, Detail.of(problem=version.reason))
    return Check("server", True, Detail.of(version=version))


def _devices(devices: Sequence[ListedDevice]) -> tuple[Check, ...]:
    if not devices:
        return (Check("device-none", False, Detail()),)
    return tuple(_device(one) for one in devices)


def _device(one: ListedDevice) -> Check:
    known = one.state in (READY, UNAUTHORIZED, OFFLINE, NO_PERMISSIONS)
    return Check(
        f"device-{one.state if known else 'other'}",
        one.state == READY,
        Detail.of(serial=plain(one.serial), state=plain(one.state, 60)),
    )


_ADVICE = {
    "adb-found": AdbMissing.advice,
    "adb-can-pair": N_("Pairing over Wi-Fi needs platform-tools 30 or newer; a cable works all the same."),
    "server": AdbServerFailed.advice,
    "device-none": N_(
        "Connect the phone with a data cable, unlock it and switch USB debugging on, as described below."
    ),
    "device-unauthorized": Unauthorized.advice,
    "device-offline": Offline.advice,
    "device-no-permissions": NoUsbPermission.advice,
    "device-other": N_("Start the phone as usual, unlock it and try again."),
}


def advice(check: Check) -> str:
    """What to do about a check that is not ok, as a gettext id; empty where there is nothing to do."""
    return "" if check.ok else _ADVICE.get(check.id, "")
