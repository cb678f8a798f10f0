"""What a version of Android does not tell, so that a report can name it; docs/dumps.md has the same table.

``tests/test_android_versions.py`` holds it against one story that each version tells.
"""

from __future__ import annotations

from auditor.dumps.history import History
from auditor.model import Limit, Maybe, Unknown

PREFIX = "version-no-"
"""Ids of these limits begin so; the rest names what is missing."""
_TOLD_SINCE = {
    "min-sdk": 24,
    "states": 28,
    "whose": 29,
    "roles": 29,
    "modes": 29,
    "conditions": 29,
    "one-time": 30,
    "counts": 31,
    "source": 33,
}
"""The API level from which on Android tells it."""
_NO_CONDITIONS = frozenset({"one-time"})
"""Parts of what ``conditions`` stands for."""


def version_gaps(sdk: Maybe[int], history: History | Unknown) -> tuple[Limit, ...]:
    """A limit for each thing that a phone of this API level does not tell; none where that is unknown."""
    gaps = [] if isinstance(sdk, Unknown) else [gap for gap, since in _TOLD_SINCE.items() if sdk < since]
    if "conditions" in gaps:
        gaps = [gap for gap in gaps if gap not in _NO_CONDITIONS]
    if not isinstance(history, Unknown) and history.rows:
        gaps.append("count-since")
    return tuple(Limit(PREFIX + gap) for gap in gaps)
