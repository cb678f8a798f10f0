"""The edge to adbutils: bytes, deadlines, and every foreign exception turned into ours.

adbutils starts a server by itself, on the wrong port, waits without end in file
transfers and collects output without bound. Its own socket class is therefore
replaced by one with a budget of time and bytes that never starts anything.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import (
    AdbMissing,
    AdbServerFailed,
    ConnectFailed,
    DeviceError,
    DeviceTimeout,
    PairingFailed,
    RemoteFileError,
    Unauthorized,
    Unplugged,
)
from auditor.model import Unknown
from auditor.phone.interface import NO_PERMISSIONS, READY, UNAUTHORIZED, ListedDevice, Reply
from auditor.text import plain

PORT_VARIABLE = "ANDROID_ADB_SERVER_PORT"
DEFAULT_PORT = 5037
MAX_OUTPUT = 128 << 20
"""Bytes of one command's output; the largest real dump is below 2 MB."""
NO_SHELL_V2 = Unknown("no-shell-v2")

_SERVER_SECONDS = 20.0
_CONNECT_SECONDS = 3.0
_STALL_SECONDS = 30.0
"""Longest silence within a file transfer."""
_OVERHEAD = 1 << 20
_PIECE = 1 << 16
_LOOPBACK = ("127.0.0.1", "localhost", "::1")

# Importing adbutils reads the port from the environment and fails where that is no number;
# from_environment says so in words.
_named_port = os.environ.pop(PORT_VARIABLE, None)
try:
    import adbutils
    import adbutils.errors
finally:
    if _named_port is not None:
        os.environ[PORT_VARIABLE] = _named_port


class TooMuch(Exception):
    """The phone sent more bytes than it was given room for."""


TIMEOUT, SERVER, BROKEN, REFUSED, TOO_MUCH, NO_PROGRAM = range(6)
FOREIGN: dict[type[Exception], int] = {
    adbutils.errors.AdbError: REFUSED,
    adbutils.errors.AdbTimeout: TIMEOUT,
    adbutils.errors.AdbConnectionError: SERVER,
    adbutils.errors.AdbInstallError: REFUSED,
    adbutils.errors.AdbSyncError: BROKEN,
    AssertionError: BROKEN,
    struct.error: BROKEN,
    EOFError: BROKEN,
    ValueError: BROKEN,
    OSError: BROKEN,
    TimeoutError: TIMEOUT,
    FileNotFoundError: NO_PROGRAM,
    subprocess.TimeoutExpired: TIMEOUT,
    TooMuch: TOO_MUCH,
}
"""What each exception that adbutils lets out means; the nearest class counts."""
_CAUGHT = tuple(FOREIGN)
_NO_ADB_SERVER = ("Unknown data", "connection closed")
"""How adbutils says that what listens on the port does not speak its protocol."""


@dataclass(slots=True)
class Budget:
    """What one call may still use; counts down."""

    ends: float
    """By ``time.monotonic``."""
    stall: float
    """Longest silence, in seconds."""
    room: int
    """Bytes."""

    def wait(self) -> float:
        """Seconds that the next byte may take; raises TimeoutError when none are left."""
        left = self.ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return min(left, self.stall)

    def spend(self, count: int) -> None:
        """Takes bytes from the budget; raises TooMuch."""
        self.room -= count
        if self.room < 0:
            raise TooMuch("more bytes than allowed")


def _budget(seconds: float, *, stall: float | None = None, room: int = MAX_OUTPUT) -> Budget:
    return Budget(time.monotonic() + seconds, seconds if stall is None else stall, room)


class _BoundedSocket(socket.socket):
    """A socket that keeps to a budget, whatever timeouts its user sets."""

    budget: Budget

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        self.settimeout(self.budget.wait())
        data = super().recv(min(bufsize, _PIECE), flags)
        self.budget.spend(len(data))
        return data


class _Connection(adbutils.AdbConnection):  # type: ignore[misc]  # adbutils has no types
    """A connection that never starts a server."""

    def __init__(self, host: str, port: int, budget: Budget) -> None:
        self._address = (host, port)
        self._budget = budget
        super().__init__(host, port)

    def _safe_connect(self) -> socket.socket:
        made = _BoundedSocket()
        made.budget = self._budget
        made.settimeout(min(_CONNECT_SECONDS, self._budget.wait()))
        try:
            made.connect(self._address)
        except OSError as error:
            made.close()
            raise adbutils.errors.AdbConnectionError(str(error)) from error
        made.settimeout(self._budget.wait())
        return made


class _Client(adbutils.AdbClient):  # type: ignore[misc]  # adbutils has no types
    """A client whose every connection keeps to the budget of the call under way."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host=host, port=port)
        self.budget = _budget(_SERVER_SECONDS)
        self._made: list[_Connection] = []

    def make_connection(self, timeout: float | None = None) -> _Connection:  # noqa: ARG002 - the budget decides
        made = _Connection(self.host, self.port, self.budget)
        self._made.append(made)
        return made

    def close_all(self) -> None:
        """Closes what adbutils left open, as it does where the server refuses a phone."""
        for made in self._made:
            made.close()
        self._made.clear()


@dataclass(frozen=True, slots=True)
class AdbServer:
    """The adb server at one address."""

    host: str
    port: int

    @classmethod
    def from_environment(cls) -> AdbServer:
        """The server that ``ANDROID_ADB_SERVER_HOST`` and ``ANDROID_ADB_SERVER_PORT`` name.

        Raises:
            AdbServerFailed: the port is no number of a port.
        """
        host = os.environ.get("ANDROID_ADB_SERVER_HOST") or "127.0.0.1"
        port = os.environ.get(PORT_VARIABLE) or str(DEFAULT_PORT)
        if not (port.isascii() and port.isdigit() and 0 < int(port) < 1 << 16):
            raise AdbServerFailed(port=plain(port, 20), problem="not a port")
        return cls(host, int(port))

    def version(self) -> int:
        """Protocol version of the server that answers, as 41; raises AdbServerFailed."""
        return int(self._ask("host:version"), 16)

    def ensure_running(self, program: Path | None) -> None:
        """Starts the server with the adb program given, on this port, unless one answers there.

        Raises:
            AdbMissing: none answers and there is no program.
            AdbServerFailed: it does not start, or something else listens on the port.
        """
        if self._listens():
            self.version()
            return
        if self.host not in _LOOPBACK:
            raise AdbServerFailed(port=self.port, problem=f"nothing listens on {plain(self.host)}")
        if program is None:
            raise AdbMissing
        self._start(program)
        self.version()

    def devices(self) -> tuple[ListedDevice, ...]:
        """All phones that the server lists; raises AdbServerFailed."""
        return tuple(_listed(line) for line in self._ask("host:devices").splitlines() if "\t" in line)

    def connect(self, address: str) -> None:
        """Connects to a phone at ``HOST:PORT``; one that has yet to allow it counts as connected.

        Raises:
            ConnectFailed: nothing answers there.
        """
        said = self._ask(f"host:connect:{address}", ConnectFailed)
        if not said.startswith(("connected to", "already connected", "failed to authenticate")):
            raise ConnectFailed(problem=plain(said))

    def pair(self, address: str, code: str) -> None:
        """Pairs with a phone over Wi-Fi by the code that it shows; raises PairingFailed."""
        said = self._ask(f"host:pair:{code}:{address}", PairingFailed)
        if not said.startswith("Successfully paired"):
            raise PairingFailed(problem=plain(said))

    def phone(self, serial: str) -> AdbPhone:
        """The phone of that serial number; its presence is not checked."""
        return AdbPhone(self, serial)

    def state(self, serial: str) -> str | None:
        """State of one phone, ``None`` where the server does not list it; raises AdbServerFailed."""
        return next((one.state for one in self.devices() if one.serial == serial), None)

    def _listens(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), _CONNECT_SECONDS):
            return True
        return False

    def _start(self, program: Path) -> None:
        words = [str(program), "-P", str(self.port), "start-server"]
        try:
            # No pipes: the server inherits them and would keep this call waiting on Windows.
            subprocess.run(  # noqa: S603 - a program that find_programs has tried, fixed words
                words,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SERVER_SECONDS,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise AdbServerFailed(port=self.port, problem=plain(str(error))) from error

    def _ask(self, request: str, refusal: type[DeviceError] = DeviceError) -> str:
        """What the server answers to one request; where it refuses, ``refusal`` is raised."""
        client = _Client(self.host, self.port)
        try:
            with client.make_connection() as connection:
                connection.send_command(request)
                connection.check_okay()
                return str(connection.read_string_block())
        except _CAUGHT as error:
            problem = _problem(error)
            if _kind(error) == REFUSED and not problem.startswith(_NO_ADB_SERVER):
                raise refusal(problem=problem) from error
            raise AdbServerFailed(port=self.port, problem=problem) from error


def _listed(line: str) -> ListedDevice:
    serial, _, state = line.partition("\t")
    return ListedDevice(serial, NO_PERMISSIONS if state.startswith("no permissions") else state.strip())


class AdbPhone:
    """One phone behind an adb server; not for use by several threads at once."""

    def __init__(self, server: AdbServer, serial: str) -> None:
        """Takes the server that lists the phone and its serial number."""
        self._server = server
        self._serial = serial
        self._client = _Client(server.host, server.port)
        self._device = self._client.device(serial)
        self._has_shell_v2: bool | None = None

    @property
    def serial(self) -> str:
        """As adb names it."""
        return self._serial

    def run(self, argv: tuple[str, ...], deadline: float) -> Reply:
        """Runs one command; every word reaches the phone's shell quoted.

        Raises:
            Unplugged, Unauthorized, DeviceTimeout, DeviceError: as their names say.
        """
        self._client.budget = _budget(deadline)
        with self._edge(deadline):
            if not self._knows_shell_v2():
                return Reply(NO_SHELL_V2, self._run_v1(argv), b"")
            ended = self._device.shell2(list(argv), v2=True, encoding=None)
            return Reply(int(ended.returncode), bytes(ended.stdout), bytes(ended.stderr))

    def run_line(self, line: str, deadline: float) -> Reply:
        """Runs one line as it stands, without a terminal, so that its bytes arrive unchanged.

        Raises:
            Unplugged, Unauthorized, DeviceTimeout, DeviceError: as their names say.
        """
        self._client.budget = _budget(deadline)
        with self._edge(deadline):
            if not self._knows_shell_v2():
                return Reply(NO_SHELL_V2, self._exec(line), b"")
            ended = self._device.shell2(line, v2=True, encoding=None)
            return Reply(int(ended.returncode), bytes(ended.stdout), bytes(ended.stderr))

    def size(self, path: str) -> int:
        """Size of a file in bytes, modulo 2**32; raises RemoteFileError where there is none."""
        self._client.budget = _budget(_STALL_SECONDS)
        with self._edge(_STALL_SECONDS, path):
            found = self._device.sync.stat(path)
        if not found.mode:
            raise RemoteFileError(path=plain(path), problem="it cannot be seen")
        return int(found.size)

    def pull(self, path: str, sink: Callable[[bytes], None], *, limit: int, deadline: float) -> int:
        """Hands the bytes of a file to ``sink`` piece by piece and returns their number.

        Raises:
            RemoteFileError: it cannot be read, breaks off or has more than ``limit`` bytes.
            Unplugged, Unauthorized, DeviceTimeout: as their names say.
        """
        # Each piece of 64 KiB has a head of 8 bytes; a phone may send smaller ones.
        self._client.budget = _budget(deadline, stall=_STALL_SECONDS, room=limit + limit // 64 + _OVERHEAD)
        total = 0
        with self._edge(deadline, path), contextlib.closing(self._device.sync.iter_content(path)) as pieces:
            for piece in pieces:
                total += len(piece)
                if total > limit:
                    raise TooMuch(f"more than {limit} bytes")
                sink(piece)
        return total

    def _knows_shell_v2(self) -> bool:
        if self._has_shell_v2 is None:
            self._has_shell_v2 = "shell_v2" in self._device.get_features().split(",")
        return self._has_shell_v2

    def _run_v1(self, argv: tuple[str, ...]) -> bytes:
        """Standard output and error in one, as phones before Android 7 give them."""
        with self._device.shell(list(argv), stream=True) as connection:
            return _to_the_end(connection)

    def _exec(self, line: str) -> bytes:
        """Output of a line by the service ``exec``, which has no terminal; adbd has it since Android 5."""
        with self._device.open_transport() as connection:
            connection.send_command(f"exec:{line}")
            connection.check_okay()
            return _to_the_end(connection)

    @contextlib.contextmanager
    def _edge(self, seconds: float, path: str | None = None) -> Iterator[None]:
        """Lets only errors of ours out; asks the server what became of the phone."""
        try:
            yield
        except _CAUGHT as error:
            raise device_error(error, self.serial, seconds, path, self._state()) from error
        finally:
            self._client.close_all()

    def _state(self) -> str | None:
        with contextlib.suppress(DeviceError):
            return self._server.state(self._serial)
        return None


def _to_the_end(connection: _Connection) -> bytes:
    pieces: list[bytes] = []
    while piece := connection.recv(_PIECE):
        pieces.append(piece)
    return b"".join(pieces)


def device_error(
    error: Exception, serial: str, seconds: float, path: str | None, state: str | None
) -> DeviceError:
    """Our error for a foreign one: first what became of the phone decides, then the kind of error.

    ``state`` is that of the phone after the error; ``path`` the file that was being read, if any.
    """
    problem = _problem(error)
    if state == UNAUTHORIZED:
        return Unauthorized(serial=plain(serial))
    if state != READY:
        return Unplugged(problem=problem)
    if _kind(error) == TIMEOUT:
        return DeviceTimeout(seconds=round(seconds), problem=problem)
    if path is not None:
        return RemoteFileError(path=plain(path), problem=problem)
    return DeviceError(problem=problem)


def _kind(error: Exception) -> int:
    return next(FOREIGN[known] for known in type(error).__mro__ if known in FOREIGN)


def _problem(error: Exception) -> str:
    """What a foreign error says; those of adbutils may carry the path as a second argument."""
    said = error.args[0] if isinstance(error, adbutils.errors.AdbError) and error.args else error
    return plain(str(said)) or type(error).__name__
