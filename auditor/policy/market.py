"""Whose rules apply to an app: what the user says, else the catalogue, else signs that need no SIM."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import AppFacts, Device, Loan, Unknown

_TOKENS = {
    **{"ng": "NG", "naira": "NG", "nigeria": "NG", "pk": "PK", "pakistan": "PK", "pkr": "PK"},
    **{"ke": "KE", "kenya": "KE", "ph": "PH", "peso": "PH", "philippines": "PH", "pinoy": "PH"},
    **{"id": "ID", "indonesia": "ID", "rupiah": "ID", "in": "IN", "india": "IN", "rupee": "IN"},
    **{"cn": "CN", "th": "TH", "thai": "TH", "vn": "VN", "vietnam": "VN", "mx": "MX", "mexico": "MX"},
    **{"co": "", "pe": "PE", "peru": "PE", "colombia": "CO", "bd": "BD", "taka": "BD"},
}
"""Parts of package names that stand for a country; ``co`` is also a company."""
_LANGUAGES = {
    **{"zh-CN": "CN", "zh-Hans": "CN", "zh-rCN": "CN", "hi": "IN", "id": "ID", "in": "ID", "fil": "PH"},
    **{"tl": "PH", "th": "TH", "ur": "PK", "vi": "VN"},
}
"""Languages of labels that are spoken mostly in one country."""
_ZONES = {
    **{"Asia/Shanghai": "CN", "Asia/Urumqi": "CN", "Asia/Kolkata": "IN", "Asia/Calcutta": "IN"},
    **{"Asia/Jakarta": "ID", "Asia/Makassar": "ID", "Asia/Jayapura": "ID", "Asia/Pontianak": "ID"},
    **{"Asia/Manila": "PH", "Africa/Nairobi": "KE", "Africa/Lagos": "NG", "Asia/Karachi": "PK"},
    **{"America/Bogota": "CO", "America/Lima": "PE", "America/Mexico_City": "MX", "Asia/Bangkok": "TH"},
    **{"Asia/Ho_Chi_Minh": "VN", "Asia/Saigon": "VN", "Asia/Dhaka": "BD"},
}
"""Time zones of one country."""
_SCRIPTS = (
    (re.compile(r"[\u0e01-\u0e5b]"), "TH"),
    (re.compile(r"[\u0980-\u09ff]"), "BD"),
    (re.compile(r"[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]"), "PK"),
    (re.compile(r"[\u0900-\u097f]"), "IN"),
    (re.compile(r"[ơưđĐƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"), "VN"),
)
"""Letters of labels that are used mostly in one country."""
_SIMPLIFIED = re.compile("[贷钱宝现还额请银证账条简网]")
"""Simplified forms whose traditional ones differ; common in names of loan apps."""
ALL_OVER = frozenset({"multi"})


@dataclass(frozen=True, slots=True)
class Market:
    """A country whose rules apply, and by what that is known."""

    country: str
    """ISO 3166."""
    by: str
    """``asked``, ``catalog``, ``package``, ``language`` or ``timezone``."""

    @property
    def sure(self) -> bool:
        """Whether more than a guess tells it."""
        return self.by in ("asked", "catalog")


def market_of(facts: AppFacts, loan: Loan, device: Device | None, asked: str | None = None) -> Market | None:
    """The country whose rules apply to an app; ``None`` where nothing tells, or several are as likely."""
    if asked is not None:
        return Market(asked, "asked")
    if loan.catalog is not None and loan.catalog.market not in ALL_OVER:
        return Market(loan.catalog.market, "catalog")
    guesses = (
        ("package", _of_package(facts)),
        ("language", _of_labels(facts)),
        ("timezone", _of_zone(device)),
    )
    return next((Market(country, by) for by, country in guesses if country is not None), None)


def _only(countries: Sequence[str]) -> str | None:
    found = set(countries)
    return found.pop() if len(found) == 1 else None


def _of_package(facts: AppFacts) -> str | None:
    if isinstance(facts.package, Unknown):
        return None
    parts = facts.package.lower().split(".")
    return _only([_TOKENS[part] for part in parts if _TOKENS.get(part)])


def _of_labels(facts: AppFacts) -> str | None:
    """By the letters of the label; else by the languages that it comes in, where they are of one country."""
    label = "" if isinstance(facts.label, Unknown) else facts.label
    by_letters = [country for letters, country in _SCRIPTS if letters.search(label)]
    by_letters += ["CN"] if _SIMPLIFIED.search(label) else []
    if by_letters:
        return _only(by_letters)
    locales = [] if isinstance(facts.labels, Unknown) else [name for name, _ in facts.labels.entries]
    return _only([_LANGUAGES[name] for name in locales if name in _LANGUAGES])


def _of_zone(device: Device | None) -> str | None:
    if device is None or isinstance(device.timezone, Unknown):
        return None
    return _ZONES.get(device.timezone)
