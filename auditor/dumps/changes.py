"""What is new on a phone since it was read before, by its own word both times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from auditor.codec import encode
from auditor.model import (
    Change,
    Detail,
    Grant,
    InstalledApp,
    PackageName,
    PhoneFacts,
    Unknown,
    Use,
    UseRecord,
    UserId,
)

JITTER = timedelta(seconds=5)
"""Two readings of one time may differ by so much: each is counted from the phone's clock in whole seconds."""
_PREFIX = "android.permission."
_LOST = frozenset({"dump-cut-off", "dump-timeout", "packages-not-listed"})
"""Limits of a list of a user's apps."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phone said of itself at one time."""

    facts: PhoneFacts
    at: datetime
    """When it began to be read, by the computer's clock."""


def changes_between(before: Reading, after: Reading, packages: Iterable[PackageName]) -> tuple[Change, ...]:
    """What changed of these packages, sorted by package; what either reading does not tell is no change."""
    old = {app.package: app for app in before.facts.apps}
    new = {app.package: app for app in after.facts.apps}
    seen_before, seen_now = _seen(before.facts), _seen(after.facts)
    changes: list[Change] = []
    for package in sorted(set(packages)):
        was, now = old.get(package), new.get(package)
        had, have = set(was.users if was else ()), set(now.users if now else ())
        came, gone = (have - had) & seen_before, (had - have) & seen_now
        changes += [Change("app-came", package, user, _named(now)) for user in sorted(came)]
        changes += [Change("app-gone", package, user, _named(was)) for user in sorted(gone)]
        if now is not None:
            changes += _version(was, now)
            changes += _grants(was, now)
            changes += _accesses(was, now, before.at)
    return tuple(changes)


def _seen(facts: PhoneFacts) -> set[UserId]:
    """The users whose apps are known, and known to the last."""
    lost = {limit.detail.get("user") for limit in facts.device.limits if limit.id in _LOST}
    return {user for app in facts.apps for user in app.users} - lost


def _named(app: InstalledApp | None) -> Detail:
    version = None if app is None or isinstance(app.version_name, Unknown) else app.version_name
    return Detail.of(version=version)


def _version(was: InstalledApp | None, now: InstalledApp) -> Iterator[Change]:
    if was is None or isinstance(was.version_code, Unknown) or isinstance(now.version_code, Unknown):
        return
    if was.version_code != now.version_code:
        yield Change(
            "version", now.package, None,
            Detail.of(
                before=_version_of(was), now=_version_of(now),
                before_code=was.version_code, now_code=now.version_code,
            ),
        )  # fmt: skip


def _version_of(app: InstalledApp) -> str:
    return str(app.version_code) if isinstance(app.version_name, Unknown) else app.version_name


def _grants(was: InstalledApp | None, now: InstalledApp) -> Iterator[Change]:
    """Permissions that let the app read now and did not, and the other way round."""
    old = {(grant.user, grant.permission): grant for grant in was.grants} if was else {}
    for grant in now.grants:
        before = _could(was, old.get((grant.user, grant.permission)), grant)
        if isinstance(grant.effective, Unknown) or before is None or before == grant.effective:
            continue
        mode = None if isinstance(grant.mode, Unknown) else grant.mode
        yield Change(
            "grant-new" if grant.effective else "grant-gone", now.package, grant.user,
            Detail.of(permission=grant.permission.removeprefix(_PREFIX), mode=mode),
        )  # fmt: skip


def _could(was: InstalledApp | None, before: Grant | None, now: Grant) -> bool | None:
    """Whether the app could read before; ``None`` where that is not known."""
    if before is not None:
        return None if isinstance(before.effective, Unknown) else before.effective
    if was is None or now.user not in was.users:
        return False
    return None if now.permission in was.requested else False


def _accesses(was: InstalledApp | None, now: InstalledApp, since: datetime) -> Iterator[Change]:
    """The last new access of each op by each user, and whether one of them was in the background."""
    old = was.uses if was else ()
    found: dict[tuple[UserId, str], list[Use]] = {}
    for use in now.uses:
        if use.record is UseRecord.ACCESSED and use.last_access and _is_new(use, old, since):
            found.setdefault((use.user, use.op), []).append(use)
    for (user, op), uses in found.items():
        last = max(use.last_access for use in uses if use.last_access)
        hidden = [use.last_access for use in uses if use.last_access and use.foreground is False]
        detail = Detail.of(
            op=op, last_access=str(encode(last)), background=bool(hidden),
            last_background=str(encode(max(hidden))) if hidden else None,
        )  # fmt: skip
        yield Change("access-new", now.package, user, detail)


def _is_new(use: Use, old: Iterable[Use], since: datetime) -> bool:
    """Whether an access is later than the one on record before, or not on record before."""
    rows = [one for one in old if (one.user, one.op) == (use.user, use.op)]
    if not use.last_access or any(one.record is UseRecord.NOT_REPORTED for one in rows):
        return use.last_access is not None and use.last_access > since
    # A phone that was updated to Android 9 tells states of what it recorded without.
    times = [one.last_access for one in rows if one.state in (use.state, None) and one.last_access]
    return all(use.last_access > time + JITTER for time in times)
