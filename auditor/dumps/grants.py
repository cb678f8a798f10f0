"""What the phone granted to one app, for each of its users."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.dumps.effective import WATCHED, can_read, mode_in_force, op_of, with_implied
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
    named: list[str] = []
    for block in blocks.own:
        named += block.requested or ()
        named += _named_in(block)
    asked = with_implied(tuple(named), blocks.target_sdk)
    return tuple(name for name in WATCHED if name in asked)


def _named_in(block: PackageBlock) -> list[str]:
    return [name for name, _ in block.install] + [name for user in block.users for name, _ in user.runtime]


def _asked_about(blocks: AppBlocks) -> tuple[str, ...]:
    """What gets a row: where no requests are listed, also what the app holds through its shared user."""
    asked = requested_by(blocks)
    if any(block.requested is not None for block in blocks.own):
        return asked
    held = {name for block in blocks.shared for name in _named_in(block)}
    return tuple(name for name in WATCHED if name in asked or name in held)


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
        rows.append(Grant(user, permission, granted, mode, can_read(state, mode)))
    return tuple(rows)
