"""How the cost of the code audit grows with the bytes of DEX.

python -m benchmarks.curve [--runs N] FILE...

Apps of more and more of the largest DEX files of the given APKs (see ``synthetic``),
each measured in processes of its own.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from pathlib import Path

from benchmarks.apk_files import apk_paths, print_table, read_dexes
from benchmarks.memory import limit, measured
from benchmarks.speed import code_audit, median_time
from benchmarks.synthetic import FILES, build

_HEADS = ("files", "DEX MB", "floor s", "code s", "code/floor", "ms/MB", "MiB", "limit MiB")
_COUNTS = (1, 2, 3, 4, 6, 8, 12, FILES)


def measure(path: Path, runs: int) -> tuple[str, ...]:
    """One point of the curve."""
    dexes = read_dexes(path)
    size = sum(len(raw) for _, raw in dexes)
    run = code_audit(dexes, path)
    run()
    floor = median_time(runs, lambda: read_dexes(path))
    code = median_time(runs, run)
    figures = (f"{floor:.3f}", f"{code:.3f}", f"{code / floor:.2f}", f"{code / size * 1e9:.1f}")
    return (str(len(dexes)), f"{size / 1e6:.1f}", *figures, measured(path), str(limit(size)))


def main(arguments: list[str]) -> int:
    """Measures apps of 1 to 16 DEX files."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="APKs, or folders of them")
    parser.add_argument("--runs", type=int, default=3, help="how often each part is run")
    options = parser.parse_args(arguments)
    paths = apk_paths(options.files)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for count in _COUNTS:
            target = Path(folder) / f"{count}.apk"
            build(target, paths, count)
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                rows.append(pool.apply(measure, (target, options.runs)))
    print_table(_HEADS, rows)
    print("CPU seconds, medians.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
