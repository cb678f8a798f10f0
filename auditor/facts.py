"""The facts of one app as JSON and back (``facts/1``): what is cached, with no judgement in it."""

from __future__ import annotations

from auditor.codec import JsonObject, decode_object, encode_object
from auditor.errors import DocumentError
from auditor.model import AppFacts

SCHEMA = "facts/1"


def facts_to_json(facts: AppFacts) -> JsonObject:
    """A JSON object that ``facts_from_json`` reads back as equal facts."""
    return {"schema": SCHEMA, **encode_object(facts)}


def facts_from_json(json: JsonObject) -> AppFacts:
    """The facts that were written as ``json``.

    Raises:
        DocumentError: it has another schema, or a member is missing or of the wrong type.
    """
    if json.get("schema") != SCHEMA:
        raise DocumentError(path="facts", problem=f"the schema is not {SCHEMA}")
    try:
        return decode_object(AppFacts, json)
    except (TypeError, KeyError, ValueError) as error:
        raise DocumentError(path="facts", problem=f"{type(error).__name__}: {error}") from error
