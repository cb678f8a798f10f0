"""The rules of evidence as data; see ``auditor.evidence.rulebooks`` for their types."""
