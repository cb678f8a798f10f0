"""The risk score: a sum of stated factors, each worth what ``risk.yaml`` says.

A factor applies because of a fact that speaks against the app, and adding such
a fact never takes another factor's points away without giving as many. A fact
that is missing adds nothing to the score; what it could add is ``Risk.open``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from auditor.judge.contradictions import READ_OP, proves_use
from auditor.judge.verdict import (
    NO_CODE_AT_HAND,
    READ_PERMISSION,
    bulk_reads,
    hides_code,
    is_declared,
    leaves_the_phone,
    manifest_known,
)
from auditor.model import (
    AppFacts,
    Data,
    Detail,
    Grant,
    Level,
    Loan,
    Risk,
    RiskFactor,
    Role,
    Sha256,
    Unknown,
    Use,
    UseRecord,
)
from auditor.rulebook import Rulebook, load

GREATEST = 100
"""The greatest score; the caps of the families add up to it."""
LEVELS = ((75, Level.CRITICAL), (50, Level.HIGH), (25, Level.MEDIUM), (1, Level.LOW))
"""From how many points on a level holds."""

_STEM = {Data.CONTACTS: "contacts", Data.CALL_LOG: "call-log", Data.SMS: "sms"}
_OWN = {
    data: tuple(f"{stem}-{does}" for does in ("uploads", "reads", "latent")) for data, stem in _STEM.items()
}
_ASKS, _GRANTED, _USED, _BACKGROUND = "declared-only", "effective-grant", "used", "used-in-background"
_PACKED, _SDK, _IOC = "packed-and-granted", "sdk-owner", "ioc"
_ON_RECORD = {"ioc-hash": "file_of", "ioc-certificate": "certificate_of", "ioc-domain": "server_of"}
"""By the reason of a loan, what the factor calls the name of those who are on record."""
FACTOR_IDS = frozenset({_ASKS, _GRANTED, _USED, _BACKGROUND, _PACKED, _SDK, _IOC}).union(*_OWN.values())
_HIDES_FLOW = frozenset({"script-code", "flow-depth"})
"""Ids of the limits that leave unseen what is done with data, though not who reads it."""

Applied = Mapping[tuple[str, Data | None], Detail]
"""Why each factor applies, by its id and, where it may apply once per kind, the data."""


@dataclass(frozen=True, slots=True)
class FactorRule:
    """What one factor is worth."""

    id: str
    family: str
    points: int


@dataclass(frozen=True, slots=True)
class RiskRules:
    """The factors of ``risk.yaml``, and the cap of each family."""

    factors: tuple[FactorRule, ...]
    caps: tuple[tuple[str, int], ...]
    sha256: Sha256


@lru_cache(maxsize=1)
def load_risk_rules() -> RiskRules:
    """The factors that ship.

    Raises:
        DataError: the file is not what the code expects.
    """
    here = resources.files("auditor") / "judge"
    return risk_rules(load(here / "risk.yaml", here / "risk.schema.json"))


def risk_rules(book: Rulebook) -> RiskRules:
    """The factors of a file, checked: known ids, known families, caps that add up to 100.

    Raises:
        DataError: with the line.
    """
    caps = tuple((name, int(family["cap"])) for name, family in book.entries["families"].items())
    rules = tuple(FactorRule(one["id"], one["family"], one["points"]) for one in book.entries["factors"])
    for index, rule in enumerate(rules):
        if rule.id not in FACTOR_IDS or rule.id in {other.id for other in rules[:index]}:
            raise book.error(("factors", index), f"{rule.id} is not known, or stands twice")
        if rule.points > dict(caps).get(rule.family, -1):
            raise book.error(("factors", index), f"{rule.id} is worth more than its family")
    if sum(cap for _, cap in caps) != GREATEST or len(rules) != len(FACTOR_IDS):
        raise book.error(("families",), f"the caps must add up to {GREATEST}, and every factor be there")
    return RiskRules(rules, caps, book.sha256)


def risk(
    facts: AppFacts,
    loan: Loan,
    grants: Sequence[Grant],
    uses: Sequence[Use],
    rules: RiskRules | None = None,
) -> Risk:
    """The score of an app with its factors, the heaviest first, and the points that stay open."""
    rules = rules or load_risk_rules()
    applied = {**_of_code(facts), **_of_phone(facts, grants, uses), **_of_record(loan)}
    factors = _priced(applied, rules)
    score = sum(factor.points for factor in factors)
    worst = {**_worst_code(facts, applied), **_worst_phone(facts, grants, uses, applied)}
    greatest = sum(factor.points for factor in _priced(worst, rules))
    return Risk(score, level(score), factors, max(0, greatest - score))


def level(score: int) -> Level:
    """The band of a score."""
    return next((band for least, band in LEVELS if score >= least), Level.NONE)


def _priced(applied: Applied, rules: RiskRules) -> tuple[RiskFactor, ...]:
    """The factors with their points: in each family the heaviest first, none beyond the cap."""
    left = dict(rules.caps)
    factors = []
    for rule in sorted(rules.factors, key=lambda rule: -rule.points):
        for data in (None, *Data):
            why = applied.get((rule.id, data))
            if why is not None:
                points = min(rule.points, left[rule.family])
                left[rule.family] -= points
                factors.append(RiskFactor(rule.id, points, why))
    return tuple(sorted(factors, key=lambda factor: -factor.points))


def _of_code(facts: AppFacts) -> dict[tuple[str, Data | None], Detail]:
    """What the app's own code and manifest add: one factor per kind of data, and the third parties."""
    applied: dict[tuple[str, Data | None], Detail] = {}
    owners = set()
    for data in Data:
        uploads, reads, latent = _OWN[data]
        found = bulk_reads(facts, data)
        reached = tuple(access for access in found if access.reachable)
        declared = is_declared(facts, data)
        if declared and reached:
            owners |= {access.owner for access in reached} - {"app"}
            factor = uploads if leaves_the_phone(reached) else reads
            methods = sorted({access.method for access in reached})
            applied[factor, data] = Detail.of(data=data.value, count=len(methods), method=methods[0])
        elif declared:
            applied[_ASKS, data] = Detail.of(data=data.value, permission=READ_PERMISSION[data])
        elif found:
            applied[latent, data] = Detail.of(data=data.value, permission=READ_PERMISSION[data])
    if owners:
        applied[_SDK, None] = Detail.of(owner=tuple(sorted(owners)))
    return applied


def _of_phone(
    facts: AppFacts, grants: Sequence[Grant], uses: Sequence[Use]
) -> dict[tuple[str, Data | None], Detail]:
    """What the phone allows and recorded adds; each factor once, with the kinds of data it is true of."""
    proofs = [use for use in uses if proves_use(use)]
    may_read = _kinds(READ_PERMISSION, [grant.permission for grant in grants if grant.effective is True])
    used = _kinds(READ_OP, [use.op for use in proofs])
    unseen = _kinds(READ_OP, [use.op for use in proofs if use.foreground is False])
    packed = may_read if any(limit.id == "packed" for limit in facts.limits) else ()
    found = {_GRANTED: may_read, _USED: used, _BACKGROUND: unseen, _PACKED: packed}
    return {(factor, None): Detail.of(data=kinds) for factor, kinds in found.items() if kinds}


def _of_record(loan: Loan) -> dict[tuple[str, Data | None], Detail]:
    """What others have found out about the app, its file, its certificate or its servers; once."""
    if loan.role is not Role.IOC:
        return {}
    found = next((one for one in loan.reasons if one.id in _ON_RECORD), None)
    if found is not None:
        shown = {_ON_RECORD[found.id]: found.detail.get("name"), "source": found.detail.get("source")}
        return {(_IOC, None): Detail.of(**shown)}
    return {(_IOC, None): Detail.of(source=loan.catalog.source if loan.catalog is not None else None)}


def _kinds(names: Mapping[Data, str], found: Sequence[str]) -> tuple[str, ...]:
    return tuple(data.value for data in Data if names[data] in found)


def _worst_code(facts: AppFacts, applied: Applied) -> dict[tuple[str, Data | None], Detail]:
    """The factors that apply, with what unseen code could make of those of the code."""
    flow_unseen = hides_code(facts) or any(limit.id in _HIDES_FLOW for limit in facts.limits)
    worst = dict(applied)
    for data in Data:
        uploads, reads, latent = _OWN[data]
        could_read = hides_code(facts, data) and (is_declared(facts, data) or not manifest_known(facts))
        if could_read or (flow_unseen and (reads, data) in applied):
            for lesser in (reads, latent, _ASKS):
                worst.pop((lesser, data), None)
            worst[uploads, data] = Detail()
            worst.setdefault((_SDK, None), Detail())
        elif hides_code(facts, data):
            worst.setdefault((latent, data), Detail())
    return worst


def _worst_phone(
    facts: AppFacts, grants: Sequence[Grant], uses: Sequence[Use], applied: Applied
) -> dict[tuple[str, Data | None], Detail]:
    """The factors that the phone could add, had it been asked or had it answered.

    Nothing is open for an app that cannot hold any of the permissions.
    """
    if manifest_known(facts) and not any(is_declared(facts, data) for data in Data):
        return {}
    open_grant = _grants_open(grants)
    open_use = _uses_open(uses)
    granted = open_grant or (_GRANTED, None) in applied
    unread = not facts.files or any(limit.id in NO_CODE_AT_HAND for limit in facts.limits)
    packed = unread or any(limit.id == "packed" for limit in facts.limits)
    could = {_GRANTED: open_grant, _USED: open_use, _BACKGROUND: open_use, _PACKED: granted and packed}
    return {(factor, None): Detail() for factor, is_open in could.items() if is_open}


def _grants_open(grants: Sequence[Grant]) -> bool:
    watched = [grant for grant in grants if grant.permission in READ_PERMISSION.values()]
    return not watched or any(isinstance(grant.effective, Unknown) for grant in watched)


def _uses_open(uses: Sequence[Use]) -> bool:
    watched = [use for use in uses if use.op in READ_OP.values()]
    return not watched or any(
        use.record is UseRecord.NOT_REPORTED or (proves_use(use) and use.foreground is None)
        for use in watched
    )
