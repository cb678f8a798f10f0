"""A DEX file as the auditor reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from auditor.dex import CodeFile, Program, load_program, opcodes
from auditor.dex.names import FieldNo, MethodNo, StringNo, TypeNo
from auditor.dex.references import References
from auditor.model import Sha256
from tests.oracles.facts import Class, DexFacts, Method, Naming

Namer = Callable[[str, int], str]
"""The name of what an opcode names by its app-wide number."""


def read(dex: bytes) -> DexFacts:
    """The facts; none of a file that cannot be read."""
    whole = load_program([CodeFile(Sha256("0" * 64), (("classes.dex", dex),))]).program
    return DexFacts() if whole is None else facts_of(whole)


def facts_of(whole: Program) -> DexFacts:
    """What the program of one DEX file holds."""
    found = DexFacts(strings=_strings(whole), fields=_fields(whole))
    found.classes = _classes(whole)
    for number in range(len(whole.definition)):
        method = MethodNo(number)
        if whole.is_defined(method):
            found.methods[whole.method_descriptor(method)] = Method(
                whole.access_flags(method), whole.item_of(method) is not None
            )
    _read_instructions(whole, found)
    found.calls = set(_named(whole, whole.invokes, lambda _, to: whole.method_descriptor(MethodNo(to))))
    found.field_accesses = {
        naming
        for references in (whole.field_reads, whole.field_writes)
        for naming in _named(whole, references, lambda op, to: f"{op} {whole.field_descriptor(FieldNo(to))}")
    }
    found.string_constants = set(
        _named(whole, whole.string_constants, lambda _, to: whole.string(StringNo(to)))
    )
    return found


def _strings(whole: Program) -> set[str]:
    (loaded,) = whole.dexes
    numbers = whole._linked.strings.of[0]
    assert len(numbers) == len(loaded.dex.string_ids)
    return {whole.string(StringNo(number)) for number in numbers.tolist()}


def _fields(whole: Program) -> set[str]:
    count = len(whole.dexes[0].dex.field_ids)
    return {whole.field_descriptor(FieldNo(number)) for number in range(count)}


def _classes(whole: Program) -> dict[str, Class]:
    supertypes: dict[int, set[str]] = {int(kind): set() for kind in whole.class_types()}
    for child, parent in zip(*(column.tolist() for column in whole.inheritance), strict=True):
        supertypes[child].add(whole.type_descriptor(TypeNo(parent)))
    found: dict[str, Class] = {}
    for kind, above in supertypes.items():
        place = whole.class_place(TypeNo(kind))
        assert place is not None
        flags = int(whole.dexes[place[0]].dex.class_defs["access_flags"][place[1]])
        found[whole.type_descriptor(TypeNo(kind))] = Class(flags, frozenset(above))
    return found


def _read_instructions(whole: Program, found: DexFacts) -> None:
    first = whole.items.first.tolist()
    rows: dict[int, list[tuple[int, str]]] = {}
    places = whole.sweep.at
    holding = np.searchsorted(whole.items.first, places, side="right") - 1
    columns = (places.tolist(), holding.tolist(), whole.sweep.opcode.tolist())
    for at, item, value in sorted(zip(*columns, strict=True)):
        op = opcodes.OPCODES[value]
        assert op is not None
        rows.setdefault(item, []).append((2 * (at - first[item]), op.name))
    for item, row in rows.items():
        for method in whole.methods_of_item(item):
            found.instructions[whole.method_descriptor(method)] = row


def _named(whole: Program, references: References, name: Namer) -> Iterator[Naming]:
    holders: dict[int, list[str]] = {}
    known: dict[tuple[str, int], str] = {}
    first = whole.items.first.tolist()
    columns = (references.at.tolist(), references.item.tolist(), references.target.tolist())
    for at, item, target in zip(*columns, strict=True):
        if item not in holders:
            holders[item] = [whole.method_descriptor(one) for one in whole.methods_of_item(item)]
        op = opcodes.OPCODES[int(whole.units[at]) & 0xFF]
        assert op is not None
        key = op.name, target
        text = known.get(key) or known.setdefault(key, name(op.name, target))
        for holder in holders[item]:
            yield Naming(holder, 2 * (at - first[item]), text)
