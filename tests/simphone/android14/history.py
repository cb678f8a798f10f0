"""The history part of ``dumpsys appops --history`` (AOSP, HistoricalRegistry.java)."""

from __future__ import annotations

from itertools import groupby

from tests.simphone.android14.appops import Holder, holders_by_uid, uid_text
from tests.simphone.story import HistoryCount, Story
from tests.simphone.timetext import stamp_and_delta


def dump(story: Story) -> str:
    """Watchers, then one snapshot with the counts of all uids; the state itself is left out."""
    uids = "".join(_uid_block(uid, holders) for uid, holders in holders_by_uid(story))
    return (
        "Current AppOps Service state:\n"
        "\n"
        "  All op active watchers:\n"
        "    1f00a01 ->\n"
        "        [CAMERA]\n"
        "        ActiveCallback{1f00a02 watchinguid=-1 from uid=u0a81 pid=3120}\n"
        "\n"
        "  History:  mode=HISTORICAL_MODE_ENABLED_ACTIVE\n"
        "\n"
        "      snapshot:\n"
        f"        begin = {_moment(story, story.history.begin_ago)}\n"
        f"        end = {_moment(story, story.history.end_ago)}\n"
    ) + uids


def _moment(story: Story, seconds_ago: float) -> str:
    """As in the state, but with two blanks before the delta."""
    return stamp_and_delta(story, seconds_ago).replace(" (", "  (")


def _uid_block(uid: int, holders: tuple[Holder, ...]) -> str:
    packages = "".join(
        f"          Package {package.name}:\n            Attribution null:\n{_ops(state.history)}"
        for package, state in holders
        if state.history
    )
    return f"\n        Uid {uid_text(uid)}:\n{packages}" if packages else ""


def _ops(counts: tuple[HistoryCount, ...]) -> str:
    by_op = groupby(sorted(counts, key=lambda count: count.op), key=lambda count: count.op)
    return "".join(f"              {op}:\n" + "".join(map(_entry, group)) for op, group in by_op)


def _entry(count: HistoryCount) -> str:
    parts = [f"access={count.accesses}"] if count.accesses else []
    parts += [f"reject={count.rejects}"] if count.rejects else []
    return f"                [{count.state}-{count.flag}] = {', '.join(parts)}\n"
