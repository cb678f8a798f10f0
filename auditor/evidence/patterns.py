"""Patterns of rules: a descriptor in which ``*`` stands for any run of characters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass


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
    parts: list[str] = []
    groups = 0
    for text in listed:
        part, groups = _expression(text, groups)
        parts.append(part)
    names = [text.partition("->")[2].partition("(") for text in listed]
    is_open = any("*" in name or not parenthesis for name, parenthesis, _ in names)
    members = None if is_open else frozenset(name for name, _, _ in names)
    plain = None if any("*" in text for text in listed) else frozenset(listed)
    return Descriptors(listed, re.compile("|".join(parts) or r"(?!)", re.DOTALL), members, plain)


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
