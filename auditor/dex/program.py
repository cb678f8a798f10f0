"""All code of one app, in app-wide numbers: what it defines, and who refers to what.

A ``Program`` is made once from the DEX files of base and splits and never
changes. Columns that a question needs are made when it is first asked. Of
classes that are defined twice the first DEX file wins, as in ART.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
import numpy.typing as npt

from auditor.dex import opcodes
from auditor.dex.annotations import method_annotations
from auditor.dex.class_data import Members, read_members
from auditor.dex.encoded_values import IndexValue, Kind, static_values
from auditor.dex.hierarchy import Hierarchy
from auditor.dex.lookup import begins_of
from auditor.dex.names import FieldNo, ItemNo, LoadedDex, MethodNo, Names, StringNo, TypeNo
from auditor.dex.numbering import order_of
from auditor.dex.references import KINDS, ReferenceKind, References
from auditor.dex.structs import Ints
from auditor.dex.sweep import Positions, code_items, sweep
from auditor.model import Detail, Limit, Sha256, TypeDescriptor

ACC_PUBLIC = 0x0001
ACC_STATIC = 0x0008
ACC_PRIVATE = 0x0002


@dataclass(frozen=True, slots=True)
class MethodPlace:
    """Where a method's code is."""

    file: Sha256
    dex: str
    base: int
    """Byte offset of the DEX file in the buffer: an offset in the buffer less this is one in the file."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation of a method, or of one of its parameters."""

    method: MethodNo
    parameter: int | None
    """Position of the parameter, the receiver not counted; ``None`` for one of the method itself."""
    type: TypeDescriptor
    texts: tuple[str, ...]
    """The strings among its elements; hostile."""


class Program(Names):
    """The linked code of one app."""

    def __init__(self, dexes: Sequence[LoadedDex], buffer: npt.NDArray[np.uint8]) -> None:
        """Links and sweeps; see ``load_program``, which makes one from bytes."""
        super().__init__(dexes, buffer)
        self.units = buffer.view("<u2")
        self._static_values: dict[TypeNo, tuple[dict[FieldNo, StringNo], dict[FieldNo, int]]] = {}
        self._marks: dict[TypeNo, tuple[Mark, ...]] = {}
        self._read_classes()
        sizes = np.array([len(loaded.dex.data) for loaded in dexes], np.int64)
        starts = np.array([loaded.base for loaded in dexes], np.int64)
        inside = (self._code_off > 0) & (self._code_off < sizes[self._member_dex])
        outside = int(np.count_nonzero(self._code_off)) - int(np.count_nonzero(inside))
        offsets = np.where(inside, self._code_off + starts[self._member_dex], 0)
        coded = order_of(offsets)[len(inside) - np.count_nonzero(inside) :]
        self.items, found, refused = code_items(buffer, offsets[coded], starts + sizes)
        self._coded = coded[found >= 0], found[found >= 0]
        """int64: the defined methods that have an item, and the items, which ascend."""
        self.method_item = np.full(len(offsets), -1, np.int64)
        """int64[members]: the code item of each defined method, -1 for none."""
        self.method_item[coded] = found
        self._definition_cells, self._item_cells = self.definition.data, self.method_item.data
        self._flag_cells, self._direct_cells = self._flags.data, self._is_direct.data
        self.sweep = sweep(self.units, self.items)
        self.problems = self._damage(refused + outside + self._shared_across_files())
        """Parts of the code that could not be read, as limits."""

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
        self._class_cells = self.class_of_type.data
        self._class_wins = self.class_of_type[class_type] == np.arange(len(class_type))
        wins = np.concatenate(
            [
                self._class_wins[each.method_class_def + before]
                for each, before in zip(members, first, strict=False)
            ]
        )
        if not wins.all():
            for name in ("_member_dex", "_code_off", "_flags", "_is_direct", "_member_method"):
                setattr(self, name, getattr(self, name)[wins])
        self.definition = np.full(self._linked.methods.size, -1, np.int64)
        self.definition[self._member_method[::-1]] = np.arange(len(self._member_method))[::-1]

    def _damage(self, refused: int) -> tuple[Limit, ...]:
        found = {
            "class_data": self._damaged_classes,
            "code_item": refused,
            "names": self.long_names(),
            "insns": len(self.sweep.broken),
        }
        return tuple(
            Limit("malformed", Detail.of(part=part, count=count)) for part, count in found.items() if count
        )

    def _shared_across_files(self) -> int:
        """How often a code item belongs to a further DEX file of its container, whose indices differ."""
        if len({loaded.base for loaded in self.dexes}) == len(self.dexes):
            return 0
        has_code = self.method_item >= 0
        pairs = np.unique(np.stack([self.method_item[has_code], self._member_dex[has_code]]), axis=1)
        return len(pairs[0]) - len(np.unique(pairs[0]))

    @cached_property
    def _methods_by_item(self) -> tuple[memoryview[int], memoryview[int]]:
        """Where the methods of each item begin, and the methods of all."""
        members, items = self._coded
        return begins_of(items, len(self.items.header)), self._member_method[members].data

    def methods_of_item(self, item: int) -> list[MethodNo]:
        """The methods whose code the item is; more than one where a compiler merged equal code."""
        begins, methods = self._methods_by_item
        return cast("list[MethodNo]", methods[begins[item] : begins[item + 1]].tolist())

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
        return self._flag_cells[self._definition_cells[method]]

    def is_virtual(self, method: MethodNo) -> bool:
        """Whether a defined method stands among the ``virtual_methods`` of its class."""
        return not self._direct_cells[self._definition_cells[method]]

    def defines(self, kind: TypeNo) -> bool:
        """Whether the app defines a type."""
        return self._class_cells[kind] >= 0

    def class_descriptors(self) -> frozenset[str]:
        """The descriptors of all classes that the app defines."""
        return frozenset(self.type_descriptor(TypeNo(number)) for number in self.class_types().tolist())

    def class_types(self) -> Ints:
        """int64[k]: the types that are defined here, each once."""
        return np.flatnonzero(self.class_of_type >= 0)

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
        pairs = np.sort(sub << 32 | sup)
        return pairs >> 32, pairs & 0xFFFFFFFF

    @cached_property
    def hierarchy(self) -> Hierarchy:
        """Ancestors and heirs, for as much work as one app may cost."""
        return Hierarchy(self.inheritance)

    def supertypes(self, kind: TypeNo) -> list[TypeNo]:
        """All ancestors of a type, itself left out, nearest first; those outside the app end the line."""
        return list(self.hierarchy.supertypes(kind))

    def subtypes(self, kind: TypeNo) -> list[TypeNo]:
        """All types of the app that descend from a type, itself left out, nearest first."""
        return list(self.hierarchy.subtypes(kind))

    # -- references ----------------------------------------------------------------------

    def _references(self, kind: ReferenceKind, numbers: Sequence[Ints]) -> References:
        """The instructions of one kind, with the app-wide number of their index operand."""
        at, kinds = (self.sweep.at, self._kinds) if kind is ReferenceKind.INVOKE else self._beside_calls
        at = at.compress(kinds == int(kind))  # an enumeration is compared in 64 bits
        index = self.units[1:].take(at, mode="clip").astype(np.int32)
        if kind is ReferenceKind.CONST_STRING:
            wide = np.flatnonzero((self.units.take(at) & 0xFF) == opcodes.CONST_STRING_JUMBO)
            index[wide] |= self.units[2:].take(at[wide], mode="clip").astype(np.int32) << 16
        sizes = np.array([len(each) for each in numbers], np.int32)
        starts, dexes = self._dex_runs
        counts = np.diff(np.searchsorted(at, np.append(starts, len(self.units)).astype(at.dtype)))
        sane = index.view(np.uint32) < np.repeat(sizes[dexes], counts).view(np.uint32)
        index += np.repeat((np.cumsum(sizes, dtype=np.int32) - sizes)[dexes], counts)
        if not sane.all():
            at, index = at[sane], index[sane]
        return References(at, np.concatenate(numbers).astype(np.int32).take(index, mode="clip"), self.items)

    @cached_property
    def _kinds(self) -> npt.NDArray[np.uint8]:
        """uint8[n]: the ``ReferenceKind`` of each instruction."""
        kinds = self.sweep.opcode.tobytes().translate(KINDS.tobytes())
        return np.frombuffer(kinds, np.uint8)

    @cached_property
    def _beside_calls(self) -> tuple[Positions, npt.NDArray[np.uint8]]:
        """Of the instructions that name something, but for the calls, which are most: place and kind."""
        chosen = np.flatnonzero(self._kinds > int(ReferenceKind.INVOKE))
        return self.sweep.at.take(chosen), self._kinds.take(chosen)

    @cached_property
    def _dex_runs(self) -> tuple[Ints, Ints]:
        """The code unit at which each run of items of one DEX file begins, and the DEX file."""
        dex = self.item_dex
        begins = np.flatnonzero(np.diff(dex, prepend=-1))
        starts = self.items.first[begins]
        starts[:1] = 0
        return starts, dex[begins]

    @cached_property
    def item_dex(self) -> Ints:
        """int64[items]: the DEX file (index into ``dexes``) of a method whose code each item is."""
        begins, _ = self._methods_by_item
        members, _ = self._coded
        return np.asarray(self._member_dex[members[np.asarray(begins)[:-1]]], np.int64)

    @cached_property
    def invokes(self) -> References:
        """All calls, to the method that the reference names; ``invoke-custom`` left out."""
        return self._references(ReferenceKind.INVOKE, self._linked.methods.of)

    @cached_property
    def field_reads(self) -> References:
        """All ``sget`` and ``iget``."""
        return self._references(ReferenceKind.FIELD_READ, self._linked.fields.of)

    @cached_property
    def field_writes(self) -> References:
        """All ``sput`` and ``iput``."""
        return self._references(ReferenceKind.FIELD_WRITE, self._linked.fields.of)

    @cached_property
    def new_instances(self) -> References:
        """All ``new-instance``, to the type."""
        return self._references(ReferenceKind.NEW_INSTANCE, self._linked.types.of)

    @cached_property
    def class_constants(self) -> References:
        """All ``const-class``, to the type."""
        return self._references(ReferenceKind.CONST_CLASS, self._linked.types.of)

    @cached_property
    def string_constants(self) -> References:
        """All ``const-string`` and ``const-string/jumbo``, to the string."""
        return self._references(ReferenceKind.CONST_STRING, self._linked.strings.of)

    def initial_strings(self, kind: TypeNo) -> dict[FieldNo, StringNo]:
        """The string constants that static fields of a class have before it is initialised."""
        return self._initial_values(kind)[0]

    def initial_numbers(self, kind: TypeNo) -> dict[FieldNo, int]:
        """The numbers that static fields of a class have before it is initialised, likewise."""
        return self._initial_values(kind)[1]

    def _initial_values(self, kind: TypeNo) -> tuple[dict[FieldNo, StringNo], dict[FieldNo, int]]:
        known = self._static_values.get(kind)
        if known is None:
            known = self._static_values[kind] = self._read_initial_values(kind)
        return known

    def _read_initial_values(self, kind: TypeNo) -> tuple[dict[FieldNo, StringNo], dict[FieldNo, int]]:
        """The strings and numbers among a class's ``static_values``."""
        texts: dict[FieldNo, StringNo] = {}
        numbers: dict[FieldNo, int] = {}
        place = self.class_place(kind)
        if place is None:
            return texts, numbers
        fields, strings = self._linked.fields.of[place[0]], self._linked.strings.of[place[0]]
        for field, value in static_values(self.dexes[place[0]].dex, place[1]):
            if field >= len(fields):
                continue
            number = FieldNo(int(fields[field]))
            if isinstance(value, int):
                numbers[number] = value
            elif isinstance(value, IndexValue) and value.kind is Kind.STRING and value.index < len(strings):
                texts[number] = StringNo(int(strings[value.index]))
        return texts, numbers

    def class_place(self, kind: TypeNo) -> tuple[int, int] | None:
        """The DEX file (index into ``dexes``) that defines a type, and the index of its ``class_def``."""
        at = self._class_cells[kind]
        if at < 0:
            return None
        for dex, loaded in enumerate(self.dexes):
            if at < len(loaded.dex.class_defs):
                return dex, at
            at -= len(loaded.dex.class_defs)
        return None

    def method_annotations(self, kind: TypeNo) -> tuple[Mark, ...]:
        """The annotations of the methods of a class, and of their parameters."""
        known = self._marks.get(kind)
        if known is None:
            known = self._marks[kind] = tuple(self._read_marks(kind))
        return known

    def _read_marks(self, kind: TypeNo) -> Iterator[Mark]:
        place = self.class_place(kind)
        if place is None:
            return
        dex = self.dexes[place[0]].dex
        methods, types = self._linked.methods.of[place[0]], self._linked.types.of[place[0]]
        strings = self._linked.strings.of[place[0]]
        for one in method_annotations(dex, place[1]):
            if one.method_idx < len(methods) and one.value.type_idx < len(types):
                texts = tuple(
                    self.string(StringNo(int(strings[value.index])))
                    for _, value in one.value.elements
                    if isinstance(value, IndexValue)
                    and value.kind is Kind.STRING
                    and value.index < len(strings)
                )
                annotation = self.type_descriptor(TypeNo(int(types[one.value.type_idx])))
                yield Mark(MethodNo(int(methods[one.method_idx])), one.parameter, annotation, texts)

    def place_of_item(self, item: int) -> MethodPlace:
        """The APK and DEX file in which a code item lies."""
        loaded = self.dexes[int(self.item_dex[item])]
        return MethodPlace(loaded.file, loaded.dex.name.split("!")[0], loaded.base)

    def proto_descriptor(self, item: int, index: int) -> str | None:
        """``(args)ret`` of a prototype that an instruction in ``item`` names; ``None`` out of range."""
        dex = int(self.item_dex[item])
        loaded, types = self.dexes[dex], self._linked.types.of[dex]
        if index >= len(loaded.dex.proto_ids):
            return None
        lists = loaded.checked.parameters
        begin = int(lists.sizes[:index].sum())
        arguments = types[lists.types[begin : begin + int(lists.sizes[index])]].tolist()
        returns = types[int(loaded.dex.proto_ids["return_type_idx"][index])]
        text = "".join(self.type_descriptor(TypeNo(one)) for one in arguments)
        return f"({text}){self.type_descriptor(TypeNo(int(returns)))}"

    def parameters_in(self, item: int, proto_idx: int) -> list[TypeNo] | None:
        """The parameters of a prototype by its index in the DEX file of ``item``; ``None`` out of range."""
        numbers = self._linked.protos.of[int(self.item_dex[item])]
        return self.proto_parameters(int(numbers[proto_idx])) if proto_idx < len(numbers) else None

    def numbers_of_item(self, item: int) -> dict[opcodes.Index, memoryview[int]]:
        """The app-wide numbers of what the index operands of an item's instructions name, by kind."""
        return self._numbers_by_dex[int(self.item_dex[item])]

    def number_in(self, item: int, kind: opcodes.Index, index: int) -> int | None:
        """The app-wide number of an index operand of an instruction in ``item``; ``None`` out of range."""
        numbers = self.numbers_of_item(item).get(kind)
        return numbers[index] if numbers is not None and index < len(numbers) else None

    @cached_property
    def _numbers_by_dex(self) -> list[dict[opcodes.Index, memoryview[int]]]:
        pools = {
            opcodes.Index.STRING: self._linked.strings,
            opcodes.Index.TYPE: self._linked.types,
            opcodes.Index.FIELD: self._linked.fields,
            opcodes.Index.METHOD: self._linked.methods,
        }
        return [{kind: pool.of[dex].data for kind, pool in pools.items()} for dex in range(len(self.dexes))]
