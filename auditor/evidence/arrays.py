"""What the elements of an array can be."""

from __future__ import annotations

from collections.abc import Callable

from auditor.dex.definitions import Definition, Definitions
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.value_types import (
    Context,
    Number,
    OfDefinitions,
    Value,
    Values,
    bounded,
)

MAX_ARRAYS = 24
Writers = Callable[[FieldNo], "list[Site]"]
"""The instructions that write a field."""
Given = Callable[[Site, int], Values]
"""What the elements of the array are that a call outside the app returns."""
Callers = Callable[[MethodNo], "tuple[Site, ...]"]
"""The calls that can run a method."""
MAX_NESTING = 4
"""Calls within calls that an array is followed through."""
_Made = tuple[ItemNo, Definition, Context]
_COPIES = ("Ljava/util/Arrays;->copyOf(", "Ljava/util/Arrays;->copyOfRange(")


class Arrays:
    """Finds what is put into arrays."""

    def __init__(
        self,
        opened: OpenedMethods,
        dispatch: Dispatch,
        of: OfDefinitions,
        writers: Writers,
        callers: Callers,
        given: Given,
    ) -> None:
        """``of`` answers for what is put in, ``given`` for arrays of the platform."""
        self._opened = opened
        self._dispatch = dispatch
        self._of = of
        self._writers = writers
        self._callers = callers
        self._given = given

    def read(self, site: Site, context: Context, depth: int) -> Values:
        """What an ``aget`` gives: everything that is put into its array, at whatever place."""
        solved = self._opened.of(site.item)
        arrays = solved.operand(site.position, 1) if solved else frozenset()
        return self._elements(site.item, arrays, None, context, depth)

    def element(self, site: Site, number: int, place: int, context: Context, depth: int) -> Values:
        """What lies at a place of the array that is the n-th argument of a call."""
        arguments = self._opened.arguments(site)
        arrays = arguments[number] if number < len(arguments) else frozenset()
        return self._elements(site.item, arrays, place, context, depth)

    def length(self, site: Site, number: int) -> int | None:
        """The length of the array that is the n-th argument of a call, where it is one and constant."""
        arguments = self._opened.arguments(site)
        solved = self._opened.of(site.item)
        arrays = sorted(arguments[number]) if number < len(arguments) else []
        if len(arrays) != 1 or solved is None or arrays[0] < 0:
            return None
        maker = solved.body.insns[arrays[0]]
        if maker.op.name.startswith("filled-new-array"):
            return len(maker.regs)
        if maker.op.name != "new-array":
            return None
        sizes = self._of(site.item, solved.operand(arrays[0], 1), (), 1)
        size = next(iter(sizes))
        return size.number if len(sizes) == 1 and isinstance(size, Number) else None

    def _elements(
        self, item: ItemNo, arrays: Definitions, place: int | None, context: Context, depth: int
    ) -> Values:
        found: set[Value] = set()
        for holder, array, inner in self._makers(item, arrays, context, depth):
            found |= self._put_into(holder, array, place, inner, depth)
        return bounded(found)

    def _put_into(
        self, item: ItemNo, array: Definition, place: int | None, context: Context, depth: int
    ) -> set[Value]:
        """What is put into one array where it is made."""
        found: set[Value] = set()
        solved = self._opened.of(item)
        maker = solved.body.insns[array] if solved and array >= 0 else None
        if solved is None or maker is None:
            return found
        if maker.op.name.startswith("filled-new-array"):
            elements = solved.operands(array)
            chosen = elements if place is None else elements[place : place + 1]
            return set(self._of(item, frozenset().union(*chosen), (), depth)) if chosen else found
        if maker.op.name.startswith("invoke"):
            return set(self._given(Site(item, array), depth))
        for position in solved.users(array):
            operands = solved.operands(position)
            is_put = solved.body.insns[position].op.name.startswith("aput") and array in operands[1]
            if is_put and (place is None or self._may_be(item, operands[2], place)):
                found |= self._of(item, operands[0], context, depth)
        return found

    def _may_be(self, item: ItemNo, index: Definitions, place: int) -> bool:
        """Whether an index can be that of a place."""
        return any(not isinstance(one, Number) or one.number == place for one in self._of(item, index, (), 2))

    def _makers(self, item: ItemNo, arrays: Definitions, context: Context, depth: int) -> list[_Made]:
        """Where some arrays are made: here, or where they come from by copy, field, parameter or call."""
        found: list[_Made] = []
        line = [(item, one, context) for one in sorted(arrays)]
        seen = set(line)
        for made in line:
            before = self._before(made) if depth > 0 else None
            if before is None:
                found.append(made)
                continue
            line += [one for one in before[:MAX_ARRAYS] if one not in seen and len(line) < MAX_ARRAYS]
            seen.update(before)
        return found

    def _before(self, made: _Made) -> list[_Made] | None:
        """Where an array comes from; ``None`` where it is made."""
        item, array, context = made
        if array < 0:
            return self._passed(item, array, context)
        solved = self._opened.of(item)
        maker = solved.body.insns[array] if solved else None
        if solved is None or maker is None or maker.index is None:
            return None
        if self._is_copy(maker, item, array):
            return [(item, one, context) for one in sorted(solved.operand(array, 0))]
        if maker.op.name.startswith(("sget", "iget")):
            return self._written(FieldNo(maker.index))
        if maker.op.name.startswith("invoke"):
            return self._returned(Site(item, array), maker, context) or None
        return None

    def _passed(self, item: ItemNo, array: Definition, context: Context) -> list[_Made]:
        """The arrays that a method is given."""
        number = self._opened.parameter_of(item, -1 - array)
        methods = self._opened.program.methods_of_item(item)
        sites = [site for method in methods for site in self._callers(method)]
        return [
            (site.item, one, context[:-1])
            for site in (context[-1:] or sites)
            if number is not None and number < len(self._opened.arguments(site))
            for one in sorted(self._opened.arguments(site)[number])
        ]

    def _returned(self, site: Site, call: Insn, context: Context) -> list[_Made]:
        """The arrays that the app's own methods return to a call."""
        if call.index is None or call.op.name.startswith("invoke-custom") or len(context) >= MAX_NESTING:
            return []
        return [
            (item, one, (*context, site))
            for _, item in self._dispatch.items(MethodNo(call.index), call.op.name)
            for definitions in self._opened.returned(item)
            for one in sorted(definitions)
        ]

    def _written(self, field: FieldNo) -> list[_Made]:
        return [
            (site.item, one, ())
            for site in self._writers(field)
            if (solved := self._opened.of(site.item)) is not None
            for one in sorted(solved.operand(site.position, 0))
        ]

    def _is_copy(self, maker: Insn, item: ItemNo, array: Definition) -> bool:
        """Whether an array is a copy of another."""
        if not maker.op.name.startswith("invoke") or maker.index is None or not maker.regs:
            return False
        descriptor = self._opened.descriptor(Site(item, array))
        return descriptor.startswith(_COPIES) or (descriptor.startswith("[") and "->clone(" in descriptor)
