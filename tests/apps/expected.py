"""Reads ``expected.yaml``: what the output contract says of each sample app."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from auditor.model import (
    Data,
    MethodDescriptor,
    PackageName,
    Scope,
    SinkKind,
    Trigger,
    Verdict,
    Verdicts,
    Via,
)
from tests.apps import HERE, apk_path

EXPECTED: Final = HERE / "expected.yaml"


@dataclass(frozen=True, slots=True)
class ExpectedSink:
    """One sink of an access; the fields are those of the contract."""

    kind: SinkKind
    method: MethodDescriptor
    call: MethodDescriptor
    dex: str
    offset: int
    path: tuple[MethodDescriptor, ...]
    endpoint: tuple[str, str | None] | None
    """Host and path; ``None`` where the sink has no address."""


@dataclass(frozen=True, slots=True)
class ExpectedAccess:
    """One access; the fields are those of the contract."""

    data: Data
    scope: Scope
    via: Via
    names: str
    method: MethodDescriptor
    call: MethodDescriptor
    """The platform method at ``offset``."""
    file: str
    """Name of the APK, as :func:`tests.apps.apk_path` takes it."""
    dex: str
    offset: int
    owner: str
    reachable: bool
    trigger: Trigger | None
    path: tuple[MethodDescriptor, ...]
    sinks: tuple[ExpectedSink, ...]


@dataclass(frozen=True, slots=True)
class ExpectedApp:
    """One app, made of one or several of the built APKs."""

    name: str
    package: PackageName
    label: str
    labels: tuple[tuple[str, str], ...]
    version_name: str
    version_code: int
    min_sdk: int
    target_sdk: int
    files: tuple[str, ...]
    permissions: tuple[str, ...]
    """Sorted by name."""
    verdicts: Verdicts
    contradictions: tuple[tuple[str, Data], ...]
    limits: tuple[str, ...]
    accesses: tuple[ExpectedAccess, ...]

    def paths(self) -> tuple[Path, ...]:
        """The APKs, the base first."""
        return tuple(apk_path(name) for name in self.files)


def expected_apps() -> tuple[ExpectedApp, ...]:
    """All sample apps, in the order of the file."""
    document = yaml.safe_load(EXPECTED.read_text(encoding="utf-8"))
    return tuple(_app(entry) for entry in document["apps"])


def expected_app(name: str) -> ExpectedApp:
    """The sample app of that name; raises ``KeyError`` where there is none."""
    return {app.name: app for app in expected_apps()}[name]


def _app(entry: dict[str, Any]) -> ExpectedApp:
    verdicts = {kind: Verdict(word) for kind, word in entry["verdicts"].items()}
    return ExpectedApp(
        name=entry["name"],
        package=PackageName(entry["package"]),
        label=entry["label"],
        labels=tuple(sorted(entry["labels"].items())),
        version_name=entry["version_name"],
        version_code=entry["version_code"],
        min_sdk=entry["min_sdk"],
        target_sdk=entry["target_sdk"],
        files=tuple(entry["files"]),
        permissions=tuple(sorted(entry["permissions"])),
        verdicts=Verdicts(**verdicts),
        contradictions=tuple((item["id"], Data(item["data"])) for item in entry["contradictions"]),
        limits=tuple(entry["limits"]),
        accesses=tuple(_access(item) for item in entry["accesses"]),
    )


def _access(entry: dict[str, Any]) -> ExpectedAccess:
    trigger = entry["trigger"]
    return ExpectedAccess(
        data=Data(entry["data"]),
        scope=Scope(entry["scope"]),
        via=Via(entry["via"]),
        names=entry["names"],
        method=MethodDescriptor(entry["method"]),
        call=MethodDescriptor(entry["call"]),
        file=entry["file"],
        dex=entry["dex"],
        offset=entry["offset"],
        owner=entry["owner"],
        reachable=entry["reachable"],
        trigger=None if trigger is None else Trigger(trigger),
        path=_methods(entry["path"]),
        sinks=tuple(_sink(item) for item in entry["sinks"]),
    )


def _sink(entry: dict[str, Any]) -> ExpectedSink:
    endpoint = entry["endpoint"]
    return ExpectedSink(
        kind=SinkKind(entry["kind"]),
        method=MethodDescriptor(entry["method"]),
        call=MethodDescriptor(entry["call"]),
        dex=entry["dex"],
        offset=entry["offset"],
        path=_methods(entry["path"]),
        endpoint=None if endpoint is None else (endpoint["host"], endpoint["path"]),
    )


def _methods(names: list[str]) -> tuple[MethodDescriptor, ...]:
    return tuple(MethodDescriptor(name) for name in names)
