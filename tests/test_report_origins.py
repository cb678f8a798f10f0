"""Where the numbers could have come from: every way with its state, none left out."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from auditor.audit import facts_without_apk, judge
from auditor.model import (
    Access,
    AppAudit,
    Channel,
    Data,
    Detail,
    Limit,
    MethodDescriptor,
    PackageName,
    Scope,
    SinkKind,
    Trigger,
    Use,
    Via,
)
from reports.answers import has_read, headline
from reports.origins import Origin, State, origins
from reports.voice import Voice
from tests.judging import access, app, declared, shipped_standards, use
from tests.sample_report import installed

ALWAYS = {"other-borrowers", "paper", "trade"}
VOICE = Voice("en")


def audit(*parts: Any, **changes: Any) -> AppAudit:
    return judge(app(*parts, **changes), shipped_standards())


def ways(audited: AppAudit) -> dict[str, Origin]:
    return {one.id: one for one in origins(audited)}


def states(audited: AppAudit) -> dict[str, State]:
    return {name: one.state for name, one in ways(audited).items()}


def at(method: str, *sinks: SinkKind, **changes: Any) -> Access:
    where = MethodDescriptor(method)
    return access(Scope.BULK, *sinks, method=where, path=(where,), **changes)


def test_an_app_without_anything_has_no_way_but_those_that_nobody_can_see() -> None:
    found = states(audit())
    assert {name for name, state in found.items() if state is State.NOT_VISIBLE} == ALWAYS
    assert {state for name, state in found.items() if name not in ALWAYS} == {State.NOT_FOUND}


def test_what_was_sent_or_recorded_is_seen_and_stands_first() -> None:
    sends = audit(declared(), access(Scope.BULK, SinkKind.NETWORK))
    assert next(iter(ways(sends))) == "read-contacts"
    assert states(sends)["read-contacts"] is State.SEEN
    phone = dataclasses.replace(installed("com.example"), uses=(use(data=Data.CALL_LOG),))
    assert states(judge(app(), shipped_standards(), phone))["read-call_log"] is State.SEEN


@pytest.mark.parametrize(
    ("sinks", "recorded", "says"),
    [
        ((SinkKind.NETWORK,), (), "A run of it is not on record"),
        ((SinkKind.NETWORK,), (use(),), "reads all of them, and the phone recorded"),
        (None, (use(),), "Whether all of them is not recorded"),
    ],
)
def test_code_that_reads_is_not_called_a_read_and_a_read_not_one_of_everything(
    sinks: tuple[SinkKind, ...] | None, recorded: tuple[Use, ...], says: str
) -> None:
    parts = () if sinks is None else (access(Scope.BULK, *sinks),)
    phone = dataclasses.replace(installed("com.example"), uses=recorded)
    way = ways(judge(app(declared(), *parts), shipped_standards(), phone))["read-contacts"]
    assert way.state is State.SEEN
    assert says in VOICE.text(way.says)


def test_a_try_that_the_phone_refused_is_no_read() -> None:
    refused = dataclasses.replace(use(last_access=None), last_reject=use().last_access)
    phone = dataclasses.replace(installed("com.example"), uses=(refused,))
    assert states(judge(app(), shipped_standards(), phone))["read-contacts"] is State.NOT_FOUND


@pytest.mark.parametrize("parts", [(declared(),), (declared(), access())])
def test_what_is_asked_for_or_read_is_possible(parts: tuple[Any, ...]) -> None:
    assert states(audit(*parts))["read-contacts"] is State.OPEN


def test_hidden_code_leaves_no_way_not_found() -> None:
    hidden = states(audit(declared(), Limit("packed")))
    assert hidden["read-contacts"] is State.OPEN
    assert hidden["unseen"] is State.NOT_VISIBLE
    assert not {"sim", "pages", "carrier-login"} & set(hidden)


@pytest.mark.parametrize(
    "found",
    [
        (at("Lcom/x/EmergencyContactActivity;->onCreate()V", SinkKind.NETWORK),),
        (at("Lcom/x/SelectContactFragment$1;->run()V", SinkKind.NETWORK),),
        (
            at("Lcom/x/A;->load()V", SinkKind.NETWORK),
            dataclasses.replace(at("Lcom/x/A;->onActivityResult()V"), scope=Scope.SINGLE, via=Via.PICKER),
        ),
    ],
)
def test_a_screen_for_one_contact_that_sends_the_whole_book_is_named(found: tuple[Access, ...]) -> None:
    way = ways(audit(declared(), *found))["whole-book-for-one"]
    assert way.state is State.SEEN
    assert "not only the one that you choose" in VOICE.text(way.says)


@pytest.mark.parametrize(
    "found",
    [
        at("Lcom/x/EmergencyContactActivity;->onCreate()V"),
        at("Lcom/x/Sync;->run()V", SinkKind.NETWORK),
        at("Lcom/x/EmergencyContactActivity;->onCreate()V", SinkKind.NETWORK, reachable=False),
        at("Lcom/x/ContactListFragment$1;->run()V", SinkKind.NETWORK),
        dataclasses.replace(at("Lcom/x/ContactList;->a()V", SinkKind.NETWORK), scope=Scope.SINGLE),
    ],
)
def test_other_screens_are_not_accused_of_it(found: Access) -> None:
    assert "whole-book-for-one" not in ways(audit(declared(), found))


@pytest.mark.parametrize(
    "method", ["Lcom/x/ui/ContactActivity;->initContacts()V", "Lcom/x/ContactListFragment$1;->run()V"]
)
def test_a_screen_with_contacts_is_for_choosing_one_where_a_form_asks_for_one(method: str) -> None:
    book = at(method, SinkKind.NETWORK)
    form = Channel("reference-form", Detail.of(words=("紧急联系人",)))
    assert "whole-book-for-one" in ways(audit(declared(), book, channels=(form,)))
    assert "whole-book-for-one" not in ways(audit(declared(), book))
    sync = at("Lcom/x/ContactSync;->run()V", SinkKind.NETWORK)
    assert "whole-book-for-one" not in ways(audit(declared(), sync, channels=(form,)))


@pytest.mark.parametrize(
    ("way", "found"),
    [
        ("whole-book-for-one", at("Lcom/x/EmergencyContactActivity;->onCreate()V", SinkKind.NETWORK)),
        ("third-party", access(Scope.BULK, SinkKind.NETWORK, owner="Lenddo")),
        ("pages", access(Scope.BULK, SinkKind.WEB)),
        ("sim", access(Scope.BULK, SinkKind.NETWORK, names="content://icc/adn")),
    ],
)
def test_code_that_android_gives_nothing_is_not_seen_at_work(way: str, found: Access) -> None:
    assert states(audit(declared(), found))[way] is State.SEEN
    assert states(audit(found))[way] is State.OPEN


def test_sim_pages_and_third_parties_are_ways_of_their_own() -> None:
    sim = access(names="content://icc/adn")
    assert states(audit(declared(), sim))["sim"] is State.OPEN
    page = access(trigger=Trigger.WEB)
    assert states(audit(declared(), page))["pages"] is State.SEEN
    assert states(audit(Limit("script-code")))["pages"] is State.OPEN
    kit = ways(audit(declared(), access(Scope.BULK, SinkKind.NETWORK, owner="Lenddo")))["third-party"]
    assert (kit.state, VOICE.text(kit.says).endswith("Lenddo.")) == (State.SEEN, True)


def test_code_that_was_not_seen_leaves_no_way_not_found_though_the_app_asks_for_nothing() -> None:
    hidden = states(audit(Limit("packed")))
    assert hidden["unseen"] is State.NOT_VISIBLE
    assert not {"sim", "pages", "carrier-login", "reference-form", "cloud-contacts"} & set(hidden)


def test_without_a_manifest_no_door_is_said_to_be_absent() -> None:
    phone = dataclasses.replace(installed("com.example"), requested=("android.permission.READ_CALENDAR",))
    facts = facts_without_apk(phone, (Limit("no-apk"),))
    found = states(judge(facts, shipped_standards(), phone))
    assert (found["calendar"], found["doors"]) == (State.OPEN, State.NOT_VISIBLE)


def test_messages_that_arrive_are_a_door_of_their_own() -> None:
    asked = Detail.of(permissions=("android.permission.RECEIVE_SMS",))
    way = ways(audit(channels=(Channel("sms", asked),)))["sms"]
    assert (way.state, VOICE.text(way.says)) == (
        State.OPEN,
        "Each text message that arrives, with its sender.",
    )
    read_only = Channel("sms", Detail.of(permissions=("android.permission.READ_SMS",)))
    assert "sms" not in states(audit(channels=(read_only,)))


DOORS = (
    *("notification-listener", "accessibility", "call-screening", "in-call-service", "outgoing-calls"),
    *("accounts", "exported-files", "calendar", "carrier-login", "reference-form", "cloud-contacts"),
)


@pytest.mark.parametrize("channel", DOORS)
def test_the_platform_s_other_doors_are_possible_ways_with_their_names(channel: str) -> None:
    way = ways(audit(channels=(Channel(channel, Detail.of(components=("com.x.A",))),)))[channel]
    assert (way.state, way.evidence) == (State.OPEN, ("com.x.A",))


def test_a_host_knows_more_than_a_phone_shows() -> None:
    audited = audit(package=PackageName("com.sankuai.meituan"))
    way = ways(audited)["host"]
    assert (way.state, way.evidence) == (State.NOT_VISIBLE, ("美团借钱", "美团月付"))
    assert [channel.id for channel in audited.facts.channels] == ["host-app"]
    again = judge(audited.facts, shipped_standards())
    assert again.facts == audited.facts
    assert (
        judge(
            dataclasses.replace(audited.facts, package=PackageName("x.y")), shipped_standards()
        ).facts.channels
        == ()
    )
    assert "host" not in states(audit())


def test_a_read_that_the_phone_only_counted_is_told_as_one() -> None:
    since = use().last_access
    counted = dataclasses.replace(use(last_access=None), count=7, count_since=since)
    phone = dataclasses.replace(installed("com.example"), uses=(counted,))
    audited = judge(app(declared()), shipped_standards(), phone)
    lines = has_read(audited, None)
    assert "did read" in " ".join(VOICE.text(one) for one in headline(audited))
    (line,) = (line for line in lines if line.data is Data.CONTACTS)
    told = [VOICE.text(one) for one in (line.says, *line.notes)]
    assert told[0] == "The phone recorded that it read your contacts. When is not known."
    assert told[1].endswith(": 7.")
