"""The phone itself: named properties, time zone and users."""

from __future__ import annotations

from auditor.case import CommandOutput
from auditor.dumps.lines import number
from auditor.dumps.outputs import NOT_REPORTED, property_of
from auditor.dumps.readings import Readings
from auditor.dumps.user_lists import UserPackages
from auditor.dumps.users import ListedUser
from auditor.dumps.version_gaps import version_gaps
from auditor.model import AndroidUser, Device, Readable, Source, UserId, UserKind


def read_device(
    outputs: tuple[CommandOutput, ...], readings: Readings, source: Source, serial: str | None
) -> Device:
    """The phone that the outputs came from; what it did not say is ``Unknown``."""
    sdk = property_of(outputs, "ro.build.version.sdk")
    level = number(sdk) if isinstance(sdk, str) else None
    offset = readings.clock.utc_offset
    known_level = NOT_REPORTED if level is None else level
    return Device(
        source=source,
        manufacturer=property_of(outputs, "ro.product.manufacturer"),
        model=property_of(outputs, "ro.product.model"),
        android=property_of(outputs, "ro.build.version.release"),
        sdk=known_level,
        security_patch=property_of(outputs, "ro.build.version.security_patch"),
        timezone=property_of(outputs, "persist.sys.timezone"),
        utc_offset=NOT_REPORTED if offset is None else offset,
        users=android_users(readings),
        limits=(*readings.limits, *version_gaps(known_level, readings.history)),
        serial=serial,
    )


def android_users(readings: Readings) -> tuple[AndroidUser, ...]:
    """The users by number; without a list of users those that packages were listed for."""
    lists = {row.user: row for row in readings.lists}
    listed = {user.id: user for user in readings.users}
    numbers = set(listed) or set(lists) | _users_of_blocks(readings)
    return tuple(
        AndroidUser(user, _kind(user, listed.get(user)), readable(listed.get(user), lists.get(user)))
        for user in sorted(numbers)
    )


def _users_of_blocks(readings: Readings) -> set[UserId]:
    return {
        state.user
        for _, blocks in readings.blocks.packages
        for block in blocks
        for state in block.users
        if state.installed
    }


def _kind(user: UserId, listed: ListedUser | None) -> UserKind:
    if listed is not None:
        return listed.kind
    return UserKind.OWNER if user == 0 else UserKind.UNKNOWN


def readable(user: ListedUser | None, packages: UserPackages | None) -> Readable:
    """Whether the shell may look into a user, by its state and by what listing its packages gave.

    A refusal that names the shell is final; a user that is switched off or not
    running is locked unless its packages could be listed.
    """
    if packages is not None and packages.barred:
        return Readable.DENIED
    if user is not None and user.quiet:
        return Readable.LOCKED
    if packages is not None and not packages.failed:
        return Readable.OK
    if user is not None and not user.running:
        return Readable.LOCKED
    return Readable.OK if packages is None else Readable.DENIED
