"""``auditor policy``: the packs of rules, to read, to check and to try."""

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
from auditor.errors import N_
from auditor.text import plain

if TYPE_CHECKING:
    from auditor.policy import Pack, Packs, Rule

FAILED = 1
_HELP = N_(
    "Shows, checks and tries the rules that apps are held against.\n\n"
    "Each rule names its authority, its clause, the days from which and until which it is in force, and "
    "where its text was read. What was not read there is marked, and is never more than unclear."
)
_EXAMPLES = """\
auditor policy list
auditor policy show in
auditor policy lint --policy my-rules.yaml
auditor policy test"""
_CONSENT = {
    "no-excuse": N_("Consent of the borrower does not excuse it."),
    "needed": N_("It is allowed only with consent."),
    "not-named": N_("Consent is not named."),
}
_BAN = {
    "absolute": N_("Forbidden whatever it is for."),
    "purpose": N_("Forbidden for some purposes, or beyond what a purpose needs."),
    "refusal": N_(
        "Forbidden is to refuse service to those who keep the data back. A phone does not show that, so a "
        "reproach is never more than unclear."
    ),
    "contact": N_(
        "Forbidden is to get in touch with other persons. A phone does not show that, so the outcome is "
        "always unclear."
    ),
}
_ACTS = {
    "asked": N_("asking for the permission"),
    "coded": N_("code that reads everything"),
    "used": N_("a recorded read"),
    "sent": N_("code that sends everything away"),
}
_SURE = {
    "verified": N_("Read in the source."),
    "from-memory": N_("From memory, not read in the source: the outcome is never more than unclear."),
}
_own_packs = option(
    "--policy", "own", type=click.Path(path_type=Path), multiple=True, metavar="FILE",
    help=N_("Your own pack of rules, beside those that come with the program."),
)  # fmt: skip


@click.group(cls=SpeakingGroup, help=_HELP, epilog=_EXAMPLES)
@language_option
def policy() -> None:
    """The group of the commands on rules."""


@policy.command("list", cls=SpeakingCommand, help=N_("Lists the packs of rules, a line each."))
@_own_packs
@language_option
@click.pass_context
def list_packs(ctx: click.Context, own: tuple[Path, ...]) -> int:
    """Lists the packs; returns the exit code."""
    console = Console(language_of(ctx))
    for pack in _load(own).packs:
        where = pack.store or ",".join(pack.markets)
        count = console.text(N_("rules: {count}"), count=len(pack.rules))
        click.echo("\t".join((pack.id, plain(pack.name), where, count, pack.reviewed.isoformat())))
    return 0


@policy.command("show", cls=SpeakingCommand, help=N_("Shows the rules of packs: clause, dates and source."))
@click.argument("names", nargs=-1, metavar="[PACK]...")
@_own_packs
@language_option
@click.pass_context
def show(ctx: click.Context, names: tuple[str, ...], own: tuple[Path, ...]) -> int:
    """Shows the rules of the packs named, or of all; returns the exit code."""
    console = Console(language_of(ctx))
    packs = {pack.id: pack for pack in _load(own).packs}
    for name in names:
        if name not in packs:
            raise fail_usage(N_("There is no pack {name}. 'auditor policy list' names them."), name=name)
    for name in names or packs:
        for line in _shown(packs[name], console):
            click.echo(line)
    return 0


@policy.command("lint", cls=SpeakingCommand, help=N_("Checks the packs and says where one is wrong."))
@_own_packs
@language_option
@click.pass_context
def lint(ctx: click.Context, own: tuple[Path, ...]) -> int:
    """Checks the packs; a wrong one is an error with file and line; returns the exit code."""
    console = Console(language_of(ctx))
    packs = _load(own).packs
    count = sum(len(pack.rules) for pack in packs)
    console.say(N_("Packs: {packs}. Rules: {rules}. Nothing is wrong."), packs=len(packs), rules=count)
    return 0


@policy.command("test", cls=SpeakingCommand, help=N_("Tries each rule on its two examples."))
@_own_packs
@language_option
@click.pass_context
def test(ctx: click.Context, own: tuple[Path, ...]) -> int:
    """Tries the rules; returns 1 where an example does not come out as it should."""
    from auditor.policy.trial import wrong_examples  # slow to import

    console = Console(language_of(ctx))
    packs = _load(own)
    wrong = list(wrong_examples(packs))
    for problem in wrong:
        click.echo(f"{problem.pack}/{problem.rule}: {problem.example}: {problem.outcome.value}")
    count = sum(len(pack.rules) for pack in packs.packs)
    console.say(N_("Rules tried: {rules}. Wrong examples: {wrong}."), rules=count, wrong=len(wrong))
    return FAILED if wrong else 0


def _load(own: tuple[Path, ...]) -> Packs:
    from auditor.policy import load_packs  # slow to import

    return load_packs(own)


def _shown(pack: Pack, console: Console) -> Iterator[str]:
    yield f"{pack.id}: {plain(pack.name)} ({pack.store or ', '.join(pack.markets)})"
    for rule in pack.rules:
        yield ""
        yield f"  {rule.id}"
        yield from (f"    {line}" for line in _rule_lines(rule, console))
    yield ""


def _rule_lines(rule: Rule, console: Console) -> Iterator[str]:
    yield f"{plain(rule.instrument)}: {plain(rule.clause)}"
    yield plain(rule.authority)
    yield _in_force(rule, console)
    yield f"{console.text(_BAN[rule.ban.value])} {console.text(_CONSENT[rule.consent.value])}"
    yield _decided_by(rule, console)
    yield ", ".join(name.rpartition(".")[2] for name in rule.permissions)
    if rule.quote is not None:
        yield f"\u201c{plain(rule.quote, 400)}\u201d"
    yield console.text(_SURE[rule.sure.value])
    yield f"{plain(rule.source.document, 400)} ({rule.source.read}) {rule.source.url}"


def _decided_by(rule: Rule, console: Console) -> str:
    violates, unclear = (
        ", ".join(console.text(_ACTS[act.value]) for act in acts) or "-"
        for acts in (rule.violates, rule.unclear)
    )
    if rule.can_be_broken:
        message = N_("It is broken by: {violates}. Open, where there is only: {unclear}.")
    else:
        message = N_("What speaks against the app: {violates}. Less: {unclear}.")
    return console.text(message, violates=violates, unclear=unclear)


def _in_force(rule: Rule, console: Console) -> str:
    since = rule.since.isoformat()
    if rule.until is not None:
        return console.text(
            N_("In force from {since} until {until}."), since=since, until=rule.until.isoformat()
        )
    if rule.disputed_until is not None:
        return console.text(
            N_("In force from {since}; by other sources from {later}."),
            since=since,
            later=rule.disputed_until.isoformat(),
        )
    return console.text(N_("In force from {since}."), since=since)
