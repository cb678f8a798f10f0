"""Ctrl-C and its kin: let through only where work can be stopped and what is done be kept."""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections.abc import Iterator
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl-C, ``kill``, a terminal that is closed, Ctrl-Break; not every system has all."""
ECHO = 2.0
"""Seconds within which one more signal is the same wish, as where Ctrl-C is hit several times."""


class _Gate:
    """Decides what a signal does."""

    def __init__(self) -> None:
        self.is_open = False
        self._pending = False
        self._stopped: float | None = None

    @property
    def has_stopped(self) -> bool:
        """Whether work was stopped."""
        return self._stopped is not None

    def on_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Stops the work, or remembers that it is to be stopped where it next can be."""
        if self._stopped is not None and time.monotonic() - self._stopped < ECHO:
            return
        if self.is_open:
            self._stop()
        self._pending = True

    def enter(self) -> None:
        """Work begins that can be stopped; one that is waiting for that does so now."""
        self.is_open = True
        if self._pending:
            self._stop()

    def _stop(self) -> None:
        self.is_open = self._pending = False
        self._stopped = time.monotonic()
        raise KeyboardInterrupt


_gates: list[_Gate] = []


@contextlib.contextmanager
def gentle_stops() -> Iterator[None]:
    """Until its end Ctrl-C, SIGTERM and SIGHUP end only what is ``stoppable``, so that a report gets written.

    A signal that is ignored, as under nohup, stays ignored. After a stop all are
    ignored for good: the program is about to end, and how it ends must not change
    any more. Only the main thread can do this; in another one nothing changes.
    """
    if _gates or threading.current_thread() is not threading.main_thread():
        yield
        return
    gate = _Gate()
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    heard = [number for number in numbers if signal.getsignal(number) not in (signal.SIG_IGN, None)]
    before = {number: signal.signal(number, gate.on_signal) for number in heard}
    _gates.append(gate)
    try:
        yield
    finally:
        _gates.remove(gate)
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if gate.has_stopped else handler)


@contextlib.contextmanager
def stoppable() -> Iterator[None]:
    """What is done in here may end with KeyboardInterrupt at any point; the caller catches it."""
    if not _gates:
        yield
        return
    gate = _gates[-1]
    before = gate.is_open
    try:
        gate.enter()
        yield
    finally:
        gate.is_open = before
