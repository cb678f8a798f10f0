"""What the page shows, in the order in which it shows it; the template only lays it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from auditor.errors import N_
from auditor.model import (
    AppAudit,
    Data,
    Detail,
    Device,
    Maybe,
    Relation,
    Report,
    Unknown,
    UseRecord,
    Verdict,
)
from reports.advice import Bounds, Step, bounds, last_steps, steps
from reports.answers import OPS, Line, can_read_now, code_does, has_read, headline
from reports.changes import Since, since
from reports.disagreements import Finding, contradiction_says
from reports.findings import relation_says, relation_tells
from reports.origins import Origin, origins
from reports.rules import Rules, rules
from reports.sentence import Sentence, Value, say
from reports.voice import Voice


@dataclass(frozen=True, slots=True)
class AppSection:
    """One app of the page."""

    anchor: str
    name: Value
    """Its label in the page's language, else the best name there is."""
    apart: str | None
    """What tells it from others of the page that have the same name; ``None`` where none has."""
    audit: AppAudit
    headline: tuple[Sentence, ...]
    now: tuple[Line, ...]
    used: tuple[Line, ...]
    code: tuple[Line, ...]
    origins: tuple[Origin, ...]
    rules: Rules
    steps: tuple[Step, ...]
    bounds: Bounds
    disagreements: tuple[Finding, ...]
    last_read: Maybe[datetime] | None
    """The last recorded read of contacts, call log or SMS; ``None`` where none is on record."""


@dataclass(frozen=True, slots=True)
class Related:
    """Several apps of the page, and what they have in common."""

    relation: Relation
    apps: tuple[tuple[str, Value], ...]
    """Anchor and name of each."""
    says: Sentence
    tells: Sentence
    """How much that says."""


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page."""

    report: Report
    sections: tuple[AppSection, ...]
    """The gravest first."""
    related: tuple[Related, ...]
    """What tells most first."""
    read_at: datetime | None
    """When the phone began to be read, by this computer's clock; ``None`` where that is not known."""
    last_steps: tuple[Sentence, ...]
    """What to do when all is done."""
    since: Since | None
    """What is new since an earlier reading, where there was one to compare with."""


def arrange(report: Report, voice: Voice) -> Page:
    """The report as a page: apps by risk, then by kind of verdict, then by package."""
    ordered = sorted(report.apps, key=_gravity)
    apart = _apart(ordered, [display_name(app, voice) for app in ordered])
    sections = tuple(
        _section(number, app, report.device, voice, beside)
        for number, (app, beside) in enumerate(zip(ordered, apart, strict=True), start=1)
    )
    return Page(
        report,
        sections,
        related=tuple(_related(one, sections) for one in report.relations),
        read_at=min((entry.started for entry in report.transcript), default=None),
        last_steps=last_steps(report.device),
        since=since(report, _names(report, voice)),
    )


def _names(report: Report, voice: Voice) -> dict[str, Value]:
    """The apps' names by package."""
    return {
        app.facts.package: display_name(app, voice)
        for app in report.apps
        if not isinstance(app.facts.package, Unknown)
    }


def _related(relation: Relation, sections: tuple[AppSection, ...]) -> Related:
    apps = tuple(
        (section.anchor, section.name) for section in sections if _key(section.audit) in relation.apps
    )
    says, tells = relation_says(relation.id, relation.detail), relation_tells(relation.id)
    return Related(relation, apps, says, tells)


def _key(app: AppAudit) -> str:
    """What relations call the app."""
    facts = app.facts
    if not isinstance(facts.package, Unknown):
        return facts.package
    return facts.files[0].sha256 if facts.files else ""


def _last_read(app: AppAudit) -> Maybe[datetime] | None:
    watched = [use for use in app.uses if use.op in OPS.values()]
    reads = [use.last_access for use in watched if use.record is UseRecord.ACCESSED and use.last_access]
    if reads:
        return max(reads)
    if any(use.is_proof for use in watched):
        return Unknown("time-not-known")
    silent = [use for use in watched if use.record is UseRecord.NOT_REPORTED]
    return Unknown(silent[0].reason or "not-reported") if silent else None


def _gravity(app: AppAudit) -> tuple[int, int, str]:
    order = list(Verdict)
    worst = min(order.index(app.verdicts.of(data)) for data in Data)
    package = "" if isinstance(app.facts.package, Unknown) else app.facts.package
    return -app.risk.score, worst, package


def _apart(apps: Sequence[AppAudit], names: Sequence[Value]) -> list[str | None]:
    """Beside each name that several apps have: the package, or the file where they share that too."""
    packages = [None if isinstance(app.facts.package, Unknown) else app.facts.package for app in apps]
    shown = [str(name) for name in names]
    namesakes, twins = Counter(shown), Counter(zip(shown, packages, strict=True))
    found: list[str | None] = []
    for app, name, package in zip(apps, shown, packages, strict=True):
        file = app.facts.files[0].name if app.facts.files else None
        beside = package if package is not None and twins[name, package] == 1 else file
        found.append(beside if namesakes[name] > 1 else None)
    return found


def _section(
    number: int, app: AppAudit, device: Device | None, voice: Voice, apart: str | None
) -> AppSection:
    name = display_name(app, voice)
    return AppSection(
        anchor=f"app-{number}",
        name=name,
        apart=apart,
        audit=app,
        headline=headline(app),
        now=can_read_now(app, device),
        used=has_read(app, device),
        code=code_does(app),
        origins=origins(app),
        rules=rules(app, voice),
        steps=steps(app, name, device),
        bounds=bounds(app, device),
        disagreements=tuple(contradiction_says(one, device) for one in app.contradictions),
        last_read=_last_read(app),
    )


def display_name(app: AppAudit, voice: Voice) -> Value:
    """The first there is: the label in the voice's language, the default one, the package, a file."""
    facts = app.facts
    package = facts.package if app.installed is None else app.installed.package
    names = (label_in(facts.labels, voice), facts.label, package, *(one.name for one in facts.files))
    known = (name for name in names if isinstance(name, str) and name.strip())
    return next(known, say(N_("an app without a name")))


def label_in(labels: Maybe[Detail], voice: Voice) -> str | None:
    """The label in the voice's language; ``None`` where there is none."""
    if isinstance(labels, Unknown):
        return None
    for locale in (voice.tag, voice.locale.language):
        label = labels.get(locale)
        if isinstance(label, str):
            return label
    return None
