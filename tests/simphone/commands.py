"""The shell of the simulated phone: what a command line answers."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass

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


def split_commands(line: str) -> tuple[Argv, ...]:
    """The simple commands of a command line.

    Quotes are honoured; every unquoted operator ends a command, so that text
    which should have been quoted shows up as a command of its own.
    """
    lexer = shlex.shlex(line, posix=True, punctuation_chars="".join(_OPERATORS))
    lexer.whitespace_split = True
    lexer.commenters = ""
    lexer.whitespace = " \t\r"
    commands: list[list[str]] = [[]]
    for token in lexer:
        if token and set(token) <= _OPERATORS:
            commands.append([])
        else:
            commands[-1].append(token)
    return tuple(tuple(command) for command in commands if command)


def run_line(line: str, commands: dict[str, Command], record: Callable[[Argv], None]) -> Answer:
    """What the shell answers to one line; each command is told to ``record``."""
    plain = line.removesuffix(_EXIT_CODE_SUFFIX)
    try:
        argvs = split_commands(plain)
    except ValueError:
        return Answer.failure(1, "/system/bin/sh: no closing quote\n")
    answer = Answer()
    for argv in argvs:
        record(argv)
        answer = answer.then(_run(argv, commands))
    if plain == line:
        return answer
    return answer.then(Answer.text(f"X4EXIT:{answer.exit_code}\n"))


def _run(argv: Argv, commands: dict[str, Command]) -> Answer:
    command = commands.get(argv[0])
    if command is None:
        return Answer.failure(NOT_FOUND, f"/system/bin/sh: {argv[0]}: inaccessible or not found\n")
    return command(argv[1:])
