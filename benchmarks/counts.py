"""Instructions and calls of each form, counted by the auditor and by dexdump.

python -m benchmarks.counts FILE...

dexdump lists the code of a class that an earlier DEX file also defines, and the
code that methods share once for each; the auditor is therefore asked DEX file
by DEX file, and each of its items counts as often as it has methods. Ends with
1 where a count differs.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from auditor.dex import CodeFile, load_program
from auditor.dex.opcodes import OPCODES
from auditor.model import Sha256
from benchmarks.apk_files import apk_paths, peak_memory, print_table, read_dexes

_INSTRUCTION = re.compile(rb"[0-9a-f]{6,8}: [0-9a-f. ]+\|[0-9a-f]{4,}: ([a-z0-9/-]+)")
_INVOKE = "invoke-"
_PAYLOADS = ("packed-switch-data", "sparse-switch-data", "array-data")
"""Lines for the tables of switches and arrays, which are no instructions."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A DEX file that dexdump does not list."""

    reason: str


def count_swept(raw: bytes) -> Counter[str]:
    """Instructions by name, as the auditor finds them in one DEX file."""
    program = load_program([CodeFile(Sha256("0" * 64), (("classes.dex", raw),))]).program
    if program is None:
        return Counter()
    owners = np.bincount(program.method_item[program.method_item >= 0], minlength=len(program.items.header))
    items = program.items.holding(program.sweep.at)
    counts = np.bincount(program.sweep.opcode, weights=owners[items], minlength=256)
    return Counter({op.name: int(counts[op.value]) for op in OPCODES if op is not None and counts[op.value]})


def count_dumped(raw: bytes) -> Counter[str] | Refused:
    """Instructions by name, as ``dexdump -d`` lists them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "classes.dex"
        path.write_bytes(raw)
        listing = Path(folder) / "listing"
        with listing.open("wb") as out:
            done = subprocess.run(
                ["dexdump", "-d", str(path)], stdout=out, stderr=subprocess.PIPE, check=False
            )
        if done.returncode != 0:
            return Refused(" ".join(done.stderr.decode(errors="replace").split()) or "no reason given")
        counts: Counter[str] = Counter()
        with listing.open("rb") as lines:
            for line in lines:
                found = _INSTRUCTION.match(line)
                if found:
                    counts[found[1].decode()] += 1
    return Counter({name: count for name, count in counts.items() if name not in _PAYLOADS})


def invokes(counts: Counter[str]) -> int:
    """The calls of all forms."""
    return sum(count for name, count in counts.items() if name.startswith(_INVOKE))


def compare(path: Path) -> tuple[list[tuple[str, ...]], Counter[str]]:
    """A row for each DEX file of an APK, and the calls by form."""
    rows: list[tuple[str, ...]] = []
    forms: Counter[str] = Counter()
    for name, raw in read_dexes(path):
        swept, dumped = count_swept(raw), count_dumped(raw)
        ours = (str(swept.total()), str(invokes(swept)))
        if isinstance(dumped, Refused):
            rows.append((path.name, name, *ours, "-", "-", f"refused: {dumped.reason}"))
            continue
        forms += Counter({form: count for form, count in swept.items() if form.startswith(_INVOKE)})
        verdict = "equal" if swept == dumped else f"differs: {difference(swept, dumped)}"
        rows.append((path.name, name, *ours, str(dumped.total()), str(invokes(dumped)), verdict))
    return rows, forms


def difference(swept: Counter[str], dumped: Counter[str]) -> str:
    """The names whose counts differ, with both."""
    names = sorted({*swept, *dumped})
    return ", ".join(f"{one} {swept[one]}/{dumped[one]}" for one in names if swept[one] != dumped[one])


def main(arguments: list[str]) -> int:
    """Compares each file."""
    if shutil.which("dexdump") is None:
        print("dexdump is missing; on Debian: apt install dexdump", file=sys.stderr)
        return 2
    rows: list[tuple[str, ...]] = []
    forms: Counter[str] = Counter()
    for path in apk_paths(arguments):
        found, calls = compare(path)
        rows += found
        forms += calls
    print_table(("file", "DEX", "insns", "calls", "dexdump insns", "calls", "verdict"), rows)
    print(f"calls by form: {', '.join(f'{form} {count}' for form, count in sorted(forms.items()))}")
    if memory := peak_memory():
        print(f"peak memory: {memory} MiB")
    return 1 if any(row[-1].startswith("differs") for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
