"""The sections of ``dumpsys package``: which lines belong to what.

A section begins at a known title in column 0 and ends at the next. A line in
column 0 that is no known title does not end a section: an app can put such a
line into its version name and would hide all that follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PACKAGES = "Packages"
HIDDEN = "Hidden system packages"
SHARED_USERS = "Shared users"

_TITLES = frozenset(
    {
        PACKAGES,
        HIDDEN,
        SHARED_USERS,
        "Active APEX packages",
        "Active install sessions",
        "Activity Resolver Table",
        "Apex module metadata",
        "AppOp Permissions",
        "App verification status",
        "Background Dexopt state",
        "Compiler stats",
        "ContentProvider Authorities",
        "Database versions",
        "Default permissions",
        "Dexopt state",
        "Domain Verifier",
        "Domain verification status",
        "Factory APEX packages",
        "Features",
        "Finalized install sessions",
        "Frozen packages",
        "Historical install sessions",
        "Inactive APEX packages",
        "Installed packages",
        "Intent Filter Verifier",
        "Key Set Manager",
        "Known Packages",
        "Legacy install sessions",
        "Libraries",
        "Loaded volumes",
        "MIME Groups",
        "Package Changes",
        "Package warning messages",
        "Per UID read timeouts",
        "Permission Trees",
        "Permissions",
        "Pending Broadcasts",
        "Preferred Activities",
        "Protected broadcasts",
        "Provider Resolver Table",
        "Queries",
        "Receiver Resolver Table",
        "Registered ContentProviders",
        "Renamed packages",
        "Service Resolver Table",
        "Service permissions",
        "Settings parse messages",
        "Snapshot statistics",
        "Verifiers",
    }
)
_PER_USER = re.compile(
    r"(Preferred Activities|App linkages for user|Persistent Preferred Activities)(?: User)? \d+\Z"
)
_FREE_TEXT = frozenset({"Settings parse messages", "Package warning messages"})
_FRAME = re.compile(
    r"DUMP OF SERVICE (?:CRITICAL |HIGH )?package:\Z|-{9} .* was the duration of dumpsys package, |"
    r"\*\*\* SERVICE 'package' DUMP TIMEOUT|Unable to find package: "
)
_BLOCK = re.compile(r"  (?:Package|SharedUser) \[[^\]]*\] \([0-9a-f]+\):\Z")


@dataclass(frozen=True, slots=True)
class Sections:
    """The lines of the sections that are read, and what was left over."""

    packages: tuple[str, ...]
    shared_users: tuple[str, ...]
    titles: tuple[str, ...]
    """Titles in their order."""
    lost: int
    """Lines outside of the sections that are read, which are not understood."""
    imitated: bool
    """Whether a title comes twice or a package's block stands where none belongs."""


@dataclass(slots=True)
class _Splitter:
    texts: dict[str, list[str]]
    titles: list[str]
    title: str = ""
    lost: int = 0
    stray: bool = False

    def feed(self, line: str) -> None:
        title = _title(line)
        if title is not None:
            self.title = title
            self.titles.append(title)
        elif self.title in self.texts:
            if not _FRAME.match(line):
                self.texts[self.title].append(line)
        else:
            self.elsewhere(line)

    def elsewhere(self, line: str) -> None:
        self.stray = self.stray or (self.title != HIDDEN and _BLOCK.match(line) is not None)
        if line[:1] in ("", " ", "\t") and self.title:
            return
        if line and self.title not in _FREE_TEXT and not _FRAME.match(line):
            self.lost += 1


def _title(line: str) -> str | None:
    if line[:1] in ("", " "):
        return None
    name = line.removesuffix(":")
    if name in _TITLES:
        return name if line.endswith(":") or name == "Snapshot statistics" else None
    return name if _PER_USER.match(name) else None


def split_sections(lines: tuple[str, ...]) -> Sections:
    """The sections of a ``dumpsys package``; blocks before any title belong to the packages."""
    splitter = _Splitter({PACKAGES: [], SHARED_USERS: []}, [])
    if any(_BLOCK.match(line) for line in lines[:1]):
        splitter.title = PACKAGES
    for line in lines:
        splitter.feed(line)
    return Sections(
        tuple(splitter.texts[PACKAGES]),
        tuple(splitter.texts[SHARED_USERS]),
        tuple(splitter.titles),
        splitter.lost,
        splitter.stray or len(set(splitter.titles)) < len(splitter.titles),
    )
