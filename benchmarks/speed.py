"""CPU time of each part of an audit, imports excluded, beside the floor and androguard.

python -m benchmarks.speed [--runs N] [--no-androguard] FILE...

The floor is to read the file, hash it and inflate its DEX files. Each figure is
the median of N runs of one part in one process; a part's time does not include
that of the parts before it, but for the whole audit, which is everything. What is
held: the code audit to 2.5 floors and to a thirtieth of AnalyzeAPK, its memory (in
a process of its own) to five times the DEX files and 150 MB.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import multiprocessing
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from loguru import logger

from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import open_apk
from auditor.audit import Standards, audit_app
from auditor.dex import CodeFile, load_program
from auditor.dex.class_data import read_members
from auditor.dex.link import check, link
from auditor.dex.names import LoadedDex
from auditor.dex.program import Program
from auditor.dex.structs import read_dex_files
from auditor.dex.sweep import code_items, sweep
from auditor.evidence import examine
from auditor.garbage import collected_at_the_end
from auditor.loans import load_loan_data
from auditor.model import Sha256
from auditor.policy import load_packs
from benchmarks.apk_files import apk_paths, print_table, read_dexes
from benchmarks.memory import limit, measured

_HEADS = (
    *("file", "DEX MB", "insns", "floor s", "sweep", "link", "code", "manifest", "whole"),
    *("floors:", "sweep", "code", "whole", "AnalyzeAPK s", "/code", "/whole", "MiB", "limit"),
)


@dataclass(frozen=True, slots=True)
class Times:
    """CPU seconds of each part."""

    floor: float
    sweep: float
    """From the bytes of the DEX files to every instruction: tables, members, sweep."""
    link: float
    """App-wide numbers of strings, types, protos, fields and methods."""
    code: float
    """From the bytes of the DEX files to accesses, paths and sinks."""
    manifest: float
    """From the path of the APK to manifest, label and signers."""
    whole: float
    """From the path of the APK to its audit."""
    androguard: float | None


def median_time(runs: int, part: Callable[[], object]) -> float:
    """CPU seconds of one run; the garbage of the run before is not in it."""
    times = []
    for _ in range(runs):
        gc.collect()
        started = time.process_time()
        part()
        times.append(time.process_time() - started)
    return statistics.median(times)


def code_file(dexes: tuple[tuple[str, bytes], ...]) -> CodeFile:
    """The DEX files as the auditor takes them."""
    return CodeFile(Sha256("0" * 64), dexes)


def loaded_dexes(dexes: tuple[tuple[str, bytes], ...]) -> tuple[list[LoadedDex], np.ndarray[Any, Any]]:
    """The DEX files in one buffer, as the auditor lays them out, and their tables."""
    size = sum(-(-len(raw) // 8) * 8 for _, raw in dexes)
    buffer = np.zeros(size + 8, np.uint8)
    loaded: list[LoadedDex] = []
    base = 0
    for name, raw in dexes:
        buffer[base : base + len(raw)] = np.frombuffer(raw, np.uint8)
        found = read_dex_files(name, buffer[base : base + len(raw)])
        loaded += [LoadedDex(Sha256("0" * 64), dex, check(dex), base) for dex in found]
        base += -(-len(raw) // 8) * 8
    return loaded, buffer


def sweep_alone(dexes: tuple[tuple[str, bytes], ...]) -> int:
    """Tables, members and sweep, without linking; the number of instructions."""
    loaded, buffer = loaded_dexes(dexes)
    members = [read_members(one.dex) for one in loaded]
    offsets = [one.code_off[one.code_off > 0] + each.base for one, each in zip(members, loaded, strict=True)]
    ends = np.array([one.base + len(one.dex.data) for one in loaded], np.int64)
    items, _, _ = code_items(buffer, np.sort(np.concatenate(offsets)), ends)
    return len(sweep(buffer.view("<u2"), items).at)


def link_alone(loaded: list[LoadedDex], buffer: np.ndarray[Any, Any]) -> None:
    """The numbering."""
    link([one.checked for one in loaded], buffer, [one.base for one in loaded])


def code_audit(dexes: tuple[tuple[str, bytes], ...], path: Path) -> Callable[[], object]:
    """Loading and examining; the manifest is read beforehand."""
    manifests = group_apps([read_apk(open_apk(path))])[0].manifests

    @collected_at_the_end()
    def run() -> object:
        program = load_program([code_file(dexes)]).program
        return None if program is None else examine(program, manifests)

    return run


def whole_audit(path: Path, standards: Standards) -> object:
    """Everything that is done to one APK, but for writing the report."""
    return audit_app(group_apps([read_apk(open_apk(path))])[0], standards)


def analyze_apk(path: Path) -> object:
    """Androguard's analysis of the same file."""
    from androguard.misc import AnalyzeAPK

    return AnalyzeAPK(str(path))


def measure(path: Path, runs: int, *, compared: bool) -> tuple[str, ...]:
    """One row of the table."""
    logger.disable("androguard")
    importlib.import_module("androguard.misc")  # so that no import is in the times
    standards = Standards(load_loan_data(), load_packs(), datetime.now(timezone.utc).date())
    dexes = read_dexes(path)
    whole_audit(path, standards)
    floor = median_time(runs, lambda: read_dexes(path))
    swept = median_time(runs, lambda: sweep_alone(dexes))
    loaded = loaded_dexes(dexes)
    linked = median_time(runs, lambda: link_alone(*loaded))
    code = median_time(runs, code_audit(dexes, path))
    manifest = median_time(runs, lambda: group_apps([read_apk(open_apk(path))]))
    whole = median_time(runs, lambda: whole_audit(path, standards))
    analyzed = median_time(1, lambda: analyze_apk(path)) if compared else None
    insns = len(Program(*loaded).sweep.at)
    size = sum(len(raw) for _, raw in dexes)
    return row(path, size, insns, Times(floor, swept, linked, code, manifest, whole, analyzed))


def row(path: Path, size: int, insns: int, times: Times) -> tuple[str, ...]:
    """The cells."""
    seconds = (times.sweep, times.link, times.code, times.manifest, times.whole)
    floors = (times.sweep, times.code, times.whole)
    other = times.androguard
    compared = (
        ("-", "-", "-")
        if other is None
        else (f"{other:.2f}", f"{other / times.code:.0f}", f"{other / times.whole:.0f}")
    )
    return (
        path.name,
        f"{size / 1e6:.1f}",
        f"{insns}",
        f"{times.floor:.3f}",
        *(f"{one:.3f}" for one in seconds),
        "",
        *(f"{one / times.floor:.2f}" for one in floors),
        *compared,
        measured(path),
        f"{limit(size)}",
    )


def import_time() -> float:
    """CPU seconds of a fresh process that imports what an audit needs and reads the rules."""
    code = "import time, auditor.audit, auditor.evidence as e; e.rules_sha256(); print(time.process_time())"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout)


def measured_apart(path: Path, runs: int, *, compared: bool) -> tuple[str, ...]:
    """The row of one file, measured in a process of its own so that its memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        cells: tuple[str, ...] = pool.apply(measure, (path, runs), {"compared": compared})
    return cells


def main(arguments: list[str]) -> int:
    """Measures each file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="APKs, or folders of them")
    parser.add_argument("--runs", type=int, default=3, help="how often each part is run")
    parser.add_argument(
        "--no-androguard", action="store_true", help="leave AnalyzeAPK out, which takes longest"
    )
    options = parser.parse_args(arguments)
    rows = [
        measured_apart(path, options.runs, compared=not options.no_androguard)
        for path in apk_paths(options.files)
    ]
    print_table(_HEADS, rows)
    print("CPU seconds, medians; 'floors' are multiples of the floor; MiB: peak of the code audit.")
    print(f"imports and rules, once a process: {import_time():.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
