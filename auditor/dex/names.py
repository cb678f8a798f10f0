"""The names of an app: every string, type, field and method by its app-wide number.

A ``Names`` decodes what it is asked for and nothing else. A name that is longer
than any compiler's is cut, and counted.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NewType, cast

import numpy as np
import numpy.typing as npt

from auditor.dex.link import CheckedDex, Pool, link
from auditor.dex.lookup import Column, begins_of
from auditor.dex.numbering import order_of
from auditor.dex.strings import decode_mutf8, encode_mutf8, hash_bytes
from auditor.dex.structs import DexFile, Ints, values_at
from auditor.model import MethodDescriptor, Sha256, TypeDescriptor

StringNo = NewType("StringNo", int)
TypeNo = NewType("TypeNo", int)
FieldNo = NewType("FieldNo", int)
MethodNo = NewType("MethodNo", int)
ItemNo = NewType("ItemNo", int)
"""Index into the program's distinct code items."""

MAX_NAME = 4096
"""Bytes of the name of a class or member, and characters of its arguments, that are read; then it is cut."""
_SMALL_LETTER_BIT = 0x20
"""What small letters of ASCII have and capitals have not."""

_FieldCells = tuple["memoryview[TypeNo]", "memoryview[StringNo]", "memoryview[TypeNo]"]
"""Class, name and type of each field."""
_MethodCells = tuple["memoryview[TypeNo]", "memoryview[StringNo]", "memoryview[int]"]
"""Class, name and proto of each method."""


@dataclass(frozen=True, slots=True)
class LoadedDex:
    """One DEX file, and where its bytes lie in the buffer of all."""

    file: Sha256
    dex: DexFile
    checked: CheckedDex
    base: int
    """Byte offset in the buffer."""


class TypesByDescriptor(Mapping[bytes, TypeNo]):
    """Number of each type by the bytes of its descriptor."""

    def __init__(self, names: Names) -> None:
        """Looks nothing up yet."""
        self._names = names

    def __getitem__(self, descriptor: bytes) -> TypeNo:
        """The type; raises KeyError where there is none."""
        for string in self._names.strings_equal(descriptor):
            number = self._names.type_of_string[string]
            if number >= 0:
                return TypeNo(number)
        raise KeyError(descriptor)

    def __iter__(self) -> Iterator[bytes]:
        """All descriptors, in the order of the types."""
        return (self._names.type_bytes(TypeNo(number)) for number in range(len(self)))

    def __len__(self) -> int:
        """How many types there are."""
        return self._names.type_count


class Names:
    """Everything that the id tables of an app name."""

    def __init__(self, dexes: Sequence[LoadedDex], buffer: npt.NDArray[np.uint8]) -> None:
        """Links the DEX files, which lie in ``buffer``."""
        self.dexes = tuple(dexes)
        bases = [loaded.base for loaded in dexes]
        self._linked = link([loaded.checked for loaded in dexes], buffer, bases)
        self._open_cells(buffer)

    def _open_cells(self, buffer: npt.NDArray[np.uint8]) -> None:
        """Views of what is asked for one by one: a ``memoryview`` gives an int much sooner than an array."""
        linked = self._linked
        places = [loaded.checked.places for loaded in self.dexes]
        before = np.cumsum([0, *(len(place.begin) for place in places)])
        dex, index = linked.strings.parts
        at = before[dex] + index
        begin = np.concatenate(
            [place.begin + loaded.base for place, loaded in zip(places, self.dexes, strict=True)]
        )
        end = np.concatenate(
            [place.end + loaded.base for place, loaded in zip(places, self.dexes, strict=True)]
        )
        self._bytes = buffer.data
        self._descriptors: dict[TypeNo, TypeDescriptor] = {}
        self._method_names: dict[StringNo, str] = {}
        self._method_descriptors: dict[MethodNo, MethodDescriptor] = {}
        self._string_cells = (begin[at].data, end[at].data)
        self._type_cells = cast("tuple[memoryview[StringNo]]", _cells(linked.types))
        self._proto_cells = cast("tuple[memoryview[TypeNo], memoryview[int]]", _cells(linked.protos))
        self._field_cells = cast("_FieldCells", _cells(linked.fields))
        self._method_cells = cast("_MethodCells", _cells(linked.methods))

    def long_names(self) -> int:
        """How many types and methods have a name that is cut."""
        begin, end = (np.asarray(cells) for cells in self._string_cells)
        is_long = end - begin > MAX_NAME
        named = (self._linked.types.parts[0], self._linked.methods.parts[1])
        return sum(int(np.count_nonzero(is_long[strings])) for strings in named)

    def string_bytes(self, number: StringNo) -> bytes:
        """The MUTF-8 bytes of a string."""
        begin, end = self._string_cells
        return self._bytes[begin[number] : end[number]].tobytes()

    def string(self, number: StringNo) -> str:
        """The text of a string; hostile."""
        return decode_mutf8(self.string_bytes(number))

    def _name(self, number: StringNo) -> str:
        """The text of a name, cut where it is longer than any compiler's."""
        begin, end = self._string_cells[0][number], self._string_cells[1][number]
        if end - begin > MAX_NAME:
            return decode_mutf8(self._bytes[begin : begin + MAX_NAME].tobytes()) + "…"
        return decode_mutf8(self._bytes[begin:end].tobytes())

    def type_descriptor(self, number: TypeNo) -> TypeDescriptor:
        """``Lpkg/Cls;``, ``[I``, ``V``."""
        known = self._descriptors.get(number)
        if known is None:
            name = self._name(self._type_cells[0][number])
            known = self._descriptors[number] = TypeDescriptor(name)
        return known

    def method_class(self, number: MethodNo) -> TypeNo:
        """The class that a method reference names."""
        return self._method_cells[0][number]

    def method_selector(self, number: MethodNo) -> tuple[StringNo, int]:
        """Name and proto: what a virtual call looks for in each class."""
        _, name, proto = self._method_cells
        return name[number], proto[number]

    def method_name(self, number: MethodNo) -> str:
        """The simple name."""
        string = self._method_cells[1][number]
        known = self._method_names.get(string)
        if known is None:
            known = self._method_names[string] = self._name(string)
        return known

    def parameter_types(self, number: MethodNo) -> list[TypeNo]:
        """The declared parameters, the receiver left out."""
        return self.proto_parameters(self._method_cells[2][number])

    def proto_parameters(self, proto: int) -> list[TypeNo]:
        """The parameters of a prototype."""
        begins, kinds = self._parameter_cells
        row = self._proto_cells[1][proto]
        return cast("list[TypeNo]", kinds[begins[row] : begins[row + 1]].tolist())

    @cached_property
    def _parameter_cells(self) -> tuple[memoryview[int], memoryview[int]]:
        """Where each list of parameters begins, and the types of all."""
        lists = self._linked.parameters
        return np.append(lists.begins, len(lists.types)).data, lists.types.data

    def return_type(self, number: MethodNo) -> TypeNo:
        """The declared result."""
        return self._proto_cells[0][self._method_cells[2][number]]

    def method_descriptor(self, number: MethodNo) -> MethodDescriptor:
        """``Lpkg/Cls;->name(args)ret``."""
        known = self._method_descriptors.get(number)
        if known is None:
            known = self._method_descriptors[number] = self._describe(number)
        return known

    def _describe(self, number: MethodNo) -> MethodDescriptor:
        args = ""
        for one in self.parameter_types(number):
            args += self.type_descriptor(one)
            if len(args) > MAX_NAME:
                args = args[:MAX_NAME] + "…"
                break
        owner = self.type_descriptor(self.method_class(number))
        result = self.type_descriptor(self.return_type(number))
        return MethodDescriptor(f"{owner}->{self.method_name(number)}({args}){result}")

    def field_class(self, number: FieldNo) -> TypeNo:
        """The class that a field reference names."""
        return self._field_cells[0][number]

    def field_type(self, number: FieldNo) -> TypeNo:
        """The declared type of a field."""
        return self._field_cells[2][number]

    def field_name(self, number: FieldNo) -> str:
        """The simple name."""
        return self._name(self._field_cells[1][number])

    def field_descriptor(self, number: FieldNo) -> str:
        """``Lpkg/Cls;->name:type``."""
        kind = self.type_descriptor(self.field_type(number))
        return f"{self.type_descriptor(self.field_class(number))}->{self.field_name(number)}:{kind}"

    @property
    def type_count(self) -> int:
        """How many types are named."""
        return self._linked.types.size

    def type_bytes(self, number: TypeNo) -> bytes:
        """The MUTF-8 bytes of a descriptor, however long."""
        return self.string_bytes(self._type_cells[0][number])

    @cached_property
    def types_by_descriptor(self) -> TypesByDescriptor:
        """Number of each type by the bytes of its descriptor."""
        return TypesByDescriptor(self)

    @cached_property
    def type_of_string(self) -> memoryview[int]:
        """The type whose descriptor each string is, -1 for none."""
        found = np.full(self._linked.strings.size, -1, np.int32)
        strings = self._linked.types.parts[0]
        found[strings] = np.arange(len(strings), dtype=np.int32)
        return found.data

    def strings_starting(self, prefix: bytes) -> list[StringNo]:
        """The strings that begin with ``prefix``, ascending; its end is compared first, which tells more."""
        data = np.frombuffer(self._bytes, np.uint8)
        begin, end = (np.asarray(cells) for cells in self._string_cells)
        found = np.flatnonzero(end - begin >= len(prefix))
        for at in range(len(prefix) - 1, -1, -1):
            found = found[data[begin[found] + at] == prefix[at]]
        return [StringNo(number) for number in found.tolist()]

    def types_below(self, prefixes: Iterable[str]) -> dict[str, list[TypeNo]]:
        """For each of some beginnings of descriptors, the types that begin so, defined or not, ascending.

        Narrowed segment by segment, so that beginnings in common are compared once.
        """
        begins, narrowed = self._types_beginning
        found: dict[str, list[TypeNo]] = {}
        for prefix in sorted(set(prefixes)):
            known = ""
            for piece in re.findall(r"[^/]*/|[^/]+", prefix):
                longer, at = known + piece, len(known.encode())
                if longer not in narrowed:
                    narrowed[longer] = self._continuing(begins, narrowed[known], at, piece)
                known = longer
            found[prefix] = [TypeNo(number) for number in narrowed[known].tolist()]
        return found

    @cached_property
    def _types_beginning(self) -> tuple[Ints, dict[str, Ints]]:
        """Where each type's descriptor begins; and the types, by the beginnings that were asked for."""
        begins = np.asarray(self._string_cells[0])[self._linked.types.parts[0]]
        return begins, {"": np.arange(len(begins))}

    def strings_ending(self, endings: Iterable[bytes]) -> list[StringNo]:
        """The strings whose bytes end with one of these, and hold more, ascending; no string is decoded."""
        begin, end = (np.asarray(cells) for cells in self._string_cells)
        data = np.frombuffer(self._bytes, np.uint8)
        last = data[np.maximum(end - 1, 0)]
        found = np.zeros(len(end), np.bool_)
        for ending in endings:
            chosen = np.flatnonzero((last == ending[-1]) & (end - begin > len(ending)))
            for back, byte in enumerate(reversed(ending), start=1):
                chosen = chosen[data[end[chosen] - back] == byte]
            found[chosen] = True
        return [StringNo(number) for number in np.flatnonzero(found).tolist()]

    def _continuing(self, begins: Ints, types: Ints, at: int, piece: str) -> Ints:
        """Those of some types whose descriptors go on with ``piece`` after ``at`` bytes.

        A word more than the strings follows in the buffer: what matched so far has its NUL before that.
        """
        data, raw = np.frombuffer(self._bytes, np.uint8), piece.encode()
        for place in range(0, len(raw), 8):
            word = raw[place : place + 8]
            kept = np.uint64((1 << 8 * len(word)) - 1)
            found = values_at(data, begins[types] + (at + place), "<u8") & kept
            types = types.compress(found == np.uint64(int.from_bytes(word, "little")))
        return types

    def methods_of_class(self, owner: TypeNo) -> list[MethodNo]:
        """All method references that name the class, defined or not, ascending."""
        begins = self._methods_begin
        return cast("list[MethodNo]", list(range(begins[owner], begins[owner + 1])))

    def method_described(self, descriptor: MethodDescriptor) -> MethodNo | None:
        """The method reference that ``method_descriptor`` gave the descriptor of."""
        owner = self.types_by_descriptor.get(encode_mutf8(descriptor.partition("->")[0]))
        methods = () if owner is None else self.methods_of_class(owner)
        return next((one for one in methods if self.method_descriptor(one) == descriptor), None)

    @cached_property
    def _methods_begin(self) -> memoryview[int]:
        """Where the methods of each class begin: they are numbered class by class."""
        return begins_of(self._linked.methods.parts[0], self._linked.types.size)

    def declared(self, owner: TypeNo, selector: tuple[StringNo, int]) -> MethodNo | None:
        """The reference that names a class with a name and proto, if there is one."""
        _, names, protos = self._method_cells
        begin, end = self._methods_begin[owner], self._methods_begin[owner + 1]
        at = bisect_left(names, selector[0], begin, end)
        while at < end and names[at] == selector[0]:
            if protos[at] == selector[1]:
                return MethodNo(at)
            at += 1
        return None

    def methods_selected(self, selector: tuple[StringNo, int]) -> list[MethodNo]:
        """All method references with a name and proto, in whatever class, ascending."""
        named = self._by_name.places(selector[0])
        return [
            MethodNo(number) for number in named[self._linked.methods.parts[2][named] == selector[1]].tolist()
        ]

    @cached_property
    def _by_name(self) -> Column:
        return Column(self._linked.methods.parts[1])

    def strings_equal(self, text: bytes) -> list[StringNo]:
        """The strings with these bytes: one, or none."""
        numbers = self._by_hash.listed(hash_bytes(text))
        return [StringNo(number) for number in numbers if self.string_bytes(StringNo(number)) == text]

    @cached_property
    def _by_hash(self) -> Column:
        return Column(self._linked.string_hashes)

    def methods_named(self, name: bytes) -> list[MethodNo]:
        """All method references with that simple name, ascending."""
        return [
            MethodNo(number)
            for string in self.strings_equal(name)
            for number in self._by_name.places(string).tolist()
        ]

    def fields_of_class(self, owner: TypeNo) -> list[FieldNo]:
        """All field references that name the class, ascending."""
        begins = self._fields_begin
        return cast("list[FieldNo]", list(range(begins[owner], begins[owner + 1])))

    @cached_property
    def _fields_begin(self) -> memoryview[int]:
        """Where the fields of each class begin: they are numbered class by class."""
        return begins_of(self._linked.fields.parts[0], self._linked.types.size)

    def find_strings(self, pattern: re.Pattern[bytes]) -> list[StringNo]:
        """The strings in whose bytes the pattern is found, ascending; no string is decoded."""
        return self._strings_around(lambda region: (match.span() for match in pattern.finditer(region)))

    def strings_holding(self, text: bytes) -> list[StringNo]:
        """The strings that hold ``text``, in ASCII letters of either case, ascending."""
        return self._strings_around(lambda region: _places_of_either_case(region, text.lower()))

    def _strings_around(self, spans: Callable[[memoryview], Iterable[tuple[int, int]]]) -> list[StringNo]:
        """The strings that places in the string data of each DEX file lie in."""
        found: set[int] = set()
        for at, loaded in enumerate(self.dexes):
            place = loaded.checked.places
            if not len(place.begin):
                continue
            low = int(place.begin.min())
            region = loaded.dex.data[low : int(place.end.max())].data
            ends = np.fromiter(chain.from_iterable(spans(region)), np.int64).reshape(-1, 2) + low
            if not len(ends):
                continue
            order = order_of(place.begin)
            index = order[np.searchsorted(place.begin[order], ends[:, 0], side="right") - 1]
            inside = index[ends[:, 1] <= place.end[index]]
            found.update(self._linked.strings.of[at][inside].tolist())
        return [StringNo(number) for number in sorted(found)]


def _places_of_either_case(region: memoryview, text: bytes) -> Iterator[tuple[int, int]]:
    """Where a text of small letters begins and ends in some bytes, one after the other.

    The bit that tells small letters from others is set in all bytes first, which is sooner done than
    to make letters small.
    """
    folded = (np.frombuffer(region, np.uint8) | _SMALL_LETTER_BIT).tobytes()
    wanted = bytes(byte | _SMALL_LETTER_BIT for byte in text)
    at = folded.find(wanted)
    while text and at >= 0:
        end = at + len(text)
        is_there = region[at:end].tobytes().lower() == text
        if is_there:
            yield at, end
        at = folded.find(wanted, end if is_there else at + 1)


def _cells(pool: Pool) -> tuple[memoryview[int], ...]:
    return tuple(column.data for column in pool.parts)
