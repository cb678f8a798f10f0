"""Files and folders that the user named, as the files to audit."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from auditor.model import RunError

ENDINGS = (".apk", ".apks", ".xapk", ".apkm")
"""What is looked for in folders, in any case; a file that is named itself may have any ending."""
MAX_FILES = 1_000_000


def find_files(paths: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[RunError, ...]]:
    """The files to audit, each once, folders in the order of their names; and what cannot be opened.

    Links to folders are not followed, so that no loop can arise.
    """
    files: dict[Path, None] = {}
    errors: list[RunError] = []
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            errors.append(_unreadable(path, error))
            continue
        files.update(dict.fromkeys(_walk(path, errors) if is_folder else [path]))
    return tuple(files), tuple(errors)


def _unreadable(path: Path, error: OSError | ValueError) -> RunError:
    problem = error.strerror if isinstance(error, OSError) else str(error)
    return RunError(str(path), "unreadable", problem or type(error).__name__)


def _walk(folder: Path, errors: list[RunError]) -> list[Path]:
    def unreadable(error: OSError) -> None:
        errors.append(_unreadable(Path(error.filename), error))

    before = len(errors)
    found: list[Path] = []
    for inside, folders, names in os.walk(folder, onerror=unreadable):
        folders.sort()
        found += [Path(inside, name) for name in sorted(names) if name.lower().endswith(ENDINGS)]
        if len(found) > MAX_FILES:
            errors.append(
                RunError(str(folder), "budget", f"more than {MAX_FILES} files; the rest was left out")
            )
            break
    if not found and len(errors) == before:
        errors.append(RunError(str(folder), "no-apk", "the folder holds no APK"))
    return found[:MAX_FILES]
