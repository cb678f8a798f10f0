"""What the tests judge by, and facts of apps to judge."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timezone
from typing import Any

from auditor.audit import Standards
from auditor.loans import load_loan_data
from auditor.model import (
    Access,
    ApkFile,
    AppFacts,
    Data,
    Detail,
    FileRole,
    Grant,
    Limit,
    Loan,
    MethodDescriptor,
    PackageName,
    Permission,
    Scope,
    Sha256,
    Sink,
    SinkKind,
    Unknown,
    Use,
    UseRecord,
    UserId,
    Verdict,
    Via,
)
from auditor.policy import load_packs

DAY = date(2026, 11, 22)
HASH = Sha256("0" * 64)
BASE = ApkFile("base.apk", HASH, 1, FileRole.BASE)
SPLIT = ApkFile("split.apk", HASH, 1, FileRole.SPLIT)
OWNER = UserId(0)
NIGHT = datetime(2026, 11, 20, 18, 12, tzinfo=timezone.utc)
NO_LOAN = Loan(False, None, (), 0.0, (), None)
PERMISSION = {
    Data.CONTACTS: "android.permission.READ_CONTACTS",
    Data.CALL_LOG: "android.permission.READ_CALL_LOG",
    Data.SMS: "android.permission.READ_SMS",
}
ORDER = list(Verdict)


def declared(data: Data = Data.CONTACTS, *roles: FileRole, implied: bool = False) -> Permission:
    """The permission to read that data, asked for by the base unless said otherwise."""
    return Permission(PERMISSION[data], None, implied, () if implied else roles or (FileRole.BASE,))


def sink(kind: SinkKind) -> Sink:
    """A sink of that kind."""
    method = MethodDescriptor("La/B;->c()V")
    return Sink(
        kind, method, MethodDescriptor("Ljava/net/Socket;->x()V"), HASH, "classes.dex", 8, (method,), None
    )


def access(scope: Scope = Scope.BULK, *sinks: SinkKind, data: Data = Data.CONTACTS, **changes: Any) -> Access:
    """Code that reads, with sinks of those kinds; bulk and reachable unless said otherwise."""
    method = MethodDescriptor("La/B;->c()V")
    usual = Access(
        data=data,
        scope=scope,
        via=Via.FIELD,
        names="Landroid/provider/X;->CONTENT_URI",
        rule="r",
        method=method,
        file=HASH,
        dex="classes.dex",
        offset=4,
        owner="app",
        reachable=True,
        path=(method,),
        trigger=None,
        sinks=tuple(sink(kind) for kind in sinks),
        listing=(),
        source=None,
    )
    return dataclasses.replace(usual, **changes)


def app(*parts: Permission | Access | Limit, **changes: Any) -> AppFacts:
    """An app with these permissions, accesses and limits, and nothing else unless said otherwise."""
    usual = AppFacts(
        package=PackageName("com.example"),
        label="Example",
        labels=Detail(),
        version_name="1",
        version_code=1,
        min_sdk=21,
        target_sdk=33,
        files=(BASE,),
        signers=(),
        permissions=tuple(part for part in parts if isinstance(part, Permission)),
        accesses=tuple(part for part in parts if isinstance(part, Access)),
        channels=(),
        limits=tuple(part for part in parts if isinstance(part, Limit)),
    )
    return dataclasses.replace(usual, **changes)


def tampered(oddity: str, *entries: str) -> Limit:
    """The limit of an archive with that oddity."""
    return Limit("tampered", Detail.of(oddities=(oddity,), entries=entries))


NOT_AT_HAND = {"package": Unknown("no-manifest"), "files": ()}


def grant(data: Data = Data.CONTACTS, effective: bool | Unknown = True, user: int = 0) -> Grant:
    """A grant of the permission to read that data."""
    return Grant(UserId(user), PERMISSION[data], effective, "allow", effective)


def use(record: UseRecord = UseRecord.ACCESSED, data: Data = Data.CONTACTS, **changes: Any) -> Use:
    """What the phone recorded of that data; an access in the background unless said otherwise."""
    happened = record is UseRecord.ACCESSED
    usual = Use(
        user=OWNER,
        op=PERMISSION[data].rpartition(".")[2],
        record=record,
        reason="no-appops-dump" if record is UseRecord.NOT_REPORTED else None,
        state="cch" if happened else None,
        foreground=False if happened else None,
        last_access=NIGHT if happened else None,
        last_reject=None,
        count=None,
        count_since=None,
    )
    return dataclasses.replace(usual, **changes)


def shipped_standards(market: str | None = None, day: date = DAY) -> Standards:
    """The shipped lists and packs; ``market`` as if the user had chosen it."""
    return Standards(load_loan_data(), load_packs(), day, market)
