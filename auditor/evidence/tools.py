"""What every question about a program's code is asked with."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.dex.program import Program
from auditor.evidence.calls import Calls
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import Budget, OpenedMethods
from auditor.evidence.owners import Owners
from auditor.evidence.reflective_calls import ReflectiveCalls
from auditor.evidence.rulebooks import Rules
from auditor.evidence.string_resources import StringResources
from auditor.evidence.values import Evaluator


@dataclass(frozen=True, slots=True)
class Tools:
    """The opened methods of one program, and how calls, values and rules are looked up in it."""

    opened: OpenedMethods
    dispatch: Dispatch
    calls: Calls
    evaluator: Evaluator
    rules: Rules
    reflective: ReflectiveCalls
    owners: Owners

    def close(self) -> None:
        """Lets go of what was opened and answered: the tools know one another, and would hold it together."""
        self.opened.close()
        self.evaluator.close()


def tools_for(
    program: Program, rules: Rules, budget: Budget, resources: StringResources, owners: Owners
) -> Tools:
    """A fresh set, with nothing opened."""
    opened = OpenedMethods(program, budget)
    dispatch = Dispatch(program)
    evaluator = Evaluator(opened, dispatch, rules, resources)
    calls = Calls(opened, dispatch)
    return Tools(
        opened, dispatch, calls, evaluator, rules, ReflectiveCalls(calls, dispatch, evaluator, owners), owners
    )
