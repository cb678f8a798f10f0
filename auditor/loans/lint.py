"""Everything that is wrong with the shipped catalogue, or with a user's lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

from auditor.errors import DataError
from auditor.loans.catalog import (
    REFUSED,
    catalog_problems,
    documents_of,
    entries_are_dated,
    entries_are_not_refused,
    entries_are_sourced,
    load_refused,
    packages_are_sorted,
    packages_are_unique,
    packages_are_valid,
)
from auditor.loans.indicators import load_indicators
from auditor.loans.user_list import user_list_problems
from auditor.rulebook import load


def shipped_problems(folder: Path | None = None) -> Iterator[DataError]:
    """What the checks find in the catalogue, the refused list, the sources and the indicators.

    A file that breaks its schema is the last thing that is found. ``folder`` is
    that of another catalogue of the same form.
    """
    home = resources.files("auditor.loans") if folder is None else folder
    try:
        sources = load(home / "sources.yaml", home / "sources.schema.json")
        names = sorted(one.name for one in (home / "catalog").iterdir() if one.name.endswith(".yaml"))
        schema = home / "catalog.schema.json"
        books = [load(home / "catalog" / name, schema) for name in names if name != REFUSED]
        refused = load_refused(home)
        yield from catalog_problems(books, sources)
        for check in (packages_are_valid, packages_are_sorted, entries_are_dated):
            yield from check(refused)
        yield from packages_are_unique([refused])
        yield from entries_are_sourced(refused, sources)
        yield from entries_are_not_refused(books, refused)
        load_indicators(home, documents_of(sources))
    except DataError as error:
        yield error


def user_problems(paths: Sequence[Path]) -> Iterator[DataError]:
    """What the checks find in users' lists; those that break their schema first."""
    schema = resources.files("auditor.loans") / "user.schema.json"
    books = []
    for path in paths:
        try:
            books.append(load(path, schema))
        except DataError as error:
            yield error
    yield from user_list_problems(books)
    yield from entries_are_not_refused(books, load_refused(resources.files("auditor.loans")))
