"""The few answers of a phone that the collection itself needs to go on.

Everything else in the outputs is left to ``auditor.dumps``. All text here is
hostile; what does not look as it should is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.case import CommandOutput
from auditor.model import FileRole, Maybe, Sha256, Unknown, UserId

MAX_USERS = 64
MAX_APKS = 512
"""Of one app; large apps have some dozens of splits."""

# The name between the colons is free text and may hold anything, line breaks too.
_USER = re.compile(
    rb"^[ \t]*UserInfo\{([0-9]{1,6}):.{0,2000}?:[0-9a-f]{1,8}\}( running)?[ \t\r]*$", re.DOTALL | re.MULTILINE
)
_MAX_USER_LIST = 1 << 16
_SHA256 = re.compile(rb"\\?([0-9a-f]{64})\b")
_CODE_PATH = re.compile(r"^ {4}codePath=(/data/app/[\x21-\x7e]+)$", re.MULTILINE)
_SPLITS = re.compile(r"^ {4}splits=\[([^\]\n]*)\]$", re.MULTILINE)
_SPLIT_NAME = re.compile(r"[A-Za-z0-9_.]+")
_HEAD = 1000
"""Bytes in which a refusal stands."""
_COLUMNS = b"UID|PACKAGE_NAME|"
_ROW = re.compile(rb"^[0-9]{1,10}\|[^|\s]+\|.*\|-?[0-9]+\s*$", re.MULTILINE)
_REFUSALS = (b"SecurityException", b"permission to access user")


@dataclass(frozen=True, slots=True)
class ListedUser:
    """A user of the phone; the name is not kept."""

    id: UserId
    running: bool


def users(output: CommandOutput) -> tuple[ListedUser, ...]:
    """The users that ``pm list users`` printed, each once, at most 64."""
    found: dict[int, ListedUser] = {}
    for match in _USER.finditer(output.stdout[:_MAX_USER_LIST]):
        number = int(match.group(1))
        found.setdefault(number, ListedUser(UserId(number), match.group(2) is not None))
    return tuple(found.values())[:MAX_USERS]


def knows_no_option(output: CommandOutput) -> bool:
    """Whether ``pm`` answered that it does not know an option, as Android 6 does."""
    return b"Unknown option" in output.stdout + output.stderr


def lacks_service(output: CommandOutput) -> bool:
    """Whether the phone has no such service; Android 6 takes ``-t`` for the name of one."""
    return b"Can't find service: " in (output.stdout + output.stderr)[:_HEAD]


def rows_of_history(output: CommandOutput) -> int:
    """Rows of the table that ``dumpsys appops --history`` printed; 0 where it prints none."""
    return len(_ROW.findall(output.stdout)) if _COLUMNS in output.stdout else 0


def has_packages(output: CommandOutput) -> bool:
    """Whether ``pm list packages`` or ``pm path`` printed at least one line of its answer."""
    return any(line.startswith(b"package:") for line in output.stdout.splitlines())


def is_refusal(output: CommandOutput) -> bool:
    """Whether the phone does not let the shell look into the user."""
    said = output.stdout + output.stderr
    return any(refusal in said for refusal in _REFUSALS)


def apk_paths(output: CommandOutput) -> tuple[str, ...]:
    """The paths that ``pm path`` printed, each once, as they stand; at most 512."""
    lines = (
        line.removeprefix(b"package:") for line in output.stdout.splitlines() if line.startswith(b"package:")
    )
    return tuple(dict.fromkeys(line.decode("utf-8", "replace") for line in lines))[:MAX_APKS]


def apk_paths_of_dump(output: CommandOutput) -> tuple[str, ...]:
    """The paths that follow from ``codePath`` and ``splits`` of ``dumpsys package``.

    For apps of users that the shell may not enter: the files below /data/app are
    the same for all users. The names are those that the installer gives,
    ``base.apk`` and ``split_<name>.apk`` (PackageInstallerSession of AOSP).
    """
    text = output.stdout.decode("utf-8", "replace").replace("\r", "")
    folder = _CODE_PATH.search(text)
    if folder is None or folder.group(1).endswith(".apk"):
        return (folder.group(1),) if folder else ()
    splits = _SPLITS.search(text)
    names = [name.strip() for name in splits.group(1).split(",")] if splits else []
    files = [
        "base.apk",
        *(f"split_{name}.apk" for name in names if name != "base" and _SPLIT_NAME.fullmatch(name)),
    ]
    return tuple(f"{folder.group(1)}/{file}" for file in files)[:MAX_APKS]


def hash_of_file(output: CommandOutput) -> Maybe[Sha256]:
    """What ``sha256sum`` printed; a backslash before it marks an escaped file name."""
    match = _SHA256.match(output.stdout)
    return Sha256(match.group(1).decode("ascii")) if match else Unknown("no-hash")


def role_of(path: str, position: int) -> FileRole:
    """Base or split, by the file's name, else by its place in the list (the base is the first)."""
    name = path.rsplit("/", 1)[-1]
    if name == "base.apk":
        return FileRole.BASE
    if name.startswith("split_") or position:
        return FileRole.SPLIT
    return FileRole.BASE
