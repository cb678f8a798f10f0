"""The ways through a phone's settings, by its maker and Android version (``menus.yaml``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from auditor.errors import N_
from auditor.model import Device, Unknown
from auditor.rulebook import load
from reports.sentence import Sentence, Value, say

STOCK = "stock"
LABELS = {
    "settings": N_("Settings"),
    "apps": N_("Apps"),
    "apps-and-notifications": N_("Apps & notifications"),
    "see-all-apps": N_("See all apps"),
    "installed-apps": N_("Installed apps"),
    "manage-apps": N_("Manage apps"),
    "app-management": N_("App management"),
    "app-list": N_("App list"),
    "security-app": N_("the app 'Security'"),
    "security": N_("Security"),
    "privacy": N_("Privacy"),
    "permissions": N_("Permissions"),
    "app-permissions": N_("App permissions"),
    "permission-manager": N_("Permission manager"),
    "permission-management": N_("Permission management"),
    "dont-allow": N_("Don't allow"),
    "deny": N_("Deny"),
    "forbid": N_("Forbid"),
    "system": N_("System"),
    "system-management": N_("System management"),
    "system-and-updates": N_("System & updates"),
    "additional-settings": N_("Additional settings"),
    "developer-options": N_("Developer options"),
}
"""The names of the menus, as they stand on the phones."""
_FIRST_DEVELOPER = ("settings", "developer-options")
_OFF = N_("{permission} (switch off)")
_THEN = N_("{menu} → {next}")


@dataclass(frozen=True, slots=True)
class Way:
    """A way through the settings."""

    steps: tuple[str, ...]
    """Keys of ``LABELS``, or ``app``, ``permission``, ``permission-off``; at least two."""
    checked: bool
    """Whether a published description was read, rather than remembered."""

    def spoken(self, app: Value = "", permissions: Value = "") -> Sentence:
        """The way as people read it: menu → menu → menu."""
        named = {
            "app": app,
            "permission": permissions,
            "permission-off": say(_OFF, permission=permissions),
        }
        values = [named[step] if step in named else say(LABELS[step]) for step in self.steps]
        spoken = say(_THEN, menu=values[-2], next=values[-1])
        for value in reversed(values[:-2]):
            spoken = say(_THEN, menu=value, next=spoken)
        return spoken


@dataclass(frozen=True, slots=True)
class Menus:
    """The ways on one phone."""

    app: Way
    """To the page of an app."""
    revoke: Way
    developer: Way


def menus_of(device: Device | None) -> Menus:
    """The ways on this phone; those of plain Android where the maker is not known, and then unchecked."""
    maker = _maker(device)
    known = maker is not None
    maker = maker or _makers()[STOCK]
    release = _release(device)
    ways = sorted(maker["ways"], key=lambda way: int(way["android"]))
    fitting = [way for way in ways if release is not None and way["android"] <= release]
    way = fitting[-1] if fitting else ways[-1]
    checked = known and release is not None and way["sure"] == "verified"
    on_the_way = way["revoke"][: len(way["app"])] == way["app"]
    return Menus(
        Way(tuple(way["app"]), checked and on_the_way),
        Way(tuple(way["revoke"]), checked),
        _developer(maker, release, known=known),
    )


def _developer(maker: dict[str, Any], release: int | None, *, known: bool) -> Way:
    """The way to the developer options; before the version that moved them, where they stood at first."""
    since = maker.get("developer_since")
    if since is not None and release is not None and release < since:
        return Way(_FIRST_DEVELOPER, checked=False)
    told = since is None or release is not None
    return Way(tuple(maker["developer"]), known and told and maker["developer_sure"] == "verified")


def _maker(device: Device | None) -> dict[str, Any] | None:
    if device is None or isinstance(device.manufacturer, Unknown):
        return None
    name = device.manufacturer.strip().lower()
    return next((one for one in _makers().values() if name in one["manufacturers"]), None)


def _release(device: Device | None) -> int | None:
    """The Android version as a number, ``None`` where it is not known."""
    if device is None or isinstance(device.android, Unknown):
        return None
    first = device.android.partition(".")[0]
    return int(first) if first.isascii() and first.isdigit() and len(first) <= 3 else None


@lru_cache(maxsize=1)
def _makers() -> dict[str, dict[str, Any]]:
    folder = resources.files("reports")
    book = load(folder / "menus.yaml", folder / "menus.schema.json")
    return {maker["id"]: maker for maker in book.entries["makers"]}
