"""One numbering for the strings, types, protos, fields and methods of all DEX files of an app.

Ids are per DEX file; an app has up to dozens of files that name the same things.
Equal things get equal numbers here, by exact comparison: strings by their bytes,
everything else by the numbers of its parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from auditor.dex.numbering import Rows, hash_rows, number_columns, number_rows
from auditor.dex.strings import Hashes, StringPlaces, StringRows, string_places
from auditor.dex.structs import Bytes, DexFile, Ints, Table, values_at
from auditor.errors import MalformedDex

_MAX_TYPES = 1 << 16
_MAX_PARAMETERS = 255


@dataclass(frozen=True, slots=True)
class Pool:
    """The numbering of one kind of id."""

    of: tuple[Ints, ...]
    """A DEX file each: int64[ids]: the app-wide number of each id."""
    parts: tuple[Ints, ...]
    """What each number stands for, a column a part."""

    @property
    def size(self) -> int:
        """How many different things there are."""
        return len(self.parts[0])


@dataclass(frozen=True, slots=True)
class TypeLists:
    """Lists of types, one after the other."""

    sizes: Ints
    """int64[n]: types of each list."""
    types: Ints
    """int64[sum of sizes]."""

    @property
    def begins(self) -> Ints:
        """int64[n]: where each list begins in ``types``."""
        return np.asarray(np.cumsum(self.sizes) - self.sizes, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Linked:
    """The app-wide numbers of everything that the id tables name."""

    strings: Pool
    """parts: (DEX file, index into its ``string_ids``) of one that has the bytes."""
    string_hashes: Hashes
    """uint32 for each string number: the hash of its bytes."""
    types: Pool
    """parts: (string number of the descriptor,)."""
    protos: Pool
    """parts: (type number of the return type, list in ``parameters``)."""
    parameters: TypeLists
    """Type numbers."""
    fields: Pool
    """parts: (type number of the class, string number of the name, type number of the type)."""
    methods: Pool
    """parts: (type number of the class, string number of the name, proto number)."""


@dataclass(frozen=True, slots=True)
class CheckedDex:
    """A DEX file whose tables point only to what is there, with its ragged data located."""

    dex: DexFile
    places: StringPlaces
    parameters: TypeLists
    """Of each proto: type ids."""
    interfaces: TypeLists
    """Of each class_def: type ids."""


def check(dex: DexFile) -> CheckedDex:
    """Holds every index and offset of the id tables against what it points into.

    Raises:
        MalformedDex: the first that points past its end, as ART's verifier would refuse it.
    """
    _check_tables(dex)
    parameters = read_type_lists(dex, dex.proto_ids["parameters_off"].astype(np.int64))
    if int(parameters.sizes.max(initial=0)) > _MAX_PARAMETERS:
        raise MalformedDex(problem="more parameters than a call can have", place=0)
    interfaces = read_type_lists(dex, dex.class_defs["interfaces_off"].astype(np.int64))
    return CheckedDex(dex, string_places(dex), parameters, interfaces)


def _check_tables(dex: DexFile) -> None:
    strings, types, protos = len(dex.string_ids), len(dex.type_ids), len(dex.proto_ids)
    if max(types, protos, len(dex.class_defs)) > _MAX_TYPES:
        raise MalformedDex(problem="more types, protos or classes than 16 bits can number", place=0)
    _check(dex.type_ids, "descriptor_idx", strings)
    _check(dex.proto_ids, "shorty_idx", strings)
    _check(dex.proto_ids, "return_type_idx", types)
    _check(dex.field_ids, "class_idx", types)
    _check(dex.field_ids, "type_idx", types)
    _check(dex.field_ids, "name_idx", strings)
    _check(dex.method_ids, "class_idx", types)
    _check(dex.method_ids, "proto_idx", protos)
    _check(dex.method_ids, "name_idx", strings)
    _check(dex.class_defs, "class_idx", types)


def _check(table: Table, column: str, limit: int) -> None:
    values = table[column]
    if len(values) and int(values.max()) >= limit:
        raise MalformedDex(problem=f"{column} {int(values.max())} of {limit}", place=int(values.argmax()))


def link(checked: Sequence[CheckedDex], buffer: Bytes, bases: Sequence[int]) -> Linked:
    """Numbers everything.

    ``buffer`` holds the bytes of all files, and a word more; each file's begin at its base.
    """
    dexes = [each.dex for each in checked]
    strings, hashes = _link_strings([each.places for each in checked], buffer, bases)
    types = _number([(strings.of[at].take(dex.type_ids["descriptor_idx"]),) for at, dex in enumerate(dexes)])
    protos, parameters = _link_protos(checked, types)
    fields = _number(
        [
            (
                types.of[at].take(ids["class_idx"]),
                strings.of[at].take(ids["name_idx"]),
                types.of[at].take(ids["type_idx"]),
            )
            for at, ids in enumerate(dex.field_ids for dex in dexes)
        ]
    )
    methods = _number(
        [
            (
                types.of[at].take(ids["class_idx"]),
                strings.of[at].take(ids["name_idx"]),
                protos.of[at].take(ids["proto_idx"]),
            )
            for at, ids in enumerate(dex.method_ids for dex in dexes)
        ]
    )
    return Linked(strings, hashes, types, protos, parameters, fields, methods)


def _number(tables: list[tuple[Ints, ...]]) -> Pool:
    """Equal rows get equal numbers; each file gives one tuple of columns."""
    columns = [np.concatenate(column) for column in zip(*tables, strict=True)]
    found = number_columns(columns)
    split = _split(found.of, [len(table[0]) for table in tables])
    return Pool(split, tuple(column[found.first] for column in columns))


def _split(numbers: Ints, sizes: Sequence[int]) -> tuple[Ints, ...]:
    return tuple(np.split(numbers, np.cumsum(sizes)[:-1]))


def _link_strings(places: Sequence[StringPlaces], buffer: Bytes, bases: Sequence[int]) -> tuple[Pool, Hashes]:
    """Numbers the strings: one file's as they stand, those of several by their bytes; and their hashes."""
    sizes = [len(place.begin) for place in places]
    dex_of = np.repeat(np.arange(len(places)), sizes)
    index = np.concatenate([np.arange(size) for size in sizes])
    begin = np.concatenate([place.begin + base for place, base in zip(places, bases, strict=True)])
    end = np.concatenate([place.end + base for place, base in zip(places, bases, strict=True)])
    rows = StringRows(buffer, begin, end)
    hashes = rows.hashes()
    if len(places) == 1:
        return Pool((index,), (dex_of, index)), hashes
    found = number_rows(rows, hashes)
    pool = Pool(_split(found.of, sizes), (dex_of[found.first], index[found.first]))
    return pool, hashes[found.first]


def _link_protos(checked: Sequence[CheckedDex], types: Pool) -> tuple[Pool, TypeLists]:
    """Protos by return type and parameters."""
    sizes = np.concatenate([each.parameters.sizes for each in checked])
    parameters = np.concatenate([types.of[at].take(each.parameters.types) for at, each in enumerate(checked)])
    returns = np.concatenate(
        [types.of[at].take(each.dex.proto_ids["return_type_idx"]) for at, each in enumerate(checked)]
    )
    words = np.insert(parameters, np.cumsum(sizes) - sizes, returns).astype(np.uint64)
    rows = Rows(words, sizes + 1)
    found = number_rows(rows, (hash_rows(rows) >> np.uint64(32)).astype(np.uint32))
    split = _split(found.of, [len(each.parameters.sizes) for each in checked])
    return Pool(split, (returns[found.first], found.first)), TypeLists(sizes, parameters)


def read_type_lists(dex: DexFile, offsets: Ints) -> TypeLists:
    """The ``type_list`` at each offset (0 for none), as type ids.

    Raises:
        MalformedDex: a list reaches past the end or names a type that is not there.
    """
    present = offsets > 0
    if present.any() and int(offsets.max()) + 4 > len(dex.data):
        raise MalformedDex(problem="type_list past the end", place=int(offsets.max()))
    sizes = np.zeros(len(offsets), np.int64)
    sizes[present] = values_at(dex.data, offsets[present], "<u4")
    if present.any() and int((offsets + 4 + 2 * sizes).max()) > len(dex.data):
        raise MalformedDex(problem="type_list past the end", place=int(offsets.max()))
    if int(sizes.sum()) > len(dex.data):
        raise MalformedDex(problem="type_lists longer than the file", place=0)
    before = np.cumsum(sizes) - sizes
    at = np.repeat(offsets + 4, sizes) + 2 * (np.arange(int(sizes.sum())) - np.repeat(before, sizes))
    flat = values_at(dex.data, at, "<u2").astype(np.int64)
    if len(flat) and int(flat.max()) >= len(dex.type_ids):
        raise MalformedDex(problem="type_list names a type that is not there", place=0)
    return TypeLists(sizes, flat)
