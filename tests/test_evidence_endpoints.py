"""What an address says of where a request goes, a piece that is not known among what is."""

from __future__ import annotations

import pytest

from auditor.evidence.computed import HOLE, NUMBER_HOLE
from auditor.evidence.endpoints import query_names, split_address


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("https://api.example.org/v1/contacts", ("api.example.org", "/v1/contacts")),
        ("https://api.example.org", ("api.example.org", "")),
        ("api.example.org", ("api.example.org", "")),
        (f"https://api.example.org/v1/backup?{HOLE}", ("api.example.org", "/v1/backup")),
        (f"https://api.example.org/v1/backup?key={HOLE}", ("api.example.org", "/v1/backup")),
        (f"https://api.example.org/{HOLE}/contacts", ("api.example.org", None)),
        (f"https://api.example.org/v1{HOLE}", ("api.example.org", None)),
        (f"https://api.example.org{HOLE}/v1", (None, None)),
        (f"{HOLE}https://api.example.org/v1", (None, None)),
        (f"{HOLE}.example.org", (None, None)),
        ("https://[/v1", (None, None)),
        (f"https://api.example.org:{NUMBER_HOLE}/v1", ("api.example.org", "/v1")),
        (f"https://shard{NUMBER_HOLE}.example.org/v1", (None, None)),
        (f"https://api.example.org/users/{NUMBER_HOLE}/contacts", ("api.example.org", None)),
        ("/up?x=1", (None, None)),
        ("some text", (None, None)),
        ("10.0.2.2", ("10.0.2.2", "")),
        (HOLE, (None, None)),
        ("", (None, None)),
    ],
)
def test_host_and_path_are_stated_where_they_are_constant(
    address: str, parts: tuple[str | None, str | None]
) -> None:
    assert split_address(address) == parts


def test_fields_are_named_where_their_names_are_constant_and_their_values_are_not() -> None:
    query = f"https://api.example.org/{HOLE}?name={HOLE}&v=2&{HOLE}={HOLE}"

    assert query_names(query) == ["name"]
