"""The lines of a method that a researcher is shown for an access."""

from __future__ import annotations

from auditor.evidence import examine
from auditor.evidence.listing import LEFT_OUT, MAX_MAKERS, MAX_TEXT
from auditor.model import Access, ListingLine
from tests import dexcode
from tests.dexbuilder import Class, Dex, MethodRef, Proto, Unit, build, program
from tests.dexcode import STRING

NOTHING: list[Unit] = [0x0000]
BUILDER = "Ljava/lang/StringBuilder;"
APPEND = MethodRef(BUILDER, "append", Proto(BUILDER, (STRING,)))
TO_STRING = MethodRef(BUILDER, "toString", Proto(STRING))
NEW = MethodRef(BUILDER, "<init>")


def access(*units: Unit) -> Access:
    (found,) = examine(program(build(Dex([dexcode.entry(units)]))), []).accesses
    return found


def shown(found: Access) -> list[tuple[str, bool]]:
    """The first word of each line and whether it is marked."""
    return [(line.text.split()[0], line.marked) for line in found.listing]


def test_what_makes_the_address_is_shown_however_far_before_the_query() -> None:
    far = [*dexcode.get(1, dexcode.CONTACTS), *NOTHING * 500, *dexcode.query([])]
    found = access(*far)
    assert shown(found)[:2] == [("sget-object", True), (LEFT_OUT, False)]
    assert [line for line in found.listing if line.offset == found.offset] == [
        ListingLine(found.offset, next(one.text for one in found.listing if "query" in one.text), marked=True)
    ]
    assert len(found.listing) < 20


def test_what_is_left_out_has_the_offset_of_its_first_instruction() -> None:
    found = access(*dexcode.get(1, dexcode.CONTACTS), *NOTHING * 50, *dexcode.query([]))
    first, gap = found.listing[:2]
    assert (gap.text, gap.offset) == (LEFT_OUT, first.offset + 4)
    offsets = [line.offset for line in found.listing]
    assert offsets == sorted(set(offsets))


def test_the_parts_of_a_built_address_are_marked() -> None:
    built = [
        *dexcode.new(6, BUILDER),
        *dexcode.call("direct", NEW, 6),
        *dexcode.text(7, "content://com.android."),
        *dexcode.call("virtual", APPEND, 6, 7),
        *NOTHING * 30,
        *dexcode.text(7, "contacts/contacts"),
        *dexcode.call("virtual", APPEND, 6, 7),
        *dexcode.call("virtual", TO_STRING, 6),
        *dexcode.result(7),
        *dexcode.call("static", dexcode.PARSE, 7),
        *dexcode.result(1),
    ]
    found = access(*dexcode.query(built))
    marked = [line.text for line in found.listing if line.marked]
    assert any('"content://com.android."' in text for text in marked)
    assert any('"contacts/contacts"' in text for text in marked)
    assert sum("StringBuilder;->append" in text for text in marked) == 2
    assert any("move-result-object v1" in text for text in marked)


def test_a_listing_of_endless_makers_ends() -> None:
    append = [*dexcode.text(7, "x"), *dexcode.call("virtual", APPEND, 6, 7)]
    built = [
        *dexcode.new(6, BUILDER),
        *dexcode.call("direct", NEW, 6),
        *append * 300,
        *dexcode.call("virtual", TO_STRING, 6),
        *dexcode.result(7),
    ]
    call = dexcode.query(dexcode.get(1, dexcode.CONTACTS))
    found = access(*built, *call[:-4], *dexcode.move(3, 7), *call[-4:])
    assert sum(line.marked for line in found.listing) == MAX_MAKERS + 1


def test_a_long_text_is_cut_and_odd_letters_are_spelled_out() -> None:
    odd = [*dexcode.text(6, "a\nb\u202ec"), *dexcode.text(6, "long " * 100)]
    found = access(*odd, *dexcode.query(dexcode.get(1, dexcode.CONTACTS)))
    texts = [line.text for line in found.listing]
    assert all(len(text) <= MAX_TEXT and text.isprintable() for text in texts)


def test_offsets_count_from_the_start_of_the_own_dex_file() -> None:
    call = dexcode.query(dexcode.get(1, dexcode.CONTACTS))
    raw = build(Dex([dexcode.entry([*call, 0x0038, 2, 0x2B, 5, 0, 0x0E, 0x0E, 0x0100, 1, 0, 0, 4, 0])]))
    first = build(Dex([Class("La/A;")], strings=["before"]))
    (alone,) = examine(program(raw), []).accesses
    (behind,) = examine(program(first, raw), []).accesses
    assert behind.dex == "classes2.dex"
    assert behind.listing == alone.listing
    (switch,) = [line for line in alone.listing if line.text.startswith("packed-switch")]
    assert switch.text == f"packed-switch v0, {{{switch.offset + 8:#x}}}"


def test_jumps_name_the_offset_that_they_lead_to() -> None:
    call = dexcode.query(dexcode.get(1, dexcode.CONTACTS))
    found = access(*call, 0x0038, 3, 0x0000, *dexcode.text(1, "after"))
    (jump,) = [line for line in found.listing if line.text.startswith("if-eqz")]
    assert jump.text == f"if-eqz v0, {jump.offset + 6:#x}"
