"""Pulling one APK: bounded, hashed on the way, compared with the phone's own hash."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime

from auditor.case import CommandOutput, Incoming, PullRecord
from auditor.errors import CommandRefused, DeviceError, RemoteFileError
from auditor.model import FileRole, Maybe, PackageName, Sha256, Unknown
from auditor.phone import answers
from auditor.phone.commands import command
from auditor.phone.session import Session, Task
from auditor.text import plain

ATTEMPTS = 2


@dataclass(frozen=True, slots=True)
class Caps:
    """How much may be pulled, in bytes."""

    file: int = 2 << 30
    total: int = 64 << 30
    reserve: int = 64 << 20
    """Disk space that is left free."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One APK that is to be pulled."""

    package: PackageName
    path: str
    role: FileRole
    argv: tuple[str, ...]
    sha256: Maybe[Sha256]
    """By the phone's own reckoning."""
    size: int


class Puller:
    """Pulls the APKs of one collection and keeps count of the bytes."""

    def __init__(self, session: Session, caps: Caps) -> None:
        """Takes the collection under way and the bounds."""
        self._session = session
        self._caps = caps
        self._room = caps.total

    def pull(self, package: PackageName, path: str, role: FileRole) -> None:
        """Takes one APK into the case, or notes there why not.

        Raises:
            DeviceError: the phone is lost.
            OutputError: the case cannot be written.
        """
        kept = self._session.case.kept.apk(package, path)
        try:
            argv = command("pull", path=path)
            known = answers.hash_of_file(
                self._session.run_unless(lambda _: kept is not None, "hash-file", path=path)
            )
        except CommandRefused as error:
            self._note("command-refused", package, path, problem=str(error.values["problem"]))
            return
        if kept is not None:
            self._note_hash(known, package, path)
            self._room -= kept.size
            return
        size = self._size(package, path)
        if size is None:
            return
        wanted = Wanted(package, path, role, argv, known, size)
        self._note_hash(known, package, path)
        reason = self._obstacle(size) or self._attempt(wanted)
        if reason is not None:
            self._note("not-pulled", package, path, reason=reason)

    def _note_hash(self, known: Maybe[Sha256], package: PackageName, path: str) -> None:
        if isinstance(known, Unknown):
            self._note("hash-not-compared", package, path)

    def _size(self, package: PackageName, path: str) -> int | None:
        """Size in bytes by the phone's word, ``None`` and a note where it gives none."""
        failure: DeviceError | None = None
        try:
            return self._session.phone.size(path)
        except DeviceError as error:
            failure = error
        self._note("not-pulled", package, path, reason=failure.reason)
        self._session.judge(failure)
        return None

    def _obstacle(self, size: int) -> str | None:
        """Why a file of that size is not pulled, or ``None``."""
        if size > self._caps.file:
            return "file-too-big"
        if size > self._room:
            return "total-too-big"
        if size + self._caps.reserve > shutil.disk_usage(self._session.case.path).free:
            return "disk-full"
        return None

    def _attempt(self, wanted: Wanted) -> str | None:
        """Pulls, once more where it fails; returns why it failed, or ``None``."""
        reason = None
        for _ in range(ATTEMPTS):
            started = self._session.case.clock().replace(microsecond=0)
            reason, failure = self._once(wanted, started)
            if reason is None:
                return None
            self._session.case.append(
                CommandOutput(
                    "pull", (("path", wanted.path),), wanted.argv, started, Unknown(reason), b"", b""
                )
            )
            self._session.judge(failure)
        return reason

    def _once(self, wanted: Wanted, started: datetime) -> tuple[str | None, DeviceError | None]:
        """One attempt: why it failed and the error, both ``None`` for a success."""
        self._session.progress.started(Task("pull", wanted.path, wanted.size))
        try:
            with self._session.case.receive() as incoming:
                self._transfer(wanted, incoming)
                if not isinstance(wanted.sha256, Unknown) and incoming.sha256 != wanted.sha256:
                    return "hash-mismatch", None
                self._room -= incoming.size
                self._session.case.keep(
                    incoming, PullRecord(wanted.package, wanted.path, wanted.role, wanted.argv, started)
                )
        except DeviceError as error:
            return error.reason, error
        finally:
            self._session.progress.finished()
        return None, None

    def _transfer(self, wanted: Wanted, incoming: Incoming) -> None:
        def sink(piece: bytes) -> None:
            incoming.write(piece)
            self._session.progress.advanced(len(piece))

        limit = min(self._caps.file, self._room)
        self._session.phone.pull(wanted.path, sink, limit=limit, deadline=deadline(wanted.size))
        if isinstance(wanted.sha256, Unknown) and incoming.size % (1 << 32) != wanted.size:
            raise RemoteFileError(path=plain(wanted.path), problem="it has another size than the phone said")

    def _note(self, limit_id: str, package: PackageName, path: str, **detail: str) -> None:
        self._session.note(limit_id, package=plain(package), path=plain(path), **detail)


def deadline(size: int) -> float:
    """Seconds that a file of ``size`` bytes may take: a minute, and 10 s a megabyte for slow Wi-Fi."""
    return 60.0 + size / 100_000
