"""Many apps: files and folders, or a case, in worker processes; one failure ends nothing else."""

from auditor.batch.from_case import AppChoice, CaseAudit, audit_case, choose_apps
from auditor.batch.from_files import BatchResult, Workers, audit_paths

__all__ = ["AppChoice", "BatchResult", "CaseAudit", "Workers", "audit_case", "audit_paths", "choose_apps"]
