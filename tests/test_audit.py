"""One app → one audit: facts, loan, verdicts, contradictions and risk of the sample apps."""

from __future__ import annotations

import dataclasses

import pytest

from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import open_apk
from auditor.audit import MAX_OF_A_KIND, Standards, audit_app, facts_without_apk, judge, read_facts, tool
from auditor.codec import encode
from auditor.facts import facts_from_json, facts_to_json
from auditor.model import (
    AppAudit,
    AppId,
    Data,
    Detail,
    Grant,
    InstalledApp,
    Level,
    Limit,
    PackageName,
    Unknown,
    Use,
    UseRecord,
    UserId,
    Verdict,
    Verdicts,
)
from tests.apps.expected import ExpectedApp, expected_app, expected_apps
from tests.judging import shipped_standards

CONTACTS = "android.permission.READ_CONTACTS"
OWNER = UserId(0)


@pytest.fixture(scope="module")
def standards() -> Standards:
    return shipped_standards()


def audited(app: ExpectedApp, standards: Standards, installed: InstalledApp | None = None) -> AppAudit:
    (group,) = group_apps(read_apk(open_apk(path)) for path in app.paths())
    return audit_app(group, standards, installed)


def installed(package: str, *, grants: tuple[Grant, ...] = (), uses: tuple[Use, ...] = ()) -> InstalledApp:
    return InstalledApp(
        package=PackageName(package),
        app_id=AppId(10123),
        version_name="9",
        version_code=9,
        min_sdk=Unknown("not-reported"),
        target_sdk=33,
        system=False,
        installer=Unknown("no-installer"),
        users=(OWNER,),
        apk_paths=(),
        requested=(CONTACTS,),
        grants=grants,
        uses=uses,
        limits=(Limit("clock-jump"),),
    )


@pytest.mark.parametrize("app", expected_apps(), ids=lambda app: app.name)
def test_the_samples_get_the_verdicts_that_the_contract_gives(app: ExpectedApp, standards: Standards) -> None:
    audit = audited(app, standards)
    assert audit.verdicts == app.verdicts
    assert tuple((one.id, one.data) for one in audit.contradictions) == app.contradictions
    assert {limit.id for limit in audit.limits} - {"flow-depth", "native-code"} == set(app.limits)
    assert audit.facts.package == app.package
    assert audit.facts.label == app.label
    assert tuple(sorted(permission.name for permission in audit.facts.permissions)) == app.permissions


@pytest.mark.parametrize("app", expected_apps(), ids=lambda app: app.name)
def test_the_facts_of_a_sample_are_the_same_again_and_through_json(app: ExpectedApp) -> None:
    first, second = (
        read_facts(group_apps(read_apk(open_apk(path)) for path in app.paths())[0]) for _ in range(2)
    )
    assert first == second
    assert facts_from_json(facts_to_json(first)) == first


def test_an_app_that_sends_contacts_away_is_a_high_risk_by_its_code_alone(standards: Standards) -> None:
    audit = audited(expected_app("upload"), standards)
    assert audit.loan.is_loan
    assert (audit.risk.level, audit.risk.open) == (Level.HIGH, 25)
    assert (audit.grants, audit.uses) == ((), ())
    assert audit.installed is None


def test_what_the_phone_is_silent_on_is_a_row_that_says_so(standards: Standards) -> None:
    app = expected_app("upload")
    audit = audited(app, standards, installed(app.package))
    silence = Unknown("not-reported")
    assert audit.grants == (Grant(OWNER, CONTACTS, silence, silence, silence),)
    assert Limit("clock-jump") in audit.limits


def test_thousands_of_limits_of_one_kind_are_counted(standards: Standards) -> None:
    limits = [Limit("malformed", Detail.of(part=f"classes{number}.dex")) for number in range(5000)]
    audit = judge(
        facts_without_apk(installed("org.example.loan.gone"), [*limits, Limit("no-apk")]), standards
    )
    assert audit.limits[MAX_OF_A_KIND - 1] == limits[MAX_OF_A_KIND - 1]
    assert audit.limits[MAX_OF_A_KIND:] == (
        Limit("no-apk"),
        Limit("malformed", Detail.of(more=5000 - MAX_OF_A_KIND)),
    )


def test_the_manifest_counts_before_the_phone(standards: Standards) -> None:
    app = expected_app("upload")
    audit = audited(app, standards, installed("org.example.other"))
    assert audit.facts.package == app.package
    assert audit.facts.version_code == app.version_code


def test_an_app_without_its_file_keeps_what_the_phone_says(standards: Standards) -> None:
    granted = Grant(OWNER, CONTACTS, True, "allow", True)
    used = Use(OWNER, "READ_CONTACTS", UseRecord.ACCESSED, None, "cch", False, None, None, 3, None)
    app = installed("org.example.loan.gone", grants=(granted,), uses=(used,))
    audit = judge(facts_without_apk(app, (Limit("not-collected"),)), standards, app)
    assert audit.verdicts == Verdicts(Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN)
    assert (audit.facts.package, audit.facts.version_code) == ("org.example.loan.gone", 9)
    assert audit.facts.min_sdk == Unknown("not-reported")
    assert audit.facts.label == Unknown("no-manifest")
    assert [limit.id for limit in audit.limits] == ["not-collected", "clock-jump"]
    assert {factor.id for factor in audit.risk.factors} >= {"effective-grant", "used", "used-in-background"}
    assert audit.contradictions == ()
    assert audit.loan.is_loan


def test_the_phone_never_lowers_a_verdict(standards: Standards) -> None:
    app = expected_app("upload")
    refused = Grant(OWNER, CONTACTS, False, "ignore", False)
    silent = Use(OWNER, "READ_CONTACTS", UseRecord.NONE_RECORDED, None, None, None, None, None, None, None)
    audit = audited(app, standards, installed(app.package, grants=(refused,), uses=(silent,)))
    assert audit.verdicts.of(Data.CONTACTS) is Verdict.UPLOADS
    assert audit.risk.score == audited(app, standards).risk.score
    assert audit.risk.open == 0


def test_a_judgement_depends_on_its_facts_only(standards: Standards) -> None:
    audit = audited(expected_app("sdk"), standards)
    assert encode(judge(audit.facts, standards)) == encode(audit)
    more = dataclasses.replace(audit.facts, limits=(*audit.facts.limits, Limit("packed")))
    assert judge(more, standards).risk.open > audit.risk.open


def test_the_tool_names_its_data_by_their_hashes(standards: Standards) -> None:
    made = tool(standards)
    assert all(len(digest) == 64 for digest in (made.rules, made.catalog, made.policies))
    assert len({made.rules, made.catalog, made.policies}) == 3
