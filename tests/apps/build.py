"""Rebuilds the sample APKs from their sources, byte for byte the same each time.

``python -m tests.apps.build`` writes ``built/``; with ``--check`` it builds into a
temporary folder and says which APKs differ from the committed ones (exit code 1).

Needs smali, aapt and apksigner and the resources of the framework: on Debian the packages
``smali aapt apksigner android-framework-res``. The same versions of these give the same
bytes; ``built/index.json`` names the versions that made the committed files.

Each folder of ``src/`` is one APK. ``smali/`` becomes classes.dex, ``smali_classes2/``
classes2.dex; the DEX version follows the minSdkVersion, as D8 chooses it.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.apps import BUILT, HERE, SOURCES, apk_names

FRAMEWORK: Final = Path("/usr/share/android-framework-res/framework-res.apk")
PROGRAMS: Final = ("smali", "aapt", "apksigner")
INDEX: Final = "index.json"
ADVICE: Final = "on Debian: apt install smali aapt apksigner android-framework-res"

_KEY: Final = HERE / "sample-key.pk8"
_CERTIFICATE: Final = HERE / "sample-key.x509.pem"
_DATE: Final = (1981, 1, 1, 1, 1, 2)
_ALIGNMENT: Final = 4
_LOCAL_HEADER_SIZE: Final = 30
_MIN_SDK: Final = re.compile(r'android:minSdkVersion="(\d+)"')


class BuildFailed(Exception):
    """A program that builds the samples refused its input."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an APK."""

    name: str
    content: bytes
    stored: bool
    """Whether it is kept uncompressed and aligned, so that the phone can map it."""


def missing_tools() -> tuple[str, ...]:
    """Names of the programs and files that a build needs and that are not here."""
    programs = [name for name in PROGRAMS if shutil.which(name) is None]
    return (*programs, *([] if FRAMEWORK.exists() else [str(FRAMEWORK)]))


def tool_versions() -> dict[str, str]:
    """The versions that decide the bytes, by tool; the framework as its SHA-256."""
    return {
        "smali": _run("smali", "--version").splitlines()[0],
        "aapt": _run("aapt", "version").strip(),
        "apksigner": _run("apksigner", "--version").strip(),
        "framework": hashlib.sha256(FRAMEWORK.read_bytes()).hexdigest(),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }


def source_hash(name: str) -> str:
    """SHA-256 over names and text of the sources of one APK; line ends are read as LF."""
    digest = hashlib.sha256()
    for path in sorted(p for p in (SOURCES / name).rglob("*") if p.is_file()):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(SOURCES).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def build_apk(name: str, target: Path) -> None:
    """Builds and signs one APK from ``src/name`` into the file ``target``."""
    source = SOURCES / name
    with tempfile.TemporaryDirectory() as work:
        entries = [*_resources(source, Path(work)), *_code(source, Path(work)), *_libraries(name)]
        unsigned = Path(work) / "unsigned.apk"
        unsigned.write_bytes(write_zip(entries))
        _sign(unsigned, target)


def build_all(folder: Path) -> None:
    """Builds every sample and the index of what was built into ``folder``."""
    names = apk_names()
    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(lambda name: build_apk(name, folder / f"{name}.apk"), names))
    apks = {
        name: {"sha256": file_hash(folder / f"{name}.apk"), "sources": source_hash(name)} for name in names
    }
    index = {"apks": apks, "tools": tool_versions()}
    (folder / INDEX).write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8", newline="\n")


def differing(folder: Path) -> tuple[str, ...]:
    """Names of the files of ``built/`` that differ from those of ``folder``, either way missing included."""
    names = {path.name for place in (BUILT, folder) for path in place.iterdir()}
    return tuple(sorted(name for name in names if not _same(BUILT / name, folder / name)))


def write_zip(entries: Iterable[Entry]) -> bytes:
    """A ZIP of the entries in their order, with a fixed date and aligned stored entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for entry in entries:
            info = zipfile.ZipInfo(entry.name, _DATE)
            info.create_system = 0
            info.compress_type = zipfile.ZIP_STORED if entry.stored else zipfile.ZIP_DEFLATED
            if entry.stored:
                start = buffer.tell() + _LOCAL_HEADER_SIZE + len(entry.name.encode())
                info.extra = bytes(-start % _ALIGNMENT)
            archive.writestr(info, entry.content, compresslevel=9)
    return buffer.getvalue()


def _resources(source: Path, work: Path) -> list[Entry]:
    """The binary manifest and, where there are resources, their table."""
    package = work / "resources.zip"
    resources = ("-S", str(source / "res")) if (source / "res").is_dir() else ()
    manifest = str(source / "AndroidManifest.xml")
    _run("aapt", "package", "-f", "-M", manifest, *resources, "-I", str(FRAMEWORK), "-F", str(package))
    with zipfile.ZipFile(package) as archive:
        return [
            Entry(name, archive.read(name), name.endswith(".arsc")) for name in sorted(archive.namelist())
        ]


def _code(source: Path, work: Path) -> list[Entry]:
    """The DEX files of the source folder."""
    folders = {"classes.dex": source / "smali", "classes2.dex": source / "smali_classes2"}
    level = _MIN_SDK.search((source / "AndroidManifest.xml").read_text(encoding="utf-8"))
    if level is None:
        raise BuildFailed(f"{source.name}: no minSdkVersion")
    return [
        Entry(name, _assemble(folder, work / name, level[1]), stored=False)
        for name, folder in folders.items()
        if folder.is_dir()
    ]


def _assemble(folder: Path, target: Path, api_level: str) -> bytes:
    """The DEX file of one smali folder. smali reports some errors with exit code 0 and writes nothing."""
    said = _run("smali", "assemble", "-j", "1", "-a", api_level, "-o", str(target), str(folder))
    if not target.exists():
        raise BuildFailed(f"smali: {folder}: {said}")
    return target.read_bytes()


def _libraries(name: str) -> list[Entry]:
    """Native libraries: only the packed sample has one, an empty ELF file under its packer's name."""
    return [Entry("lib/arm64-v8a/libjiagu.so", _empty_elf(), stored=True)] if name == "packed" else []


def _empty_elf() -> bytes:
    """An ELF header of a shared library for AArch64 with no segments and no sections (ELF-64, figure 2)."""
    ident = b"\x7fELF" + bytes((2, 1, 1)) + bytes(9)
    return ident + struct.pack("<HHIQQQIHHHHHH", 3, 183, 1, 0, 0, 0, 0, 64, 56, 0, 64, 0, 0)


def _sign(unsigned: Path, target: Path) -> None:
    """Signs with schemes v1 and v2; RSA with PKCS #1 v1.5 gives the same signature each time."""
    schemes = {"v1": "true", "v2": "true", "v3": "false", "v4": "false"}
    options = [text for name, on in schemes.items() for text in (f"--{name}-signing-enabled", on)]
    key = ("--key", str(_KEY), "--cert", str(_CERTIFICATE), "--v1-signer-name", "CERT")
    _run("apksigner", "sign", *options, *key, "--in", str(unsigned), "--out", str(target))


def _run(*command: str) -> str:
    """What the program printed; raises ``BuildFailed`` with it where the program failed."""
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120)
    said = done.stdout + done.stderr
    if done.returncode != 0:
        raise BuildFailed(f"{' '.join(command)}: {said}")
    return said


def file_hash(path: Path) -> str:
    """SHA-256 of a file, in lower-case hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.read_bytes() == other.read_bytes()


def main() -> int:
    """Builds or checks; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.apps.build", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="compare with the committed files, change nothing"
    )
    check = parser.parse_args().check
    if missing := missing_tools():
        sys.stderr.write(f"missing: {', '.join(missing)} ({ADVICE})\n")
        return 2
    if not check:
        BUILT.mkdir(exist_ok=True)
        build_all(BUILT)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        build_all(Path(folder))
        different = differing(Path(folder))
    sys.stdout.writelines(f"differs: {name}\n" for name in different)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
