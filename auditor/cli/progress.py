"""Shows the progress of a collection as bars."""

from __future__ import annotations

from rich.progress import Progress, TaskID

from auditor.cli.console import Console
from auditor.errors import N_
from auditor.phone.commands import named
from auditor.phone.session import Task
from auditor.text import plain


class PhoneProgress:
    """One bar: the task that runs; satisfies ``auditor.phone.session.Progress``."""

    def __init__(self, bars: Progress, console: Console) -> None:
        """Takes rich's bars and who translates."""
        self._bars = bars
        self._console = console
        self._task: TaskID | None = None

    def started(self, task: Task) -> None:
        """Shows what is read, and of which app or file."""
        what = self._console.text(named(task.command).answers)
        text = self._console.text(N_("Reading {what}"), what=f"{what} {_subject(task)}".strip())
        self._task = self._bars.add_task(text, total=task.size)

    def advanced(self, count: int) -> None:
        """Moves the bar by so many bytes."""
        if self._task is not None:
            self._bars.advance(self._task, count)

    def finished(self) -> None:
        """Takes the bar away."""
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._task = None


def _subject(task: Task) -> str:
    """The app, or the app and the file; a key or the number of a user says nothing to people."""
    words = plain(task.subject, 1000).split()
    if not words or task.command == "getprop" or words[0].isdecimal():
        return ""
    folder, _, name = words[0].rpartition("/")
    return f"{folder.rpartition('/')[2].partition('-')[0]}/{name}" if folder else words[0]
