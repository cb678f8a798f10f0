"""Choosing a phone and waiting until it lets us in."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence

from auditor.errors import (
    DeviceError,
    DeviceNotFound,
    NoDevice,
    NoUsbPermission,
    Offline,
    SeveralDevices,
    Unauthorized,
    WrongAddress,
    WrongPairingCode,
)
from auditor.phone.interface import (
    NO_PERMISSIONS,
    OFFLINE,
    READY,
    UNAUTHORIZED,
    ListedDevice,
    Phone,
    Server,
)
from auditor.text import plain

Waiting = Callable[[str, int], None]
"""Is told once a second the state of the phone and the seconds that are left."""

UNAUTHORIZED_SECONDS = 60
PASSING_SECONDS = 10
"""How long a phone may stay in a state that usually passes by itself."""
_ABSENT = "absent"
_PATIENCE = {
    UNAUTHORIZED: UNAUTHORIZED_SECONDS,
    "authorizing": UNAUTHORIZED_SECONDS,
    OFFLINE: PASSING_SECONDS,
    "connecting": PASSING_SECONDS,
    _ABSENT: PASSING_SECONDS,
}
_ADDRESS = re.compile(r"(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]):[0-9]{1,5}")
_OVER_WIFI = re.compile(r"adb-(?P<serial>.+)-[A-Za-z0-9]{1,16}\._adb-tls-connect\._tcp\.?")
"""How adb names a phone that it found by itself over Wi-Fi (packages/modules/adb, mdns)."""
_PAIRING_CODE = re.compile(r"[0-9]{6}")


def choose(devices: Sequence[ListedDevice], serial: str | None) -> ListedDevice:
    """The phone with that serial number, or the only one.

    Raises:
        NoDevice: none is listed.
        DeviceNotFound: none has the serial number.
        SeveralDevices: there are several and no serial number was given.
    """
    if serial is not None:
        found = next((one for one in devices if one.serial == serial), None)
        if found is None:
            raise DeviceNotFound(serial=plain(serial))
        return found
    if not devices:
        raise NoDevice
    if len(devices) > 1:
        raise SeveralDevices(serials=", ".join(_named(one) for one in devices))
    return devices[0]


def same_phone(serial: str, other: str) -> bool:
    """Whether two serial numbers, as adb names them, are of one phone; by cable or found over Wi-Fi.

    An address ``HOST:PORT`` only equals itself: another phone may have the host tomorrow.
    """
    return _own_serial(serial) == _own_serial(other)


def _own_serial(serial: str) -> str:
    match = _OVER_WIFI.fullmatch(serial)
    return match["serial"] if match else serial


def _named(device: ListedDevice) -> str:
    """The serial number, with the state where the phone is not ready."""
    serial = plain(device.serial)
    return serial if device.state == READY else f"{serial} ({plain(device.state)})"


def wait_until_ready(
    server: Server, serial: str, waiting: Waiting, *, sleep: Callable[[float], None] = time.sleep
) -> None:
    """Returns as soon as the phone is ready; looks once a second.

    A phone that has not allowed this computer gets 60 seconds, one that is
    offline, connecting or just gone 10.

    Raises:
        Unauthorized, Offline, DeviceNotFound, NoUsbPermission: the last state when time is up.
        DeviceError: a state in which a phone cannot be read at all, such as ``recovery``.
    """
    passed = 0
    while True:
        state = next((one.state for one in server.devices() if one.serial == serial), _ABSENT)
        if state == READY:
            return
        left = _PATIENCE.get(state, 0) - passed
        if left <= 0:
            raise _not_ready(state, serial)
        waiting(state, left)
        sleep(1.0)
        passed += 1


def _not_ready(state: str, serial: str) -> DeviceError:
    shown = plain(serial)
    if state in (UNAUTHORIZED, "authorizing"):
        return Unauthorized(serial=shown)
    if state in (OFFLINE, "connecting"):
        return Offline(serial=shown)
    if state == NO_PERMISSIONS:
        return NoUsbPermission()
    if state == _ABSENT:
        return DeviceNotFound(serial=shown)
    return DeviceError(problem=f"it is in the state {plain(state, 60)}")


def open_phone(server: Server, *, serial: str | None, address: str | None, waiting: Waiting) -> Phone:
    """The phone to read, ready: connected to over Wi-Fi first where an address ``HOST:PORT`` is given.

    Raises:
        DeviceError: one of the errors of ``choose``, ``wait_until_ready`` and of connecting.
    """
    if address is not None:
        server.connect(checked_address(address))
        serial = serial or address
    chosen = choose(server.devices(), serial)
    wait_until_ready(server, chosen.serial, waiting)
    return server.phone(chosen.serial)


def checked_address(address: str) -> str:
    """The address itself where it is ``HOST:PORT``; raises WrongAddress otherwise."""
    if not _ADDRESS.fullmatch(address):
        raise WrongAddress(address=plain(address, 80))
    return address


def checked_code(code: str) -> str:
    """The pairing code itself where it has six digits; raises WrongPairingCode otherwise."""
    if not _PAIRING_CODE.fullmatch(code):
        raise WrongPairingCode
    return code
