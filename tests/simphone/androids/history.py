"""``dumpsys appops --history`` by version: the tree of Android 12 to 16, the table of 2025."""

from __future__ import annotations

from itertools import chain

from tests.simphone.android14 import history
from tests.simphone.android14.appops import holders_by_uid
from tests.simphone.androids.version import Android, AppOpsForm
from tests.simphone.commands import Argv
from tests.simphone.story import HistoryCount, Story

_COLUMNS = (
    "UID|PACKAGE_NAME|DEVICE_ID|OP_NAME|ATTRIBUTION_TAG|UID_STATE|OP_FLAGS|ACCESS_TIME|ACCESS_COUNTS"
    "|REJECT_COUNTS|DURATION"
)
_LIMIT_OPTION = "--history-limit"
_USUAL = 100
_QUIET = 3600


def dump(story: Story, android: Android, arguments: Argv) -> str:
    """The history in the form of that version."""
    if android.appops is AppOpsForm.SQLITE:
        return _table(story, _limit(arguments))
    if arguments != ("--history",):
        return f"Unknown option: {arguments[1]}\n"
    return history.dump(story)


def _limit(arguments: Argv) -> int:
    return int(arguments[arguments.index(_LIMIT_OPTION) + 1]) if _LIMIT_OPTION in arguments else _USUAL


def _table(story: Story, limit: int) -> str:
    """A row for each quarter of an hour; nothing was read in the first hour that is counted."""
    rows = chain.from_iterable(
        _rows(story, uid, package.name, count)
        for uid, holders in holders_by_uid(story)
        for package, state in holders
        for count in state.history
    )
    return "\n".join(
        [
            "AppOps Historical Service State:",
            "------------Aggregated App Ops-------------",
            "",
            _COLUMNS,
            *list(rows)[:limit],
            "",
            "",
        ]
    )


def _rows(story: Story, uid: int, package: str, count: HistoryCount) -> list[str]:
    begin = story.now - story.history.begin_ago + _QUIET
    parts = [(begin, count.accesses - 1, count.rejects), (begin + 900, 1, 0)]
    return [
        f"{uid}|{package}|default:0|{count.op}|null|{count.state}|{count.flag}|"
        f"{story.local_time(at):%Y-%m-%d %H:%M:%S}.000|{accesses}|{rejects}|0"
        for at, accesses, rejects in parts
        if accesses or rejects
    ]
