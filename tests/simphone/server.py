"""A private adb server: own port, own HOME, ended by the process id that was started."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from tests.simphone.daemon import SimPhone
from tests.simphone.faults import AdbState

HOST = "127.0.0.1"
_START_S = 10.0
_END_S = 5.0
_POLL_S = 0.02
_ATTEMPTS = 3
_COMMAND_S = 30.0
_MUTE_S = 0.3
_LEFT_OUT = frozenset({"ADB_VENDOR_KEYS", "ADB_TRACE", "ADB_SERVER_SOCKET", "ANDROID_SERIAL"})


class ServerFailedError(Exception):
    """The adb server did not start."""


def find_adb() -> str | None:
    """The adb program on PATH, or ``None``."""
    return shutil.which("adb")


class AdbServer:
    """A running adb server; ``stop`` ends it and nothing else."""

    def __init__(self, adb: str, home: Path) -> None:
        """Starts it; ``home`` is an empty folder for its key and its log.

        Raises:
            ServerFailedError: it did not open its port.
        """
        self._adb = adb
        self._home = home
        self.port = 0
        for _ in range(_ATTEMPTS):
            self.port = _free_port()
            self._process = self._start()
            if self._is_up():
                return
            self.stop()
        raise ServerFailedError((home / "adb.log").read_text(errors="replace"))

    def environment(self) -> dict[str, str]:
        """The environment for programs that shall use this server."""
        kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
        return kept | {
            "HOME": str(self._home),
            "USERPROFILE": str(self._home),
            "ANDROID_ADB_SERVER_PORT": str(self.port),
            # The server also looks for emulators on ports up to this one: none.
            "ADB_LOCAL_TRANSPORT_MAX_PORT": "5553",
        }

    def run(self, *argv: str, timeout: float = _COMMAND_S) -> subprocess.CompletedProcess[bytes]:
        """Runs ``adb ARGV...`` against this server and returns what it printed."""
        return subprocess.run(
            [self._adb, *argv], env=self.environment(), capture_output=True, timeout=timeout, check=False
        )

    def connect(self, phone: SimPhone) -> None:
        """Connects a phone, in whatever state it then is.

        A phone that says nothing keeps ``adb connect`` waiting for ten seconds;
        the server knows of it at once, so the program is not waited for.
        """
        mute = phone.faults.state is AdbState.OFFLINE
        with suppress(subprocess.TimeoutExpired):
            self.run("connect", phone.serial, timeout=_MUTE_S if mute else _COMMAND_S)

    def disconnect(self, phone: SimPhone) -> None:
        """Forgets a phone, so that the server does not try to reach it again."""
        self.run("disconnect", phone.serial)

    def states(self) -> dict[str, str]:
        """The state of every phone by serial number."""
        lines = self.run("devices").stdout.decode().splitlines()[1:]
        fields = (line.partition("\t") for line in lines if "\t" in line)
        return {serial: state for serial, _, state in fields}

    def wait_for_state(self, phone: SimPhone, state: str, timeout: float = 10.0) -> None:
        """Returns when the server gives that state for the phone.

        Raises:
            TimeoutError: it did not within ``timeout`` seconds.
        """
        deadline = time.monotonic() + timeout
        while self.states().get(phone.serial) != state:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{phone.serial} is {self.states().get(phone.serial)}, not {state}")
            time.sleep(_POLL_S)

    def stop(self) -> None:
        """Ends the server process."""
        self._process.terminate()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(_END_S)

    def _start(self) -> subprocess.Popen[bytes]:
        """Without ``nodaemon`` adb would fork away and its process id be lost."""
        with (self._home / "adb.log").open("ab") as log:
            return subprocess.Popen(
                [self._adb, "-P", str(self.port), "nodaemon", "server"],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def _is_up(self) -> bool:
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline and self._process.poll() is None:
            with suppress(OSError), socket.create_connection((HOST, self.port), timeout=1):
                return True
            time.sleep(_POLL_S)
        return False


def _free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
