"""Calls and objects that reflection makes: what ``Method.invoke`` runs, what ``newInstance`` makes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.evidence.calls import Calls
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.patterns import Descriptors, descriptors
from auditor.evidence.value_types import MethodOf, Object, Values
from auditor.evidence.values import Evaluator

DEPTH = 6
"""Definitions through which names are looked for: they stand near the call, or nowhere."""
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

    @cached_property
    def all(self) -> tuple[ReflectiveCall, ...]:
        """Every call whose method is known by name, in the order of the code."""
        return tuple(
            ReflectiveCall(site, one, self._family(one.owner))
            for site in self._sites(_INVOKES)
            for one in sorted(self._evaluator.plain(site, 0, DEPTH), key=repr)
            if isinstance(one, MethodOf)
        )

    def argument(self, call: ReflectiveCall, number: int) -> Values:
        """What the n-th argument of the method can be, its receiver as 0."""
        if number == 0:
            return self._evaluator.argument(call.site, 1)
        return self._evaluator.element(call.site, 2, number - 1)

    def callers(self, method: MethodNo) -> frozenset[ItemNo]:
        """The code that runs a method by reflection."""
        return frozenset(self._runs.get(method, ()))

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

    @cached_property
    def _runs(self) -> dict[MethodNo, set[ItemNo]]:
        found: dict[MethodNo, set[ItemNo]] = defaultdict(set)
        for call in self.all:
            for method in self._named(call):
                found[method].add(call.site.item)
        return found

    def _named(self, call: ReflectiveCall) -> set[MethodNo]:
        """The app's methods that a call can run: those of the nearest class that has any, and overrides."""
        for kind in filter(None, map(self._type, call.owners)):
            methods = [
                method
                for method in self._program.methods_of_class(kind)
                if self._program.is_defined(method) and self._fits(method, call.method)
            ]
            if methods:
                return {
                    target
                    for method in methods
                    for target in self._dispatch.targets(method, virtual=self._program.is_virtual(method))
                }
        return set()

    def _fits(self, method: MethodNo, asked: MethodOf) -> bool:
        if self._program.method_name(method) != asked.name:
            return False
        kinds = tuple(map(self._program.type_descriptor, self._program.parameter_types(method)))
        return asked.parameters is None or asked.parameters == kinds

    @cached_property
    def _made(self) -> dict[TypeNo, set[ItemNo]]:
        found: dict[TypeNo, set[ItemNo]] = defaultdict(set)
        for site in self._sites(_MAKES):
            for one in self._evaluator.result(site, DEPTH):
                if isinstance(one, Object):
                    found[one.type].add(site.item)
        return found
