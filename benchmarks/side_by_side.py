"""Asks the auditor and other tools the same question of the same code, and writes the table.

python -m benchmarks.side_by_side --quark PYTHON --quark-rules FOLDER
    [--answers FILE] [--write FILE] FILE_OR_FOLDER...

The question: does this code read contacts, does it read the call log? The code:
every labelled case of tests/cases as an APK of its own, the sample apps of
tests/apps, and the APKs given, as far as docs/hand-check.md has verdicts on them
(benchmarks/hand_checked.yaml). A kind is read where the verdict is ``uploads``,
``reads`` or ``single``. PYTHON is one that has quark-engine; FOLDER holds its rules.
What the other tools answered is kept in the answers' file and not asked again.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Final

import yaml

from auditor import __version__
from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import open_apk
from auditor.audit import read_facts
from auditor.judge.verdict import verdicts
from auditor.model import Data, Verdicts
from benchmarks.apk_files import apk_paths
from benchmarks.case_apks import build_case_apk
from benchmarks.other_tools import (
    KINDS,
    Answer,
    ask_androguard,
    ask_quark,
    search_strings,
    version_of,
)
from tests.apps import apk_path
from tests.apps.expected import expected_apps
from tests.cases.expected import cases
from tests.test_evidence_cases import verdicts_of

READS: Final = ("uploads", "reads", "single")
OURS: Final = "auditor"
TOOLS: Final = (OURS, "quark-engine", "quark-engine, all its rules", "androguard", "string search")
CHECKED: Final = Path(__file__).parent / "hand_checked.yaml"
_SETS: Final = ("labelled cases", "sample apps", "real apps")


@dataclass(frozen=True, slots=True)
class Subject:
    """One piece of code with what is true of it."""

    group: str
    name: str
    apk: Path
    truth: dict[str, str]
    """The right verdict on each kind."""
    ours: dict[str, str]
    """The auditor's verdict on each kind."""

    @property
    def key(self) -> str:
        """Its name among all."""
        return f"{self.group}/{self.name}"

    def reads(self, kind: str) -> bool:
        """Whether the kind is read."""
        return self.truth[kind] in READS


def subjects(arguments: Sequence[str], folder: Path) -> Iterator[Subject]:
    """Cases, sample apps and real apps; the APKs of cases are written to the folder."""
    for case in cases():
        truth = {kind: case.verdicts.get(kind, "declared") for kind in KINDS}
        yield Subject(_SETS[0], case.name, build_case_apk(case, folder), truth, verdicts_of(case))
    for app in expected_apps():
        paths = [apk_path(name) for name in app.files]
        yield Subject(_SETS[1], app.name, paths[0], _named(app.verdicts), _audited(paths))
    checked = yaml.safe_load(CHECKED.read_text(encoding="utf-8"))["apps"]
    for path in apk_paths(arguments):
        if path.stem in checked:
            yield Subject(_SETS[2], path.stem, path, checked[path.stem]["verdicts"], _audited([path]))


def _audited(paths: Sequence[Path]) -> dict[str, str]:
    (group,) = group_apps([read_apk(open_apk(path)) for path in paths])
    return _named(verdicts(read_facts(group)))


def _named(found: Verdicts) -> dict[str, str]:
    return {data.value: found.of(data).value for data in Data}


def answers_on(those: Sequence[Subject], quark: str, rules: Path) -> dict[str, dict[str, Answer]]:
    """What the other tools say, by the subject's key; a tool that fails or takes too long says nothing."""
    apks = [subject.apk for subject in those]
    by_quark, by_androguard = ask_quark(quark, rules, apks), ask_androguard(apks)
    found = {}
    for subject in those:
        answers = {**by_quark.get(subject.apk, {}), "string search": search_strings(subject.apk)}
        if subject.apk in by_androguard:
            answers["androguard"] = by_androguard[subject.apk]
        found[subject.key] = answers
    return found


@dataclass(slots=True)
class Tally:
    """Right answers and the two ways to be wrong."""

    right: int = 0
    false_alarms: int = 0
    missed: int = 0
    unanswered: int = 0

    def count(self, truth: bool, said: bool | None) -> None:
        """Adds one answer; ``None`` for none."""
        self.unanswered += said is None
        self.right += said is truth
        self.false_alarms += said is True and not truth
        self.missed += said is False and truth


def tallies(
    found: Iterable[tuple[Subject, dict[str, Answer]]],
) -> dict[tuple[str, str, str], Tally]:
    """By set, tool and kind."""
    counted: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
    for subject, answers in found:
        for kind in KINDS:
            truth = subject.reads(kind)
            counted[subject.group, OURS, kind].count(truth, subject.ours[kind] in READS)
            for tool in TOOLS[1:]:
                said = answers[tool].reads[kind] if tool in answers else None
                counted[subject.group, tool, kind].count(truth, said)
    return counted


def table(found: Sequence[tuple[Subject, dict[str, Answer]]]) -> Iterator[str]:
    """The summary in Markdown."""
    counted = tallies(found)
    yield "| on | tool | contacts: right | false alarms | missed | call log: right | false alarms | missed |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|"
    for group in _SETS:
        size = sum(subject.group == group for subject, _ in found)
        for tool in TOOLS:
            cells = []
            for kind in KINDS:
                one = counted[group, tool, kind]
                note = f" ({one.unanswered} unanswered)" if one.unanswered else ""
                cells += [f"{one.right}{note}", str(one.false_alarms), str(one.missed)]
            yield f"| {size} {group} | {tool} | {' | '.join(cells)} |"


def wrong_answers(found: Sequence[tuple[Subject, dict[str, Answer]]]) -> Iterator[str]:
    """Each tool's wrong answers by name, in Markdown."""
    for tool in TOOLS:
        for kind in KINDS:
            lists: dict[str, list[str]] = {"false alarms": [], "missed": []}
            for subject, answers in found:
                said = (
                    subject.ours[kind] in READS
                    if tool == OURS
                    else answers[tool].reads[kind]
                    if tool in answers
                    else None
                )
                if said is True and not subject.reads(kind):
                    lists["false alarms"].append(subject.name)
                if said is False and subject.reads(kind):
                    lists["missed"].append(subject.name)
            for name, those in lists.items():
                yield f"- {tool}, {kind.replace('_', ' ')}, {name}: {', '.join(those) or 'none'}"


def real_apps(found: Sequence[tuple[Subject, dict[str, Answer]]]) -> Iterator[str]:
    """What each tool answered on each real app, in Markdown."""
    yield "| app | right: contacts, call log | auditor | quark-engine, rule by rule | androguard | strings |"
    yield "|---|---|---|---|---|---|"
    for subject, answers in found:
        if subject.group != _SETS[2]:
            continue
        said = [
            answers[tool].said if tool in answers else "no answer" for tool in (TOOLS[1], TOOLS[3], TOOLS[4])
        ]
        truth, ours = (", ".join(one[kind] for kind in KINDS) for one in (subject.truth, subject.ours))
        yield f"| {subject.name} | {truth} | {ours} | {' | '.join(said)} |"


def exact(found: Sequence[tuple[Subject, dict[str, Answer]]]) -> str:
    """How many verdicts of the auditor are the right one, not only a right yes or no."""
    same = sum(subject.ours[kind] == subject.truth[kind] for subject, _ in found for kind in KINDS)
    return f"{same} of {len(found) * len(KINDS)}"


def _kept(path: Path | None) -> dict[str, dict[str, Answer]]:
    if path is None or not path.exists():
        return {}
    document = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: {tool: Answer(**one) for tool, one in by_tool.items()} for name, by_tool in document.items()
    }


def _gather(options: argparse.Namespace) -> list[tuple[Subject, dict[str, Answer]]]:
    kept = _kept(options.answers)
    with tempfile.TemporaryDirectory() as folder:
        those = list(subjects(options.files, Path(folder)))
        for group in _batches([subject for subject in those if subject.key not in kept]):
            kept |= answers_on(group, options.quark, options.quark_rules)
            _keep(options.answers, kept)
    return [(subject, kept[subject.key]) for subject in those]


def _batches(those: Sequence[Subject]) -> Iterator[Sequence[Subject]]:
    """Small APKs by the dozen, since starting a tool takes longer than they do; real ones alone."""
    small = [subject for subject in those if subject.group != _SETS[2]]
    yield from (small[at : at + 24] for at in range(0, len(small), 24))
    yield from ([subject] for subject in those if subject.group == _SETS[2])


def _keep(path: Path | None, kept: dict[str, dict[str, Answer]]) -> None:
    if path is not None:
        document = {name: {tool: asdict(one) for tool, one in by.items()} for name, by in kept.items()}
        path.write_text(json.dumps(document, indent=1, sort_keys=True), encoding="utf-8")


def report(found: Sequence[tuple[Subject, dict[str, Answer]]], quark: str) -> str:
    """The measured part of docs/side-by-side.md."""
    day = datetime.now(timezone.utc).date().isoformat()
    versions = (
        f"{day}: auditor {__version__}, quark-engine {version_of(quark, 'quark-engine')} (at 80 percent), "
        f"androguard {version_of(sys.executable, 'androguard')}."
    )
    lines = [
        versions,
        "",
        *table(found),
        "",
        f"The auditor's verdict is the right word in {exact(found)} cases.",
    ]
    lines += [
        "",
        "## Wrong answers",
        "",
        *wrong_answers(found),
        "",
        "## Real apps",
        "",
        *real_apps(found),
        "",
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Asks, prints the tables, and writes them behind the marker of a file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.side_by_side")
    parser.add_argument("--quark", required=True, help="a Python that has quark-engine")
    parser.add_argument("--quark-rules", required=True, type=Path)
    parser.add_argument("--answers", type=Path, help="where the other tools' answers are kept")
    parser.add_argument("--write", type=Path, help="the Markdown file whose measured part is replaced")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args(arguments)
    text = report(_gather(options), options.quark)
    if options.write is None:
        print(text)
        return 0
    before, marker, _ = options.write.read_text(encoding="utf-8").partition("<!-- measured -->\n")
    options.write.write_text(before + marker + text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
