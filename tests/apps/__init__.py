"""Sample apps: small APKs with known behaviour, their sources, and what the contract says of each.

``built/*.apk`` are made from ``src/`` by :mod:`tests.apps.build`; ``expected.yaml``, read by
:mod:`tests.apps.expected`, is the oracle for verdicts and code accesses; :mod:`tests.apps.broken`
turns a good sample into bad inputs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
SOURCES: Final = HERE / "src"
"""One folder per APK: its manifest, resources and smali."""
BUILT: Final = HERE / "built"
"""The committed APKs, named like their source folders."""


def apk_path(name: str) -> Path:
    """Path of the committed APK of that name, such as ``upload`` or ``split-extra``."""
    return BUILT / f"{name}.apk"


def apk_names() -> tuple[str, ...]:
    """Names of all samples' APKs, sorted; splits are APKs of their own."""
    return tuple(sorted(folder.name for folder in SOURCES.iterdir() if folder.is_dir()))
