"""Labels and package names as runs of words, the same however they are written.

A name is read in up to two ways: as it stands, and split at its capitals
(``TrustLoan`` as ``trust loan``). Words are runs of letters; scripts that do
not put spaces between words (Chinese, Thai and others) are kept in ``text``
only.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LIMIT = 300
"""Characters of a name that are looked at; package names have at most 223."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters and its place in the text of its reading."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name."""

    text: str
    """Normalised: NFKC, case folded, without invisible characters."""
    words: tuple[Word, ...]


def read_name(name: str) -> tuple[Reading, ...]:
    """The ways to read a label or a package name: as it stands, and split at capitals where that differs."""
    visible = _visible(unicodedata.normalize("NFKC", name[:LIMIT])[:LIMIT])
    texts = dict.fromkeys((visible.casefold(), _split_capitals(visible).casefold()))
    return tuple(Reading(text, _words(text)) for text in texts)


def normal_form(form: str) -> str:
    """A form of the lexicon, normalised as names are."""
    return _visible(unicodedata.normalize("NFKC", form)).casefold()


def _visible(text: str) -> str:
    """Without characters that show nothing: a loan app may hide its words with them."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def _split_capitals(text: str) -> str:
    """A space where a small letter meets a capital, and before the last capital of an acronym."""
    following = [*text[1:], ""]
    after = [*text[2:], "", ""]
    return "".join(
        f"{one} " if (one.islower() and two.isupper()) or _ends_acronym(one, two, three) else one
        for one, two, three in zip(text, following, after, strict=False)
    )


def _ends_acronym(one: str, two: str, three: str) -> bool:
    return one.isupper() and two.isupper() and three.islower()


def _words(text: str) -> tuple[Word, ...]:
    words: list[Word] = []
    start: int | None = None
    for at, char in enumerate([*text, " "]):
        if _is_letter(char):
            start = at if start is None else start
        elif start is not None:
            words.append(Word(text[start:at], start, at))
            start = None
    return tuple(words)


def _is_letter(char: str) -> bool:
    """A letter or vowel sign of a script that puts spaces between words."""
    return unicodedata.category(char)[0] in "LM" and not _UNSPACED.match(char)
