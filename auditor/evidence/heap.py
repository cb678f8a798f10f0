"""Fields on the way from an object to the data: which objects hold it, and how far that is told.

A fact hangs on the object that a register holds, with the fields that lead from it
to the data. By the field's name alone, whatever the object, data is followed only in
the app's own classes, and only where it cannot be told who else holds the object.
"""

from __future__ import annotations

from functools import cache

from auditor.dex.names import FieldNo, MethodNo, TypeNo
from auditor.evidence.owners import Owners
from auditor.evidence.tools import Tools

MAX_FIELDS = 5
"""Fields from an object to the data; a field that comes again stands for all between."""
MAX_RELATIVES = 64
"""Classes of one family in which a field is looked for."""
_ARRAYS = frozenset({"[B", "[C"})
_POOLS = frozenset({"[[B", "[[C", "Ljava/util/concurrent/atomic/AtomicReferenceArray;"})
_CONTENT = ("Ljava/lang/String;", "Ljava/util/Map", "Ljava/util/List", "Ljava/util/ArrayList", "Landroid/")
"""Types of fields that a mere piece of memory does not have."""
_OF_DATA = frozenset({"get", "test", "compare", "create", "transform"})
"""Names of callbacks that classes which only hold data have as well."""
_SCRATCH = frozenset({"Ljava/lang/ThreadLocal;"})


class Heap:
    """What the classes of a program say of the objects and fields that data lies in."""

    def __init__(self, tools: Tools, owners: Owners) -> None:
        """Nothing is looked at yet."""
        self._program, self._dispatch = tools.opened.program, tools.dispatch
        self._owners, self._plain = owners, tools.rules.plain
        self.is_plain = cache(self._find_plain)
        self.is_memory = cache(self._find_memory)
        self._hangs = cache(self._find_hanging)
        self._is_named = cache(self._find_named)
        self._interface_methods = tools.rules.interface_methods
        self.name = cache(self._find_name)
        self.spellings = cache(self._find_spellings)
        self._members = cache(self._find_members)

    def is_ours(self, field: FieldNo) -> bool:
        """Whether a field is one of a class that the program defines, under whatever heir's name."""
        kind = self._program.field_class(field)
        return self._program.defines(kind)

    def below(self, field: FieldNo, fields: tuple[FieldNo, ...]) -> tuple[FieldNo, ...] | None:
        """The fields from an object that holds another in a field; ``None`` where they are too many."""
        field = self.name(field)
        if field in fields:
            return fields[fields.index(field) :]
        return (field, *fields) if len(fields) < MAX_FIELDS else None

    def through(self, field: FieldNo, fields: tuple[FieldNo, ...]) -> list[tuple[FieldNo, ...]]:
        """From the object that a field holds on; a field of its own class leads to more of the same."""
        if not fields or fields[0] != self.name(field):
            return []
        links = self._program.field_type(field) == self._program.field_class(field)
        return [fields[1:], fields] if links and len(fields) > 1 else [fields[1:]]

    def _find_name(self, field: FieldNo) -> FieldNo:
        """The one name of a field that heirs may name as theirs: its highest class's in the app."""
        member = _member(self._program.field_descriptor(field))
        above = list(self._dispatch.hierarchy.supertypes(self._program.field_class(field)))[:MAX_RELATIVES]
        ours = (one for one in reversed(above) if self._program.defines(one))
        return next((found[member] for found in map(self._members, ours) if member in found), field)

    def _find_spellings(self, field: FieldNo) -> tuple[FieldNo, ...]:
        """All references to a field: those by its class, its heirs and its ancestors, ascending."""
        program = self._program
        kind, member = program.field_class(field), _member(program.field_descriptor(field))
        relatives = [*self._dispatch.hierarchy.supertypes(kind), *self._dispatch.hierarchy.subtypes(kind)]
        ours = [one for one in relatives[:MAX_RELATIVES] if program.defines(one)]
        return tuple(sorted({field, *(self._members(one).get(member, field) for one in ours)}))

    def _find_members(self, kind: TypeNo) -> dict[str, FieldNo]:
        """The references that name a class, by name and type of the field."""
        fields = self._program.fields_of_class(kind)
        return {_member(self._program.field_descriptor(one)): one for one in fields}

    def _find_plain(self, kind: TypeNo) -> bool:
        """Whether objects of a class only hold data, so that to hand one on is to hand on what it holds."""
        outside = {
            self._program.type_descriptor(one)
            for one in self._dispatch.ancestors(kind)
            if not self._program.defines(one)
        }
        return all(one.startswith(self._plain) for one in outside)

    def _find_named(self, kind: TypeNo) -> bool:
        """Whether what objects of a class hold is followed by the fields' names alone.

        So it is with components, views, tasks and listeners of the app: the platform keeps them
        and calls them back, and there are few of a class.
        """
        if self._hangs(kind):
            return False
        return not self.is_plain(kind) or any(
            self._is_callback(method) for method in self._program.methods_of_class(kind)
        )

    def _is_callback(self, method: MethodNo) -> bool:
        pattern, name = self._interface_methods, self._program.method_name(method)
        return self._program.is_virtual(method) and name not in _OF_DATA and bool(pattern.fullmatch(name))

    def carries(self, fields: tuple[FieldNo, ...]) -> bool:
        """Whether who is given the object is given the data."""
        return not fields or self.is_plain(self._program.field_class(fields[0]))

    def _find_memory(self, kind: TypeNo) -> bool:
        """Whether objects of a class are pieces of memory that a library lends in turn to all who need some.

        Told by shape, as the names are lost in renamed copies: bytes with a link to the next piece, or
        rows of such arrays.
        """
        types = [self._program.field_type(field) for field in self._members(kind).values()]
        names = {self._program.type_descriptor(one) for one in types}
        if any(one.startswith(_CONTENT) for one in names):
            return False
        return not names.isdisjoint(_POOLS) or (kind in types and not names.isdisjoint(_ARRAYS))

    def _find_hanging(self, kind: TypeNo) -> bool:
        """Whether data is followed by object only: in libraries, and around their memory."""
        return (
            self._owners.is_library(self._program.type_descriptor(kind))
            or self.is_memory(kind)
            or any(self.is_memory(self._program.field_type(one)) for one in self._members(kind).values())
        )

    def hangs_on_object(self, field: FieldNo) -> bool:
        """Whether who else reads a field is told by its object only."""
        return self._hangs(self._program.field_class(field))

    def is_closed(self, field: FieldNo) -> bool:
        """Whether a field is of a library whose code is not followed."""
        return self._owners.is_closed(self._program.type_descriptor(self._program.field_class(field)))

    def goes_by_name(self, field: FieldNo) -> bool:
        """Whether who else reads a field is told by its name only."""
        return self._is_named(self._program.field_class(field))

    def stays_out_of_statics(self, static: FieldNo, fields: tuple[FieldNo, ...]) -> bool:
        """Whether a static field does not pass on what an object in it holds: the platform's, and pools."""
        if not self.is_ours(static):
            return True
        owner = self._program.type_descriptor(self._program.field_class(static))
        kind = self._program.type_descriptor(self._program.field_type(static))
        return (
            self._owners.is_library(owner)
            or kind in _SCRATCH
            or (bool(fields) and self.is_memory(self._program.field_class(fields[0])))
        )


def _member(descriptor: str) -> str:
    """Name and type of a field."""
    return descriptor.split(";->", 1)[-1]
