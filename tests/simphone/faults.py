"""What can be wrong with the simulated phone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

ALL_FEATURES = ("shell_v2", "cmd", "stat_v2", "ls_v2")
"""What adbd of a current Android announces, as far as this one serves it."""


class AdbState(str, Enum):
    """How the phone meets the computer; the words of ``adb devices``."""

    DEVICE = "device"
    UNAUTHORIZED = "unauthorized"
    """Asks for proof of the key; see ``Faults.accept_after``."""
    OFFLINE = "offline"
    """Takes the connection and never says a word."""


@dataclass(frozen=True, slots=True)
class Faults:
    """All faults of one phone; the default is a healthy one."""

    state: AdbState = AdbState.DEVICE
    accept_after: int | None = None
    """Answers to its challenge after which the phone accepts; ``None``: only ``SimPhone.allow``."""
    drop_after_bytes: int | None = None
    """The cable is pulled once so many bytes of files were sent."""
    stall_after_bytes: int | None = None
    """Nothing more comes once so many bytes of files were sent."""
    drop_in_answer: int | None = None
    """The cable is pulled in the middle of the answer to the command of that number, from 1."""
    shell_delay: float = 0.0
    """Seconds before a command answers."""
    features: tuple[str, ...] = ALL_FEATURES
    """Announced features; none: Android 6, which has no shell protocol with exit codes."""
    legacy_pty: bool = False
    """``shell:`` ends lines with CR LF, as adbd before Android 7 does."""
    altered_files: tuple[str, ...] = ()
    """Paths that are sent with other bytes than ``sha256sum`` has seen."""
