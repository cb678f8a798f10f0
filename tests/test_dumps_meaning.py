"""What the phone's answers mean: conditions of a grant, times in UTC, roles, services, single apps' ops."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from auditor.case import CommandOutput
from auditor.dumps import read_phone
from auditor.dumps.appops_get import read_appops_get
from auditor.dumps.clock import Clock, Stamp, zone_named
from auditor.dumps.effective import can_read, conditions_of
from auditor.dumps.history import read_history
from auditor.dumps.install_times import earliest_install, last_update
from auditor.dumps.package import PackageBlock, PermissionState, read_package_dump
from auditor.dumps.settings import read_setting
from auditor.model import (
    Detail,
    Grant,
    HeldRole,
    InstalledApp,
    Limit,
    Maybe,
    PhoneFacts,
    ServiceOn,
    Source,
    Uid,
    Unknown,
    UseRecord,
    UserId,
    UserKind,
)

NOW = datetime(2026, 11, 18, 13, 30, tzinfo=timezone.utc)
BERLIN = Clock(NOW, 3600, ZoneInfo("Europe/Berlin"))
OWNER = UserId(0)
CONTACTS = "android.permission.READ_CONTACTS"
LENDER = "org.example.lender"
COLUMNS = (
    "UID|PACKAGE_NAME|DEVICE_ID|OP_NAME|ATTRIBUTION_TAG|UID_STATE|OP_FLAGS|ACCESS_TIME|ACCESS_COUNTS"
    "|REJECT_COUNTS|DURATION"
)


def output(command: str, stdout: str = "", stderr: str = "", **values: str) -> CommandOutput:
    return CommandOutput(command, tuple(values.items()), (command,), NOW, 0, stdout.encode(), stderr.encode())


_NOT_FOR_11 = "    User 11: ceDataInode=0 installed=false hidden=false stopped=true enabled=0"


def block(target: int = 30, *lines: str, users: tuple[str, ...] = ()) -> str:
    """A package of one user with the lines before and in its block of users."""
    return "\n".join(
        [
            "Packages:",
            f"  Package [{LENDER}] (1):",
            "    userId=10301",
            f"    versionCode=1 minSdk=9 targetSdk={target}",
            *lines,
            "    User 0: ceDataInode=1 installed=true hidden=false stopped=false enabled=0",
            *users,
            *([] if any("User 11:" in line for line in users) else [_NOT_FOR_11]),
            "",
        ]
    )


def read_block(text: str) -> tuple[PackageBlock, ...]:
    return read_package_dump(tuple(text.split("\n"))).packages


def phone(*outputs: CommandOutput) -> PhoneFacts:
    users = output("list-users", "Users:\n\tUserInfo{0:M:13} running\n\tUserInfo{11:N:410} running\n")
    listed = output("list-packages", f"package:{LENDER} uid:10301\n", user="0")
    return read_phone((users, listed, *outputs), source=Source.ADB, serial=None)


def lender(*outputs: CommandOutput) -> InstalledApp:
    return next(app for app in phone(*outputs).apps if app.package == LENDER)


def the_grant(app: InstalledApp) -> Grant:
    return next(grant for grant in app.grants if grant.permission == CONTACTS)


# --- how far a grant goes ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("flags", "mode", "expected", "conditions"),
    [
        (("USER_SET", "ONE_TIME"), "allow", True, ("one-time",)),
        (("GRANTED_BY_ROLE",), "foreground", True, ("while-in-use", "by-role")),
        (("APPLY_RESTRICTION",), "allow", False, ("restricted",)),
        (("REVOKED_COMPAT",), "allow", False, ("taken-away",)),
        (("REVIEW_REQUIRED",), "allow", Unknown("review-required"), ("review-required",)),
        (("REVIEW_REQUIRED",), "ignore", False, ("review-required",)),
        (("SYSTEM_FIXED", "POLICY_FIXED"), "allow", True, ("fixed-by-system", "fixed-by-policy")),
        (("0x40000",), "allow", True, ()),
    ],
)
def test_flags_say_how_far_a_grant_goes(
    flags: tuple[str, ...], mode: str, expected: Maybe[bool], conditions: tuple[str, ...]
) -> None:
    state = PermissionState(granted=True, flags=flags)
    assert can_read(state, mode) == expected
    assert conditions_of(state, mode) == conditions


def test_what_android_took_back_says_so() -> None:
    state = PermissionState(granted=False, flags=("AUTO_REVOKED",))
    assert (can_read(state, "allow"), conditions_of(state, "allow")) == (False, ("auto-revoked",))


def test_an_app_for_android_5_has_its_permissions_from_the_installation_on() -> None:
    install = ("    install permissions:", f"      {CONTACTS}: granted=true")
    old = the_grant(lender(output("dump-packages", block(22, *install))))
    assert (old.granted, old.conditions) == (True, ("at-install",))
    new = the_grant(lender(output("dump-packages", block(23, *install))))
    assert new.conditions == ()


def test_the_call_log_that_android_adds_to_a_very_old_app_says_so() -> None:
    install = ("    install permissions:", f"      {CONTACTS}: granted=true")
    app = lender(output("dump-packages", block(15, *install)))
    assert [(grant.permission.rpartition(".")[2], grant.conditions) for grant in app.grants] == [
        ("READ_CONTACTS", ("at-install",)),
        ("READ_CALL_LOG", ("implied",)),
    ]


def test_what_one_app_of_a_shared_uid_was_granted_all_have() -> None:
    shared = "\n".join(
        [
            "Shared users:",
            "  SharedUser [org.example.shared] (2):",
            "    userId=10301",
            "    User 0: ",
            "      runtime permissions:",
            f"        {CONTACTS}: granted=true, flags=[ USER_SET]",
            "        android.permission.READ_SMS: granted=false, flags=[ ]",
            "",
        ]
    )
    named = "    sharedUser=SharedUserSetting{3 org.example.shared/10301}"
    requests = ("    requested permissions:", "      android.permission.INTERNET")
    app = lender(output("dump-packages", block(30, named, *requests) + shared))
    assert app.requested == ()
    assert [(one.permission, one.effective, one.conditions) for one in app.grants] == [
        (CONTACTS, Unknown("no-appops-dump"), ("shared-uid",))
    ]


# --- when it came -------------------------------------------------------------------------------


def times(*lines: str, clock: Clock = BERLIN, users: tuple[str, ...] = ()) -> tuple[object, object]:
    blocks = read_block(block(30, *lines, users=users))
    return earliest_install(blocks, clock), last_update(blocks, clock)


def test_install_times_are_told_by_the_zone_of_their_own_season() -> None:
    assert times("    firstInstallTime=2026-07-01 12:00:00", "    lastUpdateTime=2026-11-01 12:00:00") == (
        datetime(2026, 7, 1, 10, tzinfo=timezone.utc),
        datetime(2026, 11, 1, 11, tzinfo=timezone.utc),
    )


def test_the_first_user_who_has_it_tells_when_it_came() -> None:
    users = (
        "      firstInstallTime=2026-10-01 12:00:00",
        "    User 10: ceDataInode=2 installed=true hidden=false",
        "      firstInstallTime=2026-09-01 12:00:00",
        "    User 11: ceDataInode=0 installed=false hidden=false",
        "      firstInstallTime=1970-01-01 01:00:00",
    )
    assert times(users=users)[0] == datetime(2026, 9, 1, 10, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "wall", ["1970-01-01 01:00:00", "2009-01-01 08:00:00", "2027-01-01 00:00:00", "never"]
)
def test_a_date_that_no_app_can_have_come_at_is_unknown(wall: str) -> None:
    assert times(f"    firstInstallTime={wall}")[0] == Unknown("time-unreliable")


def test_without_a_zone_or_a_date_the_time_is_unknown() -> None:
    line = "    firstInstallTime=2026-07-01 12:00:00"
    assert times(line, clock=Clock(NOW, 3600))[0] == Unknown("zone-unknown")
    assert times() == (Unknown("not-reported"), Unknown("not-reported"))


def test_a_block_that_imitates_is_not_believed_about_dates() -> None:
    line = "    firstInstallTime=2026-07-01 12:00:00"
    assert times(line, line)[0] == Unknown("dump-imitated")


@pytest.mark.parametrize(
    ("name", "offset", "known"),
    [
        ("Asia/Shanghai", 28_800, True), ("Asia/Shanghai", None, True), ("Asia/Shanghai", 3600, False),
        ("", 0, False), ("Nowhere/Atall", 0, False), ("../../etc/passwd", 0, False), ("\x00", 0, False),
    ],
)  # fmt: skip
def test_a_zone_counts_only_where_it_agrees_with_the_offset(
    name: str, offset: int | None, known: bool
) -> None:
    assert (zone_named(name, NOW, offset) is not None) is known


# --- who brought it, what it is to the phone ----------------------------------------------------


def test_who_asked_for_the_installation_stands_beside_who_is_named() -> None:
    app = lender(
        output(
            "dump-packages",
            block(
                30,
                "    installerPackageName=com.android.vending",
                "    initiatingPackageName=com.android.shell",
                "    packageSource=1",
            ),
        )
    )
    assert (app.installer, app.initiator, app.package_source) == (
        "com.android.vending", "com.android.shell", "other",
    )  # fmt: skip


def test_no_initiator_and_a_source_without_a_name_are_unknown_for_different_reasons() -> None:
    told = lender(output("dump-packages", block(30, "    initiatingPackageName=null", "    packageSource=9")))
    assert (told.initiator, told.package_source) == (Unknown("no-installer"), Unknown("source-unknown"))
    silent = lender(output("dump-packages", block(30)))
    assert (silent.initiator, silent.package_source) == (Unknown("not-reported"), Unknown("not-reported"))


def setting(key: str, value: str, user: str = "0") -> CommandOutput:
    return output("secure-setting", value, user=user, key=key)


def test_services_that_are_on_belong_to_their_app_and_user() -> None:
    app = lender(
        setting("enabled_accessibility_services", f"com.x/.Talk:{LENDER}/.Watch\n"),
        setting("enabled_notification_listeners", "null\n"),
    )
    assert app.services_on == (ServiceOn(OWNER, "accessibility", f"{LENDER}/{LENDER}.Watch"),)
    assert app.roles == Unknown("not-collected")


def test_without_the_settings_nothing_is_said_about_services() -> None:
    assert lender().services_on == Unknown("not-collected")
    refused = output(
        "secure-setting",
        "",
        "java.lang.SecurityException: Shell\n",
        user="0",
        key="enabled_accessibility_services",
    )
    facts = phone(refused)
    assert facts.apps[0].services_on == Unknown("not-collected")
    told = Limit("setting-not-reported", Detail.of(key="enabled_accessibility_services", user=0))
    assert told in facts.device.limits


def test_default_apps_of_older_phones_are_roles() -> None:
    app = lender(
        setting("sms_default_application", f"{LENDER}\n"), setting("dialer_default_application", "a.b\n")
    )
    assert app.roles == (HeldRole(OWNER, "android.app.role.SMS"),)


def test_where_the_phone_has_roles_the_settings_do_not_count() -> None:
    roles = "ROLE MANAGER STATE (dumpsys role):\n{\n user_states=[\n {\n user_id=0\n roles=[\n ]\n }\n ]\n}\n"
    app = lender(output("dump-role", roles), setting("sms_default_application", f"{LENDER}\n"))
    assert app.roles == ()


@pytest.mark.parametrize("text", ["", "a b\n", "x\ny\n", "Error: no such thing\n"])
def test_what_is_no_value_is_no_setting(text: str) -> None:
    assert read_setting(tuple(text.split("\n"))) is None


def test_a_component_with_shell_syntax_is_counted_and_left_out() -> None:
    found = read_setting(("a.b/.C:a;b/.D:c.d",))
    assert found is not None
    assert found.components == (("a.b", "a.b/a.b.C"), ("c.d", "c.d"))
    assert found.tally.not_understood == 1


# --- ops of one app, rows of the history --------------------------------------------------------


def test_ops_of_one_app_keep_those_of_its_uid_apart() -> None:
    for prefix in ("", "Uid mode: "):
        found = read_appops_get(
            (
                "Uid mode: READ_CONTACTS: ignore",
                f"{prefix}READ_SMS: foreground",
                "READ_CONTACTS: allow; time=+1h0m0s0ms ago; rejectTime=+2h0m0s0ms ago",
                "OP_READ_PHONE_STATE: mode=6",
                "WAKE_LOCK: allow; time=+5ms ago; duration=+1m1s568ms",
                "CAMERA: allow (running)",
            )
        )
        assert found.uid_modes == (("READ_CONTACTS", "ignore"), ("READ_SMS", "foreground"))
        assert [(entry.op, entry.mode, len(entry.accesses)) for entry in found.ops] == [
            ("READ_CONTACTS", "allow", 2), ("READ_PHONE_STATE", "6", 0), ("WAKE_LOCK", "allow", 1),
            ("CAMERA", "allow", 0),
        ]  # fmt: skip
        assert found.tally.not_understood == 0


def test_where_the_record_of_all_apps_is_missing_that_of_one_counts() -> None:
    refused = output("dump-appops", "", "")
    ops = output("appops-get", "READ_CONTACTS: allow; time=+1h0m0s0ms ago\n", user="0", package=LENDER)
    other = output("list-packages", f"package:{LENDER} uid:10301\npackage:a.b uid:10302\n", user="0")
    clock = output("now", f"{int(NOW.timestamp())}\n")
    facts = read_phone(
        (output("list-users", "\tUserInfo{0:M:13} running\n"), other, clock, refused, ops),
        source=Source.ADB,
        serial=None,
    )
    uses = {(app.package, use.op): use for app in facts.apps for use in app.uses}
    read = uses["org.example.lender", "READ_CONTACTS"]  # type: ignore[index]  # a package name
    assert (read.record, read.last_access) == (UseRecord.ACCESSED, NOW - timedelta(hours=1))
    silent = uses["a.b", "READ_CONTACTS"]  # type: ignore[index]  # a package name
    assert (silent.record, silent.reason) == (UseRecord.NOT_REPORTED, "appops-unreadable")


def row(tag: str = "null", accesses: int = 3, at: str = "2026-11-18 03:15:00.000") -> str:
    return f"10301|{LENDER}|default:0|READ_CONTACTS|{tag}|bg|tpd|{at}|{accesses}|1|0"


def test_rows_of_the_history_add_up_whatever_the_tag() -> None:
    found = read_history((COLUMNS, row(), row(tag="a|b|top|s", at="2026-11-18 02:00:00.000")))
    assert [(one.state, one.accesses, one.rejects) for one in found.counts] == [("bg", 6, 2)]
    assert found.since == Stamp(None, "2026-11-18 02:00:00.000")
    assert (found.rows, found.tally.not_understood) == (2, 0)


def test_a_row_without_its_title_is_not_believed() -> None:
    found = read_history((row(),))
    assert (found.counts, found.tally.not_understood) == ((), 1)


def test_counts_begin_at_the_earliest_row_by_the_phones_zone() -> None:
    app = lender(
        output("getprop", "Asia/Shanghai\n", key="persist.sys.timezone"),
        output("now", f"{int(NOW.timestamp())}\n"),
        output("utc-offset", "+0800\n"),
        output("dump-appops", "AppOps Service state:\n  Uid u0a301:\n    state=cch\n"),
        output("dump-appops-history", f"{COLUMNS}\n{row()}\n"),
    )
    (use,) = [use for use in app.uses if use.count]
    assert (use.count, use.state) == (3, "bg")
    assert use.count_since == datetime(2026, 11, 17, 19, 15, tzinfo=timezone.utc)


def test_a_history_of_just_a_hundred_rows_may_lack_some() -> None:
    rows = "\n".join([COLUMNS, *[row()] * 100, ""])
    assert Limit("history-cut-off") in phone(output("dump-appops-history", rows)).device.limits
    whole = output("dump-appops-history-rows", rows)
    facts = phone(output("dump-appops-history", rows), whole)
    assert Limit("history-cut-off") not in facts.device.limits


def test_a_uid_of_the_history_is_that_of_its_user() -> None:
    found = read_history((COLUMNS, row().replace("10301|", "1110301|")))
    assert found.of(Uid(1110301), LENDER, "READ_CONTACTS")


def test_the_user_service_tells_a_kind_that_the_list_does_not() -> None:
    listed = output("list-users", "Users:\n\tUserInfo{0:M:13} running\n\tUserInfo{10:Space:1010} running\n")
    service = output(
        "dump-user",
        "Users:\n  UserInfo{10:Space:1010} serialNo=10 isPrimary=false\n"
        "    Type: android.os.usertype.profile.PRIVATE\n    State: -1\n",
    )
    kinds = [
        {user.id: user.kind for user in read_phone(found, source=Source.ADB, serial=None).device.users}
        for found in ((listed,), (listed, service))
    ]
    assert [kind[UserId(10)] for kind in kinds] == [UserKind.UNKNOWN, UserKind.PRIVATE]


def test_android_6_answers_count_in_the_form_that_it_knows() -> None:
    text = block(22, "    install permissions:", f"      {CONTACTS}: granted=true")
    facts = phone(
        output("dump-packages", "", "Can't find service: -t\n"),
        output("dump-packages-plain", text),
        output("dump-package-permissions", "Can't find service: -t\n"),
        output("dump-package-permissions-plain", text),
    )
    assert the_grant(facts.apps[0]).granted is True
    assert {limit.id for limit in facts.device.limits} == {"not-collected"}
