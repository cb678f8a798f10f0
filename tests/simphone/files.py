"""The files of the simulated phone, as the sync service and ``sha256sum`` see them."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

REGULAR = stat.S_IFREG | 0o644
DIRECTORY = stat.S_IFDIR | 0o755


class Content(Protocol):
    """Bytes that need not be held in memory."""

    @property
    def size(self) -> int:
        """How many there are."""

    def slice(self, start: int, end: int) -> bytes:
        """Those between two offsets."""


@dataclass(frozen=True, slots=True)
class PhoneFile:
    """One file: its absolute path on the phone and its bytes, or what holds them."""

    path: str
    content: bytes | Path | Content
    readable: bool = True
    """Whether the shell may open it."""

    def read(self) -> bytes:
        """All bytes of the file."""
        return self.slice(0, self.size)

    def slice(self, start: int, end: int) -> bytes:
        """The bytes between two offsets, as far as there are any."""
        if isinstance(self.content, bytes):
            return self.content[start:end]
        if isinstance(self.content, Path):
            return self.content.read_bytes()[start:end]
        return self.content.slice(start, min(end, self.content.size))

    @property
    def size(self) -> int:
        """Bytes of the file."""
        if isinstance(self.content, bytes):
            return len(self.content)
        return self.content.stat().st_size if isinstance(self.content, Path) else self.content.size


@dataclass(frozen=True, slots=True)
class Node:
    """What ``stat`` says: mode, size in bytes, modification time in seconds since 1970."""

    mode: int
    size: int
    mtime: int


class FileTree:
    """Files and the directories that lead to them."""

    def __init__(self, files: Iterable[PhoneFile], mtime: int) -> None:
        """Takes the files; ``mtime`` is the time of all of them."""
        self._files = {file.path: file for file in files}
        self._mtime = mtime
        self._children: dict[str, set[str]] = {"/": set()}
        for path in self._files:
            self._add_parents(PurePosixPath(path))

    def _add_parents(self, path: PurePosixPath) -> None:
        for parent in path.parents:
            self._children.setdefault(str(parent), set()).add(path.name)
            path = parent

    def file(self, path: str) -> PhoneFile | None:
        """The file of that path, or ``None``."""
        return self._files.get(path)

    def node(self, path: str) -> Node | None:
        """What stands at that path, or ``None``."""
        file = self._files.get(path)
        if file is not None:
            return Node(REGULAR, file.size, self._mtime)
        if str(PurePosixPath(path)) in self._children:
            return Node(DIRECTORY, 4096, self._mtime)
        return None

    def names(self, path: str) -> tuple[str, ...]:
        """The names in a directory, sorted; none where it is no directory."""
        return tuple(sorted(self._children.get(str(PurePosixPath(path)), ())))
