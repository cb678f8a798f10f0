"""Bad inputs made from a good APK: pure functions from bytes to bytes, listed in ``FAULTS``.

Where a DEX file is broken, its checksum and signature are made right again, so that a reader
must find the fault itself. Layouts: APPNOTE.TXT 4.3 for ZIP, "Dalvik Executable format" for DEX.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from tests.apps.build import Entry, write_zip

MANIFEST: Final = "AndroidManifest.xml"
DEX: Final = "classes.dex"
MARKUP: Final = "<svg/onload=alert(1)>"
"""What :func:`markup_class_name` puts into a class name."""

_CENTRAL: Final = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END: Final = struct.Struct("<4sHHHHIIH")
_HUGE: Final = 0x7FFF_FFFF
_DEX_HEADER_SIZE: Final = 112

# Offsets of fields in the header_item of a DEX file.
_CHECKSUM: Final = 8
_SIGNATURE: Final = 12
_FILE_SIZE: Final = 32
_STRING_IDS_OFF: Final = 60
_TYPE_IDS_OFF: Final = 68
_METHOD_IDS_SIZE: Final = 88
_CLASS_DEFS_SIZE: Final = 96
_CLASS_DEFS_OFF: Final = 100
_CLASS_DEF_SIZE: Final = 32
_CLASS_DATA_OFF: Final = 24

DexEdit = Callable[[bytearray], None]


@dataclass(frozen=True, slots=True)
class _Header:
    """Where the two headers of a ZIP entry lie."""

    central: int
    local: int
    name: str


def not_an_apk(_apk: bytes) -> bytes:
    """The beginning of a PDF."""
    return b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"


def empty(_apk: bytes) -> bytes:
    """No byte at all."""
    return b""


def truncated(apk: bytes) -> bytes:
    """The first half, as of a download that broke off: no central directory."""
    return apk[: len(apk) // 2]


def no_manifest(apk: bytes) -> bytes:
    """All entries but AndroidManifest.xml."""
    return write_zip(entry for entry in _entries(apk) if entry.name != MANIFEST)


def no_dex(apk: bytes) -> bytes:
    """All entries but the DEX files."""
    return write_zip(entry for entry in _entries(apk) if not entry.name.endswith(".dex"))


def text_manifest(apk: bytes) -> bytes:
    """The manifest as plain XML text, which Android itself does not read."""
    text = b'<?xml version="1.0"?><manifest package="org.example.text"><application/></manifest>'
    return _replaced(apk, MANIFEST, text)


def encrypted_flags(apk: bytes) -> bytes:
    """Every entry marked as encrypted, the bytes unchanged: Android ignores the mark, many readers do not."""
    raw = bytearray(apk)
    for header in _headers(apk):
        for place in (header.central + 8, header.local + 6):
            _put(raw, place, "<H", _get(raw, place, "<H") | 1)
    return bytes(raw)


def bogus_compression_method(apk: bytes) -> bytes:
    """classes.dex kept uncompressed under a method number that nobody has given out."""
    entries = [Entry(e.name, e.content, e.stored or e.name == DEX) for e in _entries(apk)]
    return _header_field(write_zip(entries), DEX, central=10, local=8, value=0x5A5A)


def second_classes_dex(apk: bytes) -> bytes:
    """Two entries named classes.dex; the second one is an empty DEX header."""
    twin = "classes.dey"
    raw = write_zip([*_entries(apk), Entry(twin, bytes(_DEX_HEADER_SIZE), stored=False)])
    return raw.replace(twin.encode(), DEX.encode())


def path_traversal_name(apk: bytes) -> bytes:
    """Entries whose names lead out of the folder that they would be unpacked to, for Unix and Windows."""
    names = ("../../escaped.txt", "..\\..\\escaped.txt", "/escaped.txt", "C:\\escaped.txt")
    return write_zip([*_entries(apk), *(Entry(name, b"escaped", stored=False) for name in names)])


def zip_bomb_entry(apk: bytes) -> bytes:
    """A classes2.dex of 64 MiB of zeros in about 64 KiB."""
    return write_zip([*_entries(apk), Entry("classes2.dex", bytes(64 << 20), stored=False)])


def understated_size(apk: bytes) -> bytes:
    """A classes2.dex of 16 MiB whose headers say that it has 112 bytes."""
    bomb = write_zip([*_entries(apk), Entry("classes2.dex", bytes(16 << 20), stored=False)])
    return _header_field(bomb, "classes2.dex", central=24, local=22, value=112, form="<I")


def entry_count_huge(apk: bytes) -> bytes:
    """An end record that counts 65,534 entries where there are a few."""
    raw = bytearray(apk)
    end = apk.rfind(b"PK\5\6")
    _put(raw, end + 8, "<HH", 0xFFFE, 0xFFFE)
    return bytes(raw)


def prefix_junk(apk: bytes) -> bytes:
    """A thousand bytes before the first entry; offsets in the directory are as before."""
    return b"\x7fJUNK" * 200 + apk


def suffix_junk(apk: bytes) -> bytes:
    """A thousand bytes after the end record, outside of its comment."""
    return apk + b"JUNK!" * 200


def dex_wrong_checksum(apk: bytes) -> bytes:
    """A checksum that does not fit the DEX file, which is whole otherwise."""

    def edit(dex: bytearray) -> None:
        dex[_CHECKSUM] ^= 0xFF

    return _replaced(apk, DEX, _edited(_read(apk, DEX), edit))


def dex_wrong_magic(apk: bytes) -> bytes:
    """A DEX file of version 999."""
    return _with_dex(apk, lambda dex: _put(dex, 4, "4s", b"999\0"))


def dex_header_only(apk: bytes) -> bytes:
    """A DEX file that ends in the middle of its header."""
    return _replaced(apk, DEX, _read(apk, DEX)[:50])


def dex_string_ids_outside(apk: bytes) -> bytes:
    """string_ids_off beyond the end of the file."""
    return _with_dex(apk, lambda dex: _put(dex, _STRING_IDS_OFF, "<I", len(dex) + 0x1000))


def dex_string_data_outside(apk: bytes) -> bytes:
    """The string_data_off of the first string beyond the end of the file."""
    return _with_dex(apk, lambda dex: _put(dex, _get(dex, _STRING_IDS_OFF, "<I"), "<I", _HUGE))


def dex_method_ids_huge(apk: bytes) -> bytes:
    """method_ids_size of two thousand million."""
    return _with_dex(apk, lambda dex: _put(dex, _METHOD_IDS_SIZE, "<I", _HUGE))


def dex_class_defs_huge(apk: bytes) -> bytes:
    """class_defs_size of two thousand million."""
    return _with_dex(apk, lambda dex: _put(dex, _CLASS_DEFS_SIZE, "<I", _HUGE))


def dex_class_data_overrun(apk: bytes) -> bytes:
    """A class_data_item that is the last byte of the file and whose ULEB128 goes on after it."""
    return _with_class_data(apk, b"\x80")


def dex_class_data_counts_huge(apk: bytes) -> bytes:
    """A class_data_item that counts 2^32 - 1 fields and methods of each sort and holds none."""
    return _with_class_data(apk, b"\xff\xff\xff\xff\x0f" * 4)


def dex_insns_size_huge(apk: bytes) -> bytes:
    """A code_item that claims two thousand million code units."""
    return _with_dex(apk, lambda dex: _put(dex, _first_code(dex) + 12, "<I", _HUGE))


def dex_instruction_past_end(apk: bytes) -> bytes:
    """A method whose last code unit begins an instruction of five (const-wide)."""

    def edit(dex: bytearray) -> None:
        code = _first_code(dex)
        units = _get(dex, code + 12, "<I")
        _put(dex, code + 16 + 2 * (units - 1), "<H", 0x0018)

    return _with_dex(apk, edit)


def dex_method_index_outside(apk: bytes) -> bytes:
    """A method that begins with an invoke of method 65,535, which is not in the table."""
    return _with_dex(apk, lambda dex: _put(dex, _first_code(dex) + 16, "<HHH", 0x0071, 0xFFFF, 0))


def markup_class_name(apk: bytes) -> bytes:
    """The first class under a name that holds ``MARKUP``, which the format forbids."""

    def edit(dex: bytearray) -> None:
        class_defs = _get(dex, _CLASS_DEFS_OFF, "<I")
        type_id = _get(dex, _TYPE_IDS_OFF, "<I") + 4 * _get(dex, class_defs, "<I")
        string_id = _get(dex, _STRING_IDS_OFF, "<I") + 4 * _get(dex, type_id, "<I")
        length, start = _uleb128(dex, _get(dex, string_id, "<I"))
        _put(dex, start, f"{length}s", b"L" + MARKUP.encode().ljust(length - 2, b"x") + b";")

    return _with_dex(apk, edit)


FAULTS: Final[dict[str, Callable[[bytes], bytes]]] = {
    fault.__name__: fault
    for fault in (
        not_an_apk,
        empty,
        truncated,
        no_manifest,
        no_dex,
        text_manifest,
        encrypted_flags,
        bogus_compression_method,
        second_classes_dex,
        path_traversal_name,
        zip_bomb_entry,
        understated_size,
        entry_count_huge,
        prefix_junk,
        suffix_junk,
        dex_wrong_checksum,
        dex_wrong_magic,
        dex_header_only,
        dex_string_ids_outside,
        dex_string_data_outside,
        dex_method_ids_huge,
        dex_class_defs_huge,
        dex_class_data_overrun,
        dex_class_data_counts_huge,
        dex_insns_size_huge,
        dex_instruction_past_end,
        dex_method_index_outside,
        markup_class_name,
    )
}
"""All faults by name."""


def _entries(apk: bytes) -> list[Entry]:
    """The entries of a good APK, signatures included."""
    with zipfile.ZipFile(io.BytesIO(apk)) as archive:
        return [
            Entry(info.filename, archive.read(info), info.compress_type == zipfile.ZIP_STORED)
            for info in archive.infolist()
        ]


def _read(apk: bytes, name: str) -> bytes:
    return next(entry.content for entry in _entries(apk) if entry.name == name)


def _replaced(apk: bytes, name: str, content: bytes) -> bytes:
    """The APK with other content for one entry."""
    return write_zip(Entry(e.name, content if e.name == name else e.content, e.stored) for e in _entries(apk))


def _headers(apk: bytes) -> Iterator[_Header]:
    """The headers of each entry of a good ZIP, by the central directory."""
    *_, count, _size, place, _comment_size = _END.unpack_from(apk, apk.rfind(b"PK\5\6"))
    for _ in range(count):
        fields = _CENTRAL.unpack_from(apk, place)
        name_size, extra_size, comment_size = fields[10:13]
        name_at = place + _CENTRAL.size
        yield _Header(place, fields[16], apk[name_at : name_at + name_size].decode())
        place = name_at + name_size + extra_size + comment_size


def _header_field(apk: bytes, name: str, *, central: int, local: int, value: int, form: str = "<H") -> bytes:
    """The APK with one field of one entry set in both of its headers."""
    raw = bytearray(apk)
    header = next(header for header in _headers(apk) if header.name == name)
    _put(raw, header.central + central, form, value)
    _put(raw, header.local + local, form, value)
    return bytes(raw)


def _with_dex(apk: bytes, edit: DexEdit) -> bytes:
    """The APK with its classes.dex edited and sealed."""
    return _replaced(apk, DEX, _sealed(_edited(_read(apk, DEX), edit)))


def _with_class_data(apk: bytes, item: bytes) -> bytes:
    """The APK with ``item``, appended to classes.dex, as the first class's class_data_item."""

    def edit(dex: bytearray) -> None:
        _put(dex, _get(dex, _CLASS_DEFS_OFF, "<I") + _CLASS_DATA_OFF, "<I", len(dex))
        dex.extend(item)
        _put(dex, _FILE_SIZE, "<I", len(dex))

    return _with_dex(apk, edit)


def _edited(dex: bytes, edit: DexEdit) -> bytes:
    raw = bytearray(dex)
    edit(raw)
    return bytes(raw)


def _sealed(dex: bytes) -> bytes:
    """The DEX file with the SHA-1 signature and the Adler-32 checksum of its bytes."""
    signature = hashlib.sha1(dex[_FILE_SIZE:], usedforsecurity=False).digest()
    tail = signature + dex[_FILE_SIZE:]
    return dex[:_CHECKSUM] + struct.pack("<I", zlib.adler32(tail)) + tail


def _first_code(dex: bytearray) -> int:
    """Offset of the first code_item that the class definitions lead to."""
    class_defs = _get(dex, _CLASS_DEFS_OFF, "<I")
    for index in range(_get(dex, _CLASS_DEFS_SIZE, "<I")):
        data = _get(dex, class_defs + index * _CLASS_DEF_SIZE + _CLASS_DATA_OFF, "<I")
        if data and (code := _code_of_class(dex, data)):
            return code
    raise ValueError("a DEX file without code")


def _code_of_class(dex: bytearray, place: int) -> int:
    """code_off of the first method of a class_data_item that has code, else 0."""
    counts = []
    for _ in range(4):
        count, place = _uleb128(dex, place)
        counts.append(count)
    for _ in range(2 * (counts[0] + counts[1])):
        _, place = _uleb128(dex, place)
    for _ in range(counts[2] + counts[3]):
        _, place = _uleb128(dex, place)
        _, place = _uleb128(dex, place)
        code, place = _uleb128(dex, place)
        if code:
            return code
    return 0


def _uleb128(raw: bytearray, place: int) -> tuple[int, int]:
    """The number at ``place`` and where it ends."""
    value = shift = 0
    while raw[place] & 0x80:
        value |= (raw[place] & 0x7F) << shift
        place, shift = place + 1, shift + 7
    return value | raw[place] << shift, place + 1


def _get(raw: bytearray, place: int, form: str) -> int:
    return int(struct.unpack_from(form, raw, place)[0])


def _put(raw: bytearray, place: int, form: str, *values: int | bytes) -> None:
    struct.pack_into(form, raw, place, *values)
