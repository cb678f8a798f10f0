"""Every id of the contract, of the errors and of the model has its words in every language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from enum import Enum

import pytest

from auditor.errors import AuditorError
from auditor.language import available
from auditor.model import (
    Contradiction,
    Data,
    Detail,
    FileRole,
    Level,
    Outcome,
    Role,
    Scope,
    SinkKind,
    Source,
    Trigger,
    UseRecord,
    UserId,
    UserKind,
    Verdict,
    Via,
)
from reports import disagreements, findings, words
from reports.answers import CODE, HEADLINES
from reports.sentence import Sentence, say, say_best
from reports.voice import Voice
from tests.sample_report import sample_device

IDS = {
    "limits": """packed dynamic-code native-code script-code malformed tampered timeout budget missing-split
        no-apk not-collected flow-depth layouts no-manifest no-dex androguard-failed dump-cut-off
        dump-lines-not-understood clock-jump user-denied user-locked hash-mismatch command-refused
        no-appops-dump signature-not-verified not-read phone-clock-unknown""",
    "errors": "worker-died not-installed no-apk budget interrupted unreadable error",
    "contradictions": """used-but-no-code used-but-not-declared coded-but-not-declared granted-never-used
        declared-in-split-only""",
    "channels": """sms notification-listener accessibility call-screening accounts carrier-login
        reference-form cloud-contacts installed-apps host-app""",
    "factors": """contacts-uploads contacts-reads contacts-latent call-log-uploads call-log-reads
        call-log-latent sms-uploads sms-reads sms-latent effective-grant used-in-background used declared-only
        sdk-owner packed-and-granted ioc""",
    "loan reasons": """catalog catalog-unverified catalog-user label-term package-term trap user-mark asked
        ioc-hash ioc-certificate ioc-domain ioc-domain-list package-tokens package-country
        form-fields repayment-words kyc-sdk scoring-sdk host-code""",
    "relations": "same-certificate same-endpoint same-host shared-code same-sdks same-prefix",
}
TABLES: dict[str, Mapping[str, object]] = {
    "limits": findings.LIMITS,
    "errors": findings.ERRORS,
    "contradictions": disagreements.CONTRADICTIONS,
    "channels": findings.CHANNELS,
    "factors": findings.FACTORS,
    "loan reasons": findings.LOAN_REASONS,
    "relations": findings.RELATIONS,
}
ENUMS = (Data, Verdict, Level, Role, SinkKind, Scope, Via, Trigger, UseRecord, FileRole, Outcome, Source)


def _classes(root: type[AuditorError]) -> list[type[AuditorError]]:
    found = [root]
    for one in found:
        found += one.__subclasses__()
    return found


def _spoken(sentence: Sentence) -> list[str]:
    return [Voice(language).text(sentence) for language in available()]


@pytest.mark.parametrize("kind", TABLES)
def test_every_id_has_its_words(kind: str) -> None:
    assert set(IDS[kind].split()) <= TABLES[kind].keys()


@pytest.mark.parametrize("limit_id", findings.LIMITS)
def test_a_limit_is_spoken_with_and_without_values(limit_id: str) -> None:
    detail = Detail.of(by="Bangcle", count=3, user=10, value="x\N{RIGHT-TO-LEFT OVERRIDE}y")
    for given in (Detail(), detail):
        english, chinese = _spoken(findings.limit_says(limit_id, given, sample_device()))
        assert english != chinese
        assert f"({limit_id})" not in english
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in english + chinese


@pytest.mark.parametrize("contradiction_id", [*disagreements.CONTRADICTIONS, "from-a-later-version"])
def test_a_contradiction_says_what_it_proves_and_what_not(contradiction_id: str) -> None:
    for user in (None, UserId(10)):
        found = Contradiction(contradiction_id, Data.CALL_LOG, user, Detail())
        finding = disagreements.contradiction_says(found, sample_device())
        for sentence in (finding.says, finding.proves, finding.proves_not, finding.not_checked):
            english, chinese = _spoken(sentence)
            assert english != chinese
        assert ("work profile" in _spoken(finding.says)[0]) == (user is not None)


@pytest.mark.parametrize("factor_id", findings.FACTORS)
def test_a_factor_names_data_and_user_in_words(factor_id: str) -> None:
    why = Detail.of(data=("contacts", "call_log"), user=10, owner=("SDK one", "SDK two"))
    for given in (Detail(), why):
        english, chinese = _spoken(findings.factor_says(factor_id, given, sample_device()))
        assert english != chinese
        assert "call_log" not in english + chinese


@pytest.mark.parametrize("relation_id", [*findings.RELATIONS, "from-a-later-version"])
def test_a_relation_says_what_is_shared_and_how_much_that_tells(relation_id: str) -> None:
    detail = Detail.of(host=("api.x.ng",), percent=80, sdks=("Moxie",), prefix=("com.x",))
    for sentence in (findings.relation_says(relation_id, detail), findings.relation_tells(relation_id)):
        english, chinese = _spoken(sentence)
        assert english != chinese
    assert findings.RELATIONS.keys() == findings.RELATION_TELLS.keys()


def test_an_entry_says_whether_it_is_verified() -> None:
    for sure in words.SURE:
        english, chinese = _spoken(words.sure_says(sure))
        assert english != chinese
    assert _spoken(words.sure_says("later")) == ["later", "later"]
    entry = {
        sure: _spoken(findings.loan_reason_says("catalog", Detail.of(sure=sure)))[0] for sure in words.SURE
    }
    assert "not fully verified" in entry["unverified"]
    assert "not fully verified" not in entry["verified"]
    assert "that you gave" in entry["user"]


@pytest.mark.parametrize("reason_id", findings.LOAN_REASONS)
def test_a_loan_reason_is_spoken(reason_id: str) -> None:
    for given in (Detail(), Detail.of(term="借", reason="mine")):
        english, chinese = _spoken(findings.loan_reason_says(reason_id, given))
        assert english != chinese


@pytest.mark.parametrize("error", _classes(AuditorError))
def test_every_error_has_its_sentence(error: type[AuditorError]) -> None:
    english, chinese = _spoken(findings.error_says(error.reason))
    assert error.reason in findings.ERRORS
    assert english != chinese


@pytest.mark.parametrize(
    "sentence",
    [
        findings.limit_says("new-id", Detail()),
        findings.channel_says("new-id", Detail()),
        findings.factor_says("new-id", Detail()),
        findings.loan_reason_says("new-id", Detail()),
        findings.error_says("new-id"),
        findings.reason_says("new-id"),
    ],
)
def test_an_id_of_a_later_version_is_named(sentence: Sentence) -> None:
    english, chinese = _spoken(sentence)
    assert "new-id" in english
    assert "new-id" in chinese
    assert english != chinese


@pytest.mark.parametrize("member", [member for kind in ENUMS for member in kind])
def test_every_closed_word_is_spoken(member: Enum) -> None:
    english, chinese = _spoken(words.word_of(member))
    assert english != chinese


def test_every_verdict_has_headline_and_answer_and_every_user_a_noun() -> None:
    assert HEADLINES.keys() == CODE.keys() == set(Verdict)
    assert words.USER_KINDS.keys() == set(UserKind)


def test_the_most_telling_message_that_can_be_filled_is_taken() -> None:
    messages = ("{a} and {b}", "{a} only", "nothing")
    assert say_best(messages, {"a": "1", "b": "2"}) == Sentence("{a} and {b}", (("a", "1"), ("b", "2")))
    assert say_best(messages, {"a": "1"}) == Sentence("{a} only", (("a", "1"),))
    assert say_best(messages, {}) == Sentence("nothing")


def test_values_are_not_read_as_holes() -> None:
    sentence = say("{statement} Where: {user}.", statement="{user}", user="{0.__class__}")
    assert Voice("en").text(sentence) == "{user} Where: {0.__class__}."


def test_a_time_without_a_zone_is_in_utc() -> None:
    when = datetime(2026, 1, 2, 3, 4, tzinfo=timezone.utc)
    assert Voice("en").text(when) == "2026-01-02 03:04 UTC"
