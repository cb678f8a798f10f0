"""The permissions that an app asks for, over base and splits, with those that the platform adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.apk.manifest import Manifest
from auditor.model import FileRole, Maybe, Permission, Unknown


@dataclass(frozen=True, slots=True)
class SplitPermission:
    """A permission that was once part of another."""

    declared: str
    implied: str
    below_target: int
    """Apps that target a lower API level get ``implied`` with ``declared``."""


SPLIT_PERMISSIONS = (
    SplitPermission("android.permission.READ_CONTACTS", "android.permission.READ_CALL_LOG", 16),
    SplitPermission("android.permission.WRITE_CONTACTS", "android.permission.WRITE_CALL_LOG", 16),
)
"""Those about address book and call log. Source: ``split-permission`` in AOSP's frameworks/base,
data/etc/platform.xml, the same from Android 4.1 to 16. Others (storage, location, Bluetooth) differ
from version to version and do not touch what is audited."""


def merge_permissions(manifests: Sequence[Manifest]) -> tuple[Permission, ...]:
    """The permissions of all APKs of one app, sorted by name.

    ``maxSdkVersion`` and ``uses-permission-sdk-23`` count as declared; of several
    upper bounds the widest counts. What is implied hangs on the target of the base.
    """
    declared = _declared(manifests)
    target = next((one.target_sdk for one in manifests if one.role is FileRole.BASE), Unknown("no-base"))
    implied = {one.name: one for one in _implied(declared, target)}
    return tuple(sorted((declared | implied).values(), key=lambda one: one.name))


def _declared(manifests: Sequence[Manifest]) -> dict[str, Permission]:
    bounds: dict[str, list[int | None]] = {}
    roles: dict[str, set[FileRole]] = {}
    for manifest in manifests:
        for uses in manifest.permissions:
            bounds.setdefault(uses.name, []).append(uses.max_sdk)
            roles.setdefault(uses.name, set()).add(manifest.role)
    return {
        name: Permission(name, _widest(bounds[name]), implied=False, declared_by=tuple(sorted(roles[name])))
        for name in bounds
    }


def _widest(bounds: list[int | None]) -> int | None:
    known = [bound for bound in bounds if bound is not None]
    return max(known) if len(known) == len(bounds) else None


def _implied(declared: dict[str, Permission], target: Maybe[int]) -> list[Permission]:
    if isinstance(target, Unknown):
        return []
    return [
        Permission(split.implied, declared[split.declared].max_sdk, implied=True, declared_by=())
        for split in SPLIT_PERMISSIONS
        if target < split.below_target and split.declared in declared and split.implied not in declared
    ]
