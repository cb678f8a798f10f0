"""Everything that loan apps are recognised by, loaded once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path

from auditor.loans.catalog import load_catalog
from auditor.loans.lexicon import Lexicon, load_lexicon
from auditor.loans.user_list import Mark, load_user_lists
from auditor.model import CatalogEntry, PackageName, Sha256
from auditor.rulebook import Rulebook, digest


@dataclass(frozen=True, slots=True)
class LoanData:
    """The catalogue, the lexicon and the user's own lists."""

    entries: Mapping[PackageName, CatalogEntry]
    """The user's entries stand before the shipped ones."""
    marks: Mapping[PackageName, Mark]
    lexicon: Lexicon
    catalog_sha256: Sha256
    """Of all files that this was read from."""


def load_loan_data(user_lists: tuple[Path, ...] = ()) -> LoanData:
    """The shipped catalogue and lexicon with the user's lists; the shipped files are read once a process.

    Raises:
        DataError: a file is broken; it names file and line.
    """
    entries, lexicon, books = _shipped()
    own = load_user_lists(user_lists, resources.files("auditor.loans") / "user.schema.json")
    return LoanData(
        {entry.package: entry for entry in (*entries, *own.entries)},
        {mark.package: mark for mark in own.marks},
        lexicon,
        digest((*books, *own.books)),
    )


@lru_cache(maxsize=1)
def _shipped() -> tuple[tuple[CatalogEntry, ...], Lexicon, tuple[Rulebook, ...]]:
    folder = resources.files("auditor.loans")
    entries, catalog_books = load_catalog(folder)
    lexicon, lexicon_book = load_lexicon(folder / "lexicon.yaml", folder / "lexicon.schema.json")
    return entries, lexicon, (*catalog_books, lexicon_book)
