"""Collections made to break what reads them: each is refused by the one error for that."""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

import pyrage
import pytest

from auditor.case.encryption import decrypted
from auditor.case.members import Folder
from auditor.errors import CaseTampered

_BLOCK = 512


def header(kind: bytes, content: bytes) -> bytes:
    """One tar header of some kind, and its content."""
    info = tarfile.TarInfo("index.json")
    info.type, info.size = kind, len(content)
    return info.tobuf(tarfile.GNU_FORMAT) + content.ljust(-(-len(content) // _BLOCK) * _BLOCK, b"\0")


FILE = header(tarfile.REGTYPE, b"")
HOSTILE = {
    "a map that is no numbers": header(tarfile.XHDTYPE, b"22 GNU.sparse.map=x,y\n") + FILE,
    "a length of thousands of digits": header(tarfile.XHDTYPE, b"9" * 5000 + b" a=b\n") + FILE,
    "names of names": header(tarfile.GNUTYPE_LONGNAME, b"abcd\0") * 3000,
    "headers of headers": header(tarfile.XHDTYPE, b"10 a=bcde\n") * 3000,
}


@pytest.mark.parametrize("before", [b"", FILE], ids=["first", "later"])
@pytest.mark.parametrize("what", HOSTILE)
def test_an_archive_that_breaks_the_reader_of_archives_is_refused(
    tmp_path: Path, what: str, before: bytes
) -> None:
    key = pyrage.x25519.Identity.generate()
    (tmp_path / "key").write_text(f"{key}\n", encoding="utf-8")
    sealed = tmp_path / "case.tar.age"
    sealed.write_bytes(pyrage.encrypt(before + HOSTILE[what] + bytes(2 * _BLOCK), [key.to_public()]))
    with pytest.raises(CaseTampered), decrypted(sealed, tmp_path / "key"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="paths of Windows end sooner")
def test_folders_in_folders_are_walked_without_end_of_the_stack(tmp_path: Path) -> None:
    folders = [tmp_path / "/".join("a" * depth) for depth in range(1, 1200)]
    for folder in folders:
        folder.mkdir()
    (folders[-1] / "file").write_bytes(b"")
    names = Folder(tmp_path).names()
    (folders[-1] / "file").unlink()
    for folder in reversed(folders):
        folder.rmdir()
    assert names == ("a/" * 1199 + "file",)
