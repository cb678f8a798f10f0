"""What is on record of a file, a certificate or a server, and whom it is held against."""

from __future__ import annotations

import dataclasses
from importlib import resources
from pathlib import Path

import pytest

from auditor.audit import judge
from auditor.errors import DataError
from auditor.judge import risk
from auditor.loans import load_loan_data
from auditor.loans.indicators import MOST_NAMED, indicator_problems, indicators_are_sorted
from auditor.model import (
    AppAudit,
    AppFacts,
    Certificate,
    Detail,
    Endpoint,
    Host,
    PackageName,
    Role,
    Scope,
    Sha256,
    SinkKind,
)
from auditor.rulebook import load
from tests.judging import access, app, shipped_standards

LISTED_FILE = Sha256("42c20ef7913d596a475c108c0ed372995ec04b5a710b0f51cfc749e409bbc625")
LISTED_SERVER = "pss.aakredit.in"
CERTIFICATE = Certificate(Sha256("a" * 64), "b" * 40, debug=False)
OWN = f"""\
indicators:
  - {{kind: certificate-sha1, value: "{"b" * 40}", name: Lender X, source: my notes, date: "2026-01-02"}}
  - {{kind: apk-md5, value: "{"c" * 32}", name: Lender Y, source: my notes, date: "2026-01-03"}}
  - {{kind: ip, value: 203.0.113.9, name: Lender Z, source: my notes, date: "2026-01-04"}}
"""


def naming(*hosts: str, **changes: object) -> AppFacts:
    return dataclasses.replace(app(), hosts=tuple(Host(one, "app") for one in hosts), **changes)  # type: ignore[arg-type]  # names of fields


def with_file(sha256: Sha256) -> AppFacts:
    facts = app()
    return dataclasses.replace(facts, files=(dataclasses.replace(facts.files[0], sha256=sha256),))


def judged(facts: AppFacts, *own: Path) -> AppAudit:
    standards = shipped_standards()
    return judge(facts, dataclasses.replace(standards, loans=load_loan_data(own)) if own else standards)


def ioc_ids(audit: AppAudit) -> list[str]:
    return [reason.id for reason in audit.loan.reasons if reason.id.startswith("ioc")]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    return path


def test_a_file_on_record_makes_a_harmful_loan_app_with_source_and_date() -> None:
    audit = judged(with_file(LISTED_FILE))
    assert (audit.loan.is_loan, audit.loan.role) == (True, Role.IOC)
    (reason,) = (one for one in audit.loan.reasons if one.id == "ioc-hash")
    assert reason.detail.get("date") == "2023-12-05"
    assert "eset/malware-ioc" in str(reason.detail.get("source"))
    assert "ioc" in [factor.id for factor in audit.risk.factors]
    assert ioc_ids(judged(with_file(Sha256("0" * 64)))) == []


def test_a_server_on_record_and_its_subdomains_count_and_a_mere_ending_does_not() -> None:
    for host in (LISTED_SERVER, f"v2.{LISTED_SERVER}"):
        audit = judged(naming(host))
        assert ioc_ids(audit) == ["ioc-domain"]
        assert audit.loan.role is Role.IOC
    for host in (f"x{LISTED_SERVER}", "aakredit.in", f"{LISTED_SERVER}.example", "in"):
        assert ioc_ids(judged(naming(host))) == []


def test_a_server_that_data_is_sent_to_is_told_from_one_that_is_only_named() -> None:
    sending = access(Scope.BULK, SinkKind.NETWORK)
    sink = dataclasses.replace(sending.sinks[0], endpoint=Endpoint(LISTED_SERVER.upper(), None, (), None))
    facts = app(dataclasses.replace(sending, sinks=(sink,)))
    (reason,) = (one for one in judged(facts).loan.reasons if one.id == "ioc-domain")
    assert reason.detail.get("sent") is True
    (reason,) = (one for one in judged(naming(LISTED_SERVER)).loan.reasons if one.id == "ioc-domain")
    assert reason.detail.get("sent") is False


def test_an_app_that_names_many_listed_servers_carries_a_list_and_is_accused_of_nothing() -> None:
    indicators = load_loan_data().indicators.by_value
    servers = sorted(value for kind, value in indicators if kind == "domain")
    audit = judged(naming(*servers[: MOST_NAMED + 1]))
    assert ioc_ids(audit) == ["ioc-domain-list"]
    assert (audit.loan.is_loan, audit.loan.role) == (False, None)
    assert len(ioc_ids(judged(naming(*servers[:MOST_NAMED])))) == MOST_NAMED


def test_a_host_stays_a_host_where_only_a_named_server_speaks_against_it() -> None:
    wechat = PackageName("com.tencent.mm")
    audit = judged(naming(LISTED_SERVER, package=wechat))
    assert (audit.loan.role, ioc_ids(audit)) == (Role.HOST, ["ioc-domain"])
    audit = judged(dataclasses.replace(with_file(LISTED_FILE), package=wechat))
    assert audit.loan.role is Role.IOC


def test_certificates_further_hashes_and_addresses_of_a_users_list_count(own: Path) -> None:
    facts = dataclasses.replace(app(), certificates=(CERTIFICATE,))
    assert ioc_ids(judged(facts)) == []
    assert ioc_ids(judged(facts, own)) == ["ioc-certificate"]
    file = dataclasses.replace(facts.files[0], digests=Detail.of(md5="c" * 32))
    assert ioc_ids(judged(dataclasses.replace(app(), files=(file,)), own)) == ["ioc-hash"]
    assert ioc_ids(judged(naming("203.0.113.9"), own)) == ["ioc-domain"]
    assert load_loan_data((own,)).digests == ("md5",)
    assert load_loan_data().digests == ()


def test_a_users_mark_that_an_app_is_none_stands(tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text("marks: [{package: com.example, is_loan: false, reason: I wrote it}]\n", encoding="utf-8")
    audit = judged(with_file(LISTED_FILE), mine)
    assert (audit.loan.is_loan, audit.loan.role, ioc_ids(audit)) == (False, None, ["ioc-hash"])


def test_the_factor_says_by_what_the_app_is_on_record() -> None:
    loan = judged(naming(LISTED_SERVER)).loan
    (factor,) = risk(app(), loan, (), ()).factors
    assert factor.why.get("server_of") == "SpyLoan (ESET 2023)"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('{kind: apk-sha256, value: "12", name: a, source: b, date: "2026-01-01"}', "does not match"),
        ('{kind: domain, value: com, name: a, source: b, date: "2026-01-01"}', "does not match"),
        ('{kind: ip, value: 300.1.1.1, name: a, source: b, date: "2026-01-01"}', "is no IP address"),
        ("{kind: domain, value: a.in, name: a, source: b}", "'date' is a required property"),
    ],
)
def test_a_broken_indicator_is_refused_with_its_line(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(f"indicators:\n  - {line}\n", encoding="utf-8")
    with pytest.raises(DataError, match=problem) as caught:
        load_loan_data((path,))
    assert caught.value.values["line"] == 2


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("value: www.credibusco.com", "value: a.credibusco.com", "a.credibusco.com stands after rest.bhv"),
        ('date: "2023-12-05"', 'date: "2023-02-30"', "2023-02-30 is no day"),
    ],
)
def test_shipped_indicators_out_of_order_or_without_a_day_are_found(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    folder = resources.files("auditor.loans")
    text = (folder / "indicators.yaml").read_text(encoding="utf-8")
    changed = tmp_path / "indicators.yaml"
    changed.write_text(text.replace(old, new, 1), encoding="utf-8")
    book = load(changed, folder / "indicators.schema.json")
    assert problem in str([*indicator_problems([book]), *indicators_are_sorted(book)][0])
