"""What every command that audits ends with: the report, a few lines on it, and the exit code."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from auditor.cli.console import Console
from auditor.cli.options import Effort, ReportWish
from auditor.cli.output import write_report
from auditor.cli.summary import tell
from auditor.document import to_document
from auditor.errors import N_, AuditorError
from auditor.model import Device, Level, Report, RunError, TranscriptEntry

if TYPE_CHECKING:
    from auditor.audit import Standards
    from auditor.batch import BatchResult, Comparison

FOUND, NOTHING_AUDITED, IN_PART = 1, 3, 4
_NO_RULES = N_(
    "No rules of the country {country} are known here. 'auditor policy list' names those that are."
)
_RANK = {level: rank for rank, level in enumerate(reversed(Level))}


@dataclass(frozen=True, slots=True)
class PhonePart:
    """What a report says of the phone itself."""

    device: Device
    transcript: tuple[TranscriptEntry, ...]
    comparison: Comparison | None = None


def now() -> datetime:
    """The time by this computer's clock, in UTC and whole seconds."""
    return datetime.now(timezone.utc).replace(microsecond=0)


def load_standards(effort: Effort) -> Standards:
    """The lists and rules that ship, with the user's own, for the day that it is; raises DataError."""
    from auditor.audit import Standards  # slow to import
    from auditor.loans import load_loan_data
    from auditor.policy import load_packs

    return Standards(
        load_loan_data(effort.catalogs), load_packs(effort.policy_packs), now().date(), effort.market
    )


def finish(
    result: BatchResult,
    standards: Standards,
    wish: ReportWish,
    console: Console,
    phone: PhonePart | None = None,
) -> int:
    """Writes the report, says what was found and returns the exit code.

    Raises:
        OutputError: the report cannot be written.
    """
    from auditor.audit import tool  # slow to import
    from auditor.judge import relations

    if standards.market is not None and standards.market not in standards.packs.countries:
        console.say(_NO_RULES, country=standards.market)
    if wish.verbose:
        for one in result.tracebacks:
            console.line(one)
    related = relations([app.facts for app in result.apps])
    report = Report(tool(standards), now(), None, result.apps, result.errors, (), relations=related)
    if phone is not None:
        report = dataclasses.replace(report, device=phone.device, transcript=phone.transcript)
        if phone.comparison is not None:
            report = dataclasses.replace(
                report, since=phone.comparison.since, changes=phone.comparison.changes
            )
    written = write_report(to_document(report), wish, report.created)
    tell(report, written, console)
    return exit_code(report, wish.fail_on, interrupted=result.interrupted)


def exit_code(report: Report, fail_on: Level | None, *, interrupted: bool) -> int:
    """0, 1, 3 or 4 by the output contract: 4 wins over 1; a phone without loan apps is fully audited."""
    if interrupted:
        return IN_PART
    if report.errors:
        read = report.apps or (report.device is not None and not _asked_in_vain(report))
        return IN_PART if read else NOTHING_AUDITED
    if fail_on is not None and any(_RANK[app.risk.level] >= _RANK[fail_on] for app in report.apps):
        return FOUND
    return 0


def _asked_in_vain(report: Report) -> bool:
    """Whether all that was asked for are apps that the phone does not have."""
    return all(error.reason == "not-installed" for error in report.errors)


def fail(error: AuditorError, subject: str, effort: Effort, wish: ReportWish, console: Console) -> int:
    """Says why nothing could be audited, and writes a document that says so where one was asked for."""
    console.error(error)
    if wish.asked and error.exit_code in (NOTHING_AUDITED, IN_PART):
        from auditor.audit import tool  # slow to import

        failed = RunError(subject, error.reason, str(error))
        report = Report(tool(load_standards(effort)), now(), None, (), (failed,), ())
        write_report(to_document(report), wish, report.created)
    return error.exit_code
