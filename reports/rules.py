"""How rules apply to an app, in words: what is broken, what is open, and why."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.errors import N_
from auditor.model import AppAudit, Data, DetailValue, Outcome, PolicyFinding
from reports.sentence import Sentence, Value, say
from reports.voice import Voice
from reports.words import DATA, Tone

_OUTCOMES = {
    (Outcome.VIOLATES, "absolute"): (Tone.BAD, N_("It breaks this rule of {authority}: {clause}.")),
    (Outcome.VIOLATES, "purpose"): (
        Tone.BAD,
        N_("It breaks this rule of {authority}, unless it can show a purpose that needs the data: {clause}."),
    ),
    (Outcome.UNCLEAR, "absolute"): (
        Tone.UNKNOWN,
        N_("Whether it breaks this rule of {authority} is unclear: {clause}."),
    ),
    (Outcome.UNCLEAR, "purpose"): (
        Tone.UNKNOWN,
        N_("Whether it breaks this rule of {authority} is unclear: {clause}."),
    ),
    (Outcome.COMPLIES, "absolute"): (
        Tone.CALM,
        N_("As far as could be seen it keeps this rule of {authority}: {clause}."),
    ),
    (Outcome.COMPLIES, "purpose"): (
        Tone.CALM,
        N_("As far as could be seen it keeps this rule of {authority}: {clause}."),
    ),
}
_MARKS = {
    Outcome.VIOLATES: N_("Breaks it"),
    Outcome.UNCLEAR: N_("Unclear"),
    Outcome.COMPLIES: N_("Keeps it"),
}
_ACTS = {
    "asked": N_("It asks for: {concerns}."),
    "coded": N_("Its code reads everything: {concerns}."),
    "used": N_("The phone recorded that it read: {concerns}."),
    "sent": N_("Its code reads everything and sends it away: {concerns}."),
}
_REASONS = {
    "from-memory": N_("The rule is known from memory only and has to be read before anyone relies on it."),
    "contact-not-seen": N_(
        "The rule is about whom the lender gets in touch with. That can be seen neither in code nor on a "
        "phone; what the app reads only shows whether it could have the numbers."
    ),
    "refusal-not-seen": N_(
        "The rule forbids to refuse service to those who keep these data back. Whether the app does that "
        "cannot be seen in code."
    ),
    "date-disputed": N_("Sources name different days from which the rule is in force."),
    "target-unknown": N_(
        "The rule depends on the Android version that the app is made for, which is not known."
    ),
    "store-unknown": N_("The rule binds apps of one store, and where the app came from is not known."),
    "market-guessed": N_("In which country the app lends is a guess. The option --market settles it."),
    "host-app": N_("The app does much else; that the code belongs to its loan product could not be shown."),
    "code-hidden": N_("Code that could matter was not visible."),
    "no-flow-found": N_("It reads everything. No sending was found, which does not prove that none happens."),
    "no-manifest": N_("What it asks for is not known."),
    "no-phone": N_("No phone was read, so what it has done is not known."),
    "not-reported": N_("The phone does not tell what it has done."),
}
_OTHER_REASON = N_("Another reason ({id}).")
_ONLY_ASKED = N_("It asks for the permission; code or a record that it reads were not found.")
_PURPOSE_OPEN = N_("For which purpose it does so cannot be seen in code, and the rule depends on it.")
_CONSENT = {
    "no-excuse": N_("That you agreed does not excuse it."),
    "needed": N_("It needs consent; the friend's own, where the data are the friend's."),
}
_MARKET = {
    "asked": N_("Rules of {country}: you chose this country."),
    "catalog": N_("Rules of {country}: the list of known loan apps says that the app lends there."),
    "package": N_("Rules of {country}: its package name points there."),
    "language": N_("Rules of {country}: the language of its name points there."),
    "timezone": N_("Rules of {country}: the phone's time zone points there."),
}
_NO_MARKET = N_(
    "No country's rules were applied: it is not known where the app lends, or no rules of that country are "
    "known here."
)
_NO_RULE = N_("No rule that the program knows applies to this app.")


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule and how it applies."""

    tone: Tone
    mark: Sentence
    """The outcome in a word or two."""
    says: Sentence
    notes: tuple[Sentence, ...]
    finding: PolicyFinding


@dataclass(frozen=True, slots=True)
class Rules:
    """What rules say of one app."""

    broken: tuple[RuleLine, ...]
    unclear: tuple[RuleLine, ...]
    kept: tuple[RuleLine, ...]
    whose: Sentence | None
    """Which country's rules were applied and why; ``None`` for an app that no rule is for."""


def rules(app: AppAudit, voice: Voice) -> Rules:
    """The rules that apply to an app, the broken ones first."""
    lines = [_line(finding) for finding in app.policies]
    by_outcome = {
        outcome: tuple(line for line in lines if line.finding.outcome is outcome) for outcome in Outcome
    }
    return Rules(
        by_outcome[Outcome.VIOLATES],
        by_outcome[Outcome.UNCLEAR],
        by_outcome[Outcome.COMPLIES],
        _whose(app, voice),
    )


def _whose(app: AppAudit, voice: Voice) -> Sentence | None:
    told = next((one.why for one in app.policies if one.why.get("market") is not None), None)
    if told is not None:
        code, by = str(told.get("market")), str(told.get("market_by"))
        country = voice.locale.territories.get(code, code)
        return say(_MARKET.get(by, _MARKET["asked"]), country=country)
    if app.policies:
        return say(_NO_MARKET)
    return say(_NO_RULE) if app.loan.is_loan else None


def _line(finding: PolicyFinding) -> RuleLine:
    why = finding.why
    tone, message = _OUTCOMES[finding.outcome, "absolute" if why.get("ban") == "absolute" else "purpose"]
    says = say(message, authority=str(why.get("authority") or finding.pack), clause=finding.clause)
    return RuleLine(tone, say(_MARKS[finding.outcome]), says, tuple(_notes(finding)), finding)


def _notes(finding: PolicyFinding) -> list[Sentence]:
    acts, reasons = _texts(finding.why.get("acts")), _texts(finding.why.get("reasons"))
    concerns = tuple(_concern(one) for one in _texts(finding.why.get("concerns")))
    notes = [say(_ACTS[act], concerns=concerns) for act in acts if act in _ACTS and concerns]
    if finding.outcome is Outcome.UNCLEAR and acts and not reasons:
        only_asked = acts == ("asked",) and finding.why.get("ban") == "absolute"
        notes.append(say(_ONLY_ASKED if only_asked else _PURPOSE_OPEN))
    notes += [say(_REASONS[one]) if one in _REASONS else say(_OTHER_REASON, id=one) for one in reasons]
    consent = _CONSENT.get(str(finding.why.get("consent")))
    known = finding.why.get("sure") == "verified"
    if consent is not None and known and finding.outcome is not Outcome.COMPLIES:
        notes.append(say(consent))
    return notes


def _concern(name: str) -> Value:
    """A kind of data as a noun, a permission by the end of its name."""
    known = next((data for data in Data if data.value == name), None)
    return say(DATA[known]) if known is not None else name.rpartition(".")[2]


def _texts(value: DetailValue) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
