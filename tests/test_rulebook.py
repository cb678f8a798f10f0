"""Lists that a user names: whatever the file holds, it is read or refused by one error, soon."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from auditor.errors import DataError
from auditor.rulebook import MAX_BYTES, MAX_DEPTH, load

SCHEMA = '{"type": "object", "properties": {"a": {"type": "array"}}}'


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    path = tmp_path / "schema.json"
    path.write_text(SCHEMA, encoding="utf-8")
    return path


def refused(path: Path, schema: Path) -> str:
    with pytest.raises(DataError) as raised:
        load(path, schema)
    return str(raised.value)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000, "[" * 100_000 + "]" * 100_000, "{a: " * 5000 + "}" * 5000,
        "".join(f"{' ' * at}a:\n" for at in range(1000)),
        "a: &x [1]\nb: [*x, *x]", "a: !!python/object/apply:os.system [exit]", "a: !foo x",
        "%TAG ! tag:yaml.org,2002:python/object/apply:\n---\na: !os.system [exit]",
        "a: !!int x", "a: !!float x", "a: !!bool x", "a: !!timestamp x", "a: !!timestamp 2020-99-99",
        "a: " + "9" * 10_000, "a: 0x" + "f" * 20_000, "a: " + ":".join(["59"] * 5000),
        "[1]: 2", "a: 1\na: 2", "a: 1\n---\nb: 2", "a: \0", "x", "",
    ],
    ids=lambda text: text[:24],
)  # fmt: skip
def test_what_no_list_holds_is_refused(text: str, tmp_path: Path, schema: Path) -> None:
    path = tmp_path / "list.yaml"
    path.write_text(text, encoding="utf-8")
    assert str(path) in refused(path, schema)


@pytest.mark.parametrize("raw", [bytes(range(256)), "a: [x]".encode("utf-16"), b"a: \xff"])
def test_what_is_not_utf_8_is_refused(raw: bytes, tmp_path: Path, schema: Path) -> None:
    path = tmp_path / "list.yaml"
    path.write_bytes(raw)
    assert "UTF-8" in refused(path, schema)


def test_nesting_is_allowed_to_its_bound(tmp_path: Path, schema: Path) -> None:
    path = tmp_path / "list.yaml"
    path.write_text("a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1), encoding="utf-8")
    assert list(load(path, schema).entries) == ["a"]
    path.write_text("a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH, encoding="utf-8")
    assert "nested" in refused(path, schema)


def test_a_list_of_more_bytes_than_any_is_refused(tmp_path: Path, schema: Path) -> None:
    path = tmp_path / "list.yaml"
    path.write_bytes(b"a: []\n#" + b"x" * MAX_BYTES)
    assert "bytes" in refused(path, schema)


def test_a_pipe_or_a_device_is_no_list(tmp_path: Path, schema: Path) -> None:
    """Either may never end."""
    if sys.platform == "win32":
        pytest.skip("Windows has neither in the file system")
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), tmp_path):
        assert "not a file" in refused(path, schema)


def test_a_missing_list_is_named(tmp_path: Path, schema: Path) -> None:
    assert "gone.yaml" in refused(tmp_path / "gone.yaml", schema)
