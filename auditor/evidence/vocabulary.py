"""What the texts of an app speak of: the words of a lender's forms, in its code and its resources.

A fact, not a judgement: that a word stands there says nothing of what the app does
with it. The words are ``rules/vocabulary.yaml``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import chain

import numpy as np
import numpy.typing as npt

from auditor import rulebook
from auditor.dex.program import Program
from auditor.model import Channel, Detail, Sha256, Vocabulary

MAX_TEXT = 1 << 26
"""Bytes of text that are searched of one app; the strings of the largest known apps have half of it."""
_CHUNK = 1 << 22
_OVERLAP = 256
"""Bytes; more than any word has."""
_STEM = 4
"""Bytes by which a word is looked for, all words in one pass."""
_SEPARATORS = ("", "_", " ")
_FACTOR = np.uint32(0x9E3779B1)
_BITS = 16
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class VocabularyRule:
    """The words of one subject."""

    id: str
    least: int
    """Different names or words that must be there."""
    channel: str | None
    """Id of another way to the same people that they show."""
    forms: tuple[tuple[str, tuple[bytes, ...]], ...]
    """Each name or word, and how it can be written, in small UTF-8."""


@dataclass(frozen=True, slots=True)
class Words:
    """All that is looked for, arranged for one pass over a text."""

    rules: tuple[VocabularyRule, ...]
    by_stem: dict[int, tuple[bytes, ...]]
    """By their first bytes as a little-endian number."""
    stems: npt.NDArray[np.bool_]
    """bool[65536]: whether there is a stem with that hash."""
    sha256: Sha256


@lru_cache(maxsize=1)
def load_words() -> Words:
    """The words that ship, checked against their schema.

    Raises:
        DataError: the file is damaged.
    """
    folder = resources.files("auditor.evidence") / "rules"
    book = rulebook.load(folder / "vocabulary.yaml", folder / "vocabulary.schema.json")
    rules = tuple(
        VocabularyRule(
            entry["id"],
            entry["least"],
            entry.get("channel"),
            (
                *((name, _spellings(name)) for name in entry["names"]),
                *((word, (_small(word.encode()),)) for word in entry["words"]),
            ),
        )
        for entry in book.entries["vocabulary"]
    )
    by_stem: dict[int, list[bytes]] = {}
    for form in sorted({form for rule in rules for _, forms in rule.forms for form in forms}):
        by_stem.setdefault(int.from_bytes(form[:_STEM], "little"), []).append(form)
    stems = np.zeros(1 << _BITS, np.bool_)
    stems[_hashes(np.array(list(by_stem), np.uint32))] = True
    return Words(rules, {stem: tuple(forms) for stem, forms in by_stem.items()}, stems, book.sha256)


def find_vocabulary(program: Program | None, texts: Iterable[bytes]) -> tuple[Vocabulary, ...]:
    """The subjects whose words stand in the strings of a program or in other ``texts`` (UTF-8), sorted by id.

    Of all text at most ``MAX_TEXT`` bytes are searched, the code's first.
    """
    words = load_words()
    found: set[bytes] = set()
    left = MAX_TEXT
    every: Iterator[bytes | memoryview] = chain(_of_code(program), texts)
    for text in every:
        _search(words, text[:left], found)
        left -= min(len(text), left)
    subjects = []
    for rule in words.rules:
        here = {word for word, forms in rule.forms if not found.isdisjoint(forms)}
        if len(here) >= rule.least:
            subjects.append(Vocabulary(rule.id, tuple(sorted(here)[:_SHOWN])))
    return tuple(sorted(subjects, key=lambda one: one.id))


def channels_in(vocabulary: Iterable[Vocabulary]) -> tuple[Channel, ...]:
    """The other ways to the same people that an app's texts speak of, each once, sorted by id."""
    channels = {rule.id: rule.channel for rule in load_words().rules}
    found = [(channels[one.id], one) for one in vocabulary]
    return tuple(
        Channel(channel, Detail.of(words=one.words))
        for channel, one in sorted(found, key=lambda pair: pair[0] or "")
        if channel is not None
    )


def _of_code(program: Program | None) -> Iterator[memoryview]:
    """The string data of each DEX file as a run of bytes."""
    for loaded in () if program is None else program.dexes:
        places = loaded.checked.places
        if len(places.begin):
            yield loaded.dex.data[int(places.begin.min()) : int(places.end.max())].data


def _search(words: Words, text: bytes | memoryview, found: set[bytes]) -> None:
    """Adds to ``found`` what stands in ``text``."""
    for start in range(0, len(text), _CHUNK):
        small = _small(bytes(text[start : start + _CHUNK + _OVERLAP]))
        for form in _likely(words, small):
            if form not in found and form in small:
                found.add(form)


def _likely(words: Words, small: bytes) -> Iterator[bytes]:
    """The forms of which the first bytes, and as far behind them the last ones, stand in a text."""
    if len(small) < _STEM:
        return
    runs = np.ndarray((len(small) - _STEM + 1,), "<u4", small, strides=(1,))
    places = np.flatnonzero(words.stems[_hashes(runs)])
    stems = runs[places]
    for stem in np.unique(stems).tolist():
        forms = words.by_stem.get(stem, ())
        begins = places[stems == stem] if forms else places[:0]
        for form in forms:
            ends = begins + (len(form) - _STEM)
            tails = runs[ends[ends < len(runs)]]
            if (tails == int.from_bytes(form[-_STEM:], "little")).any():
                yield form


def _hashes(stems: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    return np.asarray((stems * _FACTOR) >> np.uint32(32 - _BITS), np.uint32)


def _spellings(name: str) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys(name.replace(" ", separator).encode() for separator in _SEPARATORS))


def _small(text: bytes) -> bytes:
    """Latin capitals as small letters; those of other scripts as they stand."""
    return text.lower()
