"""Each rule of evidence and each implicit edge has a case that turns wrong without it."""

from __future__ import annotations

from typing import Final

import pytest

from tests.cases.switches import Switch, is_in_sample, switches, turns_wrong, usual, without

SWITCHES: Final = switches()
PARTS: Final = 24
"""The sample that is tried on every run is one part of the rules of so many."""
EDGES: Final = {
    "what-a-task-returns": ("auditor.evidence.flow.Flow._post_execute", ()),
    "object-of-a-callback": ("auditor.evidence.flow.Flow._held", ()),
    "what-a-callback-is-given": ("auditor.evidence.flow.Flow._given_to_callback", ()),
    "field-of-an-object": ("auditor.evidence.flow.Flow._read", ()),
    "object-in-a-field": ("auditor.evidence.flow.Flow._stored_there", ()),
    "callbacks-of-what-holds-data": ("auditor.evidence.transfers.Transfers._handed_over", ()),
    "object-that-is-run-later": ("auditor.evidence.transfers.Transfers._run_later", ()),
    "array-that-a-call-fills": ("auditor.evidence.transfers.Transfers._filled", ()),
    "library-that-keeps": ("auditor.evidence.transfers.Transfers.of_library", ()),
    "object-that-a-method-filled": ("auditor.evidence.aliases.Aliases._argument", ()),
    "stream-around-a-stream": ("auditor.evidence.aliases.Aliases._wrapped", ()),
    "object-in-an-array": ("auditor.evidence.aliases.Aliases._element", ()),
    "object-in-an-object": ("auditor.evidence.aliases.Aliases._in_object", ()),
    "result-that-is-the-receiver": ("auditor.evidence.aliases.Aliases._result", ()),
    "field-by-its-name": ("auditor.evidence.moves.Moves.by_name", ()),
    "static-field": ("auditor.evidence.moves.Moves.read", ()),
    "what-is-stored": ("auditor.evidence.stores.Stores.read_again", ()),
    "intent-to-a-component": ("auditor.evidence.intents.Intents.delivered", ()),
    "request-of-an-interface": ("auditor.evidence.sinks.Sinks.requests", ()),
    "own-page": ("auditor.evidence.pages.Pages.takes_script", False),
    "own-page-of-a-bridge": ("auditor.evidence.pages.Pages.bridge_is_own", False),
    "result-to-a-page": ("auditor.evidence.answers.Answers.to_page", ()),
    "page-calls-a-bridge": ("auditor.evidence.bridges.Bridges.offers", False),
    "static-initialiser": ("auditor.evidence.reach.Reach._touchers", frozenset()),
    "component-as-a-listener": ("auditor.evidence.reach.Reach._passers", frozenset()),
    "override-that-a-library-calls": ("auditor.evidence.reach.Reach._calls_back", False),
}
"""Edges that stand in the code: the function, and what it gives when it is switched off."""


def test_the_sample_holds_some_rules() -> None:
    assert sum(is_in_sample(one.name, 1, PARTS) for one in SWITCHES) > 5


@pytest.mark.slow
@pytest.mark.parametrize(
    "switch", [one for one in SWITCHES if is_in_sample(one.name, 1, PARTS)], ids=lambda one: one.name
)
def test_a_case_turns_wrong_without_a_rule_of_the_sample(switch: Switch) -> None:
    assert turns_wrong(without(switch))


@pytest.mark.trial
@pytest.mark.parametrize("switch", SWITCHES, ids=lambda one: one.name)
def test_a_case_turns_wrong_without_each_rule(switch: Switch) -> None:
    assert turns_wrong(without(switch))


@pytest.mark.slow
def test_nothing_turns_wrong_by_itself() -> None:
    assert not turns_wrong()


@pytest.mark.slow
@pytest.mark.parametrize("edge", EDGES)
def test_a_case_turns_wrong_without_each_edge(edge: str, monkeypatch: pytest.MonkeyPatch) -> None:
    function, nothing = EDGES[edge]
    usual()  # with the edge
    monkeypatch.setattr(function, lambda *_, **__: nothing)
    assert turns_wrong()
