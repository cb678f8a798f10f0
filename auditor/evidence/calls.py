"""Calls found by rule: which references a pattern covers, and which rule covers a reference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from auditor.dex.names import FieldNo, ItemNo, MethodNo
from auditor.dex.program import Program
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.patterns import Descriptors
from auditor.evidence.rulebooks import SourceRule
from auditor.model import MethodDescriptor

ANY_CLASS = "*;"
FEW_CLASSES = 100
"""Classes whose methods are looked through rather than all methods of a name."""
MAX_SPELLINGS = 200
"""Ancestors by which one reference is spelled; those outside the app come first, then the nearest."""


class Calls:
    """Matches method references of a program with the patterns of rules."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch) -> None:
        """Matches nothing yet."""
        self.program: Program = opened.program
        self._opened = opened
        self._dispatch = dispatch
        self.spellings = lru_cache(1 << 15)(self._spellings)

    def _spellings(self, method: MethodNo) -> tuple[MethodDescriptor, ...]:
        """The descriptor of a reference, and the same with each ancestor of its class."""
        descriptor = self.program.method_descriptor(method)
        member = descriptor.split("->", 1)[1]
        ancestors = self._dispatch.ancestors(self.program.method_class(method))
        outside_first = sorted(ancestors, key=self.program.defines)
        others = sorted(map(self.program.type_descriptor, outside_first[:MAX_SPELLINGS]))
        return (descriptor, *(MethodDescriptor(f"{kind}->{member}") for kind in others))

    def spelling(self, patterns: Descriptors, method: MethodNo) -> MethodDescriptor | None:
        """The first spelling of a reference that a pattern covers."""
        if patterns.members is not None and self.program.method_name(method) not in patterns.members:
            return None
        return next((one for one in self.spellings(method) if patterns.matches(one)), None)

    def references(self, patterns: Descriptors) -> list[MethodNo]:
        """All references that the patterns cover, those by way of heirs included, ascending."""
        return sorted(
            {
                method
                for text in patterns.texts
                for method in self._candidates(*text.split("->", 1))
                if self.spelling(patterns, method)
            }
        )

    def _candidates(self, owner: str, member: str) -> list[MethodNo]:
        """The references that a pattern could cover: by the name where it is whole, else by the class."""
        name, parenthesis, _ = member.partition("(")
        if owner != ANY_CLASS and ("*" in name or not parenthesis):
            return self._below(owner)
        raw = name.rstrip("*").encode()
        if owner == ANY_CLASS:
            return self.program.methods_named(raw)
        kind = self.program.types_by_descriptor.get(owner.encode())
        if kind is None:
            return []
        names = set(self.program.strings_equal(raw))
        kinds = {kind, *self._dispatch.hierarchy.subtypes(kind)} if names else set()
        if len(kinds) > FEW_CLASSES:
            named = self.program.methods_named(raw)
            return [method for method in named if self.program.method_class(method) in kinds]
        methods = (method for one in kinds for method in self.program.methods_of_class(one))
        return [method for method in methods if self.program.method_selector(method)[0] in names]

    def fields(self, source: SourceRule) -> list[FieldNo]:
        """The platform constants that name a provider's data, as far as the program refers to them."""
        owners = {text.split(";->")[0].split("*")[0] for text in source.fields.texts}
        kinds = {kind for below in self.program.types_below(owners).values() for kind in below}
        fields = (field for kind in sorted(kinds) for field in self.program.fields_of_class(kind))
        return [field for field in fields if source.names_field(self.program.field_descriptor(field))]

    def _below(self, descriptor: str) -> list[MethodNo]:
        kind = self.program.types_by_descriptor.get(descriptor.encode())
        if kind is None:
            return []
        owners = (kind, *self._dispatch.hierarchy.subtypes(kind))
        return [method for owner in owners for method in self.program.methods_of_class(owner)]

    def sites(
        self, patterns: Descriptors, within: Callable[[ItemNo], bool] | None = None
    ) -> Iterator[tuple[Site, MethodNo]]:
        """Every call that the patterns cover, in the order of the references and of the code.

        ``within`` chooses the code that is looked at.
        """
        for method in self.references(patterns):
            ats, items = self.program.invokes.to(method)
            for at, item in zip(ats, items, strict=True):
                is_chosen = within is None or within(item)
                site = self._opened.site(item, at) if is_chosen else None
                if site is not None:
                    yield site, method
