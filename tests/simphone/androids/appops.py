"""``dumpsys appops`` by version (AOSP, AppOpsService.dump)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, groupby

from tests.simphone.android14 import appops as attributed
from tests.simphone.android14.appops import Holder, holders_by_uid, uid_text
from tests.simphone.androids.version import Android, AppOpsForm
from tests.simphone.story import Access, Package, PackageUser, Story
from tests.simphone.timetext import duration_text, stamp_and_delta

_MODES = ("allow", "ignore", "deny", "default")
_STATES = ("pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch")
_LAST_LEGACY_SDK = 22
_ROWS_OF_SENSORS = "10120|com.android.vending|default:0|FINE_LOCATION|null|fg|s|2026-11-18 21:02:00.000|1|0|0"


def dump(story: Story, android: Android) -> str:
    """The state of the phone, as that version prints it."""
    if android.appops is AppOpsForm.ATTRIBUTED:
        return attributed.dump(story)
    if android.appops is AppOpsForm.SQLITE:
        return _newest(attributed.dump(story))
    uids = "".join(_uid(story, android, uid, holders) for uid, holders in holders_by_uid(story))
    return _head(android) + uids + _foot(android)


def _newest(text: str) -> str:
    """The same uids under the titles of 2025, and the table that follows them."""
    _, mark, rest = text.partition("  Uid ")
    uids = mark + rest
    return (
        "AppOps Service state:\n  Settings:\n    top_state_settle_time=+5s0ms\n\n\n"
        "  AppOps policy not set.\n\nAppOps Restrictions\n  Camera Audio Restriction Mode: NONE\n\n"
        f"AppOps Uid Op State\n{uids}"
        "----Location, Microphone, and Camera App Ops (Last 1 Hour)----\n\n"
        "UID|PACKAGE_NAME|DEVICE_ID|OP_NAME|ATTRIBUTION_TAG|UID_STATE|OP_FLAGS|ATTR_FLAGS|CHAIN_ID"
        f"|ACCESS_TIME|DURATION\n{_ROWS_OF_SENSORS}\n\n\n"
    )


def _head(android: Android) -> str:
    settings = "  Settings:\n    STATE_SETTLE_TIME=+5s0ms\n\n" if android.sdk >= 29 else ""
    return (
        f"Current AppOps Service state:\n{settings}"
        "  Op mode watchers:\n"
        "    Op READ_CALL_LOG:\n"
        "      #0: Callback{1f00a00 watchinguid=-1 from uid=1000 pid=1402}\n"
        "  Clients:\n"
        "    android.os.BinderProxy@1f00a03:\n"
        "      ClientState{mAppToken=android.os.BinderProxy@1f00a03, pid=3120}\n"
        "\n"
    )


def _foot(android: Android) -> str:
    if android.sdk < 28:
        return ""
    return (
        "\n  User restrictions for token android.os.Binder@1f00a04:\n"
        "      Restricted ops:\n        user: 0 []\n"
    )


def _uid(story: Story, android: Android, uid: int, holders: tuple[Holder, ...]) -> str:
    modes: dict[str, str] = dict(chain.from_iterable(_uid_modes(android, *holder) for holder in holders))
    lines = [f"  Uid {uid_text(uid)}:"]
    if android.sdk >= 28:
        lines.append("    state=cch")
    lines += [f"      {op}: mode={_mode(android, mode)}" for op, mode in modes.items()]
    blocks = "".join(_package(story, android, *holder) for holder in holders)
    return "\n".join(lines) + "\n" + blocks


def _uid_modes(android: Android, package: Package, state: PackageUser) -> tuple[tuple[str, str], ...]:
    """Before Android 10 only permissions of apps for API 22 and lower are held as modes."""
    if android.sdk >= 29 or package.target_sdk <= _LAST_LEGACY_SDK:
        return state.uid_modes
    return ()


def _mode(android: Android, mode: str) -> str:
    return str(_MODES.index(mode)) if android.appops is AppOpsForm.NUMBERS else mode


def _package(story: Story, android: Android, package: Package, state: PackageUser) -> str:
    modes = dict(state.package_modes)
    ops = tuple(dict.fromkeys(chain(modes, (access.op for access in state.accesses))))
    blocks = "".join(
        _op(story, android, op, modes.get(op, "allow"), [one for one in state.accesses if one.op == op])
        for op in ops
    )
    return f"    Package {package.name}:\n{blocks}" if ops else ""


def _op(story: Story, android: Android, op: str, mode: str, accesses: list[Access]) -> str:
    if android.appops is AppOpsForm.NUMBERS:
        return f"      {op}: mode={_mode(android, mode)}{_agos(accesses)}\n"
    lines = _by_state(story, accesses) if android.appops is AppOpsForm.STATES else _keyed(story, accesses)
    return f"      {op} ({mode}): \n" + "".join(lines)


def _agos(accesses: list[Access]) -> str:
    """The last access and the last rejection, whatever the state and whoever asked."""
    return "".join(
        f"; {word}={duration_text(round(min(found) * 1000))} ago"
        for word, reject in (("time", False), ("rejectTime", True))
        if (found := [one.seconds_ago for one in accesses if one.reject is reject])
    )


def _by_state(story: Story, accesses: list[Access]) -> Iterable[str]:
    """One line a state, the word in front of the first only."""
    for word, reject in (("Access", False), ("Reject", True)):
        found = sorted((one for one in accesses if one.reject is reject), key=_order)
        for number, (state, group) in enumerate(groupby(found, key=lambda one: one.state)):
            last = min(one.seconds_ago for one in group)
            start = f"          {word}: " if number == 0 else " " * 18
            yield f"{start}{state:<5} = {stamp_and_delta(story, last)}\n"


def _keyed(story: Story, accesses: list[Access]) -> Iterable[str]:
    for one in sorted(accesses, key=_order):
        word, blank = ("Reject", "") if one.reject else ("Access", " ")
        proxy = "" if one.proxy is None else f" proxy[uid={one.proxy[0]}, pkg={one.proxy[1]}]"
        when = stamp_and_delta(story, one.seconds_ago)
        yield f"          {word}: [{one.state}-{one.flag}]{blank}{when}{proxy}\n"


def _order(access: Access) -> tuple[int, str]:
    return _STATES.index(access.state), access.flag
