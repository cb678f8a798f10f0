"""The catalogue of loan apps: one YAML file a market, each entry with its source and date."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import DataError
from auditor.model import CatalogEntry, PackageName, Role
from auditor.rulebook import Rulebook, load

if TYPE_CHECKING:
    from auditor.rulebook import Traversable

REFUSED = "refused.yaml"
"""The file of what was looked at and kept out; it holds no entries."""
_LONGEST_PACKAGE = 223
_PACKAGE = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+")


def load_catalog(folder: Traversable | Path) -> tuple[tuple[CatalogEntry, ...], tuple[Rulebook, ...]]:
    """The entries of all markets, sorted by package, and the files that they were read from.

    ``folder`` holds ``catalog/*.yaml``, ``sources.yaml`` and their schemas. An app
    that its source names by the package only has the package as its label.

    Raises:
        DataError: a file breaks its schema or one of the checks below.
    """
    sources = load(folder / "sources.yaml", folder / "sources.schema.json")
    schema = folder / "catalog.schema.json"
    books = tuple(load(path, schema) for path in _markets(folder / "catalog"))
    for problem in catalog_problems(books, sources):
        raise problem
    documents = documents_of(sources)
    entries = (
        _entry(entry, book.entries["market"], documents)
        for book in books
        for entry in book.entries["entries"]
    )
    return tuple(sorted(entries, key=lambda entry: entry.package)), (*books, sources)


def load_refused(folder: Traversable | Path) -> Rulebook:
    """The packages that were kept out, with the reason, source and date of each.

    Raises:
        DataError: the file breaks its schema.
    """
    return load(folder / "catalog" / REFUSED, folder / "refused.schema.json")


def catalog_problems(books: Sequence[Rulebook], sources: Rulebook) -> Iterator[DataError]:
    """Everything that the checks find in the files of the catalogue."""
    yield from packages_are_unique(books)
    yield from names_are_whole(books)
    for book in books:
        yield from packages_are_valid(book)
        yield from packages_are_sorted(book)
        yield from entries_are_dated(book)
        yield from entries_are_sourced(book, sources)
        yield from weak_sources_verify_nothing(book, sources)


def packages_are_unique(books: Sequence[Rulebook]) -> Iterator[DataError]:
    """No package stands twice, in one file or in two."""
    seen: set[str] = set()
    for book in books:
        for at, entry in _entries(book):
            if entry["package"] in seen:
                yield book.error((*at, "package"), f"{entry['package']} stands twice")
            seen.add(entry["package"])


def packages_are_sorted(book: Rulebook) -> Iterator[DataError]:
    """The entries of a file stand in the order of their packages."""
    before = ""
    for at, entry in _entries(book):
        if entry["package"] < before:
            yield book.error((*at, "package"), f"{entry['package']} stands after {before}")
        before = entry["package"]


def packages_are_valid(book: Rulebook) -> Iterator[DataError]:
    """Each package is a name that Android accepts (PackageManager, ``validateName``)."""
    for at, entry in _entries(book):
        if not is_package_name(entry["package"]):
            yield book.error((*at, "package"), f"{entry['package']} is no Android package name")


def entries_are_dated(book: Rulebook) -> Iterator[DataError]:
    """Each entry has the date of a day that exists."""
    for at, entry in _entries(book):
        if not is_day(entry["date"]):
            yield book.error((*at, "date"), f"{entry['date']} is no day")


def entries_are_sourced(book: Rulebook, sources: Rulebook) -> Iterator[DataError]:
    """Each entry names a document of ``sources.yaml``."""
    known = documents_of(sources)
    for at, entry in _entries(book):
        if entry["source"] not in known:
            yield book.error((*at, "source"), f"there is no source {entry['source']}")


def weak_sources_verify_nothing(book: Rulebook, sources: Rulebook) -> Iterator[DataError]:
    """What only a source carries that nobody can look up is unverified."""
    weak = {source["id"] for source in sources.entries["sources"] if source.get("weak", False)}
    for at, entry in _entries(book):
        if entry["source"] in weak and entry.get("sure") == "verified":
            yield book.error((*at, "sure"), f"{entry['package']} is verified by a weak source")


def entries_are_not_refused(books: Sequence[Rulebook], refused: Rulebook) -> Iterator[DataError]:
    """No entry stands in the list of what was looked at and kept out, such as names cut off or invented."""
    kept_out = {entry["package"] for _, entry in _entries(refused)}
    for book in books:
        for at, entry in _entries(book):
            if entry["package"] in kept_out:
                yield book.error((*at, "package"), f"{entry['package']} is refused in {REFUSED}")


def names_are_whole(books: Sequence[Rulebook]) -> Iterator[DataError]:
    """No package begins another one that goes on within a word, as one does that a document cut off.

    Where two apps are called so, the shorter one is marked ``whole: true``. A name
    that is cut off at a dot cannot be told from a whole one.
    """
    names = sorted({entry["package"] for book in books for _, entry in _entries(book)})
    for book in books:
        for at, entry in _entries(book):
            name = entry["package"]
            longer = _that_goes_on(name, names)
            if longer is not None and not entry.get("whole", False):
                problem = f"{name} looks like {longer} cut off; if not: whole: true"
                yield book.error((*at, "package"), problem)


def _that_goes_on(name: str, names: Sequence[str]) -> str | None:
    """The first of the sorted names that begins with ``name`` and goes on within its last word."""
    following = names[bisect_right(names, name) :]
    longer = takewhile(lambda one: one.startswith(name), following)
    return next((one for one in longer if one[len(name)] != "."), None)


def is_day(text: str) -> bool:
    """Whether ``text`` is an ISO date of a day that exists."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_package_name(text: str) -> bool:
    """Whether Android accepts ``text`` as the name of a package, with at least one dot."""
    return len(text) <= _LONGEST_PACKAGE and _PACKAGE.fullmatch(text) is not None


def documents_of(sources: Rulebook) -> Mapping[str, str]:
    """The documents by the id of the source, each with the day on which it was read."""
    return {
        source["id"]: f"{source['document']}; read: {source['read']}" for source in sources.entries["sources"]
    }


def _markets(folder: Traversable | Path) -> list[Traversable | Path]:
    names = sorted(
        path.name for path in folder.iterdir() if path.name.endswith(".yaml") and path.name != REFUSED
    )
    return [folder / name for name in names]


def _entries(book: Rulebook) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    for kind in ("entries", "refused"):
        for number, entry in enumerate(book.entries.get(kind, ())):
            yield (kind, number), entry


def _entry(entry: dict[str, Any], market: str, documents: Mapping[str, str]) -> CatalogEntry:
    return CatalogEntry(
        package=PackageName(entry["package"]),
        label=entry["package"] if entry["label"] is None else entry["label"],
        publisher=entry["publisher"],
        market=market,
        role=Role(entry["role"]),
        products=tuple(entry["products"]),
        status=entry["status"],
        source=documents[entry["source"]],
        date=entry["date"],
        sure=entry["sure"],
    )
