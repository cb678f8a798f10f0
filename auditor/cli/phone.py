"""``auditor phone``: reads a phone into a case folder, then audits that folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.case import Collection, Stop, audit_folder, read_earlier
from auditor.cli.case_folder import (
    Place,
    open_case,
    place_options,
    tell_complete,
    tell_how_to_resume,
)
from auditor.cli.connection import Line, agreed, connect, connection_options
from auditor.cli.console import Console
from auditor.cli.options import AppWish, Effort, ReportWish, app_options, effort_options, report_options
from auditor.cli.run import fail, load_standards
from auditor.cli.since import since_option
from auditor.cli.speaking import SpeakingCommand
from auditor.errors import N_, CaseError, DeviceError, NotAgreed, OutputError
from auditor.interrupts import gentle_stops, stoppable
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
DISK_FULL = "disk-full"
"""Why a file was not pulled that is worth pulling later."""
_HELP = N_(
    "Reads a phone, finds its loan apps and reports what they do with contacts and call log.\n\n"
    "What is read is listed first, and you are asked. It is kept in a case folder, so that it can "
    "be audited again without the phone: 'auditor case'. A collection that was interrupted goes on "
    "with --resume; what is there already is not read again."
)
_EXAMPLES = """\
auditor phone
auditor phone --open --lang zh-CN
auditor phone --package com.example.loan --case my-phone
auditor phone --resume my-phone --package com.example.loan
auditor phone --since my-phone
auditor phone --serial SERIAL --yes --format json --output -"""


@click.command(cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@connection_options
@place_options
@since_option
@app_options
@effort_options
@report_options
def phone(
    line: Line,
    place: Place,
    since: Path | None,
    wish: ReportWish,
    apps: AppWish,
    effort: Effort,
) -> int:
    """Collects and audits a phone; returns the exit code."""
    from auditor.batch import AppChoice, check_phone  # slow to import

    console = Console(wish.language)
    loans = load_standards(effort).loans
    try:
        earlier = read_earlier(since)
        begun = place.begun()
        if begun is not None and begun.complete:
            tell_complete(console)
            return audit_folder(Collection(begun.path, earlier=earlier), wish, apps, effort)
        handset = connect(line, console, begun.serial if begun else None)
        if not agreed(console, yes=line.yes):
            raise NotAgreed
        if earlier is not None:
            check_phone(earlier, handset.serial)
        writer = open_case(place, begun, handset.serial, console)
    except CaseError as error:
        return fail(error, str(error.values.get("path")), effort, wish, console)
    except DeviceError as error:
        return fail(error, SUBJECT, effort, wish, console)
    with gentle_stops():
        stop = collect(handset, writer, AppChoice(apps.packages, apps.everything), loans, console)
        if stop is not None:
            tell_how_to_resume("phone", writer.path, apps, console)
        return audit_folder(Collection(writer.path, Source.ADB, stop, earlier=earlier), wish, apps, effort)


def tell_what_was_not_looked_at(
    apps: Sequence[InstalledApp], identities: Identities, console: Console
) -> None:
    """Says by what loan apps were looked for, and how many apps showed no name."""
    console.say(N_("Loan apps were looked for by package name and shown name; code was not searched."))
    nameless = sum(isinstance(identities.get(app.package, _NOT_READ), Unknown) for app in apps)
    if nameless:
        console.say(N_("Apps whose shown name could not be read: {count}."), count=nameless)


def collect(
    handset: Phone, writer: CaseWriter, choice: AppChoice, loans: LoanData, console: Console
) -> Stop | None:
    """Reads the phone into a case; what ended it early is returned, and the case holds what was read."""
    try:
        with stoppable():
            _collect(handset, writer, choice, loans, console)
        _finish(writer)
    except (DeviceError, OutputError) as error:
        console.error(error)
        message = str(error).replace(handset.serial, SUBJECT)
        return Stop(RunError(SUBJECT, error.reason, message), interrupted=False)
    except KeyboardInterrupt:
        console.say(N_("Stopped. What was read until now is audited."))
        message = "the collection was stopped; what was read until then was audited"
        return Stop(RunError(SUBJECT, "interrupted", message), interrupted=True)
    return None


def _finish(writer: CaseWriter) -> None:
    """Marks the case as complete, unless files are missing that there was no room for."""
    if any(limit.detail.get("reason") == DISK_FULL for limit in writer.limits):
        raise OutputError(path=writer.path, problem="the disk is full")
    writer.finish()


def _collect(
    handset: Phone, writer: CaseWriter, choice: AppChoice, loans: LoanData, console: Console
) -> None:
    """Identifies, chooses and pulls; apps that cannot be read in parts are pulled whole, within bounds."""
    from auditor.batch import choose_apps, gaps_of, identify_apps, look_into_files  # slow to import
    from auditor.case import read_case
    from auditor.cli.progress import PhoneProgress
    from auditor.dumps import read_phone
    from auditor.phone.collect import ask_of_apps, identify, pull_apps
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
        ask_of_apps(handset, writer, gaps_of(chosen), users, progress)
        whole = [app.package for app in facts.apps if app.package in unread and app.system is not True]
        pull_apps(handset, writer, whole, users, progress, caps=Caps(MOST_OF_A_FILE, MOST_UNASKED))
        rest = [app.package for app in chosen if app.package not in whole]
        pull_apps(handset, writer, rest, users, progress)
