"""One story for phones of every version: what happened is the same, only the telling differs.

An owner and a second user, and a work profile that the shell may not enter. A lender
that was installed by another than it says reads the owner's contacts in the background
and is refused by the second user; its services are switched on. Another sits in the
work profile. Two apps share a uid, of which one asked for the contacts. An app for API
22 lost one of the permissions that it had from the start. One grant was for once.
"""

from __future__ import annotations

from dataclasses import replace

from tests.simphone.files import PhoneFile
from tests.simphone.samples import NOW, PROVIDER, PROVIDER_APP_ID, ago, data_app_path, read_by
from tests.simphone.stories import EMPTY_ZIP, demo_story
from tests.simphone.story import (
    Access,
    HistoryCount,
    Installer,
    Package,
    PackageUser,
    RoleHolder,
    RuntimeGrant,
    SecureSetting,
    Story,
)

CONTACTS = "android.permission.READ_CONTACTS"
CALL_LOG = "android.permission.READ_CALL_LOG"
SMS = "android.permission.READ_SMS"
INTERNET = "android.permission.INTERNET"
LENDER = "org.example.lender"
AT_WORK = "org.example.worklender"
FAMILY, SIBLING = "org.example.family.loans", "org.example.family.coupons"
OLD = "org.example.oldlender"
ONCE = "org.example.oncelender"
DIALER, MESSAGES = "com.android.dialer", "com.android.messaging"

_SPOOFED = Installer("com.android.vending", "com.android.shell", None, 10120, 1)
_STORE = Installer("com.android.vending", "com.android.vending", None, 10120, 2)
_SENSITIVE = ("USER_SENSITIVE_WHEN_GRANTED", "USER_SENSITIVE_WHEN_DENIED")
_IMAGE = 1230768000
_EVERYONE = (0, 10, 11)
_REFUSED = (("READ_CONTACTS", "ignore"),)


def _at(day: int, hour: int) -> int:
    return int(NOW - ago(day, hour, 0))


def _granted(permission: str, *flags: str) -> RuntimeGrant:
    return RuntimeGrant(permission, True, (*(flags or ("USER_SET",)), *_SENSITIVE))


def _app(name: str, app_id: int, target: int, requested: tuple[str, ...], *users: PackageUser) -> Package:
    path = data_app_path(name)
    return Package(
        name=name,
        app_id=app_id,
        code_path=path,
        version_code=12,
        version_name="1.2",
        target_sdk=target,
        installer=_STORE,
        requested=(INTERNET, *requested),
        install_permissions=(INTERNET,),
        last_update=_at(9, 8),
        users=users,
        files=(PhoneFile(f"{path}/base.apk", EMPTY_ZIP),),
    )


_LENDER = replace(
    _app(
        LENDER,
        10301,
        30,
        (CONTACTS,),
        PackageUser(
            0,
            first_install=_at(2, 9),
            grants=(_granted(CONTACTS),),
            accesses=(
                read_by(0, "READ_CONTACTS", "top", ago(9, 19, 5, 40)),
                read_by(0, "READ_CONTACTS", "bg", ago(18, 2, 13, 27)),
                Access("READ_CONTACTS", "fg", "s", ago(2, 9, 1), reject=True),
            ),
            history=(HistoryCount("READ_CONTACTS", "bg", "tpd", 9),),
        ),
        PackageUser(
            11,
            first_install=_at(4, 9),
            grants=(RuntimeGrant(CONTACTS, False, ("USER_SET", "USER_FIXED", *_SENSITIVE)),),
            uid_modes=_REFUSED,
        ),
    ),
    installer=_SPOOFED,
    files=(
        PhoneFile(f"{data_app_path(LENDER)}/base.apk", EMPTY_ZIP),
        PhoneFile(f"{data_app_path(LENDER)}/split_config.zh.apk", EMPTY_ZIP),
    ),
)
_AT_WORK = _app(
    AT_WORK,
    10302,
    33,
    (CALL_LOG,),
    PackageUser(
        10,
        first_install=_at(5, 7),
        grants=(_granted(CALL_LOG),),
        accesses=(read_by(10, "READ_CALL_LOG", "cch", ago(17, 23, 0, 8)),),
    ),
)


def _of_family(name: str, requested: tuple[str, ...], *accesses: Access) -> Package:
    user = PackageUser(0, first_install=_at(3, 12), grants=(_granted(CONTACTS),), accesses=accesses)
    return replace(_app(name, 10303, 29, requested, user), shared_user="org.example.family")


_OLD = _app(
    OLD,
    10304,
    22,
    (CONTACTS, CALL_LOG),
    PackageUser(
        0,
        first_install=_at(1, 6),
        grants=(_granted(CONTACTS, "USER_SET", "REVOKED_COMPAT"), _granted(CALL_LOG)),
        uid_modes=_REFUSED,
        accesses=(read_by(0, "READ_CALL_LOG", "fg", ago(15, 8, 30)),),
    ),
)
_ONCE = _app(
    ONCE,
    10305,
    34,
    (SMS,),
    PackageUser(
        11,
        first_install=_at(8, 15),
        grants=(_granted(SMS, "USER_SET", "ONE_TIME"),),
        accesses=(Access("READ_SMS", "top", "s", ago(18, 20, 0, 30)),),
    ),
)


def _preinstalled(name: str, app_id: int, requested: tuple[str, ...], *flags: str) -> Package:
    users = tuple(
        PackageUser(
            user,
            install_reason=0,
            first_install=_IMAGE,
            grants=tuple(RuntimeGrant(permission, True, flags) for permission in requested),
        )
        for user in _EVERYONE
    )
    return replace(
        _app(name, app_id, 29, requested, *users),
        system=True,
        installer=Installer(),
        last_update=_IMAGE,
        files=(PhoneFile(f"/system/app/{name}/{name}.apk", EMPTY_ZIP),),
        code_path=f"/system/app/{name}",
    )


_CONTACTS_APP = _preinstalled(PROVIDER, PROVIDER_APP_ID, (CONTACTS,), "SYSTEM_FIXED", "GRANTED_BY_DEFAULT")
_PROVIDER = replace(
    _CONTACTS_APP,
    users=(
        replace(_CONTACTS_APP.users[0], accesses=(Access("READ_CONTACTS", "fg", "tp", ago(18, 2, 13, 27)),)),
        *_CONTACTS_APP.users[1:],
    ),
)

PACKAGES = (
    _LENDER,
    _AT_WORK,
    _of_family(FAMILY, (CONTACTS,), read_by(0, "READ_CONTACTS", "fgsvc", ago(16, 11, 0))),
    _of_family(SIBLING, ()),
    _OLD,
    _ONCE,
    _PROVIDER,
    _preinstalled(DIALER, 10081, (CALL_LOG,), "GRANTED_BY_ROLE"),
    _preinstalled(MESSAGES, 10082, (SMS,), "GRANTED_BY_ROLE"),
)


def common_story() -> Story:
    """The story on the demo's phone, with the demo's users."""
    roles = (("android.app.role.DIALER", DIALER), ("android.app.role.SMS", MESSAGES))
    return replace(
        demo_story({}),
        packages=PACKAGES,
        roles=tuple(RoleHolder(user, role, (name,)) for user in _EVERYONE for role, name in roles),
        settings=(
            SecureSetting(
                0, "enabled_accessibility_services", f"{LENDER}/.Watch:com.example.reader/.TalkService"
            ),
            SecureSetting(0, "enabled_notification_listeners", f"{LENDER}/{LENDER}.Notes"),
            *(SecureSetting(user, "sms_default_application", MESSAGES) for user in (0, 11)),
            *(SecureSetting(user, "dialer_default_application", DIALER) for user in (0, 11)),
        ),
    )
