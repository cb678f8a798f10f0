"""Compares how real APKs are read: ``python -m tests.oracles FILE...``.

A row for each DEX file: what there is of each kind, and how much dexdump and androguard read otherwise.
Ends with 1 where a difference is not explained.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence

from benchmarks.apk_files import apk_paths, print_table, read_dexes
from tests.apps.listing import DexdumpRefused
from tests.oracles import androguard, dexdump, ours
from tests.oracles.compare import listing_differences, unexplained
from tests.oracles.facts import DexFacts, Difference, differences

KINDS = (
    "classes",
    "methods",
    "instructions",
    "calls",
    "field_accesses",
    "string_constants",
    "strings",
    "fields",
)


def against_dexdump(raw: bytes, read: DexFacts) -> tuple[str, int]:
    """What dexdump lists otherwise, each instruction's text included; the words, and how much."""
    try:
        listed = dexdump.read(raw)
    except DexdumpRefused as error:
        return f"refused: {error}", 0
    found = differences(read, listed)
    lines = [Difference("listing", True, one) for one in listing_differences(raw)]
    return _told([*found, *lines]), len(found) + len(lines)


def against_androguard(raw: bytes, read: DexFacts) -> tuple[str, int]:
    """What androguard reads otherwise, and what it drops; the words, and how much is not explained."""
    try:
        other = androguard.read(raw)
    except Exception as error:  # noqa: BLE001 - androguard raises anything on what it does not accept
        return f"refused: {error!r:.80}", 0
    found = unexplained(read, other)
    dropped = len(read.field_accesses) - len(other.field_accesses)
    others = sum(one.kind == "calls" and one.ours for one in differences(read, other))
    told = f"{_told(found)}; drops {dropped} field accesses, renames or drops {others} calls"
    return told, len(found)


def _told(found: Sequence[Difference]) -> str:
    counts = Counter(one.kind for one in found)
    return "differs: " + ", ".join(f"{kind} {count}" for kind, count in counts.items()) if counts else "equal"


def main(arguments: list[str]) -> int:
    """Compares each file."""
    readers: tuple[Callable[[bytes, DexFacts], tuple[str, int]], ...] = (against_dexdump, against_androguard)
    rows = []
    wrong = 0
    for path in apk_paths(arguments):
        for name, raw in read_dexes(path):
            read = ours.read(raw)
            told = [reader(raw, read) for reader in readers]
            wrong += sum(count for _, count in told)
            rows.append(
                (path.name, name, *(str(read.sizes()[kind]) for kind in KINDS), *(words for words, _ in told))
            )
    print_table(("file", "DEX", *KINDS, "dexdump", "androguard"), rows)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
