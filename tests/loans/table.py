"""Prints the tables of ``docs/classifier.md``, or fills them in.

python -m tests.loans.table [--write FILE]
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.loans.measure import HELD_OUT, LABELLED, By, Name, Share, by_language, measure, read_names

SETS = {"labelled": LABELLED, "held-out": HELD_OUT}
_HEAD = (
    "| language | names | that lend | precision | recall | precision by words | recall by words |",
    "|---|---:|---:|---|---|---|---|",
)


def table(names: Sequence[Name]) -> Iterator[str]:
    """The lines of a Markdown table: a row a language, the sum, and the names that stand in no list."""
    yield from _HEAD
    for language, some in by_language(names).items():
        yield _row(language, some)
    yield _row("**all**", names)
    yield _row("in no list", [name for name in names if not name.listed])
    yield _row("real apps", [name for name in names if not name.invented])


def _row(title: str, names: Sequence[Name]) -> str:
    every, words = measure(names, By.ALL), measure(names, By.WORDS)
    shares = (every.precision, every.recall, words.precision, words.recall)
    cells = (title, str(len(names)), str(sum(name.loan for name in names)), *map(_cell, shares))
    return f"| {' | '.join(cells)} |"


def _cell(share: Share) -> str:
    low, high = share.interval
    return f"{share.value:.2f} ({low:.2f} to {high:.2f})"


def _wrong(names: Sequence[Name]) -> Iterator[str]:
    for title, by in (("Wrong", By.ALL), ("Wrong by words alone", By.WORDS)):
        wrong = measure(names, by).wrong
        if wrong:
            yield ""
            yield f"{title}: {'; '.join(wrong)}."


def main() -> None:
    """Prints the table of each set that is there, or writes it between its marks in a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE")
    target = parser.parse_args().write
    text = "" if target is None else target.read_text(encoding="utf-8")
    for name, path in SETS.items():
        if not path.exists():
            continue
        names = read_names(path)
        lines = "\n".join([*table(names), *_wrong(names)])
        if target is None:
            sys.stdout.write(f"## {name}\n\n{lines}\n\n")
        marks = rf"(<!-- {name} -->\n).*?(<!-- end -->)"
        text = re.sub(
            marks, lambda found, lines=lines: f"{found[1]}\n{lines}\n\n{found[2]}", text, flags=re.DOTALL
        )
    if target is not None:
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
