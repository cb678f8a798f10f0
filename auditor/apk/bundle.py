"""APKs inside another archive: ``.apks`` (bundletool), ``.xapk``, ``.apkm``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from auditor.apk.container import MAX_FILE, Apk, open_apk
from auditor.apk.manifest import MANIFEST
from auditor.errors import MalformedApk

_MAX_MEMBERS = 256
_STANDALONES, _SPLITS = "standalones/", "splits/"


@dataclass(frozen=True, slots=True)
class Bundle:
    """What one path holds."""

    apks: tuple[Apk, ...]
    """The APK itself, or those inside, in the order of the archive; named by file or entry."""
    unreadable: tuple[MalformedApk, ...]
    """One error for each member that could not be opened; ``values`` has its ``place``."""


def open_bundle(path: Path) -> Bundle:
    """The APK at ``path``, or the APKs inside it where it is an archive of APKs.

    Members are held in memory, at most ``container.MAX_INFLATED`` bytes together;
    nothing is written. Of a bundletool archive with ``splits/`` the
    ``standalones/`` are left out: they hold the same app once more.

    Raises:
        MalformedApk: it is no archive, or not one member can be opened.
    """
    outer = open_apk(path)
    members = _members(outer)
    if MANIFEST in outer or not members:
        return Bundle((outer,), ())
    opened: list[Apk] = []
    unreadable: list[MalformedApk] = []
    for name in members[:_MAX_MEMBERS]:
        try:
            opened.append(Apk(outer.read(name, MAX_FILE), name))
        except MalformedApk as error:
            problem = error.values.get("problem")
            unreadable.append(MalformedApk(problem=f"{problem} (inside an archive)", place=name))
    if len(members) > _MAX_MEMBERS:
        unreadable.append(MalformedApk(problem=f"more than {_MAX_MEMBERS} APKs inside", place=path.name))
    if not opened:
        raise unreadable[0]
    return Bundle(tuple(opened), tuple(unreadable))


def _members(outer: Apk) -> list[str]:
    members = [name for name in outer.names if name.lower().endswith(".apk")]
    if any(name.startswith(_SPLITS) for name in members):
        members = [name for name in members if not name.startswith(_STANDALONES)]
    return members
