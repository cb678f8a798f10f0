"""Writing a case folder, one artefact after the other."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from auditor.case import storage
from auditor.case.kept import Kept
from auditor.case.layout import (
    APKS,
    ARTEFACT_NAME,
    CHAIN_START,
    FORMAT,
    INDEX,
    OUTPUTS,
    TRANSCRIPT,
    Artefact,
    Index,
    Line,
    PulledApk,
    SealedPart,
    render_index,
    render_line,
    sha256,
)
from auditor.case.reader import Checked, case_of, check
from auditor.case.records import CaseApk, CommandOutput
from auditor.model import DetailValue, FileRole, Limit, PackageName, Sha256, Unknown

PULL = "pull"
"""Id of the command that is not run but pulled: a file by the sync service."""
NO_EXIT_CODE = Unknown("no-exit-code")
"""Exit code of a pull: the sync service has none."""
RESUMED = Limit("collection-resumed")
_INCOMING = f"incoming{storage.PART}"


@dataclass(frozen=True, slots=True)
class PullRecord:
    """What the transcript says of a pull besides the bytes."""

    package: PackageName
    remote_path: str
    role: FileRole
    argv: tuple[str, ...]
    started: datetime


class Incoming:
    """An APK that is arriving: takes its bytes in pieces, hashes them on the way."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Takes the temporary file; made by ``CaseWriter.receive``."""
        self.path = path
        self.size = 0
        self._descriptor: int | None = descriptor
        self._digest = hashlib.sha256()

    @property
    def sha256(self) -> Sha256:
        """Of the bytes that have arrived."""
        return Sha256(self._digest.hexdigest())

    def write(self, piece: bytes) -> None:
        """Takes the next bytes; raises OutputError when the disk is full."""
        if self._descriptor is None:
            raise ValueError("closed")
        with storage.writing(self.path):
            storage.write_all(self._descriptor, piece)
        self._digest.update(piece)
        self.size += len(piece)

    def close(self, *, sync: bool = False) -> None:
        """Ends the writing; ``sync`` waits until the bytes are on the disk."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        try:
            if sync:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


class CaseWriter:
    """An open case folder; valid on the disk after every call."""

    def __init__(self, path: Path, index: Index, clock: Callable[[], datetime]) -> None:
        """Takes an index whose folder is already there; use ``create`` or ``reopen``."""
        self.path = path
        self.clock = clock
        self.kept = Kept()
        self._index = index
        self._artefacts: dict[str, Artefact] = {}
        self._limits: list[Limit] = []
        self._lines = 0
        self._length = 0
        self._digest = hashlib.sha256()
        self._previous = CHAIN_START

    @classmethod
    def create(
        cls, path: Path, *, serial: str, tool_version: str, clock: Callable[[], datetime]
    ) -> CaseWriter:
        """A new case in a folder that does not exist yet or is empty.

        ``clock`` gives the time now, aware of its zone.

        Raises:
            OutputError: the folder holds something or cannot be written.
        """
        index = Index(
            format=FORMAT,
            tool=tool_version,
            created=_whole_seconds(clock()),
            complete=False,
            serial=serial,
            personal=("serial",),
            artefacts=(),
            limits=(),
            transcript=SealedPart(0, sha256(b"")),
        )
        writer = cls(path, index, clock)
        with storage.writing(path):
            storage.make_folder(path)
            storage.make_folder(path / OUTPUTS)
            storage.make_folder(path / APKS)
            storage.append(path / TRANSCRIPT, b"")
            writer._seal()
        return writer

    @classmethod
    def reopen(cls, path: Path, *, clock: Callable[[], datetime]) -> CaseWriter:
        """The case of an interrupted collection, to go on with it.

        What it holds is in ``kept``; what the interruption left half-written is deleted.

        Raises:
            CaseError: it is none, or was changed.
            OutputError: the folder cannot be written.
        """
        checked = check(path)
        writer = cls(path, checked.index, clock)
        writer._take_over(checked)
        with storage.writing(path):
            _delete_leftovers(path, checked.index)
            storage.cut(path / TRANSCRIPT, checked.index.transcript.length)
        writer.note(RESUMED)
        return writer

    @property
    def limits(self) -> tuple[Limit, ...]:
        """What could not be collected until now."""
        return tuple(self._limits)

    def append(self, output: CommandOutput) -> None:
        """Keeps one command with what it printed; raises OutputError."""
        name = f"{OUTPUTS}/{self._lines + 1:04d}-{output.command}"
        with storage.writing(self.path):
            stdout = self._keep_bytes(f"{name}.out", output.stdout)
            stderr = self._keep_bytes(f"{name}.err", output.stderr)
            self._add(
                Line(
                    command=output.command,
                    values=output.values,
                    argv=output.argv,
                    started=_whole_seconds(output.started),
                    exit_code=output.exit_code,
                    stdout=stdout,
                    stderr=stderr,
                    apk=None,
                    previous=self._previous,
                )
            )

    @contextlib.contextmanager
    def receive(self) -> Iterator[Incoming]:
        """A place for an APK that arrives; what ``keep`` did not take is deleted at the end."""
        path = self.path / APKS / _INCOMING
        with storage.writing(path):
            descriptor = storage.open_private(path)
        incoming = Incoming(path, descriptor)
        try:
            yield incoming
        finally:
            incoming.close()
            path.unlink(missing_ok=True)

    def keep(self, incoming: Incoming, pull: PullRecord) -> CaseApk:
        """Takes an APK that has arrived whole into the case; raises OutputError."""
        artefact = Artefact(f"{APKS}/{incoming.sha256}.apk", incoming.sha256, incoming.size)
        local = self.path / artefact.file
        with storage.writing(self.path):
            incoming.close(sync=True)
            storage.put_in_place(incoming.path, local)
            self._artefacts[artefact.file] = artefact
            self._add(
                Line(
                    command=PULL,
                    values=(("path", pull.remote_path),),
                    argv=pull.argv,
                    started=_whole_seconds(pull.started),
                    exit_code=NO_EXIT_CODE,
                    stdout=None,
                    stderr=None,
                    apk=PulledApk(pull.package, pull.remote_path, pull.role, artefact),
                    previous=self._previous,
                )
            )
        return CaseApk(pull.package, pull.remote_path, local, incoming.sha256, incoming.size, pull.role)

    def note(self, limit: Limit) -> None:
        """Keeps something that could not be collected, once; raises OutputError."""
        if limit in self._limits:
            return
        self._limits.append(limit)
        with storage.writing(self.path):
            self._seal()

    def forget(self, **subject: DetailValue) -> None:
        """Drops the notes on something that is tried anew; on the disk with what comes of it."""
        self._limits = [
            limit
            for limit in self._limits
            if any(limit.detail.get(name) != value for name, value in subject.items())
        ]

    def finish(self) -> None:
        """Marks the collection as come to its end; raises OutputError."""
        self._index = replace(self._index, complete=True)
        with storage.writing(self.path):
            self._seal()

    def _take_over(self, checked: Checked) -> None:
        """Goes on from what the checked case holds."""
        case = case_of(checked)
        self.kept = Kept(case.outputs, case.apks)
        self._artefacts = {artefact.file: artefact for artefact in checked.index.artefacts}
        self._limits = list(checked.index.limits)
        for line in checked.lines:
            self._cover(render_line(line))

    def _keep_bytes(self, file: str, data: bytes) -> Artefact | None:
        """Puts what a command printed on the disk; nothing for no bytes."""
        if not data:
            return None
        artefact = Artefact(file, sha256(data), len(data))
        storage.write_atomically(self.path / file, data)
        self._artefacts[file] = artefact
        return artefact

    def _add(self, line: Line) -> None:
        """Appends to the transcript, then lets the index cover it."""
        raw = render_line(line)
        storage.append(self.path / TRANSCRIPT, raw + b"\n")
        self._cover(raw)
        self._seal()

    def _cover(self, raw: bytes) -> None:
        """Counts a line of the transcript as part of the case."""
        self._digest.update(raw + b"\n")
        self._length += len(raw) + 1
        self._lines += 1
        self._previous = sha256(raw)

    def _seal(self) -> None:
        index = replace(
            self._index,
            artefacts=tuple(self._artefacts.values()),
            limits=tuple(self._limits),
            transcript=SealedPart(self._length, Sha256(self._digest.hexdigest())),
        )
        storage.write_atomically(self.path / INDEX, render_index(index))


def _delete_leftovers(root: Path, index: Index) -> None:
    """Deletes files that a case may have and this one does not list: an interruption left them."""
    listed = {artefact.file for artefact in index.artefacts}
    for folder in (OUTPUTS, APKS):
        for entry in list((root / folder).iterdir()):
            name = f"{folder}/{entry.name.removesuffix(storage.PART)}"
            ours = ARTEFACT_NAME.fullmatch(name) or entry.name == _INCOMING
            if ours and f"{folder}/{entry.name}" not in listed:
                entry.unlink()
    for name in (INDEX, TRANSCRIPT):
        (root / f"{name}{storage.PART}").unlink(missing_ok=True)


def _whole_seconds(time: datetime) -> datetime:
    return time.astimezone(timezone.utc).replace(microsecond=0)
