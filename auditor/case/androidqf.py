"""Collections of AndroidQF: a folder or ZIP archive with ``packages.json`` and ``dumpsys.txt``.

AndroidQF (github.com/mvt-project/androidqf) writes ``acquisition.json``,
``getprop.txt``, ``dumpsys.txt`` (of all services), ``packages.json``, the APKs
below ``apks`` and, at the end, ``hashes.csv``. A version before 2026 lists the
packages of one user only.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from auditor.case import told
from auditor.case.members import Members, read_lines, read_text
from auditor.case.records import Case, CaseApk, CommandOutput
from auditor.case.service_dumps import Services, services
from auditor.errors import CaseTampered, NotACase
from auditor.model import Detail, FileRole, Limit, PackageName, Sha256
from auditor.text import plain

FORMAT = "androidqf"
PACKAGES, DUMPSYS, GETPROP = "packages.json", "dumpsys.txt", "getprop.txt"
SETTINGS = "settings_secure.txt"
_ACQUISITION, _HASHES = "acquisition.json", "hashes.csv"
_MAX_JSON = 32 << 20
"""Bytes of a list; one of a thousand packages has some millions."""
_PER_USER = 100_000
_MAX_ID = 1 << 31


@dataclass(frozen=True, slots=True)
class PackageFile:
    """An APK of a package, as ``packages.json`` tells of it."""

    remote_path: str
    local_name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package of one user, as ``packages.json`` tells of it."""

    name: str
    user: int
    uid: int
    third_party: bool
    installed: bool
    files: tuple[PackageFile, ...]


def is_androidqf(members: Members) -> bool:
    """Whether these files are those of AndroidQF."""
    names = set(members.names())
    return PACKAGES in names and bool(names & {DUMPSYS, _ACQUISITION, GETPROP})


def read_androidqf(members: Members, unpacked: Path) -> Case:
    """What a collection of AndroidQF tells; its APKs are copied to the folder ``unpacked``.

    Raises:
        NotACase: its list of packages is none.
        CaseTampered: a file is not the one that ``hashes.csv`` was written for.
    """
    names = members.names()
    _check_hashes(members, names)
    packages = _packages(members)
    found = told.properties(read_lines(members, GETPROP)) if GETPROP in names else {}
    dumps = services(read_lines(members, DUMPSYS)) if DUMPSYS in names else Services((), ())
    created = _created(members, names)
    time = told.phone_time(found)
    apks, lost = _apks(members, names, packages, unpacked)
    settings = told.setting_outputs(read_lines(members, SETTINGS), created) if SETTINGS in names else []
    outputs = (
        *told.service_outputs(dumps, time, created),
        *settings,
        *told.property_outputs(found, created),
        *_list_outputs(packages, created),
    )
    return Case(
        path=members.path,
        format=FORMAT,
        created=created,
        complete=True,
        outputs=outputs,
        apks=apks,
        serial="",
        limits=(*told.notes(dumps, ("history",) if settings else ("history", "settings")), *lost),
        transcript=told.transcript(outputs),
    )


def _json(members: Members, name: str) -> Any:
    try:
        return json.loads(read_text(members, name, _MAX_JSON).decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise CaseTampered(path=members.path, artefact=name, problem=str(error)) from error


def _created(members: Members, names: Sequence[str]) -> datetime:
    """When the collection began, by its own word; else when it was last written."""
    if _ACQUISITION in names:
        told_of = _json(members, _ACQUISITION)
        started = told_of.get("started") if isinstance(told_of, dict) else None
        try:
            # Go prints nanoseconds, which datetime does not read before Python 3.11.
            when = datetime.fromisoformat(str(started)[:19]).replace(tzinfo=timezone.utc)
        except ValueError:
            return members.changed()
        return when
    return members.changed()


def _packages(members: Members) -> tuple[Package, ...]:
    entries = _json(members, PACKAGES)
    if not isinstance(entries, list):
        raise NotACase(path=members.path)
    return tuple(_package(entry) for entry in entries if isinstance(entry, dict) and _text(entry, "name"))


def _package(entry: dict[str, Any]) -> Package:
    uid = _number(entry, "uid")
    user = _number(entry, "user_id") if "user_id" in entry else uid // _PER_USER
    files = entry.get("files")
    return Package(
        name=_text(entry, "name"),
        user=user,
        uid=uid,
        third_party=entry.get("third_party") is True,
        installed=entry.get("installed", True) is not False,
        files=tuple(
            PackageFile(_text(file, "path"), _text(file, "local_name"), _text(file, "sha256"))
            for file in (files if isinstance(files, list) else ())
            if isinstance(file, dict)
        ),
    )


def _text(entry: dict[str, Any], key: str) -> str:
    value = entry.get(key)
    return value.replace("\n", " ").replace("\r", " ") if isinstance(value, str) else ""


def _number(entry: dict[str, Any], key: str) -> int:
    value = entry.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MAX_ID else 0


def _list_outputs(packages: Sequence[Package], when: datetime) -> Iterator[CommandOutput]:
    """The packages as ``pm`` prints them: all, those that did not come with the phone, and their paths."""
    here = [package for package in packages if package.installed]
    for user in sorted({package.user for package in here}):
        own = [package for package in here if package.user == user]
        values = (("user", str(user)),)
        text = "".join(f"package:{package.name} uid:{package.uid}\n" for package in own)
        argv: tuple[str, ...] = ("pm", "list", "packages", "-U", "--user", str(user))
        yield _output("list-packages", values, argv, when, text)
        text = "".join(f"package:{package.name}\n" for package in own if package.third_party)
        argv = ("pm", "list", "packages", "-3", "--user", str(user))
        yield _output("list-third-party", values, argv, when, text)
    for package in here:
        argv = ("pm", "path", "--user", str(package.user), package.name)
        whose = (("package", package.name), ("user", str(package.user)))
        text = "".join(f"package:{file.remote_path}\n" for file in package.files if file.remote_path)
        yield _output("package-path", whose, argv, when, text)


def _output(
    command: str, values: tuple[tuple[str, str], ...], argv: tuple[str, ...], when: datetime, text: str
) -> CommandOutput:
    return CommandOutput(command, values, argv, when, told.WHOLE, text.encode("utf-8", "replace"), b"")


def _check_hashes(members: Members, names: Sequence[str]) -> None:
    """Holds the small files that are read against ``hashes.csv``; APKs are checked when they are copied."""
    if _HASHES not in names:
        return
    sealed = _sealed(members)
    for name in (PACKAGES, DUMPSYS, GETPROP, SETTINGS, _ACQUISITION):
        if name in names and name in sealed:
            digest = hashlib.sha256()
            for piece in members.pieces(name):
                digest.update(piece)
            if digest.hexdigest() != sealed[name]:
                raise CaseTampered(
                    path=members.path, artefact=name, problem="its SHA-256 is not that of hashes.csv"
                )


def _sealed(members: Members) -> dict[str, str]:
    """The hashes by file name; older versions write whole paths of the computer that collected."""
    text = read_text(members, _HASHES, _MAX_JSON).decode("utf-8", "replace")
    rows = (row for row in csv.reader(io.StringIO(text)) if len(row) == 2)
    try:
        return {row[0].replace("\\", "/").rpartition("/")[2]: row[1].strip().lower() for row in rows}
    except csv.Error as error:
        raise CaseTampered(path=members.path, artefact=_HASHES, problem=str(error)) from error


def _apks(
    members: Members, names: Sequence[str], packages: Sequence[Package], unpacked: Path
) -> tuple[tuple[CaseApk, ...], tuple[Limit, ...]]:
    """The APKs that are in the collection, and a limit for each that is not the one it should be."""
    here = {name.rpartition("/")[2]: name for name in names if name.lower().endswith(".apk")}
    apks: dict[str, CaseApk] = {}
    lost: list[Limit] = []
    room = members.room()
    for package in packages:
        for position, file in enumerate(package.files):
            name = here.get(_local_name(package, file, position))
            if name is None or file.remote_path in apks:
                continue
            target = unpacked / f"{len(apks)}.apk"
            whole = members.copy(name, target, room)
            sha256, size = _measure(target)
            if not whole or (file.sha256 and file.sha256.lower() != sha256):
                reason = "hash-mismatch" if whole else "file-too-big"
                where = {"package": plain(package.name), "path": plain(file.remote_path)}
                lost.append(Limit("not-pulled", Detail.of(reason=reason, **where)))
                target.unlink()
                continue
            room -= size
            role = FileRole.BASE if position == 0 else FileRole.SPLIT
            apks[file.remote_path] = CaseApk(
                PackageName(package.name), file.remote_path, target, sha256, size, role
            )
    return tuple(apks.values()), tuple(lost)


def _local_name(package: Package, file: PackageFile, position: int) -> str:
    """The name that AndroidQF gives a copy, where ``packages.json`` does not tell it."""
    if file.local_name:
        return file.local_name.rpartition("/")[2]
    _, mark, rest = file.remote_path.partition("==/")
    if mark:
        stem = rest.partition("==/")[2] or rest
        return f"{package.name}_{stem.replace('.apk', '', 1)}.apk"
    return f"{package.name}.apk" if position == 0 else f"{package.name}_{position}.apk"


def _measure(path: Path) -> tuple[Sha256, int]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
    return Sha256(digest.hexdigest()), size
