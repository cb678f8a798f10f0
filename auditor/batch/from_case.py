"""A case → audits: what the phone recorded, joined with what its apps' files hold."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.audit import Standards, facts_without_apk, judge, with_phone
from auditor.batch.from_files import BatchResult, Workers, read_jobs
from auditor.batch.identify import Identities, identify_apps
from auditor.batch.worker import Job, JobFile, JobResult
from auditor.case import Case, CaseApk
from auditor.dumps import IMITATED, read_phone
from auditor.errors import MalformedApk
from auditor.loans import Identified, LoanData, judge_loan
from auditor.model import (
    AppAudit,
    AppFacts,
    Detail,
    Device,
    InstalledApp,
    Limit,
    PackageName,
    Reason,
    RunError,
    Source,
    Unknown,
)

ASKED = Reason("asked", Detail())
_PACKAGE, _USER = "package", "user"
_NOT_PULLED = frozenset({"no-apk", "not-pulled", "command-refused"})
"""Notes of a collection that tried to get an app's files and did not."""


@dataclass(frozen=True, slots=True)
class AppChoice:
    """Which apps of a phone are audited; loan apps where nothing else is said."""

    packages: tuple[PackageName, ...] = ()
    """Just these, where there are any."""
    everything: bool = False

    def takes(self, package: PackageName, *, is_loan: bool) -> bool:
        """Whether an app is audited."""
        if self.packages:
            return package in self.packages
        return self.everything or is_loan

    @property
    def needs_labels(self) -> bool:
        """Whether it turns on what the apps are."""
        return not self.packages and not self.everything


@dataclass(frozen=True, slots=True)
class CaseAudit:
    """The phone of a case, and the audits of its apps."""

    device: Device
    result: BatchResult


def choose_apps(
    apps: Sequence[InstalledApp], choice: AppChoice, loans: LoanData, identities: Identities
) -> tuple[InstalledApp, ...]:
    """The apps to collect, judged by their package names and, where they are known, their labels."""
    return tuple(
        app
        for app in apps
        if choice.takes(app.package, is_loan=judge_loan(loans, identified(app, identities)).is_loan)
    )


def identified(app: InstalledApp, identities: Identities) -> Identified:
    """What is known of an app of the phone before its code is read."""
    identity = identities.get(app.package)
    labels = () if identity is None or isinstance(identity, Unknown) else identity.all_labels()
    return Identified(app.package, labels, app.version_code)


def audit_case(
    case: Case,
    choice: AppChoice,
    standards: Standards,
    workers: Workers,
    *,
    source: Source,
    serial: str | None = None,
) -> CaseAudit:
    """Audits the chosen apps of a case.

    Apps are judged by their labels too, where their files or parts of them were
    collected, so that one that only its label shows to be a loan app is found.
    ``serial`` goes into the device as it is given.
    """
    phone = read_phone(case.outputs, source=source, serial=serial)
    collected = _collected(case, choice)
    work = [_job(apks, workers.decompile, standards.loans.digests) for apks in collected.values()]
    gathered = read_jobs(work, workers)
    read = dict(zip(collected, gathered.results, strict=True))
    device = _device(phone.device, case)
    identities = identify_apps(case)
    ours = (_Collected(_with_notes(app, case), collected, read, identities) for app in phone.apps)
    apps = [audit for one in ours for audit in _audits(one, choice, standards, device)]
    result = BatchResult(
        apps=tuple(apps),
        errors=(*gathered.errors, *_not_on_the_phone(phone.apps, choice)),
        tracebacks=gathered.tracebacks,
        interrupted=gathered.interrupted,
    )
    return CaseAudit(device, result)


def _collected(case: Case, choice: AppChoice) -> dict[PackageName, list[CaseApk]]:
    """The pulled files by package, without those that cannot be chosen."""
    collected: dict[PackageName, list[CaseApk]] = {}
    for apk in case.apks:
        if not choice.packages or apk.package in choice.packages:
            collected.setdefault(apk.package, []).append(apk)
    return collected


def _job(apks: Sequence[CaseApk], decompile: bool, digests: tuple[str, ...]) -> Job:
    files = (JobFile(apk.local, apk.remote_path, apk.remote_path.rpartition("/")[2]) for apk in apks)
    return Job(tuple(files), decompile, digests)


@dataclass(frozen=True, slots=True)
class _Collected:
    """One app of the phone, and what was collected and read of all."""

    app: InstalledApp
    apks: Mapping[PackageName, Sequence[CaseApk]]
    read: Mapping[PackageName, JobResult | None]
    identities: Identities

    @property
    def was_stopped(self) -> bool:
        """Whether its files were collected and the run ended before they were read."""
        return self.app.package in self.read and self.read[self.app.package] is None

    @property
    def facts(self) -> tuple[AppFacts, ...]:
        """Of its files; what of them was not collected is a limit."""
        result = self.read.get(self.app.package)
        if result is None:
            return ()
        here = {apk.remote_path for apk in self.apks[self.app.package]}
        gone = tuple(path.rpartition("/")[2] for path in self.app.apk_paths if path not in here)
        limits = (Limit("missing-split", Detail.of(missing=gone)),) if gone else ()
        return tuple(_limited(with_phone(facts, self.app), limits) for facts in result.facts)

    @property
    def facts_of_parts(self) -> AppFacts:
        """Of an app whose files are not at hand: what the phone and parts of its files say."""
        facts = facts_without_apk(self.app, (self.why_absent,))
        identity = self.identities.get(self.app.package)
        if identity is None or isinstance(identity, Unknown):
            return facts
        return dataclasses.replace(facts, label=identity.label, labels=Detail(identity.labels))

    @property
    def why_absent(self) -> Limit:
        """Why there are no facts of its files."""
        result = self.read.get(self.app.package)
        if result is not None:
            reasons = {error.reason for error in result.errors}
            return Limit("malformed" if reasons == {MalformedApk.reason} else "not-read")
        failed = any(limit.id in _NOT_PULLED for limit in self.app.limits)
        return Limit("no-apk" if failed else "not-collected")


def _audits(one: _Collected, choice: AppChoice, standards: Standards, device: Device) -> list[AppAudit]:
    """The audits of one app where it is chosen; more than one where its files are not of one app."""
    if one.was_stopped:
        return []
    reasons = (ASKED,) if one.app.package in choice.packages else ()
    facts = one.facts or (one.facts_of_parts,)
    audits = [judge(each, standards, one.app, device, reasons) for each in facts]
    return [audit for audit in audits if choice.takes(one.app.package, is_loan=audit.loan.is_loan)]


def _limited(facts: AppFacts, limits: tuple[Limit, ...]) -> AppFacts:
    return dataclasses.replace(facts, limits=(*facts.limits, *limits))


def _with_notes(app: InstalledApp, case: Case) -> InstalledApp:
    """The app, with what the collection noted of it."""
    notes = tuple(limit for limit in case.limits if limit.detail.get(_PACKAGE) == app.package)
    return dataclasses.replace(app, limits=(*app.limits, *notes)) if notes else app


def _device(device: Device, case: Case) -> Device:
    """The device, with what the collection noted of it, but not of users that turned out to be none."""
    none = {limit.detail.get(_USER) for limit in device.limits if limit.id == IMITATED}
    notes = tuple(
        limit
        for limit in case.limits
        if limit.detail.get(_PACKAGE) is None and (not none or limit.detail.get(_USER) not in none)
    )
    return dataclasses.replace(device, limits=tuple(dict.fromkeys((*device.limits, *notes))))


def _not_on_the_phone(apps: Sequence[InstalledApp], choice: AppChoice) -> tuple[RunError, ...]:
    here = {app.package for app in apps}
    return tuple(
        RunError(package, "not-installed", "no user of the phone has this app")
        for package in choice.packages
        if package not in here
    )
