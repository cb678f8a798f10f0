"""What was found, in a few lines for the terminal: the worst first, and where the report lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from auditor.cli.console import Console
from auditor.errors import N_
from auditor.language import SOURCE_LANGUAGE
from auditor.model import AppAudit, Data, Level, Report, RunError, Unknown, Verdict
from auditor.text import plain

_LONGEST_LABEL = 80
SHOWN = 3
"""Apps that are named."""

LEVELS = {
    Level.CRITICAL: N_("critical"),
    Level.HIGH: N_("high"),
    Level.MEDIUM: N_("medium"),
    Level.LOW: N_("low"),
    Level.NONE: N_("none"),
}
VERDICTS = {
    Verdict.UPLOADS: N_("reads all of it and sends it away"),
    Verdict.READS: N_("reads all of it"),
    Verdict.UNKNOWN: N_("cannot be ruled out"),
    Verdict.LATENT: N_("could read it after an update"),
    Verdict.SINGLE: N_("reads single entries"),
    Verdict.DECLARED: N_("asks for it, reading was not found"),
    Verdict.NONE: N_("nothing found"),
}
_APP = N_("{app}: risk {level} ({score} of 100). Contacts: {contacts}. Call log: {call_log}. SMS: {sms}.")
_UNJUDGED = N_("{app}: the risk cannot be judged. Contacts: {contacts}. Call log: {call_log}. SMS: {sms}.")
_USED = N_("The phone recorded that it read your {data}.")
_BOTH = N_("{first} {second}")
_SUBJECTS = {"phone": N_("the phone")}
"""Inputs that are no files."""
_STYLES = {Level.CRITICAL: "bold red", Level.HIGH: "red", Level.MEDIUM: "yellow"}
_OPS = {"READ_CONTACTS": Data.CONTACTS, "READ_CALL_LOG": Data.CALL_LOG, "READ_SMS": Data.SMS}


def tell(report: Report, written: Sequence[Path], console: Console) -> None:
    """Says in three to six lines what the report holds."""
    worst = sorted(report.apps, key=lambda app: -app.risk.score)
    if not worst:
        all_seen = report.device is not None and not report.errors
        console.say(N_("No loan app was found.") if all_seen else N_("No app was audited."))
    else:
        console.say(N_("Apps audited: {count}."), count=len(worst))
    for app in worst[:SHOWN]:
        console.line(_app_line(app, console), _STYLES.get(app.risk.level))
    if report.since is not None:
        day = f"{report.since:%Y-%m-%d %H:%M} UTC"
        console.say(N_("New since {day}: {count}."), day=day, count=len(report.changes))
    if report.errors:
        first = report.errors[0]
        console.say(
            N_("Inputs that could not be audited: {count}. The first: {input} ({reason})."),
            count=len(report.errors),
            input=console.text(_SUBJECTS[first.input]) if first.input in _SUBJECTS else first.input,
            reason=_why(first, console),
        )
    for path in written:
        console.say(N_("The report is here: {path}"), path=path.resolve())


def _why(error: RunError, console: Console) -> str:
    """The English message with its details; in other languages the sentence for the reason."""
    if console.language == SOURCE_LANGUAGE:
        return error.message.rstrip(".")
    from reports.findings import error_says  # slow to import

    return console.text(error_says(error.reason).message, id=error.reason).rstrip("。.")


def _app_line(app: AppAudit, console: Console) -> str:
    unjudged = app.risk.level is Level.NONE and app.risk.open
    told = console.text(
        _UNJUDGED if unjudged else _APP,
        app=name_of(app, console.language),
        level=console.text(LEVELS[app.risk.level]),
        score=app.risk.score,
        contacts=console.text(VERDICTS[app.verdicts.of(Data.CONTACTS)]),
        call_log=console.text(VERDICTS[app.verdicts.of(Data.CALL_LOG)]),
        sms=console.text(VERDICTS[app.verdicts.of(Data.SMS)]),
    )
    used = [data for op, data in _OPS.items() if any(use.op == op and use.is_proof for use in app.uses)]
    if not used:
        return told
    from reports.voice import Voice  # slow to import
    from reports.words import DATA

    nouns = Voice(console.language).listed([console.text(DATA[data]) for data in used])
    return console.text(_BOTH, first=told, second=console.text(_USED, data=nouns))


def name_of(app: AppAudit, language: str) -> str:
    """Label in the language, or the default one, and package, as far as they are known; hostile text."""
    from reports.view import label_in  # slow to import
    from reports.voice import Voice

    facts = app.facts
    package = None if isinstance(facts.package, Unknown) else str(facts.package)
    default = None if isinstance(facts.label, Unknown) else facts.label
    label = plain(label_in(facts.labels, Voice(language)) or default or "", _LONGEST_LABEL)
    file = facts.files[0].name if facts.files else "?"
    return f"{label} ({package})" if label and package else package or label or file
