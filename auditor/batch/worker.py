"""What a worker process does with one job: opens files, reads the facts, survives whatever happens.

Everything here is importable by name, as a spawned process needs it.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

from auditor.apk.app_group import ReadApk, group_apps, read_apk
from auditor.apk.bundle import open_bundle
from auditor.apk.container import Apk
from auditor.audit import read_facts, read_facts_without_manifest
from auditor.errors import AuditorError, MalformedApk
from auditor.model import AppFacts, RunError


@dataclass(frozen=True, slots=True)
class JobFile:
    """One file of a job."""

    path: Path
    shown: str
    """What errors call it."""
    name: str | None = None
    """What the document calls the APK, where that is not the file's own name; hostile text."""


@dataclass(frozen=True, slots=True)
class Job:
    """Files that are read together, since they may hold APKs of the same app."""

    files: tuple[JobFile, ...]
    decompile: bool = False
    """Whether androguard's source of each access's method is wanted."""
    digests: tuple[str, ...] = ()
    """Further hashes of the files that are wanted: ``md5``, ``sha1``."""


@dataclass(frozen=True, slots=True)
class JobResult:
    """What came out of one job."""

    facts: tuple[AppFacts, ...]
    errors: tuple[RunError, ...]
    traceback: str | None = None
    """Of a defect, for the log."""


def follow_parent() -> None:
    """Leaves Ctrl-C to the process that started this one, and ends with it, however that ends.

    A terminal that is closed ends the parent alone; without this the workers would stay for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def read_job(job: Job) -> JobResult:
    """The facts of the apps that a job's files hold, and an error for each that holds none."""
    try:
        return _read_job(job)
    except Exception as error:  # noqa: BLE001 - one hostile input must not end the run
        problem = f"{type(error).__name__}: {error}"
        failed = tuple(RunError(file.shown, "error", problem) for file in job.files)
        return JobResult((), failed, traceback.format_exc())


def app_keys(file: JobFile) -> tuple[str, ...]:
    """What tells the apps apart that a file holds APKs of; empty where that cannot be read."""
    try:
        return tuple(sorted({_key(one) for one in _read_all(file)}))
    except Exception:  # noqa: BLE001 - read_job meets the same problem again, and names it
        return ()


def _key(one: ReadApk) -> str:
    return repr((one.manifest.package, one.manifest.version_code, one.signers))


def _read_all(file: JobFile) -> Iterator[ReadApk]:
    for apk in open_bundle(file.path).apks:
        with contextlib.suppress(MalformedApk):
            yield read_apk(apk)


def _read_job(job: Job) -> JobResult:
    apks: list[ReadApk] = []
    facts: list[AppFacts] = []
    errors: list[RunError] = []
    for file in job.files:
        for apk in _open(file, errors):
            try:
                apks.append(read_apk(apk))
            except MalformedApk as error:
                found = _facts_without_manifest(apk, file, error, job)
                if isinstance(found, RunError):
                    errors.append(found)
                else:
                    facts.append(found)
    facts += [read_facts(group, decompile=job.decompile, digests=job.digests) for group in group_apps(apks)]
    return JobResult(tuple(facts), tuple(errors))


def _open(file: JobFile, errors: list[RunError]) -> tuple[Apk, ...]:
    """The APKs of a file; members of a bundle that cannot be opened are errors."""
    try:
        bundle = open_bundle(file.path)
    except AuditorError as error:
        errors.append(_error(file, error))
        return ()
    errors += [
        RunError(f"{file.shown}: {error.values.get('place')}", error.reason, str(error))
        for error in bundle.unreadable
    ]
    if file.name is not None:
        for apk in bundle.apks:
            apk.name = file.name
    return bundle.apks


def _facts_without_manifest(apk: Apk, file: JobFile, problem: MalformedApk, job: Job) -> AppFacts | RunError:
    try:
        return read_facts_without_manifest(apk, str(problem), decompile=job.decompile, digests=job.digests)
    except MalformedApk as error:
        return _error(file, error)


def _error(file: JobFile, error: AuditorError) -> RunError:
    return RunError(file.shown, error.reason, str(error))
