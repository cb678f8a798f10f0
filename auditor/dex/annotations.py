"""Annotations of methods and of their parameters.

Source: "Dalvik executable format", ``annotations_directory_item`` and below.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct

from auditor.dex.encoded_values import AnnotationValue, ValueReader
from auditor.dex.structs import DexFile
from auditor.errors import MalformedDex

_U4 = Struct("<I")
_DIRECTORY_SIZE = 16
_MAX_ENTRIES = 8_192
"""Annotated fields, methods or parameter lists of one class."""


@dataclass(frozen=True, slots=True)
class MethodAnnotation:
    """One annotation of a method, or of one of its parameters."""

    method_idx: int
    parameter: int | None
    """Position of the parameter; ``None`` for one of the method itself."""
    value: AnnotationValue


def method_annotations(dex: DexFile, class_def: int) -> tuple[MethodAnnotation, ...]:
    """The annotations of the methods of one class and of their parameters.

    Sets and items that are damaged are passed over: an annotation that cannot be
    read cannot be seen by the app either.
    """
    directory = int(dex.class_defs["annotations_off"][class_def])
    if not 0 < directory <= len(dex.data) - _DIRECTORY_SIZE:
        return ()
    found: list[MethodAnnotation] = []
    for method_idx, parameter, item in _entries(dex, directory):
        try:
            found.append(
                MethodAnnotation(method_idx, parameter, ValueReader(dex.data, item + 1).annotation())
            )
        except MalformedDex:
            continue
    return tuple(found)


def _u4(dex: DexFile, at: int) -> int:
    found: int = _U4.unpack_from(dex.data.data, at)[0] if 0 <= at <= len(dex.data) - 4 else 0
    return found


def _entries(dex: DexFile, directory: int) -> Iterator[tuple[int, int | None, int]]:
    """(method_idx, parameter, offset of the ``annotation_item``) of one directory."""
    fields, methods, parameters = (min(_u4(dex, directory + at), _MAX_ENTRIES) for at in (4, 8, 12))
    start = directory + _DIRECTORY_SIZE + 8 * fields
    for number in range(methods):
        at = start + 8 * number
        for item in _set(dex, _u4(dex, at + 4)):
            yield _u4(dex, at), None, item
    for number in range(parameters):
        at = start + 8 * (methods + number)
        listed = _u4(dex, at + 4)
        for parameter in range(min(_u4(dex, listed), 255)):
            for item in _set(dex, _u4(dex, listed + 4 + 4 * parameter)):
                yield _u4(dex, at), parameter, item


def _set(dex: DexFile, at: int) -> Iterator[int]:
    """The items of an ``annotation_set_item``; none at offset 0."""
    if at:
        for number in range(min(_u4(dex, at), 255)):
            item = _u4(dex, at + 4 + 4 * number)
            if 0 < item < len(dex.data):
                yield item
