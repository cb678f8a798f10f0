"""Phones of Android 6 to 16: what each answers to the commands that the auditor may send.

``version`` says what each version has, the other modules print its forms. They are
written from the sources of Android, apart from the parsers, which they hold to account.
"""

from __future__ import annotations

from tests.simphone import android14
from tests.simphone.androids.dumpsys import Dumpsys
from tests.simphone.androids.pm import package_manager
from tests.simphone.androids.version import ANDROIDS, Android, as_android
from tests.simphone.commands import Command
from tests.simphone.daemon import Layout
from tests.simphone.faults import Faults
from tests.simphone.files import FileTree
from tests.simphone.story import Story

__all__ = ["ANDROIDS", "Android", "as_android", "connection", "layout"]


def layout(android: Android) -> Layout:
    """The programs of that version."""

    def shell_commands(story: Story, tree: FileTree) -> dict[str, Command]:
        own = {"dumpsys": Dumpsys(story, android).run, "pm": package_manager(story, android).run}
        return android14.shell_commands(story, tree) | own

    return shell_commands


def connection(android: Android) -> Faults:
    """How that version speaks to a computer: Android 6 tells no exit code and ends lines with CR LF."""
    return Faults() if android.has_shell_protocol else Faults(features=(), legacy_pty=True)
