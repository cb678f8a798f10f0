"""The rules on script inside the app: which calls hand data to it, and which pages are the app's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from auditor.evidence.patterns import Descriptors, descriptors


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """Calls that answer script which ships inside the app."""

    id: str
    engine: str
    """The name of what runs the script."""
    calls: Descriptors
    data: tuple[int, ...]
    annotation: str | None
    """Descriptor of the annotation of methods whose result is the answer; ``None`` where there are none."""


@dataclass(frozen=True, slots=True)
class PageRules:
    """Which calls show a page, and which pages ship inside the app."""

    loads: Descriptors
    """Calls that are given the address of a page as their first argument."""
    contents: Descriptors
    """Calls that are given the page itself."""
    scripts: Descriptors
    """Calls that hand something to the page that is shown."""
    own: re.Pattern[str]
    """Addresses of pages of the app itself."""
    script: re.Pattern[str]
    """Addresses that are script for the page that is shown."""


@dataclass(frozen=True, slots=True)
class ScriptRules:
    """All of them."""

    answers: tuple[AnswerRule, ...]
    pages: PageRules


def read_script_rules(entries: Mapping[str, Any]) -> ScriptRules:
    """The rules of ``scripts.yaml``, whose schema holds."""
    pages = entries["pages"]
    return ScriptRules(
        tuple(
            AnswerRule(
                id=entry["id"],
                engine=entry["engine"],
                calls=descriptors(entry["calls"]),
                data=tuple(entry["data"]),
                annotation=entry.get("annotation"),
            )
            for entry in entries["answers"]
        ),
        PageRules(
            loads=descriptors(pages["loads"]),
            contents=descriptors(pages["contents"]),
            scripts=descriptors(pages["scripts"]),
            own=re.compile(pages["own"]),
            script=re.compile(pages["script"]),
        ),
    )
