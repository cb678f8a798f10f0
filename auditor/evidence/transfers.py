"""What calls outside the code that is followed do with data: by rule, never inventing a sink."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from auditor.dex.definitions import Definition
from auditor.dex.names import MethodNo, TypeNo
from auditor.evidence.computed import has_hole
from auditor.evidence.intents import Intents
from auditor.evidence.moves import Moves
from auditor.evidence.opened import Site
from auditor.evidence.search import MAX_HOPS, Search, Tainted
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Text

MAX_NAME = 64
"""Characters of the name of a field that is noted."""
KEY_DEPTH = 5
"""Definitions through which the name is looked for under which data is put."""
_FILLS_ARRAY = ("read", "readFully", "getChars", "digest", "doFinal", "update", "arraycopy")
_SENDS_MESSAGE = ("sendMessage", "sendToTarget", "dispatchMessage")
_SAYS_NOTHING = ("V", "Z")
"""Types of results that say nothing of the data: none, and yes or no."""
_LEAVES = ("Landroid/os/Parcel;", "Landroid/os/Message;")
"""Beginnings of the classes by which objects go to other components, where others of the class are made."""
_TEXTS = ("Ljava/lang/String;", "Ljava/lang/CharSequence;", "Lorg/json/", "Lcom/google/gson/Json", "[")


class Transfers:
    """Passes data through calls whose code is not followed."""

    def __init__(self, tools: Tools, intents: Intents, moves: Moves) -> None:
        """Nothing is followed yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._calls, self._rules, self._evaluator = tools.calls, tools.rules, tools.evaluator
        self._intents, self._moves, self._heap = intents, moves, moves.heap
        self._is_barren = cache(self._find_barren)
        self._keeps = cache(self._find_keeping)
        self._callbacks = cache(self._find_callbacks)
        self._names_field = cache(partial(tools.calls.spelling, tools.rules.endpoints.names))

    def outside(
        self, value: Tainted, site: Site, method: MethodNo, carrying: set[int], search: Search
    ) -> Iterator[Tainted]:
        """The result, the objects that take the data in, and the callbacks that are given it."""
        if self._is_barren(method):
            return
        passes, extra = self._intents.extra_after(value.extra, site, method, carrying)
        if not passes:
            return
        value = value if extra == value.extra else value._replace(extra=extra)
        descriptor = self._program.method_descriptor(method)
        if self._names_field(method):
            value = self._with_key(value, site, carrying)
        keeps = self._keeps(method)
        arguments = self._opened.arguments(site)
        is_static = "static" in self._opened.insn(site).op.name
        is_new = self._program.method_name(method) == "<init>"
        is_key = self._looks_up(method) and not is_static and 0 not in carrying
        if not is_key:
            yield from self._given_back(value, site, method, keeps=keeps)
        passes = keeps or self._heap.carries(value.fields)
        if not is_static and not is_key and (is_new or keeps) and passes and carrying - {0} and arguments:
            yield from self._moves.taken_in(value, arguments[0])
        yield from self._handed_over(value, site, method, carrying, keeps=keeps)
        if value.fields and (descriptor.startswith(_LEAVES) or not self._heap.carries(value.fields)):
            yield from self._run_later(value, site, carrying, search)
        name = self._program.method_name(method)
        if name.startswith(_FILLS_ARRAY) and (0 in carrying or descriptor.startswith("Ljava/lang/System;")):
            yield from self._filled(value, site, method, min(carrying))

    def of_library(
        self, value: Tainted, site: Site, method: MethodNo, carrying: set[int]
    ) -> Iterator[Tainted]:
        """What a call of a library is known to do besides what is followed in its code."""
        if self._is_barren(method):
            return
        if self._names_field(method):
            value = self._with_key(value, site, carrying)
        result = self._program.return_type(method)
        is_object = self._program.defines(result)
        if self._program.type_descriptor(result) not in _SAYS_NOTHING:
            made = value._replace(definition=Definition(site.position), fields=(), filled=False)
            yield made._replace(opaque=is_object)
        arguments = self._opened.arguments(site)
        fluent = result == self._program.method_class(method) or self._program.type_descriptor(result) == "V"
        if (
            fluent
            and self._keeps(method)
            and carrying - {0}
            and "static" not in self._opened.insn(site).op.name
        ):
            yield from self._moves.taken_in(value._replace(fields=(), opaque=True), arguments[0])

    def _find_barren(self, method: MethodNo) -> bool:
        """Whether nothing comes of a call."""
        return self._calls.spelling(self._rules.barren, method) is not None

    def _find_keeping(self, method: MethodNo) -> bool:
        """Whether the receiver of a call is an object that takes in what it is given."""
        return any(
            one.startswith(self._rules.containers) and not one.startswith(self._rules.no_containers)
            for one in self._calls.spellings(method)
        )

    def _looks_up(self, method: MethodNo) -> bool:
        """Whether a call of a collection finds what lies under a key, which is neither that nor put in."""
        name = self._program.method_name(method)
        owner = self._program.type_descriptor(self._program.method_class(method))
        return name.startswith(("get", "remove")) and owner.startswith(self._rules.keepers)

    def _given_back(self, value: Tainted, site: Site, method: MethodNo, *, keeps: bool) -> Iterator[Tainted]:
        """The result: of a container what it holds, of others the data, where they are given data."""
        result = self._program.type_descriptor(self._program.return_type(method))
        made = value._replace(definition=Definition(site.position), filled=False)
        if result in _SAYS_NOTHING:
            return
        if not value.fields:
            yield made
        elif keeps or self._heap.carries(value.fields):
            is_text = result.startswith(_TEXTS) and not result.startswith("[L")
            if not is_text:
                yield made
            elif self._heap.carries(value.fields):
                yield made._replace(fields=(), opaque=False)

    def _filled(self, value: Tainted, site: Site, method: MethodNo, source: int) -> Iterator[Tainted]:
        """The arrays and buffers that a call writes to: those after the one that holds the data."""
        first = 0 if "static" in self._opened.insn(site).op.name else 1
        kinds = self._program.parameter_types(method)
        pairs = zip(self._opened.arguments(site)[first:], kinds, strict=False)
        for number, (given, kind) in enumerate(pairs, start=first):
            name = self._program.type_descriptor(kind)
            if number > source and (name.startswith(("[", "Ljava/nio/")) or name == "Ljava/lang/Object;"):
                yield from self._moves.taken_in(value, given - {value.definition})

    def _handed_over(
        self, value: Tainted, site: Site, method: MethodNo, carrying: set[int], *, keeps: bool
    ) -> Iterator[Tainted]:
        """To callbacks: of objects given to one that holds the data, and of the handler of a message."""
        arguments = self._opened.arguments(site)
        if 0 in carrying and (keeps or self._heap.carries(value.fields)):
            givers = range(1, len(arguments))
        elif self._program.method_name(method).startswith(_SENDS_MESSAGE):
            givers = range(1)
        else:
            return
        for number in givers:
            for kind in sorted(self._opened.apparent_types(site, number)):
                for callback in self._callbacks(kind):
                    numbers = range(1, len(self._program.parameter_types(callback)) + 1)
                    yield from self._moves.enter(value, callback, numbers, ())

    def _run_later(self, value: Tainted, site: Site, carrying: set[int], search: Search) -> Iterator[Tainted]:
        """An object with the data in it that is given away: its callbacks run on it, or others read it."""
        yield from self._moves.by_name(value, search)
        for number in sorted(carrying):
            for kind in sorted(self._opened.apparent_types(site, number)):
                for callback in self._callbacks(kind):
                    yield from self._moves.enter(value, callback, (0,), ())

    def _find_callbacks(self, kind: TypeNo) -> tuple[MethodNo, ...]:
        """The methods of an object's class by which it is called back."""
        program = self._program
        return tuple(
            method
            for method in (program.methods_of_class(kind) if program.defines(kind) else ())
            if program.is_defined(method)
            and program.is_virtual(method)
            and self._rules.interface_methods.fullmatch(program.method_name(method))
        )

    def _with_key(self, value: Tainted, site: Site, carrying: set[int]) -> Tainted:
        """Notes the constant name under which a call puts the data."""
        if 1 in carrying or not carrying & {2, 3} or len(value.keys) >= MAX_HOPS:
            return value
        names = self._evaluator.plain(site, 1, KEY_DEPTH)
        keys = {one.text for one in names if isinstance(one, Text) and _is_name(one.text)}
        return value._replace(keys=tuple(sorted({*value.keys, *keys}))) if len(names) == 1 else value


def _is_name(text: str) -> bool:
    """Whether a text is the constant name of a field."""
    return 0 < len(text) <= MAX_NAME and not has_hole(text)
