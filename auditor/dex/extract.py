"""One method cut out of an app: a DEX file of its own that holds just what the method's code names.

A tool that must read a whole file before it shows one method is given a file of
that one method. Source: "Dalvik executable format", version 035.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from auditor.dex.insns import Body, Insn, read_body
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.opcodes import Index
from auditor.dex.program import Program
from auditor.dex.strings import encode_mutf8
from auditor.dex.structs import ENDIAN_CONSTANT, HEADER_SIZE, NO_INDEX
from auditor.dex.tries import TRY_ITEM, try_items
from auditor.errors import MalformedDex

MAX_INSNS: Final = 3000
"""Instructions of a method that is cut out."""
MAX_STRING: Final = 2000
"""Characters of a string constant that are kept."""
MAX_TEXT: Final = 4 << 20
"""Characters of all strings of the new file."""
_OBJECT: Final = "Ljava/lang/Object;"
_THROWABLE: Final = "Ljava/lang/Throwable;"
T = TypeVar("T")
_HEADER: Final = struct.Struct("<8sI20x20I")
_CHECKED_FROM: Final = 12
_CODE_HEADER: Final = struct.Struct("<4H2I")
_RECORD_SIZES: Final = (4, 4, 12, 8, 8, 32)
"""Of string_ids, type_ids, proto_ids, field_ids, method_ids and class_defs."""
_MAP_LIST, _TYPE_LIST, _CLASS_DATA, _CODE, _STRING_DATA = 0x1000, 0x1001, 0x2000, 0x2001, 0x2002


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


@dataclass(frozen=True, slots=True)
class _Type:
    descriptor: str


@dataclass(frozen=True, slots=True)
class _Proto:
    returns: str
    parameters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Field:
    owner: str
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class _Method:
    owner: str
    name: str
    proto: _Proto


_Named = _Text | _Type | _Field | _Method


@dataclass(frozen=True, slots=True)
class _Try:
    """A ``try_item`` with its handlers: what is caught (``None`` for all the rest), and where."""

    start: int
    size: int
    handlers: tuple[tuple[_Type | None, int], ...]


def extract_method(program: Program, method: MethodNo) -> bytes:
    """A sound DEX file with one class, which has just this method.

    Names are those of ``Program``, the longest cut; annotations, debug information and the
    class's ancestors and other members are left out.

    Raises:
        MalformedDex: the method has no code, more than ``MAX_INSNS`` instructions, code that cannot
            be read, names of more than ``MAX_TEXT`` characters, or an instruction that names a call
            site, a method handle or a prototype.
    """
    item = program.item_of(method)
    if item is None:
        raise MalformedDex(problem="no code", place=0)
    first, end = int(program.items.first[item]), int(program.items.end[item])
    if end - first > 5 * MAX_INSNS:
        raise MalformedDex(problem="code too long to be cut out", place=0)
    body = read_body(program, item)
    if len(body.insns) > MAX_INSNS:
        raise MalformedDex(problem="code too long to be cut out", place=0)
    namer = _Namer(program)
    own, tries = namer.method(method), _tries(namer, item)
    named = {insn: name for insn in body.insns if (name := namer.named(insn)) is not None}
    caught = (kind for one in tries for kind, _ in one.handlers if kind is not None)
    tables = _Tables([own, *named.values(), *caught])
    units = program.units[first:end].copy()
    for insn, name in named.items():
        units[insn.at - first + 1] = tables.number(name)
        if insn.op.format == "31c":
            units[insn.at - first + 2] = 0
    code = _code_item(body, units.tobytes(), tries, tables)
    flags = program.access_flags(method)
    return _Layout(tables).file(own, flags, code, is_virtual=program.is_virtual(method))


class _Namer:
    """What numbers of a program stand for, by names."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._types: dict[TypeNo, str] = {}

    def type(self, number: TypeNo) -> str:
        """A descriptor; the same object for the same type."""
        if number not in self._types:
            self._types[number] = self.program.type_descriptor(number)
        return self._types[number]

    def method(self, number: MethodNo) -> _Method:
        """A method by its parts."""
        program = self.program
        parameters = tuple(self.type(one) for one in program.parameter_types(number))
        proto = _Proto(self.type(program.return_type(number)), parameters)
        return _Method(self.type(program.method_class(number)), program.method_name(number), proto)

    def _field(self, number: FieldNo) -> _Field:
        program = self.program
        owner, kind = self.type(program.field_class(number)), self.type(program.field_type(number))
        return _Field(owner, program.field_name(number), kind)

    def named(self, insn: Insn) -> _Named | None:
        """What an instruction names in the four tables that can be written anew."""
        if insn.op.index is Index.NONE:
            return None
        if insn.index is None or insn.op.format in ("45cc", "4rcc"):
            raise MalformedDex(problem=f"{insn.op.name} names what cannot be cut out", place=2 * insn.at)
        if insn.op.index is Index.STRING:
            return _Text(self.program.string(StringNo(insn.index))[:MAX_STRING])
        if insn.op.index is Index.TYPE:
            return _Type(self.type(TypeNo(insn.index)))
        if insn.op.index is Index.FIELD:
            return self._field(FieldNo(insn.index))
        return self.method(MethodNo(insn.index))


def _tries(namer: _Namer, item: ItemNo) -> tuple[_Try, ...]:
    """The ``try_item``s of code that ``read_body`` accepts."""
    return tuple(
        _Try(one.start, one.size, tuple((_caught(namer, item, kind), at) for kind, at in one.handlers))
        for one in try_items(namer.program, item)
    )


def _caught(namer: _Namer, item: ItemNo, type_idx: int | None) -> _Type | None:
    """What a handler catches; ``None`` for all the rest."""
    if type_idx is None:
        return None
    kind = namer.program.number_in(item, Index.TYPE, type_idx)
    return _Type(_THROWABLE if kind is None else namer.type(TypeNo(kind)))


class _Tables:
    """The id tables of the new file: the number of each thing, in the order that the format demands."""

    def __init__(self, named: Iterable[_Named]) -> None:
        """Of what is named, and of all that its names need; raises MalformedDex for too much text."""
        things = set(named)
        methods = {one for one in things if isinstance(one, _Method)}
        fields = {one for one in things if isinstance(one, _Field)}
        protos = {one.proto for one in methods}
        kinds = {_OBJECT, *(one.descriptor for one in things if isinstance(one, _Type))}
        kinds |= {one.owner for one in methods} | {one.owner for one in fields} | {one.type for one in fields}
        kinds |= {kind for one in protos for kind in (one.returns, *one.parameters)}
        texts = {*kinds, *map(_shorty, protos), *(one.name for one in methods), *(one.name for one in fields)}
        texts |= {one.text for one in things if isinstance(one, _Text)}
        if sum(map(len, texts)) > MAX_TEXT:
            raise MalformedDex(problem="names too long to be cut out", place=0)
        self.strings = _numbered(texts, lambda one: one.encode("utf-16-be", "surrogatepass"))
        self.types = types = _numbered(kinds, self.strings.__getitem__)
        self.protos = _numbered(protos, lambda one: (types[one.returns], [types[k] for k in one.parameters]))
        self.fields = _numbered(
            fields, lambda one: (types[one.owner], self.strings[one.name], types[one.type])
        )
        self.methods = _numbered(
            methods, lambda one: (types[one.owner], self.strings[one.name], self.protos[one.proto])
        )

    def number(self, named: _Named) -> int:
        """The index by which an instruction names it."""
        match named:
            case _Text():
                return self.strings[named.text]
            case _Type():
                return self.types[named.descriptor]
            case _Field():
                return self.fields[named]
        return self.methods[named]

    @property
    def counts(self) -> tuple[int, ...]:
        """Entries of the tables, in the order of the header, that of the one class included."""
        types, protos = len(self.types), len(self.protos)
        return len(self.strings), types, protos, len(self.fields), len(self.methods), 1


def _numbered(things: set[T], key: Callable[[T], object]) -> dict[T, int]:
    return {one: number for number, one in enumerate(sorted(things, key=key))}  # type: ignore[arg-type]  # keys of one kind


def _shorty(proto: _Proto) -> str:
    return "".join("L" if one[0] in "L[" else one for one in (proto.returns, *proto.parameters) if one)


def _code_item(body: Body, insns: bytes, tries: tuple[_Try, ...], tables: _Tables) -> bytes:
    """The ``code_item``, its handlers written anew."""
    lists = list(dict.fromkeys(one.handlers for one in tries))
    handlers = bytearray(_uleb128(len(lists)))
    places = {}
    for pairs in lists:
        places[pairs] = len(handlers)
        typed = [(kind, at) for kind, at in pairs if kind is not None]
        handlers += _sleb128(len(typed) if len(typed) == len(pairs) else -len(typed))
        for kind, at in pairs:
            handlers += (b"" if kind is None else _uleb128(tables.types[kind.descriptor])) + _uleb128(at)
    if max(places.values(), default=0) > 0xFFFF:
        raise MalformedDex(problem="more handlers than a method can have", place=0)
    outs = min(body.registers_size, 255)
    sizes = (body.registers_size, body.ins_size, outs, len(tries), 0, len(insns) // 2)
    item = _CODE_HEADER.pack(*sizes) + insns
    if tries:
        item += bytes(-len(item) % 4)
        item += b"".join(TRY_ITEM.pack(one.start, one.size, places[one.handlers]) for one in tries)
        item += handlers
    return item


class _Layout:
    """Puts the parts of the file one after the other."""

    def __init__(self, tables: _Tables) -> None:
        self._tables = tables
        self._sections: list[tuple[int, int]] = []
        at = HEADER_SIZE
        for count, size in zip(tables.counts, _RECORD_SIZES, strict=True):
            self._sections.append((count, at if count else 0))
            at += count * size
        self._data_off = at
        self._data = bytearray()
        self._map: list[tuple[int, int, int]] = [(0, 1, 0)]
        self._map += [(kind, *section) for kind, section in enumerate(self._sections, 1) if section[0]]

    def file(self, own: _Method, flags: int, code: bytes, *, is_virtual: bool) -> bytes:
        """The bytes, checksum included."""
        code_off = self._add(_CODE, code)
        lists = self._type_lists()
        strings = self._strings()
        method = _uleb128(self._tables.methods[own]) + _uleb128(flags) + _uleb128(code_off)
        sizes = bytes((0, 0, not is_virtual, is_virtual))
        class_data = self._add(_CLASS_DATA, sizes + method)
        records = self._records(own, lists, strings, class_data)
        map_off = self._write_map()
        file_size = self._data_off + len(self._data)
        header = _HEADER.pack(
            b"dex\n035\0", 0, file_size, HEADER_SIZE, ENDIAN_CONSTANT, 0, 0, map_off,
            *(number for section in self._sections for number in section), len(self._data), self._data_off,
        )  # fmt: skip
        tail = header[_CHECKED_FROM:] + records + self._data
        return header[:8] + struct.pack("<I", zlib.adler32(tail)) + tail

    def _add(self, kind: int, item: bytes, count: int = 1) -> int:
        """Appends an item, or several of one kind, and notes it in the map; where it lies."""
        self._data += bytes(-(self._data_off + len(self._data)) % 4)
        at = self._data_off + len(self._data)
        self._data += item
        self._map.append((kind, count, at))
        return at

    def _type_lists(self) -> dict[tuple[str, ...], int]:
        """Where the parameters of each prototype lie; 0 for none."""
        places: dict[tuple[str, ...], int] = {(): 0}
        types = self._tables.types
        data = bytearray()
        for wanted in dict.fromkeys(one.parameters for one in self._tables.protos if one.parameters):
            data += bytes(-len(data) % 4)
            places[wanted] = len(data)
            data += struct.pack(f"<I{len(wanted)}H", len(wanted), *(types[one] for one in wanted))
        if not data:
            return places
        begin = self._add(_TYPE_LIST, bytes(data), len(places) - 1)
        return {wanted: begin + at if wanted else 0 for wanted, at in places.items()}

    def _strings(self) -> list[int]:
        """Where each string lies."""
        data, places = bytearray(), []
        for text in self._tables.strings:
            places.append(len(data))
            data += _uleb128(len(text.encode("utf-16-le", "surrogatepass")) // 2) + encode_mutf8(text) + b"\0"
        begin = self._add(_STRING_DATA, bytes(data), len(places))
        return [begin + place for place in places]

    def _records(
        self, own: _Method, lists: dict[tuple[str, ...], int], strings: list[int], class_data: int
    ) -> bytes:
        """The id tables."""
        tables = self._tables
        text, types = tables.strings, tables.types
        out = [struct.pack("<I", place) for place in strings]
        out += [struct.pack("<I", text[one]) for one in types]
        out += [
            struct.pack("<3I", text[_shorty(one)], types[one.returns], lists[one.parameters])
            for one in tables.protos
        ]
        out += [
            struct.pack("<HHI", types[one.owner], types[one.type], text[one.name]) for one in tables.fields
        ]
        out += [
            struct.pack("<HHI", types[one.owner], tables.protos[one.proto], text[one.name])
            for one in tables.methods
        ]
        out.append(struct.pack("<8I", types[own.owner], 1, types[_OBJECT], 0, NO_INDEX, 0, class_data, 0))
        return b"".join(out)

    def _write_map(self) -> int:
        """Appends the ``map_list``; where it lies."""
        here = self._add(_MAP_LIST, b"")
        entries = sorted(self._map, key=lambda entry: entry[2])
        self._data += struct.pack("<I", len(entries))
        for kind, count, at in entries:
            self._data += struct.pack("<HHII", kind, 0, count, at)
        return here


def _uleb128(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))


def _sleb128(value: int) -> bytes:
    out = bytearray()
    while not -0x40 <= value < 0x40:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value & 0x7F))
