"""Reading a phone into a case, in two rounds: identify every app, then pull the chosen ones.

Nothing is judged here and nothing is printed. Whatever fails is written down in
the case and the rest goes on; only a lost connection ends the collection, and
the case is valid up to there. With a case that was reopened the same steps go
on where they stopped: what it holds whole stands, above all the record of use,
in which reading leaves traces. Only where an app's files lie is asked again
while not all of them are there.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from auditor.case import CaseWriter, CommandOutput
from auditor.errors import CommandRefused
from auditor.model import PackageName, UserId
from auditor.phone import answers
from auditor.phone.commands import DEFAULT_APP_SETTINGS, PROPERTY_KEYS, SERVICE_SETTINGS
from auditor.phone.interface import Phone
from auditor.phone.pull import Caps, Puller
from auditor.phone.session import Progress, Session
from auditor.text import plain

OWNER = answers.ListedUser(UserId(0), running=True)
_CAPS = Caps()

# The record of use is dumped before anything else, since reading a phone leaves traces in it;
# the clock is read around it, since the dump counts from the time of the dump.
_FIRST = ("now", "dump-appops", "now", "utc-offset")
_PACKAGES = ("dump-package-permissions", "dump-packages")
_PLAIN = "-plain"
"""Marks the form of a command without a time limit, for Android 6."""
_USUAL_ROWS = 100
"""Rows of the history that a phone prints unless more are asked for."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """Apps that the dumps of all apps do not tell enough of, so that they are asked about one by one."""

    packages: tuple[PackageName, ...]
    """Their permissions or versions are not known."""
    uses: tuple[PackageName, ...]
    """The record of their use could not be had."""


def identify(phone: Phone, case: CaseWriter, progress: Progress) -> None:
    """Reads what the phone says of itself, its users and all its apps into the case.

    A user that the shell may not enter becomes a limit ``user-denied`` or
    ``user-locked``.

    Raises:
        DeviceError: the phone is lost; the case holds what was read before.
        OutputError: the case cannot be written.
    """
    session = Session(phone, case, progress)
    for command_id in _FIRST:
        session.run(command_id)
    for key in PROPERTY_KEYS:
        session.run("getprop", key=key)
    listed = answers.users(session.run("list-users")) or (OWNER,)
    session.run("dump-user")
    open_users = [user for user in listed if _list_packages(session, user)]
    for command_id in _PACKAGES:
        _dump(session, command_id)
    roles = session.run("dump-role")
    history = session.run("dump-appops-history")
    if answers.rows_of_history(history) >= _USUAL_ROWS:
        session.run("dump-appops-history-rows")
    keys = SERVICE_SETTINGS + (DEFAULT_APP_SETTINGS if answers.lacks_service(roles) else ())
    for user in open_users:
        for key in keys:
            session.run("secure-setting", user=user.id, key=key)


def ask_of_apps(
    phone: Phone, case: CaseWriter, gaps: Gaps, users: Sequence[UserId], progress: Progress
) -> None:
    """Reads into the case what the dumps of all apps lack; nothing is asked where they lack nothing.

    Raises:
        DeviceError: the phone is lost; the case holds what was read before.
        OutputError: the case cannot be written.
    """
    session = Session(phone, case, progress)
    for package in gaps.packages:
        with suppress(CommandRefused):  # pulling its files says so
            _dump(session, "dump-package", package=package)
    for package in gaps.uses:
        for user in users:
            with suppress(CommandRefused):
                session.run("appops-get", package=package, user=user)


def pull_apps(
    phone: Phone,
    case: CaseWriter,
    chosen: Sequence[PackageName],
    users: Sequence[UserId],
    progress: Progress,
    *,
    caps: Caps = _CAPS,
) -> None:
    """Reads the APKs of the chosen apps into the case.

    ``users`` are those to ask for the files of an app, in order. A name that is no
    package name is noted as ``command-refused`` and nothing is sent.

    Raises:
        DeviceError: the phone is lost; the case holds what was read before.
        OutputError: the case cannot be written.
    """
    session = Session(phone, case, progress)
    puller = Puller(session, caps)
    for package in dict.fromkeys(chosen):
        session.begin(package=plain(package))
        try:
            paths = _paths(session, package, users)
        except CommandRefused as error:
            session.note("command-refused", package=plain(package), problem=str(error.values["problem"]))
            continue
        if not paths:
            session.note("no-apk", package=plain(package))
        for position, path in enumerate(paths):
            puller.pull(package, path, answers.role_of(path, position))


def _dump(session: Session, command_id: str, **values: str | int) -> CommandOutput:
    """The output of a dump, asked for without a time limit where the phone knows none."""
    dump = session.run(command_id, **values)
    return session.run(command_id + _PLAIN, **values) if answers.lacks_service(dump) else dump


def _list_packages(session: Session, user: answers.ListedUser) -> bool:
    """Whether the shell may enter the user."""
    session.begin(user=user.id)
    listed = session.run("list-packages", user=user.id)
    if answers.knows_no_option(listed):
        listed = session.run("list-packages-plain", user=user.id)
    if answers.has_packages(listed) and not answers.is_refusal(listed):
        session.run("list-third-party", user=user.id)
        session.run("list-files", user=user.id)
        return True
    session.note(_why_not(listed, user), user=user.id)
    return False


def _why_not(listed: CommandOutput, user: answers.ListedUser) -> str:
    if not user.running:
        return "user-locked"
    return "user-denied" if answers.is_refusal(listed) else "user-not-listed"


def _paths(session: Session, package: PackageName, users: Sequence[UserId]) -> tuple[str, ...]:
    """Where the APKs of an app lie: by the first user that has it, else by the package dump."""

    def all_pulled(output: CommandOutput) -> bool:
        return all(session.case.kept.apk(package, path) for path in answers.apk_paths(output))

    for user in users:
        paths = answers.apk_paths(session.run_unless(all_pulled, "package-path", package=package, user=user))
        if paths:
            return paths
    return answers.apk_paths_of_dump(_dump(session, "dump-package", package=package))
