"""One collection under way: runs commands of the allow-list and keeps every one in the case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from auditor.case import CaseWriter, CommandOutput
from auditor.errors import AdbServerFailed, DeviceError, DeviceTimeout, Offline, Unauthorized, Unplugged
from auditor.model import Detail, DetailValue, Limit, Unknown
from auditor.phone.commands import command, named, script_line
from auditor.phone.interface import Phone, Reply

LOST = (Unplugged, Unauthorized, Offline, AdbServerFailed)
"""Errors after which no command can succeed."""
MAX_SILENCES = 2
"""Commands in a row without an answer after which the phone is given up."""


@dataclass(frozen=True, slots=True)
class Task:
    """One step that a person may want to watch."""

    command: str
    """Id in the allow-list."""
    subject: str
    """What the holes of the command were filled with; empty for none."""
    size: int | None
    """Bytes that will arrive; ``None`` where that is not known."""


class Progress(Protocol):
    """Is told what happens; one task at a time."""

    def started(self, task: Task) -> None:
        """A task begins."""

    def advanced(self, count: int) -> None:
        """So many more bytes have arrived."""

    def finished(self) -> None:
        """The task is over, well or not."""


class Session:
    """A phone, the case that it is read into, and who watches."""

    def __init__(self, phone: Phone, case: CaseWriter, progress: Progress) -> None:
        """Takes a phone that is ready and an open case."""
        self.phone = phone
        self.case = case
        self.progress = progress
        self._silences = 0

    def run(self, command_id: str, **values: str | int) -> CommandOutput:
        """Runs one command and keeps it, also where it fails; what a resumed case holds is not run again.

        Raises:
            CommandRefused: a value does not fit; nothing was sent.
            DeviceError: the phone is lost.
            OutputError: the case cannot be written.
        """
        texts = _texts(values)
        kept = self.case.kept.output(command_id, texts)
        return kept or self._run(command_id, texts)

    def run_unless(
        self, is_good: Callable[[CommandOutput], bool], command_id: str, **values: str | int
    ) -> CommandOutput:
        """As ``run``, except that what a resumed case holds must pass ``is_good``."""
        texts = _texts(values)
        kept = self.case.kept.output(command_id, texts)
        return kept if kept is not None and is_good(kept) else self._run(command_id, texts)

    def _run(self, command_id: str, texts: tuple[tuple[str, str], ...]) -> CommandOutput:
        argv = command(command_id, **dict(texts))
        task = Task(command_id, " ".join(text for _, text in texts), None)
        return self._keep(task, texts, argv, lambda deadline: self.phone.run(argv, deadline))

    def run_script(self, script_id: str, units: Sequence[Mapping[str, str | int]]) -> CommandOutput:
        """Runs one script for some files and keeps it with what filled its holes, in order.

        What a resumed case holds is not run again.

        Raises:
            CommandRefused: a value does not fit; nothing was sent.
            DeviceError: the phone is lost.
            OutputError: the case cannot be written.
        """
        line = script_line(script_id, units)
        texts = tuple((name, str(value)) for unit in units for name, value in unit.items())
        kept = self.case.kept.output(script_id, texts)
        if kept is not None:
            return kept
        task = Task(script_id, texts[0][1], None)
        return self._keep(task, texts, (line,), lambda deadline: self.phone.run_line(line, deadline))

    def _keep(
        self,
        task: Task,
        values: tuple[tuple[str, str], ...],
        argv: tuple[str, ...],
        run: Callable[[float], Reply],
    ) -> CommandOutput:
        """Runs one command and keeps what it printed, or why it failed."""
        started = self.case.clock().replace(microsecond=0)
        self.progress.started(task)
        failure: DeviceError | None = None
        try:
            reply = run(named(task.command).deadline)
        except DeviceError as error:
            failure, reply = error, Reply(Unknown(error.reason), b"", b"")
        finally:
            self.progress.finished()
        output = CommandOutput(
            task.command, values, argv, started, reply.exit_code, reply.stdout, reply.stderr
        )
        self.case.append(output)
        self.judge(failure)
        return output

    def judge(self, failure: DeviceError | None) -> None:
        """Raises the failure where it means that the phone is lost; otherwise the collection goes on."""
        self._silences = self._silences + 1 if isinstance(failure, DeviceTimeout) else 0
        if failure is not None and (isinstance(failure, LOST) or self._silences >= MAX_SILENCES):
            raise failure

    def begin(self, **subject: DetailValue) -> None:
        """Drops what an earlier run noted of something that is read now."""
        self.case.forget(**subject)

    def note(self, limit_id: str, **detail: DetailValue) -> None:
        """Keeps something that could not be collected."""
        self.case.note(Limit(limit_id, Detail.of(**detail)))


def _texts(values: dict[str, str | int]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(value)) for name, value in values.items())
