"""``pm`` by version (AOSP, Pm.java to Android 6, PackageManagerShellCommand.java from 7 on)."""

from __future__ import annotations

from tests.simphone.android14.pm import PackageManager
from tests.simphone.androids.version import Android
from tests.simphone.commands import Answer, Argv
from tests.simphone.story import Story, User

_FAILED = 255
_TRACE_SINCE = 30


class OlderPackageManager(PackageManager):
    """``pm`` of Android 6 to 10, which says in other words what it refuses."""

    def __init__(self, story: Story, android: Android) -> None:
        """Takes what the phone knows and its version."""
        super().__init__(story)
        self._android = android
        self._everyone = story.users

    def run(self, argv: Argv) -> Answer:
        """The answer to ``pm ARGV...``."""
        if "-U" in argv and not self._android.lists_uids:
            return self._refuse("Error: Unknown option: -U\n")
        barred = self._barred(argv)
        if barred is not None and argv[:2] != ("list", "users"):
            return self._refuse(
                "Error: java.lang.SecurityException: "
                f"Shell does not have permission to access user {barred.id}\n"
            )
        return super().run(argv)

    def _barred(self, argv: Argv) -> User | None:
        named = {argv[at + 1] for at, word in enumerate(argv[:-1]) if word == "--user"}
        return next((user for user in self._everyone if user.barred and str(user.id) in named), None)

    def _refuse(self, text: str) -> Answer:
        """Android 7 to 10 print errors where answers stand; Android 6 on the error stream."""
        if self._android.has_shell_protocol:
            return Answer(text.encode(), b"", _FAILED)
        return Answer.failure(1, text)


def package_manager(story: Story, android: Android) -> PackageManager:
    """The program of that version."""
    return PackageManager(story) if android.sdk >= _TRACE_SINCE else OlderPackageManager(story, android)
