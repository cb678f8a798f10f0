"""Where the central directory of a ZIP archive lies, and what it lists.

The names are those of APPNOTE.TXT 6.3; the rules are those of Android's
libziparchive (``zip_archive.cc``): the last end of central directory in the last
64 KiB counts, and as many headers are read as it says. What Android refuses
(bytes before or after the archive, a name that stands twice) is read as well as
it can be and noted: an installed app may have been judged by other rules.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.errors import MalformedApk

END_OF_CENTRAL_DIRECTORY = b"PK\x05\x06"
CENTRAL_DIRECTORY_HEADER = b"PK\x01\x02"
LOCAL_FILE_HEADER = b"PK\x03\x04"

_ENCRYPTED = 1 << 0
MAX_COMMENT = 0xFFFF
_MAX_SEARCH = 16 << 20
_MAX_CANDIDATES = 64
_ZIP64 = 0xFFFFFFFF

END_RECORD = struct.Struct("<4sHHHHIIH")
_directory_header = struct.Struct("<8xHH4xIIIHHH8xI")

_SHADOWED = ("AndroidManifest.xml/", "classes.dex/", "resources.arsc/")
_DEX_NAME = re.compile(r"^classes\d*\.dex$", re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class Oddity:
    """Something that a proper build tool does not write."""

    id: str
    """``prefix``, ``suffix``, ``directory-cut``, ``duplicate-name``, ``unsafe-name``, ``shadowing-name``,
    ``encrypted-flag``, ``unknown-method``, ``local-header``, ``size``, ``crc``, ``overrun`` or
    ``dex-after-gap``."""
    entry: str
    """Name of the entry, or empty where it is the whole archive."""


@dataclass(frozen=True, slots=True)
class CentralDirectory:
    """Where the central directory lies; offsets from the start of the file, in bytes."""

    start: int
    end: int
    archive_start: int
    """What the archive's own offsets count from; not 0 where something stands before it."""
    count: int
    """Headers that the end record claims."""
    oddities: tuple[Oddity, ...]


Header = tuple[int, int, int, int, int]
"""Method, CRC-32, compressed size, size (both in bytes), offset of the local file header in the file."""


def find_directory(data: bytes) -> CentralDirectory:
    """The central directory of the last end record that points to one.

    Raises:
        MalformedApk: there is none, it is empty, or it needs ZIP64.
    """
    zip64 = False
    for at in end_records(data):
        _, _, _, _, count, size, offset, comment = END_RECORD.unpack_from(data, at)
        if count == 0 and size == 0:
            raise MalformedApk(problem="the archive is empty", place=f"byte {at}")
        zip64 = zip64 or _ZIP64 in (size, offset)
        for archive_start in (0, at - size - offset):
            start = archive_start + offset
            if archive_start >= 0 and start < at and data.startswith(CENTRAL_DIRECTORY_HEADER, start):
                odd = []
                if at + END_RECORD.size + comment != len(data):
                    odd.append(Oddity("suffix", ""))
                if archive_start or not data.startswith(LOCAL_FILE_HEADER):
                    odd.append(Oddity("prefix", ""))
                return CentralDirectory(start, min(start + size, at), archive_start, count, tuple(odd))
    problem = "a ZIP64 archive" if zip64 else "not a ZIP archive, or cut off"
    raise MalformedApk(problem=problem, place="end of central directory")


def read_headers(data: bytes, directory: CentralDirectory) -> tuple[dict[str, Header], frozenset[Oddity]]:
    r"""The headers by name, in the directory's order, and what is odd about them.

    Bytes of a name that are no UTF-8 stand as ``\xNN``. Of a name that stands
    twice the first header is given.

    Raises:
        MalformedApk: not one header can be read.
    """
    headers: dict[str, Header] = {}
    odd: set[Oddity] = set()
    at, end, shift = directory.start, directory.end, directory.archive_start
    unpack, fixed_size = _directory_header.unpack_from, _directory_header.size
    for _ in range(directory.count):
        name_start = at + fixed_size
        if name_start > end or not data.startswith(CENTRAL_DIRECTORY_HEADER, at):
            odd.add(Oddity("directory-cut", ""))
            break
        flags, method, crc32, compressed, size, name_length, extra, comment, local = unpack(data, at)
        at = name_start + name_length
        name = entry_name(data[name_start:at])
        at += extra + comment
        if flags & _ENCRYPTED:
            odd.add(Oddity("encrypted-flag", name))
        if name in headers:
            odd.add(Oddity("duplicate-name", name))
        else:
            headers[name] = (method, crc32, compressed, size, local + shift)
    if not headers:
        raise MalformedApk(problem="the central directory cannot be read", place=f"byte {directory.start}")
    return headers, frozenset(odd | set(_odd_names(headers)))


def entry_name(raw: bytes) -> str:
    """The name as text; Android takes UTF-8 only."""
    return raw.decode("utf-8", "backslashreplace")


def dex_names(names: dict[str, Header]) -> tuple[str, ...]:
    """The DEX files that ART loads: ``classes.dex``, ``classes2.dex`` ... up to the first gap.

    Source: libdexfile, ``DexFileLoader``, ``GetMultiDexClassesDexName``.
    """
    loaded: list[str] = []
    name = "classes.dex"
    while name in names:
        loaded.append(name)
        name = f"classes{len(loaded) + 1}.dex"
    return tuple(loaded)


def end_records(data: bytes) -> Iterator[int]:
    """Offsets of what looks like an end of central directory, the last first.

    Android looks in the last 64 KiB only; more is searched for an archive with
    something appended.
    """
    lowest = max(0, len(data) - _MAX_SEARCH - MAX_COMMENT)
    end = len(data) - END_RECORD.size + len(END_OF_CENTRAL_DIRECTORY)
    for _ in range(_MAX_CANDIDATES):
        at = data.rfind(END_OF_CENTRAL_DIRECTORY, lowest, max(end, 0))
        if at < 0:
            return
        yield at
        end = at + len(END_OF_CENTRAL_DIRECTORY) - 1


def _odd_names(headers: dict[str, Header]) -> Iterator[Oddity]:
    joined = "\n".join(headers)
    if any(part in joined for part in ("..", "\\", "\0", "\n/")) or joined.startswith("/"):
        yield from (Oddity("unsafe-name", name) for name in headers if _is_unsafe(name))
    if any(shadow in joined for shadow in _SHADOWED):
        yield from (Oddity("shadowing-name", name) for name in headers if name.startswith(_SHADOWED))
    unloaded = set(_DEX_NAME.findall(joined)) - set(dex_names(headers))
    yield from (Oddity("dex-after-gap", name) for name in unloaded if name in headers)


def _is_unsafe(name: str) -> bool:
    return name.startswith("/") or "\\" in name or "\0" in name or ".." in name.split("/")
