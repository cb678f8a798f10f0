"""Names in scripts and machine code: each rule on its own examples, and what is read of an APK."""

from __future__ import annotations

import re
from typing import Any

import pytest

from auditor.apk import foreign_code
from auditor.apk.container import Apk
from auditor.apk.foreign_code import FLUTTER, find_foreign_code, foreign_book, load_foreign_rules, names_in
from auditor.apk.packers import load_markers
from auditor.model import Limit
from tests.axml_writer import apk

BOOK = foreign_book()
URI = b"\0content://com.android.contacts/data/phones\0"


def limits(entries: dict[str, bytes]) -> tuple[Limit, ...]:
    return find_foreign_code([Apk(apk(entries), "a.apk")])


def said(limit: Limit) -> tuple[object, ...]:
    return limit.id, *(limit.detail.get(name) for name in ("by", "names", "plugins", "data"))


@pytest.mark.parametrize("rule", BOOK.entries["places"], ids=lambda rule: str(rule["id"]))
def test_each_place_matches_its_examples_only(rule: dict[str, Any]) -> None:
    pattern = re.compile("|".join(rule["entries"]))
    assert [one for one in rule["must_match"] if not pattern.search(one)] == []
    assert [one for one in rule["must_not_match"] if pattern.search(one)] == []


@pytest.mark.parametrize("rule", BOOK.entries["providers"], ids=lambda rule: str(rule["id"]))
def test_each_provider_is_found_in_its_examples_only(rule: dict[str, Any]) -> None:
    assert [one for one in rule["must_match"] if not names_in(one.encode(), "")[0]] == []
    assert [one for one in rule["must_not_match"] if names_in(one.encode(), "")[0]] == []


@pytest.mark.parametrize("rule", BOOK.entries["plugins"], ids=lambda rule: str(rule["id"]))
def test_each_plugin_is_found_in_its_examples_only(rule: dict[str, Any]) -> None:
    for place in rule["in"]:
        assert [
            one for one in rule["must_match"] if rule["name"] not in names_in(one.encode(), place)[1]
        ] == []
        assert [one for one in rule["must_not_match"] if names_in(one.encode(), place)[1]] == []


def test_what_rules_refer_to_is_there() -> None:
    rules = load_foreign_rules()
    places = {place.id for place in rules.places}
    assert places - {"script"} == {one.id for one in load_markers().scripts}
    assert {place for plugin in rules.plugins for place in plugin.places} <= places | {FLUTTER}
    for rule in BOOK.entries["providers"]:
        assert all(any(anchor in one for anchor in BOOK.entries["anchors"]) for one in rule["must_match"])


def test_a_library_that_names_a_provider_says_so_once_for_all_architectures() -> None:
    entries = {
        f"lib/{abi}/libcore.so": b"\x7fELF" + URI for abi in ("x86", "arm64-v8a", "armeabi-v7a", "mips")
    }
    (limit,) = limits({**entries, "lib/arm64-v8a/libpdf.so": b"\x7fELF content://media/external"})
    assert said(limit) == (
        "native-code",
        "libcore.so",
        ("content://com.android.contacts",),
        None,
        ("contacts",),
    )
    assert limit.detail.get("entries") == ("lib/arm64-v8a/libcore.so",)


def test_a_class_that_machine_code_looks_up_is_named() -> None:
    (limit,) = limits({"assets/libx.so": b"\x7fELF\0android/provider/CallLog$Calls\0"})
    assert said(limit) == ("native-code", "libx.so", ("android/provider/CallLog",), None, ("call_log",))


def test_dart_code_names_the_channels_of_its_plugins() -> None:
    code = b"\x7fELF\0sk.fourq.call_log\0github.com/QuisApp/flutter_contacts\0"
    (limit,) = limits({"lib/arm64-v8a/libapp.so": code, "lib/arm64-v8a/libflutter.so": code})
    assert said(limit) == (
        "native-code",
        "libapp.so",
        None,
        ("call_log", "flutter_contacts"),
        ("call_log", "contacts"),
    )


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (
            {"assets/index.android.bundle": b"a.getAllWithoutPhotos().then(u)"},
            ("script-code", "React Native", None, ("react-native-contacts",), ("contacts",)),
        ),
        (
            {
                "assets/index.android.bundle": b"\xc6\x1f\xbc\x03\xc1\x03\x19\x1f"
                + b"getContactsMatchingString",
            },
            ("script-code", "React Native", None, ("react-native-contacts",), ("contacts",)),
        ),
        (
            {
                "assets/apps/__UNI__1/www/app-service.js": b"plus.contacts.getAddressBook(0,f);"
                b'plus.android.importClass("android.provider.CallLog$Calls")'
            },
            (
                "script-code",
                "uni-app (DCloud)",
                ("android.provider.CallLog",),
                ("plus.contacts",),
                ("call_log", "contacts"),
            ),
        ),
        (
            {"assets/www/cordova.js": b"", "assets/www/js/app.js": b"navigator.contacts.find(['*'],f)"},
            ("script-code", "Apache Cordova", None, ("cordova-plugin-contacts",), ("contacts",)),
        ),
        (
            {
                "assets/capacitor.config.json": b"{}",
                "assets/capacitor.plugins.json": b'[{"pkg":"@capacitor-community/contacts"}]',
            },
            ("script-code", "Capacitor", None, ("@capacitor-community/contacts",), ("contacts",)),
        ),
        (
            {"assets/main.lua": b'import "android.provider.ContactsContract"'},
            ("script-code", "script", ("android.provider.ContactsContract",), None, ("contacts",)),
        ),
    ],
    ids=["react-native", "hermes", "uni-app", "cordova", "capacitor", "lua"],
)
def test_script_names_providers_and_plugins(entries: dict[str, bytes], expected: tuple[object, ...]) -> None:
    assert [said(limit) for limit in limits(entries)] == [expected]


def test_script_that_names_nothing_is_no_limit() -> None:
    assert limits({"assets/index.android.bundle": b"android.permission.READ_CONTACTS getAll()"}) == ()
    assert limits({"assets/www/app.js": b"navigator.contacts.find()", "assets/contacts.json": URI}) == ()


def test_a_name_across_two_pieces_is_found_and_one_that_goes_on_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("auditor.apk.container._PIECE", 512)
    for before in range(440, 520):
        content = bytes(before) + b"content://com.android.contacts/x" + bytes(600)
        other = bytes(before) + b"content://com.android.contacts.example" + bytes(600)
        found = limits({"lib/x86/liba.so": content, "lib/x86/libb.so": other})
        assert [limit.detail.get("by") for limit in found] == ["liba.so"], before


def test_what_is_not_read_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_code, "MAX_BYTES", 1000)
    found = limits({"lib/x86/liba.so": URI + bytes(2000), "lib/x86/libb.so": URI})
    assert [(limit.id, limit.detail.get("by"), limit.detail.get("count")) for limit in found] == [
        ("native-code", "liba.so", None),
        ("not-searched", None, 2),
    ]
