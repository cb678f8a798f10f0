"""A case sealed for somebody else's eyes: a tar archive encrypted to age recipients (age-encryption.org/v1).

The folder is gone when the archive is there. Until then it lies on the disk in
plain text, as it has to be written while the phone is read.
"""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyrage

from auditor.case import storage
from auditor.case.deletion import delete_case
from auditor.case.layout import ARTEFACT_NAME, INDEX, TRANSCRIPT
from auditor.errors import CaseEncrypted, CaseTampered, WrongAgeKey

ENDING = ".tar.age"
MAGIC = b"age-encryption.org/v1"
MAX_MEMBERS = 1_000_000
_BROKEN = (tarfile.TarError, ValueError, RecursionError)
"""What ``tarfile`` raises on archives that are damaged, or made of nothing but headers of headers."""
_MAX_KEYS = 1 << 20
_SECRET = "AGE-SECRET-KEY-"  # noqa: S105 - the beginning of every such key, not one


def check_recipients(texts: Sequence[str]) -> None:
    """Refuses what is no recipient before anything is read from a phone.

    Raises:
        WrongAgeKey: one of them is none.
    """
    _recipients(texts)


def encrypt_case(folder: Path, recipients: Sequence[str]) -> Path:
    """Seals a case folder and deletes it; returns the archive, which lies beside it.

    Raises:
        WrongAgeKey: a recipient is none.
        OutputError: the archive cannot be written; the folder is then still there.
    """
    keys = _recipients(recipients)
    target = folder.with_name(folder.name + ENDING)
    part = target.with_name(target.name + storage.PART)
    plain = part.with_name(part.name + ".tar")
    with storage.writing(target):
        try:
            storage.write_atomically(plain, b"")
            with tarfile.open(plain, "w") as archive:
                archive.add(folder, arcname=".", filter=_private)
            storage.write_atomically(part, b"")
            pyrage.encrypt_file(str(plain), str(part), keys)
            storage.put_in_place(part, target)
        finally:
            plain.unlink(missing_ok=True)
            part.unlink(missing_ok=True)
    delete_case(folder)
    return target


def _private(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
    """The member without the names of this computer's users; ``None`` for what is not of the case."""
    if not member.isdir() and not _is_of_a_case(member.name.removeprefix("./")):
        return None
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def _is_of_a_case(name: str) -> bool:
    return name in (INDEX, TRANSCRIPT) or ARTEFACT_NAME.fullmatch(name) is not None


def is_encrypted(path: Path) -> bool:
    """Whether the file is encrypted by age."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


@contextmanager
def decrypted(path: Path, identity: Path | None) -> Iterator[Path]:
    """What an encrypted collection holds, a case folder or another archive, in a private folder of its own.

    Raises:
        CaseEncrypted: no identity was given.
        WrongAgeKey: the identity is none, or not one that the collection is for.
        CaseTampered: what comes out is no archive, or holds what no case has.
    """
    if identity is None:
        raise CaseEncrypted(path=path)
    with tempfile.TemporaryDirectory(prefix="auditor-") as folder:
        plain = Path(folder) / "collection"
        storage.write_atomically(plain, b"")
        try:
            pyrage.decrypt_file(str(path), str(plain), _identities(identity))
        except (pyrage.DecryptError, OSError) as error:
            raise WrongAgeKey(key=identity, problem=str(error)) from error
        if not _is_tar(plain, path):
            yield plain
            return
        case = Path(folder) / "case"
        _unpack(plain, case, path)
        yield case


def _is_tar(plain: Path, path: Path) -> bool:
    """Whether what came out of ``path`` is an archive."""
    try:
        return tarfile.is_tarfile(plain)
    except _BROKEN as error:
        raise CaseTampered(path=path, artefact=plain.name, problem=str(error)) from error


def _unpack(archive: Path, target: Path, path: Path) -> None:
    """Unpacks the files that a case has; every other name is refused, so that none is ever a path.

    A packed archive and files with holes, which unpack to more than was sent, are refused too.
    """
    room = archive.stat().st_size
    try:
        with tarfile.open(archive, "r:") as tar:
            for number, member in enumerate(tar):
                name = member.name.removeprefix("./")
                if member.isdir():
                    continue
                if not member.isreg() or not _is_of_a_case(name):
                    raise CaseTampered(path=path, artefact=name[:100], problem="a name that no case has")
                room -= member.size
                if member.issparse() or room < 0:
                    raise CaseTampered(path=path, artefact=name, problem="larger than the archive")
                if number > MAX_MEMBERS:
                    raise CaseTampered(path=path, artefact=name, problem="too many files")
                file = tar.extractfile(member)
                if file is not None:
                    storage.keep(target / name, file)
    except _BROKEN as error:
        raise CaseTampered(path=path, artefact=archive.name, problem=str(error)) from error


def _recipients(texts: Sequence[str]) -> list[pyrage.x25519.Recipient | pyrage.ssh.Recipient]:
    found = []
    for text in texts:
        kind = pyrage.ssh.Recipient if text.startswith("ssh-") else pyrage.x25519.Recipient
        try:
            found.append(kind.from_str(text.strip()))
        except pyrage.RecipientError as error:
            raise WrongAgeKey(key=text[:100], problem=str(error)) from error
    return found


def _identities(path: Path) -> list[pyrage.x25519.Identity]:
    try:
        lines = path.read_bytes()[:_MAX_KEYS].decode("utf-8", "replace").splitlines()
        return [pyrage.x25519.Identity.from_str(line) for line in lines if line.startswith(_SECRET)]
    except (pyrage.IdentityError, OSError) as error:
        raise WrongAgeKey(key=path, problem=str(error)) from error
