"""One ``Package [...]`` block of ``dumpsys package`` (AOSP, Settings.dumpPackageLPr)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from zlib import crc32

from tests.simphone.story import Installer, Package, PackageUser, RuntimeGrant, Story
from tests.simphone.timetext import stamp

ALL: frozenset[str] | None = None
"""No filter on permissions."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a dump shows of the permissions."""

    requested: bool = True
    permissions: frozenset[str] | None = ALL

    def has(self, permission: str) -> bool:
        """Whether the dump shows this permission."""
        return self.permissions is None or permission in self.permissions


def package_block(story: Story, package: Package, wanted: Wanted) -> str:
    """The block of one package, all users."""
    lines = [f"  Package [{package.name}] ({object_id(package.name)}):"]
    lines += _identity(package)
    lines += _times_and_source(story, package)
    if wanted.requested:
        lines += _section("requested permissions:", [n for n in package.requested if wanted.has(n)])
    granted = [f"{name}: granted=true" for name in package.install_permissions if wanted.has(name)]
    lines += _section("install permissions:", granted)
    for state in package.users:
        lines += _user(story, package, state, wanted)
    return "\n".join(lines) + "\n"


def object_id(name: str) -> str:
    """A stable stand-in for Java's identity hash."""
    return f"{crc32(name.encode()) >> 4:x}"


def grant_lines(grants: tuple[RuntimeGrant, ...], permissions: frozenset[str] | None) -> list[str]:
    """The runtime permissions of one user, with their heading; nothing where there are none."""
    shown = [g for g in grants if permissions is None or g.permission in permissions]
    if not shown:
        return []
    return ["      runtime permissions:"] + [
        f"        {g.permission}: granted={_flag(g.granted)}, flags=[ {'|'.join(g.flags)}]" for g in shown
    ]


def _identity(package: Package) -> list[str]:
    flags = _package_flags(package)
    lines = [f"    appId={package.app_id}"]
    if package.shared_user is not None:
        shared = f"{object_id(package.shared_user)} {package.shared_user}/{package.app_id}"
        lines.append(f"    sharedUser=SharedUserSetting{{{shared}}}")
    return [
        *lines,
        f"    pkg=Package{{{object_id(package.name[::-1])} {package.name}}}",
        f"    codePath={package.code_path}",
        f"    resourcePath={package.code_path}",
        f"    legacyNativeLibraryDir={package.code_path}/lib",
        "    extractNativeLibs=true",
        "    primaryCpuAbi=null",
        "    secondaryCpuAbi=null",
        "    cpuAbiOverride=null",
        f"    versionCode={package.version_code} minSdk={package.min_sdk} targetSdk={package.target_sdk}",
        "    minExtensionVersions=[]",
        f"    versionName={package.version_name}",
        "    usesNonSdkApi=false",
        f"    splits=[{', '.join(split_names(package))}]",
        "    apkSigningVersion=2",
        f"    flags=[ {flags} ]",
        "    privateFlags=[ PRIVATE_FLAG_ACTIVITIES_RESIZE_MODE_RESIZEABLE_VIA_SDK_VERSION ]",
        "    forceQueryable=false",
        "    queriesPackages=[]",
        f"    dataDir=/data/user/0/{package.name}",
        "    supportsScreens=[small, medium, large, xlarge, resizeable, anyDensity]",
    ]


def split_names(package: Package) -> tuple[str, ...]:
    """``base``, then the names of the splits."""
    names = (PurePosixPath(file.path).stem.removeprefix("split_") for file in package.files[1:])
    return ("base", *names)


def _times_and_source(story: Story, package: Package) -> list[str]:
    updated = stamp(story, package.last_update)
    return [
        f"    timeStamp={updated}",
        f"    lastUpdateTime={updated}",
        *_source(package.installer),
        f"    signatures=PackageSignatures{{{object_id('signatures')} version:2, signatures:[d8446a5a],"
        " past signatures:[]}",
        "    installPermissionsFixed=true",
        f"    pkgFlags=[ {_package_flags(package)} ]",
    ]


def _package_flags(package: Package) -> str:
    return "SYSTEM " * package.system + "HAS_CODE ALLOW_CLEAR_USER_DATA ALLOW_BACKUP"


def _source(installer: Installer) -> list[str]:
    return [
        f"    installerPackageName={_or_null(installer.installing)}",
        f"    installerPackageUid={installer.uid}",
        f"    initiatingPackageName={_or_null(installer.initiating)}",
        f"    originatingPackageName={_or_null(installer.originating)}",
        f"    packageSource={installer.package_source}",
    ]


def _section(heading: str, names: list[str]) -> list[str]:
    return [f"    {heading}", *(f"      {name}" for name in names)] if names else []


def _user(story: Story, package: Package, state: PackageUser, wanted: Wanted) -> list[str]:
    inode = crc32(f"{package.name}/{state.user}".encode()) % 900000 if state.installed else 0
    lines = [
        f"    User {state.user}: ceDataInode={inode} installed={_flag(state.installed)} hidden=false"
        f" suspended=false distractionFlags=0 stopped={_flag(state.stopped)} notLaunched=false"
        " enabled=0 instant=false virtual=false",
        f"      installReason={state.install_reason}",
        f"      firstInstallTime={stamp(story, state.first_install)}",
        "      uninstallReason=0",
    ]
    if package.shared_user is not None:
        return lines
    return [*lines, "      gids=[3003]", *grant_lines(state.grants, wanted.permissions)]


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _or_null(name: str | None) -> str:
    return "null" if name is None else name
