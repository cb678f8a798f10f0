"""Activities, services, receivers and providers as the manifest declares them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from auditor.apk.binary_xml import Element
from auditor.apk.resource_table import ResourceId, ResourceValue
from auditor.model import TypeDescriptor

MAIN = "android.intent.action.MAIN"
LAUNCHER = "android.intent.category.LAUNCHER"

_PROVIDERS_NOT_EXPORTED_SINCE = 17

Resolve = Callable[["ResourceValue | None"], "str | int | bool | None"]
"""Gives a value with its resource reference followed, or ``None`` where that leads nowhere."""


class ComponentKind(str, Enum):
    """The manifest's own element names."""

    ACTIVITY = "activity"
    ALIAS = "activity-alias"
    SERVICE = "service"
    RECEIVER = "receiver"
    PROVIDER = "provider"


@dataclass(frozen=True, slots=True)
class IntentFilter:
    """One ``intent-filter``: an intent must match it as a whole."""

    actions: tuple[str, ...]
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MetaData:
    """One ``meta-data`` element."""

    name: str
    value: str | int | bool | None
    """``None`` where it is a resource that is no simple value."""


@dataclass(frozen=True, slots=True)
class Component:
    """One component; all strings are hostile text."""

    kind: ComponentKind
    descriptor: TypeDescriptor
    """Of the class; for an alias of the activity behind it."""
    name: str
    """Of the component in full: a class name, or for an alias any name."""
    exported: bool
    """Whether other apps may start it, by the platform's defaults where the manifest is silent."""
    enabled: bool
    permission: str | None
    process: str | None
    filters: tuple[IntentFilter, ...]
    metadata: tuple[MetaData, ...]
    authorities: tuple[str, ...]
    """Of a provider."""

    @property
    def actions(self) -> frozenset[str]:
        """The actions of all filters."""
        return frozenset(action for one in self.filters for action in one.actions)

    @property
    def is_launcher(self) -> bool:
        """Whether one filter has both MAIN and LAUNCHER."""
        return any(MAIN in one.actions and LAUNCHER in one.categories for one in self.filters)


def full_class_name(package: str, name: str) -> str:
    """The name with the shorthands ``.Cls`` and ``Cls`` resolved.

    Source: ``ParsingUtils.buildClassName`` in AOSP's frameworks/base.
    """
    if name.startswith("."):
        return package + name
    return name if "." in name else f"{package}.{name}"


def class_descriptor(package: str, name: str) -> TypeDescriptor:
    """``Lpkg/Cls;`` of a class name in a manifest."""
    return TypeDescriptor(f"L{full_class_name(package, name).replace('.', '/')};")


def read_components(
    application: Element, package: str, target_sdk: int, resolve: Resolve
) -> tuple[Component, ...]:
    """The components below ``application`` that have a name, in the manifest's order."""
    found = []
    for kind in ComponentKind:
        for element in application.all(kind.value):
            name = resolve(element.android("name"))
            if isinstance(name, str) and name:
                found.append(_component(element, kind, package, target_sdk, resolve))
    return tuple(found)


def read_metadata(element: Element, resolve: Resolve) -> tuple[MetaData, ...]:
    """The named ``meta-data`` children of an element."""
    found = []
    for child in element.all("meta-data"):
        name = text(resolve(child.android("name")))
        value = child.android("value")
        if name:
            found.append(MetaData(name, resolve(child.android("resource") if value is None else value)))
    return tuple(found)


def text(value: str | int | bool | None) -> str | None:
    """A value as Android's ``TypedArray.getString`` gives it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


def truth(value: str | int | bool | None, default: bool) -> bool:
    """A value as Android's ``TypedArray.getBoolean`` gives it."""
    if isinstance(value, str):
        return value in ("1", "true", "TRUE")
    return default if value is None else bool(value)


def _component(
    element: Element, kind: ComponentKind, package: str, target_sdk: int, resolve: Resolve
) -> Component:
    name = full_class_name(package, text(resolve(element.android("name"))) or "")
    target = text(resolve(element.android("targetActivity"))) if kind is ComponentKind.ALIAS else None
    filters = tuple(_filter(child, resolve) for child in element.all("intent-filter"))
    if kind is ComponentKind.PROVIDER:
        exported_by_default = target_sdk < _PROVIDERS_NOT_EXPORTED_SINCE
    else:
        exported_by_default = bool(filters)
    authorities = text(resolve(element.android("authorities"))) or ""
    return Component(
        kind=kind,
        descriptor=class_descriptor(package, target or name),
        name=name,
        exported=truth(resolve(element.android("exported")), exported_by_default),
        enabled=truth(resolve(element.android("enabled")), default=True),
        permission=text(resolve(element.android("permission"))),
        process=text(resolve(element.android("process"))),
        filters=filters,
        metadata=read_metadata(element, resolve),
        authorities=tuple(one for one in authorities.split(";") if one),
    )


def _filter(element: Element, resolve: Resolve) -> IntentFilter:
    def names(tag: str) -> tuple[str, ...]:
        found = (text(resolve(child.android("name"))) for child in element.all(tag))
        return tuple(name for name in found if name)

    return IntentFilter(names("action"), names("category"))


def reference(value: ResourceValue | None) -> ResourceId | None:
    """The resource that a value refers to, if it does."""
    return value if isinstance(value, ResourceId) else None
