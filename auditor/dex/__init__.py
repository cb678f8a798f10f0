"""DEX: the format, the sweep of every instruction, and the linked program of an app."""

from auditor.dex.loading import CodeFile, LoadedCode, load_program
from auditor.dex.program import Program

__all__ = ["CodeFile", "LoadedCode", "Program", "load_program"]
