"""Who wrote a class: the app, or a library or SDK known by its prefix."""

from __future__ import annotations

from bisect import bisect_right

from auditor.evidence.rulebooks import OwnerRule, Rules

APP = "app"


class Owners:
    """The owner of each class by the longest prefix that is known."""

    def __init__(self, rules: Rules, package: str | None) -> None:
        """``package`` is the app's own name: its classes are its own even below a library's prefix."""
        self._owners = {prefix: owner for owner in rules.owners for prefix in owner.prefixes}
        self._prefixes = sorted(self._owners)
        self._shorter: dict[str, str | None] = {}
        """For each prefix the longest other one that it begins with."""
        for number, prefix in enumerate(self._prefixes):
            self._shorter[prefix] = self._begun_with(prefix, self._prefixes[number - 1] if number else None)
        self._own = f"L{package.replace('.', '/')}/" if package else None
        self._known: dict[str, OwnerRule | None] = {}

    def rule(self, descriptor: str) -> OwnerRule | None:
        """The rule for a class descriptor; ``None`` for the app's own classes."""
        if descriptor not in self._known:
            self._known[descriptor] = self._find(descriptor)
        return self._known[descriptor]

    def _find(self, descriptor: str) -> OwnerRule | None:
        prefix = self._prefix(descriptor)
        if prefix is None:
            return None
        if self._own and descriptor.startswith(self._own) and len(self._own) > len(prefix):
            return None
        return self._owners[prefix]

    def _prefix(self, descriptor: str) -> str | None:
        """The longest prefix that a descriptor begins with.

        It is the last one before the descriptor, or begins that one too.
        """
        at = bisect_right(self._prefixes, descriptor)
        return self._begun_with(descriptor, self._prefixes[at - 1] if at else None)

    def _begun_with(self, text: str, prefix: str | None) -> str | None:
        """The prefix, or the longest that it begins with, where the text does so too."""
        while prefix is not None and not text.startswith(prefix):
            prefix = self._shorter[prefix]
        return prefix

    def is_own(self, descriptor: str) -> bool:
        """Whether a class stands below the app's own package name."""
        return self._own is not None and descriptor.startswith(self._own)

    def name(self, descriptor: str) -> str:
        """``app``, or the name of the library or SDK."""
        rule = self.rule(descriptor)
        return rule.name if rule else APP

    def is_library(self, descriptor: str) -> bool:
        """Whether a class belongs to a library without an intent of its own."""
        rule = self.rule(descriptor)
        return rule is not None and rule.kind in ("library", "shell")

    def is_followed(self, descriptor: str) -> bool:
        """Whether a library's code is followed down to the platform's own calls."""
        rule = self.rule(descriptor)
        return rule is not None and rule.followed

    def is_closed(self, descriptor: str) -> bool:
        """Whether a class belongs to a library of which only the rules say what it does with data."""
        return self.is_library(descriptor) and not self.is_followed(descriptor)
