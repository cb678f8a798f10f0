"""Every rule of evidence matches its own examples and none of its counter-examples."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from typing import Any

import pytest
import yaml

from auditor.apk.components import MetaData
from auditor.evidence import find_sdks
from auditor.evidence.loader_rules import load_loader_rules
from auditor.evidence.owners import Owners
from auditor.evidence.rulebooks import Rules, load_rules
from tests.cases.expected import manifest as case_manifest

RULES = load_rules()
FOLDER = resources.files("auditor.evidence") / "rules"


def entries(name: str, section: str) -> list[dict[str, Any]]:
    loaded = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = loaded[section]
    return found


def source_matches(rules: Rules, number: int, text: str) -> bool:
    rule = rules.sources[number]
    return bool(rule.uris.search(text)) if text.startswith("content:") else rule.names_field(text)


CHECKS: dict[tuple[str, str], Callable[[int, str], bool]] = {
    ("sources", "sources"): lambda at, text: source_matches(RULES, at, text),
    ("sources", "apis"): lambda at, text: RULES.apis[at].calls.matches(text),
    ("sources", "pickers"): lambda at, text: text in RULES.pickers[at].actions,
    ("queries", "queries"): lambda at, text: RULES.queries[at].calls.matches(text),
    ("sinks", "sinks"): lambda at, text: RULES.sinks[at].calls.matches(text),
    ("sinks", "streams"): lambda at, text: RULES.streams[at].opens.matches(text),
    ("endpoints", "addresses"): lambda at, text: RULES.endpoints.addresses[at].calls.matches(text),
    ("endpoints", "verbs"): lambda at, text: RULES.endpoints.verbs[at].calls.matches(text),
    ("scripts", "answers"): lambda at, text: RULES.scripts.answers[at].calls.matches(text),
    ("intents", "sends"): lambda at, text: RULES.sends[at].calls.matches(text),
    ("intents", "registers"): lambda at, text: RULES.registers[at].calls.matches(text),
    ("callbacks", "callbacks"): lambda at, text: bool(RULES.callbacks[at].methods.fullmatch(text)),
}
CASES = [
    pytest.param(check, at, entry, id=f"{section}-{entry['id']}")
    for (name, section), check in CHECKS.items()
    for at, entry in enumerate(entries(name, section))
]


@pytest.mark.parametrize(("check", "at", "entry"), CASES)
def test_a_rule_matches_its_examples_only(
    check: Callable[[int, str], bool], at: int, entry: dict[str, Any]
) -> None:
    assert [text for text in entry["matches"] if not check(at, text)] == []
    assert [text for text in entry["misses"] if check(at, text)] == []


@pytest.mark.parametrize(
    "name", ["sources", "queries", "sinks", "callbacks", "intents", "endpoints", "scripts"]
)
def test_ids_are_unique_in_a_file(name: str) -> None:
    loaded = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    ids = [entry["id"] for section in loaded.values() if isinstance(section, list) for entry in section]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("section", ["loaders", "reflected", "trusted", "frameworks", "origins"])
def test_each_rule_on_loaded_code_matches_its_examples_only(section: str) -> None:
    rules = load_loader_rules()
    checks: dict[str, Callable[[int, str], bool]] = {
        "loaders": lambda at, text: rules.loaders[at].calls.matches(text),
        "reflected": lambda at, text: text in rules.reflected[at].texts,
        "trusted": lambda at, text: (
            text.startswith(rules.trusted[at].prefixes) or bool(rules.trusted[at].texts.search(text))
        ),
        "frameworks": lambda at, text: rules.frameworks[at].starts.matches(text),
        "origins": lambda at, text: (
            rules.origins[at].calls.matches(text)
            or rules.origins[at].fields.matches(text)
            or bool(rules.origins[at].texts.search(text))
        ),
    }
    for at, entry in enumerate(entries("loaders", section)):
        assert [text for text in entry["matches"] if not checks[section](at, text)] == []
        assert [text for text in entry["misses"] if checks[section](at, text)] == []


def test_what_starts_a_framework_lies_below_its_prefixes() -> None:
    for rule in load_loader_rules().frameworks:
        assert all(text.startswith(rule.prefixes) for text in rule.starts.texts)


def test_selections_that_bind_one_row_are_told_from_those_that_do_not() -> None:
    loaded = yaml.safe_load((FOLDER / "queries.yaml").read_text(encoding="utf-8"))["narrowing"]

    def binds(text: str) -> bool:
        narrowing = RULES.narrowing
        return bool(narrowing.selection.search(text)) and not narrowing.alternatives.search(text)

    assert all(map(binds, loaded["matches"]))
    assert not any(map(binds, loaded["misses"]))


def test_names_of_fields_are_told_from_other_texts() -> None:
    loaded = yaml.safe_load((FOLDER / "endpoints.yaml").read_text(encoding="utf-8"))["names"]

    assert all(RULES.endpoints.names.matches(text) for text in loaded["matches"])
    assert not any(RULES.endpoints.names.matches(text) for text in loaded["misses"])


def test_pages_of_the_app_are_told_from_those_of_the_network() -> None:
    loaded = yaml.safe_load((FOLDER / "scripts.yaml").read_text(encoding="utf-8"))["pages"]

    assert all(RULES.scripts.pages.own.search(text) for text in loaded["matches"])
    assert not any(RULES.scripts.pages.own.search(text) for text in loaded["misses"])


def test_callbacks_of_unknown_interfaces_follow_their_pattern() -> None:
    loaded = yaml.safe_load((FOLDER / "callbacks.yaml").read_text(encoding="utf-8"))["interfaces"]

    assert all(RULES.interface_methods.fullmatch(name) for name in loaded["matches"])
    assert not any(RULES.interface_methods.fullmatch(name) for name in loaded["misses"])


def test_every_position_of_a_query_is_that_of_its_type() -> None:
    """The address of each query pattern stands where its descriptor has the Uri."""
    for rule in RULES.queries:
        for text in rule.calls.texts:
            arguments = re.findall(
                r"\[?(?:L[^;]+;|[ZBCSIJFD])", text.split("(", 1)[1].split(")")[0].rstrip("*")
            )
            if "Landroid/net/Uri;" in arguments:
                is_static = "ContentResolverCompat" in text
                position = arguments.index("Landroid/net/Uri;") + (0 if is_static else 1)
                assert position == rule.uri, text


OWNERS = entries("owners", "owners")


@pytest.mark.parametrize("entry", OWNERS, ids=lambda entry: str(entry["name"]))
def test_each_owner_is_known_by_its_examples_only(entry: dict[str, Any]) -> None:
    assert [text for text in entry["matches"] if entry["name"] not in owners_of(text)] == []
    assert [text for text in entry["misses"] if entry["name"] in owners_of(text)] == []


def owners_of(example: str) -> set[str]:
    """Whom a class descriptor, the name of an entry or of meta-data shows."""
    if example.startswith("L"):
        return {Owners(RULES, None).name(example)}
    name = example.removeprefix("metadata ")
    manifests = [replace(case_manifest("cases"), metadata=(MetaData(name, "1"),))] if name != example else []
    return {sdk.name for sdk in find_sdks(None, manifests, [example])}


def test_owners_have_a_source_and_no_prefix_twice() -> None:
    prefixes = [prefix for rule in RULES.owners for prefix in rule.prefixes]

    assert len(prefixes) == len(set(prefixes))
    assert all(entry["source"] and entry["date"] for entry in entries("owners", "owners"))


def test_the_longest_prefix_tells_the_owner() -> None:
    owner_of = {prefix: rule.name for rule in RULES.owners for prefix in rule.prefixes}
    owners = Owners(RULES, None)
    texts = {
        f"{prefix[:cut]}{end}" for prefix in owner_of for cut in (len(prefix), -1) for end in ("a;", "~", "")
    }
    for text in sorted(texts | {"", "L", "La;", "~"}):
        longest = max((prefix for prefix in owner_of if text.startswith(prefix)), key=len, default=None)
        assert owners.name(text) == ("app" if longest is None else owner_of[longest]), text
