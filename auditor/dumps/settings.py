"""``settings get secure KEY``: default apps of Android 6 to 9, and services that are switched on.

A value is one line: ``null`` where nothing is set, a package, or components parted
by colons (``Settings.Secure.ENABLED_ACCESSIBILITY_SERVICES``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.dumps.lines import Tally
from auditor.model import ServiceOn, UserId

DEFAULT_APPS = {
    "sms_default_application": "android.app.role.SMS",
    "dialer_default_application": "android.app.role.DIALER",
}
"""Keys whose value is a package, and the role that Android 10 made of each."""
SERVICES = {
    "enabled_accessibility_services": "accessibility",
    "enabled_notification_listeners": "notification-listener",
}
"""Keys whose value is a list of components, and the channel of each."""

_PACKAGE = r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*"
_COMPONENT = re.compile(rf"({_PACKAGE})(?:/([^\s/:]+))?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of one key for one user."""

    components: tuple[tuple[str, str], ...]
    """Package and the whole component, in the order of the phone; without a class the package alone."""
    tally: Tally

    def services(self, user: UserId, kind: str) -> tuple[tuple[str, ServiceOn], ...]:
        """The services with their packages."""
        return tuple((package, ServiceOn(user, kind, component)) for package, component in self.components)


def read_setting(lines: tuple[str, ...]) -> Setting | None:
    """The value that ``settings get`` prints; ``None`` where it is no value; never raises."""
    said = [line.strip() for line in lines if line.strip()]
    if len(said) != 1 or " " in said[0]:
        return None
    found = [_component(part) for part in said[0].split(":") if part and part != "null"]
    known = tuple(dict.fromkeys(one for one in found if one is not None))
    return Setting(known, Tally("settings", len(found), len(found) - len([1 for one in found if one])))


def _component(text: str) -> tuple[str, str] | None:
    match = _COMPONENT.match(text)
    if match is None:
        return None
    package, name = match[1], match[2]
    if name is None:
        return package, package
    return package, f"{package}/{package + name if name.startswith('.') else name}"
