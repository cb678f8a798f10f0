"""``settings get`` (AOSP, SettingsCmd to Android 7, SettingsService from 8 on)."""

from __future__ import annotations

from tests.simphone.commands import Answer, Argv
from tests.simphone.story import Story

_FAILED = 255


class Settings:
    """Answers ``settings get --user USER secure KEY``."""

    def __init__(self, story: Story) -> None:
        """Takes what the phone knows."""
        self._story = story

    def run(self, argv: Argv) -> Answer:
        """The value of the key, ``null`` where there is none."""
        if len(argv) != 5 or argv[:2] != ("get", "--user") or argv[3] != "secure":
            return Answer.failure(_FAILED, f"Bad arguments: {' '.join(argv)}\n")
        user = self._story.user(int(argv[2]))
        if user is not None and user.barred:
            return Answer.failure(
                _FAILED,
                "\nException occurred while executing 'get':\njava.lang.SecurityException: "
                f"Shell does not have permission to access user {user.id}\n",
            )
        wanted = (int(argv[2]), argv[4])
        values = (one.value for one in self._story.settings if (one.user, one.key) == wanted)
        return Answer.text(next(values, "null") + "\n")
