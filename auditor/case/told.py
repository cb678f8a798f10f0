"""What a collection of others tells, put into the commands that would have printed it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

from auditor.case.layout import sha256
from auditor.case.records import CommandOutput
from auditor.case.service_dumps import COMMANDS, ServiceDump, Services
from auditor.model import Detail, Limit, TranscriptEntry, Unknown

KEYS = (
    *("ro.product.manufacturer", "ro.product.model", "ro.product.brand", "ro.build.version.release"),
    *("ro.build.version.sdk", "ro.build.version.security_patch", "persist.sys.timezone"),
    *("ro.miui.ui.version.name", "ro.build.version.oneui", "ro.build.version.emui"),
    "ro.build.version.opporom",
)
"""The properties that are taken; none identifies one phone."""
SETTINGS = (
    *("enabled_accessibility_services", "enabled_notification_listeners"),
    *("sms_default_application", "dialer_default_application"),
)
"""The settings that are taken."""
WHOLE = Unknown("no-shell-v2")
"""Exit code of what has none, as of a phone that cannot tell."""
CUT_OFF = Unknown("dump-cut-off")
_PROPERTY = re.compile(rb"\[([a-z0-9._]{1,64})\]: \[([^\r\n]{0,92})\]\s*\Z")
_STAMP = "%Y-%m-%d %H:%M:%S"


@dataclass(frozen=True, slots=True)
class PhoneTime:
    """What is known of the phone's clock."""

    zone: ZoneInfo | None
    """``None`` where the phone's zone is not told."""

    def utc(self, stamp: str) -> datetime:
        """A local time of the phone in UTC; taken for UTC where the zone is not known."""
        local = datetime.strptime(stamp, _STAMP)  # noqa: DTZ007 - the zone is put in below
        try:
            return local.replace(tzinfo=self.zone or timezone.utc).astimezone(timezone.utc)
        except OverflowError:
            return local.replace(tzinfo=timezone.utc)


def properties(lines: Iterable[bytes]) -> dict[str, bytes]:
    """The named properties of ``getprop``'s list."""
    found: dict[str, bytes] = {}
    for line in lines:
        match = _PROPERTY.match(line.rstrip(b"\r\n"))
        if match is not None and match.group(1).decode("ascii") in KEYS:
            found.setdefault(match.group(1).decode("ascii"), match.group(2))
    return found


def phone_time(found: dict[str, bytes]) -> PhoneTime:
    """The clock of a phone with these properties."""
    name = found.get("persist.sys.timezone", b"").decode("ascii", "replace")
    try:
        return PhoneTime(ZoneInfo(name) if name else None)
    except (KeyError, ValueError, OSError):  # unknown, hostile, or a system without zone data
        return PhoneTime(None)


def property_outputs(found: dict[str, bytes], when: datetime) -> list[CommandOutput]:
    """The properties as ``getprop KEY`` prints them."""
    return [
        CommandOutput("getprop", (("key", key),), ("getprop", key), when, WHOLE, found[key] + b"\n", b"")
        for key in sorted(found)
    ]


def setting_outputs(lines: Iterable[bytes], when: datetime) -> list[CommandOutput]:
    """The named settings of ``settings list secure`` as ``settings get`` prints them, for the owner."""
    found: dict[str, bytes] = {}
    for line in lines:
        key, mark, value = line.rstrip(b"\r\n").partition(b"=")
        if mark and key.decode("ascii", "replace") in SETTINGS:
            found.setdefault(key.decode("ascii"), value)
    argv = ("settings", "get", "--user", "0", "secure")
    return [
        CommandOutput(
            "secure-setting",
            (("key", key), ("user", "0")),
            (*argv, key),
            when,
            WHOLE,
            found[key] + b"\n",
            b"",
        )
        for key in sorted(found)
    ]


def service_outputs(told: Services, time: PhoneTime, otherwise: datetime) -> list[CommandOutput]:
    """The services as the commands print them, AppOps first, each with the phone's clock at its end."""
    outputs: list[CommandOutput] = []
    order = list(COMMANDS)
    for dump in sorted(told.dumps, key=lambda dump: order.index(dump.service)):
        when = otherwise if dump.ended is None else time.utc(dump.ended)
        outputs.append(_service_output(dump, when))
        if dump.service == "appops" and dump.ended is not None and time.zone is not None:
            outputs += _clock_outputs(when, time.zone)
    return outputs


def _service_output(dump: ServiceDump, when: datetime) -> CommandOutput:
    command, argv = COMMANDS[dump.service]
    whole = WHOLE if dump.ended is not None else CUT_OFF
    return CommandOutput(command, (), argv, when, whole, dump.text, b"")


def _clock_outputs(when: datetime, zone: ZoneInfo) -> list[CommandOutput]:
    epoch = f"{int(when.timestamp())}\n".encode("ascii")
    offset = f"{when.astimezone(zone):%z}\n".encode("ascii")
    return [
        CommandOutput("now", (), ("date", "+%s"), when, WHOLE, epoch, b""),
        CommandOutput("utc-offset", (), ("date", "+%z"), when, WHOLE, offset, b""),
    ]


def notes(told: Services, missing: Iterable[str]) -> tuple[Limit, ...]:
    """What the collection cannot tell: services that are missing or imitated, and other parts."""
    absent = (*missing, *(name for name in COMMANDS if name not in {dump.service for dump in told.dumps}))
    limits = [Limit("source-lacks", Detail.of(part=part)) for part in absent]
    limits += [Limit("dump-imitated", Detail.of(section=COMMANDS[name][0])) for name in told.imitated]
    return tuple(limits)


def transcript(outputs: Iterable[CommandOutput]) -> tuple[TranscriptEntry, ...]:
    """The parts that were read, as entries of a transcript."""
    return tuple(
        TranscriptEntry(
            output.command, output.argv, output.started, output.exit_code, len(output.stdout),
            sha256(output.stdout),
        )
        for output in outputs
        if output.command not in ("now", "utc-offset")
    )  # fmt: skip
