"""Collects the demo's case folder anew: the simulated phone behind a real adb server, the real collection.

Clock, serial number and version are given, so that every build has the same bytes.
Run: make demo-case
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from auditor.batch import AppChoice, choose_apps, gaps_of, identify_apps, look_into_files
from auditor.case import CaseWriter, read_case
from auditor.dumps import read_phone
from auditor.loans import load_loan_data
from auditor.model import Source
from auditor.phone.collect import ask_of_apps, identify, pull_apps
from auditor.phone.interface import Phone
from auditor.phone.session import Task
from auditor.phone.transport import AdbServer as PhoneServer
from tests.simphone.daemon import SimPhone
from tests.simphone.server import AdbServer, find_adb
from tests.simphone.stories import demo_story, sample_apks

DEMO_CASE = Path(__file__).parents[1] / "auditor" / "demo_case"
BEGIN = datetime(2026, 11, 18, 13, 30, tzinfo=timezone.utc)
"""The time of the demo's story."""
VERSION = "demo"
SERIAL = "demo"


class _Silent:
    """A progress that is shown to nobody."""

    def started(self, task: Task) -> None:
        """Nothing is shown."""

    def advanced(self, count: int) -> None:
        """Nothing is shown."""

    def finished(self) -> None:
        """Nothing is shown."""


def ticking(begin: datetime) -> Callable[[], datetime]:
    """A clock that is one second later at each look."""
    moments = iter(range(10**6))
    return lambda: begin + timedelta(seconds=next(moments))


def collect(phone: Phone, folder: Path) -> None:
    """Reads a phone into a case as ``auditor phone`` does, by a clock of its own."""
    writer = CaseWriter.create(folder, serial=SERIAL, tool_version=VERSION, clock=ticking(BEGIN))
    identify(phone, writer, _Silent())
    look_into_files(phone, writer, _Silent())
    collected = read_case(folder)
    facts = read_phone(collected.outputs, source=Source.ADB, serial=None)
    chosen = choose_apps(facts.apps, AppChoice((), False), load_loan_data(), identify_apps(collected))
    users = [user.id for user in facts.device.users]
    ask_of_apps(phone, writer, gaps_of(chosen), users, _Silent())
    pull_apps(phone, writer, [app.package for app in chosen], users, _Silent())
    writer.finish()


def main() -> None:
    """Builds the case in a temporary folder and puts it in the place of the one that ships."""
    adb = find_adb()
    if adb is None:
        raise SystemExit("adb is missing; install it with: apt install adb")
    with tempfile.TemporaryDirectory() as home, SimPhone(demo_story(sample_apks())) as handset:
        server = AdbServer(adb, Path(home))
        try:
            server.connect(handset)
            os.environ["ANDROID_ADB_SERVER_PORT"] = str(server.port)
            folder = Path(home) / "case"
            collect(PhoneServer.from_environment().phone(handset.serial), folder)
        finally:
            server.stop()
        shutil.rmtree(DEMO_CASE, ignore_errors=True)
        shutil.copytree(folder, DEMO_CASE)


if __name__ == "__main__":
    main()
