"""Makes DEX files that smali cannot: from classes, methods and code units to bytes.

Source: "Dalvik executable format". What it makes of sane input is valid, map,
checksum and signature included; it checks nothing.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from auditor.dex import CodeFile, LoadedCode, Program, load_program
from auditor.model import Sha256

NO_INDEX: Final = 0xFFFFFFFF
_HEADER_SIZE: Final = 0x70
_HEADER_SIZE_V41: Final = 0x78
_CHECKSUM_AT: Final = 8
_SIGNATURE_AT: Final = 12
_FILE_SIZE_AT: Final = 32


class Proto(NamedTuple):
    """A method prototype, by descriptors."""

    returns: str = "V"
    parameters: tuple[str, ...] = ()


_NO_ARGUMENTS: Final = Proto()


class MethodRef(NamedTuple):
    """What a ``method_id`` names."""

    owner: str
    name: str
    proto: Proto = _NO_ARGUMENTS


class FieldRef(NamedTuple):
    """What a ``field_id`` names."""

    owner: str
    name: str
    type: str


class TypeRef(NamedTuple):
    """What a ``type_id`` names."""

    descriptor: str


class StringRef(NamedTuple):
    """What a ``string_id`` names."""

    text: str


Unit = int | MethodRef | FieldRef | TypeRef | StringRef
"""A code unit, or what an index operand of one unit names."""


@dataclass(frozen=True, eq=False)
class Code:
    """A ``code_item``; methods that hold the same object share it."""

    units: Sequence[Unit]
    registers: int = 16
    ins: int = 0
    tries: Sequence[tuple[int, int, int]] = ()
    """start_addr, insn_count, handler_off of each ``try_item``."""
    handlers: bytes = b""
    """``encoded_catch_handler_list``."""
    insns_size: int | None = None
    """What the item claims, where that is not the truth."""


@dataclass(frozen=True)
class Method:
    """A defined method."""

    name: str
    code: Code | None = None
    proto: Proto = _NO_ARGUMENTS
    flags: int = 0x0001
    direct: bool = False


@dataclass(frozen=True)
class Class:
    """A defined class."""

    descriptor: str
    methods: Sequence[Method] = ()
    superclass: str | None = "Ljava/lang/Object;"
    interfaces: Sequence[str] = ()


@dataclass(frozen=True)
class Dex:
    """What a DEX file holds; further strings and references go into its tables."""

    classes: Sequence[Class]
    strings: Sequence[str] = ()
    methods: Sequence[MethodRef] = ()
    fields: Sequence[FieldRef] = ()
    version: int = 35
    class_data_order: Callable[[list[Class]], list[Class]] = list
    """In which order the class_data_items lie in the file."""


def uleb128(value: int) -> bytes:
    """The number as unsigned LEB128."""
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def mutf8(text: str) -> bytes:
    """The text as modified UTF-8."""
    units = text.encode("utf-16-be", "surrogatepass")
    pairs = (chr(units[at] << 8 | units[at + 1]) for at in range(0, len(units), 2))
    return b"".join(b"\xc0\x80" if one == "\0" else one.encode("utf-8", "surrogatepass") for one in pairs)


def build(dex: Dex) -> bytes:
    """The DEX file."""
    return _Writer(dex, 0).finish()


def build_container(dexes: Sequence[Dex]) -> bytes:
    """A container of version 041 that holds the files one after the other."""
    sizes = [len(_Writer(dex, 0).finish(1)) for dex in dexes]
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return b"".join(_Writer(dex, start).finish(sum(sizes)) for dex, start in zip(dexes, starts, strict=True))


def build_shared(dex: Dex) -> bytes:
    """A container of two headers over the same tables and data; the first one has one class."""
    rest = _Writer(dex, _HEADER_SIZE_V41).finish(1)
    size = _HEADER_SIZE_V41 + len(rest)
    headers = []
    for start, first, count in ((0, 0, 1), (_HEADER_SIZE_V41, 1, len(dex.classes) - 1)):
        header = bytearray(rest[:_HEADER_SIZE_V41])
        classes_at = struct.unpack_from("<I", header, 0x64)[0] + 32 * first
        struct.pack_into("<I", header, 0x20, len(rest) if start else _HEADER_SIZE_V41)
        struct.pack_into("<II", header, 0x60, count, classes_at)
        struct.pack_into("<II", header, 0x70, size, start)
        headers.append(bytes(header))
    return b"".join(headers) + rest[_HEADER_SIZE_V41:]


def loaded(*files: bytes) -> LoadedCode:
    """What ``load_program`` makes of DEX files of one APK."""
    names = ["classes.dex", *(f"classes{number}.dex" for number in range(2, len(files) + 1))]
    return load_program([CodeFile(Sha256("0" * 64), tuple(zip(names, files, strict=True)))])


def program(*files: bytes) -> Program:
    """The program of sound DEX files."""
    code = loaded(*files)
    assert code.program is not None
    assert code.problems == ()
    return code.program


def seal(raw: bytes) -> bytes:
    """The file with the signature and checksum of its bytes."""
    signature = hashlib.sha1(raw[_FILE_SIZE_AT:], usedforsecurity=False).digest()
    tail = signature + raw[_FILE_SIZE_AT:]
    return raw[:_CHECKSUM_AT] + struct.pack("<I", zlib.adler32(tail)) + tail


def shorty(proto: Proto) -> str:
    """The ``ShortyDescriptor`` of a prototype."""
    return "".join("L" if one[0] in "L[" else one for one in (proto.returns, *proto.parameters))


@dataclass(frozen=True)
class _Tables:
    """The sorted contents of the id tables."""

    strings: list[str]
    types: list[str]
    protos: list[Proto]
    fields: list[FieldRef]
    methods: list[MethodRef]


def _tables(dex: Dex) -> _Tables:
    """Everything that the file names, in the order that the format demands."""
    defined = [(one, method) for one in dex.classes for method in one.methods]
    units = [unit for _, method in defined if method.code for unit in method.code.units]
    methods = {*dex.methods, *(unit for unit in units if isinstance(unit, MethodRef))}
    methods |= {MethodRef(one.descriptor, method.name, method.proto) for one, method in defined}
    fields = {*dex.fields, *(unit for unit in units if isinstance(unit, FieldRef))}
    protos = {method.proto for method in methods}
    types = {unit.descriptor for unit in units if isinstance(unit, TypeRef)}
    for one in dex.classes:
        types |= {one.descriptor, *one.interfaces, *([one.superclass] if one.superclass else [])}
    types |= {method.owner for method in methods}
    types |= {kind for ref in fields for kind in (ref.owner, ref.type)}
    types |= {kind for proto in protos for kind in (proto.returns, *proto.parameters)}
    strings = {*dex.strings, *types, *map(shorty, protos)}
    strings |= {method.name for method in methods} | {ref.name for ref in fields}
    strings |= {unit.text for unit in units if isinstance(unit, StringRef)}
    return _sorted_tables(strings, types, protos, fields, methods)


def _sorted_tables(
    strings: set[str], types: set[str], protos: set[Proto], fields: set[FieldRef], methods: set[MethodRef]
) -> _Tables:
    string_list = sorted(strings, key=lambda text: text.encode("utf-16-be", "surrogatepass"))
    string = {text: at for at, text in enumerate(string_list)}
    type_list = sorted(types, key=string.__getitem__)
    kind = {text: at for at, text in enumerate(type_list)}
    proto_list = sorted(protos, key=lambda one: (kind[one.returns], [kind[each] for each in one.parameters]))
    proto = {one: at for at, one in enumerate(proto_list)}
    return _Tables(
        string_list,
        type_list,
        proto_list,
        sorted(fields, key=lambda one: (kind[one.owner], string[one.name], kind[one.type])),
        sorted(methods, key=lambda one: (kind[one.owner], string[one.name], proto[one.proto])),
    )


class _Writer:
    """Lays out one file whose header begins at ``start``."""

    def __init__(self, dex: Dex, start: int) -> None:
        """Sorts the tables; writes nothing."""
        self._dex = dex
        self._start = start
        self._tables = tables = _tables(dex)
        self._string = {text: at for at, text in enumerate(tables.strings)}
        self._type = {text: at for at, text in enumerate(tables.types)}
        self._method = {ref: at for at, ref in enumerate(tables.methods)}
        self._field = {ref: at for at, ref in enumerate(tables.fields)}
        self._header_size = _HEADER_SIZE_V41 if dex.version >= 41 else _HEADER_SIZE
        self._map: list[tuple[int, int, int]] = []
        counts = [
            (len(tables.strings), 4),
            (len(tables.types), 4),
            (len(tables.protos), 12),
            (len(tables.fields), 8),
            (len(tables.methods), 8),
            (len(dex.classes), 32),
        ]
        self._sections: list[tuple[int, int]] = []
        at = start + self._header_size
        for count, size in counts:
            self._sections.append((count, at))
            at += count * size
        self._data_off = at
        self._data = bytearray()

    def _here(self) -> int:
        return self._data_off + len(self._data)

    def _align(self) -> None:
        self._data += bytes(-self._here() % 4)

    def finish(self, container_size: int | None = None) -> bytes:
        """The bytes of the file."""
        code = self._write_code()
        lists = self._write_type_lists()
        strings = self._write_strings()
        class_data = self._write_class_data(code)
        tables = self._table_bytes(lists, strings, class_data)
        self._align()
        map_off = self._write_map()
        self._align()
        size = self._here() - self._start
        header = struct.pack(
            "<8s4x20x20I",
            b"dex\n%03d\0" % self._dex.version,
            size,
            self._header_size,
            0x12345678,
            0,
            0,
            map_off,
            *(number for count, at in self._sections for number in (count, at if count else 0)),
            len(self._data) if self._dex.version < 41 else 0,
            self._data_off if self._dex.version < 41 else 0,
        )
        if self._dex.version >= 41:
            header += struct.pack("<II", container_size or size, self._start)
        return seal(header + tables + self._data)

    def _write_code(self) -> dict[int, int]:
        """Offset of each code item by the identity of its ``Code``."""
        offsets: dict[int, int] = {}
        for one in self._dex.classes:
            for code in (method.code for method in one.methods):
                if code is not None and id(code) not in offsets:
                    self._align()
                    offsets[id(code)] = self._here()
                    self._data += self._code_item(code)
        if offsets:
            self._map.append((0x2001, len(offsets), min(offsets.values())))
        return offsets

    def _code_item(self, code: Code) -> bytes:
        units = [self._unit(one) for one in code.units]
        claimed = len(units) if code.insns_size is None else code.insns_size
        item = struct.pack("<4H2I", code.registers, code.ins, 5, len(code.tries), 0, claimed)
        item += struct.pack(f"<{len(units)}H", *units)
        if code.tries:
            item += bytes(-len(item) % 4)
            item += b"".join(struct.pack("<IHH", *one) for one in code.tries)
        return item + code.handlers

    def _unit(self, unit: Unit) -> int:
        match unit:
            case MethodRef():
                return self._method[unit]
            case FieldRef():
                return self._field[unit]
            case TypeRef():
                return self._type[unit.descriptor]
            case StringRef():
                return self._string[unit.text]
        return unit

    def _write_type_lists(self) -> dict[tuple[str, ...], int]:
        wanted = [proto.parameters for proto in self._tables.protos]
        wanted += [tuple(one.interfaces) for one in self._dex.classes]
        offsets: dict[tuple[str, ...], int] = {(): 0}
        for one in wanted:
            if one not in offsets:
                self._align()
                offsets[one] = self._here()
                self._data += struct.pack(f"<I{len(one)}H", len(one), *(self._type[kind] for kind in one))
        if len(offsets) > 1:
            self._map.append((0x1001, len(offsets) - 1, min(filter(None, offsets.values()))))
        return offsets

    def _write_strings(self) -> list[int]:
        offsets = []
        for text in self._tables.strings:
            offsets.append(self._here())
            size = len(text.encode("utf-16-le", "surrogatepass")) // 2
            self._data += uleb128(size) + mutf8(text) + b"\0"
        if offsets:
            self._map.append((0x2002, len(offsets), offsets[0]))
        return offsets

    def _write_class_data(self, code: dict[int, int]) -> dict[str, int]:
        offsets: dict[str, int] = {}
        for one in self._dex.class_data_order(list(self._dex.classes)):
            if one.methods:
                offsets[one.descriptor] = self._here()
                self._data += self._class_data_item(one, code)
        if offsets:
            self._map.append((0x2000, len(offsets), min(offsets.values())))
        return offsets

    def _class_data_item(self, one: Class, code: dict[int, int]) -> bytes:
        lists = [[method for method in one.methods if method.direct is direct] for direct in (True, False)]
        item = bytearray(b"\0\0") + uleb128(len(lists[0])) + uleb128(len(lists[1]))
        for methods in lists:
            last = 0
            rows = [
                (self._method[MethodRef(one.descriptor, each.name, each.proto)], each) for each in methods
            ]
            for number, each in sorted(rows, key=lambda row: row[0]):
                item += uleb128(number - last) + uleb128(each.flags)
                item += uleb128(code[id(each.code)] if each.code else 0)
                last = number
        return bytes(item)

    def _table_bytes(
        self, lists: dict[tuple[str, ...], int], strings: list[int], class_data: dict[str, int]
    ) -> bytes:
        out = bytearray()
        out += struct.pack(f"<{len(strings)}I", *strings)
        out += struct.pack(f"<{len(self._type)}I", *(self._string[text] for text in self._tables.types))
        protos = {proto: at for at, proto in enumerate(self._tables.protos)}
        for proto in protos:
            out += struct.pack(
                "<III", self._string[shorty(proto)], self._type[proto.returns], lists[proto.parameters]
            )
        for ref in self._tables.fields:
            out += struct.pack("<HHI", self._type[ref.owner], self._type[ref.type], self._string[ref.name])
        for call in self._tables.methods:
            out += struct.pack("<HHI", self._type[call.owner], protos[call.proto], self._string[call.name])
        for one in self._dex.classes:
            superclass = NO_INDEX if one.superclass is None else self._type[one.superclass]
            out += struct.pack(
                "<8I",
                self._type[one.descriptor],
                1,
                superclass,
                lists[tuple(one.interfaces)],
                NO_INDEX,
                0,
                class_data.get(one.descriptor, 0),
                0,
            )
        return bytes(out)

    def _write_map(self) -> int:
        map_off = self._here()
        entries = [(0x0000, 1, self._start)]
        entries += [(kind, count, at) for kind, (count, at) in enumerate(self._sections, start=1) if count]
        entries += sorted([*self._map, (0x1000, 1, map_off)], key=lambda entry: entry[2])
        self._data += struct.pack("<I", len(entries))
        for kind, count, at in entries:
            self._data += struct.pack("<HHII", kind, 0, count, at)
        return map_off
