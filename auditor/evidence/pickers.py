"""Intents and contracts that let the user choose personal data: where they are started and answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from auditor.dex.names import ItemNo, MethodNo
from auditor.dex.program import ACC_STATIC
from auditor.evidence.opened import Site
from auditor.evidence.recipients import Addresses, Place
from auditor.evidence.rulebooks import PickerRule
from auditor.evidence.tools import Tools
from auditor.model import Data

MAX_STARTS = 400
"""Calls that start an activity for a result whose intent is looked for elsewhere, in one app."""
_REGISTERS = "registerForActivityResult"


@dataclass(frozen=True, slots=True)
class Picker:
    """A call that starts a picker of personal data."""

    site: Site
    data: Data
    names: str
    """The action or the contract."""
    rule: str
    answered_in: frozenset[str]
    """The top-level classes that may get what was picked."""


def find_pickers(tools: Tools) -> list[Picker]:
    """The calls that start a picker of personal data."""
    return [
        found
        for rule in tools.rules.pickers
        for found in (*_by_intent(tools, rule), *_by_contract(tools, rule))
    ]


# -- intents -----------------------------------------------------------------------------------


def _by_intent(tools: Tools, rule: PickerRule) -> Iterator[Picker]:
    """Calls that start an intent to pick, made in classes that name the data to pick from."""
    actions = _items_with_text(tools, rule.actions)
    naming = _classes_naming_data(tools, rule) if actions else frozenset()
    chosen = {
        item: action
        for item, action in actions
        if action in rule.own_actions or tools.opened.outermost(item) in naming
    }
    starting = set()
    for item, action in actions:
        for site in _starts_in(tools, rule, item) if item in chosen else ():
            starting.add(item)
            yield _picker(tools, rule, site, action)
    elsewhere = {
        item: action
        for item, action in chosen.items()
        if item not in starting and not tools.owners.is_library(f"{tools.opened.outermost(item)};")
    }
    if elsewhere:
        yield from _started_elsewhere(tools, rule, elsewhere)


def _starts_in(tools: Tools, rule: PickerRule, item: ItemNo) -> Iterator[Site]:
    """The calls of some code that start an activity for a result."""
    called = map(MethodNo, dict.fromkeys(tools.opened.program.invokes.inside(item)))
    starting = {method for method in called if tools.calls.spelling(rule.starts, method)}
    solved = tools.opened.of(item) if starting else None
    for position, insn in enumerate(solved.body.insns if solved else ()):
        if insn.op.name.startswith("invoke") and insn.index in starting:
            yield Site(item, position)


def _started_elsewhere(tools: Tools, rule: PickerRule, chosen: dict[ItemNo, str]) -> Iterator[Picker]:
    """Calls that start an intent which other code made: it came by field, parameter or result.

    ``chosen``: the app's own code that makes such intents, since a library's is there for whoever asks.
    """
    addresses = Addresses(tools, frozenset())
    for site, _ in islice(tools.calls.sites(rule.starts, lambda item: item not in chosen), MAX_STARTS):
        made = {place.item for place in addresses.way_back(site, 1)} & chosen.keys()
        said = addresses.of(site, 1, ()).actions if made else frozenset()
        for action in sorted({chosen[item] for item in made} & said):
            yield _picker(tools, rule, site, action, _classes_of_this(tools, addresses.way_back(site, 0)))


def _picker(
    tools: Tools, rule: PickerRule, site: Site, names: str, others: frozenset[str] = frozenset()
) -> Picker:
    return Picker(site, rule.data, names, rule.id, others | {tools.opened.outermost(site.item)})


def _classes_of_this(tools: Tools, places: list[Place]) -> frozenset[str]:
    """The top-level classes of objects that hand themselves on."""
    program = tools.opened.program
    return frozenset(
        tools.opened.outermost(place.item)
        for place in places
        if place.definition < 0 and tools.opened.parameter_of(place.item, -1 - place.definition) == 0
        for method in program.methods_of_item(place.item)
        if not program.access_flags(method) & ACC_STATIC
    )


def _items_with_text(tools: Tools, texts: frozenset[str]) -> list[tuple[ItemNo, str]]:
    """The code items that hold one of some strings, with the string, sorted."""
    program = tools.opened.program
    found = {
        (item, text)
        for text in texts
        for number in program.strings_equal(text.encode())
        for item in program.string_constants.to(number)[1]
    }
    return sorted(found)


def _classes_naming_data(tools: Tools, rule: PickerRule) -> frozenset[str]:
    """The top-level classes that name the data to pick from: by provider constant, address or type."""
    program = tools.opened.program
    items = {item for item, _ in _items_with_text(tools, rule.types)}
    addresses = [(one, program.string(one)) for one in program.strings_starting(b"content://")]
    for source in tools.rules.sources:
        if source.data is rule.data:
            for field in tools.calls.fields(source):
                items |= set(program.field_reads.to(field)[1])
            for number, address in addresses:
                if source.uris.search(address):
                    items |= set(program.string_constants.to(number)[1])
    return frozenset(tools.opened.outermost(item) for item in items)


# -- contracts ---------------------------------------------------------------------------------


def _by_contract(tools: Tools, rule: PickerRule) -> Iterator[Picker]:
    """Methods that register the contract of a picker."""
    program = tools.opened.program
    for text in rule.contracts.texts:
        kind = program.types_by_descriptor.get(text.encode())
        items = program.new_instances.to(kind)[1] if kind is not None else []
        for item in sorted(set(items)):
            solved = tools.opened.of(item)
            for position, insn in enumerate(solved.body.insns if solved else ()):
                is_call = insn.op.name.startswith("invoke") and insn.index is not None
                if is_call and program.method_name(MethodNo(insn.index or 0)) == _REGISTERS:
                    yield _picker(tools, rule, Site(item, position), text)
