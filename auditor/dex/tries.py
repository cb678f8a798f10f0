"""What a method's ``try_item``s say: which code is guarded, what is caught, and where control goes then.

Source: "Dalvik executable format", ``try_item``, ``encoded_catch_handler_list`` and
``encoded_type_addr_pair``.
"""

from __future__ import annotations

from struct import Struct
from typing import NamedTuple

from auditor.dex.leb128 import Leb128Reader
from auditor.dex.program import Program
from auditor.errors import MalformedDex

TRY_ITEM = Struct("<IHH")
_HANDLER_BYTES = 4096
"""More than any compiler writes for one try block."""
_MAX_HANDLERS = 1 << 16
"""Of all try blocks of a method, shared ones counted each time."""


class TryItem(NamedTuple):
    """One guarded stretch of a method."""

    start: int
    """Code unit of the method."""
    size: int
    """Code units."""
    handlers: tuple[tuple[int | None, int], ...]
    """``type_idx`` of what is caught, ``None`` for all the rest; and the code unit of its handler."""


def try_items(program: Program, item: int) -> list[TryItem]:
    """The ``try_item``s of one item that guard code, in the order of the file.

    Raises:
        MalformedDex: they reach past the end of the file, lie over one another or name more handlers
            than a compiler would write.
    """
    count = program.units.data[int(program.items.header[item]) // 2 + 3]
    if not count:
        return []
    end = int(program.items.end[item])
    length = end - int(program.items.first[item])
    start = end + end % 2
    data = program.units.data[start:].cast("B")
    if len(data) < 8 * count:
        raise MalformedDex(problem="try_item past the end", place=start * 2)
    found: list[TryItem] = []
    known: dict[int, tuple[tuple[int | None, int], ...]] = {}
    named = covered = 0
    for begin, size, handler in TRY_ITEM.iter_unpack(data[: 8 * count]):
        if begin < covered:
            raise MalformedDex(problem="try_items lie over one another", place=start * 2)
        covered = begin + size
        if begin >= length:
            continue
        if handler not in known:
            at = 8 * count + handler
            known[handler] = _catch_handler(data[at : at + _HANDLER_BYTES])
        named += len(known[handler])
        if named > _MAX_HANDLERS:
            raise MalformedDex(problem="more handlers than a method can have", place=start * 2)
        found.append(TryItem(begin, size, known[handler]))
    return found


def _catch_handler(data: memoryview[int]) -> tuple[tuple[int | None, int], ...]:
    """The pairs of the ``encoded_catch_handler`` that some bytes begin with."""
    reader = Leb128Reader(data, 0)
    size = reader.sleb128()
    pairs: list[tuple[int | None, int]] = []
    for _ in range(min(abs(size), _HANDLER_BYTES)):
        kind = reader.uleb128()
        pairs.append((kind, reader.uleb128()))
    if size <= 0:
        pairs.append((None, reader.uleb128()))
    return tuple(pairs)
