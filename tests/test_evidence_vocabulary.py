"""What the texts of an app speak of: found in code and resources, as facts."""

from __future__ import annotations

from importlib import resources
from typing import Any

import pytest
import yaml

from auditor.apk.app_strings import AppStrings
from auditor.apk.container import Apk
from auditor.evidence import channels_in, find_vocabulary
from auditor.evidence import vocabulary as module
from auditor.model import Channel, Detail
from tests.axml_writer import apk, resource_table, string_pool
from tests.dexbuilder import Class, Dex, build, program
from tests.dexcode import entry, text

RULES: list[dict[str, Any]] = yaml.safe_load(
    (resources.files("auditor.evidence") / "rules" / "vocabulary.yaml").read_text(encoding="utf-8")
)["vocabulary"]


def subjects(*texts: str) -> set[str]:
    return {one.id for one in find_vocabulary(None, [one.encode() for one in texts])}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule["id"]))
def test_a_subject_is_found_by_its_examples_only(rule: dict[str, Any]) -> None:
    assert [example for example in rule["matches"] if rule["id"] not in subjects(example)] == []
    assert [example for example in rule["misses"] if rule["id"] in subjects(example)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule["id"]))
def test_each_word_alone_is_found(rule: dict[str, Any]) -> None:
    for word in (*rule["names"], *rule["words"]):
        assert word in {
            word for one in find_vocabulary(None, _with_another(rule, word)) for word in one.words
        }


def _with_another(rule: dict[str, Any], word: str) -> list[bytes]:
    """The word, and as many others as the subject needs; shown are those that come first by the alphabet."""
    others = [one for one in sorted((*rule["names"], *rule["words"]), reverse=True) if one != word]
    return [word.encode(), *(one.encode() for one in others[: rule["least"] - 1])]


def test_names_are_found_however_they_are_joined_and_written() -> None:
    for spelling in (
        "emergencyContactName",
        "EMERGENCY_CONTACT",
        "et_emergency_contact",
        "Emergency contact",
    ):
        assert subjects(f"xx{spelling}yy") == {"emergency-contact"}
    assert not subjects("emergency-room contact")


def test_a_text_is_searched_across_the_borders_of_its_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHUNK", 64)
    for before in range(50, 70):
        assert subjects("x" * before + "idCardFront") == {"identity-document"}


def test_no_more_text_is_searched_than_the_bound_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_TEXT", 100)
    assert subjects("x" * 80, "idCardFront") == {"identity-document"}
    assert not subjects("x" * 95, "idCardFront")
    assert not subjects("x" * 200, "idCardFront")


def test_the_strings_of_the_code_are_searched() -> None:
    code = program(build(Dex((entry([*text(0, "请输入服务密码"), 0x0E]),))))
    assert [one.id for one in find_vocabulary(code, ())] == ["carrier-login"]
    assert find_vocabulary(program(build(Dex((Class("La/B;"),)))), ()) == ()


@pytest.mark.parametrize("utf8", [True, False])
def test_the_strings_of_the_resources_are_searched(utf8: bool) -> None:
    table = resource_table([("", ["x"]), ("zh", ["y"])])
    plain, wanted = string_pool(["x", "y"]), string_pool(["绑定银行卡", "紧急联系人"], utf8=utf8)
    assert plain in table
    changed = table[:12] + wanted + table[12 + len(plain) :]
    whole = changed[:4] + len(changed).to_bytes(4, "little") + changed[8:]
    strings = AppStrings([Apk(apk({"resources.arsc": whole}), "a.apk")])
    assert [one.id for one in find_vocabulary(None, strings.texts())] == ["bank-card", "emergency-contact"]


def test_a_damaged_table_has_no_texts() -> None:
    table = resource_table([("", ["绑定银行卡"])])
    for end in range(len(table)):
        strings = AppStrings([Apk(apk({"resources.arsc": table[:end]}), "a.apk")])
        list(strings.texts())


def test_some_subjects_are_ways_to_the_same_people() -> None:
    found = find_vocabulary(None, ["https://people.googleapis.com 紧急联系人 服务密码 银行卡".encode()])
    assert channels_in(found) == (
        Channel("carrier-login", Detail.of(words=("服务密码",))),
        Channel("cloud-contacts", Detail.of(words=("people.googleapis.com",))),
        Channel("reference-form", Detail.of(words=("紧急联系人",))),
    )
