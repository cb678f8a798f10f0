"""Code that is not in the DEX files: packers, native runtimes, scripts.

A limit found here makes verdicts unknown, so each needs a reason that holds:

* ``packed``: the library, data file or stub Application of a known packer; or the
  manifest names classes that no DEX file has: its Application, the activity that the
  home screen shows, or most of its components (of a few, where there is also a file
  that looks encrypted).
* ``dynamic-code``: what a framework for hot fixes or plug-ins leaves in manifest and
  assets, which shows it also where its classes were renamed.
* ``no-dex``: the manifest names components and says that there is code, and there
  is no class at all (odexed system apps, a base without its DEX).
* ``native-code``: the app's own logic, compiled ahead of time.

Script that ships inside the app is only a limit once data is handed to it, which
the evidence decides; ``find_scripts`` tells it what script there is. Security SDKs
that lists of packers name as well (``no_packers`` in packers.yaml) are no limit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    """Class names of the Application or the component factory, the same way."""
    metadata: tuple[str, ...]
    """Names of the application's ``meta-data``."""


@dataclass(frozen=True, slots=True)
class Markers:
    """The rules of packers.yaml."""

    packers: tuple[Marker, ...]
    runtimes: tuple[Marker, ...]
    scripts: tuple[Marker, ...]
    loaders: tuple[Marker, ...]
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class Script:
    """Script that ships inside an app."""

    id: str
    name: str
    entries: tuple[str, ...]
    """The first names of entries that show it, sorted."""


@lru_cache(maxsize=1)
def load_markers() -> Markers:
    """The rules that ship with the package.

    Raises:
        DataError: packers.yaml does not follow its schema.
    """
    book = packers_book()
    packers, runtimes, scripts, loaders = (
        tuple(_marker(raw) for raw in book.entries[key])
        for key in ("packers", "runtimes", "scripts", "loaders")
    )
    return Markers(packers, runtimes, scripts, loaders, book.sha256)


def packers_book() -> Rulebook:
    """packers.yaml as it stands, with its hash and its examples."""
    here = resources.files(__package__)
    return load(here / "packers.yaml", here / "packers.schema.json")


def find_hidden_code(
    manifest: Manifest | None,
    entry_names: Iterable[str],
    class_descriptors: frozenset[str],
    payloads: Callable[[], tuple[str, ...]] = tuple,
) -> tuple[Limit, ...]:
    """The limits that manifest and names of files show, sorted by id and values.

    Args:
        manifest: of the base; ``None`` where it cannot be read, so that only the entries can tell.
        entry_names: of all APKs of the app.
        class_descriptors: of all classes in all DEX files of the app.
        payloads: gives the files that can hold hidden code; asked where classes are missing.
    """
    markers = load_markers()
    marks = _Marks(entry_names, manifest)
    limits = [
        Limit(limit, Detail.of(by=marker.name, evidence=evidence))
        for limit, group in (
            ("packed", markers.packers),
            ("native-code", markers.runtimes),
            ("dynamic-code", markers.loaders),
        )
        for marker in group
        if (evidence := marks.evidence(marker))
    ]
    if manifest is not None:
        limits.extend(_missing_classes(manifest, class_descriptors, payloads))
    return tuple(sorted(limits, key=lambda limit: (limit.id, str(limit.detail))))


def find_scripts(entry_names: Iterable[str]) -> tuple[Script, ...]:
    """The script frameworks whose script stands in the APKs, sorted by id."""
    marks = _Marks(entry_names, None)
    found = [Script(one.id, one.name, marks.evidence(one)) for one in load_markers().scripts]
    return tuple(sorted((one for one in found if one.entries), key=lambda one: one.id))


def _missing_classes(
    manifest: Manifest, classes: frozenset[str], payloads: Callable[[], tuple[str, ...]]
) -> list[Limit]:
    components = {one.descriptor for one in manifest.components}
    expected = {one for one in components if not one.startswith(_PLATFORM)}
    if not manifest.has_code or not (expected or manifest.application):
        return []
    if not classes:
        return [Limit("no-dex", Detail.of(components=len(expected)))]
    missing = tuple(sorted(expected - classes))
    launchers = sorted({one.descriptor for one in manifest.launchers} - {manifest.application})
    gone = [
        one
        for one in (manifest.application, *launchers)
        if one and one not in classes and not one.startswith(_PLATFORM)
    ]
    most = 2 * len(missing) > len(expected)
    files = payloads() if gone or most else ()
    if not gone and not (most and (files or len(expected) >= _MIN_COMPONENTS)):
        return []
    shown = tuple(dict.fromkeys((*gone, *missing)))[:_SHOWN]
    count, of = len(missing), len(expected)
    detail = Detail.of(by=None, missing=shown, missing_count=count, of=of, payloads=files[:_SHOWN] or None)
    return [Limit("packed", detail)]


class _Marks:
    """What an app leaves for rules to see: names of its entries, and its manifest's."""

    def __init__(self, entry_names: Iterable[str], manifest: Manifest | None) -> None:
        self._names = frozenset(entry_names)
        self._by_file: dict[str, list[str]] = {}
        for name in self._names:
            if name.startswith(_FOLDERS):
                self._by_file.setdefault(name.rpartition("/")[2], []).append(name)
        starts = (manifest.application, manifest.component_factory) if manifest else ()
        self._applications = [_class_name(one) for one in starts if one is not None]
        self._metadata = {one.name for one in manifest.metadata} if manifest else set()

    def evidence(self, marker: Marker) -> tuple[str, ...]:
        """What shows a marker: names of entries, classes and meta-data, sorted, the first few."""
        found = {name for file in _matching(marker.libraries, self._by_file) for name in self._by_file[file]}
        found |= _matching(marker.entries, self._names)
        found |= _matching(marker.applications, self._applications)
        found |= self._metadata.intersection(marker.metadata)
        return tuple(sorted(found)[:_SHOWN])


def _matching(patterns: tuple[str, ...], names: Iterable[str]) -> set[str]:
    exact = {pattern for pattern in patterns if not pattern.endswith("*")}
    prefixes = tuple(pattern[:-1] for pattern in patterns if pattern.endswith("*"))
    return {name for name in names if name in exact or name.startswith(prefixes)}


def _class_name(descriptor: TypeDescriptor) -> str:
    return descriptor[1:-1].replace("/", ".")


def _marker(raw: dict[str, Any]) -> Marker:
    return Marker(
        id=raw["id"],
        name=raw["name"],
        libraries=tuple(raw.get("libraries", ())),
        entries=tuple(raw.get("entries", ())),
        applications=tuple(raw.get("applications", ())),
        metadata=tuple(raw.get("metadata", ())),
    )
