"""Click's commands and options, with help in the user's language and errors as sentences."""

from __future__ import annotations

import copy
import inspect
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

import click

from auditor.cli.console import Console, make_streams_tolerant
from auditor.errors import N_, AuditorError
from auditor.language import choose, translations

LANGUAGE, VERBOSE = "auditor.language", "auditor.verbose"
"""Keys of ``Context.meta``."""
INTERRUPTED, UNEXPECTED = 4, 3
F = TypeVar("F", bound=Callable[..., Any])

_DEFECT = N_("Something went wrong that should not: {problem}")
_REPORT_IT = N_("Please report this as a defect, with what --verbose prints. Nothing was sent anywhere.")
_STOPPED = N_("Stopped.")


def language_of(ctx: click.Context) -> str:
    """The language asked for on the command line, else that of the environment."""
    return str(ctx.meta.get(LANGUAGE) or choose(None))


def _keep_language(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.meta[LANGUAGE] = choose(value)


class SpeakingOption(click.Option):
    """An option whose help is a gettext id."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option and its help in the user's language."""
        if self.help is None:
            return super().get_help_record(ctx)
        spoken = copy.copy(self)
        spoken.help = translations(language_of(ctx)).gettext(self.help)
        return click.Option.get_help_record(spoken, ctx)


class _Speaking(click.Command):
    """A command whose help and epilog are gettext ids."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The help in the user's language."""
        text = translations(language_of(ctx)).gettext(inspect.cleandoc(self.help or ""))
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(text)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, line by line; they are the same in every language."""
        if self.epilog:
            with formatter.section(translations(language_of(ctx)).gettext(N_("Examples"))):
                for line in self.epilog.splitlines():
                    formatter.write_text(line)

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - Click's; half a sentence helps nobody
        """The first sentence of the help in the user's language, whole; the list of commands wraps it."""
        ctx = click.get_current_context(silent=True)
        language = language_of(ctx) if ctx is not None else choose(None)
        return translations(language).gettext(inspect.cleandoc(self.help or "")).split("\n\n")[0]


class SpeakingCommand(_Speaking):
    """A command that returns its exit code, and whose errors are spoken as sentences."""

    def invoke(self, ctx: click.Context) -> None:
        """Runs the command and exits with the code that it, or its error, has."""
        console = Console(language_of(ctx))
        try:
            code = super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, BrokenPipeError):
            raise  # Click ends quietly where nobody reads on, as after 'head'
        except AuditorError as error:
            console.error(error)
            code = error.exit_code
        except (KeyboardInterrupt, click.Abort):
            console.say(_STOPPED)
            code = INTERRUPTED
        except Exception as error:  # noqa: BLE001 - the outermost place; a defect must not look like a crash
            console.say(_DEFECT, problem=f"{type(error).__name__}: {error}")
            console.say(_REPORT_IT)
            if ctx.meta.get(VERBOSE):
                console.line("".join(traceback.format_exception(error)))
            code = UNEXPECTED
        ctx.exit(int(code or 0))


class SpeakingGroup(_Speaking, click.Group):
    """The group of the commands."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Runs the command line and exits."""
        make_streams_tolerant()
        extra.setdefault("prog_name", "auditor")
        return click.Group.main(self, *args, **extra)


language_option = click.option(
    "--lang",
    cls=SpeakingOption,
    metavar="LANGUAGE",
    is_eager=True,
    expose_value=False,
    callback=_keep_language,
    help=N_("Language of messages and report: en, zh-CN. By default that of the system."),
)


def _keep_verbose(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    ctx.meta[VERBOSE] = value


verbose_option = click.option(
    "--verbose",
    cls=SpeakingOption,
    is_flag=True,
    expose_value=False,
    callback=_keep_verbose,
    help=N_("Show technical details of errors."),
)


def option(*names: str, **attributes: Any) -> Callable[[F], F]:
    """A Click option whose help is a gettext id."""
    return click.option(*names, cls=SpeakingOption, **attributes)


def fail_usage(message: str, **values: object) -> click.UsageError:
    """An error of usage (exit code 2) in the user's language; raise what it returns."""
    ctx = click.get_current_context()
    return click.UsageError(Console(language_of(ctx)).text(message, **values), ctx)
