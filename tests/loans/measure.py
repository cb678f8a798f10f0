"""How often the labelled names are judged rightly: precision and recall with their intervals."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from math import sqrt
from pathlib import Path

import yaml

from auditor.loans import Identified, LoanData, judge_loan, load_loan_data
from auditor.model import PackageName, Role, Unknown

FOLDER = Path(__file__).parent
LABELLED = FOLDER / "labelled.yaml"
HELD_OUT = FOLDER / "held_out.yaml"
INDEPENDENT = FOLDER / "independent.yaml"
_Z = 1.959964
"""Of the normal distribution, for 95 percent."""
_DATA = load_loan_data()


@dataclass(frozen=True, slots=True)
class Name:
    """One labelled name of an app."""

    language: str
    label: str
    package: str | None
    loan: bool
    """Whether the app lends itself or hosts a loan product, by what people said who know it."""
    invented: bool

    @property
    def listed(self) -> bool:
        """Whether its package stands in the catalogue."""
        return self.package is not None and PackageName(self.package) in _DATA.entries


class By(str, Enum):
    """What a name is judged by."""

    WORDS = "words"
    ALL = "all"
    """Words and catalogue, as the program judges."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """Between 0 and 1; 1 of nothing."""
        return self.part / self.whole if self.whole else 1.0

    @property
    def interval(self) -> tuple[float, float]:
        """Of 95 percent, by Wilson's score."""
        if not self.whole:
            return 0.0, 1.0
        n, p = self.whole, self.value
        middle = p + _Z**2 / (2 * n)
        spread = _Z * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        return max(0.0, (middle - spread) / (1 + _Z**2 / n)), min(1.0, (middle + spread) / (1 + _Z**2 / n))


@dataclass(frozen=True, slots=True)
class Measured:
    """How a set of names was judged."""

    precision: Share
    recall: Share
    wrong: tuple[str, ...]
    """Each name that was judged wrongly, and how."""


def read_names(path: Path) -> tuple[Name, ...]:
    """The names of a file."""
    return tuple(Name(**entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["names"])


def measure(names: Iterable[Name], by: By) -> Measured:
    """Judges each name."""
    data = _DATA if by is By.ALL else dataclasses.replace(_DATA, entries={})
    judged = [(name, _is_loan(data, name)) for name in names]
    right = sum(name.loan and said for name, said in judged)
    wrong = tuple(
        f"{name.label} ({name.language}, {name.package}): {'taken for one' if said else 'missed'}"
        for name, said in judged
        if name.loan is not said
    )
    said_so, lend = sum(said for _, said in judged), sum(name.loan for name, _ in judged)
    return Measured(Share(right, said_so), Share(right, lend), wrong)


def listed_lenders_by_words() -> Share:
    """How many of the catalogue's lenders the words alone would find, by label and package name."""
    entries = [one for one in _DATA.entries.values() if one.role in (Role.LENDER, Role.IOC)]
    names = [Name("", one.label, one.package, loan=True, invented=False) for one in entries]
    return measure(names, By.WORDS).recall


def by_language(names: Iterable[Name]) -> Mapping[str, tuple[Name, ...]]:
    """The names of each language, sorted by language."""
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name.language, []).append(name)
    return {language: tuple(found[language]) for language in sorted(found)}


def _is_loan(data: LoanData, name: Name) -> bool:
    package = Unknown("not-given") if name.package is None else PackageName(name.package)
    return judge_loan(data, Identified(package, (name.label,), Unknown("not-given"))).is_loan
