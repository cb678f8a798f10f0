"""Facts are written as JSON and read back equal."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.codec import JsonObject
from auditor.errors import DocumentError
from auditor.facts import facts_from_json, facts_to_json
from auditor.model import AppFacts, Detail, Unknown

pytestmark = pytest.mark.slow

texts = st.text(max_size=8)
values = st.one_of(
    texts, st.integers(-(2**63), 2**63), st.booleans(), st.none(), st.lists(texts, max_size=2).map(tuple)
)
details = st.dictionaries(st.text(min_size=1, max_size=5), values, max_size=2).map(
    lambda named: Detail.of(**named)
)
st.register_type_strategy(Detail, details)
st.register_type_strategy(Unknown, st.builds(Unknown, st.sampled_from(["no-manifest", "malformed"])))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(timezone.utc)))


@given(st.from_type(AppFacts))
@settings(max_examples=60, deadline=None)
def test_facts_read_back_equal_through_json_text(facts: AppFacts) -> None:
    assert facts_from_json(json.loads(json.dumps(facts_to_json(facts)))) == facts


@given(st.from_type(AppFacts), st.data())
@settings(max_examples=40, deadline=None)
def test_a_member_that_is_missing_or_wrong_is_one_kind_of_error(facts: AppFacts, data: Any) -> None:
    written = facts_to_json(facts)
    unknown = written.get("unknown")
    told = set(written) - {"unknown", "labels", *(unknown if isinstance(unknown, dict) else ())}
    name = data.draw(st.sampled_from(sorted(told)))
    missing = {key: value for key, value in written.items() if key != name}
    wrong: JsonObject = {**written, name: {"no": 1.5}}
    for broken in (missing, wrong):
        with pytest.raises(DocumentError):
            facts_from_json(broken)


def test_another_schema_is_refused() -> None:
    with pytest.raises(DocumentError, match="facts/1"):
        facts_from_json({"schema": "facts/2"})
