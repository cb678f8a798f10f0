"""The strings of an app's resources, as code that asks for one can get them."""

from __future__ import annotations

from auditor.apk.app_strings import AppStrings
from auditor.apk.container import Apk
from tests.axml_writer import Ref, apk, resource_table

FIRST, SECOND, THIRD = (0x7F010000 + entry for entry in range(3))


def of(*tables: bytes) -> AppStrings:
    return AppStrings([Apk(apk({"resources.arsc": table}), f"{at}.apk") for at, table in enumerate(tables)])


def test_a_string_is_its_default_and_all_that_differ_from_it() -> None:
    table = resource_table(
        [("zh", ["content://sms"]), ("", ["content://media"]), ("fr", ["content://media"])]
    )

    assert of(table).strings(FIRST) == ("content://media", "content://sms")


def test_a_split_adds_its_values() -> None:
    base, split = resource_table([("", ["a"])]), resource_table([("fr", ["b"])])

    assert of(base, split).strings(FIRST) == ("a", "b")


def test_references_are_followed_and_circles_end() -> None:
    found = of(resource_table([("", [Ref(SECOND), "text", Ref(THIRD)])]))

    assert found.strings(FIRST) == ("text",)
    assert found.strings(THIRD) == ()


def test_an_array_gives_its_strings_in_order() -> None:
    found = of(resource_table([("", [("a", "b", Ref(SECOND)), "c"]), ("fr", [("d",)])]))

    assert found.arrays(FIRST) == (("a", "b", "c"), ("d",))
    assert found.strings(FIRST) == ()
    assert found.arrays(SECOND) == ()


def test_what_is_no_resource_and_a_damaged_table_give_nothing() -> None:
    sound = resource_table([("", [("a", "b")])])

    assert of(sound).strings(5) == ()
    assert of(b"no table").strings(FIRST) == ()
    assert of(sound[:-10]).arrays(FIRST) in ((), (("a",),))
    assert AppStrings([Apk(apk({"x": b""}), "x.apk")]).strings(FIRST) == ()


def test_an_array_that_claims_more_than_the_table_holds_is_cut() -> None:
    sound = resource_table([("", [("a", "b")])])
    count = sound.rindex((2).to_bytes(4, "little") + bytes(4))
    lying = sound[:count] + (1 << 31).to_bytes(4, "little") + sound[count + 4 :]

    assert all(len(array) <= 2 for array in of(lying).arrays(FIRST))
