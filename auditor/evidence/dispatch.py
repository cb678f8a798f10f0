"""Which code a call can run, and which calls can run a method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, KeysView
from functools import cache

from auditor.dex.hierarchy import Hierarchy
from auditor.dex.names import ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.program import Program

MANY = 40
"""A call with more implementations than this says nothing about any one of them."""
FEW = 200
"""Methods of one name and proto whose classes are looked at rather than the heirs of a class."""
MAX_LOOKUPS = 2_000_000
"""Types in which a method was looked up, over all questions."""


_SUPER = (0x6F, 0x75)
"""The opcodes ``invoke-super`` and ``invoke-super/range``."""


class Dispatch:
    """Resolution of method references by the class hierarchy."""

    def __init__(self, program: Program, hierarchy: Hierarchy | None = None) -> None:
        """Nothing is resolved yet."""
        self.program = program
        self.hierarchy = hierarchy or program.hierarchy
        self._left = MAX_LOOKUPS
        self.cut_off = False
        """Whether a method was not looked up in all types that could have it."""
        self.above = cache(self._above)
        self.resolve = cache(self._resolve)
        self.targets = cache(self._targets)
        self.named_by = cache(self._named_by)
        self._every_call = cache(self._find_every_call)
        self._has_super = cache(self._find_has_super)
        self._calling = cache(self._find_calling)

    def _may_look(self) -> bool:
        """Counts one lookup; whether it is still within the bound."""
        self._left -= 1
        self.cut_off |= self._left < 0
        return self._left >= 0

    def _resolve(self, method: MethodNo) -> MethodNo | None:
        """The definition that a reference means: in its class, or the nearest ancestor that has one."""
        if self.program.is_defined(method):
            return method
        return self.above(self.program.method_class(method), self.program.method_selector(method))

    def _targets(self, method: MethodNo, *, virtual: bool) -> tuple[MethodNo, ...]:
        """The defined methods that a call of a reference can run, ascending; of many, the first found."""
        found = set()
        resolved = self.resolve(method)
        if resolved is not None and self.program.item_of(resolved) is not None:
            found.add(resolved)
        if virtual:
            for override in self._selected_below(method):
                if len(found) > MANY or not self._may_look():
                    break
                if self.program.item_of(override) is not None:
                    found.add(override)
        return tuple(sorted(found))

    def _selected_below(self, method: MethodNo) -> Iterator[MethodNo]:
        """The references of heirs with the name and proto of a reference.

        Found by the name or by the heirs, whichever are fewer.
        """
        owner, selector = self.program.method_class(method), self.program.method_selector(method)
        if not self.hierarchy.has_subtypes(owner):
            return
        named = self.program.methods_selected(selector)
        if len(named) <= FEW:
            for one in named:
                if owner in self.hierarchy.supertypes(self.program.method_class(one)):
                    yield one
            return
        for kind in self.hierarchy.subtypes(owner):
            found = self.program.declared(kind, selector)
            if found is not None:
                yield found

    def items(self, method: MethodNo, opcode: str) -> tuple[tuple[MethodNo, ItemNo], ...]:
        """The methods with code that an invoke of this opcode can run; none where it can run any of many."""
        targets = self.targets(method, virtual=_is_virtual(opcode))
        if len(targets) > MANY:
            return ()
        pairs = ((target, self.program.item_of(target)) for target in targets)
        return tuple((target, item) for target, item in pairs if item is not None)

    def runs_any_of_many(self, method: MethodNo, opcode: str) -> bool:
        """Whether a call was not followed since it has too many implementations."""
        return len(self.targets(method, virtual=_is_virtual(opcode))) > MANY

    def of_kinds(self, method: MethodNo, kinds: Iterable[TypeNo]) -> tuple[MethodNo, ...]:
        """The methods with code that a virtual call runs on objects of just these classes, ascending."""
        selector = self.program.method_selector(method)
        found = set()
        for kind in sorted(kinds):
            for one in (kind, *self.hierarchy.supertypes(kind)):
                target = self.program.declared(one, selector) if self._may_look() else None
                if target is not None and self.program.item_of(target) is not None:
                    found.add(target)
                    break
        return tuple(sorted(found))

    def _named_by(self, method: MethodNo) -> tuple[MethodNo, ...]:
        """All references whose call can run a defined method: its own, those of ancestors and of heirs."""
        found = {method}
        if not self.program.is_virtual(method):
            return (method,)
        owner, selector = self.program.method_class(method), self.program.method_selector(method)
        above = self.hierarchy.supertypes(owner)
        for kind in above:
            reference = self.program.declared(kind, selector) if self._may_look() else None
            if reference is not None:
                found.add(reference)
        for reference in self._selected_below(method):
            if self._may_look() and self.resolve(reference) == method:
                found.add(reference)
        return tuple(sorted(found))

    def means(self, reference: MethodNo, method: MethodNo) -> bool:
        """Whether a defined method is what a reference resolves to."""
        return reference == method or self.resolve(reference) == method

    def calls(self, reference: MethodNo, method: MethodNo) -> Iterator[tuple[int, ItemNo]]:
        """The calls of a reference, one of ``named_by``, that can run a defined method: place and code.

        Source: Dalvik bytecode: ``invoke-super`` runs the nearest definition above its caller's class,
        never one of a sibling.
        """
        every = self._every_call(reference)
        if self.means(reference, method) or not self._has_super(reference):
            return iter(every)
        return ((at, item) for at, item in every if self._may_run(at, item, method))

    def calling(self, reference: MethodNo, method: MethodNo) -> frozenset[ItemNo]:
        """The code with such calls."""
        if self.means(reference, method) or not self._has_super(reference):
            return self._calling(reference)
        return frozenset(item for _, item in self.calls(reference, method))

    def _find_every_call(self, reference: MethodNo) -> tuple[tuple[int, ItemNo], ...]:
        return tuple(zip(*self.program.invokes.to(reference), strict=True))

    def _find_has_super(self, reference: MethodNo) -> bool:
        """Whether a reference is called by ``invoke-super`` anywhere."""
        return any(self._is_super(at) for at, _ in self._every_call(reference))

    def _find_calling(self, reference: MethodNo) -> frozenset[ItemNo]:
        return frozenset(item for _, item in self._every_call(reference))

    def _is_super(self, at: int) -> bool:
        return int(self.program.units[at]) & 0xFF in _SUPER

    def _may_run(self, at: int, item: ItemNo, method: MethodNo) -> bool:
        """Whether a call at a place can run a method that its reference does not resolve to."""
        if not self._is_super(at):
            return True
        selector = self.program.method_selector(method)
        owners = {self.program.method_class(caller) for caller in self.program.methods_of_item(item)}
        return any(self.above(owner, selector) == method for owner in owners)

    def _above(self, kind: TypeNo, selector: tuple[StringNo, int]) -> MethodNo | None:
        """The nearest definition of a name and proto above a class."""
        for ancestor in self.hierarchy.supertypes(kind):
            found = self.program.declared(ancestor, selector) if self._may_look() else None
            if found is not None and self.program.is_defined(found):
                return found
        return None

    def ancestors(self, kind: TypeNo) -> KeysView[TypeNo]:
        """All supertypes of a type."""
        return self.hierarchy.supertypes(kind).keys()


def _is_virtual(opcode: str) -> bool:
    return "virtual" in opcode or "interface" in opcode
