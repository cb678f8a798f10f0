"""All code of one app, in app-wide numbers: what it defines, and who refers to what.

A ``Program`` is made once from the DEX files of base and splits and never
changes. Columns that a question needs are made when it is first asked. Of
classes that are defined twice the first DEX file wins, as in ART.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NewType

import numpy as np
import numpy.typing as npt

from auditor.dex import opcodes
from auditor.dex.class_data import Members, read_members
from auditor.dex.link import CheckedDex, Pool, check, link
from auditor.dex.strings import decode_mutf8
from auditor.dex.structs import DexFile, Ints, read_dex_files
from auditor.dex.sweep import code_items, sweep
from auditor.errors import MalformedDex
from auditor.model import Detail, Limit, MethodDescriptor, Sha256, TypeDescriptor

StringNo = NewType("StringNo", int)
TypeNo = NewType("TypeNo", int)
FieldNo = NewType("FieldNo", int)
MethodNo = NewType("MethodNo", int)
ItemNo = NewType("ItemNo", int)
"""Index into the program's distinct code items."""

ACC_PUBLIC = 0x0001
ACC_STATIC = 0x0008
ACC_PRIVATE = 0x0002
ACC_INTERFACE = 0x0200
ACC_ABSTRACT = 0x0400

MAX_CODE = 1 << 29
"""Bytes of DEX files that are read of one app; the largest known apps have a third of it."""
MAX_NAME = 4096
"""Bytes of the name of a class or member, and characters of its arguments, that are read; then it is cut."""
MAX_DEXES = 1000
"""DEX files that are read of one app."""


@dataclass(frozen=True, slots=True)
class CodeFile:
    """The DEX files of one APK, in ART's order."""

    file: Sha256
    dexes: tuple[tuple[str, bytes], ...]
    """Name of the ZIP entry, bytes."""


@dataclass(frozen=True, slots=True)
class LoadedDex:
    """One DEX file, and where its bytes lie in the buffer of all."""

    file: Sha256
    dex: DexFile
    checked: CheckedDex
    base: int
    """Byte offset in the buffer."""

    def strings_equal(self, text: bytes) -> list[int]:
        """Indices of the strings with these bytes; one in a file that keeps to the format."""
        places = self.checked.places
        length = places.end - places.begin
        found = np.flatnonzero(length == len(text))
        for at, byte in enumerate(text):
            found = found[self.dex.data[places.begin[found] + at] == byte]
        return [int(index) for index in found]


@dataclass(frozen=True, slots=True)
class References:
    """Instructions of one kind that name something, sorted by what they name."""

    at: Ints
    """int64[r]: code unit of the instruction in the buffer."""
    item: Ints
    """int64[r]: its code item."""
    target: Ints
    """int64[r]: app-wide number of what it names, ascending."""

    def to(self, number: int) -> tuple[list[int], list[int]]:
        """The (code units, code items) of the instructions that name ``number``."""
        low, high = np.searchsorted(self.target, [number, number + 1])
        return self.at[low:high].tolist(), self.item[low:high].tolist()


@dataclass(frozen=True, slots=True)
class MethodPlace:
    """Where a method's code is."""

    file: Sha256
    dex: str
    base: int
    """Byte offset of the DEX file in the buffer: an offset in the buffer less this is one in the file."""


class Program:
    """The linked code of one app."""

    def __init__(self, dexes: Sequence[LoadedDex], buffer: npt.NDArray[np.uint8]) -> None:
        """Links and sweeps; see ``load_program``, which makes one from bytes."""
        self.dexes = tuple(dexes)
        self.units = buffer.view("<u2")
        bases = [loaded.base for loaded in dexes]
        self._linked = link([loaded.checked for loaded in dexes], buffer.view("<u8"), bases)
        self._open_cells(buffer)
        self._read_classes()
        sizes = np.array([len(loaded.dex.data) for loaded in dexes], np.int64)
        starts = np.array(bases, np.int64)
        inside = (self._code_off > 0) & (self._code_off < sizes[self._member_dex])
        outside = int(np.count_nonzero(self._code_off)) - int(np.count_nonzero(inside))
        offsets = np.where(inside, self._code_off + starts[self._member_dex], 0)
        self.items, refused = code_items(buffer, offsets[inside], starts + sizes)
        self.method_item = self._items_of(offsets)
        self._definition_cells, self._item_cells = self.definition.data, self.method_item.data
        self.sweep = sweep(self.units, self.items)
        self.problems = self._damage(refused + outside)
        """Parts of the code that could not be read, as limits."""

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
        self._string_cells = (begin[at].data, end[at].data)
        self._type_cells = _cells(linked.types)
        self._proto_cells = _cells(linked.protos)
        self._field_cells = _cells(linked.fields)
        self._method_cells = _cells(linked.methods)

    # -- classes and members -------------------------------------------------------------

    def _read_classes(self) -> None:
        members = [read_members(loaded.dex) for loaded in self.dexes]
        linked = self._linked
        counts = [len(each.method_idx) for each in members]
        self._member_dex = np.repeat(np.arange(len(members)), counts)
        self._code_off = np.concatenate([each.code_off for each in members])
        self._flags = np.concatenate([each.method_access_flags for each in members])
        self._is_direct = np.concatenate([each.method_is_direct for each in members])
        self._member_method = np.concatenate(
            [numbers[each.method_idx] for numbers, each in zip(linked.methods.of, members, strict=True)]
        )
        self._damaged_classes = sum(each.damaged for each in members)
        self._winning(members)

    def _winning(self, members: Sequence[Members]) -> None:
        """Drops the members of classes that an earlier DEX file defines."""
        class_types = [
            self._linked.types.of[at][loaded.dex.class_defs["class_idx"]]
            for at, loaded in enumerate(self.dexes)
        ]
        first = np.cumsum([0, *map(len, class_types)]).tolist()
        class_type = np.concatenate(class_types)
        self.class_of_type = np.full(self._linked.types.size, -1, np.int64)
        order = np.arange(len(class_type) - 1, -1, -1)
        self.class_of_type[class_type[order]] = order
        self._class_wins = self.class_of_type[class_type] == np.arange(len(class_type))
        wins = np.concatenate(
            [
                self._class_wins[each.method_class_def + before]
                for each, before in zip(members, first, strict=False)
            ]
        )
        for name in ("_member_dex", "_code_off", "_flags", "_is_direct", "_member_method"):
            setattr(self, name, getattr(self, name)[wins])
        self.definition = np.full(self._linked.methods.size, -1, np.int64)
        self.definition[self._member_method[::-1]] = np.arange(len(self._member_method))[::-1]

    def _items_of(self, offsets: Ints) -> Ints:
        """int64[members]: the code item of each defined method, -1 for none."""
        at = np.searchsorted(self.items.header, offsets)
        inside = at < len(self.items.header)
        found = np.zeros(len(offsets), np.bool_)
        found[inside] = self.items.header[at[inside]] == offsets[inside]
        return np.where(found & (offsets > 0), at, -1)

    def _damage(self, refused: int) -> tuple[Limit, ...]:
        found = {
            "class_data": self._damaged_classes,
            "code_item": refused,
            "names": self._long_names(),
            "insns": len(self.sweep.broken),
        }
        return tuple(
            Limit("malformed", Detail.of(part=part, count=count)) for part, count in found.items() if count
        )

    def _long_names(self) -> int:
        """How many types and methods have a name that is cut."""
        begin, end = (np.asarray(cells) for cells in self._string_cells)
        is_long = end - begin > MAX_NAME
        named = (self._linked.types.parts[0], self._linked.methods.parts[1])
        return sum(int(np.count_nonzero(is_long[strings])) for strings in named)

    @cached_property
    def _definitions_by_item(self) -> tuple[Ints, Ints]:
        order = np.argsort(self.method_item, kind="stable")
        return self.method_item[order], order

    def methods_of_item(self, item: int) -> list[MethodNo]:
        """The methods whose code the item is; more than one where a compiler merged equal code."""
        sorted_items, order = self._definitions_by_item
        low, high = np.searchsorted(sorted_items, [item, item + 1])
        return [MethodNo(number) for number in self._member_method[order[low:high]].tolist()]

    def item_of(self, method: MethodNo) -> ItemNo | None:
        """The code item of a defined method, or ``None`` for one that is abstract, native or not here."""
        at = self._definition_cells[method]
        item = -1 if at < 0 else self._item_cells[at]
        return None if item < 0 else ItemNo(item)

    def is_defined(self, method: MethodNo) -> bool:
        """Whether a class of the app defines the method, with code or without."""
        return self._definition_cells[method] >= 0

    def access_flags(self, method: MethodNo) -> int:
        """The ``access_flags`` of a defined method."""
        return int(self._flags[self._definition_cells[method]])

    def is_virtual(self, method: MethodNo) -> bool:
        """Whether a defined method stands among the ``virtual_methods`` of its class."""
        return not self._is_direct[self._definition_cells[method]]

    def class_descriptors(self) -> frozenset[str]:
        """The descriptors of all classes that the app defines."""
        return frozenset(self.type_descriptor(TypeNo(number)) for number in self.class_types().tolist())

    def class_types(self) -> Ints:
        """int64[k]: the types that are defined here, each once."""
        return np.flatnonzero(self.class_of_type >= 0)

    # -- names ---------------------------------------------------------------------------

    def string_bytes(self, number: StringNo) -> bytes:
        """The MUTF-8 bytes of a string."""
        begin, end = self._string_cells
        return self._bytes[begin[number] : end[number]].tobytes()

    def string(self, number: StringNo) -> str:
        """The text of a string; hostile."""
        return decode_mutf8(self.string_bytes(number))

    def _name(self, number: StringNo) -> str:
        """The text of a name, cut where it is longer than any compiler's."""
        begin, end = (cells[number] for cells in self._string_cells)
        if end - begin > MAX_NAME:
            return decode_mutf8(self._bytes[begin : begin + MAX_NAME].tobytes()) + "…"
        return decode_mutf8(self._bytes[begin:end].tobytes())

    def type_descriptor(self, number: TypeNo) -> TypeDescriptor:
        """``Lpkg/Cls;``, ``[I``, ``V``."""
        return TypeDescriptor(self._name(StringNo(self._type_cells[0][number])))

    def method_class(self, number: MethodNo) -> TypeNo:
        """The class that a method reference names."""
        return TypeNo(self._method_cells[0][number])

    def method_selector(self, number: MethodNo) -> tuple[StringNo, int]:
        """Name and proto: what a virtual call looks for in each class."""
        _, name, proto = self._method_cells
        return StringNo(name[number]), proto[number]

    def method_name(self, number: MethodNo) -> str:
        """The simple name."""
        return self._name(self.method_selector(number)[0])

    def parameter_types(self, number: MethodNo) -> list[TypeNo]:
        """The declared parameters, the receiver left out."""
        lists, proto = self._linked.parameters, self.method_selector(number)[1]
        row = self._proto_cells[1][proto]
        begin = int(self._parameters_begin[row])
        return [TypeNo(one) for one in lists.types[begin : begin + int(lists.sizes[row])].tolist()]

    @cached_property
    def _parameters_begin(self) -> Ints:
        return self._linked.parameters.begins

    def return_type(self, number: MethodNo) -> TypeNo:
        """The declared result."""
        return TypeNo(self._proto_cells[0][self.method_selector(number)[1]])

    def method_descriptor(self, number: MethodNo) -> MethodDescriptor:
        """``Lpkg/Cls;->name(args)ret``."""
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
        return TypeNo(self._field_cells[0][number])

    def field_descriptor(self, number: FieldNo) -> str:
        """``Lpkg/Cls;->name:type``."""
        owner, name, kind = (column[number] for column in self._field_cells)
        owner_text, kind_text = self.type_descriptor(TypeNo(owner)), self.type_descriptor(TypeNo(kind))
        return f"{owner_text}->{self._name(StringNo(name))}:{kind_text}"

    @cached_property
    def types_by_descriptor(self) -> dict[bytes, TypeNo]:
        """Number of each type by the bytes of its descriptor."""
        strings = self._linked.types.parts[0]
        return {
            self.string_bytes(StringNo(string)): TypeNo(number)
            for number, string in enumerate(strings.tolist())
        }

    def methods_of_class(self, owner: TypeNo) -> list[MethodNo]:
        """All method references that name the class, defined or not."""
        order, sorted_classes = self._methods_by_class
        low, high = np.searchsorted(sorted_classes, [owner, owner + 1])
        return [MethodNo(number) for number in order[low:high].tolist()]

    @cached_property
    def _methods_by_class(self) -> tuple[Ints, Ints]:
        classes = self._linked.methods.parts[0]
        order = np.argsort(classes, kind="stable")
        return order, classes[order]

    def strings_equal(self, text: bytes) -> list[StringNo]:
        """The strings with these bytes: one, or none; ascending."""
        found = {
            int(self._linked.strings.of[at][index])
            for at, loaded in enumerate(self.dexes)
            for index in loaded.strings_equal(text)
        }
        return [StringNo(number) for number in sorted(found)]

    def methods_named(self, name: bytes) -> list[MethodNo]:
        """All method references with that simple name."""
        chosen = np.isin(self._linked.methods.parts[1], np.array(self.strings_equal(name), np.int64))
        return [MethodNo(number) for number in np.flatnonzero(chosen).tolist()]

    def fields_of_class(self, owner: TypeNo) -> list[FieldNo]:
        """All field references that name the class."""
        return [FieldNo(number) for number in np.flatnonzero(self._linked.fields.parts[0] == owner).tolist()]

    def find_strings(self, pattern: re.Pattern[bytes]) -> list[StringNo]:
        """The strings in whose bytes the pattern is found, ascending; no string is decoded."""
        found: set[int] = set()
        for at, loaded in enumerate(self.dexes):
            place = loaded.checked.places
            if not len(place.begin):
                continue
            low = int(place.begin.min())
            region = loaded.dex.data[low : int(place.end.max())].tobytes()
            order = np.argsort(place.begin, kind="stable")
            begins = place.begin[order]
            for match in pattern.finditer(region):
                index = order[np.searchsorted(begins, match.start() + low, side="right") - 1]
                if match.end() + low <= place.end[index]:
                    found.add(int(self._linked.strings.of[at][index]))
        return [StringNo(number) for number in sorted(found)]

    # -- hierarchy -----------------------------------------------------------------------

    @cached_property
    def inheritance(self) -> tuple[Ints, Ints]:
        """(type, direct superclass or interface) of all classes that count, sorted by type."""
        subs: list[Ints] = []
        supers: list[Ints] = []
        before = 0
        for at, loaded in enumerate(self.dexes):
            defs, types = loaded.dex.class_defs, self._linked.types.of[at]
            wins = self._class_wins[before : before + len(defs)]
            before += len(defs)
            own = types[defs["class_idx"]]
            parent = defs["superclass_idx"].astype(np.int64)
            known = wins & (parent < len(types))
            interfaces = loaded.checked.interfaces
            implementing = np.repeat(wins, interfaces.sizes)
            subs += [own[known], np.repeat(own, interfaces.sizes)[implementing]]
            supers += [types[parent[known]], types[interfaces.types[implementing]]]
        sub, sup = np.concatenate(subs), np.concatenate(supers)
        order = np.lexsort((sup, sub))
        return sub[order], sup[order]

    @cached_property
    def _subtypes(self) -> tuple[Ints, Ints]:
        sub, sup = self.inheritance
        order = np.lexsort((sub, sup))
        return sup[order], sub[order]

    def supertypes(self, kind: TypeNo) -> list[TypeNo]:
        """All ancestors of a type, itself left out, nearest first; those outside the app end the line."""
        return _closure(self.inheritance, kind)

    def subtypes(self, kind: TypeNo) -> list[TypeNo]:
        """All types of the app that descend from a type, itself left out."""
        return _closure(self._subtypes, kind)

    # -- references ----------------------------------------------------------------------

    def _references(
        self, mask: npt.NDArray[np.bool_], numbers: Sequence[Ints], *, wide: bool = False
    ) -> References:
        """The instructions whose opcode is in ``mask``, with the app-wide number of their index operand."""
        chosen = np.flatnonzero(mask[self.sweep.opcode])
        at, item = self.sweep.at[chosen].astype(np.int64), self.sweep.item[chosen].astype(np.int64)
        index = self.units[at + 1].astype(np.int64)
        if wide:
            index |= self.units[at + 2].astype(np.int64) << 16
        dex = self.item_dex[item]
        sizes = np.array([len(each) for each in numbers], np.int64)
        sane = index < sizes[dex]
        at, item, index, dex = at[sane], item[sane], index[sane], dex[sane]
        starts = np.cumsum(sizes) - sizes
        target = np.concatenate(numbers)[starts[dex] + index] if len(index) else index
        order = np.lexsort((at, target))
        return References(at[order], item[order], target[order])

    @cached_property
    def item_dex(self) -> Ints:
        """int64[items]: the DEX file (index into ``dexes``) of a method whose code each item is."""
        dex = np.zeros(len(self.items.header), np.int64)
        has_code = self.method_item >= 0
        dex[self.method_item[has_code][::-1]] = self._member_dex[has_code][::-1]
        return dex

    @cached_property
    def invokes(self) -> References:
        """All calls, to the method that the reference names; ``invoke-custom`` left out."""
        return self._references(
            opcodes.opcode_mask(
                "invoke-virtual",
                "invoke-super",
                "invoke-direct",
                "invoke-static",
                "invoke-interface",
                "invoke-polymorphic",
            ),
            self._linked.methods.of,
        )

    @cached_property
    def field_reads(self) -> References:
        """All ``sget`` and ``iget``."""
        return self._references(opcodes.opcode_mask("sget", "iget"), self._linked.fields.of)

    @cached_property
    def field_writes(self) -> References:
        """All ``sput`` and ``iput``."""
        return self._references(opcodes.opcode_mask("sput", "iput"), self._linked.fields.of)

    @cached_property
    def new_instances(self) -> References:
        """All ``new-instance``, to the type."""
        return self._references(opcodes.opcode_mask("new-instance"), self._linked.types.of)

    @cached_property
    def class_constants(self) -> References:
        """All ``const-class``, to the type."""
        return self._references(opcodes.opcode_mask("const-class"), self._linked.types.of)

    @cached_property
    def string_constants(self) -> References:
        """All ``const-string`` and ``const-string/jumbo``, to the string."""
        short = np.zeros(256, np.bool_)
        jumbo = short.copy()
        short[0x1A], jumbo[0x1B] = True, True
        one = self._references(short, self._linked.strings.of)
        two = self._references(jumbo, self._linked.strings.of, wide=True)
        target = np.concatenate([one.target, two.target])
        order = np.argsort(target, kind="stable")
        return References(
            np.concatenate([one.at, two.at])[order],
            np.concatenate([one.item, two.item])[order],
            target[order],
        )

    def place_of_item(self, item: int) -> MethodPlace:
        """The APK and DEX file in which a code item lies."""
        loaded = self.dexes[int(self.item_dex[item])]
        return MethodPlace(loaded.file, loaded.dex.name.split("!")[0], loaded.base)

    def number_in(self, item: int, kind: opcodes.Index, index: int) -> int | None:
        """The app-wide number of an index operand of an instruction in ``item``; ``None`` out of range."""
        pools = {
            opcodes.Index.STRING: self._linked.strings,
            opcodes.Index.TYPE: self._linked.types,
            opcodes.Index.FIELD: self._linked.fields,
            opcodes.Index.METHOD: self._linked.methods,
        }
        if kind not in pools:
            return None
        numbers = pools[kind].of[int(self.item_dex[item])]
        return int(numbers[index]) if index < len(numbers) else None


def _cells(pool: Pool) -> tuple[memoryview[int], ...]:
    return tuple(column.data for column in pool.parts)


def _closure(edges: tuple[Ints, Ints], start: TypeNo) -> list[TypeNo]:
    """Everything that is reached along sorted edges, breadth first."""
    sources, targets = edges
    seen = {int(start)}
    line = [int(start)]
    for kind in line:
        low, high = np.searchsorted(sources, [kind, kind + 1])
        for target in targets[low:high].tolist():
            if target not in seen:
                seen.add(target)
                line.append(target)
    return [TypeNo(kind) for kind in line[1:]]


@dataclass(frozen=True, slots=True)
class LoadedCode:
    """What could be read of an app's DEX files."""

    program: Program | None
    """``None`` where not one DEX file was readable."""
    problems: tuple[Limit, ...]
    """DEX files, or parts of them, that were left out."""


def load_program(files: Sequence[CodeFile]) -> LoadedCode:
    """Reads, links and sweeps the DEX files of an app; a damaged one is left out and named.

    So is what lies beyond ``MAX_CODE`` bytes or ``MAX_DEXES`` files.
    """
    problems: list[Limit] = []
    entries = [(code.file, name, raw) for code in files for name, raw in code.dexes]
    buffer, bases = _one_buffer([raw for _, _, raw in entries])
    loaded: list[LoadedDex] = []
    for (file, name, raw), base in zip(entries, bases, strict=False):
        try:
            found = read_dex_files(name, buffer[base : base + len(raw)])
            checked = [check(dex) for dex in found[: MAX_DEXES - len(loaded)]]
        except MalformedDex as error:
            problems.append(Limit("malformed", Detail.of(part=name, file=file, problem=str(error))))
            continue
        loaded += [LoadedDex(file, one.dex, one, base) for one in checked]
        if len(checked) < len(found):
            problems.append(Limit("budget", Detail.of(part=name, file=file)))
    problems += [Limit("budget", Detail.of(part=name, file=file)) for file, name, _ in entries[len(bases) :]]
    if not loaded:
        return LoadedCode(None, tuple(problems))
    program = Program(loaded, buffer)
    return LoadedCode(program, (*problems, *program.problems))


def _one_buffer(raws: Sequence[bytes]) -> tuple[npt.NDArray[np.uint8], list[int]]:
    """The DEX files one after the other, each 8-aligned, 8 bytes more, and where each begins."""
    bases: list[int] = []
    size = 0
    for raw in raws:
        if size + len(raw) > MAX_CODE:
            break
        bases.append(size)
        size += (len(raw) + 7) // 8 * 8
    buffer = np.zeros(size + 8, np.uint8)
    for base, raw in zip(bases, raws, strict=False):
        buffer[base : base + len(raw)] = np.frombuffer(raw, np.uint8)
    return buffer, bases
