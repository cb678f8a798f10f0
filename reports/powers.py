"""What the phone says of an app beside its permissions: roles, services that are on, how it came."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.errors import N_
from auditor.model import AppAudit, Device, Grant, InstalledApp, ServiceOn, Unknown, UserId
from reports.sentence import Sentence, Value, say
from reports.words import user_noun

ROLES = {
    "android.app.role.DIALER": N_("the app for calls"),
    "android.app.role.SMS": N_("the app for text messages"),
    "android.app.role.ASSISTANT": N_("the assistant"),
    "android.app.role.CALL_SCREENING": N_("the app that screens calls"),
    "android.app.role.CALL_REDIRECTION": N_("the app that redirects calls"),
    "android.app.role.HOME": N_("the start screen"),
    "android.app.role.BROWSER": N_("the browser"),
    "android.app.role.COMPANION_DEVICE_WATCH": N_("the companion of a watch"),
}
"""By their id in Android; another is named by it."""
_EXPLAINS = {
    "android.app.role.DIALER": frozenset({"READ_CONTACTS", "READ_CALL_LOG", "READ_SMS"}),
    "android.app.role.SMS": frozenset({"READ_CONTACTS", "READ_CALL_LOG", "READ_SMS"}),
    "android.app.role.ASSISTANT": frozenset({"READ_CALL_LOG", "READ_SMS"}),
}
"""Roles that bring permissions with them."""
_CONDITIONS = {
    "one-time": N_("This was allowed for once: until the app is closed."),
    "auto-revoked": N_("Android took it back because the app was not used for months."),
    "fixed-by-user": N_("You refused for good: the app cannot ask again."),
    "fixed-by-system": N_("The phone's maker gave it, and it cannot be taken away in the settings."),
    "fixed-by-policy": N_("Whoever manages this phone set it, and it cannot be changed in the settings."),
    "restricted": N_("Android gives this app nothing for it, because its installer may not pass it on."),
    "taken-away": N_("You took it away; to the app it looks as if it had it and there were no data."),
    "at-install": N_("The app is built for Android 5 or older: it had it from the installation on."),
    "implied": N_("Android added it because the app is built for a very old version."),
    "shared-uid": N_("It has it through another app of the same maker, with which it shares its identity."),
}
_SERVICES = {
    "notification-listener": N_(
        "It is allowed to read all notifications: it sees names and messages in every one."
    ),
    "accessibility": N_("Its accessibility service is on: it sees all that stands on the screen."),
}
SOURCES = {
    "unspecified": N_("the installer did not say"),
    "other": N_("another source"),
    "store": N_("a store"),
    "local-file": N_("a file on the phone"),
    "downloaded-file": N_("a downloaded file"),
}


def grant_notes(app: AppAudit, row: Grant) -> tuple[Sentence, ...]:
    """How a grant came about and how far it goes; first the role that explains it."""
    return (*_role_notes(app, row), *(condition_says(one) for one in row.conditions if one in _CONDITIONS))


def condition_says(condition: str) -> Sentence:
    """A condition of a grant as a sentence."""
    return say(_CONDITIONS[condition])


def _role_notes(app: AppAudit, row: Grant) -> Iterable[Sentence]:
    if app.installed is None or isinstance(app.installed.roles, Unknown) or row.granted is not True:
        return
    for held in app.installed.roles:
        if held.user == row.user and row.permission.rpartition(".")[2] in _EXPLAINS.get(held.role, ()):
            yield say(N_("It has this because it is {role} of this phone."), role=role_noun(held.role))


def role_noun(role: str) -> Value:
    """A role as a noun; one that is not known here by its id."""
    words = ROLES.get(role)
    return role.rpartition(".")[2] if words is None else say(words)


def switched_on(app: AppAudit) -> tuple[tuple[UserId, Sentence], ...]:
    """What services that are on let the app see, for each user who switched them on."""
    return tuple(
        dict.fromkeys((one.user, say(_SERVICES[one.kind])) for one in services(app) if one.kind in _SERVICES)
    )


def services(app: AppAudit, kind: str | None = None) -> tuple[ServiceOn, ...]:
    """The services that are on, of one kind or of all."""
    if app.installed is None or isinstance(app.installed.services_on, Unknown):
        return ()
    return tuple(one for one in app.installed.services_on if kind in (None, one.kind))


def roles_held(installed: InstalledApp, device: Device | None) -> tuple[Sentence, ...]:
    """The roles of an app, each with the user for whom it holds it."""
    if isinstance(installed.roles, Unknown):
        return ()
    return tuple(
        say(N_("{role}: {user}"), role=role_noun(one.role), user=user_noun(one.user, device))
        for one in installed.roles
    )


def source_says(source: str) -> Sentence:
    """The kind of source that an installer named."""
    return say(SOURCES.get(source, N_("the phone uses a setting that is not known here")))


def installer_is_only_named(installed: InstalledApp) -> bool:
    """Whether another app asked for the installation than the one that stands as installer."""
    told = (installed.installer, installed.initiator)
    return not any(isinstance(one, Unknown) for one in told) and told[0] != told[1]
