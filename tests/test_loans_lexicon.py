"""The lexicon: its examples, its checks, and how names are read."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import DataError
from auditor.loans import Identified
from auditor.loans.catalog import documents_of
from auditor.loans.classify import look_up
from auditor.loans.finder import How, Pattern, Place, find, finder_for, longest
from auditor.loans.lexicon import Lexicon, Term, Trap, Weight, load_lexicon
from auditor.loans.reading import LIMIT, read_name
from auditor.model import PackageName, Unknown
from auditor.rulebook import load

FOLDER = resources.files("auditor.loans")
SCHEMA = FOLDER / "lexicon.schema.json"
LEXICON: Lexicon
LEXICON, _ = load_lexicon(FOLDER / "lexicon.yaml", SCHEMA)
ENTRIES: tuple[Term | Trap, ...] = (*LEXICON.terms, *LEXICON.traps)


def hits(name: str, pattern: Pattern) -> list[str]:
    """What of ``name`` the pattern meets, in every reading."""
    finder = finder_for([pattern], pattern.places[0])
    return [
        reading.text[found.start : found.end]
        for reading in read_name(name)
        for found in find(finder, reading)
    ]


def test_the_shipped_lexicon_has_terms_in_many_languages() -> None:
    assert len(LEXICON.terms) > 90
    assert len(LEXICON.traps) > 30
    assert len({term.language for term in LEXICON.terms}) >= 15


def counted(name: str, place: Place) -> set[str]:
    """Ids of the terms that count in ``name``, after all traps."""
    package, labels = (PackageName(name), ()) if place is Place.PACKAGE else (Unknown("none"), (name,))
    found = look_up(LEXICON, Identified(package, labels, Unknown("none")))
    return {hit.term.id for hit in found.terms}


@pytest.mark.parametrize("term", LEXICON.terms, ids=lambda term: term.id)
def test_each_term_counts_in_its_example_and_not_in_its_near_miss(term: Term) -> None:
    place = term.pattern.places[0]
    assert term.id in counted(term.example.match, place)
    assert term.id not in counted(term.example.miss, place)


@pytest.mark.parametrize("trap", LEXICON.traps, ids=lambda trap: trap.id)
def test_each_trap_meets_its_example_and_not_its_near_miss(trap: Trap) -> None:
    assert hits(trap.example.match, trap.pattern)
    assert not hits(trap.example.miss, trap.pattern)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_each_form_meets_itself(entry: Term | Trap) -> None:
    for form in entry.pattern.forms:
        assert hits(form, entry.pattern)


def test_each_trap_has_a_known_source() -> None:
    known = documents_of(load(FOLDER / "sources.yaml", FOLDER / "sources.schema.json"))
    assert all(trap.source in known and trap.date.startswith("20") for trap in LEXICON.traps)


def test_a_strong_term_is_enough_and_a_medium_or_weak_one_is_not() -> None:
    scoring = LEXICON.scoring
    strong, medium, weak = (scoring.weights[weight] for weight in Weight)
    assert strong >= scoring.threshold > medium > weak
    assert (1 - weak) * (1 - weak) > 1 - scoring.threshold >= (1 - medium) * (1 - weak)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("com.fair_kash.loan24app", ["com", "fair", "kash", "loan", "app"]),
        ("TrustLoan", ["trust", "loan"]),
        ("KTAKilat", ["kta", "kilat"]),
        ("TENK_LOAN", ["tenk", "loan"]),
        ("ＬＯＡＮ", ["loan"]),
        ("Lo\u200ban", ["loan"]),
        ("Préstamo-fácil", ["préstamo", "fácil"]),
        ("किस्त ऐप", ["किस्त", "ऐप"]),
        ("有钱花app", ["app"]),
        ("", []),
    ],
)
def test_a_name_is_read_as_words(name: str, words: list[str]) -> None:
    assert [word.text for word in read_name(name)[-1].words] == words


def test_a_part_is_met_at_both_ends_of_a_word_and_not_within() -> None:
    pattern = Pattern((Place.PACKAGE,), How.PART, ("loan",))
    assert hits("com.cashloan.app", pattern) == ["loan"]
    assert hits("com.loancloud.app", pattern) == ["loan"]
    assert not hits("com.metaloanmy.app", pattern)


def test_a_phrase_is_met_across_signs_and_written_together() -> None:
    pattern = Pattern((Place.LABEL,), How.PART, ("cash advance",))
    assert hits("Cash-Advance", pattern) == ["cash-advance"]
    assert hits("mycashadvance", pattern) == ["cashadvance"]
    assert not hits("cash in advance", pattern)


def test_a_longer_term_hides_the_shorter_ones_inside_it() -> None:
    patterns = [Pattern((Place.LABEL,), How.TEXT, (form,)) for form in ("借", "借款", "款", "分期")]
    (reading,) = read_name("借款分期借")
    found = longest(find(finder_for(patterns, Place.LABEL), reading))
    assert [reading.text[one.start : one.end] for one in found] == ["借款", "分期", "借"]


def test_two_terms_of_the_same_letters_are_both_kept() -> None:
    patterns = [Pattern((Place.LABEL,), How.WORD, ("rin",))] * 2
    found = longest(find(finder_for(patterns, Place.LABEL), read_name("rin")[0]))
    assert [one.pattern for one in found] == [0, 1]


def test_a_pattern_counts_only_in_its_place() -> None:
    pattern = Pattern((Place.LABEL,), How.WORD, ("pay",))
    assert find(finder_for([pattern], Place.LABEL), read_name("pay")[0])
    assert not find(finder_for([pattern], Place.PACKAGE), read_name("pay")[0])


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=2 * LIMIT))
def test_any_text_is_read_within_bounds(name: str) -> None:
    for reading in read_name(name):
        assert all(reading.text[word.start : word.end] == word.text for word in reading.words)
        for place in Place:
            assert all(
                0 <= found.start < found.end <= len(reading.text)
                for found in find(LEXICON.find_terms[place], reading)
            )


def broken(tmp_path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """The shipped lexicon with one thing changed."""
    entries = yaml.safe_load((FOLDER / "lexicon.yaml").read_text(encoding="utf-8"))
    change(entries)
    path = tmp_path / "lexicon.yaml"
    path.write_text(yaml.safe_dump(entries, allow_unicode=True), encoding="utf-8")
    return path


def double_id(entries: dict[str, Any]) -> None:
    entries["traps"][0]["id"] = entries["terms"][0]["id"]


def short_part(entries: dict[str, Any]) -> None:
    entries["terms"][0] |= {"how": "part", "forms": ["emi"]}


def hyphen_in_word(entries: dict[str, Any]) -> None:
    entries["terms"][0] |= {"how": "word", "forms": ["pay-day"]}


def capital_in_word(entries: dict[str, Any]) -> None:
    entries["terms"][0] |= {"how": "word", "forms": ["KTA"]}


def chinese_as_word(entries: dict[str, Any]) -> None:
    entries["terms"][0] |= {"how": "word", "forms": ["借款"]}


def no_example(entries: dict[str, Any]) -> None:
    del entries["traps"][0]["miss"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (double_id, "stands twice"),
        (short_part, "too short"),
        (hyphen_in_word, "not made of lower-case words"),
        (capital_in_word, "not made of lower-case words"),
        (chinese_as_word, "not made of lower-case words"),
        (no_example, "'miss' is a required property"),
    ],
)
def test_a_broken_lexicon_is_refused_with_its_line(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], problem: str
) -> None:
    path = broken(tmp_path, change)
    with pytest.raises(DataError, match=problem) as caught:
        load_lexicon(path, SCHEMA)
    assert int(str(caught.value.values["line"])) > 1
