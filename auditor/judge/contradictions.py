"""Where two kinds of evidence on one app disagree."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.judge.verdict import (
    READ_PERMISSION,
    WRITE_PERMISSION,
    is_declared,
    manifest_known,
)
from auditor.model import (
    Access,
    AppFacts,
    Contradiction,
    Data,
    Detail,
    FileRole,
    Grant,
    Scope,
    Use,
    UseRecord,
    UserId,
    Via,
)

READ_OP = {data: name.rpartition(".")[2] for data, name in READ_PERMISSION.items()}
"""AppOps name of the op that reads each kind of data; it is the permission's name without prefix."""
_READING = frozenset({Scope.BULK, Scope.SINGLE})


def contradictions(
    facts: AppFacts, grants: Sequence[Grant], uses: Sequence[Use]
) -> tuple[Contradiction, ...]:
    """All disagreements, by kind of data; those of one kind and id by Android user."""
    found = [
        contradiction
        for data in Data
        for contradiction in (
            *_used_without_code(facts, data, uses),
            *_used_without_permission(facts, data, uses),
            *_coded_without_permission(facts, data),
            *_granted_without_use(data, grants, uses),
            *_declared_in_split(facts, data),
        )
    ]
    return tuple(found)


def proves_use(use: Use) -> bool:
    """Whether the phone's record shows that the app was given the data."""
    return use.is_proof


def _used_without_code(facts: AppFacts, data: Data, uses: Sequence[Use]) -> list[Contradiction]:
    """Proof of use of an app whose code was read and holds no read of the data."""
    if not facts.files or any(_may_read(access, data) for access in facts.accesses):
        return []
    hidden_by = tuple(sorted({limit.id for limit in facts.limits}))
    return [
        Contradiction("used-but-no-code", data, user, Detail.of(op=READ_OP[data], limits=hidden_by))
        for user in _users_of(data, uses)
    ]


def _may_read(access: Access, data: Data) -> bool:
    return access.data is data and access.scope in _READING


def _used_without_permission(facts: AppFacts, data: Data, uses: Sequence[Use]) -> list[Contradiction]:
    if not manifest_known(facts) or is_declared(facts, data):
        return []
    return [
        Contradiction("used-but-not-declared", data, user, Detail.of(permission=READ_PERMISSION[data]))
        for user in _users_of(data, uses)
    ]


def _coded_without_permission(facts: AppFacts, data: Data) -> list[Contradiction]:
    """Bulk reads, reachable or not, and reachable reads of single rows that need the permission."""
    if not manifest_known(facts) or is_declared(facts, data):
        return []
    methods = sorted({access.method for access in facts.accesses if _needs_permission(access, data)})
    if not methods:
        return []
    detail = Detail.of(permission=READ_PERMISSION[data], count=len(methods), method=methods[0])
    return [Contradiction("coded-but-not-declared", data, None, detail)]


def _needs_permission(access: Access, data: Data) -> bool:
    if access.data is not data or access.via is Via.PICKER:
        return False
    return access.scope is Scope.BULK or (access.scope is Scope.SINGLE and access.reachable)


def _granted_without_use(data: Data, grants: Sequence[Grant], uses: Sequence[Use]) -> list[Contradiction]:
    """Users for whom the app can read the data and the phone's record, which is there, holds no use."""
    unused = {
        use.user for use in uses if use.op == READ_OP[data] and use.record is UseRecord.NONE_RECORDED
    } - set(_users_of(data, uses))
    return [
        Contradiction("granted-never-used", data, grant.user, Detail.of(permission=grant.permission))
        for grant in sorted(grants, key=lambda grant: grant.user)
        if grant.permission == READ_PERMISSION[data] and grant.effective is True and grant.user in unused
    ]


def _declared_in_split(facts: AppFacts, data: Data) -> list[Contradiction]:
    """Permissions that the base, which was at hand, does not ask for, but a split does."""
    if not any(file.role is FileRole.BASE for file in facts.files):
        return []
    watched = {READ_PERMISSION[data], WRITE_PERMISSION.get(data)}
    return [
        Contradiction("declared-in-split-only", data, None, Detail.of(permission=permission.name))
        for permission in sorted(facts.permissions, key=lambda permission: permission.name)
        if permission.name in watched
        and permission.declared_by
        and FileRole.BASE not in permission.declared_by
    ]


def _users_of(data: Data, uses: Sequence[Use]) -> list[UserId]:
    """The Android users for whom a use is proved."""
    return sorted({use.user for use in uses if use.op == READ_OP[data] and proves_use(use)})
