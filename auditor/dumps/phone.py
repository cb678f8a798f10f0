"""All outputs of one collection joined: the device and every package with its grants and uses."""

from __future__ import annotations

from typing import TypeVar

from auditor.case import CommandOutput, without_superseded
from auditor.dumps.appops import PER_USER
from auditor.dumps.device import read_device
from auditor.dumps.grants import AppBlocks, grants_of, requested_by
from auditor.dumps.install_times import earliest_install, last_update
from auditor.dumps.outputs import NOT_REPORTED
from auditor.dumps.package import PackageBlock
from auditor.dumps.readings import Readings, read_outputs
from auditor.dumps.uses import READ_OPS, WRITE_OPS, Record, index_record, own_accesses, uses_of
from auditor.model import (
    AppId,
    Detail,
    InstalledApp,
    Limit,
    Maybe,
    PackageName,
    PhoneFacts,
    Source,
    Unknown,
    UserId,
)
from auditor.text import plain

_T = TypeVar("_T")
PACKAGE_SOURCES = ("unspecified", "other", "store", "local-file", "downloaded-file")
"""By number (``PackageInstaller.PACKAGE_SOURCE_*``)."""


def read_phone(outputs: tuple[CommandOutput, ...], *, source: Source, serial: str | None) -> PhoneFacts:
    """The facts that ``outputs`` hold, apps sorted by name; pure, and never raises on any text.

    ``serial`` is passed through as it is given. What could not be read is a limit
    of the device or an ``Unknown`` with its reason, never a missing row.
    """
    outputs = without_superseded(outputs)
    readings = read_outputs(outputs)
    device = read_device(outputs, readings, source, serial)
    record = index_record(
        readings.appops,
        gap=readings.appops_gap,
        clock=readings.clock,
        history=readings.history,
        history_clock=readings.history_clock,
    )
    tables = _Tables(readings, record, tuple(user.id for user in device.users))
    apps = (tables.app(name) for name in tables.names())
    return PhoneFacts(device, tuple(app for app in apps if app is not None))


class _Tables:
    """The readings by package name."""

    def __init__(self, readings: Readings, record: Record, users: tuple[UserId, ...]) -> None:
        self.readings = readings
        self.record = record
        self.users = users
        self.blocks = dict(readings.blocks.packages)
        self.shared: dict[str, tuple[PackageBlock, ...]] = {}
        for block in readings.blocks.shared_users:
            self.shared[block.name] = (*self.shared.get(block.name, ()), block)
        self.paths = dict(readings.paths)
        self.listed: dict[PackageName, dict[UserId, int | None]] = {}
        for row in readings.lists:
            for package in row.packages:
                self.listed.setdefault(package.name, {})[row.user] = package.uid

    def names(self) -> tuple[PackageName, ...]:
        return tuple(sorted(set(self.listed) | set(self.blocks)))

    def app(self, name: PackageName) -> InstalledApp | None:
        """The app, or ``None`` where its block says that no user has it."""
        blocks = self._blocks_of(name)
        users = self._users_of(name, blocks)
        if not users and any(block.users for block in blocks.own) and not blocks.imitated:
            return None
        app_id = self._app_id(name, blocks)
        return InstalledApp(
            package=name,
            app_id=app_id,
            version_name=_first([_display(block.version_name) for block in blocks.own]),
            version_code=_first([block.version_code for block in blocks.own]),
            min_sdk=_first([block.min_sdk for block in blocks.own]),
            target_sdk=_first([block.target_sdk for block in blocks.own]),
            system=self._system(name, users, blocks),
            installer=_installer(blocks.own),
            users=users,
            apk_paths=self.paths.get(name, ()),
            requested=requested_by(blocks),
            grants=tuple(
                grant for user in users for grant in grants_of(blocks, self.record, user, name, app_id)
            ),
            uses=tuple(use for user in users for use in uses_of(self.record, user, name, app_id)),
            limits=self._limits(name, blocks, users, app_id),
            initiator=_initiator(blocks.own),
            package_source=_package_source(blocks.own),
            first_install=earliest_install(blocks.own, self.readings.clock),
            last_update=last_update(blocks.own, self.readings.clock),
            roles=self.readings.powers.roles_held(name, users),
            services_on=self.readings.powers.services_on(name, users),
        )

    def _blocks_of(self, name: PackageName) -> AppBlocks:
        own = self.blocks.get(name, ())
        names = dict.fromkeys(block.shared_user for block in own if block.shared_user)
        return AppBlocks(own, tuple(block for shared in names for block in self.shared.get(shared, ())))

    def _users_of(self, name: PackageName, blocks: AppBlocks) -> tuple[UserId, ...]:
        installed = {state.user for block in blocks.own for state in block.users if state.installed}
        return tuple(sorted((set(self.listed.get(name, ())) | installed) & set(self.users)))

    def _app_id(self, name: PackageName, blocks: AppBlocks) -> Maybe[AppId]:
        for block in blocks.own + blocks.shared:
            if block.app_id is not None and not block.imitated:
                return AppId(block.app_id % PER_USER)
        uids = [uid for uid in self.listed.get(name, {}).values() if uid is not None]
        return AppId(uids[0] % PER_USER) if uids else NOT_REPORTED

    def _system(self, name: PackageName, users: tuple[UserId, ...], blocks: AppBlocks) -> Maybe[bool]:
        said = next((block.system for block in blocks.own if block.system is not None), None)
        if said is not None:
            return said
        lists = dict(self.readings.third_party)
        if any(name in packages for packages in lists.values()):
            return False
        return True if any(user in lists for user in users) else NOT_REPORTED

    def _limits(
        self, name: PackageName, blocks: AppBlocks, users: tuple[UserId, ...], app_id: Maybe[AppId]
    ) -> tuple[Limit, ...]:
        limits = []
        if blocks.imitated:
            limits.append(Limit("dump-imitated", Detail.of(section="package")))
        if not blocks.own and not self.readings.blocks.permission_dump:
            limits.append(Limit("permissions-not-reported"))
        ahead = {
            op
            for op in READ_OPS + WRITE_OPS
            for user in users
            for access in own_accesses(self.record, user, name, app_id, op)
            if access.stamp.ahead
        }
        limits += [Limit("clock-jump", Detail.of(op=op)) for op in sorted(ahead)]
        return tuple(limits)


def _first(values: list[_T | None]) -> Maybe[_T]:
    return next((value for value in values if value is not None), NOT_REPORTED)


def _display(text: str | None) -> str | None:
    return None if text is None else plain(text)


def _initiator(blocks: tuple[PackageBlock, ...]) -> Maybe[str]:
    """Who asked for the installation; ``no-installer`` where the phone holds none."""
    named = next((block.initiator for block in blocks if block.initiator is not None), None)
    if not named:
        return NOT_REPORTED if named is None else Unknown("no-installer")
    return plain(named)


def _package_source(blocks: tuple[PackageBlock, ...]) -> Maybe[str]:
    told = next((block.package_source for block in blocks if block.package_source is not None), None)
    if told is None:
        return NOT_REPORTED
    return PACKAGE_SOURCES[told] if told < len(PACKAGE_SOURCES) else Unknown("source-unknown")


def _installer(blocks: tuple[PackageBlock, ...]) -> Maybe[str]:
    """The installer; ``no-installer`` where the phone holds none."""
    named = next((block.installer for block in blocks if block.installer is not None), None)
    if named is not None:
        return plain(named)
    return Unknown("no-installer") if any(block.whole for block in blocks) else NOT_REPORTED
