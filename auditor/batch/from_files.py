"""APK files and folders → audits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.audit import Standards, judge
from auditor.batch.inputs import find_files
from auditor.batch.pool import Results, run_all
from auditor.batch.worker import Job, JobFile, JobResult, app_keys, read_job
from auditor.model import AppAudit, AppFacts, RunError


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work, and who watches."""

    jobs: int | None = None
    """Processes; ``None`` for as many as the computer has cores."""
    progress: Callable[[int, int], None] = lambda _done, _total: None
    """Is told how many jobs are done, and of how many."""
    decompile: bool = False
    """Whether androguard's source of each access's method is wanted."""


_ALONE = Workers()


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What came out of one run."""

    apps: tuple[AppAudit, ...]
    errors: tuple[RunError, ...]
    tracebacks: tuple[str, ...]
    """Of defects, for the log."""
    interrupted: bool


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of all jobs."""

    results: tuple[JobResult | None, ...]
    """In the order of the jobs; ``None`` for one that was not done."""
    errors: tuple[RunError, ...]
    interrupted: bool

    @property
    def facts(self) -> tuple[AppFacts, ...]:
        """Of all jobs."""
        return tuple(facts for result in self.results if result is not None for facts in result.facts)

    @property
    def tracebacks(self) -> tuple[str, ...]:
        """Of all jobs that met a defect."""
        found = (result.traceback for result in self.results if result is not None)
        return tuple(one for one in found if one is not None)


def audit_paths(paths: Sequence[Path], standards: Standards, workers: Workers = _ALONE) -> BatchResult:
    """Audits all APKs and bundles of APKs in files and folders; APKs of one app count as one app."""
    files, errors = find_files(paths)
    grouped = _jobs([JobFile(file, str(file)) for file in files], workers, standards.loans.digests)
    gathered = _nothing_done(grouped.jobs) if grouped.interrupted else read_jobs(grouped.jobs, workers)
    return BatchResult(
        apps=tuple(judge(facts, standards) for facts in gathered.facts),
        errors=(*errors, *gathered.errors),
        tracebacks=gathered.tracebacks,
        interrupted=gathered.interrupted,
    )


def read_jobs(work: Sequence[Job], workers: Workers) -> Gathered:
    """The facts of all jobs; what was not done is an error ``interrupted`` or ``worker-died``."""
    count = 0

    def done() -> None:
        nonlocal count
        count += 1
        workers.progress(count, len(work))

    ran = run_all(read_job, work, workers.jobs, done)
    errors = [error for result in ran.done if result is not None for error in result.errors]
    return Gathered(ran.done, (*errors, *_not_done(work, ran)), ran.interrupted)


def _nothing_done(work: Sequence[Job]) -> Gathered:
    """What came of jobs that were not begun, since the run was stopped before."""
    ran: Results[JobResult] = Results((None,) * len(work), interrupted=True)
    return Gathered(ran.done, tuple(_not_done(work, ran)), interrupted=True)


def _not_done(work: Sequence[Job], ran: Results[JobResult]) -> list[RunError]:
    reason, message = (
        ("interrupted", "the run was stopped before this input was done")
        if ran.interrupted
        else ("worker-died", "the process that read this input died, as for lack of memory")
    )
    missing = [job for job, result in zip(work, ran.done, strict=True) if result is None]
    return [RunError(file.shown, reason, message) for job in missing for file in job.files]


@dataclass(frozen=True, slots=True)
class _Grouped:
    """The jobs that files make."""

    jobs: tuple[Job, ...]
    interrupted: bool
    """Whether the run was stopped before it was known which files belong together."""


def _jobs(files: Sequence[JobFile], workers: Workers, digests: tuple[str, ...]) -> _Grouped:
    """The files, those together that hold APKs of the same app."""
    if len(files) <= 1:
        return _Grouped(tuple(Job((file,), workers.decompile, digests) for file in files), interrupted=False)
    keys = run_all(app_keys, files, workers.jobs, lambda: None)
    groups = _sharing(files, [found or () for found in keys.done])
    return _Grouped(
        tuple(Job(tuple(group), workers.decompile, digests) for group in groups), keys.interrupted
    )


def _sharing(files: Sequence[JobFile], keys: Sequence[Iterable[str]]) -> list[list[JobFile]]:
    """The files in groups that share a key, directly or through others; in the files' order."""
    leader = list(range(len(files)))

    def find(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    first_with: dict[str, int] = {}
    for number, own in enumerate(keys):
        for key in own:
            first, here = find(first_with.setdefault(key, number)), find(number)
            leader[max(first, here)] = min(first, here)
    groups: dict[int, list[JobFile]] = {}
    for number, file in enumerate(files):
        groups.setdefault(find(number), []).append(file)
    return list(groups.values())
