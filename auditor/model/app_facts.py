"""What the files of an app say: manifest, code, third parties."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from auditor.model.basics import NO_DETAIL, Data, Detail, Limit, Maybe, MethodDescriptor, PackageName, Sha256


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


class FileRole(str, Enum):
    """The part that one APK plays in an app."""

    BASE = "base"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class ApkFile:
    """One APK of an app."""

    name: str
    """As the user or the phone named it; hostile text."""
    sha256: Sha256
    size: int
    role: FileRole
    digests: Detail = NO_DETAIL
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
    detail: Detail = NO_DETAIL


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
