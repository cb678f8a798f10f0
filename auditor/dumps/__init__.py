"""Text of pm, dumpsys and getprop to facts; one parser a section, all of them pure."""

from __future__ import annotations

from auditor.dumps.phone import read_phone

__all__ = ["read_phone"]
