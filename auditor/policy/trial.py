"""Tries each rule of the packs on its two examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model import Outcome
from auditor.policy.conduct import conduct_of_example
from auditor.policy.evaluate import decide
from auditor.policy.packs import Packs


@dataclass(frozen=True, slots=True)
class WrongExample:
    """An example that does not come out as it should."""

    pack: str
    rule: str
    example: str
    """``breaking`` or ``keeping``."""
    outcome: Outcome
    """What came out."""


def wrong_examples(packs: Packs) -> Iterator[WrongExample]:
    """The examples of all rules that the rule does not decide as their names say."""
    for pack in packs.packs:
        for rule in pack.rules:
            for name, example, wanted in (
                ("breaking", rule.breaking, Outcome.VIOLATES),
                ("keeping", rule.keeping, Outcome.COMPLIES),
            ):
                outcome = decide(rule, conduct_of_example(example)).outcome
                if outcome is not wanted:
                    yield WrongExample(pack.id, rule.id, name, outcome)
