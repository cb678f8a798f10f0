"""``auditor list``: the apps on a phone, and which of them are loan apps and why."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor import __version__
from auditor.cli.connection import Line, agreed, connect, connection_options
from auditor.cli.console import Console
from auditor.cli.options import Effort, effort_options
from auditor.cli.phone import tell_what_was_not_looked_at
from auditor.cli.run import load_standards, now
from auditor.cli.speaking import SpeakingCommand, language_of, language_option, option, verbose_option
from auditor.errors import N_, NotAgreed
from auditor.model import InstalledApp, Loan, PhoneFacts, Source, Unknown
from auditor.text import plain

if TYPE_CHECKING:
    from auditor.batch import Identities
    from auditor.phone.interface import Phone

_HELP = N_(
    "Lists the apps on a phone, which of them are loan apps, and why.\n\n"
    "Of each app only the few parts that hold its name are read, no app is copied, and nothing of what "
    "is read is kept. Each line holds the package name, the numbers of the phone's users that have the "
    "app, whether it is a loan app, the name that it shows, and why."
)
_EXAMPLES = """\
auditor list
auditor list --loans-only
auditor list --serial SERIAL --yes"""
_SHOWN_LABEL = 60


@click.command("list", cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@connection_options
@option("--loans-only", is_flag=True, help=N_("List loan apps only."))
@effort_options
@verbose_option
@language_option
@click.pass_context
def list_apps(
    ctx: click.Context,
    line: Line,
    loans_only: bool,
    effort: Effort,
) -> int:
    """Lists the apps; returns the exit code."""
    from auditor.batch import identified  # slow to import
    from auditor.loans import judge_loan

    console = Console(language_of(ctx))
    loans = load_standards(effort).loans
    handset = connect(line, console)
    if not agreed(console, yes=line.yes, pulls=False):
        raise NotAgreed
    facts, identities = _identify(handset, console)
    judged = [(app, judge_loan(loans, identified(app, identities))) for app in facts.apps]
    for app, loan in sorted(judged, key=lambda row: not row[1].is_loan):
        if loan.is_loan or not loans_only:
            click.echo(_line(app, loan, _label(app, identities), console))
    count = sum(loan.is_loan for _, loan in judged)
    console.say(N_("Apps on the phone: {count}. Loan apps: {loans}."), count=len(judged), loans=count)
    tell_what_was_not_looked_at(facts.apps, identities, console)
    return 0


def _identify(handset: Phone, console: Console) -> tuple[PhoneFacts, Identities]:
    """What the phone and its apps say of themselves; nothing of it is kept."""
    from auditor.batch import identify_apps, look_into_files  # slow to import
    from auditor.case import CaseWriter, read_case
    from auditor.cli.progress import PhoneProgress
    from auditor.dumps import read_phone
    from auditor.phone.collect import identify

    with tempfile.TemporaryDirectory() as folder, console.progress() as bars:
        path = Path(folder) / "case"
        writer = CaseWriter.create(path, serial=handset.serial, tool_version=__version__, clock=now)
        progress = PhoneProgress(bars, console)
        identify(handset, writer, progress)
        look_into_files(handset, writer, progress)
        case = read_case(path)
        return read_phone(case.outputs, source=Source.ADB, serial=None), identify_apps(case)


def _label(app: InstalledApp, identities: Identities) -> str:
    """The name that an app shows; ``-`` where it has none, ``?`` where that is not known."""
    identity = identities.get(app.package)
    if identity is None or isinstance(identity, Unknown):
        return "?"
    return next((plain(label, _SHOWN_LABEL) for label in identity.all_labels()), "-")


def _line(app: InstalledApp, loan: Loan, label: str, console: Console) -> str:
    """Package, users, whether it is a loan app, its label and why, between tabs."""
    from reports.findings import loan_reason_says  # slow to import
    from reports.voice import Voice

    voice = Voice(console.language)
    users = ",".join(str(user) for user in app.users)
    is_loan = console.text(N_("loan app")) if loan.is_loan else "-"
    why = " ".join(voice.text(loan_reason_says(reason.id, reason.detail)) for reason in loan.reasons)
    return "\t".join((plain(app.package), users, is_loan, label, why))
