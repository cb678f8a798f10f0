"""``auditor phone``: reads a phone into a case folder, then audits that folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor import __version__
from auditor.cli.case import Collection, Stop, audit_folder
from auditor.cli.connection import Line, agreed, connect, connection_options
from auditor.cli.console import Console
from auditor.cli.options import AppWish, Effort, ReportWish, app_options, effort_options, report_options
from auditor.cli.run import fail, load_standards, now
from auditor.cli.speaking import SpeakingCommand, option
from auditor.errors import N_, DeviceError, NotAgreed
from auditor.model import InstalledApp, RunError, Source, Unknown

if TYPE_CHECKING:
    from auditor.batch import AppChoice, Identities
    from auditor.case import CaseWriter
    from auditor.loans import LoanData
    from auditor.phone.interface import Phone

MOST_OF_A_FILE, MOST_UNASKED = 128 << 20, 512 << 20
"""Bytes of one file, and of all, that are pulled only to learn what apps are."""
_NOT_READ = Unknown("not-read")
SUBJECT = "phone"
"""What errors call the phone; its serial number is personal data."""
_HELP = N_(
    "Reads a phone, finds its loan apps and reports what they do with contacts and call log.\n\n"
    "What is read is listed first, and you are asked. It is kept in a case folder, so that it can "
    "be audited again without the phone: 'auditor case'."
)
_EXAMPLES = """\
auditor phone
auditor phone --open --lang zh-CN
auditor phone --package com.example.loan --case my-phone
auditor phone --serial SERIAL --yes --format json --output -"""


@click.command(cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@connection_options
@option("--case", "folder", type=click.Path(path_type=Path), metavar="FOLDER",
        help=N_("Where to keep what is read; a new or empty folder."))  # fmt: skip
@app_options
@effort_options
@report_options
def phone(
    line: Line,
    folder: Path | None,
    wish: ReportWish,
    apps: AppWish,
    effort: Effort,
) -> int:
    """Collects and audits a phone; returns the exit code."""
    from auditor.batch import AppChoice  # slow to import
    from auditor.phone.collect import what_is_read

    console = Console(wish.language)
    loans = load_standards(effort).loans
    try:
        handset = connect(line, console)
    except DeviceError as error:
        return fail(error, SUBJECT, effort, wish, console)
    if not agreed(what_is_read(), console, yes=line.yes):
        return fail(NotAgreed(), SUBJECT, effort, wish, console)
    folder = folder or default_folder()
    tell_where(folder, console)
    choice = AppChoice(apps.packages, apps.everything)
    stop = collect(handset, folder, choice, loans, console)
    return audit_folder(Collection(folder, Source.ADB, stop), wish, apps, effort)


def tell_where(folder: Path, console: Console) -> None:
    """Says where a case is kept, and how to be rid of it."""
    console.say(N_("What is read is kept here: {path}"), path=folder)
    console.say(
        N_("It holds personal data. When you no longer need it: {command}"),
        command=f'auditor case "{folder}" --delete',
    )


def tell_what_was_not_looked_at(
    apps: Sequence[InstalledApp], identities: Identities, console: Console
) -> None:
    """Says by what loan apps were looked for, and how many apps showed no name."""
    console.say(N_("Loan apps were looked for by package name and shown name; code was not searched."))
    nameless = sum(isinstance(identities.get(app.package, _NOT_READ), Unknown) for app in apps)
    if nameless:
        console.say(N_("Apps whose shown name could not be read: {count}."), count=nameless)


def default_folder() -> Path:
    """A new folder among the user's own data, named by the time."""
    from platformdirs import user_data_path  # slow to import

    return user_data_path("contact-permission-auditor", appauthor=False) / "cases" / f"{now():%Y%m%d-%H%M%S}"


def collect(
    handset: Phone, folder: Path, choice: AppChoice, loans: LoanData, console: Console
) -> Stop | None:
    """Reads the phone into a case; what ended it early is returned, and the case holds what was read.

    Raises:
        OutputError: the case cannot be written.
    """
    from auditor.case import CaseWriter  # slow to import

    writer = CaseWriter.create(folder, serial=handset.serial, tool_version=__version__, clock=now)
    try:
        _collect(handset, writer, choice, loans, console)
    except DeviceError as error:
        console.error(error)
        message = str(error).replace(handset.serial, SUBJECT)
        return Stop(RunError(SUBJECT, error.reason, message), interrupted=False)
    except KeyboardInterrupt:
        console.say(N_("Stopped. What was read until now is audited."))
        message = "the collection was stopped; what was read until then was audited"
        return Stop(RunError(SUBJECT, "interrupted", message), interrupted=True)
    writer.finish()
    return None


def _collect(
    handset: Phone, writer: CaseWriter, choice: AppChoice, loans: LoanData, console: Console
) -> None:
    """Identifies, chooses and pulls; apps that cannot be read in parts are pulled whole, within bounds."""
    from auditor.batch import choose_apps, identify_apps, look_into_files  # slow to import
    from auditor.case import read_case
    from auditor.cli.progress import PhoneProgress
    from auditor.dumps import read_phone
    from auditor.phone.collect import identify, pull_apps
    from auditor.phone.pull import Caps

    with console.progress() as bars:
        progress = PhoneProgress(bars, console)
        identify(handset, writer, progress)
        unread = look_into_files(handset, writer, progress) if choice.needs_labels else ()
        collected = read_case(writer.path)
        facts = read_phone(collected.outputs, source=Source.ADB, serial=None)
        identities = identify_apps(collected)
        chosen = choose_apps(facts.apps, choice, loans, identities)
        console.say(
            N_("Apps on the phone: {count}. To be looked at: {chosen}."),
            count=len(facts.apps),
            chosen=len(chosen),
        )
        if choice.needs_labels:
            tell_what_was_not_looked_at(facts.apps, identities, console)
        users = [user.id for user in facts.device.users]
        whole = [app.package for app in facts.apps if app.package in unread and app.system is not True]
        pull_apps(handset, writer, whole, users, progress, caps=Caps(MOST_OF_A_FILE, MOST_UNASKED))
        rest = [app.package for app in chosen if app.package not in whole]
        pull_apps(handset, writer, rest, users, progress)
