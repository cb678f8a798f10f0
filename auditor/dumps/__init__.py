"""Text of pm, dumpsys and getprop to facts; one parser a section, all of them pure."""

from __future__ import annotations

from auditor.dumps.package_files import label_files
from auditor.dumps.phone import read_phone

__all__ = ["label_files", "read_phone"]
