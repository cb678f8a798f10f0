"""A call outside the app whose result is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from auditor.evidence.opened import Site
from auditor.evidence.value_types import ArgumentAt, Context, Values


@dataclass(frozen=True, slots=True)
class Asked:
    """One such call."""

    descriptor: str
    site: Site
    context: Context
    depth: int
    answer: ArgumentAt

    def argument(self, number: int) -> Values:
        """What the n-th argument can be, the receiver as 0."""
        return self.answer(self.site, number, self.context, self.depth)

    @property
    def method(self) -> str:
        """Class and name of the method."""
        return self.descriptor.partition("(")[0]


Results = dict[str, Callable[[Asked], Values]]
"""The answer to a call, by class and name of its method."""
