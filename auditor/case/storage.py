"""Files of a case folder: private, written whole or not at all, never read through a link.

All that differs between systems (permissions, links, syncing folders) is here.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from auditor.errors import CaseTampered, OutputError
from auditor.model import Sha256

PART = ".part"
"""Ending of a file that is being written; what carries it is not part of a case."""
_CHUNK = 1 << 20
_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REPLACE_DELAYS = (0.05, 0.1, 0.2, 0.4)
_WINDOWS_LINK_TAGS = frozenset({0xA000000C, 0xA0000003})
"""IO_REPARSE_TAG_SYMLINK and IO_REPARSE_TAG_MOUNT_POINT of winnt.h."""


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns every failure to write below ``path``, a full disk too, into ``OutputError``."""
    try:
        yield
    except OSError as error:
        problem = "the disk is full" if error.errno in _FULL else str(error)
        raise OutputError(path=path, problem=problem) from error


def make_folder(path: Path) -> None:
    """Makes a folder that only its owner can enter, and the folders above it; an empty one may exist."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if next(path.iterdir(), None) is not None:
        raise FileExistsError(errno.EEXIST, "the folder is not empty")
    path.chmod(0o700)


def open_private(path: Path, *, append: bool = False) -> int:
    """A descriptor to write a file that only its owner can read; an existing one is emptied or extended."""
    mode = os.O_APPEND if append else os.O_TRUNC
    return os.open(path, os.O_WRONLY | os.O_CREAT | mode | _FLAGS, 0o600)


def write_all(descriptor: int, data: bytes) -> None:
    """Writes all of ``data``, however many calls it takes."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def write_atomically(path: Path, data: bytes) -> None:
    """Puts ``data`` at ``path``, on the disk, so that a reader sees all of it or what was there before."""
    part = path.with_name(path.name + PART)
    descriptor = open_private(part)
    try:
        write_all(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    put_in_place(part, path)


def keep(path: Path, source: IO[bytes]) -> None:
    """Copies all of ``source`` to a new private file; its folder is made, for the owner alone."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = open_private(path)
    with writing(path), os.fdopen(descriptor, "wb") as file:
        shutil.copyfileobj(source, file, _CHUNK)


def put_in_place(part: Path, path: Path) -> None:
    """Gives a finished file its name and makes the folder remember it."""
    _replace(part, path)
    _sync_folder(path.parent)


def append(path: Path, data: bytes) -> None:
    """Adds ``data`` to the end of a file, on the disk."""
    descriptor = open_private(path, append=True)
    try:
        write_all(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def cut(path: Path, length: int) -> None:
    """Takes away what a file has beyond ``length`` bytes, on the disk."""
    descriptor = open_private(path, append=True)
    try:
        os.ftruncate(descriptor, length)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(part: Path, path: Path) -> None:
    """``os.replace`` with patience: on Windows a virus scanner may hold the target for a moment."""
    for delay in _REPLACE_DELAYS:
        with contextlib.suppress(PermissionError):
            part.replace(path)
            return
        time.sleep(delay)
    part.replace(path)


def _sync_folder(path: Path) -> None:
    """Makes a new name in a folder survive a power cut; Windows has no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_link(status: os.stat_result) -> bool:
    """Whether an ``lstat`` result is of a symbolic link or a Windows junction."""
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) in _WINDOWS_LINK_TAGS


def is_plain_file(path: Path) -> bool:
    """Whether ``path`` is a regular file and no link."""
    with contextlib.suppress(OSError):
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and not is_link(status)
    return False


def is_plain_folder(path: Path) -> bool:
    """Whether ``path`` is a folder and no link."""
    with contextlib.suppress(OSError):
        status = path.lstat()
        return stat.S_ISDIR(status.st_mode) and not is_link(status)
    return False


def chunks(root: Path, name: str, limit: int) -> Iterator[bytes]:
    """The bytes of the regular file ``name`` below ``root``, in pieces.

    Raises:
        CaseTampered: it is missing, no regular file, behind a link, unreadable or above ``limit`` bytes.
    """
    descriptor = _open_to_read(root, name)
    try:
        total = 0
        while piece := os.read(descriptor, _CHUNK):
            total += len(piece)
            if total > limit:
                raise CaseTampered(path=root, artefact=name, problem=f"more than {limit} bytes")
            yield piece
    except OSError as error:
        raise CaseTampered(path=root, artefact=name, problem=str(error)) from error
    finally:
        os.close(descriptor)


def read(root: Path, name: str, limit: int) -> bytes:
    """All bytes of a file of a case; raises as ``chunks`` does."""
    return b"".join(chunks(root, name, limit))


def measure(root: Path, name: str, limit: int) -> tuple[Sha256, int]:
    """SHA-256 and size in bytes of a file of a case; raises as ``chunks`` does."""
    digest, size = hashlib.sha256(), 0
    for piece in chunks(root, name, limit):
        digest.update(piece)
        size += len(piece)
    return Sha256(digest.hexdigest()), size


def _open_to_read(root: Path, name: str) -> int:
    try:
        _refuse_links(root, name)
        descriptor = os.open(root / name, os.O_RDONLY | _FLAGS | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError as error:
        raise CaseTampered(path=root, artefact=name, problem="missing") from error
    except OSError as error:
        raise CaseTampered(path=root, artefact=name, problem=str(error)) from error
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise CaseTampered(path=root, artefact=name, problem="not a regular file")


def _refuse_links(root: Path, name: str) -> None:
    """Looks at each step from ``root`` to the file; ``name`` uses forward slashes."""
    step = root
    for part in name.split("/"):
        step = step / part
        if is_link(step.lstat()):
            raise CaseTampered(path=root, artefact=name, problem="a link")
