"""The table of typical apps in docs/risk.md is what the code makes of them."""

from __future__ import annotations

from pathlib import Path

from auditor.judge import load_risk_rules, risk
from auditor.judge.score import LEVELS
from reports.findings import evidence_of
from tests.typical_apps import TYPICAL, Typical

PAGE = (Path(__file__).parents[1] / "docs" / "risk.md").read_text(encoding="utf-8")


def row(one: Typical) -> str:
    found = risk(one.facts, one.loan, one.grants, one.uses)
    return f"| {one.name} | {found.score} | {found.level.value} | {found.open} |"


def test_the_table_shows_twelve_apps_as_they_are_scored() -> None:
    assert [line for line in PAGE.splitlines() if line in {row(one) for one in TYPICAL}] == [
        row(one) for one in TYPICAL
    ]
    assert len(TYPICAL) == 12


def test_a_worse_app_in_the_table_never_has_the_lower_score() -> None:
    by_name = {one.name: risk(one.facts, one.loan, one.grants, one.uses).score for one in TYPICAL}
    reads = by_name["a file of a lender that reads all contacts; where they go was not found"]
    sends = by_name["a file of a lender that sends all contacts"]
    at_night = by_name["a lender that sends all contacts and read them at night"]
    assert reads < sends < at_night < by_name[TYPICAL[-1].name]


def test_the_page_names_caps_and_levels_as_they_are() -> None:
    for _, cap in load_risk_rules().caps:
        assert f"({cap})" in PAGE
    for least, band in LEVELS:
        assert f"| {band.value} | {least} |" in PAGE


def test_every_factor_leads_to_a_part_of_the_evidence() -> None:
    parts = {evidence_of(rule.id) for rule in load_risk_rules().factors}
    assert parts == {"code-evidence", "permissions", "grants", "uses", "limits", "loan"}
