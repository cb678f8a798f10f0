"""What the parts of real APKs weigh that tell what an app is: directory, manifest, resource table.

python -m benchmarks.parts FILE_OR_FOLDER...
"""

from __future__ import annotations

import struct
import sys
import zlib
from dataclasses import astuple, dataclass
from pathlib import Path

from auditor.apk.container import open_apk
from auditor.errors import MalformedApk
from benchmarks.apk_files import apk_paths, print_table

HEADS = (
    "file",
    "bytes",
    "entries",
    "directory",
    "manifest",
    "table",
    "its strings",
    "strings",
    "packed",
    "%",
)


@dataclass(frozen=True, slots=True)
class Weights:
    """Sizes of one APK and its parts, in bytes."""

    name: str
    size: int
    entries: int
    directory: int
    manifest: int
    """As it stands in the archive."""
    table: int
    pool: int
    """Of the table: its header and its strings."""
    strings: int
    packed: int
    """Directory and table by gzip, with the manifest."""


def weigh(path: Path) -> Weights:
    """The sizes of one APK; raises MalformedApk."""
    apk = open_apk(path)
    data = path.read_bytes()
    end = data.rfind(b"PK\x05\x06")
    (size, start) = struct.unpack_from("<II", data, end + 12)
    directory = data[start:]
    table = apk.read("resources.arsc") if "resources.arsc" in apk else b""
    pool = strings = 0
    if len(table) >= 24:
        pool, strings = 12 + struct.unpack_from("<I", table, 16)[0], struct.unpack_from("<I", table, 20)[0]
    (manifest,) = (one.compressed_size for one in apk.entries if one.name == "AndroidManifest.xml")
    packed = len(zlib.compress(directory, 6)) + manifest + len(zlib.compress(table, 6))
    return Weights(path.stem, len(data), len(apk.entries), size, manifest, len(table), pool, strings, packed)


def main(arguments: list[str]) -> int:
    """Prints a line for each file, and the sum."""
    found = []
    for path in apk_paths(arguments):
        try:
            found.append(weigh(path))
        except (MalformedApk, ValueError, struct.error) as error:
            print(f"{path}: {error}", file=sys.stderr)
    sums = [sum(column) for column in list(zip(*map(astuple, found), strict=True))[1:]]
    rows = [*(astuple(one) for one in found), ("all", *sums)]
    print_table(
        HEADS,
        ([str(row[0]), *(f"{cell:,}" for cell in row[1:]), f"{100 * row[-1] / row[1]:.2f}"] for row in rows),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
