"""A phone compared with an earlier reading of the same phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from auditor.batch.from_case import AppChoice, choose_apps
from auditor.batch.identify import Identities, identify_apps
from auditor.case import Case
from auditor.dumps import Reading, changes_between, read_phone
from auditor.errors import NotEarlier, OtherPhone
from auditor.loans import LoanData
from auditor.model import AppAudit, Change, PackageName, Source, Unknown
from auditor.phone.devices import same_phone


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier reading."""

    path: Path
    """Where it lies; for messages."""
    serial: str
    """Of the phone; empty where the collection does not tell."""
    reading: Reading
    identities: Identities


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed since an earlier reading."""

    since: datetime
    """In UTC."""
    changes: tuple[Change, ...]


def earlier_of(path: Path, case: Case, source: Source) -> Earlier:
    """The reading that a collection at ``path`` holds."""
    return Earlier(path, case.serial, _reading(case, source), identify_apps(case))


def check_phone(earlier: Earlier, serial: str) -> None:
    """Refuses to compare two phones; one whose serial number is not known may be any.

    Raises:
        OtherPhone: the earlier reading is of another phone.
    """
    if earlier.serial and serial and not same_phone(earlier.serial, serial):
        raise OtherPhone(path=earlier.path)


def check_earlier(earlier: Earlier, case: Case) -> None:
    """Refuses what is not an earlier reading of the phone of that case.

    Raises:
        OtherPhone: it is of another phone.
        NotEarlier: it was not read before.
    """
    check_phone(earlier, case.serial)
    if earlier.reading.at >= case.created:
        raise NotEarlier(path=earlier.path)


def compare(
    earlier: Earlier, case: Case, audits: Sequence[AppAudit], choice: AppChoice, loans: LoanData
) -> Comparison:
    """What changed of the apps that are audited, or would have been then; ``check_earlier`` comes first."""
    now = _reading(case, Source.CASE)
    packages = {app.package for app in choose_apps(now.facts.apps, choice, loans, identify_apps(case))}
    then = choose_apps(earlier.reading.facts.apps, choice, loans, earlier.identities)
    packages |= {app.package for app in then}
    packages |= {name for audit in audits if (name := _package(audit)) is not None}
    return Comparison(earlier.reading.at, changes_between(earlier.reading, now, packages))


def _reading(case: Case, source: Source) -> Reading:
    return Reading(read_phone(case.outputs, source=source, serial=None), case.created)


def _package(audit: AppAudit) -> PackageName | None:
    if audit.installed is not None:
        return audit.installed.package
    return None if isinstance(audit.facts.package, Unknown) else audit.facts.package
