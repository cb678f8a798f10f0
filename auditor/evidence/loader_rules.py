"""The rules on code that is loaded while an app runs: who loads it, and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from auditor import rulebook
from auditor.evidence.patterns import Descriptors, descriptors
from auditor.model import Sha256

SEPARATORS = re.compile(r"[:;/!?]*")
"""What may stand between the pieces of a path without making it another place."""


@dataclass(frozen=True, slots=True)
class LoaderRule:
    """Calls that take code to run."""

    id: str
    calls: Descriptors
    code: int
    """Position of the file or bytes, the receiver counted as 0."""


@dataclass(frozen=True, slots=True)
class ReflectedRule:
    """Strings by which code is loaded through reflection."""

    id: str
    texts: tuple[str, ...]
    lookups: Descriptors
    """Calls that must be given the string; without any its presence is enough."""


@dataclass(frozen=True, slots=True)
class TrustedRule:
    """Loaders that hide nothing."""

    id: str
    name: str
    prefixes: tuple[str, ...]
    texts: re.Pattern[str]
    """Strings of the class that loads, where its name was changed."""


@dataclass(frozen=True, slots=True)
class FrameworkRule:
    """A library whose purpose is to run code that the APK does not hold."""

    name: str
    prefixes: tuple[str, ...]
    starts: Descriptors
    """Its methods whose use shows that it is put to work."""
    starting: Descriptors
    """The classes of those."""


@dataclass(frozen=True, slots=True)
class OriginRule:
    """Where code comes from, by the platform's calls, fields and paths."""

    id: str
    harmless: bool
    content: bool
    """Whether the calls give what is in a file, rather than where it lies."""
    calls: Descriptors
    fields: Descriptors
    texts: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class LoaderRules:
    """The rules of loaders.yaml."""

    loaders: tuple[LoaderRule, ...]
    reflected: tuple[ReflectedRule, ...]
    trusted: tuple[TrustedRule, ...]
    frameworks: tuple[FrameworkRule, ...]
    origins: tuple[OriginRule, ...]
    """The most telling first."""
    sha256: Sha256

    def harmless(self, origins: Sequence[str]) -> bool:
        """Whether places are known, and are all of the kind that the installer or the system fills."""
        kinds = {rule.id for rule in self.origins if rule.harmless}
        return bool(origins) and kinds.issuperset(origins)


@lru_cache(maxsize=1)
def load_loader_rules() -> LoaderRules:
    """The rules that ship, checked against their schema.

    Raises:
        DataError: loaders.yaml is damaged.
    """
    folder = resources.files("auditor.evidence") / "rules"
    book = rulebook.load(folder / "loaders.yaml", folder / "loaders.schema.json")
    entries = book.entries
    return LoaderRules(
        loaders=tuple(
            LoaderRule(one["id"], descriptors(one["calls"]), one["code"]) for one in entries["loaders"]
        ),
        reflected=tuple(
            ReflectedRule(one["id"], tuple(one["texts"]), descriptors(one["lookups"]))
            for one in entries["reflected"]
        ),
        trusted=tuple(
            TrustedRule(one["id"], one["name"], tuple(one["prefixes"]), _any_of(one["texts"]))
            for one in entries["trusted"]
        ),
        frameworks=tuple(
            FrameworkRule(
                one["name"],
                tuple(one["prefixes"]),
                descriptors(one["starts"]),
                descriptors(text.split("->")[0] for text in one["starts"]),
            )
            for one in entries["frameworks"]
        ),
        origins=tuple(_origin(one) for one in entries["origins"]),
        sha256=book.sha256,
    )


def _origin(entry: dict[str, Any]) -> OriginRule:
    return OriginRule(
        id=entry["id"],
        harmless=entry["harmless"],
        content=entry.get("content", False),
        calls=descriptors(entry.get("calls", ())),
        fields=descriptors(entry.get("fields", ())),
        texts=_any_of(entry.get("texts", ())),
    )


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")
