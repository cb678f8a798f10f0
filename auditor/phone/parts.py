"""Reading parts of the installed files without pulling them.

Many files are asked about in one command. What is needed of a file is decided by
a plan that is passed in; it is asked again after each round, as the end of a file tells
where its list of contents stands, and that where the rest stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Union

from auditor.case import CaseWriter
from auditor.case.file_parts import PACKED, PLAIN, SIZES, parts_of, sizes_of
from auditor.errors import CommandRefused
from auditor.parts import FileParts, Plan, Span
from auditor.phone.commands import BLOCK, LONGEST_LINE, script_line
from auditor.phone.interface import Phone
from auditor.phone.session import Progress, Session
from auditor.text import plain

MAX_ROUNDS = 8
MAX_FILE = 64 << 20
"""Bytes that are read of one file."""
GROUP = 24
"""Files that are read at a time: about what one line has room for."""
MAX_OUTPUT = 32 << 20
"""Bytes that one command is asked for."""

Unit = Mapping[str, Union[str, int]]


@dataclass(frozen=True, slots=True)
class _Wish:
    """One span of one file, in whole blocks."""

    path: str
    first: int
    count: int

    @property
    def unit(self) -> Unit:
        return {"path": self.path, "first": self.first, "count": self.count}


def read_parts(
    phone: Phone, case: CaseWriter, paths: Sequence[str], plan: Plan, progress: Progress
) -> tuple[str, ...]:
    """Reads into the case what ``plan`` wants of each file; returns the files that cannot be read so.

    Raises:
        DeviceError: the phone is lost; the case holds what was read before.
        OutputError: the case cannot be written.
    """
    session = Session(phone, case, progress)
    script = _script(session)
    if script is None:
        return tuple(paths)
    unread: list[str] = []
    for start in range(0, len(paths), GROUP):
        group = _Group(session, script, plan)
        group.read(_accepted(session, script, paths[start : start + GROUP], unread))
        unread += group.unread
    return tuple(unread)


def _script(session: Session) -> str | None:
    """The script for what the phone has, ``None`` where it lacks what all need."""
    said = session.run("list-programs").stdout
    names = {line.strip().rpartition(b"/")[2] for line in said.splitlines()}
    if b"dd" not in names:
        return None
    if b"gzip" in names:
        return PACKED
    return PLAIN if b"wc" in names else None


def _accepted(session: Session, script: str, paths: Sequence[str], unread: list[str]) -> list[str]:
    """The paths that may be sent; the others are noted."""
    accepted = []
    for path in paths:
        try:
            script_line(script, [_Wish(path, 99_999_999, 9_999_999).unit])
        except CommandRefused as error:
            session.note("command-refused", path=plain(path), problem=str(error.values["problem"]))
            unread.append(path)
        else:
            accepted.append(path)
    return accepted


class _Group:
    """Some files that are read at the same time."""

    def __init__(self, session: Session, script: str, plan: Plan) -> None:
        self.unread: list[str] = []
        self._session = session
        self._script = script
        self._plan = plan
        self._known: dict[str, FileParts] = {}
        self._room: dict[str, int] = {}

    def read(self, paths: Sequence[str]) -> None:
        """Reads rounds until no more is wanted."""
        self._known = {path: FileParts(size) for path, size in self._sizes(paths).items()}
        self._room = dict.fromkeys(self._known, MAX_FILE)
        for path in paths:
            if path not in self._known:
                self.unread.append(path)
        for _ in range(MAX_ROUNDS):
            wishes = [_wish(path, span) for path, known in self._known.items() for span in self._plan(known)]
            wishes = [wish for wish in wishes if self._has_room(wish)]
            if not wishes:
                return
            for units in _lines(self._script, [wish.unit for wish in wishes]):
                self._take(units)

    def _sizes(self, paths: Sequence[str]) -> dict[str, int]:
        """The size of each file that has one."""
        sizes: dict[str, int] = {}
        for units in _lines(SIZES, [{"path": path} for path in paths]):
            sizes |= sizes_of(self._session.run_script(SIZES, units))
        return {path: sizes[path] for path in paths if path in sizes}

    def _has_room(self, wish: _Wish) -> bool:
        if wish.path not in self._known:
            return False
        self._room[wish.path] -= wish.count * BLOCK
        if self._room[wish.path] < 0:
            self._give_up(wish.path)
            return False
        return True

    def _take(self, units: Sequence[Unit]) -> None:
        """Runs one command; a file of which less comes than was asked for is given up."""
        output = self._session.run_script(self._script, units)
        got = {(part.path, part.start): part for part in parts_of(output)}
        for unit in units:
            path, start = str(unit["path"]), int(unit["first"]) * BLOCK
            known, part = self._known.get(path), got.get((path, start))
            if known is None:
                continue
            if part is None or len(part.data) < min(part.asked, known.size - start):
                self._give_up(path)
            else:
                self._known[path] = known.adding(start, part.data)

    def _give_up(self, path: str) -> None:
        del self._known[path]
        self.unread.append(path)


def _wish(path: str, span: Span) -> _Wish:
    first = span.start // BLOCK
    return _Wish(path, first, max(1, -(-span.end // BLOCK) - first))


def _lines(script: str, units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """The units in runs that each fit one command."""
    line: list[Unit] = []
    length = size = 0
    for unit in units:
        more, bytes_more = len(script_line(script, [unit])) + 2, int(unit.get("count", 0)) * BLOCK
        if line and (length + more > LONGEST_LINE or size + bytes_more > MAX_OUTPUT):
            yield line
            line, length, size = [], 0, 0
        line.append(unit)
        length, size = length + more, size + bytes_more
    if line:
        yield line
