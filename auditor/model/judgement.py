"""What follows from the facts of an app."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from auditor.model.app_facts import AppFacts
from auditor.model.basics import Data, Detail, Limit, PackageName, UserId
from auditor.model.phone_facts import Grant, InstalledApp, Use


class Verdict(str, Enum):
    """The answer per kind of data, in the contract's order of precedence."""

    UPLOADS = "uploads"
    READS = "reads"
    UNKNOWN = "unknown"
    LATENT = "latent"
    SINGLE = "single"
    DECLARED = "declared"
    NONE = "none"


class Level(str, Enum):
    """Bands of the risk score."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


class Role(str, Enum):
    """What part an app plays in lending."""

    LENDER = "lender"
    HOST = "host"
    IOC = "ioc"
    GUIDE = "guide"


class Outcome(str, Enum):
    """How a policy rule applies."""

    VIOLATES = "violates"
    COMPLIES = "complies"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """What is on record about a package."""

    package: PackageName
    label: str
    publisher: str | None
    market: str
    """ISO 3166 country, or ``multi``."""
    role: Role
    products: tuple[str, ...]
    """Names of the loan products that it offers or hosts."""
    status: str
    source: str
    date: str
    """ISO date of the source, or of its reading."""
    sure: str
    """``verified``, ``unverified`` or ``user``."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for taking an app for a loan app, or for not doing so."""

    id: str
    detail: Detail


@dataclass(frozen=True, slots=True)
class Loan:
    """Whether an app lends, and by what that is known."""

    is_loan: bool
    role: Role | None
    products: tuple[str, ...]
    confidence: float
    """From 0 to 1."""
    reasons: tuple[Reason, ...]
    catalog: CatalogEntry | None


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One verdict per kind of data."""

    contacts: Verdict
    call_log: Verdict
    sms: Verdict

    def of(self, data: Data) -> Verdict:
        """The verdict on that kind of data."""
        return {Data.CONTACTS: self.contacts, Data.CALL_LOG: self.call_log, Data.SMS: self.sms}[data]


@dataclass(frozen=True, slots=True)
class RiskFactor:
    """One summand of the risk score."""

    id: str
    points: int
    why: Detail


@dataclass(frozen=True, slots=True)
class Risk:
    """A score from 0 to 100 that is the sum of its factors."""

    score: int
    level: Level
    factors: tuple[RiskFactor, ...]
    open: int
    """Points that what was not checked could add."""


@dataclass(frozen=True, slots=True)
class PolicyFinding:
    """How one rule of a policy pack applies to an app."""

    pack: str
    rule: str
    outcome: Outcome
    clause: str
    url: str
    why: Detail


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two kinds of evidence that disagree."""

    id: str
    data: Data
    user: UserId | None
    detail: Detail


@dataclass(frozen=True, slots=True)
class AppAudit:
    """Everything that is said about one app."""

    facts: AppFacts
    installed: InstalledApp | None
    """``None`` for an APK that was not read from a phone."""
    loan: Loan
    grants: tuple[Grant, ...]
    uses: tuple[Use, ...]
    verdicts: Verdicts
    risk: Risk
    policies: tuple[PolicyFinding, ...]
    contradictions: tuple[Contradiction, ...]
    limits: tuple[Limit, ...]
    """Those of the APKs and those of the phone."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One kind of evidence that several apps of a run come from the same people."""

    id: str
    apps: tuple[str, ...]
    """Package names, sorted; where one is not known the SHA-256 of the app's file."""
    detail: Detail
