"""What the facts amount to: verdicts, contradictions between phone and code, and risk.

Pure functions of facts. Where the facts are missing they say so instead of
guessing: missing data is neither guilt nor innocence.
"""

from auditor.judge.contradictions import contradictions, proves_use
from auditor.judge.relations import load_common, relations
from auditor.judge.score import RiskRules, load_risk_rules, risk
from auditor.judge.verdict import hides_code, manifest_known, verdicts

__all__ = [
    "RiskRules",
    "contradictions",
    "hides_code",
    "load_common",
    "load_risk_rules",
    "manifest_known",
    "proves_use",
    "relations",
    "risk",
    "verdicts",
]
