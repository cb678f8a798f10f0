"""``pm list packages`` and ``pm path``: which packages a user has, and where their APKs lie."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.dumps.lines import Grammar, Tally, irrelevant, number, rule
from auditor.model import PackageName, Uid

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*\Z")
_MAX_NAME = 255
"""A package name is the name of a folder."""
_PATH = re.compile(r"/[\x21-\x7e]{1,1000}\.apk\Z")
_BARRED = re.compile(r"SecurityException|Shell does not have permission to access user")


def package_name(text: str) -> PackageName | None:
    """``text`` as a package name by the rules of PackageManager, or ``None``."""
    return PackageName(text) if len(text) <= _MAX_NAME and _NAME.match(text) else None


@dataclass(frozen=True, slots=True)
class ListedPackage:
    """One line of ``pm list packages``."""

    name: PackageName
    uid: Uid | None
    """``None`` where the phone did not print it (no ``-U`` on Android 6)."""


@dataclass(frozen=True, slots=True)
class PackageList:
    """The packages of one user, in the order of the phone."""

    packages: tuple[ListedPackage, ...]
    rejected: tuple[str, ...]
    """Names that no package can have; hostile text."""
    tally: Tally


@dataclass(slots=True)
class _Reader:
    packages: list[ListedPackage]
    rejected: list[str]

    def package(self, match: re.Match[str]) -> bool:
        name = package_name(match["name"])
        uid = number((match["uid"] or "").split(",")[0])
        if name is None:
            self.rejected.append(match["name"])
        else:
            self.packages.append(ListedPackage(name, None if uid is None else Uid(uid)))
        return True


PACKAGE_LIST: Grammar[_Reader] = Grammar(
    "package-list",
    (
        rule(
            r"package:(?:/.{1,1000}=)?(?P<name>[^\s=]{1,300})(?: versionCode:\d+)?(?: stopped=\w+)?"
            r"(?: {1,2}installer=\S+)?(?: uid:(?P<uid>\d+)(?:,\d+)*)?\s*",
            _Reader.package,
        ),
        rule(r"package:(?P<name>.*?)(?P<uid>$)", _Reader.package),
        rule(
            r"(?:Exception occurred while executing|Error: |java\.lang\.|\s+(?:at )?\S*android\.).*",
            irrelevant,
        ),
    ),
)
"""The form is the same on all versions; the optional parts follow the options."""


def read_package_list(lines: tuple[str, ...]) -> PackageList:
    """The packages that ``pm list packages`` lists; never raises."""
    reader = _Reader([], [])
    tally = PACKAGE_LIST.read(reader, lines)
    return PackageList(tuple(reader.packages), tuple(reader.rejected), tally)


def is_barred(lines: tuple[str, ...]) -> bool:
    """Whether the phone said that the shell may not look into the user."""
    return any(_BARRED.search(line) for line in lines)


@dataclass(frozen=True, slots=True)
class ApkPaths:
    """Where the APKs of one package lie on the phone."""

    paths: tuple[str, ...]
    """Base first."""
    rejected: tuple[str, ...]
    """Paths that no APK of the package manager has; hostile text."""
    tally: Tally


@dataclass(slots=True)
class _PathReader:
    paths: list[str]
    rejected: list[str]

    def path(self, match: re.Match[str]) -> bool:
        (self.paths if _PATH.match(match[1]) else self.rejected).append(match[1])
        return True


APK_PATHS = Grammar("package-path", (rule(r"package:(.+)", _PathReader.path),))


def read_apk_paths(lines: tuple[str, ...]) -> ApkPaths:
    """The paths that ``pm path`` prints, the base APK first; never raises."""
    reader = _PathReader([], [])
    tally = APK_PATHS.read(reader, lines)
    paths = sorted(dict.fromkeys(reader.paths), key=lambda path: not path.endswith("/base.apk"))
    return ApkPaths(tuple(paths), tuple(reader.rejected), tally)
