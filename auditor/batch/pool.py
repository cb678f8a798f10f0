"""Runs a function over many values, in worker processes where there is more than one of either."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Generic, TypeVar

from auditor.batch.worker import follow_parent
from auditor.interrupts import stoppable

V = TypeVar("V")
R = TypeVar("R")
MOST_WORKERS = 61
"""Windows cannot wait for more processes."""


@dataclass(frozen=True, slots=True)
class Results(Generic[R]):
    """What came out, in the order of the values."""

    done: tuple[R | None, ...]
    """``None`` where the run was interrupted before that value was done, or its worker died."""
    interrupted: bool


def run_all(
    function: Callable[[V], R], values: Sequence[V], jobs: int | None, done: Callable[[], None]
) -> Results[R]:
    """Applies ``function``, which must be importable by name and catch its own errors, to every value.

    Ctrl-C ends the run; what is done until then is returned. A worker process that
    dies takes down those beside it: what they had begun is done again, each value
    in a process of its own. ``done`` is called after each value.
    """
    workers = min(jobs or _cores(), len(values), MOST_WORKERS)
    if workers <= 1:
        return _run_here(function, values, done)
    results: list[R | None] = [None] * len(values)
    try:
        with stoppable():
            _run_pools(function, values, workers, results, done)
    except KeyboardInterrupt:
        return Results(tuple(results), interrupted=True)
    return Results(tuple(results), interrupted=False)


def _run_pools(
    function: Callable[[V], R],
    values: Sequence[V],
    workers: int,
    results: list[R | None],
    done: Callable[[], None],
) -> None:
    """Fills ``results``; what a worker took down with it is done again by itself."""
    left = list(range(len(values)))
    while left:
        lost = _run_in_pool(function, {number: values[number] for number in left}, workers, results, done)
        # Work is begun in order; a pool holds at most this much of it besides what is done.
        begun, left = lost[: 2 * workers + 1], lost[2 * workers + 1 :]
        for number in begun:
            _run_in_pool(function, {number: values[number]}, 1, results, done)


def _run_here(function: Callable[[V], R], values: Sequence[V], done: Callable[[], None]) -> Results[R]:
    results: list[R | None] = [None] * len(values)
    try:
        with stoppable():
            for number, value in enumerate(values):
                results[number] = function(value)
                done()
    except KeyboardInterrupt:
        return Results(tuple(results), interrupted=True)
    return Results(tuple(results), interrupted=False)


def _run_in_pool(
    function: Callable[[V], R],
    values: dict[int, V],
    workers: int,
    results: list[R | None],
    done: Callable[[], None],
) -> list[int]:
    """Fills ``results``; returns the numbers of the values that died with a worker."""
    # Processes are spawned, not forked, as on Windows: the same everywhere, and safe beside threads.
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=follow_parent)
    try:
        waiting: dict[Future[R], int] = {}
        # A pool that broke while it was being filled takes no more; what is not in it is lost too.
        with contextlib.suppress(BrokenProcessPool), _interrupts_held_back():
            for number, value in values.items():
                waiting[pool.submit(function, value)] = number
        lost = sorted(set(values) - set(waiting.values()))
        for future in as_completed(waiting):
            if isinstance(future.exception(), BrokenProcessPool):
                lost.append(waiting[future])
            else:
                results[waiting[future]] = future.result()
                done()
        pool.shutdown()
        return sorted(lost)
    except KeyboardInterrupt:
        _end(pool)
        raise


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Holds Ctrl-C back until the end; processes that are started meanwhile never get it.

    A terminal sends Ctrl-C to the workers as well, and until they have come to ignore it they would
    die with a traceback. Windows has no such mask.
    """
    mask = getattr(signal, "pthread_sigmask", None)
    if mask is None:
        yield
        return
    before = mask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        mask(signal.SIG_SETMASK, before)


def _end(pool: ProcessPoolExecutor) -> None:
    """Ends the workers in the middle of their work; they only read."""
    pool.shutdown(wait=False, cancel_futures=True)
    for process in multiprocessing.active_children():
        process.terminate()
        process.join(5)


def _cores() -> int:
    return os.cpu_count() or 1
