"""Lines of a command's output, and grammars that account for every one of them.

A grammar is a list of rules for one section of one layout. It is total: each
line is taken by a rule or counted as not understood, so that a layout nobody
has seen before shows up as a number and not as a clean result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of one output that are looked at; a real dump has about one million."""
MAX_LINE = 16_384
"""Characters of one line that are looked at."""

State = TypeVar("State")

_TRACE_LINES = 60
"""Lines that a refusal with its stack trace has at most; a dump has more."""
_LONG_DIGITS = 19
"""Digits of the greatest Java long."""

_TIMEOUT = re.compile(r"^\*\*\* SERVICE '[^']*' DUMP TIMEOUT \(\d+m?s\) EXPIRED \*\*\*\s*$")
_REFUSED = re.compile(
    r"^(?:Can't find service: |Permission Denial: |Security exception: |"
    r"(?:Error: )?java\.lang\.SecurityException|Error dumping service info: )"
)


@dataclass(frozen=True, slots=True)
class Text:
    """The output of one command as lines, without line ends."""

    lines: tuple[str, ...]
    problem: str | None
    """``dump-empty``, ``dump-refused``, ``dump-timeout``, ``dump-cut-off``, or ``None``."""

    @property
    def whole(self) -> bool:
        """Whether nothing at the end is missing, as far as the text itself shows."""
        return self.problem is None


def read_text(output: bytes) -> Text:
    """The lines of ``output``, split at line feeds only, carriage returns at their ends removed.

    Bytes that are no UTF-8 become U+FFFD. A text that does not end in a line
    feed was cut off: all commands that are read here end their last line.
    """
    text = output[:MAX_BYTES].decode("utf-8", "replace")
    lines = [line.rstrip("\r")[:MAX_LINE] for line in text.split("\n")]
    rest = lines.pop()
    if rest:
        lines.append(rest)
    return Text(tuple(lines), _problem(lines, cut=bool(rest) or len(output) > MAX_BYTES))


def _problem(lines: list[str], *, cut: bool) -> str | None:
    said = [line for line in lines if line.strip()]
    if not said:
        return "dump-empty"
    if _TIMEOUT.match(said[-1]):
        return "dump-timeout"
    if _REFUSED.match(said[0].lstrip()) and len(said) < _TRACE_LINES:
        return "dump-refused"
    return "dump-cut-off" if cut else None


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of one section a grammar understood."""

    section: str
    lines: int
    not_understood: int


@dataclass(frozen=True, slots=True)
class Rule(Generic[State]):
    """One form of line: what it looks like and what it tells the reader's state.

    ``act`` returns whether the line belongs where the state stands; if it does
    not, the next rule is tried.
    """

    pattern: re.Pattern[str]
    act: Callable[[State, re.Match[str]], bool]


@dataclass(frozen=True, slots=True)
class Grammar(Generic[State]):
    """The rules of one section; the first rule that takes a line ends the search."""

    section: str
    rules: tuple[Rule[State], ...]

    def read(self, state: State, lines: Iterable[str]) -> Tally:
        """Feeds ``lines`` to ``state``; tells how many there were and how many no rule took."""
        total = lost = 0
        for line in lines:
            total += 1
            if line.strip() and not self.take(state, line):
                lost += 1
        return Tally(self.section, total, lost)

    def take(self, state: State, line: str) -> bool:
        """Whether a rule took this line."""
        for rule in self.rules:
            match = rule.pattern.match(line)
            if match is not None and rule.act(state, match):
                return True
        return False


def rule(pattern: str, act: Callable[[State, re.Match[str]], bool]) -> Rule[State]:
    """A rule whose pattern covers a whole line; digits, words and blanks are those of ASCII."""
    return Rule(re.compile(rf"(?:{pattern})\Z", re.ASCII), act)


def irrelevant(_state: object, _match: re.Match[str]) -> bool:
    """The act of a rule for lines that are known and say nothing that is asked here."""
    return True


def number(digits: str) -> int | None:
    """``digits`` as an integer, or ``None`` where they are too many for a number of Android's."""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _LONG_DIGITS else None
