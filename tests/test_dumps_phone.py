"""What auditor.dumps.read_phone makes of all outputs of a phone together."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from auditor.case import CommandOutput
from auditor.dumps import read_phone
from auditor.model import (
    AndroidUser,
    Detail,
    InstalledApp,
    Limit,
    PackageName,
    PhoneFacts,
    Readable,
    Source,
    Unknown,
    Use,
    UseRecord,
    UserId,
    UserKind,
)

DUMPS = Path(__file__).parent / "dumps"
STARTED = datetime(2024, 5, 2, 3, 0, 5, tzinfo=timezone.utc)
EPOCH = int(datetime(2024, 5, 2, 3, 0, 0, tzinfo=timezone.utc).timestamp())
LOAN = "org.example.loan"
CONTACTS = "android.permission.READ_CONTACTS"
REFUSAL = b"\njava.lang.SecurityException: Shell does not have permission to access user 150\n"


def output(
    command: str, stdout: str | bytes, *, code: int = 0, stderr: bytes = b"", **values: str
) -> CommandOutput:
    data = stdout.encode() if isinstance(stdout, str) else stdout
    return CommandOutput(command, tuple(values.items()), (command,), STARTED, code, data, stderr)


def dump(command: str, name: str, **values: str) -> CommandOutput:
    found = output(command, (DUMPS / f"{name}.txt").read_bytes())
    return replace(found, values=tuple(values.items()))


def modern() -> tuple[CommandOutput, ...]:
    """An Android 14 with an owner, a barred Secure Folder and a locked private space."""
    return (
        output("now", f"{EPOCH}\n"),
        output("utc-offset", "+0800\n"),
        dump("dump-appops", "appops_a14"),
        dump("dump-appops-history", "history_a14"),
        output("getprop", "samsung\r\n", key="ro.product.manufacturer"),
        output("getprop", "14\n", key="ro.build.version.release"),
        output("getprop", "34\n", key="ro.build.version.sdk"),
        output("getprop", "\n", key="persist.sys.timezone"),
        output(
            "list-users",
            "Users:\n\tUserInfo{0:Mara:c13} running\n\tUserInfo{10:Private space:1090}\n"
            "\tUserInfo{150:Secure Folder:10061030} running\n",
        ),
        output("list-packages", f"package:{LOAN} uid:10341\npackage:org.example.quiet uid:10200\n", user="0"),
        output("list-packages", "", user="10", code=1),
        output("list-packages", "", user="150", code=255, stderr=REFUSAL),
        output("list-third-party", f"package:{LOAN}\n", user="0"),
        dump("dump-package", "package_a14", package=LOAN),
        output("dump-package-permissions", (DUMPS / "package_a14.txt").read_bytes()),
        output("package-path", "package:/data/app/x/base.apk\n", package=LOAN, user="0"),
    )


def read(*outputs: CommandOutput) -> PhoneFacts:
    return read_phone(outputs, source=Source.ADB, serial=None)


def app_of(facts: PhoneFacts, name: str = LOAN) -> InstalledApp:
    return next(app for app in facts.apps if app.package == name)


def without(command: str) -> tuple[CommandOutput, ...]:
    return tuple(found for found in modern() if found.command != command)


def uses(app: InstalledApp, user: int, op: str) -> list[Use]:
    return [use for use in app.uses if (use.user, use.op) == (user, op)]


def test_a_whole_collection_is_read_without_a_limit() -> None:
    assert read(*modern()).device.limits == ()


def test_the_device_says_what_it_said_and_that_it_did_not_say_the_rest() -> None:
    device = read(*modern()).device
    assert (device.manufacturer, device.android, device.sdk) == ("samsung", "14", 34)
    assert (device.timezone, device.model) == (Unknown("not-reported"), Unknown("not-reported"))
    assert device.utc_offset == 28800


def test_a_barred_and_a_locked_user_are_kept() -> None:
    assert read(*modern()).device.users == (
        AndroidUser(UserId(0), UserKind.OWNER, Readable.OK),
        AndroidUser(UserId(10), UserKind.PRIVATE, Readable.LOCKED),
        AndroidUser(UserId(150), UserKind.PRIVATE, Readable.DENIED),
    )


def test_apps_of_a_barred_user_come_from_the_package_dump() -> None:
    app = app_of(read(*modern()))
    assert app.users == (0, 150)
    assert [(grant.user, grant.granted) for grant in app.grants if grant.permission == CONTACTS] == [
        (0, True),
        (150, True),
    ]
    assert [use.state for use in uses(app, 150, "READ_CONTACTS")] == ["cch"]


def test_what_the_phone_says_of_the_package_itself() -> None:
    app = app_of(read(*modern()))
    assert (app.app_id, app.version_name, app.version_code) == (10341, "1.5.0", 150)
    assert (app.min_sdk, app.target_sdk, app.system) == (24, 34, False)
    assert (app.installer, app.apk_paths) == (Unknown("no-installer"), ("/data/app/x/base.apk",))
    assert app.requested == (CONTACTS, "android.permission.READ_SMS")


def test_while_in_use_counts_as_able_to_read_and_the_mode_says_so() -> None:
    grants = {(grant.user, grant.permission): grant for grant in app_of(read(*modern())).grants}
    owner = grants[UserId(0), CONTACTS]
    assert (owner.granted, owner.mode, owner.effective) == (True, "foreground", True)
    sms = grants[UserId(0), "android.permission.READ_SMS"]
    assert (sms.granted, sms.mode, sms.effective) == (False, Unknown("not-recorded"), False)


def test_uses_have_a_row_per_process_state_with_times_in_utc_and_counts() -> None:
    rows = uses(app_of(read(*modern())), 0, "READ_CONTACTS")
    now = datetime.fromtimestamp(EPOCH, timezone.utc)
    assert [(row.state, row.foreground, row.last_access) for row in rows] == [
        ("top", True, now - timedelta(hours=1)),
        ("fgsvc", True, None),
        ("bg", False, now - timedelta(hours=7)),
        ("cch", False, None),
    ]
    assert rows[1].last_reject == now - timedelta(hours=7)
    assert [row.count for row in rows] == [None, None, 20, 1]
    assert rows[2].count_since == now - timedelta(hours=2, minutes=30)
    assert {row.record for row in rows} == {UseRecord.ACCESSED}


def test_attempts_that_were_rejected_are_no_use() -> None:
    facts = read(*modern()[:2], dump("dump-appops", "appops_a10"), *modern()[8:])
    (row,) = uses(app_of(facts), 0, "READ_SMS")
    assert (row.record, row.state, row.last_access) == (UseRecord.NONE_RECORDED, "cch", None)
    assert row.last_reject is not None


def test_an_app_without_entries_in_a_whole_dump_has_none_recorded() -> None:
    app = app_of(read(*modern()), "org.example.quiet")
    assert [(use.op, use.record, use.reason) for use in app.uses] == [
        (op, UseRecord.NONE_RECORDED, None) for op in ("READ_CONTACTS", "READ_CALL_LOG", "READ_SMS")
    ]
    assert (app.requested, app.grants, app.system, app.app_id) == ((), (), True, 10200)


@pytest.mark.parametrize(
    ("appops", "reason"),
    [
        ((), "no-appops-dump"),
        ((output("dump-appops", b""),), "appops-unreadable"),
        ((output("dump-appops", b"Can't find service: appops\n"),), "appops-unreadable"),
        ((output("dump-appops", b"nothing of the kind\n"),), "appops-unreadable"),
        ((output("dump-appops", b"  Uid 1000:\n    state=pe"),), "dump-cut-off"),
    ],
)
def test_silence_about_use_has_its_reason(appops: tuple[CommandOutput, ...], reason: str) -> None:
    facts = read(
        *appops, *(found for found in without("dump-appops") if found.command != "dump-appops-history")
    )
    app = app_of(facts)
    assert {(use.record, use.reason) for use in app.uses} == {(UseRecord.NOT_REPORTED, reason)}
    assert app.grants[0].mode == Unknown(reason)
    assert app.grants[0].effective == Unknown(reason)
    assert facts.device.limits


def test_a_broken_connection_counts_as_cut_off() -> None:
    broken = replace(dump("dump-appops", "appops_a14"), exit_code=Unknown("device-timeout"))
    facts = read(broken, *without("dump-appops"))
    assert uses(app_of(facts, "org.example.quiet"), 0, "READ_SMS")[0].record is UseRecord.NOT_REPORTED
    assert Limit("dump-cut-off", Detail.of(section="dump-appops")) in facts.device.limits


def test_the_mode_of_the_uid_overrides_a_grant() -> None:
    facts = read(
        output("now", f"{EPOCH}\n"),
        output("list-users", "Users:\n\tUserInfo{0:M:13} running\n\tUserInfo{11:N:10}\n"),
        dump("dump-appops", "appops_a10"),
        output("dump-packages", (DUMPS / "package_a10.txt").read_bytes()),
    )
    grants = {(grant.user, grant.permission): grant for grant in app_of(facts).grants}
    call_log = grants[UserId(0), "android.permission.READ_CALL_LOG"]
    assert (call_log.granted, call_log.mode, call_log.effective) == (True, "ignore", False)
    assert grants[UserId(11), CONTACTS].granted is False
    assert grants[UserId(11), "android.permission.READ_SMS"].granted is False


def test_runtime_permissions_of_a_shared_user_count_for_its_packages() -> None:
    facts = read(
        output("list-users", "Users:\n\tUserInfo{0:M:13} running\n"),
        dump("dump-appops", "appops_a10"),
        output("dump-packages", (DUMPS / "package_a10.txt").read_bytes()),
    )
    dialer = app_of(facts, "org.example.dialer")
    assert [(grant.permission, grant.granted, grant.effective) for grant in dialer.grants] == [
        ("android.permission.READ_CALL_LOG", True, True),
        ("android.permission.WRITE_CALL_LOG", False, False),
    ]
    assert (dialer.system, dialer.version_code) == (True, 29)


def test_without_the_block_of_its_shared_user_a_grant_is_unknown() -> None:
    text = (DUMPS / "package_a10.txt").read_text().split("Shared users:")[0]
    facts = read(output("list-users", "\tUserInfo{0:M:13} running\n"), output("dump-packages", text))
    assert app_of(facts, "org.example.dialer").grants[0].granted == Unknown("no-shared-user-block")


def test_accesses_for_other_apps_are_no_use() -> None:
    facts = read(
        output("list-users", "\tUserInfo{0:M:13} running\n"),
        dump("dump-appops", "appops_a10"),
        output("dump-packages", (DUMPS / "package_a10.txt").read_bytes()),
    )
    (row,) = uses(app_of(facts, "org.example.dialer"), 0, "READ_CONTACTS")
    assert row.record is UseRecord.NONE_RECORDED


def test_what_is_recorded_of_another_uid_is_not_the_apps() -> None:
    moved = (DUMPS / "appops_a14.txt").read_text().replace("Uid u0a341:", "Uid u0a342:")
    outputs = (found for found in without("dump-appops") if found.command != "dump-appops-history")
    (row,) = uses(app_of(read(output("dump-appops", moved), *outputs)), 0, "READ_CONTACTS")
    assert row.record is UseRecord.NONE_RECORDED


def test_android_7_legacy_apps_read_by_install_permission_and_mode() -> None:
    facts = read(
        output("now", f"{EPOCH}\n"),
        output("list-users", "\tUserInfo{0:M:13} running\n"),
        dump("dump-appops", "appops_a7"),
        output("list-packages", "Error: Unknown option: -U\n", user="0", code=1),
        output("list-packages-plain", "package:org.example.oldloan\n", user="0"),
        output("dump-packages", (DUMPS / "package_a7.txt").read_bytes()),
    )
    old = app_of(facts, "org.example.oldloan")
    assert [(grant.permission, grant.mode, grant.effective) for grant in old.grants] == [
        (CONTACTS, "allow", True),
        ("android.permission.READ_CALL_LOG", "ignore", False),
    ]
    (row,) = uses(old, 0, "READ_CONTACTS")
    assert (row.record, row.state, row.foreground) == (UseRecord.ACCESSED, None, None)
    assert facts.device.users[0].readable is Readable.OK


def test_a_clock_that_was_moved_is_said() -> None:
    ahead = (DUMPS / "appops_a14.txt").read_text().replace("(-1h0m0s0ms)", "(+1h0m0s0ms)")
    facts = read(output("dump-appops", ahead), *without("dump-appops"))
    assert Limit("clock-jump", Detail.of(count=1)) in facts.device.limits
    assert app_of(facts).limits == (Limit("clock-jump", Detail.of(op="READ_CONTACTS")),)


def test_without_the_phones_clock_that_of_the_computer_is_used_and_said() -> None:
    facts = read(*without("now"))
    assert Limit("phone-clock-unknown") in facts.device.limits
    assert uses(app_of(facts), 0, "READ_CONTACTS")[0].last_access == STARTED - timedelta(hours=1)


def test_the_clock_that_was_asked_nearest_to_the_dump_is_used() -> None:
    early = replace(output("now", "1000\n"), started=STARTED - timedelta(hours=5))
    rows = uses(app_of(read(early, *modern())), 0, "READ_CONTACTS")
    assert rows[0].last_access == datetime.fromtimestamp(EPOCH - 3600, timezone.utc)


def test_lines_that_nobody_knows_are_a_limit_with_section_and_count() -> None:
    strange = (DUMPS / "appops_a14.txt").read_text().replace("    state=cch\n", "    mood=happy\n")
    facts = read(output("dump-appops", strange), *without("dump-appops"))
    assert facts.device.limits == (Limit("dump-lines-not-understood", Detail.of(section="appops", count=2)),)


def test_an_app_cannot_write_a_block_for_another_one_or_deny_its_own_grants() -> None:
    fake = (
        "1\n    User 0: installed=true\n      runtime permissions:\n"
        f"        {CONTACTS}: granted=false\n  Package [org.example.quiet] (1):"
    )
    text = (DUMPS / "package_a14.txt").read_text().replace("1.5.0", fake)
    facts = read(
        output("dump-package", text, package=LOAN),
        *(found for found in without("dump-package") if found.command != "dump-package-permissions"),
    )
    app = app_of(facts)
    assert Limit("dump-imitated", Detail.of(section="dump-package", package=LOAN)) in facts.device.limits
    assert all(grant.granted == Unknown("dump-imitated") for grant in app.grants)
    assert app_of(facts, "org.example.quiet").version_name == Unknown("not-reported")


def test_a_cut_off_package_dump_denies_nothing() -> None:
    text = (DUMPS / "package_a14.txt").read_text()
    cut = text[: text.index("        android.permission.READ_SMS: granted")]
    facts = read(
        output("dump-package", cut[:-1], package=LOAN),
        *(found for found in without("dump-package") if found.command != "dump-package-permissions"),
    )
    grants = {(grant.user, grant.permission): grant.granted for grant in app_of(facts).grants}
    assert grants[UserId(0), "android.permission.READ_SMS"] == Unknown("dump-cut-off")


def test_without_any_package_dump_permissions_are_not_reported() -> None:
    facts = read(*(found for found in modern() if not found.command.startswith("dump-package")))
    assert app_of(facts).limits == (Limit("permissions-not-reported"),)
    assert app_of(facts).uses


def test_a_name_with_shell_syntax_becomes_a_limit_and_no_app() -> None:
    facts = read(output("list-packages", "package:a.b;reboot uid:1\n", user="0"))
    assert facts.apps == ()
    assert Limit("package-name-rejected", Detail.of(value="a.b;reboot")) in facts.device.limits


def test_a_user_whose_list_failed_for_no_known_reason_is_reported() -> None:
    facts = read(
        output("list-users", "\tUserInfo{0:M:13} running\n"), output("list-packages", "", user="0", code=1)
    )
    assert Limit("packages-not-listed", Detail.of(user=0)) in facts.device.limits
    assert facts.device.users[0].readable is Readable.DENIED


def test_a_profile_that_is_switched_off_is_locked_though_its_packages_are_listed() -> None:
    facts = read(
        output("list-users", "\tUserInfo{11:Work:10b0} running\n"),
        output("list-packages", "package:a.b uid:1110001\n", user="11"),
    )
    assert facts.device.users == (AndroidUser(UserId(11), UserKind.WORK, Readable.LOCKED),)
    assert facts.apps[0].users == (11,)


def test_what_an_app_holds_through_its_shared_user_has_rows_where_no_requests_are_listed() -> None:
    lines = (DUMPS / "package_a10.txt").read_text().split("\n")
    start = lines.index(
        "      android.permission.READ_CALL_LOG", lines.index("  Package [org.example.dialer] (aa11):")
    )
    text = "\n".join(lines[: start - 1] + lines[start + 2 :])
    facts = read(output("list-users", "\tUserInfo{0:M:13} running\n"), output("dump-packages", text))
    dialer = app_of(facts, "org.example.dialer")
    assert dialer.requested == ()
    assert [(grant.permission, grant.granted) for grant in dialer.grants] == [
        ("android.permission.READ_CALL_LOG", True)
    ]


def test_without_a_list_of_users_those_of_the_packages_are_taken() -> None:
    facts = read(output("list-packages", "package:a.b uid:1010001\n", user="10"))
    assert facts.device.users == (AndroidUser(UserId(10), UserKind.UNKNOWN, Readable.OK),)
    assert facts.apps[0].package == PackageName("a.b")


def test_nothing_at_all_gives_an_empty_phone_with_limits() -> None:
    facts = read()
    assert (facts.apps, facts.device.users) == ((), ())
    assert {limit.id for limit in facts.device.limits} == {"users-not-listed", "not-collected"}


def test_carriage_returns_of_an_old_adbd_change_nothing() -> None:
    carried = tuple(replace(found, stdout=found.stdout.replace(b"\n", b"\r\n")) for found in modern())
    assert read(*carried) == read(*modern())


def test_version_names_are_made_harmless() -> None:
    text = (DUMPS / "package_a14.txt").read_text().replace("1.5.0", "1\x1b[2J\u202e5")
    facts = read(output("dump-package", text, package=LOAN), *without("dump-package"))
    assert app_of(facts).version_name == "1\ufffd[2J\ufffd5"
