"""Roles that apps hold and services that users have switched on: what gives an app more than a permission.

From Android 10 on ``dumpsys role`` names the holders for all users at once. Before,
the default apps for SMS and calls stand in the settings of each user, as do the
services of all versions; the settings of a user whom the shell may not enter cannot
be had.
"""

from __future__ import annotations

from dataclasses import dataclass

from auditor.dumps.outputs import Notes, Outputs, lacks_service, of_command, text_of, user_of
from auditor.dumps.role import read_roles
from auditor.dumps.settings import DEFAULT_APPS, SERVICES, Setting, read_setting
from auditor.model import HeldRole, Maybe, ServiceOn, Unknown, UserId

NOT_COLLECTED = Unknown("not-collected")


@dataclass(frozen=True, slots=True)
class Powers:
    """Who holds which role, and which services are on; hostile package names."""

    roles: tuple[tuple[str, HeldRole], ...]
    """With the package that holds it."""
    roles_of_all: bool
    """Whether the holders of every user are in here."""
    role_users: frozenset[UserId]
    """Users whose default apps are known."""
    services: tuple[tuple[str, ServiceOn], ...]
    """With the package whose service it is."""
    service_users: frozenset[UserId]
    """Users of whom at least one list of services is known."""

    def roles_held(self, package: str, users: tuple[UserId, ...]) -> Maybe[tuple[HeldRole, ...]]:
        """The roles that a package holds for those users, or why nothing is known of any."""
        if not (self.roles_of_all or self.role_users.intersection(users)):
            return NOT_COLLECTED
        return tuple(role for name, role in self.roles if name == package and role.user in users)

    def services_on(self, package: str, users: tuple[UserId, ...]) -> Maybe[tuple[ServiceOn, ...]]:
        """The services of a package that those users have switched on, or why nothing is known."""
        if not self.service_users.intersection(users):
            return NOT_COLLECTED
        return tuple(service for name, service in self.services if name == package and service.user in users)


def read_powers(outputs: Outputs, notes: Notes) -> Powers:
    """The roles and services that the outputs tell of; never raises."""
    roles, of_all = _roles(outputs, notes)
    services: list[tuple[str, ServiceOn]] = []
    role_users: set[UserId] = set()
    service_users: set[UserId] = set()
    for user, key, setting in _settings(outputs, notes):
        if key in SERVICES:
            service_users.add(user)
            services += setting.services(user, SERVICES[key])
        elif not of_all:
            role_users.add(user)
            roles += [(name, HeldRole(user, DEFAULT_APPS[key])) for name, _ in setting.components]
    return Powers(
        tuple(dict.fromkeys(roles)),
        of_all,
        frozenset(role_users),
        tuple(dict.fromkeys(services)),
        frozenset(service_users),
    )


def _roles(outputs: Outputs, notes: Notes) -> tuple[list[tuple[str, HeldRole]], bool]:
    held: list[tuple[str, HeldRole]] = []
    told = False
    for output in of_command(outputs, "dump-role"):
        text = text_of(output)
        if lacks_service(output):  # before Android 10
            continue
        notes.problem(text, "dump-role")
        if text.problem in ("dump-refused", "dump-empty"):
            continue
        roles = read_roles(text.lines)
        notes.tally(roles.tally)
        told = told or roles.users > 0
        held += [(holder.package, HeldRole(holder.user, holder.role)) for holder in roles.holders]
    return held, told


def _settings(outputs: Outputs, notes: Notes) -> list[tuple[UserId, str, Setting]]:
    found = []
    for output in of_command(outputs, "secure-setting"):
        user, key = user_of(output), output.value("key") or ""
        if user is None or key not in SERVICES.keys() | DEFAULT_APPS.keys():
            continue
        text = text_of(output)
        setting = read_setting(text.lines) if text.problem is None else None
        if setting is None:
            notes.limit("setting-not-reported", key=key, user=user)
        else:
            notes.tally(setting.tally)
            found.append((user, key, setting))
    return found
