"""One small APK for each labelled case, for tools that take nothing else."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.axml_writer import Node, apk, manifest
from tests.cases import LIBRARIES, SOURCES
from tests.cases.build import API_LEVEL
from tests.cases.expected import Case

PERMISSIONS: Final = ("INTERNET", "READ_CONTACTS", "READ_CALL_LOG", "READ_SMS")
_DESCRIPTOR = re.compile(r"L[\w$/-]+;")
_CLASS = re.compile(r"^\.class .*?(L\S+;)$", re.MULTILINE)
_KINDS = ("activity", "service", "receiver", "provider")


def build_case_apk(case: Case, folder: Path) -> Path:
    """Writes ``NAME.apk``: the case's own classes with the libraries that they use, and its components."""
    library = {_descriptor(path): path for path in (SOURCES / LIBRARIES).rglob("*.smali")}
    own = sorted((SOURCES / case.name).rglob("*.smali"))
    code = folder / f"{case.name}.dex"
    _assemble([*own, *_used(own, library)], code)
    target = folder / f"{case.name}.apk"
    target.write_bytes(apk({"AndroidManifest.xml": _manifest(case), "classes.dex": code.read_bytes()}))
    code.unlink()
    return target


def _descriptor(path: Path) -> str:
    found = _CLASS.search(path.read_text(encoding="utf-8"))
    return found[1] if found else ""


def _used(own: Iterable[Path], library: dict[str, Path]) -> list[Path]:
    """The library's classes that the case names, and those that these name in turn."""
    taken: dict[Path, None] = {}
    line = list(own)
    while line:
        for name in sorted(set(_DESCRIPTOR.findall(line.pop().read_text(encoding="utf-8")))):
            path = library.get(name)
            if path is not None and path not in taken:
                taken[path] = None
                line.append(path)
    return sorted(taken)


def _assemble(sources: list[Path], target: Path) -> None:
    command = ["smali", "assemble", "-j", "1", "-a", API_LEVEL, "-o", str(target), *map(str, sources)]
    subprocess.run(command, check=True, timeout=120, capture_output=True)


def _manifest(case: Case) -> bytes:
    permissions = [Node("uses-permission", {"name": f"android.permission.{one}"}) for one in PERMISSIONS]
    full = [(part, part["name"]) for part in case.components if part["kind"] in _KINDS]
    components = [
        Node(part["kind"], {"name": name if "." in name else f"cases.{case.name}.{name}"})
        for part, name in full
    ]
    return manifest(*permissions, application=Node("application", {}, components))
