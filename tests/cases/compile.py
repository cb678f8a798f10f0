"""Makes the smali of the cases from their Java and Kotlin sources.

``python -m tests.cases.compile`` rewrites every ``.smali`` that has a source beside it. Needs
javac (17) and, for ``.kt``, the folder of npm's ``kotlin-compiler`` in ``KOTLINC_HOME``.
Smali that was written by hand is left alone.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.cases import LIBRARIES, SOURCES
from tests.cases.rename import Names, class_name, is_library
from tests.cases.stubs import write_stubs
from tests.cases.translate import translate

RELEASE: Final = {"concat_invoke_custom": "11", "flow_own_record": "17"}
"""Cases that need newer class files than those of Java 8."""
RENAMED: Final = ("r8_both_sent", "r8_both_shown", "r8_okhttp", "r8_shown")
"""Cases that hold a copy of the libraries with the names that R8 gives."""
_KOTLIN: Final = (
    "-jvm-target",
    "1.8",
    "-Xlambdas=class",
    "-Xsam-conversions=class",
    "-Xstring-concat=inline",
)
_MARK: Final = "# Made by tests/cases/compile.py"


def compile_all() -> list[Path]:
    """Rewrites the smali of all sources; returns the files written."""
    with tempfile.TemporaryDirectory() as work:
        stubs, libraries = Path(work) / "stubs", Path(work) / "libraries"
        _javac("8", stubs, [], write_stubs(Path(work) / "stub-sources"))
        _javac("8", libraries, [stubs], sorted((SOURCES / LIBRARIES).glob("**/*.java")))
        found = {LIBRARIES: libraries}
        plain = [one for one in _folders() if any(one.glob("**/*.java")) and one.name not in RELEASE]
        cases = Path(work) / "cases"
        _javac(
            "8", cases, [stubs, libraries], [java for one in plain for java in sorted(one.glob("**/*.java"))]
        )
        for name, release in RELEASE.items():
            _javac(release, cases, [stubs, libraries], sorted((SOURCES / name).glob("**/*.java")))
        _kotlinc(libraries, [stubs], sorted((SOURCES / LIBRARIES).glob("**/*.kt")))
        _kotlinc(cases, [stubs, libraries], [kt for one in _folders() for kt in sorted(one.glob("**/*.kt"))])
        return [*_write(found), *_write_cases(cases)]


def _folders() -> list[Path]:
    return sorted(one for one in SOURCES.iterdir() if one.is_dir() and one.name != LIBRARIES)


def _javac(release: str, target: Path, path: list[Path], sources: list[Path]) -> None:
    target.mkdir(exist_ok=True)
    where = ["-cp", os.pathsep.join(map(str, path))] if path else []
    options = ["-nowarn", "-Xlint:none", "-proc:none", "-g:source", "--release", release, "-d", str(target)]
    _run(["javac", *options, *where, *map(str, sources)])


def _kotlinc(target: Path, path: list[Path], sources: list[Path]) -> None:
    home = os.environ.get("KOTLINC_HOME")
    if not home:
        sys.stderr.write("KOTLINC_HOME is not set: the smali of .kt files is kept\n")
        return
    where = ["-cp", os.pathsep.join(map(str, path)), "-d", str(target)]
    _run(["bash", f"{home}/bin/kotlinc", "-nowarn", *_KOTLIN, *where, *map(str, sources)])


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def _write(found: dict[str, Path]) -> list[Path]:
    return [
        _keep(SOURCES / name, inner.replace("/", "."), text)
        for name, folder in found.items()
        for path in sorted(folder.rglob("*.class"))
        for inner, text in translate(path.read_bytes()).items()
    ]


def _write_cases(classes: Path) -> list[Path]:
    homes = _homes()
    written = []
    for path in sorted(classes.rglob("*.class")):
        for inner, text in translate(path.read_bytes()).items():
            package, _, outer = inner.split("$")[0].rpartition("/")
            parts = inner.split("/")
            named = homes.get((package, outer)) or homes[package, ""]
            short = parts[2:] if parts[0] == "cases" else parts
            written.append(_keep(named, ".".join(short), text))
    return written


def _homes() -> dict[tuple[str, str], Path]:
    """The folder of each class by package and name, and of each package by an empty name."""
    found: dict[tuple[str, str], Path] = {}
    for path in sorted(SOURCES.rglob("*.java")) + sorted(SOURCES.rglob("*.kt")):
        declared = re.search(r"^package ([\w.]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert declared, path
        package = declared[1].replace(".", "/")
        folder = path.parent if path.parent.name == "classes2" else _case_folder(path)
        found[package, path.stem] = folder
        found.setdefault((package, ""), folder)
    return found


def _case_folder(path: Path) -> Path:
    return SOURCES / path.relative_to(SOURCES).parts[0]


def _keep(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.smali"
    path.write_text(f"{_MARK}\n{text}", encoding="utf-8", newline="\n")
    return path


def rename_all() -> list[Path]:
    """Renames the libraries for the cases that ask for it; returns the files written."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((SOURCES / LIBRARIES).glob("*.smali"))]
    libraries = [text for text in texts if is_library(text)]
    written = []
    for case in RENAMED:
        names = Names(f"cases/{case}", libraries)
        for path in sorted((SOURCES / case).glob("Main*.smali")):
            path.write_text(names.rename(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        for text in map(names.rename, libraries):
            path = SOURCES / case / (".".join(class_name(text).split("/")[2:]) + ".smali")
            path.write_text(text, encoding="utf-8", newline="\n")
            written.append(path)
    return written


def main() -> int:
    """Compiles; returns the exit code."""
    old = [path for path in SOURCES.rglob("*.smali") if path.read_text(encoding="utf-8").startswith(_MARK)]
    written = {*compile_all(), *rename_all()}
    for path in old:
        if path not in written and (os.environ.get("KOTLINC_HOME") or not any(path.parent.glob("*.kt"))):
            path.unlink()
    sys.stdout.write(f"{len(written)} classes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
