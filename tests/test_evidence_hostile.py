"""Valid code that is made to cost time, memory or the truth: each ends soon and says what it left open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from auditor.dex.hierarchy import FEW, Hierarchy
from auditor.evidence import CodeFacts, examine
from auditor.evidence.patterns import descriptors
from auditor.model import Data, Scope
from tests.dexbuilder import (
    Class,
    Code,
    Dex,
    FieldRef,
    Method,
    MethodRef,
    Proto,
    TypeRef,
    build,
    loaded,
    uleb128,
)
from tests.dexcode import (
    CONTACTS,
    OBJECT,
    PARSE,
    RETURN,
    STRING,
    URI,
    Units,
    call,
    entry,
    get,
    give_back,
    move,
    new,
    null,
    put,
    query,
    result,
    static,
    text,
)

# Far more than any case takes, far less than what it took before the bounds.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]
BUILDER = "Ljava/lang/StringBuilder;"
APPEND = MethodRef(BUILDER, "append", Proto(BUILDER, (STRING,)))
TO_STRING = MethodRef(BUILDER, "toString", Proto(STRING))
INIT = MethodRef(BUILDER, "<init>")
CONCAT = MethodRef(STRING, "concat", Proto(STRING, (STRING,)))
STREAM = "Ljava/io/OutputStream;"
WRITE = MethodRef(STREAM, "write", Proto("V", ("[B",)))


def c(name: str, proto: Proto = Proto()) -> MethodRef:  # noqa: B008 - a value
    return MethodRef("Lx/C;", name, proto)


def evidence(*classes: Class, strings: Sequence[str] = ()) -> CodeFacts:
    """What is found in a program, with the limits of reading it; the timeout ends what does not end."""
    code = loaded(build(Dex(classes, strings)))
    assert code.program is not None
    facts = examine(code.program, ())
    return CodeFacts(facts.accesses, (*code.problems, *facts.limits))


def open_questions(facts: CodeFacts) -> set[object]:
    return {limit.detail.get("question") for limit in facts.limits if limit.id == "budget"}


def limits(facts: CodeFacts) -> set[str]:
    return {limit.id for limit in facts.limits}


def of_parsed() -> Units:
    """The query of the string in v1."""
    return query([*call("static", PARSE, 1), *result(1)])


def view_method(name: str, units: Units) -> Method:
    """A virtual method without arguments."""
    return Method(name, Code([*units, *RETURN], 16, 1))


# -- time and memory -----------------------------------------------------------------------


def test_a_call_chain_of_thousands_is_cut_off_and_that_is_said() -> None:
    chain = [static(f"m{at}", call("static", c(f"m{at + 1}"))) for at in range(5000)]
    last = static("m5000", query(get(1, CONTACTS)) * 300)
    facts = evidence(entry(call("static", c("m0"))), Class("Lx/C;", [*chain, last]))
    assert len(facts.accesses) == 300
    assert open_questions(facts) == {"reach"}


def test_thousands_of_classes_that_each_wake_the_next_end() -> None:
    go, many = MethodRef("Lx/I;", "go"), 2500
    kinds = [f"Lx/K{at};" for at in range(many)]
    wakes = [[*new(0, kind), *call("interface", go, 0)] for kind in kinds]
    classes = [
        Class(kind, [view_method("go", [*call("static", c("t")), *wake])], interfaces=["Lx/I;"])
        for kind, wake in zip(kinds, [*wakes[1:], []], strict=True)
    ]
    interface = Class("Lx/I;", [Method("go", None, flags=0x0401)])
    target = Class("Lx/C;", [static("t", query(get(1, CONTACTS)))])
    (access,) = evidence(interface, target, *classes, entry(wakes[0])).accesses
    assert [name.split("->")[0] for name in access.path] == ["Lx/Entry;", "Lx/K0;", "Lx/C;"]


def test_a_class_hierarchy_of_thousands_of_steps_ends() -> None:
    kinds = [f"Lx/B{at};" for at in range(2500)]
    first = Class(kinds[0], [Method("go", Code([*query(get(1, CONTACTS)), *RETURN], 16, 1))])
    heirs = [
        Class(
            kind, [Method("go", Code([*call("direct", MethodRef(above, "go"), 15), *RETURN], 16, 1))], above
        )
        for above, kind in pairwise(kinds)
    ]
    start = [*new(0, kinds[-1]), *call("virtual", MethodRef(kinds[-1], "go"), 0)]
    facts = evidence(first, *heirs, entry(start))
    assert facts.accesses[0].reachable or "reach" in open_questions(facts)


def test_a_field_that_is_written_and_read_thousands_of_times_costs_no_product_of_both() -> None:
    field = FieldRef("Lx/C;", "f", OBJECT)
    writes = static("w", [*query(get(1, CONTACTS)), *put(0, field) * 6000])
    reads = [static(f"r{at}", [*get(0, field), *put(0, field)] * 2000) for at in range(6)]
    facts = evidence(Class("Lx/C;", [writes, *reads]), entry(call("static", c("w"))))
    assert len(facts.accesses) == 1


def test_a_builder_that_is_read_after_every_append_costs_no_square() -> None:
    steps = [*text(1, "p"), *call("virtual", APPEND, 8, 1), *call("virtual", TO_STRING, 8), *result(1)]
    units = [*new(8, BUILDER), *call("direct", INIT, 8), *[*steps, *of_parsed()] * 500]
    assert evidence(Class("Lx/C;", [static("m", units)])).accesses == ()


def test_strings_that_double_forever_are_cut() -> None:
    doubled = [*text(1, "x" * 1000), *[*call("virtual", CONCAT, 1, 1), *result(1)] * 60]
    filled = [*new(6, BUILDER), *call("direct", INIT, 6), *call("virtual", APPEND, 6, 1) * 30]
    built = [*text(1, "x" * 1000), *[*filled, *call("virtual", TO_STRING, 6), *result(1)] * 12]
    facts = evidence(
        Class("Lx/C;", [static("m", [*doubled, *of_parsed()]), static("n", [*built, *of_parsed()])])
    )
    assert facts.accesses == ()


def test_a_string_that_appends_one_of_many_values_a_thousand_times_is_no_product_of_all() -> None:
    field = FieldRef("Lx/C;", "f", STRING)
    values = [unit for at in range(16) for unit in (*text(1, f"v{at}"), *put(1, field))]
    appends = [*get(1, field), *call("virtual", APPEND, 0, 1)] * 1000
    units = [*new(0, BUILDER), *call("direct", INIT, 0), *appends, *call("virtual", TO_STRING, 0), *result(1)]
    facts = evidence(Class("Lx/C;", [static("w", values), static("m", [*units, *of_parsed()])]))
    assert open_questions(facts) == {"address"}


def test_many_loaders_with_many_callbacks_in_one_class_are_no_product() -> None:
    loader = "Landroid/content/CursorLoader;"
    proto = Proto("V", ("Landroid/content/Context;", URI, f"[{STRING}", STRING, f"[{STRING}", STRING))
    nulls = [unit for register in (1, 3, 4, 5, 6) for unit in null(register)]
    load = [*new(0, loader), *nulls, *get(2, CONTACTS), 0x76 | 7 << 8, MethodRef(loader, "<init>", proto), 0]
    delivered = Proto("V", ("Landroid/content/Loader;", OBJECT))
    facts = evidence(
        *(
            Class(
                f"Lx/L${at};",
                [Method("onLoadFinished", Code(RETURN, 4, 3), delivered), view_method("load", load)],
            )
            for at in range(1500)
        )
    )
    assert len(facts.accesses) == 1500


def test_streams_that_come_out_of_a_maze_of_fields_are_followed_so_far_only() -> None:
    streams = [FieldRef("Lx/C;", f"s{at}", STREAM) for at in range(60)]
    maze = [unit for one in streams for other in streams for unit in (*get(0, other), *put(0, one))]
    writes = [unit for one in streams * 30 for unit in (*get(1, one), *call("virtual", WRITE, 1, 0))]
    facts = evidence(
        Class("Lx/C;", [static("maze", maze), static("m", [*query(get(1, CONTACTS)), *writes])]),
        entry(call("static", c("m"))),
    )
    assert len(facts.accesses) == 1
    assert "flow-depth" in limits(facts)


def test_names_of_a_megabyte_are_cut_and_that_is_said() -> None:
    kind = f"L{'a' * 1_000_000};"
    proto = Proto("V", (f"L{'b' * 60_000};",) * 200)
    calls: list[Units] = [[0x77 | 200 << 8, MethodRef(f"Lx/R{at};", "launch", proto), 0] for at in range(60)]
    chain = [
        static(f"m{at}", [*query(get(1, CONTACTS)), *call("static", MethodRef(kind, f"m{at + 1}"))])
        for at in range(60)
    ]
    picks = [*text(0, "android.intent.action.PICK"), *(unit for one in calls for unit in one)]
    facts = evidence(Class(kind, chain), entry([*call("static", MethodRef(kind, "m0")), *picks]))
    assert len(facts.accesses) == 60
    assert max(len(name) for access in facts.accesses for name in access.path) < 20_000
    assert "malformed" in limits(facts)


def test_an_address_of_a_megabyte_is_told_by_its_beginning() -> None:
    units = [*text(1, "content://com.android.contacts/data/" + "A" * 1_000_000), *of_parsed()]
    facts = evidence(entry(units * 50))
    assert [access.data for access in facts.accesses] == [Data.CONTACTS] * 50
    assert max(len(access.names) for access in facts.accesses) < 10_000


def test_a_name_made_of_pieces_of_a_pattern_is_matched_in_the_time_of_its_length() -> None:
    pattern = descriptors(["La/*;->*CONTENT_*URI:*", "Lb/*"])
    hostile = "La/" + ";->" * 20_000 + "CONTENT_" * 20_000
    assert not pattern.matches(hostile)
    assert pattern.matches(hostile + "URI:")
    assert pattern.matches("La/x;->CONTENT_URI:Lc;")
    assert pattern.matches("La/x;->MY_CONTENT_FILTER_URI:Lc;")
    assert not pattern.matches("La/x;->CONTENT_URI")
    assert pattern.matches("Lb/")


def test_the_bound_on_relatives_leaves_each_type_its_nearest() -> None:
    kinds = [f"Lx/B{at};" for at in range(1000)]
    code = loaded(build(Dex([Class(kind, (), above) for above, kind in pairwise(kinds)])))
    assert code.program is not None
    number = {kind: code.program.types_by_descriptor[kind.encode()] for kind in kinds}
    whole, little = Hierarchy(code.program.inheritance), Hierarchy(code.program.inheritance, most=0)
    assert list(whole.supertypes(number[kinds[-1]])) == [number[kind] for kind in reversed(kinds[:-1])]
    assert list(little.supertypes(number[kinds[-1]])) == [number[kind] for kind in kinds[-2 : -FEW - 2 : -1]]
    assert list(little.subtypes(number[kinds[0]]))[:2] == [number[kind] for kind in kinds[1:3]]
    assert (whole.cut_off, little.cut_off) == (False, True)


def number(register: int, value: int) -> Units:
    """``const``."""
    return [0x14 | register << 8, value & 0xFFFF, value >> 16]


def array(register: int, size: int, kind: str = f"[{OBJECT}") -> Units:
    """``new-array`` with its size in a register."""
    return [0x23 | (register | size << 4) << 8, TypeRef(kind)]


def store(value: int, into: int, place: int) -> Units:
    """``aput-object``."""
    return [0x4D | value << 8, into | place << 8]


TEXT_OF = MethodRef(STRING, "valueOf", Proto(STRING, (OBJECT,)))
REPLACE = MethodRef(
    STRING, "replace", Proto(STRING, ("Ljava/lang/CharSequence;", "Ljava/lang/CharSequence;"))
)
APPEND_PATH = MethodRef(URI, "withAppendedPath", Proto(URI, (URI, STRING)))
EQUALS = MethodRef(STRING, "equals", Proto("Z", (OBJECT,)))


def doubled(register: int) -> Units:
    """An array in v6 and ``register`` whose text would be 2**40 characters long."""
    step = [*array(register, 9), *store(6, register, 10), *store(6, register, 11), *move(6, register)]
    return [*number(9, 2), *number(10, 0), *number(11, 1), *array(6, 9), *step * 40]


@pytest.mark.parametrize(
    "units",
    [
        [*text(1, "a" * 60_000), *text(2, "a"), *text(3, "b" * 60_000),
         *call("virtual", REPLACE, 1, 2, 3), *result(1)],
        [*text(1, "a" * 60_000), *text(2, ""), *text(3, "b" * 60_000),
         *call("virtual", REPLACE, 1, 2, 3), *result(1)],
        [*doubled(7), *call("static", TEXT_OF, 7), *result(1)],
        [*doubled(7), *call("virtual", MethodRef(STRING, "toString", Proto(STRING)), 7), *result(1)],
        [*text(1, "content://x"), *call("static", PARSE, 1), *result(1), *doubled(7),
         *call("static", APPEND_PATH, 1, 7), *result(1)],
        [*doubled(7), *move(8, 7), *doubled(7), *call("virtual", EQUALS, 7, 8), *result(1)],
        [*number(9, 65_536), *[unit for _ in range(3000) for unit in array(7, 9)], *text(1, "x")],
        [*text(1, "A" * 1_000_000) * 3000],
    ],
)  # fmt: skip
def test_code_that_is_run_on_constants_takes_no_more_than_its_share(units: Units) -> None:
    helper = static("h", [*units, *give_back(1)], Proto(STRING))
    use = [*call("static", c("h", Proto(STRING))), *result(1), *of_parsed()]
    assert evidence(Class("Lx/C;", [helper, static("m", [*units, *of_parsed()])]), entry(use)).accesses == ()


def test_thousands_of_queries_in_one_long_method_are_not_each_run_from_its_start() -> None:
    unknown = MethodRef("Lx/Outside;", "get", Proto(URI))
    units = query([*call("static", unknown), *result(1)])
    facts = evidence(Class("Lx/C;", [static("m", units * 1500)]))
    assert facts.accesses == ()
    assert open_questions(facts) == {"address"}


# -- never a wrong "nothing" ------------------------------------------------------------------


def test_an_address_that_only_one_of_thousands_of_callers_gives_is_not_ruled_out() -> None:
    proto = Proto("V", (URI,))
    helper = static("h", query(move(1, 15)), proto)
    callers = [
        static(
            f"m{at:05}",
            [
                *text(1, f"content://x{at}"),
                *call("static", PARSE, 1),
                *result(1),
                *call("static", c("h", proto), 1),
            ],
        )
        for at in range(100)
    ]
    facts = evidence(Class("Lx/C;", [helper, *callers]))
    assert facts.accesses == ()
    assert open_questions(facts) == {"address"}


def test_an_address_behind_more_wrappers_than_are_followed_is_not_ruled_out() -> None:
    proto = Proto(URI)
    wrappers = [
        static(f"w{at}", [*call("static", c(f"w{at + 1}", proto)), *result(0), *give_back(0)], proto)
        for at in range(30)
    ]
    source = static("w30", [*get(0, CONTACTS), *give_back(0)], proto)
    user = static("m", query([*call("static", c("w0", proto)), *result(1)]))
    facts = evidence(Class("Lx/C;", [*wrappers, source, user]))
    assert facts.accesses or open_questions(facts) == {"address"}


@pytest.mark.parametrize("names", ["pq", "qp"])
def test_methods_that_pass_an_address_to_each_other_both_have_it(names: str) -> None:
    """Asked in either order: what was answered in the middle of the circle must not stick."""
    proto = Proto("V", (URI,))
    circle = {
        name: static(name, [*query(move(1, 15)), *call("static", c(other, proto), 15)], proto)
        for name, other in ("pq", "qp")
    }
    start = static("start", [*get(0, CONTACTS), *call("static", c("q", proto), 0)])
    facts = evidence(Class("Lx/C;", [*(circle[name] for name in names), start]))
    assert [access.scope for access in facts.accesses] == [Scope.BULK] * 2


def test_data_that_goes_into_one_of_many_implementations_is_not_said_to_stay() -> None:
    proto = Proto("V", (OBJECT,))
    send = MethodRef("Lx/I;", "send", proto)
    kinds = [
        Class(f"Lx/K{at};", [Method("send", Code(RETURN, 4, 2), proto)], interfaces=["Lx/I;"])
        for at in range(60)
    ]
    receiver = FieldRef("Lx/Somewhere;", "kind", "Lx/I;")
    use = [*query(get(1, CONTACTS)), *get(1, receiver), *call("interface", send, 1, 0)]
    interface = Class("Lx/I;", [Method("send", None, proto, 0x0401)])
    assert "flow-depth" in limits(evidence(interface, *kinds, entry(use)))


def test_what_is_printed_is_not_in_the_hands_of_all_who_print() -> None:
    printer = "Ljava/io/PrintStream;"
    out = FieldRef("Ljava/lang/System;", "out", printer)
    printing = MethodRef(printer, "println", Proto("V", (OBJECT,)))
    logging = MethodRef("Landroid/util/Log;", "d", Proto("I", (STRING, STRING)))
    to_string = MethodRef(OBJECT, "toString", Proto(STRING))
    others = [*get(0, out), *call("virtual", to_string, 0), *result(1), *call("static", logging, 1, 1)]
    use = [*query(get(1, CONTACTS)), *get(1, out), *call("virtual", printing, 1, 0)]
    facts = evidence(entry(use), Class("Lx/C;", [static("other", others)]))
    assert [access.scope for access in facts.accesses] == [Scope.BULK]
    assert "Lx/C;->other()V" not in {sink.method for access in facts.accesses for sink in access.sinks}


def test_an_object_that_another_method_makes_of_an_heir_opens_the_way() -> None:
    base = Class(
        "Lx/Base;", [Method("go", Code([*query(get(1, CONTACTS)), *RETURN], 16, 1))], interfaces=["Lx/I;"]
    )
    heir = Class("Lx/Heir;", (), "Lx/Base;")
    interface = Class("Lx/I;", [Method("go", None, flags=0x0401)])
    proto = Proto("Lx/I;")
    factory = static("make", [*new(0, "Lx/Heir;"), *give_back(0)], proto)
    start = [*call("static", c("make", proto)), *result(0), *call("interface", MethodRef("Lx/I;", "go"), 0)]
    (access,) = evidence(interface, base, heir, Class("Lx/C;", [factory]), entry(start)).accesses
    assert access.reachable


# -- oddities -------------------------------------------------------------------------------


def test_classes_that_descend_from_themselves_and_each_other_end() -> None:
    go = Method("go", Code([*query(get(1, CONTACTS)), *RETURN], 16, 1))
    facts = evidence(
        Class("Lx/A;", [go], "Lx/B;", ["Lx/A;"]),
        Class("Lx/B;", (), "Lx/A;"),
        Class(
            "Lx/S;",
            [Method("onDraw", Code([*call("virtual", MethodRef("Lx/B;", "go"), 15), *RETURN], 16, 1))],
            "Lx/S;",
        ),
        Class("Lx/I;", (), interfaces=["Lx/J;"]),
        Class("Lx/J;", (), interfaces=["Lx/I;"]),
        entry([*new(0, "Lx/B;"), *call("virtual", MethodRef("Lx/B;", "go"), 0)]),
    )
    assert [access.reachable for access in facts.accesses] == [True]


def test_members_of_arrays_and_of_primitive_types_are_no_obstacle() -> None:
    odd = [
        *null(0), *call("virtual", MethodRef("[I", "clone", Proto(OBJECT)), 0),
        *get(1, FieldRef("[I", "f", OBJECT)), *get(1, FieldRef("I", "f", OBJECT)),
        *call("virtual", MethodRef("V", "x"), 0), *put(0, FieldRef("I", "g", OBJECT)),
    ]  # fmt: skip
    after = [
        *call("virtual", MethodRef("[J", "clone", Proto(OBJECT)), 0),
        *put(0, FieldRef("[I", "h", OBJECT)),
    ]
    assert len(evidence(entry([*odd, *query(get(1, CONTACTS)), *after])).accesses) == 1


@pytest.mark.parametrize(
    "name", ["", "\0", "->", "(", "a\nb", "\u202e", "<script>", "\ud800", "*", "\x1b[31m"]
)
def test_a_method_of_any_name_is_read(name: str) -> None:
    kinds = ("Lx/;->(;", "", "L;", "x")
    facts = evidence(*(Class(kind, [view_method(name, query(get(1, CONTACTS)))]) for kind in kinds))
    assert len(facts.accesses) == 4


# -- one huge method -----------------------------------------------------------------------


def test_a_method_of_a_million_instructions_leaves_the_question_open_that_it_hides() -> None:
    """What it does is not read; that it was not is said, and names it."""
    filler = [unit for at in range(1000) for unit in null(at % 8)] * 1000
    huge = static("huge", [*filler, *query(get(1, CONTACTS))])
    small = static("small", query(get(1, CONTACTS)))
    facts = evidence(
        Class("Lx/C;", [huge, small]), entry([*call("static", c("huge")), *call("static", c("small"))])
    )
    assert [access.method for access in facts.accesses] == ["Lx/C;->small()V"]
    (limit,) = (one for one in facts.limits if one.detail.get("question") == "method")
    assert (limit.id, limit.detail.get("methods")) == ("budget", ("Lx/C;->huge()V",))


def test_many_methods_that_each_take_long_to_follow_are_named_and_not_all_followed() -> None:
    """Each is within the bounds of one method: blocks that hundreds of handlers guard."""
    blocks = [unit for at in range(600) for unit in (*null(at % 8), 0x38, 2)]
    handlers = b"\x01\xe0\x03" + b"".join(b"\0" + uleb128(3 * at) for at in range(480))
    code = [
        Code([*blocks, *query(get(1, CONTACTS)), *RETURN], 16, 1, [(0, 1800, 1)], handlers)
        for _ in range(100)
    ]
    facts = evidence(Class("Lx/C;", [Method(f"m{at}", each) for at, each in enumerate(code)]))
    assert "method" in open_questions(facts)
