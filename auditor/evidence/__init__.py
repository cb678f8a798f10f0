"""Evidence: who reads contacts and call log, whether the code can run, and where the data goes."""

from auditor.evidence.examine import CodeFacts, examine, rules_sha256
from auditor.evidence.opened import Budget

__all__ = ["Budget", "CodeFacts", "examine", "rules_sha256"]
