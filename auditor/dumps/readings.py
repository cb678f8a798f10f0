"""The outputs of a collection, each read by its parser, and what went wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import itemgetter

from auditor.case import CommandOutput
from auditor.dumps.appops import PER_USER, AppOps, UidOps, read_appops
from auditor.dumps.appops_get import read_appops_get
from auditor.dumps.clock import Clock, read_epoch, read_offset, zone_named
from auditor.dumps.history import History, read_history
from auditor.dumps.lines import Tally, read_text
from auditor.dumps.outputs import Notes, Outputs, of_command, property_of, text_of, user_of
from auditor.dumps.package import PackageBlock, PackageDump, read_package_dump
from auditor.dumps.packages import is_barred, package_name, read_apk_paths, read_package_list
from auditor.dumps.powers import Powers, read_powers
from auditor.dumps.user_lists import (
    UserPackages,
    known_users,
    listed_users,
    note_unlisted,
    packages_by_user,
)
from auditor.dumps.users import ListedUser
from auditor.model import AppId, Limit, PackageName, Uid, Unknown, UserId

NO_APPOPS = Unknown("no-appops-dump")
UNREADABLE = Unknown("appops-unreadable")
CUT_OFF = Unknown("dump-cut-off")
USUAL_ROWS = 100
"""Rows of the history's table that are printed unless more are asked for (AppOpsService, 2025)."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks on packages, of all dumps together."""

    packages: tuple[tuple[PackageName, tuple[PackageBlock, ...]], ...]
    """By name; of each the most specific dump first."""
    shared_users: tuple[PackageBlock, ...]
    permission_dump: bool
    """Whether every package that requests a watched permission is in here."""
    users: frozenset[UserId]
    """Users that whole dumps speak of; Android names every user with each package."""


@dataclass(frozen=True, slots=True)
class Readings:
    """Everything that the outputs say, section by section."""

    users: tuple[ListedUser, ...]
    lists: tuple[UserPackages, ...]
    third_party: tuple[tuple[UserId, frozenset[PackageName]], ...]
    paths: tuple[tuple[PackageName, tuple[str, ...]], ...]
    blocks: Blocks
    appops: AppOps | Unknown
    appops_gap: Unknown | None
    """Why an app that is not in there may have ops; ``None`` where it has none."""
    history: History | Unknown
    powers: Powers
    clock: Clock
    """At the moment of the AppOps dump."""
    history_clock: Clock
    limits: tuple[Limit, ...]


def read_outputs(outputs: Outputs) -> Readings:
    """The readings of all ``outputs``; never raises. ``limits`` are those of the whole phone."""
    notes = Notes([], {})
    listed = listed_users(outputs, notes)
    lists = packages_by_user(outputs, notes)
    appops, gap = _appops(outputs, notes)
    blocks = _blocks(outputs, notes)
    users = known_users(listed, lists, blocks.users, notes)
    note_unlisted(listed, users, lists, notes)
    if isinstance(appops, Unknown):
        appops = _appops_of_apps(outputs, _app_ids(lists, blocks), notes) or appops
    return Readings(
        users=users,
        lists=lists,
        third_party=_third_party(outputs, notes),
        paths=_paths(outputs, notes),
        blocks=blocks,
        appops=appops,
        appops_gap=gap,
        history=_history(outputs, notes),
        powers=read_powers(outputs, notes),
        clock=_clock(outputs, "dump-appops", notes),
        history_clock=_clock(outputs, "dump-appops-history", notes),
        limits=notes.all(),
    )


def _third_party(outputs: Outputs, notes: Notes) -> tuple[tuple[UserId, frozenset[PackageName]], ...]:
    found = {}
    for output in of_command(outputs, "list-third-party"):
        user, text = user_of(output), text_of(output)
        if user is None or is_barred(text.lines) or is_barred(read_text(output.stderr).lines):
            continue
        listed = read_package_list(text.lines)
        notes.tally(listed.tally)
        if output.exit_code == 0 or listed.packages:
            found[user] = frozenset(package.name for package in listed.packages)
    return tuple(sorted(found.items()))


def _paths(outputs: Outputs, notes: Notes) -> tuple[tuple[PackageName, tuple[str, ...]], ...]:
    found: dict[PackageName, tuple[str, ...]] = {}
    for output in of_command(outputs, "package-path"):
        name = package_name(output.value("package") or "")
        read = read_apk_paths(read_text(output.stdout).lines)
        notes.rejected("path-rejected", read.rejected)
        if name is not None:
            found[name] = tuple(dict.fromkeys(found.get(name, ()) + read.paths))
    return tuple(sorted(found.items()))


def _blocks(outputs: Outputs, notes: Notes) -> Blocks:
    found: dict[PackageName, list[PackageBlock]] = {}
    shared: list[PackageBlock] = []
    users: set[UserId] = set()
    complete = False
    for command in ("dump-package", "dump-package-permissions", "dump-packages"):
        for output in _either(outputs, command):
            dump, whole = _package_dump(output, notes)
            shared += dump.shared_users
            if whole:
                users |= {state.user for block in dump.packages for state in block.users}
            complete = complete or (command == "dump-package-permissions" and whole and bool(dump.packages))
            for block in _own_blocks(dump, output.value("package"), notes):
                _add_block(found, block, notes)
    return Blocks(
        tuple((name, tuple(found[name])) for name in sorted(found)),
        tuple(shared),
        complete,
        frozenset(users),
    )


def _either(outputs: Outputs, command: str) -> Outputs:
    """The outputs of a command, or of its form for Android 6 where that was asked instead."""
    return of_command(outputs, f"{command}-plain") or of_command(outputs, command)


def _package_dump(output: CommandOutput, notes: Notes) -> tuple[PackageDump, bool]:
    text = text_of(output)
    package = output.value("package")
    if text.problem is not None:
        values = {} if package is None else {"package": package}
        notes.limit(text.problem, section=output.command, **values)
    dump = read_package_dump(text.lines, whole=text.whole)
    for tally in dump.tallies:
        if text.problem != "dump-refused":
            notes.tally(tally)
    if dump.imitated:
        notes.limit("dump-imitated", section=output.command)
    return dump, text.whole and not dump.imitated


def _own_blocks(dump: PackageDump, asked: str | None, notes: Notes) -> tuple[PackageBlock, ...]:
    """The blocks to be read; of the dump of one package only its own, as it may have written others."""
    if asked is None:
        return dump.packages
    own = tuple(block for block in dump.packages if block.name == asked)
    if len(own) == len(dump.packages):
        return own
    notes.limit("dump-imitated", section="dump-package", package=asked)
    return tuple(replace(block, imitated=True) for block in own)


def _add_block(found: dict[PackageName, list[PackageBlock]], block: PackageBlock, notes: Notes) -> None:
    name = package_name(block.name)
    if name is None:
        notes.rejected("package-name-rejected", (block.name,))
    else:
        found.setdefault(name, []).append(block)


def _appops(outputs: Outputs, notes: Notes) -> tuple[AppOps | Unknown, Unknown | None]:
    dumps = of_command(outputs, "dump-appops")
    if not dumps:
        notes.limit("not-collected", section="dump-appops")
        return NO_APPOPS, NO_APPOPS
    text = text_of(dumps[0])
    notes.problem(text, "dump-appops")
    if text.problem in ("dump-empty", "dump-refused"):
        return UNREADABLE, UNREADABLE
    appops = read_appops(text.lines, whole=text.whole)
    notes.tally(appops.tally)
    if not appops.uids:
        return UNREADABLE, UNREADABLE
    _note_jumps(appops, notes)
    return appops, None if text.whole else CUT_OFF


def _note_jumps(appops: AppOps, notes: Notes) -> None:
    ahead = sum(
        access.stamp.ahead
        for uid in appops.uids
        for package in uid.packages
        for entry in package.ops
        for access in entry.accesses
    )
    if ahead:
        notes.limit("clock-jump", count=ahead)


def _appops_of_apps(outputs: Outputs, app_ids: dict[PackageName, AppId], notes: Notes) -> AppOps | None:
    """What was asked app by app where the record of the whole phone could not be had."""
    uids: dict[Uid, UidOps] = {}
    tally = Tally("appops-get", 0, 0)
    for output in of_command(outputs, "appops-get"):
        user, name, text = user_of(output), package_name(output.value("package") or ""), text_of(output)
        if user is None or name is None or name not in app_ids or text.problem is not None:
            continue
        found = read_appops_get(text.lines)
        notes.tally(found.tally)
        one = found.under(Uid(user * PER_USER + app_ids[name]), name, whole=True)
        others = uids[one.uid].packages if one.uid in uids else ()
        uids[one.uid] = replace(one, packages=(*others, *one.packages))
    return AppOps(tuple(uids.values()), tally, 0) if uids else None


def _app_ids(lists: tuple[UserPackages, ...], blocks: Blocks) -> dict[PackageName, AppId]:
    """The uid of each package without its user, as far as the lists and dumps tell it."""
    found = {
        package.name: AppId(package.uid % PER_USER)
        for row in lists
        for package in row.packages
        if package.uid is not None
    }
    for name, own in blocks.packages:
        told = next((block.app_id for block in own if block.app_id is not None and not block.imitated), None)
        if told is not None:
            found.setdefault(name, AppId(told % PER_USER))
    return found


def _history(outputs: Outputs, notes: Notes) -> History | Unknown:
    dumps = of_command(outputs, "dump-appops-history-rows") or of_command(outputs, "dump-appops-history")
    if not dumps:
        return Unknown("not-collected")
    text = text_of(dumps[0])
    notes.problem(text, "dump-appops-history")
    if text.problem in ("dump-empty", "dump-refused"):
        return Unknown(text.problem)
    history = read_history(text.lines)
    notes.tally(history.tally)
    if history.rows >= USUAL_ROWS and dumps[0].command == "dump-appops-history":
        notes.limit("history-cut-off")
    return Unknown("no-history") if history.since is None else history


def _clock(outputs: Outputs, command: str, notes: Notes) -> Clock:
    """The phone's own clock, asked nearest to the dump; without it the clock of the computer."""
    offsets = (read_offset(_ascii(output)) for output in of_command(outputs, "utc-offset"))
    offset = next((offset for offset in offsets if offset is not None), None)
    dump = next(iter(of_command(outputs, command)), None)
    named = property_of(outputs, "persist.sys.timezone")
    name = named if isinstance(named, str) else ""
    if dump is None:
        return Clock(None, offset, zone_named(name, None, offset))
    asked = [
        (abs(output.started - dump.started), epoch)
        for output in of_command(outputs, "now")
        if (epoch := read_epoch(_ascii(output))) is not None
    ]
    if not asked:
        notes.limit("phone-clock-unknown")
        return Clock(dump.started, offset, zone_named(name, dump.started, offset))
    now = min(asked, key=itemgetter(0))[1]
    return Clock(now, offset, zone_named(name, now, offset))


def _ascii(output: CommandOutput) -> str:
    return output.stdout[:100].decode("ascii", "replace")
