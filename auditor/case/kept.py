"""What an interrupted collection left that need not be read again."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from auditor.case.records import CaseApk, CommandOutput
from auditor.model import PackageName, Unknown

_TIMED_OUT = b"DUMP TIMEOUT ("
"""Stands at the end of a dump that a service did not finish (frameworks/native, dumpsys.cpp)."""
_TAIL = 300

Question = tuple[str, tuple[tuple[str, str], ...]]
"""Id of a command, and what filled its holes."""


def is_whole(output: CommandOutput) -> bool:
    """Whether the phone has answered to the end, be it with an error of its own."""
    broken = isinstance(output.exit_code, Unknown) and output.exit_code.reason != "no-shell-v2"
    return not broken and _TIMED_OUT not in output.stdout[-_TAIL:]


def without_superseded(outputs: Iterable[CommandOutput]) -> tuple[CommandOutput, ...]:
    """The outputs without those that broke off and came whole when the collection went on."""
    told = tuple(outputs)
    last = {_question(one): number for number, one in enumerate(told) if is_whole(one)}
    return tuple(
        one for number, one in enumerate(told) if is_whole(one) or last.get(_question(one), -1) < number
    )


class Kept:
    """Outputs and APKs of an earlier run; each output is given back once, in the order of that run."""

    def __init__(self, outputs: Iterable[CommandOutput] = (), apks: Iterable[CaseApk] = ()) -> None:
        """Takes all that the case holds; outputs that are not whole are left out."""
        self._outputs: dict[Question, deque[CommandOutput]] = {}
        for one in outputs:
            if is_whole(one):
                self._outputs.setdefault(_question(one), deque()).append(one)
        self._apks = {(one.package, one.remote_path): one for one in apks}

    def output(self, command: str, values: tuple[tuple[str, str], ...]) -> CommandOutput | None:
        """The next answer to that command, ``None`` where none is left."""
        waiting = self._outputs.get((command, values))
        return waiting.popleft() if waiting else None

    def apk(self, package: PackageName, path: str) -> CaseApk | None:
        """The APK of that app which lay at that path on the phone."""
        return self._apks.get((package, path))


def _question(output: CommandOutput) -> Question:
    return output.command, output.values
