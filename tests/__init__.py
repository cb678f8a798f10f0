"""Tests of the auditor; a package, so that its parts import each other by name."""
