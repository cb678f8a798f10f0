"""A DEX file as ``dexdump -d`` lists it."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from tests.apps.listing import DexdumpRefused
from tests.oracles.facts import Class, DexFacts, Method, Naming

_CLASS: Final = re.compile(rb"^  Class descriptor  : '(.*)'$")
_CLASS_FLAGS: Final = re.compile(rb"^  Access flags      : 0x([0-9a-f]+) ")
_SUPERCLASS: Final = re.compile(rb"^  Superclass        : '(.*)'$")
_INTERFACE: Final = re.compile(rb"^    #\d+ +: '(.*)'$")
_MEMBER: Final = re.compile(rb"^      (name|type|access) +: (?:'(.*)'|0x([0-9a-f]+) .*)$")
_CODE: Final = re.compile(rb"^      code +(?:: \((none)\)|-)$")
_INSTRUCTION: Final = re.compile(rb"^([0-9a-f]{6,8}): [0-9a-f. ]+\|([0-9a-f]{4,}): (.*)$", re.DOTALL)
_CALLED: Final = re.compile(
    r"^invoke-\S+ \{[^}]*\}, (L.*?;|\[.*?)\.([^;]*?):(\(.*?\)[^ ,]+)(?:,.*)? // method@"
)
_FIELD: Final = re.compile(r"^([is](?:get|put)\S*) .*?(L[^ ]*;|\[[^ ]*)\.([^.;:]*):(\S+) // field@")
_STRING: Final = re.compile(r'^const-string\S* v\d+, "(.*)" // string@[0-9a-f]+$', re.DOTALL)
_TABLES: Final = ("packed-switch-data", "sparse-switch-data", "array-data")
_PARTS_OF_CODE: Final = (b"      registers ", b"      ins ", b"      outs ", b"      insns size")


@contextmanager
def _listed(dex: bytes) -> Iterator[IO[bytes]]:
    """The text, which can be fifty times as long as the file."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "classes.dex", Path(folder) / "listing"
        path.write_bytes(dex)
        with out.open("wb") as listing:
            done = subprocess.run(
                ["dexdump", "-d", str(path)], stdout=listing, stderr=subprocess.PIPE, check=False
            )
        if done.returncode != 0:
            raise DexdumpRefused(" ".join(done.stderr.decode(errors="replace").split()))
        with out.open("rb") as listing:
            yield listing


def read(dex: bytes) -> DexFacts:
    """The facts; dexdump lists no tables of strings and fields.

    Raises:
        DexdumpRefused: dexdump does not list the file.
    """
    reader = _Reader()
    with _listed(dex) as lines:
        for line in _whole_lines(lines):
            reader.take(line)
    return reader.found


def texts(dex: bytes) -> dict[str, dict[int, tuple[int, str]]]:
    """By method and place in bytes, each instruction's offset in the file and as it is listed."""
    reader = _Reader(keep=True)
    with _listed(dex) as lines:
        for line in _whole_lines(lines):
            reader.take(line)
    return reader.texts


def _whole_lines(lines: IO[bytes]) -> Iterator[bytes]:
    """The lines, those of one instruction that names a text of several lines in one."""
    open_line = b""
    for line in lines:
        open_line = open_line + b"\n" + line[:-1] if open_line else line[:-1]
        if b": const-string" in open_line and b'" // string@' not in open_line[-24:]:
            continue
        yield open_line
        open_line = b""


class _Reader:
    """Takes the lines one by one."""

    def __init__(self, *, keep: bool = False) -> None:
        self.found = DexFacts()
        self.texts: dict[str, dict[int, tuple[int, str]]] = {}
        self._keep = keep
        self._class = self._name = self._type = self._method = ""
        self._flags = 0

    def take(self, line: bytes) -> None:
        """One line."""
        if found := _INSTRUCTION.match(line):
            self._instruction(int(found[1], 16), 2 * int(found[2], 16), _text(found[3]))
        elif found := _MEMBER.match(line):
            self._member(found[1], found[2], found[3])
        elif found := _CODE.match(line):
            self.found.methods[self._method] = Method(self._flags, found[1] is None)
        elif found := _CLASS.match(line):
            self._class = _text(found[1])
        elif found := _CLASS_FLAGS.match(line):
            self.found.classes[self._class] = Class(int(found[1], 16), frozenset())
        elif found := _SUPERCLASS.match(line) or _INTERFACE.match(line):
            flags, above = self.found.classes[self._class]
            self.found.classes[self._class] = Class(flags, above | {_text(found[1])})

    def _member(self, kind: bytes, text: bytes | None, flags: bytes | None) -> None:
        if kind == b"name" and text is not None:
            self._name = _text(text)
        elif kind == b"type" and text is not None:
            self._method = f"{self._class}->{self._name}{_text(text)}"
        elif flags is not None:
            self._flags = int(flags, 16)

    def _instruction(self, offset: int, at: int, text: str) -> None:
        name = text.split(maxsplit=1)[0]
        if name in _TABLES:
            return
        if self._keep:
            self.texts.setdefault(self._method, {})[at] = (offset, text)
            return
        self.found.instructions.setdefault(self._method, []).append((at, name))
        if found := _CALLED.match(text):
            self.found.calls.add(Naming(self._method, at, f"{found[1]}->{found[2]}{found[3]}"))
        elif found := _FIELD.match(text):
            self.found.field_accesses.add(
                Naming(self._method, at, f"{found[1]} {found[2]}->{found[3]}:{found[4]}")
            )
        elif found := _STRING.match(text):
            self.found.string_constants.add(Naming(self._method, at, found[1]))


def _text(raw: bytes) -> str:
    """The text of MUTF-8 bytes."""
    text = raw.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
