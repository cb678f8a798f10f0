"""Finds the forms of many patterns in one reading of a name, in one pass over its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from auditor.loans.reading import Reading, Word, normal_form


class Place(str, Enum):
    """Where a pattern counts."""

    LABEL = "label"
    PACKAGE = "package"


class How(str, Enum):
    """How the forms of a pattern meet the name."""

    WORD = "word"
    PART = "part"
    """Also at the beginning or end of a word; a phrase also written together."""
    TEXT = "text"
    """Anywhere; for scripts without spaces between words."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What to look for, and where."""

    places: tuple[Place, ...]
    how: How
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One occurrence of a pattern in the text of a reading."""

    pattern: int
    """Number of the pattern."""
    start: int
    end: int

    def inside(self, other: Found) -> bool:
        """Whether ``other`` spans all of this occurrence."""
        return other.start <= self.start and self.end <= other.end


@dataclass(frozen=True, slots=True)
class Finder:
    """Patterns, arranged for looking them up; made by :func:`finder_for`."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
    """By their first word: the whole phrase and its pattern."""
    parts: Mapping[str, tuple[int, ...]]
    """What may begin or end a word, with its patterns."""
    texts: tuple[tuple[str, int], ...]
    shortest_part: int


def finder_for(patterns: Iterable[Pattern], place: Place) -> Finder:
    """A finder for those patterns that count in ``place``, numbered by their order."""
    phrases: defaultdict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    parts: defaultdict[str, list[int]] = defaultdict(list)
    texts: list[tuple[str, int]] = []
    for number, pattern in enumerate(patterns):
        for form in map(normal_form, pattern.forms if place in pattern.places else ()):
            words = tuple(form.split())
            if pattern.how is How.TEXT:
                texts.append((form, number))
                continue
            phrases[words[0]].append((words, number))
            if pattern.how is How.PART:
                parts["".join(words)].append(number)
    return Finder(
        {first: tuple(forms) for first, forms in phrases.items()},
        {part: tuple(numbers) for part, numbers in parts.items()},
        tuple(texts),
        min(map(len, parts), default=0),
    )


def find(finder: Finder, reading: Reading) -> tuple[Found, ...]:
    """Every occurrence of the finder's patterns, from left to right, the longest first."""
    found = {*_phrases(finder, reading.words), *_parts(finder, reading.words), *_texts(finder, reading.text)}
    return tuple(sorted(found, key=lambda one: (one.start, -one.end, one.pattern)))


def longest(found: Iterable[Found]) -> Iterator[Found]:
    """Those of ``found``, in the order of :func:`find`, that do not lie inside a longer one."""
    start = end = -1
    for one in found:
        if one.end > end:
            start, end = one.start, one.end
        if (one.start, one.end) == (start, end):
            yield one


def _phrases(finder: Finder, words: tuple[Word, ...]) -> Iterator[Found]:
    for at, word in enumerate(words):
        for phrase, number in finder.phrases.get(word.text, ()):
            here = words[at : at + len(phrase)]
            if tuple(one.text for one in here) == phrase:
                yield Found(number, word.start, here[-1].end)


def _parts(finder: Finder, words: tuple[Word, ...]) -> Iterator[Found]:
    for word in words:
        for length in range(finder.shortest_part, len(word.text) + 1):
            for number in finder.parts.get(word.text[:length], ()):
                yield Found(number, word.start, word.start + length)
            for number in finder.parts.get(word.text[-length:], ()):
                yield Found(number, word.end - length, word.end)


def _texts(finder: Finder, text: str) -> Iterator[Found]:
    for form, number in finder.texts:
        at = text.find(form)
        while at >= 0:
            yield Found(number, at, at + len(form))
            at = text.find(form, at + 1)
