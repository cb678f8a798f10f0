"""The JSON Schema of the document, against the contract and against the model."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, cast

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

import auditor
from auditor.codec import JsonObject
from auditor.document import from_document, to_bytes, to_document, validate
from auditor.errors import DocumentError
from auditor.model import Report
from tests.sample_report import sample_report
from tests.strategies_model import reports

SCHEMA = json.loads((Path(auditor.__file__).parent / "report.schema.json").read_text(encoding="utf-8"))

CONTRACT = {
    "": "schema tool created device apps errors",
    "tool": "name version rules catalog policies",
    "device": "source manufacturer model android sdk security_patch timezone utc_offset users limits",
    "device.users.0": "id kind readable",
    "errors.0": "input reason message",
    "apps.0": (
        "package label labels version_name version_code min_sdk target_sdk files signers loan permissions "
        "grants uses accesses verdicts risk policies contradictions channels limits"
    ),
    "apps.0.files.0": "name sha256 size role",
    "apps.0.loan": "is_loan role products confidence reasons catalog",
    "apps.0.loan.reasons.0": "id detail",
    "apps.0.permissions.0": "name max_sdk implied",
    "apps.0.grants.0": "user permission granted mode effective",
    "apps.0.uses.0": "user op record last_access last_reject state foreground count count_since",
    "apps.0.verdicts": "contacts call_log sms",
    "apps.0.risk": "score level factors open",
    "apps.0.risk.factors.0": "id points why",
    "apps.0.policies.0": "pack rule outcome clause url why",
    "apps.0.contradictions.0": "id data user detail",
    "apps.0.channels.0": "id detail",
    "apps.0.limits.0": "id detail",
    "apps.0.accesses.0": "data scope via method file dex offset owner reachable path trigger sinks",
    "apps.0.accesses.0.sinks.0": "kind method call offset path endpoint",
    "apps.0.accesses.0.sinks.0.endpoint": "host path fields",
}
"""The required fields, from the text of the contract."""
REQUIRED = [(place, name) for place, names in CONTRACT.items() for name in names.split()]


@pytest.fixture
def document() -> JsonObject:
    """The sample with its richest app first."""
    sample = to_document(sample_report())
    apps = cast("list[JsonObject]", sample["apps"])
    apps.sort(key=lambda app: -len(json.dumps(app)))
    return copy.deepcopy(sample)


def _at(document: JsonObject, place: str) -> Any:
    found: Any = document
    for step in place.split("."):
        if step:
            found = found[int(step)] if step.isdecimal() else found[step]
    return found


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(reports())
def test_a_report_survives_the_way_through_its_file(report: Report) -> None:
    back = from_document(json.loads(to_bytes(to_document(report))))
    assert len(back.apps) == len(report.apps)
    assert all(app in report.apps for app in back.apps)
    assert all(app in back.apps for app in report.apps)
    assert (back.tool, back.created, back.device) == (report.tool, report.created, report.device)
    assert (back.errors, back.transcript) == (report.errors, report.transcript)
    assert to_document(back) == to_document(report)


@pytest.mark.parametrize(("place", "name"), REQUIRED)
def test_a_missing_field_of_the_contract_is_noticed(document: JsonObject, place: str, name: str) -> None:
    validate(document)
    del _at(document, place)[name]
    with pytest.raises(DocumentError):
        validate(document)


@pytest.mark.parametrize(
    ("place", "name", "value"),
    [
        ("apps.0.verdicts", "contacts", "sometimes"),
        ("apps.0.accesses.0", "scope", "most"),
        ("apps.0.accesses.0.sinks.0", "kind", "pigeon"),
        ("apps.0.risk", "level", "extreme"),
        ("apps.0.risk", "score", 101),
        ("apps.0.risk.factors.0", "points", -1),
        ("apps.0.files.0", "sha256", "AB" * 32),
        ("apps.0.files.0", "sha256", "ab" * 32 + "\n"),
        ("tool", "rules", "abc"),
        ("", "created", "2026-11-22T03:05:00+00:00"),
        ("", "created", "2026-13-22T03:05:00Z"),
        ("", "schema", "auditor-report/2"),
        ("apps.0.uses.0", "record", "perhaps"),
        ("apps.0.uses.0", "last_access", "yesterday"),
        ("apps.0.grants.0", "effective", "yes"),
        ("apps.0", "version_code", "30201"),
        ("device", "source", "telepathy"),
    ],
)
def test_a_wrong_value_is_noticed(document: JsonObject, place: str, name: str, value: object) -> None:
    _at(document, place)[name] = value
    with pytest.raises(DocumentError):
        validate(document)


@pytest.mark.parametrize(
    ("place", "name"), [("apps.0", "label"), ("apps.0.grants.0", "effective"), ("device", "model")]
)
def test_null_without_a_reason_is_noticed(document: JsonObject, place: str, name: str) -> None:
    _at(document, place)[name] = None
    with pytest.raises(DocumentError):
        validate(document)
    _at(document, place).setdefault("unknown", {})[name] = "no-manifest"
    validate(document)


def test_what_a_later_version_adds_is_accepted(document: JsonObject) -> None:
    for place in CONTRACT:
        _at(document, place)["from_a_later_version"] = {"x": [1, None]}
    _at(document, "apps.0.limits.0")["id"] = "a-new-limit"
    from_document(document)


def test_without_a_phone_the_device_is_null(document: JsonObject) -> None:
    document["device"] = None
    assert from_document(document).device is None


def test_the_serial_number_is_not_in_the_document_unless_kept(document: JsonObject) -> None:
    assert "serial" not in cast("JsonObject", document["device"])
