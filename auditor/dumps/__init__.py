"""Text of pm, dumpsys and getprop to facts; one parser a section, all of them pure."""

from __future__ import annotations

from auditor.dumps.changes import Reading, changes_between
from auditor.dumps.package_files import label_files
from auditor.dumps.phone import read_phone
from auditor.dumps.user_lists import IMITATED

__all__ = ["IMITATED", "Reading", "changes_between", "label_files", "read_phone"]
