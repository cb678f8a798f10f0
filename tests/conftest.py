"""Fixtures for tests that need a phone: a private adb server and simulated phones behind it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Protocol

import pytest

from tests.simphone import android14
from tests.simphone.daemon import Layout, SimPhone
from tests.simphone.faults import Faults
from tests.simphone.server import AdbServer, find_adb
from tests.simphone.stories import demo_story
from tests.simphone.story import Story

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # What a shell runs in the background ignores Ctrl-C, and so would all that is started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)


class PhoneFactory(Protocol):
    """Makes a running phone, by default a healthy demo phone, and connects it."""

    def __call__(
        self,
        story: Story | None = None,
        faults: Faults | None = None,
        *,
        connect: bool = True,
        layout: Layout = android14.shell_commands,
    ) -> SimPhone:
        """The phone; it is disconnected and stopped when the test ends."""


_NO_ADB = "adb is missing: install Debian's package adb, or Android's platform-tools, and put it on PATH"


@pytest.fixture(scope="session")
def adb_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AdbServer]:
    """A real adb server of this session (of this worker, under xdist) with its own port and HOME."""
    adb = find_adb()
    if adb is None:
        pytest.skip(_NO_ADB)
    server = AdbServer(adb, tmp_path_factory.mktemp("adb-home"))
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture
def phone(adb_server: AdbServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[PhoneFactory]:
    """Makes phones and connects them; ANDROID_ADB_SERVER_PORT names the private server meanwhile."""
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", str(adb_server.port))
    monkeypatch.delenv("ANDROID_SERIAL", raising=False)
    with ExitStack() as stack:

        def make(
            story: Story | None = None,
            faults: Faults | None = None,
            *,
            connect: bool = True,
            layout: Layout = android14.shell_commands,
        ) -> SimPhone:
            made = stack.enter_context(SimPhone(story or demo_story({}), faults, layout))
            stack.callback(adb_server.disconnect, made)
            if connect:
                adb_server.connect(made)
            return made

        yield make
