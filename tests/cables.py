"""A collection through a cable that breaks somewhere, and goes on: ends as if nothing had happened."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from click.testing import CliRunner, Result

from auditor.case import Case, read_case, without_superseded
from auditor.case.layout import sha256
from auditor.cli import main
from tests.conftest import PhoneFactory
from tests.simphone.daemon import SimPhone
from tests.simphone.faults import Faults
from tests.simphone.server import AdbServer
from tests.simphone.stories import demo_story
from tests.simphone.story import Story

MEGABYTE = 1 << 20
CONNECTIONS = 4
IN_ANSWERS = 4
"""One fault in so many hits a command, the others hit a file."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What an undisturbed collection gives."""

    apks: tuple[tuple[str, str], ...]
    """Path on the phone and SHA-256, in order."""
    answers: Counter[tuple[str, tuple[tuple[str, str], ...], str]]
    """What was asked, and the SHA-256 of what was answered."""
    size: int
    """Bytes of all APKs."""

    @classmethod
    def of(cls, case: Case) -> Whole:
        """The whole that a complete case holds."""
        return cls(
            tuple((apk.remote_path, apk.sha256) for apk in case.apks),
            Counter(
                (one.command, one.values, sha256(one.stdout + b"\n" + one.stderr))
                for one in without_superseded(case.outputs)
            ),
            sum(apk.size for apk in case.apks),
        )


def big_story(size: int) -> Story:
    """The demo phone, its loan apps with ``size`` bytes in all that no compression makes fewer."""
    story = demo_story({})
    loans = [package.name for package in story.packages if "loan" in package.name]
    chance = random.Random(size)  # noqa: S311 - no secret, the same bytes each time
    files: dict[str, tuple[bytes, ...]] = {name: (chance.randbytes(size // len(loans)),) for name in loans}
    files[loans[0]] = tuple(chance.randbytes(size // len(loans) // 3) for _ in range(3))
    return demo_story(files)


def faults(count: int, whole: Whole, answers: int, seed: int) -> list[Faults]:
    """Faults at random points, each time the same."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    return [
        Faults(drop_in_answer=chance.randint(1, answers))
        if number % IN_ANSWERS == 0
        else Faults(drop_after_bytes=chance.randrange(whole.size))
        for number in range(count)
    ]


def cable_faults(server: AdbServer, phone: PhoneFactory, folder: Path, size: int, count: int) -> None:
    """Breaks a collection of that many bytes at that many points; asserts that each resumes to the same."""
    handset = phone(big_story(size))
    ended = collect(handset, "--case", str(folder / "whole"))
    assert ended.exit_code == 0, ended.output
    whole, answers = Whole.of(read_case(folder / "whole")), handset.answered
    assert whole.size > size - MEGABYTE
    for number, fault in enumerate(faults(count, whole, answers, seed=size)):
        break_and_resume(server, handset, fault, whole, folder / str(number))


def collect(phone: SimPhone, *words: str) -> Result:
    """Runs ``auditor collect``."""
    return CliRunner().invoke(main, ["collect", "--serial", phone.serial, "--yes", *words])


def break_and_resume(server: AdbServer, phone: SimPhone, fault: Faults, whole: Whole, folder: Path) -> None:
    """One collection with a fault and its resumption; asserts that nothing is lost or read twice."""
    plug_in(server, phone, fault)
    broken = collect(phone, "--case", str(folder))
    assert broken.exit_code == 4, (fault, broken.output)
    begun = read_case(folder)
    assert not begun.complete
    assert "--resume" in broken.output
    plug_in(server, phone, Faults())
    phone.synced.clear()
    resumed = collect(phone, "--resume", str(folder))
    assert resumed.exit_code == 0, (fault, resumed.output)
    case = read_case(folder)
    assert case.complete
    assert Whole.of(case) == replace(whole, answers=Whole.of(case).answers)
    assert not whole.answers - Whole.of(case).answers, fault
    pulled = {line.partition(" ")[2] for line in phone.synced if line.startswith(("RECV", "RCV2"))}
    assert pulled.isdisjoint(apk.remote_path for apk in begun.apks), fault
    assert_no_leftovers(folder, case)
    shutil.rmtree(folder)


def plug_in(server: AdbServer, phone: SimPhone, fault: Faults) -> None:
    """Puts the cable back; the phone has that fault from now on."""
    phone.unplug()
    server.disconnect(phone)
    phone.plug_in(fault)
    for left in reversed(range(CONNECTIONS)):
        server.connect(phone)
        try:
            server.wait_for_state(phone, "device")
        except TimeoutError:  # the server may still be busy with losing it
            if not left:
                raise
            server.disconnect(phone)
        else:
            return


def assert_no_leftovers(folder: Path, case: Case) -> None:
    """Every file of the folder is of the case."""
    apks = {apk.local for apk in case.apks}
    assert set((folder / "apks").iterdir()) == apks
    assert not list(folder.rglob("*.part"))
