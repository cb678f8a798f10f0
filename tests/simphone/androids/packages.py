"""``dumpsys package`` by version (AOSP, Settings.dumpPackageLPr and its callers)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from zlib import crc32

from tests.simphone.android14.package_block import object_id, split_names
from tests.simphone.androids.version import Android
from tests.simphone.commands import Argv
from tests.simphone.story import Package, PackageUser, RuntimeGrant, Story
from tests.simphone.timetext import stamp

_LAST_LEGACY_SDK = 22
_SPLIT_OF_FLAGS = 29
"""From Android 10 on flags of permissions are parted by bars."""
_SHARED_WITH_APP_ID = 33
_NEWER_FLAGS = frozenset({"ONE_TIME", "AUTO_REVOKED"})
_FLAGS_OF_10 = frozenset(
    {"USER_SENSITIVE_WHEN_GRANTED", "USER_SENSITIVE_WHEN_DENIED", "GRANTED_BY_ROLE", "APPLY_RESTRICTION"}
)

Shown = Callable[[str], bool]
"""Whether a permission is shown."""


def dump(story: Story, android: Android, arguments: Argv) -> str:
    """The dump of all packages, of those that use some permissions, or of one."""
    if arguments[:1] in (("permission",), ("perm",)):
        wanted = frozenset(arguments[1:])
        users = [one for one in story.packages if wanted & set(one.requested)]
        return _dump(story, android, users, wanted.__contains__, requested=True)
    if not arguments or arguments[0] in {"packages", "p"}:
        return _dump(story, android, story.packages, _all, requested=False)
    named = [one for one in story.packages if one.name == arguments[0]]
    if not named:
        found = f"Unable to find package: {arguments[0]}\n"
        return found if android.sdk >= 34 else f"Dexopt state:\n  {found}"
    return _dump(story, android, named, _all, requested=True)


def _all(_permission: str) -> bool:
    return True


def _dump(
    story: Story, android: Android, packages: Iterable[Package], shown: Shown, *, requested: bool
) -> str:
    found = list(packages)
    blocks = "".join(_block(story, android, package, shown, requested=requested) for package in found)
    names = dict.fromkeys(package.shared_user for package in found if package.shared_user is not None)
    shared = "".join(_shared(story, android, name, shown) for name in names)
    return "\n".join(
        part
        for part in (
            "Database versions:\n  Internal:\n    sdkVersion=1 databaseVersion=3\n",
            f"Packages:\n{blocks}",
            f"Shared users:\n{shared}" if shared else "",
            "Package Changes:\n  Sequence number=0\n" if android.sdk >= 26 else "",
            "Dexopt state:\n" if android.sdk >= 24 else "",
        )
        if part
    )


def _block(story: Story, android: Android, package: Package, shown: Shown, *, requested: bool) -> str:
    lines = [
        f"  Package [{package.name}] ({object_id(package.name)}):",
        *_identity(android, package),
        *_times(story, android, package),
        *_permissions(android, package, shown, requested=requested),
    ]
    for state in package.users:
        lines += _user(story, android, package, state, shown)
    return "\n".join(lines) + "\n"


def _identity(android: Android, package: Package) -> list[str]:
    uid = "appId" if android.dates_by_user else "userId"
    lines = [f"    {uid}={package.app_id}"]
    if package.shared_user is not None:
        shared = f"{object_id(package.shared_user)} {package.shared_user}/{package.app_id}"
        lines.append(f"    sharedUser=SharedUserSetting{{{shared}}}")
    # Android 6 does not print the lowest version that an app runs on.
    lowest = f" minSdk={package.min_sdk}" if android.sdk >= 24 else ""
    flags = "SYSTEM " * package.system + "HAS_CODE ALLOW_CLEAR_USER_DATA ALLOW_BACKUP"
    return [
        *lines,
        f"    pkg=Package{{{object_id(package.name[::-1])} {package.name}}}",
        f"    codePath={package.code_path}",
        f"    resourcePath={package.code_path}",
        f"    legacyNativeLibraryDir={package.code_path}/lib",
        "    primaryCpuAbi=null",
        "    secondaryCpuAbi=null",
        f"    versionCode={package.version_code}{lowest} targetSdk={package.target_sdk}",
        f"    versionName={package.version_name}",
        f"    splits=[{', '.join(split_names(package))}]",
        f"    flags=[ {flags} ]",
        f"    dataDir=/data/user/0/{package.name}",
        "    supportsScreens=[small, medium, large, xlarge, resizeable, anyDensity]",
    ]


def _times(story: Story, android: Android, package: Package) -> list[str]:
    updated = stamp(story, package.last_update)
    first = min((state.first_install for state in package.users if state.first_install), default=0)
    lines = [f"    timeStamp={updated}"]
    if not android.dates_by_user:
        lines.append(f"    firstInstallTime={stamp(story, first)}")
    lines.append(f"    lastUpdateTime={updated}")
    lines += _source(android, package)
    return [
        *lines,
        f"    signatures=PackageSignatures{{{object_id('signatures')} [d8446a5a]}}",
        "    installPermissionsFixed=true installStatus=1"
        if android.sdk < 28
        else "    installPermissionsFixed=true",
        f"    pkgFlags=[ {'SYSTEM ' * package.system}HAS_CODE ALLOW_CLEAR_USER_DATA ALLOW_BACKUP ]",
    ]


def _source(android: Android, package: Package) -> list[str]:
    installer = package.installer
    if not android.dates_by_user:
        return [f"    installerPackageName={installer.installing}"] if installer.installing else []
    return [
        f"    installerPackageName={installer.installing or 'null'}",
        f"    installerPackageUid={installer.uid}",
        f"    initiatingPackageName={installer.initiating or 'null'}",
        f"    originatingPackageName={installer.originating or 'null'}",
        *(["    updateOwnerPackageName=null"] if android.sdk >= 34 else []),
        f"    packageSource={installer.package_source}",
        *(["    pageSizeCompat=0"] if android.sdk >= 36 else []),
    ]


def _permissions(android: Android, package: Package, shown: Shown, *, requested: bool) -> list[str]:
    asked = [f"      {name}" for name in package.requested if shown(name)]
    held = [name for name in package.install_permissions if shown(name)]
    if _is_legacy(android, package):
        held += [grant.permission for grant in _first_grants(package) if shown(grant.permission)]
    lines = ["    requested permissions:", *asked] if requested and asked else []
    if held:
        lines += ["    install permissions:", *(f"      {name}: granted=true" for name in held)]
    return lines


def _is_legacy(android: Android, package: Package) -> bool:
    """Whether it has all permissions from its installation on, to be taken away as modes only."""
    return package.target_sdk <= _LAST_LEGACY_SDK and not android.splits_legacy_permissions


def _first_grants(package: Package) -> tuple[RuntimeGrant, ...]:
    return package.users[0].grants if package.users else ()


def _user(story: Story, android: Android, package: Package, state: PackageUser, shown: Shown) -> list[str]:
    lines = [f"    User {state.user}: {_user_line(android, package, state)}"]
    if android.dates_by_user:
        lines += [
            f"      installReason={state.install_reason}",
            *([f"      dataDir=/data/user/{state.user}/{package.name}"] if android.sdk >= 35 else []),
            f"      firstInstallTime={stamp(story, state.first_install)}",
            "      uninstallReason=0",
        ]
    if package.shared_user is not None:
        return lines
    lines.append("      gids=[3003]")
    return lines if _is_legacy(android, package) else lines + _grants(android, state.grants, shown)


def _user_line(android: Android, package: Package, state: PackageUser) -> str:
    inode = crc32(f"{package.name}/{state.user}".encode()) % 900000
    parts = [f"ceDataInode={inode}"] if android.sdk >= 24 else [""]
    parts += [f"installed={str(state.installed).lower()}", "hidden=false"]
    parts += ["suspended=false"] if android.sdk >= 24 else []
    parts += ["distractionFlags=0"] if android.sdk >= 29 else []
    parts += [f"stopped={str(state.stopped).lower()}", "notLaunched=false", "enabled=0"]
    parts += ["instant=false"] if android.sdk >= 26 else []
    parts += ["virtual=false"] if android.sdk >= 28 else []
    parts += ["quarantined=false"] if android.sdk >= 35 else []
    return " ".join(parts)


def _grants(android: Android, grants: tuple[RuntimeGrant, ...], shown: Shown) -> list[str]:
    lines = [
        f"        {grant.permission}: granted={str(grant.granted).lower()}{_flags(android, grant.flags)}"
        for grant in grants
        if shown(grant.permission)
    ]
    return ["      runtime permissions:", *lines] if lines else []


def _flags(android: Android, flags: tuple[str, ...]) -> str:
    absent = frozenset() if android.has_one_time_grants else _NEWER_FLAGS
    if android.sdk < _SPLIT_OF_FLAGS:
        absent |= _FLAGS_OF_10
    known = [flag for flag in flags if flag not in absent]
    if android.sdk >= _SPLIT_OF_FLAGS:
        return f", flags=[ {'|'.join(known)}]"
    return ", flags=[ " + "".join(f"{flag} " for flag in known) + "]" if known else ""


def _shared(story: Story, android: Android, name: str, shown: Shown) -> str:
    members = [package for package in story.packages if package.shared_user == name]
    uid = "appId" if android.sdk >= _SHARED_WITH_APP_ID else "userId"
    lines = [f"  SharedUser [{name}] ({object_id(name)}):", f"    {uid}={members[0].app_id}"]
    if android.sdk >= 30:
        lines += ["    Packages"]
        lines += [f"      PackageSetting{{{object_id(one.name)} {one.name}/{one.app_id}}}" for one in members]
    install = sorted({each for one in members for each in one.install_permissions if shown(each)})
    if install:
        lines += ["    install permissions:", *(f"      {each}: granted=true" for each in install)]
    for state in members[0].users:
        lines += [f"    User {state.user}: ", "      gids=[1065]", *_grants(android, state.grants, shown)]
    return "\n".join(lines) + "\n"
