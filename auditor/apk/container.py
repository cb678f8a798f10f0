"""An opened APK: its entries, read as Android reads them.

Source: libziparchive (``zip_archive.cc``) and ``AssetsProvider.cpp``, which reads
the manifest and the resources. The central directory is believed; of the local
file header only its lengths are used, as they say where the data begins. The
encryption flag is ignored. A compression method other than 8 (deflated) is read
as stored, with the uncompressed size; the CRC-32 is not held against the data.
Each oddity of this kind is noted: most of them exist to stop readers like this.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from auditor.apk.central_directory import (
    LOCAL_FILE_HEADER,
    Header,
    Oddity,
    dex_names,
    entry_name,
    find_directory,
    read_headers,
)
from auditor.errors import MalformedApk
from auditor.model import Detail, Limit, Sha256

MAX_FILE = 1 << 30
"""Largest archive that is opened, in bytes."""
MAX_ENTRY = 512 << 20
"""Largest entry that is inflated, in bytes, whatever it claims to be."""
MAX_INFLATED = 2 << 30
"""All that is inflated from one archive, in bytes."""

STORED, DEFLATED = 0, 8
_NAMED = 20
_PIECE = 1 << 18
LOCAL_HEADER = struct.Struct("<4s22xHH")


@dataclass(frozen=True, slots=True)
class Entry:
    """One central directory header."""

    name: str
    """Hostile text."""
    method: int
    """0 is stored, 8 is deflated."""
    compressed_size: int
    size: int
    """Uncompressed, as the archive claims."""
    crc32: int
    local_header_offset: int
    """From the start of the file."""


class Entries(Protocol):
    """What holds entries that can be read: an archive, or what is known of one."""

    def read(self, name: str, limit: int = MAX_ENTRY) -> bytes:
        """The content of an entry, at most ``limit`` bytes; raises MalformedApk."""


class Apk:
    """An opened archive.

    A resource, not a value: it holds the file's bytes, and reading an entry adds
    what is odd about that entry to ``oddities``.
    """

    __slots__ = ("_data", "_directory", "_headers", "_inflated", "_oddities", "name", "sha256")

    def __init__(self, data: bytes, name: str) -> None:
        """Hashes ``data`` and reads its central directory.

        Raises:
            MalformedApk: it is no ZIP archive, is empty, or needs ZIP64.
        """
        self._data = data
        self._directory = find_directory(data)
        self._headers, odd = read_headers(data, self._directory)
        self._oddities = {*self._directory.oddities, *odd}
        self._inflated = 0
        self.name = name
        """As the file or the entry of a bundle is called; hostile text."""
        self.sha256 = Sha256(hashlib.sha256(data).hexdigest())
        """Of the whole file."""

    @property
    def size(self) -> int:
        """Of the file, in bytes."""
        return len(self._data)

    def digest(self, algorithm: str) -> str:
        """A further hash of the whole file, in lower-case hex: ``md5`` or ``sha1``, for comparison only."""
        return hashlib.new(algorithm, self._data, usedforsecurity=False).hexdigest()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all entries, in the order of the central directory; hostile text."""
        return tuple(self._headers)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of the central directory; of a name that stands twice the first."""
        return tuple(entry_of(name, header) for name, header in self._headers.items())

    @property
    def oddities(self) -> tuple[Oddity, ...]:
        """What was odd so far, sorted."""
        return tuple(sorted(self._oddities))

    def __contains__(self, name: object) -> bool:
        """Whether there is an entry of that name."""
        return name in self._headers

    def read(self, name: str, limit: int = MAX_ENTRY) -> bytes:
        """The content of the entry ``name``, at most ``limit`` bytes.

        Raises:
            MalformedApk: there is no such entry, its data is damaged, or there is
                more of it.
        """
        header = self._headers.get(name)
        if header is None:
            raise MalformedApk(problem="there is no such entry", place=name)
        entry = entry_of(name, header)
        content = self._content(entry, min(limit, MAX_INFLATED - self._inflated))
        self._inflated += len(content)
        if len(content) != entry.size:
            self._note("size", name)
        if zlib.crc32(content) != entry.crc32:
            self._note("crc", name)
        return content

    def chunks(self, name: str, limit: int = MAX_ENTRY) -> Iterator[bytes]:
        """The content of the entry ``name`` piece by piece, at most ``limit`` bytes in all; then it ends.

        Nothing is held against the checksum, so that the start of an entry costs no more than that.

        Raises:
            MalformedApk: there is no such entry, or its data is damaged.
        """
        header = self._headers.get(name)
        if header is None:
            raise MalformedApk(problem="there is no such entry", place=name)
        entry = entry_of(name, header)
        start = self._data_start(entry)
        size = entry.compressed_size if entry.method == DEFLATED else entry.size
        data = memoryview(self._data)[start : min(start + size, self._directory.start)]
        pieces = _inflated_pieces(data, name) if entry.method == DEFLATED else _pieces(data)
        for piece in pieces:
            if len(piece) > limit:
                yield piece[:limit]
                return
            limit -= len(piece)
            yield piece

    def dex_names(self) -> tuple[str, ...]:
        """The DEX files that ART loads, in its order; see ``central_directory.dex_names``."""
        return dex_names(self._headers)

    def signing_block(self, magic: bytes) -> bytes:
        """The ID-value pairs of the APK Signing Block, or nothing where there is no block.

        Source: 'APK Signature Scheme v2' on source.android.com: right before the
        central directory stand the pairs, the block's size in bytes (8 bytes, not
        counting the size field at its start) and ``magic``.
        """
        end = self._directory.start - len(magic)
        if end < 16 or self._data[end : end + len(magic)] != magic:
            return b""
        size = int.from_bytes(self._data[end - 8 : end], "little")
        start = self._directory.start - size
        return self._data[start : end - 8] if 8 <= start < end - 8 else b""

    def _note(self, oddity: str, name: str) -> None:
        self._oddities.add(Oddity(oddity, name))

    def _content(self, entry: Entry, limit: int) -> bytes:
        start = self._data_start(entry)
        deflated = memoryview(self._data)[start : self._bounded(entry, start + entry.compressed_size)]
        if entry.method == DEFLATED:
            return inflate(deflated, limit, entry.name)
        if entry.size > limit:
            raise MalformedApk(problem=f"an entry of more than {limit} bytes", place=entry.name)
        stored = self._data[start : self._bounded(entry, start + entry.size)]
        if entry.method == STORED:
            return stored
        self._note("unknown-method", entry.name)
        if zlib.crc32(stored) == entry.crc32:
            return stored
        return really_deflated(deflated, entry, limit, stored)

    def _bounded(self, entry: Entry, end: int) -> int:
        """``end``, or the start of the central directory where the entry claims to reach into it."""
        if end <= self._directory.start:
            return end
        self._note("overrun", entry.name)
        return self._directory.start

    def _data_start(self, entry: Entry) -> int:
        at = entry.local_header_offset
        name_start = at + LOCAL_HEADER.size
        if name_start > self._directory.start:
            raise MalformedApk(problem="the local file header lies outside", place=entry.name)
        signature, name_length, extra_length = LOCAL_HEADER.unpack_from(self._data, at)
        if signature != LOCAL_FILE_HEADER:
            raise MalformedApk(problem="there is no local file header", place=entry.name)
        if entry_name(self._data[name_start : name_start + name_length]) != entry.name:
            self._note("local-header", entry.name)
        start = name_start + int(name_length) + int(extra_length)
        if start > self._directory.start:
            raise MalformedApk(problem="the data lies outside", place=entry.name)
        return start


def open_apk(path: Path) -> Apk:
    """The archive at ``path``; its central directory is read, no entry is.

    Raises:
        MalformedApk: it cannot be read, is larger than ``MAX_FILE``, or is no archive.
    """
    try:
        if not path.is_file():
            raise MalformedApk(problem="not a file", place=path.name)
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        raise MalformedApk(problem=f"it cannot be read: {error}", place=path.name) from error
    if len(data) > MAX_FILE:
        raise MalformedApk(problem=f"more than {MAX_FILE} bytes", place=path.name)
    return Apk(data, path.name)


def find_tampering(apk: Apk) -> tuple[Limit, ...]:
    """The limit ``tampered`` with what was odd about the archive, where something was.

    Call it after the entries that matter have been read.
    """
    if not apk.oddities:
        return ()
    oddities = tuple(sorted({oddity.id for oddity in apk.oddities}))
    entries = tuple(sorted({oddity.entry for oddity in apk.oddities if oddity.entry}))
    return (Limit("tampered", Detail.of(file=apk.sha256, oddities=oddities, entries=entries[:_NAMED])),)


def entry_of(name: str, header: Header) -> Entry:
    """The entry of that name with the values of its header."""
    method, crc32, compressed_size, size, local_header_offset = header
    return Entry(name, method, compressed_size, size, crc32, local_header_offset)


def really_deflated(deflated: memoryview, entry: Entry, limit: int, otherwise: bytes) -> bytes:
    """The inflated data where its CRC-32 shows that the method is a lie; Android would not see it."""
    try:
        content = inflate(deflated, limit, entry.name)
    except MalformedApk:
        return otherwise
    return content if zlib.crc32(content) == entry.crc32 else otherwise


def _pieces(data: memoryview) -> Iterator[bytes]:
    return (bytes(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE))


def _inflated_pieces(data: memoryview, name: str) -> Iterator[bytes]:
    """Raw deflate (RFC 1951), at most ``_PIECE`` bytes at a time."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for at in range(0, len(data), _PIECE):
        left: bytes | memoryview = data[at : at + _PIECE]
        while left and not inflater.eof:
            try:
                piece = inflater.decompress(left, _PIECE)
            except zlib.error as error:
                raise MalformedApk(problem=f"it cannot be inflated: {error}", place=name) from error
            left = inflater.unconsumed_tail
            if piece:
                yield piece


def inflate(data: memoryview, limit: int, name: str) -> bytes:
    """What raw deflate (RFC 1951) holds, at most ``limit`` bytes.

    Raises:
        MalformedApk: it is damaged, cut off, or holds more; ``name`` is the entry's.
    """
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(data, max(limit, 0) + 1)
    except zlib.error as error:
        raise MalformedApk(problem=f"it cannot be inflated: {error}", place=name) from error
    if len(content) > limit:
        raise MalformedApk(problem=f"an entry of more than {limit} bytes", place=name)
    if not inflater.eof:
        raise MalformedApk(problem="the compressed data is cut off", place=name)
    return content
