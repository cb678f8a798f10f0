"""When an app was installed and updated: the phone's wall clock, by its zone, in UTC.

``dumpsys package`` prints these times to the second and without a zone
(``Settings.dumpPackageLPr``); to Android 12 once for a package, from 13 on for each
user. 1970 stands for a user who never had the app, and the date of a system image
for what came with the phone: neither tells when the app came.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone

from auditor.dumps.clock import Clock
from auditor.dumps.outputs import NOT_REPORTED
from auditor.dumps.package import PackageBlock
from auditor.model import Maybe, Unknown

UNRELIABLE = Unknown("time-unreliable")
"""A time that no app can have been installed at."""
NO_ZONE = Unknown("zone-unknown")
_FIRST = datetime(2012, 1, 1, tzinfo=timezone.utc)
"""Phones with Android 6 and later keep no app from before; images carry dates of 1970, 2008 and 2009."""
_SLACK = timedelta(minutes=10)


def earliest_install(blocks: tuple[PackageBlock, ...], clock: Clock) -> Maybe[datetime]:
    """When the first user who has the app got it."""
    for block in blocks:
        by_user = [state.first_install for state in block.users if state.installed and state.first_install]
        told = by_user or ([block.first_install] if block.first_install is not None else [])
        if told:
            return _one(block, (_time(text, clock) for text in told))
    return NOT_REPORTED


def last_update(blocks: tuple[PackageBlock, ...], clock: Clock) -> Maybe[datetime]:
    """When its files were last replaced; the time of the installation where they never were."""
    for block in blocks:
        if block.last_update is not None:
            return _one(block, [_time(block.last_update, clock)])
    return NOT_REPORTED


def _one(block: PackageBlock, times: Iterable[Maybe[datetime]]) -> Maybe[datetime]:
    """The earliest of the times that can be; nothing of a block that is not believed."""
    if block.imitated:
        return Unknown("dump-imitated")
    found = list(times)
    known = [time for time in found if not isinstance(time, Unknown)]
    return min(known) if known else next(time for time in found if isinstance(time, Unknown))


def _time(text: str, clock: Clock) -> Maybe[datetime]:
    if clock.zone is None:
        return NO_ZONE
    when = clock.long_ago(text)
    if when is None or when < _FIRST or (clock.now is not None and when > clock.now + _SLACK):
        return UNRELIABLE
    return when
