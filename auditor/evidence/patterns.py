"""Patterns of rules: a descriptor in which ``*`` stands for any run of characters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_ANY_CLASS = "*;->"
"""How patterns on the methods of any class begin; for all of them the end of the class is looked for once."""


@dataclass(frozen=True, slots=True)
class Descriptors:
    """A set of descriptor patterns."""

    texts: tuple[str, ...]
    pattern: re.Pattern[str]
    members: frozenset[str] | None
    """The names of all methods that can be covered; ``None`` where a pattern leaves the name open."""
    plain: frozenset[str] | None
    """The patterns where none has a star, so that they are all that is covered."""

    def matches(self, descriptor: str) -> bool:
        """Whether one of the patterns covers the whole descriptor."""
        if self.plain is not None:
            return descriptor in self.plain
        return self.pattern.fullmatch(descriptor) is not None


def descriptors(texts: Iterable[str]) -> Descriptors:
    """The patterns of a rule, compiled to one."""
    listed = tuple(texts)
    parts, groups = _expressions((text for text in listed if not text.startswith(_ANY_CLASS)), 0)
    members = [text.removeprefix(_ANY_CLASS) for text in listed if text.startswith(_ANY_CLASS)]
    if members:
        groups += 1
        of_any, _ = _expressions(members, groups)
        parts.append(rf"(?=(.*?;->))\{groups}(?:{'|'.join(of_any)})")
    names = [text.partition("->")[2].partition("(") for text in listed]
    is_open = any("*" in name or not parenthesis for name, parenthesis, _ in names)
    named = None if is_open else frozenset(name for name, _, _ in names)
    plain = None if any("*" in text for text in listed) else frozenset(listed)
    return Descriptors(listed, re.compile("|".join(parts) or r"(?!)", re.DOTALL), named, plain)


def _expressions(texts: Iterable[str], groups: int) -> tuple[list[str], int]:
    """Patterns as regular expressions, and how many groups there are with theirs."""
    parts: list[str] = []
    for text in texts:
        part, groups = _expression(text, groups)
        parts.append(part)
    return parts, groups


def _expression(text: str, groups: int) -> tuple[str, int]:
    """A pattern as a regular expression, and how many groups there are with its own.

    Each piece between two stars is looked for once, at its first place: a group in a
    lookahead is not tried again, so that a long hostile name costs no more than its length.
    """
    first, *others = map(re.escape, text.split("*"))
    found = first
    for piece in others[:-1]:
        groups += 1
        found += rf"(?=(.*?{piece}))\{groups}"
    return f"(?:{found}{'.*' if others else ''}{''.join(others[-1:])})", groups
