"""Golden files: what a renderer once wrote and a person has looked at."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
REFRESH = "UPDATE_GOLDEN"


def hold(name: str, written: bytes) -> None:
    """Fails where ``written`` differs from the golden file; with UPDATE_GOLDEN=1 writes it anew."""
    path = FOLDER / name
    if os.environ.get(REFRESH) == "1":
        FOLDER.mkdir(exist_ok=True)
        path.write_bytes(written)
    expected = path.read_bytes() if path.exists() else b""
    if written == expected:
        return
    pairs = zip(written.splitlines(), expected.splitlines(), strict=False)
    line = next((number for number, (new, old) in enumerate(pairs, start=1) if new != old), 0)
    raise AssertionError(
        f"tests/golden/{name} differs from line {line} on. Look at the new page; "
        f"if it is right, run the test again with {REFRESH}=1."
    )
