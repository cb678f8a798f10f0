"""Builds an app of 80 MB of DEX in 16 files out of real ones, for what no package registry has.

python -m benchmarks.synthetic TARGET FILE...

The largest DEX files of the given APKs. The classes that an APK defines are renamed, each
APK's in another way and all at equal length, so that no two APKs define the same; packages
stay, by which libraries are known. The manifest and the names of the first APK stay as they
are: its accesses and the ways to them are found as in the original. The names are no longer
sorted, which the auditor does not ask for.
"""

from __future__ import annotations

import hashlib
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from string import ascii_letters, ascii_uppercase
from typing import Final

import numpy as np

from auditor.dex.strings import string_places
from auditor.dex.structs import DexFile, read_dex_files
from benchmarks.apk_files import read_dexes

FILES: Final = 16


def largest(paths: Sequence[Path], count: int) -> list[tuple[Path, str, bytes]]:
    """The largest DEX files of some APKs, in the order of the APKs and of ART."""
    listed = [(path, name, raw) for path in paths for name, raw in read_dexes(path)]
    kept = sorted(listed, key=lambda one: -len(one[2]))[:count]
    return [one for one in listed if one in kept]


def defined(dex: DexFile) -> set[bytes]:
    """The descriptors of the classes that a DEX file defines."""
    types = dex.type_ids["descriptor_idx"][dex.class_defs["class_idx"]]
    return {raw for _, raw in _strings(dex, types.tolist())}


def _strings(dex: DexFile, numbers: Iterable[int]) -> Iterable[tuple[int, bytes]]:
    """Offset and bytes of some strings."""
    places = string_places(dex)
    for number in numbers:
        begin, end = int(places.begin[number]), int(places.end[number])
        yield begin, dex.data[begin:end].tobytes()


def renamed(raw: bytes, names: set[bytes], shift: int) -> bytes:
    """The DEX file with the names of some classes changed where it names them, or arrays of them."""
    (dex,) = read_dex_files("classes.dex", np.frombuffer(raw, np.uint8))
    changed = bytearray(raw)
    for begin, descriptor in _strings(dex, dex.type_ids["descriptor_idx"].tolist()):
        if descriptor.lstrip(b"[") in names and b"/" in descriptor:
            at = descriptor.rindex(b"/") + 1
            changed[begin + at] = shifted(descriptor[at], shift)
    changed[12:32] = hashlib.sha1(changed[32:], usedforsecurity=False).digest()
    changed[8:12] = struct.pack("<I", zlib.adler32(changed[12:]))
    return bytes(changed)


def shifted(letter: int, shift: int) -> int:
    """A letter so many places further in the alphabet; anything else as it is."""
    first = ord("A") if chr(letter) in ascii_uppercase else ord("a")
    return first + (letter - first + shift) % 26 if chr(letter) in ascii_letters else letter


def build(target: Path, paths: Sequence[Path], count: int = FILES) -> None:
    """Writes the app."""
    chosen = largest(paths, count)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        with zipfile.ZipFile(paths[0]) as first:
            archive.writestr("AndroidManifest.xml", first.read("AndroidManifest.xml"))
        number = 0
        for at, path in enumerate(paths):
            raws = [raw for one, _, raw in chosen if one == path]
            files = [read_dex_files("classes.dex", np.frombuffer(raw, np.uint8))[0] for raw in raws]
            names = set().union(*map(defined, files))
            for raw in raws:
                number += 1
                name = f"classes{number if number > 1 else ''}.dex"
                archive.writestr(name, renamed(raw, names, at))


def main(arguments: list[str]) -> int:
    """Builds the app from the APKs that are named."""
    target, *paths = map(Path, arguments)
    build(target, paths)
    sizes = [len(raw) for _, raw in read_dexes(target)]
    print(f"{target}: {sum(sizes) / 1e6:.1f} MB of DEX in {len(sizes)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
