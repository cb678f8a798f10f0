"""Who else holds an object that took the data in: backwards from it to its makers."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.dex.program import ACC_STATIC
from auditor.evidence.moves import MAX_NESTING, Moves, go_to
from auditor.evidence.opened import Site
from auditor.evidence.search import Search, Tainted
from auditor.evidence.tools import Tools

_WRAPPERS = ("OutputStream;", "Writer;", "Appendable;")
"""Ends of the names of types that pass on what is written to them."""


class Aliases:
    """Finds the other registers that hold one object."""

    def __init__(self, tools: Tools, moves: Moves) -> None:
        """Nothing is followed yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._rules = tools.rules
        self._moves, self._heap = moves, moves.heap

    def of(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        """A caller's, a field's, an element's, a result's, or the builder's before."""
        if value.definition < 0:
            yield from self._argument(value, search)
            return
        maker = self._opened.insn(Site(value.item, value.definition))
        if maker.index is None:
            yield from self._element(value, maker)
        elif maker.op.name.startswith("iget"):
            yield from self._in_object(value, FieldNo(maker.index), search)
        elif maker.op.name.startswith("sget"):
            if not self._heap.stays_out_of_statics(FieldNo(maker.index), value.fields):
                yield from self._moves.read(value, FieldNo(maker.index), search)
        elif maker.op.name == "new-instance":
            yield from self._wrapped(value, TypeNo(maker.index))
        elif maker.op.name.startswith("invoke"):
            yield from self._result(value, maker, search)
        else:
            yield from self._element(value, maker)

    def _element(self, value: Tainted, maker: Insn) -> Iterator[Tainted]:
        """The array whose element it is."""
        solved = self._opened.of(value.item)
        if solved is not None and maker.op.name.startswith("aget"):
            yield from self._moves.taken_in(value, solved.operand(value.definition, 1))

    def _in_object(self, value: Tainted, field: FieldNo, search: Search) -> Iterator[Tainted]:
        solved = self._opened.of(value.item)
        if solved is None:
            return
        yield from self._moves.into_field(value, field, solved.operand(value.definition, 1), search)
        if not self._heap.is_ours(field):
            yield from self._moves.read(value, field, search)

    def _argument(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        """The caller's object that a method filled; of one that the platform calls, by the field's name."""
        number = self._opened.parameter_of(value.item, -1 - value.definition)
        if number is None:
            return
        if number == 0 and not value.fields and not self._is_plain_receiver(value.item):
            return
        callers, complete = self._moves.callers(value, search)
        for site, stack in callers:
            arguments = self._opened.arguments(site)
            for method in self._program.methods_of_item(site.item)[:1]:
                if number < len(arguments):
                    path = go_to(value.path, method)
                    moved = value._replace(item=site.item, stack=stack, path=path)
                    yield from self._moves.taken_in(moved, arguments[number])
        if not complete:
            yield from self._moves.by_name(value, search)

    def _is_plain_receiver(self, item: ItemNo) -> bool:
        """Whether the first argument is not the receiver, or one that only holds data."""
        methods = self._program.methods_of_item(item)[:1]
        return any(
            self._program.access_flags(one) & ACC_STATIC
            or self._heap.is_plain(self._program.method_class(one))
            for one in methods
        )

    def _result(self, value: Tainted, maker: Insn, search: Search) -> Iterator[Tainted]:
        """What a call gave back: what the method returns, or the receiver of a platform's."""
        method, site = MethodNo(maker.index or 0), Site(value.item, value.definition)
        bodies = self._moves.bodies(method, maker.op.name)
        if bodies and (len(value.stack) >= MAX_NESTING or site in value.stack):
            search.cut_off = True
        elif bodies:
            for target, item in bodies:
                path = go_to(value.path, target)
                entered = value._replace(item=item, stack=(*value.stack, site), path=path)
                for definitions in self._opened.returned(item):
                    yield from self._moves.taken_in(entered, definitions)
        if bodies and not value.opaque:
            return
        arguments = self._opened.arguments(site)
        if arguments and self._is_part(maker):
            yield from self._moves.taken_in(value, arguments[0])
        elif not bodies:
            yield from self._moves.by_name(value, search)

    def _is_part(self, maker: Insn) -> bool:
        """Whether the result of a call is the receiver, or lies in it."""
        if maker.index is None or "static" in maker.op.name:
            return False
        method = MethodNo(maker.index)
        owner = self._program.method_class(method)
        return self._program.return_type(method) == owner or self._program.type_descriptor(owner).startswith(
            self._rules.keepers
        )

    def _wrapped(self, value: Tainted, kind: TypeNo) -> Iterator[Tainted]:
        """A stream or writer passes on what it takes in to the one that it was made around."""
        solved = self._opened.of(value.item)
        if solved is None or not self._program.type_descriptor(kind).endswith(_WRAPPERS):
            return
        for position in solved.users(value.definition):
            insn = solved.body.insns[position]
            if not insn.op.name.startswith("invoke-direct") or insn.index is None:
                continue
            arguments = self._opened.arguments(Site(value.item, position))
            if arguments and value.definition in arguments[0]:
                kinds = self._program.parameter_types(MethodNo(insn.index))
                for given, one in zip(arguments[1:], kinds, strict=False):
                    if self._program.type_descriptor(one).endswith(_WRAPPERS):
                        yield from self._moves.taken_in(value, given)
