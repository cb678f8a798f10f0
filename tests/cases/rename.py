"""Gives copies of the libraries the names that R8 would, below the package of a case.

Classes become ``a.a``, ``a.b`` ... in one package, methods and fields single letters; what the platform calls
keeps its name, and so does what it defines.
"""

from __future__ import annotations

import re
from typing import Final

_OWNERS: Final = r"L(?:okhttp3|okio|com/squareup/moshi)/[\w/$]+;"
_MEMBER: Final = re.compile(rf"({_OWNERS})->([\w$]+)([:(])")
_DEFINED: Final = re.compile(r"^(\.method .*?|\.field .*?)([\w$]+)([:(].*)$", re.MULTILINE)
_KEPT: Final = frozenset({"init", "clinit", "run", "toString"})
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def is_library(smali: str) -> bool:
    """Whether a class is one of those that are renamed."""
    return re.search(rf"^\.class .*{_OWNERS}$", smali, re.MULTILINE) is not None


class Names:
    """The new names of one case's copy."""

    def __init__(self, package: str, libraries: list[str]) -> None:
        text = "\n".join(libraries)
        classes = sorted(set(re.findall(rf"^\.class .*?({_OWNERS})$", text, re.MULTILINE)))
        self._classes = {name: f"L{package}/a/{_short(number)};" for number, name in enumerate(classes)}
        found = {name for _, name, _ in _DEFINED.findall(text)} - _KEPT
        self._members = {name: _short(number) for number, name in enumerate(sorted(found))}

    def rename(self, smali: str) -> str:
        """The smali of one class under the new names."""
        if is_library(smali):
            smali = _DEFINED.sub(lambda one: one[1] + self._members.get(one[2], one[2]) + one[3], smali)
        smali = _MEMBER.sub(lambda one: f"{one[1]}->{self._members.get(one[2], one[2])}{one[3]}", smali)
        return re.sub(_OWNERS, lambda one: self._classes.get(one[0], one[0]), smali)


def class_name(smali: str) -> str:
    """The internal name of the class that a file defines."""
    found = re.search(r"^\.class .*?L(\S+);$", smali, re.MULTILINE)
    assert found
    return found[1]


def _short(number: int) -> str:
    return _LETTERS[number] if number < 26 else _short(number // 26 - 1) + _LETTERS[number % 26]
