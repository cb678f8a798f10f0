"""Code that is not in the DEX files: packers, native runtimes, scripts.

A limit found here makes verdicts unknown, so each needs a reason that holds:

* ``packed``: the library, data file or stub Application of a known packer; or the
  manifest names classes that no DEX file has: its Application, or most of its
  components.
* ``no-dex``: the manifest names components and says that there is code, and there
  is no class at all (odexed system apps, a base without its DEX).
* ``native-code``: the app's own logic, compiled ahead of time.

Script that ships inside the app is only a limit once data is handed to it, which
the evidence decides; ``find_scripts`` tells it what script there is. Security SDKs
that lists of packers name as well (``no_packers`` in packers.yaml) are no limit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from auditor.apk.manifest import Manifest
from auditor.model import Detail, Limit, Sha256, TypeDescriptor
from auditor.rulebook import Rulebook, load

_FOLDERS = ("lib/", "assets/")
_SHOWN = 10
_MIN_COMPONENTS = 4
"""With fewer, one component of a missing feature split would decide."""
_PLATFORM = ("Landroid/app/", "Landroid/content/", "Landroid/service/")
"""Where classes live that a manifest may name and the phone has."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What one packer, runtime or script framework leaves in an APK."""

    id: str
    name: str
    libraries: tuple[str, ...]
    """File names below ``lib/`` or ``assets/``; a ``*`` at the end matches any rest."""
    entries: tuple[str, ...]
    """Whole names of entries, the same way."""
    applications: tuple[str, ...]
    """Class names of the Application, the same way."""


@dataclass(frozen=True, slots=True)
class Markers:
    """The rules of packers.yaml."""

    packers: tuple[Marker, ...]
    runtimes: tuple[Marker, ...]
    scripts: tuple[Marker, ...]
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class Script:
    """Script that ships inside an app."""

    id: str
    entries: tuple[str, ...]
    """The first names of entries that show it, sorted."""


@lru_cache(maxsize=1)
def load_markers() -> Markers:
    """The rules that ship with the package.

    Raises:
        DataError: packers.yaml does not follow its schema.
    """
    book = packers_book()
    packers, runtimes, scripts = (
        tuple(_marker(raw) for raw in book.entries[key]) for key in ("packers", "runtimes", "scripts")
    )
    return Markers(packers, runtimes, scripts, book.sha256)


def packers_book() -> Rulebook:
    """packers.yaml as it stands, with its hash and its examples."""
    here = resources.files(__package__)
    return load(here / "packers.yaml", here / "packers.schema.json")


def find_hidden_code(
    manifest: Manifest, entry_names: Iterable[str], class_descriptors: frozenset[str]
) -> tuple[Limit, ...]:
    """The limits ``packed``, ``no-dex`` and ``native-code`` of one app, sorted by id and name.

    Args:
        manifest: of the base.
        entry_names: of all APKs of the app.
        class_descriptors: of all classes in all DEX files of the app.
    """
    markers = load_markers()
    files = _files(entry_names)
    application = _class_name(manifest.application)
    limits = [
        Limit("packed", Detail.of(by=marker.name, evidence=evidence))
        for marker in markers.packers
        if (evidence := _evidence(marker, files, application))
    ]
    limits.extend(_missing_classes(manifest, class_descriptors))
    limits.extend(
        Limit("native-code", Detail.of(by=marker.name, evidence=evidence))
        for marker in markers.runtimes
        if (evidence := _evidence(marker, files, None))
    )
    return tuple(sorted(limits, key=lambda limit: (limit.id, str(limit.detail))))


def find_scripts(entry_names: Iterable[str]) -> tuple[Script, ...]:
    """The script frameworks whose script stands in the APKs, sorted by id."""
    files = _files(entry_names)
    found = [Script(one.id, _evidence(one, files, None)) for one in load_markers().scripts]
    return tuple(sorted((one for one in found if one.entries), key=lambda one: one.id))


def _missing_classes(manifest: Manifest, classes: frozenset[str]) -> list[Limit]:
    components = {one.descriptor for one in manifest.components}
    expected = {one for one in components if not one.startswith(_PLATFORM)}
    if not manifest.has_code or not (expected or manifest.application):
        return []
    if not classes:
        return [Limit("no-dex", Detail.of(components=len(expected)))]
    missing = tuple(sorted(expected - classes))
    gone = [
        one for one in (manifest.application,) if one and one not in classes and not one.startswith(_PLATFORM)
    ]
    if gone or (len(expected) >= _MIN_COMPONENTS and 2 * len(missing) > len(expected)):
        shown = (*gone, *missing)[:_SHOWN]
        return [
            Limit("packed", Detail.of(by=None, missing=shown, missing_count=len(missing), of=len(expected)))
        ]
    return []


def _files(entry_names: Iterable[str]) -> tuple[frozenset[str], dict[str, list[str]]]:
    """All names, and by file name those below ``lib/`` and ``assets/``."""
    names = frozenset(entry_names)
    by_file: dict[str, list[str]] = {}
    for name in names:
        if name.startswith(_FOLDERS):
            by_file.setdefault(name.rpartition("/")[2], []).append(name)
    return names, by_file


def _evidence(
    marker: Marker, files: tuple[frozenset[str], dict[str, list[str]]], application: str | None
) -> tuple[str, ...]:
    """What shows the marker: names of entries and of the Application, sorted, the first few."""
    names, by_file = files
    found = {name for file in _matching(marker.libraries, by_file) for name in by_file[file]}
    found.update(_matching(marker.entries, names))
    if application is not None:
        found.update(_matching(marker.applications, (application,)))
    return tuple(sorted(found)[:_SHOWN])


def _matching(patterns: tuple[str, ...], names: Iterable[str]) -> set[str]:
    exact = {pattern for pattern in patterns if not pattern.endswith("*")}
    prefixes = tuple(pattern[:-1] for pattern in patterns if pattern.endswith("*"))
    return {name for name in names if name in exact or name.startswith(prefixes)}


def _class_name(descriptor: TypeDescriptor | None) -> str | None:
    return None if descriptor is None else descriptor[1:-1].replace("/", ".")


def _marker(raw: dict[str, Any]) -> Marker:
    return Marker(
        id=raw["id"],
        name=raw["name"],
        libraries=tuple(raw.get("libraries", ())),
        entries=tuple(raw.get("entries", ())),
        applications=tuple(raw.get("applications", ())),
    )
