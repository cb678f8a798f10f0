"""What the measurements have in common: the DEX files of an APK, memory, a table."""

from __future__ import annotations

import hashlib
import io
import re
import sys
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

_DEX_NAME = re.compile(r"classes([2-9]|[1-9][0-9]+)?\.dex")


def read_dexes(path: Path) -> tuple[tuple[str, bytes], ...]:
    """The floor: reads the file, hashes it, inflates its DEX files; their names and bytes, in ART's order."""
    data = path.read_bytes()
    hashlib.sha256(data).digest()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = {name for name in archive.namelist() if _DEX_NAME.fullmatch(name)}
        return tuple((name, archive.read(name)) for name in sorted(names, key=lambda name: (len(name), name)))


def apk_paths(arguments: Iterable[str]) -> list[Path]:
    """The files that the arguments name; of folders, the APKs in them."""
    found: list[Path] = []
    for argument in map(Path, arguments):
        found += sorted(argument.glob("*.apk")) if argument.is_dir() else [argument]
    return found


def peak_memory() -> str:
    """The most memory that this process has held, in MiB; nothing where the system does not tell.

    Linux counts what the parent held before ``exec`` in ``ru_maxrss``, but not in ``VmHWM``.
    """
    status = Path("/proc/self/status")
    held = re.search(r"VmHWM:\s*(\d+) kB", status.read_text()) if status.exists() else None
    if held:
        return f"{int(held[1]) / 1024:.0f}"
    if sys.platform == "win32":
        return ""
    import resource  # POSIX only

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{peak / (1 << 20 if sys.platform == 'darwin' else 1 << 10):.0f}"


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """The rows, the first column to the left and the others to the right."""
    lines = [heads, *rows]
    widths = [max(len(line[at]) for line in lines) for at in range(len(heads))]
    for line in lines:
        first, *others = (
            cell.ljust(width) if not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        print("  ".join((first, *others)).rstrip())
