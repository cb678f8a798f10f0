"""What the phone recorded of the use of one app: modes, last accesses and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from auditor.dumps.appops import PER_USER, Access, AppOps, OpEntry, PackageOps, UidOps
from auditor.dumps.clock import Clock
from auditor.dumps.effective import NOT_RECORDED
from auditor.dumps.history import Count, History
from auditor.model import AppId, Maybe, PackageName, Uid, Unknown, Use, UseRecord, UserId

READ_OPS = ("READ_CONTACTS", "READ_CALL_LOG", "READ_SMS")
"""Ops that get a row for every user that has the app."""
WRITE_OPS = ("WRITE_CONTACTS", "WRITE_CALL_LOG")
"""Ops that get a row only where the phone recorded something."""

STATES = ("pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch")
"""Process states (``AppOpsManager.UID_STATE_*``), the nearest to the user first."""
_FOREGROUND = frozenset({"pers", "top", "fgsvcl", "fgsvc", "fg"})
_BACKGROUND = frozenset({"bg", "cch"})


@dataclass(frozen=True, slots=True)
class Record:
    """The phone's record, indexed: AppOps by uid, and the counts of the history."""

    by_uid: dict[Uid, UidOps] | Unknown
    doubtful: frozenset[Uid]
    """Uids that come twice."""
    packages: dict[tuple[UserId, str], tuple[PackageOps, ...]]
    gap: Unknown | None
    """Why an app that is not in there may have ops; ``None`` where it has none."""
    clock: Clock
    history: History | Unknown
    counts: dict[tuple[UserId, str, str], tuple[Count, ...]]
    since: datetime | None
    """Beginning of the history, in UTC."""

    def ops_of(self, user: UserId, package: PackageName, app_id: Maybe[AppId]) -> tuple[PackageOps, ...]:
        """What is recorded for the package under the app's own uid."""
        found = self.packages.get((user, package), ())
        return (
            found
            if isinstance(app_id, Unknown)
            else tuple(ops for ops in found if ops.uid % PER_USER == app_id)
        )


def index_record(
    appops: AppOps | Unknown,
    *,
    gap: Unknown | None,
    clock: Clock,
    history: History | Unknown,
    history_clock: Clock,
) -> Record:
    """The record of one phone, ready to be asked."""
    uids = () if isinstance(appops, Unknown) else appops.uids
    counts = () if isinstance(history, Unknown) else history.counts
    begin = None if isinstance(history, Unknown) else history.since
    numbers = [found.uid for found in uids]
    packages: dict[tuple[UserId, str], tuple[PackageOps, ...]] = {}
    for found in uids:
        for ops in found.packages:
            key = (UserId(ops.uid // PER_USER), ops.package)
            packages[key] = (*packages.get(key, ()), ops)
    by_op: dict[tuple[UserId, str, str], tuple[Count, ...]] = {}
    for count in counts:
        place = (UserId(count.uid // PER_USER), count.package, count.op)
        by_op[place] = (*by_op.get(place, ()), count)
    return Record(
        by_uid=appops if isinstance(appops, Unknown) else {found.uid: found for found in uids},
        doubtful=_repeated(numbers),
        packages=packages,
        gap=gap,
        clock=clock,
        history=history,
        counts=by_op,
        since=None if begin is None else history_clock.when(begin),
    )


def _repeated(numbers: list[Uid]) -> frozenset[Uid]:
    return frozenset(uid for uid, times in Counter(numbers).items() if times > 1)


def uid_mode(record: Record, user: UserId, app_id: Maybe[AppId], op: str) -> Maybe[str]:
    """The mode that holds for the app's whole uid."""
    if isinstance(record.by_uid, Unknown):
        return record.by_uid
    if isinstance(app_id, Unknown):
        return app_id
    uid = Uid(user * PER_USER + app_id)
    found = record.by_uid.get(uid)
    if uid in record.doubtful:
        return Unknown("dump-imitated")
    mode = dict(found.modes).get(op) if found is not None else None
    return _absent(record, found) if mode is None else mode


def package_mode(
    record: Record, user: UserId, package: PackageName, app_id: Maybe[AppId], op: str
) -> Maybe[str]:
    """The mode that holds for the package alone."""
    if isinstance(record.by_uid, Unknown):
        return record.by_uid
    entries = _entries(record, user, package, app_id, op)
    modes = {entry.mode for entry in entries}
    if not modes:
        uid = None if isinstance(app_id, Unknown) else Uid(user * PER_USER + app_id)
        return _absent(record, None if uid is None else record.by_uid.get(uid))
    mode = modes.pop()
    return Unknown("dump-imitated") if modes or mode is None else mode


def _absent(record: Record, found: UidOps | None) -> Unknown:
    if found is None:
        return record.gap or NOT_RECORDED
    return NOT_RECORDED if found.whole else Unknown("dump-cut-off")


def _entries(
    record: Record, user: UserId, package: PackageName, app_id: Maybe[AppId], op: str
) -> tuple[OpEntry, ...]:
    found = (ops.of(op) for ops in record.ops_of(user, package, app_id))
    return tuple(entry for entry in found if entry is not None)


def own_accesses(
    record: Record, user: UserId, package: PackageName, app_id: Maybe[AppId], op: str
) -> tuple[Access, ...]:
    """The accesses that the app made, or a provider made for it."""
    entries = _entries(record, user, package, app_id, op)
    return tuple(access for entry in entries for access in entry.accesses if access.own)


def uses_of(record: Record, user: UserId, package: PackageName, app_id: Maybe[AppId]) -> tuple[Use, ...]:
    """The rows of one app and user: all read ops, and the write ops that have a record."""
    rows: list[Use] = []
    for op in READ_OPS + WRITE_OPS:
        found = _rows(record, user, package, app_id, op)
        if op in READ_OPS or any(row.state is not None or row.last_access is not None for row in found):
            rows += found
    return tuple(rows)


def _rows(
    record: Record, user: UserId, package: PackageName, app_id: Maybe[AppId], op: str
) -> tuple[Use, ...]:
    accesses = own_accesses(record, user, package, app_id, op)
    counts = {
        count.state: count.accesses
        for count in record.counts.get((user, package, op), ())
        if isinstance(app_id, Unknown) or count.uid % PER_USER == app_id
    }
    counts = {state: count for state, count in counts.items() if count}
    used = bool(counts) or any(not access.rejected for access in accesses)
    if not used and not accesses:
        return (_nothing(record, user, app_id, op),)
    states = {access.state for access in accesses} | set(counts)
    return tuple(
        _row(
            record,
            (user, op, UseRecord.ACCESSED if used else UseRecord.NONE_RECORDED),
            state,
            accesses,
            counts,
        )
        for state in sorted(states, key=_rank)
    )


def _rank(state: str | None) -> tuple[int, str]:
    return (STATES.index(state) if state in STATES else len(STATES), state or "")


def _row(
    record: Record,
    what: tuple[UserId, str, UseRecord],
    state: str | None,
    accesses: tuple[Access, ...],
    counts: dict[str, int],
) -> Use:
    user, op, kind = what
    count = counts.get(state) if state is not None else None
    here = [access for access in accesses if access.state == state]
    return Use(
        user=user,
        op=op,
        record=kind,
        reason=None,
        state=state,
        foreground=_foreground(state),
        last_access=_latest(record.clock, (access for access in here if not access.rejected)),
        last_reject=_latest(record.clock, (access for access in here if access.rejected)),
        count=count,
        count_since=record.since if count is not None else None,
    )


def _foreground(state: str | None) -> bool | None:
    if state in _FOREGROUND:
        return True
    return False if state in _BACKGROUND else None


def _latest(clock: Clock, accesses: Iterable[Access]) -> datetime | None:
    times = (clock.when(access.stamp) for access in accesses)
    return max((time for time in times if time is not None), default=None)


def _nothing(record: Record, user: UserId, app_id: Maybe[AppId], op: str) -> Use:
    reason = _silence(record, user, app_id)
    kind = UseRecord.NONE_RECORDED if reason is None else UseRecord.NOT_REPORTED
    return Use(user, op, kind, reason, None, None, None, None, None, None)


def _silence(record: Record, user: UserId, app_id: Maybe[AppId]) -> str | None:
    """Why no entry does not mean no use; ``None`` where it does."""
    if isinstance(record.by_uid, Unknown):
        return record.by_uid.reason
    found = None if isinstance(app_id, Unknown) else record.by_uid.get(Uid(user * PER_USER + app_id))
    absent = _absent(record, found)
    return None if absent == NOT_RECORDED else absent.reason
