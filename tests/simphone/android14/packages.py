"""``dumpsys package`` of Android 14 (AOSP, Settings.dumpPackagesLPr and its callers)."""

from __future__ import annotations

from zlib import crc32

from tests.simphone.android14.package_block import ALL, Wanted, package_block
from tests.simphone.android14.shared_users import shared_users
from tests.simphone.story import Package, Story


def whole_dump(story: Story) -> str:
    """The dump without a word: no list of requested permissions."""
    wanted = Wanted(requested=False)
    parts = (
        "Database versions:\n  Internal:\n    sdkVersion=34 databaseVersion=3\n",
        _packages(story.packages, wanted, story),
        _hidden(story, wanted),
        _queries(),
        shared_users(story, ALL),
        _tail(story.packages),
    )
    return "\n".join(part for part in parts if part)


def packages_dump(story: Story) -> str:
    """The dump of the word ``packages``."""
    wanted = Wanted(requested=False)
    parts = (_packages(story.packages, wanted, story), _hidden(story, wanted))
    return "\n".join(part for part in parts if part)


def permission_dump(story: Story, permissions: frozenset[str]) -> str:
    """The dump of the word ``permission``: who requests any of these, lists cut to them."""
    wanted = Wanted(permissions=permissions)
    holders = tuple(one for one in story.packages if permissions & set(one.requested))
    parts = (_permissions(permissions), _packages(holders, wanted, story), shared_users(story, permissions))
    return "\n".join(part for part in parts if part)


def package_dump(story: Story, name: str) -> str:
    """The dump of one package."""
    package = story.package(name)
    if package is None:
        return f"Unable to find package: {name}\n"
    parts = (
        f"Key Set Manager:\n  [{name}]\n      Signing KeySets: {package.app_id - 9990}\n",
        _packages((package,), Wanted(), story),
        _hidden(story, Wanted(), name),
        _queries(),
        shared_users(story, ALL, name),
        _tail((package,)),
    )
    return "\n".join(part for part in parts if part)


def _packages(packages: tuple[Package, ...], wanted: Wanted, story: Story) -> str:
    blocks = "".join(package_block(story, package, wanted) for package in packages)
    return f"Packages:\n{blocks}" if blocks else ""


def _hidden(story: Story, wanted: Wanted, name: str | None = None) -> str:
    copies = (one for one in story.hidden_packages if name is None or one.name == name)
    blocks = "".join(package_block(story, copy, wanted) for copy in copies)
    return f"Hidden system packages:\n{blocks}" if blocks else ""


def _permissions(permissions: frozenset[str]) -> str:
    blocks = (
        f"  Permission [{name}] ({crc32(name.encode()) >> 4:x}):\n"
        "    sourcePackage=android\n"
        "    uid=1000 gids=[] type=0 prot=dangerous\n"
        f"    perm=PermissionInfo{{{crc32(name[::-1].encode()) >> 4:x} {name}}}\n"
        "    flags=0x0\n"
        for name in sorted(permissions)
    )
    return "Permissions:\n" + "".join(blocks)


def _queries() -> str:
    return (
        "Queries:\n"
        "  system apps queryable: false\n"
        "  queries via forceQueryable:\n"
        "  queries via package name:\n"
        "  queries via component:\n"
    )


def _tail(packages: tuple[Package, ...]) -> str:
    dexopt = "".join(
        f"  [{package.name}]\n    path: {package.code_path}/base.apk\n"
        "      arm64: [status=verify] [reason=install] [primary-abi]\n"
        for package in packages
    )
    return f"Package Changes:\n  Sequence number=0\n\nDexopt state:\n{dexopt}\nCompiler stats:\n"
