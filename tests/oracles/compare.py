"""Where two readings of a DEX file may differ, and where they may not."""

from __future__ import annotations

import dataclasses
import re
from typing import Final

from auditor.dex import CodeFile, load_program
from auditor.dex.insns import Insn, read_body
from auditor.dex.names import ItemNo
from auditor.dex.opcodes import Index
from auditor.evidence.listing import MAX_TEXT, instruction_text
from auditor.model import Sha256
from tests.oracles import dexdump
from tests.oracles.facts import DexFacts, Difference, Naming, differences

_METHOD: Final = re.compile(r"([L\[][^ ]*)\.([^.:;]*):\(")
_FIELD: Final = re.compile(r" ([L\[][^ ]*)\.([^.:;]*):(?!\()")
_LITERAL: Final = re.compile(r"#(?:int|long) (-?\d+) // #[0-9a-f]+$")
_BITS: Final = re.compile(r"#(?:float|double) \S+ // #([0-9a-f]+)$")
_JUMP: Final = re.compile(r"([0-9a-f]{4,8}) // [+-][0-9a-f]+$")
_FAR_JUMP: Final = re.compile(r"^goto/32 #([0-9a-f]{8})$")
_STRING: Final = re.compile(r'^(const-string\S* v\d+), "(.*)" // string@[0-9a-f]+$', re.DOTALL)
_CALL_SITE: Final = re.compile(r"(call_site|method_handle)@([0-9a-f]+)$")
_TABLES: Final = {"call_site": Index.CALL_SITE.value, "method_handle": Index.METHOD_HANDLE.value}


def unexplained(ours: DexFacts, androguard: DexFacts) -> list[Difference]:
    """What androguard says otherwise, but for three things that its analysis leaves out.

    It names the element's type where a method of an array is called, and passes over arrays of
    primitive types; over invoke-polymorphic; and over fields that no class of the file defines, as
    are all of the platform's.
    """
    assert androguard.defined_fields is not None
    polymorphic = {
        (method, at)
        for method, rows in androguard.instructions.items()
        for at, name in rows
        if name.startswith("invoke-polymorphic")
    }
    calls = {
        one._replace(named=one.named.lstrip("["))
        for one in ours.calls
        if not _is_primitive(one) and (one.method, one.at) not in polymorphic
    }
    accesses = {one for one in ours.field_accesses if one.named.split(" ", 1)[1] in androguard.defined_fields}
    return differences(dataclasses.replace(ours, calls=calls, field_accesses=accesses), androguard)


def _is_primitive(call: Naming) -> bool:
    return call.named.startswith("[") and call.named.lstrip("[")[0] != "L"


def listing_differences(dex: bytes) -> list[tuple[str, int, str, str]]:
    """Method, place, our line and what dexdump's amounts to, of each instruction where the two differ."""
    program = load_program([CodeFile(Sha256("0" * 64), (("classes.dex", dex),))]).program
    assert program is not None
    listed = dexdump.texts(dex)
    found: list[tuple[str, int, str, str]] = []
    for item in map(ItemNo, range(len(program.items.header))):
        body = read_body(program, item)
        names = [program.method_descriptor(method) for method in program.methods_of_item(item)]
        for position, insn in enumerate(body.insns):
            at = 2 * (insn.at - int(program.items.first[item]))
            shown = instruction_text(program, body, position)
            expected = as_ours(*listed[names[0]][at], at)
            if shown != expected and not (_is_switch(insn) and shown.startswith(expected)):
                found.append((names[0], at, shown, expected))
    return found


def _is_switch(insn: Insn) -> bool:
    """Dexdump shows the place of the table of a switch; we show what stands in it."""
    return insn.op.name.endswith("-switch")


def as_ours(offset: int, text: str, at: int) -> str:
    """A line of dexdump's in our manner.

    ``offset`` and ``at`` are the instruction's places in the file and in its method.
    """
    start = offset - at
    if string := _STRING.match(text):
        shown = f'"{string[2]}"' if string[2].isprintable() else ascii(string[2])
        line = f"{string[1]}, {shown}"
    elif far := _FAR_JUMP.match(text):
        line = f"goto/32 {offset + 2 * signed(far[1], 32):#x}"
    elif jump := _JUMP.search(text):
        place = "" if "-switch" in text else f"{start + 2 * int(jump[1], 16):#x}"
        line = text[: jump.start()].rstrip(", " if not place else "") + place
    elif literal := _LITERAL.search(text):
        line = f"{text[: literal.start()]}#{literal[1]}"
    elif bits := _BITS.search(text):
        line = f"{text[: bits.start()]}#{signed(bits[1], 4 * len(bits[1]))}"
    else:
        line = _FIELD.sub(r" \1->\2:", _METHOD.sub(r"\1->\2(", text.split(" // ")[0]))
        line = _CALL_SITE.sub(lambda one: f"{_TABLES[one[1]]}@{int(one[2], 16)}", line)
    return line if len(line) <= MAX_TEXT else line[: MAX_TEXT - 1] + "…"


def signed(digits: str, bits: int) -> int:
    """The two's complement number of hexadecimal digits."""
    value = int(digits, 16)
    return value - (1 << bits) if value >> (bits - 1) else value
