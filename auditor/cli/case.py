"""``auditor case`` and ``auditor demo``: a phone that was collected before."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.console import Console
from auditor.cli.options import AppWish, Effort, ReportWish, app_options, effort_options, report_options
from auditor.cli.run import fail, finish, load_standards
from auditor.cli.speaking import SpeakingCommand, option
from auditor.errors import N_, CaseError
from auditor.model import RunError, Source

if TYPE_CHECKING:
    from auditor.batch import BatchResult

_CASE_HELP = N_(
    "Audits a phone again from the case folder that 'auditor phone' has kept.\n\n"
    "The phone is not needed. Newer lists and rules are used on what was collected then."
)
_CASE_EXAMPLES = """\
auditor case CASE-FOLDER
auditor case CASE-FOLDER --format json --output -
auditor case CASE-FOLDER --delete"""
_DEMO_HELP = N_(
    "Shows a report on an invented phone with invented apps.\n\n"
    "It is made as for a real phone, from a case folder that comes with the program."
)
_DEMO_EXAMPLES = """\
auditor demo
auditor demo --open --lang zh-CN"""


@click.command(cls=SpeakingCommand, help=_CASE_HELP, epilog=_CASE_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path))
@option("--delete", is_flag=True, help=N_("Delete the case folder instead; it holds personal data."))
@app_options
@effort_options
@report_options
def case(path: Path, delete: bool, wish: ReportWish, apps: AppWish, effort: Effort) -> int:
    """Audits or deletes a case folder; returns the exit code."""
    console = Console(wish.language)
    if delete:
        return _delete(path, console)
    return audit_folder(path, wish, apps, effort, Source.CASE)


@click.command(cls=SpeakingCommand, help=_DEMO_HELP, epilog=_DEMO_EXAMPLES)
@app_options
@effort_options
@report_options
def demo(wish: ReportWish, apps: AppWish, effort: Effort) -> int:
    """Audits the case folder of the package; returns the exit code."""
    with resources.as_file(resources.files("auditor") / "demo_case") as path:
        return audit_folder(path, wish, apps, effort, Source.CASE)


@dataclass(frozen=True, slots=True)
class Stop:
    """What ended a collection early."""

    error: RunError
    interrupted: bool


def audit_folder(
    path: Path,
    wish: ReportWish,
    apps: AppWish,
    effort: Effort,
    source: Source,
    stop: Stop | None = None,
) -> int:
    """Audits a case folder and writes the report; returns the exit code.

    ``stop`` is what ended its collection early, where something did.

    Raises:
        OutputError: the report cannot be written.
        DataError: a list of the user's is wrong.
    """
    from auditor.batch import AppChoice, Workers, audit_case  # slow to import
    from auditor.case import read_case

    console = Console(wish.language)
    standards = load_standards(effort)
    try:
        read = read_case(path)
    except CaseError as error:
        return fail(error, str(path), effort, wish, console)
    with console.progress() as bars:
        task = bars.add_task(console.text(N_("Examining apps")), total=None)

        def show(done: int, total: int) -> None:
            bars.update(task, completed=done, total=total)

        audit = audit_case(
            read,
            AppChoice(apps.packages, apps.everything),
            standards,
            Workers(effort.jobs, show),
            source=source,
            serial=read.serial if apps.include_serial else None,
        )
    result = audit.result if stop is None else _stopped(audit.result, stop)
    return finish(result, standards, wish, console, audit.device, read.transcript)


def _stopped(result: BatchResult, stop: Stop) -> BatchResult:
    return dataclasses.replace(
        result, errors=(stop.error, *result.errors), interrupted=result.interrupted or stop.interrupted
    )


def _delete(path: Path, console: Console) -> int:
    from auditor.case import delete_case

    left = delete_case(path)
    if left:
        console.say(N_("Deleted, except for what is not of the case: {names}."), names=", ".join(left))
    else:
        console.say(N_("Deleted: {path}"), path=path)
    return 0
