"""Lists in the form of stalkerware-indicators, which MVT's users have: read and written.

Source: GitHub AssoEchap/stalkerware-indicators, its README and ``scripts/linter.py`` at
31d1900, read 2026-11-22. ``ioc.yaml`` is a list of apps with their packages,
certificates (SHA-1, upper case) and hosts; ``samples.csv`` names files by SHA-256.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import DataError
from auditor.loans.catalog import is_package_name
from auditor.loans.indicators import Indicator, is_address
from auditor.model import CatalogEntry, Role
from auditor.rulebook import Rulebook, load
from auditor.text import plain

if TYPE_CHECKING:
    from auditor.rulebook import Traversable

TYPE = "spyloan"
"""What loan apps that harm are called in this form."""
SAMPLES_HEADER = ("SHA256", "Package Name", "Certificate", "Version", "App")
MAX_ROWS = 100_000
_LONGEST_LABEL = 120
_HEX = frozenset("0123456789abcdef")
_SHA256_DIGITS, _SHA1_DIGITS = 64, 40


@dataclass(frozen=True, slots=True)
class Origin:
    """What is noted of each entry that is taken over."""

    source: str
    date: str
    """ISO date of the reading."""


@dataclass(slots=True)
class Taken:
    """What was taken over so far, as a user's list holds it."""

    origin: Origin
    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By package."""
    indicators: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    """By kind and value."""
    other_types: dict[str, set[str]] = field(default_factory=dict)
    """Names of the apps that were left out, by their type."""
    left_out: int = 0
    """Packages and values that are none."""

    def add_package(self, package: str, label: str, status: str) -> None:
        """Takes a package over, the first time it is named."""
        if not is_package_name(package):
            self.left_out += 1
            return
        entry = {"package": package, "label": _label(label), "market": "multi", "role": Role.IOC.value}
        about = {"status": _label(status), "source": self.origin.source, "date": self.origin.date}
        self.entries.setdefault(package, entry | about)

    def add_indicator(self, kind: str, value: str, name: str, package: str | None = None) -> None:
        """Takes a file, a certificate or a host over, the first time it is named."""
        about = {"name": _label(name), "source": self.origin.source, "date": self.origin.date}
        where = {"package": package} if package is not None and is_package_name(package) else {}
        self.indicators.setdefault((kind, value), {"kind": kind, "value": value} | about | where)

    def document(self) -> dict[str, Any]:
        """The user's list, sorted."""
        return {
            "entries": [self.entries[package] for package in sorted(self.entries)],
            "indicators": [self.indicators[key] for key in sorted(self.indicators)],
        }


def read_apps(path: Path, schema: Traversable | Path, types: frozenset[str], taken: Taken) -> None:
    """Takes over the apps of those types from a list in the form of ``ioc.yaml``.

    Where it can be downloaded (``distribution``) is left out: shops are there as well.

    Raises:
        DataError: the file is not of that form; with its line.
    """
    book: Rulebook = load(path, schema)
    apps: Sequence[Mapping[str, Any]] = book.entries  # type: ignore[assignment]  # the schema says: a list
    for app in apps:
        kind = str(app.get("type", TYPE))
        if kind not in types:
            taken.other_types.setdefault(kind, set()).update({app["name"], *app.get("names", ())})
            continue
        _take_app(app, kind, taken)


def _take_app(app: Mapping[str, Any], kind: str, taken: Taken) -> None:
    name = app["name"]
    for package in app.get("packages", ()):
        taken.add_package(package, name, f"on a list of harmful apps; type {kind}")
    for certificate in app.get("certificates", ()):
        taken.add_indicator("certificate-sha1", certificate.lower(), name)
    servers = app.get("c2", {})
    for host in (*app.get("websites", ()), *servers.get("domains", ())):
        taken.add_indicator("domain", refanged(host), name)
    for address in map(refanged, servers.get("ips", ())):
        if is_address(address):
            taken.add_indicator("ip", address, name)
        else:
            taken.left_out += 1


def read_samples(path: Path, rows: Iterable[Sequence[str]], taken: Taken) -> None:
    """Takes over the files of a list in the form of ``samples.csv``, of apps that were not left out.

    Raises:
        DataError: a row has too few fields or a digest that is none.
    """
    others = {name for names in taken.other_types.values() for name in names}
    for line, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) < len(SAMPLES_HEADER) or line > MAX_ROWS:
            raise DataError(
                path=str(path), line=line, problem="not the five fields of samples.csv, or too many rows"
            )
        sha256, package, certificate, _, app = (cell.strip() for cell in row[: len(SAMPLES_HEADER)])
        if app in others:
            continue
        _check(path, line, sha256, _SHA256_DIGITS)
        taken.add_indicator("apk-sha256", sha256.lower(), app or package or "unknown", package)
        if certificate:
            _check(path, line, certificate, _SHA1_DIGITS)
            taken.add_indicator("certificate-sha1", certificate.lower(), app or package or "unknown")


def _check(path: Path, line: int, digest: str, digits: int) -> None:
    if len(digest) != digits or not _HEX.issuperset(digest.lower()):
        raise DataError(
            path=str(path), line=line, problem=f"{plain(digest)!r} is no digest of {digits} hex digits"
        )


def refanged(host: str) -> str:
    """A host as it is, where dots were put in brackets so that nobody follows it."""
    return host.replace("[.]", ".").strip().rstrip(".").lower()


def written_apps(entries: Sequence[CatalogEntry], indicators: Sequence[Indicator]) -> list[dict[str, Any]]:
    """The harmful apps in the form of ``ioc.yaml``: those with the role ``ioc``, and what indicators name.

    A name stands once, as the form's linter wants it.
    """
    apps = {
        name: _empty(name) for name in sorted({*_names(entries).values(), *(one.name for one in indicators)})
    }
    for package, name in _names(entries).items():
        apps[name]["packages"].append(package)
    for one in indicators:
        app = apps[one.name]
        if one.kind == "certificate-sha1":
            app["certificates"].append(one.value.upper())
        elif one.kind in ("domain", "ip"):
            app["c2"][f"{one.kind}s"].append(one.value)
    return list(apps.values())


def written_samples(indicators: Sequence[Indicator]) -> str:
    """The files in the form of ``samples.csv``."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(SAMPLES_HEADER)
    for one in sorted(indicators, key=lambda one: one.value):
        if one.kind == "apk-sha256":
            writer.writerow((one.value, one.package or "", "", "", one.name))
    return out.getvalue()


def _names(entries: Sequence[CatalogEntry]) -> dict[str, str]:
    """A name of its own for each harmful package: the label, with the package where that is not alone."""
    harmful = [entry for entry in entries if entry.role is Role.IOC]
    labels = [entry.label for entry in harmful]
    return {
        entry.package: entry.label if labels.count(entry.label) == 1 else f"{entry.label} ({entry.package})"
        for entry in harmful
    }


def _empty(name: str) -> dict[str, Any]:
    lists: Iterator[str] = iter(("packages", "certificates", "websites", "distribution"))
    return {
        "name": name,
        "names": [name],
        "type": TYPE,
        **{each: [] for each in lists},
        "c2": {"ips": [], "domains": []},
    }


def _label(text: str) -> str:
    return plain(text)[:_LONGEST_LABEL] or "unknown"
