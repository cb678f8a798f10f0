"""The rules that tell where a request goes: which calls are given its address, which its HTTP method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from auditor.evidence.patterns import Descriptors, descriptors


@dataclass(frozen=True, slots=True)
class AddressRule:
    """Calls that are given an address or a host name."""

    id: str
    calls: Descriptors
    position: int
    """Of the text, the receiver as 0."""


@dataclass(frozen=True, slots=True)
class VerbRule:
    """Calls that settle the HTTP method."""

    id: str
    calls: Descriptors
    verb: str | None
    """The method that the call itself stands for; ``None`` where an argument names it."""
    position: int
    verbs: tuple[tuple[int, str], ...]
    """What a number in that argument stands for; empty where it is a text."""


@dataclass(frozen=True, slots=True)
class EndpointRules:
    """All of them."""

    addresses: tuple[AddressRule, ...]
    verbs: tuple[VerbRule, ...]
    names: Descriptors
    """Calls whose first argument is the name under which the second is sent."""


def read_endpoint_rules(entries: Mapping[str, Any]) -> EndpointRules:
    """The rules of ``endpoints.yaml``, whose schema holds."""
    return EndpointRules(
        tuple(
            AddressRule(entry["id"], descriptors(entry["calls"]), entry["position"])
            for entry in entries["addresses"]
        ),
        tuple(
            VerbRule(
                id=entry["id"],
                calls=descriptors(entry["calls"]),
                verb=entry.get("verb"),
                position=entry.get("position", 0),
                verbs=tuple(sorted(entry.get("verbs", {}).items())),
            )
            for entry in entries["verbs"]
        ),
        descriptors(entries["names"]["calls"]),
    )
