"""The phone's clock: printed differences to points in UTC.

AppOps prints each time as a local wall clock without a zone, and beside it the
difference to now (``TimeUtils.formatDuration``). Both are the phone's wall
clock, so the difference on top of the phone's epoch is free of the zone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from auditor.dumps.lines import number

_DELTA = re.compile(
    r"(?:(?P<sign>[+-])(?=\d)(?:(?P<d>\d{1,6})d)?(?:(?P<h>\d{1,4})h)?(?:(?P<m>\d{1,4})m(?!s))?"
    r"(?:(?P<s>\d{1,4})s)?(?:(?P<ms>\d{1,6})ms)?|0)\Z",
    re.ASCII,
)
_LOCAL = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?\Z", re.ASCII)
_FARTHEST = 18 * 3600
"""Seconds; no zone lies farther from UTC (``java.time.ZoneOffset``)."""
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)\Z", re.ASCII)


def read_delta(text: str) -> timedelta | None:
    """``-17m42s987ms`` or ``0`` as a difference, or ``None`` where it is no such text."""
    match = _DELTA.match(text)
    if match is None:
        return None
    parts = match.groupdict(default="0")
    size = timedelta(
        days=int(parts["d"]),
        hours=int(parts["h"]),
        minutes=int(parts["m"]),
        seconds=int(parts["s"]),
        milliseconds=int(parts["ms"]),
    )
    return -size if match["sign"] == "-" else size


def read_epoch(text: str) -> datetime | None:
    """The output of ``date +%s`` in UTC, or ``None``."""
    seconds = number(text.strip())
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, timezone.utc)
    except (OverflowError, OSError, ValueError):
        return None


def read_offset(text: str) -> int | None:
    """The output of ``date +%z`` (``+0800``) in seconds east of UTC, or ``None``."""
    match = _OFFSET.match(text.strip())
    if match is None:
        return None
    seconds = int(match[2]) * 3600 + int(match[3]) * 60
    if seconds > _FARTHEST or int(match[3]) >= 60:
        return None
    return -seconds if match[1] == "-" else seconds


def zone_named(name: str, now: datetime | None, utc_offset: int | None) -> ZoneInfo | None:
    """The zone of that IANA name, where there is one and it agrees with the offset that the phone told.

    ``None`` as well on a system without zone data.
    """
    try:
        zone = ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None
    if zone is None or now is None or utc_offset is None:
        return zone
    offset = zone.utcoffset(now.astimezone(zone).replace(tzinfo=None))
    return zone if offset == timedelta(seconds=utc_offset) else None


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time as a dump prints it: before or after now, and on the phone's wall clock."""

    delta: timedelta | None
    local: str | None

    @property
    def ahead(self) -> bool:
        """Whether it lies after the moment of the dump, which only a clock that was moved explains."""
        return self.delta is not None and self.delta > timedelta()


@dataclass(frozen=True, slots=True)
class Clock:
    """What is known of the phone's clock at the moment of a dump."""

    now: datetime | None
    """In UTC."""
    utc_offset: int | None
    """Seconds east of UTC."""
    zone: ZoneInfo | None = None
    """``None`` where the phone did not tell it, or told an offset that it does not have."""

    def when(self, stamp: Stamp) -> datetime | None:
        """The time in UTC, rounded down to whole seconds, or ``None`` where nothing gives it."""
        try:
            if self.now is not None and stamp.delta is not None:
                return _whole_seconds(self.now + stamp.delta)
            return self._from_local(stamp.local)
        except (OverflowError, ValueError):
            return None

    def long_ago(self, local: str | None) -> datetime | None:
        """A wall-clock time of the past in UTC: by the zone, as the offset was another in another season.

        ``None`` where the zone is not known or there is no such time.
        """
        try:
            return None if self.zone is None else self._from_local(local)
        except (OverflowError, ValueError):
            return None

    def _from_local(self, local: str | None) -> datetime | None:
        match = _LOCAL.match(local or "")
        if match is None or (self.utc_offset is None and self.zone is None):
            return None
        year, month, day, hour, minute, second = (int(part) for part in match.groups())
        wall = datetime(year, month, day, hour, minute, second, tzinfo=timezone.utc)
        if self.zone is not None:
            return wall.replace(tzinfo=self.zone).astimezone(timezone.utc)
        return wall - timedelta(seconds=self.utc_offset or 0)


def _whole_seconds(when: datetime) -> datetime:
    return when - timedelta(microseconds=when.microsecond)
