"""What a borrower can do about one app, and what the report on it leaves open."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.errors import N_
from auditor.model import (
    LEAVES_THE_PHONE,
    AppAudit,
    Data,
    Device,
    Role,
    Scope,
    Source,
    Unknown,
)
from reports.answers import OPS, PERMISSIONS, asks
from reports.findings import limit_says
from reports.menus import Menus, menus_of
from reports.sentence import Sentence, Value, say

SETTINGS_NAMES = {
    Data.CONTACTS: N_("Contacts"),
    Data.CALL_LOG: N_("Call logs"),
    Data.SMS: N_("SMS"),
}
"""The names of the permissions in Android's settings."""


FROM_MEMORY = N_("This way is from memory and was not checked; the names may differ on your phone.")
DESCRIBED = N_("This way is as a published description of such phones gives it.")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, and what it does not undo."""

    do: Sentence
    but: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far the findings on one app go."""

    proves: tuple[Sentence, ...]
    proves_not: tuple[Sentence, ...]
    not_checked: tuple[Sentence, ...]


def steps(app: AppAudit, name: Value, device: Device | None) -> tuple[Step, ...]:
    """What to do, in order; ``name`` is the app's name as shown on the phone."""
    menus = menus_of(device)
    return (*_revoke(app, name, menus), *_remove(app, name, menus), *_keep(app))


def _revoke(app: AppAudit, name: Value, menus: Menus) -> tuple[Step, ...]:
    open_kinds = [data for data in Data if _may_be_open(app, data)]
    if not open_kinds:
        return ()
    way = menus.revoke.spoken(name, tuple(say(SETTINGS_NAMES[data]) for data in open_kinds))
    return (
        Step(
            _named(say(N_("Take the permission away: {way}."), way=way), checked=menus.revoke.checked),
            say(
                N_(
                    "This stops further reading. It does not bring back what was already read or sent. The "
                    "app may refuse to work or ask again; you need not give in."
                )
            ),
        ),
    )


def _named(step: Sentence, *, checked: bool) -> Sentence:
    """A step with names of menus, and whether they were read or are from memory; all in Chinese are."""
    return say(N_("{first} {second}"), first=step, second=say(DESCRIBED if checked else FROM_MEMORY))


def _may_be_open(app: AppAudit, data: Data) -> bool:
    rows = [grant for grant in app.grants if grant.permission == PERMISSIONS[data]]
    if rows:
        return any(isinstance(row.effective, Unknown) or row.effective for row in rows)
    return asks(app, data) is True


def _remove(app: AppAudit, name: Value, menus: Menus) -> tuple[Step, ...]:
    if all(asks(app, data) is False for data in Data) and not _recorded(app):
        return ()
    if app.loan.role is Role.HOST:
        return (
            Step(
                say(N_("You need not remove the whole app: without the permissions it can no longer read.")),
            ),
        )
    if app.installed is not None and app.installed.system is True:
        return (_disable(name, menus),)
    return (
        Step(
            say(N_("Remove the app if you no longer need it.")),
            say(
                N_(
                    "This neither ends a loan nor deletes what the lender already has. It also deletes the "
                    "phone's record of the app, so save this report first."
                )
            ),
        ),
    )


def _disable(name: Value, menus: Menus) -> Step:
    """For an app that came with the phone."""
    way = say(N_("{way} → Disable"), way=menus.app.spoken(name))
    step = say(
        N_("The app came with the phone and cannot be removed, but it can be switched off: {way}."), way=way
    )
    return Step(
        _named(step, checked=menus.app.checked),
        say(
            N_(
                "It then no longer runs. This neither ends a loan nor deletes what the lender already has, "
                "and an update of the phone can switch it on again."
            )
        ),
    )


def _keep(app: AppAudit) -> tuple[Step, ...]:
    if not _recorded(app) and not _leaves(app):
        return ()
    return (
        Step(
            say(
                N_(
                    "Keep this report, and write down who was called, when and from which number. "
                    "A complaint needs both."
                )
            )
        ),
    )


def last_steps(device: Device | None) -> tuple[Sentence, ...]:
    """What to do on the phone when all is done; none where the report is of no phone of ours."""
    if device is None or device.source not in (Source.ADB, Source.CASE):
        return ()
    way = menus_of(device).developer
    spoken = say(N_("{way} → Revoke USB debugging authorisations"), way=way.spoken())
    return (
        say(N_("This program has changed nothing on the phone; what is to change, you change yourself.")),
        _named(
            say(N_("Take back the leave that this computer has: {way}."), way=spoken), checked=way.checked
        ),
        say(N_("In the same menu, switch 'USB debugging' off, and 'Wireless debugging' where it is on.")),
    )


def _recorded(app: AppAudit) -> bool:
    return any(use.op in OPS.values() and use.is_proof for use in app.uses)


def _leaves(app: AppAudit) -> bool:
    return any(sink.kind in LEAVES_THE_PHONE for access in app.facts.accesses for sink in access.sinks)


def bounds(app: AppAudit, device: Device | None) -> Bounds:
    """What the findings prove, what they do not, and what was not looked at."""
    return Bounds(_proves(app), _proves_not(app), _not_checked(app, device))


def _proves(app: AppAudit) -> tuple[Sentence, ...]:
    said = []
    if app.facts.accesses:
        said.append(say(N_("That the code described stands in the file with the SHA-256 given below.")))
    if any(grant.effective is True for grant in app.grants):
        said.append(
            say(N_("That the phone allowed the app to read at the time when the phone was examined."))
        )
    if _recorded(app):
        said.append(say(N_("That Android recorded a read by this app, at the times given if any.")))
    return tuple(said) or (say(N_("Nothing against this app.")),)


def _proves_not(app: AppAudit) -> tuple[Sentence, ...]:
    said = []
    if any(access.scope is Scope.BULK for access in app.facts.accesses):
        said.append(
            say(N_("Code that can read is no proof that it ran on your phone, or that data was sent."))
        )
    if _recorded(app):
        said.append(say(N_("A recorded read says neither how much was read, nor what was done with it.")))
    said.append(
        say(
            N_(
                "Even if someone you know was called, the number need not have come from this app: lenders "
                "also get numbers from forms, from other borrowers, from mobile operators and from data "
                "traders."
            )
        )
    )
    return tuple(said)


def _not_checked(app: AppAudit, device: Device | None) -> tuple[Sentence, ...]:
    said = [limit_says(limit.id, limit.detail, device) for limit in app.limits]
    if device is None:
        said.append(say(N_("A phone: what was allowed and what was used there is not known.")))
    if not app.facts.files:
        said.append(say(N_("The app's file: what its code does is not known.")))
    said.append(say(N_("What the app and the lender's servers do with data once they have it.")))
    said.append(say(N_("Data that you typed in yourself, and earlier versions of the app.")))
    return tuple(dict.fromkeys(said))
