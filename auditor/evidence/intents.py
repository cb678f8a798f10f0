"""Intents between the app's own components: where one arrives that a call sends, and under which name.

An intent is traced back to where it is made, through parameters, results and
fields; what is set on it there and on the way says whom it is for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from auditor.apk.components import Component, ComponentKind
from auditor.apk.manifest import Manifest
from auditor.dex.definitions import Definition, Definitions, incoming
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.evidence.java_api import HOLE
from auditor.evidence.opened import Site
from auditor.evidence.rulebooks import SendRule
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import ClassOf, Text, Value

MAX_PLACES = 100
"""Definitions looked at to find out whom an intent is for."""
MAX_ARRIVALS = 100
"""Places at which one intent arrives that are looked at."""
INTENT = "Landroid/content/Intent;"
_FILTER = "Landroid/content/IntentFilter;"
_NAME = "Landroid/content/ComponentName;"
_HOLDERS = (INTENT, "Landroid/os/Bundle;", "Landroid/os/BaseBundle;", "Landroid/os/PersistableBundle;")
_PLATFORM_ACTIONS = ("android.", "com.android.", "com.google.android.")
"""Beginnings of actions that other apps wait for as well."""
_GIVEN_TO = {
    ComponentKind.ACTIVITY: "onNewIntent",
    ComponentKind.SERVICE: "on",
    ComponentKind.RECEIVER: "onReceive",
}
"""What the names of the methods begin with that are given the intent."""


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a method."""

    item: ItemNo
    definition: Definition
    context: tuple[Site, ...] = ()
    """The calls by which the method was entered."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom an intent is for, as far as it is constant."""

    classes: frozenset[TypeNo]
    names: frozenset[str]
    """Of classes or aliases, as the intent spells them."""
    actions: frozenset[str]
    in_app: bool
    """Whether its package is named."""


class Intents:
    """Follows intents to the components of one app."""

    def __init__(self, tools: Tools, manifests: Sequence[Manifest]) -> None:
        """Nothing is followed yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._calls, self._evaluator = tools.dispatch, tools.calls, tools.evaluator
        self._rules = tools.rules
        self._components = [component for manifest in manifests for component in manifest.components]
        self._send = cache(self._find_send)
        self._arrivals = cache(self._find_arrivals)
        self._registered: dict[str, set[TypeNo]] | None = None

    # -- what flow asks --------------------------------------------------------------------

    def delivered(
        self, site: Site, method: MethodNo, carrying: set[int], stack: tuple[Site, ...]
    ) -> tuple[Place, ...]:
        """Where the app gets the intent that a call sends, if the intent is one of the values it is given."""
        rule = self._send(method)
        if rule is None or rule.intent not in carrying:
            return ()
        found: dict[Place, None] = {}
        for kind in (ComponentKind(name) for name in rule.kinds):
            for target in sorted(self._targets(site, rule, kind, stack)):
                found |= dict.fromkeys(self._arrivals(target, kind))
        return tuple(found)[:MAX_ARRIVALS]

    def stays(self, site: Site, method: MethodNo, stack: tuple[Site, ...]) -> bool:
        """Whether an intent that a call sends is for the app itself alone."""
        rule = self._send(method)
        if rule is None:
            return False
        sent_to = self._recipients(site, rule.intent, stack)
        explicit = rule.stays or sent_to.in_app or bool(sent_to.classes)
        if explicit or any(self._named(name) for name in sent_to.names):
            return True
        private = {one for one in sent_to.actions if not one.startswith(_PLATFORM_ACTIONS)}
        kinds = [ComponentKind(name) for name in rule.kinds]
        return bool(private) and all(
            any(self._with_action(action, kind) for kind in kinds) for action in private
        )

    def extra_after(
        self, extra: str | None, site: Site, method: MethodNo, carrying: set[int]
    ) -> tuple[bool, str | None]:
        """What a call makes of the name under which an intent or a bundle holds the data.

        First whether the call passes on what is under that name, then the name after it.
        """
        if self._owner(method) not in _HOLDERS or not self._takes_name(method):
            return True, extra
        verb = self._program.method_name(method)[:3]
        name = self._constant_name(site)
        if verb == "get" and 0 in carrying:
            return extra is None or name is None or name == extra, None
        if verb == "put" and 2 in carrying:
            return True, name
        return True, extra

    def _takes_name(self, method: MethodNo) -> bool:
        kinds = self._program.parameter_types(method)
        return bool(kinds) and self._program.type_descriptor(kinds[0]) == "Ljava/lang/String;"

    def _constant_name(self, site: Site) -> str | None:
        values = self._evaluator.argument(site, 1)
        value = next(iter(values)) if len(values) == 1 else None
        return value.text if isinstance(value, Text) and HOLE not in value.text else None

    def _find_send(self, method: MethodNo) -> SendRule | None:
        return next((rule for rule in self._rules.sends if self._calls.spelling(rule.calls, method)), None)

    # -- whom it is for --------------------------------------------------------------------

    def _targets(
        self, site: Site, rule: SendRule, kind: ComponentKind, stack: tuple[Site, ...]
    ) -> set[TypeNo]:
        """The app's classes that get an intent."""
        sent_to = self._recipients(site, rule.intent, stack)
        classes = set(sent_to.classes)
        if rule.target is not None:
            classes |= _classes(self._evaluator.argument(site, rule.target))
        for name in sent_to.names:
            classes |= self._named(name)
        if not classes:
            for action in sent_to.actions:
                classes |= self._with_action(action, kind)
        return {one for one in classes if self._program.class_of_type[one] >= 0}

    def _named(self, name: str) -> set[TypeNo]:
        """The class of a component by its name, which an alias has of its own."""
        found = {one.descriptor for one in self._components if one.name == name}
        return self._types(found or {f"L{name.replace('.', '/')};"})

    def _with_action(self, action: str, kind: ComponentKind) -> set[TypeNo]:
        """The classes of one kind whose filters let an action through, receivers that code registers included."""
        found = {one.descriptor for one in self._components if action in one.actions and _is_of(one, kind)}
        known = self._types(found)
        return known | self._receivers(action) if kind is ComponentKind.RECEIVER else known

    def _types(self, descriptors: Iterable[str]) -> set[TypeNo]:
        known = self._program.types_by_descriptor
        encoded = (one.encode("utf-8", "surrogatepass") for one in descriptors)
        return {known[one] for one in encoded if one in known}

    def _receivers(self, action: str) -> set[TypeNo]:
        if self._registered is None:
            self._registered = defaultdict(set)
            for rule in self._rules.registers:
                for site, _ in self._calls.sites(rule.calls):
                    kinds = self._opened.apparent_types(site, rule.receiver)
                    for one in self._recipients(site, rule.filter, ()).actions:
                        self._registered[one] |= kinds
        return self._registered.get(action, set())

    def _recipients(self, site: Site, number: int, stack: tuple[Site, ...]) -> Recipients:
        """What the calls on an intent, or on a filter, say of whom it is for."""
        classes: set[TypeNo] = set()
        names: set[str] = set()
        actions: set[str] = set()
        in_app = False
        arguments = self._opened.arguments(site)
        given = arguments[number] if number < len(arguments) else frozenset()
        for place in self._back(site.item, given, stack):
            for call, method in self._calls_on(place):
                name = self._program.method_name(method)
                values = self._given(call, method, place.context)
                classes |= _classes(values)
                texts = {one.text for one in values if isinstance(one, Text)}
                in_app |= name == "setPackage"
                if name == "setClassName" or self._owner(method) == _NAME:
                    names |= texts
                elif name in ("<init>", "setAction", "addAction"):
                    actions |= texts
        return Recipients(frozenset(classes), frozenset(names), frozenset(actions), in_app)

    def _given(self, call: Site, method: MethodNo, context: tuple[Site, ...]) -> list[Value]:
        """The strings and classes that a call is given."""
        return [
            value
            for number, kind in enumerate(self._program.parameter_types(method), start=1)
            if self._program.type_descriptor(kind) in ("Ljava/lang/String;", "Ljava/lang/Class;")
            for value in self._evaluator.argument(call, number, context)
        ]

    def _owner(self, method: MethodNo) -> str:
        return self._program.type_descriptor(self._program.method_class(method))

    def _calls_on(self, place: Place) -> Iterator[tuple[Site, MethodNo]]:
        """The calls of an intent's own methods on a value in its method."""
        solved = self._opened.of(place.item)
        for position in solved.users.get(place.definition, ()) if solved else ():
            insn = solved.body.insns[position] if solved else None
            if insn is None or insn.index is None or not insn.op.name.startswith("invoke"):
                continue
            site, method = Site(place.item, position), MethodNo(insn.index)
            arguments = self._opened.arguments(site)
            if "static" in insn.op.name or not arguments or place.definition not in arguments[0]:
                continue
            if self._owner(method) in (INTENT, _FILTER, _NAME):
                yield site, method

    def _back(self, item: ItemNo, objects: Definitions, stack: tuple[Site, ...]) -> list[Place]:
        """All values that an intent is on its way to a call."""
        line = [Place(item, definition, stack) for definition in sorted(objects)]
        seen = set(line)
        for place in line:
            for one in self._before(place):
                if one not in seen and len(seen) < MAX_PLACES:
                    seen.add(one)
                    line.append(one)
        return line

    def _before(self, place: Place) -> Iterator[Place]:
        if place.definition < 0:
            yield from self._arguments_given(place)
            return
        solved = self._opened.of(place.item)
        if solved is None:
            return
        insn = solved.body.insns[place.definition]
        if insn.index is None:
            return
        if insn.op.name == "new-instance":
            for call, method in self._calls_on(place):
                yield from self._objects_given(call, method, place)
        elif insn.op.name.startswith(("iget", "sget")):
            ats, items = self._program.field_writes.to(FieldNo(insn.index))
            for at, item in zip(ats[:MAX_PLACES], items[:MAX_PLACES], strict=True):
                site = self._opened.site(ItemNo(item), at)
                holder = self._opened.of(ItemNo(item)) if site else None
                for definition in sorted(holder.operands[site.position][0]) if holder and site else ():
                    yield Place(ItemNo(item), definition)
        elif insn.op.name.startswith("invoke"):
            yield from self._before_call(place, Site(place.item, place.definition), insn.op.name)

    def _before_call(self, place: Place, site: Site, opcode: str) -> Iterator[Place]:
        """What a call gives back that is an intent: the receiver of a setter, or what the app's code returns."""
        method = MethodNo(self._opened.insn(site).index or 0)
        arguments = self._opened.arguments(site)
        if self._owner(method) in (INTENT, _FILTER) and arguments and "static" not in opcode:
            yield from (Place(place.item, one, place.context) for one in sorted(arguments[0]))
            yield from self._objects_given(site, method, place)
        for _, item in self._dispatch.items(method, opcode):
            solved = self._opened.of(item)
            for position, insn in enumerate(solved.body.insns) if solved else ():
                if solved and insn.op.name == "return-object":
                    for one in sorted(solved.operands[position][0]):
                        yield Place(item, one, (*place.context, site))

    def _objects_given(self, site: Site, method: MethodNo, place: Place) -> Iterator[Place]:
        """Another intent that one is made of, or the name of a component that it is given."""
        kinds = self._program.parameter_types(method)
        for number, kind in enumerate(kinds, start=1):
            if self._program.type_descriptor(kind) in (INTENT, _NAME):
                for one in sorted(self._opened.arguments(site)[number]):
                    yield Place(place.item, one, place.context)

    def _arguments_given(self, place: Place) -> Iterator[Place]:
        number = self._opened.parameter_of(place.item, -1 - place.definition)
        if number is None:
            return
        if place.context:
            sites = [(place.context[-1], place.context[:-1])]
        else:
            methods = self._program.methods_of_item(place.item)
            sites = [(site, ()) for method in methods for site in self._evaluator.callers(method).sites]
        for site, outer in sites:
            arguments = self._opened.arguments(site)
            for definition in sorted(arguments[number]) if number < len(arguments) else ():
                yield Place(site.item, definition, outer)

    # -- where it arrives ------------------------------------------------------------------

    def _find_arrivals(self, target: TypeNo, kind: ComponentKind) -> tuple[Place, ...]:
        """The values in a component's code that are the intent it was started with."""
        family = [target, *self._dispatch.hierarchy.supertypes(target)]
        own = [one for one in family if self._program.class_of_type[one] >= 0]
        found = [
            place
            for one in own
            for method in self._program.methods_of_class(one)
            if self._program.is_defined(method)
            and self._program.is_virtual(method)
            and self._program.method_name(method).startswith(_GIVEN_TO[kind])
            for place in self._intent_parameters(method)
        ]
        if kind is ComponentKind.ACTIVITY:
            found += self._own_intents(own)
        return tuple(found)

    def _intent_parameters(self, method: MethodNo) -> Iterator[Place]:
        item = self._program.item_of(method)
        for number, kind in enumerate(self._program.parameter_types(method), start=1):
            register = self._opened.incoming_register(method, number)
            if item is None or register is None or self._program.type_descriptor(kind) != INTENT:
                continue
            if self._program.method_name(method) != "onActivityResult":
                yield Place(item, incoming(register))

    def _own_intents(self, family: Sequence[TypeNo]) -> Iterator[Place]:
        """The results of ``getIntent`` in an activity, its inner classes, and the fragments that it makes."""
        outer = tuple(self._program.type_descriptor(one).removesuffix(";") for one in family)
        for method in self._program.methods_named(b"getIntent"):
            if self._program.type_descriptor(self._program.return_type(method)) != INTENT:
                continue
            ats, items = self._program.invokes.to(method)
            for at, item in zip(ats, items, strict=True):
                if any(self._is_of_family(one, family, outer) for one in self._program.methods_of_item(item)):
                    site = self._opened.site(ItemNo(item), at)
                    if site is not None:
                        yield Place(site.item, Definition(site.position))

    def _is_of_family(self, method: MethodNo, family: Sequence[TypeNo], outer: tuple[str, ...]) -> bool:
        kind = self._program.method_class(method)
        name = self._program.type_descriptor(kind)
        if any(name.startswith((f"{one};", f"{one}$")) for one in outer):
            return True
        makers = {
            self._program.method_class(maker)
            for item in self._program.new_instances.to(kind)[1]
            for maker in self._program.methods_of_item(item)
        }
        return not makers.isdisjoint(family)


def _is_of(component: Component, kind: ComponentKind) -> bool:
    return component.kind is kind or (
        component.kind is ComponentKind.ALIAS and kind is ComponentKind.ACTIVITY
    )


def _classes(values: Iterable[Value]) -> set[TypeNo]:
    return {one.type for one in values if isinstance(one, ClassOf)}
