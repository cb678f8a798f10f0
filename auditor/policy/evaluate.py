"""How each rule applies to an app: broken, kept or unclear, with the facts that decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from auditor.judge.verdict import leaves_the_phone
from auditor.model import (
    Access,
    AppFacts,
    Data,
    Detail,
    InstalledApp,
    Loan,
    Maybe,
    Outcome,
    PolicyFinding,
    Role,
    Scope,
    Unknown,
)
from auditor.policy.conduct import Conduct
from auditor.policy.host_code import belongs_to_a_loan_product
from auditor.policy.market import Market
from auditor.policy.packs import Act, Ban, Pack, Packs, Rule, Sure


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when an app is judged."""

    day: date
    """The day of the audit, in UTC."""
    market: Market | None
    """Whose rules apply; ``None`` where nothing tells."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the facts make of one rule."""

    outcome: Outcome
    acts: tuple[Act, ...]
    """Those that decided."""
    shown: tuple[str, ...]
    """The permissions and kinds of data that they concern."""
    reasons: tuple[str, ...]
    """Why it is unclear; ids."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What of an app, beside its conduct, bears on whether and how a rule applies."""

    role: Role | None
    target_sdk: Maybe[int]
    installer: Maybe[str]
    loan_code: frozenset[tuple[Act, Data]]
    """What code of a loan product, by the name of its package, reads in bulk and sends away."""


def standing_of(facts: AppFacts, loan: Loan, installed: InstalledApp | None) -> Standing:
    """The standing of an app; a loan app in no list counts as a lender."""
    lender = Role.LENDER if loan.is_loan else None
    return Standing(
        role=loan.role or lender,
        target_sdk=facts.target_sdk,
        installer=Unknown("no-phone") if installed is None else installed.installer,
        loan_code=frozenset(act for access in facts.accesses for act in _loan_code_does(access)),
    )


def _loan_code_does(access: Access) -> Iterator[tuple[Act, Data]]:
    if access.reachable and access.scope is Scope.BULK and belongs_to_a_loan_product(access.method):
        yield Act.CODED, access.data
        if leaves_the_phone([access]):
            yield Act.SENT, access.data


def policies(
    packs: Packs, standing: Standing, conduct: Conduct, setting: Setting
) -> tuple[PolicyFinding, ...]:
    """How the rules that apply to an app are broken or kept, by pack and rule."""
    return tuple(
        _finding(pack, rule, standing, conduct, setting)
        for pack in packs.packs
        if _holds_here(pack, standing, setting)
        for rule in pack.rules
        if _applies(rule, standing, setting.day)
    )


def decide(rule: Rule, conduct: Conduct) -> Decision:
    """What the conduct of an app makes of a rule, whatever is uncertain about the rule itself."""
    broken, shown = _acts(rule.violates, rule, conduct)
    if broken:
        return Decision(Outcome.VIOLATES, broken, shown, ())
    doubtful, shown = _acts(rule.unclear, rule, conduct)
    missing = [conduct.of(act, rule) for act in (*rule.violates, *rule.unclear)]
    reasons = tuple(dict.fromkeys(one.reason for one in missing if isinstance(one, Unknown)))
    if doubtful or reasons:
        return Decision(Outcome.UNCLEAR, doubtful, shown, reasons)
    return Decision(Outcome.COMPLIES, (), (), ())


def _acts(acts: tuple[Act, ...], rule: Rule, conduct: Conduct) -> tuple[tuple[Act, ...], tuple[str, ...]]:
    """Those of the acts that the app did, and what they concern."""
    did: list[Act] = []
    concerns: dict[str, None] = {}
    for act in acts:
        shown = conduct.of(act, rule)
        if not isinstance(shown, Unknown) and shown:
            did.append(act)
            concerns.update(dict.fromkeys(shown))
    return tuple(did), tuple(concerns)


def _holds_here(pack: Pack, standing: Standing, setting: Setting) -> bool:
    if pack.store is not None:
        return isinstance(standing.installer, Unknown) or standing.installer == pack.store
    return setting.market is not None and setting.market.country in pack.markets


def _applies(rule: Rule, standing: Standing, day: date) -> bool:
    if standing.role not in rule.roles or day < rule.since or (rule.until is not None and day >= rule.until):
        return False
    target = standing.target_sdk
    return rule.target_from is None or isinstance(target, Unknown) or target >= rule.target_from


def _finding(pack: Pack, rule: Rule, standing: Standing, conduct: Conduct, setting: Setting) -> PolicyFinding:
    decision = decide(rule, conduct)
    doubts = _doubts(pack, rule, standing, decision, setting)
    outcome = Outcome.UNCLEAR if doubts else decision.outcome
    market = setting.market if pack.store is None else None
    return PolicyFinding(
        pack=pack.id,
        rule=rule.id,
        outcome=outcome,
        clause=f"{rule.instrument}: {rule.clause}",
        url=rule.source.url,
        why=Detail.of(
            acts=tuple(act.value for act in decision.acts),
            authority=rule.authority,
            ban=rule.ban.value,
            concerns=decision.shown,
            consent=rule.consent.value,
            data=tuple(data.value for data in rule.data),
            market=None if market is None else market.country,
            market_by=None if market is None else market.by,
            permissions=rule.permissions,
            quote=rule.quote,
            read=rule.source.read,
            reasons=(*doubts, *decision.reasons),
            since=rule.since.isoformat(),
            source=rule.source.document,
            sure=rule.sure.value,
            until=None if rule.until is None else rule.until.isoformat(),
        ),
    )


def _doubts(
    pack: Pack, rule: Rule, standing: Standing, decision: Decision, setting: Setting
) -> tuple[str, ...]:
    """Why an outcome is unclear although the facts decide it; ids.

    What is doubtful about a rule matters to every outcome; what is doubtful about
    whether it applies only to a reproach.
    """
    doubts = ["from-memory"] if rule.sure is Sure.FROM_MEMORY else []
    if rule.ban is Ban.CONTACT:
        doubts.append("contact-not-seen")
    if decision.outcome is not Outcome.VIOLATES:
        return tuple(doubts)
    if rule.ban is Ban.REFUSAL:
        doubts.append("refusal-not-seen")
    if rule.disputed_until is not None and setting.day < rule.disputed_until:
        doubts.append("date-disputed")
    if rule.target_from is not None and isinstance(standing.target_sdk, Unknown):
        doubts.append("target-unknown")
    if pack.store is not None and isinstance(standing.installer, Unknown):
        doubts.append("store-unknown")
    if pack.store is None and setting.market is not None and not setting.market.sure:
        doubts.append("market-guessed")
    if standing.role is Role.HOST and not _by_loan_code(standing, rule, decision):
        doubts.append("host-app")
    return tuple(doubts)


def _by_loan_code(standing: Standing, rule: Rule, decision: Decision) -> bool:
    """Whether code of the loan product alone does one of the acts that decided."""
    return any((act, data) in standing.loan_code for act in decision.acts for data in rule.data)
