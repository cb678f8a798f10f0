"""What the rest of ``phone`` needs of an adb server and of a phone; ``transport`` has the real ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from auditor.model import Maybe

READY = "device"
UNAUTHORIZED = "unauthorized"
OFFLINE = "offline"
NO_PERMISSIONS = "no-permissions"


@dataclass(frozen=True, slots=True)
class ListedDevice:
    """A phone that the adb server lists."""

    serial: str
    """As adb names it; text from the phone."""
    state: str
    """``device`` (ready), ``unauthorized``, ``offline``, ``no-permissions`` or another word of adb."""


@dataclass(frozen=True, slots=True)
class Reply:
    """How a command ended and what it printed."""

    exit_code: Maybe[int]
    """``Unknown("no-shell-v2")`` where the phone cannot tell."""
    stdout: bytes
    stderr: bytes
    """Empty where the phone does not keep the two apart; both are in ``stdout`` then."""


class Phone(Protocol):
    """One phone that has allowed this computer."""

    @property
    def serial(self) -> str:
        """As adb names it."""

    def run(self, argv: tuple[str, ...], deadline: float) -> Reply:
        """Runs one command for at most ``deadline`` seconds; raises DeviceError."""

    def run_line(self, line: str, deadline: float) -> Reply:
        """Runs one line of the shell for at most ``deadline`` seconds; raises DeviceError.

        Standard output arrives byte for byte on every Android; where the phone does
        not keep the streams apart, errors stand in it.
        """

    def size(self, path: str) -> int:
        """Size of a file in bytes, modulo 2**32; raises RemoteFileError and other DeviceErrors."""

    def pull(self, path: str, sink: Callable[[bytes], None], *, limit: int, deadline: float) -> int:
        """Hands the bytes of a file to ``sink`` piece by piece and returns their number.

        Raises:
            RemoteFileError: the file cannot be read, breaks off or has more than ``limit`` bytes.
            DeviceError: the phone is gone, or the deadline in seconds has passed.
        """


class Server(Protocol):
    """The adb server of this computer."""

    @property
    def port(self) -> int:
        """TCP port that it listens on."""

    def version(self) -> int:
        """Protocol version of a server that runs, as 41; raises AdbServerFailed."""

    def devices(self) -> tuple[ListedDevice, ...]:
        """All phones, whatever their state; raises AdbServerFailed."""

    def connect(self, address: str) -> None:
        """Connects to a phone at ``HOST:PORT``; raises DeviceError."""

    def phone(self, serial: str) -> Phone:
        """The phone of that serial number; its presence is not checked."""
