"""``encoded_value``, ``encoded_array`` and ``encoded_annotation``: constants outside the code.

Source: "Dalvik executable format", encoded_value encoding. Arrays and annotations
nest; more than eight levels are refused, which no compiler writes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Union

from auditor.dex.leb128 import Leb128Reader
from auditor.dex.structs import DexFile
from auditor.errors import MalformedDex

MAX_LEVELS = 8
MAX_ELEMENTS = 65_536


class Kind(Enum):
    """What an index in an encoded value points into."""

    STRING = 0x17
    TYPE = 0x18
    FIELD = 0x19
    METHOD = 0x1A
    ENUM = 0x1B


@dataclass(frozen=True, slots=True)
class IndexValue:
    """A string, type, field, method or enum constant, by its index in the file."""

    kind: Kind
    index: int


@dataclass(frozen=True, slots=True)
class AnnotationValue:
    """An ``encoded_annotation``: its type's index, and its elements by the index of their name."""

    type_idx: int
    elements: tuple[tuple[int, EncodedValue], ...]


EncodedValue = Union[None, bool, int, IndexValue, AnnotationValue, tuple["EncodedValue", ...]]
"""``int`` also stands for the bits of float and double, which nothing here needs."""

_SIGNED = {0x00: 1, 0x02: 2, 0x04: 4, 0x06: 8}
_BITS = {0x03: 2, 0x10: 4, 0x11: 8, 0x15: 4, 0x16: 4}
_KNOWN = frozenset((*_SIGNED, *_BITS, *(kind.value for kind in Kind)))
_ARRAY, _ANNOTATION, _NULL, _BOOLEAN = 0x1C, 0x1D, 0x1E, 0x1F


class ValueReader(Leb128Reader):
    """Reads encoded values one after the other from a place in a DEX file."""

    reads = "encoded value"

    def array(self, level: int = 0) -> tuple[EncodedValue, ...]:
        """An ``encoded_array``.

        Raises:
            MalformedDex: it reaches past the end, nests too deeply or has an unknown type.
        """
        size = self._count()
        return tuple(self.value(level + 1) for _ in range(size))

    def annotation(self, level: int = 0) -> AnnotationValue:
        """An ``encoded_annotation``; raises MalformedDex as ``array`` does."""
        type_idx = self.uleb128()
        size = self._count()
        return AnnotationValue(type_idx, tuple((self.uleb128(), self.value(level + 1)) for _ in range(size)))

    def value(self, level: int = 0) -> EncodedValue:
        """One ``encoded_value``; raises MalformedDex as ``array`` does."""
        if level > MAX_LEVELS:
            raise MalformedDex(problem="encoded values nest too deeply", place=self.at)
        head = self.raw(1)[0]
        kind, argument = head & 0x1F, head >> 5
        if kind == _ARRAY:
            return self.array(level)
        if kind == _ANNOTATION:
            return self.annotation(level)
        if kind in (_NULL, _BOOLEAN):
            return bool(argument) if kind == _BOOLEAN else None
        return self._number(kind, argument + 1)

    def _number(self, kind: int, size: int) -> EncodedValue:
        widest = _SIGNED.get(kind) or _BITS.get(kind) or 4
        if size > widest or kind not in _KNOWN:
            raise MalformedDex(problem=f"encoded value of type {kind:#04x}", place=self.at)
        raw = self.raw(size)
        if kind in _SIGNED:
            return int.from_bytes(raw, "little", signed=True)
        number = int.from_bytes(raw, "little")
        return number if kind in _BITS else IndexValue(Kind(kind), number)

    def _count(self) -> int:
        size = self.uleb128()
        if size > min(MAX_ELEMENTS, len(self._data) - self.at):
            raise MalformedDex(problem="more encoded values than bytes", place=self.at)
        return size


def static_values(dex: DexFile, class_def: int) -> tuple[tuple[int, EncodedValue], ...]:
    """The static fields of a class (as ``field_idx``) that have an initial value, with that value.

    A class whose data is damaged has none.
    """
    record = dex.class_defs[class_def]
    at, data = int(record["static_values_off"]), int(record["class_data_off"])
    if not (0 < at < len(dex.data) and 0 < data < len(dex.data)):
        return ()
    try:
        values = ValueReader(dex.data, at).array()
        fields = ValueReader(dex.data, data)
        count, _, _, _ = (fields.uleb128() for _ in range(4))
        index, found = 0, []
        for value in values[:count]:
            index += fields.uleb128()
            fields.uleb128()
            found.append((index, value))
    except MalformedDex:
        return ()
    return tuple(found)
