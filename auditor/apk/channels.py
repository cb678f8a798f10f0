"""Other ways to the same people that a manifest or its permissions show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.apk.components import Component, ComponentKind
from auditor.apk.manifest import Manifest
from auditor.model import Channel, Detail


@dataclass(frozen=True, slots=True)
class _ServiceChannel:
    """A kind of service that the system binds, known by its intent action or the permission to bind it."""

    id: str
    action: str
    permission: str


_SERVICES = (
    _ServiceChannel(
        "accessibility",
        "android.accessibilityservice.AccessibilityService",
        "android.permission.BIND_ACCESSIBILITY_SERVICE",
    ),
    _ServiceChannel(
        "call-screening",
        "android.telecom.CallScreeningService",
        "android.permission.BIND_SCREENING_SERVICE",
    ),
    _ServiceChannel(
        "in-call-service",
        "android.telecom.InCallService",
        "android.permission.BIND_INCALL_SERVICE",
    ),
    _ServiceChannel(
        "notification-listener",
        "android.service.notification.NotificationListenerService",
        "android.permission.BIND_NOTIFICATION_LISTENER_SERVICE",
    ),
)
"""Source: the classes' reference pages on developer.android.com."""

_PERMISSIONS = {
    "accounts": ("android.permission.GET_ACCOUNTS",),
    "calendar": ("android.permission.READ_CALENDAR",),
    "exported-files": (
        "android.permission.MANAGE_EXTERNAL_STORAGE",
        "android.permission.READ_EXTERNAL_STORAGE",
        "android.permission.WRITE_EXTERNAL_STORAGE",
    ),
    "installed-apps": ("android.permission.QUERY_ALL_PACKAGES",),
    "outgoing-calls": ("android.permission.PROCESS_OUTGOING_CALLS",),
    "sms": ("android.permission.READ_SMS", "android.permission.RECEIVE_SMS"),
}


def find_channels(manifests: Sequence[Manifest]) -> tuple[Channel, ...]:
    """The channels of all manifests of one app, one of each kind, sorted by id."""
    components = [one for manifest in manifests for one in manifest.components]
    declared = {uses.name for manifest in manifests for uses in manifest.permissions}
    found = [
        Channel(kind.id, Detail.of(components=names))
        for kind in _SERVICES
        if (names := _named(components, kind))
    ]
    return tuple(sorted((*found, *channels_asked_for(declared)), key=lambda one: one.id))


def channels_asked_for(permissions: Iterable[str]) -> tuple[Channel, ...]:
    """The channels that permissions open, sorted by id."""
    declared = set(permissions)
    opened = ((channel, declared.intersection(names)) for channel, names in sorted(_PERMISSIONS.items()))
    return tuple(
        Channel(channel, Detail.of(permissions=tuple(sorted(asked)))) for channel, asked in opened if asked
    )


def _named(components: list[Component], kind: _ServiceChannel) -> tuple[str, ...]:
    return tuple(
        sorted(
            one.name
            for one in components
            if one.kind is ComponentKind.SERVICE
            and (kind.action in one.actions or one.permission == kind.permission)
        )
    )
