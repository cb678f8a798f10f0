"""Where the data of an access goes: forwards from it, by need.

A value is followed through definitions, fields of the app's own classes, calls
and returns, and what calls outside the app's code do with it by rule. A method
that was entered by a call returns to that call only. Bounded by hops and steps;
where the bound is met, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from auditor.dex.definitions import Definition, incoming
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.evidence.intents import Intents
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.recipients import Place
from auditor.evidence.search import MAX_HOPS, Destinations, Search, Tainted
from auditor.evidence.sinks import Sinks
from auditor.evidence.streams import Streams
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Text

MAX_NESTING = 4
KEY_DEPTH = 5
"""Definitions through which the name is looked for under which data is put."""
MAX_STEPS = 60_000
"""Values and their uses that are looked at for one access."""
_PLAIN_ANCESTORS = frozenset(
    {
        "Ljava/lang/Object;",
        "Ljava/io/Serializable;",
        "Landroid/os/Parcelable;",
        "Ljava/lang/Comparable;",
        "Ljava/lang/Cloneable;",
        "Ljava/lang/Record;",
        "Ljava/lang/Iterable;",
    }
)
_NAMES = ("Ljava/lang/String;", "Ljava/lang/CharSequence;", "Ljava/lang/Object;")
"""Types of a first argument under whose name data is put."""
_WRAPPERS = ("OutputStream;", "Writer;", "Appendable;")
"""Ends of the names of types that pass on what is written to them."""
_FILLS_ARRAY = ("read", "readFully", "getChars", "digest", "doFinal", "update", "arraycopy")
_SENDS_MESSAGE = ("sendMessage", "sendToTarget", "dispatchMessage")
_CARRIES_ON = (
    *("aget", "filled-new-array", "neg-", "not-", "int-to-", "long-to-", "float-to-", "double-to-"),
    *("add-", "sub-", "rsub-", "mul-", "div-", "rem-", "and-", "or-", "xor-", "shl-", "shr-", "ushr-"),
)
"""Instructions whose result carries what their operands carry."""


class Flow:
    """Follows data; the steps of all questions come out of one budget."""

    def __init__(self, tools: Tools, owners: Owners, intents: Intents, steps: int) -> None:
        """``steps``: values that all questions together may visit."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._calls, self._evaluator = tools.dispatch, tools.calls, tools.evaluator
        self._streams, self._rules = Streams(tools), tools.rules
        self._owners = owners
        self._steps = steps
        self._is_plain = cache(self._find_plain)
        self._known: dict[tuple[tuple[ItemNo, Definition], ...], Destinations] = {}
        self._intents = intents
        self._sinks = Sinks(tools, self._streams, intents)

    def follow(self, starts: tuple[tuple[ItemNo, Definition], ...]) -> Destinations:
        """Every sink that the values made at some places reach."""
        if starts not in self._known:
            self._known[starts] = self._find(starts)
        return self._known[starts]

    def _find(self, starts: tuple[tuple[ItemNo, Definition], ...]) -> Destinations:
        search = Search(min(self._steps, MAX_STEPS))
        before = self._streams.cut_off
        self._streams.cut_off = False
        for item, definition in starts:
            for method in self._program.methods_of_item(item)[:1]:
                search.add(Tainted(item, definition, (), (method,), ()))
        while search.line:
            value = search.line.popleft()
            for following in self._step(value, search):
                search.add(following)
        self._steps -= search.steps
        cut_off = search.cut_off or self._streams.cut_off
        self._streams.cut_off |= before
        ordered = sorted(
            search.arrivals.values(), key=lambda one: (one.site.item, one.site.position, one.call)
        )
        return Destinations(tuple(ordered), cut_off)

    def _step(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        """The values that one value goes on to."""
        solved = self._opened.of(value.item)
        if solved is None:
            search.cut_off = True
            return
        if value.filled:
            made = value.definition >= 0
            yield from self._other_holders(
                value, search, solved.body.insns[value.definition] if made else None
            )
            value = replace(value, filled=False)
        for position in solved.users.get(value.definition, ()):
            if not search.may_go_on():
                return
            insn = solved.body.insns[position]
            operands = solved.operands[position]
            name = insn.op.name
            site = Site(value.item, position)
            if name.startswith("invoke"):
                yield from self._call(value, site, insn, search)
            elif name.startswith("return"):
                yield from self._returned(value, search)
            elif name.startswith(("iput", "sput")) and value.definition in operands[0]:
                holder = operands[1] if len(operands) > 1 else frozenset()
                yield from self._stored(value, search, insn, holder)
            elif name.startswith("aput") and value.definition in operands[0]:
                yield from self._taken_in(value, operands[1])
            elif name.startswith("iget") and insn.index is not None:
                if self._program.class_of_type[self._program.field_class(FieldNo(insn.index))] < 0:
                    yield replace(value, definition=Definition(position))
            elif name.startswith(_CARRIES_ON) and (
                not name.startswith("aget") or value.definition in operands[1]
            ):
                yield replace(value, definition=Definition(position))

    # -- fields and objects ----------------------------------------------------------------

    def _stored(
        self, value: Tainted, search: Search, insn: Insn, holder: frozenset[Definition]
    ) -> Iterator[Tainted]:
        """Into a field: on to those who read it, and the object with it if it is but data."""
        if insn.index is None:
            return
        yield from self._read_again(value, search, FieldNo(insn.index))
        if self._is_plain(self._program.field_class(FieldNo(insn.index))):
            yield from self._taken_in(value, holder)

    def _read_again(self, value: Tainted, search: Search, field: FieldNo) -> Iterator[Tainted]:
        owner = self._program.type_descriptor(self._program.field_class(field))
        if self._owners.is_library(owner) or not search.is_new(field):
            return
        ats, items = self._program.field_reads.to(field)
        for at, item in zip(ats, items, strict=True):
            site = self._opened.site(ItemNo(item), at) if search.may_go_on() else None
            if site is not None:
                for method in self._program.methods_of_item(site.item)[:1]:
                    path = _go_to(value.path, method)
                    yield Tainted(site.item, Definition(site.position), (), path, value.keys)

    def _find_plain(self, kind: TypeNo) -> bool:
        """Whether objects of a class only hold data, so that to hand one on is to hand on what it holds."""
        outside = {
            self._program.type_descriptor(one)
            for one in self._dispatch.ancestors(kind)
            if self._program.class_of_type[one] < 0
        }
        return outside <= _PLAIN_ANCESTORS

    def _taken_in(self, value: Tainted, objects: frozenset[Definition]) -> Iterator[Tainted]:
        """Objects that now hold the data."""
        for one in sorted(objects):
            yield replace(value, definition=one, filled=True)

    def _other_holders(self, value: Tainted, search: Search, maker: Insn | None) -> Iterator[Tainted]:
        """Who else holds an object that took the data in: a caller, a field, the builder before."""
        if value.definition < 0:
            yield from self._changed_argument(value, search)
        elif maker is not None and maker.index is not None:
            if maker.op.name.startswith(("iget", "sget")):
                if not self._is_platform_constant(maker):
                    yield from self._read_again(value, search, FieldNo(maker.index))
            elif maker.op.name == "new-instance":
                yield from self._wrapped(value, TypeNo(maker.index))
            elif maker.op.name.startswith("invoke") and self._returns_receiver(maker):
                arguments = self._opened.arguments(Site(value.item, value.definition))
                yield from self._taken_in(value, arguments[0] if arguments else frozenset())

    def _is_platform_constant(self, maker: Insn) -> bool:
        """Whether an object is one of the platform's own, as ``System.out``, which all share."""
        if maker.index is None or not maker.op.name.startswith("sget"):
            return False
        return bool(self._program.class_of_type[self._program.field_class(FieldNo(maker.index))] < 0)

    def _wrapped(self, value: Tainted, kind: TypeNo) -> Iterator[Tainted]:
        """A stream or writer passes on what it takes in to the one that it was made around."""
        solved = self._opened.of(value.item)
        if solved is None or not self._program.type_descriptor(kind).endswith(_WRAPPERS):
            return
        for position in solved.users.get(value.definition, ()):
            insn = solved.body.insns[position]
            if not insn.op.name.startswith("invoke-direct") or insn.index is None:
                continue
            arguments = self._opened.arguments(Site(value.item, position))
            if arguments and value.definition in arguments[0]:
                kinds = self._program.parameter_types(MethodNo(insn.index))
                for given, one in zip(arguments[1:], kinds, strict=False):
                    if self._program.type_descriptor(one).endswith(_WRAPPERS):
                        yield from self._taken_in(value, given)

    def _returns_receiver(self, insn: Insn) -> bool:
        if insn.index is None or "static" in insn.op.name:
            return False
        method = MethodNo(insn.index)
        return self._program.return_type(method) == self._program.method_class(method)

    def _changed_argument(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        """The caller's object that a method filled."""
        number = self._opened.parameter_of(value.item, -1 - value.definition)
        if number is None:
            return
        if number == 0 and not self._is_plain_receiver(value.item):
            return
        for site, stack in self._callers(value, search):
            arguments = self._opened.arguments(site)
            if number < len(arguments):
                for method in self._program.methods_of_item(site.item)[:1]:
                    moved = replace(value, item=site.item, stack=stack, path=_go_to(value.path, method))
                    yield from self._taken_in(moved, arguments[number])

    def _is_plain_receiver(self, item: ItemNo) -> bool:
        methods = self._program.methods_of_item(item)
        return bool(methods) and self._is_plain(self._program.method_class(methods[0]))

    # -- calls -----------------------------------------------------------------------------

    def _callers(self, value: Tainted, search: Search) -> list[tuple[Site, tuple[Site, ...]]]:
        """The calls that a method goes back to: the one it was entered by, or any."""
        if value.stack:
            return [(value.stack[-1], value.stack[:-1])]
        methods = self._program.methods_of_item(value.item)
        callers = [self._evaluator.callers(method) for method in methods]
        search.cut_off |= not all(one.complete for one in callers)
        return [(site, ()) for one in callers for site in one.sites]

    def _returned(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        for site, stack in self._callers(value, search):
            for method in self._program.methods_of_item(site.item)[:1]:
                path = _go_to(value.path, method)
                yield Tainted(site.item, Definition(site.position), stack, path, value.keys)
        for method in self._program.methods_of_item(value.item)[:1]:
            if self._program.method_name(method) == "doInBackground":
                yield from self._post_execute(value, method)

    def _post_execute(self, value: Tainted, method: MethodNo) -> Iterator[Tainted]:
        """What ``doInBackground`` returns is handed to ``onPostExecute`` of the same task."""
        for other in self._program.methods_of_class(self._program.method_class(method)):
            if self._program.method_name(other) == "onPostExecute":
                yield from self._enter(value, other, {1}, ())

    def _call(self, value: Tainted, site: Site, insn: Insn, search: Search) -> Iterator[Tainted]:
        if insn.index is None:
            return
        method = MethodNo(insn.index)
        arguments = self._opened.arguments(site)
        carrying = {number for number, given in enumerate(arguments) if value.definition in given}
        for arrival in self._sinks.arrivals(value, site, method, carrying):
            search.arrive(arrival)
        if "interface" in insn.op.name:
            for arrival in self._sinks.requests(value, site, method, carrying):
                search.arrive(arrival)
        for place in self._intents.delivered(site, method, carrying, value.stack):
            yield from self._at(value, place)
        search.cut_off |= self._intents.cut_off
        owner = self._program.type_descriptor(self._program.method_class(method))
        bodies = () if self._owners.is_library(owner) else self._dispatch.items(method, insn.op.name)
        search.cut_off |= self._dispatch.runs_any_of_many(method, insn.op.name)
        if bodies and len(value.stack) >= MAX_NESTING:
            search.cut_off = True
        elif bodies:
            for target, _ in bodies:
                yield from self._enter(value, target, carrying, (*value.stack, site))
        else:
            yield from self._outside(value, site, method, carrying)

    def _at(self, value: Tainted, place: Place) -> Iterator[Tainted]:
        """The data in an intent that arrives elsewhere."""
        for method in self._program.methods_of_item(place.item)[:1]:
            path = _go_to(value.path, method)
            yield replace(value, item=place.item, definition=place.definition, stack=(), path=path)

    def _enter(
        self, value: Tainted, target: MethodNo, carrying: set[int], stack: tuple[Site, ...]
    ) -> Iterator[Tainted]:
        item = self._program.item_of(target)
        if item is None:
            return
        for number in sorted(carrying):
            register = self._opened.incoming_register(target, number)
            if register is not None:
                path = _go_to(value.path, target)
                yield Tainted(item, incoming(register), stack, path, value.keys)

    def _outside(self, value: Tainted, site: Site, method: MethodNo, carrying: set[int]) -> Iterator[Tainted]:
        """What a call outside the app's code does with the data."""
        descriptor = self._program.method_descriptor(method)
        if self._calls.spelling(self._rules.barren, method):
            return
        passes, extra = self._intents.extra_after(value.extra, site, method, carrying)
        if not passes:
            return
        value = replace(value, extra=extra)
        if descriptor.partition("(")[2].startswith(_NAMES):
            value = self._with_key(value, site, carrying)
        if not descriptor.endswith(")V"):
            yield replace(value, definition=Definition(site.position))
        arguments = self._opened.arguments(site)
        is_static = "static" in self._opened.insn(site).op.name
        owner = descriptor.split("->")[0]
        name = self._program.method_name(method)
        takes_in = name == "<init>" or any(
            spelling.startswith(self._rules.containers) for spelling in self._calls.spellings(method)
        )
        if not is_static and takes_in and carrying - {0} and arguments:
            yield from self._taken_in(value, arguments[0])
        yield from self._handed_over(value, site, name, carrying)
        if name.startswith(_FILLS_ARRAY) and (0 in carrying or owner == "Ljava/lang/System;"):
            for number in range(1, len(arguments)):
                yield from self._taken_in(value, arguments[number])

    def _handed_over(self, value: Tainted, site: Site, name: str, carrying: set[int]) -> Iterator[Tainted]:
        """To callbacks: of objects given to one that holds the data, and of the handler of a message."""
        arguments = self._opened.arguments(site)
        if 0 in carrying:
            givers = range(1, len(arguments))
        elif name.startswith(_SENDS_MESSAGE):
            givers = range(1)
        else:
            return
        for number in givers:
            for kind in sorted(self._opened.apparent_types(site, number)):
                yield from self._called_back(value, kind)

    def _called_back(self, value: Tainted, kind: TypeNo) -> Iterator[Tainted]:
        """The parameters of an object's callbacks."""
        if self._owners.is_library(self._program.type_descriptor(kind)):
            return
        for method in self._program.methods_of_class(kind):
            is_callback = self._rules.interface_methods.fullmatch(self._program.method_name(method))
            if is_callback and self._program.is_defined(method) and self._program.is_virtual(method):
                numbers = set(range(1, len(self._program.parameter_types(method)) + 1))
                yield from self._enter(value, method, numbers, ())

    def _with_key(self, value: Tainted, site: Site, carrying: set[int]) -> Tainted:
        """Notes the constant name under which a call puts the data."""
        if 1 in carrying or not carrying & {2, 3} or len(value.keys) >= MAX_HOPS:
            return value
        names = self._evaluator.plain(site, 1, KEY_DEPTH)
        keys = {one.text for one in names if isinstance(one, Text) and 0 < len(one.text) <= 64}
        return replace(value, keys=tuple(sorted({*value.keys, *keys}))) if len(names) == 1 else value


def _go_to(path: tuple[MethodNo, ...], method: MethodNo) -> tuple[MethodNo, ...]:
    """The path on to a method; back to it where it is on the path already."""
    return path[: path.index(method) + 1] if method in path else (*path, method)
