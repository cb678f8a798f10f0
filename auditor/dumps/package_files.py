"""Where the files of all installed apps lie that hold labels: the bases, and the language splits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from auditor.case import CommandOutput, without_superseded
from auditor.dumps.packages import package_name
from auditor.model import PackageName

_LISTED = re.compile(rb"package:(/[\x21-\x7e]{1,1000}\.apk)=([A-Za-z0-9_.]{1,255})[ \t\r]*")
_BLOCK = re.compile(rb"  Package \[([A-Za-z0-9_.]{1,255})\] \([0-9a-f]+\):")
_CODE_PATH = re.compile(rb"    codePath=(/data/app/[\x21-\x7e]{1,1000})")
_SPLITS = re.compile(rb"    splits=\[([^\]]{0,8000})\]")
_LANGUAGE_SPLIT = re.compile(r"config\.(?:b\+[A-Za-z0-9+]{2,20}|[a-z]{2,3}(?:[-_]r?[A-Za-z]{2})?)")
_MAX_SPLITS = 64
"""Language splits of one app that are looked at."""


def label_files(outputs: Iterable[CommandOutput]) -> dict[PackageName, tuple[str, ...]]:
    """The base and the language splits of each app, base first, sorted by app; hostile text.

    The base is what ``pm list packages -f`` names; for apps of users that the shell may
    not enter it follows from the package dump, as the splits do (``PackageInstallerSession``
    of AOSP names them ``base.apk`` and ``split_<name>.apk``).
    """
    bases: dict[PackageName, str] = {}
    folders: dict[PackageName, str] = {}
    splits: dict[PackageName, tuple[str, ...]] = {}
    for output in without_superseded(outputs):
        if output.command == "list-files":
            bases = _listed(output.stdout) | bases
        elif output.command in ("dump-packages", "dump-packages-plain"):
            _dumped(output.stdout, folders, splits)
    for package, folder in folders.items():
        bases.setdefault(package, folder if folder.endswith(".apk") else f"{folder}/base.apk")
    return {package: (bases[package], *_beside(bases[package], splits.get(package, ())))
            for package in sorted(bases)}  # fmt: skip


def _listed(text: bytes) -> dict[PackageName, str]:
    found: dict[PackageName, str] = {}
    for line in text.split(b"\n"):
        match = _LISTED.fullmatch(line)
        name = match and package_name(match[2].decode("ascii"))
        if match and name:
            found.setdefault(name, match[1].decode("ascii"))
    return found


def _dumped(text: bytes, folders: dict[PackageName, str], splits: dict[PackageName, tuple[str, ...]]) -> None:
    """Adds folders and splits by package; of what stands twice the first counts."""
    package: PackageName | None = None
    for line in text.splitlines():
        if block := _BLOCK.fullmatch(line):
            package = package_name(block[1].decode("ascii"))
        elif package is not None and (folder := _CODE_PATH.fullmatch(line)):
            folders.setdefault(package, folder[1].decode("ascii"))
        elif package is not None and (named := _SPLITS.fullmatch(line)):
            names = named[1].decode("ascii", "replace").split(",")
            splits.setdefault(package, tuple(name.strip() for name in names))


def _beside(base: str, splits: tuple[str, ...]) -> tuple[str, ...]:
    folder = PurePosixPath(base).parent
    names = [name for name in splits if _LANGUAGE_SPLIT.fullmatch(name)]
    return tuple(str(folder / f"split_{name}.apk") for name in names[:_MAX_SPLITS])
