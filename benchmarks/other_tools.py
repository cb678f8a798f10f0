"""What other tools answer when they are asked whether an APK reads contacts or the call log."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.apk_files import read_dexes

KINDS: Final = ("contacts", "call_log")
QUARK_RULES: Final = {
    "contacts": ("00200",),
    "call_log": ("00201", "00010", "00011", "00077", "00126"),
}
"""Quark's rules that say in their names which of the kinds they find."""
QUARK_EXACT: Final = {"contacts": ("00200",), "call_log": ("00201",)}
"""Those of them that name one kind alone."""
PERMISSION: Final = {
    "contacts": "android.permission.READ_CONTACTS",
    "call_log": "android.permission.READ_CALL_LOG",
}
WORDS: Final = {
    "contacts": (
        b"ContactsContract",
        b"com.android.contacts",
        b"content://contacts",
        b"content://icc",
        b"provider/Contacts",
    ),
    "call_log": (b"CallLog", b"call_log"),
}
SURE: Final = 80
"""Percent: quark-engine's usual bar."""
TIMEOUT: Final = 600
"""Seconds for one run of a tool."""
_QUARK = """
import json, pathlib, sys
from quark.core.quark import Quark
from quark.core.struct.ruleobject import RuleObject
for apk in sys.argv[2:]:
    quark = Quark(apk)
    found = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
        rule = RuleObject(str(path))
        quark.run(rule)
        found[path.stem] = 20 * sum(rule.check_item)
    print("ANSWER" + json.dumps([apk, found]), flush=True)
"""
_ANDROGUARD = """
import json, sys
from loguru import logger
logger.remove()
from androguard.misc import AnalyzeAPK
for apk in sys.argv[2:]:
    analysis = AnalyzeAPK(apk)[2]
    found = {}
    for kind, permission in json.loads(sys.argv[1]).items():
        callers = set()
        for level in range(16, 26):
            try:
                for method in analysis.get_permission_usage(permission, level):
                    callers |= {str(caller) for _, caller, _ in method.get_xref_from()}
            except (KeyError, ValueError, FileNotFoundError):
                continue
        found[kind] = len(callers)
    print("ANSWER" + json.dumps([apk, found]), flush=True)
"""
"""Its tables are those of the API levels 16 to 25."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one tool says of one APK; a kind that is missing was not answered."""

    reads: dict[str, bool]
    said: str


def ask_quark(python: str, rules: Path, apks: Sequence[Path]) -> dict[Path, dict[str, Answer]]:
    """By APK and by the rules that count; each counts from 80 percent on."""
    answers = _ask([python, "-c", _QUARK, str(rules.resolve())], apks)
    return {apk: _readings(found) for apk, found in answers.items()}


def _readings(found: dict[str, int]) -> dict[str, Answer]:
    said = " ".join(f"{rule} {percent}%" for rule, percent in sorted(found.items()))
    sets = (("quark-engine", QUARK_EXACT), ("quark-engine, all its rules", QUARK_RULES))
    return {
        name: Answer({kind: any(found.get(rule, 0) >= SURE for rule in rules[kind]) for kind in KINDS}, said)
        for name, rules in sets
    }


def ask_androguard(apks: Sequence[Path]) -> dict[Path, Answer]:
    """Whether any method calls one that androguard's tables map to the permission."""
    answers = _ask([sys.executable, "-c", _ANDROGUARD, json.dumps(PERMISSION)], apks)
    return {
        apk: Answer(
            {kind: found[kind] > 0 for kind in KINDS},
            " ".join(f"{kind} {count}" for kind, count in sorted(found.items())),
        )
        for apk, found in answers.items()
    }


def search_strings(apk: Path) -> Answer:
    """Whether the DEX files hold a word that names the provider."""
    code = b"\0".join(raw for _, raw in read_dexes(apk))
    found = {kind: [word.decode() for word in WORDS[kind] if word in code] for kind in KINDS}
    said = " ".join(word for kind in KINDS for word in found[kind]) or "-"
    return Answer({kind: bool(found[kind]) for kind in KINDS}, said)


def version_of(python: str, package: str) -> str:
    """The version of an installed package; ``?`` where there is none."""
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout.strip() or "?"


def _ask(command: Sequence[str], apks: Sequence[Path]) -> dict[Path, dict[str, int]]:
    """What a tool said of those APKs that it got through."""
    full = [*command, *(str(apk.resolve()) for apk in apks)]
    with tempfile.TemporaryDirectory() as folder:  # quark-engine writes a log where it stands
        try:
            said = subprocess.run(
                full, capture_output=True, text=True, check=False, timeout=TIMEOUT, cwd=folder
            ).stdout
        except subprocess.TimeoutExpired as late:
            said = (late.stdout or b"").decode(errors="replace")
    lines = [json.loads(one.removeprefix("ANSWER")) for one in said.splitlines() if one.startswith("ANSWER")]
    by_name = {str(apk.resolve()): apk for apk in apks}
    return {by_name[name]: found for name, found in lines}
