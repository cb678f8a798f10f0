"""The frozen values that every step passes to the next.

The names are those of the output contract, of the DEX format and of Android.
Two conventions hold everywhere:

* Not knowing is a value: a field of type ``Maybe[T]`` holds ``Unknown(reason)``
  where the fact could not be had. ``None`` appears only where the contract
  gives it a meaning of its own (no upper SDK, no catalogue entry).
* Times are aware and in UTC; sizes and offsets are in bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NewType, TypeVar, Union

Sha256 = NewType("Sha256", str)
"""A SHA-256 as 64 lower-case hex digits."""
PackageName = NewType("PackageName", str)
UserId = NewType("UserId", int)
"""Number of an Android user or profile (0 is the owner)."""
Uid = NewType("Uid", int)
"""Linux uid of an app for one user: user * 100000 + app id."""
AppId = NewType("AppId", int)
"""The uid without its user part."""
MethodDescriptor = NewType("MethodDescriptor", str)
"""``Lpkg/Cls;->name(args)ret``."""
TypeDescriptor = NewType("TypeDescriptor", str)
"""``Lpkg/Cls;``."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that could not be had."""

    reason: str
    """Id of the reason, such as ``no-manifest`` or ``not-reported``."""


Maybe = Union[T, Unknown]

_NOT_COLLECTED = Unknown("not-collected")
"""The reason of what a collection of an earlier version did not ask for."""
ADDED = {"added": True}
"""Marks a field that a document of an earlier version does not have."""

DetailValue = Union[str, int, bool, None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Detail:
    """Named values, sorted by name: what a sentence about a finding is made from."""

    entries: tuple[tuple[str, DetailValue], ...] = ()

    @classmethod
    def of(cls, **values: DetailValue) -> Detail:
        """The values given, sorted by name."""
        return cls(tuple(sorted(values.items())))

    def get(self, name: str) -> DetailValue:
        """The value of that name, or ``None`` where there is none."""
        return dict(self.entries).get(name)


class Data(str, Enum):
    """The kinds of personal data that are looked for."""

    CONTACTS = "contacts"
    CALL_LOG = "call_log"
    SMS = "sms"


class Scope(str, Enum):
    """How much of the data an access touches."""

    BULK = "bulk"
    SINGLE = "single"
    WRITE = "write"
    OBSERVE = "observe"


class Via(str, Enum):
    """How the code names the data; of several ways, the first in this order."""

    FIELD = "field"
    URI = "uri"
    REFLECTION = "reflection"
    API = "api"
    PICKER = "picker"


class SinkKind(str, Enum):
    """Where data goes."""

    NETWORK = "network"
    SMS = "sms"
    WEB = "web"
    FILE = "file"
    LOG = "log"
    IPC = "ipc"


LEAVES_THE_PHONE = frozenset({SinkKind.NETWORK, SinkKind.SMS, SinkKind.WEB})


class Trigger(str, Enum):
    """What starts the code of an access; of several, the first in this order."""

    BACKGROUND = "background"
    LAUNCH = "launch"
    WEB = "web"
    USER = "user"


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


class FileRole(str, Enum):
    """The part that one APK plays in an app."""

    BASE = "base"
    SPLIT = "split"


class Source(str, Enum):
    """Where the facts of a phone came from."""

    ADB = "adb"
    CASE = "case"
    ANDROIDQF = "androidqf"
    BUGREPORT = "bugreport"


class UserKind(str, Enum):
    """The kind of an Android user."""

    OWNER = "owner"
    SECONDARY = "secondary"
    WORK = "work"
    PRIVATE = "private"
    CLONE = "clone"
    GUEST = "guest"
    UNKNOWN = "unknown"


class Readable(str, Enum):
    """Whether the shell may look into an Android user."""

    OK = "ok"
    DENIED = "denied"
    LOCKED = "locked"


class UseRecord(str, Enum):
    """What the phone's own record says of one op of one app and user."""

    ACCESSED = "accessed"
    NONE_RECORDED = "none-recorded"
    NOT_REPORTED = "not-reported"


class Outcome(str, Enum):
    """How a policy rule applies."""

    VIOLATES = "violates"
    COMPLIES = "complies"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that could not be seen, and why."""

    id: str
    detail: Detail = Detail()


@dataclass(frozen=True, slots=True)
class ApkFile:
    """One APK of an app."""

    name: str
    """As the user or the phone named it; hostile text."""
    sha256: Sha256
    size: int
    role: FileRole
    digests: Detail = Detail()
    """Further hashes by their names (``md5``, ``sha1``): those that the indicators at hand name."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One current signing certificate (DER)."""

    sha256: Sha256
    sha1: str
    """40 lower-case hex digits."""
    debug: bool
    """Whether its subject is that of the keys that Android's tools make for trying things out."""


@dataclass(frozen=True, slots=True)
class Host:
    """A host that a constant of the code names."""

    name: str
    """Lower case, without port."""
    owner: str | None
    """As in ``Access.owner``, of the code that names it; ``None`` where no instruction does."""


@dataclass(frozen=True, slots=True)
class OwnCode:
    """The names of an app's own classes, short enough to compare many apps by."""

    prefixes: tuple[str, ...]
    """Beginnings of descriptors (``Lcom/vendor/``) below which it lies, sorted."""
    names: int
    """How many simple class names count: those that no obfuscator shortened."""
    sample: tuple[str, ...]
    """Of the hashes of these names the smallest, sorted; a fair draw, the same in every app."""


@dataclass(frozen=True, slots=True)
class Permission:
    """A permission that the manifests ask for."""

    name: str
    max_sdk: int | None
    """``android:maxSdkVersion``; ``None`` where there is no upper bound."""
    implied: bool
    """Whether the platform adds it rather than the manifest."""
    declared_by: tuple[FileRole, ...]
    """Roles of the APKs that declare it; empty where it is implied only."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a network sink sends to, as far as the code holds it as constants."""

    host: str | None
    path: str | None
    fields: tuple[str, ...]
    http_method: str | None


@dataclass(frozen=True, slots=True)
class Sink:
    """One call that carries the data of an access away."""

    kind: SinkKind
    method: MethodDescriptor
    """The app's or library's method that holds the call."""
    call: MethodDescriptor
    """The platform method that is called."""
    file: Sha256
    dex: str
    offset: int
    """Of the invoke instruction, from the start of the DEX file ``dex``."""
    path: tuple[MethodDescriptor, ...]
    """From the access's method to ``method``, both included."""
    endpoint: Endpoint | None


@dataclass(frozen=True, slots=True)
class ListingLine:
    """One instruction of a method, as shown to a researcher."""

    offset: int
    """From the start of the DEX file."""
    text: str
    marked: bool
    """Whether this line is part of the evidence, not only its surroundings."""


@dataclass(frozen=True, slots=True)
class Access:
    """Code that reaches personal data: one record per file, dex, offset and data."""

    data: Data
    scope: Scope
    via: Via
    names: str
    """What the code names: the constant's descriptor, the URI string, the platform method."""
    rule: str
    """Id of the rule that recognised it."""
    method: MethodDescriptor
    """The method that runs the query."""
    file: Sha256
    dex: str
    offset: int
    """Of the instruction, from the start of the DEX file ``dex``."""
    owner: str
    """``app``, or the name of the library or SDK that the class belongs to."""
    reachable: bool
    path: tuple[MethodDescriptor, ...]
    """From an entry point to ``method``; empty only when not reachable."""
    trigger: Trigger | None
    sinks: tuple[Sink, ...]
    listing: tuple[ListingLine, ...]
    source: Maybe[str] | None
    """Androguard's source of ``method``; ``None`` where it was not asked for. A reading aid; hostile text."""


@dataclass(frozen=True, slots=True)
class Channel:
    """Another way to the same people."""

    id: str
    detail: Detail = Detail()


class SdkKind(str, Enum):
    """What a third party's code in an app is for."""

    SDK = "sdk"
    SHELL = "shell"
    FRAMEWORK = "framework"


@dataclass(frozen=True, slots=True)
class Sdk:
    """A third party's library, or a framework, that stands in an app."""

    name: str
    kind: SdkKind
    named: bool
    """Whether its classes bear their own names; else what they read counts as the app's."""
    evidence: tuple[str, ...]
    """Beginnings of class descriptors, names of files, components and meta-data, sorted."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A subject of which the texts of an app speak, such as repayment."""

    id: str
    words: tuple[str, ...]
    """The words and names that were found, as the rules spell them, sorted."""


@dataclass(frozen=True, slots=True)
class AppFacts:
    """What the APKs of one app hold, with the evidence (``facts/1``); no judgement."""

    package: Maybe[PackageName]
    label: Maybe[str]
    labels: Maybe[Detail]
    """Label by locale (``zh-CN``), the default resources left out."""
    version_name: Maybe[str]
    version_code: Maybe[int]
    min_sdk: Maybe[int]
    target_sdk: Maybe[int]
    files: tuple[ApkFile, ...]
    signers: tuple[Sha256, ...]
    permissions: tuple[Permission, ...]
    accesses: tuple[Access, ...]
    channels: tuple[Channel, ...]
    limits: tuple[Limit, ...]
    sdks: tuple[Sdk, ...] = ()
    """Sorted by name."""
    certificates: tuple[Certificate, ...] = ()
    """Those of ``signers``, in the same order."""
    hosts: tuple[Host, ...] = ()
    """Sorted by name."""
    own_code: OwnCode | None = None
    """``None`` where there is too little of it to compare."""
    vocabulary: tuple[Vocabulary, ...] = ()
    """Of the strings of code and resources, sorted by id."""


@dataclass(frozen=True, slots=True)
class AndroidUser:
    """A user or profile of the phone; its name is not kept."""

    id: UserId
    kind: UserKind
    readable: Readable


@dataclass(frozen=True, slots=True)
class Device:
    """The phone that the facts came from."""

    source: Source
    manufacturer: Maybe[str]
    model: Maybe[str]
    android: Maybe[str]
    """Release, such as ``14``."""
    sdk: Maybe[int]
    security_patch: Maybe[str]
    timezone: Maybe[str]
    """IANA name, such as ``Asia/Shanghai``."""
    utc_offset: Maybe[int]
    """Seconds east of UTC."""
    users: tuple[AndroidUser, ...]
    limits: tuple[Limit, ...]
    serial: str | None
    """``None`` unless the user asked for it to be kept."""


@dataclass(frozen=True, slots=True)
class Grant:
    """One permission of one app for one user, as the phone holds it."""

    user: UserId
    permission: str
    granted: Maybe[bool]
    mode: Maybe[str]
    """AppOps mode in force, the uid's before the package's."""
    effective: Maybe[bool]
    """Whether the app can read the data now."""
    conditions: tuple[str, ...] = field(default=(), metadata=ADDED)
    """How it came about and how far it goes, ids in a fixed order: ``while-in-use``, ``one-time``,
    ``auto-revoked``, ``by-role``, ``by-default``, ``fixed-by-user``, ``fixed-by-system``,
    ``fixed-by-policy``, ``restricted``, ``review-required``, ``taken-away``, ``at-install``,
    ``implied``, ``shared-uid``."""


@dataclass(frozen=True, slots=True)
class Use:
    """One row of the phone's own record of use: one user, op and process state."""

    user: UserId
    op: str
    """AppOps name without prefix: ``READ_CONTACTS``."""
    record: UseRecord
    reason: str | None
    """Why nothing is reported; ``None`` unless ``record`` is ``not-reported``."""
    state: str | None
    """``pers``, ``top``, ``fgsvc``, ``fg``, ``bg``, ``cch``; ``None`` where no time is recorded."""
    foreground: bool | None
    last_access: datetime | None
    last_reject: datetime | None
    count: int | None
    count_since: datetime | None

    @property
    def is_proof(self) -> bool:
        """Whether it shows that the app was given the data; refused tries alone do not."""
        if self.record is not UseRecord.ACCESSED:
            return False
        return self.last_access is not None or bool(self.count) or self.last_reject is None


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role of Android that an app holds for one user."""

    user: UserId
    role: str
    """``android.app.role.DIALER``, ``android.app.role.SMS``..."""


@dataclass(frozen=True, slots=True)
class ServiceOn:
    """A service of an app that one user has switched on."""

    user: UserId
    kind: str
    """``accessibility`` or ``notification-listener``, as the channel of that id."""
    component: str
    """``package/class``; hostile text."""


@dataclass(frozen=True, slots=True)
class InstalledApp:
    """What the phone itself says of one package, for all its users."""

    package: PackageName
    app_id: Maybe[AppId]
    version_name: Maybe[str]
    version_code: Maybe[int]
    min_sdk: Maybe[int]
    target_sdk: Maybe[int]
    system: Maybe[bool]
    """Whether it came with the phone."""
    installer: Maybe[str]
    """Package that installed it."""
    users: tuple[UserId, ...]
    """Those that have it installed."""
    apk_paths: tuple[str, ...]
    """On the phone, base first; hostile text."""
    requested: tuple[str, ...]
    """Names of the watched permissions that the phone says it requests."""
    grants: tuple[Grant, ...]
    uses: tuple[Use, ...]
    limits: tuple[Limit, ...]
    initiator: Maybe[str] = field(default=_NOT_COLLECTED, metadata=ADDED)
    """Package that asked for the installation; unlike ``installer`` it cannot be named freely."""
    package_source: Maybe[str] = field(default=_NOT_COLLECTED, metadata=ADDED)
    """``unspecified``, ``other``, ``store``, ``local-file``, ``downloaded-file``, as the installer said."""
    first_install: Maybe[datetime] = field(default=_NOT_COLLECTED, metadata=ADDED)
    """When the first of its users got it."""
    last_update: Maybe[datetime] = field(default=_NOT_COLLECTED, metadata=ADDED)
    roles: Maybe[tuple[HeldRole, ...]] = field(default=_NOT_COLLECTED, metadata=ADDED)
    services_on: Maybe[tuple[ServiceOn, ...]] = field(default=_NOT_COLLECTED, metadata=ADDED)


@dataclass(frozen=True, slots=True)
class PhoneFacts:
    """What one phone recorded: the device and every package on it, sorted by name."""

    device: Device
    apps: tuple[InstalledApp, ...]


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


@dataclass(frozen=True, slots=True)
class Tool:
    """What made a report; the hashes identify the data it judged by."""

    name: str
    version: str
    rules: Sha256
    catalog: Sha256
    policies: Sha256


@dataclass(frozen=True, slots=True)
class RunError:
    """An input that could not be audited."""

    input: str
    reason: str
    message: str
    """English, for logs."""


@dataclass(frozen=True, slots=True)
class TranscriptEntry:
    """One command that was run on the phone."""

    command: str
    """Id in the allow-list."""
    argv: tuple[str, ...]
    started: datetime
    exit_code: Maybe[int]
    size: int
    """Of the output, in bytes."""
    sha256: Sha256
    """Of the output."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is new of one app since the phone was read before."""

    id: str
    """``app-came``, ``app-gone``, ``version``, ``grant-new``, ``grant-gone``, ``access-new``."""
    package: PackageName
    user: UserId | None
    """``None`` where it is the same for all users."""
    detail: Detail


@dataclass(frozen=True, slots=True)
class Report:
    """One run of the tool: what its document holds."""

    tool: Tool
    created: datetime
    device: Device | None
    apps: tuple[AppAudit, ...]
    errors: tuple[RunError, ...]
    transcript: tuple[TranscriptEntry, ...]
    since: datetime | None = None
    """When the phone was read before, where the two readings were compared."""
    changes: tuple[Change, ...] = ()
    relations: tuple[Relation, ...] = ()
