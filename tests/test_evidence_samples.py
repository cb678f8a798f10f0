"""The evidence on the sample apps, held against what the contract demands of each."""

from __future__ import annotations

from functools import cache

import pytest

from auditor.apk import open_apk
from auditor.apk.manifest import read_manifest
from auditor.dex import CodeFile, load_program
from auditor.evidence import CodeFacts, examine
from auditor.model import Access, Sink
from tests.apps import apk_path
from tests.apps.expected import ExpectedAccess, ExpectedApp, ExpectedSink, expected_apps

APPS = expected_apps()


@cache
def evidence(app: ExpectedApp) -> CodeFacts:
    apks = [open_apk(path) for path in app.paths()]
    loaded = load_program(
        [
            CodeFile(apk.sha256, tuple((name, apk.read(name, 1 << 28)) for name in apk.dex_names()))
            for apk in apks
        ]
    )
    assert loaded.problems == ()
    if loaded.program is None:
        return CodeFacts((), ())
    return examine(loaded.program, [read_manifest(apk) for apk in apks])


def shown(access: Access, app: ExpectedApp) -> tuple[object, ...]:
    names = {open_apk(apk_path(name)).sha256: name for name in app.files}
    return (
        access.data, access.scope, access.via, access.names, access.method, names[access.file], access.dex,
        access.offset, access.owner, access.reachable, access.trigger, access.path,
        tuple(sorted(map(sink_shown, access.sinks), key=repr)),
    )  # fmt: skip


def sink_shown(sink: Sink) -> tuple[object, ...]:
    address = (sink.endpoint.host, sink.endpoint.path) if sink.endpoint and sink.endpoint.host else None
    return sink.kind, sink.method, sink.call, sink.dex, sink.offset, sink.path, address


def demanded(access: ExpectedAccess) -> tuple[object, ...]:
    return (
        access.data, access.scope, access.via, access.names, access.method, access.file, access.dex,
        access.offset, access.owner, access.reachable, access.trigger, access.path,
        tuple(sorted(map(sink_demanded, access.sinks), key=repr)),
    )  # fmt: skip


def sink_demanded(sink: ExpectedSink) -> tuple[object, ...]:
    return sink.kind, sink.method, sink.call, sink.dex, sink.offset, sink.path, sink.endpoint


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.name)
def test_every_access_and_no_other_is_found(app: ExpectedApp) -> None:
    found = sorted((shown(access, app) for access in evidence(app).accesses), key=repr)

    assert found == sorted((demanded(access) for access in app.accesses), key=repr)


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.name)
def test_each_listing_marks_the_call_itself(app: ExpectedApp) -> None:
    for access in evidence(app).accesses:
        assert [line.text for line in access.listing if line.marked and line.offset == access.offset]
