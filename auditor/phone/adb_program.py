"""The adb programs of this computer, and which of them to use."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_VERSION = re.compile(r"^Version (\d+(?:\.\d+){0,3})", re.MULTILINE)
_PROTOCOL = re.compile(r"^Android Debug Bridge version (\d+(?:\.\d+){0,3})", re.MULTILINE)
_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class AdbProgram:
    """One adb program that runs."""

    path: Path
    version: tuple[int, ...]
    """As (36, 0, 0); old programs that tell only their protocol give that, as (1, 0, 39)."""


def find_programs() -> tuple[AdbProgram, ...]:
    """Every adb program that is found and runs, the newest first.

    Looked at are ``$ADBUTILS_ADB_PATH``, the PATH, the one that comes with
    adbutils and the usual places of the Android SDK.
    """
    seen: dict[Path, AdbProgram] = {}
    for path in _candidates():
        real = Path(os.path.realpath(path))
        if real not in seen and path.is_file():
            version = _version(path)
            if version is not None:
                seen[real] = AdbProgram(path, version)
    return tuple(sorted(seen.values(), key=lambda one: one.version, reverse=True))


def newest(programs: Sequence[AdbProgram]) -> AdbProgram | None:
    """The newest of the programs, of equals the first; ``None`` where there are none."""
    return max(programs, key=lambda one: one.version, default=None)


def parse_version(said: str) -> tuple[int, ...] | None:
    """The version in what ``adb version`` printed; ``None`` where it is not from adb."""
    protocol = _PROTOCOL.search(said)
    if protocol is None:
        return None
    found = _VERSION.search(said) or protocol
    return tuple(int(part) for part in found.group(1).split("."))


def _candidates() -> Iterator[Path]:
    named = os.environ.get("ADBUTILS_ADB_PATH")
    if named:
        yield Path(named)
    on_path = shutil.which("adb")
    if on_path:
        yield Path(on_path)
    yield from _bundled()
    for folder in _sdk_folders():
        yield folder / "platform-tools" / _program_name()


def _program_name() -> str:
    return "adb.exe" if sys.platform == "win32" else "adb"


def _bundled() -> Iterator[Path]:
    """The program inside adbutils' wheel, found without importing adbutils."""
    spec = importlib.util.find_spec("adbutils")
    if spec is not None and spec.origin is not None:
        yield Path(spec.origin).parent / "binaries" / _program_name()


def _sdk_folders() -> Iterator[Path]:
    for name in ("ANDROID_HOME", "ANDROID_SDK_ROOT"):
        value = os.environ.get(name)
        if value:
            yield Path(value)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        if local:
            yield Path(local) / "Android" / "Sdk"
    elif sys.platform == "darwin":
        yield Path("~/Library/Android/sdk").expanduser()
    else:
        yield Path("~/Android/Sdk").expanduser()
        yield Path("/usr/lib/android-sdk")


def _version(path: Path) -> tuple[int, ...] | None:
    """What the program says of itself; it talks to no server for that."""
    try:
        ended = subprocess.run(  # noqa: S603 - an adb that the user or the system put there, fixed words
            [str(path), "version"],
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return parse_version(ended.stdout.decode("utf-8", "replace"))
