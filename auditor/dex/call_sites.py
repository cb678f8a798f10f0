"""Call sites: what an ``invoke-custom`` is linked by.

Source: "Dalvik executable format", ``call_site_id_item``, ``call_site_item`` and
``method_handle_item``; both tables are named by the ``map_list`` alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from auditor.dex.encoded_values import EncodedValue, IndexValue, Kind, ValueReader
from auditor.dex.names import ItemNo, MethodNo, StringNo, TypeNo
from auditor.dex.opcodes import Index
from auditor.dex.program import Program
from auditor.dex.structs import DexFile
from auditor.errors import MalformedDex

_CALL_SITES, _METHOD_HANDLES = 0x0007, 0x0008
_MAX_SECTIONS = 64
_FIRST_OF_A_METHOD = 4
"""``method_handle_type`` of the first kind of handle that names a method; those before name fields."""


@dataclass(frozen=True, slots=True)
class RawCallSite:
    """One ``call_site_item``, by indices of its DEX file."""

    bootstrap: int | None
    """``method_id`` of the bootstrap method; ``None`` where the handle names none."""
    name: int
    """``string_id`` of the name that is asked for."""
    proto: int
    """``proto_id`` of the call itself."""
    arguments: tuple[EncodedValue, ...]
    """What the bootstrap method is given besides."""


Argument = Union[str, int, None]
"""A string or a number; ``None`` for anything else."""


@dataclass(frozen=True, slots=True)
class CallSite:
    """What an ``invoke-custom`` calls, in app-wide numbers."""

    bootstrap: MethodNo | None
    name: str
    """Hostile."""
    parameters: tuple[TypeNo, ...]
    arguments: tuple[Argument, ...]
    """What the bootstrap method is given besides; the strings are hostile."""


def call_site(program: Program, item: ItemNo, at: int) -> CallSite | None:
    """What the ``invoke-custom`` at a code unit of the buffer calls; ``None`` where that is damaged."""
    try:
        raw = read_call_site(program.dexes[int(program.item_dex[item])].dex, int(program.units[at + 1]))
    except MalformedDex:
        return None
    name = program.number_in(item, Index.STRING, raw.name)
    parameters = program.parameters_in(item, raw.proto)
    method = None if raw.bootstrap is None else program.number_in(item, Index.METHOD, raw.bootstrap)
    if name is None or parameters is None:
        return None
    return CallSite(
        bootstrap=None if method is None else MethodNo(method),
        name=program.string(StringNo(name)),
        parameters=tuple(parameters),
        arguments=tuple(_argument(program, item, value) for value in raw.arguments),
    )


def _argument(program: Program, item: ItemNo, value: EncodedValue) -> Argument:
    if isinstance(value, IndexValue) and value.kind is Kind.STRING:
        number = program.number_in(item, Index.STRING, value.index)
        return None if number is None else program.string(StringNo(number))
    return value if isinstance(value, int) else None


def read_call_site(dex: DexFile, index: int) -> RawCallSite:
    """The call site with an index.

    Raises:
        MalformedDex: there is none, or it does not hold what it must.
    """
    ids, count = _section(dex, _CALL_SITES)
    if not 0 <= index < count or ids + 4 * count > len(dex.data):
        raise MalformedDex(problem="no such call site", place=ids)
    values = ValueReader(dex.data, _number(dex, ids + 4 * index, 4)).array()
    match values:
        case (int(handle), IndexValue(Kind.STRING, name), int(proto), *others):
            return RawCallSite(_method_of(dex, handle), name, proto, tuple(others))
    raise MalformedDex(problem="a call site without handle, name and type", place=ids + 4 * index)


def _method_of(dex: DexFile, handle: int) -> int | None:
    """The ``method_id`` that a method handle stands for."""
    handles, count = _section(dex, _METHOD_HANDLES)
    at = handles + 8 * handle
    if handle >= count or at + 8 > len(dex.data) or _number(dex, at, 2) < _FIRST_OF_A_METHOD:
        return None
    return _number(dex, at + 4, 2)


def _section(dex: DexFile, kind: int) -> tuple[int, int]:
    """(offset, entries) of one part of the file; no entries where the map does not name it."""
    count = min(_number(dex, dex.map_off, 4), _MAX_SECTIONS)
    for at in range(dex.map_off + 4, dex.map_off + 4 + 12 * count, 12):
        if _number(dex, at, 2) == kind:
            return _number(dex, at + 8, 4), _number(dex, at + 4, 4)
    return 0, 0


def _number(dex: DexFile, at: int, size: int) -> int:
    return int.from_bytes(dex.data[at : at + size].tobytes(), "little")
