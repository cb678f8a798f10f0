"""The four answers to a borrower's questions about one app, from what was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from auditor.errors import N_
from auditor.model import (
    LEAVES_THE_PHONE,
    Access,
    AppAudit,
    Data,
    Device,
    Grant,
    Scope,
    Unknown,
    Use,
    UseRecord,
    UserId,
    Verdict,
)
from reports.findings import reason_says
from reports.powers import grant_notes, switched_on
from reports.sentence import Sentence, Value, say
from reports.words import SINKS, TONES, TRIGGERS, VERDICTS, Tone, data_noun, user_noun

PERMISSIONS = {
    Data.CONTACTS: "android.permission.READ_CONTACTS",
    Data.CALL_LOG: "android.permission.READ_CALL_LOG",
    Data.SMS: "android.permission.READ_SMS",
}
OPS = {Data.CONTACTS: "READ_CONTACTS", Data.CALL_LOG: "READ_CALL_LOG", Data.SMS: "READ_SMS"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer: about one kind of data, or about all where ``data`` is ``None``."""

    data: Data | None
    tone: Tone
    says: Sentence
    notes: tuple[Sentence, ...] = ()
    user: Value | None = None
    """Whose data, where the phone has more than one user; a tuple where the same holds for several."""
    mark: str = ""
    """The answer in a word or two, as a gettext id; empty for the usual word of the tone."""

    @property
    def answer(self) -> Sentence:
        """The answer in a word or two."""
        return say(self.mark or TONES[self.tone])


HEADLINES = {
    Verdict.UPLOADS: N_("Its code can read all of your {data} and send them off your phone."),
    Verdict.READS: N_("Its code can read all of your {data}. No code that sends them away was found."),
    Verdict.UNKNOWN: N_(
        "Whether it reads your {data} could not be seen, because its code was not all visible."
    ),
    Verdict.LATENT: N_("It holds code for reading all of your {data}, but does not ask for the permission."),
    Verdict.SINGLE: N_("It reads only single entries of your {data}."),
    Verdict.DECLARED: N_("It asks for permission to read your {data}, but no code that does so was found."),
    Verdict.NONE: N_("No access to your {data} was found."),
}
CODE = {
    Verdict.UPLOADS: (
        Tone.BAD,
        N_(
            "The app holds code that reads all of your {data} and hands them to a call that leaves the phone."
        ),
    ),
    Verdict.READS: (
        Tone.BAD,
        N_("The app holds code that reads all of your {data}. No call that sends them away was found."),
    ),
    Verdict.UNKNOWN: (
        Tone.UNKNOWN,
        N_("Code that could read your {data} was not visible, so nothing can be ruled out."),
    ),
    Verdict.LATENT: (
        Tone.WARN,
        N_(
            "The app holds code for reading all of your {data}, but does not ask for the permission it needs."
        ),
    ),
    Verdict.SINGLE: (
        Tone.CALM,
        N_("The code reads only single entries of your {data}, such as one that you pick."),
    ),
    Verdict.DECLARED: (
        Tone.WARN,
        N_("The app asks for permission to read your {data}, but no code that reads them was found."),
    ),
    Verdict.NONE: (Tone.CALM, N_("No code that reads your {data} was found.")),
}


_LATENT_HEADLINE_UNKNOWN = N_(
    "It holds code for reading all of your {data}. Whether it asks for the permission is not known."
)
_LATENT_UNKNOWN = N_(
    "The app holds code for reading all of your {data}. Whether it asks for the permission that it needs "
    "is not known, as its manifest was not at hand."
)


def headline(app: AppAudit) -> tuple[Sentence, ...]:
    """The gravest verdict in plain words, and what the phone itself has recorded."""
    worst = min((app.verdicts.of(data) for data in Data), key=list(Verdict).index)
    kinds = [data for data in Data if app.verdicts.of(data) is worst]
    unsure = worst is Verdict.LATENT and asks(app, kinds[0]) is None
    said = [say(_LATENT_HEADLINE_UNKNOWN if unsure else HEADLINES[worst], data=_nouns(kinds))]
    used = [data for data in Data if any(use.is_proof for use in app.uses if use.op == OPS[data])]
    if used:
        said.append(say(N_("The phone has a record that it did read your {data}."), data=_nouns(used)))
    return tuple(said)


def asks(app: AppAudit, data: Data) -> bool | None:
    """Whether the app asks for the permission; ``None`` where nothing at hand can tell."""
    wanted = PERMISSIONS[data]
    names = {permission.name for permission in app.facts.permissions}
    if app.installed is not None:
        names |= set(app.installed.requested)
    if wanted in names or any(grant.permission == wanted for grant in app.grants):
        return True
    no_manifest = isinstance(app.facts.package, Unknown) or not app.facts.files
    return None if no_manifest else False


def can_read_now(app: AppAudit, device: Device | None) -> tuple[Line, ...]:
    """Can it read them now: by user, from the permissions in force."""
    granted = _merged(line for data in Data for line in _grant_lines(app, data, device))
    services = _merged(
        Line(None, Tone.BAD, says, user=_user(user, device), mark=N_("Switched on"))
        for user, says in switched_on(app)
    )
    return (*granted, *services)


def _merged(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines, with those as one that say the same of several users."""
    users: dict[Line, list[Value]] = {}
    for line in lines:
        users.setdefault(replace(line, user=None), []).extend([line.user] if line.user is not None else ())
    return tuple(
        replace(line, user=tuple(named) if len(named) > 1 else next(iter(named), None))
        for line, named in users.items()
    )


def _grant_lines(app: AppAudit, data: Data, device: Device | None) -> Iterable[Line]:
    rows = [grant for grant in app.grants if grant.permission == PERMISSIONS[data]]
    for row in rows:
        yield replace(_grant_line(row, data, device), notes=grant_notes(app, row))
    if not rows:
        yield _no_grant_line(asks(app, data), data, app.installed is not None)


def _grant_line(row: Grant, data: Data, device: Device | None) -> Line:
    noun = data_noun(data)
    if isinstance(row.effective, Unknown):
        why = reason_says(row.effective.reason)
        says = say(N_("The phone does not tell whether it may read your {data} ({why})."), data=noun, why=why)
        return Line(data, Tone.UNKNOWN, says, user=_user(row.user, device))
    if row.effective and row.mode == "foreground":
        says = say(N_("It is allowed to read all of your {data} while you use it."), data=noun)
        return Line(data, Tone.BAD, says, user=_user(row.user, device))
    if row.effective:
        says = say(N_("It is allowed to read all of your {data} at any time."), data=noun)
        return Line(data, Tone.BAD, says, user=_user(row.user, device))
    if row.granted is True:
        says = say(
            N_("It has the permission for your {data}, but the phone holds it back at present."), data=noun
        )
    else:
        says = say(N_("It asks for your {data}, but has not been given the permission."), data=noun)
    return Line(data, Tone.CALM, says, user=_user(row.user, device))


def _no_grant_line(asked: bool | None, data: Data, on_phone: bool) -> Line:
    noun = data_noun(data)
    if asked is False:
        return Line(
            data, Tone.CALM, say(N_("It does not ask for permission to read your {data}."), data=noun)
        )
    if asked is None:
        return Line(
            data, Tone.UNKNOWN, say(N_("What it asks for is not known, as its manifest was not at hand."))
        )
    if on_phone:
        says = say(N_("It asks for your {data}. The phone does not tell whether it was allowed."), data=noun)
    else:
        says = say(
            N_("It asks for your {data}. No phone was read, so whether it was allowed is not known."),
            data=noun,
        )
    return Line(data, Tone.UNKNOWN, says)


def has_read(app: AppAudit, device: Device | None) -> tuple[Line, ...]:
    """Has it read them: by user, from the phone's own record of use."""
    if app.installed is None and not app.uses:
        return (Line(None, Tone.UNKNOWN, say(N_("No phone was read, only the app's file."))),)
    return _merged(line for data in Data for line in _use_lines(app, data, device))


def _use_lines(app: AppAudit, data: Data, device: Device | None) -> Iterable[Line]:
    rows = [use for use in app.uses if use.op == OPS[data]]
    users = sorted({use.user for use in rows})
    for user in users:
        yield _use_line([use for use in rows if use.user == user], data, user, device)
    if not users and asks(app, data) is not False:
        says = say(N_("The phone told nothing about the use of your {data}."), data=data_noun(data))
        yield Line(data, Tone.UNKNOWN, says)
    elif not users:
        says = say(
            N_("It does not ask for the permission, and the phone names no use of your {data}."),
            data=data_noun(data),
        )
        yield Line(data, Tone.CALM, says, mark=N_("No record"))


def _use_line(rows: list[Use], data: Data, user: UserId, device: Device | None) -> Line:
    noun = data_noun(data)
    proofs = [use for use in rows if use.is_proof]
    accesses = [use for use in proofs if use.last_access is not None]
    if proofs:
        says = _last_access(accesses, noun) if accesses else say(_READ_SOMETIME, data=noun)
        notes = (*_while_unseen(accesses), *_counted(proofs))
        return Line(data, Tone.BAD, says, notes, _user(user, device))
    rejects = [use.last_reject for use in rows if use.last_reject is not None]
    if rejects:
        says = say(
            N_("It tried to read your {data}, and the phone refused: {when}."), data=noun, when=max(rejects)
        )
        return Line(data, Tone.WARN, says, user=_user(user, device), mark=N_("Tried"))
    unreported = next((use for use in rows if use.record is UseRecord.NOT_REPORTED), None)
    if unreported is not None:
        why = reason_says(unreported.reason or "not-reported")
        says = say(N_("The phone told nothing about the use of your {data} ({why})."), data=noun, why=why)
        return Line(data, Tone.UNKNOWN, says, user=_user(user, device))
    says = say(
        N_("The phone has no record that it read your {data}. That is no proof that it never did."), data=noun
    )
    return Line(data, Tone.UNKNOWN, says, user=_user(user, device), mark=N_("No record"))


_READ_SOMETIME = N_("The phone recorded that it read your {data}. When is not known.")


def _last_access(accesses: list[Use], noun: Sentence) -> Sentence:
    last = max(accesses, key=_time_of)
    messages = {
        True: N_("It read your {data}, last in the foreground: {when}."),
        False: N_("It read your {data}, last in the background, when you were not using it: {when}."),
        None: N_("It read your {data}, last: {when}."),
    }
    return say(messages[last.foreground], data=noun, when=_time_of(last))


def _time_of(use: Use) -> datetime:
    if use.last_access is None:
        raise ValueError("only for rows with an access")
    return use.last_access


def _while_unseen(accesses: list[Use]) -> Iterable[Sentence]:
    """The last time in the background where another came later, or that none is told apart."""
    hidden = [use for use in accesses if use.foreground is False]
    if hidden and max(accesses, key=_time_of).foreground is not False:
        when = max(_time_of(use) for use in hidden)
        yield say(N_("Last in the background, when you were not using it: {when}."), when=when)
    if accesses and all(use.foreground is None for use in accesses):
        yield say(N_("The phone does not record whether you were using the app at that time."))


def _counted(proofs: list[Use]) -> Iterable[Sentence]:
    """The counts of the phone's history."""
    counted = [use for use in proofs if use.count is not None and use.count_since is not None]
    if counted:
        total = sum(use.count or 0 for use in counted)
        since = min(use.count_since for use in counted if use.count_since is not None)
        yield say(N_("Reads that the phone has counted since {since}: {count}."), count=total, since=since)


def code_does(app: AppAudit) -> tuple[Line, ...]:
    """What its code does with them: the verdict, whose code it is, and where the data goes."""
    return tuple(_code_line(app, data) for data in Data)


def _code_line(app: AppAudit, data: Data) -> Line:
    tone, message = CODE[app.verdicts.of(data)]
    if app.verdicts.of(data) is Verdict.LATENT and asks(app, data) is None:
        message = _LATENT_UNKNOWN
    accesses = [access for access in app.facts.accesses if access.data is data]
    told = [access for access in accesses if access.reachable and access.scope is Scope.BULK] or accesses
    notes = (*_who(told), *_started(told), *_where_to(told))
    return Line(data, tone, say(message, data=data_noun(data)), notes, mark=VERDICTS[app.verdicts.of(data)])


def _who(accesses: list[Access]) -> Iterable[Sentence]:
    owners = sorted({access.owner for access in accesses})
    if not owners:
        return
    spoken: list[Value] = [say(N_("the app itself")) if owner == "app" else owner for owner in owners]
    yield say(N_("Whose code it is: {owners}."), owners=tuple(spoken))


def _started(accesses: list[Access]) -> Iterable[Sentence]:
    found = {access.trigger for access in accesses if access.trigger is not None}
    starts = tuple(say(words) for trigger, words in TRIGGERS.items() if trigger in found)
    if starts:
        yield say(N_("What starts it: {starts}."), starts=starts)
    elif accesses and not any(access.reachable for access in accesses):
        yield say(N_("No way from the start of the app to this code was found; it may never run."))


def _where_to(accesses: list[Access]) -> Iterable[Sentence]:
    sinks = [sink for access in accesses for sink in access.sinks]
    leaving = [sink for sink in sinks if sink.kind in LEAVES_THE_PHONE]
    hosts = {sink.endpoint.host for sink in leaving if sink.endpoint is not None and sink.endpoint.host}
    kinds = {sink.kind for sink in sinks}
    if kinds:
        ways = tuple(say(words) for kind, words in SINKS.items() if kind in kinds)
        yield say(N_("What happens to the data: {ways}."), ways=ways)
    if hosts:
        yield say(N_("Where to: {hosts}."), hosts=tuple(sorted(hosts)))
    elif leaving:
        yield say(N_("Where to: the address does not stand in the code."))


def _nouns(kinds: Iterable[Data]) -> tuple[Sentence, ...]:
    return tuple(data_noun(data) for data in kinds)


def _user(user: UserId, device: Device | None) -> Sentence | None:
    """The user as a noun, where the phone has more than one."""
    return None if device is None or len(device.users) < 2 else user_noun(user, device)
