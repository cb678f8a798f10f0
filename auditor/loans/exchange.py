"""Catalogues as other programs hold them, and users' lists from them.

A user's list is YAML (``user.schema.json``); beside it stand the form of
stalkerware-indicators and a table of comma-separated values.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from auditor.errors import DataError, UnreadableData
from auditor.loans.indicators import Indicator
from auditor.loans.stalkerware import (
    SAMPLES_HEADER,
    TYPE,
    Origin,
    Taken,
    read_apps,
    read_samples,
    written_apps,
    written_samples,
)
from auditor.model import CatalogEntry
from auditor.rulebook import MAX_BYTES

COLUMNS = ("package", "label", "publisher", "market", "role", "products", "status", "source", "date")
"""Of a table; products are separated by semicolons."""
MAX_TABLE = 16 << 20
"""Largest table that is read, in bytes."""
TYPES = frozenset({TYPE})
_PRODUCTS = ";"
_NEEDED = frozenset({"package", "label", "market", "role", "source", "date"})


class _Dumper(yaml.SafeDumper):
    """Writes each value out: the reader of lists takes no aliases."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's own signature
        """Always."""
        return True


def read_lists(paths: Sequence[Path], types: frozenset[str], origin: Origin) -> Taken:
    """What files of other programs hold: ``ioc.yaml`` before ``samples.csv``, whichever comes first.

    Raises:
        DataError: a file is of none of the forms, or breaks its own; with its line.
    """
    taken = Taken(origin)
    schema = resources.files("auditor.loans") / "stalkerware.schema.json"
    for path in sorted(paths, key=_is_table):
        if not _is_table(path):
            read_apps(path, schema, types, taken)
            continue
        rows = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
        try:
            header = tuple(cell.strip().lstrip("\N{ZERO WIDTH NO-BREAK SPACE}") for cell in next(rows, []))
            if header == SAMPLES_HEADER:
                read_samples(path, rows, taken)
            else:
                _read_table(path, header, rows, taken)
        except csv.Error as error:
            raise DataError(path=str(path), line=rows.line_num, problem=str(error)) from error
    return taken


def user_list(taken: Taken, path: Path) -> str:
    """What was taken over as a user's list in YAML; ``path`` is what errors name.

    Raises:
        DataError: it is longer than a list may be.
    """
    text = yaml_of(taken.document())
    if len(text.encode()) > MAX_BYTES:
        problem = f"the list would have more than {MAX_BYTES} bytes; import its files one by one"
        raise DataError(path=str(path), line=0, problem=problem)
    return text


def exported_yaml(entries: Sequence[CatalogEntry], indicators: Sequence[Indicator]) -> str:
    """The catalogue as a user's list; what a source is, and how sure it was, stands in its text."""
    return yaml_of(
        {
            "entries": [_row_of(entry) for entry in entries],
            "indicators": [_indicator_row(one) for one in indicators],
        }
    )


def exported_csv(entries: Sequence[CatalogEntry]) -> str:
    """The entries as a table, with how sure each is in a last column."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*COLUMNS, "sure"))
    for entry in entries:
        row = _row_of(entry) | {
            "products": _PRODUCTS.join(entry.products),
            "publisher": entry.publisher or "",
        }
        writer.writerow((*(row[name] for name in COLUMNS), entry.sure))
    return out.getvalue()


def exported_stalkerware(
    entries: Sequence[CatalogEntry], indicators: Sequence[Indicator]
) -> tuple[tuple[str, str], ...]:
    """Name and text of the two files of stalkerware-indicators' form: only what is on record as harmful."""
    return (
        ("ioc.yaml", yaml_of(written_apps(entries, indicators))),
        ("samples.csv", written_samples(indicators)),
    )


def yaml_of(document: object) -> str:
    """YAML in UTF-8 that ``rulebook.load`` reads."""
    text: str = yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return text


def _row_of(entry: CatalogEntry) -> dict[str, Any]:
    return {
        "package": str(entry.package),
        "label": entry.label,
        "publisher": entry.publisher,
        "market": entry.market,
        "role": entry.role.value,
        "products": list(entry.products),
        "status": entry.status,
        "source": entry.source,
        "date": entry.date,
    }


def _indicator_row(one: Indicator) -> dict[str, Any]:
    where = {} if one.package is None else {"package": one.package}
    about = {"name": one.name, "source": one.source, "date": one.date}
    return {"kind": one.kind, "value": one.value, **about, **where}


def _is_table(path: Path) -> bool:
    return path.suffix.lower() == ".csv"


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_TABLE + 1)
        if len(raw) > MAX_TABLE:
            raise DataError(path=str(path), line=0, problem=f"more than {MAX_TABLE} bytes")
        return raw.decode("utf-8")
    except OSError as error:
        raise UnreadableData(path=path, problem=error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise UnreadableData(path=path, problem=f"not UTF-8: {error}") from error


def _read_table(path: Path, header: tuple[str, ...], rows: Iterator[list[str]], taken: Taken) -> None:
    """Takes over the rows of a table with our columns, each as the schema of users' lists wants it."""
    if not set(header) >= _NEEDED:
        problem = f"the first line names neither {','.join(SAMPLES_HEADER)} nor {','.join(COLUMNS)}"
        raise DataError(path=str(path), line=1, problem=problem)
    validator = jsonschema.Draft202012Validator(_entry_schema())
    for line, row in enumerate(rows, start=2):
        entry = _entry(dict(zip(header, (cell.strip() for cell in row), strict=False)))
        wrong = next(iter(validator.iter_errors(entry)), None)
        if wrong is not None:
            raise DataError(path=str(path), line=line, problem=wrong.message[:300])
        if entry["package"] in taken.entries:
            raise DataError(path=str(path), line=line, problem=f"{entry['package']} stands twice")
        taken.entries[entry["package"]] = entry


def _entry(cells: Mapping[str, str]) -> dict[str, Any]:
    entry: dict[str, Any] = {name: cells[name] for name in COLUMNS if cells.get(name)}
    if "products" in entry:
        entry["products"] = [one.strip() for one in entry["products"].split(_PRODUCTS) if one.strip()]
    return entry


def _entry_schema() -> dict[str, Any]:
    schema = resources.files("auditor.loans") / "user.schema.json"
    whole: dict[str, Any] = json.loads(schema.read_text(encoding="utf-8"))
    items: dict[str, Any] = whole["properties"]["entries"]["items"]
    return items
