"""Small labelled cases of code that reads personal data, and of code that only looks like it.

``src/NAME/`` is one case: the smali that is assembled, and beside it the Java or Kotlin that it was
made from by :mod:`tests.cases.compile`. ``built/`` holds the DEX files, made by
:mod:`tests.cases.build`; ``expected.yaml`` is the oracle.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
SOURCES: Final = HERE / "src"
"""One folder per case, and ``_libraries`` for what several cases are linked with."""
BUILT: Final = HERE / "built"
LIBRARIES: Final = "_libraries"
MAIN: Final = "cases"
"""The program that holds all cases but those of ``ALONE``."""
ALONE: Final = ("multidex", "own_prefix")
"""Cases that are a program of their own: of several DEX files, or of another package."""

TOGETHER: Final = {"loaders": "loader_"}
"""Programs of several cases each: those whose names begin so."""


def dex_sources() -> dict[str, tuple[Path, ...]]:
    """The folders of smali that make each DEX file, by the file's name in ``built/``."""
    folders = sorted(one for one in SOURCES.iterdir() if one.is_dir())
    apart = tuple(TOGETHER.values())
    found = {
        f"{MAIN}.dex": tuple(
            one for one in folders if one.name not in ALONE and not one.name.startswith(apart)
        )
    }
    for program, beginning in TOGETHER.items():
        found[f"{program}.dex"] = tuple(one for one in folders if one.name.startswith(beginning))
    for name in ALONE:
        found[f"{name}.dex"] = (SOURCES / name,)
        if (SOURCES / name / "classes2").is_dir():
            found[f"{name}2.dex"] = (SOURCES / name / "classes2",)
    return found


def program_files(program: str) -> tuple[Path, ...]:
    """The built DEX files of one program, in ART's order."""
    names = (f"{program}.dex", f"{program}2.dex")
    return tuple(BUILT / name for name in names if name in dex_sources())
