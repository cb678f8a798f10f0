"""``auditor case`` and ``auditor demo``: a phone that was collected before."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli.console import Console
from auditor.cli.options import (
    AppWish,
    Effort,
    ReportWish,
    app_options,
    effort_options,
    gathered,
    report_options,
)
from auditor.cli.run import PhonePart, fail, finish, load_standards
from auditor.cli.since import since_option
from auditor.cli.speaking import F, SpeakingCommand, option
from auditor.errors import N_, CaseError
from auditor.interrupts import gentle_stops
from auditor.model import RunError, Source

if TYPE_CHECKING:
    from auditor.audit import Standards
    from auditor.batch import BatchResult, CaseAudit, Comparison, Earlier
    from auditor.case import Case

_CASE_HELP = N_(
    "Audits a phone again from what was collected: the case folder that 'auditor phone' has kept, a "
    "folder or archive of AndroidQF, or the ZIP file of a bug report.\n\n"
    "The phone is not needed. Newer lists and rules are used on what was collected then. A bug report "
    "holds no app files, so that it tells what the phone allowed and recorded, not what the code does."
)
_CASE_EXAMPLES = """\
auditor case CASE-FOLDER
auditor case CASE-FOLDER --format json --output -
auditor case bugreport-phone-2026-11-22.zip
auditor case CASE-FOLDER --since OLDER-CASE-FOLDER
auditor case CASE-FOLDER --delete"""
_DEMO_HELP = N_(
    "Shows a report on an invented phone with invented apps.\n\n"
    "It is made as for a real phone, from a case folder that comes with the program."
)
_DEMO_EXAMPLES = """\
auditor demo
auditor demo --open --lang zh-CN"""


@dataclass(frozen=True, slots=True)
class CaseWish:
    """What is to be done with a collection."""

    identity: Path | None
    """File with an age identity."""
    since: Path | None
    """An older collection to compare with."""
    delete: bool


def _case_options(command: F) -> F:
    options = (
        option("--identity", type=click.Path(path_type=Path), metavar="FILE",
               help=N_("The file with your age identity, for a case that is sealed.")),
        since_option,
        option("--delete", is_flag=True, help=N_("Delete the case folder instead; it holds personal data.")),
    )  # fmt: skip
    return gathered(command, options, "todo", _case_wish)


def _case_wish(arguments: dict[str, Any]) -> CaseWish:
    return CaseWish(arguments.pop("identity"), arguments.pop("since"), arguments.pop("delete"))


@click.command(cls=SpeakingCommand, help=_CASE_HELP, epilog=_CASE_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path))
@_case_options
@app_options
@effort_options
@report_options
def case(path: Path, todo: CaseWish, wish: ReportWish, apps: AppWish, effort: Effort) -> int:
    """Audits or deletes a case folder; returns the exit code."""
    console = Console(wish.language)
    if todo.delete:
        return _delete(path, console)
    try:
        earlier = read_earlier(todo.since, todo.identity)
    except CaseError as error:
        return fail(error, str(todo.since), effort, wish, console)
    return audit_folder(Collection(path, identity=todo.identity, earlier=earlier), wish, apps, effort)


@click.command(cls=SpeakingCommand, help=_DEMO_HELP, epilog=_DEMO_EXAMPLES)
@app_options
@effort_options
@report_options
def demo(wish: ReportWish, apps: AppWish, effort: Effort) -> int:
    """Audits the case folder of the package; returns the exit code."""
    Console(wish.language).say(N_("This phone and its apps are invented. Yours is checked by: auditor phone"))
    with resources.as_file(resources.files("auditor") / "demo_case") as path:
        return audit_folder(Collection(path), wish, apps, effort)


@dataclass(frozen=True, slots=True)
class Stop:
    """What ended a collection early."""

    error: RunError
    interrupted: bool


_CUT_SHORT = Stop(
    RunError(
        "phone",
        "collection-interrupted",
        "the collection did not come to its end; 'auditor phone --resume' goes on with it",
    ),
    interrupted=True,
)
"""Of a case whose collection was killed, or stopped and never resumed."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What was read from a phone, by this run or another, by us or others."""

    path: Path
    source: Source | None = None
    """Where it came from; ``None`` where the files tell."""
    stop: Stop | None = None
    """What ended it early, where something did."""
    identity: Path | None = None
    """File with an age identity, for one that is sealed."""
    earlier: Earlier | None = None
    """An earlier reading to compare it with."""


def read_earlier(path: Path | None, identity: Path | None = None) -> Earlier | None:
    """The earlier reading to compare with, ``None`` for none; raises CaseError."""
    from auditor.batch import earlier_of  # slow to import
    from auditor.case import open_source

    if path is None:
        return None
    with open_source(path, identity) as opened:
        return earlier_of(path, opened.case, opened.source)


def audit_folder(collection: Collection, wish: ReportWish, apps: AppWish, effort: Effort) -> int:
    """Audits a collection and writes the report; returns the exit code.

    Raises:
        OutputError: the report cannot be written.
        DataError: a list of the user's is wrong.
    """
    standards = load_standards(effort)
    with gentle_stops():
        return _audit_folder(collection, wish, apps, effort, standards)


def _audit_folder(
    collection: Collection, wish: ReportWish, apps: AppWish, effort: Effort, standards: Standards
) -> int:
    from auditor.batch import check_earlier  # slow to import
    from auditor.case import open_source

    console = Console(wish.language)
    try:
        with open_source(collection.path, collection.identity) as opened:
            read, source = opened.case, collection.source or opened.source
            if collection.earlier is not None:
                check_earlier(collection.earlier, read)
            audit = _audit(read, source, apps, effort, standards, console)
        comparison = _comparison(collection.earlier, read, audit, apps, standards)
    except CaseError as error:
        return fail(error, str(collection.path), effort, wish, console)
    stop = collection.stop or (None if read.complete else _CUT_SHORT)
    result = _stopped(audit.result, stop) if stop else audit.result
    return finish(result, standards, wish, console, PhonePart(audit.device, read.transcript, comparison))


def _comparison(
    earlier: Earlier | None, read: Case, audit: CaseAudit, apps: AppWish, standards: Standards
) -> Comparison | None:
    from auditor.batch import AppChoice, compare  # slow to import

    if earlier is None:
        return None
    choice = AppChoice(apps.packages, apps.everything)
    return compare(earlier, read, audit.result.apps, choice, standards.loans)


def _audit(
    read: Case, source: Source, apps: AppWish, effort: Effort, standards: Standards, console: Console
) -> CaseAudit:
    from auditor.batch import AppChoice, Workers, audit_case  # slow to import

    with console.progress() as bars:
        task = bars.add_task(console.text(N_("Examining apps")), total=None)

        def show(done: int, total: int) -> None:
            bars.update(task, completed=done, total=total)

        return audit_case(
            read,
            AppChoice(apps.packages, apps.everything),
            standards,
            Workers(effort.jobs, show, effort.decompile),
            source=source,
            serial=read.serial if apps.include_serial else None,
        )


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
