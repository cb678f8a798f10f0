"""The files of a collection that others made: a folder or a ZIP archive, read through one door.

Nothing is extracted but the APKs that an audit opens, into a private temporary
folder. All that ``zipfile`` can raise on a hostile archive is mapped here.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import IO, Protocol

from auditor.case import storage
from auditor.errors import CaseTampered, NotACase, OutputError
from auditor.text import plain

MAX_MEMBERS = 200_000
MAX_TEXT = 1 << 30
"""Bytes of one text file that are looked at; a bug report has some 50 million."""
MAX_LINES = 8_000_000
"""Lines of one text file that are looked at; a bug report has about a million."""
MAX_APK = 4 << 30
MAX_UNPACKED = 64 << 30
"""Bytes of all files that are copied."""
_MOST_PACKED = 20
"""So many times its own size an archive may unpack to; APKs are packed already."""
_CHUNK = 1 << 20
_RESERVE = 64 << 20
"""Bytes of the disk that are left free."""
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What ``zipfile`` raises on archives that are damaged, encrypted or packed in unknown ways."""


class Members(Protocol):
    """Files by their names, with forward slashes."""

    path: Path

    def names(self) -> tuple[str, ...]:
        """The names of all files, sorted."""

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a file in pieces, at most ``MAX_TEXT`` of them."""

    def size(self, name: str) -> int:
        """Bytes of the file, by the word of folder or archive."""

    def room(self) -> int:
        """Bytes that may be copied in all."""

    def copy(self, name: str, target: Path, room: int) -> bool:
        """Writes the file to ``target``; ``False`` where it has more than ``room`` or ``MAX_APK`` bytes."""

    def changed(self) -> datetime:
        """When folder or archive was last written, by this computer, in UTC and whole seconds."""


def read_text(members: Members, name: str, limit: int) -> bytes:
    """The bytes of a text file, cut after ``limit``."""
    parts, room = [], limit
    for piece in members.pieces(name):
        parts.append(piece[:room])
        room -= len(piece)
        if room <= 0:
            break
    return b"".join(parts)


def read_lines(members: Members, name: str) -> Iterator[bytes]:
    """The lines of a text file with their line feeds, at most ``MAX_LINES``; very long ones in parts."""
    rest, left = b"", MAX_LINES
    for piece in members.pieces(name):
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole[:left]:
            yield line + b"\n"
        left -= len(whole)
        if left <= 0:
            return
        if len(rest) > _CHUNK:
            yield rest
            rest = b""
    if rest:
        yield rest


class Folder:
    """A folder; links are not followed."""

    def __init__(self, path: Path) -> None:
        """Takes a folder that exists."""
        self.path = path

    def names(self) -> tuple[str, ...]:
        """The names of the regular files in it and below."""
        found = []
        folders = [self.path]
        for folder in folders:
            for entry in self._entries(folder):
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                elif storage.is_plain_file(Path(entry.path)):
                    found.append(Path(entry.path).relative_to(self.path).as_posix())
                if len(found) + len(folders) > MAX_MEMBERS:
                    raise NotACase(path=self.path)
        return tuple(sorted(found))

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """What lies in a folder; nothing of one that may not be read."""
        try:
            with os.scandir(folder) as entries:
                return list(entries)
        except PermissionError:
            return []
        except OSError as error:
            raise CaseTampered(path=self.path, artefact=plain(folder.name), problem=str(error)) from error

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a file."""
        with self._open(name) as file:
            yield from _pieces(file)

    def size(self, name: str) -> int:
        """Bytes of a file."""
        status = (self.path / name).lstat()
        return status.st_size if stat.S_ISREG(status.st_mode) else 0

    def room(self) -> int:
        """Bytes that may be copied."""
        return MAX_UNPACKED

    def copy(self, name: str, target: Path, room: int) -> bool:
        """Copies a file."""
        with self._open(name) as file:
            return _copy(file, target, room)

    def changed(self) -> datetime:
        """When it was last written."""
        return _changed(self.path)

    @contextlib.contextmanager
    def _open(self, name: str) -> Iterator[IO[bytes]]:
        try:
            with (self.path / name).open("rb") as file:
                yield file
        except OSError as error:
            raise CaseTampered(path=self.path, artefact=plain(name), problem=str(error)) from error


class Archive:
    """A ZIP archive; names are only ever compared, never used as paths."""

    def __init__(self, path: Path) -> None:
        """Takes an archive that exists.

        Raises:
            NotACase: it is none.
        """
        self.path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except (*_BROKEN, OSError) as error:
            raise NotACase(path=path) from error
        if len(self._zip.namelist()) > MAX_MEMBERS:
            raise NotACase(path=path)

    def names(self) -> tuple[str, ...]:
        """The names of the files; of a name that stands twice, the archive's last file counts."""
        return tuple(sorted({info.filename for info in self._zip.infolist() if not info.is_dir()}))

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a file."""
        with self._open(name) as file:
            yield from _pieces(file)

    def size(self, name: str) -> int:
        """Bytes of a file, by the word of the archive."""
        return self._zip.getinfo(name).file_size

    def room(self) -> int:
        """Bytes that may be unpacked; what an archive says of its own sizes does not count."""
        return min(MAX_UNPACKED, _MOST_PACKED * self.path.stat().st_size)

    def copy(self, name: str, target: Path, room: int) -> bool:
        """Unpacks one file."""
        with self._open(name) as file:
            return _copy(file, target, room)

    def changed(self) -> datetime:
        """When it was last written."""
        return _changed(self.path)

    @contextlib.contextmanager
    def _open(self, name: str) -> Iterator[IO[bytes]]:
        try:
            with self._zip.open(name) as file:
                yield file
        except (*_BROKEN, OSError, KeyError) as error:
            raise CaseTampered(path=self.path, artefact=plain(name), problem=str(error)) from error


class SingleFile:
    """One text file by itself, as a bug report of an old phone."""

    def __init__(self, path: Path) -> None:
        """Takes a file that exists."""
        self.path = path
        self._folder = Folder(path.parent)

    def names(self) -> tuple[str, ...]:
        """The name of the file."""
        return (self.path.name,)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of the file."""
        return self._folder.pieces(name)

    def size(self, name: str) -> int:
        """Bytes of the file."""
        return self._folder.size(name)

    def room(self) -> int:
        """Bytes that may be copied."""
        return self._folder.room()

    def copy(self, name: str, target: Path, room: int) -> bool:
        """Copies the file."""
        return self._folder.copy(name, target, room)

    def changed(self) -> datetime:
        """When it was last written."""
        return _changed(self.path)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    room = MAX_TEXT
    while room > 0 and (piece := file.read(min(room, _CHUNK))):
        room -= len(piece)
        yield piece


def _copy(file: IO[bytes], target: Path, room: int) -> bool:
    room = min(room, MAX_APK)
    descriptor = storage.open_private(target)
    with storage.writing(target), os.fdopen(descriptor, "wb") as out:
        while piece := file.read(_CHUNK):
            room -= len(piece)
            if room < 0:
                return False
            if len(piece) + _RESERVE > shutil.disk_usage(target.parent).free:
                raise OutputError(path=target, problem="the disk is full")
            out.write(piece)
    return True


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(int(path.stat().st_mtime), timezone.utc)
