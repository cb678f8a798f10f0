"""Many apps: files and folders, or a case, in worker processes; one failure ends nothing else."""

from auditor.batch.from_case import AppChoice, CaseAudit, audit_case, choose_apps, identified
from auditor.batch.from_files import BatchResult, Workers, audit_paths
from auditor.batch.identify import Identities, identify_apps, look_into_files

__all__ = [
    "AppChoice",
    "BatchResult",
    "CaseAudit",
    "Identities",
    "Workers",
    "audit_case",
    "audit_paths",
    "choose_apps",
    "identified",
    "identify_apps",
    "look_into_files",
]
