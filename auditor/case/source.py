"""Three kinds of collections in one shape: our case folder, AndroidQF's, a bug report."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from auditor.case.androidqf import is_androidqf, read_androidqf
from auditor.case.bugreport import is_bugreport, read_bugreport
from auditor.case.encryption import decrypted, is_encrypted
from auditor.case.layout import INDEX
from auditor.case.members import Archive, Folder, Members, SingleFile
from auditor.case.reader import read_case
from auditor.case.records import Case
from auditor.errors import NotACase
from auditor.model import Source


@dataclass(frozen=True, slots=True)
class Opened:
    """A collection, and of which kind it is."""

    case: Case
    source: Source


@contextmanager
def open_source(path: Path, identity: Path | None = None) -> Iterator[Opened]:
    """The collection at ``path``; what had to be unpacked of it is deleted at the end.

    ``identity`` is a file with age identities, for an encrypted one.

    Raises:
        NotACase: neither a case folder, nor AndroidQF's folder or archive, nor a bug report.
        CaseVersion: a case folder of a format that is not known here.
        CaseTampered: a file is damaged, or not the one that was sealed.
        CaseEncrypted: it is encrypted, and no identity was given.
        WrongAgeKey: the identity is none, or does not open it.
    """
    if is_encrypted(path):
        with decrypted(path, identity) as plain, open_source(plain) as opened:
            yield opened
        return
    if (path / INDEX).exists():
        yield Opened(read_case(path), Source.CASE)
        return
    members = _members(path)
    if is_androidqf(members):
        with tempfile.TemporaryDirectory(prefix="auditor-") as unpacked:
            yield Opened(read_androidqf(members, Path(unpacked)), Source.ANDROIDQF)
    elif is_bugreport(members):
        yield Opened(read_bugreport(members), Source.BUGREPORT)
    else:
        raise NotACase(path=path)


def _members(path: Path) -> Members:
    if path.is_dir():
        return Folder(path)
    if not path.is_file():
        raise NotACase(path=path)
    return Archive(path) if zipfile.is_zipfile(path) else SingleFile(path)
