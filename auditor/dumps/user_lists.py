"""The users of a phone and the packages of each, held against each other.

The name of a user is text of whoever named it, and nothing parts it from the list that
it stands in: it can hold a whole line of that list and so make a user that does not
exist. Such a user has no packages, and no package's block speaks of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.case import CommandOutput
from auditor.dumps.lines import read_text
from auditor.dumps.outputs import Notes, Outputs, broke_off, of_command, text_of, user_of
from auditor.dumps.packages import ListedPackage, is_barred, read_package_list
from auditor.dumps.users import ListedUser, read_users
from auditor.model import UserId, UserKind

IMITATED = "user-imitated"
"""Id of the limit for a user that only a name makes up."""


@dataclass(frozen=True, slots=True)
class UserPackages:
    """What ``pm list packages`` gave for one user."""

    user: UserId
    packages: tuple[ListedPackage, ...]
    barred: bool
    """Whether the phone refused because the shell may not enter this user."""
    answered: bool
    """Whether it answered to the end and without an error."""

    @property
    def failed(self) -> bool:
        """Whether it gave no list."""
        return not self.packages


def listed_users(outputs: Outputs, notes: Notes) -> tuple[ListedUser, ...]:
    """The users by number, as the lists name them."""
    found: dict[UserId, ListedUser] = {}
    for output in of_command(outputs, "list-users") + of_command(outputs, "dump-user"):
        text = text_of(output)
        notes.problem(text, output.command)
        users = read_users(text.lines)
        notes.tally(users.tally)
        for user in users.users:
            known = found.setdefault(user.id, user)
            if known.kind is UserKind.UNKNOWN:
                found[user.id] = replace(known, kind=user.kind)
    if not found:
        notes.limit("users-not-listed")
    return tuple(found[user] for user in sorted(found))


def packages_by_user(outputs: Outputs, notes: Notes) -> tuple[UserPackages, ...]:
    """The lists of packages by user."""
    by_user: dict[UserId, UserPackages] = {}
    for output in of_command(outputs, "list-packages") + of_command(outputs, "list-packages-plain"):
        user = user_of(output)
        if user is not None and (user not in by_user or by_user[user].failed):
            by_user[user] = _packages(user, output, notes)
    return tuple(by_user[user] for user in sorted(by_user))


def _packages(user: UserId, output: CommandOutput, notes: Notes) -> UserPackages:
    text = text_of(output)
    barred = is_barred(text.lines) or is_barred(read_text(output.stderr).lines)
    listed = read_package_list(text.lines)
    notes.rejected("package-name-rejected", listed.rejected)
    if not barred:
        notes.tally(listed.tally)
    if text.problem in ("dump-cut-off", "dump-timeout"):
        notes.limit(text.problem, section=output.command, user=user)
    wrong = isinstance(output.exit_code, int) and output.exit_code != 0
    broken = broke_off(output) or text.problem in ("dump-cut-off", "dump-timeout", "dump-refused")
    return UserPackages(user, listed.packages, barred, not (wrong or broken))


def known_users(
    listed: Sequence[ListedUser], lists: Sequence[UserPackages], named: frozenset[UserId], notes: Notes
) -> tuple[ListedUser, ...]:
    """The listed users without those that only a name makes up; each of these is noted.

    ``named`` are the users that whole dumps of the packages speak of. Where there are
    none, or the phone refused or failed to list a user's packages, a user is believed.
    """
    if not named:
        return tuple(listed)
    empty = {row.user for row in lists if row.failed and row.answered and not row.barred}
    believed = named | ({row.user for row in lists} - empty)
    for user in listed:
        if user.id not in believed:
            notes.limit(IMITATED, user=user.id)
    return tuple(user for user in listed if user.id in believed)


def note_unlisted(
    listed: Sequence[ListedUser], known: Sequence[ListedUser], lists: Sequence[UserPackages], notes: Notes
) -> None:
    """Notes the users whose packages were not listed, though nothing is known that stands in the way."""
    open_users = {user.id for user in known if user.running and not user.quiet}
    others = {user.id for user in listed} - open_users
    for row in lists:
        if row.failed and not row.barred and row.user not in others:
            notes.limit("packages-not-listed", user=row.user)
