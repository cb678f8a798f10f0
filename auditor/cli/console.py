"""Speaks to people: one language, on standard error, harmless whatever the text holds."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from auditor.errors import AuditorError
from auditor.language import translations
from auditor.text import plain

if TYPE_CHECKING:
    from rich.console import Console as RichConsole
    from rich.progress import Progress

_LONGEST = 4000
"""Characters of one value within a sentence: paths and lists may be long."""


def make_streams_tolerant() -> None:
    """Lets characters that the terminal's code page lacks be replaced rather than raise."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


class Console:
    """Standard error, in one language; plain where it is no terminal."""

    def __init__(self, language: str) -> None:
        """Takes one of the languages of ``auditor.language.available``."""
        self.language = language
        self._rich: RichConsole | None = None

    def text(self, message: str, **values: object) -> str:
        """A gettext id in the console's language, its holes filled with harmless text."""
        translated = translations(self.language).gettext(message) if message else ""
        return translated.format(**{name: plain(str(value), _LONGEST) for name, value in values.items()})

    def say(self, message: str, **values: object) -> None:
        """One sentence on a line of its own."""
        self.line(self.text(message, **values))

    def line(self, text: str, style: str | None = None) -> None:
        """Text that is harmless and translated already."""
        with contextlib.suppress(OSError):  # nobody may listen any more; that must not end the work
            self.rich.print(text, style=style, markup=False, highlight=False, soft_wrap=True)

    def error(self, error: AuditorError) -> None:
        """What went wrong and what to do about it."""
        self.line(self.text(error.message, **error.values), "bold red")
        if error.advice:
            self.say(error.advice, **error.values)

    def ask(self, message: str) -> bool:
        """A question that is answered by yes or no; no where nobody can answer."""
        import click  # the console is used without Click as well

        return sys.stdin.isatty() and click.confirm(self.text(message), default=True, err=True)

    @property
    def is_terminal(self) -> bool:
        """Whether somebody watches."""
        return self.rich.is_terminal

    @property
    def rich(self) -> RichConsole:
        """Rich's console on standard error; loaded on first use."""
        if self._rich is None:
            from rich.console import Console as RichConsole  # slow to import

            class Unheard(RichConsole):
                """Rich would end the program, with an exit code that means something else here."""

                def on_broken_pipe(self) -> None:
                    raise BrokenPipeError

            self._rich = Unheard(stderr=True, emoji=False)
        return self._rich

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Bars of progress; nothing is shown where nobody watches."""
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn  # slow to import

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn())
        with Progress(*columns, console=self.rich, transient=True, disable=not self.is_terminal) as bars:
            yield bars
