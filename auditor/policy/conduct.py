"""What an app does, in the four acts that rules forbid; what is not known says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.judge import manifest_known, proves_use
from auditor.judge.contradictions import READ_OP
from auditor.judge.verdict import is_declared
from auditor.model import AppFacts, Data, Maybe, Unknown, Use, UseRecord, Verdict, Verdicts
from auditor.policy.packs import Act, Example, Rule

CODE_HIDDEN = Unknown("code-hidden")
FLOW_NOT_FOUND = Unknown("no-flow-found")
NO_MANIFEST = Unknown("no-manifest")
NO_PHONE = Unknown("no-phone")
NOT_REPORTED = Unknown("not-reported")

Kinds = Mapping[Data, Maybe[bool]]


@dataclass(frozen=True, slots=True)
class Conduct:
    """Whether an app does what rules forbid."""

    asked: Maybe[frozenset[str]]
    """The permissions that it asks for, with their prefix."""
    coded: Kinds
    used: Kinds
    sent: Kinds

    def of(self, act: Act, rule: Rule) -> Maybe[tuple[str, ...]]:
        """What shows that the app did what ``rule`` concerns: permissions or kinds of data.

        Empty where it did not; the reason where that is not known.
        """
        if act is Act.ASKED:
            if isinstance(self.asked, Unknown):
                return self.asked
            return tuple(sorted(self.asked.intersection(rule.permissions)))
        kinds = {Act.CODED: self.coded, Act.USED: self.used, Act.SENT: self.sent}[act]
        shown = tuple(data.value for data in rule.data if kinds[data] is True)
        open_kinds = (kinds[data] for data in rule.data)
        unknown = next((one for one in open_kinds if isinstance(one, Unknown)), None)
        return shown if shown or unknown is None else unknown


def conduct_of(facts: AppFacts, verdicts: Verdicts, uses: Sequence[Use] | None) -> Conduct:
    """The conduct of an app by its manifests, its code and, if there is one, the phone's record.

    ``uses`` is ``None`` where no phone was read.
    """
    names = frozenset(permission.name for permission in facts.permissions)
    return Conduct(
        asked=names if names or manifest_known(facts) else NO_MANIFEST,
        coded={data: _coded(verdicts.of(data)) for data in Data},
        used={data: _used(facts, data, uses) for data in Data},
        sent={data: _sent(verdicts.of(data)) for data in Data},
    )


def conduct_of_example(example: Example) -> Conduct:
    """The conduct that an example of a pack describes."""
    return Conduct(
        asked=frozenset(example.permissions),
        coded={data: data in example.coded or data in example.sent for data in Data},
        used={data: data in example.used for data in Data},
        sent={data: data in example.sent for data in Data},
    )


def _coded(verdict: Verdict) -> Maybe[bool]:
    return CODE_HIDDEN if verdict is Verdict.UNKNOWN else verdict in (Verdict.UPLOADS, Verdict.READS)


def _sent(verdict: Verdict) -> Maybe[bool]:
    """That no flow was found from a read to the network does not show that there is none."""
    if verdict is Verdict.READS:
        return FLOW_NOT_FOUND
    return CODE_HIDDEN if verdict is Verdict.UNKNOWN else verdict is Verdict.UPLOADS


def _used(facts: AppFacts, data: Data, uses: Sequence[Use] | None) -> Maybe[bool]:
    if uses is None:
        may_ask = is_declared(facts, data) or not manifest_known(facts)
        return NO_PHONE if may_ask else False
    rows = [use for use in uses if use.op == READ_OP[data]]
    if any(proves_use(use) for use in rows):
        return True
    unknown = any(use.record is UseRecord.NOT_REPORTED for use in rows)
    return NOT_REPORTED if unknown or (not rows and is_declared(facts, data)) else False
