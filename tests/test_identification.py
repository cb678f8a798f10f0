"""Hundreds of apps identified from parts of their files, through a real adb server."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import Apk
from auditor.apk.partial import Identity
from auditor.batch import Identities, identified, identify_apps, look_into_files
from auditor.case import Case, CaseWriter, read_case
from auditor.cli import main
from auditor.cli.run import now
from auditor.dumps import read_phone
from auditor.loans import judge_loan, load_loan_data
from auditor.model import Maybe, PackageName, PhoneFacts, Source, Unknown
from auditor.phone.collect import identify
from auditor.phone.commands import SCRIPTS
from auditor.phone.session import Task
from auditor.phone.transport import AdbServer
from tests.cables import collect, plug_in
from tests.conftest import PhoneFactory
from tests.simphone.android14 import shell_commands
from tests.simphone.androids import ANDROIDS, as_android, connection, layout
from tests.simphone.commands import Command, which
from tests.simphone.daemon import SimPhone
from tests.simphone.faults import Faults
from tests.simphone.files import FileTree
from tests.simphone.many_apps import is_loan, labels, many_apps_story, package_name
from tests.simphone.server import AdbServer as Server
from tests.simphone.stories import demo_story, sample_apks
from tests.simphone.story import Package, Story

pytestmark = pytest.mark.phone

MEGABYTE = 1 << 20
LARGEST_SHARE = 0.03
COMMANDS_AN_APP = 2
_OF_APPS = {script.id for script in SCRIPTS}


class _Quiet:
    def started(self, task: Task) -> None: ...
    def advanced(self, count: int) -> None: ...
    def finished(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of one identification."""

    sim: SimPhone
    case: Case
    facts: PhoneFacts
    identities: Identities

    @property
    def apps(self) -> list[Package]:
        """The apps with files of real sizes."""
        return [one for one in self.sim.story.packages if one.name.startswith("com.sample.")]

    @property
    def transferred(self) -> int:
        """Bytes that the scripts printed."""
        return sum(len(one.stdout) for one in self.case.outputs if one.command in _OF_APPS)

    @property
    def total(self) -> int:
        """Bytes of all files of the apps."""
        return sum(file.size for app in self.apps for file in app.files)


def seen(sim: SimPhone, folder: Path) -> Seen:
    phone = AdbServer.from_environment().phone(sim.serial)
    writer = CaseWriter.create(folder, serial=sim.serial, tool_version="0", clock=now)
    identify(phone, writer, _Quiet())
    look_into_files(phone, writer, _Quiet())
    writer.finish()
    case = read_case(folder)
    facts = read_phone(case.outputs, source=Source.ADB, serial=None)
    return Seen(sim, case, facts, identify_apps(case))


def check_shares(one: Seen) -> None:
    """Few bytes, few commands, and no file pulled."""
    asked = [output for output in one.case.outputs if output.command in _OF_APPS]
    assert len(asked) <= COMMANDS_AN_APP * len(one.apps)
    assert one.transferred <= LARGEST_SHARE * one.total
    assert one.sim.synced == []
    assert one.case.apks == ()


def check_labels(one: Seen) -> None:
    """Label, icon and version as the whole files tell them."""
    for app in one.apps:
        identity = one.identities[PackageName(app.name)]
        assert not isinstance(identity, Unknown), app.name
        whole = [Apk(file.read(), file.path) for file in app.files]
        (group,) = group_apps(read_apk(apk) for apk in whole)
        assert (identity.label, identity.labels) == (group.main.label, group.labels)
        assert identity.version_code == group.main.version_code == app.version_code
        assert identity.icon is not None
        assert identity.icon.content == whole[0].read(identity.icon.name)


def loans_of(one: Seen) -> Iterator[str]:
    data = load_loan_data()
    for app in one.facts.apps:
        if judge_loan(data, identified(app, one.identities)).is_loan:
            yield app.package


@pytest.mark.slow
def test_a_phone_full_of_apps_is_identified_from_a_few_percent_of_their_bytes(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    one = seen(phone(many_apps_story(32, 150 * MEGABYTE)), tmp_path / "case")
    assert len(one.apps) == 32
    check_shares(one)
    check_labels(one)
    identity = one.identities[PackageName(package_name(0))]
    assert not isinstance(identity, Unknown)
    assert {"": identity.label} | dict(identity.labels) == labels(0)
    assert {package_name(number) for number in range(32) if is_loan(number)} <= set(loans_of(one))
    ended = CliRunner().invoke(main, ["case", str(tmp_path / "case"), "--format", "json", "--output", "-"])
    told = {app["package"]: app for app in json.loads(ended.stdout)["apps"]}[package_name(0)]
    assert told["label"] == labels(0)[""]
    assert "not-collected" in {limit["id"] for limit in told["limits"]}


def test_android_6_whose_terminal_changes_bytes_is_identified_without_it(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    sim = phone(many_apps_story(4, 4 * MEGABYTE), Faults(features=(), legacy_pty=True))
    one = seen(sim, tmp_path / "case")
    check_labels(one)
    assert any(service.startswith("exec:dd ") for service in sim.opened)


def test_what_a_phone_without_dd_holds_is_learnt_from_whole_files(
    adb_server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def without_dd(story: Story, tree: FileTree) -> dict[str, Command]:
        programs = {name: run for name, run in shell_commands(story, tree).items() if name != "dd"}
        return programs | {"which": which(programs)}

    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", str(adb_server.port))
    folder = tmp_path / "case"
    with SimPhone(demo_story(sample_apks()), layout=without_dd) as sim:
        adb_server.connect(sim)
        words = ("--yes", "--jobs", "1", "--case", str(folder), "--format", "json", "--output", "-")
        ended = CliRunner().invoke(main, ["phone", "--serial", sim.serial, *words])
        adb_server.disconnect(sim)
    assert ended.exit_code == 0, ended.stderr
    pulled = {apk.package for apk in read_case(folder).apks}
    assert {"org.example.notes", "org.example.loan.upload"} <= pulled
    audited = {app["package"] for app in json.loads(ended.stdout)["apps"]}
    assert "org.example.loan.upload" in audited
    assert "org.example.notes" not in audited


def names_of(case: Case) -> dict[PackageName, Maybe[Identity]]:
    return dict(identify_apps(case))


def test_a_reading_of_parts_that_broke_off_goes_on_with_what_is_missing(
    adb_server: Server, phone: PhoneFactory, tmp_path: Path
) -> None:
    sim = phone(many_apps_story(30, 20 * MEGABYTE))
    assert collect(sim, "--case", str(tmp_path / "whole")).exit_code == 0
    whole = read_case(tmp_path / "whole")
    asked = [entry.command for entry in whole.transcript if entry.command != "pull"]
    reading = [number for number, command in enumerate(asked, start=1) if command in _OF_APPS]
    assert len(reading) > 6
    for number in (reading[0], reading[3], reading[-1]):
        folder = tmp_path / str(number)
        plug_in(adb_server, sim, Faults(drop_in_answer=number))
        assert collect(sim, "--case", str(folder)).exit_code == 4
        begun = read_case(folder)
        assert begun.apks == ()
        ended = CliRunner().invoke(main, ["case", str(folder), "--all", "--format", "json", "--output", "-"])
        apps = json.loads(ended.stdout)["apps"]
        assert apps
        assert all(app["files"] == [] and app["verdicts"]["contacts"] != "none" for app in apps)
        plug_in(adb_server, sim, Faults())
        sim.opened.clear()
        assert collect(sim, "--resume", str(folder)).exit_code == 0
        again = [service for service in sim.opened if " bs=512 " in service]
        kept = [one for one in begun.outputs if one.command == "read-parts" and one.exit_code == 0]
        assert len(again) == asked.count("read-parts") - len(kept)
        case = read_case(folder)
        assert names_of(case) == names_of(whole)
        assert [(one.remote_path, one.sha256) for one in case.apks] == [
            (one.remote_path, one.sha256) for one in whole.apks
        ]
        sizes = {file.path: file.size for app in sim.story.packages for file in app.files}
        assert all(one.size == sizes[one.remote_path] for one in case.apks)


def test_android_6_tells_of_language_splits_in_the_dump_that_it_understands(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    story, six = many_apps_story(4, 4 * MEGABYTE), ANDROIDS[0]
    check_labels(seen(phone(as_android(story, six), connection(six), layout=layout(six)), tmp_path / "case"))


@pytest.mark.trial
def test_three_hundred_apps_of_four_gigabytes(phone: PhoneFactory, tmp_path: Path) -> None:
    sim = phone(many_apps_story(300, 4 << 30))
    one = seen(sim, tmp_path / "case")
    check_shares(one)
    loans = set(loans_of(one))
    assert {package_name(number) for number in range(300) if is_loan(number)} <= loans
    assert not {package_name(number) for number in range(300) if not is_loan(number)} & loans
    begun, work = time.monotonic(), time.process_time()
    ended = CliRunner().invoke(main, ["list", "--yes", "--serial", sim.serial])
    took, work = time.monotonic() - begun, time.process_time() - work
    assert ended.exit_code == 0, ended.stderr
    assert len(ended.stdout.splitlines()) == len(one.facts.apps)
    asked = sum(output.command in _OF_APPS for output in one.case.outputs)
    print(  # noqa: T201 - the figures of docs/identification.md
        f"\n{len(one.apps)} apps, {one.total:,} bytes; transferred {one.transferred:,} bytes "
        f"({one.transferred / one.total:.2%}) in {asked} commands; "
        f"auditor list {took:.1f} s, {work:.1f} s of CPU"
    )
    check_labels(one)
