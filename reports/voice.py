"""Speaks one language, and tells the time in one zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal

from auditor.errors import N_
from auditor.language import translations
from auditor.model import Device, Unknown
from auditor.text import plain
from reports.sentence import Sentence, Value

DATE_PATTERN = N_("d MMMM y, HH:mm")
"""How a date and time is written (Unicode date pattern); a translator may change it."""

DAY = 24 * 3600
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A language and the phone's time zone."""

    language: str
    """As ``auditor.language`` names it: ``en``, ``zh_CN``."""
    zone: tzinfo | None = None
    """``None`` where the zone is not known; then all times are in UTC."""

    @property
    def locale(self) -> Locale:
        """Babel's locale of the language."""
        return Locale.parse(self.language)

    @property
    def tag(self) -> str:
        """The language as HTML's ``lang`` wants it: ``zh-CN``."""
        return self.language.replace("_", "-")

    def translate(self, message: str) -> str:
        """The message in this language, holes unfilled."""
        return translations(self.language).gettext(message)

    def text(self, value: Value) -> str:
        """A value or a whole sentence as plain text, safe for a terminal."""
        if isinstance(value, Sentence):
            return self.translate(value.message).format(
                **{name: self.text(one) for name, one in value.values}
            )
        if isinstance(value, tuple):
            return self.listed([self.text(one) for one in value])
        if isinstance(value, datetime):
            return f"{self.local(value)} ({utc(value)})" if self.zone else utc(value)
        return self.number(value) if isinstance(value, int) else plain(value)

    def listed(self, texts: list[str]) -> str:
        """Texts as a list within a sentence: ``a, b, and c``."""
        return format_list(texts, locale=self.locale)

    def number(self, value: int) -> str:
        """A number with this language's marks between thousands."""
        return str(format_decimal(value, locale=self.locale))

    def local(self, when: datetime) -> str:
        """Date and time to the minute in the phone's zone, or in UTC where that is not known."""
        pattern = self.translate(DATE_PATTERN)
        try:
            there = when.astimezone(self.zone or timezone.utc)
        except OverflowError:  # the first or last day that a calendar knows, off by the zone
            there = when
        return format_datetime(there, pattern, tzinfo=there.tzinfo, locale=self.locale)


def utc(when: datetime) -> str:
    """The time as ``2026-11-20 18:12 UTC``."""
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")


def zone_of(device: Device | None) -> tzinfo | None:
    """The phone's zone by its name, else by its offset; ``None`` where neither is of use."""
    if device is None:
        return None
    named = None if isinstance(device.timezone, Unknown) else _zone_named(device.timezone)
    if named is not None:
        return named
    if isinstance(device.utc_offset, Unknown) or abs(device.utc_offset) >= DAY:
        return None
    return timezone(timedelta(seconds=device.utc_offset))


def _zone_named(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, hostile, or a system without zone data
        return None
