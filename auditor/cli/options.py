"""The options that several commands share, as one typed value."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from auditor.cli.speaking import VERBOSE, F, fail_usage, language_of, language_option, option, verbose_option
from auditor.errors import N_
from auditor.model import Level, PackageName
from reports import Format

STDOUT = "-"
_LEVELS = [level.value for level in Level if level is not Level.NONE]


@dataclass(frozen=True, slots=True)
class ReportWish:
    """In what form the report is wanted, and where."""

    formats: tuple[Format, ...]
    output: Path | None
    """``None`` for a file of our naming in the current folder."""
    to_stdout: bool
    asked: bool
    """Whether the user said where to or in what form."""
    open_it: bool
    language: str
    fail_on: Level | None
    verbose: bool


@dataclass(frozen=True, slots=True)
class AppWish:
    """Which apps of a phone are to be audited, and how."""

    packages: tuple[PackageName, ...]
    everything: bool
    include_serial: bool


@dataclass(frozen=True, slots=True)
class Effort:
    """What an audit works with."""

    catalogs: tuple[Path, ...]
    policy_packs: tuple[Path, ...]
    market: str | None
    """ISO 3166 code of the country whose rules apply; ``None`` to tell it from each app."""
    jobs: int | None
    """Worker processes; ``None`` for as many as the computer has cores."""
    decompile: bool


def report_options(command: F) -> F:
    """Adds the options of the report; the command gets them as ``wish``."""
    options = (
        option("--format", "formats", type=click.Choice([one.value for one in Format]), multiple=True,
               help=N_("Form of the report: html (the default) or json. May be given more than once.")),
        option("--output", "-o", metavar="PATH",
               help=N_("Where to write the report; a folder for several forms; - for JSON to stdout.")),
        option("--open", "open_it", is_flag=True, help=N_("Show the report in the browser.")),
        option("--fail-on", type=click.Choice(_LEVELS),
               help=N_("End with exit code 1 if an app has this level of risk or a higher one.")),
        verbose_option,
        language_option,
    )  # fmt: skip
    return gathered(command, options, "wish", _report_wish)


def app_options(command: F) -> F:
    """Adds the options that choose apps of a phone; the command gets them as ``apps``."""
    options = (
        option("--package", "packages", metavar="NAME", multiple=True,
               help=N_("Audit just the app with this package name. May be given more than once.")),
        option("--all", "everything", is_flag=True, help=N_("Audit every app, not only loan apps.")),
        option("--include-serial", is_flag=True, help=N_("Put the phone's serial number into the report.")),
    )  # fmt: skip
    return gathered(command, options, "apps", _app_wish)


def effort_options(command: F) -> F:
    """Adds the options on what to work with; the command gets them as ``effort``."""
    options = (
        option("--catalog", "catalogs", type=click.Path(path_type=Path), multiple=True, metavar="FILE",
               help=N_("Your own list of loan apps, of apps that are none, and of harmful files.")),
        option("--policy", "policy_packs", type=click.Path(path_type=Path), multiple=True, metavar="FILE",
               help=N_("Your own pack of rules, beside those that come with the program.")),
        option("--market", metavar="COUNTRY", callback=_country,
               help=N_("The country whose rules apply, in two letters (IN). Else it is told from each app.")),
        option("--jobs", "-j", type=click.IntRange(1, 61), metavar="N",
               help=N_("How many apps to examine at the same time.")),
        option("--decompile", is_flag=True,
               help=N_("Add androguard's source of each method that reads; takes longer.")),
    )  # fmt: skip
    return gathered(command, options, "effort", _effort)


def gathered(
    command: F,
    options: tuple[Callable[[Any], Any], ...],
    name: str,
    gather: Callable[[dict[str, Any]], object],
) -> F:
    """The command with the options; those that ``gather`` takes out of its arguments arrive as one value."""

    @functools.wraps(command)
    def run(**arguments: Any) -> Any:
        value = gather(arguments)
        return command(**{name: value}, **arguments)

    decorated: Any = run
    for one in reversed(options):
        decorated = one(decorated)
    typed: F = decorated
    return typed


def _report_wish(arguments: dict[str, Any]) -> ReportWish:
    formats = tuple(dict.fromkeys(Format(one) for one in arguments.pop("formats")))
    output, fail_on = arguments.pop("output"), arguments.pop("fail_on")
    open_it = arguments.pop("open_it")
    to_stdout = output == STDOUT
    if to_stdout and formats not in ((), (Format.JSON,)):
        raise fail_usage(N_("Only JSON can be written to standard output."))
    if to_stdout and open_it:
        raise fail_usage(N_("What goes to standard output cannot be opened in the browser."))
    return ReportWish(
        formats=formats or ((Format.JSON,) if to_stdout else (Format.HTML,)),
        output=None if output is None or to_stdout else Path(output),
        to_stdout=to_stdout,
        asked=bool(formats) or output is not None,
        open_it=open_it,
        language=language_of(click.get_current_context()),
        fail_on=None if fail_on is None else Level(fail_on),
        verbose=bool(click.get_current_context().meta.get(VERBOSE)),
    )


def _app_wish(arguments: dict[str, Any]) -> AppWish:
    packages = tuple(PackageName(one) for one in dict.fromkeys(arguments.pop("packages")))
    everything = arguments.pop("everything")
    if packages and everything:
        raise fail_usage(N_("--package and --all exclude each other."))
    return AppWish(packages, everything, arguments.pop("include_serial"))


def _effort(arguments: dict[str, Any]) -> Effort:
    return Effort(
        arguments.pop("catalogs"),
        arguments.pop("policy_packs"),
        arguments.pop("market"),
        arguments.pop("jobs"),
        arguments.pop("decompile"),
    )


def _country(_ctx: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    if not (len(value) == 2 and value.isascii() and value.isalpha()):
        raise fail_usage(N_("A country is given as two letters, such as IN or CN."))
    return value.upper()
