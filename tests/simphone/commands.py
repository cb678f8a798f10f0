"""The shell of the simulated phone: what a command line answers.

Of the language there are quotes, ``;``, pipes and ``2>/dev/null``.
"""

from __future__ import annotations

import gzip
import shlex
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

Argv = tuple[str, ...]

NOT_FOUND = 127
_OPERATORS = frozenset("();<>|&\n")
_EXIT_CODE_SUFFIX = "; echo X4EXIT:$?"
"""What adbutils appends where the phone cannot tell an exit code."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and its exit code."""

    stdout: bytes = b""
    stderr: bytes = b""
    exit_code: int = 0

    @classmethod
    def text(cls, stdout: str) -> Answer:
        """A success that printed this text."""
        return cls(stdout.encode())

    @classmethod
    def failure(cls, exit_code: int, stderr: str) -> Answer:
        """A failure with this text on the error stream."""
        return cls(b"", stderr.encode(), exit_code)

    def then(self, other: Answer) -> Answer:
        """Both answers, one after the other."""
        return Answer(self.stdout + other.stdout, self.stderr + other.stderr, other.exit_code)


Command = Callable[[Argv], Answer]
_QUIET = ("2", ">", "/dev/null")


@dataclass(frozen=True, slots=True)
class Stage:
    """One simple command of a line."""

    argv: Argv
    piped: bool = False
    """Whether it reads what the command before it prints."""
    quiet: bool = False
    """Whether its errors go nowhere."""


def split_line(line: str) -> tuple[Stage, ...]:
    """The simple commands of a command line, in order.

    Quotes are honoured; every unquoted operator ends a command, so that text
    which should have been quoted shows up as a command of its own.
    """
    lexer = shlex.shlex(line, posix=True, punctuation_chars="".join(_OPERATORS))
    lexer.whitespace_split = True
    lexer.commenters = ""
    lexer.whitespace = " \t\r"
    tokens = list(lexer)
    stages = [Stage(())]
    while tokens:
        if tuple(tokens[:3]) == _QUIET:
            stages[-1] = replace(stages[-1], quiet=True)
            del tokens[:3]
            continue
        word = tokens.pop(0)
        if word and set(word) <= _OPERATORS:
            stages.append(Stage((), piped=word == "|"))
        else:
            stages[-1] = replace(stages[-1], argv=(*stages[-1].argv, word))
    return tuple(stage for stage in stages if stage.argv)


def split_commands(line: str) -> tuple[Argv, ...]:
    """The words of the simple commands of a command line."""
    return tuple(stage.argv for stage in split_line(line))


def run_line(line: str, commands: dict[str, Command], record: Callable[[Argv], None]) -> Answer:
    """What the shell answers to one line; each command is told to ``record``."""
    plain = line.removesuffix(_EXIT_CODE_SUFFIX)
    try:
        stages = split_line(plain)
    except ValueError:
        return Answer.failure(1, "/system/bin/sh: no closing quote\n")
    answer = last = Answer()
    for stage in stages:
        record(stage.argv)
        if stage.piped:
            last = _filter(stage.argv, last, commands)
        else:
            answer, last = answer.then(last), _run(stage.argv, commands)
        if stage.quiet:
            last = replace(last, stderr=b"")
    answer = answer.then(last)
    if plain == line:
        return answer
    return answer.then(Answer.text(f"X4EXIT:{answer.exit_code}\n"))


def _filter(argv: Argv, before: Answer, commands: dict[str, Command]) -> Answer:
    """What a program makes of what the one before it in a pipe printed; errors are not piped."""
    if argv[0] not in commands:
        return Answer(b"", before.stderr).then(_run(argv, commands))
    made = {"gzip -c": _gzip, "wc -c": _count}[" ".join(argv)](before.stdout)
    return Answer(made, before.stderr, 0)


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 6, mtime=0)


def _count(data: bytes) -> bytes:
    return f"{len(data)}\n".encode()


def _run(argv: Argv, commands: dict[str, Command]) -> Answer:
    command = commands.get(argv[0])
    if command is None:
        return Answer.failure(NOT_FOUND, f"/system/bin/sh: {argv[0]}: inaccessible or not found\n")
    return command(argv[1:])


def which(programs: Iterable[str]) -> Command:
    """The program ``which`` of a phone that has these programs."""
    there = frozenset(programs)

    def run(argv: Argv) -> Answer:
        lines = "".join(f"/system/bin/{name}\n" for name in argv if name in there)
        return Answer(lines.encode(), b"", int(not there.issuperset(argv)))

    return run


def without_input(argv: Argv) -> Answer:
    """A program that reads its input, run where there is none."""
    return Answer.failure(1, f"no input for {' '.join(argv)}\n")
