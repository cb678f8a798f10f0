"""``dumpsys`` by version: which dump of which service is meant."""

from __future__ import annotations

from tests.simphone.android14 import role, users
from tests.simphone.androids import appops, history, packages
from tests.simphone.androids.version import Android
from tests.simphone.commands import Answer, Argv
from tests.simphone.story import Story


class Dumpsys:
    """Answers ``dumpsys [-t SECONDS] SERVICE [ARGUMENTS]``."""

    def __init__(self, story: Story, android: Android) -> None:
        """Takes what the phone knows and its version."""
        self._story = story
        self._android = android

    def run(self, argv: Argv) -> Answer:
        """The dump; an unknown service is named on the error stream, with exit code 0."""
        timed = argv[:1] == ("-t",) and self._android.has_dump_timeout
        words = argv[2:] if timed else argv
        service, arguments = (words[0] if words else "", words[1:])
        text = self._dump(service, arguments)
        if text is None:
            return Answer(stderr=f"Can't find service: {service}\n".encode())
        return Answer.text(text)

    def _dump(self, service: str, arguments: Argv) -> str | None:
        if service == "package":
            return packages.dump(self._story, self._android, arguments)
        if service == "appops":
            return self._appops(arguments)
        if service == "user":
            return users.dump(self._story)
        return role.dump(self._story) if service == "role" and self._android.has_roles else None

    def _appops(self, arguments: Argv) -> str:
        if not arguments:
            return appops.dump(self._story, self._android)
        if "--history" in arguments and self._android.has_history:
            return history.dump(self._story, self._android, arguments)
        return f"Unknown option: {arguments[0]}\n"
