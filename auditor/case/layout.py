"""The format ``case/1`` of a case folder.

::

    index.json                   what belongs to the case, sealed
    transcript.jsonl             one line a command or pull, each with the hash of the line before
    outputs/0001-dump-appops.out standard output of command 1
    outputs/0001-dump-appops.err its standard error; a file is there only where bytes came
    apks/<sha256>.apk            a pulled APK

Every other name is a leftover of an interrupted collection and is ignored. The
transcript only grows; the index gives the length and SHA-256 of the part that
counts. The index is replaced as a whole after each artefact, so that the folder
is a valid case at any moment. ``seal`` is the SHA-256 of the other members of
the index as JSON with sorted keys and no blanks; that, and the members
``format`` and ``seal``, stay the same in all later formats.

The seal shows damage and careless changes. It is no signature: who can change
a file can seal it again.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from auditor.codec import Json, JsonObject, decode_object, encode_object
from auditor.model import FileRole, Limit, Maybe, PackageName, Sha256

FORMAT = "case/1"
INDEX = "index.json"
TRANSCRIPT = "transcript.jsonl"
OUTPUTS = "outputs"
APKS = "apks"
ARTEFACT_NAME = re.compile(r"(?:outputs/[0-9]{4,9}-[a-z0-9-]{1,64}\.(?:out|err)|apks/[0-9a-f]{64}\.apk)")
"""The only names that an index may list."""
CHAIN_START = Sha256("0" * 64)
"""Stands for the hash of the line before the first."""

_SEAL = "seal"
_K = TypeVar("_K")


class LayoutError(ValueError):
    """Text that is no index or transcript line; stays inside this package."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file of a case."""

    file: str
    """Relative to the case folder, with forward slashes."""
    sha256: Sha256
    size: int


@dataclass(frozen=True, slots=True)
class PulledApk:
    """What a transcript line says of an APK that was pulled."""

    package: PackageName
    remote_path: str
    role: FileRole
    artefact: Artefact


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript."""

    command: str
    values: tuple[tuple[str, str], ...]
    argv: tuple[str, ...]
    started: datetime
    exit_code: Maybe[int]
    stdout: Artefact | None
    """``None`` where nothing was printed."""
    stderr: Artefact | None
    apk: PulledApk | None
    """Only for a pull that succeeded."""
    previous: Sha256
    """Of the line before, without its line feed."""

    def artefacts(self) -> tuple[Artefact, ...]:
        """The files that this line speaks of."""
        apk = self.apk.artefact if self.apk else None
        return tuple(one for one in (self.stdout, self.stderr, apk) if one is not None)


@dataclass(frozen=True, slots=True)
class SealedPart:
    """How much of the transcript counts."""

    length: int
    """In bytes."""
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class Index:
    """The index of a case."""

    format: str
    tool: str
    """Version of the auditor that made the case."""
    created: datetime
    complete: bool
    serial: str
    personal: tuple[str, ...]
    """Names of the members that hold personal data."""
    artefacts: tuple[Artefact, ...]
    limits: tuple[Limit, ...]
    transcript: SealedPart


def sha256(data: bytes) -> Sha256:
    """The SHA-256 of ``data``."""
    return Sha256(hashlib.sha256(data).hexdigest())


def render_line(line: Line) -> bytes:
    """A transcript line, without its line feed."""
    return _canonical(encode_object(line))


def parse_line(raw: bytes) -> Line:
    """The transcript line that was rendered as ``raw``.

    Raises:
        LayoutError: it is none, or is written in another way than we write it.
    """
    line = _decoded(Line, _object(raw))
    if render_line(line) != raw:
        raise LayoutError("not in the form that the auditor writes")
    return line


def render_index(index: Index) -> bytes:
    """The bytes of ``index.json``, sealed."""
    return _render_sealed(encode_object(index))


def open_seal(raw: bytes) -> JsonObject:
    """The members of the index without the seal, whatever their format.

    Raises:
        LayoutError: no JSON object, or any byte differs from what was sealed.
    """
    members = _object(raw)
    if _SEAL not in members:
        raise LayoutError("no seal")
    rest = {name: member for name, member in members.items() if name != _SEAL}
    try:
        sealed = _render_sealed(rest)
    except RecursionError as error:  # what can just be read may be too deep to be written
        raise LayoutError("nested too deep") from error
    if sealed != raw:
        raise LayoutError("the seal is broken")
    return rest


def parse_index(members: JsonObject) -> Index:
    """The index with these members; raises LayoutError where they are not those of ``case/1``."""
    index = _decoded(Index, members)
    for artefact in index.artefacts:
        if not ARTEFACT_NAME.fullmatch(artefact.file):
            raise LayoutError("a file name that no case has")
    return index


def _render_sealed(members: JsonObject) -> bytes:
    sealed: JsonObject = {**members, _SEAL: sha256(_canonical(members))}
    return json.dumps(sealed, sort_keys=True, indent=1).encode("ascii") + b"\n"


def _canonical(members: JsonObject) -> bytes:
    return json.dumps(members, sort_keys=True, separators=(",", ":")).encode("ascii")


def _object(raw: bytes) -> JsonObject:
    try:
        value: Json = json.loads(raw.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise LayoutError(f"no JSON: {error}") from error
    if not isinstance(value, dict):
        raise LayoutError("no JSON object")
    return value


def _decoded(kind: type[_K], members: JsonObject) -> _K:
    try:
        return decode_object(kind, members)
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise LayoutError(f"{kind.__name__}: {error}") from error
