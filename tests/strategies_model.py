"""Hypothesis strategies for every type of the model, made from the types' own annotations."""

from __future__ import annotations

import dataclasses
import types
from datetime import datetime, timezone
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from auditor.model import Detail, Report, Risk, Sha256, Unknown, UserId

TEXT = st.text(max_size=12)
IDS = st.sampled_from(("no-manifest", "not-reported", "packed", "used-but-no-code", "from-a-later-version"))
SHA256 = st.binary(min_size=32, max_size=32).map(bytes.hex).map(Sha256)
TIMES = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
    timezones=st.just(timezone.utc),
).map(lambda when: when.replace(microsecond=0))
_VALUES = st.one_of(TEXT, st.integers(), st.booleans(), st.none(), st.lists(TEXT, max_size=2).map(tuple))
DETAILS = st.dictionaries(TEXT, _VALUES, max_size=3).map(lambda values: Detail(tuple(sorted(values.items()))))
LABELS = st.dictionaries(TEXT, TEXT, max_size=2).map(lambda values: Detail(tuple(sorted(values.items()))))
NOT_NEGATIVE = st.integers(min_value=0, max_value=2**40)

_BY_TYPE: dict[object, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(min_value=-(2**40), max_value=2**40),
    bool: st.booleans(),
    float: st.floats(min_value=0, max_value=1),
    datetime: TIMES,
    Detail: DETAILS,
    Sha256: SHA256,
    UserId: st.integers(min_value=0, max_value=2000).map(UserId),
    Unknown: IDS.map(Unknown),
    type(None): st.none(),
}
_BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "labels": LABELS | IDS.map(Unknown),
    "size": NOT_NEGATIVE,
    "offset": NOT_NEGATIVE,
    "count": st.none() | NOT_NEGATIVE,
    "points": NOT_NEGATIVE,
    "open": NOT_NEGATIVE,
    "id": IDS,
    "reason": IDS,
}
"""Fields that the schema bounds more closely than their type does."""


def reports() -> st.SearchStrategy[Report]:
    """Any report that the model can hold, apps in the order of the document."""
    return instances(Report)


@lru_cache(maxsize=256)
def instances(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a frozen dataclass of the model."""
    hints = get_type_hints(kind)
    fields = {field.name: _field(field.name, hints[field.name]) for field in dataclasses.fields(kind)}
    if kind is Risk:
        fields["score"] = st.integers(min_value=0, max_value=100)
    return st.builds(kind, **fields)


def _field(name: str, hint: Any) -> st.SearchStrategy[Any]:
    if name in _BY_NAME and hint in (str, int, Union[Detail, Unknown], Union[int, None], int | None):
        return _BY_NAME[name]
    return _of(hint)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _BY_TYPE:
        return _BY_TYPE[hint]
    hint = getattr(hint, "__supertype__", hint)
    if hint in _BY_TYPE:
        return _BY_TYPE[hint]
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*(_of(member) for member in get_args(hint)))
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0]), max_size=2).map(tuple)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return instances(hint)
