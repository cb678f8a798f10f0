"""The output of ``dumpsys`` without a service's name, cut into the services that are read.

In such text, as in a bug report, each service begins with a line of 79 dashes and
``DUMP OF SERVICE name:`` and ends with a line that tells how long it took and when
it ended (frameworks/native, cmds/dumpsys/dumpsys.cpp).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

COMMANDS = {
    "appops": ("dump-appops", ("dumpsys", "appops")),
    "package": ("dump-packages", ("dumpsys", "package")),
    "role": ("dump-role", ("dumpsys", "role")),
    "user": ("dump-user", ("dumpsys", "user")),
}
"""The services that are read: id in the allow-list, and the words that print the same."""
MAX_SERVICE = 64 << 20
"""Bytes of one service that are kept."""
_RULER = b"-" * 79
_BEGIN = re.compile(rb"DUMP OF SERVICE (?:CRITICAL |HIGH |NORMAL )?([A-Za-z0-9_.$/-]+):\s*\Z")
_END = re.compile(
    rb"-{9} [0-9.]+s was the duration of dumpsys ([A-Za-z0-9_.$/-]+), "
    rb"ending at: ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})\s*\Z"
)


@dataclass(frozen=True, slots=True)
class ServiceDump:
    """What one service printed."""

    service: str
    text: bytes
    ended: str | None
    """When, by the phone's own clock and zone; ``None`` where the end is missing."""


@dataclass(frozen=True, slots=True)
class Services:
    """The services of one text."""

    dumps: tuple[ServiceDump, ...]
    """Each service once: the first that bears its name."""
    imitated: tuple[str, ...]
    """Services whose name stands again later, as text of an app can make it."""


def services(lines: Iterable[bytes]) -> Services:
    """The services of the text; what lies outside of them is passed over."""
    found: dict[str, ServiceDump] = {}
    again: dict[str, None] = {}
    for dump in _cut(lines):
        if dump.service in found:
            again[dump.service] = None
        else:
            found[dump.service] = dump
    return Services(tuple(found.values()), tuple(again))


def _cut(lines: Iterable[bytes]) -> Iterator[ServiceDump]:
    name: str | None = None
    parts: list[bytes] = []
    size = 0
    before = _RULER
    for line in lines:
        bare = line.rstrip(b"\r\n")
        begin = _BEGIN.match(bare) if before == _RULER else None
        end = _END.match(bare) if name is not None else None
        if begin is not None:
            if name is not None:
                yield ServiceDump(name, b"".join(parts), None)
            service = begin.group(1).decode("ascii")
            name, parts, size = (service if service in COMMANDS else None), [], 0
        elif end is not None and name is not None and end.group(1).decode("ascii") == name:
            yield ServiceDump(name, b"".join(parts), end.group(2).decode("ascii"))
            name = None
        elif name is not None and bare != _RULER and size < MAX_SERVICE:
            parts.append(line)
            size += len(line)
        before = bare
    if name is not None:
        yield ServiceDump(name, b"".join(parts), None)
