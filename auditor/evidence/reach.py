"""Whether the platform can get to a method, by which way, and what sets it off.

Backwards from the methods asked about: a slice of all that could lead to them.
Then forwards within it from the entry points: a virtual call reaches an
implementation only when an object of its class is made in code that is itself
reached, and a callback is reached from where its object is made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from auditor.dex.names import ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.program import Program
from auditor.evidence.bridges import Bridges
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.entry_points import EntryPoints, is_marked
from auditor.evidence.owners import Owners
from auditor.evidence.patterns import Descriptors
from auditor.evidence.reflective_calls import ReflectiveCalls
from auditor.evidence.rulebooks import CallbackRule, Rules
from auditor.model import MethodDescriptor, Trigger

MAX_SLICE = 20_000
"""Methods from which others could be reached that are looked at."""
MAX_EDGES = 400_000
MAX_PATH = 256
"""Calls between an entry point and a method."""
ORDER = tuple(Trigger)
OBJECT = "Ljava/lang/Object;"
"""What every class is, though the hierarchy of the app's own classes ends before it."""
_BY_USER = (
    "onClick",
    "onLongClick",
    "onItemClick",
    "onItemSelected",
    "onTouch",
    "onMenuItemClick",
    "onActivityResult",
    "onOptionsItemSelected",
    "onNavigationItemSelected",
    "onEditorAction",
    "onCheckedChanged",
    "onRequestPermissionsResult",
)
"""Callbacks that a person sets off."""
_WITHOUT_USER = (Trigger.BACKGROUND, Trigger.LAUNCH)


class Edge(NamedTuple):
    """One way from a method to the next; a tuple, since thousands are made and compared."""

    source: MethodNo
    target: MethodNo
    needs: TypeNo | None
    """The class of which an object must have been made, for a call by dispatch; else ``None``."""
    trigger: Trigger | None
    """What sets the target off, where the way through the platform changes that."""
    starts_anew: bool = False
    """Whether the platform makes the object itself, so that a path begins with the target."""


@dataclass(frozen=True, slots=True)
class _Callback:
    """How a method is run by platform or library."""

    trigger: Trigger | None
    by_class: bool


@dataclass(frozen=True, slots=True)
class Way:
    """How a method is reached."""

    path: tuple[MethodDescriptor, ...]
    """From an entry point to the method; empty where there is no way."""
    trigger: Trigger | None
    cut_off: bool
    """Whether the search ended at a bound, so that no way found does not mean that there is none."""


class Reach:
    """Answers which methods are reached."""

    def __init__(
        self,
        program: Program,
        dispatch: Dispatch,
        rules: Rules,
        owners: Owners,
        entries: EntryPoints,
        reflective: ReflectiveCalls,
    ) -> None:
        """Nothing is searched yet."""
        self.program = program
        self._dispatch = dispatch
        self._rules = rules
        self._owners = owners
        self._entries = entries
        self._reflective = reflective
        self._roots = frozenset(root.method for root in entries.roots)
        self._rules_naming = cache(self._find_rules_naming)
        self._rules_of_all = frozenset(self._rules_on(OBJECT))
        self._rules_of = cache(self._find_rules_of)
        self._edges_to = cache(self._find_edges_to)
        self._callback = cache(self._find_callback)
        self._makers = cache(self._find_makers)
        self._all_makers = cache(self._find_all_makers)
        self._bridges = Bridges(program, dispatch)
        self._asked: set[MethodNo] = set()
        self._needed: set[TypeNo] = set()

    def ways(self, targets: Iterable[MethodNo]) -> dict[MethodNo, Way]:
        """The way to each of some methods."""
        wanted = sorted(set(targets))
        edges, nodes, cut_off = self._slice(wanted)
        self._asked |= nodes
        self._needed |= {edge.needs for edge in edges if edge.needs is not None}
        started = {root.method for root in self._entries.roots if root.method in nodes}
        reached, enabled = self._forward(started, edges)
        paths = self._shortest(reached, enabled, wanted)
        triggers = self._triggers(reached, enabled)
        cut_off = cut_off or self._dispatch.cut_off or self._dispatch.hierarchy.cut_off
        found = {}
        for method in wanted:
            path = paths.get(method, ())
            trigger = min(triggers[method], key=ORDER.index, default=None) if path else None
            found[method] = Way(path, trigger, cut_off and not path)
        return found

    def may_rest_on(self, entries: EntryPoints) -> bool:
        """Whether a way that was looked for could begin at some entry points, or need an object of theirs."""
        heirs = {kind for one in entries.classes for kind in (one, *self._dispatch.hierarchy.supertypes(one))}
        return not self._needed.isdisjoint(heirs) or any(root.method in self._asked for root in entries.roots)

    # -- the slice, backwards --------------------------------------------------------------

    def _slice(self, targets: list[MethodNo]) -> tuple[list[Edge], set[MethodNo], bool]:
        """Every edge that may lie on a way to the targets, with the makers of the objects it needs."""
        calls_to = dict.fromkeys(targets, 0)
        line = list(targets)
        edges: list[Edge] = []
        cut_off = False
        for method in line:
            if calls_to[method] == MAX_PATH:
                cut_off = True
                continue
            for edge in self._edges_to(method):
                edges.append(edge)
                for source in (edge.source, *self._all_makers(edge.needs)):
                    if source not in calls_to:
                        calls_to[source] = calls_to[method] + 1
                        line.append(source)
            if len(calls_to) > MAX_SLICE or len(edges) > MAX_EDGES:
                return edges, set(calls_to), True
        return edges, set(calls_to), cut_off

    def _find_edges_to(self, method: MethodNo) -> tuple[Edge, ...]:
        """The ways into one method, sorted."""
        owner = self.program.method_class(method)
        found: set[Edge] = set()
        if self.program.method_name(method) == "<clinit>":
            found |= {Edge(source, method, None, None) for source in self._touchers(owner)}
        for source in self._in_methods(self._run_by_reflection(method)):
            found.add(Edge(source, method, None, None))
        for reference in self._dispatch.named_by(method):
            exact = self._dispatch.means(reference, method)
            if not exact and self._is_called_back(reference):
                continue
            for source in self._in_methods(self._dispatch.calling(reference, method)):
                found.add(Edge(source, method, None if exact else owner, None))
        is_started_itself = method in self._roots and owner in self._entries.classes
        rule = self._callback(method) if not is_started_itself else None
        if rule is not None and owner in self._entries.classes:
            found |= {Edge(source, method, None, rule.trigger) for source in self._passers(owner)}
        elif rule is not None:
            for kind in self._runs_for(owner, method):
                found |= {
                    Edge(source, method, None, rule.trigger, rule.by_class) for source in self._makers(kind)
                }
        return tuple(sorted(found, key=lambda edge: (edge.source, edge.target, edge.needs or -1)))

    def _run_by_reflection(self, method: MethodNo) -> frozenset[ItemNo]:
        """The code that runs a method by its name, or a constructor by that of its class."""
        if self.program.method_name(method) == "<init>":
            return self._reflective.makers(self.program.method_class(method))
        return self._reflective.callers(method)

    def _passers(self, kind: TypeNo) -> set[MethodNo]:
        """The methods of a component that hand it to the platform as one of its interfaces.

        Where there is none, the methods that the platform itself runs.
        """
        family = (kind, *self._dispatch.hierarchy.supertypes(kind))
        interfaces = {one for one in family if not self.program.defines(one)}
        own = [method for one in family for method in self.program.methods_of_class(one)]
        items = {self.program.item_of(method) for method in own if self.program.is_defined(method)}
        handing = [
            item
            for item in items
            if item is not None
            and any(
                interfaces.intersection(self.program.parameter_types(MethodNo(target)))
                for target in self.program.invokes.inside(item)
            )
        ]
        return self._in_methods(handing) or {method for method in own if method in self._roots}

    def _runs_for(self, owner: TypeNo, method: MethodNo) -> list[TypeNo]:
        """The classes whose objects run a method: its own, and heirs that do not override it."""
        selector = self.program.method_selector(method)
        heirs = [
            kind for kind in self._dispatch.hierarchy.subtypes(owner) if not self._overrides(kind, selector)
        ]
        return [owner, *heirs]

    def _overrides(self, kind: TypeNo, selector: tuple[StringNo, int]) -> bool:
        """Whether a class defines a method with a name and proto."""
        declared = self.program.declared(kind, selector)
        return declared is not None and self.program.is_defined(declared)

    def _in_methods(self, items: Iterable[int]) -> set[MethodNo]:
        return {method for item in set(items) for method in self.program.methods_of_item(item)}

    def _find_makers(self, kind: TypeNo) -> tuple[MethodNo, ...]:
        """The methods that make an object of a class, or name the class where that is enough.

        A class that names itself when it is initialised does so to call itself something.
        """
        makers = self._in_methods(self.program.new_instances.to(kind)[1])
        makers |= self._in_methods(self._reflective.makers(kind))
        if any(rule.by_class for rule in self._rules_of(kind)):
            makers |= {
                method
                for method in self._in_methods(self.program.class_constants.to(kind)[1])
                if self.program.method_class(method) != kind or self.program.method_name(method) != "<clinit>"
            }
        return tuple(sorted(makers))

    def _touchers(self, kind: TypeNo) -> set[MethodNo]:
        """The methods whose running has a class initialised."""
        items = set(self.program.new_instances.to(kind)[1]) | self._reflective.makers(kind)
        for method in self.program.methods_of_class(kind):
            items |= set(self.program.invokes.to(method)[1])
        for field in self.program.fields_of_class(kind):
            items |= set(self.program.field_reads.to(field)[1]) | set(self.program.field_writes.to(field)[1])
        return {method for method in self._in_methods(items) if self.program.method_class(method) != kind}

    # -- callbacks ---------------------------------------------------------------------------

    def _find_rules_of(self, kind: TypeNo) -> tuple[CallbackRule, ...]:
        found = {number for one in self._dispatch.ancestors(kind) for number in self._rules_naming(one)}
        return tuple(self._rules.callbacks[number] for number in sorted(found | self._rules_of_all))

    def _find_rules_naming(self, kind: TypeNo) -> tuple[int, ...]:
        return self._rules_on(self.program.type_descriptor(kind))

    def _rules_on(self, name: str) -> tuple[int, ...]:
        """The positions of the rules on a type itself."""
        exact, patterns = self._rules_by_type
        matched = (at for at, types in patterns if types.matches(name))
        return (*exact.get(name, ()), *matched)

    @cached_property
    def _rules_by_type(self) -> tuple[dict[str, list[int]], list[tuple[int, Descriptors]]]:
        """The positions of the rules by type, and of those on patterns; none by annotations nobody bears."""
        known = self.program.types_by_descriptor
        exact: dict[str, list[int]] = defaultdict(list)
        patterns: list[tuple[int, Descriptors]] = []
        for at, rule in enumerate(self._rules.callbacks):
            if rule.annotation is not None and rule.annotation.encode() not in known:
                continue
            if rule.types.plain is None:
                patterns.append((at, rule.types))
            for name in rule.types.plain or ():
                exact[name].append(at)
        return exact, patterns

    def _find_callback(self, method: MethodNo) -> _Callback | None:
        """How platform or library run a method of an object they are given, if they do."""
        owner = self.program.method_class(method)
        name = self.program.method_name(method)
        for rule in self._rules_of(owner):
            if rule.annotation and is_marked(self.program, method, rule.annotation):
                return _Callback(rule.trigger, rule.by_class)
            if rule.by_class and name == "<init>":
                return _Callback(rule.trigger, True)
        if not self.program.is_virtual(method):
            return None
        if self._bridges.offers(method):
            return _Callback(Trigger.WEB, False)
        by_name = _Callback(Trigger.USER if name.startswith(_BY_USER) else None, False)
        for rule in self._rules_of(owner):
            if not rule.component and not rule.annotation and rule.methods.fullmatch(name):
                return _Callback(rule.trigger, rule.by_class) if rule.trigger else by_name
        return (
            by_name
            if any(self._calls_back(one, method, name) for one in self._dispatch.ancestors(owner))
            else None
        )

    def _calls_back(self, ancestor: TypeNo, method: MethodNo, name: str) -> bool:
        """Whether an ancestor outside the app's own code runs a method of this name."""
        descriptor = self.program.type_descriptor(ancestor)
        if not self.program.defines(ancestor):
            known = self._rules.interface_methods.fullmatch(name) is not None
            return known and descriptor != OBJECT
        selector = self.program.method_selector(method)
        return self._owners.is_library(descriptor) and self.program.declared(ancestor, selector) is not None

    def _is_called_back(self, reference: MethodNo) -> bool:
        """Whether a reference is one of platform or library: its calls say nothing of the app's objects."""
        kind = self.program.method_class(reference)
        outside = not self.program.defines(kind)
        return outside or self._owners.is_library(self.program.type_descriptor(kind))

    # -- forwards ------------------------------------------------------------------------------

    def _forward(self, started: set[MethodNo], edges: list[Edge]) -> tuple[set[MethodNo], list[Edge]]:
        """The methods that are reached from some, and the edges that can be gone."""
        reached = set(started)
        needed = {edge.needs for edge in edges if edge.needs is not None}
        made = {kind for kind in needed if self._is_made_by_platform(kind)}
        makes: dict[MethodNo, list[TypeNo]] = defaultdict(list)
        for kind in sorted(needed - made):
            for maker in self._all_makers(kind):
                makes[maker].append(kind)
        by_source: dict[MethodNo, list[Edge]] = defaultdict(list)
        for edge in edges:
            by_source[edge.source].append(edge)
        waiting: dict[TypeNo, list[Edge]] = defaultdict(list)
        line = sorted(reached)
        while line:
            method = line.pop()
            ready: list[Edge] = []
            for kind in makes.pop(method, ()):
                made.add(kind)
                ready += waiting.pop(kind, ())
            for edge in by_source[method]:
                if edge.needs is None or edge.needs in made:
                    ready.append(edge)
                else:
                    waiting[edge.needs].append(edge)
            fresh = {edge.target for edge in ready} - reached
            reached |= fresh
            line += sorted(fresh)
        enabled = [
            edge for edge in edges if edge.source in reached and (edge.needs is None or edge.needs in made)
        ]
        return reached, enabled

    def _find_all_makers(self, kind: TypeNo | None) -> tuple[MethodNo, ...]:
        """The methods that make an object of a class or of an heir; none for no class."""
        if kind is None:
            return ()
        kinds = (kind, *self._dispatch.hierarchy.subtypes(kind))
        return tuple(sorted({maker for one in kinds for maker in self._makers(one)}))

    def _is_made_by_platform(self, kind: TypeNo) -> bool:
        heirs = self._dispatch.hierarchy.subtypes(kind)
        return any(one == kind or one in heirs for one in self._entries.classes)

    def _shortest(
        self, reached: set[MethodNo], edges: list[Edge], wanted: Iterable[MethodNo]
    ) -> dict[MethodNo, tuple[MethodDescriptor, ...]]:
        """The shortest path to each wanted method; of several the first by its descriptors.

        Level by level, each in the order of its paths: who reaches a method first has its shortest.
        """
        by_source: dict[MethodNo, set[MethodNo]] = defaultdict(set)
        for edge in edges:
            by_source[edge.source].add(edge.target)
        name = cache(self.program.method_descriptor)
        started = {root.method for root in self._entries.roots if root.method in reached}
        level = sorted(started | {edge.target for edge in edges if edge.starts_anew}, key=name)
        before: dict[MethodNo, MethodNo | None] = dict.fromkeys(level)
        while level:
            following: list[MethodNo] = []
            for source in level:
                fresh = sorted((one for one in by_source[source] if one not in before), key=name)
                before |= dict.fromkeys(fresh, source)
                following += fresh
            level = following
        return {method: tuple(map(name, _back(method, before))) for method in wanted if method in before}

    def _triggers(self, reached: set[MethodNo], edges: list[Edge]) -> dict[MethodNo, set[Trigger]]:
        """Everything that can set a method off."""
        by_source: dict[MethodNo, list[Edge]] = defaultdict(list)
        for edge in edges:
            by_source[edge.source].append(edge)
        found: dict[MethodNo, set[Trigger]] = defaultdict(set)
        line = [(root.method, root.trigger) for root in self._entries.roots if root.method in reached]
        alone = self._without_user(reached, edges)
        while line:
            method, trigger = line.pop()
            if trigger in found[method] or (trigger is Trigger.LAUNCH and method not in alone):
                continue
            found[method].add(trigger)
            line += [(edge.target, edge.trigger or trigger) for edge in by_source[method]]
        return found

    def _without_user(self, reached: set[MethodNo], edges: list[Edge]) -> set[MethodNo]:
        """What is reached when nobody does anything: an object of a screen that is not opened is not made."""
        started = {
            root.method
            for root in self._entries.roots
            if root.method in reached and root.trigger in _WITHOUT_USER
        }
        started |= {edge.target for edge in edges if edge.trigger in _WITHOUT_USER}
        return self._forward(started, [edge for edge in edges if edge.trigger in (None, *_WITHOUT_USER)])[0]


def _back(method: MethodNo, before: dict[MethodNo, MethodNo | None]) -> list[MethodNo]:
    """The path to a method, from the steps before each."""
    path = []
    at: MethodNo | None = method
    while at is not None:
        path.append(at)
        at = before[at]
    return path[::-1]
