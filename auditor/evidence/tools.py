"""What every question about a program's code is asked with."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.dex.program import Program
from auditor.evidence.calls import Calls
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import Budget, OpenedMethods
from auditor.evidence.rulebooks import Rules
from auditor.evidence.values import Evaluator


@dataclass(frozen=True, slots=True)
class Tools:
    """The opened methods of one program, and how calls, values and rules are looked up in it."""

    opened: OpenedMethods
    dispatch: Dispatch
    calls: Calls
    evaluator: Evaluator
    rules: Rules


def tools_for(program: Program, rules: Rules, budget: Budget) -> Tools:
    """A fresh set, with nothing opened."""
    opened = OpenedMethods(program, budget)
    dispatch = Dispatch(program)
    return Tools(opened, dispatch, Calls(opened, dispatch), Evaluator(opened, dispatch, rules), rules)
