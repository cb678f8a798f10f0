"""How data moves between methods: into calls and back, and by fields that are read elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.dex.definitions import Definition, incoming
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.evidence.heap import Heap
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.search import Search, Tainted
from auditor.evidence.tools import Tools

MAX_NESTING = 6
"""Calls by which a method was entered that are kept apart."""


class Moves:
    """Takes data from one method to another; a method that was entered by a call returns to it only."""

    def __init__(self, tools: Tools, owners: Owners) -> None:
        """Nothing is followed yet."""
        self.opened, self.program = tools.opened, tools.opened.program
        self.heap = Heap(tools, owners)
        self._evaluator, self._dispatch, self._rules = tools.evaluator, tools.dispatch, tools.rules
        self._owners = owners
        self._bodies: dict[tuple[MethodNo, str], tuple[tuple[MethodNo, ItemNo], ...]] = {}
        self._closed: dict[TypeNo, bool] = {}

    def callers(self, value: Tainted, search: Search) -> tuple[list[tuple[Site, tuple[Site, ...]]], bool]:
        """The calls that a method goes back to, the one it was entered by or any; whether those are all."""
        if value.stack:
            return [(value.stack[-1], value.stack[:-1])], True
        methods = self.program.methods_of_item(value.item)
        callers = [self._evaluator.callers(method) for method in methods]
        complete = all(one.complete for one in callers)
        search.cut_off |= not complete
        sites: list[tuple[Site, tuple[Site, ...]]] = [
            (site, ()) for one in callers for site in one.sites if self._is_gone_into(value, site)
        ]
        return sites, complete and bool(sites)

    def bodies(self, method: MethodNo, opcode: str) -> tuple[tuple[MethodNo, ItemNo], ...]:
        """The methods that a call can run and that are followed, whatever the receiver; with their code."""
        key = (method, opcode)
        if key not in self._bodies:
            found = () if self.is_summarised(method, opcode) else self._dispatch.items(method, opcode)
            self._bodies[key] = tuple(one for one in found if not self.is_closed(one[0]))
        return self._bodies[key]

    def is_summarised(self, method: MethodNo, opcode: str) -> bool:
        """Whether only an object of a known class leads from a call into code."""
        if not opcode.startswith(("invoke-virtual", "invoke-interface")):
            return False
        return self._rules.summarised.matches(self.program.method_descriptor(method))

    def is_closed(self, method: MethodNo) -> bool:
        """Whether a method is of a library whose code is not followed."""
        kind = self.program.method_class(method)
        if kind not in self._closed:
            self._closed[kind] = self._owners.is_closed(self.program.type_descriptor(kind))
        return self._closed[kind]

    def _is_gone_into(self, value: Tainted, site: Site) -> bool:
        """Whether what no call brought goes back to a caller: not by a common name, nor into a library."""
        insn = self.opened.insn(site)
        if insn.index is not None and self.is_summarised(MethodNo(insn.index), insn.op.name):
            return False
        outer, inner = (
            any(map(self.is_closed, self.program.methods_of_item(item)[:1]))
            for item in (site.item, value.item)
        )
        return inner or not outer

    def enter(
        self, value: Tainted, target: MethodNo, carrying: Iterable[int], stack: tuple[Site, ...]
    ) -> Iterator[Tainted]:
        """The parameters of a method that is run with the data as some of its arguments."""
        item = self.program.item_of(target)
        if item is None:
            return
        path = go_to(value.path, target)
        for number in sorted(carrying):
            register = self.opened.incoming_register(target, number)
            if register is not None:
                yield value._replace(
                    item=item, definition=incoming(register), stack=stack, path=path, filled=False
                )

    def back(self, value: Tainted, site: Site, stack: tuple[Site, ...]) -> Tainted | None:
        """The data at the call that a method goes back to."""
        for method in self.program.methods_of_item(site.item)[:1]:
            path = go_to(value.path, method)
            definition = Definition(site.position)
            return value._replace(item=site.item, definition=definition, stack=stack, path=path, filled=False)
        return None

    def at(self, value: Tainted, item: ItemNo, definition: Definition) -> Iterator[Tainted]:
        """The data in an intent that arrives elsewhere."""
        for method in self.program.methods_of_item(item)[:1]:
            path = go_to(value.path, method)
            yield value._replace(item=item, definition=definition, stack=(), path=path, filled=False)

    def taken_in(self, value: Tainted, objects: Iterable[Definition]) -> Iterator[Tainted]:
        """Objects that now hold the data: no ``null``, no text of the code, no class."""
        for one in sorted(objects):
            if one < 0 or not self.opened.insn(Site(value.item, one)).op.name.startswith("const"):
                yield value._replace(definition=one, filled=True)

    def into_field(
        self, value: Tainted, field: FieldNo, holder: Iterable[Definition], search: Search
    ) -> Iterator[Tainted]:
        """Objects that hold in a field what holds the data."""
        if not self.heap.is_ours(field):
            yield from self.taken_in(value, holder)
            return
        if self.heap.is_closed(field):
            is_given = not any(map(self.is_closed, self.program.methods_of_item(value.item)[:1]))
            if is_given and self.heap.is_plain(self.program.field_class(field)):
                yield from self.taken_in(value._replace(fields=()), holder)
            return
        if self.heap.goes_by_name(field):
            yield from self.by_name(value._replace(fields=(field, *value.fields)), search)
            return
        fields = self.heap.below(field, value.fields)
        if fields is not None:
            yield from self.taken_in(value._replace(fields=fields), holder)
        else:
            search.cut_off = True
            yield from self.by_name(value._replace(fields=(field, *value.fields)), search)

    def by_name(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        """Where it cannot be told who holds an object: all who read its field in any, if it is the app's."""
        if not value.fields or self.heap.hangs_on_object(value.fields[0]):
            return
        for field in self.heap.spellings(value.fields[0]):
            yield from self.read(value._replace(fields=value.fields[1:]), field, search)

    def read(self, value: Tainted, field: FieldNo, search: Search) -> Iterator[Tainted]:
        """All who read a field, whatever the object."""
        if not search.is_new(field, value.fields):
            return
        ats, items = self.program.field_reads.to(field)
        for at, item in zip(ats, items, strict=True):
            site = self.opened.site(item, at) if search.may_go_on() else None
            found = self.back(value, site, ()) if site is not None else None
            if found is not None:
                yield found


def go_to(path: tuple[MethodNo, ...], method: MethodNo) -> tuple[MethodNo, ...]:
    """The path on to a method; back to it where it is on the path already."""
    return path[: path.index(method) + 1] if method in path else (*path, method)
