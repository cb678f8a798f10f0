"""Looking up resources: each way a table can be written, and tables that lie."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.apk.container import open_apk
from auditor.apk.resource_table import ResourceId, ResourceTable
from auditor.errors import MalformedApk
from tests.apps import apk_names, apk_path
from tests.axml_writer import Ref, Value, resource_table

FIRST, SECOND, THIRD = (ResourceId(0x7F010000 + entry) for entry in range(3))
TYPES: list[tuple[str, list[Value | None]]] = [
    ("", ["Loan", "other", True]),
    ("zh-CN", ["贷款", None, None]),
    ("fil", [None, "iba", None]),
]
SAMPLE = resource_table([*TYPES[:2]])


@pytest.mark.parametrize("encoding", ["plain", "sparse", "offset16", "compact"])
@pytest.mark.parametrize("utf8", [True, False])
def test_every_encoding_gives_the_same_values(encoding: str, utf8: bool) -> None:
    table = ResourceTable(resource_table(TYPES[:2], encoding=encoding, utf8=utf8))
    assert table.resolve(FIRST) == {"": "Loan", "zh-CN": "贷款"}
    assert table.resolve(SECOND) == {"": "other"}
    assert table.resolve(THIRD) == {"": True}
    assert table.resolve(ResourceId(0x7F010003)) == {}
    assert table.resolve(ResourceId(0x7F020000)) == {}


def test_references_are_followed_in_their_locale() -> None:
    table = ResourceTable(
        resource_table([("", [Ref(SECOND.number), "Loan"]), ("zh", [Ref(SECOND.number), "贷款"])])
    )
    assert table.resolve(FIRST) == {"": "Loan", "zh": "贷款"}


def test_references_that_run_in_a_circle_lead_nowhere() -> None:
    table = ResourceTable(resource_table([("", [Ref(SECOND.number), Ref(FIRST.number)])]))
    assert table.resolve(FIRST) == {}


def test_a_long_string_keeps_its_start() -> None:
    value = next(iter(ResourceTable(resource_table([("", ["ab" * 10_000])])).resolve(FIRST).values()))
    assert isinstance(value, str)
    assert value.startswith("abab")
    assert len(value) <= 8192


def test_asking_without_end_is_stopped() -> None:
    table = ResourceTable(resource_table([("", [str(number) for number in range(200)])] * 200))
    with pytest.raises(MalformedApk, match="too many"):
        for number in range(200):
            table.resolve(ResourceId(0x7F010000 + number))


def test_what_is_no_table_is_malformed() -> None:
    for data in (b"", b"\x02\x00", b"<?xml version='1.0'?>"):
        with pytest.raises(MalformedApk):
            ResourceTable(data)


@pytest.mark.parametrize("name", [name for name in apk_names() if name != "split-extra"])
def test_strings_are_those_of_androguard(name: str) -> None:
    """The slow reader of every resource is the oracle of the quick look-up."""
    from androguard.core.axml import ARSCParser
    from loguru import logger

    logger.disable("androguard")
    data = open_apk(apk_path(name)).read("resources.arsc")
    table, oracle = ResourceTable(data), ARSCParser(data)
    oracle._analyse()
    compared = 0
    for number, configs in oracle.resource_values.items():
        theirs = sorted(
            e.key.get_data_value() for e in configs.values() if not e.is_complex() and e.key.data_type == 3
        )
        ours = sorted(one.value for one in table.values(ResourceId(number)) if isinstance(one.value, str))
        assert ours == theirs
        compared += len(ours)
    assert compared


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=6),
    st.data(),
)
def test_a_changed_table_is_read_or_malformed(changes: list[tuple[int, int]], data: st.DataObject) -> None:
    raw = bytearray(SAMPLE)
    for at, byte in changes:
        raw[at] = byte
    cut = data.draw(st.integers(0, len(raw)))
    for changed in (bytes(raw), bytes(raw[:cut])):
        with contextlib.suppress(MalformedApk):
            table = ResourceTable(changed)
            for resource in (FIRST, SECOND, THIRD):
                table.resolve(resource)
