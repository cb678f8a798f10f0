"""Evidence: who reads contacts and call log, whether the code can run, and where the data goes."""

from auditor.evidence.examine import CodeFacts, examine, rules_sha256
from auditor.evidence.hosts import find_hosts
from auditor.evidence.opened import Budget
from auditor.evidence.own_code import find_own_code
from auditor.evidence.presence import channels_of, find_sdks
from auditor.evidence.vocabulary import channels_in, find_vocabulary

__all__ = [
    "Budget",
    "CodeFacts",
    "channels_in",
    "channels_of",
    "examine",
    "find_hosts",
    "find_own_code",
    "find_sdks",
    "find_vocabulary",
    "rules_sha256",
]
