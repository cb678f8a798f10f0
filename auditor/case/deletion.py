"""Deleting a case folder, and nothing else."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from auditor.case import storage
from auditor.case.layout import APKS, ARTEFACT_NAME, INDEX, OUTPUTS, TRANSCRIPT
from auditor.errors import CaseError, NotACase

_MARK = b'"case/'
_LOOK_AT = 64 << 20


def delete_case(path: Path) -> tuple[str, ...]:
    """Deletes what belongs to a case, then the folder; a damaged case is deleted too.

    Returns the names in the folder that belong to no case; they and the folder
    stay. Empty when all is gone.

    Raises:
        NotACase: the folder is none; nothing was deleted.
        CaseError: a file could not be deleted.
    """
    if not _looks_like_a_case(path):
        raise NotACase(path=path)
    try:
        _delete_files(path)
        left = tuple(sorted(entry.name for entry in path.iterdir()))
        if not left:
            path.rmdir()
    except OSError as error:
        raise CaseError(path=path, problem=str(error)) from error
    return left


def _looks_like_a_case(path: Path) -> bool:
    return storage.is_plain_file(path / INDEX) and _MARK in storage.read(path, INDEX, _LOOK_AT)


def _delete_files(path: Path) -> None:
    """The index goes last, so that an interrupted deletion can be repeated."""
    for folder in (OUTPUTS, APKS):
        if not storage.is_plain_folder(path / folder):
            continue
        for file in _ours(path, folder):
            file.unlink()
        with contextlib.suppress(OSError):
            (path / folder).rmdir()
    for name in (TRANSCRIPT, INDEX):
        (path / name).with_name(name + storage.PART).unlink(missing_ok=True)
        (path / name).unlink(missing_ok=True)


def _ours(root: Path, folder: str) -> Iterator[Path]:
    """The files of a folder whose names a case gives, unfinished ones too."""
    for entry in list((root / folder).iterdir()):
        name = f"{folder}/{entry.name.removesuffix(storage.PART)}"
        if ARTEFACT_NAME.fullmatch(name) or entry.name == f"incoming{storage.PART}":
            yield entry
