"""Facts that are printed as each version of Android prints them are read back equal.

The printers are those of the simulated phones; what should come out is told here by
rules of its own, from the facts alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Union

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.dumps.appops import PER_USER, AppOps, read_appops
from auditor.dumps.appops_get import read_appops_get
from auditor.dumps.history import read_history
from auditor.dumps.lines import Tally, read_text
from auditor.dumps.package import PackageBlock, PackageDump, PermissionState, read_package_dump
from auditor.dumps.packages import read_package_list
from auditor.dumps.role import read_roles
from auditor.dumps.settings import read_setting
from auditor.dumps.users import read_users
from auditor.model import UserId
from tests.simphone.android14 import role, users
from tests.simphone.android14.appops_get import AppOpsCommand
from tests.simphone.android14.settings import Settings
from tests.simphone.androids import ANDROIDS, Android, appops, as_android, history, packages
from tests.simphone.androids.pm import package_manager
from tests.simphone.androids.story import common_story
from tests.simphone.androids.version import AppOpsForm
from tests.simphone.story import (
    Access,
    HistoryBucket,
    HistoryCount,
    Package,
    PackageUser,
    RoleHolder,
    RuntimeGrant,
    SecureSetting,
    Story,
    User,
)

pytestmark = pytest.mark.slow
EACH = pytest.mark.parametrize("android", ANDROIDS, ids=lambda android: android.name)
PERMISSIONS = ("READ_CONTACTS", "WRITE_CONTACTS", "READ_CALL_LOG", "READ_SMS")
OPS = (*PERMISSIONS, "MIUIOP(10021)", "RUN_ANY_IN_BACKGROUND")
STATES = ("pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch")
OWN = ("s", "tpd", "upd")
FLAGS = ("USER_SET", "USER_FIXED", "SYSTEM_FIXED", "GRANTED_BY_DEFAULT", "REVOKED_COMPAT", "ONE_TIME")
NOW = 1_790_000_000
MODES = ("allow", "ignore", "deny", "default")
TAGS = st.none() | st.sampled_from(["sync", "Package a.b:", "]", "x=[", "a|b", "null=["])

grants = st.builds(
    RuntimeGrant,
    st.sampled_from([f"android.permission.{name}" for name in PERMISSIONS]),
    st.booleans(),
    st.lists(st.sampled_from(FLAGS), max_size=3, unique=True).map(tuple),
)
accesses = st.builds(
    Access,
    op=st.sampled_from(OPS),
    state=st.sampled_from(STATES),
    flag=st.sampled_from([*OWN, "tp", "up"]),
    seconds_ago=st.integers(-(10**8), 10**10).map(lambda millis: millis / 1000),
    reject=st.booleans(),
    attribution=TAGS,
    proxy=st.none() | st.just((10062, "com.android.providers.contacts")),
)
counts = st.builds(
    HistoryCount,
    st.sampled_from(OPS),
    st.sampled_from(STATES),
    st.sampled_from([*OWN, "tp", "up"]),
    st.integers(1, 500),
    st.integers(0, 20),
)


@st.composite
def states_of_a_package(draw: st.DrawFn) -> tuple[PackageUser, ...]:
    """What one package is to each of some users."""
    found = []
    for user in draw(st.lists(st.sampled_from([0, 10, 11]), min_size=1, max_size=3, unique=True)):
        held = draw(st.lists(grants, max_size=3, unique_by=lambda grant: grant.permission))
        modes = st.lists(st.sampled_from(OPS), max_size=2, unique=True)
        found.append(
            PackageUser(
                user,
                installed=draw(st.booleans()),
                first_install=draw(st.integers(1_400_000_000, NOW)),
                grants=tuple(held),
                uid_modes=tuple((op, draw(st.sampled_from(MODES))) for op in draw(modes)),
                package_modes=tuple((op, draw(st.sampled_from(MODES))) for op in draw(modes)),
                accesses=tuple(draw(st.lists(accesses, max_size=4))),
                history=tuple(draw(st.lists(counts, max_size=3, unique_by=lambda one: (one.op, one.state)))),
            )
        )
    return tuple(found)


@st.composite
def packages_of_a_phone(draw: st.DrawFn, number: int) -> Package:
    """One app; two of them may share a uid's name."""
    return Package(
        name=f"org.example.app{number}",
        app_id=10_100 + number,
        code_path=f"/data/app/org.example.app{number}-1",
        version_code=draw(st.integers(0, 2**31)),
        version_name=draw(st.sampled_from(["1.0", "", "1=2", "v [3]", "User 0: x"])),
        target_sdk=draw(st.sampled_from([15, 22, 23, 30, 36])),
        requested=tuple(f"android.permission.{name}" for name in PERMISSIONS),
        install_permissions=("android.permission.INTERNET",),
        last_update=draw(st.integers(1_400_000_000, NOW)),
        system=draw(st.booleans()),
        shared_user="org.example.shared" if draw(st.booleans()) else None,
        users=draw(states_of_a_package()),
    )


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """A phone with up to four apps."""
    found = [draw(packages_of_a_phone(number)) for number in range(draw(st.integers(1, 4)))]
    named = ("Owner", "}", "a:1}", "x} running\n  ")
    everyone = tuple(
        User(number, draw(st.sampled_from(named)), draw(st.sampled_from([0x13, 0x410, 0x1030])))
        for number in (0, 10, 11)
    )
    held = [RoleHolder(user, "android.app.role.SMS", ("org.example.app0",)) for user in (0, 11)]
    return Story(
        properties=(("ro.build.version.release", ""), ("ro.build.version.sdk", "34")),
        users=everyone,
        packages=tuple(found),
        roles=tuple(held),
        now=NOW,
        utc_offset=19_800,
        history=HistoryBucket(86_400, 0),
    )


def lines(text: str) -> tuple[str, ...]:
    return read_text(text.encode()).lines


def understood(*tallies: Tally) -> bool:
    return all(tally.not_understood == 0 for tally in tallies)


Entry = tuple[int, str, str, Union[str, None], Union[str, None], bool, timedelta]
"""Uid, package, op, state, flag, rejected, difference to now."""


def held(story: Story) -> list[tuple[int, Package, PackageUser]]:
    """Who has what: uid, package and user."""
    return [
        (state.user * PER_USER + package.app_id, package, state)
        for package in story.packages
        for state in package.users
        if state.installed
    ]


def entries_of(story: Story, android: Android) -> Counter[Entry]:
    """The accesses as that version keeps them: the last of what it does not tell apart."""
    kept: dict[tuple[object, ...], Entry] = {}
    for uid, package, state in held(story):
        for number, one in enumerate(state.accesses):
            by_state = one.state if android.appops is not AppOpsForm.NUMBERS else None
            keyed = android.appops not in (AppOpsForm.NUMBERS, AppOpsForm.STATES)
            entry = (
                uid, package.name, one.op, by_state, one.flag if keyed else None, one.reject,
                -timedelta(milliseconds=round(one.seconds_ago * 1000)),
            )  # fmt: skip
            key = (*entry[:6], number if keyed else None)
            if key not in kept or kept[key][6] < entry[6]:
                kept[key] = entry
    return Counter(kept.values())


def entries_in(read: AppOps) -> Counter[Entry]:
    return Counter(
        (
            uid.uid, ops.package, entry.op, access.state, access.flags[0] if access.flags else None,
            access.rejected, access.stamp.delta or timedelta(),
        )
        for uid in read.uids
        for ops in uid.packages
        for entry in ops.ops
        for access in entry.accesses
    )  # fmt: skip


@EACH
@settings(max_examples=20, deadline=None)
@given(stories())
def test_appops_come_back_as_they_were(android: Android, story: Story) -> None:
    read = read_appops(lines(appops.dump(story, android)))
    assert understood(read.tally)
    assert read.unknown_keys == 0
    assert entries_in(read) == entries_of(story, android)
    for uid, package, state in held(story):
        found = next(one for one in read.uids if one.uid == uid)
        as_modes = android.sdk >= 29 or package.target_sdk <= 22
        assert dict(found.modes) == (dict(state.uid_modes) if as_modes else {})
        ops = {entry.op: entry.mode for one in found.packages for entry in one.ops}
        assert {op: ops[op] for op, _ in state.package_modes} == dict(state.package_modes)


@EACH
@settings(max_examples=20, deadline=None)
@given(stories())
def test_packages_come_back_as_they_were(android: Android, story: Story) -> None:
    whole = read_package_dump(lines(packages.dump(story, android, ())))
    names = tuple(f"android.permission.{name}" for name in PERMISSIONS)
    filtered = read_package_dump(lines(packages.dump(story, android, ("permission", *names))))
    for dump in (whole, filtered):
        assert understood(*dump.tallies)
        assert not dump.imitated
        assert [block.name for block in dump.packages] == [package.name for package in story.packages]
        for block, package in zip(dump.packages, story.packages, strict=True):
            same_package(android, dump, block, package)
    assert all(block.requested == names for block in filtered.packages)
    assert all(block.requested is None for block in whole.packages)


def same_package(android: Android, dump: PackageDump, block: PackageBlock, package: Package) -> None:
    assert not block.imitated
    assert (block.app_id, block.target_sdk, block.system, block.version_code, block.version_name) == (
        package.app_id, package.target_sdk, package.system, package.version_code, package.version_name,
    )  # fmt: skip
    assert [(state.user, state.installed) for state in block.users] == [
        (state.user, state.installed) for state in package.users
    ]
    legacy = android.sdk < 29 and package.target_sdk <= 22
    if package.shared_user is not None:
        assert block.shared_user == package.shared_user
        assert any(one.name == package.shared_user for one in dump.shared_users)
        assert not any(state.runtime for state in block.users)
    elif legacy:
        assert {name for name, _ in block.install} >= {one.permission for one in package.users[0].grants}
    else:
        for read, state in zip(block.users, package.users, strict=True):
            assert dict(read.runtime) == {
                one.permission: PermissionState(
                    one.granted, tuple(flag for flag in one.flags if flag != "ONE_TIME" or android.sdk >= 30)
                )
                for one in state.grants
            }


@pytest.mark.parametrize("android", [one for one in ANDROIDS if one.has_history], ids=lambda one: one.name)
@settings(max_examples=20, deadline=None)
@given(stories())
def test_counts_come_back_as_they_were(android: Android, story: Story) -> None:
    arguments = ("--history",) + ("--history-limit", "1000") * (android.appops is AppOpsForm.SQLITE)
    read = read_history(lines(history.dump(story, android, arguments)))
    assert understood(read.tally)
    expected = Counter(
        {
            (uid, package.name, one.op, one.state): (one.accesses, one.rejects)
            for uid, package, state in held(story)
            for one in state.history
            if one.flag in OWN
        }
    )
    assert {
        (row.uid, row.package, row.op, row.state): (row.accesses, row.rejects) for row in read.counts
    } == (expected)


@EACH
@settings(max_examples=20, deadline=None)
@given(stories())
def test_the_ops_of_one_package_come_back_as_they_were(android: Android, story: Story) -> None:
    command = AppOpsCommand(as_android(story, android))
    for _, package, state in held(story):
        text = command.run(("get", "--user", str(state.user), package.name)).stdout.decode()
        read = read_appops_get(lines(text))
        assert understood(read.tally)
        last = {
            (one.op, one.reject): min(
                other.seconds_ago
                for other in state.accesses
                if (other.op, other.reject) == (one.op, one.reject)
            )
            for one in state.accesses
        }
        assert {
            (entry.op, access.rejected): access.stamp.delta for entry in read.ops for access in entry.accesses
        } == {key: -timedelta(milliseconds=round(ago * 1000)) for key, ago in last.items()}


@EACH
@settings(max_examples=15, deadline=None)
@given(stories())
def test_users_and_roles_come_back_as_they_were(android: Android, story: Story) -> None:
    read = read_users(lines(users.dump(as_android(story, android))))
    assert [user.id for user in read.users] == [0, 10, 11]
    roles = read_roles(lines(role.dump(story)))
    assert understood(roles.tally)
    assert [(one.user, one.package) for one in roles.holders] == [
        (UserId(user), "org.example.app0") for user in (0, 11)
    ]
    assert roles.users == len(story.users)


@EACH
@settings(max_examples=15, deadline=None)
@given(stories())
def test_lists_of_users_and_packages_come_back_as_they_were(android: Android, story: Story) -> None:
    ask = package_manager(story, android)
    listed = read_users(lines(ask.run(("list", "users")).stdout.decode()))
    real = {user.id: user for user in story.users}
    assert set(real) == {user.id for user in listed.users}
    if not any("\n" in user.name for user in story.users):
        assert understood(listed.tally)
        assert all(one.running == real[one.id].running for one in listed.users)
    for user in story.users:
        option = ("-U",) * android.lists_uids
        text = ask.run(("list", "packages", *option, "--user", str(user.id))).stdout.decode()
        read = read_package_list(lines(text))
        assert understood(read.tally)
        assert [(one.name, one.uid) for one in read.packages] == [
            (package.name, uid if android.lists_uids else None)
            for uid, package, state in held(story)
            if state.user == user.id
        ]


COMPONENTS = st.lists(
    st.from_regex(r"org\.example\.[a-z]{1,5}/(?:org\.example\.)?[A-Z][a-z$]{0,5}", fullmatch=True),
    max_size=4, unique=True,
)  # fmt: skip


@EACH
@settings(max_examples=15, deadline=None)
@given(COMPONENTS)
def test_services_that_are_on_come_back_as_they_were(android: Android, components: list[str]) -> None:
    key = "enabled_accessibility_services"
    told = SecureSetting(0, key, ":".join(components) or "null")
    story = replace(as_android(common_story(), android), settings=(told,))
    text = Settings(story).run(("get", "--user", "0", "secure", key)).stdout.decode()
    read = read_setting(lines(text))
    assert read is not None
    assert understood(read.tally)
    assert [component for _, component in read.components] == components
