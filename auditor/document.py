"""A run's report and the contract's JSON document, one into the other.

The document is what every renderer reads, so that a saved report renders the
same as a fresh one. Its shape is ``report.schema.json``.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import Any, cast

import jsonschema

from auditor.codec import Json, JsonObject, decode_object, decode_time, encode, encode_object
from auditor.errors import DocumentError
from auditor.model import AppAudit, Change, Device, Relation, Report, RunError, Tool, TranscriptEntry, Unknown

SCHEMA = "auditor-report/1"
_IDENTITY = ("package", "label", "labels", "version_name", "version_code", "min_sdk", "target_sdk")
_FACTS = (*_IDENTITY, "files", "signers", "certificates")
_CODE = ("permissions", "accesses", "channels", "sdks", "vocabulary", "hosts", "own_code")


def to_document(report: Report) -> JsonObject:
    """The contract's document: apps sorted by package, version code and hash of the base."""
    apps = sorted(report.apps, key=_order)
    return {
        "schema": SCHEMA,
        "tool": encode(report.tool),
        "created": encode(report.created),
        "device": _device_object(report.device),
        "apps": [_app_object(app) for app in apps],
        "relations": [encode(relation) for relation in report.relations],
        "errors": [encode(error) for error in report.errors],
        "transcript": [encode(entry) for entry in report.transcript],
        "since": encode(report.since),
        "changes": [encode(change) for change in report.changes],
    }


def from_document(document: JsonObject) -> Report:
    """The report that ``to_document`` made the document from.

    Raises:
        DocumentError: the document breaks the schema.
    """
    validate(document)
    try:
        return _report(document)
    except (TypeError, KeyError, ValueError) as error:
        raise DocumentError(path="document", problem=f"{type(error).__name__}: {error}"[:300]) from error


def _report(document: JsonObject) -> Report:
    device = document["device"]
    since = document.get("since")  # a report of an earlier version compares nothing
    return Report(
        tool=decode_object(Tool, document["tool"]),
        created=decode_time(document["created"]),
        device=None if device is None else _device(cast("JsonObject", device)),
        apps=tuple(_app(cast("JsonObject", app)) for app in cast("list[Json]", document["apps"])),
        errors=tuple(decode_object(RunError, error) for error in cast("list[Json]", document["errors"])),
        transcript=tuple(
            decode_object(TranscriptEntry, entry) for entry in cast("list[Json]", document["transcript"])
        ),
        since=None if since is None else decode_time(since),
        changes=tuple(
            decode_object(Change, change) for change in cast("list[Json]", document.get("changes", []))
        ),
        relations=tuple(decode_object(Relation, one) for one in cast("list[Json]", document["relations"])),
    )


def to_bytes(document: JsonObject) -> bytes:
    """The document as UTF-8 JSON, indented, with a line break at the end.

    Lone surrogates, as names in code and of files can hold, become U+FFFD: RFC 7493 forbids them.
    """
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def validate(document: JsonObject) -> None:
    """Holds a document against the schema.

    Raises:
        DocumentError: with the first place that does not fit.
    """
    error = next(iter(_validator().iter_errors(document)), None)
    if error is not None:
        raise DocumentError(path="document", problem=f"{error.json_path}: {error.message[:200]}")


@lru_cache(maxsize=1)
def _validator() -> Any:
    text = (resources.files("auditor") / "report.schema.json").read_text(encoding="utf-8")
    return jsonschema.Draft202012Validator(json.loads(text))


def _order(app: AppAudit) -> tuple[str, int, str]:
    facts = app.facts
    base = facts.files[0].sha256 if facts.files else ""
    package = "" if isinstance(facts.package, Unknown) else facts.package
    version = -1 if isinstance(facts.version_code, Unknown) else facts.version_code
    return package, version, base


def _app_object(app: AppAudit) -> JsonObject:
    """The contract puts the facts of an app and what is judged of it side by side."""
    facts = encode_object(app.facts)
    merged: JsonObject = {name: facts[name] for name in _FACTS}
    merged |= {"loan": encode(app.loan)}
    merged |= {name: facts[name] for name in _CODE}
    rest = encode_object(app)
    for name in ("grants", "uses", "verdicts", "risk", "policies", "contradictions", "limits", "installed"):
        merged[name] = rest[name]
    merged["file_limits"] = facts["limits"]
    if "unknown" in facts:
        merged["unknown"] = facts["unknown"]
    return merged


def _app(json_app: JsonObject) -> AppAudit:
    facts = {**json_app, "limits": json_app["file_limits"]}
    return decode_object(
        AppAudit, {**{name: json_app[name] for name in json_app if name != "unknown"}, "facts": facts}
    )


def _device_object(device: Device | None) -> Json:
    """The device without its serial number, unless the user asked for that to be kept."""
    if device is None:
        return None
    encoded = encode_object(device)
    if device.serial is None:
        del encoded["serial"]
    return encoded


def _device(json_device: JsonObject) -> Device:
    return decode_object(Device, {"serial": None, **json_device})
