"""Tells what loan apps do with an address book and a call log."""

__version__ = "0.1.0"
