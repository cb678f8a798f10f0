"""A sentence before it is put into a language: a gettext id and what fills its holes."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Union

Value = Union[str, int, datetime, "Sentence", tuple["Value", ...]]
"""Strings are hostile text; a tuple is spoken as a list."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A gettext id in English with named holes, and the values of those holes."""

    message: str
    values: tuple[tuple[str, Value], ...] = ()


def say(message: str, **values: Value) -> Sentence:
    """A sentence; ``message`` is a literal that was marked for translation."""
    return Sentence(message, tuple(values.items()))


def holes(message: str) -> frozenset[str]:
    """Names of the holes of a gettext id."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(message) if name)


def say_best(messages: tuple[str, ...], values: Mapping[str, Value]) -> Sentence:
    """The first of the messages whose holes can all be filled; the last must have none."""
    chosen = next(message for message in messages if holes(message) <= values.keys())
    return Sentence(chosen, tuple((name, values[name]) for name in sorted(holes(chosen))))
