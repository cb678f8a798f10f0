"""``auditor collect``: reads a phone into a case folder, and leaves the audit for later."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli.connection import Line, agreed, connect, connection_options
from auditor.cli.console import Console
from auditor.cli.options import AppWish, Effort, app_options, effort_options
from auditor.cli.phone import collect as read_into
from auditor.cli.phone import default_folder, tell_where
from auditor.cli.run import IN_PART, load_standards
from auditor.cli.speaking import SpeakingCommand, language_of, language_option, option, verbose_option
from auditor.errors import N_, CaseError, NotAgreed

_HELP = N_(
    "Reads a phone into a case folder, to be audited later, also on another computer.\n\n"
    "With --encrypt-to the folder is sealed when all is read, for people who collect for others: only "
    "the owner of the key can open it. Before you read somebody else's phone, ask: docs/consent.md."
)
_EXAMPLES = """\
auditor collect
auditor collect --case clinic/phone-7 --encrypt-to age1...
auditor case clinic/phone-7.tar.age --identity key.txt"""


@click.command(cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@connection_options
@option("--case", "folder", type=click.Path(path_type=Path), metavar="FOLDER",
        help=N_("Where to keep what is read; a new or empty folder."))  # fmt: skip
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
    folder: Path | None,
    recipients: tuple[str, ...],
    apps: AppWish,
    effort: Effort,
) -> int:
    """Collects a phone; returns the exit code."""
    from auditor.batch import AppChoice  # slow to import
    from auditor.case import check_recipients, encrypt_case
    from auditor.phone.collect import what_is_read

    console = Console(language_of(ctx))
    check_recipients(recipients)
    loans = load_standards(effort).loans
    handset = connect(line, console)
    if not agreed(what_is_read(), console, yes=line.yes):
        raise NotAgreed
    folder = folder or default_folder()
    tell_where(folder, console)
    stop = read_into(handset, folder, AppChoice(apps.packages, apps.everything), loans, console)
    if recipients:
        try:
            console.say(N_("Sealed: {path}"), path=encrypt_case(folder, recipients))
        except CaseError as error:
            console.error(error)
            return error.exit_code
    return 0 if stop is None else IN_PART
