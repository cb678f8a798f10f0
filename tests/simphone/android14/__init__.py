"""Commands of Android 14 that the auditor may send, one module per service.

Another version is another package with its own ``shell_commands``, made from
these printers where its layout is the same.
"""

from __future__ import annotations

from tests.simphone.android14.appops_get import AppOpsCommand
from tests.simphone.android14.dumpsys import Dumpsys
from tests.simphone.android14.pm import PackageManager
from tests.simphone.android14.settings import Settings
from tests.simphone.android14.toybox import Toybox
from tests.simphone.commands import Command, which, without_input
from tests.simphone.files import FileTree
from tests.simphone.story import Story


def shell_commands(story: Story, tree: FileTree) -> dict[str, Command]:
    """The programs of the phone by name."""
    toybox = Toybox(story, tree)
    programs: dict[str, Command] = {
        "appops": AppOpsCommand(story).run,
        "date": toybox.date,
        "dd": toybox.dd,
        "dumpsys": Dumpsys(story).run,
        "getprop": toybox.getprop,
        "gzip": without_input,
        "pm": PackageManager(story).run,
        "settings": Settings(story).run,
        "sha256sum": toybox.sha256sum,
        "stat": toybox.stat,
        "wc": without_input,
    }
    return programs | {"which": which(programs)}
