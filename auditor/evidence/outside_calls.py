"""What the interpreter takes the platform's methods for, and what they cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from auditor.evidence import java_api
from auditor.evidence.computed import (
    PROMISED,
    UNKNOWN,
    ArgumentAsked,
    JavaList,
    JavaMap,
    NotComputed,
    NotKnown,
)
from auditor.evidence.java_text import Function, is_partial

COPIED_IN_A_STEP = 256
"""Elements and characters that a function is given or makes, which count as one step."""
Charge = Callable[[int, int], None]
"""Counts a size, so many of which are one step; raises NotComputed beyond the budget."""
Outside = Callable[[str, Sequence[Any]], Any]
"""What a method or a constant of the platform is, by descriptor and arguments, or ``UNKNOWN``."""


def result(descriptor: str, arguments: Sequence[Any], charge: Charge, outside: Outside) -> Any:
    """What a method outside the app makes of its arguments.

    Raises:
        NotComputed: beyond the budget, or for a builder of which no longer anything is known.
        ArgumentAsked: an argument on which the result rests is only promised.
    """
    function = java_api.function(descriptor)
    if function is None:
        return outside(descriptor, arguments)
    if _is_vague(arguments) and not java_api.takes_unknown(descriptor):
        if java_api.is_of_builder(descriptor):
            raise NotComputed
        return UNKNOWN
    _ask_for_promised(arguments)
    is_text = descriptor.startswith("Ljava/lang/String;->")
    if arguments and isinstance(arguments[0], NotKnown) and not is_text:
        return UNKNOWN
    return _charged(function, arguments, charge)


def constructed(descriptor: str, arguments: Sequence[Any], charge: Charge) -> Any:
    """What a constructor makes of its arguments, or ``UNKNOWN``; raises NotComputed as ``result`` does."""
    function = java_api.constructor(descriptor)
    if function is None or (_is_vague(arguments) and not java_api.takes_unknown(descriptor)):
        return UNKNOWN
    _ask_for_promised(arguments)
    return _charged(function, arguments, charge)


def _is_vague(arguments: Sequence[Any]) -> bool:
    return any(one is not PROMISED and (isinstance(one, NotKnown) or is_partial(one)) for one in arguments)


def _ask_for_promised(arguments: Sequence[Any]) -> None:
    if any(one is PROMISED for one in arguments):
        raise ArgumentAsked


def _charged(function: Function, arguments: Sequence[Any], charge: Charge) -> Any:
    charge(_size(arguments), COPIED_IN_A_STEP)
    made = function(*arguments)
    charge(_size([made]), COPIED_IN_A_STEP)
    return made


def _size(arguments: Sequence[Any]) -> int:
    """Elements and characters that a function of the platform is given; none takes nested arrays."""
    size = 0
    for one in arguments:
        if isinstance(one, list) and any(isinstance(element, list) for element in one):
            raise NotComputed
        if isinstance(one, (list, str)):
            size += len(one)
        elif isinstance(one, JavaList):
            size += len(one.items)
        elif not isinstance(one, JavaMap):
            size += len(getattr(one, "text", ""))
    return size
