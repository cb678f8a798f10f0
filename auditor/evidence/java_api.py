"""The few methods of the Java and Android API that strings are built, coded and taken apart with.

Each works on computed values. A method that is not here has an unknown result.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from auditor.evidence import android_text, java_text
from auditor.evidence.computed import JavaIterator, JavaList, JavaMap, NotComputed
from auditor.evidence.java_text import BUILDER, Function

MAX_ARRAY = 65_536


def _copy(source: list[Any], start: int, target: list[Any], to: int, count: int) -> None:
    if min(start, to, count) < 0 or start + count > len(source) or to + count > len(target):
        raise NotComputed
    target[to : to + count] = source[start : start + count]


def _copied(array: list[Any], length: int) -> list[Any]:
    if not 0 <= length <= MAX_ARRAY:
        raise NotComputed
    return [*array[:length], *([None] * (length - len(array)))]


def _add(some: JavaList, value: Any) -> int:
    if len(some.items) >= MAX_ARRAY:
        raise NotComputed
    some.items.append(value)
    return 1


def _put(some: JavaMap, key: Any, value: Any) -> Any:
    if not isinstance(key, (str, int)) or len(some.entries) >= MAX_ARRAY:
        raise NotComputed
    before = some.entries.get(key)
    some.entries[key] = value
    return before


def _following(iterator: JavaIterator) -> Any:
    iterator.at += 1
    return iterator.items[iterator.at - 1]


def _reverse(some: JavaList) -> None:
    some.items.reverse()


_LISTS = ("Ljava/util/List;", "Ljava/util/ArrayList;", "Ljava/util/Collection;", "Ljava/lang/Iterable;")
_MAPS = ("Ljava/util/Map;", "Ljava/util/HashMap;", "Ljava/util/LinkedHashMap;")
_COLLECTIONS: dict[str, Function] = {
    **{f"{kind}->add(Ljava/lang/Object;)": _add for kind in _LISTS},
    **{f"{kind}->get(I)": lambda some, at: some.items[at] for kind in _LISTS},
    **{f"{kind}->size(": lambda some: len(some.items) for kind in _LISTS},
    **{f"{kind}->iterator(": lambda some: JavaIterator(some.items) for kind in _LISTS},
    **{f"{kind}->put(": _put for kind in _MAPS},
    **{f"{kind}->get(Ljava/lang/Object;)": lambda some, key: some.entries.get(key) for kind in _MAPS},
    "Ljava/util/Iterator;->hasNext(": lambda one: int(one.at < len(one.items)),
    "Ljava/util/Iterator;->next(": _following,
    "Ljava/util/Arrays;->asList(": JavaList,
    "Ljava/util/Collections;->reverse(": _reverse,
    "Ljava/util/Arrays;->copyOf([Ljava/lang/Object;I)": _copied,
    "Ljava/util/Arrays;->copyOfRange([": lambda array, start, end: array[start:end],
    "Ljava/lang/System;->arraycopy(": _copy,
}
FUNCTIONS: dict[str, Function] = {
    **java_text.STRING_FUNCTIONS,
    **java_text.BUILDER_FUNCTIONS,
    **java_text.NUMBER_FUNCTIONS,
    **_COLLECTIONS,
    **android_text.FUNCTIONS,
}
CONSTRUCTORS: dict[str, Function] = {
    **java_text.CONSTRUCTORS,
    **android_text.CONSTRUCTORS,
    "Ljava/util/ArrayList;-><init>()": lambda: JavaList([]),
    "Ljava/util/ArrayList;-><init>(I)": lambda _: JavaList([]),
    "Ljava/util/HashMap;-><init>()": lambda: JavaMap({}),
    "Ljava/util/LinkedHashMap;-><init>()": lambda: JavaMap({}),
}
_TOLERANT = (*java_text.TOLERANT, *android_text.TOLERANT)
_KEEPS = tuple(f"{kind}->{name}(" for kind in (*_LISTS, *_MAPS) for name in ("add", "put"))


@lru_cache(4096)
def function(descriptor: str) -> Function | None:
    """What stands for a method, by its descriptor."""
    return _longest(FUNCTIONS, _spelled(descriptor))


@lru_cache(1024)
def constructor(descriptor: str) -> Function | None:
    """What makes the object that a constructor makes."""
    return _longest(CONSTRUCTORS, _spelled(descriptor))


@lru_cache(4096)
def takes_unknown(descriptor: str) -> bool:
    """Whether a method makes something of values that are not known, or in part."""
    return _spelled(descriptor).startswith((*_TOLERANT, *_KEEPS))


def is_of_builder(descriptor: str) -> bool:
    """Whether a method is one of a string builder."""
    return _spelled(descriptor).startswith(f"{BUILDER}->")


def _spelled(descriptor: str) -> str:
    return descriptor.replace("Ljava/lang/StringBuffer;->", f"{BUILDER}->")


def _longest(table: dict[str, Function], descriptor: str) -> Function | None:
    keys = [key for key in table if descriptor.startswith(key)]
    return table[max(keys, key=len)] if keys else None
