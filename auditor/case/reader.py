"""Reading a case folder: every byte is held against the index first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from auditor.case import storage
from auditor.case.layout import (
    CHAIN_START,
    FORMAT,
    INDEX,
    TRANSCRIPT,
    Artefact,
    Index,
    LayoutError,
    Line,
    open_seal,
    parse_index,
    parse_line,
    sha256,
)
from auditor.case.records import Case, CaseApk, CommandOutput
from auditor.errors import CaseTampered, CaseVersion, NotACase
from auditor.model import Limit, Sha256, TranscriptEntry

MAX_INDEX = 64 << 20
MAX_TRANSCRIPT = 256 << 20
MAX_OUTPUT = 256 << 20
MAX_OUTPUTS = 1 << 30
"""Of all outputs of a case together, since they are held in memory."""
MAX_APK = 4 << 30

_NO_BYTES = sha256(b"")
INTERRUPTED = Limit("collection-interrupted")


@dataclass(frozen=True, slots=True)
class Checked:
    """The parts of a case whose bytes are those that were sealed."""

    root: Path
    index: Index
    lines: tuple[Line, ...]
    outputs: dict[str, bytes]


def read_case(path: Path) -> Case:
    """The case in the folder ``path``, after its every byte was checked.

    Raises:
        NotACase: the folder has no index or no transcript.
        CaseVersion: it has a format that is not known here.
        CaseTampered: a file is missing, a link or changed; names the file.
    """
    return case_of(check(path))


def check(path: Path) -> Checked:
    """The parts of the case in the folder ``path``; raises as ``read_case`` does."""
    if not (storage.is_plain_file(path / INDEX) and storage.is_plain_file(path / TRANSCRIPT)):
        raise NotACase(path=path)
    index = _read_index(path)
    return Checked(path, index, _read_transcript(path, index), _read_artefacts(path, index))


def case_of(checked: Checked) -> Case:
    """The case that has these parts."""
    index = checked.index
    return Case(
        path=checked.root,
        format=index.format,
        created=index.created,
        complete=index.complete,
        outputs=tuple(_output(checked, line) for line in checked.lines if line.apk is None),
        apks=tuple(_apk(checked, line) for line in checked.lines if line.apk is not None),
        serial=index.serial,
        limits=index.limits if index.complete else (*index.limits, INTERRUPTED),
        transcript=tuple(_entry(line) for line in checked.lines),
    )


def _read_index(root: Path) -> Index:
    raw = storage.read(root, INDEX, MAX_INDEX)
    try:
        members = open_seal(raw)
        found = members.get("format")
        if found != FORMAT:
            raise CaseVersion(path=root, found=found, known=FORMAT)
        return parse_index(members)
    except LayoutError as error:
        raise CaseTampered(path=root, artefact=INDEX, problem=str(error)) from error


def _read_transcript(root: Path, index: Index) -> tuple[Line, ...]:
    """The lines of the sealed part; what a later, interrupted command appended is left out."""
    raw = storage.read(root, TRANSCRIPT, MAX_TRANSCRIPT)[: index.transcript.length]
    if sha256(raw) != index.transcript.sha256:
        raise _tampered(root, _broken_place(raw))
    known = {artefact.file: artefact for artefact in index.artefacts}
    lines: list[Line] = []
    previous = CHAIN_START
    for number, one in enumerate(raw.splitlines(), start=1):
        try:
            line = parse_line(one)
        except LayoutError as error:
            raise _tampered(root, f"line {number}: {error}") from error
        if line.previous != previous:
            raise _tampered(root, f"line {number} does not follow the line before")
        if any(known.get(artefact.file) != artefact for artefact in line.artefacts()):
            raise _tampered(root, f"line {number} names a file that the index does not")
        lines.append(line)
        previous = sha256(one)
    return tuple(lines)


def _broken_place(raw: bytes) -> str:
    """Where the chain of a changed transcript breaks first."""
    previous = CHAIN_START
    for number, one in enumerate(raw.split(b"\n")[:-1], start=1):
        try:
            if parse_line(one).previous != previous:
                return f"line {number - 1} was changed"
        except LayoutError:
            return f"line {number} was changed"
        previous = sha256(one)
    return "its last line was changed or is missing"


def _tampered(root: Path, problem: str) -> CaseTampered:
    return CaseTampered(path=root, artefact=TRANSCRIPT, problem=problem)


def _read_artefacts(root: Path, index: Index) -> dict[str, bytes]:
    """Checks every file of the index; returns the bytes of the outputs by file name."""
    outputs: dict[str, bytes] = {}
    room = MAX_OUTPUTS
    for artefact in index.artefacts:
        if artefact.file.endswith(".apk"):
            _compare(root, artefact, *storage.measure(root, artefact.file, MAX_APK))
            continue
        data = storage.read(root, artefact.file, min(MAX_OUTPUT, room))
        _compare(root, artefact, sha256(data), len(data))
        room -= len(data)
        outputs[artefact.file] = data
    return outputs


def _compare(root: Path, artefact: Artefact, found: Sha256, size: int) -> None:
    if (found, size) != (artefact.sha256, artefact.size):
        raise CaseTampered(
            path=root,
            artefact=artefact.file,
            problem=f"{size} bytes with SHA-256 {found}, not {artefact.size} with {artefact.sha256}",
        )


def _output(checked: Checked, line: Line) -> CommandOutput:
    return CommandOutput(
        command=line.command,
        values=line.values,
        argv=line.argv,
        started=line.started,
        exit_code=line.exit_code,
        stdout=checked.outputs.get(line.stdout.file, b"") if line.stdout else b"",
        stderr=checked.outputs.get(line.stderr.file, b"") if line.stderr else b"",
    )


def _apk(checked: Checked, line: Line) -> CaseApk:
    if line.apk is None:
        raise ValueError("not a pull")
    artefact = line.apk.artefact
    return CaseApk(
        package=line.apk.package,
        remote_path=line.apk.remote_path,
        local=checked.root / artefact.file,
        sha256=artefact.sha256,
        size=artefact.size,
        role=line.apk.role,
    )


def _entry(line: Line) -> TranscriptEntry:
    """What a report says of a command: of a pull the APK, of others what went to standard output."""
    told = line.apk.artefact if line.apk else line.stdout
    return TranscriptEntry(
        command=line.command,
        argv=line.argv,
        started=line.started,
        exit_code=line.exit_code,
        size=told.size if told else 0,
        sha256=told.sha256 if told else _NO_BYTES,
    )
