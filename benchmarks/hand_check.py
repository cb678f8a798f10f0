"""What a person found in the disassembly of real apps, and how the auditor's answers differ from it.

``hand_check.csv`` has a line for each access, sink and reference: where it stands, the right
answer, the reason. A place whose right answer is ``none`` must not be reported; one that the
auditor does not report although the answer is another has been missed. The answer to an access is
scope, via, trigger (or ``unreachable``) and owner, to a sink its kind; a reference has none, only
the reason why it is an access or not.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

CHECKED: Final = Path(__file__).parent / "hand_check.csv"
NONE: Final = "none"
_ANSWERED: Final = ("access", "sink")


class Key(NamedTuple):
    """One place in one APK."""

    apk: str
    """The file's name without .apk."""
    dex: str
    offset: int
    """In bytes from the start of the DEX file."""
    kind: str
    """``access``, ``sink``, or the kind of a reference."""
    name: str
    """The kind of data; of a sink, the data and offset of its access; else what the line names."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the disassembly shows of one place."""

    answer: str
    reason: str


def read_checked() -> dict[Key, Checked]:
    """All lines of the list."""
    with CHECKED.open(encoding="utf-8", newline="") as lines:
        return {
            Key(row["apk"], row["dex"], int(row["offset"], 16), row["kind"], row["name"]): Checked(
                row["answer"], row["reason"]
            )
            for row in csv.DictReader(lines)
        }


def compare(apk: str, found: Mapping[Key, str], checked: Mapping[Key, Checked]) -> Iterator[str]:
    """Each place where the answer is not the right one, and each that has not been looked at."""
    for key, said in found.items():
        right = checked.get(key)
        if right is None:
            yield f"not looked at: {_place(key)}: {said}"
        elif key.kind in _ANSWERED and said != right.answer:
            yield f"wrong: {_place(key)}: {said}, not {right.answer}: {right.reason}"
    for key, right in checked.items():
        if key.apk == apk and key not in found and key.kind in _ANSWERED and right.answer != NONE:
            yield f"missed: {_place(key)}: {right.answer}: {right.reason}"


def _place(key: Key) -> str:
    return f"{key.apk} {key.dex} {key.offset:#x} {key.kind} {key.name}"


def render(
    apk: str,
    sha256: str,
    found: Mapping[Key, str],
    methods: Mapping[Key, str],
    checked: Mapping[Key, Checked],
) -> str:
    """The part of docs/hand-check.md on one APK."""
    page = _Page(found, methods, {key: right for key, right in checked.items() if key.apk == apk})
    keys = {kind: page.of_kind(kind) for kind in ("access", "sink", "reference")}
    counts = ", ".join(
        f"{sum(key in found for key in keys[kind])} {word}"
        for kind, word in (("access", "accesses"), ("sink", "sinks"), ("reference", "references"))
    )
    answered = keys["access"] + keys["sink"]
    wrong = sum(key in found and found[key] != page.right(key) for key in answered)
    missed = sum(key not in found for key in answered)
    lines = [f"### {apk} ({sha256[:12]})", "", f"{counts}; wrong {wrong}, missed {missed}.", ""]
    lines += [*page.accesses(keys["access"]), *page.grouped("sink", keys["sink"])]
    return "\n".join([*lines, *page.grouped("reference", keys["reference"])])


@dataclass(frozen=True, slots=True)
class _Page:
    """What is said and what is right of one APK."""

    found: Mapping[Key, str]
    methods: Mapping[Key, str]
    here: Mapping[Key, Checked]

    def of_kind(self, kind: str) -> list[Key]:
        """The places of a kind, those that were missed included."""
        if kind == "reference":
            return [key for key in self.found if key.kind not in _ANSWERED]
        missed = [
            key
            for key, right in self.here.items()
            if key.kind == kind and key not in self.found and right.answer != NONE
        ]
        return [key for key in self.found if key.kind == kind] + missed

    def right(self, key: Key) -> str:
        """The right answer."""
        return self.here[key].answer if key in self.here else "not looked at"

    def verdict(self, key: Key) -> str:
        """Whether the answer is right, else the right one."""
        right = self.right(key)
        return "right" if self.found.get(key, NONE) == right else f"**{right}**"

    def accesses(self, keys: list[Key]) -> Iterator[str]:
        """A line for each access."""
        if not keys:
            return
        yield "| access in | offset | data | auditor | disassembly | reason |"
        yield "|---|---|---|---|---|---|"
        for key in sorted(keys, key=lambda one: (one.dex, one.offset, one.name)):
            reason = self.here[key].reason if key in self.here else ""
            method, said = _short(self.methods.get(key, "")), self.found.get(key, NONE)
            place = f"`{method}` | {key.dex} {key.offset:#x} | {key.name}"
            yield f"| {place} | {said} | {self.verdict(key)} | {reason} |"
        yield ""

    def grouped(self, what: str, keys: list[Key]) -> Iterator[str]:
        """A line for each reason, with the places it holds for."""
        groups: dict[tuple[str, str, str], list[Key]] = defaultdict(list)
        for key in keys:
            verdict = "" if what == "reference" else self.verdict(key)
            reason = self.here[key].reason if key in self.here else "not looked at"
            groups[self.found.get(key, NONE), verdict, reason].append(key)
        if not groups:
            return
        yield f"| {what} | n | disassembly | reason | where |"
        yield "|---|---:|---|---|---|"
        for (said, verdict, reason), those in sorted(groups.items()):
            yield f"| {said} | {len(those)} | {verdict} | {reason} | {self.places(those)} |"
        yield ""

    def places(self, keys: list[Key]) -> str:
        """Methods with the offsets in them."""
        offsets: dict[str, set[int]] = defaultdict(set)
        for key in keys:
            offsets[_short(self.methods.get(key, ""))].add(key.offset)
        return "; ".join(
            f"`{method}` {' '.join(f'{at:#x}' for at in sorted(those))}"
            for method, those in sorted(offsets.items())
        )


def _short(method: str) -> str:
    """Class without its package, and name."""
    owner, _, name = method.partition("(")[0].partition("->")
    return f"{owner.rpartition('/')[2].rstrip(';')}.{name}" if name else owner.rpartition("/")[2].rstrip(";")
