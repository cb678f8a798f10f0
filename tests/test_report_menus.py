"""The ways through a phone's settings, and the steps that name them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.model import Device, Maybe, Source, Unknown
from reports.advice import last_steps, steps
from reports.menus import LABELS, STOCK, Way, _makers, menus_of
from reports.voice import Voice
from tests.sample_report import sample_device, uploader

VOICE = Voice("en")


def device(manufacturer: Maybe[str], android: Maybe[str]) -> Device:
    return replace(sample_device(), manufacturer=manufacturer, android=android)


def told(way: Way) -> str:
    return VOICE.text(way.spoken("Loan", "Contacts"))


@pytest.mark.parametrize("maker", list(_makers()))
def test_every_step_has_a_name_and_every_way_goes_by_the_app_and_the_permission(maker: str) -> None:
    entry = _makers()[maker]
    assert entry["ways"][0]["android"] == 6
    for way in entry["ways"]:
        assert set(way["app"]) - {"app"} <= set(LABELS)
        assert way["app"][-1] == "app"
        assert set(way["revoke"]) - {"app", "permission", "permission-off"} <= set(LABELS)
        assert "app" in way["revoke"]
        assert {"permission", "permission-off"} & set(way["revoke"])
        assert ("from memory" in way["source"]["document"][:11]) == (way["sure"] == "unverified")
    assert [way["android"] for way in entry["ways"]] == sorted({way["android"] for way in entry["ways"]})
    assert entry["developer"][-1] == "developer-options"


def test_every_name_is_of_use() -> None:
    used = {
        step
        for maker in _makers().values()
        for way in maker["ways"]
        for step in (*way["app"], *way["revoke"], *maker["developer"])
    }
    assert set(LABELS) <= used


@pytest.mark.parametrize(
    ("manufacturer", "android", "way"),
    [
        ("Google", "14", "Settings → Apps → See all apps → Loan → Permissions → Contacts → Don't allow"),
        ("tecno", "9", "Settings → Apps & notifications → Loan → Permissions → Contacts (switch off)"),
        ("Google", "7.1.2", "Settings → Apps → Loan → Permissions → Contacts (switch off)"),
        ("samsung", "13", "Settings → Apps → Loan → Permissions → Contacts → Don't allow"),
        ("Xiaomi", "14", "Settings → Apps → Manage apps → Loan → Permissions → Contacts → Deny"),
        ("HUAWEI", "10", "Settings → Apps → Permission manager → Contacts → Loan → Deny"),
        ("realme", "11", "Settings → App management → App list → Loan → Permissions → Contacts → Deny"),
    ],
)  # fmt: skip
def test_the_way_is_that_of_the_maker_and_the_version(manufacturer: str, android: str, way: str) -> None:
    assert told(menus_of(device(manufacturer, android)).revoke) == way


@pytest.mark.parametrize(
    ("manufacturer", "android"),
    [("Nobody", "14"), (Unknown("not-reported"), "14"), ("Google", Unknown("not-reported")), ("Google", "x")],
)
def test_a_phone_that_is_not_known_gets_the_plain_way_as_unchecked(
    manufacturer: Maybe[str], android: Maybe[str]
) -> None:
    menus = menus_of(device(manufacturer, android))
    assert menus.revoke == Way(tuple(_makers()[STOCK]["ways"][-1]["revoke"]), checked=False)
    assert menus_of(None).revoke == menus.revoke


def test_what_is_from_memory_is_said_to_be() -> None:
    for manufacturer, android, checked in (
        ("Google", "14", True), ("OPPO", "8.1", True), ("OPPO", "7", False), ("samsung", "14", False),
        ("vivo", "12", False), ("honor", "8", False), ("Nobody", "14", False),
    ):  # fmt: skip
        phone = device(manufacturer, android)
        first = VOICE.text(steps(uploader(), "Loan", phone)[0].do)
        assert ("from memory and was not checked" in first) is not checked
        assert ("as a published description" in first) is checked


def test_in_chinese_every_way_says_that_its_names_are_from_memory() -> None:
    for manufacturer in ("Google", "samsung"):
        first = steps(uploader(), "Loan", device(manufacturer, "14"))[0]
        assert "凭记忆" in Voice("zh_CN").text(first.do)


def test_an_app_that_came_with_the_phone_is_switched_off_instead_of_removed() -> None:
    app = uploader()
    assert app.installed is not None
    built_in = replace(app, installed=replace(app.installed, system=True))
    said = [VOICE.text(step.do) for step in steps(built_in, "Loan", device("Google", "14"))]
    assert any("Settings → Apps → See all apps → Loan → Disable" in one for one in said)
    assert not any(one.startswith("Remove the app") for one in said)


def test_at_the_end_debugging_is_switched_off_the_maker_s_way() -> None:
    said = [VOICE.text(one) for one in last_steps(device("Google", "14"))]
    assert "changed nothing on the phone" in said[0]
    assert "Settings → System → Developer options → Revoke USB debugging authorisations" in said[1]
    assert "switch 'USB debugging' off" in said[2]
    (_, old, _) = (VOICE.text(one) for one in last_steps(device("Google", "7.1")))
    assert "Settings → Developer options → Revoke" in old
    assert "from memory" in old
    assert last_steps(replace(device("Google", "14"), source=Source.BUGREPORT)) == ()
