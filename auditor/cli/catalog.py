"""``auditor catalog``: the list of loan apps, to search, to check, and to exchange with other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.console import Console
from auditor.cli.speaking import (
    SpeakingCommand,
    SpeakingGroup,
    fail_usage,
    language_of,
    language_option,
    option,
)
from auditor.errors import N_, DataError, OutputError
from auditor.text import plain

if TYPE_CHECKING:
    from auditor.loans.data import LoanData
    from auditor.loans.indicators import Indicator
    from auditor.model import CatalogEntry

STALKERWARE, CSV, YAML = "stalkerware", "csv", "yaml"
_LONG = 500
_HELP = N_(
    "Searches, checks and exchanges the list of loan apps.\n\n"
    "Each entry has its source and the day of it. What rests on a source that nobody else could look up "
    "is called unverified. Beside the apps stand files, certificates and servers of harmful loan apps."
)
_EXAMPLES = """\
auditor catalog search easyloan
auditor catalog show com.sankuai.meituan
auditor catalog import ioc.yaml samples.csv --output mine.yaml
auditor catalog export --format stalkerware --output iocs/
auditor catalog lint mine.yaml"""
_IMPORT_HELP = N_(
    "Makes a list of your own out of files of other programs, for --catalog.\n\n"
    "Read are ioc.yaml and samples.csv as stalkerware-indicators has them, and tables with our columns. "
    "Of ioc.yaml only apps of the type 'spyloan' are taken; --type names others."
)
_EXPORT_HELP = N_(
    "Writes the list in a form that other programs read.\n\n"
    "'yaml' is that of your own lists, 'csv' a table of the apps. 'stalkerware' are the files ioc.yaml and "
    "samples.csv, with only what is on record as harmful: being a lender is no harm."
)
_own_lists = option(
    "--catalog", "own", type=click.Path(path_type=Path), multiple=True, metavar="FILE",
    help=N_("Your own list of loan apps, of apps that are none, and of harmful files."),
)  # fmt: skip
_output = option(
    "--output", "-o", type=click.Path(path_type=Path), metavar="PATH",
    help=N_("Where to write it; a folder for 'stalkerware'. By default standard output."),
)  # fmt: skip


@click.group(cls=SpeakingGroup, help=_HELP, epilog=_EXAMPLES)
@language_option
def catalog() -> None:
    """The group of the commands on the list of loan apps."""


@catalog.command(
    "search",
    cls=SpeakingCommand,
    help=N_("Lists what holds a word: in package name, label, publisher or product."),
)
@click.argument("word")
@_own_lists
@language_option
@click.pass_context
def search(ctx: click.Context, word: str, own: tuple[Path, ...]) -> int:
    """Lists the entries that hold the word, a line each; returns the exit code."""
    console = Console(language_of(ctx))
    found = [entry for entry in _entries(_load(own)) if word.casefold() in _text_of(entry)]
    for entry in found:
        fields = (entry.package, entry.label, entry.market, entry.role.value, entry.sure, entry.date)
        click.echo("\t".join(map(plain, fields)))
    console.say(N_("Entries found: {count}."), count=len(found))
    return 0


@catalog.command(
    "show",
    cls=SpeakingCommand,
    help=N_("Shows what is on record of a package, a file (by its hash), a certificate or a server."),
)
@click.argument("name")
@_own_lists
@language_option
@click.pass_context
def show(ctx: click.Context, name: str, own: tuple[Path, ...]) -> int:
    """Shows one entry or indicator, or why there is none; returns the exit code."""
    console = Console(language_of(ctx))
    data = _load(own)
    lines = [
        *(line for entry in _entries(data) if entry.package == name for line in _entry_lines(entry, console)),
        *_refused_lines(name, console),
        *(
            line
            for one in data.indicators.by_value.values()
            if one.value == name.lower()
            for line in _indicator_lines(one, console)
        ),
    ]
    if not lines:
        raise fail_usage(N_("{name} is not in the list. That says nothing about it, good or bad."), name=name)
    for line in lines:
        click.echo(line)
    return 0


@catalog.command("import", cls=SpeakingCommand, help=_IMPORT_HELP)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@option("--type", "types", multiple=True, metavar="TYPE",
        help=N_("Take apps of this type instead. May be given more than once."))  # fmt: skip
@option("--source", metavar="TEXT", help=N_("What to note as the source. By default the names of the files."))
@_output
@language_option
@click.pass_context
def import_lists(
    ctx: click.Context,
    files: tuple[Path, ...],
    types: tuple[str, ...],
    source: str | None,
    output: Path | None,
) -> int:
    """Writes a user's list from files of other programs; returns the exit code."""
    from auditor.cli.run import now  # slow to import
    from auditor.loans.exchange import TYPES, read_lists, user_list
    from auditor.loans.stalkerware import Origin

    console = Console(language_of(ctx))
    names = ", ".join(path.name for path in files)
    origin = Origin(plain(source or f"imported from {names}"), now().date().isoformat())
    taken = read_lists(files, frozenset(types) or TYPES, origin)
    _write(output, user_list(taken, files[0]))
    console.say(
        N_("Taken over: {entries} apps, {indicators} files, certificates and servers."),
        entries=len(taken.entries),
        indicators=len(taken.indicators),
    )
    for kind, others in sorted(taken.other_types.items()):
        console.say(N_("Left out, as of the type {kind}: {count}."), kind=kind, count=len(others))
    if taken.left_out:
        console.say(N_("Left out, as no package name or address: {count}."), count=taken.left_out)
    return 0


@catalog.command("export", cls=SpeakingCommand, help=_EXPORT_HELP)
@option("--format", "form", type=click.Choice([STALKERWARE, CSV, YAML]), default=YAML,
        help=N_("The form: yaml (the default), csv or stalkerware."))  # fmt: skip
@_own_lists
@_output
@language_option
@click.pass_context
def export(ctx: click.Context, form: str, own: tuple[Path, ...], output: Path | None) -> int:
    """Writes the catalogue in a form of others; returns the exit code."""
    from auditor.loans.exchange import exported_csv, exported_stalkerware, exported_yaml  # slow to import

    console = Console(language_of(ctx))
    data = _load(own)
    entries, indicators = _entries(data), list(data.indicators.by_value.values())
    if form == STALKERWARE:
        files = exported_stalkerware(entries, indicators)
        if output is None:
            click.echo(files[0][1], nl=False)
            console.say(N_("The files by their hashes are in samples.csv, which --output FOLDER writes too."))
        for name, text in files if output is not None else ():
            _write(Path(output or ".") / name, text)
        return 0
    _write(output, exported_csv(entries) if form == CSV else exported_yaml(entries, indicators))
    return 0


@catalog.command(
    "lint",
    cls=SpeakingCommand,
    help=N_("Checks lists of your own, or the one that comes with the program, and says where one is wrong."),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@language_option
@click.pass_context
def lint(ctx: click.Context, files: tuple[Path, ...]) -> int:
    """Says everything that is wrong, with file and line; returns the exit code."""
    from auditor.loans.lint import shipped_problems, user_problems  # slow to import

    console = Console(language_of(ctx))
    problems = list(user_problems(files) if files else shipped_problems())
    for problem in problems:
        console.error(problem)
    if problems:
        return DataError.exit_code
    data = _load(files)
    console.say(
        N_("Apps: {apps}. Files, certificates and servers: {indicators}. Nothing is wrong."),
        apps=len(data.entries),
        indicators=len(data.indicators.by_value),
    )
    return 0


def _load(own: tuple[Path, ...]) -> LoanData:
    from auditor.loans import load_loan_data  # slow to import

    return load_loan_data(own)


def _entries(data: LoanData) -> list[CatalogEntry]:
    return [data.entries[package] for package in sorted(data.entries)]


def _text_of(entry: CatalogEntry) -> str:
    return "\n".join((entry.package, entry.label, entry.publisher or "", *entry.products)).casefold()


def _entry_lines(entry: CatalogEntry, console: Console) -> Iterator[str]:
    from reports.words import SURE  # slow to import

    yield plain(f"{entry.package}: {entry.label}")
    about = [entry.publisher, entry.market, entry.role.value, ", ".join(entry.products), entry.status]
    yield "  " + plain("; ".join(one for one in about if one), _LONG)
    yield f"  {plain(entry.source, _LONG)} ({entry.date})"
    yield f"  {console.text(SURE[entry.sure])}"


def _refused_lines(name: str, console: Console) -> Iterator[str]:
    from importlib import resources

    from auditor.loans.catalog import load_refused  # slow to import

    for entry in load_refused(resources.files("auditor.loans")).entries["refused"]:
        if entry["package"] == name:
            yield console.text(
                N_("{package} was looked at and kept out: {reason} ({date})"),
                package=name,
                reason=entry["reason"],
                date=entry["date"],
            )


def _indicator_lines(one: Indicator, console: Console) -> Iterator[str]:
    from reports.words import SURE  # slow to import

    yield plain(f"{one.kind} {one.value}: {one.name}")
    yield f"  {plain(one.source, _LONG)} ({one.date})"
    yield f"  {console.text(SURE[one.sure])}"


def _write(path: Path | None, text: str) -> None:
    """To the file, which must be new, or to standard output."""
    from auditor.case import storage  # slow to import

    if path is None:
        click.echo(text, nl=False)
        return
    with storage.writing(path):
        if path.exists():
            raise OutputError(path=path, problem="it exists")
        path.parent.mkdir(parents=True, exist_ok=True)
        storage.write_atomically(path, text.encode("utf-8"))
