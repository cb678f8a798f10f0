"""Which code a call can run, and which calls can run a method."""

from __future__ import annotations

from functools import cache

from auditor.dex.program import ItemNo, MethodNo, Program, TypeNo

MANY = 40
"""A call with more implementations than this says nothing about any one of them."""


class Dispatch:
    """Resolution of method references by the class hierarchy."""

    def __init__(self, program: Program) -> None:
        """Nothing is resolved yet."""
        self.program = program
        self.declared = cache(self._declared)
        self.targets = cache(self._targets)
        self.ancestors = cache(self._ancestors)
        self.named_by = cache(self._named_by)

    def _declared(self, kind: TypeNo) -> dict[tuple[int, int], MethodNo]:
        """The references that name a type, by name and proto."""
        return {
            self.program.method_selector(method): method for method in self.program.methods_of_class(kind)
        }

    def resolve(self, method: MethodNo) -> MethodNo | None:
        """The definition that a reference means: in its class, or the nearest ancestor that has one."""
        if self.program.is_defined(method):
            return method
        selector = self.program.method_selector(method)
        for ancestor in self.program.supertypes(self.program.method_class(method)):
            found = self.declared(ancestor).get(selector)
            if found is not None and self.program.is_defined(found):
                return found
        return None

    def _targets(self, method: MethodNo, *, virtual: bool) -> tuple[MethodNo, ...]:
        """The defined methods that a call of a reference can run, ascending."""
        found = set()
        resolved = self.resolve(method)
        if resolved is not None and self.program.item_of(resolved) is not None:
            found.add(resolved)
        if virtual:
            selector = self.program.method_selector(method)
            for kind in self.program.subtypes(self.program.method_class(method)):
                override = self.declared(kind).get(selector)
                if override is not None and self.program.item_of(override) is not None:
                    found.add(override)
                if len(found) > MANY:
                    return ()
        return tuple(sorted(found))

    def items(self, method: MethodNo, opcode: str) -> tuple[tuple[MethodNo, ItemNo], ...]:
        """The methods with code that an invoke of this opcode can run."""
        virtual = "virtual" in opcode or "interface" in opcode
        pairs = ((target, self.program.item_of(target)) for target in self.targets(method, virtual=virtual))
        return tuple((target, item) for target, item in pairs if item is not None)

    def _named_by(self, method: MethodNo) -> tuple[MethodNo, ...]:
        """All references whose call can run a defined method: its own, those of ancestors and of heirs."""
        found = {method}
        if not self.program.is_virtual(method):
            return (method,)
        owner, selector = self.program.method_class(method), self.program.method_selector(method)
        for kind in (*self.program.supertypes(owner), *self.program.subtypes(owner)):
            reference = self.declared(kind).get(selector)
            if reference is not None and (kind in self.ancestors(owner) or self.resolve(reference) == method):
                found.add(reference)
        return tuple(sorted(found))

    def _ancestors(self, kind: TypeNo) -> frozenset[TypeNo]:
        """All supertypes of a type."""
        return frozenset(self.program.supertypes(kind))
