"""A phone that is ready to be read: finding it, waiting for it, asking before it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from auditor.cli.console import Console
from auditor.cli.options import gathered
from auditor.cli.speaking import F, option
from auditor.errors import N_

if TYPE_CHECKING:
    from auditor.phone.interface import Phone

_WAITING = {
    "unauthorized": N_("Unlock the phone and tap 'Allow' in the question about USB debugging."),
    "offline": N_("The phone does not answer yet. Unlock it."),
    "absent": N_("The phone is gone. Connect it again."),
}
_WAITING_ELSE = N_("Waiting for the phone.")
_READ = N_("{what}. {why}")
_LEFT = N_("{what} {seconds} s left.")


@dataclass(frozen=True, slots=True)
class Line:
    """Which phone, and how it is reached."""

    serial: str | None
    address: str | None
    """``HOST:PORT`` of a phone to connect to over Wi-Fi."""
    yes: bool
    """Whether it is read without asking."""


def connection_options(command: F) -> F:
    """Adds the options that say which phone; the command gets them as ``line``."""
    options = (
        option("--serial", "-s", metavar="SERIAL", envvar="ANDROID_SERIAL",
               help=N_("Serial number of the phone, where several are connected.")),
        option("--connect", "address", metavar="HOST:PORT", help=N_("Connect to a phone over Wi-Fi.")),
        option("--yes", "-y", is_flag=True, help=N_("Do not ask before the phone is read.")),
    )  # fmt: skip
    return gathered(command, options, "line", _line)


def _line(arguments: dict[str, Any]) -> Line:
    return Line(arguments.pop("serial"), arguments.pop("address"), arguments.pop("yes"))


def connect(line: Line, console: Console, likely: str | None = None) -> Phone:
    """The phone, once it has let us in; says what to do while it has not.

    ``likely`` is the serial number of the one to take where several are connected and none was named.

    Raises:
        DeviceError: there is no such phone, or it does not let us in.
    """
    from auditor.phone.adb_program import find_programs, newest  # slow to import
    from auditor.phone.devices import open_phone
    from auditor.phone.transport import AdbServer

    server = AdbServer.from_environment()
    program = newest(find_programs())
    server.ensure_running(None if program is None else program.path)
    serial = line.serial
    if serial is None and line.address is None and likely in {one.serial for one in server.devices()}:
        serial = likely
    with countdown(console) as waiting:
        return open_phone(server, serial=serial, address=line.address, waiting=waiting)


@contextmanager
def countdown(console: Console) -> Iterator[Callable[[str, int], None]]:
    """Yields what to call with the phone's state and the seconds left.

    On a terminal it counts down; elsewhere each state is named once.
    """
    said: set[str] = set()

    def show(state: str, left: int) -> None:
        what = console.text(_WAITING.get(state, _WAITING_ELSE))
        if console.is_terminal:
            click.echo(f"\r{console.text(_LEFT, what=what, seconds=left)} ", nl=False, err=True)
        elif state not in said:
            console.line(what)
        said.add(state)

    try:
        yield show
    finally:
        if said and console.is_terminal:
            click.echo(err=True)


def agreed(console: Console, *, yes: bool, pulls: bool = True) -> bool:
    """Lists what will be read and asks once; with ``yes`` the list is left out.

    ``pulls`` tells whether files of apps are copied, or just listed.
    """
    from auditor.phone.consent import OF_CHOSEN_APPS, OF_THE_PHONE  # slow to import

    if yes:
        return True
    console.say(N_("This will be read from the phone, and nothing on it will be changed:"))
    for topic in (*OF_THE_PHONE, *([OF_CHOSEN_APPS] if pulls else [])):
        console.line(f"\n{console.text(topic.title)}")
        for one in topic.readables():
            what, why = console.text(one.answers), console.text(one.reason)
            console.line(f"  - {console.text(_READ, what=what, why=why)}")
    console.line("")
    console.say(N_("Older phones are asked for the same in other words."))
    console.say(
        N_("Contacts, calls and messages themselves are not read. Everything stays on this computer.")
    )
    console.say(
        N_(
            "Which apps a person has can tell a bank, a faith or an illness. If this is not your phone, go "
            "through this list with its owner first."
        )
    )
    return console.ask(N_("Read the phone now?"))
