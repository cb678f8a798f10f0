"""A user's own list: marks that an app is a loan app or is none, entries and indicators of the user's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import DataError
from auditor.loans.catalog import is_day, is_package_name
from auditor.loans.indicators import Indicator, indicator_of, indicator_problems
from auditor.model import CatalogEntry, PackageName, Role
from auditor.rulebook import Rulebook, load

if TYPE_CHECKING:
    from auditor.rulebook import Traversable

SURE = "user"
"""How sure an entry is that a user wrote."""
_STATUS = "added by the user"
_ANY_DAY = "2000-01-01"
"""For a mark, which has no date."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a user says of one app."""

    package: PackageName
    is_loan: bool
    reason: str


@dataclass(frozen=True, slots=True)
class UserLists:
    """All lists of a user."""

    marks: tuple[Mark, ...]
    """Sorted by package."""
    entries: tuple[CatalogEntry, ...]
    """Sorted by package."""
    indicators: tuple[Indicator, ...]
    """In the order of the files."""
    books: tuple[Rulebook, ...]


def load_user_lists(paths: Sequence[Path], schema: Traversable | Path) -> UserLists:
    """The marks and entries of the files given.

    Raises:
        DataError: a file breaks its schema, or a package is marked or entered twice.
    """
    books = tuple(load(path, schema) for path in paths)
    for problem in user_list_problems(books):
        raise problem
    marks = (_mark(mark) for book in books for mark in book.entries.get("marks", ()))
    entries = (_entry(entry) for book in books for entry in book.entries.get("entries", ()))
    return UserLists(
        tuple(sorted(marks, key=lambda mark: mark.package)),
        tuple(sorted(entries, key=lambda entry: entry.package)),
        tuple(indicator_of(one, SURE) for book in books for one in book.entries.get("indicators", ())),
        books,
    )


def user_list_problems(books: Sequence[Rulebook]) -> Iterator[DataError]:
    """What stands twice in one kind of list, and packages, days and addresses that are none."""
    for kind in ("marks", "entries"):
        seen: set[str] = set()
        for book in books:
            for number, entry in enumerate(book.entries.get(kind, ())):
                package = entry["package"]
                if package in seen:
                    yield book.error((kind, number, "package"), f"{package} stands twice")
                if not is_package_name(package):
                    yield book.error((kind, number, "package"), f"{package!r} is no Android package name")
                if not is_day(entry.get("date", _ANY_DAY)):
                    yield book.error((kind, number, "date"), f"{entry['date']} is no day")
                seen.add(package)
    yield from indicator_problems(books)


def _mark(mark: dict[str, Any]) -> Mark:
    return Mark(PackageName(mark["package"]), mark["is_loan"], mark["reason"])


def _entry(entry: dict[str, Any]) -> CatalogEntry:
    return CatalogEntry(
        package=PackageName(entry["package"]),
        label=entry["label"],
        publisher=entry.get("publisher"),
        market=entry["market"],
        role=Role(entry["role"]),
        products=tuple(entry.get("products", ())),
        status=entry.get("status", _STATUS),
        source=entry["source"],
        date=entry["date"],
        sure=SURE,
    )
