"""Which definition each operand can hold: small methods with the answers written out."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.dex.definitions import Definition, Definitions, DefUse, Steps, incoming
from auditor.dex.insns import Body, read_body
from auditor.dex.names import ItemNo
from tests.dexbuilder import (
    Class,
    Code,
    Dex,
    FieldRef,
    Method,
    MethodRef,
    Proto,
    TypeRef,
    Unit,
    build,
    program,
)
from tests.dexfiles import SAMPLES, sample_program
from tests.oracles import reaching

CALL = MethodRef("Lb;", "make", Proto("Ljava/lang/Object;", ("I",)))
FIELD = FieldRef("Lb;", "x", "I")


def solved(code: Code) -> DefUse:
    whole = program(build(Dex([Class("La;", [Method("f", code)])])))
    return DefUse(read_body(whole, ItemNo(0)))


def all_operands(found: DefUse) -> list[tuple[Definitions, ...]]:
    return [found.operands(position) for position in range(len(found.body.insns))]


def all_users(found: DefUse) -> dict[Definition, tuple[int, ...]]:
    """By definition; those that some instruction reads."""
    return {one: users for one in found.definitions() if (users := found.users(one))}


def operands(units: list[Unit], ins: int = 0, registers: int = 8) -> list[list[set[int]]]:
    found = solved(Code(units, registers=registers, ins=ins))
    return [[set(values) for values in each] for each in all_operands(found)]


def const(register: int, value: int = 0) -> int:
    return 0x12 | register << 8 | value << 12


def test_parameters_lie_in_the_last_registers() -> None:
    units: list[Unit] = [0x0611, 0x0711, 0x0511]
    found = all_operands(solved(Code(units, registers=8, ins=2)))
    assert found[0] == (frozenset((incoming(0),)),)
    assert found[1:] == [(frozenset(),), (frozenset(),)], "control does not come there"
    assert operands([0x0711], ins=2) == [[{-2}]]
    assert operands([0x0511], ins=2) == [[set()]]


def test_a_new_value_replaces_the_old_one() -> None:
    assert operands([const(0), const(0), 0x000F]) == [[set()], [set()], [{1}]]


def test_moves_and_casts_pass_on_what_they_are_given() -> None:
    units: list[Unit] = [const(0), 0x0107, 0x021F, TypeRef("Lb;"), 0x0208, 1, 0x021F, TypeRef("Lb;"), 0x0211]
    assert operands(units) == [[set()], [set(), {0}], [set()], [set(), {0}], [{0}], [{0}]]


def test_a_move_is_no_use_and_a_cast_is_one() -> None:
    found = solved(Code([const(0), 0x0107, 0x011F, TypeRef("Lb;"), 0x0111]))
    assert all_users(found) == {0: (2, 3)}


def test_a_call_makes_its_result() -> None:
    units: list[Unit] = [const(1), 0x1071, CALL, 1, 0x000C, 0x0011]
    found = solved(Code(units))
    assert [set(each[0]) for each in all_operands(found)] == [set(), {0}, set(), {1}]
    assert all_users(found) == {0: (1,), 1: (3,)}


def test_a_call_whose_result_nobody_keeps_has_no_users() -> None:
    found = solved(Code([0x0071, CALL, 0, 0x000E]))
    assert found.users(Definition(0)) == ()


def test_a_move_result_after_no_call_makes_its_own_value() -> None:
    found = solved(Code([const(1), 0x000C, 0x0011]))
    assert found.operands(2) == (frozenset((1,)),)


def test_arrays_that_are_filled_at_once_are_results_too() -> None:
    units: list[Unit] = [const(1), 0x1024, TypeRef("[I"), 1, 0x000C, 0x0011]
    assert operands(units)[3] == [{1}]


def test_a_pair_is_named_by_its_first_register_and_spoils_the_second() -> None:
    units: list[Unit] = [const(1), 0x0016, 5, 0x0010, 0x010F]
    assert operands(units)[2] == [{1}]
    assert operands([const(1), 0x0016, 5, 0x010F])[2] == [set()]
    assert operands([const(3), 0x0016, 5, 0x0204, 0x030F])[3] == [set()]
    assert operands([const(3), 0x0016, 5, 0x0204, 0x0210])[3] == [{1}]


def test_comparing_longs_makes_an_int() -> None:
    """The name ends in -long, and the register after the result stays what it was."""
    assert operands([const(1), 0x0031, 0x0402, 0x010F])[2] == [{0}]


def test_arithmetic_on_two_addresses_reads_what_it_writes() -> None:
    assert operands([const(0), const(1), 0x10B0, 0x000F]) == [[set()], [set()], [{0}, {1}], [{2}]]


def test_stores_write_no_register() -> None:
    units: list[Unit] = [const(0), const(1), 0x1059, FIELD, 0x0067, FIELD, 0x004B, 0x0101, 0x000F]
    assert operands(units)[2:] == [[{0}, {1}], [{0}], [{0}, {1}, {1}], [{0}]]


def test_a_pair_that_is_stored_spoils_no_register() -> None:
    assert operands([const(0), 0x325A, FIELD, 0x000F])[2] == [{0}]


def test_branches_join() -> None:
    """With v0 = 1 on one way and v0 = 2 on the other."""
    units: list[Unit] = [0x0738, 4, const(0, 1), 0x0228, const(0, 2), 0x000F]
    found = solved(Code(units, registers=8, ins=1))
    assert found.operands(4) == (frozenset((1, 3)),)
    assert all_users(found) == {-1: (0,), 1: (4,), 3: (4,)}


def test_a_loop_sees_its_own_values() -> None:
    """First v0 = 0, then v0 = v0 + 1 while it is not 0."""
    units: list[Unit] = [const(0), 0x00D8, 0x0100, 0x0039, 0xFFFE, 0x000F]
    assert operands(units) == [[set()], [set(), {0, 1}], [{1}], [{1}]]


def test_a_jump_to_the_first_instruction_joins_with_the_parameters() -> None:
    """The first is v7 = v7 + 1, where v7 is the parameter."""
    units: list[Unit] = [0x07D8, 0x0107, 0x0739, 0xFFFE, 0x070F]
    found = solved(Code(units, registers=8, ins=1))
    assert found.operands(0) == (frozenset(), frozenset((-1, 0)))


def test_each_case_of_a_switch_is_a_way() -> None:
    units: list[Unit] = [
        *(const(0), 0x072B, 7, 0, const(0, 1), 0x000F, const(0, 2), 0x000F),
        *(0x0100, 2, 0, 0, 5, 0, 3, 0),
    ]
    assert operands(units, ins=1)[2:] == [[set()], [{2}], [set()], [{4}]]
    assert operands([*units[:9], 2, 0, 0, 4, 0, 4, 0], ins=1)[3] == [{0, 2}]


HANDLER = b"\x01\x00"
"""One handler, for everything; its address follows."""


def test_a_handler_sees_what_each_guarded_instruction_found() -> None:
    """v0 is 0, then 1, then 2 in the guarded stretch; the last value is made after all could throw."""
    units: list[Unit] = [const(0), const(0, 1), const(0, 2), const(0, 3), 0x000F, 0x010D, 0x000F]
    found = solved(Code(units, tries=[(1, 2, 1)], handlers=HANDLER + b"\x05"))
    assert found.operands(4) == (frozenset((3,)),)
    assert found.operands(6) == (frozenset((0, 1)),)


def test_a_call_that_throws_has_no_result() -> None:
    units: list[Unit] = [const(0), 0x0071, CALL, 0, 0x000C, 0x0011, 0x010D, 0x0011]
    found = solved(Code(units, tries=[(1, 4, 1)], handlers=HANDLER + b"\x06"))
    assert found.operands(3) == (frozenset((1,)),)
    assert found.operands(5) == (frozenset((0,)),)


def test_a_handler_after_its_block_joins_with_what_falls_into_it() -> None:
    units: list[Unit] = [const(0), const(0, 1), const(0, 2), 0x000F]
    found = solved(Code(units, tries=[(1, 1, 1)], handlers=HANDLER + b"\x03"))
    assert found.operands(3) == (frozenset((0, 2)),)


def test_code_that_control_never_reaches_holds_nothing() -> None:
    assert operands([const(0), 0x000F, 0x000F]) == [[set()], [{0}], [set()]]


def test_a_method_without_code_units_has_no_definitions() -> None:
    found = solved(Code([]))
    assert (all_operands(found), all_users(found)) == ([], {})


@pytest.mark.timeout(60)
def test_a_method_made_to_take_for_ever_is_left_soon() -> None:
    """Thousands of blocks that all reach one another, each with a value of its own in each register."""
    units: list[Unit] = []
    for block in range(3000):
        units += [0x0014 | (block % 256) << 8, block, 0]
        back = 0x10000 - len(units) if block % 2 and len(units) < 0x7000 else 2
        units += [0x0038 | (block * 7 % 256) << 8, back]
    units += [0x0038, 0x10000 - min(len(units), 0x7000), 0x000E]
    found = solved(Code(units, registers=256))
    assert not found.is_cut_off
    assert len(all_operands(found)) == 6002
    for definition in range(0, 6000, 2):
        found.users(Definition(definition))
    assert found.is_cut_off


@pytest.mark.timeout(60)
def test_handlers_that_all_guard_all_blocks_are_left_soon() -> None:
    units: list[Unit] = [*(unit for _ in range(3000) for unit in (0x0038, 2)), 0x000E]
    handlers = b"\x01" + bytes([0x80 | 2000 & 0x7F, 2000 >> 7]) + b"\0\0" * 2000
    found = solved(Code(units, tries=[(0, 6000, 1)], handlers=handlers))
    assert not found.is_cut_off
    assert found.operands(2999) == (frozenset(),)


@pytest.mark.timeout(60)
def test_a_long_chain_of_moves_is_not_walked_for_each_of_its_moves() -> None:
    """The value goes to and fro between two registers; each move is led back over all before it."""
    found = solved(Code([const(0), *[0x0107, 0x1007] * 9000, 0x000E]))
    assert found.operands(900)[1] == {0}
    all_operands(found)
    assert found.is_cut_off


@pytest.mark.timeout(60)
def test_a_register_moved_to_itself_keeps_its_value_at_no_cost() -> None:
    found = solved(Code([const(0), *[0x0007] * 18_000, 0x0011]))
    assert all_users(found) == {0: (18_001,)}
    assert found.operands(18_001) == (frozenset((0,)),)
    assert not found.is_cut_off


@pytest.mark.timeout(60)
def test_thousands_of_jumps_to_one_place_are_not_gone_back_for_thousands_of_registers() -> None:
    jumps = [unit for at in range(9000) for unit in (0x0038, 2 * (9000 - at))]
    ranges = [unit for at in range(20) for unit in (0xFF77, CALL, 255 * at)]
    found = solved(Code([const(0), *jumps, *ranges, 0x000E], registers=6000))
    assert found.operands(1) == (frozenset((0,)),)
    all_operands(found)
    assert found.is_cut_off


@pytest.mark.timeout(60)
def test_thousands_of_values_with_thousands_of_readers_are_not_all_listed() -> None:
    made = [unit for at in range(4000) for unit in (0x0012, 0x0138, 3 * (4000 - at) - 1)]
    read = [unit for _ in range(4000) for unit in (0x1071, CALL, 0)]
    found = solved(Code([*made, *read, 0x000E]))
    assert len(found.users(Definition(0))) == 4000
    all_users(found)
    assert found.is_cut_off


@pytest.mark.timeout(60)
def test_calls_with_hundreds_of_registers_each_are_not_all_noted() -> None:
    ranges: list[Unit] = [0xFF77, CALL, 0]
    found = solved(Code([const(0), *ranges * 19_000, 0x000E], registers=256))
    found.users(Definition(0))
    assert found.is_cut_off


def test_methods_share_the_steps_that_an_app_has() -> None:
    units: list[Unit] = [const(0), *[0x0107, 0x1007] * 300, 0x0011]
    whole = program(build(Dex([Class("La;", [Method("f", Code(units))])])))
    body, steps = read_body(whole, ItemNo(0)), Steps(2000)
    first, second = DefUse(body, steps), DefUse(body, steps)
    assert first.operands(601) == second.operands(601) == (frozenset((0,)),)
    all_operands(first)
    assert first.is_cut_off
    assert not second.is_cut_off
    all_operands(second)
    assert second.is_cut_off


# Against a solver that goes forwards


def same_answers(body: Body) -> bool:
    expected, found = reaching.solve(body), DefUse(body)
    return tuple(all_operands(found)) == expected.operands and all_users(found) == expected.users


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_answered_as_by_solving_each_method_whole(name: str) -> None:
    whole = sample_program(name)
    for item in range(len(whole.items.header)):
        assert same_answers(read_body(whole, ItemNo(item))), whole.place_of_item(ItemNo(item))


def any_code() -> st.SearchStrategy[Code]:
    """Short methods of four registers, full of moves, pairs and jumps, with try blocks."""
    register = st.integers(0, 3)
    plain = st.one_of(
        st.builds(lambda a, b: [0x12 | a << 8 | b << 12], register, st.integers(0, 7)),
        st.builds(lambda a: [0x16 | a << 8, 5], register),
        st.builds(lambda a, b: [0x07 | a << 8 | b << 12], register, register),
        st.builds(lambda a, b: [0x04 | a << 8 | b << 12], register, register),
        st.builds(lambda a, b: [0xB0 | a << 8 | b << 12], register, register),
        st.builds(lambda a: [0x0C | a << 8], register),
        st.builds(lambda a: [0x1071, CALL, a], register),
        st.builds(lambda a: [0x0F | a << 8], register),
        st.builds(lambda a, b: [0x5A | a << 8 | b << 12, FIELD], register, register),
        st.builds(lambda a, b: [0x03, a, b], register, register),
        st.just([0x000E]),
    )
    jump = st.builds(lambda a, to: [0x38 | a << 8, to], register, st.integers(-30, 30))
    goto = st.builds(lambda to: [0x29, to], st.integers(-30, 30))
    tries = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6), st.integers(0, 20)), max_size=3)
    return st.builds(_code, st.lists(st.one_of(plain, jump, goto), min_size=1, max_size=24), tries)


def _code(insns: list[list[Unit]], tries: list[tuple[int, int, int]]) -> Code:
    """Jumps and handlers led to the start of an instruction; try blocks one after the other."""
    starts = list(accumulate((len(insn) for insn in insns), initial=0))[:-1]
    units: list[Unit] = []
    for start, insn in zip(starts, insns, strict=True):
        units += insn
        if isinstance(insn[0], int) and insn[0] & 0xFF in (0x38, 0x29):
            to = insn[1]
            assert isinstance(to, int)
            units[-1] = (starts[to % len(starts)] - start) & 0xFFFF
    units.append(0x000E)
    placed, handlers, at = [], bytes([max(len(tries), 1)]), 0
    for skip, size, handler in tries:
        begin = at + skip % 5
        if begin + size <= len(units):
            placed.append((begin, size, len(handlers)))
            handlers += bytes([0, starts[handler % len(starts)]])
            at = begin + size
    handlers = bytes([max(len(placed), 1)]) + handlers[1:]
    return Code(units, registers=4, ins=2, tries=placed, handlers=handlers if placed else b"")


@given(any_code())
def test_any_code_is_answered_as_by_solving_it_whole(code: Code) -> None:
    whole = program(build(Dex([Class("La;", [Method("f", code)])])))
    assert same_answers(read_body(whole, ItemNo(0)))
