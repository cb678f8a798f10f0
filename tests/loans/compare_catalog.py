"""Says which rows of a list of apps or of indicators the catalogue neither holds nor refuses.

    python -m tests.loans.compare_catalog FILE...

A table of apps has a column ``package``, one of indicators ``type`` and ``value``.
Ends with 1 where a row is missing, or where fewer than 500 apps of at least eight
countries stand on a source that others can look up.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import click

from auditor.loans.catalog import REFUSED
from auditor.rulebook import load

FOLDER = resources.files("auditor.loans")
LEAST_APPS, LEAST_COUNTRIES = 500, 8
_NO_COUNTRY = "multi"


def standing() -> dict[str, str]:
    """By package or value of an indicator: ``holds``, or the reason why it is refused."""
    known = {entry["package"]: "holds" for _, entry in shipped()}
    indicators = load(FOLDER / "indicators.yaml", FOLDER / "indicators.schema.json").entries
    known |= {one["value"]: "holds" for one in indicators["indicators"]}
    known |= {one["value"]: one["reason"] for one in indicators["refused"]}
    refused = load(FOLDER / "catalog" / REFUSED, FOLDER / "refused.schema.json").entries["refused"]
    return known | {one["package"]: one["reason"] for one in refused}


def shipped() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Country and entry of every app of the catalogue."""
    for path in sorted((FOLDER / "catalog").iterdir(), key=lambda path: path.name):
        if path.name.endswith(".yaml") and path.name != REFUSED:
            book = load(path, FOLDER / "catalog.schema.json").entries
            yield from ((book["market"], entry) for entry in book["entries"])


def missing(path: Path, known: Mapping[str, str]) -> list[str]:
    """The packages and values of a table that are neither held nor refused."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [row["value"].lower() if "value" in row else row["package"] for row in rows]
    return [name for name in names if name not in known]


def on_firm_sources() -> Counter[str]:
    """How many apps of each country stand on a source that names a document or a commit."""
    sources = load(FOLDER / "sources.yaml", FOLDER / "sources.schema.json").entries["sources"]
    weak = {source["id"] for source in sources if source.get("weak", False)}
    return Counter(market for market, entry in shipped() if entry["source"] not in weak)


def main(paths: Sequence[str]) -> int:
    """Prints what it finds; returns the exit code."""
    known = standing()
    gone = [(path, name) for path in paths for name in missing(Path(path), known)]
    for path, name in gone:
        click.echo(f"{path}: {name} is neither held nor refused")
    firm = on_firm_sources()
    countries = len(firm.keys() - {_NO_COUNTRY})
    click.echo(f"{firm.total()} apps of {countries} countries stand on sources that others can look up")
    click.echo(f"{sum(reason != 'holds' for reason in known.values())} rows are refused with a reason")
    return 1 if gone or firm.total() < LEAST_APPS or countries < LEAST_COUNTRIES else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
