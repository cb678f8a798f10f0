"""Verdicts, contradictions and risk from facts."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import DataError
from auditor.judge import contradictions, load_risk_rules, risk, verdicts
from auditor.judge.score import FACTOR_IDS, level, risk_rules
from auditor.model import (
    Access,
    AppFacts,
    Data,
    Detail,
    FileRole,
    Grant,
    Level,
    Limit,
    Loan,
    Permission,
    Risk,
    Role,
    Scope,
    SinkKind,
    Unknown,
    Use,
    UseRecord,
    Verdict,
    Via,
)
from auditor.rulebook import load
from tests.judging import (
    BASE,
    NIGHT,
    NO_LOAN,
    NOT_AT_HAND,
    ORDER,
    OWNER,
    SPLIT,
    access,
    app,
    declared,
    grant,
    tampered,
    use,
)


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        (app(declared(), access(Scope.BULK, SinkKind.NETWORK)), Verdict.UPLOADS),
        (app(declared(), access(Scope.BULK, SinkKind.SMS)), Verdict.UPLOADS),
        (app(declared(), access(Scope.BULK, SinkKind.FILE, SinkKind.WEB)), Verdict.UPLOADS),
        (app(declared(implied=True), access(Scope.BULK, SinkKind.NETWORK)), Verdict.UPLOADS),
        (app(declared(), access(), access(Scope.SINGLE, SinkKind.NETWORK, offset=9)), Verdict.READS),
        (app(declared(), access(Scope.BULK, SinkKind.IPC, SinkKind.LOG, SinkKind.FILE)), Verdict.READS),
        (app(declared(), access(), Limit("packed")), Verdict.READS),
        (app(declared(), access(reachable=False, path=()), Limit("packed")), Verdict.UNKNOWN),
        (app(declared(), access(Scope.SINGLE), Limit("dynamic-code")), Verdict.UNKNOWN),
        (app(declared(), Limit("missing-split")), Verdict.UNKNOWN),
        (app(Limit("no-apk"), **NOT_AT_HAND), Verdict.UNKNOWN),
        (app(declared(), Limit("not-collected"), files=()), Verdict.UNKNOWN),
        (app(Limit("packed")), Verdict.NONE),
        (app(access(Scope.BULK, SinkKind.NETWORK), Limit("packed")), Verdict.LATENT),
        (app(access(Scope.BULK, SinkKind.NETWORK)), Verdict.LATENT),
        (app(access(reachable=False, path=())), Verdict.LATENT),
        (app(access(Scope.BULK), package=Unknown("no-manifest")), Verdict.LATENT),
        (app(declared(), access(Scope.SINGLE, SinkKind.NETWORK)), Verdict.SINGLE),
        (app(access(Scope.SINGLE, via=Via.PICKER)), Verdict.SINGLE),
        (app(access(Scope.SINGLE)), Verdict.NONE),
        (app(declared(), access(reachable=False, path=())), Verdict.DECLARED),
        (app(declared(), access(Scope.WRITE), access(Scope.OBSERVE, offset=9)), Verdict.DECLARED),
        (app(declared(), Limit("script-code")), Verdict.DECLARED),
        (app(declared(), Limit("malformed", Detail.of(part="classes.dex"))), Verdict.UNKNOWN),
        (app(declared(), Limit("malformed", Detail.of(part="signature"))), Verdict.DECLARED),
        (app(Limit("no-manifest"), Limit("packed")), Verdict.UNKNOWN),
        (app(declared(), tampered("directory-cut")), Verdict.UNKNOWN),
        (app(declared(), tampered("duplicate-name", "classes.dex")), Verdict.UNKNOWN),
        (app(declared(), tampered("duplicate-name", "res/a.png")), Verdict.DECLARED),
        (app(declared(), Limit("flow-depth")), Verdict.DECLARED),
        (app(declared(Data.SMS), access(data=Data.SMS)), Verdict.NONE),
        (app(), Verdict.NONE),
    ],
)
def test_the_first_verdict_of_the_contract_that_holds_is_given(facts: AppFacts, verdict: Verdict) -> None:
    assert verdicts(facts).contacts is verdict


def test_each_kind_of_data_has_its_own_permission_and_verdict() -> None:
    facts = app(
        declared(Data.CALL_LOG),
        access(data=Data.CALL_LOG),
        access(data=Data.SMS, offset=9),
        access(offset=11, reachable=False, path=()),
    )
    found = verdicts(facts)
    assert (found.contacts, found.call_log, found.sms) == (Verdict.LATENT, Verdict.READS, Verdict.LATENT)


def ids(found: tuple[Any, ...]) -> list[str]:
    return [one.id for one in found]


def test_a_proved_use_without_code_or_permission_contradicts_both() -> None:
    found = contradictions(app(Limit("packed")), (), (use(),))
    assert ids(found) == ["used-but-no-code", "used-but-not-declared"]
    assert {one.user for one in found} == {OWNER}
    assert found[0].detail.get("limits") == ("packed",)


def test_no_code_is_no_contradiction_where_no_file_was_at_hand() -> None:
    assert contradictions(app(**NOT_AT_HAND), (), (use(),)) == ()


def test_a_refused_try_is_no_use() -> None:
    refused = use(last_access=None, last_reject=NIGHT)
    assert contradictions(app(), (), (refused,)) == ()
    assert risk(app(), NO_LOAN, (), (refused,)).score == 0


def test_code_without_the_permission_contradicts_unless_the_picker_gives_the_row() -> None:
    assert ids(contradictions(app(access(reachable=False, path=())), (), ())) == ["coded-but-not-declared"]
    assert ids(contradictions(app(access(Scope.SINGLE)), (), ())) == ["coded-but-not-declared"]
    assert contradictions(app(access(Scope.SINGLE, via=Via.PICKER)), (), ()) == ()
    assert contradictions(app(declared(), access()), (), ()) == ()


def test_granted_and_never_used_needs_a_record_that_is_there() -> None:
    silent = use(UseRecord.NONE_RECORDED)
    assert ids(contradictions(app(declared()), (grant(),), (silent,))) == ["granted-never-used"]
    assert contradictions(app(declared()), (grant(),), (use(UseRecord.NOT_REPORTED),)) == ()
    assert contradictions(app(declared()), (grant(effective=False),), (silent,)) == ()
    assert contradictions(app(declared()), (grant(user=10),), (silent,)) == ()
    assert "granted-never-used" not in ids(contradictions(app(declared()), (grant(),), (silent, use())))


def test_a_permission_of_a_split_alone_is_pointed_out_when_the_base_was_read() -> None:
    hidden = declared(Data.CONTACTS, FileRole.SPLIT)
    assert ids(contradictions(app(hidden, files=(BASE, SPLIT)), (), ())) == ["declared-in-split-only"]
    assert contradictions(app(hidden, files=(SPLIT,)), (), ()) == ()
    both = declared(Data.CONTACTS, FileRole.BASE, FileRole.SPLIT)
    assert contradictions(app(both, files=(BASE, SPLIT)), (), ()) == ()


UPLOADER = (declared(), access(Scope.BULK, SinkKind.NETWORK))
CALL_LOG_UPLOADER = (
    declared(Data.CALL_LOG),
    access(Scope.BULK, SinkKind.NETWORK, data=Data.CALL_LOG, offset=9),
)


@pytest.mark.parametrize(
    ("facts", "grants", "uses", "band"),
    [
        (app(*UPLOADER, *CALL_LOG_UPLOADER), (grant(),), (use(),), Level.CRITICAL),
        (app(*UPLOADER), (grant(),), (use(),), Level.CRITICAL),
        (app(*UPLOADER), (), (), Level.HIGH),
        (app(*CALL_LOG_UPLOADER), (), (), Level.HIGH),
        (app(declared(), access()), (grant(),), (use(),), Level.HIGH),
        (app(declared(), access()), (), (), Level.MEDIUM),
        (app(declared(), Limit("packed")), (grant(),), (use(),), Level.MEDIUM),
        (app(declared()), (grant(),), (use(UseRecord.NONE_RECORDED),), Level.LOW),
        (app(access()), (), (), Level.LOW),
        (app(access(Scope.SINGLE, via=Via.PICKER)), (), (), Level.NONE),
        (app(), (), (), Level.NONE),
    ],
)
def test_typical_apps_get_these_levels(
    facts: AppFacts, grants: tuple[Grant, ...], uses: tuple[Use, ...], band: Level
) -> None:
    assert risk(facts, NO_LOAN, grants, uses).level is band


def test_levels_begin_where_the_contract_says() -> None:
    bands = {score: level(score) for score in (0, 1, 24, 25, 49, 50, 74, 75, 100)}
    assert [bands[score].value for score in sorted(bands)] == [
        "none", "low", "low", "medium", "medium", "high", "high", "critical", "critical"
    ]  # fmt: skip


def test_the_worst_app_of_all_gets_exactly_a_hundred() -> None:
    facts = app(
        *UPLOADER,
        *CALL_LOG_UPLOADER,
        access(Scope.BULK, SinkKind.WEB, data=Data.SMS, offset=13, owner="Some SDK"),
        declared(Data.SMS),
        Limit("packed"),
    )
    worst = risk(facts, Loan(True, Role.IOC, (), 1.0, (), None), (grant(),), (use(),))
    assert (worst.score, worst.open) == (100, 0)


def test_factors_say_whom_and_what_they_are_about() -> None:
    found = risk(app(declared(), access(owner="Some SDK")), NO_LOAN, (grant(),), (use(),))
    why = {factor.id: factor.why for factor in found.factors}
    assert why["contacts-reads"].get("data") == "contacts"
    assert why["sdk-owner"].get("owner") == ("Some SDK",)
    assert why["used-in-background"].get("data") == ("contacts",)


def test_what_was_not_checked_is_open_and_costs_nothing() -> None:
    unchecked = risk(app(declared()), NO_LOAN, (), ())
    assert (unchecked.score, unchecked.open) == (3, 25)
    answered = risk(app(declared()), NO_LOAN, (grant(effective=False),), (use(UseRecord.NONE_RECORDED),))
    assert (answered.score, answered.open) == (3, 0)
    packed = risk(
        app(declared(), Limit("packed")), NO_LOAN, (grant(effective=False),), (use(UseRecord.NONE_RECORDED),)
    )
    assert (packed.score, packed.open) == (3, 56)
    assert risk(app(Limit("not-collected"), **NOT_AT_HAND), NO_LOAN, (), ()).open == 95
    assert risk(app(), NO_LOAN, (), ()).open == 0
    handed_to_script = app(declared(), access(), Limit("script-code"))
    assert risk(handed_to_script, NO_LOAN, (grant(),), (use(),)).open == 28


def test_a_use_in_an_unknown_process_state_leaves_the_background_open() -> None:
    stateless = use(state=None, foreground=None)
    assert risk(app(declared()), NO_LOAN, (grant(),), (stateless,)).open == 10


datas = st.sampled_from(list(Data))
accesses = st.builds(
    lambda scope, kinds, data, reachable, offset, owner: access(
        scope, *kinds, data=data, reachable=reachable, offset=offset, owner=owner
    ),
    st.sampled_from(list(Scope)),
    st.lists(st.sampled_from(list(SinkKind)), max_size=2),
    datas,
    st.booleans(),
    st.integers(0, 99),
    st.sampled_from(["app", "Some SDK"]),
)
grants_ = st.builds(grant, datas, st.sampled_from([True, False, Unknown("not-reported")]), st.integers(0, 1))
uses_ = st.builds(
    lambda record, data, foreground: use(record, data, foreground=foreground),
    st.sampled_from(list(UseRecord)),
    datas,
    st.sampled_from([True, False, None]),
)
limits = st.builds(
    Limit, st.sampled_from(["packed", "dynamic-code", "no-apk", "script-code", "flow-depth", "something-new"])
)
apps = st.builds(
    lambda parts, known: app(*parts) if known else app(*parts, **NOT_AT_HAND),
    st.lists(st.one_of(st.builds(declared, datas), accesses, limits), max_size=6),
    st.booleans(),
)
phones = st.tuples(st.lists(grants_, max_size=3).map(tuple), st.lists(uses_, max_size=3).map(tuple))
loans = st.sampled_from([NO_LOAN, Loan(True, Role.IOC, (), 1.0, (), None)])


def scored(facts: AppFacts, loan: Loan, phone: tuple[tuple[Grant, ...], tuple[Use, ...]]) -> Risk:
    return risk(facts, loan, *phone)


@given(apps, loans, phones)
@settings(max_examples=150, deadline=None)
def test_the_factors_add_up_to_a_score_within_bounds(facts: AppFacts, loan: Loan, phone: Any) -> None:
    found = scored(facts, loan, phone)
    assert sum(factor.points for factor in found.factors) == found.score
    assert all(factor.points >= 0 for factor in found.factors)
    assert 0 <= found.score <= found.score + found.open <= 100
    assert found.level is level(found.score)


_FIELD = {Access: "accesses", Limit: "limits", Permission: "permissions"}
parts = st.one_of(accesses, limits, st.builds(declared, datas))
proofs = st.builds(use, st.just(UseRecord.ACCESSED), datas)


@given(apps, loans, phones, parts, st.builds(grant, datas), proofs)
@settings(max_examples=200, deadline=None)
def test_no_bad_fact_lowers_the_score(
    facts: AppFacts, loan: Loan, phone: Any, part: Any, granted: Grant, used: Use
) -> None:
    before = scored(facts, loan, phone).score
    changes: dict[str, Any] = {_FIELD[type(part)]: (*getattr(facts, _FIELD[type(part)]), part)}
    more = dataclasses.replace(facts, **changes)
    assert scored(more, loan, phone).score >= before
    assert scored(facts, loan, ((*phone[0], granted), phone[1])).score >= before
    assert scored(facts, loan, (phone[0], (*phone[1], used))).score >= before


WORSE_ACCESS: dict[str, Any] = {
    "can be reached": {"reachable": True},
    "reads everything": {"scope": Scope.BULK},
    "is sent away": {"sinks": access(Scope.BULK, SinkKind.NETWORK).sinks},
    "is a third party's": {"owner": "Some SDK"},
}


bad_accesses = st.builds(
    lambda scope, kinds, data, reachable, owner: access(
        scope, *kinds, data=data, reachable=reachable, owner=owner
    ),
    st.sampled_from([Scope.BULK, Scope.BULK, Scope.SINGLE]),
    st.sampled_from([(), (SinkKind.NETWORK,)]),
    datas,
    st.sampled_from([True, True, False]),
    st.sampled_from(["app", "Some SDK"]),
)
"""Mostly reads of everything by code that can run."""


@pytest.mark.parametrize("change", WORSE_ACCESS)
@given(apps, st.booleans(), bad_accesses, phones)
@settings(max_examples=150, deadline=None)
def test_no_worse_code_lowers_the_score(
    change: str, some: AppFacts, asks: bool, mild: Access, phone: Any
) -> None:
    facts = dataclasses.replace(some, permissions=tuple(map(declared, Data))) if asks else some
    worse = dataclasses.replace(mild, **WORSE_ACCESS[change])
    before, after = (
        scored(dataclasses.replace(facts, accesses=(*facts.accesses, one)), NO_LOAN, phone)
        for one in (mild, worse)
    )
    assert after.score >= before.score


@given(apps, phones)
@settings(max_examples=100, deadline=None)
def test_a_read_unseen_by_the_user_a_grant_in_force_and_a_place_on_a_list_never_lower_the_score(
    facts: AppFacts, phone: Any
) -> None:
    before = scored(facts, NO_LOAN, phone).score
    grants, uses = phone
    in_force = tuple(dataclasses.replace(one, effective=True) for one in grants)
    unseen = tuple(dataclasses.replace(one, foreground=False) for one in uses)
    assert scored(facts, NO_LOAN, (in_force, uses)).score >= before
    assert scored(facts, NO_LOAN, (grants, unseen)).score >= before
    assert scored(facts, Loan(True, Role.IOC, (), 1.0, (), None), phone).score >= before


plain_apps = st.builds(
    lambda parts: app(*parts), st.lists(st.one_of(st.builds(declared, datas), accesses), max_size=6)
)
"""Apps of which everything was read."""


def of_declared(facts: AppFacts, phone: Any) -> Any:
    """What a phone can tell of the permissions that the app asks for."""
    names = {permission.name for permission in facts.permissions}
    grants, uses = phone
    return (
        tuple(one for one in grants if one.permission in names),
        tuple(one for one in uses if f"android.permission.{one.op}" in names),
    )


@given(plain_apps, phones)
@settings(max_examples=300, deadline=None)
def test_what_was_not_looked_at_adds_nothing_and_is_open(facts: AppFacts, phone: Any) -> None:
    """Each thing that is not known, once it is, moves the score within what was open."""
    told = of_declared(facts, phone)
    silent = tuple(use(UseRecord.NOT_REPORTED, data) for data in Data)
    unknown = tuple(dataclasses.replace(one, effective=Unknown("not-reported")) for one in told[0])
    stateless = tuple(dataclasses.replace(one, foreground=None) for one in told[1])
    unread = dataclasses.replace(facts, files=(), accesses=(), limits=(Limit("no-apk"),))
    packed = dataclasses.replace(facts, accesses=(), limits=(Limit("packed"),))
    known = scored(facts, NO_LOAN, told)
    for less, seen in (
        (facts, ((), ())),
        (facts, (told[0], silent)),
        (facts, (unknown, told[1])),
        (facts, (told[0], stateless)),
        (unread, told),
        (unread, ((), ())),
        (packed, ((), ())),
    ):
        found = scored(less, NO_LOAN, seen)
        assert found.score + found.open >= known.score
        if less is not packed:
            assert found.score <= known.score


@given(apps, accesses)
@settings(max_examples=150, deadline=None)
def test_more_code_never_makes_a_verdict_better(facts: AppFacts, more: Access) -> None:
    after = verdicts(dataclasses.replace(facts, accesses=(*facts.accesses, more)))
    for data in Data:
        assert ORDER.index(after.of(data)) <= ORDER.index(verdicts(facts).of(data))


def test_every_factor_that_ships_is_known_and_worth_asking_for() -> None:
    rules = load_risk_rules()
    assert {rule.id for rule in rules.factors} == FACTOR_IDS
    assert sum(cap for _, cap in rules.caps) == 100


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("cap: 60", "cap: 61"),
        ("id: ioc", "id: io"),
        ("points: 50", "points: 70"),
        ("family: record", "family: recorder"),
        ("id: ioc", "id: used"),
    ],
)
def test_a_wrong_file_of_factors_is_named_by_its_line(tmp_path: Path, old: str, new: str) -> None:
    shipped = Path(__file__).parent.parent / "auditor" / "judge"
    changed = tmp_path / "risk.yaml"
    changed.write_text((shipped / "risk.yaml").read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(DataError, match=r"risk\.yaml, line [1-9]"):
        risk_rules(load(changed, shipped / "risk.schema.json"))


@pytest.mark.parametrize("data", list(Data))
def test_asking_for_what_hidden_code_wants_never_costs_less(data: Data) -> None:
    code = access(data=data, reachable=False, path=())
    steps = [
        app(),
        app(code),
        app(code, declared(data)),
        app(declared(data), access(data=data)),
        app(declared(data), access(Scope.BULK, SinkKind.SMS, data=data)),
    ]
    scores = [risk(facts, NO_LOAN, (), ()).score for facts in steps]
    assert scores == sorted(scores)
