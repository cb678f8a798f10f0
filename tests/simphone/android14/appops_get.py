"""``appops get`` (AOSP, AppOpsService.onShellCommand)."""

from __future__ import annotations

from itertools import chain

from tests.simphone.commands import Answer, Argv
from tests.simphone.story import Access, PackageUser, Story
from tests.simphone.timetext import duration_text

_FAILED = 255
_UID_BLOCK_SINCE = 29


class AppOpsCommand:
    """Answers ``appops get --user USER PACKAGE``."""

    def __init__(self, story: Story) -> None:
        """Takes what the phone knows."""
        self._story = story

    def run(self, argv: Argv) -> Answer:
        """The ops of the uid (Android 10 and later), then those of the package."""
        if len(argv) != 4 or argv[:2] != ("get", "--user"):
            return Answer.failure(_FAILED, f"Unknown command: {' '.join(argv)}\n")
        package = self._story.package(argv[3])
        state = None if package is None else package.user(int(argv[2]))
        if state is None:
            return Answer.failure(_FAILED, f"Error: No UID for {argv[3]} in user {argv[2]}\n")
        lines = self._uid_lines(state) + _package_lines(state)
        return Answer.text("".join(lines) or "No operations.\n")

    def _uid_lines(self, state: PackageUser) -> list[str]:
        if self._story.sdk < _UID_BLOCK_SINCE or not state.uid_modes:
            return []
        lines = [f"{op}: {mode}\n" for op, mode in state.uid_modes]
        return [f"Uid mode: {lines[0]}", *lines[1:]]


def _package_lines(state: PackageUser) -> list[str]:
    modes = dict(state.package_modes)
    ops = dict.fromkeys(chain(modes, (access.op for access in state.accesses)))
    return [f"{op}: {modes.get(op, 'allow')}{_times(op, state.accesses)}\n" for op in ops]


def _times(op: str, accesses: tuple[Access, ...]) -> str:
    return "".join(
        f"; {word}={duration_text(round(min(found) * 1000))} ago"
        for word, reject in (("time", False), ("rejectTime", True))
        if (found := [one.seconds_ago for one in accesses if one.op == op and one.reject is reject])
    )
