"""An app identified from parts of its APK: label, icon and version, without the rest of the file.

``wanted`` says which bytes are needed next, by what is known: the end of the file, the
central directory, then manifest and resource table, then one icon. The same readers as
for whole files are at work, so that what is told does not differ.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from auditor.apk.androguard_edge import MAX_XML
from auditor.apk.central_directory import (
    CENTRAL_DIRECTORY_HEADER,
    END_RECORD,
    LOCAL_FILE_HEADER,
    MAX_COMMENT,
    CentralDirectory,
    Header,
    end_records,
    read_headers,
)
from auditor.apk.container import (
    DEFLATED,
    LOCAL_HEADER,
    MAX_ENTRY,
    STORED,
    Entry,
    entry_of,
    inflate,
    really_deflated,
)
from auditor.apk.manifest import MANIFEST, MAX_RESOURCES, RESOURCES, Manifest, read_manifest, resource_labels
from auditor.apk.resource_table import ResourceId, ResourceTable
from auditor.errors import MalformedApk
from auditor.model import Maybe, PackageName, Unknown
from auditor.parts import FileParts, Span

_TAIL = 1024
"""Bytes of the end that are read first; an end record without a comment has 22."""
MAX_DIRECTORY = 8 << 20
MAX_COMPRESSED = 32 << 20
"""Largest manifest and resource table that are read, in bytes as they stand in the archive."""
MAX_ICON = 16 << 10
_SLACK = 64
"""Bytes that a local header is given for the extra field, whose length only it tells."""
_MAX_CANDIDATES = 4
_REMEMBERED = 32
"""Files whose directory and manifest are not read again when more of the file is known."""
_MAX_REFERENCES = 16
_RASTER = (".png", ".webp", ".jpg")


class MissingParts(Exception):
    """Bytes that are needed are not known; stays inside this module."""

    def __init__(self, *spans: Span) -> None:
        """Takes what is needed."""
        super().__init__()
        self.spans = spans


@dataclass(frozen=True, slots=True)
class Icon:
    """One picture of an app."""

    name: str
    """Of the entry; hostile text."""
    content: bytes
    """A PNG, WebP or JPEG, or a compiled drawable; hostile."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What an app says of itself."""

    package: PackageName
    version_code: Maybe[int]
    label: Maybe[str]
    """From the default resources; hostile text."""
    label_resource: ResourceId | None
    labels: tuple[tuple[str, str], ...]
    """Locale and label, sorted, the default left out."""
    icon: Icon | None
    """``None`` where there is none that is small enough."""

    def all_labels(self) -> tuple[str, ...]:
        """The labels in all languages, the default first."""
        default = () if isinstance(self.label, Unknown) else (self.label,)
        return (*default, *(label for _, label in self.labels))


def wanted(parts: FileParts) -> tuple[Span, ...]:
    """The spans that are needed next to identify the app; none when no more is needed or can help."""
    try:
        read_identity(parts)
    except MissingParts as missing:
        return missing.spans
    except MalformedApk:
        return ()
    return ()


def identify(parts: FileParts) -> Maybe[Identity]:
    """The app; ``not-read`` where parts are missing, ``malformed`` where they are no APK's."""
    try:
        return read_identity(parts)
    except MissingParts:
        return Unknown("not-read")
    except MalformedApk:
        return Unknown("malformed")


def labels_of(parts: FileParts, resource: ResourceId) -> dict[str, str]:
    """A string resource of a split by locale; empty where it cannot be had."""
    try:
        return resource_labels(PartialApk(parts), resource)
    except (MissingParts, MalformedApk):
        return {}


def read_identity(parts: FileParts) -> Identity:
    """The app.

    Raises:
        MissingParts: bytes are needed that are not known.
        MalformedApk: they are no APK's, or of one that cannot be read in parts.
    """
    apk = PartialApk(parts)
    apk.require(MANIFEST, RESOURCES)
    manifest = _manifest(_entries(apk))
    return Identity(
        manifest.package,
        manifest.version_code,
        manifest.label,
        manifest.label_resource,
        manifest.labels,
        _icon(apk, manifest),
    )


class PartialApk:
    """An archive of which only parts are known; reads as ``container.Apk`` does."""

    def __init__(self, parts: FileParts) -> None:
        """Reads the central directory.

        Raises:
            MissingParts: it is not known yet.
            MalformedApk: there is none.
        """
        self._parts = parts
        self._directory, self._headers = _find_directory(parts)

    def entry(self, name: str) -> Entry | None:
        """The entry of that name, or ``None``."""
        header = self._headers.get(name)
        return None if header is None else entry_of(name, header)

    def require(self, *names: str) -> None:
        """Raises MissingParts with all that is missing of these entries, so that it can be read at once."""
        missing: list[Span] = []
        for entry in map(self.entry, names):
            if entry is not None and _stored_size(entry) <= MAX_COMPRESSED:
                try:
                    self._bytes(self._data_start(entry), _stored_size(entry))
                except MissingParts as found:
                    missing += found.spans
        if missing:
            raise MissingParts(*missing)

    def read(self, name: str, limit: int = MAX_ENTRY) -> bytes:
        """The content of an entry, at most ``limit`` bytes.

        Raises:
            MissingParts: it is not known yet.
            MalformedApk: there is no such entry, it is damaged or too large.
        """
        entry = self.entry(name)
        if entry is None:
            raise MalformedApk(problem="there is no such entry", place=name)
        size = _stored_size(entry)
        if size > MAX_COMPRESSED or (entry.method != DEFLATED and entry.size > limit):
            raise MalformedApk(problem="an entry that is too large", place=name)
        content = self._bytes(self._data_start(entry), size)
        if entry.method == DEFLATED:
            return inflate(memoryview(content), limit, name)
        stored = content[: entry.size]
        if entry.method == STORED or zlib.crc32(stored) == entry.crc32:
            return stored
        return really_deflated(memoryview(content)[: entry.compressed_size], entry, limit, stored)

    def _data_start(self, entry: Entry) -> int:
        at = entry.local_header_offset
        name_start = at + LOCAL_HEADER.size
        if name_start > self._directory.start:
            raise MalformedApk(problem="the local file header lies outside", place=entry.name)
        head = self._parts.get(Span(at, name_start))
        if head is None:
            # The data is asked for with its header, as the two nearly always fit the guess.
            end = name_start + len(entry.name.encode()) + _SLACK + _stored_size(entry)
            raise MissingParts(Span(at, min(end, self._directory.start)))
        signature, name_length, extra_length = LOCAL_HEADER.unpack(head)
        if signature != LOCAL_FILE_HEADER:
            raise MalformedApk(problem="there is no local file header", place=entry.name)
        return name_start + int(name_length) + int(extra_length)

    def _bytes(self, start: int, length: int) -> bytes:
        """A run that ends at the central directory at the latest."""
        return _known(self._parts, start, max(start, min(start + length, self._directory.start)))


def _stored_size(entry: Entry) -> int:
    """Bytes of the entry's data that may be looked at."""
    if entry.method == DEFLATED:
        return entry.compressed_size
    return entry.size if entry.method == STORED else max(entry.size, entry.compressed_size)


def _known(parts: FileParts, start: int, end: int) -> bytes:
    span = Span(start, end)
    found = parts.get(span)
    if found is None:
        raise MissingParts(span)
    return found


def _find_directory(parts: FileParts) -> tuple[CentralDirectory, dict[str, Header]]:
    """The directory as ``central_directory.find_directory`` finds it, with its headers."""
    for length in (_TAIL, MAX_COMMENT + END_RECORD.size):
        begin = max(0, parts.size - length)
        tail = _known(parts, begin, parts.size)
        for at in islice(end_records(tail), _MAX_CANDIDATES):
            _, _, _, _, count, size, offset, _ = END_RECORD.unpack_from(tail, at)
            for archive_start in dict.fromkeys((0, begin + at - size - offset)):
                directory = CentralDirectory(
                    archive_start + offset,
                    min(archive_start + offset + size, begin + at),
                    archive_start,
                    count,
                    (),
                )
                headers = _headers(parts, directory)
                if headers:
                    return directory, headers
    raise MalformedApk(problem="not a ZIP archive, or cut off", place="end of central directory")


def _headers(parts: FileParts, directory: CentralDirectory) -> dict[str, Header]:
    """What the directory lists; nothing where there is none."""
    length = directory.end - directory.start
    if directory.archive_start < 0 or not 0 < length <= MAX_DIRECTORY:
        return {}
    data = _known(parts, directory.start, directory.end)
    if not data.startswith(CENTRAL_DIRECTORY_HEADER):
        return {}
    return _read_headers(data, CentralDirectory(0, length, directory.archive_start, directory.count, ()))


@lru_cache(maxsize=_REMEMBERED)
def _read_headers(data: bytes, directory: CentralDirectory) -> dict[str, Header]:
    return read_headers(data, directory)[0]


@dataclass(frozen=True, slots=True)
class _Entries:
    """Manifest and resources of an APK; the same whenever their bytes are."""

    manifest: bytes
    resources: bytes | None

    def read(self, name: str, limit: int = MAX_ENTRY) -> bytes:
        """The content of one of the two; raises MalformedApk where there is none."""
        content = self.manifest if name == MANIFEST else self.resources
        if content is None or len(content) > limit:
            raise MalformedApk(problem="there is no such entry", place=name)
        return content


def _entries(apk: PartialApk) -> _Entries:
    """The two entries, as far as they can be read; a broken resource table only leaves labels unknown."""
    manifest = apk.read(MANIFEST, MAX_XML)
    try:
        return _Entries(manifest, apk.read(RESOURCES, MAX_RESOURCES))
    except MalformedApk:
        return _Entries(manifest, None)


@lru_cache(maxsize=_REMEMBERED)
def _manifest(entries: _Entries) -> Manifest:
    return read_manifest(entries)


def _icon(apk: PartialApk, manifest: Manifest) -> Icon | None:
    """One icon: of the pictures that are small enough the largest, else a drawable."""
    if manifest.icon is None:
        return None
    try:
        names = _files(ResourceTable(apk.read(RESOURCES, MAX_RESOURCES)), manifest.icon)
    except MalformedApk:
        return None
    entries = [entry for entry in map(apk.entry, names) if entry is not None and _is_small(entry)]
    if not entries:
        return None
    best = max(entries, key=lambda one: (one.name.endswith(_RASTER), one.size, one.name))
    try:
        return Icon(best.name, apk.read(best.name, MAX_ICON))
    except (MalformedApk, struct.error):
        return None


def _is_small(entry: Entry) -> bool:
    return 0 < _stored_size(entry) <= MAX_ICON and entry.size <= MAX_ICON


def _files(table: ResourceTable, icon: ResourceId) -> tuple[str, ...]:
    """The names that a drawable has in all configurations, references followed."""
    names: dict[str, None] = {}
    left = [icon]
    seen: set[ResourceId] = set()
    while left and len(seen) < _MAX_REFERENCES:
        resource = left.pop()
        if resource in seen:
            continue
        seen.add(resource)
        for configured in table.values(resource):
            if isinstance(configured.value, str):
                names.setdefault(configured.value)
            elif isinstance(configured.value, ResourceId):
                left.append(configured.value)
    return tuple(names)
