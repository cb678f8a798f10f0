"""The Dalvik instruction set as a table.

Source: source.android.com, "Dalvik bytecode" (opcodes) and "Dalvik executable
instruction formats" (formats); ART's ``libdexfile/dex/dex_instruction_list.h``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np


class Index(str, Enum):
    """What the index operand of an instruction points into."""

    NONE = "none"
    STRING = "string_ids"
    TYPE = "type_ids"
    FIELD = "field_ids"
    METHOD = "method_ids"
    CALL_SITE = "call_site_ids"
    METHOD_HANDLE = "method_handles"
    PROTO = "proto_ids"


@dataclass(frozen=True, slots=True)
class Opcode:
    """One row of the instruction set."""

    value: int
    name: str
    format: str
    """Id of the instruction format; its first digit is the length in code units."""
    index: Index
    falls_through: bool
    """Whether the next instruction can follow."""
    writes: bool
    """Whether the first register operand is written."""
    reads_first: bool
    """Whether the first register operand is read."""
    moves: bool
    """Whether it copies its second register operand to its first."""
    moves_result: bool
    """Whether it takes the result of the call before it."""
    is_wide: bool
    """Whether it writes a register pair."""
    keeps_result: bool
    """Whether a ``move-result`` can follow."""


_TABLE = """
00 nop 10x
01 move 12x
02 move/from16 22x
03 move/16 32x
04 move-wide 12x
05 move-wide/from16 22x
06 move-wide/16 32x
07 move-object 12x
08 move-object/from16 22x
09 move-object/16 32x
0a move-result 11x
0b move-result-wide 11x
0c move-result-object 11x
0d move-exception 11x
0e return-void 10x
0f return 11x
10 return-wide 11x
11 return-object 11x
12 const/4 11n
13 const/16 21s
14 const 31i
15 const/high16 21h
16 const-wide/16 21s
17 const-wide/32 31i
18 const-wide 51l
19 const-wide/high16 21h
1a const-string 21c string
1b const-string/jumbo 31c string
1c const-class 21c type
1d monitor-enter 11x
1e monitor-exit 11x
1f check-cast 21c type
20 instance-of 22c type
21 array-length 12x
22 new-instance 21c type
23 new-array 22c type
24 filled-new-array 35c type
25 filled-new-array/range 3rc type
26 fill-array-data 31t
27 throw 11x
28 goto 10t
29 goto/16 20t
2a goto/32 30t
2b packed-switch 31t
2c sparse-switch 31t
2d cmpl-float 23x
2e cmpg-float 23x
2f cmpl-double 23x
30 cmpg-double 23x
31 cmp-long 23x
32 if-eq 22t
33 if-ne 22t
34 if-lt 22t
35 if-ge 22t
36 if-gt 22t
37 if-le 22t
38 if-eqz 21t
39 if-nez 21t
3a if-ltz 21t
3b if-gez 21t
3c if-gtz 21t
3d if-lez 21t
44-4a aget 23x
4b-51 aput 23x
52-58 iget 22c field
59-5f iput 22c field
60-66 sget 21c field
67-6d sput 21c field
6e invoke-virtual 35c method
6f invoke-super 35c method
70 invoke-direct 35c method
71 invoke-static 35c method
72 invoke-interface 35c method
74 invoke-virtual/range 3rc method
75 invoke-super/range 3rc method
76 invoke-direct/range 3rc method
77 invoke-static/range 3rc method
78 invoke-interface/range 3rc method
7b-8f unop 12x
90-af binop 23x
b0-cf binop/2addr 12x
d0-d7 binop/lit16 22s
d8-e2 binop/lit8 22b
fa invoke-polymorphic 45cc method
fb invoke-polymorphic/range 4rcc method
fc invoke-custom 35c call_site
fd invoke-custom/range 3rc call_site
fe const-method-handle 21c method_handle
ff const-method-type 21c proto
"""

_WRITES_NOTHING = (
    *("nop", "return", "monitor", "goto", "packed-switch", "sparse-switch", "if-", "aput", "iput", "sput"),
    *("invoke", "throw", "fill-array-data", "filled-new-array", "check-cast"),
)
_KIND_SUFFIX = ("", "-wide", "-object", "-boolean", "-byte", "-char", "-short")
_UNOP = (
    "neg-int not-int neg-long not-long neg-float neg-double int-to-long int-to-float int-to-double "
    "long-to-int long-to-float long-to-double float-to-int float-to-long float-to-double double-to-int "
    "double-to-long double-to-float int-to-byte int-to-char int-to-short"
).split()
_INT_BINOP = "add sub mul div rem and or xor shl shr ushr".split()
_FLOAT_BINOP = "add sub mul div rem".split()
_BINOP = [
    *(f"{name}-int" for name in _INT_BINOP),
    *(f"{name}-long" for name in _INT_BINOP),
    *(f"{name}-float" for name in _FLOAT_BINOP),
    *(f"{name}-double" for name in _FLOAT_BINOP),
]
_LIT16 = ["add-int", "rsub-int", *(f"{name}-int" for name in _INT_BINOP[2:8])]
_LIT8 = ["add-int", "rsub-int", *(f"{name}-int" for name in _INT_BINOP[2:])]


def _names(name: str, count: int) -> list[str]:
    """The names of a run of opcodes that the table gives as one row."""
    runs = {
        "unop": _UNOP,
        "binop": _BINOP,
        "binop/2addr": [f"{one}/2addr" for one in _BINOP],
        "binop/lit16": [f"{one}/lit16" if at != 1 else one for at, one in enumerate(_LIT16)],
        "binop/lit8": [f"{one}/lit8" for one in _LIT8],
    }
    if name in runs:
        return runs[name]
    return [name] if count == 1 else [name + suffix for suffix in _KIND_SUFFIX]


def _opcode(value: int, name: str, layout: str, index: Index) -> Opcode:
    """An opcode with what follows from its name."""
    writes = layout not in ("10x", "10t", "20t", "30t") and not name.startswith(_WRITES_NOTHING)
    wide = "wide" in name or name.endswith(("-long", "-double", "-long/2addr", "-double/2addr"))
    return Opcode(
        value=value,
        name=name,
        format=layout,
        index=index,
        falls_through=not name.startswith(("goto", "return", "throw")),
        writes=writes,
        reads_first=not writes or "/2addr" in name,
        moves=name.startswith("move") and not name.startswith(("move-result", "move-exception")),
        moves_result=name.startswith("move-result"),
        is_wide=wide and not name.startswith("cmp"),
        keeps_result=name.startswith(("invoke", "filled-new-array")),
    )


def _opcodes() -> tuple[Opcode | None, ...]:
    table: list[Opcode | None] = [None] * 256
    for row in _TABLE.split("\n"):
        if not row:
            continue
        values, name, layout, *index = row.split()
        first, _, last = values.partition("-")
        span = range(int(first, 16), int(last or first, 16) + 1)
        kind = Index[index[0].upper()] if index else Index.NONE
        for value, each in zip(span, _names(name, len(span)), strict=True):
            table[value] = _opcode(value, each, layout, kind)
    return tuple(table)


OPCODES = _opcodes()
"""By value; ``None`` for the values that no DEX version defines."""

CONST_STRING, CONST_STRING_JUMBO = 0x1A, 0x1B
PACKED_SWITCH_PAYLOAD = 0x0100
SPARSE_SWITCH_PAYLOAD = 0x0200
FILL_ARRAY_DATA_PAYLOAD = 0x0300
PAYLOADS = (PACKED_SWITCH_PAYLOAD, SPARSE_SWITCH_PAYLOAD, FILL_ARRAY_DATA_PAYLOAD)

_lengths = np.array([int(op.format[0]) if op else 0 for op in OPCODES], dtype=np.uint8)
LENGTHS = np.tile(_lengths, 256)
"""uint8[65536]: length in code units by an instruction's first unit; 0 for undefined opcodes and payloads."""
for _payload in PAYLOADS:
    LENGTHS[_payload] = 0
LENGTHS.flags.writeable = False


def opcode_mask(*names: str) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """bool[256]: true for the opcodes whose name is one of ``names`` or begins with it and ``-`` or ``/``."""
    mask = np.zeros(256, dtype=np.bool_)
    for op in OPCODES:
        if op and any(op.name == name or op.name.startswith((name + "-", name + "/")) for name in names):
            mask[op.value] = True
    return mask
