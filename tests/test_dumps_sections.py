"""Each parser of auditor.dumps on its own section, layout by layout."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from auditor.dumps.appops import Access, format_uid, mode_name, parse_uid, read_appops
from auditor.dumps.clock import Clock, Stamp, read_delta, read_epoch, read_offset
from auditor.dumps.effective import NOT_RECORDED, can_read, mode_in_force, with_implied
from auditor.dumps.history import read_history
from auditor.dumps.lines import read_text
from auditor.dumps.package import PackageDump, PermissionState, read_package_dump
from auditor.dumps.packages import is_barred, package_name, read_apk_paths, read_package_list
from auditor.dumps.role import RoleHolder, read_roles
from auditor.dumps.users import read_users
from auditor.model import Maybe, Uid, Unknown, UserId, UserKind
from tests.dumps.read_folder import tallies_of

DUMPS = Path(__file__).parent / "dumps"
OWNER = UserId(0)


def lines_of(name: str) -> tuple[str, ...]:
    return read_text((DUMPS / f"{name}.txt").read_bytes()).lines


def package_dump(name: str) -> PackageDump:
    return read_package_dump(lines_of(name))


@pytest.mark.parametrize("path", sorted(DUMPS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_line_of_our_own_dumps_is_understood(path: Path) -> None:
    tallies = tallies_of(path)
    assert tallies
    assert all(tally.not_understood == 0 for tally in tallies)
    assert sum(tally.lines for tally in tallies) == len(read_text(path.read_bytes()).lines)


def test_carriage_returns_at_line_ends_go() -> None:
    assert read_text(b"a\r\nb\r\r\n").lines == ("a", "b")


def test_only_line_feeds_end_a_line() -> None:
    assert read_text("a\u2028b\x0bc\n".encode()).lines == ("a\u2028b\x0bc",)


@pytest.mark.parametrize(
    ("output", "problem"),
    [
        (b"fine\n", None),
        (b"", "dump-empty"),
        (b"\n \n", "dump-empty"),
        (b"cut in the mid", "dump-cut-off"),
        (b"Packages:\n*** SERVICE 'package' DUMP TIMEOUT (60000ms) EXPIRED ***\n", "dump-timeout"),
        (b"Can't find service: appops\n", "dump-refused"),
        (b"Permission Denial: can't dump AppOpsService from pid=1, uid=2000\n", "dump-refused"),
    ],
)
def test_what_is_wrong_with_a_text_has_an_id(output: bytes, problem: str | None) -> None:
    assert read_text(output).problem == problem


def test_kinds_come_from_flags_and_the_numbers_of_makers() -> None:
    users = read_users(lines_of("users_samsung")).users
    assert [(user.id, user.kind) for user in users] == [
        (0, UserKind.OWNER),
        (11, UserKind.WORK),
        (95, UserKind.CLONE),
        (150, UserKind.PRIVATE),
    ]
    assert all(user.running for user in users)


def test_names_with_braces_colons_and_line_breaks_hide_no_user() -> None:
    users = read_users(lines_of("users_private_space")).users
    assert [(user.id, user.kind, user.running, user.quiet) for user in users] == [
        (0, UserKind.OWNER, True, False),
        (10, UserKind.PRIVATE, False, True),
        (12, UserKind.GUEST, False, False),
        (13, UserKind.SECONDARY, True, False),
    ]


def test_a_name_that_imitates_a_user_makes_none() -> None:
    read = read_users(("Users:", "\tUserInfo{0:x", "\tUserInfo{77:y:1030} running:c13} running"))
    assert [user.id for user in read.users] == [0]


def test_a_user_that_comes_twice_is_of_unknown_kind() -> None:
    read = read_users(("\tUserInfo{10:a:1030} running", "\tUserInfo{10:b:4} running"))
    assert [user.kind for user in read.users] == [UserKind.UNKNOWN]


def test_the_user_service_tells_the_type_of_a_profile() -> None:
    users = read_users(lines_of("user_service")).users
    assert [(user.id, user.kind, user.running) for user in users] == [
        (0, UserKind.OWNER, True),
        (12, UserKind.PRIVATE, False),
    ]


def test_an_unknown_line_is_counted() -> None:
    assert read_users(("Users:", "something else", "\tUserInfo{0:a:13} running")).tally.not_understood == 1


def test_uids_are_read_from_the_right() -> None:
    read = read_package_list(
        (
            "package:org.example.loan uid:10341",
            "package:org.example.two versionCode:3  installer=null uid:10342,1110342",
            "package:/data/app/~~a=b==/org.example.three-x==/base.apk=org.example.three",
        )
    )
    assert [(package.name, package.uid) for package in read.packages] == [
        ("org.example.loan", 10341),
        ("org.example.two", 10342),
        ("org.example.three", None),
    ]


def test_a_name_with_shell_syntax_is_no_package() -> None:
    read = read_package_list(("package:a.b;reboot uid:1", "package:$(id)", "package:a b.c"))
    assert read.packages == ()
    assert len(read.rejected) == 3


def test_a_barred_user_is_recognised() -> None:
    refusal = "java.lang.SecurityException: Shell does not have permission to access user 150"
    assert is_barred(("", "Exception occurred while executing 'list':", refusal))
    assert not is_barred(("package:org.example.loan",))


def test_paths_come_base_first_and_only_absolute_apks() -> None:
    read = read_apk_paths(
        (
            "package:/data/app/x/split_config.en.apk",
            "package:/data/app/x/base.apk",
            "package:../../evil.apk",
            "package:/data/app/x y.apk",
        )
    )
    assert read.paths == ("/data/app/x/base.apk", "/data/app/x/split_config.en.apk")
    assert len(read.rejected) == 2


@pytest.mark.parametrize("name", ["android", "org.example.loan", "A1.b_2"])
def test_package_names_of_the_platform_are_taken(name: str) -> None:
    assert package_name(name) == name


@pytest.mark.parametrize("name", ["", "1a.b", "a..b", "a.b\n", "../a", "a" * 300])
def test_other_names_are_not(name: str) -> None:
    assert package_name(name) is None


def test_android_7_lists_legacy_permissions_as_installed() -> None:
    old, new = package_dump("package_a7").packages
    assert dict(old.install)["android.permission.READ_CONTACTS"] == PermissionState(True, ())
    assert (old.app_id, old.min_sdk, old.target_sdk, old.version_code) == (10061, 9, 15, 7)
    assert (old.installer, new.installer) == (None, "com.android.vending")
    state = new.of(OWNER)
    assert state is not None
    assert dict(state.runtime) == {
        "android.permission.READ_CONTACTS": PermissionState(True, ("USER_SET", "GRANTED_BY_DEFAULT"))
    }


def test_android_10_keeps_permissions_per_user() -> None:
    loan = package_dump("package_a10").packages[0]
    granted = {state.user: {name: value.granted for name, value in state.runtime} for state in loan.users}
    assert granted[UserId(0)]["android.permission.READ_CONTACTS"] is True
    assert granted[UserId(11)] == {"android.permission.READ_CONTACTS": False}
    assert [state.installed for state in loan.users] == [True, True, False]
    assert loan.first_install == "2021-03-04 08:09:01"


def test_the_factory_copy_of_an_updated_app_is_not_read() -> None:
    dialer = package_dump("package_a10").packages[1]
    assert [block.name for block in package_dump("package_a10").packages].count("org.example.dialer") == 1
    assert (dialer.version_code, dialer.system, dialer.imitated) == (29, True, False)


def test_a_shared_user_has_a_block_of_its_own() -> None:
    dump = package_dump("package_a10")
    assert dump.packages[1].shared_user == "org.example.shared"
    shared = dump.shared_users[0].of(OWNER)
    assert shared is not None
    assert not dump.imitated
    assert not any(block.imitated for block in dump.packages + dump.shared_users)
    assert shared.runtime[0][1] == PermissionState(True, ("SYSTEM_FIXED", "GRANTED_BY_DEFAULT"))


def test_android_14_has_app_ids_and_install_times_per_user() -> None:
    loan = package_dump("package_a14").packages[0]
    assert (loan.app_id, loan.installer, loan.initiator) == (10341, None, "com.android.shell")
    assert [state.first_install for state in loan.users] == ["2024-04-30 09:00:00", "1970-01-01 01:00:00"]
    assert loan.requested == ("android.permission.READ_CONTACTS", "android.permission.READ_SMS")
    assert [state.user for state in loan.users] == [0, 150]


def test_a_package_that_is_not_there_gives_no_block() -> None:
    dump = read_package_dump(("Unable to find package: org.example.gone",))
    assert dump.packages == ()
    assert sum(tally.not_understood for tally in dump.tallies) == 0


def test_only_the_last_block_of_a_cut_dump_is_not_whole() -> None:
    dump = read_package_dump(lines_of("package_a7"), whole=False)
    assert [block.whole for block in dump.packages] == [True, False]


@pytest.mark.parametrize(
    "version",
    [
        # Ends its own block early and repeats a permission as denied.
        "1\n    User 0: installed=true\n      runtime permissions:\n"
        "        android.permission.READ_CONTACTS: granted=false",
        # Opens a block in another's name, which the true rest then belongs to.
        "1\n    User 0: installed=true\n  Package [org.example.victim] (1):\n    userId=1",
        # The same, and back again.
        "1\n  Package [org.example.victim] (1):\n  Package [org.example.loan] (1):",
        "1\n    requested permissions:\n      nothing",
        "1\n    User 0: installed=true",
    ],
)
def test_a_version_name_that_imitates_dump_lines_is_found_out(version: str) -> None:
    text = (DUMPS / "package_a10.txt").read_text().replace("2.3.4", version)
    dump = read_package_dump(tuple(text.split("\n")))
    assert any(block.imitated for block in dump.packages if block.name == "org.example.loan")


def test_a_version_name_cannot_end_the_section_with_a_line_of_its_own() -> None:
    text = (DUMPS / "package_a10.txt").read_text().replace("2.3.4", "1\nMy Section:\n")
    dump = read_package_dump(tuple(text.split("\n")))
    assert len(dump.packages) == 2
    assert dump.tallies[0].not_understood == 1


def test_a_section_that_an_app_closes_by_its_real_name_is_reported() -> None:
    text = (DUMPS / "package_a10.txt").read_text().replace("2.3.4", "1\nDexopt state:")
    assert read_package_dump(tuple(text.split("\n"))).imitated


def test_a_permission_with_a_grant_in_its_name_says_nothing_about_another() -> None:
    line = "        android.permission.READ_SMS: granted=true, flags=[ X: granted=false, flags=[ USER_SET]"
    text = (DUMPS / "package_a10.txt").read_text()
    dump = read_package_dump(
        tuple(
            text.replace(
                "      gids=[3003]\n      runtime",
                f"      runtime permissions:\n{line}\n      runtime",
                1,
            ).split("\n")
        )
    )
    state = dump.packages[0].of(OWNER)
    assert state is not None
    assert dict(state.runtime)["android.permission.READ_SMS"].granted is False
    assert not dump.packages[0].imitated


def test_an_unknown_line_is_counted_in_packageblocks() -> None:
    text = (DUMPS / "package_a14.txt").read_text().replace("    splits=", "    brandNewKey=1\n    splits=")
    assert read_package_dump(tuple(text.split("\n"))).tallies[0].not_understood == 1


def accesses_of(name: str, uid: int, package: str, op: str) -> tuple[Access, ...]:
    appops = read_appops(lines_of(name))
    ops = next(
        ops for found in appops.uids if found.uid == uid for ops in found.packages if ops.package == package
    )
    entry = ops.of(op)
    assert entry is not None
    return entry.accesses


def test_android_7_prints_how_long_ago() -> None:
    access, reject = accesses_of("appops_a7", 10062, "org.example.newloan", "READ_CONTACTS")
    assert (access.state, access.rejected, access.stamp.delta) == (None, False, timedelta(hours=-1))
    assert (reject.rejected, reject.stamp.delta) == (True, timedelta(hours=-2))
    assert access.own


def test_android_7_modes_are_numbers() -> None:
    old, new = read_appops(lines_of("appops_a7")).uids
    assert [(entry.op, entry.mode) for entry in old.packages[0].ops] == [
        ("READ_CONTACTS", "allow"),
        ("READ_CALL_LOG", "ignore"),
        ("WAKE_LOCK", "allow"),
    ]
    assert new.modes == (("READ_SMS", "ignore"),)


def test_android_9_has_a_line_per_process_state() -> None:
    found = accesses_of("appops_a9", 10341, "org.example.loan", "READ_CONTACTS")
    assert [(access.state, access.rejected) for access in found] == [
        ("top", False),
        ("bg", False),
        ("fg", True),
        ("cch", True),
    ]
    assert found[0].stamp.delta == timedelta(minutes=-3, milliseconds=-500)


def test_android_10_accesses_for_others_are_not_the_apps_own() -> None:
    found = accesses_of("appops_a10", 10341, "org.example.loan", "READ_CONTACTS")
    assert [(access.state, access.flags, access.own) for access in found] == [
        ("bg", ("tpd",), True),
        ("bg", ("s",), True),
        ("top", ("tp",), False),
        ("fg", ("s",), True),
    ]


def test_modes_of_the_uid_are_kept_apart_from_foreground_ops() -> None:
    system, _, loan, _ = read_appops(lines_of("appops_a10")).uids
    assert system.modes == (("COARSE_LOCATION", "foreground"),)
    assert loan.modes == (("READ_CALL_LOG", "ignore"), ("READ_SMS", "allow"))


def test_android_14_attribution_tags_are_passed_through() -> None:
    found = accesses_of("appops_a14", 10341, "org.example.loan", "READ_CONTACTS")
    assert [(access.state, access.rejected) for access in found] == [
        ("top", False),
        ("bg", False),
        ("bg", False),
        ("fgsvc", True),
    ]


def test_what_follows_the_uids_belongs_to_none() -> None:
    uids = read_appops(lines_of("appops_a14")).uids
    assert [found.uid for found in uids] == [10341, 15010341]
    assert all(found.whole for found in uids)


def test_a_flag_that_nobody_knows_is_counted_and_not_guessed() -> None:
    lines = tuple(line.replace("[bg-tpd]", "[bg-zz]") for line in lines_of("appops_a10"))
    read = read_appops(lines)
    assert (read.unknown_keys, read.tally.not_understood) == (1, 1)


def test_the_last_uid_of_a_cut_dump_is_not_whole() -> None:
    read = read_appops(lines_of("appops_a10"), whole=False)
    assert [found.whole for found in read.uids] == [True, True, True, False]


@pytest.mark.parametrize(
    ("text", "uid"),
    [
        ("0", 0),
        ("1000", 1000),
        ("u0a103", 10103),
        ("u11a341", 1110341),
        ("u10s1000", 1001000),
        ("u0i5", 99005),
    ],
)
def test_uids_are_read_as_the_platform_prints_them(text: str, uid: int) -> None:
    assert parse_uid(text) == uid


@pytest.mark.parametrize("text", ["", "u0", "ua1", "x", "u0a1x", "99999999999", "٣"])
def test_other_uids_are_none(text: str) -> None:
    assert parse_uid(text) is None


def test_uids_print_back() -> None:
    assert [format_uid(Uid(uid)) for uid in (1000, 10103, 1110341, 1001000)] == [
        "1000",
        "u0a103",
        "u11a341",
        "u10s1000",
    ]


def test_a_mode_without_a_name_keeps_its_number() -> None:
    assert [mode_name(text) for text in ("0", "2", "mode=4", "mode=6", "ask")] == [
        "allow",
        "deny",
        "4",
        "6",
        "ask",
    ]


def test_counts_add_up_over_snapshots_and_attributions_without_those_for_others() -> None:
    history = read_history(lines_of("history_a14"))
    rows = history.of(Uid(10341), "org.example.loan", "READ_CONTACTS")
    assert {(row.state, row.accesses, row.rejects) for row in rows} == {("bg", 20, 1), ("cch", 1, 0)}
    assert history.since == Stamp(timedelta(hours=-2, minutes=-30), "2024-05-02 08:30:00.000")


def test_an_attribution_tag_cannot_pass_for_a_package() -> None:
    lines = [*lines_of("history_a14")]
    lines.insert(lines.index("            Attribution sync:"), "            Package org.example.other:")
    assert read_history(tuple(lines)).of(Uid(10341), "org.example.other", "READ_CONTACTS") == ()


def test_the_table_of_later_builds_is_counted_as_not_understood() -> None:
    history = read_history(("UID|PACKAGE_NAME|OP_NAME", "10341|org.example.loan|READ_CONTACTS"))
    assert (history.since, history.tally.not_understood) == (None, 2)


def test_roles_have_their_holders() -> None:
    assert read_roles(lines_of("role")).holders == (
        RoleHolder(OWNER, "android.app.role.SMS", "org.example.messages"),
    )


@pytest.mark.parametrize(
    ("text", "delta"),
    [
        ("0", timedelta()),
        ("-17m42s987ms", -timedelta(minutes=17, seconds=42, milliseconds=987)),
        ("+3h2m1s4ms", timedelta(hours=3, minutes=2, seconds=1, milliseconds=4)),
        ("-28d22h25m50s83ms", -timedelta(days=28, hours=22, minutes=25, seconds=50, milliseconds=83)),
        ("+33ms", timedelta(milliseconds=33)),
    ],
)
def test_differences_are_read(text: str, delta: timedelta) -> None:
    assert read_delta(text) == delta


@pytest.mark.parametrize("text", ["", "+", "-", "5s", "+5", "+1x", "+1s1m", "--1s", "+1s\n"])
def test_other_texts_are_no_differences(text: str) -> None:
    assert read_delta(text) is None


def test_times_are_rounded_down() -> None:
    clock = Clock(datetime(2024, 5, 2, 3, 0, 0, tzinfo=timezone.utc), None)
    assert clock.when(Stamp(timedelta(milliseconds=-1), None)) == datetime(
        2024, 5, 2, 2, 59, 59, tzinfo=timezone.utc
    )


def test_without_the_phones_epoch_its_wall_clock_and_zone_do() -> None:
    stamp = Stamp(timedelta(hours=-1), "2024-05-02 11:00:00.900")
    assert Clock(None, 8 * 3600).when(stamp) == datetime(2024, 5, 2, 3, 0, 0, tzinfo=timezone.utc)
    assert Clock(None, None).when(stamp) is None


def test_a_date_that_does_not_exist_is_no_time() -> None:
    assert Clock(None, 0).when(Stamp(None, "2024-02-31 11:00:00")) is None


def test_epoch_and_zone_of_date() -> None:
    assert read_epoch("1700000000\n") == datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)
    assert [read_epoch(text) for text in ("", "x", "9" * 19)] == [None, None, None]
    assert [read_offset(text) for text in ("+0800\n", "-0330", "+05:30", "CET")] == [
        28800,
        -12600,
        19800,
        None,
    ]
    assert [read_offset(text) for text in ("+9999", "-2400", "+1801", "+0860")] == [None] * 4


GRANTED = PermissionState(True, ())
DENIED = PermissionState(False, ())


@pytest.mark.parametrize(
    ("permission", "mode", "expected"),
    [
        (GRANTED, "allow", True),
        (GRANTED, "default", True),
        (GRANTED, "foreground", True),
        (GRANTED, NOT_RECORDED, True),
        (GRANTED, "ignore", False),
        (GRANTED, "deny", False),
        (GRANTED, "6", Unknown("mode-unknown")),
        (GRANTED, Unknown("no-appops-dump"), Unknown("no-appops-dump")),
        (DENIED, "allow", False),
        (DENIED, Unknown("no-appops-dump"), False),
        (PermissionState(True, ("REVOKED_COMPAT",)), "allow", False),
        (Unknown("not-reported"), "ignore", False),
        (Unknown("not-reported"), "allow", Unknown("not-reported")),
    ],
)
def test_grant_and_mode_together_decide(
    permission: Maybe[PermissionState], mode: Maybe[str], expected: Maybe[bool]
) -> None:
    assert can_read(permission, mode) == expected


def test_the_mode_of_the_uid_comes_before_that_of_the_package() -> None:
    assert mode_in_force("ignore", "allow") == "ignore"
    assert mode_in_force(NOT_RECORDED, "ignore") == "ignore"
    assert mode_in_force(Unknown("dump-cut-off"), "allow") == Unknown("dump-cut-off")


def test_apps_for_api_15_get_the_call_log_with_the_contacts() -> None:
    contacts, call_log = "android.permission.READ_CONTACTS", "android.permission.READ_CALL_LOG"
    assert with_implied((contacts,), 15) == (contacts, call_log)
    assert with_implied((contacts,), 16) == (contacts,)
    assert with_implied((contacts,), None) == (contacts,)


def test_the_current_state_before_the_history_is_not_part_of_it() -> None:
    lines = (
        "Current AppOps Service state:",
        "",
        "  All op active watchers:",
        "    1f00a01 ->",
        "        [CAMERA]",
        "  History:  mode=HISTORICAL_MODE_ENABLED_ACTIVE",
        "      snapshot:",
        "        begin = 2026-11-17 21:30:00.000  (-1d0h0m0s0ms)",
        "        Uid u0a210:",
        "          Package org.example.loan.upload:",
        "            Attribution null:",
        "              READ_CONTACTS:",
        "                [bg-tpd] = access=9",
    )

    history = read_history(lines)

    assert [count.accesses for count in history.counts] == [9]
    assert history.tally.not_understood == 0
