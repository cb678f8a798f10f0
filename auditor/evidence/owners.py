"""Who wrote a class: the app, or a library or SDK known by its prefix."""

from __future__ import annotations

from auditor.evidence.rulebooks import OwnerRule, Rules

APP = "app"


class Owners:
    """The owner of each class by the longest prefix that is known."""

    def __init__(self, rules: Rules, package: str | None) -> None:
        """``package`` is the app's own name: its classes are its own even below a library's prefix."""
        self._prefixes = sorted(
            ((prefix, owner) for owner in rules.owners for prefix in owner.prefixes),
            key=lambda pair: (-len(pair[0]), pair[0]),
        )
        self._starts = tuple(prefix for prefix, _ in self._prefixes)
        self._own = f"L{package.replace('.', '/')}/" if package else None
        self._known: dict[str, OwnerRule | None] = {}

    def rule(self, descriptor: str) -> OwnerRule | None:
        """The rule for a class descriptor; ``None`` for the app's own classes."""
        if descriptor not in self._known:
            self._known[descriptor] = self._find(descriptor)
        return self._known[descriptor]

    def _find(self, descriptor: str) -> OwnerRule | None:
        if not descriptor.startswith(self._starts):
            return None
        found = next(pair for pair in self._prefixes if descriptor.startswith(pair[0]))
        if self._own and descriptor.startswith(self._own) and len(self._own) > len(found[0]):
            return None
        return found[1]

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
