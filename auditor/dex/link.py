"""One numbering for the strings, types, protos, fields and methods of all DEX files of an app.

Ids are per DEX file; an app has up to dozens of files that name the same things.
Equal things get equal numbers here, by exact comparison: strings by hash and
then byte by byte, everything else by the numbers of its parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from auditor.dex.strings import StringPlaces, hash_strings, same_bytes, string_places
from auditor.dex.structs import DexFile, Ints, Table
from auditor.errors import MalformedDex

_CLASS_BITS, _NAME_BITS, _PROTO_BITS = 20, 24, 20


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
class Linked:
    """The app-wide numbers of everything that the id tables name."""

    strings: Pool
    """parts: (DEX file, index into its ``string_ids``) of one that has the bytes."""
    types: Pool
    """parts: (string number of the descriptor,)."""
    protos: Pool
    """parts: (type number of the return type, row in ``parameters``)."""
    parameters: Ints
    """int64[protos, most parameters]: type numbers, -1 after the last."""
    fields: Pool
    """parts: (type number of the class, string number of the name, type number of the type)."""
    methods: Pool
    """parts: (type number of the class, string number of the name, proto number)."""


@dataclass(frozen=True, slots=True)
class CheckedDex:
    """A DEX file whose tables point only to what is there, with its ragged data located."""

    dex: DexFile
    places: StringPlaces
    parameters: tuple[Ints, Ints]
    """Of each proto: sizes, and type ids one list after the other."""
    interfaces: tuple[Ints, Ints]
    """Of each class_def: the same."""


def check(dex: DexFile) -> CheckedDex:
    """Holds every index and offset of the id tables against what it points into.

    Raises:
        MalformedDex: the first that points past its end, as ART's verifier would refuse it.
    """
    _check_tables(dex)
    return CheckedDex(
        dex,
        string_places(dex),
        read_type_lists(dex, dex.proto_ids["parameters_off"].astype(np.int64)),
        read_type_lists(dex, dex.class_defs["interfaces_off"].astype(np.int64)),
    )


def _check_tables(dex: DexFile) -> None:
    strings, types, protos = len(dex.string_ids), len(dex.type_ids), len(dex.proto_ids)
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


def link(checked: Sequence[CheckedDex]) -> Linked:
    """Numbers everything.

    Raises:
        MalformedDex: there are more ids than an app can have.
    """
    dexes = [each.dex for each in checked]
    strings = _link_strings(dexes, [each.places for each in checked])
    types = _number([(strings.of[at][dex.type_ids["descriptor_idx"]],) for at, dex in enumerate(dexes)])
    protos, parameters = _link_protos(checked, types)
    fields = _number(
        [
            (types.of[at][ids["class_idx"]], strings.of[at][ids["name_idx"]], types.of[at][ids["type_idx"]])
            for at, ids in enumerate(dex.field_ids for dex in dexes)
        ]
    )
    methods = _number(
        [
            (types.of[at][ids["class_idx"]], strings.of[at][ids["name_idx"]], protos.of[at][ids["proto_idx"]])
            for at, ids in enumerate(dex.method_ids for dex in dexes)
        ]
    )
    return Linked(strings, types, protos, parameters, fields, methods)


def _number(rows: list[tuple[Ints, ...]]) -> Pool:
    """Equal rows get equal numbers; each file gives one tuple of columns."""
    columns = [np.concatenate(column) for column in zip(*rows, strict=True)]
    for column, bits in zip(columns, (_CLASS_BITS, _NAME_BITS, _PROTO_BITS), strict=False):
        if len(column) and len(columns) > 1 and int(column.max()) >> bits:
            raise MalformedDex(problem="more ids than an app can have", place=0)
    key = columns[0]
    for column, bits in zip(columns[1:], (_NAME_BITS, _PROTO_BITS), strict=False):
        key = (key << bits) | column
    _, first, inverse = np.unique(key, return_index=True, return_inverse=True)
    return Pool(_split(inverse, rows), tuple(column[first] for column in columns))


def _split(inverse: Ints, rows: list[tuple[Ints, ...]]) -> tuple[Ints, ...]:
    ends = np.cumsum([len(row[0]) for row in rows])
    return tuple(np.split(inverse.astype(np.int64), ends[:-1]))


def _link_strings(dexes: Sequence[DexFile], places: Sequence[StringPlaces]) -> Pool:
    """Numbers the strings: one file's as they stand, those of several by hash and bytes."""
    sizes = [len(place.begin) for place in places]
    dex_of = np.repeat(np.arange(len(dexes)), sizes)
    index = np.concatenate([np.arange(size) for size in sizes])
    if len(dexes) == 1:
        return Pool((index,), (dex_of, index))
    hashes = np.concatenate([hash_strings(dex, place) for dex, place in zip(dexes, places, strict=True)])
    _, first, inverse = np.unique(hashes, return_index=True, return_inverse=True)
    number = inverse.astype(np.int64)
    twins = _false_twins(dexes, places, number, first)
    extra: dict[bytes, int] = {}
    fresh: list[int] = []
    for at in twins.tolist():
        place, data = places[dex_of[at]], dexes[dex_of[at]].data
        raw = data[place.begin[index[at]] : place.end[index[at]]].tobytes()
        if raw not in extra:
            extra[raw] = len(first) + len(extra)
            fresh.append(at)
        number[at] = extra[raw]
    chosen = np.concatenate([first, np.array(fresh, dtype=np.int64)])
    return Pool(tuple(np.split(number, np.cumsum(sizes)[:-1])), (dex_of[chosen], index[chosen]))


def _false_twins(dexes: Sequence[DexFile], places: Sequence[StringPlaces], number: Ints, first: Ints) -> Ints:
    """Strings whose hash is that of another string with other bytes: made on purpose, if ever met."""
    ends = np.cumsum([len(place.begin) for place in places])
    bases = ends - [len(place.begin) for place in places]
    representative = first[number]
    found: list[Ints] = []
    for at, dex in enumerate(dexes):
        mine = np.arange(bases[at], ends[at])
        for other in range(at + 1):
            theirs = representative[mine]
            pairs = np.flatnonzero((theirs >= bases[other]) & (theirs < ends[other]) & (theirs != mine))
            left, right = mine[pairs] - bases[at], theirs[pairs] - bases[other]
            same = same_bytes(
                (dex.data, places[at].begin[left], places[at].end[left]),
                (dexes[other].data, places[other].begin[right], places[other].end[right]),
            )
            found.append(mine[pairs[~same]])
    return np.concatenate(found)


def _link_protos(checked: Sequence[CheckedDex], types: Pool) -> tuple[Pool, Ints]:
    """Protos by return type and parameters: rows of equal width, compared whole."""
    width = max((int(each.parameters[0].max()) if len(each.parameters[0]) else 0) for each in checked)
    rows = []
    for at, each in enumerate(checked):
        dex, (sizes, flat) = each.dex, each.parameters
        row = np.full((len(sizes), width + 1), -1, np.int64)
        row[:, 0] = types.of[at][dex.proto_ids["return_type_idx"]]
        inside = np.arange(width) < sizes[:, None]
        row[:, 1:][inside] = types.of[at][flat]
        rows.append(row)
    table = np.concatenate(rows)
    weights = np.array([pow(0x9E3779B97F4A7C15, at + 1, 1 << 64) for at in range(width + 1)], np.uint64)
    hashes = (table.astype(np.uint64) * weights).sum(axis=1, dtype=np.uint64)
    _, first, inverse = np.unique(hashes, return_index=True, return_inverse=True)
    if not (table == table[first[inverse]]).all():
        _, first, inverse = np.unique(table, axis=0, return_index=True, return_inverse=True)
    parts = (table[first, 0], np.arange(len(first)))
    split = _split(inverse.reshape(-1), [(row[:, 0],) for row in rows])
    return Pool(split, parts), table[first, 1:]


def read_type_lists(dex: DexFile, offsets: Ints) -> tuple[Ints, Ints]:
    """The ``type_list`` at each offset (0 for none): sizes, and all type ids one list after the other.

    Raises:
        MalformedDex: a list reaches past the end or names a type that is not there.
    """
    present = offsets > 0
    if present.any() and int(offsets.max()) + 4 > len(dex.data):
        raise MalformedDex(problem="type_list past the end", place=int(offsets.max()))
    sizes = np.zeros(len(offsets), np.int64)
    for byte in range(4):
        sizes[present] |= dex.data[offsets[present] + byte].astype(np.int64) << (8 * byte)
    if present.any() and int((offsets + 4 + 2 * sizes).max()) > len(dex.data):
        raise MalformedDex(problem="type_list past the end", place=int(offsets.max()))
    if int(sizes.sum()) > len(dex.data):
        raise MalformedDex(problem="type_lists longer than the file", place=0)
    before = np.cumsum(sizes) - sizes
    at = np.repeat(offsets + 4, sizes) + 2 * (np.arange(int(sizes.sum())) - np.repeat(before, sizes))
    flat = dex.data[at].astype(np.int64) | dex.data[at + 1].astype(np.int64) << 8
    if len(flat) and int(flat.max()) >= len(dex.type_ids):
        raise MalformedDex(problem="type_list names a type that is not there", place=0)
    return sizes, flat
