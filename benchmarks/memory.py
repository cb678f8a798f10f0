"""The most memory that the code audit of one file takes in a fresh process, held to its limit.

python -m benchmarks.memory FILE

Prints MiB: nothing is imported here that the audit of the code does not need, and the
manifest is read in the same process, as in an audit.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import open_apk
from auditor.dex import CodeFile, load_program
from auditor.evidence import examine
from auditor.model import Sha256
from benchmarks.apk_files import peak_memory, read_dexes

PER_DEX_BYTE = 5
BESIDE = 150_000_000
"""Bytes that a code audit may take beside that."""


def limit(dex_bytes: int) -> int:
    """MiB that the code audit may take."""
    return (PER_DEX_BYTE * dex_bytes + BESIDE) >> 20


def measured(path: Path) -> str:
    """MiB that it takes; nothing where the system does not tell."""
    command = [sys.executable, "-m", "benchmarks.memory", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main(arguments: list[str]) -> int:
    """Audits the code of one file and prints what it took."""
    path = Path(arguments[0])
    manifests = group_apps([read_apk(open_apk(path))])[0].manifests
    program = load_program([CodeFile(Sha256("0" * 64), read_dexes(path))]).program
    if program is not None:
        examine(program, manifests)
    print(peak_memory())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
