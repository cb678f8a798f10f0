"""``auditor doctor``: what stands between this computer and a phone, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from auditor.cli.console import Console
from auditor.cli.run import NOTHING_AUDITED
from auditor.cli.speaking import SpeakingCommand, language_of, language_option, option, verbose_option
from auditor.errors import N_, DeviceError
from auditor.model import Maybe, Unknown

if TYPE_CHECKING:
    from auditor.phone.adb_program import AdbProgram
    from auditor.phone.doctor import Check
    from auditor.phone.interface import ListedDevice
    from auditor.phone.transport import AdbServer

_HELP = N_(
    "Finds out why a phone cannot be read, and says what to do.\n\n"
    "It looks for adb, for its server and for phones, and tells how USB debugging is switched on "
    "on the phones of each maker. Where no cable works, --pair connects over Wi-Fi (Android 11 and newer)."
)
_EXAMPLES = """\
auditor doctor
auditor doctor --lang zh-CN
auditor doctor --pair 192.168.1.20:37123 123456"""

_FROM_MEMORY = N_("{brands} (names may differ)")
_FOUND = {
    ("adb-found", True): N_("adb is here: {paths}"),
    ("adb-found", False): N_("adb was not found."),
    ("adb-newest", True): N_("The newest is used: {path} (version {version})."),
    ("adb-can-pair", True): N_("This adb can pair over Wi-Fi."),
    ("adb-can-pair", False): N_("This adb (version {version}) cannot pair over Wi-Fi."),
    ("server", True): N_("The adb server answers (version {version})."),
    ("server", False): N_("The adb server does not answer: {problem}"),
    ("device-none", False): N_("No phone is connected."),
    ("device-device", True): N_("The phone {serial} is ready."),
    ("device-unauthorized", False): N_("The phone {serial} has not allowed this computer."),
    ("device-offline", False): N_("The phone {serial} is connected, but does not answer."),
    ("device-no-permissions", False): N_("This computer does not let you open the phone {serial}."),
    ("device-other", False): N_("The phone {serial} is in the state {state}."),
}


@click.command(cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@option("--pair", nargs=2, metavar="HOST:PORT CODE",
        help=N_("Pair by the address and code that the phone shows under 'Wireless debugging'."))  # fmt: skip
@verbose_option
@language_option
@click.pass_context
def doctor(ctx: click.Context, pair: tuple[str, str] | None) -> int:
    """Looks at everything; returns 0 where a phone is ready."""
    from auditor.phone.adb_program import find_programs  # slow to import
    from auditor.phone.doctor import diagnose
    from auditor.phone.transport import AdbServer

    console = Console(language_of(ctx))
    programs = find_programs()
    server = AdbServer.from_environment()
    version = _start(server, programs)
    if pair is not None and not isinstance(version, Unknown):
        _pair(server, *pair, console)
    devices = () if isinstance(version, Unknown) else server.devices()
    checks = diagnose(programs, version, devices)
    for check in checks:
        _tell(check, console)
    ready = [check for check in checks if check.id.startswith("device-") and check.ok]
    if ready:
        choice = "" if len(devices) == 1 else f" --serial {ready[0].detail.get('serial')}"
        console.say(N_("Now run: {command}"), command=f"auditor phone{choice}")
        return 0
    _tell_how(devices, console)
    return NOTHING_AUDITED


def _start(server: AdbServer, programs: tuple[AdbProgram, ...]) -> Maybe[int]:
    """The version of the server, started where it did not run; or why it does not answer."""
    from auditor.phone.adb_program import newest  # slow to import

    program = newest(programs)
    try:
        server.ensure_running(None if program is None else program.path)
        return server.version()
    except DeviceError as error:
        return Unknown(str(error))


def _pair(server: AdbServer, address: str, code: str, console: Console) -> None:
    """Pairs; raises DeviceError."""
    from auditor.phone.devices import checked_address, checked_code  # slow to import

    server.pair(checked_address(address), checked_code(code))
    console.say(N_("Paired. Now run: {command}"), command="auditor phone --connect HOST:PORT")


def _tell(check: Check, console: Console) -> None:
    from auditor.phone.doctor import advice  # slow to import

    values = {name: _text(value) for name, value in check.detail.entries}
    mark = "[ok]" if check.ok else "[--]"
    message = _FOUND.get((check.id, check.ok))
    found = check.id if message is None else console.text(message, **values)
    console.line(f"{mark} {found}", None if check.ok else "yellow")
    if advice(check):
        console.line(f"     {console.text(advice(check), **values)}")


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _tell_how(devices: tuple[ListedDevice, ...], console: Console) -> None:
    """How to switch USB debugging on, where no phone is seen at all."""
    from auditor.phone.makers import LAST_STEPS, MAKERS  # slow to import

    if devices:
        return
    console.say(N_("How to switch USB debugging on:"))
    for maker in MAKERS:
        named = maker.brands if maker.checked else console.text(_FROM_MEMORY, brands=maker.brands)
        console.line(f"\n{named}")
        _tell_steps(maker.steps, console)
    console.line("")
    console.say(N_("On every phone, then:"))
    _tell_steps(LAST_STEPS, console)


def _tell_steps(steps: tuple[str, ...], console: Console) -> None:
    for number, step in enumerate(steps, start=1):
        console.line(f"  {number}. {console.text(step)}")
