"""``dumpsys role`` (Android 10 and later): which app holds which role, such as the SMS app's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from auditor.dumps.lines import Grammar, Tally, irrelevant, number, rule
from auditor.model import UserId


@dataclass(frozen=True, slots=True)
class RoleHolder:
    """One app that holds one role for one user."""

    user: UserId
    role: str
    """``android.app.role.SMS``..."""
    package: str


@dataclass(frozen=True, slots=True)
class Roles:
    """The holders in the order of the phone."""

    holders: tuple[RoleHolder, ...]
    tally: Tally
    users: int
    """Users that were listed, with or without roles."""


@dataclass(slots=True)
class _Reader:
    holders: list[RoleHolder] = field(default_factory=list)
    user: UserId | None = None
    role: str | None = None
    users: int = 0

    def begin_user(self, match: re.Match[str]) -> bool:
        user = number(match[1])
        self.users += user is not None
        self.user, self.role = None if user is None else UserId(user), None
        return user is not None

    def begin_role(self, match: re.Match[str]) -> bool:
        self.role = match[1]
        return self.user is not None

    def holder(self, match: re.Match[str]) -> bool:
        if self.user is None or self.role is None:
            return False
        self.holders += [
            RoleHolder(self.user, self.role, name) for name in re.split(r"[,\s]+", match[1]) if name
        ]
        return True


ROLES: Grammar[_Reader] = Grammar(
    "role",
    (
        rule(r"\s*user_id=(\d{1,10})", _Reader.begin_user),
        rule(r"\s*name=(\S+)", _Reader.begin_role),
        rule(r"\s*holders=(.*)", _Reader.holder),
        rule(r"\s*(?:version|packages_hash|fallback_enabled|active_user_id)=\S*", irrelevant),
        rule(r"\s*(?:user_states=|roles=)?[\[\]{}]+", irrelevant),
        rule(r"ROLE MANAGER STATE \(dumpsys role\):|DUMP OF SERVICE role:", irrelevant),
        rule(r"-{9} .* was the duration of dumpsys role, .*", irrelevant),
    ),
)


def read_roles(lines: tuple[str, ...]) -> Roles:
    """The role holders of all users; never raises."""
    reader = _Reader()
    tally = ROLES.read(reader, lines)
    return Roles(tuple(reader.holders), tally, reader.users)
