"""Which of the chosen apps have to be asked about one by one."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.model import InstalledApp, Unknown
from auditor.phone.collect import Gaps

_NO_RECORD = frozenset({"no-appops-dump", "appops-unreadable"})


def gaps_of(chosen: Sequence[InstalledApp]) -> Gaps:
    """What the dumps of all apps did not tell of the chosen ones; of a healthy phone nothing."""
    return Gaps(
        packages=tuple(app.package for app in chosen if _is_unclear(app)),
        uses=tuple(app.package for app in chosen if any(use.reason in _NO_RECORD for use in app.uses)),
    )


def _is_unclear(app: InstalledApp) -> bool:
    """Whether no whole dump speaks of the app."""
    unknown = [grant for grant in app.grants if isinstance(grant.granted, Unknown)]
    silent = any(limit.id == "permissions-not-reported" for limit in app.limits)
    return isinstance(app.version_code, Unknown) or silent or bool(unknown)
