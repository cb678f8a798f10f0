"""Reads bytes as a DEX file in every way there is; by hand, with atheris: ``Setup(argv, fuzz_dex)``."""

from __future__ import annotations

import contextlib

import numpy as np

from auditor.dex import CodeFile, load_program
from auditor.dex.definitions import DefUse
from auditor.dex.insns import read_body
from auditor.dex.link import check
from auditor.dex.names import ItemNo, MethodNo, TypeNo
from auditor.dex.program import Program
from auditor.dex.structs import read_dex_files
from auditor.errors import MalformedDex
from auditor.model import Sha256

_OPENED = 40
"""Methods and types that are looked at one by one."""


def fuzz_dex(raw: bytes) -> None:
    """Ends soon and raises nothing, whatever the bytes."""
    try:
        for dex in read_dex_files("classes.dex", np.frombuffer(raw, np.uint8)):
            check(dex)
    except MalformedDex:
        refused = True
    else:
        refused = False
    code = load_program([CodeFile(Sha256("0" * 64), (("classes.dex", raw),))])
    assert (code.program is None) == refused
    assert {limit.id for limit in code.problems} <= {"malformed"}
    if code.program is not None:
        _look_around(code.program)


def _look_around(program: Program) -> None:
    """Asks everything that a program answers."""
    for references in (
        program.invokes,
        program.field_reads,
        program.field_writes,
        program.new_instances,
        program.class_constants,
        program.string_constants,
    ):
        assert len(references.at) == len(references.target) <= len(program.sweep.at)
    for item in range(min(len(program.items.header), _OPENED)):
        with contextlib.suppress(MalformedDex):
            _ask_everything(DefUse(read_body(program, ItemNo(item))))
        assert program.place_of_item(item).dex == "classes.dex"
        assert program.methods_of_item(item)
    for kind in map(TypeNo, range(min(len(program.class_of_type), _OPENED))):
        program.supertypes(kind)
        program.subtypes(kind)
        program.fields_of_class(kind)
    for method in map(MethodNo, range(min(len(program.definition), _OPENED))):
        program.method_descriptor(method)
        program.item_of(method)


def _ask_everything(solved: DefUse) -> None:
    """Each operand and each user of a method; a bound keeps it short."""
    count = len(solved.body.insns)
    for position in range(count):
        assert all(one < count for held in solved.operands(position) for one in held)
    for definition in solved.definitions():
        assert all(0 <= user < count for user in solved.users(definition))
