"""The third-party apps of the demo phone, what it granted and recorded; ``stories`` adds the files."""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime, timedelta, timezone

from tests.simphone.story import Access, HistoryCount, Installer, Package, PackageUser, RuntimeGrant, uid_of

_ZONE = timezone(timedelta(hours=8))
NOW = int(datetime(2026, 11, 18, 21, 30, tzinfo=_ZONE).timestamp())
"""The demo phone's clock: 18 November 2026, 21:30 in Shanghai."""

_CONTACTS = "android.permission.READ_CONTACTS"
_CALL_LOG = "android.permission.READ_CALL_LOG"
_SMS = "android.permission.READ_SMS"
_INTERNET = "android.permission.INTERNET"
_BOOT = "android.permission.RECEIVE_BOOT_COMPLETED"

PROVIDER = "com.android.providers.contacts"
PROVIDER_APP_ID = 10062
_SENSITIVE = ("USER_SENSITIVE_WHEN_GRANTED", "USER_SENSITIVE_WHEN_DENIED")
_GRANTED = ("USER_SET", *_SENSITIVE)
_REFUSED = ("USER_SET", "USER_FIXED", *_SENSITIVE)

_PLAY = Installer("com.android.vending", "com.android.vending", None, 10120, 0)
_DOWNLOADED = Installer(
    "com.google.android.packageinstaller",
    "com.google.android.packageinstaller",
    "com.android.chrome",
    10055,
    4,
)


def data_app_path(package: str) -> str:
    """The folder below ``/data/app`` of an installed app, with its two random-looking parts."""
    first, second = (
        base64.urlsafe_b64encode(hashlib.md5(f"{salt}{package}".encode(), usedforsecurity=False).digest())
        for salt in ("outer", "inner")
    )
    return f"/data/app/~~{first.decode()}/{package}-{second.decode()}"


def ago(day: int, hour: int, minute: int, second: int = 0) -> float:
    """Seconds from that moment of November 2026, in the phone's zone, to its now."""
    return NOW - datetime(2026, 11, day, hour, minute, second, tzinfo=_ZONE).timestamp()


def _at(day: int, hour: int, minute: int) -> int:
    return int(NOW - ago(day, hour, minute))


def granted(permission: str) -> RuntimeGrant:
    """A permission that the user granted."""
    return RuntimeGrant(permission, True, _GRANTED)


def refused(permission: str) -> RuntimeGrant:
    """A permission that the user refused for good."""
    return RuntimeGrant(permission, False, _REFUSED)


def read_by(user: int, op: str, state: str, seconds_ago: float) -> Access:
    """A read through the contacts provider, as it stands at the app."""
    return Access(op, state, "tpd", seconds_ago, proxy=(uid_of(user, PROVIDER_APP_ID), PROVIDER))


_UPLOAD = Package(
    name="org.example.loan.upload",
    app_id=10210,
    code_path=data_app_path("org.example.loan.upload"),
    version_code=31,
    version_name="3.1.0",
    min_sdk=23,
    target_sdk=33,
    installer=_DOWNLOADED,
    requested=(_INTERNET, _CONTACTS, _BOOT),
    install_permissions=(_INTERNET, _BOOT),
    last_update=_at(9, 19, 2),
    users=(
        PackageUser(
            0,
            first_install=_at(9, 19, 2),
            grants=(granted(_CONTACTS),),
            uid_modes=(("READ_CONTACTS", "allow"),),
            accesses=(
                read_by(0, "READ_CONTACTS", "top", ago(9, 19, 5, 40)),
                read_by(0, "READ_CONTACTS", "bg", ago(18, 2, 13, 27)),
            ),
            history=(HistoryCount("READ_CONTACTS", "bg", "tpd", 9),),
        ),
        PackageUser(
            11,
            first_install=_at(11, 8, 40),
            grants=(refused(_CONTACTS),),
            uid_modes=(("READ_CONTACTS", "ignore"),),
        ),
    ),
)
_CALLLOG = Package(
    name="org.example.loan.calllog",
    app_id=10211,
    code_path=data_app_path("org.example.loan.calllog"),
    version_code=12,
    version_name="1.2",
    target_sdk=25,
    installer=_PLAY,
    requested=(_INTERNET, _CALL_LOG, _BOOT),
    install_permissions=(_INTERNET, _BOOT),
    last_update=_at(2, 12, 30),
    users=(
        PackageUser(
            0,
            first_install=_at(2, 12, 30),
            grants=(granted(_CALL_LOG),),
            uid_modes=(("READ_CALL_LOG", "allow"),),
            accesses=(read_by(0, "READ_CALL_LOG", "top", ago(18, 18, 4, 9)),),
            history=(HistoryCount("READ_CALL_LOG", "top", "tpd", 3),),
        ),
    ),
)
_SHOW = Package(
    name="org.example.loan.show",
    app_id=10212,
    code_path=data_app_path("org.example.loan.show"),
    version_code=7,
    version_name="0.7",
    min_sdk=26,
    target_sdk=34,
    installer=_PLAY,
    requested=(_INTERNET, _CONTACTS),
    install_permissions=(_INTERNET,),
    last_update=_at(12, 9, 15),
    users=(
        PackageUser(
            0,
            first_install=_at(12, 9, 15),
            grants=(refused(_CONTACTS),),
            uid_modes=(("READ_CONTACTS", "ignore"),),
        ),
        PackageUser(
            11,
            first_install=_at(12, 9, 50),
            grants=(granted(_CONTACTS),),
            uid_modes=(("READ_CONTACTS", "allow"),),
            accesses=(read_by(11, "READ_CONTACTS", "top", ago(17, 20, 45, 3)),),
        ),
    ),
)
_PICK = Package(
    name="org.example.loan.pick",
    app_id=10213,
    code_path=data_app_path("org.example.loan.pick"),
    version_code=4,
    version_name="0.4",
    min_sdk=23,
    target_sdk=30,
    installer=_PLAY,
    requested=(_CONTACTS,),
    last_update=_at(14, 10, 0),
    users=(
        PackageUser(
            0,
            first_install=_at(14, 10, 0),
            grants=(RuntimeGrant(_CONTACTS, False, _SENSITIVE),),
            uid_modes=(("READ_CONTACTS", "ignore"),),
        ),
    ),
)
_DECLARED = Package(
    name="org.example.loan.declared",
    app_id=10214,
    code_path=data_app_path("org.example.loan.declared"),
    version_code=2,
    version_name="0.2",
    min_sdk=23,
    target_sdk=29,
    installer=_PLAY,
    requested=(_CONTACTS, _CALL_LOG),
    last_update=_at(1, 7, 0),
    users=(
        PackageUser(
            0,
            first_install=_at(1, 7, 0),
            grants=(granted(_CONTACTS), refused(_CALL_LOG)),
            uid_modes=(("READ_CONTACTS", "allow"), ("READ_CALL_LOG", "ignore")),
        ),
        PackageUser(
            10,
            first_install=_at(1, 7, 30),
            grants=(granted(_CONTACTS), granted(_CALL_LOG)),
            uid_modes=(("READ_CONTACTS", "allow"), ("READ_CALL_LOG", "allow")),
        ),
    ),
)
_DEAD = Package(
    name="org.example.loan.dead",
    app_id=10215,
    code_path=data_app_path("org.example.loan.dead"),
    version_code=9,
    version_name="0.9",
    target_sdk=33,
    installer=_PLAY,
    requested=(_INTERNET,),
    install_permissions=(_INTERNET,),
    last_update=_at(5, 16, 20),
    users=(PackageUser(11, first_install=_at(5, 16, 20)), PackageUser(0, installed=False)),
)
_PACKED = Package(
    name="org.example.loan.packed",
    app_id=10216,
    code_path=data_app_path("org.example.loan.packed"),
    version_code=520,
    version_name="5.2.0",
    target_sdk=28,
    installer=_DOWNLOADED,
    requested=(_INTERNET, _CONTACTS, _SMS),
    install_permissions=(_INTERNET,),
    last_update=_at(16, 22, 11),
    users=(
        PackageUser(
            0,
            first_install=_at(8, 22, 8),
            grants=(granted(_CONTACTS), granted(_SMS)),
            uid_modes=(("READ_CONTACTS", "allow"), ("READ_SMS", "allow")),
            accesses=(
                read_by(0, "READ_CONTACTS", "fgsvc", ago(16, 22, 14, 31)),
                read_by(0, "READ_CONTACTS", "cch", ago(18, 4, 41, 2)),
                Access("READ_SMS", "fgsvc", "s", ago(16, 22, 14, 30), reject=True),
                Access("READ_SMS", "cch", "s", ago(18, 4, 41, 5)),
            ),
            history=(
                HistoryCount("READ_CONTACTS", "cch", "tpd", 4),
                HistoryCount("READ_SMS", "cch", "s", 4),
            ),
        ),
    ),
)
_SDK = Package(
    name="org.example.loan.sdk",
    app_id=10217,
    code_path=data_app_path("org.example.loan.sdk"),
    version_code=44,
    version_name="4.4",
    min_sdk=23,
    target_sdk=31,
    installer=_PLAY,
    requested=(_INTERNET, _CONTACTS),
    install_permissions=(_INTERNET,),
    last_update=_at(15, 13, 5),
    users=(
        PackageUser(
            0,
            first_install=_at(15, 13, 5),
            grants=(granted(_CONTACTS),),
            uid_modes=(("READ_CONTACTS", "allow"),),
            accesses=(read_by(0, "READ_CONTACTS", "top", ago(15, 13, 6, 12)),),
        ),
    ),
)

_SMS_READER = Package(
    name="org.example.loan.sms",
    app_id=10218,
    code_path=data_app_path("org.example.loan.sms"),
    version_code=15,
    version_name="1.5",
    target_sdk=28,
    installer=_DOWNLOADED,
    requested=(_SMS, "android.permission.SEND_SMS"),
    last_update=_at(13, 6, 50),
    users=(
        PackageUser(
            11,
            first_install=_at(13, 6, 50),
            grants=(granted(_SMS), granted("android.permission.SEND_SMS")),
            uid_modes=(("READ_SMS", "allow"),),
            accesses=(Access("READ_SMS", "top", "s", ago(13, 6, 53, 20)),),
        ),
        PackageUser(0, installed=False),
    ),
)
_SPLIT = Package(
    name="org.example.loan.split",
    app_id=10219,
    code_path=data_app_path("org.example.loan.split"),
    version_code=61,
    version_name="6.1",
    min_sdk=23,
    target_sdk=32,
    installer=_PLAY,
    requested=(_INTERNET, _CALL_LOG),
    install_permissions=(_INTERNET,),
    last_update=_at(10, 17, 25),
    users=(
        PackageUser(
            0,
            first_install=_at(10, 17, 25),
            grants=(granted(_CALL_LOG),),
            uid_modes=(("READ_CALL_LOG", "allow"),),
            accesses=(read_by(0, "READ_CALL_LOG", "bg", ago(18, 3, 30, 0)),),
        ),
    ),
)
_NOTES = Package(
    name="org.example.notes",
    app_id=10220,
    code_path=data_app_path("org.example.notes"),
    version_code=10,
    version_name="1.0",
    target_sdk=33,
    installer=_PLAY,
    last_update=_at(3, 8, 0),
    users=(PackageUser(0, first_install=_at(3, 8, 0)),),
)

SAMPLES = (_UPLOAD, _CALLLOG, _SHOW, _PICK, _DECLARED, _DEAD, _PACKED, _SDK, _SMS_READER, _SPLIT, _NOTES)
"""Ten loan apps of ``tests/apps``, and one app that lends nothing."""
