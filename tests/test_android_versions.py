"""One story, told by phones of Android 6 to 16 through a real adb server, comes out as the same facts.

What a version cannot tell is named in ``GAPS``; docs/dumps.md shows the same table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Union

import pytest
from click.testing import CliRunner

from auditor.batch import gaps_of
from auditor.case import CaseWriter, read_case
from auditor.cli import main
from auditor.dumps import read_phone
from auditor.model import InstalledApp, Maybe, PhoneFacts, Readable, ServiceOn, Source, Unknown
from auditor.phone.collect import ask_of_apps, identify, pull_apps
from auditor.phone.commands import COMMANDS
from auditor.phone.session import Task
from auditor.phone.transport import AdbServer
from tests.conftest import PhoneFactory
from tests.simphone.androids import ANDROIDS, Android, as_android, connection, layout
from tests.simphone.androids.story import (
    AT_WORK,
    CALL_LOG,
    CONTACTS,
    DIALER,
    FAMILY,
    LENDER,
    MESSAGES,
    OLD,
    ONCE,
    SIBLING,
    SMS,
    common_story,
)
from tests.simphone.samples import NOW, PROVIDER, ago

pytestmark = pytest.mark.phone

DOCS = Path(__file__).parents[1] / "docs" / "dumps.md"
STARTED = datetime(2026, 11, 18, 13, 30, tzinfo=timezone.utc)

GAPS: dict[str, frozenset[str]] = {
    "6": frozenset({"min-sdk", "states", "whose", "counts", "roles", "source", "modes", "conditions"}),
    "7": frozenset({"states", "whose", "counts", "roles", "source", "modes", "conditions"}),
    "8": frozenset({"states", "whose", "counts", "roles", "source", "modes", "conditions"}),
    "9": frozenset({"whose", "counts", "roles", "source", "modes", "conditions"}),
    "10": frozenset({"counts", "source", "one-time"}),
    "11": frozenset({"counts", "source"}),
    "12": frozenset({"source"}),
    "13": frozenset(),
    "14": frozenset(),
    "15": frozenset(),
    "16": frozenset(),
    "16-sqlite": frozenset({"count-since"}),
}


class _Quiet:
    def started(self, task: Task) -> None:
        pass

    def advanced(self, count: int) -> None:
        pass

    def finished(self) -> None:
        pass


def collect(android: Android, phone: PhoneFactory, folder: Path) -> tuple[PhoneFacts, list[str]]:
    """The facts of the story's phone, and the programs that were run on it."""
    sim = phone(as_android(common_story(), android), connection(android), layout=layout(android))
    handset = AdbServer.from_environment().phone(sim.serial)
    case = CaseWriter.create(folder, serial=handset.serial, tool_version="0", clock=lambda: STARTED)
    identify(handset, case, _Quiet())
    facts = read_phone(read_case(folder).outputs, source=Source.ADB, serial=None)
    users = [user.id for user in facts.device.users]
    chosen = [app for app in facts.apps if app.package.startswith("org.example.")]
    ask_of_apps(handset, case, gaps_of(chosen), users, _Quiet())
    pull_apps(handset, case, [app.package for app in chosen], users, _Quiet())
    case.finish()
    read = read_case(folder)
    return (
        read_phone(read.outputs, source=Source.ADB, serial=None),
        [entry.command for entry in read.transcript],
    )


GrantRow = tuple[int, str, bool, bool, Union[str, None], tuple[str, ...]]
Grants = tuple[GrantRow, ...]
"""User, permission, granted, effective, mode, conditions."""
Uses = tuple[tuple[int, str, str | None, datetime | None, datetime | None, int | None], ...]
"""User, op, state, last access, last rejection, count."""


@dataclass(frozen=True)
class Told:
    """What is compared of one app."""

    users: tuple[int, ...]
    min_sdk: int | None
    source: tuple[str | None, str | None, str | None]
    """Installer, initiator, package source."""
    first_install: datetime | None
    last_update: datetime | None
    roles: tuple[tuple[int, str], ...]
    services: tuple[ServiceOn, ...]
    grants: Grants
    uses: Uses


def known(value: Maybe[str] | Maybe[int] | Maybe[datetime]) -> str | int | datetime | None:
    return None if isinstance(value, Unknown) else value


def told(app: InstalledApp) -> Told:
    """The facts of one app, with nothing for what is unknown."""
    assert not isinstance(app.roles, Unknown) or app.package == AT_WORK
    return Told(
        users=app.users,
        min_sdk=None if isinstance(app.min_sdk, Unknown) else app.min_sdk,
        source=tuple(known(one) for one in (app.installer, app.initiator, app.package_source)),  # type: ignore[arg-type]  # three texts
        first_install=None if isinstance(app.first_install, Unknown) else app.first_install,
        last_update=None if isinstance(app.last_update, Unknown) else app.last_update,
        roles=() if isinstance(app.roles, Unknown) else tuple((one.user, one.role) for one in app.roles),
        services=() if isinstance(app.services_on, Unknown) else app.services_on,
        grants=tuple(
            (
                row.user,
                row.permission,
                row.granted is True,
                row.effective is True,
                row.mode if isinstance(row.mode, str) else None,
                row.conditions,
            )
            for row in app.grants
        ),
        uses=tuple(
            (row.user, row.op, row.state, row.last_access, row.last_reject, row.count)
            for row in app.uses
            if row.last_access or row.last_reject or row.count
        ),
    )


def when(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of November 2026 on the phone's clock, in UTC."""
    return datetime.fromtimestamp(NOW - ago(day, hour, minute, second), timezone.utc)


STORE = ("com.android.vending", "com.android.vending", "store")
PREINSTALLED = (None, None, "unspecified")
UPDATED = when(9, 8)
ROLE_DIALER, ROLE_SMS = "android.app.role.DIALER", "android.app.role.SMS"

TRUTH: dict[str, Told] = {
    LENDER: Told(
        (0, 11), 21, ("com.android.vending", "com.android.shell", "other"), when(2, 9), UPDATED, (),
        (
            ServiceOn(0, "accessibility", f"{LENDER}/{LENDER}.Watch"),  # type: ignore[arg-type]  # a user
            ServiceOn(0, "notification-listener", f"{LENDER}/{LENDER}.Notes"),  # type: ignore[arg-type]  # a user
        ),
        (
            (0, CONTACTS, True, True, "allow", ()),
            (11, CONTACTS, False, False, "ignore", ("fixed-by-user",)),
        ),
        (
            (0, "READ_CONTACTS", "top", when(9, 19, 5, 40), None, None),
            (0, "READ_CONTACTS", "fg", None, when(2, 9, 1), None),
            (0, "READ_CONTACTS", "bg", when(18, 2, 13, 27), None, 9),
        ),
    ),
    AT_WORK: Told(
        (10,), 21, STORE, when(5, 7), UPDATED, (), (),
        ((10, CALL_LOG, True, True, "allow", ()),),
        ((10, "READ_CALL_LOG", "cch", when(17, 23, 0, 8), None, None),),
    ),
    FAMILY: Told(
        (0,), 21, STORE, when(3, 12), UPDATED, (), (),
        ((0, CONTACTS, True, True, "allow", ("shared-uid",)),),
        ((0, "READ_CONTACTS", "fgsvc", when(16, 11), None, None),),
    ),
    SIBLING: Told(
        (0,), 21, STORE, when(3, 12), UPDATED, (), (),
        ((0, CONTACTS, True, True, None, ("shared-uid",)),), (),
    ),
    OLD: Told(
        (0,), 21, STORE, when(1, 6), UPDATED, (), (),
        (
            (0, CONTACTS, True, False, "ignore", ("taken-away",)),
            (0, CALL_LOG, True, True, "allow", ()),
        ),
        ((0, "READ_CALL_LOG", "fg", when(15, 8, 30), None, None),),
    ),
    ONCE: Told(
        (11,), 21, STORE, when(8, 15), UPDATED, (), (),
        ((11, SMS, True, True, "allow", ("one-time",)),),
        ((11, "READ_SMS", "top", when(18, 20, 0, 30), None, None),),
    ),
    PROVIDER: Told(
        (0, 10, 11), 21, PREINSTALLED, None, None, (), (),
        tuple(
            (user, CONTACTS, True, True, mode, ("by-default", "fixed-by-system"))
            for user, mode in ((0, "allow"), (10, None), (11, None))
        ),
        (),
    ),
    DIALER: Told(
        (0, 10, 11), 21, PREINSTALLED, None, None,
        tuple((user, ROLE_DIALER) for user in (0, 10, 11)), (),
        tuple((user, CALL_LOG, True, True, None, ("by-role",)) for user in (0, 10, 11)), (),
    ),
    MESSAGES: Told(
        (0, 10, 11), 21, PREINSTALLED, None, None,
        tuple((user, ROLE_SMS) for user in (0, 10, 11)), (),
        tuple((user, SMS, True, True, None, ("by-role",)) for user in (0, 10, 11)), (),
    ),
}  # fmt: skip
"""What happened, written down by hand; a mode stands where the phone has a record of the op."""


def without(gaps: frozenset[str], name: str, truth: Told) -> Told:
    """What is left of the truth where a version cannot tell some of it."""
    if "whose" in gaps and name == PROVIDER:
        truth = replace(truth, uses=((0, "READ_CONTACTS", "fg", when(18, 2, 13, 27), None, None),))
    if "min-sdk" in gaps:
        truth = replace(truth, min_sdk=None)
    if "source" in gaps:
        truth = replace(truth, source=(truth.source[0], None, None))
    if "roles" in gaps:
        truth = replace(truth, roles=tuple(role for role in truth.roles if role[0] != 10))
    if "counts" in gaps:
        truth = replace(truth, uses=tuple((*row[:5], None) for row in truth.uses))
    if "states" in gaps:
        truth = replace(truth, uses=_one_state(truth.uses))
    return replace(truth, grants=tuple(_grant(gaps, name, row) for row in truth.grants))


def _one_state(uses: Uses) -> Uses:
    """One row for an op: its last access and its last rejection in any state."""
    rows = []
    for key in dict.fromkeys(row[:2] for row in uses):
        same = [row for row in uses if row[:2] == key]
        accesses = [row[3] for row in same if row[3] is not None]
        rejects = [row[4] for row in same if row[4] is not None]
        rows.append((*key, None, max(accesses, default=None), max(rejects, default=None), None))
    return tuple(rows)


def _grant(gaps: frozenset[str], name: str, row: GrantRow) -> GrantRow:
    *who, mode, conditions = row
    if "modes" in gaps and mode == "ignore" and name != OLD:
        mode = None
    if "conditions" in gaps:
        absent = {"one-time", "taken-away", "by-role"}
        conditions = tuple(one for one in conditions if one not in absent)
        conditions += ("at-install",) if name == OLD else ()
    if "one-time" in gaps:
        conditions = tuple(one for one in conditions if one != "one-time")
    return (*who, mode, conditions)  # type: ignore[return-value]  # who is the first four


@pytest.mark.parametrize("android", ANDROIDS, ids=lambda android: android.name)
def test_the_same_story_comes_out_as_the_same_facts_but_for_what_a_version_cannot_tell(
    android: Android, phone: PhoneFactory, tmp_path: Path
) -> None:
    facts, ran = collect(android, phone, tmp_path / "case")
    gaps = GAPS[android.name]
    read = {app.package: told(app) for app in facts.apps}
    assert read == {name: without(gaps, name, truth) for name, truth in TRUTH.items()}
    assert [(user.id, user.readable) for user in facts.device.users] == [
        (0, Readable.OK), (10, Readable.DENIED), (11, Readable.OK),
    ]  # fmt: skip
    assert {limit.id for limit in facts.device.limits} == {f"version-no-{gap}" for gap in gaps}
    assert_one_dump_for_all(android, ran)


def assert_one_dump_for_all(android: Android, ran: list[str]) -> None:
    """No dump is asked for app by app, but for the app whose files only its own dump names."""
    assert set(ran) <= {one.id for one in COMMANDS}
    assert ran[1] == "dump-appops"
    dumps = [one for one in ran if one.startswith("dump-") or one == "appops-get"]
    assert len(set(dumps)) == len(dumps)
    of_one = [one for one in dumps if one in ("dump-package", "dump-package-plain", "appops-get")]
    assert of_one == ["dump-package"] + ["dump-package-plain"] * (not android.has_dump_timeout)


def test_counts_of_the_2025_source_begin_with_the_first_access_that_it_lists(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    since = {}
    for android in ANDROIDS[-2:]:
        facts, _ = collect(android, phone, tmp_path / android.name)
        lender = next(app for app in facts.apps if app.package == LENDER)
        since[android.name] = [use.count_since for use in lender.uses if use.count]
    begin = datetime.fromtimestamp(NOW, timezone.utc) - timedelta(days=1)
    assert since == {"16": [begin], "16-sqlite": [begin + timedelta(hours=1)]}


def test_the_report_says_that_an_old_version_does_not_tell_the_background(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    said = {}
    for android in (ANDROIDS[1], ANDROIDS[3]):
        sim = phone(as_android(common_story(), android), connection(android), layout=layout(android))
        page = tmp_path / f"{android.name}.html"
        words = ["--package", LENDER, "--case", str(tmp_path / android.name), "--output", str(page)]
        CliRunner().invoke(main, ["phone", "--yes", "--serial", sim.serial, "--jobs", "1", *words])
        said[android.name] = page.read_text(encoding="utf-8")
    of_device, of_app = "whether an app was in the background", "whether you were using the app"
    assert [(of_device in text, of_app in text) for text in said.values()] == [(True, True), (False, False)]


def test_the_page_on_dumps_names_the_same_gaps() -> None:
    rows = re.findall(r"^\| (\d[0-9a-z-]*) \| ([^|]*) \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    told_there = {name: frozenset(re.findall(r"`([a-z-]+)`", gaps)) for name, gaps in rows}
    assert told_there == GAPS
