"""The words by which an unknown loan app is recognised, read from ``lexicon.yaml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import DataError
from auditor.loans.finder import Finder, How, Pattern, Place, finder_for
from auditor.loans.reading import read_name
from auditor.loans.signals import Signals, read_signals
from auditor.rulebook import Rulebook, load

if TYPE_CHECKING:
    from auditor.rulebook import Traversable

SHORTEST_PART = 4
"""Letters that a form needs before it may match a part of a word."""


class Weight(str, Enum):
    """How much a term says by itself."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Effect(str, Enum):
    """What a trap does."""

    COVERS = "covers"
    """Takes away the occurrences of terms inside it."""
    LOWERS = "lowers"
    """Lowers the confidence as a whole."""


@dataclass(frozen=True, slots=True)
class Example:
    """A name that must match and one that must not, for the first place of the pattern."""

    match: str
    miss: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word that loan apps use."""

    id: str
    language: str
    concept: str
    """Terms of one concept count once."""
    weight: Weight
    pattern: Pattern
    example: Example


@dataclass(frozen=True, slots=True)
class Trap:
    """A word or phrase that looks like lending and is something else."""

    id: str
    language: str
    effect: Effect
    pattern: Pattern
    example: Example
    source: str
    date: str


@dataclass(frozen=True, slots=True)
class Scoring:
    """The numbers of the formula that the head of ``lexicon.yaml`` describes."""

    weights: Mapping[Weight, float]
    threshold: float
    lowered: float
    catalog: Mapping[str, float]
    """By the ``sure`` of the entry; ``guide`` for a guide."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Terms, traps and how they count."""

    scoring: Scoring
    signals: Signals
    terms: tuple[Term, ...]
    traps: tuple[Trap, ...]
    find_terms: Mapping[Place, Finder]
    find_traps: Mapping[Place, Finder]


def load_lexicon(path: Traversable | Path, schema: Traversable | Path) -> tuple[Lexicon, Rulebook]:
    """The lexicon and the file that it was read from.

    Raises:
        DataError: the file breaks its schema or one of :data:`CHECKS`.
    """
    book = load(path, schema)
    for check in CHECKS:
        for problem in check(book):
            raise problem
    terms = tuple(_term(entry) for entry in book.entries["terms"])
    traps = tuple(_trap(entry) for entry in book.entries["traps"])
    return (
        Lexicon(
            _scoring(book.entries["scoring"]),
            read_signals(book.entries["signals"]),
            terms,
            traps,
            {place: finder_for((term.pattern for term in terms), place) for place in Place},
            {place: finder_for((trap.pattern for trap in traps), place) for place in Place},
        ),
        book,
    )


def ids_are_unique(book: Rulebook) -> Iterator[DataError]:
    """No id stands twice among the terms and traps."""
    seen: set[str] = set()
    for at, entry in _entries(book):
        if entry["id"] in seen:
            yield book.error((*at, "id"), f"{entry['id']} stands twice")
        seen.add(entry["id"])


def forms_are_words(book: Rulebook) -> Iterator[DataError]:
    """A form that is met word by word holds letters and spaces only, in a script that has spaces."""
    for at, entry in _entries(book):
        for number, form in enumerate(entry["forms"]):
            if entry["how"] != How.TEXT and [word.text for word in read_name(form)[0].words] != form.split():
                yield book.error((*at, "forms", number), f"{form} is not made of lower-case words")


def parts_are_long_enough(book: Rulebook) -> Iterator[DataError]:
    """A form that may match a part of a word has at least :data:`SHORTEST_PART` letters."""
    for at, entry in _entries(book):
        for number, form in enumerate(entry["forms"]):
            if entry["how"] == How.PART and len(form.replace(" ", "")) < SHORTEST_PART:
                yield book.error((*at, "forms", number), f"{form} is too short to match a part of a word")


CHECKS = (ids_are_unique, forms_are_words, parts_are_long_enough)


def _entries(book: Rulebook) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    for kind in ("terms", "traps"):
        for number, entry in enumerate(book.entries[kind]):
            yield (kind, number), entry


def _term(entry: dict[str, Any]) -> Term:
    return Term(
        entry["id"],
        entry["language"],
        entry["concept"],
        Weight(entry["weight"]),
        _pattern(entry),
        Example(entry["match"], entry["miss"]),
    )


def _trap(entry: dict[str, Any]) -> Trap:
    return Trap(
        entry["id"],
        entry["language"],
        Effect(entry["effect"]),
        _pattern(entry),
        Example(entry["match"], entry["miss"]),
        entry["source"],
        entry["date"],
    )


def _pattern(entry: dict[str, Any]) -> Pattern:
    return Pattern(tuple(Place(place) for place in entry["in"]), How(entry["how"]), tuple(entry["forms"]))


def _scoring(entry: dict[str, Any]) -> Scoring:
    weights = {Weight(name): float(value) for name, value in entry["weights"].items()}
    catalog = {str(sure): float(value) for sure, value in entry["catalog"].items()}
    return Scoring(weights, float(entry["threshold"]), float(entry["lowered"]), catalog)
