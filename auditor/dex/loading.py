"""From the bytes of DEX files to a program; what cannot be read is named and left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.link import check
from auditor.dex.names import LoadedDex
from auditor.dex.program import Program
from auditor.dex.structs import has_more, read_dex_files
from auditor.errors import MalformedDex
from auditor.model import Detail, Limit, Sha256

MAX_CODE = 1 << 29
"""Bytes of DEX files that are read of one app; the largest known apps have a third of it."""
MAX_DEXES = 1000
"""DEX files that are read of one app."""


@dataclass(frozen=True, slots=True)
class CodeFile:
    """The DEX files of one APK, in ART's order."""

    file: Sha256
    dexes: tuple[tuple[str, bytes], ...]
    """Name of the ZIP entry, bytes."""


@dataclass(frozen=True, slots=True)
class LoadedCode:
    """What could be read of an app's DEX files."""

    program: Program | None
    """``None`` where not one DEX file was readable."""
    problems: tuple[Limit, ...]
    """DEX files, or parts of them, that were left out."""


def load_program(files: Sequence[CodeFile]) -> LoadedCode:
    """Reads, links and sweeps the DEX files of an app; a damaged one is left out and named.

    So is what lies beyond ``MAX_CODE`` bytes or ``MAX_DEXES`` files.
    """
    problems: list[Limit] = []
    entries = [(code.file, name, raw) for code in files for name, raw in code.dexes]
    buffer, bases = _one_buffer([raw for _, _, raw in entries])
    loaded: list[LoadedDex] = []
    for (file, name, raw), base in zip(entries, bases, strict=False):
        try:
            found = read_dex_files(name, buffer[base : base + len(raw)])
            checked = [check(dex) for dex in found[: MAX_DEXES - len(loaded)]]
        except MalformedDex as error:
            problems.append(Limit("malformed", Detail.of(part=name, file=file, problem=str(error))))
            continue
        loaded += [LoadedDex(file, one.dex, one, base) for one in checked]
        if has_more(buffer[base : base + len(raw)]):
            problem = "another DEX file follows the container"
            problems.append(Limit("malformed", Detail.of(part=name, file=file, problem=problem)))
        if len(checked) < len(found):
            problems.append(Limit("budget", Detail.of(part=name, file=file)))
    problems += [Limit("budget", Detail.of(part=name, file=file)) for file, name, _ in entries[len(bases) :]]
    if not loaded:
        return LoadedCode(None, tuple(problems))
    program = Program(loaded, buffer)
    return LoadedCode(program, (*problems, *program.problems))


def _one_buffer(raws: Sequence[bytes]) -> tuple[npt.NDArray[np.uint8], list[int]]:
    """The DEX files one after the other, each 8-aligned, 8 bytes more, and where each begins."""
    bases: list[int] = []
    size = 0
    for raw in raws:
        if size + len(raw) > MAX_CODE:
            break
        bases.append(size)
        size += (len(raw) + 7) // 8 * 8
    buffer = np.empty(size + 8, np.uint8)
    buffer[:8] = 0
    for base, raw in zip(bases, raws, strict=False):
        end = base + len(raw)
        buffer[base:end] = np.frombuffer(raw, np.uint8)
        buffer[end : end + 15] = 0
    return buffer, bases
