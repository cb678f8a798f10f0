"""The preinstalled apps of the demo phone."""

from __future__ import annotations

from tests.simphone.samples import PROVIDER, PROVIDER_APP_ID, ago
from tests.simphone.story import Access, Package, PackageUser, RuntimeGrant

_CONTACTS = ("android.permission.READ_CONTACTS", "android.permission.WRITE_CONTACTS")
_CALL_LOG = ("android.permission.READ_CALL_LOG", "android.permission.WRITE_CALL_LOG")
_BUILD_TIME = 1230768000
"""1 January 2009, the date of every file of a system image."""
_USERS = (0, 10, 11)


def _fixed(permissions: tuple[str, ...], *flags: str) -> tuple[RuntimeGrant, ...]:
    return tuple(RuntimeGrant(name, True, flags) for name in permissions)


def _preinstalled(user: int, grants: tuple[RuntimeGrant, ...], *accesses: Access) -> PackageUser:
    return PackageUser(user, install_reason=0, first_install=_BUILD_TIME, grants=grants, accesses=accesses)


_PROVIDER_GRANTS = _fixed(_CONTACTS + _CALL_LOG, "SYSTEM_FIXED", "GRANTED_BY_DEFAULT")
_DIALER_GRANTS = _fixed(_CONTACTS + _CALL_LOG, "GRANTED_BY_DEFAULT", "GRANTED_BY_ROLE")
_SHELL_GRANTS = _fixed((*_CONTACTS, _CALL_LOG[0]), "GRANTED_BY_DEFAULT")

_CONTACTS_PROVIDER = Package(
    name=PROVIDER,
    app_id=PROVIDER_APP_ID,
    code_path="/system/priv-app/ContactsProvider",
    version_code=34,
    version_name="14",
    target_sdk=34,
    min_sdk=34,
    system=True,
    shared_user="android.uid.shared",
    requested=(*_CONTACTS, *_CALL_LOG, "android.permission.MANAGE_USERS"),
    install_permissions=("android.permission.MANAGE_USERS",),
    last_update=_BUILD_TIME,
    users=(
        _preinstalled(
            0,
            _PROVIDER_GRANTS,
            Access("READ_CONTACTS", "fg", "tp", ago(18, 2, 13, 27)),
            Access("READ_CONTACTS", "cch", "tp", ago(18, 4, 41, 2)),
            Access("READ_CALL_LOG", "fg", "tp", ago(18, 18, 4, 9)),
        ),
        _preinstalled(10, _PROVIDER_GRANTS),
        _preinstalled(11, _PROVIDER_GRANTS, Access("READ_CONTACTS", "fg", "tp", ago(17, 20, 45, 3))),
    ),
)
_SHELL = Package(
    name="com.android.shell",
    app_id=2000,
    code_path="/system/priv-app/Shell",
    version_code=34,
    version_name="14",
    target_sdk=34,
    min_sdk=34,
    system=True,
    shared_user="android.uid.shell",
    requested=(*_CONTACTS, _CALL_LOG[0]),
    last_update=_BUILD_TIME,
    users=tuple(_preinstalled(user, _SHELL_GRANTS) for user in _USERS),
)
_DIALER = Package(
    name="com.android.dialer",
    app_id=10081,
    code_path="/product/priv-app/Dialer",
    version_code=2900000,
    version_name="23.0",
    target_sdk=33,
    min_sdk=24,
    system=True,
    requested=(*_CONTACTS, *_CALL_LOG),
    last_update=_BUILD_TIME,
    users=(
        _preinstalled(
            0,
            _DIALER_GRANTS,
            Access("READ_CALL_LOG", "top", "tpd", ago(18, 20, 58, 41), proxy=(PROVIDER_APP_ID, PROVIDER)),
        ),
        *(_preinstalled(user, _DIALER_GRANTS) for user in _USERS[1:]),
    ),
)

SYSTEM_APPS = (_CONTACTS_PROVIDER, _SHELL, _DIALER)
"""The contacts provider, the shell and the dialer."""
