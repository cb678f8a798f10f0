"""The calls that reach personal data: queries, platform methods and pickers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from auditor.dex.definitions import Definition, Definitions, DefUse, incoming
from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.dex.program import ACC_STATIC
from auditor.evidence.computed import marked
from auditor.evidence.opened import Site, top_level
from auditor.evidence.pickers import Picker, find_pickers
from auditor.evidence.rulebooks import QueryRule
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Address, Beyond, IntentData, Text, Value, Values
from auditor.model import Data, Scope, Via

MAX_ACCESSES = 10_000
"""Of one app; there is no sound one with a tenth of that."""
MAX_MADE_FROM = 100
"""Definitions in one method that an address is made from."""
_SUMS = ("add-", "sub-")
_TEXTS = (
    *("Landroid/content/ContentUris;", "Landroid/net/Uri;", "Landroid/net/Uri$Builder;"),
    *("Ljava/lang/String;", "Ljava/lang/StringBuilder;", "Ljava/lang/Long;", "Ljava/lang/Integer;"),
)
"""Whose methods turn a number into a text or an address."""
WIDEST = (Scope.BULK, Scope.SINGLE, Scope.OBSERVE, Scope.WRITE)
_PLAINEST = tuple(Via)


Starts = tuple[tuple[ItemNo, Definition], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A call that reaches personal data."""

    site: Site
    data: Data
    scope: Scope
    via: Via
    names: str
    rule: str
    starts: Starts
    """The values that hold the data: the cursor, the result."""


@dataclass(frozen=True, slots=True)
class _Query:
    """A call that a rule covers."""

    rule: QueryRule
    site: Site
    starts: Starts
    argument: Callable[[int], Values]
    """What its n-th argument can be, the receiver as 0."""
    address: Definitions = frozenset()
    """What the address is in the method of the call; nothing of a call by reflection."""


@dataclass(frozen=True, slots=True)
class Accesses:
    """What was found, and what could not be told."""

    found: tuple[Found, ...]
    """One a site and kind of data, with the widest scope and then the plainest way; in the code's order."""
    unsolved: frozenset[Site]
    """Queries that no access was found for, and of which a bound kept some address from being found."""
    left_out: int
    """Accesses beyond ``MAX_ACCESSES``."""


def find_accesses(tools: Tools) -> Accesses:
    """All accesses."""
    unsolved: set[Site] = set()
    pickers = find_pickers(tools)
    candidates = [*_queries(tools, pickers, unsolved), *_platform_calls(tools)]
    answered = {tools.opened.outermost(found.site.item) for found in candidates if found.via is Via.PICKER}
    candidates += [
        Found(one.site, one.data, Scope.SINGLE, Via.PICKER, one.names, one.rule, ())
        for one in pickers
        if one.answered_in.isdisjoint(answered)
    ]
    best: dict[tuple[Site, Data], Found] = {}
    for found in sorted(candidates, key=_widest_and_plainest):
        best.setdefault((found.site, found.data), found)
    kept = list(best.values())[:MAX_ACCESSES]
    kept.sort(key=lambda one: (one.site.item, one.site.position, one.data.value))
    return Accesses(tuple(kept), frozenset(unsolved - {site for site, _ in best}), len(best) - len(kept))


def _widest_and_plainest(found: Found) -> tuple[int, int, str, str]:
    """Sorts first what a call is said to be, where it can be several things."""
    return WIDEST.index(found.scope), _PLAINEST.index(found.via), found.names, found.rule


# -- queries -----------------------------------------------------------------------------------


def _queries(tools: Tools, picked: list[Picker], unsolved: set[Site]) -> Iterator[Found]:
    pickers = {home: one for one in picked for home in one.answered_in}
    for rule in tools.rules.queries:
        callbacks = _callbacks(tools, rule)
        for site, method in tools.calls.sites(rule.calls):
            if _runs_own_code(tools, rule, method):
                continue
            starts = _starts(tools, rule, site, callbacks)
            place = rule.static_uri if "static" in tools.opened.insn(site).op.name else rule.uri
            address = tools.opened.argument(site, place) or frozenset()
            query = _Query(rule, site, starts, partial(tools.evaluator.argument, site), address)
            values = query.argument(place)
            if Beyond() in values and rule.scope is Scope.BULK:
                unsolved.add(site)
            yield from _found(tools, query, values, pickers)
        for call in tools.reflective.covered_by(rule.calls) if rule.callback is None else ():
            starts = ((call.site.item, Definition(call.site.position)),)
            query = _Query(rule, call.site, starts, partial(tools.reflective.argument, call))
            yield from _found(tools, query, query.argument(rule.uri), pickers)


def _runs_own_code(tools: Tools, rule: QueryRule, method: MethodNo) -> bool:
    """Whether a call runs an override of the app's own: the access is where that goes on to the platform."""
    target = tools.dispatch.resolve(method)
    if target is None or tools.opened.program.item_of(target) is None:
        return False
    return not rule.calls.matches(tools.opened.program.method_descriptor(target))


def _found(
    tools: Tools, query: _Query, addresses: Iterable[Value], pickers: dict[str, Picker]
) -> Iterator[Found]:
    """What a query reads, for each address that it can be given."""
    for value in sorted(addresses, key=repr):
        found = _of_address(tools, query, value) or _of_pick(tools, query, value, pickers)
        if found is not None:
            yield found


def _of_address(tools: Tools, query: _Query, value: Value) -> Found | None:
    rule, site = query.rule, query.site
    if not isinstance(value, Address) or value.rule is None:
        return None
    scope = rule.scope
    if rule.mode is not None and _all_match(query.argument(rule.mode), tools.rules.narrowing.writing):
        return Found(site, value.rule.data, Scope.WRITE, value.via, _names(value), rule.id, ())
    is_row = value.one_row and not _counts_through(tools, query)
    if scope is Scope.BULK and (is_row or _is_narrowed(tools, query)):
        scope = Scope.SINGLE
    return Found(site, value.rule.data, scope, value.via, _names(value), rule.id, query.starts)


def _names(address: Address) -> str:
    return marked(address.names if address.via is Via.URI else address.names.split(":")[0])


def _of_pick(tools: Tools, query: _Query, value: Value, pickers: dict[str, Picker]) -> Found | None:
    """A query of what the user picked: of the address that came back to a class that starts a picker."""
    if not isinstance(value, IntentData) or query.rule.scope is not Scope.BULK:
        return None
    site = query.site
    picker = pickers.get(tools.opened.outermost(site.item))
    if picker is None:
        return None
    return Found(site, picker.data, Scope.SINGLE, Via.PICKER, picker.names, picker.rule, query.starts)


def _counts_through(tools: Tools, query: _Query) -> bool:
    """Whether the address is made from a number that a loop counts: one row after the other are all."""
    solved = tools.opened.of(query.site.item)
    if solved is None:
        return False
    line = [one for one in sorted(query.address) if one >= 0]
    for definition in line:
        made_from = _made_from(tools, solved, definition)
        if solved.body.insns[definition].op.name.startswith(_SUMS) and definition in made_from:
            return True
        line += sorted(made_from.difference(line))
        if len(line) > MAX_MADE_FROM:
            break
    return False


def _made_from(tools: Tools, solved: DefUse, definition: Definition) -> set[Definition]:
    """What a number, or a text or address with it, is made from in its method.

    Not from the place in a list or an array at which it stands.
    """
    insn = solved.body.insns[definition]
    positions: tuple[int, ...] = ()
    if insn.op.name.startswith((*_SUMS, "int-to-", "long-to-")):
        positions = (definition,)
    elif insn.op.name.startswith("invoke"):
        positions = (
            (definition,)
            if tools.opened.descriptor(Site(solved.body.item, definition)).startswith(_TEXTS)
            else ()
        )
    elif insn.op.name == "new-instance":
        positions = solved.users(definition)
    return {one for at in positions for operand in solved.operands(at) for one in operand if one >= 0}


def _is_narrowed(tools: Tools, query: _Query) -> bool:
    """Whether selection or sort order leave one row, whatever values they can have."""
    narrowing = tools.rules.narrowing
    sorts = query.argument(query.rule.sort) if query.rule.sort is not None else ()
    if _all_match(sorts, narrowing.sort):
        return True
    selections = _selections(tools, query)
    return _all_match(selections, narrowing.selection) and not any(
        isinstance(one, Text) and narrowing.alternatives.search(marked(one.text)) for one in selections
    )


def _selections(tools: Tools, query: _Query) -> Values:
    """The selections of a query, given to it alone or in a bundle that the same method fills."""
    rule, site = query.rule, query.site
    if rule.selection is not None:
        return query.argument(rule.selection)
    arguments, solved = tools.opened.arguments(site), tools.opened.of(site.item)
    if rule.bundle is None or rule.bundle >= len(arguments) or solved is None:
        return frozenset()
    found: set[Value] = set()
    for bundle in sorted(arguments[rule.bundle]):
        for position in solved.users(bundle):
            call = Site(site.item, position)
            is_put = solved.body.insns[position].op.name.startswith("invoke") and position != site.position
            if is_put and Text(tools.rules.narrowing.bundle_selection) in tools.evaluator.argument(call, 1):
                found |= tools.evaluator.argument(call, 2)
    return frozenset(found)


def _all_match(values: Iterable[Value], pattern: re.Pattern[str]) -> bool:
    """Whether there are values, and all of them are texts in which the pattern is found."""
    texts = [marked(value.text) if isinstance(value, Text) else None for value in values]
    return bool(texts) and all(text is not None and pattern.search(text) for text in texts)


def _starts(tools: Tools, rule: QueryRule, site: Site, callbacks: dict[str, Starts]) -> Starts:
    """The values that hold the rows: the call's result, or the parameter of the callback that gets them."""
    if rule.scope is not Scope.BULK:
        return ()
    if rule.callback is None:
        return ((site.item, Definition(site.position)),)
    program = tools.opened.program
    receivers = tools.opened.apparent_types(site, 0) | _own_heirs(tools, site)
    near = {
        tools.opened.outermost(site.item),
        *(top_level(program.type_descriptor(kind)) for kind in receivers),
    }
    starts = sorted(start for name in near for start in callbacks.get(name, ()))
    own = {program.method_class(method) for method in program.methods_of_item(site.item)} | receivers
    exact = [
        (item, definition)
        for item, definition in starts
        if not own.isdisjoint(program.method_class(method) for method in program.methods_of_item(item))
    ]
    return tuple(exact or starts)


def _own_heirs(tools: Tools, site: Site) -> set[TypeNo]:
    """Where a call is made on ``this``: the classes that it can be of."""
    program, arguments = tools.opened.program, tools.opened.arguments(site)
    is_own = bool(arguments) and incoming(0) in arguments[0]
    methods = program.methods_of_item(site.item) if is_own else ()
    owners = {program.method_class(one) for one in methods if not program.access_flags(one) & ACC_STATIC}
    return owners | {heir for owner in owners for heir in tools.dispatch.hierarchy.subtypes(owner)}


def _callbacks(tools: Tools, rule: QueryRule) -> dict[str, Starts]:
    """By top-level class, the parameters that get what the queries of a rule deliver later."""
    found: dict[str, set[tuple[ItemNo, Definition]]] = defaultdict(set)
    program = tools.opened.program
    for method in program.methods_named(rule.callback.encode()) if rule.callback else ():
        item = program.item_of(method) if program.is_defined(method) else None
        register = tools.opened.incoming_register(method, rule.position) if item is not None else None
        if item is not None and register is not None:
            found[tools.opened.outermost(item)].add((item, incoming(register)))
    return {near: tuple(sorted(places)) for near, places in found.items()}


# -- platform methods --------------------------------------------------------------------------


def _platform_calls(tools: Tools) -> Iterator[Found]:
    for rule in tools.rules.apis:
        for site, method in tools.calls.sites(rule.calls):
            names = tools.calls.spelling(rule.calls, method) or tools.opened.program.method_descriptor(method)
            starts = ((site.item, Definition(site.position)),)
            yield Found(site, rule.data, rule.scope, Via.API, names.split("(")[0], rule.id, starts)
        for call in tools.reflective.covered_by(rule.calls):
            named = f"{call.method.owner}->{call.method.name}"
            starts = ((call.site.item, Definition(call.site.position)),)
            yield Found(call.site, rule.data, rule.scope, Via.REFLECTION, named, rule.id, starts)
