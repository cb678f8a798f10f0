"""How Android prints times in dumps (AOSP, android/util/TimeUtils.java)."""

from __future__ import annotations

from datetime import timedelta

from tests.simphone.story import Story


def duration_text(milliseconds: int) -> str:
    """A signed duration, as ``-1d2h3m4s5ms``; ``0`` for none."""
    if milliseconds == 0:
        return "0"
    rest = abs(milliseconds)
    rest, millis = divmod(rest, 1000)
    rest, seconds = divmod(rest, 60)
    rest, minutes = divmod(rest, 60)
    days, hours = divmod(rest, 24)
    fields = ((days, "d"), (hours, "h"), (minutes, "m"), (seconds, "s"), (millis, "ms"))
    first = next(index for index, (amount, _) in enumerate(fields) if amount)
    sign = "-" if milliseconds < 0 else "+"
    return sign + "".join(f"{amount}{unit}" for amount, unit in fields[first:])


def stamp(story: Story, seconds: float) -> str:
    """A wall-clock time of the phone to the second, without its zone."""
    return story.local_time(seconds).strftime("%Y-%m-%d %H:%M:%S")


def stamp_and_delta(story: Story, seconds_ago: float) -> str:
    """A wall-clock time with milliseconds, and how far it is from now: ``2026-... (-1h0m0s0ms)``."""
    millis_ago = round(seconds_ago * 1000)
    then = story.local_time(story.now) - timedelta(milliseconds=millis_ago)
    delta = duration_text(-millis_ago)
    return f"{then:%Y-%m-%d %H:%M:%S}.{then.microsecond // 1000:03d} ({delta})"
