"""``dumpsys appops`` of Android 11 to 16 (AOSP, AppOpsService.java)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from tests.simphone.story import FIRST_APP_ID, Access, Package, PackageUser, Story, uid_of
from tests.simphone.timetext import stamp_and_delta

_DEFAULT_MODE = "allow"
_STATE_ORDER = ("pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch")

Holder = tuple[Package, PackageUser]


def dump(story: Story) -> str:
    """The whole state: settings, then every uid of every user."""
    uids = "".join(_uid_block(story, uid, holders) for uid, holders in holders_by_uid(story))
    return _settings() + uids


def holders_by_uid(story: Story) -> tuple[tuple[int, tuple[Holder, ...]], ...]:
    """The packages of each uid, by rising uid; packages of a shared user stand together."""
    by_uid: dict[int, list[Holder]] = {}
    for package in story.packages:
        for state in package.users:
            if state.installed:
                by_uid.setdefault(uid_of(state.user, package.app_id), []).append((package, state))
    return tuple((uid, tuple(holders)) for uid, holders in sorted(by_uid.items()))


def uid_text(uid: int) -> str:
    """A uid as dumps write it: ``1000`` or ``u10a123``."""
    user, app_id = divmod(uid, 100000)
    if app_id >= FIRST_APP_ID:
        return f"u{user}a{app_id - FIRST_APP_ID}"
    return str(uid) if user == 0 else f"u{user}s{app_id}"


def _settings() -> str:
    return (
        "Current AppOps Service state:\n"
        "  Settings:\n"
        "    top_state_settle_time=+5s0ms\n"
        "    fg_service_state_settle_time=+5s0ms\n"
        "    bg_state_settle_time=+1s0ms\n"
        "\n"
        "  Op mode watchers:\n"
        "    Op READ_CALL_LOG:\n"
        "      #0: ModeCallback{1f00a00 watchinguid=-1 flags=0x0 op=READ_CALL_LOG from uid=1000 pid=1402}\n"
        "\n"
    )


def _uid_block(story: Story, uid: int, holders: tuple[Holder, ...]) -> str:
    modes = dict(chain.from_iterable(state.uid_modes for _, state in holders))
    lines = [f"  Uid {uid_text(uid)}:", "    state=cch", "    capability=------"]
    lines += [f"      {op}: mode={mode}" for op, mode in modes.items()]
    blocks = "".join(_package_block(story, package, state) for package, state in holders)
    return "\n".join(lines) + "\n" + blocks


def _package_block(story: Story, package: Package, state: PackageUser) -> str:
    modes = dict(state.package_modes)
    ops = tuple(dict.fromkeys(chain(modes, (access.op for access in state.accesses))))
    if not ops:
        return ""
    blocks = (
        _op_block(story, op, modes.get(op, _DEFAULT_MODE), [a for a in state.accesses if a.op == op])
        for op in ops
    )
    return f"    Package {package.name}:\n" + "".join(blocks)


def _op_block(story: Story, op: str, mode: str, accesses: list[Access]) -> str:
    tags = tuple(dict.fromkeys(access.attribution for access in accesses))
    blocks = (_attribution_block(story, tag, [a for a in accesses if a.attribution == tag]) for tag in tags)
    return f"      {op} ({mode}): \n" + "".join(blocks)


def _attribution_block(story: Story, tag: str | None, accesses: Iterable[Access]) -> str:
    ordered = sorted(accesses, key=lambda access: (_STATE_ORDER.index(access.state), access.flag))
    entries = "".join(_entry(story, access) for access in ordered)
    return f"        {'null' if tag is None else tag}=[\n{entries}        ]\n"


def _entry(story: Story, access: Access) -> str:
    kind, blank = ("Reject", "") if access.reject else ("Access", " ")
    time = stamp_and_delta(story, access.seconds_ago)
    proxy = "" if access.proxy is None else _proxy(*access.proxy)
    return f"          {kind}: [{access.state}-{access.flag}]{blank}{time}{proxy}\n"


def _proxy(uid: int, package: str) -> str:
    return f" proxy[uid={uid}, pkg={package}, attributionTag=null]"
