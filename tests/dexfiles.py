"""The DEX files of the sample apps, and what the auditor's reader makes of them."""

from __future__ import annotations

import zipfile
from functools import cache

from auditor.dex import Program
from tests.apps import apk_names, apk_path
from tests.dexbuilder import program


@cache
def dex_files(name: str) -> dict[str, bytes]:
    """The DEX files of a built APK by their names, in ART's order."""
    with zipfile.ZipFile(apk_path(name)) as archive:
        names = [entry for entry in archive.namelist() if entry.endswith(".dex")]
        return {entry: archive.read(entry) for entry in sorted(names, key=lambda name: (len(name), name))}


@cache
def sample_program(name: str) -> Program:
    """The linked code of a built APK."""
    return program(*dex_files(name).values())


SAMPLES = tuple(name for name in apk_names() if dex_files(name))
"""Names of the built APKs that hold code."""
