"""YAML files of rules and lists: read with line numbers, held against a JSON Schema, hashed.

Everything wrong with such a file is a ``DataError`` that names file and line,
raised before anything is audited.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, cast

import jsonschema
import yaml

from auditor.errors import DataError
from auditor.model import Sha256


@dataclass(frozen=True, slots=True)
class Rulebook:
    """One YAML file that follows its schema."""

    path: str
    entries: dict[str, Any]
    """The top-level mapping."""
    lines: dict[tuple[str | int, ...], int]
    """Line (from 1) of each node, by its path in ``entries``."""
    sha256: Sha256
    """Of the file's bytes."""

    def error(self, at: tuple[str | int, ...], problem: str) -> DataError:
        """An error at the line of the node ``at``, or of the nearest node around it."""
        return _error(self.path, self.lines, at, problem)


def load(path: Traversable | Path, schema: Traversable | Path) -> Rulebook:
    """Reads a YAML file and checks it.

    Raises:
        DataError: it cannot be read, is no YAML, has a key twice, or breaks the schema.
    """
    name = str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataError(path=name, line=0, problem=str(error)) from error
    entries, lines = _parse(name, raw)
    rules = json.loads(schema.read_text(encoding="utf-8"))
    found = sorted(
        jsonschema.Draft202012Validator(rules).iter_errors(entries), key=lambda error: list(map(str, error.path))
    )
    if found:
        raise _error(name, lines, tuple(found[0].absolute_path), found[0].message[:300])
    return Rulebook(name, cast("dict[str, Any]", entries), lines, Sha256(hashlib.sha256(raw).hexdigest()))


def digest(books: Iterable[Rulebook]) -> Sha256:
    """One hash for a set of files, whatever their order and place."""
    joined = "\n".join(sorted(book.sha256 for book in books))
    return Sha256(hashlib.sha256(joined.encode()).hexdigest())


def _error(
    path: str, lines: dict[tuple[str | int, ...], int], at: tuple[str | int, ...], problem: str
) -> DataError:
    while at not in lines and at:
        at = at[:-1]
    return DataError(path=path, line=lines.get(at, 1), problem=problem)


def _parse(name: str, raw: bytes) -> tuple[object, dict[tuple[str | int, ...], int]]:
    lines: dict[tuple[str | int, ...], int] = {}
    try:
        node = yaml.compose(raw.decode("utf-8"), Loader=yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader)
        if node is not None:
            _note_lines(name, node, (), lines)
        return yaml.load(raw.decode("utf-8"), Loader=_Loader), lines  # noqa: S506 - _Loader is a safe loader
    except UnicodeDecodeError as error:
        raise DataError(path=name, line=0, problem=f"not UTF-8: {error}") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise DataError(path=name, line=line, problem=str(error.problem)) from error
    except yaml.YAMLError as error:
        raise DataError(path=name, line=0, problem=str(error)) from error


_Loader: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def _note_lines(
    name: str, node: yaml.Node, at: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int]
) -> None:
    """Records the line of every node below ``node``; refuses a key that stands twice."""
    pending = [(node, at)]
    while pending:
        current, path = pending.pop()
        lines[path] = current.start_mark.line + 1
        if isinstance(current, yaml.MappingNode):
            for key, value in current.value:
                below = (*path, key.value)
                if below in lines:
                    raise DataError(path=name, line=key.start_mark.line + 1, problem=f"{key.value} stands twice")
                pending.append((value, below))
                lines[below] = key.start_mark.line + 1
        elif isinstance(current, yaml.SequenceNode):
            pending.extend((value, (*path, index)) for index, value in enumerate(current.value))
