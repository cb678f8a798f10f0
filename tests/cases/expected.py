"""Reads ``expected.yaml`` and says where the evidence on a case differs from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import yaml

from auditor.apk.components import LAUNCHER, MAIN, Component, ComponentKind, IntentFilter, MetaData
from auditor.apk.layouts import Layouts
from auditor.apk.manifest import STARTUP_PROVIDER, Manifest, SplitNeeds
from auditor.model import Access, Limit, PackageName, Sink, TypeDescriptor
from tests.cases import HERE
from tests.cases import MAIN as MAIN_PROGRAM

EXPECTED: Final = HERE / "expected.yaml"
_OF_LIMIT: Final = ("by", "method", "origin", "near")
_PLAIN: Final = ("data", "scope", "via", "method", "owner", "reachable", "trigger", "names")


@dataclass(frozen=True, slots=True)
class Case:
    """One case as the YAML states it; what an access or a sink does not state is not compared."""

    name: str
    needs: str
    program: str
    components: tuple[dict[str, Any], ...]
    prefixes: tuple[str, ...]
    clicks: tuple[str, ...]
    """Methods that ``android:onClick`` of a layout names."""
    named_classes: tuple[str, ...]
    """Classes that layouts, configuration or assets name."""
    verdicts: dict[str, str]
    accesses: tuple[dict[str, Any], ...]
    limits: tuple[dict[str, Any], ...]
    """Those on code that is loaded at run time, each with the method that loads."""

    def holds(self, method: str) -> bool:
        """Whether a method is one of this case's."""
        return method.startswith(self.prefixes)


def cases() -> tuple[Case, ...]:
    """All cases in the order of the file."""
    document = yaml.safe_load(EXPECTED.read_text(encoding="utf-8"))
    return tuple(_case(entry) for entry in document["cases"])


def strings() -> dict[int, str]:
    """The string resources of the app that the cases make, by resource id."""
    document = yaml.safe_load(EXPECTED.read_text(encoding="utf-8"))
    return dict(document["strings"])


def string_arrays() -> dict[int, tuple[str, ...]]:
    """The arrays of strings in the same resources."""
    document = yaml.safe_load(EXPECTED.read_text(encoding="utf-8"))
    return {number: tuple(elements) for number, elements in document["arrays"].items()}


class Strings:
    """The resources of the app that the cases make."""

    def __init__(self) -> None:
        self._texts = strings()
        self._arrays = string_arrays()

    def strings(self, resource: int) -> tuple[str, ...]:
        """The one value of a string."""
        text = self._texts.get(resource)
        return () if text is None else (text,)

    def arrays(self, resource: int) -> tuple[tuple[str, ...], ...]:
        """The one value of an array."""
        array = self._arrays.get(resource)
        return () if array is None else (array,)


def methods_named(case: Case) -> set[str]:
    """The methods of the app that the YAML names."""
    records = [*case.accesses, *(sink for access in case.accesses for sink in access["sinks"])]
    return {one for record in records for one in [record["method"], *record.get("path", [])]}


def manifest(program: str) -> Manifest:
    """The manifest of a program: the components of all its cases."""
    parts = [part for case in cases() if case.program == program for part in _parts(case)]
    initializers = tuple(
        MetaData(part["name"], "androidx.startup") for part in parts if part["kind"] == "initializer"
    )
    components = [
        _component(part) for part in parts if part["kind"] in {kind.value for kind in ComponentKind}
    ]
    if initializers:
        components.append(_startup(initializers))
    named = {part["kind"]: _descriptor(part["name"]) for part in parts}
    package = {"own_prefix": "com.google.android.gms.kredit"}.get(program, "cases")
    return Manifest(
        package=PackageName(package),
        split=None,
        version_code=1,
        version_name="1",
        min_sdk=26,
        target_sdk=33,
        label="Cases",
        label_resource=None,
        icon=None,
        labels=(),
        permissions=(),
        components=tuple(components),
        application=named.get("application"),
        component_factory=None,
        backup_agent=named.get("backup-agent"),
        zygote_preload=None,
        instrumentations=tuple(
            _descriptor(part["name"]) for part in parts if part["kind"] == "instrumentation"
        ),
        metadata=(),
        queried_packages=(),
        has_code=True,
        split_needs=SplitNeeds(required=False, required_types=(), types=()),
    )


def layouts(program: str) -> Layouts:
    """What the documents of a program name: that of all its cases."""
    of_program = [case for case in cases() if case.program == program]
    return Layouts(
        classes=frozenset(_descriptor(name) for case in of_program for name in case.named_classes),
        clicks=frozenset(name for case in of_program for name in case.clicks),
        unread=(),
    )


def differences(case: Case, accesses: Sequence[Access]) -> list[str]:
    """How the accesses of a case differ from what its YAML states; empty where they agree."""
    left = list(accesses)
    found: list[str] = []
    for stated in case.accesses:
        ranked = sorted(left, key=lambda one: (one.method != stated["method"], len(_of_access(stated, one))))
        if not ranked:
            found.append(f"missed: {stated['data']} {stated['scope']} in {stated['method']}")
            continue
        left.remove(ranked[0])
        found += _of_access(stated, ranked[0])
    found += [f"wrong: {one.data.value} {one.scope.value} in {one.method}" for one in left]
    return found


def limit_differences(case: Case, limits: Sequence[Limit]) -> list[str]:
    """How the limits on loaded code differ from what the YAML states, in any order."""
    said = [{"id": one.id} | {key: _listed(one.detail.get(key)) for key in _OF_LIMIT} for one in limits]
    stated = [{"id": one["id"]} | {key: one.get(key) for key in _OF_LIMIT} for one in case.limits]
    return [f"missed limit: {one}" for one in stated if one not in said] + [
        f"wrong limit: {one}" for one in said if one not in stated
    ]


def _listed(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _of_access(stated: dict[str, Any], access: Access) -> list[str]:
    found = [
        f"{key}: {_plain(getattr(access, key))}, not {stated[key]}"
        for key in _PLAIN
        if key in stated and _plain(getattr(access, key)) != stated[key]
    ]
    if "path" in stated and list(access.path) != stated["path"]:
        found.append(f"path: {' > '.join(access.path)}, not {' > '.join(stated['path'])}")
    if bool(access.path) != access.reachable or (access.path and access.path[-1] != access.method):
        found.append(f"path does not end at the access: {access.path}")
    return found + _of_sinks(stated["sinks"], access.sinks)


def _of_sinks(stated: Iterable[dict[str, Any]], sinks: Sequence[Sink]) -> list[str]:
    left = list(sinks)
    found: list[str] = []
    for one in stated:
        ranked = sorted(left, key=lambda sink: len(_of_sink(one, sink)))
        if not ranked:
            found.append(f"missed sink: {one['kind']} in {one.get('method', one.get('call'))}")
            continue
        left.remove(ranked[0])
        found += _of_sink(one, ranked[0])
    return found + [f"wrong sink: {sink.kind.value} {sink.call} in {sink.method}" for sink in left]


def _of_sink(stated: dict[str, Any], sink: Sink) -> list[str]:
    found = [
        f"sink's {key}: {_plain(getattr(sink, key))}, not {stated[key]}"
        for key in ("kind", "method", "call")
        if key in stated and _plain(getattr(sink, key)) != stated[key]
    ]
    if "path" in stated and list(sink.path) != stated["path"]:
        found.append(f"sink's path: {' > '.join(sink.path)}, not {' > '.join(stated['path'])}")
    for key, value in stated.get("endpoint", {}).items():
        actual = getattr(sink.endpoint, key) if sink.endpoint else None
        actual = list(actual) if isinstance(actual, tuple) else actual
        if actual != value:
            found.append(f"endpoint's {key}: {actual}, not {value}")
    return found


def _plain(value: object) -> object:
    return getattr(value, "value", value)


def _case(entry: dict[str, Any]) -> Case:
    return Case(
        name=entry["name"],
        needs=entry["needs"],
        program=entry.get("program", MAIN_PROGRAM),
        components=tuple(entry["components"]),
        prefixes=tuple(entry.get("prefixes", [f"Lcases/{entry['name']}/"])),
        clicks=tuple(entry.get("layouts", {}).get("on_click", ())),
        named_classes=tuple(entry.get("layouts", {}).get("classes", ())),
        verdicts=entry["verdicts"],
        accesses=tuple(entry["accesses"]),
        limits=tuple(entry.get("limits", ())),
    )


def _parts(case: Case) -> list[dict[str, Any]]:
    return [{**part, "name": _full(case, part["name"])} for part in case.components]


def _full(case: Case, name: str) -> str:
    return name if "." in name else f"cases.{case.name}.{name}"


def _descriptor(name: str) -> TypeDescriptor:
    return TypeDescriptor(f"L{name.replace('.', '/')};")


def _component(part: dict[str, Any]) -> Component:
    return Component(
        kind=ComponentKind(part["kind"]),
        descriptor=_descriptor(part["name"]),
        name=part.get("alias", part["name"]),
        exported=True,
        enabled=True,
        permission=None,
        process=None,
        filters=_filters(part),
        metadata=(),
        authorities=tuple(part.get("authorities", ())),
    )


def _filters(part: dict[str, Any]) -> tuple[IntentFilter, ...]:
    if part.get("launcher"):
        return (IntentFilter((MAIN,), (LAUNCHER,)),)
    return (IntentFilter(tuple(part["actions"]), ()),) if "actions" in part else ()


def _startup(initializers: tuple[MetaData, ...]) -> Component:
    return Component(
        kind=ComponentKind.PROVIDER,
        descriptor=_descriptor(STARTUP_PROVIDER),
        name=STARTUP_PROVIDER,
        exported=False,
        enabled=True,
        permission=None,
        process=None,
        filters=(),
        metadata=initializers,
        authorities=("cases.startup",),
    )
