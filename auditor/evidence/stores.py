"""What is kept in a preference, a table or a file, and read again elsewhere under the same constant name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.dex.definitions import Definition
from auditor.dex.insns import Insn
from auditor.dex.names import ItemNo, MethodNo
from auditor.dex.strings import encode_mutf8
from auditor.evidence.computed import HOLE
from auditor.evidence.moves import Moves, go_to
from auditor.evidence.opened import Site
from auditor.evidence.rulebooks import StoreRule
from auditor.evidence.search import Arrival, Search, Tainted
from auditor.evidence.streams import Streams
from auditor.evidence.tools import Tools
from auditor.model import SinkKind

MAX_TEXTS = 40
MAX_HOLDERS = 60
"""Texts with one name in them, and methods that hold such, in which it is looked for."""
_TABLES = re.compile(r"""\b(?:from|into|update|join)\s+["'`\[]?(\w+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Named:
    """Under which names a call reads or writes."""

    keys: frozenset[str]
    stores: frozenset[str]
    """Names of the whole store; none where they are not known."""


_Read = tuple[Site, tuple[Site, ...], _Named]
"""A call that reads a store, and the call by which its method is given the name, if it is."""


class Stores:
    """Finds where what was stored is read again."""

    def __init__(self, tools: Tools, streams: Streams, moves: Moves) -> None:
        """Nothing is looked up yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._calls, self._rules, self._streams, self._moves = tools.calls, tools.rules, streams, moves
        self._dispatch = tools.dispatch
        self._reads = cache(self._find_reads)

    def read_again(
        self, value: Tainted, arrival: Arrival, method: MethodNo, search: Search
    ) -> Iterator[Tainted]:
        """The data where it comes out of the store that a call put it into."""
        for rule in self._rules.stores:
            site = arrival.site
            if not rule.writes.texts:
                opened_at = arrival.opened_at if arrival.kind is SinkKind.FILE else None
                if opened_at is None:
                    continue
                yield from self._file_objects(value, opened_at)
                site = opened_at
            elif not self._calls.spelling(rule.writes, method):
                continue
            yield from self._out_of(rule, self._named(rule, site, value.stack), value, search)

    def _out_of(self, rule: StoreRule, write: _Named, value: Tainted, search: Search) -> Iterator[Tainted]:
        for key in sorted(write.keys):
            for site, stack, read in self._reads(rule, key):
                if read.stores and write.stores and read.stores.isdisjoint(write.stores):
                    continue
                if search.is_new((rule.id, site, stack), ()) and search.may_go_on():
                    yield from self._read_at(value, site, stack)

    def _read_at(self, value: Tainted, site: Site, stack: tuple[Site, ...]) -> Iterator[Tainted]:
        """What a call reads: its result, or the object that it constructs."""
        path = value.path
        for outer in stack:
            for method in self._program.methods_of_item(outer.item)[:1]:
                path = go_to(path, method)
        back = self._moves.back(value._replace(fields=(), opaque=False, path=path), site, stack)
        if back is None:
            return
        insn = self._opened.insn(site)
        if self._program.method_name(MethodNo(insn.index or 0)) == "<init>":
            yield from self._moves.taken_in(back, self._opened.arguments(site)[0])
        else:
            yield back

    def _find_reads(self, rule: StoreRule, key: str) -> tuple[_Read, ...]:
        """The calls that read under a name, in methods that hold a text with it and what they call."""
        found: list[_Read] = []
        for item, texts in self._holders(key):
            solved = self._opened.of(item)
            for position, insn in enumerate(solved.body.insns if solved else ()):
                if insn.index is None or not insn.op.name.startswith("invoke"):
                    continue
                site = Site(item, position)
                if self._calls.spelling(rule.reads, MethodNo(insn.index)):
                    found.append((site, (), self._named(rule, site, ())))
                elif any(texts & given for given in self._opened.arguments(site)):
                    found += self._inner_reads(rule, site, insn)
        return tuple(one for one in found if key in one[2].keys)

    def _inner_reads(self, rule: StoreRule, site: Site, insn: Insn) -> Iterator[_Read]:
        """The calls that read in a method that is given the name."""
        for _, item in self._dispatch.items(MethodNo(insn.index or 0), insn.op.name)[:1]:
            solved = self._opened.of(item)
            for position, inner in enumerate(solved.body.insns if solved else ()):
                is_call = inner.op.name.startswith("invoke") and inner.index is not None
                if is_call and self._calls.spelling(rule.reads, MethodNo(inner.index or 0)):
                    read = Site(item, position)
                    yield read, (site,), self._named(rule, read, (site,))

    def _holders(self, key: str) -> list[tuple[ItemNo, frozenset[Definition]]]:
        """The methods that hold a text with a name in it, and where."""
        program = self._program
        found: dict[ItemNo, set[Definition]] = {}
        for text in program.strings_holding(encode_mutf8(key))[:MAX_TEXTS]:
            ats, items = program.string_constants.to(text)
            for at, item in zip(ats, items, strict=True):
                site = self._opened.site(item, at) if len(found) < MAX_HOLDERS else None
                if site is not None:
                    found.setdefault(site.item, set()).add(Definition(site.position))
        return [(item, frozenset(found[item])) for item in sorted(found)]

    def _named(self, rule: StoreRule, site: Site, stack: tuple[Site, ...]) -> _Named:
        """Under which names a call reads or writes."""
        arguments = self._opened.arguments(site)
        if rule.paths:
            given = frozenset[Definition]().union(*arguments)
            texts = self._streams.strings(site, stack) | self._streams.texts(
                site.item, given, stack, rule.opens
            )
            return _Named(frozenset(map(_last_name, texts)) - {""}, frozenset())
        receiver = arguments[0] if arguments else frozenset()
        stores = self._streams.texts(site.item, receiver, stack, rule.opens)
        keys = {key for text in self._key_texts(site, stack) for key in _keys(text)}
        return _Named(frozenset(keys), frozenset(one for one in stores if HOLE not in one))

    def _key_texts(self, site: Site, stack: tuple[Site, ...]) -> set[str]:
        """The first string among the arguments of a call."""
        insn = self._opened.insn(site)
        kinds = self._program.parameter_types(MethodNo(insn.index or 0))
        for number, kind in enumerate(kinds, start=0 if "static" in insn.op.name else 1):
            if self._program.type_descriptor(kind) == "Ljava/lang/String;":
                return self._streams.strings_of(site, number, stack)
        return set()

    def _file_objects(self, value: Tainted, opened_at: Site) -> Iterator[Tainted]:
        """The object that names a file which was written: whoever holds it can read the file."""
        for number in range(1, len(self._opened.arguments(opened_at))):
            insn = self._opened.insn(opened_at)
            kinds = self._program.parameter_types(MethodNo(insn.index or 0))
            if number <= len(kinds) and self._program.type_descriptor(kinds[number - 1]) == "Ljava/io/File;":
                for method in self._program.methods_of_item(opened_at.item)[:1]:
                    moved = value._replace(
                        item=opened_at.item,
                        stack=value.stack if opened_at.item == value.item else (),
                        path=go_to(value.path, method),
                        fields=(),
                        opaque=False,
                    )
                    yield from self._moves.taken_in(moved, self._opened.arguments(opened_at)[number])


def _keys(text: str) -> set[str]:
    """A key, or the tables that a statement names."""
    if any(one.isspace() for one in text):
        return {one.lower() for one in _TABLES.findall(text)}
    return {text.lower()} if text and HOLE not in text else set()


def _last_name(path: str) -> str:
    """The last name of a path; nothing where it is not constant."""
    name = path.rsplit("/", 1)[-1]
    return name.lower() if len(name) > 2 and HOLE not in name else ""
