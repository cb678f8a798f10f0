"""One verdict per kind of data, by the output contract's order of precedence."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.model import (
    LEAVES_THE_PHONE,
    Access,
    AppFacts,
    Data,
    Detail,
    DetailValue,
    Limit,
    Scope,
    Unknown,
    Verdict,
    Verdicts,
    Via,
)

READ_PERMISSION = {
    Data.CONTACTS: "android.permission.READ_CONTACTS",
    Data.CALL_LOG: "android.permission.READ_CALL_LOG",
    Data.SMS: "android.permission.READ_SMS",
}
WRITE_PERMISSION = {
    Data.CONTACTS: "android.permission.WRITE_CONTACTS",
    Data.CALL_LOG: "android.permission.WRITE_CALL_LOG",
}

NO_CODE_AT_HAND = frozenset({"no-apk", "not-collected"})
HIDES_CODE = NO_CODE_AT_HAND | {
    "packed",
    "dynamic-code",
    "native-code",
    "malformed",
    "timeout",
    "budget",
    "missing-split",
    "no-dex",
}
"""Ids of the limits that leave code unseen which could read the data.

``script-code`` is not among them: script gets at the data only through code of
the app that was seen; what it does with the data is what stays unseen. Script that
names a provider itself gets there by reflection, so that one hides the kinds of data
that it names; so does machine code of which only such names are known.
``tampered`` is one where the archive was bent so that code may be missing;
``malformed`` is none where the part that it names holds no code.
"""
NO_MANIFEST = "no-manifest"
"""Id of the limit of an app whose APK holds no manifest that can be read."""
_NAMING = frozenset({"native-code", "script-code"})
"""Ids of limits whose ``data`` are the kinds of data that unseen code names."""
_PARTS_WITHOUT_CODE = frozenset({"signature", "resources.arsc"})
_CODE_ODDITIES = frozenset({"duplicate-name", "overrun", "dex-after-gap"})
"""Oddities of an archive that hide code when they concern a DEX file."""


def verdicts(facts: AppFacts) -> Verdicts:
    """The verdicts that the code and the manifests of an app give."""
    return Verdicts(
        contacts=_verdict(facts, Data.CONTACTS),
        call_log=_verdict(facts, Data.CALL_LOG),
        sms=_verdict(facts, Data.SMS),
    )


def manifest_known(facts: AppFacts) -> bool:
    """Whether a manifest was at hand, so that a permission that is not listed is not declared."""
    told = bool(facts.files) and not isinstance(facts.package, Unknown)
    return told and all(limit.id != NO_MANIFEST for limit in facts.limits)


def hides_code(facts: AppFacts, data: Data | None = None) -> bool:
    """Whether code that could matter was not seen: for a kind of data, or for any."""
    return not facts.files or any(_hides(limit, data) for limit in facts.limits)


def is_declared(facts: AppFacts, data: Data) -> bool:
    """Whether the manifests, or the platform for them, ask for the permission to read the data."""
    return any(permission.name == READ_PERMISSION[data] for permission in facts.permissions)


def bulk_reads(facts: AppFacts, data: Data) -> tuple[Access, ...]:
    """The accesses that query the whole collection, reachable or not."""
    return tuple(access for access in facts.accesses if access.data is data and access.scope is Scope.BULK)


def leaves_the_phone(accesses: Sequence[Access]) -> bool:
    """Whether the data of one of the accesses reaches a sink that leaves the phone."""
    return any(sink.kind in LEAVES_THE_PHONE for access in accesses for sink in access.sinks)


def _hides(limit: Limit, data: Data | None) -> bool:
    named = limit.detail.get("data") if limit.id in _NAMING else None
    if named and data is not None and data.value not in _strings(named):
        return False
    if limit.id == "script-code":
        return bool(limit.detail.get("names"))
    if limit.id == "malformed":
        return limit.detail.get("part") not in _PARTS_WITHOUT_CODE
    return limit.id in HIDES_CODE or (limit.id == "tampered" and _may_lack_code(limit.detail))


def _may_lack_code(detail: Detail) -> bool:
    oddities, entries = _strings(detail.get("oddities")), _strings(detail.get("entries"))
    dex = any(entry.endswith(".dex") for entry in entries)
    return "directory-cut" in oddities or (dex and not _CODE_ODDITIES.isdisjoint(oddities))


def _strings(value: DetailValue) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _verdict(facts: AppFacts, data: Data) -> Verdict:
    declared = is_declared(facts, data)
    bulk = bulk_reads(facts, data)
    reached = [access for access in bulk if access.reachable]
    if declared and reached:
        return Verdict.UPLOADS if leaves_the_phone(reached) else Verdict.READS
    if (declared or not manifest_known(facts)) and hides_code(facts, data):
        return Verdict.UNKNOWN
    if bulk and not declared:
        return Verdict.LATENT
    if _reads_single_rows(facts, data, declared):
        return Verdict.SINGLE
    return Verdict.DECLARED if declared else Verdict.NONE


def _reads_single_rows(facts: AppFacts, data: Data, declared: bool) -> bool:
    """Whether reachable code reads single rows, with the permission or by the system's picker."""
    return any(
        access.reachable and (declared or access.via is Via.PICKER)
        for access in facts.accesses
        if access.data is data and access.scope is Scope.SINGLE
    )
