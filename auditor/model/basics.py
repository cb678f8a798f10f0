"""Ids, not knowing, and the values that facts, judgement and report share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType, TypeVar, Union

Sha256 = NewType("Sha256", str)
"""A SHA-256 as 64 lower-case hex digits."""
PackageName = NewType("PackageName", str)
UserId = NewType("UserId", int)
"""Number of an Android user or profile (0 is the owner)."""
Uid = NewType("Uid", int)
"""Linux uid of an app for one user: user * 100000 + app id."""
AppId = NewType("AppId", int)
"""The uid without its user part."""
MethodDescriptor = NewType("MethodDescriptor", str)
"""``Lpkg/Cls;->name(args)ret``."""
TypeDescriptor = NewType("TypeDescriptor", str)
"""``Lpkg/Cls;``."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that could not be had."""

    reason: str
    """Id of the reason, such as ``no-manifest`` or ``not-reported``."""


Maybe = Union[T, Unknown]
ADDED = {"added": True}
"""Marks a field that a document of an earlier version does not have."""
DetailValue = Union[str, int, bool, None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Detail:
    """Named values, sorted by name: what a sentence about a finding is made from."""

    entries: tuple[tuple[str, DetailValue], ...] = ()

    @classmethod
    def of(cls, **values: DetailValue) -> Detail:
        """The values given, sorted by name."""
        return cls(tuple(sorted(values.items())))

    def get(self, name: str) -> DetailValue:
        """The value of that name, or ``None`` where there is none."""
        return dict(self.entries).get(name)


NO_DETAIL = Detail()


class Data(str, Enum):
    """The kinds of personal data that are looked for."""

    CONTACTS = "contacts"
    CALL_LOG = "call_log"
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that could not be seen, and why."""

    id: str
    detail: Detail = NO_DETAIL
