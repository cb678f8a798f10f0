"""Everything that loan apps are recognised by, loaded once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path

from auditor.loans.catalog import documents_of, load_catalog
from auditor.loans.indicators import (
    Indicator,
    Indicators,
    accused,
    arranged,
    load_indicators,
    matches,
)
from auditor.loans.lexicon import Lexicon, load_lexicon
from auditor.loans.user_list import Mark, load_user_lists
from auditor.model import AppFacts, CatalogEntry, Loan, PackageName, Sha256
from auditor.rulebook import Rulebook, digest, load


@dataclass(frozen=True, slots=True)
class LoanData:
    """The catalogue, the lexicon, the indicators and the user's own lists."""

    entries: Mapping[PackageName, CatalogEntry]
    """The user's entries stand before the shipped ones."""
    marks: Mapping[PackageName, Mark]
    lexicon: Lexicon
    indicators: Indicators
    catalog_sha256: Sha256
    """Of all files that this was read from."""

    @property
    def digests(self) -> tuple[str, ...]:
        """Hashes of APKs beside SHA-256 that an indicator names."""
        return self.indicators.digests

    def held_against(self, loan: Loan, facts: AppFacts) -> Loan:
        """The loan with what is on record of the app's file, certificate and servers."""
        return accused(loan, matches(self.indicators, facts), self.indicators, self.lexicon.scoring.threshold)


def load_loan_data(user_lists: tuple[Path, ...] = ()) -> LoanData:
    """The shipped catalogue and lexicon with the user's lists; the shipped files are read once a process.

    Raises:
        DataError: a file is broken; it names file and line.
    """
    entries, lexicon, indicators, confidence, books = _shipped()
    own = load_user_lists(user_lists, resources.files("auditor.loans") / "user.schema.json")
    return LoanData(
        {entry.package: entry for entry in (*entries, *own.entries)},
        {mark.package: mark for mark in own.marks},
        lexicon,
        arranged((*indicators, *own.indicators), confidence),
        digest((*books, *own.books)),
    )


@lru_cache(maxsize=1)
def _shipped() -> tuple[
    tuple[CatalogEntry, ...], Lexicon, tuple[Indicator, ...], Mapping[str, float], tuple[Rulebook, ...]
]:
    folder = resources.files("auditor.loans")
    documents = documents_of(load(folder / "sources.yaml", folder / "sources.schema.json"))
    indicators, confidence, indicator_book = load_indicators(folder, documents)
    entries, catalog_books = load_catalog(folder)
    lexicon, lexicon_book = load_lexicon(folder / "lexicon.yaml", folder / "lexicon.schema.json")
    return entries, lexicon, indicators, confidence, (*catalog_books, lexicon_book, indicator_book)
