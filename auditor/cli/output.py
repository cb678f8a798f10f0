"""Writes the report: whole or not at all, for its owner's eyes only."""

from __future__ import annotations

import errno
import os
import sys
import webbrowser
from datetime import datetime
from pathlib import Path

from auditor.case import storage
from auditor.cli.options import ReportWish
from auditor.codec import JsonObject
from auditor.errors import OutputError
from reports import Format


def write_report(document: JsonObject, wish: ReportWish, now: datetime) -> tuple[Path, ...]:
    """Writes the document in the forms wished for; returns the files, none for standard output.

    Raises:
        OutputError: a file cannot be written.
    """
    if wish.to_stdout:
        _write_stdout(Format.JSON.render(document, wish.language))
        return ()
    written = []
    for form, path in _places(wish, now):
        _write(path, form.render(document, wish.language))
        written.append(path)
    if wish.open_it:
        webbrowser.open(written[0].resolve().as_uri())
    return tuple(written)


def _places(wish: ReportWish, now: datetime) -> list[tuple[Format, Path]]:
    """Where each form goes: into a folder for several forms, else to one file."""
    name = f"auditor-report-{now.astimezone():%Y%m%d-%H%M%S}"
    if len(wish.formats) > 1:
        folder = wish.output or Path(name)
        return [(form, folder / form.file_name) for form in wish.formats]
    form = wish.formats[0]
    path = wish.output or Path(f"{name}.{form.value}")
    return [(form, path / form.file_name if path.is_dir() else path)]


def _write(path: Path, content: bytes) -> None:
    with storage.writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            _write_device(path, content)
        else:
            storage.write_atomically(path, content)


def _write_device(path: Path, content: bytes) -> None:
    """A pipe or a device cannot be replaced; it is written to as it stands."""
    descriptor = os.open(path, os.O_WRONLY)
    try:
        storage.write_all(descriptor, content)
    finally:
        os.close(descriptor)


def _write_stdout(content: bytes) -> None:
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        raise OutputError(path="-", problem=os.strerror(errno.EBADF))
    rest = memoryview(content)
    try:
        while rest:  # where Python is told not to buffer, a signal can cut a write short
            rest = rest[stream.write(rest) :]
        stream.flush()
    except OSError as error:
        raise OutputError(path="-", problem=str(error)) from error
