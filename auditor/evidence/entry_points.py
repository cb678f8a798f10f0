"""Where the platform enters the app's code, by manifest and by the rules on callbacks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import NamedTuple

from auditor.apk.components import Component, ComponentKind
from auditor.apk.layouts import Layouts
from auditor.apk.manifest import Manifest
from auditor.dex.names import MethodNo, TypeNo
from auditor.dex.program import ACC_PUBLIC, Program
from auditor.evidence.rulebooks import CallbackRule, Made, Rules
from auditor.model import Trigger, TypeDescriptor

_CLICKED = (("Landroid/view/View;",), ("Landroid/view/MenuItem;",))
"""Parameters of the methods that ``android:onClick`` can name, in layouts and in menus."""
_LIBRARIES = ("Landroidx/", "Landroid/support/", "Lcom/google/android/material/")
LIFE_CYCLE = re.compile(
    r"on(Create|Start|Resume|Restart|Pause|Stop|Destroy|PostCreate|PostResume|WindowFocusChanged|"
    r"AttachedToWindow|ContentChanged|RestoreInstanceState|SaveInstanceState|UserLeaveHint)|attachBaseContext"
)
_RULE_OF_KIND = {
    ComponentKind.ACTIVITY: "activity",
    ComponentKind.SERVICE: "service",
    ComponentKind.RECEIVER: "receiver",
    ComponentKind.PROVIDER: "provider",
}
_FIXED_TRIGGER = {
    ComponentKind.SERVICE: Trigger.BACKGROUND,
    ComponentKind.RECEIVER: Trigger.BACKGROUND,
    ComponentKind.PROVIDER: Trigger.LAUNCH,
}


class Root(NamedTuple):
    """A method that the platform runs by itself; a tuple, since large apps have tens of thousands."""

    method: MethodNo
    trigger: Trigger


@dataclass(frozen=True, slots=True)
class EntryPoints:
    """Where the platform enters an app."""

    roots: tuple[Root, ...]
    """Sorted by method and trigger."""
    classes: frozenset[TypeNo]
    """The classes that the platform makes objects of by itself."""
    assumed: EntryPoints | None
    """Those of them that layouts could name, where it is not known what layouts name."""


_Roots = defaultdict[Trigger, set[MethodNo]]
"""Methods that the platform runs, by what for."""
_Run = tuple[list[MethodNo], list[tuple[tuple[int, int], MethodNo]]]
"""Of one class of the app: what runs when an object is made, and the callbacks with their name and proto."""


@dataclass(frozen=True, slots=True)
class _Started:
    """A class that the manifest has the platform start."""

    descriptor: TypeDescriptor
    rule: CallbackRule
    trigger: Trigger
    is_launcher: bool
    is_activity: bool


def find_entry_points(
    program: Program, manifests: Sequence[Manifest], rules: Rules, layouts: Layouts | None = None
) -> EntryPoints:
    """The entry points of base and splits, and those that need no manifest.

    ``layouts``: what the app's documents name; ``None`` where it is not known, so that
    whatever they could name counts.
    """
    by_id = {rule.id: rule for rule in rules.callbacks}
    roots: _Roots = defaultdict(set)
    classes: set[TypeNo] = set()
    assumed: _Roots = defaultdict(set)
    callbacks = _Callbacks(program)
    clicks = cache(partial(_clicks, program, layouts))
    for one in (one for manifest in manifests for one in _started(manifest, by_id)):
        kind = program.types_by_descriptor.get(one.descriptor.encode("utf-8", "surrogatepass"))
        if kind is not None:
            classes.add(kind)
            _add_roots_of_class(roots, callbacks, kind, one)
            if one.is_activity:
                assumed[Trigger.USER].update(*map(clicks, (kind, *program.supertypes(kind))))
    made: set[TypeNo] = set()
    for rule in rules.callbacks:
        if rule.made is Made.BY_RESOURCE:
            kinds = _made_from_resources(program, rule, layouts)
            made |= kinds
            assumed[Trigger.USER].update(*(callbacks.of(kind, rule) for kind in kinds))
        elif rule.made is Made.BY_NAME:
            kinds = _heirs(program, rule)
            classes |= kinds
            roots[Trigger.USER].update(*(callbacks.of(kind, rule) for kind in kinds))
    guess = _entry_points(assumed, made, None) if layouts is None else None
    roots[Trigger.USER] |= assumed[Trigger.USER]
    return _entry_points(roots, classes | made, guess)


def _entry_points(roots: _Roots, classes: set[TypeNo], assumed: EntryPoints | None) -> EntryPoints:
    found = (Root(method, trigger) for trigger, methods in roots.items() for method in methods)
    return EntryPoints(tuple(sorted(found)), frozenset(classes), assumed)


def _started(manifest: Manifest, rules: dict[str, CallbackRule]) -> list[_Started]:
    """Every class that the manifest names for the platform to start, enabled or not: code can enable it."""
    launchers = {component.descriptor for component in manifest.launchers}
    found = [_component(component, rules, launchers) for component in manifest.components]
    named = [
        (manifest.application, "application"),
        (manifest.component_factory, "application"),
        (manifest.zygote_preload, "application"),
        *((one, "startup") for one in manifest.initializers),
    ]
    found += [_Started(one, rules[rule], Trigger.LAUNCH, False, False) for one, rule in named if one]
    if manifest.backup_agent:
        found.append(_Started(manifest.backup_agent, rules["backup-agent"], Trigger.BACKGROUND, False, False))
    found += [
        _Started(one, rules["instrumentation"], Trigger.BACKGROUND, False, False)
        for one in manifest.instrumentations
    ]
    return found


def _component(
    component: Component, rules: dict[str, CallbackRule], launchers: set[TypeDescriptor]
) -> _Started:
    kind = ComponentKind.ACTIVITY if component.kind is ComponentKind.ALIAS else component.kind
    return _Started(
        descriptor=component.descriptor,
        rule=rules[_RULE_OF_KIND[kind]],
        trigger=_FIXED_TRIGGER.get(kind, Trigger.USER),
        is_launcher=component.descriptor in launchers,
        is_activity=kind is ComponentKind.ACTIVITY,
    )


def _add_roots_of_class(roots: _Roots, callbacks: _Callbacks, kind: TypeNo, one: _Started) -> None:
    """Adds the methods of a started class, its app-defined ancestors included, that the platform calls."""
    methods = callbacks.of(kind, one.rule)
    at_launch = {method for method in methods if one.is_launcher and callbacks.is_of_launch(method)}
    roots[Trigger.LAUNCH] |= at_launch
    roots[one.trigger] |= methods - at_launch


class _Callbacks:
    """The methods of classes that rules say are run; each class is looked through once."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._known: dict[tuple[TypeNo, str], _Run] = {}

    def of(self, kind: TypeNo, rule: CallbackRule) -> set[MethodNo]:
        """Constructor, static initialiser and callbacks of a class, inherited ones included."""
        made, own = self._of(kind, rule)
        found = {*made, *(method for _, method in own)}
        seen = {selector for selector, _ in own}
        above = (self._of(owner, rule)[1] for owner in self.program.supertypes(kind))
        for callbacks in filter(None, above):
            found.update([method for selector, method in callbacks if selector not in seen])
            seen.update([selector for selector, _ in callbacks])
        return found

    def is_of_launch(self, method: MethodNo) -> bool:
        """Whether a method of an activity runs as the activity is started."""
        name = self.program.method_name(method)
        return name.startswith("<") or LIFE_CYCLE.fullmatch(name) is not None

    def _of(self, owner: TypeNo, rule: CallbackRule) -> _Run:
        key = (owner, rule.id)
        if key not in self._known:
            self._known[key] = self._find(owner, rule)
        return self._known[key]

    def _find(self, owner: TypeNo, rule: CallbackRule) -> _Run:
        program = self.program
        made: list[MethodNo] = []
        callbacks: list[tuple[tuple[int, int], MethodNo]] = []
        for method in program.methods_of_class(owner) if program.defines(owner) else ():
            if program.item_of(method) is None:
                continue
            if program.method_name(method) in ("<clinit>", "<init>"):
                made.append(method)
            elif runs(program, method, rule):
                callbacks.append((program.method_selector(method), method))
        return made, callbacks


def runs(program: Program, method: MethodNo, rule: CallbackRule) -> bool:
    """Whether a rule on the class of a method says that it is run, by name or by annotation."""
    if rule.annotation is not None:
        return is_marked(program, method, rule.annotation)
    return program.is_virtual(method) and rule.methods.fullmatch(program.method_name(method)) is not None


def is_marked(program: Program, method: MethodNo, annotation: str) -> bool:
    """Whether a method bears an annotation, or one that it overrides does."""
    owner, selector = program.method_class(method), program.method_selector(method)
    above = program.supertypes(owner) if program.is_virtual(method) else ()
    return any(
        mark.type == annotation
        and mark.parameter is None
        and program.method_selector(mark.method) == selector
        for kind in (owner, *above)
        for mark in program.method_annotations(kind)
    )


def _clicks(program: Program, layouts: Layouts | None, owner: TypeNo) -> list[MethodNo]:
    """Public methods of a class, an activity or above one, that ``android:onClick`` names.

    Source: ``View.DeclaredOnClickListener`` and ``MenuInflater.InflatedOnMenuItemClickListener``
    in AOSP, which look the name up in the class of the activity.
    """
    if layouts is None and program.type_descriptor(owner).startswith(_LIBRARIES):
        return []
    return [
        method
        for method in program.methods_of_class(owner)
        if program.is_defined(method)
        and program.access_flags(method) & ACC_PUBLIC
        and program.is_virtual(method)
        and (layouts is None or program.method_name(method) in layouts.clicks)
        and tuple(map(program.type_descriptor, program.parameter_types(method))) in _CLICKED
    ]


def _made_from_resources(program: Program, rule: CallbackRule, layouts: Layouts | None) -> set[TypeNo]:
    """Heirs of a class that documents name; where that is not known, those that no code makes."""
    heirs = _heirs(program, rule)
    if layouts is not None:
        named = (name.encode("utf-8", "surrogatepass") for name in layouts.classes) if heirs else ()
        return heirs & {kind for name in named if (kind := program.types_by_descriptor.get(name)) is not None}
    return {
        kind
        for kind in heirs
        if not program.new_instances.to(kind)[0] and not program.type_descriptor(kind).startswith(_LIBRARIES)
    }


def _heirs(program: Program, rule: CallbackRule) -> set[TypeNo]:
    """The app's classes below the type of a rule."""
    return {
        kind
        for text in rule.types.texts
        if (parent := program.types_by_descriptor.get(text.encode())) is not None
        for kind in program.subtypes(parent)
    }
