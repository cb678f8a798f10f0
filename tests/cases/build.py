"""Assembles the smali of the cases into the DEX files of ``built/``.

``python -m tests.cases.build`` writes them; ``--check`` only says which would differ (exit
code 1). Needs smali; ``built/index.json`` names the version that made the committed files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.cases import BUILT, dex_sources

INDEX: Final = "index.json"
API_LEVEL: Final = "28"
"""The lowest that has ``invoke-custom`` and method handles as D8 leaves them."""


class BuildFailed(Exception):
    """smali refused its input."""


def smali_files(folders: tuple[Path, ...]) -> list[Path]:
    """The sources of one DEX file; those of a second one lie deeper."""
    return sorted(path for folder in folders for path in folder.glob("*.smali"))


def source_hash(folders: tuple[Path, ...]) -> str:
    """SHA-256 over names and text of the smali of one DEX file; line ends are read as LF."""
    digest = hashlib.sha256()
    for path in smali_files(folders):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def index_of(folder: Path) -> dict[str, dict[str, str]]:
    """What the index says of each DEX file: the hash of its sources and its own."""
    found: dict[str, dict[str, str]] = json.loads((folder / INDEX).read_text(encoding="utf-8"))["files"]
    return found


def build(folder: Path) -> None:
    """Writes all DEX files and their index into ``folder``."""
    files = {}
    for name, folders in dex_sources().items():
        target = folder / name
        _assemble(smali_files(folders), target)
        files[name] = {
            "sources": source_hash(folders),
            "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
        }
    said = _run("smali", "--version").splitlines()[0]
    text = json.dumps({"files": files, "smali": said}, indent=2) + "\n"
    (folder / INDEX).write_text(text, encoding="utf-8", newline="\n")


def differing(folder: Path) -> tuple[str, ...]:
    """Names of the files of ``built/`` that are missing or differ in ``folder``."""
    return tuple(
        name for name in dex_sources() if (BUILT / name).read_bytes() != (folder / name).read_bytes()
    )


def _assemble(sources: list[Path], target: Path) -> None:
    """Smali reports some errors with exit code 0 and writes nothing."""
    said = _run("smali", "assemble", "-j", "1", "-a", API_LEVEL, "-o", str(target), *map(str, sources))
    if not target.exists():
        raise BuildFailed(said)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120)
    if done.returncode:
        raise BuildFailed(done.stdout + done.stderr)
    return done.stdout + done.stderr


def main() -> int:
    """Builds or checks; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.cases.build", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the committed files only")
    check = parser.parse_args().check
    if shutil.which("smali") is None:
        sys.stderr.write("missing: smali (on Debian: apt install smali)\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        different = differing(Path(folder)) if check else ()
        if not check:
            shutil.copytree(folder, BUILT, dirs_exist_ok=True)
    sys.stdout.writelines(f"differs: {name}\n" for name in different)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
