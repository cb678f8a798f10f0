"""Case folders: what was read from a phone, kept so that it can be audited again.

``auditor.case.layout`` describes the format ``case/1``.
"""

from __future__ import annotations

from auditor.case.deletion import delete_case
from auditor.case.encryption import check_recipients, encrypt_case
from auditor.case.kept import is_whole, without_superseded
from auditor.case.reader import read_case
from auditor.case.records import Case, CaseApk, CommandOutput
from auditor.case.source import Opened, open_source
from auditor.case.writer import CaseWriter, Incoming, PullRecord

__all__ = [
    "Case",
    "CaseApk",
    "CaseWriter",
    "CommandOutput",
    "Incoming",
    "Opened",
    "PullRecord",
    "check_recipients",
    "delete_case",
    "encrypt_case",
    "is_whole",
    "open_source",
    "read_case",
    "without_superseded",
]
