"""Ready-made phones.

The times, uids and paths are invented; the apps are the samples of ``tests/apps``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from tests.apps import apk_path
from tests.simphone.files import PhoneFile
from tests.simphone.samples import NOW, SAMPLES
from tests.simphone.story import FLAG_MANAGED_PROFILE, Package, RoleHolder, Story, User
from tests.simphone.system_apps import SYSTEM_APPS

EMPTY_ZIP = b"PK\x05\x06" + bytes(18)
"""Stands for an APK whose content does not matter."""

_PROPERTIES = (
    ("ro.product.manufacturer", "Example"),
    ("ro.product.brand", "Example"),
    ("ro.product.model", "Sample Phone 14"),
    ("ro.product.name", "sample14"),
    ("ro.product.device", "sample14"),
    ("ro.build.version.release", "14"),
    ("ro.build.version.sdk", "34"),
    ("ro.build.version.security_patch", "2026-09-05"),
    ("persist.sys.timezone", "Asia/Shanghai"),
)
_USERS = (
    User(0, "Owner", 0x4C13),
    User(10, "Work profile", 0x1000 | FLAG_MANAGED_PROFILE | 0x10, barred=True),
    User(11, "Second", 0x410),
)
_SPLITS = ("split_config.zh.apk", "split_extra.apk")


def demo_story(apks: Mapping[str, tuple[bytes, ...]]) -> Story:
    """An Android 14 phone in Shanghai with ten loan apps.

    User 0 is the owner, 10 a work profile that bars the shell, 11 a second user.

    Args:
        apks: the APKs of a package, base first, by its name; an empty ZIP where it has none.
    """
    packages = (
        *(_placed(package, apks.get(package.name, (EMPTY_ZIP,))) for package in SAMPLES),
        *(replace(package, files=_system_files(package)) for package in SYSTEM_APPS),
    )
    return Story(
        properties=_PROPERTIES,
        users=_USERS,
        packages=packages,
        roles=_roles(),
        now=NOW,
        utc_offset=int(timedelta(hours=8).total_seconds()),
    )


def sample_apks() -> dict[str, tuple[bytes, ...]]:
    """The built samples of ``tests/apps`` by package name, for ``demo_story``."""
    named: dict[str, tuple[str, ...]] = {
        package.name: (package.name.rpartition(".")[2],) for package in SAMPLES
    }
    named |= {
        "org.example.loan.split": ("split", "split-config.zh", "split-extra"),
        "org.example.notes": ("clean",),
    }
    return {package: tuple(apk_path(name).read_bytes() for name in names) for package, names in named.items()}


def apk_files(folder: str, apks: tuple[bytes, ...]) -> tuple[PhoneFile, ...]:
    """The base and the splits as files of one folder."""
    names = ["base.apk", *_SPLITS]
    names += [f"split_part{number}.apk" for number in range(len(names), len(apks))]
    return tuple(PhoneFile(f"{folder}/{name}", apk) for name, apk in zip(names, apks, strict=False))


def _placed(package: Package, apks: tuple[bytes, ...]) -> Package:
    return replace(package, files=apk_files(package.code_path, apks))


def _system_files(package: Package) -> tuple[PhoneFile, ...]:
    name = package.code_path.rpartition("/")[2]
    return (PhoneFile(f"{package.code_path}/{name}.apk", EMPTY_ZIP),)


def _roles() -> tuple[RoleHolder, ...]:
    roles = (
        ("android.app.role.CALL_SCREENING", ()),
        ("android.app.role.DIALER", ("com.android.dialer",)),
        ("android.app.role.SMS", ()),
    )
    return tuple(RoleHolder(user.id, role, holders) for user in _USERS for role, holders in roles)
