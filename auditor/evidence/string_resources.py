"""The strings of an app's resources, as far as code asks for them by a constant id."""

from __future__ import annotations

from typing import Protocol


class StringResources(Protocol):
    """The strings of an app's resources, by resource id."""

    def strings(self, resource: int) -> tuple[str, ...]:
        """What a string is in any configuration, the default first; empty for what is none."""

    def arrays(self, resource: int) -> tuple[tuple[str, ...], ...]:
        """What the elements of an array of strings are, likewise."""


class NoResources:
    """Resources of which nothing is known."""

    def strings(self, resource: int) -> tuple[str, ...]:
        """None."""
        del resource
        return ()

    def arrays(self, resource: int) -> tuple[tuple[str, ...], ...]:
        """None."""
        del resource
        return ()


RESOURCE_STRINGS = (
    "->getString(I)Ljava/lang/String;",
    "->getText(I)Ljava/lang/CharSequence;",
    "->getString(I[Ljava/lang/Object;)Ljava/lang/String;",
)
RESOURCE_ARRAYS = ("->getStringArray(I)[Ljava/lang/String;", "->getTextArray(I)[Ljava/lang/CharSequence;")
