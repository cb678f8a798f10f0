"""Many apps: files and folders, or a case, in worker processes; one failure ends nothing else."""

from auditor.batch.from_case import AppChoice, CaseAudit, audit_case, choose_apps, identified
from auditor.batch.from_files import BatchResult, Workers, audit_paths
from auditor.batch.gaps import gaps_of
from auditor.batch.identify import Identities, identify_apps, look_into_files
from auditor.batch.since import Comparison, Earlier, check_earlier, check_phone, compare, earlier_of

__all__ = [
    "AppChoice",
    "BatchResult",
    "CaseAudit",
    "Comparison",
    "Earlier",
    "Identities",
    "Workers",
    "audit_case",
    "audit_paths",
    "check_earlier",
    "check_phone",
    "choose_apps",
    "compare",
    "earlier_of",
    "gaps_of",
    "identified",
    "identify_apps",
    "look_into_files",
]
