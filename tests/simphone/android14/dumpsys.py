"""``dumpsys`` of Android 14: which dump of which service is meant."""

from __future__ import annotations

from tests.simphone.android14 import appops, history, packages, role, users
from tests.simphone.commands import Answer, Argv
from tests.simphone.story import Story


class Dumpsys:
    """Answers ``dumpsys [-t SECONDS] SERVICE [ARGUMENTS]``."""

    def __init__(self, story: Story) -> None:
        """Takes what the phone knows."""
        self._story = story

    def run(self, argv: Argv) -> Answer:
        """The dump; an unknown service is named on the error stream, with exit code 0."""
        words = argv[2:] if argv[:1] == ("-t",) else argv
        service, arguments = (words[0] if words else "", words[1:])
        dumps = {"package": self._package, "appops": self._appops, "role": self._role, "user": self._user}
        dump = dumps.get(service)
        if dump is None:
            return Answer(stderr=f"Can't find service: {service}\n".encode())
        return Answer.text(dump(arguments))

    def _package(self, arguments: Argv) -> str:
        if not arguments:
            return packages.whole_dump(self._story)
        word, rest = arguments[0], arguments[1:]
        if word in {"packages", "p"}:
            return packages.packages_dump(self._story)
        if word in {"permission", "perm"}:
            return packages.permission_dump(self._story, frozenset(rest))
        return packages.package_dump(self._story, word)

    def _appops(self, arguments: Argv) -> str:
        if not arguments:
            return appops.dump(self._story)
        if arguments == ("--history",):
            return history.dump(self._story)
        return f"Unknown option: {arguments[0]}\n"

    def _role(self, _arguments: Argv) -> str:
        return role.dump(self._story)

    def _user(self, _arguments: Argv) -> str:
        return users.dump(self._story)
