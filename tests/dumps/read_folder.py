"""Prints, for each dump in a folder, how many lines of each section no grammar understood.

Usage: ``python tests/dumps/read_folder.py FOLDER``. Which section a file holds is
told by its content. Lines of a file that are not the phone's (Markdown fences and
headings, comments) are left out. The exit code is 1 where a line was not understood.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from auditor.dumps.appops import read_appops
from auditor.dumps.appops_get import read_appops_get
from auditor.dumps.history import read_history
from auditor.dumps.lines import Tally, read_text
from auditor.dumps.package import read_package_dump
from auditor.dumps.packages import read_package_list
from auditor.dumps.role import read_roles
from auditor.dumps.users import read_users

Lines = tuple[str, ...]

_READERS: tuple[tuple[str, Callable[[Lines], Iterable[Tally]]], ...] = (
    ("AppOps Service state:", lambda lines: [read_appops(lines).tally]),
    ("UID|PACKAGE_NAME|", lambda lines: [read_history(lines).tally]),
    ("snapshot:", lambda lines: [read_history(lines).tally]),
    ("  Package [", lambda lines: read_package_dump(lines).tallies),
    ("ROLE MANAGER STATE", lambda lines: [read_roles(lines).tally]),
    ("UserInfo{", lambda lines: [read_users(lines).tally]),
    (": allow; time=+", lambda lines: [read_appops_get(lines).tally]),
    ("does not have permission to access user", lambda lines: [read_package_list(lines).tally]),
)


def tallies_of(path: Path) -> tuple[Tally, ...]:
    """The tallies of one file; none where it holds no section that is known."""
    lines = tuple(line for line in read_text(path.read_bytes()).lines if not line.startswith(("# ", "```")))
    for mark, read in _READERS:
        if any(mark in line for line in lines):
            return tuple(read(lines))
    return ()


def main(folder: Path) -> int:
    """Prints the figures; returns 1 where a line was not understood."""
    lost = 0
    for path in sorted(folder.rglob("*.txt")):
        tallies = tallies_of(path)
        for tally in tallies:
            lost += tally.not_understood
            sys.stdout.write(
                f"{path.relative_to(folder)}\t{tally.section}\t{tally.not_understood} of {tally.lines}\n"
            )
        if not tallies:
            sys.stdout.write(f"{path.relative_to(folder)}\tno section that is known\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
