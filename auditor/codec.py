"""Frozen dataclasses of the model to JSON values and back, by their annotations.

Unknown values are written as ``null``, with the reason in a sibling object
``unknown``: ``{"label": null, "unknown": {"label": "no-manifest"}}``. What is
written reads back equal. Input is expected to have passed a JSON Schema; what
does not fit the annotation all the same raises ``TypeError``, ``KeyError`` or
``ValueError``.
"""

from __future__ import annotations

import dataclasses
import types
from datetime import datetime, timezone
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from auditor.model import ADDED, Detail, Unknown

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]
JsonObject = dict[str, Json]
D = TypeVar("D")

UNKNOWN = "unknown"


def encode(value: object) -> Json:
    """The JSON form of a model value: a dataclass, enum, time, tuple or scalar."""
    if isinstance(value, Enum):
        return cast("str", value.value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
    if isinstance(value, Detail):
        return {name: encode(entry) for name, entry in value.entries}
    if isinstance(value, tuple):
        return [encode(entry) for entry in value]
    if dataclasses.is_dataclass(value):
        return encode_object(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def encode_object(value: object) -> JsonObject:
    """The JSON object of a dataclass, one member a field, in the order of the fields."""
    encoded: JsonObject = {}
    unknown: JsonObject = {}
    for field in dataclasses.fields(cast("Any", value)):
        entry = getattr(value, field.name)
        if isinstance(entry, Unknown):
            encoded[field.name] = None
            unknown[field.name] = entry.reason
        else:
            encoded[field.name] = encode(entry)
    if unknown:
        encoded[UNKNOWN] = unknown
    return encoded


def decode_object(kind: type[D], json: Json) -> D:
    """The dataclass ``kind`` that was written as the JSON object ``json``.

    A field that was added later may be absent, as in what an earlier version wrote.
    """
    if not isinstance(json, dict):
        raise TypeError(f"{kind.__name__} needs an object")
    unknown = json.get(UNKNOWN)
    reasons = unknown if isinstance(unknown, dict) else {}
    values = {
        name: Unknown(str(reasons[name])) if name in reasons else _decode(hint, json[name])
        for name, hint in _hints(cast("Any", kind)).items()
        if name in json or name in reasons or name not in _added(cast("Any", kind))
    }
    return kind(**values)


def decode_time(json: Json) -> datetime:
    """The aware UTC time written as ``2026-11-22T03:12:00Z``."""
    return datetime.fromisoformat(str(json).removesuffix("Z")).replace(tzinfo=timezone.utc)


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(cast("Any", kind))}


@cache
def _added(kind: type[Any]) -> frozenset[str]:
    fields = dataclasses.fields(cast("Any", kind))
    return frozenset(field.name for field in fields if ADDED.items() <= field.metadata.items())


def _decode(hint: Any, json: Json) -> object:
    hint = getattr(hint, "__supertype__", hint)
    origin = get_origin(hint)
    if origin is Union or origin is types.UnionType:
        return _decode_union(get_args(hint), json)
    if origin is tuple:
        return _decode_tuple(get_args(hint), json)
    if hint is Detail:
        return _decode_detail(json)
    if hint is datetime:
        return decode_time(json)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(json)
    if dataclasses.is_dataclass(hint):
        return decode_object(cast("type[object]", hint), json)
    if hint is float and isinstance(json, int) and not isinstance(json, bool):
        return float(json)
    if type(json) is not hint:
        raise TypeError(f"{json!r} is no {hint}")
    return json


def _decode_union(members: tuple[Any, ...], json: Json) -> object:
    """The value of ``T | None`` or ``Maybe[T]``; Unknown itself is told by the object's ``unknown``."""
    if json is None:
        if type(None) not in members:
            raise TypeError("null without a reason")
        return None
    plain = [member for member in members if member not in (type(None), Unknown)]
    if len(plain) != 1:
        raise TypeError(f"ambiguous union {members}")
    return _decode(plain[0], json)


def _decode_tuple(members: tuple[Any, ...], json: Json) -> tuple[object, ...]:
    if not isinstance(json, list):
        raise TypeError("an array is needed")
    if len(members) == 2 and members[1] is Ellipsis:
        return tuple(_decode(members[0], entry) for entry in json)
    return tuple(_decode(member, entry) for member, entry in zip(members, json, strict=True))


def _decode_detail(json: Json) -> Detail:
    if not isinstance(json, dict):
        raise TypeError("an object is needed")
    values = {
        name: tuple(str(one) for one in entry) if isinstance(entry, list) else entry
        for name, entry in json.items()
    }
    return Detail.of(**cast("Any", values))
