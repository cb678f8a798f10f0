"""What a phone says of itself and of an app."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from auditor.model.basics import ADDED, AppId, Limit, Maybe, PackageName, Unknown, UserId

_NOT_COLLECTED = Unknown("not-collected")
"""The reason of what a collection of an earlier version did not ask for."""


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
