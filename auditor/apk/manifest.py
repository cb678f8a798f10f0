"""What ``AndroidManifest.xml`` says, with the resources that it refers to.

Source: ``ParsingPackageUtils`` and ``ApkLiteParseUtils`` in AOSP's frameworks/base.
"""

from __future__ import annotations

from dataclasses import dataclass

from auditor.apk.androguard_edge import MAX_XML, parse_binary_xml
from auditor.apk.binary_xml import Element
from auditor.apk.components import (
    Component,
    ComponentKind,
    MetaData,
    Resolve,
    class_descriptor,
    read_components,
    read_metadata,
    reference,
    text,
    truth,
)
from auditor.apk.container import Entries
from auditor.apk.resource_table import ResourceId, ResourceTable, ResourceValue
from auditor.errors import MalformedApk
from auditor.model import FileRole, Maybe, PackageName, TypeDescriptor, Unknown

MANIFEST = "AndroidManifest.xml"
RESOURCES = "resources.arsc"
MAX_RESOURCES = 128 << 20
"""Largest resource table that is read, in bytes."""

STARTUP_PROVIDER = "androidx.startup.InitializationProvider"
_STARTUP = "androidx.startup"

_CODENAMES = {
    "O": 26, "P": 28, "Q": 29, "R": 30, "S": 31, "Sv2": 32, "Tiramisu": 33, "UpsideDownCake": 34,
    "VanillaIceCream": 35, "Baklava": 36, "CinnamonBun": 37,
}  # fmt: skip
"""API level by codename of a preview. Source: Build.VERSION_CODES, android-37, read 2026-11-22."""


@dataclass(frozen=True, slots=True)
class UsesPermission:
    """One ``uses-permission`` or ``uses-permission-sdk-23``."""

    name: str
    max_sdk: int | None


@dataclass(frozen=True, slots=True)
class SplitNeeds:
    """What the manifest says of the other APKs of its app."""

    required: bool
    """Whether the app is not whole without splits."""
    required_types: tuple[str, ...]
    """``requiredSplitTypes``, such as ``base__abi``."""
    types: tuple[str, ...]
    """``splitTypes`` that this APK itself provides."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One manifest; all strings are hostile text."""

    package: PackageName
    split: str | None
    """Name of the split; ``None`` for a base."""
    version_code: Maybe[int]
    """With ``versionCodeMajor`` in the upper 32 bits."""
    version_name: Maybe[str]
    min_sdk: Maybe[int]
    target_sdk: Maybe[int]
    label: Maybe[str]
    """From the default resources; of the launcher activity where the application has none."""
    label_resource: ResourceId | None
    icon: ResourceId | None
    """Of the application."""
    labels: tuple[tuple[str, str], ...]
    """Locale (``zh-CN``) and label, sorted, the default left out."""
    permissions: tuple[UsesPermission, ...]
    components: tuple[Component, ...]
    application: TypeDescriptor | None
    component_factory: TypeDescriptor | None
    """``appComponentFactory``: instantiates the application and all components."""
    backup_agent: TypeDescriptor | None
    zygote_preload: TypeDescriptor | None
    instrumentations: tuple[TypeDescriptor, ...]
    metadata: tuple[MetaData, ...]
    queried_packages: tuple[str, ...]
    has_code: bool
    split_needs: SplitNeeds

    @property
    def role(self) -> FileRole:
        """Base or split."""
        return FileRole.BASE if self.split is None else FileRole.SPLIT

    @property
    def launchers(self) -> tuple[Component, ...]:
        """The activities that the home screen shows."""
        activities = (ComponentKind.ACTIVITY, ComponentKind.ALIAS)
        return tuple(one for one in self.components if one.kind in activities and one.is_launcher)

    @property
    def initializers(self) -> tuple[TypeDescriptor, ...]:
        """Classes that AndroidX App Startup runs before the application's own code."""
        return tuple(
            class_descriptor(self.package, entry.name)
            for one in self.components
            if one.name == STARTUP_PROVIDER
            for entry in one.metadata
            if entry.value == _STARTUP
        )


def read_manifest(apk: Entries) -> Manifest:
    """The manifest of an APK, its references looked up in the APK's own resources.

    Resources that cannot be read leave what depends on them unknown.

    Raises:
        MalformedApk: there is no manifest, it cannot be read, or it names no package.
    """
    root = parse_binary_xml(apk.read(MANIFEST, MAX_XML), MANIFEST)
    return _Reading(apk).manifest(root)


def resource_labels(apk: Entries, resource: ResourceId) -> dict[str, str]:
    """A string resource by locale, the default under the empty one; empty where it cannot be had."""
    return _Reading(apk).strings(resource)


class _Reading:
    """One reading of one manifest; opens the resources when the first reference is met."""

    def __init__(self, apk: Entries) -> None:
        self._apk = apk
        self._table: ResourceTable | None = None
        self._opened = False

    def manifest(self, root: Element) -> Manifest:
        package = text(self._resolve(root.own("package")))
        if root.tag != "manifest" or not package:
            raise MalformedApk(problem="the manifest names no package", place=MANIFEST)
        application = next(root.all("application"), Element("application", (), ()))
        min_sdk, target_sdk = self._sdks(root)
        components = read_components(application, package, _number(target_sdk), self._resolve)
        label = self._label_value(application)
        labels = self._labels(label)

        def descriptor(name: str) -> TypeDescriptor | None:
            value = text(self._resolve(application.android(name)))
            return class_descriptor(package, value) if value else None

        return Manifest(
            package=PackageName(package),
            split=text(self._resolve(root.own("split"))) or None,
            version_code=_version_code(root, self._resolve),
            version_name=_maybe(text(self._resolve(root.android("versionName")))),
            min_sdk=min_sdk,
            target_sdk=target_sdk,
            label=_maybe(labels.get("")) if label is not None else Unknown("not-declared"),
            label_resource=reference(label),
            icon=reference(application.android("icon")),
            labels=tuple(sorted((locale, one) for locale, one in labels.items() if locale)),
            permissions=self._permissions(root),
            components=components,
            application=descriptor("name"),
            component_factory=descriptor("appComponentFactory"),
            backup_agent=descriptor("backupAgent"),
            zygote_preload=descriptor("zygotePreloadName"),
            instrumentations=tuple(
                class_descriptor(package, name) for name in self._names(root, "instrumentation")
            ),
            metadata=read_metadata(application, self._resolve),
            queried_packages=tuple(
                name for queries in root.all("queries") for name in self._names(queries, "package")
            ),
            has_code=truth(self._resolve(application.android("hasCode")), default=True),
            split_needs=_split_needs(root, application, self._resolve),
        )

    def strings(self, resource: ResourceId) -> dict[str, str]:
        """A resource's strings by locale."""
        table = self._resources()
        try:
            values = table.resolve(resource) if table is not None else {}
        except MalformedApk:
            return {}
        return {locale: value for locale, value in values.items() if isinstance(value, str)}

    def _labels(self, label: ResourceValue | None) -> dict[str, str]:
        if isinstance(label, ResourceId):
            return self.strings(label)
        plain = text(label)
        return {} if plain is None else {"": plain}

    def _label_value(self, application: Element) -> ResourceValue | None:
        own = application.android("label")
        if own is not None:
            return own
        for activity in application.all("activity", "activity-alias"):
            for one in activity.all("intent-filter"):
                names = {*self._names(one, "action"), *self._names(one, "category")}
                if {"android.intent.action.MAIN", "android.intent.category.LAUNCHER"} <= names:
                    return activity.android("label")
        return None

    def _permissions(self, root: Element) -> tuple[UsesPermission, ...]:
        found = []
        for element in root.all("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m"):
            name = text(self._resolve(element.android("name")))
            if name:
                found.append(UsesPermission(name, _integer(self._resolve(element.android("maxSdkVersion")))))
        return tuple(found)

    def _sdks(self, root: Element) -> tuple[Maybe[int], Maybe[int]]:
        """Least and target API level; absent, the least is 1 and the target is the least."""
        element = next(root.all("uses-sdk"), Element("uses-sdk", (), ()))
        min_sdk = _api_level(self._resolve(element.android("minSdkVersion")), absent=1)
        target = self._resolve(element.android("targetSdkVersion"))
        return min_sdk, min_sdk if target is None else _api_level(target, absent=1)

    def _names(self, parent: Element, tag: str) -> tuple[str, ...]:
        found = (text(self._resolve(child.android("name"))) for child in parent.all(tag))
        return tuple(name for name in found if name)

    def _resolve(self, value: ResourceValue | None) -> str | int | bool | None:
        if not isinstance(value, ResourceId):
            return value
        table = self._resources()
        if table is None:
            return None
        try:
            found = table.resolve(value)
        except MalformedApk:
            return None
        default = found.get("")
        return None if isinstance(default, ResourceId) else default

    def _resources(self) -> ResourceTable | None:
        if not self._opened:
            self._opened = True
            try:
                self._table = ResourceTable(self._apk.read(RESOURCES, MAX_RESOURCES))
            except MalformedApk:
                self._table = None
        return self._table


def _split_needs(root: Element, application: Element, resolve: Resolve) -> SplitNeeds:
    required_types = _list(text(resolve(root.android("requiredSplitTypes"))))
    vending = any(
        one.name == "com.android.vending.splits.required" and truth(one.value, default=False)
        for one in read_metadata(application, resolve)
    )
    flagged = truth(resolve(root.android("isSplitRequired")), default=False)
    types = _list(text(resolve(root.android("splitTypes"))))
    return SplitNeeds(flagged or vending or bool(required_types), required_types, types)


def _list(value: str | None) -> tuple[str, ...]:
    return tuple(sorted({part.strip() for part in (value or "").split(",") if part.strip()}))


def _version_code(root: Element, resolve: Resolve) -> Maybe[int]:
    code = _integer(resolve(root.android("versionCode")))
    major = _integer(resolve(root.android("versionCodeMajor")))
    if code is None:
        return Unknown("not-declared")
    return (major or 0) << 32 | code & 0xFFFFFFFF


def _api_level(value: str | int | bool | None, absent: int) -> Maybe[int]:
    if value is None:
        return absent
    number = _integer(value)
    if number is not None:
        return number
    # A preview's codename may carry the build's fingerprint behind a dot.
    level = _CODENAMES.get(str(value).split(".")[0])
    return Unknown("codename") if level is None else level


def _integer(value: str | int | bool | None) -> int | None:
    if isinstance(value, str):
        digits = value.strip()
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 10 else None
    return None if value is None else int(value)


def _number(sdk: Maybe[int]) -> int:
    """An API level to choose defaults by; an unknown codename is newer than all that are known."""
    return max(_CODENAMES.values()) if isinstance(sdk, Unknown) else sdk


def _maybe(value: str | None) -> Maybe[str]:
    return Unknown("not-declared") if value is None else value
