"""Prints the tables of ``docs/classifier.md``, or fills them in.

python -m tests.loans.table [--write FILE]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.loans.measure import (
    HELD_OUT,
    INDEPENDENT,
    LABELLED,
    By,
    Name,
    Share,
    by_language,
    listed_lenders_by_words,
    measure,
    read_names,
)

SETS = {"labelled": LABELLED, "held-out": HELD_OUT, "independent": INDEPENDENT}
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


def parts() -> Iterator[tuple[str, str]]:
    """The measured parts of ``docs/classifier.md``, by the marks that they stand between."""
    for name, path in SETS.items():
        names = read_names(path)
        yield name, "\n".join([*table(names), *_wrong(names)])
    share = listed_lenders_by_words()
    yield "catalogue", f"Found by words alone: {share.part} of {share.whole}, {_cell(share)}."


def filled(text: str) -> str:
    """A page with each measured part between its marks."""
    for name, lines in parts():
        before, mark, rest = text.partition(f"<!-- {name} -->\n")
        if mark:
            text = f"{before}{mark}\n{lines}\n\n<!-- end -->{rest.partition('<!-- end -->')[2]}"
    return text


def main() -> None:
    """Prints the measured parts, or writes them between their marks in a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE")
    target = parser.parse_args().write
    if target is not None:
        target.write_text(filled(target.read_text(encoding="utf-8")), encoding="utf-8")
        return
    for name, lines in parts():
        sys.stdout.write(f"## {name}\n\n{lines}\n\n")


if __name__ == "__main__":
    main()
