"""Looks single resources up in ``resources.arsc`` without reading the rest.

Names and layouts are those of ``ResourceTypes.h`` in AOSP's frameworks/base. A
label needs a handful of entries out of a table of megabytes, so the chunks are
walked by their headers and only the type chunks of the wanted type are opened.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

from auditor.errors import MalformedApk

RES_STRING_POOL_TYPE = 0x0001
RES_TABLE_TYPE = 0x0002
RES_TABLE_PACKAGE_TYPE = 0x0200
RES_TABLE_TYPE_TYPE = 0x0201

TYPE_REFERENCE = 0x01
TYPE_STRING = 0x03
TYPE_DYNAMIC_REFERENCE = 0x07
TYPE_INT_BOOLEAN = 0x12
_FIRST_INT, _LAST_INT = 0x10, 0x1F

_UTF8_FLAG = 1 << 8
_FLAG_SPARSE, _FLAG_OFFSET16 = 0x01, 0x02
_FLAG_COMPLEX, _FLAG_COMPACT = 0x0001, 0x0008
_NO_ENTRY, _NO_ENTRY16 = 0xFFFFFFFF, 0xFFFF
_MAX_CHUNKS = 1 << 16
_POOL_HEADER = 28
_MAX_HOPS = 8
_MAX_VALUES = 20_000
_MAX_STRING = 8192
_MAX_FILES = 20_000

_chunk_header = struct.Struct("<HHI")
_u2 = struct.Struct("<H")
_u4 = struct.Struct("<I")
_sparse_entry = struct.Struct("<HH")
_entry_header = struct.Struct("<HHI")
_value = struct.Struct("<HxBI")
_MAP = struct.Struct("<I3xBI")
"""``ResTable_map``: the name, then a ``Res_value``."""
_COUNT_AT = 12
"""Of ``ResTable_map_entry``."""


@dataclass(frozen=True, slots=True)
class ResourceId:
    """``0xPPTTEEEE``: package, type, entry."""

    number: int


ResourceValue = Union[str, int, bool, ResourceId]


@dataclass(frozen=True, slots=True)
class ConfiguredValue:
    """One value of a resource and the configuration that it is for."""

    locale: str
    """BCP 47, such as ``zh-CN``; empty for the default."""
    plain: bool
    """Whether the configuration says nothing but the locale."""
    value: ResourceValue


@dataclass(frozen=True, slots=True)
class Chunk:
    """One ``ResChunk_header`` and where the chunk lies."""

    type: int
    header_size: int
    start: int
    end: int


class ResourceTable:
    """One ``resources.arsc``."""

    __slots__ = ("_by_locale", "_data", "_named", "_pool", "_pools", "_read", "_types")

    def __init__(self, data: bytes) -> None:
        """Walks the chunks of ``data``.

        Raises:
            MalformedApk: it is no resource table.
        """
        self._data = data
        self._types: dict[tuple[int, int], list[Chunk]] = {}
        self._named: dict[str, list[Chunk]] = {}
        self._pool: Chunk | None = None
        self._pools: list[Chunk] = []
        self._by_locale: dict[ResourceId, dict[str, ResourceValue]] = {}
        self._read = 0
        try:
            self._walk()
        except struct.error as error:
            raise MalformedApk(
                problem=f"the resources are cut off: {error}", place="resources.arsc"
            ) from error

    def values(self, resource: ResourceId) -> tuple[ConfiguredValue, ...]:
        """The simple values of a resource in all configurations, in the table's order, references unresolved.

        Raises:
            MalformedApk: an entry points outside of the table, or so many values
                were asked for that the table must be made to waste time.
        """
        package, type_id, entry = (
            resource.number >> 24,
            resource.number >> 16 & 0xFF,
            resource.number & 0xFFFF,
        )
        chunks = self._types.get((package, type_id), [])
        self._read += len(chunks)
        if self._read > _MAX_VALUES:
            raise MalformedApk(problem="too many resource values", place=hex(resource.number))
        try:
            found = [self._value(chunk, entry) for chunk in chunks]
        except (struct.error, IndexError) as error:
            raise MalformedApk(
                problem=f"a resource lies outside: {error}", place=hex(resource.number)
            ) from error
        return tuple(value for value in found if value is not None)

    def arrays(self, resource: ResourceId) -> tuple[tuple[ResourceValue, ...], ...]:
        """The elements of an array in all configurations, in the table's order, references unresolved.

        Raises:
            MalformedApk: as ``values``.
        """
        chunks = self._types.get((resource.number >> 24, resource.number >> 16 & 0xFF), [])
        try:
            found = [self._elements(chunk, resource.number & 0xFFFF) for chunk in chunks]
        except (struct.error, IndexError) as error:
            raise MalformedApk(
                problem=f"a resource lies outside: {error}", place=hex(resource.number)
            ) from error
        if self._read > _MAX_VALUES:
            raise MalformedApk(problem="too many resource values", place=hex(resource.number))
        return tuple(elements for elements in found if elements)

    def _elements(self, chunk: Chunk, entry: int) -> tuple[ResourceValue, ...]:
        """The values of a ``ResTable_map_entry``; none where the entry is simple or not here."""
        self._read += 1
        at = self._entry_offset(chunk, entry)
        if at is None:
            return ()
        size, flags, _ = _entry_header.unpack_from(self._data, at)
        if flags & _FLAG_COMPACT or not flags & _FLAG_COMPLEX:
            return ()
        (count,) = _u4.unpack_from(self._data, at + _COUNT_AT)
        places = range(at + size, min(at + size + _MAP.size * count, len(self._data)), _MAP.size)
        self._read += len(places)
        if self._read > _MAX_VALUES:
            return ()
        values = (self._typed(*_MAP.unpack_from(self._data, place)[1:]) for place in places)
        return tuple(value for value in values if value is not None)

    def resolve(self, resource: ResourceId) -> dict[str, ResourceValue]:
        """The value by locale, references followed; the default stands under the empty locale.

        Where several configurations share a locale, the one that says nothing else counts.

        Raises:
            MalformedApk: as ``values``.
        """
        followed = ((locale, self._follow(locale, value)) for locale, value in self._direct(resource).items())
        return {locale: value for locale, value in followed if value is not None}

    @property
    def type_names(self) -> frozenset[str]:
        """The names of the types that have entries, such as ``layout``; hostile text."""
        return frozenset(self._named)

    def texts(self) -> Iterator[bytes]:
        """Each string pool as a run of UTF-8, lengths among it: values, then names of resources."""
        for pool in self._pools:
            if pool.end - pool.start < _POOL_HEADER:
                continue
            _, _, flags, strings_start = struct.unpack_from("<IIII", self._data, pool.start + 8)
            raw = self._data[pool.start + min(strings_start, pool.end - pool.start) : pool.end]
            yield raw if flags & _UTF8_FLAG else raw.decode("utf-16-le", "replace").encode()

    def files(self, *type_names: str) -> tuple[str, ...]:
        """The strings that the resources of some types hold in any configuration: names of files, sorted.

        Raises:
            MalformedApk: an entry points outside of the table, or there are too many.
        """
        found: set[str] = set()
        left = _MAX_FILES
        try:
            for chunk in (chunk for name in type_names for chunk in self._named.get(name, ())):
                for entry in self._entries(chunk):
                    left -= 1
                    value = self._value(chunk, entry) if left >= 0 else None
                    if value is not None and isinstance(value.value, str):
                        found.add(value.value)
        except (struct.error, IndexError) as error:
            raise MalformedApk(problem=f"a resource lies outside: {error}", place="resources.arsc") from error
        if left < 0:
            raise MalformedApk(problem="too many resources that are files", place="resources.arsc")
        return tuple(sorted(found))

    def _entries(self, chunk: Chunk) -> Iterator[int]:
        """The numbers of the entries that a type chunk has places for."""
        flags = self._data[chunk.start + 9]
        (count,) = _u4.unpack_from(self._data, chunk.start + 12)
        offsets = chunk.start + chunk.header_size
        if flags & _FLAG_SPARSE:
            for number in range(min(count, (chunk.end - offsets) // _sparse_entry.size)):
                yield _sparse_entry.unpack_from(self._data, offsets + _sparse_entry.size * number)[0]
        else:
            size = _u2.size if flags & _FLAG_OFFSET16 else _u4.size
            yield from range(min(count, (chunk.end - offsets) // size))

    def _direct(self, resource: ResourceId) -> dict[str, ResourceValue]:
        """One value a locale, references unresolved."""
        if resource not in self._by_locale:
            by_locale: dict[str, ResourceValue] = {}
            for configured in sorted(self.values(resource), key=lambda value: not value.plain):
                by_locale.setdefault(configured.locale, configured.value)
            self._by_locale[resource] = by_locale
        return self._by_locale[resource]

    def _follow(self, locale: str, value: ResourceValue | None) -> ResourceValue | None:
        for _ in range(_MAX_HOPS):
            if not isinstance(value, ResourceId):
                return value
            options = self._direct(value)
            value = options.get(locale, options.get(""))
        return None

    def _walk(self) -> None:
        kind, header_size, size = _chunk_header.unpack_from(self._data)
        if kind != RES_TABLE_TYPE:
            raise MalformedApk(problem="not a resource table", place="resources.arsc")
        left = _MAX_CHUNKS
        for chunk in chunks(self._data, header_size, min(size, len(self._data)), left):
            if chunk.type == RES_STRING_POOL_TYPE and self._pool is None:
                self._pool = chunk
                self._pools.append(chunk)
            elif chunk.type == RES_TABLE_PACKAGE_TYPE:
                (package,) = _u4.unpack_from(self._data, chunk.start + 8)
                names: Chunk | None = None
                for inner in chunks(self._data, chunk.start + chunk.header_size, chunk.end, left):
                    left -= 1
                    if inner.type == RES_STRING_POOL_TYPE:
                        names = names or inner
                        self._pools.append(inner)
                    if inner.type == RES_TABLE_TYPE_TYPE:
                        number = self._data[inner.start + 8]
                        self._types.setdefault((package, number), []).append(inner)
                        name = pool_string(self._data, names, number - 1) if names and number else None
                        self._named.setdefault(name or "", []).append(inner)

    def _value(self, chunk: Chunk, entry: int) -> ConfiguredValue | None:
        at = self._entry_offset(chunk, entry)
        if at is None:
            return None
        size, flags, key = _entry_header.unpack_from(self._data, at)
        if flags & _FLAG_COMPACT:
            value = self._typed(flags >> 8, key)
        elif flags & _FLAG_COMPLEX:
            return None
        else:
            _, kind, number = _value.unpack_from(self._data, at + size)
            value = self._typed(kind, number)
        locale, plain = _configuration(self._data, chunk.start + 20)
        return None if value is None else ConfiguredValue(locale, plain, value)

    def _entry_offset(self, chunk: Chunk, entry: int) -> int | None:
        """Offset of the entry in the table, or ``None`` where this configuration has none."""
        flags = self._data[chunk.start + 9]
        count, entries_start = struct.unpack_from("<II", self._data, chunk.start + 12)
        offsets = chunk.start + chunk.header_size
        if flags & _FLAG_SPARSE:
            relative = self._sparse_offset(offsets, min(count, (chunk.end - offsets) // 4), entry)
        elif entry >= count:
            relative = None
        elif flags & _FLAG_OFFSET16:
            (short,) = _u2.unpack_from(self._data, offsets + 2 * entry)
            relative = None if short == _NO_ENTRY16 else short * 4
        else:
            (number,) = _u4.unpack_from(self._data, offsets + 4 * entry)
            relative = None if number == _NO_ENTRY else number
        return None if relative is None else chunk.start + entries_start + relative

    def _sparse_offset(self, offsets: int, count: int, entry: int) -> int | None:
        low, high = 0, max(count, 0)
        while low < high:
            middle = (low + high) // 2
            index, offset = _sparse_entry.unpack_from(self._data, offsets + 4 * middle)
            if index == entry:
                return int(offset) * 4
            low, high = (middle + 1, high) if index < entry else (low, middle)
        return None

    def _typed(self, kind: int, number: int) -> ResourceValue | None:
        if kind == TYPE_STRING:
            return None if self._pool is None else pool_string(self._data, self._pool, number)
        if kind in (TYPE_REFERENCE, TYPE_DYNAMIC_REFERENCE):
            return ResourceId(number) if number else None
        if kind == TYPE_INT_BOOLEAN:
            return number != 0
        return number if _FIRST_INT <= kind <= _LAST_INT else None


def chunks(data: bytes, start: int, end: int, limit: int) -> Iterator[Chunk]:
    """The chunks between two offsets, at most ``limit``, up to the first whose size is no size."""
    at = start
    for _ in range(limit):
        if at + _chunk_header.size > end:
            return
        kind, header_size, size = _chunk_header.unpack_from(data, at)
        if size < max(header_size, _chunk_header.size) or at + size > end:
            return
        yield Chunk(kind, header_size, at, at + size)
        at += size


def pool_string(data: bytes, pool: Chunk, index: int) -> str | None:
    """String ``index`` of a ``ResStringPool``; ``None`` where there is none."""
    count, _, flags, strings_start = struct.unpack_from("<IIII", data, pool.start + 8)
    if index >= count:
        return None
    (offset,) = _u4.unpack_from(data, pool.start + pool.header_size + 4 * index)
    at = pool.start + strings_start + offset
    if flags & _UTF8_FLAG:
        _, at = _length8(data, at)
        size, at = _length8(data, at)
        return data[at : min(at + size, at + _MAX_STRING, pool.end)].decode("utf-8", "replace")
    units, at = _length16(data, at)
    return data[at : min(at + 2 * units, at + _MAX_STRING, pool.end)].decode("utf-16-le", "replace")


def _length8(data: bytes, at: int) -> tuple[int, int]:
    """A length of one byte or two, and the offset behind it."""
    first, second = struct.unpack_from("BB", data, at)
    return ((first & 0x7F) << 8 | second, at + 2) if first & 0x80 else (first, at + 1)


def _length16(data: bytes, at: int) -> tuple[int, int]:
    first, second = struct.unpack_from("<HH", data, at)
    return ((first & 0x7FFF) << 16 | second, at + 4) if first & 0x8000 else (first, at + 2)


def _configuration(data: bytes, at: int) -> tuple[str, bool]:
    """The locale of a ``ResTable_config``, and whether it holds nothing else but an SDK version."""
    (size,) = _u4.unpack_from(data, at)
    config = data[at : at + min(size, 64)].ljust(64, b"\0")
    parts = [_packed(config[8:10], 0x61), _script(config[36:40]), _packed(config[10:12], 0x30)]
    others = config[4:8] + config[12:24] + config[28:36] + config[48:52]
    return "-".join(part for part in parts if part), not any(others)


def _packed(raw: bytes, base: int) -> str:
    """Two ASCII letters, or three of five bits each where the first byte's high bit is set."""
    if not raw[0] & 0x80:
        return raw.rstrip(b"\0").decode("ascii", "replace")
    first, second = raw[0], raw[1]
    letters = (second & 0x1F, (second & 0xE0) >> 5 | (first & 0x03) << 3, (first & 0x7C) >> 2)
    return "".join(chr(base + letter) for letter in letters)


def _script(raw: bytes) -> str:
    return raw.rstrip(b"\0").decode("ascii", "replace")
