"""What dexdump says of a DEX file: an oracle that shares no code with the auditor's own reader."""

from __future__ import annotations

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_CLASS: Final = re.compile(r"^    #\d+ +: \(in (L.*;)\)$")
_NAME: Final = re.compile(r"^      name +: '(.*)'$")
_TYPE: Final = re.compile(r"^      type +: '(.*)'$")
_INSTRUCTION: Final = re.compile(r"^([0-9a-f]{6,8}): [0-9a-f. ]+\|[0-9a-f]{4,}: (.*)$")
_CALLED: Final = re.compile(r"^invoke-\S+ \{.*?\}, (L.*?;|\[.*?)\.([^;]*?):(\(.*\)\S+) // method@")


class DexdumpRefused(Exception):
    """dexdump does not accept the file."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One line of dexdump's listing."""

    offset: int
    """In bytes, from the start of the DEX file."""
    text: str

    @property
    def called(self) -> str | None:
        """Descriptor of the method that an invoke instruction names; ``None`` for others."""
        found = _CALLED.match(self.text)
        return f"{found[1]}->{found[2]}{found[3]}" if found else None


def listing(dex: bytes) -> dict[str, tuple[Instruction, ...]]:
    """Every method of the DEX file that has code, by descriptor, with its instructions.

    Raises ``DexdumpRefused`` where dexdump ends with an error.
    """
    methods: dict[str, list[Instruction]] = {}
    owner = name = descriptor = ""
    for line in _dexdump(dex).splitlines():
        if found := _CLASS.match(line):
            owner = found[1]
        elif found := _NAME.match(line):
            name = found[1]
        elif found := _TYPE.match(line):
            descriptor = f"{owner}->{name}{found[1]}"
        elif found := _INSTRUCTION.match(line):
            methods.setdefault(descriptor, []).append(Instruction(int(found[1], 16), found[2]))
    return {name: tuple(instructions) for name, instructions in methods.items()}


def _dexdump(dex: bytes) -> str:
    """The text of ``dexdump -d``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "classes.dex"
        path.write_bytes(dex)
        done = subprocess.run(["dexdump", "-d", str(path)], capture_output=True, check=False, timeout=60)
    if done.returncode != 0:
        raise DexdumpRefused(done.stderr.decode(errors="replace"))
    return done.stdout.decode("utf-8", errors="replace")
