"""Files, signing certificates and servers of harmful loan apps, and which of them an app shows.

A domain covers itself and its subdomains, never a name that merely ends alike. An
app that names many servers of the list without sending to any carries such a list
itself, as a filter does: that is said, and speaks against nobody.
"""

from __future__ import annotations

import dataclasses
import ipaddress
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from auditor.errors import DataError
from auditor.loans.catalog import is_day
from auditor.model import AppFacts, Detail, Loan, Reason, Role
from auditor.rulebook import Rulebook, load

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.rulebook import Traversable

HASH, CERTIFICATE, DOMAIN = "ioc-hash", "ioc-certificate", "ioc-domain"
DOMAIN_LIST = "ioc-domain-list"
MOST_NAMED = 5
"""Listed servers that an app can name without being taken for a list of them."""
SURE_OF_USER = "user"
_REASON = {"apk": HASH, "certificate": CERTIFICATE, "domain": DOMAIN, "ip": DOMAIN}
_CONFIDENCE = {HASH: "hash", CERTIFICATE: "certificate", DOMAIN: "domain"}
_APK_DIGESTS = ("md5", "sha1")
"""Hashes of a file that are not at hand unless asked for."""
_DIGITS = 3
_LONGEST_HOST = 253
"""Characters (RFC 1035, 2.3.4)."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One file, certificate or server."""

    kind: str
    """``apk-`` or ``certificate-`` with ``sha256``, ``sha1`` or ``md5``; ``domain``; ``ip``."""
    value: str
    """Lower case."""
    name: str
    """Of the app, or of those who are behind it."""
    package: str | None
    source: str
    date: str
    """ISO date on which it was listed."""
    sure: str
    """``verified``, ``unverified`` or ``user``."""

    @property
    def reason(self) -> str:
        """Id of the reason that a match is."""
        return _REASON[self.kind.partition("-")[0]]


@dataclass(frozen=True, slots=True)
class Indicators:
    """All indicators, arranged for looking them up."""

    by_value: Mapping[tuple[str, str], Indicator]
    """By kind and value."""
    confidence: Mapping[str, float]

    @property
    def digests(self) -> tuple[str, ...]:
        """Which further hashes of APKs the list names, sorted."""
        kinds = {kind for kind, _ in self.by_value}
        return tuple(name for name in _APK_DIGESTS if f"apk-{name}" in kinds)


def load_indicators(
    folder: Traversable | Path, documents: Mapping[str, str]
) -> tuple[tuple[Indicator, ...], Mapping[str, float], Rulebook]:
    """The shipped indicators, how sure a match of each kind makes, and their file.

    Raises:
        DataError: the file breaks its schema, or one of the checks below.
    """
    book = load(folder / "indicators.yaml", folder / "indicators.schema.json")
    for problem in (*indicator_problems([book]), *indicators_are_sorted(book)):
        raise problem
    for kind in ("indicators", "refused"):
        for number, entry in enumerate(book.entries[kind]):
            if entry["source"] not in documents:
                raise book.error((kind, number, "source"), f"there is no source {entry['source']}")
    found = tuple(
        indicator_of(entry | {"source": documents[entry["source"]]}, entry["sure"])
        for entry in book.entries["indicators"]
    )
    return found, book.entries["confidence"], book


def indicator_of(entry: Mapping[str, Any], sure: str) -> Indicator:
    """The indicator that stands so in a file."""
    return Indicator(
        entry["kind"],
        entry["value"],
        entry["name"],
        entry.get("package"),
        entry["source"],
        entry["date"],
        sure,
    )


def indicator_problems(books: Sequence[Rulebook]) -> Iterator[DataError]:
    """Indicators that stand twice, and addresses and days that are none."""
    seen: set[tuple[str, str]] = set()
    for book in books:
        for number, entry in enumerate(book.entries.get("indicators", ())):
            key = (entry["kind"], entry["value"])
            if key in seen:
                yield book.error(("indicators", number, "value"), f"{entry['value']} stands twice")
            if entry["kind"] == "ip" and not is_address(entry["value"]):
                yield book.error(("indicators", number, "value"), f"{entry['value']} is no IP address")
            if not is_day(entry["date"]):
                yield book.error(("indicators", number, "date"), f"{entry['date']} is no day")
            seen.add(key)


def indicators_are_sorted(book: Rulebook) -> Iterator[DataError]:
    """The indicators stand in the order of kind and value, what is refused in that of its value."""
    for kind in ("indicators", "refused"):
        keys = [(entry.get("kind", ""), entry["value"]) for entry in book.entries[kind]]
        for number in range(1, len(keys)):
            if keys[number] < keys[number - 1]:
                problem = f"{keys[number][1]} stands after {keys[number - 1][1]}"
                yield book.error((kind, number, "value"), problem)


def arranged(indicators: Sequence[Indicator], confidence: Mapping[str, float]) -> Indicators:
    """The indicators for looking up; of two with one value the last counts."""
    return Indicators({(one.kind, one.value): one for one in indicators}, confidence)


def matches(indicators: Indicators, facts: AppFacts) -> tuple[Reason, ...]:
    """What of the app is on record, as reasons; sorted by id and value."""
    found: defaultdict[Indicator, set[str]] = defaultdict(set)
    for kind, value in _digests(facts):
        known = indicators.by_value.get((kind, value))
        if known is not None:
            found[known].add(value)
    sent_to = {sink.endpoint.host.lower() for sink in _sinks(facts) if sink.endpoint and sink.endpoint.host}
    named = {host.name for host in facts.hosts} - sent_to
    for host in sent_to:
        for known in _covering(indicators, host):
            found[known].add(host)
    listed = {known: host for host in sorted(named, reverse=True) for known in _covering(indicators, host)}
    is_list = len(listed.keys() - found.keys()) > MOST_NAMED
    if not is_list:
        for known, host in listed.items():
            found[known].add(host)
    ordered = sorted(found, key=lambda one: (one.reason, one.kind, one.value))
    reasons = tuple(_reason(one, min(found[one]), sent=bool(found[one] & sent_to)) for one in ordered)
    return (*reasons, Reason(DOMAIN_LIST, Detail.of(count=len(listed)))) if is_list else reasons


def accused(loan: Loan, reasons: Sequence[Reason], indicators: Indicators, threshold: float) -> Loan:
    """The loan with what is on record of the app's file, certificate and servers.

    A user's mark that it is no loan app stands; a host stays a host where only a server
    that it names speaks against it.
    """
    if not reasons:
        return loan
    marked_clean = not loan.is_loan and any(
        reason.id == "user-mark" and reason.detail.get("is_loan") is False for reason in loan.reasons
    )
    with_reasons = dataclasses.replace(loan, reasons=(*loan.reasons, *reasons))
    kinds = {reason.id for reason in reasons} & _CONFIDENCE.keys()
    if marked_clean or not kinds or (loan.role is Role.HOST and kinds == {DOMAIN}):
        return with_reasons
    doubts = prod(1.0 - indicators.confidence[_CONFIDENCE[kind]] for kind in sorted(kinds))
    confidence = round(1.0 - (1.0 - loan.confidence) * doubts, _DIGITS)
    return dataclasses.replace(
        with_reasons, is_loan=confidence >= threshold, role=Role.IOC, confidence=confidence
    )


def _digests(facts: AppFacts) -> Iterator[tuple[str, str]]:
    for file in facts.files:
        yield "apk-sha256", file.sha256
        for name, value in file.digests.entries:
            yield f"apk-{name}", str(value)
    for certificate in facts.certificates:
        yield "certificate-sha256", certificate.sha256
        yield "certificate-sha1", certificate.sha1


def _sinks(facts: AppFacts) -> Iterator[Any]:
    return (sink for access in facts.accesses for sink in access.sinks)


def _covering(indicators: Indicators, host: str) -> Iterator[Indicator]:
    """The indicators that a host meets: its own, and those of the domains above it."""
    labels = host.split(".") if len(host) <= _LONGEST_HOST else []
    keys = [("ip", host), *(("domain", ".".join(labels[at:])) for at in range(len(labels)))]
    return (indicators.by_value[key] for key in keys if key in indicators.by_value)


def _reason(known: Indicator, value: str, *, sent: bool) -> Reason:
    about = {"date": known.date, "name": known.name, "source": known.source, "sure": known.sure}
    if known.reason == DOMAIN:
        return Reason(DOMAIN, Detail.of(host=value, listed=known.value, sent=sent, **about))
    return Reason(known.reason, Detail.of(kind=known.kind, value=value, **about))


def is_address(text: str) -> bool:
    """Whether it is an IP address, of version 4 or 6."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
