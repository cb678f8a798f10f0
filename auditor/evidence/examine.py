"""The evidence on one app's code: every access, how it is reached, who owns it, where the data goes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property

from auditor.apk.layouts import Layouts
from auditor.apk.manifest import Manifest
from auditor.dex.names import MethodNo
from auditor.dex.program import Program
from auditor.evidence.entry_points import EntryPoints, find_entry_points
from auditor.evidence.flow import Flow
from auditor.evidence.intents import Intents
from auditor.evidence.listing import listing
from auditor.evidence.loader_rules import load_loader_rules
from auditor.evidence.loaders import find_loaders
from auditor.evidence.opened import Budget, Site
from auditor.evidence.owners import Owners
from auditor.evidence.queries import Found, find_accesses
from auditor.evidence.reach import Reach, Way
from auditor.evidence.rulebooks import Rules, load_rules
from auditor.evidence.search import Arrival
from auditor.evidence.string_resources import NoResources, StringResources
from auditor.evidence.tools import Tools, tools_for
from auditor.evidence.vocabulary import load_words
from auditor.model import Access, Detail, Limit, Scope, Sha256, Sink

MAX_UNREAD = 20
"""Documents that a limit names."""
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """What the code of one app does with personal data."""

    accesses: tuple[Access, ...]
    """Sorted by file, DEX file, offset and data."""
    limits: tuple[Limit, ...]


def rules_sha256() -> Sha256:
    """The hash of the rules that evidence is found by."""
    books = (load_rules().sha256, load_loader_rules().sha256, load_words().sha256)
    return Sha256(hashlib.sha256("\n".join(sorted(books)).encode()).hexdigest())


def examine(
    program: Program,
    manifests: Sequence[Manifest],
    budget: Budget | None = None,
    rules: Rules | None = None,
    layouts: Callable[[], Layouts] | None = None,
    resources: StringResources | None = None,
) -> CodeFacts:
    """Finds every access in a program; ``manifests`` are those of base and splits, or none.

    ``rules``: those that ship, unless others are given.
    ``layouts`` reads what the app's documents name; it is called where an answer rests on that.
    ``resources`` are the app's strings.
    """
    budget = budget or Budget()
    rules = rules or load_rules()
    owners = Owners(rules, manifests[0].package if manifests else None)
    with closing(tools_for(program, rules, budget, resources or NoResources(), owners)) as tools:
        return _examined(tools, manifests, budget, _Documents(layouts))


def _examined(
    tools: Tools, manifests: Sequence[Manifest], budget: Budget, documents: _Documents
) -> CodeFacts:
    program, owners = tools.opened.program, tools.owners
    found = find_accesses(tools)
    search = _WaySearch(tools, owners, manifests, documents)
    ways = search.ways([method for one in found.found for method in program.methods_of_item(one.site.item)])
    flow = Flow(tools, owners, Intents(tools, manifests), budget.flow_steps)
    accesses = []
    open_flows = open_ways = 0
    engines: set[str] = set()
    for one in sorted(found.found, key=lambda one: one.scope is not Scope.BULK):
        method = _holder(program, one, ways)
        destinations = flow.follow(one.starts)
        open_flows += destinations.cut_off
        engines |= set(destinations.engines)
        open_ways += ways[method].cut_off
        sinks = _sinks(tools, destinations.arrivals)
        accesses.append(_access(tools, owners, one, method, ways[method], sinks))
    loaders = find_loaders(tools, owners, search.ways)
    questions = {
        "access": found.left_out,
        "address": sum(not _is_of_library(program, owners, site) for site in found.unsolved),
        "reach": open_ways,
        "method": len(tools.opened.over_budget),
    }
    limits = _limits(tools, questions, open_flows, engines, documents) + loaders
    accesses.sort(key=lambda one: (one.file, one.dex, one.offset, one.data.value))
    return CodeFacts(tuple(accesses), limits)


class _Documents:
    """What the app's documents name, read when it is first asked for."""

    def __init__(self, read: Callable[[], Layouts] | None) -> None:
        self._read = read
        self.unread: tuple[str, ...] = ()
        """Those that could not be read, so that any class may be named."""

    def layouts(self) -> Layouts | None:
        """``None`` where it is not known."""
        found = self._read() if self._read is not None else None
        self.unread = found.unread if found is not None else ()
        return None if self.unread else found


class _WaySearch:
    """Finds ways; entry points are looked for once, and not at all where nobody asks."""

    def __init__(
        self, tools: Tools, owners: Owners, manifests: Sequence[Manifest], documents: _Documents
    ) -> None:
        self._tools, self._owners, self._manifests, self._documents = tools, owners, manifests, documents

    def ways(self, targets: Sequence[MethodNo]) -> dict[MethodNo, Way]:
        """How some methods are reached; what layouts name matters where a way could begin with it."""
        if not targets:
            return {}
        entries, reach = self._assuming
        ways = reach.ways(targets)
        if entries.assumed is None or not reach.may_rest_on(entries.assumed):
            return ways
        return ways if self._knowing is None else self._knowing.ways(targets)

    @cached_property
    def _assuming(self) -> tuple[EntryPoints, Reach]:
        """The search in which layouts may name any class."""
        entries = find_entry_points(self._tools.opened.program, self._manifests, self._tools.rules)
        return entries, self._from(entries)

    @cached_property
    def _knowing(self) -> Reach | None:
        """The search in which they name what they do; ``None`` where that is not known."""
        layouts = self._documents.layouts()
        if layouts is None:
            return None
        program = self._tools.opened.program
        return self._from(find_entry_points(program, self._manifests, self._tools.rules, layouts))

    def _from(self, entries: EntryPoints) -> Reach:
        tools = self._tools
        return Reach(
            tools.opened.program, tools.dispatch, tools.rules, self._owners, entries, tools.reflective
        )


def _holder(program: Program, found: Found, ways: dict[MethodNo, Way]) -> MethodNo:
    """Of the methods that share the code of an access, the one with the shortest way."""
    return min(
        program.methods_of_item(found.site.item),
        key=lambda method: (
            not ways[method].path,
            len(ways[method].path),
            ways[method].path,
            program.method_descriptor(method),
        ),
    )


def _access(
    tools: Tools, owners: Owners, found: Found, method: MethodNo, way: Way, sinks: tuple[Sink, ...]
) -> Access:
    program = tools.opened.program
    place = program.place_of_item(found.site.item)
    return Access(
        data=found.data,
        scope=found.scope,
        via=found.via,
        names=found.names,
        rule=found.rule,
        method=program.method_descriptor(method),
        file=place.file,
        dex=place.dex,
        offset=2 * tools.opened.insn(found.site).at - place.base,
        owner=owners.name(program.type_descriptor(program.method_class(method))),
        reachable=bool(way.path),
        path=way.path,
        trigger=way.trigger,
        sinks=sinks,
        listing=listing(tools.opened, found.site),
        source=None,
    )


def _sinks(tools: Tools, arrivals: Sequence[Arrival]) -> tuple[Sink, ...]:
    """One sink a call and place, sorted."""
    program = tools.opened.program
    sinks: dict[tuple[str, str, str, int], Sink] = {}
    for arrival in arrivals:
        place = program.place_of_item(arrival.site.item)
        sink = Sink(
            kind=arrival.kind,
            method=program.method_descriptor(arrival.path[-1]),
            call=arrival.call,
            file=place.file,
            dex=place.dex,
            offset=2 * tools.opened.insn(arrival.site).at - place.base,
            path=tuple(program.method_descriptor(method) for method in arrival.path),
            endpoint=arrival.endpoint,
        )
        sinks.setdefault((sink.file, sink.dex, sink.call, sink.offset), sink)
    return tuple(sinks[key] for key in sorted(sinks))


def _is_of_library(program: Program, owners: Owners, site: Site) -> bool:
    """Whether the code of a site is a library's, which asks for what its callers want."""
    methods = program.methods_of_item(site.item)
    return all(owners.is_library(program.type_descriptor(program.method_class(one))) for one in methods)


def _limits(
    tools: Tools, questions: dict[str, int], open_flows: int, engines: set[str], documents: _Documents
) -> tuple[Limit, ...]:
    """What the bounds of the search left open: for each question, how often."""
    limits = [
        Limit("budget", Detail.of(question=question, count=count, **_unopened(tools, question)))
        for question, count in questions.items()
        if count
    ]
    if open_flows:
        limits.append(Limit("flow-depth", Detail.of(accesses=open_flows)))
    if engines:
        limits.append(Limit("script-code", Detail.of(by=tuple(sorted(engines)))))
    if tools.opened.malformed:
        limits.append(Limit("malformed", Detail.of(part="insns", count=len(tools.opened.malformed))))
    if documents.unread:
        shown = documents.unread[:MAX_UNREAD]
        limits.append(Limit("layouts", Detail.of(entries=shown, count=len(documents.unread))))
    return tuple(limits)


def _unopened(tools: Tools, question: str) -> dict[str, tuple[str, ...]]:
    """The first methods that were too long to be opened, where that is the question."""
    if question != "method":
        return {}
    program = tools.opened.program
    methods = {method for item in tools.opened.over_budget for method in program.methods_of_item(item)}
    return {"methods": tuple(sorted(map(program.method_descriptor, methods))[:_SHOWN])}
