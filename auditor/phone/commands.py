"""The allow-list: every command that is ever sent to a phone.

A command is a fixed list of words with typed holes; a script is a fixed line of the
phone's shell that is repeated for several files, its only holes a path and numbers.
Nothing else can be sent: ``collect`` gets its argument lists from ``command`` only and
its lines from ``script_line``. All of them read; none touches contacts, call log or
messages themselves.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping
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

SERVICE_SETTINGS = ("enabled_accessibility_services", "enabled_notification_listeners")
"""The settings that name the services which a user has switched on."""
DEFAULT_APP_SETTINGS = ("sms_default_application", "dialer_default_application")
"""The settings that name default apps where the phone has no roles (Android 6 to 9)."""

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


@dataclass(frozen=True, slots=True)
class Script:
    """One line of the allow-list that asks the phone's shell about several files."""

    id: str
    head: str
    unit: tuple[Union[str, Hole], ...]
    """Repeated for each file; what fills a hole is quoted for the shell."""
    joint: str
    """Between two units."""
    answers: str
    """What it tells us; a gettext id."""
    reason: str
    """Why the audit needs it; a gettext id."""
    deadline: float = 120.0
    """Seconds after which it is given up."""

    def holes(self) -> tuple[Hole, ...]:
        """The holes of one unit, in order."""
        return tuple(word for word in self.unit if isinstance(word, Hole))


Readable = Union[Command, Script]

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
BLOCK = 512
"""Bytes of a block of ``dd``, in which parts of files are counted."""
FIRST_BLOCK = Hole("first", re.compile(r"0|[1-9][0-9]{0,7}"))
BLOCK_COUNT = Hole("count", re.compile(r"[1-9][0-9]{0,6}"))
PROPERTY = Hole("key", re.compile("|".join(map(re.escape, PROPERTY_KEYS))))
SETTING = Hole("key", re.compile("|".join(map(re.escape, SERVICE_SETTINGS + DEFAULT_APP_SETTINGS))))

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
        "dump-user",
        ("dumpsys", "user"),
        N_("kinds of the users and profiles"),
        N_("It tells a work profile, a clone and a private space apart."),
        _DUMP,
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
        "list-files",
        ("pm", "list", "packages", "-f", "--user", USER),
        N_("where the files of the installed apps lie"),
        N_("The names that apps show are read from parts of these files."),
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
        "dump-package-permissions-plain",
        ("dumpsys", "package", "permission", *WATCHED_PERMISSIONS),
        N_("which apps may read contacts, call log and SMS (Android 6)"),
        N_("Asked in this way only where the phone knows no time limit for a dump."),
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
        "dump-packages-plain",
        ("dumpsys", "package", "packages"),
        N_("versions and installers of the apps (Android 6)"),
        N_("Asked in this way only where the phone knows no time limit for a dump."),
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
        "list-programs",
        ("which", "dd", "gzip", "stat", "wc"),
        N_("which small programs the phone has"),
        N_("Parts of files are read with those that are there."),
    ),
    Command(
        "dump-appops-history-rows",
        ("dumpsys", "appops", "--history", "--history-limit", "100000"),
        N_("all rows of that count"),
        N_("Asked only where the phone printed no more than its first hundred rows."),
        _DUMP,
    ),
    Command(
        "secure-setting",
        ("settings", "get", "--user", USER, "secure", SETTING),
        N_("accessibility services and notification listeners that are on, and default apps"),
        N_("Such an app sees names and messages without a permission for contacts."),
    ),
    Command(
        "dump-package",
        ("dumpsys", "-t", "60", "package", PACKAGE),
        N_("everything that the phone holds about a chosen app, such as its permissions"),
        N_("Asked only where the dumps of all apps do not tell enough of it."),
        _DUMP,
    ),
    Command(
        "dump-package-plain",
        ("dumpsys", "package", PACKAGE),
        N_("everything that the phone holds about a chosen app (Android 6)"),
        N_("Asked in this way only where the phone knows no time limit for a dump."),
        _DUMP,
    ),
    Command(
        "appops-get",
        ("appops", "get", "--user", USER, PACKAGE),
        N_("when a chosen app last used contacts, call log and SMS"),
        N_("Asked only where the record of all apps could not be had."),
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

# dd reads whole blocks, as that of every Android since 2.3 can; it is never given an output
# file, so that it writes to its standard output. Each part begins with what tells its
# length: a gzip member ends by itself, otherwise the count of bytes stands before them.
_PART = ("dd if=", APK_PATH, f" bs={BLOCK} skip=", FIRST_BLOCK, " count=", BLOCK_COUNT, " 2>/dev/null")
SCRIPTS = (
    Script(
        "file-sizes",
        "stat -c %s%n",
        (" ", APK_PATH),
        "",
        N_("the sizes of the files of the installed apps"),
        N_("They tell where in a file its list of contents stands."),
    ),
    Script(
        "read-parts",
        "",
        (*_PART, " | gzip -c"),
        "; ",
        N_("names, icons and permissions that the installed apps declare"),
        N_("Loan apps are found by the names that they show; a few percent of each file are read."),
    ),
    Script(
        "read-parts-plain",
        "",
        (*_PART, " | wc -c; ", *_PART),
        "; ",
        N_("names, icons and permissions that the installed apps declare (before Android 8)"),
        N_("Asked in this way only where the phone cannot compress."),
    ),
)

_BY_ID: dict[str, Readable] = {one.id: one for one in (*COMMANDS, *SCRIPTS)}
LONGEST_LINE = 3900
"""Characters of a script's line; adbd before Android 7 takes messages of 4096 bytes."""


def named(command_id: str) -> Readable:
    """The command or script with that id; raises CommandRefused where the list has none."""
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
    if not isinstance(known, Command):
        raise CommandRefused(command=command_id, problem="it is a script")
    texts = {name: str(value) for name, value in values.items()}
    if set(texts) != {hole.name for hole in known.holes()}:
        raise CommandRefused(command=command_id, problem="it has other holes")
    return tuple(
        word if isinstance(word, str) else _fill(known, word, texts[word.name]) for word in known.argv
    )


def script_line(script_id: str, units: Iterable[Mapping[str, str | int]]) -> str:
    """The line to send for a script of the list, one unit for each mapping of its holes.

    Raises:
        CommandRefused: no such script, a value does not fit its hole, or the line is too long.
    """
    known = named(script_id)
    if not isinstance(known, Script):
        raise CommandRefused(command=script_id, problem="it is no script")
    line = known.head + known.joint.join(_unit(known, unit) for unit in units)
    if len(line) > LONGEST_LINE:
        raise CommandRefused(command=script_id, problem="the line is too long")
    return line


def _unit(known: Script, values: Mapping[str, str | int]) -> str:
    if set(values) != {hole.name for hole in known.holes()}:
        raise CommandRefused(command=known.id, problem="it has other holes")
    return "".join(
        word if isinstance(word, str) else shlex.quote(_fill(known, word, str(values[word.name])))
        for word in known.unit
    )


def _fill(known: Readable, hole: Hole, value: str) -> str:
    if not hole.accepts(value):
        raise CommandRefused(command=known.id, problem=f"{plain(value, 80)!r} is no {hole.name}")
    return value
