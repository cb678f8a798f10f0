"""Phones that are large, hostile or faulty, from the cable to the facts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from auditor.case import Case, read_case
from auditor.cli import main
from auditor.document import validate
from auditor.dumps import read_phone
from auditor.model import Detail, Limit, PhoneFacts, Source, Unknown
from tests.cables import collect, plug_in
from tests.conftest import PhoneFactory
from tests.simphone.android14 import shell_commands
from tests.simphone.commands import Answer, Argv, Command
from tests.simphone.daemon import Layout, SimPhone
from tests.simphone.faults import Faults
from tests.simphone.files import FileTree
from tests.simphone.server import AdbServer
from tests.simphone.stories import apk_files, demo_story
from tests.simphone.story import PackageUser, Story, User

pytestmark = [pytest.mark.phone, pytest.mark.slow]

UPLOAD = "org.example.loan.upload"


def collected(handset: SimPhone, folder: Path, *words: str) -> Case:
    ended = collect(handset, "--case", str(folder), *words)
    assert "Traceback" not in ended.output
    assert ended.exit_code == 0, ended.output
    return read_case(folder)


def facts(case: Case) -> PhoneFacts:
    return read_phone(case.outputs, source=Source.CASE, serial=None)


def test_a_thousand_packages_and_ten_users_need_no_more_commands(phone: PhoneFactory, tmp_path: Path) -> None:
    story = demo_story({})
    users = (*story.users, *(User(number, f"User {number}", 0x410) for number in range(12, 19)))
    everywhere = tuple(PackageUser(user.id) for user in users)
    template = next(package for package in story.packages if package.name == "org.example.notes")
    many = tuple(
        replace(
            template,
            name=f"com.example.number{number}", app_id=11000 + number,
            code_path=f"/data/app/number{number}", users=everywhere, files=(),
        )
        for number in range(1000 - len(story.packages))
    )  # fmt: skip
    few, full = (
        phone(replace(story, users=users, packages=(*story.packages, many[0]))),
        phone(replace(story, users=users, packages=(*story.packages, *many))),
    )
    small = facts(collected(few, tmp_path / "few", "--package", UPLOAD))
    large = facts(collected(full, tmp_path / "full", "--package", UPLOAD))
    assert len(large.apps) == len(small.apps) + len(many) - 1
    assert [user.id for user in large.device.users] == [user.id for user in users]
    number0 = next(app for app in large.apps if app.package == "com.example.number0")
    assert number0.users == tuple(user.id for user in users)
    assert len(full.ran) == len(few.ran)
    assert large.device.limits == small.device.limits


def test_text_that_imitates_a_dump_or_a_list_of_users_changes_nothing_else(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    story = demo_story({})
    victim = next(package for package in story.packages if package.name == UPLOAD)
    imitation = (
        "1.0\n    runtime permissions:\n      android.permission.READ_CONTACTS: granted=false, flags=[ ]\n"
        f"  Package [{UPLOAD}] (1):\n    userId={victim.app_id}\n    versionCode=99"
    )
    evil = replace(
        next(package for package in story.packages if package.name == "org.example.notes"),
        version_name=imitation,
    )
    name = "a}:10\n:b} run\n\tUserInfo{77"
    hostile = replace(
        story,
        users=(replace(story.users[0], name=name), *story.users[1:]),
        packages=tuple(evil if package.name == evil.name else package for package in story.packages),
    )
    clean = facts(collected(phone(story), tmp_path / "clean", "--package", UPLOAD))
    found = facts(collected(phone(hostile), tmp_path / "hostile", "--package", UPLOAD))
    assert found.device.users == clean.device.users
    mine, other = (next(app for app in one.apps if app.package == UPLOAD) for one in (found, clean))
    assert mine.uses == other.uses
    assert mine.version_code == other.version_code or "dump-imitated" in [one.id for one in mine.limits]
    named = {limit.id for limit in found.device.limits} | {
        limit.id for app in found.apps for limit in app.limits
    }
    assert "dump-imitated" in named
    for grant, true in zip(mine.grants, other.grants, strict=True):
        assert grant.granted == true.granted or isinstance(grant.granted, Unknown)


@pytest.mark.parametrize(
    "name",
    [
        "a:13} running\n\tUserInfo{77:x",
        "a:13} serialNo=0\n    State: RUNNING_UNLOCKED\n  UserInfo{77:x",
        "a:13} running\n\tUserInfo{77:b:13} serialNo=5\n    State: RUNNING_UNLOCKED\n  UserInfo{77:x",
    ],
    ids=["as in pm", "as in dumpsys", "as in both"],
)
def test_a_user_that_only_a_name_makes_up_is_left_out_and_named(
    phone: PhoneFactory, tmp_path: Path, name: str
) -> None:
    story = demo_story({})
    hostile = replace(story, users=(replace(story.users[0], name=name), *story.users[1:]))
    folder = tmp_path / "case"
    clean = facts(collected(phone(story), tmp_path / "clean", "--package", UPLOAD))
    found = facts(collected(phone(hostile), folder, "--package", UPLOAD))
    assert found.device.users == clean.device.users
    assert found.apps == clean.apps
    assert Limit("user-imitated", Detail.of(user=77)) in found.device.limits
    ended = CliRunner().invoke(main, ["case", str(folder), "--format", "json", "--output", "-"])
    about = [
        limit for limit in json.loads(ended.stdout)["device"]["limits"] if 77 in limit["detail"].values()
    ]
    assert [limit["id"] for limit in about] == ["user-imitated"]


def test_a_file_with_another_hash_than_the_phone_gave_is_not_kept_and_named(
    phone: PhoneFactory, tmp_path: Path
) -> None:
    story = demo_story({UPLOAD: (b"PK" + bytes(5000),)})
    path = next(package for package in story.packages if package.name == UPLOAD).files[0].path
    case = collected(phone(story, Faults(altered_files=(path,))), tmp_path / "case", "--package", UPLOAD)
    assert case.apks == ()
    (noted,) = [limit for limit in case.limits if limit.id == "not-pulled"]
    assert (noted.detail.get("path"), noted.detail.get("reason")) == (path, "hash-mismatch")
    assert not list((tmp_path / "case" / "apks").iterdir())


def test_a_phone_that_falls_silent_in_a_file_leaves_a_case_to_go_on_with(
    adb_server: AdbServer, phone: PhoneFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.phone.transport._STALL_SECONDS", 2.0)
    story = demo_story({})
    story = replace(
        story,
        packages=tuple(
            replace(package, files=apk_files(package.code_path, (bytes(300_000),) * 2))
            if package.name == UPLOAD
            else package
            for package in story.packages
        ),
    )
    handset, folder = phone(story, Faults(stall_after_bytes=400_000)), tmp_path / "case"
    ended = collect(handset, "--case", str(folder), "--package", UPLOAD)
    assert ended.exit_code in (0, 4), ended.output
    noted = read_case(folder)
    assert len(noted.apks) == 1
    assert ended.exit_code == 4 or "not-pulled" in [limit.id for limit in noted.limits]
    assert not list(folder.rglob("*.part"))
    if ended.exit_code == 4:
        plug_in(adb_server, handset, Faults())
        assert collect(handset, "--resume", str(folder), "--package", UPLOAD).exit_code == 0
        assert len(read_case(folder).apks) == 2


def spoiled(service: str, spoil: Callable[[bytes], bytes]) -> Layout:
    """A phone that spoils what this service prints."""

    def layout(story: Story, tree: FileTree) -> dict[str, Command]:
        programs = shell_commands(story, tree)
        dumpsys = programs["dumpsys"]

        def run(argv: Argv) -> Answer:
            answer = dumpsys(argv)
            return replace(answer, stdout=spoil(answer.stdout)) if service in argv else answer

        return {**programs, "dumpsys": run}

    return layout


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda said: said[: len(said) // 2].rstrip(b"\n"), "dump-cut-off"),
        (
            lambda said: said[:400] + b"\n\n*** SERVICE 'x' DUMP TIMEOUT (10000ms) EXPIRED ***\n\n",
            "dump-timeout",
        ),
        (lambda _: b"Permission Denial: can't dump x from from pid=1, uid=2000\n", "dump-refused"),
        (lambda _: b"", "dump-empty"),
    ],
    ids=["cut off", "timeout", "denied", "empty"],
)
@pytest.mark.parametrize("service", ["appops", "package", "user", "role"])
def test_a_dump_that_fails_is_named_and_the_rest_is_audited(
    phone: PhoneFactory, tmp_path: Path, service: str, spoil: Callable[[bytes], bytes], named: str
) -> None:
    story = demo_story({})
    handset, healthy = phone(story, layout=spoiled(service, spoil)), phone(story)
    before, after = audited(healthy, tmp_path / "clean"), audited(handset, tmp_path / "spoiled")
    assert named in {limit["id"] for limit in after["device"]["limits"]}
    assert not [limit for limit in before["device"]["limits"] if limit["id"] == named]
    seen, now = uses(before), uses(after)
    accesses = {key for key, record in seen.items() if record == "accessed"}
    assert accesses
    assert {now.get(key) for key in accesses} <= {"accessed", "not-reported"}


def audited(handset: SimPhone, folder: Path) -> dict[str, Any]:
    """The document of an audit of one app."""
    words = ["phone", "--yes", "--serial", handset.serial, "--package", UPLOAD, "--jobs", "1"]
    report = folder.with_suffix(".json")
    ended = CliRunner().invoke(
        main, [*words, "--case", str(folder), "--format", "json", "--output", str(report)]
    )
    assert "Traceback" not in ended.output
    assert read_case(folder).complete
    document: dict[str, Any] = json.loads(report.read_bytes())
    validate(document)
    return document


def uses(document: dict[str, Any]) -> dict[tuple[int, str], str]:
    """What is told of each op that a healthy phone has a record of."""
    (app,) = document["apps"]
    return {(use["user"], use["op"]): use["record"] for use in app["uses"]}


def test_carriage_returns_in_every_answer_change_nothing(phone: PhoneFactory, tmp_path: Path) -> None:
    story = demo_story({})
    clean = facts(collected(phone(story), tmp_path / "clean", "--package", UPLOAD))

    def with_returns(story: Story, tree: FileTree) -> dict[str, Command]:
        def changed(run: Command) -> Command:
            def answer(argv: Argv) -> Answer:
                said = run(argv)
                return replace(said, stdout=said.stdout.replace(b"\n", b"\r\n"))

            return answer

        texts = ("dumpsys", "pm", "settings", "getprop", "date")
        programs = shell_commands(story, tree)
        return {**programs, **{name: changed(programs[name]) for name in texts if name in programs}}

    found = facts(collected(phone(story, layout=with_returns), tmp_path / "case", "--package", UPLOAD))
    assert found == clean
