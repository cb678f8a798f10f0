"""Where the numbers could have come from: every way that is known, seen or not, for one app.

The section answers the question that borrowers ask. Each way has a state: seen at
work, open, not found, or not to be seen from a phone. None of them is left out
because nothing is known of it: silence would read as a no.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from auditor.errors import N_
from auditor.model import (
    LEAVES_THE_PHONE,
    Access,
    AppAudit,
    Channel,
    Data,
    MethodDescriptor,
    Role,
    Scope,
    ServiceOn,
    SinkKind,
    Trigger,
    Verdict,
    Via,
)
from reports.answers import OPS, asks
from reports.powers import services
from reports.sentence import Sentence, Value, say
from reports.words import Tone, data_noun


class State(str, Enum):
    """How a way stands."""

    SEEN = "seen"
    """Code that can run sends it away, or the phone itself recorded a read."""
    OPEN = "open"
    """The way is there; whether it was gone is not known."""
    NOT_VISIBLE = "not-visible"
    """It leaves no trace on a phone."""
    NOT_FOUND = "not-found"


STATES = {
    State.SEEN: (Tone.BAD, N_("Seen")),
    State.OPEN: (Tone.WARN, N_("Possible")),
    State.NOT_FOUND: (Tone.CALM, N_("Not found")),
    State.NOT_VISIBLE: (Tone.UNKNOWN, N_("Not visible from here")),
}


@dataclass(frozen=True, slots=True)
class Origin:
    """One way by which numbers can have left."""

    id: str
    state: State
    says: Sentence
    evidence: tuple[Value, ...] = ()
    """Methods, components and permissions that show it; hostile text."""

    @property
    def tone(self) -> Tone:
        """How grave it is."""
        return STATES[self.state][0]

    @property
    def mark(self) -> Sentence:
        """The state in a word or two."""
        return say(STATES[self.state][1])


_SIM = re.compile(r"content://(?:icc|sim)\b|SimPhonebookContract|SimRecords", re.IGNORECASE)
_CHOOSES = re.compile(
    r"(?:pick|choose|select|emergenc|relation|reference|guarantor)[A-Za-z]*contact"
    r"|contact[A-Za-z]*(?:pick|choose|select)",
    re.IGNORECASE,
)
"""Names of classes that let people choose a contact."""
_SHOWS_CONTACTS = re.compile(
    r"(?:contact|lianxiren|addressbook|phonebook)[A-Za-z]*(?:activity|fragment|dialog|list)$", re.IGNORECASE
)
"""Names of screens with contacts; they are for choosing one where the app has a form that asks for one."""
_FORM = "reference-form"
_MOST_EVIDENCE = 5

_READ = {
    State.OPEN: N_("All of your {data}: the app can read them, or it could not be ruled out."),
    State.NOT_FOUND: N_("Your {data}: no way to read all of them was found."),
}
_SENT = N_(
    "All of your {data}: the app's code reads all of them and sends them away. A run of it is not on record."
)
_RECORDED = N_("Your {data}: the phone recorded that the app read them. Whether all of them is not recorded.")
_READ_AND_RECORDED = N_(
    "All of your {data}: the app's code reads all of them, and the phone recorded that the app read."
)
_CHANNEL_WAYS = {
    "notification-listener": N_("Notifications of other apps, with names and messages, if you allowed that."),
    "accessibility": N_("Everything that stands on the screen, if you allowed the accessibility service."),
    "call-screening": N_("The number of each call, if the app handles calls."),
    "in-call-service": N_("The number of each call, if it is your app for calls."),
    "outgoing-calls": N_("The numbers that you dial."),
    "accounts": N_("The accounts on the phone, which can be those of messengers with their own contacts."),
    "sms": N_("Each text message that arrives, with its sender."),
    "exported-files": N_("Files on the phone, such as an exported address book or backups of messengers."),
    "calendar": N_("The calendar, with the people whom you meet."),
    "carrier-login": N_(
        "Your login at the mobile operator: with its password, lenders fetch the records of your calls "
        "there. No permission of the phone is needed for that."
    ),
    "cloud-contacts": N_("Your contacts in an online account, if you signed in with it and agreed."),
    "reference-form": N_("The form for emergency contacts or references that you filled in yourself."),
}
_ON_WAYS = {
    "notification-listener": N_(
        "Notifications of other apps, with names and messages: this is switched on on the phone."
    ),
    "accessibility": N_(
        "Everything that stands on the screen: the accessibility service is switched on on the phone."
    ),
}
_THIRD_PARTY = N_("A third party inside the app, with code of its own that reads everything: {owner}.")
_UNSEEN = N_("Other ways through the app's code could not be looked for, because its code was not visible.")
_UNSEEN_DOORS = N_(
    "Notifications, the screen and calls: the app's manifest was not at hand, so whether it has such a door "
    "is not known."
)
_ABSENT = {
    "sim": N_("Contacts on the SIM card: no code for that was found."),
    "pages": N_("A web page inside the app: no code that gives personal data to pages was found."),
    "notification-listener": N_(
        "Notifications, the screen, calls, accounts, files and the calendar: the app asks for no such door."
    ),
    "carrier-login": N_("Login at the mobile operator: no known kit for that was found in the app."),
    "reference-form": N_("A form for emergency contacts or references: none was recognised in the app."),
    "cloud-contacts": N_("Contacts in an online account: no request for them was recognised."),
}
_DOORS = ("notification-listener", "accessibility", "call-screening", "in-call-service", "outgoing-calls")
_MORE_DOORS = ("accounts", "exported-files", "calendar")
_SMS = "sms"
_ARRIVING = "RECEIVE_SMS"
_HIDES_CODE = frozenset(
    (
        *("no-apk", "not-collected", "not-read", "packed", "dynamic-code", "native-code", "malformed"),
        *("tampered", "timeout", "budget", "missing-split", "no-dex"),
    )
)
"""Ids of limits after which nothing found in code is no sign that nothing is there."""
_ELSEWHERE = (
    (
        "other-borrowers",
        N_("The address book of somebody else: another borrower who has your friends' numbers, or yours."),
    ),
    (
        "paper",
        N_("What the lender has from you or others: contracts, addresses, older loans, agencies."),
    ),
    ("trade", N_("Data that lenders, collectors and dealers pass on to one another.")),
)


def origins(app: AppAudit) -> tuple[Origin, ...]:
    """All ways, those that were seen first; of those that only code shows, one line where it was hidden."""
    order = list(State)
    ways = dict.fromkeys(sorted(_ways(app), key=lambda one: order.index(one.state)))
    return tuple(ways)


def _ways(app: AppAudit) -> tuple[Origin, ...]:
    return (
        *_chosen_contact(app),
        *(_read(app, data) for data in Data),
        _sim(app),
        *_doors(app),
        _pages(app),
        *_third_parties(app),
        *(_channel_or_absence(app, name) for name in ("carrier-login", "reference-form", "cloud-contacts")),
        *_host(app),
        *(Origin(name, State.NOT_VISIBLE, say(text)) for name, text in _ELSEWHERE),
    )


def _read(app: AppAudit, data: Data) -> Origin:
    verdict = app.verdicts.of(data)
    used = any(use.op == OPS[data] and use.is_proof for use in app.uses)
    found = [one for one in _bulk(app, data) if one.reachable]
    if used or verdict is Verdict.UPLOADS:
        text = (_READ_AND_RECORDED if found else _RECORDED) if used else _SENT
        return Origin(f"read-{data.value}", State.SEEN, say(text, data=data_noun(data)), _methods(found))
    if verdict in (Verdict.READS, Verdict.UNKNOWN) or asks(app, data) is not False:
        state = State.OPEN
    else:
        state = State.NOT_FOUND
    return Origin(f"read-{data.value}", state, say(_READ[state], data=data_noun(data)), _methods(found))


def _bulk(app: AppAudit, data: Data) -> list[Access]:
    return [one for one in app.facts.accesses if one.data is data and one.scope is Scope.BULK]


def _sends(access: Access) -> bool:
    return any(sink.kind in LEAVES_THE_PHONE for sink in access.sinks)


def _can_run(app: AppAudit, access: Access) -> bool:
    """Whether the code is reached and Android would give it the data: the permission is not ruled out."""
    return access.reachable and (access.via is Via.PICKER or asks(app, access.data) is not False)


def _methods(accesses: Iterable[Access]) -> tuple[Value, ...]:
    return tuple(sorted({one.method for one in accesses}))[:_MOST_EVIDENCE]


def _chosen_contact(app: AppAudit) -> list[Origin]:
    """The whole book, sent from a screen that asks for one contact."""
    pickers = {_class_of(one.method) for one in app.facts.accesses if one.via is Via.PICKER}
    has_form = any(channel.id == _FORM for channel in app.facts.channels)
    found = [
        one
        for one in _bulk(app, Data.CONTACTS)
        if one.reachable and _sends(one) and _is_a_choice(one, pickers, has_form=has_form)
    ]
    if not found:
        return []
    says = N_(
        "The screen on which you choose one contact: its code reads all of your contacts and sends them "
        "away, not only the one that you choose."
    )
    state = State.SEEN if any(_can_run(app, one) for one in found) else State.OPEN
    return [Origin("whole-book-for-one", state, say(says), _methods(found))]


def _is_a_choice(access: Access, pickers: set[str], *, has_form: bool) -> bool:
    classes = {_class_of(method) for method in access.path[:1]} | {_class_of(access.method)}
    if classes & pickers or any(_CHOOSES.search(name) for name in classes):
        return True
    return has_form and any(_SHOWS_CONTACTS.search(name) for name in classes)


def _class_of(method: MethodDescriptor) -> str:
    """The class without the mark of an inner one."""
    return method.partition(";->")[0].partition("$")[0]


def _absent(app: AppAudit, name: str) -> Origin:
    """A way that was not found; where code was hidden, that says nothing."""
    if not app.facts.files or any(limit.id in _HIDES_CODE for limit in app.limits):
        return Origin("unseen", State.NOT_VISIBLE, say(_UNSEEN))
    return Origin(name, State.NOT_FOUND, say(_ABSENT[name]))


def _sim(app: AppAudit) -> Origin:
    found = [one for one in app.facts.accesses if one.data is Data.CONTACTS and _SIM.search(one.names)]
    if not found:
        return _absent(app, "sim")
    sent = any(_can_run(app, one) and _sends(one) for one in found)
    says = say(N_("Contacts on the SIM card: the app holds code that reads them."))
    return Origin("sim", State.SEEN if sent else State.OPEN, says, _methods(found))


def _doors(app: AppAudit) -> list[Origin]:
    channels = {one.id: one for one in app.facts.channels}
    on = {name: services(app, name) for name in _ON_WAYS}
    here = [name for name in (*_DOORS, *_MORE_DOORS) if name in channels or on.get(name)]
    if _SMS in channels and any(str(one).endswith(_ARRIVING) for one in _shown(channels[_SMS])):
        here.append(_SMS)
    manifest_unknown = not app.facts.files or any(limit.id == "no-manifest" for limit in app.limits)
    if manifest_unknown:
        return [*_found_doors(here, channels, on), Origin("doors", State.NOT_VISIBLE, say(_UNSEEN_DOORS))]
    if not here:
        return [Origin("doors", State.NOT_FOUND, say(_ABSENT["notification-listener"]))]
    return _found_doors(here, channels, on)


def _found_doors(
    here: Sequence[str], channels: Mapping[str, Channel], on: Mapping[str, Sequence[ServiceOn]]
) -> list[Origin]:
    return [
        Origin(name, State.OPEN, say(_ON_WAYS[name]), tuple(one.component for one in on[name]))
        if on.get(name)
        else Origin(name, State.OPEN, say(_CHANNEL_WAYS[name]), _shown(channels[name]))
        for name in here
    ]


def _channel_or_absence(app: AppAudit, name: str) -> Origin:
    channel = next((one for one in app.facts.channels if one.id == name), None)
    if channel is None:
        return _absent(app, name)
    return Origin(name, State.OPEN, say(_CHANNEL_WAYS[name]), _shown(channel))


def _shown(channel: Channel) -> tuple[Value, ...]:
    """The names in a channel's detail, whatever they are called there."""
    listed = (value for _, value in channel.detail.entries if isinstance(value, tuple))
    return tuple(name for names in listed for name in names)[:_MOST_EVIDENCE]


def _pages(app: AppAudit) -> Origin:
    """Pages of the lender that run inside the app and are given data."""
    found = [
        one
        for one in app.facts.accesses
        if one.reachable
        and (one.trigger is Trigger.WEB or any(sink.kind is SinkKind.WEB for sink in one.sinks))
    ]
    if found:
        says = say(N_("A web page inside the app: the app's code gives personal data to pages."))
        state = State.SEEN if any(_can_run(app, one) for one in found) else State.OPEN
        return Origin("pages", state, says, _methods(found))
    if any(limit.id == "script-code" for limit in app.limits):
        says = say(N_("Script inside the app: it can get at personal data; what it does was not followed."))
        return Origin("pages", State.OPEN, says)
    return _absent(app, "pages")


def _third_parties(app: AppAudit) -> list[Origin]:
    owners: dict[str, list[Access]] = {}
    for access in app.facts.accesses:
        if access.owner != "app" and access.scope is Scope.BULK:
            owners.setdefault(access.owner, []).append(access)
    return [
        Origin(
            "third-party",
            State.SEEN if any(_can_run(app, one) and _sends(one) for one in found) else State.OPEN,
            say(_THIRD_PARTY, owner=owner),
            _methods(found),
        )
        for owner, found in sorted(owners.items())
    ]


def _host(app: AppAudit) -> Sequence[Origin]:
    if app.loan.role is not Role.HOST:
        return ()
    says = N_(
        "The larger app around the loan: friends, chats, transfers, deliveries and top-ups for others. "
        "What its maker knows lies on its servers."
    )
    return (Origin("host", State.NOT_VISIBLE, say(says), app.loan.products[:_MOST_EVIDENCE]),)
