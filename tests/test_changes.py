"""What is new on a phone since it was read before."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditor.cli import main
from auditor.document import validate
from auditor.dumps import Reading, changes_between
from auditor.model import (
    Change,
    Detail,
    Grant,
    InstalledApp,
    Limit,
    PackageName,
    PhoneFacts,
    Unknown,
    Use,
    UseRecord,
    UserId,
)
from reports.changes import since
from reports.voice import Voice
from tests.conftest import PhoneFactory
from tests.sample_report import OWNER, WORK, sample_device, sample_report, uploader
from tests.simphone.stories import demo_story, sample_apks
from tests.simphone.story import Access, PackageUser, RuntimeGrant, Story

THEN = datetime(2026, 11, 1, 12, tzinfo=timezone.utc)
NOW = THEN + timedelta(days=7)
LOAN, OTHER = PackageName("com.loan.app"), PackageName("com.other.app")
CONTACTS = "android.permission.READ_CONTACTS"


def app(name: PackageName = LOAN, **values: object) -> InstalledApp:
    installed = uploader().installed
    assert installed is not None
    plain = replace(
        installed,
        package=name, version_code=1, version_name="1.0", users=(OWNER,),
        requested=(CONTACTS,), grants=(), uses=(), limits=(),
    )  # fmt: skip
    return replace(plain, **values)  # type: ignore[arg-type]  # the fields of InstalledApp


def grant(effective: bool | Unknown, user: UserId = OWNER) -> Grant:
    return Grant(user, CONTACTS, effective, "allow", effective)


def use(at: datetime | None, state: str | None = "top", record: UseRecord = UseRecord.ACCESSED) -> Use:
    return Use(OWNER, "READ_CONTACTS", record, None, state, state == "top", at, None, None, None)


def changes(
    before: Iterable[InstalledApp], after: Iterable[InstalledApp], limits: tuple[Limit, ...] = ()
) -> list[Change]:
    device = sample_device()
    old = Reading(PhoneFacts(device, (*before, app(OTHER))), THEN)
    new = Reading(PhoneFacts(replace(device, limits=limits), (*after, app(OTHER))), NOW)
    return list(changes_between(old, new, [LOAN, OTHER]))


def ids(found: list[Change]) -> list[str]:
    return [change.id for change in found]


def test_where_nothing_changed_nothing_is_new() -> None:
    same = app(grants=(grant(effective=True),), uses=(use(THEN),))
    assert changes([same], [same]) == []


def test_an_app_that_came_or_went() -> None:
    assert changes([], [app()]) == [Change("app-came", LOAN, OWNER, Detail.of(version="1.0"))]
    assert changes([app()], []) == [Change("app-gone", LOAN, OWNER, Detail.of(version="1.0"))]


def test_a_user_whose_apps_were_not_seen_gained_and_lost_none() -> None:
    both = app(users=(OWNER, WORK))
    assert changes([both], [app()]) == []
    assert changes([app()], [both]) == []
    for lost in ("dump-cut-off", "packages-not-listed"):
        assert changes([app()], [], (Limit(lost, Detail.of(user=0)),)) == []


def test_another_version_is_told_with_both() -> None:
    (change,) = changes([app()], [app(version_code=2, version_name="2.0")])
    assert (change.id, change.detail.get("before"), change.detail.get("now")) == ("version", "1.0", "2.0")
    assert changes([app()], [app(version_code=Unknown("not-reported"))]) == []


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (False, True, ["grant-new"]),
        (True, False, ["grant-gone"]),
        (True, True, []),
        (Unknown("x"), True, []),
        (True, Unknown("x"), []),
    ],
)
def test_grants_that_were_given_or_taken(
    before: bool | Unknown, after: bool | Unknown, said: list[str]
) -> None:
    assert ids(changes([app(grants=(grant(before),))], [app(grants=(grant(after),))])) == said


def test_a_grant_of_a_new_app_or_of_a_new_wish_is_new_and_of_a_silent_phone_is_not() -> None:
    now = app(grants=(grant(effective=True),))
    assert ids(changes([], [now])) == ["app-came", "grant-new"]
    assert ids(changes([app(requested=())], [now])) == ["grant-new"]
    assert changes([app()], [now]) == []


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ([use(None, None, UseRecord.NONE_RECORDED)], [use(THEN)], True),
        ([use(THEN)], [use(THEN + timedelta(seconds=5))], False),
        ([use(THEN)], [use(THEN + timedelta(seconds=6))], True),
        ([use(THEN)], [use(THEN), use(THEN - timedelta(days=1), "bg")], True),
        ([use(THEN, None)], [use(THEN)], False),
        ([use(THEN, None)], [use(THEN - timedelta(days=1), "bg"), use(THEN)], False),
        ([use(THEN, None)], [use(THEN + timedelta(days=1), "bg"), use(THEN)], True),
        ([use(None, None, UseRecord.NOT_REPORTED)], [use(THEN - timedelta(days=1))], False),
        ([use(None, None, UseRecord.NOT_REPORTED)], [use(THEN + timedelta(days=1))], True),
    ],
)
def test_an_access_is_new_where_it_is_later_than_what_was_on_record(
    before: list[Use], after: list[Use], new: bool
) -> None:
    found = changes([app(uses=tuple(before))], [app(uses=tuple(after))])
    assert (ids(found) == ["access-new"]) is new
    assert bool(found) is new


def test_a_new_access_in_the_background_is_said_to_be() -> None:
    later = (use(NOW - timedelta(hours=1), "bg"), use(NOW))
    (change,) = changes([app()], [app(uses=later)])
    assert change.detail == Detail.of(
        op="READ_CONTACTS", last_access="2026-11-08T12:00:00Z", background=True,
        last_background="2026-11-08T11:00:00Z",
    )  # fmt: skip
    report = replace(sample_report(), since=THEN, changes=(change,))
    told = since(report, {})
    assert told is not None
    said = Voice("en").text(told.news[0].says)
    assert "while you were not using it, last on 2026-11-08 11:00 UTC" in said


def later_story() -> Story:
    """The demo phone a week later: one app gone, one updated, and one read contacts by night."""
    story = demo_story(sample_apks())
    gone, updated, reads = ("org.example.loan.show", "org.example.loan.split", "org.example.loan.upload")
    model = next(package for package in story.packages if package.name == reads)
    packages = [
        replace(
            model,
            name="org.example.loan.late", app_id=19_001, files=(), shared_user=None,
            code_path="/data/app/late-1", users=(PackageUser(0),),
        )
    ]  # fmt: skip
    for package in story.packages:
        if package.name == gone:
            continue
        if package.name == updated:
            package = replace(package, version_code=package.version_code + 1, version_name="9.9")
        if package.name == reads:
            first = package.users[0]
            night = Access("READ_CONTACTS", "bg", "s", 3600)
            granted = RuntimeGrant("android.permission.READ_CALL_LOG", granted=True)
            grants = (*(one for one in first.grants if one.permission != granted.permission), granted)
            package = replace(
                package,
                users=(replace(first, accesses=(*first.accesses, night), grants=grants), *package.users[1:]),
            )
        packages.append(package)
    return replace(story, packages=tuple(packages), now=story.now + 7 * 24 * 3600)


@pytest.mark.phone
@pytest.mark.slow
def test_the_command_line_compares_with_an_earlier_case(phone: PhoneFactory, tmp_path: Path) -> None:
    def run(*words: str) -> tuple[int, dict[str, object], str]:
        ended = CliRunner().invoke(main, [*words, "--jobs", "1", "--format", "json", "--output", "-"])
        return ended.exit_code, json.loads(ended.stdout) if ended.stdout else {}, ended.stderr

    first = phone(demo_story(sample_apks()))
    then, now = tmp_path / "then", tmp_path / "now"
    code, document, _ = run("phone", "--yes", "--serial", first.serial, "--case", str(then))
    assert (code, document["since"], document["changes"]) == (0, None, [])

    second = phone(later_story())
    asked = ("phone", "--yes", "--serial", second.serial, "--case", str(now), "--since", str(then))
    code, _, said = run(*asked)
    assert (code, "of another phone" in said) == (2, True)
    shutil.rmtree(now, ignore_errors=True)
    _give_serial(then, second.serial)
    code, document, said = run(*asked)
    validate(document)  # type: ignore[arg-type]  # any JSON object
    found = {(one["id"], one["package"].rpartition(".")[2]) for one in document["changes"]}  # type: ignore[attr-defined]
    assert {
        ("app-gone", "show"),
        ("version", "split"),
        ("access-new", "upload"),
        ("app-came", "late"),
    } <= found
    assert ("grant-new", "upload") in found
    assert "New since" in said
    assert code == 0

    code, saved, _ = run("case", str(now), "--since", str(then))
    assert (code, saved["changes"]) == (0, document["changes"])
    assert run("case", str(then), "--since", str(now))[0] == 2
    assert run("case", str(now), "--since", str(tmp_path))[0] == 3


def _give_serial(folder: Path, serial: str) -> None:
    """Makes the case one of the phone of that serial number, a day older."""
    from auditor.case.layout import open_seal, parse_index, render_index

    path = folder / "index.json"
    index = parse_index(open_seal(path.read_bytes()))
    path.write_bytes(render_index(replace(index, serial=serial, created=index.created - timedelta(days=1))))
