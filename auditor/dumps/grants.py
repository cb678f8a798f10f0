"""What the phone granted to one app, for each of its users."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.dumps.effective import (
    LAST_LEGACY_SDK,
    WATCHED,
    can_read,
    conditions_of,
    mode_in_force,
    op_of,
    with_implied,
)
from auditor.dumps.package import PackageBlock, PermissionState, UserState
from auditor.dumps.uses import Record, package_mode, uid_mode
from auditor.model import AppId, Grant, Maybe, PackageName, Unknown, UserId


@dataclass(frozen=True, slots=True)
class AppBlocks:
    """The blocks that speak of one app."""

    own: tuple[PackageBlock, ...]
    """Of the package, the most specific dump first."""
    shared: tuple[PackageBlock, ...]
    """Of the shared user that it belongs to, if any."""

    @property
    def imitated(self) -> bool:
        """Whether a block is not to be believed."""
        return any(block.imitated for block in self.own + self.shared)

    @property
    def target_sdk(self) -> int | None:
        """Of the first block that says so."""
        return next((block.target_sdk for block in self.own if block.target_sdk is not None), None)


def requested_by(blocks: AppBlocks) -> tuple[str, ...]:
    """The watched permissions that the app requests, in a fixed order.

    A dump that does not list requests still names them where it lists what is
    granted and what is not.
    """
    asked = with_implied(_named_by(blocks), blocks.target_sdk)
    return tuple(name for name in WATCHED if name in asked)


def _named_by(blocks: AppBlocks) -> tuple[str, ...]:
    named: list[str] = []
    for block in blocks.own:
        named += block.requested or ()
        named += _named_in(block)
    return tuple(named)


def _named_in(block: PackageBlock) -> list[str]:
    return [name for name, _ in block.install] + [name for user in block.users for name, _ in user.runtime]


def _asked_about(blocks: AppBlocks) -> tuple[str, ...]:
    """What gets a row: what the app requests, and what it holds through its shared user.

    The system checks the uid: what one package of a shared user was granted, all have.
    Where no requests are listed, also what the shared user was refused is named.
    """
    asked = requested_by(blocks)
    listed = any(block.requested is not None for block in blocks.own)
    held = {
        name for block in blocks.shared for name in (_granted_in(block) if listed else set(_named_in(block)))
    }
    return tuple(name for name in WATCHED if name in asked or name in held)


def _granted_in(block: PackageBlock) -> set[str]:
    held = {name for name, state in block.install if state.granted}
    return held | {name for user in block.users for name, state in user.runtime if state.granted}


def permission_state(blocks: AppBlocks, user: UserId, permission: str) -> Maybe[PermissionState]:
    """What the phone says of one permission; not listed where all is listed means not granted."""
    if blocks.imitated:
        return Unknown("dump-imitated")
    for block in blocks.own + blocks.shared:
        state = _listed(block, user, permission)
        if state is not None:
            return state
    if any(block.shared_user is not None for block in blocks.own):
        return _not_listed(blocks.shared, user, "no-shared-user-block")
    return _not_listed(blocks.own, user, "not-reported")


def _listed(block: PackageBlock, user: UserId, permission: str) -> PermissionState | None:
    of_user: UserState | None = block.of(user)
    runtime = dict(of_user.runtime).get(permission) if of_user is not None else None
    return runtime or dict(block.install).get(permission)


def _not_listed(blocks: tuple[PackageBlock, ...], user: UserId, without_block: str) -> Maybe[PermissionState]:
    if not blocks:
        return Unknown(without_block)
    if any(block.whole and block.of(user) is not None for block in blocks):
        return PermissionState(granted=False, flags=())
    return Unknown("not-reported" if any(block.whole for block in blocks) else "dump-cut-off")


def _origin(blocks: AppBlocks, user: UserId, permission: str) -> tuple[str, ...]:
    """By what the app has the permission where it is not its own request to the user."""
    own = _named_by(blocks)
    told = []
    legacy = blocks.target_sdk is not None and blocks.target_sdk <= LAST_LEGACY_SDK
    if legacy and any(dict(block.install).get(permission) is not None for block in blocks.own):
        told.append("at-install")
    if permission not in own and permission in with_implied(own, blocks.target_sdk):
        told.append("implied")
    shared = any(_listed(block, user, permission) is not None for block in blocks.shared)
    if shared and all(_listed(block, user, permission) is None for block in blocks.own):
        told.append("shared-uid")
    return tuple(told)


def grants_of(
    blocks: AppBlocks, record: Record, user: UserId, package: PackageName, app_id: Maybe[AppId]
) -> tuple[Grant, ...]:
    """A row for each watched permission that the app requests or holds through its shared user."""
    rows = []
    for permission in _asked_about(blocks):
        op = op_of(permission)
        state = permission_state(blocks, user, permission)
        mode = mode_in_force(
            uid_mode(record, user, app_id, op), package_mode(record, user, package, app_id, op)
        )
        granted = state.granted if isinstance(state, PermissionState) else state
        told = (*conditions_of(state, mode), *_origin(blocks, user, permission))
        rows.append(Grant(user, permission, granted, mode, can_read(state, mode), told))
    return tuple(rows)
