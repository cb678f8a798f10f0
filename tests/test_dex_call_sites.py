"""Call sites of ``invoke-custom``: read as smali wrote them, refused where they lie."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from auditor.dex.call_sites import call_site, read_call_site
from auditor.dex.names import ItemNo
from auditor.dex.opcodes import OPCODES
from auditor.dex.program import Program
from auditor.errors import MalformedDex
from tests.cases import program_files
from tests.dexbuilder import program

CUSTOM = next(op.value for op in OPCODES if op is not None and op.name == "invoke-custom")


def cases() -> tuple[Program, list[tuple[ItemNo, int]]]:
    """The program of all cases, and its invoke-custom instructions."""
    code = program(*(path.read_bytes() for path in program_files("cases")))
    found = code.sweep.at[np.flatnonzero(code.sweep.opcode == CUSTOM)]
    items = code.items.holding(found).tolist()
    return code, [(ItemNo(item), at) for item, at in zip(items, found.tolist(), strict=True)]


def test_a_call_site_names_its_bootstrap_method_and_what_it_is_given() -> None:
    code, places = cases()
    sites = [call_site(code, item, at) for item, at in places]

    assert {site.name for site in sites if site} == {"makeConcatWithConstants"}
    assert {site.arguments for site in sites if site} == {("com.android.\1",), ("content://\1/\1",)}
    for site in sites:
        assert site is not None
        assert site.bootstrap is not None
        assert code.method_descriptor(site.bootstrap).startswith("Ljava/lang/invoke/StringConcatFactory;->")
        assert {code.type_descriptor(kind) for kind in site.parameters} == {"Ljava/lang/String;"}


def test_a_call_site_that_is_not_there_is_refused() -> None:
    code, _ = cases()
    dex = code.dexes[0].dex

    with pytest.raises(MalformedDex, match="call site"):
        read_call_site(dex, 40_000)


@pytest.mark.parametrize("map_off", [0, 3, 0xFFFFFFFF])
def test_a_map_that_lies_gives_no_call_sites(map_off: int) -> None:
    code, _ = cases()
    dex = dataclasses.replace(code.dexes[0].dex, map_off=map_off)

    with pytest.raises(MalformedDex):
        read_call_site(dex, 0)
