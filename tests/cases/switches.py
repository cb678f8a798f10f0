"""Switches rules off one by one, and says what the auditor then makes of the cases.

A switch is one entry of a list of rules, one element of a list that stands for itself, or one
pattern that does: what could be deleted from the YAML without breaking it.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

import yaml

from auditor.apk.layouts import Layouts
from auditor.apk.manifest import Manifest
from auditor.dex.program import Program
from auditor.evidence import examine
from auditor.evidence.rulebooks import FILES, Rules, read_rules
from auditor.model import Sha256
from tests.cases import MAIN, program_files
from tests.cases.expected import Strings, cases, differences, layouts, manifest
from tests.dexbuilder import program

_ABOUT: Final = frozenset({"source", "date", "matches", "misses"})
"""What says something of a rule and is none."""
_NOTHING: Final = "(?!)"
"""A regular expression that matches nothing."""
_BY_ID: Final = frozenset(
    {
        *("activity", "service", "receiver", "provider"),
        *("application", "instrumentation", "backup-agent", "startup"),
    }
)
"""Rules on callbacks that the code asks for by their ids: they are kept and match nothing."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One thing to switch off."""

    name: str
    """File, section, and the rule's id or the element itself."""
    file: str
    place: tuple[Any, ...]
    """The keys and positions that lead to it."""


@cache
def shipped() -> dict[str, dict[str, Any]]:
    """The entries of all rule files."""
    folder = resources.files("auditor.evidence") / "rules"
    return {name: yaml.safe_load((folder / f"{name}.yaml").read_text(encoding="utf-8")) for name in FILES}


def switches() -> tuple[Switch, ...]:
    """All of them, in the order of the files."""
    return tuple(one for file, sections in shipped().items() for one in _of_file(file, sections))


def _of_file(file: str, sections: dict[str, Any]) -> Iterator[Switch]:
    for section, held in sections.items():
        if isinstance(held, list):
            for at, entry in enumerate(held):
                yield Switch(f"{file}/{section}/{entry.get('id') or entry['name']}", file, (section, at))
            continue
        for key, value in held.items():
            if key in _ABOUT:
                continue
            if isinstance(value, list):
                for at, element in enumerate(value):
                    yield Switch(f"{file}/{section}/{key}/{element}", file, (section, key, at))
            else:
                yield Switch(f"{file}/{section}/{key}", file, (section, key))


def without(switch: Switch) -> Rules:
    """The rules that ship but for one."""
    entries = copy.deepcopy(shipped())
    holder: Any = entries[switch.file]
    for key in switch.place[:-1]:
        holder = holder[key]
    last = switch.place[-1]
    if switch.file == "callbacks" and isinstance(holder[last], dict) and holder[last]["id"] in _BY_ID:
        holder[last]["methods"] = _NOTHING
    elif isinstance(holder, list):
        del holder[last]
    else:
        holder[last] = _NOTHING
    return read_rules(entries, Sha256("0" * 64))


def is_in_sample(name: str, size: int, parts: int) -> bool:
    """Whether a name belongs to the first ``size`` of so many parts, by its hash."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % parts < size


_CASES: Final = cases()
_STRINGS: Final = Strings()


@cache
def _programs() -> dict[str, tuple[Program, Manifest, Layouts]]:
    """Each program with its manifest and layouts; the one that holds most cases first."""
    files = {case.program: program_files(case.program) for case in _CASES}
    names = sorted(files, key=lambda name: (name != MAIN, name))
    return {
        name: (program(*(path.read_bytes() for path in files[name])), manifest(name), layouts(name))
        for name in names
    }


def said(name: str, rules: Rules | None = None) -> list[str]:
    """How what is said of one program's cases differs from what they state, and what of script; sorted."""
    code, components, documents = _programs()[name]
    facts = examine(code, [components], rules=rules, layouts=lambda: documents, resources=_STRINGS)
    found = [f"{name}: {limit}" for limit in facts.limits if limit.id == "script-code"]
    for case in _CASES:
        if case.program == name:
            own = [access for access in facts.accesses if case.holds(access.method)]
            found += [f"{case.name}: {one}" for one in differences(case, own)]
    return sorted(found)


@cache
def usual() -> dict[str, list[str]]:
    """What is said of each program with all rules and edges; kept, so ask before one is switched off."""
    return {name: said(name) for name in _programs()}


def turns_wrong(rules: Rules | None = None) -> bool:
    """Whether something else is said of the cases than usually."""
    return any(said(name, rules) != usual()[name] for name in _programs())
