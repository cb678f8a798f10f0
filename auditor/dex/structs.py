"""The raw layer of a DEX file: its header and id tables as views on the bytes.

Nothing is copied and no string is decoded here. Names and layouts are those of
source.android.com, "Dalvik executable format"; versions 035 to 041. In 041 one
file, then called a container, may hold several DEX files that share their data;
every offset counts from the start of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from auditor.errors import MalformedDex

Bytes = npt.NDArray[np.uint8]
Table = npt.NDArray[Any]
"""A structured array: one record an id."""
Ints = npt.NDArray[np.int64]

NO_INDEX = 0xFFFFFFFF
ENDIAN_CONSTANT = 0x12345678
HEADER_SIZE = 0x70
HEADER_SIZE_V41 = 0x78
VERSIONS = tuple(range(35, 42))
_MAGIC = b"dex\n"
_OTHER_FORMATS = {
    b"cdex": "compact DEX, which only the files that ART makes on a phone hold",
    b"dey\n": "optimised DEX, which only the files that Dalvik makes on a phone hold",
    b"vdex": "verified DEX, which only ART makes, on a phone",
}
_MAX_CONTAINED = 1000

STRING_ID = np.dtype([("string_data_off", "<u4")])
TYPE_ID = np.dtype([("descriptor_idx", "<u4")])
PROTO_ID = np.dtype([("shorty_idx", "<u4"), ("return_type_idx", "<u4"), ("parameters_off", "<u4")])
FIELD_ID = np.dtype([("class_idx", "<u2"), ("type_idx", "<u2"), ("name_idx", "<u4")])
METHOD_ID = np.dtype([("class_idx", "<u2"), ("proto_idx", "<u2"), ("name_idx", "<u4")])
CLASS_DEF = np.dtype(
    [
        ("class_idx", "<u4"),
        ("access_flags", "<u4"),
        ("superclass_idx", "<u4"),
        ("interfaces_off", "<u4"),
        ("source_file_idx", "<u4"),
        ("annotations_off", "<u4"),
        ("class_data_off", "<u4"),
        ("static_values_off", "<u4"),
    ]
)
CODE_ITEM = np.dtype(
    [
        ("registers_size", "<u2"),
        ("ins_size", "<u2"),
        ("outs_size", "<u2"),
        ("tries_size", "<u2"),
        ("debug_info_off", "<u4"),
        ("insns_size", "<u4"),
    ]
)
_TABLES = (
    ("string_ids", 0x38, STRING_ID),
    ("type_ids", 0x40, TYPE_ID),
    ("proto_ids", 0x48, PROTO_ID),
    ("field_ids", 0x50, FIELD_ID),
    ("method_ids", 0x58, METHOD_ID),
    ("class_defs", 0x60, CLASS_DEF),
)


@dataclass(frozen=True, slots=True)
class DexFile:
    """One DEX file: views on its id tables, each a structured array of the spec's records."""

    name: str
    """Of the ZIP entry; with ``!1``, ``!2`` … for further DEX files in one container."""
    data: Bytes
    """uint8[n]: the whole file, which in a container is that of all its DEX files."""
    version: int
    string_ids: Table
    type_ids: Table
    proto_ids: Table
    field_ids: Table
    method_ids: Table
    class_defs: Table
    map_off: int
    """Offset of the ``map_list``, as the header states it."""

    @property
    def table_bytes(self) -> int:
        """Bytes of all id tables."""
        return sum(int(getattr(self, table).nbytes) for table, _, _ in _TABLES)


def values_at(data: Bytes, offsets: Ints, kind: str) -> npt.NDArray[Any]:
    """The little-endian values at byte offsets that lie inside; they need not be aligned.

    ``kind``: their dtype, such as ``<u4``.
    """
    size = np.dtype(kind).itemsize
    if not len(offsets):
        return np.empty(0, kind)
    return np.ndarray((len(data) - size + 1,), kind, data.data, strides=(1,))[offsets]


def read_dex_files(name: str, data: Bytes) -> tuple[DexFile, ...]:
    """The DEX files in the bytes of one ZIP entry: one up to version 040, one or more in 041.

    A wrong checksum or signature is no obstacle: neither is looked at by the
    parts of Android that run the code of an installed app. Nor is what lies after
    a container, which ART passes over.

    Raises:
        MalformedDex: a header or a table does not lie within the file, or the headers of a
            container contradict each other (ART's ``dex_file_verifier.cc``, ``CheckHeader``).
    """
    files: list[DexFile] = []
    start = table_bytes = 0
    while True:
        dex = _read_one(name if not files else f"{name}!{len(files)}", data, start)
        files.append(dex)
        if dex.version < 41:
            return tuple(files)
        table_bytes += dex.table_bytes
        if table_bytes > len(data):
            raise MalformedDex(problem="id tables that are longer than the file", place=start)
        start, end = _next_header(data, start)
        if start >= end:
            return tuple(files)
        if len(files) == _MAX_CONTAINED:
            raise MalformedDex(problem="more DEX files in one than can be", place=start)


def _next_header(data: Bytes, start: int) -> tuple[int, int]:
    """Where the header after that of version 041 at ``start`` would be, and where the container ends."""
    file_size, header_size = _u4(data, start + 0x20), _u4(data, start + 0x24)
    container_size, header_offset = _u4(data, start + 0x70), _u4(data, start + 0x74)
    if header_size != HEADER_SIZE_V41:
        raise MalformedDex(problem=f"header_size {header_size:#x}", place=start)
    if header_offset != start:
        raise MalformedDex(problem=f"header_offset {header_offset:#x}", place=start)
    if not HEADER_SIZE_V41 <= file_size <= min(container_size, len(data)) - start:
        raise MalformedDex(
            problem=f"file_size {file_size:#x} in a container of {container_size:#x}", place=start
        )
    return start + file_size, min(container_size, len(data))


def has_more(data: Bytes) -> bool:
    """Whether another DEX file begins where the container ends that ``read_dex_files`` reads.

    ART 17 passes over it; versions before may run it.
    """
    end = _u4(data, 0x70)
    return data[4:8].tobytes() == b"041\0" and data[end : end + 4].tobytes() == _MAGIC


def _read_one(name: str, data: Bytes, start: int) -> DexFile:
    """The DEX file whose header begins at ``start``."""
    version = _check_magic(data, start)
    if _u4(data, start + 0x28) != ENDIAN_CONSTANT:
        raise MalformedDex(problem="not little-endian", place=start + 0x28)
    tables = {
        table: _view(data, _u4(data, start + at), _u4(data, start + at + 4), dtype, table)
        for table, at, dtype in _TABLES
    }
    map_off = _u4(data, start + 0x34)
    return DexFile(name=name, data=data, version=version, map_off=map_off, **tables)


def _check_magic(data: Bytes, start: int) -> int:
    if len(data) - start < HEADER_SIZE:
        raise MalformedDex(problem="too short for a header", place=start)
    magic = data[start : start + 8].tobytes()
    if magic[:4] in _OTHER_FORMATS:
        raise MalformedDex(problem=_OTHER_FORMATS[magic[:4]], place=start)
    if not (magic.startswith(_MAGIC) and magic[4:7].isdigit() and magic[7] == 0):
        raise MalformedDex(problem="no DEX magic", place=start)
    version = int(magic[4:7])
    if version not in VERSIONS:
        raise MalformedDex(problem=f"DEX version {version:03} is not known", place=start)
    if version >= 41 and len(data) - start < HEADER_SIZE_V41:
        raise MalformedDex(problem="too short for a header", place=start)
    return version


def _u4(data: Bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4].tobytes(), "little")


def _view(data: Bytes, size: int, off: int, dtype: np.dtype[Any], table: str) -> Table:
    """``size`` records from ``off`` as a view on the bytes."""
    if size == 0:
        return np.empty(0, dtype)
    if off + size * dtype.itemsize > len(data):
        raise MalformedDex(problem=f"{table} reaches past the end", place=off)
    return np.frombuffer(data, dtype, size, off)
