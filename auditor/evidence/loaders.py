"""Code that the app loads while it runs: who loads it, by which way, and from where.

A loader counts unless all that it can load was put there by the package installer
or the system, or it belongs to a library that loads nothing else (``trusted`` in
loaders.yaml). Loaders that no way leads to are named, but hide nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from auditor.dex.names import ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.program import Program
from auditor.evidence.loader_rules import FrameworkRule, LoaderRules, load_loader_rules
from auditor.evidence.opened import Site, top_level
from auditor.evidence.origins import UNKNOWN_ORIGIN, Origins, OriginSearch
from auditor.evidence.owners import APP, Owners
from auditor.evidence.reach import Way
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Text
from auditor.model import Detail, Limit, MethodDescriptor

MAX_LOADERS = 200
"""Calls that load code which are looked at in one app."""
_SHOWN = 5
_FILE_NAME = re.compile(r"\w[./]\w")
Ways = Callable[[Sequence[MethodNo]], dict[MethodNo, Way]]


@dataclass(frozen=True, slots=True)
class Loader:
    """One place that loads code which could hide something."""

    item: ItemNo
    owner: str
    call: str
    """The platform's method, or the string by which it is found through reflection."""
    origins: Origins


def find_loaders(tools: Tools, owners: Owners, ways: Ways) -> tuple[Limit, ...]:
    """The limits ``dynamic-code`` and ``dead-loader``, sorted.

    One for each method of the app that loads, and one for each library or SDK.

    Args:
        tools: of the program.
        owners: of its classes.
        ways: gives the way to each of some methods.
    """
    rules = load_loader_rules()
    loaders = _LoaderSearch(tools, owners, rules).loaders()
    methods = {loader: tools.opened.program.methods_of_item(loader.item) for loader in loaders}
    reached = ways(sorted({method for found in methods.values() for method in found}))
    groups: dict[object, list[_Reached]] = {}
    for loader in loaders:
        one = min((_Reached(loader, one, reached[one]) for one in methods[loader]), key=_Reached.order)
        groups.setdefault(one.method if loader.owner == APP else loader.owner, []).append(one)
    content = _content(tools, rules) if groups else {}
    limits = [_limit(tools, content, group) for group in groups.values()]
    return tuple(sorted(limits, key=lambda limit: (limit.id, str(limit.detail))))


@dataclass(frozen=True, slots=True)
class _Reached:
    """A loader, with the method that holds it and the way there."""

    loader: Loader
    method: MethodNo
    way: Way

    def order(self) -> tuple[bool, int, tuple[str, ...], MethodNo]:
        """Loaders that are reached first, then those with the shortest way."""
        return not self.way.path, len(self.way.path), self.way.path, self.method


def _content(tools: Tools, rules: LoaderRules) -> dict[str, frozenset[str]]:
    """By each place that content comes from, the top-level classes whose code takes it in."""
    program = tools.opened.program
    return {
        rule.id: frozenset(
            top_level(program.type_descriptor(program.method_class(holder)))
            for method in tools.calls.references(rule.calls)
            for item in set(program.invokes.to(method)[1])
            for holder in program.methods_of_item(item)
        )
        for rule in rules.origins
        if rule.content
    }


def _limit(tools: Tools, content: dict[str, frozenset[str]], group: Sequence[_Reached]) -> Limit:
    """The limit of loaders that belong together, by the one that is reached the soonest."""
    first = min(group, key=_Reached.order)
    loader, way = first.loader, first.way
    known = tuple(one for one in loader.origins.ids if one != UNKNOWN_ORIGIN)
    detail = Detail.of(
        by=None if loader.owner == APP else loader.owner,
        call=loader.call,
        method=tools.opened.program.method_descriptor(first.method),
        count=len({one.loader.item for one in group}),
        origin=known,
        near=_near(tools, content, first),
        names=tuple(text for text in loader.origins.texts if _FILE_NAME.search(text))[:_SHOWN],
        path=way.path,
    )
    return Limit("dynamic-code" if way.path or way.cut_off else "dead-loader", detail)


def _near(tools: Tools, content: dict[str, frozenset[str]], first: _Reached) -> tuple[str, ...]:
    """What the classes on the way, and those that they call, take in: who loads a file often wrote it."""
    program = tools.opened.program
    methods = {first.method, *_named(program, first.way.path)}
    items = [item for item in map(program.item_of, methods) if item is not None]
    methods |= {MethodNo(target) for item in items for target in program.invokes.inside(item)}
    classes = {top_level(program.type_descriptor(program.method_class(one))) for one in methods}
    return tuple(place for place, holders in content.items() if not holders.isdisjoint(classes))


def _named(program: Program, descriptors: Iterable[MethodDescriptor]) -> Iterator[MethodNo]:
    """The methods of some descriptors."""
    for descriptor in descriptors:
        owner = descriptor.split("->")[0].encode("utf-8", "surrogatepass")
        kind = program.types_by_descriptor.get(owner)
        if kind is not None:
            yield from (
                one for one in program.methods_of_class(kind) if program.method_descriptor(one) == descriptor
            )


class _LoaderSearch:
    """Finds the loaders of one program."""

    def __init__(self, tools: Tools, owners: Owners, rules: LoaderRules) -> None:
        self._tools = tools
        self._program = tools.opened.program
        self._owners = owners
        self._rules = rules
        self._origins = OriginSearch(tools, rules)

    def loaders(self) -> list[Loader]:
        """All that count, in the order of the rules and of the code, at most ``MAX_LOADERS``."""
        found: list[Loader] = []
        for loader in (*self._called(), *self._reflected(), *self._frameworks()):
            found.append(loader)
            if len(found) == MAX_LOADERS:
                break
        return found

    # -- calls of the platform's loaders -----------------------------------------------------

    def _called(self) -> Iterator[Loader]:
        for rule in self._rules.loaders:
            for site, method in self._tools.calls.sites(rule.calls):
                if self._tools.dispatch.resolve(method) is not None:
                    continue
                if self._is_trusted_by_name(site.item):
                    continue
                name = self._program.method_descriptor(method).split("(")[0]
                framework = self._framework(site.item)
                if framework is not None:
                    yield Loader(site.item, framework, name, Origins((), ()))
                    continue
                origins = self._origins.of(site, rule.code)
                if not self._rules.harmless(origins.ids) and not self._is_trusted(site.item, origins):
                    yield Loader(site.item, self._owner(site.item), name, origins)

    # -- reflection ---------------------------------------------------------------------------

    def _reflected(self) -> Iterator[Loader]:
        for rule in self._rules.reflected:
            for text in rule.texts:
                items = {
                    item
                    for number in self._program.strings_equal(text.encode())
                    for item in self._program.string_constants.to(number)[1]
                }
                for item in sorted(items):
                    if self._is_trusted_by_name(item) or self._is_trusted(item, Origins((), ())):
                        continue
                    if not rule.lookups.texts or self._looks_up(item, text):
                        yield Loader(item, self._owner(item), text, Origins((), ()))

    def _looks_up(self, item: ItemNo, text: str) -> bool:
        """Whether code has a class looked up by a name."""
        lookups = (rule.lookups for rule in self._rules.reflected if text in rule.texts)
        patterns = next(lookups)
        solved = self._tools.opened.of(item)
        for position, insn in enumerate(solved.body.insns if solved else ()):
            if not insn.op.name.startswith("invoke") or insn.index is None:
                continue
            if self._tools.calls.spelling(patterns, MethodNo(insn.index)) is None:
                continue
            site = Site(item, position)
            count = len(self._tools.opened.arguments(site))
            if any(Text(text) in self._tools.evaluator.argument(site, number) for number in range(count)):
                return True
        return False

    # -- frameworks ---------------------------------------------------------------------------

    def _frameworks(self) -> Iterator[Loader]:
        """The places outside a framework that put it to work, or that inherit from it."""
        below = self._program.types_below([one for rule in self._rules.frameworks for one in rule.prefixes])
        for rule in self._rules.frameworks:
            kinds = [kind for prefix in rule.prefixes for kind in below[prefix]]
            if any(self._program.defines(kind) for kind in kinds):
                for method, item in self._starts(rule, kinds):
                    name = self._program.method_descriptor(method).split("(")[0]
                    yield Loader(item, rule.name, name, Origins((), ()))

    def _starts(self, rule: FrameworkRule, kinds: Sequence[TypeNo]) -> Iterator[tuple[MethodNo, ItemNo]]:
        for kind in kinds:
            if not rule.starting.matches(self._program.type_descriptor(kind)):
                continue
            for method in self._program.methods_of_class(kind):
                if not rule.starts.matches(self._program.method_descriptor(method)):
                    continue
                for item in sorted(set(self._program.invokes.to(method)[1])):
                    if not self._below(item, rule.prefixes):
                        yield method, item

    # -- who loads ----------------------------------------------------------------------------

    def _classes(self, item: ItemNo) -> list[str]:
        program = self._program
        return [program.type_descriptor(program.method_class(one)) for one in program.methods_of_item(item)]

    def _below(self, item: ItemNo, prefixes: Iterable[str]) -> bool:
        """Whether all that share the code lie below one of the prefixes."""
        starts = tuple(prefixes)
        return all(name.startswith(starts) for name in self._classes(item))

    def _framework(self, item: ItemNo) -> str | None:
        """The framework that the code belongs to, if it does: what it loads is no question."""
        return next((one.name for one in self._rules.frameworks if self._below(item, one.prefixes)), None)

    def _owner(self, item: ItemNo) -> str:
        return self._framework(item) or next(map(self._owners.name, self._classes(item)), APP)

    def _is_trusted_by_name(self, item: ItemNo) -> bool:
        """Whether the code belongs, by its class, to a loader that hides nothing.

        A class below the app's own name does not, whatever that name is.
        """
        if any(self._owners.is_own(name) for name in self._classes(item)):
            return False
        return any(self._below(item, rule.prefixes) for rule in self._rules.trusted)

    def _is_trusted(self, item: ItemNo, origins: Origins) -> bool:
        """Whether the strings around a loader show it to be one that hides nothing.

        Then it must not be seen to load a file of the app.
        """
        harmless = {UNKNOWN_ORIGIN, *(rule.id for rule in self._rules.origins if rule.harmless)}
        return harmless.issuperset(origins.ids) and self._has_known_text(item)

    def _has_known_text(self, item: ItemNo) -> bool:
        """Whether a class around the code, or one that calls it, holds a string of a trusted loader."""
        program = self._program
        near = set(program.methods_of_item(item))
        for method in tuple(near):
            if program.method_name(method) == "<init>":
                near |= {
                    one for caller in program.invokes.to(method)[1] for one in program.methods_of_item(caller)
                }
        return any(
            rule.texts.search(text)
            for kind in sorted({program.method_class(one) for one in near})
            for text in self._texts(kind)
            for rule in self._rules.trusted
        )

    def _texts(self, kind: TypeNo) -> Iterator[str]:
        """The strings in the code of a class."""
        program = self._program
        methods = [one for one in program.methods_of_class(kind) if program.is_defined(one)]
        for item in map(program.item_of, methods):
            numbers = program.string_constants.inside(item) if item is not None else ()
            yield from (program.string(StringNo(number)) for number in numbers)
