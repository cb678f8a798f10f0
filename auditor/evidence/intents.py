"""Intents between the app's own components: where one arrives that a call sends, and under which name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property

from auditor.apk.components import Component, ComponentKind
from auditor.apk.manifest import Manifest
from auditor.dex.definitions import Definition, incoming
from auditor.dex.names import MethodNo, TypeNo
from auditor.evidence.computed import HOLE
from auditor.evidence.opened import Site
from auditor.evidence.recipients import INTENT, Addresses, Place, classes_of
from auditor.evidence.rulebooks import SendRule
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Text

MAX_ARRIVALS = 100
"""Places at which one intent arrives that are looked at."""
ADDRESS = "<data>"
"""Stands for the name of an intent's address among the names of its extras."""
_URI = "Landroid/net/Uri;"
_HOLDERS = (INTENT, "Landroid/os/Bundle;", "Landroid/os/BaseBundle;", "Landroid/os/PersistableBundle;")
_PLATFORM_ACTIONS = ("android.", "com.android.", "com.google.android.")
"""Beginnings of actions that the platform and other apps wait for: the user chooses among them."""
_GIVEN_TO = {
    ComponentKind.ACTIVITY: "onNewIntent",
    ComponentKind.SERVICE: "on",
    ComponentKind.RECEIVER: "onReceive",
}
"""What the names of the methods begin with that are given the intent."""


class Intents:
    """Follows intents to the components of one app."""

    def __init__(self, tools: Tools, manifests: Sequence[Manifest]) -> None:
        """Nothing is followed yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._calls, self._evaluator = tools.dispatch, tools.calls, tools.evaluator
        self._rules = tools.rules
        self._addresses = Addresses(tools, frozenset(manifest.package for manifest in manifests))
        self._components = [component for manifest in manifests for component in manifest.components]
        self._send = cache(self._find_send)
        self._arrivals = cache(self._find_arrivals)
        self._registered: dict[str, set[TypeNo]] | None = None
        self.cut_off = False
        """Whether the last intent may arrive at places that were not found."""

    @cached_property
    def authorities(self) -> frozenset[str]:
        """Those of the app's own providers."""
        return frozenset(name for component in self._components for name in component.authorities)

    # -- what flow asks --------------------------------------------------------------------

    def delivered(
        self, site: Site, method: MethodNo, carrying: set[int], stack: tuple[Site, ...]
    ) -> tuple[Place, ...]:
        """Where the app gets the intent that a call sends, if the intent is one of the values it is given."""
        rule = self._send(method)
        if rule is None or rule.intent not in carrying:
            self.cut_off = False
            return ()
        self.cut_off = self._addresses.cut_off = False
        found: dict[Place, None] = {}
        for kind in (ComponentKind(name) for name in rule.kinds):
            for target in sorted(self._targets(site, rule, kind, stack)):
                found |= dict.fromkeys(self._arrivals(target, kind))
        self.cut_off = self._addresses.cut_off or len(found) > MAX_ARRIVALS
        return tuple(found)[:MAX_ARRIVALS]

    def stays(self, site: Site, method: MethodNo, stack: tuple[Site, ...]) -> bool:
        """Whether an intent that a call sends is for the app itself alone."""
        rule = self._send(method)
        if rule is None:
            return False
        sent_to = self._addresses.of(site, rule.intent, stack)
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
        if self._owner(method) not in _HOLDERS:
            return True, extra
        verb = self._program.method_name(method)[:3]
        if self._is_of_address(method, carrying):
            return (extra in (None, ADDRESS), None) if verb == "get" else (True, ADDRESS)
        if not self._takes_name(method):
            return True, extra
        name = self._constant_name(site)
        if verb == "get" and 0 in carrying:
            return extra is None or name is None or name == extra, None
        if verb == "put" and 2 in carrying:
            return True, name
        return True, extra

    def _is_of_address(self, method: MethodNo, carrying: set[int]) -> bool:
        """Whether a call sets or gets the address that an intent is about, which is no extra."""
        name, kinds = self._program.method_name(method), self._program.parameter_types(method)
        if name.startswith("getData"):
            return 0 in carrying
        given = {
            number for number, kind in enumerate(kinds, 1) if self._program.type_descriptor(kind) == _URI
        }
        return name.startswith(("setData", "<init>")) and not given.isdisjoint(carrying)

    def _owner(self, method: MethodNo) -> str:
        return self._program.type_descriptor(self._program.method_class(method))

    def _takes_name(self, method: MethodNo) -> bool:
        kinds = self._program.parameter_types(method)
        return bool(kinds) and self._program.type_descriptor(kinds[0]) == "Ljava/lang/String;"

    def _constant_name(self, site: Site) -> str | None:
        values = self._evaluator.argument(site, 1)
        value = next(iter(values)) if len(values) == 1 else None
        return value.text if isinstance(value, Text) and HOLE not in value.text else None

    def _find_send(self, method: MethodNo) -> SendRule | None:
        rules = self._rules.sends
        return next((rule for rule in rules if self._calls.spelling(rule.calls, method)), None)

    # -- whom it is for --------------------------------------------------------------------

    def _targets(
        self, site: Site, rule: SendRule, kind: ComponentKind, stack: tuple[Site, ...]
    ) -> set[TypeNo]:
        """The app's classes that get an intent."""
        sent_to = self._addresses.of(site, rule.intent, stack)
        classes = set(sent_to.classes)
        if rule.target is not None:
            classes |= classes_of(self._evaluator.argument(site, rule.target))
        for name in sent_to.names:
            classes |= self._named(name)
        if not classes:
            for action in sorted(sent_to.actions):
                if sent_to.in_app or not action.startswith(_PLATFORM_ACTIONS):
                    classes |= self._with_action(action, kind)
        return {one for one in classes if self._program.defines(one)}

    def _named(self, name: str) -> set[TypeNo]:
        """The class of a component by its name, which an alias has of its own."""
        found = {one.descriptor for one in self._components if one.name == name}
        return self._types(found or {f"L{name.replace('.', '/')};"})

    def _with_action(self, action: str, kind: ComponentKind) -> set[TypeNo]:
        """The classes of one kind whose filters let an action through, by manifest or by code."""
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
                    for one in self._addresses.of(site, rule.filter, ()).actions:
                        self._registered[one] |= kinds
        return self._registered.get(action, set())

    # -- where it arrives ------------------------------------------------------------------

    def _find_arrivals(self, target: TypeNo, kind: ComponentKind) -> tuple[Place, ...]:
        """The values in a component's code that are the intent it was started with."""
        family = [target, *self._dispatch.hierarchy.supertypes(target)]
        own = [one for one in family if self._program.defines(one)]
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
                    site = self._opened.site(item, at)
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
