"""DEX: the format, the sweep of every instruction, and the linked program of an app."""

from auditor.dex.program import CodeFile, LoadedCode, Program, load_program

__all__ = ["CodeFile", "LoadedCode", "Program", "load_program"]
