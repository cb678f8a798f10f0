"""The list of what a person found in real apps: read, compared, and looked for without the rules."""

from __future__ import annotations

import shutil

import pytest

from benchmarks.hand_check import NONE, Checked, Key, compare, read_checked, render
from benchmarks.provider_names import find_references
from tests.apps import apk_path

ACCESS = Key("app", "classes.dex", 0x10, "access", "contacts")
SINK = Key("app", "classes.dex", 0x20, "sink", "contacts@0x10")
TEXT = Key("app", "classes.dex", 0x30, "string", "content://sms/inbox")


def test_an_answer_other_than_the_right_one_is_wrong() -> None:
    checked = {ACCESS: Checked("single field user app", "one id")}

    (said,) = compare("app", {ACCESS: "bulk field user app"}, checked)

    assert said.startswith("wrong: app classes.dex 0x10 access contacts: bulk field user app, not single")


def test_what_is_not_reported_is_missed_unless_it_is_none() -> None:
    checked = {ACCESS: Checked("bulk field user app", ""), SINK: Checked(NONE, "another object")}

    (said,) = compare("app", {}, checked)

    assert said.startswith("missed: app classes.dex 0x10 access contacts")


def test_a_line_that_nobody_looked_at_is_named() -> None:
    (said,) = compare("app", {TEXT: "-"}, {})

    assert said == "not looked at: app classes.dex 0x30 string content://sms/inbox: -"


def test_a_reference_has_a_reason_and_no_answer() -> None:
    assert list(compare("app", {TEXT: "-"}, {TEXT: Checked("", "text of a log line")})) == []


def test_the_page_counts_what_is_wrong_and_what_was_missed() -> None:
    checked = {ACCESS: Checked("bulk field user app", "all"), SINK: Checked(NONE, "another object")}

    page = render(
        "app", "ab" * 32, {SINK: "log", TEXT: "-"}, {SINK: "La/B;->c()V", TEXT: "La/B;->c()V"}, checked
    )

    assert "0 accesses, 1 sinks, 1 references; wrong 1, missed 1." in page
    assert "| log | 1 | **none** | another object | `B.c` 0x20 |" in page


def test_every_line_of_the_list_says_why() -> None:
    assert [key for key, right in read_checked().items() if not right.reason] == []


@pytest.mark.dexdump
@pytest.mark.skipif(shutil.which("dexdump") is None, reason="dexdump is missing")
def test_names_are_found_in_what_dexdump_prints() -> None:
    found = {(one.kind, one.name) for name in ("sms", "upload") for one in find_references(apk_path(name))}

    assert ("string", "content://sms/inbox") in found
    assert ("field", "Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI") in found
