"""Case folders: what was read from a phone, kept so that it can be audited again.

``auditor.case.layout`` describes the format ``case/1``.
"""

from __future__ import annotations

from auditor.case.deletion import delete_case
from auditor.case.reader import read_case
from auditor.case.records import Case, CaseApk, CommandOutput
from auditor.case.writer import CaseWriter, Incoming, PullRecord

__all__ = [
    "Case",
    "CaseApk",
    "CaseWriter",
    "CommandOutput",
    "Incoming",
    "PullRecord",
    "delete_case",
    "read_case",
]
