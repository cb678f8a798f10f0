"""The calls that reach personal data: queries, platform methods and pickers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from auditor.dex.definitions import Definition, incoming
from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.opened import Site
from auditor.evidence.rulebooks import PickerRule, QueryRule
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Address, Beyond, IntentData, Text, Value, Values
from auditor.model import Data, Scope, Via

MAX_ACCESSES = 10_000
"""Of one app; there is no sound one with a tenth of that."""
WIDEST = (Scope.BULK, Scope.SINGLE, Scope.OBSERVE, Scope.WRITE)
_REGISTERS = "registerForActivityResult"


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


@dataclass(frozen=True, slots=True)
class Accesses:
    """What was found, and what could not be told."""

    found: tuple[Found, ...]
    """One a site and kind of data with the widest scope, in the order of the code."""
    unsolved: frozenset[Site]
    """Queries that no access was found for, and of which a bound kept some address from being found."""
    left_out: int
    """Accesses beyond ``MAX_ACCESSES``."""


def find_accesses(tools: Tools) -> Accesses:
    """All accesses."""
    unsolved: set[Site] = set()
    picked = _picking_methods(tools)
    candidates = [*_queries(tools, picked, unsolved), *_platform_calls(tools)]
    answered = {_outermost(tools, found.site.item) for found in candidates if found.via is Via.PICKER}
    candidates += [one for one in picked if _outermost(tools, one.site.item) not in answered]
    best: dict[tuple[Site, Data], Found] = {}
    for found in sorted(candidates, key=lambda one: (WIDEST.index(one.scope), one.names, one.rule)):
        best.setdefault((found.site, found.data), found)
    kept = list(best.values())[:MAX_ACCESSES]
    kept.sort(key=lambda one: (one.site.item, one.site.position, one.data.value))
    return Accesses(tuple(kept), frozenset(unsolved - {site for site, _ in best}), len(best) - len(kept))


# -- queries -----------------------------------------------------------------------------------


def _queries(tools: Tools, picked: list[Found], unsolved: set[Site]) -> Iterator[Found]:
    pickers = {_outermost(tools, one.site.item): one for one in picked}
    for rule in tools.rules.queries:
        callbacks = _callbacks(tools, rule)
        for site, _ in tools.calls.sites(rule.calls):
            starts = _starts(tools, rule, site, callbacks)
            query = _Query(rule, site, starts, partial(tools.evaluator.argument, site))
            is_static = "static" in tools.opened.insn(site).op.name
            values = query.argument(rule.static_uri if is_static else rule.uri)
            if Beyond() in values and rule.scope is Scope.BULK:
                unsolved.add(site)
            yield from _found(tools, query, values, pickers)
        for call in tools.reflective.all:
            if call.may_be(rule.calls) and rule.callback is None:
                starts = ((call.site.item, Definition(call.site.position)),)
                query = _Query(rule, call.site, starts, partial(tools.reflective.argument, call))
                yield from _found(tools, query, query.argument(rule.uri), pickers)


def _found(
    tools: Tools, query: _Query, addresses: Iterable[Value], pickers: dict[str, Found]
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
    if scope is Scope.BULK and (value.one_row or _is_narrowed(tools, query)):
        scope = Scope.SINGLE
    names = value.names if value.via is Via.URI else value.names.split(":")[0]
    return Found(site, value.rule.data, scope, value.via, names, rule.id, query.starts)


def _of_pick(tools: Tools, query: _Query, value: Value, pickers: dict[str, Found]) -> Found | None:
    """A query of what the user picked: of the address that came back to a class that starts a picker."""
    if not isinstance(value, IntentData) or query.rule.scope is not Scope.BULK:
        return None
    site = query.site
    picker = pickers.get(_outermost(tools, site.item))
    if picker is None:
        return None
    return Found(site, picker.data, Scope.SINGLE, Via.PICKER, picker.names, picker.rule, query.starts)


def _is_narrowed(tools: Tools, query: _Query) -> bool:
    """Whether selection or sort order leave one row, whatever values they can have."""
    narrowing = tools.rules.narrowing
    sorts = query.argument(query.rule.sort) if query.rule.sort is not None else ()
    if _all_match(sorts, narrowing.sort):
        return True
    selections = _selections(tools, query)
    return _all_match(selections, narrowing.selection) and not any(
        isinstance(one, Text) and narrowing.alternatives.search(one.text) for one in selections
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
        for position in solved.users.get(bundle, ()):
            call = Site(site.item, position)
            is_put = solved.body.insns[position].op.name.startswith("invoke") and position != site.position
            if is_put and Text(tools.rules.narrowing.bundle_selection) in tools.evaluator.argument(call, 1):
                found |= tools.evaluator.argument(call, 2)
    return frozenset(found)


def _all_match(values: Iterable[Value], pattern: re.Pattern[str]) -> bool:
    """Whether there are values, and all of them are texts in which the pattern is found."""
    texts = [value.text if isinstance(value, Text) else None for value in values]
    return bool(texts) and all(text is not None and pattern.search(text) for text in texts)


def _starts(tools: Tools, rule: QueryRule, site: Site, callbacks: dict[str, Starts]) -> Starts:
    """The values that hold the rows: the call's result, or the parameter of the callback that gets them."""
    if rule.scope is not Scope.BULK:
        return ()
    if rule.callback is None:
        return ((site.item, Definition(site.position)),)
    program = tools.opened.program
    receivers = tools.opened.apparent_types(site, 0)
    near = {_outermost(tools, site.item), *(_top_level(program.type_descriptor(kind)) for kind in receivers)}
    starts = sorted(start for name in near for start in callbacks.get(name, ()))
    own = {program.method_class(method) for method in program.methods_of_item(site.item)} | receivers
    exact = [
        (item, definition)
        for item, definition in starts
        if not own.isdisjoint(program.method_class(method) for method in program.methods_of_item(item))
    ]
    return tuple(exact or starts)


def _callbacks(tools: Tools, rule: QueryRule) -> dict[str, Starts]:
    """By top-level class, the parameters that get what the queries of a rule deliver later."""
    found: dict[str, set[tuple[ItemNo, Definition]]] = defaultdict(set)
    program = tools.opened.program
    for method in program.methods_named(rule.callback.encode()) if rule.callback else ():
        item = program.item_of(method) if program.is_defined(method) else None
        register = tools.opened.incoming_register(method, rule.position) if item is not None else None
        if item is not None and register is not None:
            found[_outermost(tools, item)].add((item, incoming(register)))
    return {near: tuple(sorted(places)) for near, places in found.items()}


# -- platform methods --------------------------------------------------------------------------


def _platform_calls(tools: Tools) -> Iterator[Found]:
    for rule in tools.rules.apis:
        for site, method in tools.calls.sites(rule.calls):
            names = tools.calls.spelling(rule.calls, method) or tools.opened.program.method_descriptor(method)
            starts = ((site.item, Definition(site.position)),)
            yield Found(site, rule.data, rule.scope, Via.API, names.split("(")[0], rule.id, starts)
        for call in tools.reflective.all:
            if call.may_be(rule.calls):
                named = f"{call.method.owner}->{call.method.name}"
                starts = ((call.site.item, Definition(call.site.position)),)
                yield Found(call.site, rule.data, rule.scope, Via.REFLECTION, named, rule.id, starts)


# -- pickers -----------------------------------------------------------------------------------


def _picking_methods(tools: Tools) -> list[Found]:
    """The calls that start a picker of personal data."""
    return [
        found
        for rule in tools.rules.pickers
        for found in (*_by_intent(tools, rule), *_by_contract(tools, rule))
    ]


def _by_intent(tools: Tools, rule: PickerRule) -> Iterator[Found]:
    """Calls that start an intent to pick, in classes that name the data to pick from."""
    actions = _items_with_text(tools, rule.actions)
    naming = _classes_naming_data(tools, rule) if actions else frozenset()
    for item, action in actions:
        solved = tools.opened.of(item)
        if solved is None or (action not in rule.own_actions and _outermost(tools, item) not in naming):
            continue
        for position, insn in enumerate(solved.body.insns):
            if insn.op.name.startswith("invoke") and insn.index is not None:
                method = MethodNo(insn.index)
                if tools.calls.spelling(rule.starts, method):
                    site = Site(item, position)
                    yield Found(site, rule.data, Scope.SINGLE, Via.PICKER, action, rule.id, ())


def _items_with_text(tools: Tools, texts: frozenset[str]) -> list[tuple[ItemNo, str]]:
    """The code items that hold one of some strings, with the string, sorted."""
    program = tools.opened.program
    found = {
        (ItemNo(item), text)
        for text in texts
        for number in program.strings_equal(text.encode())
        for item in program.string_constants.to(number)[1]
    }
    return sorted(found)


def _classes_naming_data(tools: Tools, rule: PickerRule) -> frozenset[str]:
    """The top-level classes that name the data to pick from: by provider constant, address or type."""
    program = tools.opened.program
    items = {item for item, _ in _items_with_text(tools, rule.types)}
    for source in tools.rules.sources:
        if source.data is rule.data:
            for field in tools.calls.fields(source):
                items |= {ItemNo(item) for item in program.field_reads.to(field)[1]}
            for string in program.strings_starting(b"content://"):
                if source.uris.search(program.string(string)):
                    items |= {ItemNo(item) for item in program.string_constants.to(string)[1]}
    return frozenset(_outermost(tools, item) for item in items)


def _by_contract(tools: Tools, rule: PickerRule) -> Iterator[Found]:
    """Methods that register the contract of a picker."""
    program = tools.opened.program
    for text in rule.contracts.texts:
        kind = program.types_by_descriptor.get(text.encode())
        items = program.new_instances.to(kind)[1] if kind is not None else []
        for item in sorted({ItemNo(item) for item in items}):
            solved = tools.opened.of(item)
            for position, insn in enumerate(solved.body.insns if solved else ()):
                is_call = insn.op.name.startswith("invoke") and insn.index is not None
                if is_call and program.method_name(MethodNo(insn.index or 0)) == _REGISTERS:
                    site = Site(item, position)
                    yield Found(site, rule.data, Scope.SINGLE, Via.PICKER, text, rule.id, ())


def _outermost(tools: Tools, item: ItemNo) -> str:
    """The top-level class around the code of an item."""
    program = tools.opened.program
    methods = program.methods_of_item(item)
    owner: TypeNo | None = program.method_class(methods[0]) if methods else None
    return _top_level(program.type_descriptor(owner)) if owner is not None else ""


def _top_level(descriptor: str) -> str:
    return descriptor.rstrip(";").split("$")[0]
