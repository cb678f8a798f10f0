"""The tree of a binary XML document, as plain frozen values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.apk.resource_table import ResourceValue


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute with its typed value."""

    name: str
    """Without prefix; for an attribute of the platform the name that belongs to its resource id."""
    platform: bool
    """Whether it is the platform's (``android:``)."""
    value: ResourceValue
    """Strings are hostile text."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element with its attributes and children, in the document's order."""

    tag: str
    attributes: tuple[Attribute, ...]
    children: tuple[Element, ...]

    def android(self, name: str) -> ResourceValue | None:
        """The value of the platform's attribute ``name``, or ``None``."""
        return next((one.value for one in self.attributes if one.platform and one.name == name), None)

    def own(self, name: str) -> ResourceValue | None:
        """The value of the attribute ``name`` that is not the platform's, or ``None``."""
        return next((one.value for one in self.attributes if not one.platform and one.name == name), None)

    def all(self, *tags: str) -> Iterator[Element]:
        """The children with one of these tags."""
        return (child for child in self.children if child.tag in tags)
