"""Where the platform enters the app's code, by manifest and by the rules on callbacks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.apk.components import Component, ComponentKind
from auditor.apk.manifest import Manifest
from auditor.dex.names import MethodNo, TypeNo
from auditor.dex.program import ACC_PUBLIC, Program
from auditor.evidence.rulebooks import CallbackRule, Rules
from auditor.model import Trigger, TypeDescriptor

VIEW = "Landroid/view/View;"
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


@dataclass(frozen=True, slots=True)
class Root:
    """A method that the platform runs by itself."""

    method: MethodNo
    trigger: Trigger


@dataclass(frozen=True, slots=True)
class EntryPoints:
    """Where the platform enters an app."""

    roots: tuple[Root, ...]
    """Sorted by method and trigger."""
    classes: frozenset[TypeNo]
    """The classes that the platform makes objects of by itself."""


@dataclass(frozen=True, slots=True)
class _Started:
    """A class that the manifest has the platform start."""

    descriptor: TypeDescriptor
    rule: CallbackRule
    trigger: Trigger
    is_launcher: bool
    is_activity: bool


def find_entry_points(program: Program, manifests: Sequence[Manifest], rules: Rules) -> EntryPoints:
    """The entry points of base and splits, and those that need no manifest."""
    by_id = {rule.id: rule for rule in rules.callbacks}
    roots: set[Root] = set()
    classes: set[TypeNo] = set()
    started = [one for manifest in manifests for one in _started(manifest, by_id)]
    for one in started:
        kind = program.types_by_descriptor.get(one.descriptor.encode("utf-8", "surrogatepass"))
        if kind is not None:
            classes.add(kind)
            roots |= _roots_of_class(program, kind, one)
    for rule in rules.callbacks:
        if rule.by_class and not rule.trigger:
            made = _made_from_resources(program, rule)
            classes |= made
            roots |= {root for kind in made for root in _methods(program, kind, rule, Trigger.USER)}
        if rule.annotation:
            for kind in _heirs(program, rule):
                classes.add(kind)
                roots |= {
                    Root(mark.method, Trigger.USER)
                    for mark in program.method_annotations(kind)
                    if mark.parameter is None and mark.type == rule.annotation
                }
    return EntryPoints(tuple(sorted(roots, key=lambda root: (root.method, root.trigger))), frozenset(classes))


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


def _roots_of_class(program: Program, kind: TypeNo, one: _Started) -> set[Root]:
    """The methods of a started class, its app-defined ancestors included, that the platform calls."""
    found = set()
    for root in _methods(program, kind, one.rule, one.trigger):
        name = program.method_name(root.method)
        launches = one.is_launcher and (LIFE_CYCLE.fullmatch(name) is not None or name.startswith("<"))
        found.add(Root(root.method, Trigger.LAUNCH if launches else root.trigger))
    if one.is_activity:
        found |= {Root(method, Trigger.USER) for method in _clicks(program, kind)}
    return found


def _methods(program: Program, kind: TypeNo, rule: CallbackRule, trigger: Trigger) -> set[Root]:
    """Constructor, static initialiser and callbacks of a class, inherited ones included."""
    found: set[Root] = set()
    seen: set[tuple[int, int]] = set()
    for owner in (kind, *program.supertypes(kind)):
        for method in program.methods_of_class(owner):
            if not program.is_defined(method) or program.item_of(method) is None:
                continue
            name, selector = program.method_name(method), program.method_selector(method)
            made = owner == kind and (name == "<clinit>" or name == "<init>")
            if made or (rule.methods.fullmatch(name) and program.is_virtual(method) and selector not in seen):
                found.add(Root(method, trigger))
                seen.add(selector)
    return found


def _clicks(program: Program, kind: TypeNo) -> list[MethodNo]:
    """Public methods that take a View alone: what ``android:onClick`` in a layout can name."""
    return [
        method
        for method in program.methods_of_class(kind)
        if program.is_defined(method)
        and program.access_flags(method) & ACC_PUBLIC
        and program.is_virtual(method)
        and [program.type_descriptor(one) for one in program.parameter_types(method)] == [VIEW]
        and program.type_descriptor(program.return_type(method)) == "V"
    ]


def _made_from_resources(program: Program, rule: CallbackRule) -> set[TypeNo]:
    """Heirs of a class that layouts can name and that no code makes: taken as made from a resource."""
    return {
        kind
        for kind in _heirs(program, rule)
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
