"""``pm list users`` and ``dumpsys user``: the users and profiles of a phone, without their names.

A name is free text of whoever named the user: it may hold ``}``, line breaks and
whole imitated lines, so an entry is found from both of its ends. Flags are those
of AOSP ``UserInfo.java``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.dumps.lines import Grammar, Rule, Tally, irrelevant, number, rule
from auditor.model import UserId, UserKind

GUEST = 0x4
MANAGED_PROFILE = 0x20
QUIET_MODE = 0x80
PROFILE = 0x1000

_CLONES = frozenset({95, 999})
"""Samsung Dual Messenger and MIUI dual apps."""
_SECURE_FOLDERS = frozenset({150, 151})
"""Samsung Secure Folder."""
_USER_TYPES = {
    "android.os.usertype.full.GUEST": UserKind.GUEST,
    "android.os.usertype.full.SECONDARY": UserKind.SECONDARY,
    "android.os.usertype.full.RESTRICTED": UserKind.SECONDARY,
    "android.os.usertype.profile.CLONE": UserKind.CLONE,
    "android.os.usertype.profile.MANAGED": UserKind.WORK,
    "android.os.usertype.profile.PRIVATE": UserKind.PRIVATE,
}
_MAX_NAME_LINES = 50


@dataclass(frozen=True, slots=True)
class ListedUser:
    """One entry of a list of users."""

    id: UserId
    kind: UserKind
    running: bool
    quiet: bool
    """A profile that is switched off: its data is locked."""


@dataclass(frozen=True, slots=True)
class Users:
    """The users of a phone by number; an entry that comes twice has the kind ``unknown``."""

    users: tuple[ListedUser, ...]
    tally: Tally


@dataclass(slots=True)
class _Reader:
    found: list[ListedUser]
    open_id: str | None = None
    open_lines: int = 0
    in_dump: bool = False
    in_types: bool = False

    def types(self, _match: re.Match[str]) -> bool:
        self.in_types = bool(self.found)
        return self.in_types

    def of_types(self, _match: re.Match[str]) -> bool:
        return self.in_types

    def begin(self, match: re.Match[str]) -> bool:
        if self.open_id is not None:
            return False
        self.open_id, self.open_lines = match[1], 0
        return True

    def whole(self, match: re.Match[str]) -> bool:
        return self.begin(match) and self.end(match)

    def end(self, match: re.Match[str]) -> bool:
        if self.open_id is None:
            return False
        user_id, self.open_id = number(self.open_id), None
        flags = int(match["flags"], 16)
        if user_id is None:
            return False
        running = match["running"] is not None
        self.found.append(
            ListedUser(UserId(user_id), kind_of(user_id, flags), running, bool(flags & QUIET_MODE))
        )
        self.in_dump = match["serial"] is not None
        return True

    def name_goes_on(self, _match: re.Match[str]) -> bool:
        self.open_lines += 1
        if self.open_id is None or self.open_lines > _MAX_NAME_LINES:
            self.open_id = None
            return False
        return True

    def state(self, match: re.Match[str]) -> bool:
        if not (self.in_dump and self.found):
            return False
        last = self.found[-1]
        running = match[1].startswith("RUNNING")
        self.found[-1] = ListedUser(last.id, last.kind, running, last.quiet)
        return True

    def type(self, match: re.Match[str]) -> bool:
        if not (self.in_dump and self.found):
            return False
        last = self.found[-1]
        kind = last.kind if last.kind is UserKind.OWNER else _USER_TYPES.get(match[1], last.kind)
        self.found[-1] = ListedUser(last.id, kind, last.running, last.quiet)
        return True


def kind_of(user_id: int, flags: int) -> UserKind:
    """The kind of a user by its number and ``UserInfo`` flags.

    A profile that is neither managed nor quiet may be a clone or an open private
    space; flags do not tell these apart, so it is ``unknown``.
    """
    if user_id == 0:
        return UserKind.OWNER
    if user_id in _CLONES:
        return UserKind.CLONE
    if user_id in _SECURE_FOLDERS:
        return UserKind.PRIVATE
    if flags & GUEST:
        return UserKind.GUEST
    if flags & MANAGED_PROFILE:
        return UserKind.WORK
    if flags & PROFILE:
        return UserKind.PRIVATE if flags & QUIET_MODE else UserKind.UNKNOWN
    return UserKind.SECONDARY


_START = r"\s*UserInfo\{(\d{1,10}):"
_END = (
    r":(?P<flags>[0-9a-f]{1,8})\}(?:(?P<running> running)|(?P<serial> serialNo=-?\d+)"
    r"(?: isPrimary=\w+)?(?: parentId=-?\d+)?)?(?: \(\w+\))*\s*"
)

_DUMP_TITLES = (
    "Restrictions|Device policy (?:global|local|local global)? ?restrictions|Effective restrictions|"
    "Guest restrictions|Device policy .{0,40}|Has profile owner|Device managed|"
    "Created|Last logged in|Last logged in fingerprint|Last entered foreground|Start time|Unlock time|"
    "Device owner id|Started users state|Max users|Supports switchable users|All guests ephemeral|"
    "Flags|Owner name|Unlock realtime|Ignore errors preparing storage|Account name|"
    "Is Quiet Mode Enabled|User properties|Current user|Cached user IDs(?: \\(including pre-created\\))?|"
    "Force ephemeral users|Is split-system user|Is headless-system mode|User version|"
    "Number of listeners for|Default restrictions|Restricted user types|Main user|Last seen|"
    "User types version|UserProperties|Allow always-visible background users"
)

_RULES: tuple[Rule[_Reader], ...] = (
    rule(r"Users:\s*", irrelevant),
    rule(_START + r".*" + _END, _Reader.whole),
    rule(_START + r".*", _Reader.begin),
    rule(r".*" + _END, _Reader.end),
    rule(r".*", _Reader.name_goes_on),
    rule(r" {4}State: (\S+).*", _Reader.state),
    rule(r" {4}Type: (\S+).*", _Reader.type),
    rule(r" *User types \(\d+ types\):", _Reader.types),
    rule(r" {4,}\S.*", _Reader.of_types),
    rule(r" {8}m[A-Z]\w*=.*", irrelevant),
    rule(rf" {{0,4}}(?:{_DUMP_TITLES}):?.*", irrelevant),
    rule(r" {4,6}(?:none|null|[a-z][a-z0-9_]*)", irrelevant),
    rule(r"DUMP OF SERVICE user:|-{9} .* was the duration of dumpsys user, .*", irrelevant),
)

USERS: Grammar[_Reader] = Grammar("users", _RULES)
"""Both forms of list, of all versions from 6 on."""


def read_users(lines: tuple[str, ...]) -> Users:
    """The users that ``pm list users`` or ``dumpsys user`` lists; never raises."""
    reader = _Reader([])
    tally = USERS.read(reader, lines)
    by_id: dict[UserId, ListedUser] = {}
    for user in reader.found:
        by_id[user.id] = _ambiguous(user) if user.id in by_id else user
    return Users(tuple(by_id[user_id] for user_id in sorted(by_id)), tally)


def _ambiguous(user: ListedUser) -> ListedUser:
    kind = UserKind.OWNER if user.id == 0 else UserKind.UNKNOWN
    return ListedUser(user.id, kind, user.running, user.quiet)
