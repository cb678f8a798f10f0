"""What is new on the phone since an earlier reading, as sentences; the gravest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from auditor.codec import decode_time
from auditor.errors import N_
from auditor.model import Change, Data, Report
from reports.sentence import Sentence, Value, say
from reports.words import Tone, data_noun, user_noun

_KINDS = {
    "READ_CONTACTS": Data.CONTACTS,
    "WRITE_CONTACTS": Data.CONTACTS,
    "READ_CALL_LOG": Data.CALL_LOG,
    "WRITE_CALL_LOG": Data.CALL_LOG,
    "READ_SMS": Data.SMS,
}
_READS = {data: f"READ_{data.name}" for data in Data}
_ORDER = ("access-new", "grant-new", "app-came", "version", "grant-gone", "app-gone")
_TONES = {"access-new": Tone.BAD, "grant-new": Tone.WARN, "app-came": Tone.WARN}
_GRANTS = {
    ("grant-new", True): N_("{app} may read your {data} now. Before it could not."),
    ("grant-new", False): N_("{app} may change your {data} now. Before it could not."),
    ("grant-gone", True): N_("{app} may no longer read your {data}."),
    ("grant-gone", False): N_("{app} may no longer change your {data}."),
}
_ACCESSES = {
    (True, True): N_("{app} read your {data} while you were not using it, last on {when}."),
    (True, False): N_("{app} read your {data}, last on {when}."),
    (False, True): N_("{app} changed your {data} while you were not using it, last on {when}."),
    (False, False): N_("{app} changed your {data}, last on {when}."),
}


@dataclass(frozen=True, slots=True)
class News:
    """One thing that is new."""

    tone: Tone
    says: Sentence


@dataclass(frozen=True, slots=True)
class Since:
    """What is new since a day."""

    day: datetime
    news: tuple[News, ...]


def since(report: Report, names: dict[str, Value]) -> Since | None:
    """What is new, ``None`` where nothing was compared; ``names`` are the apps' names by package."""
    if report.since is None:
        return None
    ordered = sorted(report.changes, key=_gravity)
    return Since(report.since, tuple(_news(change, names, report) for change in ordered))


def _gravity(change: Change) -> tuple[int, str, int]:
    place = _ORDER.index(change.id) if change.id in _ORDER else len(_ORDER)
    return place, change.package, -1 if change.user is None else change.user


def _news(change: Change, names: dict[str, Value], report: Report) -> News:
    said = _says(change, names.get(change.package, change.package))
    device = report.device
    if change.user is not None and device is not None and len(device.users) > 1:
        said = say(N_("{user}: {what}"), user=user_noun(change.user, device), what=said)
    return News(_TONES.get(change.id, Tone.CALM), said)


def _says(change: Change, app: Value) -> Sentence:
    told = {
        "access-new": _access,
        "grant-new": _grant,
        "grant-gone": _grant,
        "version": _version,
    }.get(change.id)
    said = told(change, app) if told is not None else None
    if said is not None:
        return said
    if change.id == "app-came":
        return say(N_("{app} was installed."), app=app)
    if change.id == "app-gone":
        return say(N_("{app} is gone. With it went the phone's record of what it used."), app=app)
    return say(N_("{app}: something changed ({id})."), app=app, id=change.id)


def _access(change: Change, app: Value) -> Sentence | None:
    op, hidden = change.detail.get("op"), _time(change.detail.get("last_background"))
    data, when = _KINDS.get(str(op)), hidden or _time(change.detail.get("last_access"))
    if data is None or when is None:
        return None
    background = hidden is not None or change.detail.get("background") is True
    return say(_ACCESSES[op == _READS[data], background], app=app, data=data_noun(data), when=when)


def _grant(change: Change, app: Value) -> Sentence | None:
    permission = change.detail.get("permission")
    data = _KINDS.get(str(permission))
    if data is None:
        return None
    return say(_GRANTS[change.id, permission == _READS[data]], app=app, data=data_noun(data))


def _version(change: Change, app: Value) -> Sentence:
    before, now = str(change.detail.get("before")), str(change.detail.get("now"))
    return say(
        N_("{app} has another version: {now} instead of {before}. Its code may do other things now."),
        app=app, now=now, before=before,
    )  # fmt: skip


def _time(text: object) -> datetime | None:
    """A time of the document; ``None`` for any other text, as a document may hold."""
    try:
        return decode_time(text) if isinstance(text, str) else None
    except ValueError:
        return None
