"""The allow-list: every command that is ever sent to a phone.

A command is a fixed list of words with typed holes. Nothing else can be sent:
``collect`` gets its argument lists from ``command`` only. All of them read; none
touches contacts, call log or messages themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Union

from auditor.errors import N_, CommandRefused
from auditor.text import plain

PROPERTY_KEYS = (
    "ro.product.manufacturer",
    "ro.product.model",
    "ro.product.brand",
    "ro.build.version.release",
    "ro.build.version.sdk",
    "ro.build.version.security_patch",
    "persist.sys.timezone",
    "ro.miui.ui.version.name",
    "ro.build.version.oneui",
    "ro.build.version.emui",
    "ro.build.version.opporom",
)
"""The system properties that are read; none identifies one phone."""

WATCHED_PERMISSIONS = (
    "android.permission.READ_CONTACTS",
    "android.permission.WRITE_CONTACTS",
    "android.permission.READ_CALL_LOG",
    "android.permission.WRITE_CALL_LOG",
    "android.permission.READ_SMS",
    "android.permission.GET_ACCOUNTS",
)

_QUICK = 30.0
_DUMP = 90.0
_MAX_VALUE = 1024


@dataclass(frozen=True, slots=True)
class Hole:
    """A place in a command that a value fills, if the whole value fits the pattern."""

    name: str
    pattern: re.Pattern[str]
    forbidden: str = ""
    """Text that the value must not hold; empty for none."""

    def accepts(self, value: str) -> bool:
        """Whether ``value`` may be sent in this place."""
        if len(value) > _MAX_VALUE or self.pattern.fullmatch(value) is None:
            return False
        return not self.forbidden or self.forbidden not in value


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the allow-list."""

    id: str
    argv: tuple[Union[str, Hole], ...]
    answers: str
    """What it tells us; a gettext id."""
    reason: str
    """Why the audit needs it; a gettext id."""
    deadline: float = _QUICK
    """Seconds after which it is given up."""

    def holes(self) -> tuple[Hole, ...]:
        """The holes, in order."""
        return tuple(word for word in self.argv if isinstance(word, Hole))


# A package name always holds a dot, so that it can never be a sub-command of dumpsys or pm.
PACKAGE = Hole("package", re.compile(r"(?=.{3,255}\Z)[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+"))
USER = Hole("user", re.compile(r"0|[1-9][0-9]{0,5}"))
# Packages are never installed where apps and people keep their own files, whatever the phone says.
_NO_PACKAGES = (
    r"data/(?:data|user|user_de|media|local)|sdcard|storage|mnt/(?:user|media_rw|sdcard)|proc|sys|dev"
)
APK_PATH = Hole(
    "path",
    re.compile(rf"(?!/(?:{_NO_PACKAGES})/)(?:/(?!\.{{0,2}}/)[\x21-\x2e\x30-\x7e]+)+\.apk"),
    forbidden="..",
)
PROPERTY = Hole("key", re.compile("|".join(map(re.escape, PROPERTY_KEYS))))

COMMANDS = (
    Command(
        "now",
        ("date", "+%s"),
        N_("the clock of the phone"),
        N_("Times that the phone recorded are counted from it."),
    ),
    Command(
        "dump-appops",
        ("dumpsys", "appops"),
        N_("when each app last used contacts, call log and SMS"),
        N_("This is the phone's own record of use."),
        _DUMP,
    ),
    Command(
        "utc-offset",
        ("date", "+%z"),
        N_("the time zone of the phone"),
        N_("The report shows times as your phone shows them."),
    ),
    Command(
        "getprop",
        ("getprop", PROPERTY),
        N_("maker, model and Android version"),
        N_("What a phone records depends on its maker and version."),
    ),
    Command(
        "list-users",
        ("pm", "list", "users"),
        N_("users and profiles of the phone"),
        N_("Apps in a work profile or a second space would be missed otherwise."),
    ),
    Command(
        "list-packages",
        ("pm", "list", "packages", "-U", "--user", USER),
        N_("names of the installed apps"),
        N_("Loan apps are found among them, also those that came with the phone."),
    ),
    Command(
        "list-packages-plain",
        ("pm", "list", "packages", "--user", USER),
        N_("names of the installed apps (Android 6)"),
        N_("Asked in this way only where the phone runs Android 6."),
    ),
    Command(
        "list-third-party",
        ("pm", "list", "packages", "-3", "--user", USER),
        N_("which apps did not come with the phone"),
        N_("The report says which apps can be removed."),
    ),
    Command(
        "dump-package-permissions",
        ("dumpsys", "-t", "60", "package", "permission", *WATCHED_PERMISSIONS),
        N_("which apps may read contacts, call log and SMS"),
        N_("It shows what was granted to each app."),
        _DUMP,
    ),
    Command(
        "dump-packages",
        ("dumpsys", "-t", "60", "package", "packages"),
        N_("versions and installers of the apps"),
        N_("It also tells of users that cannot be looked into directly."),
        _DUMP,
    ),
    Command(
        "dump-role",
        ("dumpsys", "role"),
        N_("which apps are the default for calls and SMS"),
        N_("A default app may read more than others."),
        _DUMP,
    ),
    Command(
        "dump-appops-history",
        ("dumpsys", "appops", "--history"),
        N_("how often apps used contacts, call log and SMS lately"),
        N_("Newer phones count each use."),
        _DUMP,
    ),
    Command(
        "dump-package",
        ("dumpsys", "-t", "60", "package", PACKAGE),
        N_("everything that the phone holds about a chosen app, such as its permissions"),
        N_("It shows what was granted to the app and when it was installed."),
        _DUMP,
    ),
    Command(
        "package-path",
        ("pm", "path", "--user", USER, PACKAGE),
        N_("where the files of a chosen app lie"),
        N_("They are needed to look at the code of the app."),
    ),
    Command(
        "hash-file",
        ("sha256sum", APK_PATH),
        N_("fingerprints of the files of a chosen app"),
        N_("They show that the copy is the same as the original."),
        300.0,
    ),
    Command(
        "pull",
        ("sync", "RECV", APK_PATH),
        N_("a copy of the files of a chosen app"),
        N_("The code of the app is looked at on this computer."),
    ),
)
"""In the order in which a collection runs them."""

_BY_ID = {one.id: one for one in COMMANDS}


def named(command_id: str) -> Command:
    """The command with that id; raises CommandRefused where the list has none."""
    found = _BY_ID.get(command_id)
    if found is None:
        raise CommandRefused(command=plain(command_id, 60), problem="not on the list")
    return found


def command(command_id: str, **values: str | int) -> tuple[str, ...]:
    """The words to send for a command of the list with its holes filled.

    Raises:
        CommandRefused: no such command, or a value does not fit its hole.
    """
    known = named(command_id)
    texts = {name: str(value) for name, value in values.items()}
    if set(texts) != {hole.name for hole in known.holes()}:
        raise CommandRefused(command=command_id, problem="it has other holes")
    return tuple(
        word if isinstance(word, str) else _fill(known, word, texts[word.name]) for word in known.argv
    )


def _fill(known: Command, hole: Hole, value: str) -> str:
    if not hole.accepts(value):
        raise CommandRefused(command=known.id, problem=f"{plain(value, 80)!r} is no {hole.name}")
    return value
