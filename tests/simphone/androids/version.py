"""The versions of Android, and what sets their answers apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from tests.simphone.story import Story


class AppOpsForm(Enum):
    """How ``dumpsys appops`` prints."""

    NUMBERS = "numbers"
    """``mode=0; time=+1d ago`` (Android 6 to 8)."""
    STATES = "states"
    """A line for each process state (9)."""
    KEYS = "keys"
    """``[bg-tpd]`` (10)."""
    ATTRIBUTED = "attributed"
    """The same, inside of attribution tags (11 to 16)."""
    SQLITE = "sqlite"
    """Other titles, and a table of sensors behind (the source of 2025)."""


@dataclass(frozen=True, slots=True)
class Android:
    """One version."""

    name: str
    release: str
    sdk: int
    appops: AppOpsForm

    @property
    def has_shell_protocol(self) -> bool:
        """Exit codes and an error stream of its own (``shell,v2``)."""
        return self.sdk >= 24

    @property
    def has_dump_timeout(self) -> bool:
        """``dumpsys -t``."""
        return self.sdk >= 24

    @property
    def lists_uids(self) -> bool:
        """``pm list packages -U``."""
        return self.sdk >= 26

    @property
    def has_roles(self) -> bool:
        """``dumpsys role``."""
        return self.sdk >= 29

    @property
    def has_history(self) -> bool:
        """``dumpsys appops --history``."""
        return self.sdk >= 31

    @property
    def splits_legacy_permissions(self) -> bool:
        """Whether apps for API 22 and lower have runtime permissions too."""
        return self.sdk >= 29

    @property
    def has_one_time_grants(self) -> bool:
        """Grants for one session, and grants that are taken back from apps that are not used."""
        return self.sdk >= 30

    @property
    def dates_by_user(self) -> bool:
        """Whether each user has a time of installation, and the source of a package is printed."""
        return self.sdk >= 33


ANDROIDS = (
    Android("6", "6.0.1", 23, AppOpsForm.NUMBERS),
    Android("7", "7.1.2", 25, AppOpsForm.NUMBERS),
    Android("8", "8.1.0", 27, AppOpsForm.NUMBERS),
    Android("9", "9", 28, AppOpsForm.STATES),
    Android("10", "10", 29, AppOpsForm.KEYS),
    Android("11", "11", 30, AppOpsForm.ATTRIBUTED),
    Android("12", "12", 31, AppOpsForm.ATTRIBUTED),
    Android("13", "13", 33, AppOpsForm.ATTRIBUTED),
    Android("14", "14", 34, AppOpsForm.ATTRIBUTED),
    Android("15", "15", 35, AppOpsForm.ATTRIBUTED),
    Android("16", "16", 36, AppOpsForm.ATTRIBUTED),
    Android("16-sqlite", "16", 36, AppOpsForm.SQLITE),
)


def as_android(story: Story, android: Android) -> Story:
    """The story on a phone of that version."""
    own = {"ro.build.version.release": android.release, "ro.build.version.sdk": str(android.sdk)}
    properties = tuple((key, own.get(key, value)) for key, value in story.properties)
    return replace(story, properties=properties)
