"""The outputs of a collection: found by their command, and what went wrong with them."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.case import CommandOutput
from auditor.dumps.lines import Tally, Text, number, read_text
from auditor.model import Detail, Limit, Maybe, Unknown, UserId
from auditor.text import plain

Outputs = tuple[CommandOutput, ...]

NOT_REPORTED = Unknown("not-reported")
_NO_SERVICE = b"Can't find service: "
_HEAD = 1000
"""Bytes in which that stands."""
_MAX_VALUE = 92
"""Characters of a property's value (``PROP_VALUE_MAX`` is 92 with its end mark)."""


def of_command(outputs: Outputs, command: str) -> Outputs:
    """The outputs of one command, in the order in which it was run."""
    return tuple(output for output in outputs if output.command == command)


def text_of(output: CommandOutput) -> Text:
    """The output's lines; one that the transport broke off counts as cut off."""
    text = read_text(output.stdout)
    return Text(text.lines, "dump-cut-off") if broke_off(output) and text.whole else text


def broke_off(output: CommandOutput) -> bool:
    """Whether the connection ended before the answer did."""
    return isinstance(output.exit_code, Unknown) and output.exit_code.reason != "no-shell-v2"


def lacks_service(output: CommandOutput) -> bool:
    """Whether the phone has no such service."""
    return _NO_SERVICE in output.stdout[:_HEAD] + output.stderr[:_HEAD]


def user_of(output: CommandOutput) -> UserId | None:
    """The user that a command was about."""
    user = number(output.value("user") or "")
    return None if user is None else UserId(user)


def property_of(outputs: Outputs, key: str) -> Maybe[str]:
    """The value that ``getprop KEY`` printed, made harmless for display."""
    for output in of_command(outputs, "getprop"):
        lines = read_text(output.stdout).lines
        if output.value("key") == key and lines and lines[0].strip():
            return plain(lines[0].strip(), _MAX_VALUE)
    return NOT_REPORTED


@dataclass(slots=True)
class Notes:
    """Limits as they come up, and lines not understood, summed by section."""

    limits: list[Limit]
    lost: dict[str, int]

    def limit(self, limit_id: str, **values: str | int | None) -> None:
        """Keeps a limit, once."""
        limit = Limit(limit_id, Detail.of(**values))
        if limit not in self.limits:
            self.limits.append(limit)

    def tally(self, tally: Tally) -> None:
        """Keeps how much of a section was not understood."""
        self.lost[tally.section] = self.lost.get(tally.section, 0) + tally.not_understood

    def problem(self, text: Text, section: str) -> None:
        """Keeps what is wrong with a text, if anything."""
        if text.problem is not None:
            self.limit(text.problem, section=section)

    def rejected(self, limit_id: str, values: tuple[str, ...]) -> None:
        """Keeps texts that were not taken for what they claim to be."""
        for value in values:
            self.limit(limit_id, value=plain(value, 100))

    def all(self) -> tuple[Limit, ...]:
        """The limits in their order, then one for each section with lines not understood."""
        lost = (
            Limit("dump-lines-not-understood", Detail.of(section=section, count=count))
            for section, count in sorted(self.lost.items())
            if count
        )
        return (*self.limits, *lost)
