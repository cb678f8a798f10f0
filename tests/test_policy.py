"""Policy packs: what they hold, how rules are decided, and where an outcome has to stay open."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import judge
from auditor.cli import main
from auditor.errors import DataError
from auditor.judge import verdicts
from auditor.model import (
    Access,
    AppFacts,
    CatalogEntry,
    Data,
    Detail,
    Device,
    InstalledApp,
    Loan,
    MethodDescriptor,
    Outcome,
    PackageName,
    Permission,
    PolicyFinding,
    Role,
    Scope,
    SinkKind,
    Unknown,
    Use,
    UseRecord,
)
from auditor.policy import (
    Act,
    Ban,
    Consent,
    Market,
    Pack,
    Rule,
    Setting,
    Sure,
    conduct_of,
    decide,
    load_packs,
    market_of,
    policies,
    standing_of,
)
from auditor.policy.conduct import conduct_of_example
from auditor.policy.packs import Example
from auditor.policy.trial import wrong_examples
from tests.apps import apk_path
from tests.judging import DAY, NOT_AT_HAND, access, app, declared, shipped_standards, use
from tests.sample_report import installed, sample_device

PACKS = load_packs()
RULES = [(pack, rule) for pack in PACKS.packs for rule in pack.rules]
NAMES = [f"{pack.id}/{rule.id}" for pack, rule in RULES]
HERE = Path(__file__).parent / "policy"
PREFIX = "android.permission."
LENDER = Loan(True, Role.LENDER, (), 0.9, (), None)
HOST = Loan(True, Role.HOST, (), 0.9, (), None)
OF_PLAY = dataclasses.replace(installed("com.example"), installer="com.android.vending")


def rule_named(name: str) -> Rule:
    return RULES[NAMES.index(name)][1]


def findings(
    facts: AppFacts,
    market: str | Market | None = "PK",
    *,
    loan: Loan = LENDER,
    phone: InstalledApp | None = None,
    uses: tuple[Use, ...] | None = None,
    day: date = DAY,
) -> dict[str, PolicyFinding]:
    """How the shipped rules apply, by pack and rule."""
    conduct = conduct_of(facts, verdicts(facts), uses)
    setting = Setting(day, Market(market, "asked") if isinstance(market, str) else market)
    found = policies(PACKS, standing_of(facts, loan, phone), conduct, setting)
    return {f"{one.pack}/{one.rule}": one for one in found}


def asking(*names: str) -> AppFacts:
    return app(*(Permission(PREFIX + name, None, implied=False, declared_by=()) for name in names))


def reasons(finding: PolicyFinding) -> set[str]:
    told = finding.why.get("reasons")
    assert isinstance(told, tuple)
    return set(told)


SENDING = app(declared(), dataclasses.replace(access(), sinks=access(access().scope, SinkKind.NETWORK).sinks))


def test_every_rule_is_broken_by_one_of_its_examples_and_kept_by_the_other() -> None:
    assert list(wrong_examples(PACKS)) == []


def test_a_wrong_example_is_found() -> None:
    pack = PACKS.packs[0]
    kept = dataclasses.replace(pack.rules[0], breaking=Example((), (), (), ()))
    wrong = dataclasses.replace(PACKS, packs=(dataclasses.replace(pack, rules=(kept,)),))
    assert [(one.rule, one.example, one.outcome) for one in wrong_examples(wrong)] == [
        (kept.id, "breaking", Outcome.COMPLIES)
    ]


@pytest.mark.parametrize(("pack", "rule"), RULES, ids=NAMES)
def test_every_rule_was_read_before_its_pack_was_reviewed_and_names_the_permission_of_its_data(
    pack: Pack, rule: Rule
) -> None:
    assert rule.source.read <= pack.reviewed.isoformat()
    assert {f"{PREFIX}READ_{data.value.upper()}" for data in rule.data} <= set(rule.permissions)
    assert (rule.sure is Sure.FROM_MEMORY) == ("rom memory" in rule.source.document) or rule.id.startswith(
        "gbt"
    )


def test_the_packs_of_the_mission_are_there() -> None:
    markets = {market for pack in PACKS.packs for market in pack.markets}
    assert {"CN", "IN", "ID", "PH", "KE", "NG", "PK", "CO", "TH", "VN", "PE", "MX", "DE"} <= markets
    assert [pack.store for pack in PACKS.packs if pack.store] == ["com.android.vending"]


def test_an_absolute_ban_is_broken_by_code_that_reads_and_left_open_by_asking_alone() -> None:
    reads = findings(app(declared(), access()))["pk/secp-phone-book"]
    assert (reads.outcome, reads.why.get("acts")) == (Outcome.VIOLATES, ("coded",))
    asks = findings(asking("READ_CONTACTS"))["pk/secp-phone-book"]
    assert (asks.outcome, asks.why.get("acts")) == (Outcome.UNCLEAR, ("asked",))
    assert findings(asking("INTERNET"))["pk/secp-phone-book"].outcome is Outcome.COMPLIES


def test_a_purpose_limit_is_broken_only_by_sending_everything_away() -> None:
    name = "ke/cbk-phone-book"
    reads = findings(app(declared(), access()), "KE")[name]
    assert (reads.outcome, reasons(reads)) == (Outcome.UNCLEAR, {"no-flow-found", "no-phone"})
    assert findings(SENDING, "KE")[name].outcome is Outcome.VIOLATES


def test_what_the_phone_recorded_breaks_a_ban_where_the_code_is_hidden() -> None:
    hidden = app(declared(), files=())
    silent = findings(hidden, uses=(use(UseRecord.NOT_REPORTED),))["pk/secp-phone-book"]
    assert silent.outcome is Outcome.UNCLEAR
    assert {"code-hidden", "not-reported"} <= reasons(silent)
    assert findings(hidden, uses=(use(),))["pk/secp-phone-book"].outcome is Outcome.VIOLATES


def test_what_nobody_looked_at_is_never_kept() -> None:
    nothing = app(**NOT_AT_HAND)
    assert {one.outcome for one in findings(nothing).values()} == {Outcome.UNCLEAR}


def test_rules_from_memory_are_never_more_than_unclear() -> None:
    everything = app(declared(), declared(Data.CALL_LOG), declared(Data.SMS), *SENDING.accesses)
    for market in sorted({market for pack in PACKS.packs for market in pack.markets}):
        for facts in (everything, asking("INTERNET")):
            for name, finding in findings(facts, market, phone=OF_PLAY).items():
                if rule_named(name).sure is Sure.FROM_MEMORY:
                    assert finding.outcome is Outcome.UNCLEAR
                    assert "from-memory" in reasons(finding)


CONTACT_RULES = [f"{pack.id}/{rule.id}" for pack, rule in RULES if rule.ban is Ban.CONTACT]


@pytest.mark.parametrize("name", CONTACT_RULES)
def test_whom_a_lender_gets_in_touch_with_is_never_said_to_be_seen(name: str) -> None:
    market = name[:2].upper()
    for facts in (SENDING, asking("INTERNET")):
        found = findings(facts, market)[name]
        assert found.outcome is Outcome.UNCLEAR
        assert "contact-not-seen" in reasons(found)


@pytest.mark.parametrize("name", ["th/debt-collection-third-parties", "vn/circular-43-third-persons"])
def test_sending_contacts_away_is_not_yet_a_call_to_one_of_them(name: str) -> None:
    assert rule_named(name).sure is Sure.VERIFIED
    assert findings(SENDING, name[:2].upper())[name].outcome is Outcome.UNCLEAR


def test_a_refusal_of_service_is_not_seen_in_code_that_sends() -> None:
    sent, asked_nothing = (
        findings(facts, "CN")["cn/necessary-information"] for facts in (SENDING, asking("INTERNET"))
    )
    assert (sent.outcome, reasons(sent)) == (Outcome.UNCLEAR, {"refusal-not-seen"})
    assert asked_nothing.outcome is Outcome.COMPLIES
    assert findings(SENDING, "CN")["cn/unrelated-information"].outcome is Outcome.VIOLATES


def test_a_rule_names_consent_only_where_its_text_does() -> None:
    """An absolute ban says so by itself; of the rest only Indonesia's on emergency contacts names it."""
    for pack, rule in RULES:
        if rule.sure is Sure.VERIFIED and rule.ban is not Ban.ABSOLUTE:
            named = (pack.id, rule.id) == ("id", "ojk-emergency-contact")
            assert (rule.consent is not Consent.NOT_NAMED) == named, rule.id


def test_a_source_is_a_page_and_no_front_page() -> None:
    read = [rule for _, rule in RULES if rule.sure is Sure.VERIFIED]
    assert [rule.id for rule in read if urlsplit(rule.source.url).path in ("", "/")] == []


def test_a_finding_says_where_the_rule_was_read() -> None:
    rule = rule_named("pk/secp-phone-book")
    why = findings(SENDING)["pk/secp-phone-book"].why
    assert (why.get("source"), why.get("read")) == (rule.source.document, rule.source.read)


def test_a_rule_holds_from_its_first_day_and_until_its_last() -> None:
    asks = asking("READ_CONTACTS")
    old, new = rule_named("google-play/personal-loans-2023"), rule_named("google-play/personal-loans-2025")
    assert old.until == new.since
    before = findings(asks, day=new.since - timedelta(days=1), phone=OF_PLAY)
    after = findings(asks, day=new.since, phone=OF_PLAY)
    assert {"google-play/personal-loans-2023"} == {name for name in before if "personal" in name}
    assert {"google-play/personal-loans-2025"} == {name for name in after if "personal" in name}


def test_a_day_on_which_sources_differ_leaves_a_reproach_open() -> None:
    contacts = app(declared(), target_sdk=37)
    name = "google-play/contacts-from-api-37"
    disputed = findings(contacts, phone=OF_PLAY)[name]
    assert (disputed.outcome, reasons(disputed)) == (Outcome.UNCLEAR, {"date-disputed"})
    assert findings(contacts, phone=OF_PLAY, day=date(2027, 1, 27))[name].outcome is Outcome.VIOLATES
    assert name not in findings(app(declared(), target_sdk=36), phone=OF_PLAY)
    unknown = app(declared(), target_sdk=Unknown("codename"))
    assert "target-unknown" in reasons(findings(unknown, phone=OF_PLAY, day=date(2027, 1, 27))[name])


def test_the_rules_of_a_store_bind_what_came_from_it() -> None:
    asks = asking("READ_CONTACTS")
    name = "google-play/personal-loans-2025"
    assert findings(asks, phone=OF_PLAY)[name].outcome is Outcome.VIOLATES
    from_a_file = findings(asks)[name]
    assert (from_a_file.outcome, reasons(from_a_file)) == (Outcome.UNCLEAR, {"store-unknown"})
    elsewhere = dataclasses.replace(OF_PLAY, installer="com.huawei.appmarket")
    assert name not in findings(asks, phone=elsewhere)


def test_a_country_that_is_guessed_leaves_a_reproach_open() -> None:
    reads = app(declared(), access())
    guessed = findings(reads, Market("PK", "language"))["pk/secp-phone-book"]
    assert (guessed.outcome, reasons(guessed)) == (Outcome.UNCLEAR, {"market-guessed"})
    assert findings(reads, Market("PK", "catalog"))["pk/secp-phone-book"].outcome is Outcome.VIOLATES
    assert {name for name in findings(reads, None) if not name.startswith("google-play")} == set()


def test_an_app_that_does_much_else_is_reproached_only_with_code_of_its_loan_product() -> None:
    chat, loan = (
        app(declared(), access(method=MethodDescriptor(f"Lcom/example/{part}/Book;->read()V")))
        for part in ("chat", "loan")
    )
    open_case = findings(chat, loan=HOST)["pk/secp-phone-book"]
    assert (open_case.outcome, reasons(open_case)) == (Outcome.UNCLEAR, {"host-app"})
    assert findings(loan, loan=HOST)["pk/secp-phone-book"].outcome is Outcome.VIOLATES
    used = findings(app(declared(), *chat.accesses), loan=HOST, uses=(use(),))["pk/secp-phone-book"]
    assert (used.outcome, reasons(used)) == (Outcome.UNCLEAR, {"host-app"})
    assert findings(chat, loan=LENDER)["pk/secp-phone-book"].outcome is Outcome.VIOLATES


def test_a_host_s_loan_code_does_not_answer_for_what_its_other_code_sends() -> None:
    def reads(part: str, *sinks: SinkKind) -> Access:
        where = MethodDescriptor(f"Lcom/example/{part}/Book;->read()V")
        return access(Scope.BULK, *sinks, method=where)

    name = "ke/cbk-phone-book"
    chat_sends = app(declared(), reads("loan"), reads("chat", SinkKind.NETWORK))
    assert reasons(findings(chat_sends, "KE", loan=HOST)[name]) == {"host-app"}
    loan_sends = app(declared(), reads("loan", SinkKind.NETWORK), reads("chat"))
    assert findings(loan_sends, "KE", loan=HOST)[name].outcome is Outcome.VIOLATES


def test_rules_on_lenders_do_not_bind_other_apps() -> None:
    nobody = Loan(False, None, (), 0.0, (), None)
    assert findings(SENDING, loan=nobody) == {}


PERMISSIONS = sorted({name for _, rule in RULES for name in rule.permissions})


@given(
    st.sampled_from(RULES),
    st.frozensets(st.sampled_from(PERMISSIONS)),
    st.lists(st.frozensets(st.sampled_from(list(Data))), min_size=3, max_size=3),
    st.sampled_from(list(Data)),
)
def test_no_worse_conduct_makes_a_better_outcome(
    named: tuple[Pack, Rule], names: frozenset[str], kinds: list[frozenset[Data]], more: Data
) -> None:
    rank = [Outcome.COMPLIES, Outcome.UNCLEAR, Outcome.VIOLATES]
    coded, used, sent = (tuple(sorted(one)) for one in kinds)
    mild = conduct_of_example(Example(tuple(sorted(names)), coded, used, sent))
    worse = conduct_of_example(Example(tuple(PERMISSIONS), (*coded, more), (*used, more), (*sent, more)))
    assert rank.index(decide(named[1], mild).outcome) <= rank.index(decide(named[1], worse).outcome)


def concerned(place: str) -> set[str]:
    """The permissions that the packs of a market or store hold against a loan app that asks for them."""
    packs = [pack for pack in PACKS.packs if place in pack.markets or pack.id == place]
    rules = [
        rule for pack in packs for rule in pack.rules if rule.until is None and Act.ASKED in acts_of(rule)
    ]
    shown = set()
    for name in {name for rule in rules for name in rule.permissions}:
        outcomes = {decide(rule, conduct_of_example(Example((name,), (), (), ()))).outcome for rule in rules}
        if outcomes != {Outcome.COMPLIES}:
            shown.add(name.removeprefix(PREFIX))
    return shown


def acts_of(rule: Rule) -> set[Act]:
    return {*rule.violates, *rule.unclear}


LOANWATCH: dict[str, list[str]] = yaml.safe_load((HERE / "loanwatch.yaml").read_text(encoding="utf-8"))
DIFFERENCES: dict[str, Any] = yaml.safe_load((HERE / "differences.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("place", sorted(LOANWATCH))
def test_the_permissions_that_loanwatch_publishes_are_reproduced_but_for_explained_differences(
    place: str,
) -> None:
    ours, theirs = concerned(place), set(LOANWATCH[place])
    assert sorted(ours - theirs) == sorted(DIFFERENCES[place]["more"])
    assert sorted(theirs - ours) == sorted(DIFFERENCES[place]["less"])
    assert DIFFERENCES[place]["why"]


def entry(market: str) -> CatalogEntry:
    return CatalogEntry(
        PackageName("com.example"), "E", None, market, Role.LENDER, (), "s", "s", "2026-01-01", "verified"
    )


@pytest.mark.parametrize(
    ("changes", "market"),
    [
        ({"package": "com.loancloud.nigeria.naira"}, Market("NG", "package")),
        ({"package": "com.cash.ph.pk"}, None),
        ({"label": "借钱花"}, Market("CN", "language")),
        ({"label": "ได้บาทง่ายๆ"}, Market("TH", "language")),
        ({"label": "Vay tiền nhanh"}, Market("VN", "language")),
        ({"label": "क़र्ज़ लोन"}, Market("IN", "language")),
        ({"label": "Loan", "labels": Detail((("id", "Pinjaman"),))}, Market("ID", "language")),
        ({"label": "Loan", "labels": Detail((("id", "Pinjaman"), ("th", "x")))}, None),
    ],
)
def test_the_country_is_told_from_signs_that_need_no_sim(
    changes: dict[str, Any], market: Market | None
) -> None:
    assert market_of(app(**changes), LENDER, None) == market


def test_what_the_user_says_goes_before_the_list_and_that_before_guesses() -> None:
    facts = app(label="借钱")
    listed = dataclasses.replace(LENDER, catalog=entry("IN"))
    many = dataclasses.replace(LENDER, catalog=entry("multi"))
    assert market_of(facts, listed, None, "KE") == Market("KE", "asked")
    assert market_of(facts, listed, None) == Market("IN", "catalog")
    assert market_of(facts, many, None) == Market("CN", "language")
    assert market_of(app(), many, sample_device()) == Market("CN", "timezone")
    nowhere: Device = dataclasses.replace(sample_device(), timezone=Unknown("not-reported"))
    assert market_of(app(), many, nowhere) is None


def test_an_audit_holds_the_rules_of_the_app_s_country() -> None:
    facts = dataclasses.replace(app(declared()), package=PackageName("com.jd.jrapp"))
    found = judge(facts, shipped_standards()).policies
    assert {one.pack for one in found} == {"cn", "google-play"}
    chosen = judge(facts, shipped_standards("KE")).policies
    assert {one.pack for one in chosen} == {"ke", "google-play"}


OWN = """\
pack: own
name: Own
markets: [KE]
store: null
reviewed: "2026-01-31"
rules:
  - id: one
    instrument: A law
    clause: "1"
    authority: Somebody
    since: "2020-01-01"
    until: null
    ban: absolute
    consent: not-named
    roles: [lender]
    permissions: [READ_CONTACTS]
    data: [contacts]
    violates: [asked]
    unclear: []
    quote: null
    source: {document: A document, read: "2026-01-01", url: "https://example.org/"}
    sure: verified
    examples: {breaking: {permissions: [READ_CONTACTS]}, keeping: {}}
"""


def test_a_pack_of_the_user_s_own_is_used_and_changes_the_hash(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(OWN, encoding="utf-8")
    packs = load_packs((own,))
    assert "own" in [pack.id for pack in packs.packs]
    assert packs.sha256 != PACKS.sha256


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ('since: "2020-01-01"', 'since: "2020-02-30"', 11, "2020-02-30 is no day"),
        ("until: null", 'until: "2019-01-01"', 12, "does not lie after"),
        ("permissions: [READ_CONTACTS]\n    data", "permissions: [READ_MINDS]\n    data", 16, "READ_MINDS"),
        ("unclear: []", "unclear: [asked]", 19, "violates as well"),
        ("pack: own", "pack: ke", 1, "another pack ke"),
        ("keeping: {}", "keeping: {coded: [minds]}", 23, "minds"),
        ("ban: absolute", "ban: perhaps", 13, "perhaps"),
    ],
)
def test_a_broken_pack_is_refused_with_file_and_line(
    tmp_path: Path, old: str, new: str, line: int, problem: str
) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(OWN.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError, match=problem) as raised:
        load_packs((own,))
    assert (raised.value.values["path"], raised.value.values["line"]) == (str(own), line)


def test_two_rules_with_one_id_are_refused(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(OWN + OWN[OWN.index("  - id: one") :], encoding="utf-8")
    with pytest.raises(DataError, match="two rules have the id one") as raised:
        load_packs((own,))
    assert raised.value.values["line"] == 24


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["policy", *arguments, "--lang", "en"])
    return result.exit_code, result.output


def test_the_command_shows_each_rule_with_clause_dates_and_source() -> None:
    code, text = run("show")
    assert code == 0
    for _, rule in RULES:
        assert rule.clause in text
        assert rule.since.isoformat() in text
        assert rule.source.url in text
    assert text.count("From memory, not read in the source") == sum(
        rule.sure is Sure.FROM_MEMORY for _, rule in RULES
    )
    assert run("show", "nowhere")[0] == 2
    assert text.count("It is broken by:") == sum(rule.can_be_broken for _, rule in RULES)


def test_nothing_that_happens_breaks_a_rule_that_facts_cannot_show_to_be_broken() -> None:
    everything = app(
        *map(declared, Data),
        *(access(Scope.BULK, SinkKind.NETWORK, data=data) for data in Data),
        target_sdk=37,
    )
    uses = tuple(use(data=data) for data in Data)
    seen = set()
    for market in sorted(PACKS.countries):
        for name, found in findings(
            everything, market, phone=OF_PLAY, uses=uses, day=date(2027, 6, 1)
        ).items():
            rule = rule_named(name)
            wanted = Outcome.VIOLATES if rule.can_be_broken else Outcome.UNCLEAR
            assert found.outcome is wanted, name
            seen.add(name)
    assert {name for name, (_, rule) in zip(NAMES, RULES, strict=True) if rule.until is None} == seen


def test_a_reader_who_stops_reading_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr(click, "echo", gone)
    ended = CliRunner().invoke(main, ["policy", "show", "--lang", "en"])
    assert (ended.exit_code, "should not" in ended.stderr) == (1, False)


def test_the_commands_list_check_and_try_the_packs(tmp_path: Path) -> None:
    code, text = run("list")
    assert code == 0
    assert [line.split("\t")[0] for line in text.splitlines()] == [pack.id for pack in PACKS.packs]
    assert run("lint")[0] == run("test")[0] == 0
    own = tmp_path / "own.yaml"
    own.write_text(OWN.replace("keeping: {}", "keeping: {permissions: [READ_CONTACTS]}"), encoding="utf-8")
    assert run("lint", "--policy", str(own))[0] == 0
    code, text = run("test", "--policy", str(own))
    assert (code, text.splitlines()[0]) == (1, "own/one: keeping: violates")
    own.write_text("pack: [", encoding="utf-8")
    assert run("lint", "--policy", str(own))[0] == 2


@pytest.mark.parametrize(("country", "known"), [("US", False), ("EU", True), ("in", True)])
def test_a_country_without_rules_is_said_to_be_one(tmp_path: Path, country: str, known: bool) -> None:
    words = [
        "apk",
        str(apk_path("upload")),
        "--market",
        country,
        "-o",
        str(tmp_path / "r.html"),
        "--lang",
        "en",
    ]
    ended = CliRunner().invoke(main, words)
    assert ended.exit_code == 0
    assert (f"No rules of the country {country.upper()} are known here." in ended.stderr) is not known
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert ("no rules of that country are known here" in page) is not known


@pytest.mark.parametrize(
    "command", [("apk", "x.apk"), ("case", "x"), ("phone", "--yes"), ("collect",), ("list",), ("demo",)]
)
def test_every_command_refuses_a_broken_pack_or_list_before_it_reads_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x").mkdir()
    Path("x.apk").write_bytes(b"PK")
    Path("own.yaml").write_text(OWN.replace('since: "2020-01-01"', 'since: "2020-02-30"'), encoding="utf-8")
    Path("mine.yaml").write_text("marks:\n  - {package: com.x.y, is_loan: maybe}\n", encoding="utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    for option, told in (
        ("--policy=own.yaml", "own.yaml, line 11"),
        ("--catalog=mine.yaml", "mine.yaml, line 2"),
    ):
        ended = CliRunner().invoke(main, [*command, option, "--lang", "en"])
        assert ended.exit_code == 2
        assert told in ended.stderr
        assert "Correct the file and try again." in ended.stderr
        assert sorted(path.name for path in tmp_path.iterdir()) == before
