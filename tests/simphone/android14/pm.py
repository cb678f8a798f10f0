"""``pm`` of Android 14 (AOSP, PackageManagerShellCommand.java)."""

from __future__ import annotations

from dataclasses import dataclass

from tests.simphone.commands import Answer, Argv
from tests.simphone.story import Package, Story, User, uid_of

_SECURITY_EXCEPTION = 255
_FLAGS = frozenset({"-U", "-3", "-s", "-f"})


@dataclass(frozen=True, slots=True)
class Options:
    """Options of one ``pm`` command."""

    user: int | None = None
    """``None``: every user."""
    flags: frozenset[str] = frozenset()
    operands: Argv = ()


class UnknownOptionError(Exception):
    """``pm`` does not know this option."""


class PackageManager:
    """Answers ``pm list users``, ``pm list packages`` and ``pm path``."""

    def __init__(self, story: Story) -> None:
        """Takes what the phone knows."""
        self._story = story

    def run(self, argv: Argv) -> Answer:
        """The answer to ``pm ARGV...``."""
        try:
            if argv[:2] == ("list", "users"):
                return self._list_users()
            if argv[:2] == ("list", "packages"):
                return self._list_packages(parse_options(argv[2:]))
            if argv[:1] == ("path",):
                return self._path(parse_options(argv[1:]))
        except UnknownOptionError as error:
            return Answer.failure(_SECURITY_EXCEPTION, f"Error: Unknown option: {error}\n")
        return Answer.failure(_SECURITY_EXCEPTION, f"Unknown command: {' '.join(argv)}\n")

    def _list_users(self) -> Answer:
        return Answer.text("Users:\n" + "".join(user_line(user) for user in self._story.users))

    def _list_packages(self, options: Options) -> Answer:
        users = self._users(options)
        barred = next((user for user in users if user.barred), None)
        if barred is not None:
            return denied(barred, "list", "runListPackages")
        lines = (package_line(package, users, options) for package in self._story.packages)
        return Answer.text("".join(lines))

    def _path(self, options: Options) -> Answer:
        user = self._story.user(options.user or 0)
        if user is not None and user.barred:
            return denied(user, "path", "runPath")
        package = self._story.package(options.operands[0]) if options.operands else None
        if user is None or package is None or not package.is_installed_for(user.id):
            return Answer(exit_code=1)
        return Answer.text("".join(f"package:{file.path}\n" for file in package.files))

    def _users(self, options: Options) -> tuple[User, ...]:
        """Without ``--user`` all of them: the command then fails at the first that is barred."""
        if options.user is None:
            return self._story.users
        user = self._story.user(options.user)
        return () if user is None else (user,)


def parse_options(argv: Argv) -> Options:
    """The options of ``pm list packages`` and ``pm path``.

    Raises:
        UnknownOptionError: an option that no caller of ours needs.
    """
    user: int | None = None
    flags: set[str] = set()
    operands: list[str] = []
    words = iter(argv)
    for word in words:
        if word == "--user":
            value = next(words, "")
            if not value.isdecimal():
                raise UnknownOptionError(word)
            user = int(value)
        elif word in _FLAGS:
            flags.add(word)
        elif word.startswith("-"):
            raise UnknownOptionError(word)
        else:
            operands.append(word)
    return Options(user, frozenset(flags), tuple(operands))


def user_line(user: User) -> str:
    """One user, as ``pm list users`` prints it."""
    running = " running" if user.running else ""
    return f"\tUserInfo{{{user.id}:{user.name}:{user.flags:x}}}{running}\n"


def package_line(package: Package, users: tuple[User, ...], options: Options) -> str:
    """One package, or nothing where none of the users has it or an option leaves it out."""
    holders = [user.id for user in users if package.is_installed_for(user.id)]
    if not holders or ("-3" in options.flags and package.system):
        return ""
    if "-s" in options.flags and not package.system:
        return ""
    uids = ",".join(str(uid_of(user, package.app_id)) for user in holders)
    path = f"{package.files[0].path}=" if "-f" in options.flags and package.files else ""
    return f"package:{path}{package.name}" + (f" uid:{uids}" if "-U" in options.flags else "") + "\n"


def denied(user: User, command: str, method: str) -> Answer:
    """The answer where the shell may not enter that user."""
    manager = "com.android.server.pm.PackageManagerShellCommand"
    frames = (
        "com.android.server.am.UserController.handleIncomingUser(UserController.java:2703)",
        "com.android.server.am.ActivityManagerService.handleIncomingUser(ActivityManagerService.java:15120)",
        "android.app.ActivityManager.handleIncomingUser(ActivityManager.java:4816)",
        f"{manager}.translateUserId(PackageManagerShellCommand.java:3544)",
        f"{manager}.{method}(PackageManagerShellCommand.java:990)",
        f"{manager}.onCommand(PackageManagerShellCommand.java:239)",
    )
    text = (
        f"\nException occurred while executing '{command}':\n"
        f"java.lang.SecurityException: Shell does not have permission to access user {user.id}\n"
        " com.android.server.am.ActivityManagerService.handleIncomingUser:15120"
        f" android.app.ActivityManager.handleIncomingUser:4816 {manager}.translateUserId:3544 \n"
    )
    return Answer.failure(_SECURITY_EXCEPTION, text + "".join(f"\tat {frame}\n" for frame in frames))
