"""YAML files of rules and lists: read with line numbers, held against a JSON Schema, hashed.

Everything wrong with such a file is a ``DataError`` that names file and line,
raised before anything is audited.
"""

from __future__ import annotations

import hashlib
import json
import stat
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union, cast

import jsonschema
import yaml

from auditor.errors import DataError, UnreadableData
from auditor.model import Sha256

if TYPE_CHECKING:
    if sys.version_info >= (3, 11):
        from importlib.resources.abc import Traversable as Traversable
    else:
        from importlib.abc import Traversable as Traversable

MAX_BYTES = 1 << 20
"""Of one file; the largest that ships has a twentieth of it."""
MAX_DEPTH = 32
_MAX_DIGITS = 18
_INT = "tag:yaml.org,2002:int"

Place = tuple[Union[str, int], ...]
"""Where a node stands: the keys and positions that lead to it."""
Lines = dict[Place, int]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """One YAML file that follows its schema."""

    path: str
    entries: dict[str, Any]
    """The top-level mapping."""
    lines: Lines
    """Line (from 1) of each node, by its path in ``entries``."""
    sha256: Sha256
    """Of the file's bytes."""

    def error(self, at: Place, problem: str) -> DataError:
        """An error at the line of the node ``at``, or of the nearest node around it."""
        return _error(self.path, self.lines, at, problem)


def load(path: Traversable | Path, schema: Traversable | Path) -> Rulebook:
    """Reads a YAML file and checks it.

    Raises:
        DataError: it cannot be read, is too large, is no YAML, has a key twice, or breaks the schema.
    """
    name = str(path)
    raw = _read(path)
    entries, lines = _parse(name, raw)
    rules = json.loads(schema.read_text(encoding="utf-8"))
    wrong = next(iter(jsonschema.Draft202012Validator(rules).iter_errors(entries)), None)
    if wrong is not None:
        raise _error(name, lines, tuple(wrong.absolute_path), wrong.message[:300])
    return Rulebook(name, cast("dict[str, Any]", entries), lines, Sha256(hashlib.sha256(raw).hexdigest()))


def _read(path: Traversable | Path) -> bytes:
    """The bytes of a file; a pipe or a device, which may never end, is none."""
    name = str(path)
    try:
        if isinstance(path, Path) and not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableData(path=name, problem="not a file")
        with path.open("rb") as file:
            raw: bytes = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableData(path=name, problem=error.strerror or str(error)) from error
    if len(raw) > MAX_BYTES:
        raise DataError(path=name, line=0, problem=f"more than {MAX_BYTES} bytes")
    return raw


def digest(books: Iterable[Rulebook]) -> Sha256:
    """One hash for a set of files, whatever their order and place."""
    joined = "\n".join(sorted(book.sha256 for book in books))
    return Sha256(hashlib.sha256(joined.encode()).hexdigest())


def _error(path: str, lines: Lines, at: Place, problem: str) -> DataError:
    while at not in lines and at:
        at = at[:-1]
    return DataError(path=path, line=lines.get(at, 1), problem=problem)


def _parse(name: str, raw: bytes) -> tuple[object, Lines]:
    try:
        text = raw.decode("utf-8")
        _refuse_depth(name, text)
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            if node is None:
                return None, {}
            lines = _lines(name, node)
            return loader.construct_document(node), lines
        finally:
            loader.dispose()
    except UnicodeDecodeError as error:
        raise UnreadableData(path=name, problem=f"not UTF-8: {error}") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise DataError(path=name, line=line, problem=str(error.problem)) from error
    except yaml.YAMLError as error:
        raise DataError(path=name, line=0, problem=str(error)) from error


def _refuse_depth(name: str, text: str) -> None:
    """Refuses tags, and nesting that would take the parser's stack; nothing is built for that."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        line = event.start_mark.line + 1 if event.start_mark else 0
        if depth > MAX_DEPTH:
            raise DataError(path=name, line=line, problem=f"nested deeper than {MAX_DEPTH}")
        if getattr(event, "tag", None) is not None:
            raise DataError(path=name, line=line, problem="tags are not allowed")


class _Loader(yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader):  # type: ignore[misc] # chosen at run time
    """The safe loader, except that dates stay the text they are."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}


def _lines(name: str, node: yaml.Node) -> Lines:
    """The line of every node; refuses aliases, long numbers, keys that are no text or stand twice."""
    lines: Lines = {}
    pending: list[tuple[yaml.Node, Place]] = [(node, ())]
    seen: set[int] = set()
    while pending:
        current, path = pending.pop()
        line = current.start_mark.line + 1
        if id(current) in seen:
            raise DataError(path=name, line=line, problem="aliases are not allowed")
        seen.add(id(current))
        lines.setdefault(path, line)
        if current.tag == _INT and len(current.value) > _MAX_DIGITS:
            raise DataError(path=name, line=line, problem="a number has too many digits")
        if isinstance(current, yaml.MappingNode):
            for key, value in current.value:
                below = (*path, _key(name, key))
                if below in lines:
                    raise DataError(
                        path=name, line=key.start_mark.line + 1, problem=f"{key.value} stands twice"
                    )
                lines[below] = key.start_mark.line + 1
                pending.append((value, below))
        elif isinstance(current, yaml.SequenceNode):
            pending.extend((value, (*path, index)) for index, value in enumerate(current.value))
    return lines


def _key(name: str, key: yaml.Node) -> str:
    if not isinstance(key, yaml.ScalarNode):
        raise DataError(path=name, line=key.start_mark.line + 1, problem="a key must be text")
    return str(key.value)
