"""Calls and objects that reflection makes: what ``Method.invoke`` runs, what ``newInstance`` makes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import islice

from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.calls import ANY_CLASS, Calls
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.patterns import Descriptors, descriptors
from auditor.evidence.reflected import LOOKUP_DEPTH
from auditor.evidence.value_types import LookedUp, MethodOf, Object, Values
from auditor.evidence.values import Evaluator

MAX_SITES = 2_000
"""Calls of reflection that are looked at in one app."""
_INVOKES = descriptors(["Ljava/lang/reflect/Method;->invoke(*"])
_MAKES = descriptors(["Ljava/lang/Class;->newInstance()*", "Ljava/lang/reflect/Constructor;->newInstance(*"])


@dataclass(frozen=True, slots=True)
class ReflectiveCall:
    """A ``Method.invoke`` of a method that is known by name."""

    site: Site
    method: MethodOf
    owners: tuple[str, ...]
    """Descriptors of the class that was asked for the method, and of its ancestors."""

    def may_be(self, patterns: Descriptors) -> bool:
        """Whether the patterns cover the method, as far as it is known."""
        name, parameters = self.method.name, self.method.parameters
        if parameters is not None:
            called = "".join(parameters)
            return any(patterns.matches(f"{owner}->{name}({called})") for owner in self.owners)
        starts = {text.partition("(")[0] for text in patterns.texts}
        return any(f"{owner}->{name}" in starts for owner in self.owners)


class ReflectiveCalls:
    """Finds them when they are first asked for, but for those of libraries, which name their own."""

    def __init__(self, calls: Calls, dispatch: Dispatch, evaluator: Evaluator, owners: Owners) -> None:
        """Finds nothing yet."""
        self._owners = owners
        self._calls = calls
        self._program = calls.program
        self._dispatch = dispatch
        self._evaluator = evaluator
        self._calls_at = cache(self._find_calls_at)
        self._runs = cache(self._find_runs)
        self._names_of = cache(evaluator.reflected.names)
        self._families = cache(self._find_families)
        self._own_classes = cache(self._find_own_classes)

    def covered_by(self, patterns: Descriptors) -> tuple[ReflectiveCall, ...]:
        """Every call of a method that the patterns may cover, in the order of the code."""
        names = _names(patterns.texts)
        written = [name for name in self._written if names.matches(name)] if self._written else []
        numbers = self._naming(written, _classes(patterns.texts), names.matches)
        return tuple(one for number in numbers for one in self._calls_at(number) if one.may_be(patterns))

    def _naming(
        self, written: Iterable[str], classes: frozenset[str], is_asked_for: Callable[[str], bool]
    ) -> list[int]:
        """Positions in ``_lookups`` of the calls of methods of some classes with a name that is asked for.

        What is plain to see is asked first: of most calls the name is, of the others the class.

        Args:
            written: the names that are asked for, as far as code writes them out.
            classes: descriptors, or ``ANY_CLASS``.
            is_asked_for: whether a name is.
        """
        found = {
            number
            for name in written
            for number, lookup in self._written.get(name, ())
            if ANY_CLASS in classes or not classes.isdisjoint(self._families(lookup))
        }
        found |= {
            number
            for kind in (self._unwritten if ANY_CLASS in classes else classes)
            for number, lookup in self._unwritten.get(kind, ())
            if any(map(is_asked_for, self._names_of(lookup)))
        }
        return sorted(found)

    @cached_property
    def _lookups(self) -> list[tuple[Site, list[LookedUp]]]:
        """By call, where its method was looked up."""
        return [(site, sorted(self._find_lookups(site), key=_place)) for site in self._sites(_INVOKES)]

    def _find_lookups(self, site: Site) -> list[LookedUp]:
        """Where the method of one call was looked up, which mostly is in the code around it."""
        given = self._evaluator.opened.argument(site, 0) or ()
        near = [Site(site.item, one) for one in given if one >= 0]
        if near and len(near) == len(given) and all(map(self._evaluator.reflected.is_lookup, near)):
            return [LookedUp(one, ()) for one in near]
        found = self._evaluator.plain(site, 0, LOOKUP_DEPTH)
        return [one for one in found if isinstance(one, LookedUp)]

    @cached_property
    def _written(self) -> dict[str, list[tuple[int, LookedUp]]]:
        """By a name that a lookup is given as a constant: positions in ``_lookups``, and how."""
        found: dict[str, list[tuple[int, LookedUp]]] = defaultdict(list)
        for number, (_, lookups) in enumerate(self._lookups):
            for lookup in lookups:
                name = self._evaluator.reflected.written_name(lookup)
                if name is not None:
                    found[name].append((number, lookup))
        return dict(found)

    @cached_property
    def _unwritten(self) -> dict[str, list[tuple[int, LookedUp]]]:
        """Of the other lookups, by a class that was asked for a method, or an ancestor, the same."""
        found: dict[str, list[tuple[int, LookedUp]]] = defaultdict(list)
        for number, (_, lookups) in enumerate(self._lookups):
            for lookup in lookups:
                if self._evaluator.reflected.written_name(lookup) is None:
                    for kind in self._families(lookup):
                        found[kind].append((number, lookup))
        return dict(found)

    def _find_families(self, lookup: LookedUp) -> tuple[str, ...]:
        """The classes that were asked for a method, and their ancestors."""
        owners = self._evaluator.reflected.owners(lookup)
        return tuple(sorted({kind for owner in owners for kind in self._family(owner)}))

    def _find_calls_at(self, number: int) -> tuple[ReflectiveCall, ...]:
        """What the call at a position of ``_lookups`` can be."""
        site, lookups = self._lookups[number]
        methods = {method for one in lookups for method in self._evaluator.reflected.methods(one)}
        return tuple(ReflectiveCall(site, one, self._family(one.owner)) for one in sorted(methods, key=repr))

    def argument(self, call: ReflectiveCall, number: int) -> Values:
        """What the n-th argument of the method can be, its receiver as 0."""
        if number == 0:
            return self._evaluator.argument(call.site, 1)
        return self._evaluator.element(call.site, 2, number - 1)

    def callers(self, method: MethodNo) -> frozenset[ItemNo]:
        """The code that runs a method by reflection."""
        own_name = self._program.method_name(method)
        classes = self._own_classes(self._program.method_class(method))
        if own_name not in self._written and self._unwritten.keys().isdisjoint(classes):
            return frozenset()
        numbers = self._naming((own_name,), classes, lambda name: name == own_name)
        calls = (call for number in numbers for call in self._calls_at(number))
        return frozenset(call.site.item for call in calls if method in self._runs(call))

    def _find_own_classes(self, kind: TypeNo) -> frozenset[str]:
        """A class and its ancestors, as far as the app defines them."""
        kinds = (kind, *self._dispatch.hierarchy.supertypes(kind))
        return frozenset(self._program.type_descriptor(one) for one in kinds if self._program.defines(one))

    def makers(self, kind: TypeNo) -> frozenset[ItemNo]:
        """The code that makes an object of a class by reflection."""
        return frozenset(self._made.get(kind, ()))

    def _sites(self, patterns: Descriptors) -> Iterator[Site]:
        sites = (site for site, _ in self._calls.sites(patterns, self._is_apps))
        return islice(sites, MAX_SITES)

    def _is_apps(self, item: ItemNo) -> bool:
        kinds = map(self._program.method_class, self._program.methods_of_item(item))
        return not all(self._owners.is_library(self._program.type_descriptor(kind)) for kind in kinds)

    def _family(self, owner: str) -> tuple[str, ...]:
        kind = self._type(owner)
        above = self._dispatch.hierarchy.supertypes(kind) if kind is not None else ()
        return (owner, *map(self._program.type_descriptor, above))

    def _type(self, descriptor: str) -> TypeNo | None:
        return self._program.types_by_descriptor.get(descriptor.encode("utf-8", "surrogatepass"))

    def _find_runs(self, call: ReflectiveCall) -> frozenset[MethodNo]:
        """The app's methods that a call can run: those of the nearest class that has any, and overrides."""
        for kind in map(self._type, call.owners):
            methods = [
                method
                for method in (self._program.methods_of_class(kind) if kind is not None else ())
                if self._program.is_defined(method) and self._fits(method, call.method)
            ]
            if methods:
                return frozenset(
                    target
                    for method in methods
                    for target in self._dispatch.targets(method, virtual=self._program.is_virtual(method))
                )
        return frozenset()

    def _fits(self, method: MethodNo, asked: MethodOf) -> bool:
        if self._program.method_name(method) != asked.name:
            return False
        kinds = tuple(map(self._program.type_descriptor, self._program.parameter_types(method)))
        return asked.parameters is None or asked.parameters == kinds

    @cached_property
    def _made(self) -> dict[TypeNo, set[ItemNo]]:
        found: dict[TypeNo, set[ItemNo]] = defaultdict(set)
        for site in self._sites(_MAKES):
            for one in self._evaluator.result(site, LOOKUP_DEPTH):
                if isinstance(one, Object):
                    found[one.type].add(site.item)
        return found


def _place(lookup: LookedUp) -> tuple[Site, ...]:
    return (lookup.site, *lookup.context)


@lru_cache
def _names(texts: tuple[str, ...]) -> Descriptors:
    """The names of the methods that some patterns cover."""
    return descriptors(text.partition("->")[2].partition("(")[0] or "*" for text in texts)


@lru_cache
def _classes(texts: tuple[str, ...]) -> frozenset[str]:
    """The classes of the methods that some patterns cover; ``ANY_CLASS`` where one covers those of any."""
    owners = {text.partition("->")[0] for text in texts}
    return frozenset(ANY_CLASS if "*" in owner else owner for owner in owners)
