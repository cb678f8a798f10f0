"""``auditor collect``: reads a phone into a case folder, and leaves the audit for later."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli.case_folder import Place, open_case, place_options, tell_complete, tell_how_to_resume
from auditor.cli.connection import Line, agreed, connect, connection_options
from auditor.cli.console import Console
from auditor.cli.options import AppWish, Effort, app_options, effort_options
from auditor.cli.phone import collect as read_into
from auditor.cli.run import IN_PART, load_standards
from auditor.cli.speaking import SpeakingCommand, language_of, language_option, option, verbose_option
from auditor.errors import N_, CaseError, NotAgreed
from auditor.interrupts import gentle_stops

_HELP = N_(
    "Reads a phone into a case folder, to be audited later, also on another computer.\n\n"
    "With --encrypt-to the folder is sealed when all is read, for people who collect for others: only "
    "the owner of the key can open it. Before you read somebody else's phone, ask: docs/consent.md."
)
_EXAMPLES = """\
auditor collect
auditor collect --case clinic/phone-7 --encrypt-to age1...
auditor collect --resume clinic/phone-7
auditor case clinic/phone-7.tar.age --identity key.txt"""


@click.command(cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@connection_options
@place_options
@option("--encrypt-to", "recipients", metavar="RECIPIENT", multiple=True,
        help=N_("Seal the case for this recipient (age1... or an SSH key), delete the folder."))  # fmt: skip
@app_options
@effort_options
@verbose_option
@language_option
@click.pass_context
def collect(
    ctx: click.Context,
    line: Line,
    place: Place,
    recipients: tuple[str, ...],
    apps: AppWish,
    effort: Effort,
) -> int:
    """Collects a phone; returns the exit code."""
    from auditor.batch import AppChoice  # slow to import
    from auditor.case import check_recipients

    console = Console(language_of(ctx))
    check_recipients(recipients)
    loans = load_standards(effort).loans
    begun = place.begun()
    if begun is not None and begun.complete:
        tell_complete(console)
        return _sealed(begun.path, recipients, console)
    handset = connect(line, console, begun.serial if begun else None)
    if not agreed(console, yes=line.yes):
        raise NotAgreed
    writer = open_case(place, begun, handset.serial, console)
    with gentle_stops():
        stop = read_into(handset, writer, AppChoice(apps.packages, apps.everything), loans, console)
        if stop is not None and not recipients:
            tell_how_to_resume("collect", writer.path, apps, console)
        code = _sealed(writer.path, recipients, console)
    return code if code or stop is None else IN_PART


def _sealed(folder: Path, recipients: tuple[str, ...], console: Console) -> int:
    """Seals the case where there are recipients; returns the exit code."""
    from auditor.case import encrypt_case  # slow to import

    if not recipients:
        return 0
    try:
        console.say(N_("Sealed: {path}"), path=encrypt_case(folder, recipients))
    except CaseError as error:
        console.error(error)
        return error.exit_code
    return 0
