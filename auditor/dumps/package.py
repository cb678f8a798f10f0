"""``dumpsys package``: the blocks of packages and shared users.

The form is that of ``PackageManagerService`` and ``Settings.dumpPackageLPr`` of
Android 6 to 16. What is singular in a block and comes twice, or names another
package than the block's, was written by an app that imitates dump lines in its
version name: such a block says so and is not believed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from auditor.dumps.lines import Grammar, Tally, number, rule
from auditor.dumps.sections import split_sections
from auditor.model import AppId, UserId

IGNORED_KEYS = frozenset(
    """apexModuleName apkSigningVersion appMetadataFilePath appMetadataSource compat cpuAbiOverride dataDir
    extractNativeLibs forceQueryable installPermissionsFixed
    installStatus installerAttributionTag installerPackageUid isOrphaned
    legacyNativeLibraryDir loadingCompletedTime loadingProgress minExtensionVersions originatingPackageName
    overlayCategory overlayTarget pageSizeCompat pkgFlags primaryCpuAbi privateFlags
    privatePkgFlags queriesIntents queriesPackages queriesProviders realName resourcePath
    scannedAsStoppedSystemApp secondaryCpuAbi signatures splits supportsScreens timeStamp
    updateOwnerPackageName usesNonSdkApi volumeUuid""".split()
)
"""Of a block, at its first level: known, and nothing that is asked."""

IGNORED_TITLES = frozenset(
    {
        "Packages",
        "SDK library",
        "declared permissions",
        "dynamic libraries",
        "mimeGroups",
        "static library",
        "usesLibraries",
        "usesLibraryFiles",
        "usesNativeLibraries",
        "usesOptionalLibraries",
        "usesOptionalNativeLibraries",
        "usesSdkLibraries",
        "usesStaticLibraries",
    }
)
IGNORED_USER_TITLES = frozenset(
    {"disabledComponents", "enabledComponents", "legacy overlay paths", "overlay paths", "Suspend params"}
)
IGNORED_USER_KEYS = frozenset(
    """archiveTime dataDir gids installReason lastDisabledCaller quarantined
    splashScreenTheme uninstallReason""".split()
)
_SINGULAR = frozenset(
    {"appId", "userId", "versionCode", "versionName", "flags", "splits", "timeStamp", "codePath"}
    | {"firstInstallTime", "lastUpdateTime", "installerPackageName", "initiatingPackageName", "packageSource"}
)


@dataclass(frozen=True, slots=True)
class PermissionState:
    """Whether a permission is granted, and the flags that say how that came about."""

    granted: bool
    flags: tuple[str, ...]
    """``USER_FIXED``, ``GRANTED_BY_DEFAULT``, ``ONE_TIME``..., in the order of the phone."""


Permissions = tuple[tuple[str, PermissionState], ...]


@dataclass(frozen=True, slots=True)
class UserState:
    """What a block says of one user."""

    user: UserId
    installed: bool | None
    """``None`` in the block of a shared user, which is not installed itself."""
    first_install: str | None
    """On the phone's wall clock, without a zone (Android 13 and later)."""
    runtime: Permissions


@dataclass(frozen=True, slots=True)
class PackageBlock:
    """One ``Package [...]`` or ``SharedUser [...]`` block; ``None`` where it does not say."""

    name: str
    app_id: AppId | None
    version_name: str | None
    version_code: int | None
    min_sdk: int | None
    target_sdk: int | None
    system: bool | None
    installer: str | None
    initiator: str | None
    """Package that asked for the installation; ``""`` where the phone says that it holds none."""
    package_source: int | None
    """``PackageInstaller.PACKAGE_SOURCE_*``."""
    first_install: str | None
    """On the phone's wall clock, without a zone; of the package itself (to Android 12)."""
    last_update: str | None
    """On the phone's wall clock, without a zone."""
    shared_user: str | None
    """Name of its shared user; ``""`` where it has one that is not named."""
    requested: tuple[str, ...] | None
    install: Permissions
    users: tuple[UserState, ...]
    whole: bool
    """Whether the block's end was seen."""
    imitated: bool

    def of(self, user: UserId) -> UserState | None:
        """What it says of that user."""
        return next((state for state in self.users if state.user == user), None)


@dataclass(frozen=True, slots=True)
class PackageDump:
    """What one ``dumpsys package`` says."""

    packages: tuple[PackageBlock, ...]
    shared_users: tuple[PackageBlock, ...]
    tallies: tuple[Tally, ...]
    imitated: bool


@dataclass(slots=True)
class _User:
    user: UserId
    installed: bool | None
    first_install: str | None = None
    runtime: dict[str, PermissionState] = field(default_factory=dict)


@dataclass(slots=True)
class _Block:
    name: str
    values: dict[str, str] = field(default_factory=dict)
    titles: set[str] = field(default_factory=set)
    requested: list[str] = field(default_factory=list)
    install: dict[str, PermissionState] = field(default_factory=dict)
    users: dict[UserId, _User] = field(default_factory=dict)
    imitated: bool = False


@dataclass(slots=True)
class _Reader:
    """Where in the blocks the reading stands; ``part`` is the list that is open."""

    blocks: list[_Block] = field(default_factory=list)
    part: str = ""
    user: _User | None = None
    foreign: set[str] = field(default_factory=set)

    def begin(self, match: re.Match[str]) -> bool:
        self.blocks.append(_Block(match[1]))
        self.part, self.user = "", None
        return True

    def value(self, match: re.Match[str]) -> bool:
        key, text = match[1], match[2]
        if not self.blocks or key not in IGNORED_KEYS | _READ_KEYS:
            return False
        block = self.blocks[-1]
        self.part, self.user = "", None
        if key in _SINGULAR and key in block.values:
            block.imitated = True
        block.values.setdefault(key, text)
        return True

    def versions(self, match: re.Match[str]) -> bool:
        if not self.value(match):
            return False
        for name, digits in re.findall(r"(minSdk|targetSdk)=(\d+)", match[0]):
            self.blocks[-1].values.setdefault(name, digits)
        return True

    def other_name(self, match: re.Match[str]) -> bool:
        if not self.value(match):
            return False
        if match["name"] != self.blocks[-1].name and "realName" not in self.blocks[-1].values:
            self.blocks[-1].imitated = True
            self.foreign.add(match["name"])
        return True

    def title(self, match: re.Match[str]) -> bool:
        title = match[1]
        if not self.blocks or title not in IGNORED_TITLES | _READ_TITLES:
            return False
        block = self.blocks[-1]
        if title in _READ_TITLES and title in block.titles:
            block.imitated = True
        block.titles.add(title)
        self.part, self.user = title, None
        return True

    def begin_user(self, match: re.Match[str]) -> bool:
        user_id = number(match[1])
        if not self.blocks or user_id is None:
            return False
        installed = re.search(r"\binstalled=(true|false)\b", match[2])
        state = _User(UserId(user_id), None if installed is None else installed[1] == "true")
        block = self.blocks[-1]
        block.imitated = block.imitated or state.user in block.users
        self.user = block.users.setdefault(state.user, state)
        self.part = "user"
        return True

    def requested(self, match: re.Match[str]) -> bool:
        if self.part != "requested permissions":
            return False
        self.blocks[-1].requested.append(match[1])
        return True

    def install(self, match: re.Match[str]) -> bool:
        if self.part != "install permissions":
            return False
        self._grant(self.blocks[-1].install, match)
        return True

    def runtime(self, match: re.Match[str]) -> bool:
        if self.part != "runtime permissions" or self.user is None:
            return False
        self._grant(self.user.runtime, match)
        return True

    def _grant(self, into: dict[str, PermissionState], match: re.Match[str]) -> None:
        flags = tuple(re.split(r"[|\s]+", (match["flags"] or "").strip())) if match["flags"] else ()
        state = PermissionState(match["granted"] == "true", tuple(flag for flag in flags if flag))
        if into.setdefault(match["name"], state) != state:
            self.blocks[-1].imitated = True

    def user_title(self, match: re.Match[str]) -> bool:
        known = match[1] == "runtime permissions" or match[1] in IGNORED_USER_TITLES
        if self.user is None or not known:
            return False
        self.part = match[1]
        return True

    def user_value(self, match: re.Match[str]) -> bool:
        if self.user is None or match[1] not in IGNORED_USER_KEYS | {"firstInstallTime"}:
            return False
        self.part = "user"
        if match[1] == "firstInstallTime" and self.user.first_install is None:
            self.user.first_install = match[2]
        return True

    def in_ignored_list(self, _match: re.Match[str]) -> bool:
        return self.user is None and self.part in IGNORED_TITLES

    def in_ignored_user_list(self, _match: re.Match[str]) -> bool:
        return self.user is not None and self.part in IGNORED_USER_TITLES


_READ_KEYS = frozenset(
    {"applicationInfo", "appId", "codePath", "firstInstallTime", "flags", "initiatingPackageName"}
    | {"installerPackageName", "lastUpdateTime", "packageSource", "pkg", "sharedUser", "userId"}
    | {"versionCode", "versionName"}
)
_READ_TITLES = frozenset({"requested permissions", "install permissions"})
_STATE = r"(?P<name>.+): granted=(?P<granted>true|false)(?:, flags=\[ ?(?P<flags>[A-Z0-9_| x]*)\])?"

BLOCKS = Grammar(
    "package",
    (
        rule(r"  (?:Package|SharedUser) \[([^\]]*)\] \([0-9a-f]+\):", _Reader.begin),
        rule(r"    (pkg|applicationInfo)=(\w*\{[0-9a-f]+ (?P<name>\S+)\})", _Reader.other_name),
        rule(r"    (versionCode)=(\d+)(?: minSdk=\d+)?(?: targetSdk=\d+)?(?: \w+=.*)?", _Reader.versions),
        rule(r"    (\w+)=(.*)", _Reader.value),
        rule(r"    User (\d{1,10}): ?(.*)", _Reader.begin_user),
        rule(r"    ([A-Za-z ]+):?", _Reader.title),
        rule(r" {6}([A-Za-z -]+):", _Reader.user_title),
        rule(r" {6}(\w+)(?:=|: )(.*)", _Reader.user_value),
        rule(r" {6}(\S.*?)(?:: restricted=true)?", _Reader.requested),
        rule(r" {6}" + _STATE, _Reader.install),
        rule(r" {8}" + _STATE, _Reader.runtime),
        rule(r" {6}\S.*", _Reader.in_ignored_list),
        rule(r" {8,}\S.*", _Reader.in_ignored_user_list),
    ),
)
"""Android 6 to 16; a layout that differs gets a grammar of its own beside this one."""

NOT_FOUND = re.compile(r"Unable to find package: (\S+)\Z")


def read_package_dump(lines: tuple[str, ...], *, whole: bool = True) -> PackageDump:
    """The blocks of a ``dumpsys package`` with any arguments; never raises.

    ``whole`` is whether the text has its end; without it the last block is
    marked as one that may lack lines.
    """
    sections = split_sections(lines)
    packages, shared = _Reader(), _Reader()
    package_tally = BLOCKS.read(packages, sections.packages)
    shared_tally = BLOCKS.read(shared, sections.shared_users)
    rest = Tally("package", len(lines) - package_tally.lines - shared_tally.lines, sections.lost)
    last_is_package = not sections.titles or sections.titles[-1] == "Packages"
    last_is_shared = bool(sections.titles) and sections.titles[-1] == "Shared users"
    return PackageDump(
        _blocks(packages, whole=whole or not last_is_package),
        _blocks(shared, whole=whole or not last_is_shared),
        (package_tally, Tally("shared-users", shared_tally.lines, shared_tally.not_understood), rest),
        sections.imitated,
    )


def _blocks(reader: _Reader, *, whole: bool) -> tuple[PackageBlock, ...]:
    names = [block.name for block in reader.blocks]
    twice = {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else set()
    doubtful = twice | reader.foreign
    last = len(reader.blocks) - 1
    return tuple(
        _block(block, whole=whole or index < last, doubted=block.name in doubtful)
        for index, block in enumerate(reader.blocks)
    )


def _block(block: _Block, *, whole: bool, doubted: bool) -> PackageBlock:
    values = block.values
    app_id = number(values.get("appId", values.get("userId", "")))
    flags = values.get("flags", values.get("pkgFlags"))
    return PackageBlock(
        name=block.name,
        app_id=None if app_id is None else AppId(app_id),
        version_name=values.get("versionName"),
        version_code=number(values.get("versionCode", "").split(" ")[0]),
        min_sdk=number(values.get("minSdk", "")),
        target_sdk=number(values.get("targetSdk", "")),
        system=None if flags is None else "SYSTEM" in flags.split(),
        installer=_named(values.get("installerPackageName")) or None,
        initiator=_named(values.get("initiatingPackageName")),
        package_source=number(values.get("packageSource", "")),
        first_install=values.get("firstInstallTime"),
        last_update=values.get("lastUpdateTime"),
        shared_user=_shared_user(values.get("sharedUser")),
        requested=tuple(block.requested) if "requested permissions" in block.titles else None,
        install=tuple(block.install.items()),
        users=tuple(
            UserState(user.user, user.installed, user.first_install, tuple(user.runtime.items()))
            for user in block.users.values()
        ),
        whole=whole,
        imitated=block.imitated or doubted,
    )


def _named(text: str | None) -> str | None:
    return "" if text == "null" else text


def _shared_user(text: str | None) -> str | None:
    if text is None:
        return None
    match = re.match(r"SharedUserSetting\{[0-9a-f]+ (\S+)/\d+\}\Z", text)
    return match[1] if match else ""
