"""The outputs of a collection, each read by its parser, and what went wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import itemgetter

from auditor.case import CommandOutput
from auditor.dumps.appops import AppOps, read_appops
from auditor.dumps.clock import Clock, read_epoch, read_offset
from auditor.dumps.history import History, read_history
from auditor.dumps.lines import Tally, Text, number, read_text
from auditor.dumps.package import PackageBlock, PackageDump, read_package_dump
from auditor.dumps.packages import (
    ListedPackage,
    is_barred,
    package_name,
    read_apk_paths,
    read_package_list,
)
from auditor.dumps.role import RoleHolder, read_roles
from auditor.dumps.users import ListedUser, read_users
from auditor.model import Detail, Limit, PackageName, Unknown, UserId
from auditor.text import plain

Outputs = tuple[CommandOutput, ...]


@dataclass(frozen=True, slots=True)
class UserPackages:
    """What ``pm list packages`` gave for one user."""

    user: UserId
    packages: tuple[ListedPackage, ...]
    barred: bool
    """Whether the phone refused because the shell may not enter this user."""
    failed: bool
    """Whether it gave no list."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks on packages, of all dumps together."""

    packages: tuple[tuple[PackageName, tuple[PackageBlock, ...]], ...]
    """By name; of each the most specific dump first."""
    shared_users: tuple[PackageBlock, ...]
    permission_dump: bool
    """Whether every package that requests a watched permission is in here."""


@dataclass(frozen=True, slots=True)
class Readings:
    """Everything that the outputs say, section by section."""

    users: tuple[ListedUser, ...]
    lists: tuple[UserPackages, ...]
    third_party: tuple[tuple[UserId, frozenset[PackageName]], ...]
    paths: tuple[tuple[PackageName, tuple[str, ...]], ...]
    blocks: Blocks
    appops: AppOps | Unknown
    appops_whole: bool
    history: History | Unknown
    roles: tuple[RoleHolder, ...]
    clock: Clock
    """At the moment of the AppOps dump."""
    history_clock: Clock
    limits: tuple[Limit, ...]


def read_outputs(outputs: Outputs) -> Readings:
    """The readings of all ``outputs``; never raises. ``limits`` are those of the whole phone."""
    notes = _Notes([], {})
    users = _users(outputs, notes)
    lists = _lists(outputs, users, notes)
    appops, appops_whole = _appops(outputs, notes)
    return Readings(
        users=users,
        lists=lists,
        third_party=_third_party(outputs, notes),
        paths=_paths(outputs, notes),
        blocks=_blocks(outputs, notes),
        appops=appops,
        appops_whole=appops_whole,
        history=_history(outputs, notes),
        roles=_roles(outputs, notes),
        clock=_clock(outputs, "dump-appops", notes),
        history_clock=_clock(outputs, "dump-appops-history", notes),
        limits=notes.all(),
    )


def of_command(outputs: Outputs, command: str) -> Outputs:
    """The outputs of one command, in the order in which it was run."""
    return tuple(output for output in outputs if output.command == command)


def text_of(output: CommandOutput) -> Text:
    """The output's lines; one that the transport broke off counts as cut off."""
    text = read_text(output.stdout)
    broken = isinstance(output.exit_code, Unknown) and output.exit_code.reason != "no-shell-v2"
    return Text(text.lines, "dump-cut-off") if broken and text.whole else text


@dataclass(slots=True)
class _Notes:
    """Limits as they come up, and lines not understood, summed by section."""

    limits: list[Limit]
    lost: dict[str, int]

    def limit(self, limit_id: str, **values: str | int | None) -> None:
        limit = Limit(limit_id, Detail.of(**values))
        if limit not in self.limits:
            self.limits.append(limit)

    def tally(self, tally: Tally) -> None:
        self.lost[tally.section] = self.lost.get(tally.section, 0) + tally.not_understood

    def problem(self, text: Text, section: str) -> None:
        if text.problem is not None:
            self.limit(text.problem, section=section)

    def rejected(self, limit_id: str, values: tuple[str, ...]) -> None:
        for value in values:
            self.limit(limit_id, value=plain(value, 100))

    def all(self) -> tuple[Limit, ...]:
        lost = (
            Limit("dump-lines-not-understood", Detail.of(section=section, count=count))
            for section, count in sorted(self.lost.items())
            if count
        )
        return (*self.limits, *lost)


def _users(outputs: Outputs, notes: _Notes) -> tuple[ListedUser, ...]:
    found: dict[UserId, ListedUser] = {}
    for output in of_command(outputs, "list-users") + of_command(outputs, "dump-user"):
        text = text_of(output)
        notes.problem(text, output.command)
        users = read_users(text.lines)
        notes.tally(users.tally)
        found.update({user.id: user for user in users.users if user.id not in found})
    if not found:
        notes.limit("users-not-listed")
    return tuple(found[user] for user in sorted(found))


def _user_of(output: CommandOutput) -> UserId | None:
    user = number(output.value("user") or "")
    return None if user is None else UserId(user)


def _lists(outputs: Outputs, users: tuple[ListedUser, ...], notes: _Notes) -> tuple[UserPackages, ...]:
    by_user: dict[UserId, UserPackages] = {}
    for output in of_command(outputs, "list-packages") + of_command(outputs, "list-packages-plain"):
        user = _user_of(output)
        if user is not None and (user not in by_user or by_user[user].failed):
            by_user[user] = _list(user, output, notes)
    locked = {user.id for user in users if user.quiet or not user.running}
    for row in by_user.values():
        if row.failed and not row.barred and row.user not in locked:
            notes.limit("packages-not-listed", user=row.user)
    return tuple(by_user[user] for user in sorted(by_user))


def _list(user: UserId, output: CommandOutput, notes: _Notes) -> UserPackages:
    text = text_of(output)
    barred = is_barred(text.lines) or is_barred(read_text(output.stderr).lines)
    listed = read_package_list(text.lines)
    notes.rejected("package-name-rejected", listed.rejected)
    if not barred:
        notes.tally(listed.tally)
    if text.problem in ("dump-cut-off", "dump-timeout"):
        notes.limit(text.problem, section=output.command, user=user)
    return UserPackages(user, listed.packages, barred, not listed.packages)


def _third_party(outputs: Outputs, notes: _Notes) -> tuple[tuple[UserId, frozenset[PackageName]], ...]:
    found = {}
    for output in of_command(outputs, "list-third-party"):
        user, text = _user_of(output), text_of(output)
        if user is None or is_barred(text.lines) or is_barred(read_text(output.stderr).lines):
            continue
        listed = read_package_list(text.lines)
        notes.tally(listed.tally)
        if output.exit_code == 0 or listed.packages:
            found[user] = frozenset(package.name for package in listed.packages)
    return tuple(sorted(found.items()))


def _paths(outputs: Outputs, notes: _Notes) -> tuple[tuple[PackageName, tuple[str, ...]], ...]:
    found: dict[PackageName, tuple[str, ...]] = {}
    for output in of_command(outputs, "package-path"):
        name = package_name(output.value("package") or "")
        read = read_apk_paths(read_text(output.stdout).lines)
        notes.rejected("path-rejected", read.rejected)
        if name is not None:
            found[name] = tuple(dict.fromkeys(found.get(name, ()) + read.paths))
    return tuple(sorted(found.items()))


def _blocks(outputs: Outputs, notes: _Notes) -> Blocks:
    found: dict[PackageName, list[PackageBlock]] = {}
    shared: list[PackageBlock] = []
    complete = False
    for command in ("dump-package", "dump-package-permissions", "dump-packages"):
        for output in of_command(outputs, command):
            dump, whole = _package_dump(output, notes)
            shared += dump.shared_users
            complete = complete or (command == "dump-package-permissions" and whole and bool(dump.packages))
            for block in _own_blocks(dump, output.value("package"), notes):
                _add_block(found, block, notes)
    return Blocks(
        tuple((name, tuple(found[name])) for name in sorted(found)),
        tuple(shared),
        complete,
    )


def _package_dump(output: CommandOutput, notes: _Notes) -> tuple[PackageDump, bool]:
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


def _own_blocks(dump: PackageDump, asked: str | None, notes: _Notes) -> tuple[PackageBlock, ...]:
    """The blocks to be read; of the dump of one package only its own, as it may have written others."""
    if asked is None:
        return dump.packages
    own = tuple(block for block in dump.packages if block.name == asked)
    if len(own) == len(dump.packages):
        return own
    notes.limit("dump-imitated", section="dump-package", package=asked)
    return tuple(replace(block, imitated=True) for block in own)


def _add_block(found: dict[PackageName, list[PackageBlock]], block: PackageBlock, notes: _Notes) -> None:
    name = package_name(block.name)
    if name is None:
        notes.rejected("package-name-rejected", (block.name,))
    else:
        found.setdefault(name, []).append(block)


def _appops(outputs: Outputs, notes: _Notes) -> tuple[AppOps | Unknown, bool]:
    dumps = of_command(outputs, "dump-appops")
    if not dumps:
        notes.limit("not-collected", section="dump-appops")
        return Unknown("no-appops-dump"), False
    text = text_of(dumps[0])
    notes.problem(text, "dump-appops")
    if text.problem in ("dump-empty", "dump-refused"):
        return Unknown("appops-unreadable"), False
    appops = read_appops(text.lines, whole=text.whole)
    notes.tally(appops.tally)
    if not appops.uids:
        return Unknown("appops-unreadable"), False
    ahead = sum(
        access.stamp.ahead
        for uid in appops.uids
        for package in uid.packages
        for entry in package.ops
        for access in entry.accesses
    )
    if ahead:
        notes.limit("clock-jump", count=ahead)
    return appops, text.whole


def _history(outputs: Outputs, notes: _Notes) -> History | Unknown:
    dumps = of_command(outputs, "dump-appops-history")
    if not dumps:
        return Unknown("not-collected")
    text = text_of(dumps[0])
    if text.problem in ("dump-empty", "dump-refused"):
        return Unknown(text.problem)
    notes.problem(text, "dump-appops-history")
    history = read_history(text.lines)
    notes.tally(history.tally)
    return Unknown("no-history") if history.since is None else history


def _roles(outputs: Outputs, notes: _Notes) -> tuple[RoleHolder, ...]:
    holders: tuple[RoleHolder, ...] = ()
    for output in of_command(outputs, "dump-role"):
        text = text_of(output)
        if text.problem != "dump-refused":
            roles = read_roles(text.lines)
            notes.tally(roles.tally)
            holders += roles.holders
    return holders


def _clock(outputs: Outputs, command: str, notes: _Notes) -> Clock:
    """The phone's own clock, asked nearest to the dump; without it the clock of the computer."""
    offsets = (read_offset(_ascii(output)) for output in of_command(outputs, "utc-offset"))
    offset = next((offset for offset in offsets if offset is not None), None)
    dump = next(iter(of_command(outputs, command)), None)
    if dump is None:
        return Clock(None, offset)
    asked = [
        (abs(output.started - dump.started), epoch)
        for output in of_command(outputs, "now")
        if (epoch := read_epoch(_ascii(output))) is not None
    ]
    if not asked:
        notes.limit("phone-clock-unknown")
        return Clock(dump.started, offset)
    return Clock(min(asked, key=itemgetter(0))[1], offset)


def _ascii(output: CommandOutput) -> str:
    return output.stdout[:100].decode("ascii", "replace")
