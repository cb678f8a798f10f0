"""What a simulated phone knows: the input of all printers.

Names are Android's: an app id is the uid without its user part, an op has no
``OP_`` in front. Times are seconds since 1970 or seconds before the phone's now.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from tests.simphone.files import FileTree, PhoneFile

FIRST_APP_ID = 10000
_UIDS_OF_A_USER = 100000

FLAG_MANAGED_PROFILE = 0x20
FLAG_QUIET_MODE = 0x80


@dataclass(frozen=True, slots=True)
class User:
    """An Android user or profile."""

    id: int
    name: str
    flags: int
    """Bits of ``android.content.pm.UserInfo``."""
    running: bool = True
    barred: bool = False
    """Whether the shell may not enter it (``no_debugging_features``)."""


@dataclass(frozen=True, slots=True)
class RuntimeGrant:
    """State of one runtime permission for one user."""

    permission: str
    granted: bool
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Access:
    """The last access (or reject) of one op in one process state by one route."""

    op: str
    state: str
    """``pers``, ``top``, ``fgsvcl``, ``fgsvc``, ``fg``, ``bg`` or ``cch``."""
    flag: str
    """``s``, ``tp``, ``up``, ``tpd`` or ``upd``."""
    seconds_ago: float
    reject: bool = False
    attribution: str | None = None
    proxy: tuple[int, str] | None = None
    """uid and package of the provider that acted for the app."""


@dataclass(frozen=True, slots=True)
class HistoryCount:
    """How often an op was used in one bucket of the history."""

    op: str
    state: str
    flag: str
    accesses: int
    rejects: int = 0


@dataclass(frozen=True, slots=True)
class PackageUser:
    """What the phone holds on one package for one user."""

    user: int
    installed: bool = True
    stopped: bool = False
    install_reason: int = 4
    first_install: int = 0
    """Seconds since 1970; 0 where it was never installed."""
    grants: tuple[RuntimeGrant, ...] = ()
    """Of the shared user where the package has one: printed there."""
    uid_modes: tuple[tuple[str, str], ...] = ()
    package_modes: tuple[tuple[str, str], ...] = ()
    accesses: tuple[Access, ...] = ()
    history: tuple[HistoryCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Installer:
    """Who brought a package (``android.content.pm.InstallSourceInfo``)."""

    installing: str | None = None
    initiating: str | None = None
    originating: str | None = None
    uid: int = -1
    package_source: int = 0
    """0 unspecified, 1 other, 2 store, 3 local file, 4 downloaded file."""


@dataclass(frozen=True, slots=True)
class Package:
    """One package."""

    name: str
    app_id: int
    code_path: str
    version_code: int
    version_name: str
    target_sdk: int
    users: tuple[PackageUser, ...]
    files: tuple[PhoneFile, ...] = ()
    """``base.apk`` first, then the splits."""
    min_sdk: int = 21
    system: bool = False
    shared_user: str | None = None
    installer: Installer = Installer()
    requested: tuple[str, ...] = ()
    install_permissions: tuple[str, ...] = ()
    last_update: int = 0

    def user(self, user: int) -> PackageUser | None:
        """What is held for that user, or ``None``."""
        return next((state for state in self.users if state.user == user), None)

    def is_installed_for(self, user: int) -> bool:
        """Whether that user has it."""
        state = self.user(user)
        return state is not None and state.installed


@dataclass(frozen=True, slots=True)
class RoleHolder:
    """The apps that fill a role for one user."""

    user: int
    role: str
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SecureSetting:
    """One key of ``Settings.Secure`` for one user; a key without a value is ``null``."""

    user: int
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class HistoryBucket:
    """The time that all ``HistoryCount`` values are about, in seconds before now."""

    begin_ago: int = 24 * 3600
    end_ago: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """Everything one phone knows."""

    properties: tuple[tuple[str, str], ...]
    users: tuple[User, ...]
    packages: tuple[Package, ...]
    roles: tuple[RoleHolder, ...]
    now: int
    """The phone's clock, in seconds since 1970; it stands still."""
    utc_offset: int
    """Seconds east of UTC."""
    hidden_packages: tuple[Package, ...] = ()
    """Factory copies of updated system apps."""
    history: HistoryBucket = HistoryBucket()
    settings: tuple[SecureSetting, ...] = ()

    @property
    def sdk(self) -> int:
        """The API level that the phone claims."""
        return int(self.property_value("ro.build.version.sdk"))

    def property_value(self, key: str) -> str:
        """The value of a system property; empty where there is none, as ``getprop`` has it."""
        return dict(self.properties).get(key, "")

    def user(self, user: int) -> User | None:
        """The user of that id, or ``None``."""
        return next((one for one in self.users if one.id == user), None)

    def package(self, name: str) -> Package | None:
        """The package of that name, or ``None``."""
        return next((one for one in self.packages if one.name == name), None)

    def file_tree(self) -> FileTree:
        """The APKs of all packages."""
        packages = (*self.packages, *self.hidden_packages)
        return FileTree((file for package in packages for file in package.files), self.now)

    def local_time(self, seconds: float) -> datetime:
        """Seconds since 1970 as the phone's wall clock shows them."""
        return datetime.fromtimestamp(seconds, timezone(timedelta(seconds=self.utc_offset)))


def uid_of(user: int, app_id: int) -> int:
    """The Linux uid of an app for one user."""
    return user * _UIDS_OF_A_USER + app_id
