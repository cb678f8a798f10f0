"""The services that a stream can be opened to: shell, exec and sync."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from tests.simphone.commands import Answer
from tests.simphone.faults import Faults
from tests.simphone.streams import Stream, StreamClosedError

_SHELL_PACKET = struct.Struct("<BI")
_STDOUT, _STDERR, _EXIT = 1, 2, 3
_CHUNK = 32 * 1024


@dataclass(frozen=True, slots=True)
class Service:
    """A parsed service string, such as ``shell,v2,TERM=xterm,raw:pm list users``."""

    kind: str
    """``shell``, ``shell_v2``, ``exec`` or ``sync``."""
    command: str


def parse_service(text: str, faults: Faults) -> Service | None:
    """The service, or ``None`` where this phone has none of that name."""
    head, colon, command = text.partition(":")
    name, *options = head.split(",")
    if not colon:
        return None
    if name == "sync":
        return Service("sync", "")
    if name == "exec" and command:
        return Service("exec", command)
    if name != "shell" or not command:
        return None
    if "v2" not in options:
        return Service("shell", command)
    return Service("shell_v2", command) if "shell_v2" in faults.features else None


async def send_answer(stream: Stream, kind: str, answer: Answer, faults: Faults) -> None:
    """Sends what a command printed in the form of its service."""
    if kind == "shell_v2":
        await _send_packets(stream, answer)
        return
    merged = answer.stdout + answer.stderr
    if kind == "shell" and faults.legacy_pty:
        merged = merged.replace(b"\n", b"\r\n")
    await stream.write(merged)


async def send_beginning(stream: Stream, kind: str, answer: Answer) -> None:
    """Sends half of what a command printed, and no end."""
    half = answer.stdout[: len(answer.stdout) // 2]
    if kind == "shell_v2":
        half = _SHELL_PACKET.pack(_STDOUT, len(answer.stdout)) + half
    await stream.write(half)


async def _send_packets(stream: Stream, answer: Answer) -> None:
    for number, data in ((_STDOUT, answer.stdout), (_STDERR, answer.stderr)):
        for start in range(0, len(data), _CHUNK):
            chunk = data[start : start + _CHUNK]
            await stream.write(_SHELL_PACKET.pack(number, len(chunk)) + chunk)
    try:
        await stream.write(_SHELL_PACKET.pack(_EXIT, 1) + bytes([answer.exit_code]))
    except StreamClosedError:
        return  # the computer may hang up as soon as it has the exit code
