"""Parts of files that a collection read, out of the outputs that hold them.

The command ``read-parts`` prints a gzip member for each part, ``read-parts-plain`` the
number of its bytes on a line and then the bytes. Which part it is stands in the values
of the command: path, first block and number of blocks, for one part after the other.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.case.records import CommandOutput
from auditor.parts import FileParts

SIZES = "file-sizes"
PACKED = "read-parts"
PLAIN = "read-parts-plain"
BLOCK = 512
"""Bytes of a block."""
_GZIP = 16 + zlib.MAX_WBITS
_SIZE = re.compile(rb"([0-9]{1,12})(/[\x21-\x7e]{1,1024})\r?")
_COUNT = re.compile(rb"[ \t]{0,16}([0-9]{1,12})\r?\n")
_NUMBER = re.compile(r"[0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class FilePart:
    """One part of a file."""

    path: str
    """On the phone; hostile text."""
    start: int
    """Offset in the file, in bytes."""
    asked: int
    """Bytes that were asked for; fewer come where the file ends before, or cannot be read."""
    data: bytes


def sizes_of(output: CommandOutput) -> dict[str, int]:
    """The sizes in bytes that ``stat`` printed, by path."""
    lines = (_SIZE.fullmatch(line) for line in output.stdout.split(b"\n"))
    return {match[2].decode("ascii"): int(match[1]) for match in lines if match}


def parts_of(output: CommandOutput) -> tuple[FilePart, ...]:
    """The parts that one output holds, in order, up to the first that is damaged.

    Bare bytes have no checksum: none count where more came than was announced, as
    when a terminal has changed line ends.
    """
    found: list[FilePart] = []
    rest = memoryview(output.stdout)
    for path, start, asked in _asked(output):
        taken = (_packed if output.command == PACKED else _plain)(rest, asked)
        if taken is None:
            break
        data, length = taken
        rest = rest[length:]
        found.append(FilePart(path, start, asked, data))
    return () if output.command == PLAIN and rest else tuple(found)


def read_files(outputs: Iterable[CommandOutput]) -> Iterator[tuple[str, FileParts]]:
    """Each file of which parts were read, with all of them, as soon as the last is there.

    So only few files are held at a time.
    """
    sizes: dict[str, int] = {}
    holding: list[CommandOutput] = []
    left: Counter[str] = Counter()
    for output in outputs:
        if output.command == SIZES:
            sizes |= sizes_of(output)
        elif output.command in (PACKED, PLAIN):
            holding.append(output)
            left.update(_paths(output))
    known: dict[str, FileParts] = {}
    for output in holding:
        for part in parts_of(output):
            if part.data:
                before = known.get(part.path) or FileParts(sizes.get(part.path, 0))
                known[part.path] = before.adding(part.start, part.data)
        for path in _paths(output):
            left[path] -= 1
            if not left[path] and path in known:
                yield path, known.pop(path)


def _paths(output: CommandOutput) -> tuple[str, ...]:
    return tuple(dict.fromkeys(path for path, _, _ in _asked(output)))


def _asked(output: CommandOutput) -> Iterator[tuple[str, int, int]]:
    """Path, first byte and number of bytes of each part that was asked for."""
    words = iter(output.values)
    for (path_name, path), (first_name, first), (count_name, count) in zip(words, words, words, strict=False):
        if (path_name, first_name, count_name) != ("path", "first", "count"):
            return
        if not (_NUMBER.fullmatch(first) and _NUMBER.fullmatch(count)):
            return
        yield path, int(first) * BLOCK, int(count) * BLOCK


def _packed(rest: memoryview, asked: int) -> tuple[bytes, int] | None:
    """The first gzip member and its length; ``None`` where it is damaged or too large."""
    inflater = zlib.decompressobj(_GZIP)
    try:
        data = inflater.decompress(rest, asked + 1)
    except zlib.error:
        return None
    if not inflater.eof or len(data) > asked:
        return None
    return data, len(rest) - len(inflater.unused_data)


def _plain(rest: memoryview, asked: int) -> tuple[bytes, int] | None:
    """The bytes behind their number, and the length of both."""
    head = _COUNT.match(rest[:64])
    if head is None or int(head[1]) > asked:
        return None
    end = head.end() + int(head[1])
    return (bytes(rest[head.end() : end]), end) if end <= len(rest) else None
