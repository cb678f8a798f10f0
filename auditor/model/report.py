"""A run as a whole: what was audited, with what, and what went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from auditor.model.basics import Detail, Maybe, PackageName, Sha256, UserId
from auditor.model.judgement import AppAudit, Relation
from auditor.model.phone_facts import Device


@dataclass(frozen=True, slots=True)
class Tool:
    """What made a report; the hashes identify the data it judged by."""

    name: str
    version: str
    rules: Sha256
    catalog: Sha256
    policies: Sha256


@dataclass(frozen=True, slots=True)
class RunError:
    """An input that could not be audited."""

    input: str
    reason: str
    message: str
    """English, for logs."""


@dataclass(frozen=True, slots=True)
class TranscriptEntry:
    """One command that was run on the phone."""

    command: str
    """Id in the allow-list."""
    argv: tuple[str, ...]
    started: datetime
    exit_code: Maybe[int]
    size: int
    """Of the output, in bytes."""
    sha256: Sha256
    """Of the output."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is new of one app since the phone was read before."""

    id: str
    """``app-came``, ``app-gone``, ``version``, ``grant-new``, ``grant-gone``, ``access-new``."""
    package: PackageName
    user: UserId | None
    """``None`` where it is the same for all users."""
    detail: Detail


@dataclass(frozen=True, slots=True)
class Report:
    """One run of the tool: what its document holds."""

    tool: Tool
    created: datetime
    device: Device | None
    apps: tuple[AppAudit, ...]
    errors: tuple[RunError, ...]
    transcript: tuple[TranscriptEntry, ...]
    since: datetime | None = None
    """When the phone was read before, where the two readings were compared."""
    changes: tuple[Change, ...] = ()
    relations: tuple[Relation, ...] = ()
