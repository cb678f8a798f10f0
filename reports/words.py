"""The closed words of the contract in the language of people: data, verdicts, levels, sinks and more."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from auditor.errors import N_
from auditor.model import (
    AndroidUser,
    Data,
    Device,
    FileRole,
    Level,
    Outcome,
    Readable,
    Role,
    Scope,
    SdkKind,
    SinkKind,
    Source,
    Trigger,
    UseRecord,
    UserId,
    UserKind,
    Verdict,
    Via,
)
from reports.sentence import Sentence, say


class Tone(str, Enum):
    """How grave a line is; shown by a word, a sign and a colour."""

    BAD = "bad"
    WARN = "warn"
    CALM = "calm"
    UNKNOWN = "unknown"


TONES = {Tone.BAD: N_("Yes"), Tone.WARN: N_("Careful"), Tone.CALM: N_("No"), Tone.UNKNOWN: N_("Not known")}
DATA = {
    Data.CONTACTS: N_("contacts"),
    Data.CALL_LOG: N_("call log"),
    Data.SMS: N_("text messages"),
}
DATA_TITLES = {
    Data.CONTACTS: N_("Contacts"),
    Data.CALL_LOG: N_("Call log"),
    Data.SMS: N_("Text messages (SMS)"),
}
VERDICTS = {
    Verdict.UPLOADS: N_("reads and sends away"),
    Verdict.READS: N_("reads everything"),
    Verdict.UNKNOWN: N_("cannot be ruled out"),
    Verdict.LATENT: N_("code without permission"),
    Verdict.SINGLE: N_("single entries only"),
    Verdict.DECLARED: N_("asks, but no code found"),
    Verdict.NONE: N_("nothing found"),
}
LEVELS = {
    Level.CRITICAL: N_("Critical risk"),
    Level.HIGH: N_("High risk"),
    Level.MEDIUM: N_("Medium risk"),
    Level.LOW: N_("Low risk"),
    Level.NONE: N_("No risk found"),
}
LEVEL_MEANS = {
    Level.CRITICAL: N_("Take the permissions away today, save this report, and think of a complaint."),
    Level.HIGH: N_("Take the permissions away today, and save this report."),
    Level.MEDIUM: N_("Take the permissions away, unless you know what the app needs them for."),
    Level.LOW: N_("Little speaks against it. Take away the permissions that you do not need it to have."),
    Level.NONE: N_("What could be checked gives no reason to do anything."),
}
"""What a person can do at that level."""
ROLES = {
    Role.LENDER: N_("It lends money itself."),
    Role.HOST: N_("It is a larger app that offers loan products, its own or those of others."),
    Role.IOC: N_("It is on record as a harmful loan app."),
    Role.GUIDE: N_("It only advises on loans; it is no loan app."),
}
SINKS = {
    SinkKind.NETWORK: N_("sent over the network"),
    SinkKind.SMS: N_("sent by text message"),
    SinkKind.WEB: N_("handed to a web page"),
    SinkKind.FILE: N_("written to a file"),
    SinkKind.LOG: N_("written to the system log"),
    SinkKind.IPC: N_("handed to another app"),
}
SCOPES = {
    Scope.BULK: N_("reads the whole collection"),
    Scope.SINGLE: N_("reads single entries"),
    Scope.WRITE: N_("only writes or deletes"),
    Scope.OBSERVE: N_("is told of changes"),
}
VIAS = {
    Via.FIELD: N_("a constant of the system"),
    Via.URI: N_("an address as text"),
    Via.REFLECTION: N_("reflection"),
    Via.API: N_("a method of the system"),
    Via.PICKER: N_("the system's contact picker"),
}
TRIGGERS = {
    Trigger.BACKGROUND: N_("by itself in the background"),
    Trigger.LAUNCH: N_("as soon as the app starts"),
    Trigger.WEB: N_("by a web page inside the app"),
    Trigger.USER: N_("by something that you do in the app"),
}
RECORDS = {
    UseRecord.ACCESSED: N_("on record"),
    UseRecord.NONE_RECORDED: N_("no use on record"),
    UseRecord.NOT_REPORTED: N_("not reported"),
}
FILE_ROLES = {FileRole.BASE: N_("base"), FileRole.SPLIT: N_("split")}
OUTCOMES = {
    Outcome.VIOLATES: N_("breaks the rule"),
    Outcome.COMPLIES: N_("keeps the rule"),
    Outcome.UNCLEAR: N_("unclear"),
}
SOURCES = {
    Source.ADB: N_("read from the phone by cable or Wi-Fi"),
    Source.CASE: N_("read from a saved case folder"),
    Source.ANDROIDQF: N_("read from a collection of AndroidQF"),
    Source.BUGREPORT: N_("read from a bug report"),
}
SDK_KINDS = {
    SdkKind.SDK: N_("collects or scores data"),
    SdkKind.SHELL: N_("runs the app's script"),
    SdkKind.FRAMEWORK: N_("plug-in"),
}
SURE = {
    "verified": N_("checked in the source"),
    "unverified": N_("not verified: a part of it could not be checked, or its source is weak"),
    "user": N_("from your own list"),
}
"""How sure an entry of the list of loan apps is."""
USER_KINDS = {
    UserKind.OWNER: N_("the owner (user {number})"),
    UserKind.SECONDARY: N_("a second user (user {number})"),
    UserKind.WORK: N_("the work profile (user {number})"),
    UserKind.PRIVATE: N_("the private space (user {number})"),
    UserKind.CLONE: N_("the space for cloned apps (user {number})"),
    UserKind.GUEST: N_("a guest (user {number})"),
    UserKind.UNKNOWN: N_("user {number}"),
}
READABLES = {
    Readable.OK: N_("could be read"),
    Readable.DENIED: N_("the phone does not let anyone look in"),
    Readable.LOCKED: N_("locked"),
}
_TABLES: Mapping[type[Enum], Mapping[Any, str]] = {
    Data: DATA_TITLES,
    Verdict: VERDICTS,
    Level: LEVELS,
    Role: ROLES,
    SinkKind: SINKS,
    SdkKind: SDK_KINDS,
    Scope: SCOPES,
    Via: VIAS,
    Trigger: TRIGGERS,
    UseRecord: RECORDS,
    FileRole: FILE_ROLES,
    Outcome: OUTCOMES,
    Source: SOURCES,
}
"""By class: the members are strings, and those of two classes can be equal."""


def word_of(value: Enum) -> Sentence:
    """The closed word as people say it."""
    return say(_TABLES[type(value)][value])


def sure_says(sure: str) -> Sentence:
    """How sure an entry of the list of loan apps is; an unknown word stands for itself."""
    return say(SURE[sure]) if sure in SURE else say("{sure}", sure=sure)


def data_noun(data: Data) -> Sentence:
    """The kind of data as a word within a sentence."""
    return say(DATA[data])


def user_noun(user: UserId, device: Device | None) -> Sentence:
    """An Android user by kind and number; the phone's names for users are not kept."""
    known = () if device is None else device.users
    kind = next((one.kind for one in known if one.id == user), UserKind.UNKNOWN)
    return say(USER_KINDS[kind], number=str(user))


def user_row(user: AndroidUser) -> Sentence:
    """One user of the phone with whether it could be looked into."""
    return say(
        N_("{user}: {state}"),
        user=say(USER_KINDS[user.kind], number=str(user.id)),
        state=say(READABLES[user.readable]),
    )
