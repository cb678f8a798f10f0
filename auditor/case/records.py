"""What a case folder holds, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from auditor.model import FileRole, Limit, Maybe, PackageName, Sha256, TranscriptEntry


@dataclass(frozen=True, slots=True)
class CommandOutput:
    """One command that was run on the phone, with all that it printed."""

    command: str
    """Id in the allow-list, such as ``list-packages``."""
    values: tuple[tuple[str, str], ...]
    """What filled the holes of the command, by name: ``(("user", "0"),)``."""
    argv: tuple[str, ...]
    started: datetime
    """UTC by the clock of the computer, in whole seconds."""
    exit_code: Maybe[int]
    """``Unknown("no-shell-v2")`` where the phone cannot tell; other reasons are ids of errors."""
    stdout: bytes
    stderr: bytes

    def value(self, name: str) -> str | None:
        """What filled the hole of that name, or ``None`` where the command has no such hole."""
        return dict(self.values).get(name)


@dataclass(frozen=True, slots=True)
class CaseApk:
    """One APK that was pulled from the phone."""

    package: PackageName
    remote_path: str
    """On the phone; hostile text."""
    local: Path
    """In the case folder; named by us."""
    sha256: Sha256
    size: int
    role: FileRole


@dataclass(frozen=True, slots=True)
class Case:
    """A case folder whose every byte was checked against its index."""

    path: Path
    format: str
    created: datetime
    """UTC by the clock of the computer."""
    complete: bool
    """Whether the collection came to its end; an interrupted one is valid up to where it got."""
    outputs: tuple[CommandOutput, ...]
    """In the order in which the commands were run."""
    apks: tuple[CaseApk, ...]
    """In the order in which they were pulled."""
    serial: str
    """Of the phone, as adb names it; personal data."""
    limits: tuple[Limit, ...]
    """What could not be collected, and why."""
    transcript: tuple[TranscriptEntry, ...]
    """Every command and every pull, in order."""
