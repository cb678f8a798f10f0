"""The shape in which readings of one DEX file are compared."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import NamedTuple


class Class(NamedTuple):
    """A ``class_def``."""

    access_flags: int
    supertypes: frozenset[str]
    """Superclass and interfaces."""


class Method(NamedTuple):
    """A method that a class defines."""

    access_flags: int
    has_code: bool


class Naming(NamedTuple):
    """An instruction of a method that names something."""

    method: str
    at: int
    """In bytes, from the method's first instruction."""
    named: str
    """A method's or field's descriptor, or the text of a string."""


@dataclass(slots=True)
class DexFacts:
    """One reading of one DEX file; what a reader does not tell is ``None``."""

    classes: dict[str, Class] = field(default_factory=dict)
    """By descriptor."""
    methods: dict[str, Method] = field(default_factory=dict)
    """By descriptor."""
    instructions: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    """By method: place and name of each opcode, in order; tables of switches and arrays left out."""
    calls: set[Naming] = field(default_factory=set)
    field_accesses: set[Naming] = field(default_factory=set)
    """All sget, sput, iget and iput; the name of the field with the opcode before it."""
    string_constants: set[Naming] = field(default_factory=set)
    strings: set[str] | None = None
    """All of ``string_ids``."""
    fields: set[str] | None = None
    """All of ``field_ids``."""
    defined_fields: set[str] | None = None
    """Those that the classes of the file define."""

    def sizes(self) -> dict[str, int]:
        """How much there is of each kind."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        sizes = {name: len(value) for name, value in found.items() if value is not None}
        sizes["instructions"] = sum(map(len, self.instructions.values()))
        return sizes


class Difference(NamedTuple):
    """One thing that only one of two readings holds."""

    kind: str
    ours: bool
    """Whether it is ours that holds it."""
    what: object


def differences(ours: DexFacts, other: DexFacts) -> list[Difference]:
    """Everything that only one of the two holds, sorted."""
    found: list[Difference] = []
    for one in fields(DexFacts):
        left, right = getattr(ours, one.name), getattr(other, one.name)
        if left is None or right is None:
            continue
        if isinstance(left, dict):
            if left == right:
                continue
            left, right = ({(key, str(value)) for key, value in side.items()} for side in (left, right))
        found += [Difference(one.name, True, what) for what in left - right]
        found += [Difference(one.name, False, what) for what in right - left]
    return sorted(found, key=repr)
