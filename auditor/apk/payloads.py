"""Files in an APK that can hold code which only the running app unfolds: encrypted, or code as it is.

High entropy alone proves nothing: pictures, models and keys have it too. It is evidence
only where the code that the manifest names is missing.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from auditor.apk.container import Apk
from auditor.errors import MalformedApk

MIN_SIZE = 16 << 10
"""Smaller files hold no app, in bytes."""
MAX_FILES = 64
"""The largest files that are looked into."""
HEAD = 64 << 10
"""Bytes of a file that are looked at."""
MIN_ENTROPY = 7.9
"""Bits a byte: random data of ``HEAD`` bytes has 7.99, DEX files have 5 to 6.5."""
_FOLDERS = ("assets/", "res/raw/", "lib/")
_KNOWN = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"OggS", b"ID3", b"\xff\xfb", b"fLaC", b"PK\x03\x04",
    b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"\x28\xb5\x2f\xfd", b"wOFF", b"wOF2", b"%PDF",
    b"\x7fELF", b"\x1aE\xdf\xa3", b"UnityFS", b"\x04\x22\x4d\x18",
)  # fmt: skip
"""How formats begin that are compressed by nature. Source: their specifications."""
_DEX = b"dex\n"


def find_payloads(apks: Iterable[Apk]) -> tuple[str, ...]:
    """The entries outside the APKs' own code that look like encrypted data or are DEX files, sorted."""
    large = [
        (-entry.size, entry.name, apk)
        for apk in apks
        for entry in apk.entries
        if entry.size >= MIN_SIZE and entry.name.startswith(_FOLDERS)
    ]
    large.sort(key=lambda one: one[:2])
    return tuple(sorted({name for _, name, apk in large[:MAX_FILES] if _is_payload(_head(apk, name))}))


def entropy(data: bytes) -> float:
    """Bits a byte of some bytes, from 0 to 8."""
    counts = np.bincount(np.frombuffer(data, np.uint8), minlength=256)
    shares = counts[counts > 0] / max(len(data), 1)
    return float(-(shares * np.log2(shares)).sum())


def _is_payload(head: bytes) -> bool:
    if head.startswith(_DEX):
        return True
    return not head.startswith(_KNOWN) and head[4:8] != b"ftyp" and entropy(head) >= MIN_ENTROPY


def _head(apk: Apk, name: str) -> bytes:
    """The first bytes of an entry, or nothing where it cannot be read."""
    try:
        return b"".join(apk.chunks(name, HEAD))
    except MalformedApk:
        return b""
