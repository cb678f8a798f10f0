"""What grants and AppOps modes mean: whether an app can read the data now.

The rules are those of ``AppOpsService.noteOperation`` and of the permission
service: the permission must be granted, and the mode in force must let it pass.
The mode of the uid is in force before the mode of the package.
"""

from __future__ import annotations

from auditor.dumps.package import PermissionState
from auditor.model import Maybe, Unknown

READ_CONTACTS = "android.permission.READ_CONTACTS"
WRITE_CONTACTS = "android.permission.WRITE_CONTACTS"
READ_CALL_LOG = "android.permission.READ_CALL_LOG"
WRITE_CALL_LOG = "android.permission.WRITE_CALL_LOG"
READ_SMS = "android.permission.READ_SMS"
GET_ACCOUNTS = "android.permission.GET_ACCOUNTS"

WATCHED = (READ_CONTACTS, WRITE_CONTACTS, READ_CALL_LOG, WRITE_CALL_LOG, READ_SMS)
"""Permissions that get a row each for every user that has the app."""

NOT_RECORDED = Unknown("not-recorded")
"""A mode that the phone does not list because it is the default; these ops are allowed by default."""

STOPPING_FLAGS = frozenset({"REVOKED_COMPAT", "APPLY_RESTRICTION"})
"""Flags under which a permission that is granted by name gives nothing."""
LAST_LEGACY_SDK = 22
"""Apps for it and lower have their permissions from the installation on."""
_CONDITIONS = (
    ("ONE_TIME", "one-time"),
    ("AUTO_REVOKED", "auto-revoked"),
    ("GRANTED_BY_ROLE", "by-role"),
    ("GRANTED_BY_DEFAULT", "by-default"),
    ("USER_FIXED", "fixed-by-user"),
    ("SYSTEM_FIXED", "fixed-by-system"),
    ("POLICY_FIXED", "fixed-by-policy"),
    ("APPLY_RESTRICTION", "restricted"),
    ("REVIEW_REQUIRED", "review-required"),
    ("REVOKED_COMPAT", "taken-away"),
)
_LAST_SDK_WITHOUT_CALL_LOG = 15
_LETS_PASS = frozenset({"allow", "foreground", "default"})
_STOPS = frozenset({"ignore", "deny"})
_IMPLIED = {READ_CONTACTS: READ_CALL_LOG, WRITE_CONTACTS: WRITE_CALL_LOG}


def op_of(permission: str) -> str:
    """The AppOps name of a watched permission: the permission's name without its prefix."""
    return permission.rpartition(".")[2]


def with_implied(requested: tuple[str, ...], target_sdk: int | None) -> tuple[str, ...]:
    """``requested`` and what the platform adds to apps of API 15 and lower, without repetition."""
    if target_sdk is None or target_sdk > _LAST_SDK_WITHOUT_CALL_LOG:
        return tuple(dict.fromkeys(requested))
    implied = tuple(_IMPLIED[name] for name in requested if name in _IMPLIED)
    return tuple(dict.fromkeys(requested + implied))


def conditions_of(permission: Maybe[PermissionState], mode: Maybe[str]) -> tuple[str, ...]:
    """How a grant came about and how far it goes: ids in a fixed order."""
    flags = permission.flags if isinstance(permission, PermissionState) else ()
    told = ["while-in-use"] if mode == "foreground" else []
    return (*told, *(condition for flag, condition in _CONDITIONS if flag in flags))


def mode_in_force(uid_mode: Maybe[str], package_mode: Maybe[str]) -> Maybe[str]:
    """The uid's mode where there is one, else the package's.

    A uid's mode that could not be had leaves the mode unknown: it may override
    the package's.
    """
    if uid_mode != NOT_RECORDED:
        return uid_mode
    return package_mode


def can_read(permission: Maybe[PermissionState], mode: Maybe[str]) -> Maybe[bool]:
    """Whether the data can be read now, if only while the app is in use (mode ``foreground``).

    ``REVOKED_COMPAT`` on a permission of an app for API 22 and lower means that
    the user took it away although it stays granted by name; ``APPLY_RESTRICTION``
    that the platform answers with nothing although it is granted (PackageManager.java,
    ``FLAG_PERMISSION_APPLY_RESTRICTION``). Before an app for API 22 and lower runs
    for the first time the user is asked to review (``REVIEW_REQUIRED``): until then
    it is not told here whether it can read.
    """
    if isinstance(permission, PermissionState):
        if not permission.granted or not STOPPING_FLAGS.isdisjoint(permission.flags):
            return False
        if "REVIEW_REQUIRED" in permission.flags and mode not in _STOPS:
            return Unknown("review-required")
    elif mode not in _STOPS:
        return permission
    if isinstance(mode, Unknown):
        return True if mode == NOT_RECORDED else mode
    if mode in _STOPS:
        return False
    return True if mode in _LETS_PASS else Unknown("mode-unknown")
