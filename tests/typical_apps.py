"""Twelve typical apps, as an expert would tell them, for the table in docs/risk.md."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.model import (
    AppFacts,
    Data,
    Grant,
    Limit,
    Loan,
    Role,
    Scope,
    SinkKind,
    Unknown,
    Use,
    UseRecord,
    Via,
)
from tests.judging import NO_LOAN, access, app, declared, grant, use

CONTACTS_SENT = access(Scope.BULK, SinkKind.NETWORK)
CALLS_SENT = access(Scope.BULK, SinkKind.NETWORK, data=Data.CALL_LOG, offset=9)
SMS_SENT = access(Scope.BULK, SinkKind.NETWORK, data=Data.SMS, offset=13)
PICKED = access(Scope.SINGLE, via=Via.PICKER)
READING = app(declared(), access())
NEVER_USED = use(UseRecord.NONE_RECORDED)
IN_SIGHT = use(state="top", foreground=True)
IOC = Loan(True, Role.IOC, (), 1.0, (), None)


@dataclass(frozen=True, slots=True)
class Typical:
    """One app."""

    name: str
    facts: AppFacts
    grants: tuple[Grant, ...] = ()
    uses: tuple[Use, ...] = ()
    loan: Loan = NO_LOAN


TYPICAL = (
    Typical("a calculator: asks for nothing", app()),
    Typical(
        "a lender whose form uses the system's contact picker", app(access(Scope.SINGLE, via=Via.PICKER))
    ),
    Typical("a lender with old code for contacts that no longer asks for the permission", app(access())),
    Typical(
        "a wallet that asks for contacts, was allowed to, and never used it",
        app(declared()),
        (grant(),),
        (NEVER_USED,),
    ),
    Typical(
        "a messenger-like host that reads contacts on the screen and shows them",
        app(declared(), access()),
        (grant(),),
        (IN_SIGHT,),
    ),
    Typical(
        "a file of a lender that reads all contacts; where they go was not found", app(declared(), access())
    ),
    Typical("a file of a lender that sends all contacts", app(declared(), CONTACTS_SENT)),
    Typical(
        "the same on a phone that took the permission back",
        app(declared(), CONTACTS_SENT),
        (grant(effective=False),),
        (NEVER_USED,),
    ),
    Typical(
        "a packed lender: allowed, and recorded reading contacts at night",
        app(declared(), Limit("packed")),
        (grant(),),
        (use(),),
    ),
    Typical(
        "a packed lender of which the phone tells nothing",
        app(declared(), Limit("packed")),
        (grant(effective=Unknown("not-reported")),),
        (use(UseRecord.NOT_REPORTED),),
    ),
    Typical(
        "a lender that sends all contacts and read them at night",
        app(declared(), CONTACTS_SENT),
        (grant(),),
        (use(),),
    ),
    Typical(
        "known spyware that sends contacts, call log and SMS by a risk-control kit",
        app(
            declared(),
            declared(Data.CALL_LOG),
            declared(Data.SMS),
            *(access(Scope.BULK, SinkKind.NETWORK, owner="Some SDK", offset=17),),
            CALLS_SENT,
            SMS_SENT,
        ),
        (grant(), grant(Data.CALL_LOG), grant(Data.SMS)),
        (use(), use(data=Data.CALL_LOG), use(data=Data.SMS)),
        IOC,
    ),
)
