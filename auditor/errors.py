"""The exceptions of the auditor: one tree, each class with its exit code and its advice.

    AuditorError                    3
    ├── DeviceError                 3   the phone or adb
    │   ├── AdbMissing              3   no adb program
    │   ├── AdbServerFailed         3   the adb server does not answer
    │   ├── NoDevice                3   nothing is connected
    │   ├── DeviceNotFound          3   not the one that was asked for
    │   ├── SeveralDevices          2   one must be chosen
    │   ├── WrongAddress            2   not HOST:PORT
    │   ├── WrongPairingCode        2   not six digits
    │   ├── ConnectFailed           3   nothing answers over Wi-Fi
    │   ├── PairingFailed           3   the phone or the adb server refused
    │   ├── Unauthorized            3   the phone has not allowed this computer
    │   ├── Offline                 3   connected, but does not answer
    │   ├── NoUsbPermission         3   Linux udev
    │   ├── Unplugged               4   gone in the middle
    │   ├── DeviceTimeout           4   no answer within the deadline
    │   ├── RemoteFileError         4   a file of the phone could not be read
    │   ├── NotAgreed               3   nobody allowed reading the phone
    │   └── CommandRefused          3   not on the allow-list; nothing was sent
    ├── CaseError                   3   a case folder
    │   ├── NotACase                3
    │   ├── CaseVersion             3
    │   ├── CaseTampered            3   bytes differ from the index
    │   ├── CaseEncrypted           3   and no identity was given
    │   ├── OtherPhone              2   of another phone than the one it is used with
    │   ├── NotEarlier              2   not collected before the one it is compared with
    │   └── WrongAgeKey             2   no recipient or identity, or not the right one
    ├── MalformedInput              3   an APK or a part of one
    │   ├── MalformedApk            3
    │   └── MalformedDex            3
    ├── DataError                   2   rules, catalogue, lexicon, the user's own lists
    │   └── UnreadableData          2   one that cannot be opened
    ├── DocumentError               3   a saved report that is none
    └── OutputError                 3   a report or case that cannot be written

Every message is a gettext id in English with named holes, so that the one who
prints it can print it in the user's language. ``str(error)`` is English.
"""

from __future__ import annotations

from typing import ClassVar


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "mark, do not translate yet"
    """The message itself; marks it for extraction."""
    return message


class AuditorError(Exception):
    """Base of all errors that the auditor raises on purpose."""

    exit_code: ClassVar[int] = 3
    reason: ClassVar[str] = "error"
    """Id of the reason, as in the document's ``errors``."""
    message: ClassVar[str] = N_("The audit failed: {problem}")
    """What happened; holes are filled from the keyword arguments."""
    advice: ClassVar[str] = ""
    """What to do about it."""

    def __init__(self, **values: object) -> None:
        """Takes the values for the holes of ``message`` and ``advice``."""
        self.values = values
        super().__init__(self.message.format(**values))


class DeviceError(AuditorError):
    """The phone or the adb server failed."""

    reason = "device"
    message = N_("The phone could not be read: {problem}")
    advice = N_("Run 'auditor doctor' to see what is wrong.")


class AdbMissing(DeviceError):
    """No adb program was found."""

    reason = "adb-missing"
    message = N_("The program adb was not found on this computer.")
    advice = N_(
        "Install Android's platform-tools (on Debian: apt install adb; on a Mac: brew install "
        "android-platform-tools; on Windows: winget install Google.PlatformTools) and try again."
    )


class AdbServerFailed(DeviceError):
    """The adb server does not answer or cannot be started."""

    reason = "adb-server"
    message = N_("The adb server on port {port} does not answer: {problem}")
    advice = N_("Close other phone programs, or run 'adb start-server', and try again.")


class NoDevice(DeviceError):
    """No phone is connected."""

    reason = "no-device"
    message = N_("No phone is connected.")
    advice = N_(
        "Connect the phone with a data cable, unlock it and switch USB debugging on. "
        "'auditor doctor' shows how on your phone."
    )


class DeviceNotFound(DeviceError):
    """The phone that was asked for is not there."""

    reason = "device-not-found"
    message = N_("There is no phone with the serial number {serial}.")
    advice = N_("'auditor doctor' lists the phones that are connected.")


class SeveralDevices(DeviceError):
    """More than one phone is connected and none was chosen."""

    exit_code = 2
    reason = "several-devices"
    message = N_("Several phones are connected: {serials}.")
    advice = N_("Choose one with --serial.")


class WrongAddress(DeviceError):
    """An address that is none."""

    exit_code = 2
    reason = "wrong-address"
    message = N_("{address} is not an address of the form HOST:PORT.")
    advice = N_("The phone shows its address in 'Developer options' under 'Wireless debugging'.")


class WrongPairingCode(DeviceError):
    """A pairing code that is none."""

    exit_code = 2
    reason = "wrong-pairing-code"
    message = N_("A pairing code has six digits.")
    advice = N_(
        "The phone shows the code under 'Wireless debugging' after a tap on 'Pair device with pairing code'."
    )


class ConnectFailed(DeviceError):
    """No phone answers over Wi-Fi."""

    reason = "connect-failed"
    message = N_("No phone answered over Wi-Fi: {problem}")
    advice = N_(
        "Phone and computer must be in the same Wi-Fi. Take the address that the phone shows under "
        "'Wireless debugging' now: it changes. The first time, pair with 'auditor doctor --pair'."
    )


class PairingFailed(DeviceError):
    """The phone was not paired."""

    reason = "pairing-failed"
    message = N_("The phone was not paired: {problem}")
    advice = N_(
        "Take address and code that the phone shows now. If an older adb is running, end it with "
        "'adb kill-server' first. A cable works as well."
    )


class Unauthorized(DeviceError):
    """The phone has not allowed this computer."""

    reason = "unauthorized"
    message = N_("The phone {serial} has not allowed this computer to read it.")
    advice = N_("Unlock the phone and tap 'Allow' in the question about USB debugging, then try again.")


class Offline(DeviceError):
    """The phone is listed, but does not answer."""

    reason = "offline"
    message = N_("The phone {serial} is connected, but does not answer.")
    advice = N_("Unplug the cable, plug it in again, unlock the phone and try again.")


class NoUsbPermission(DeviceError):
    """Linux does not let this user open the USB device."""

    reason = "no-usb-permission"
    message = N_("This computer does not let you open the phone's USB connection.")
    advice = N_(
        "Install the udev rules for Android (on Debian: apt install android-sdk-platform-tools-common), "
        "then unplug the phone and plug it in again."
    )


class Unplugged(DeviceError):
    """The connection broke in the middle."""

    exit_code = 4
    reason = "unplugged"
    message = N_("The connection to the phone broke off: {problem}")
    advice = N_("Check the cable and run the same command again; what was read so far is kept.")


class DeviceTimeout(DeviceError):
    """The phone did not answer within the deadline."""

    exit_code = 4
    reason = "device-timeout"
    message = N_("The phone did not answer within {seconds} seconds: {problem}")
    advice = N_("Keep the phone unlocked and try again.")


class RemoteFileError(DeviceError):
    """A file of the phone could not be read, or arrived changed."""

    exit_code = 4
    reason = "remote-file"
    message = N_("The file {path} on the phone could not be read: {problem}")
    advice = N_("Nothing to do about it here; the report says what is missing.")


class NotAgreed(DeviceError):
    """The question before reading was not answered with yes."""

    reason = "not-agreed"
    message = N_("Nothing was read from the phone, because nobody agreed to it.")
    advice = N_("Answer the question with yes. Where nobody can answer, as in a script, use --yes.")


class CommandRefused(DeviceError):
    """A command that is not on the allow-list; it was not sent."""

    reason = "command-refused"
    message = N_("The command {command} was not sent to the phone: {problem}")
    advice = N_("This protects your phone. If the name of an app causes it, that app is suspicious.")


class CaseError(AuditorError):
    """A case folder cannot be used."""

    reason = "case"
    message = N_("The case folder {path} cannot be used: {problem}")
    advice = N_("Collect the phone again with 'auditor phone'.")


class NotACase(CaseError):
    """The folder is no case folder."""

    reason = "not-a-case"
    message = N_("{path} is no case folder, no collection of AndroidQF and no bug report.")
    advice = N_(
        "Give the folder that 'auditor phone' has made, the folder or archive of AndroidQF, or the ZIP file "
        "of a bug report."
    )


class CaseVersion(CaseError):
    """The case has a format that this version does not read."""

    reason = "case-version"
    message = N_("The case folder {path} has the format {found}; this version reads {known}.")
    advice = N_("Use the version of the auditor that made it, or a newer one.")


class CaseTampered(CaseError):
    """A file of the case is not what was collected."""

    reason = "case-tampered"
    message = N_("The case folder {path} was changed after it was collected: {artefact} ({problem}).")
    advice = N_("Use an unchanged copy, or collect the phone again.")


class CaseEncrypted(CaseError):
    """The collection is encrypted and no identity was given."""

    reason = "case-encrypted"
    message = N_("{path} is encrypted.")
    advice = N_("Give the file with your age identity: --identity key.txt")


class OtherPhone(CaseError):
    """A case is used with another phone than its own."""

    exit_code = 2
    reason = "other-phone"
    message = N_("The case folder {path} is of another phone.")
    advice = N_("Connect the phone that it was begun with, in the same way as then (cable or Wi-Fi).")


class NotEarlier(CaseError):
    """A case to compare with that was not made before."""

    exit_code = 2
    reason = "not-earlier"
    message = N_("The case folder {path} was not made before the one that it is to be compared with.")
    advice = N_("With --since give the older case; the newer one is the one that is audited.")


class WrongAgeKey(CaseError):
    """A key of age that is none, or does not open the collection."""

    exit_code = 2
    reason = "wrong-age-key"
    message = N_("The key {key} is of no use here: {problem}")
    advice = N_("A recipient begins with age1 or ssh-; a file with an identity holds AGE-SECRET-KEY-1.")


class MalformedInput(AuditorError):
    """A file that is not what it claims to be."""

    reason = "malformed"
    message = N_("The file is damaged: {problem} (at {place})")
    advice = N_("Get the file again; if it stays so, it may be made to stop analysis.")


class MalformedApk(MalformedInput):
    """Not an APK, or one that cannot be opened."""

    reason = "malformed-apk"
    message = N_("This is not a readable APK: {problem}")


class MalformedDex(MalformedInput):
    """A DEX file that breaks its own format."""

    reason = "malformed-dex"
    message = N_("The code file is damaged: {problem} (at byte {place})")


class DataError(AuditorError):
    """Rules, catalogue or lexicon, shipped or the user's own, are wrong."""

    exit_code = 2
    reason = "data"
    message = N_("{path}, line {line}: {problem}")
    advice = N_("Correct the file and try again.")


class UnreadableData(DataError):
    """A file of rules or a list that cannot be opened, so that no line of it is wrong."""

    message = N_("{path} cannot be read: {problem}")
    advice = N_("Check the path, and whether you may read the file.")


class DocumentError(AuditorError):
    """A saved report that does not follow the schema."""

    reason = "document"
    message = N_("{path} is not a report of this tool: {problem}")


class OutputError(AuditorError):
    """Something could not be written."""

    reason = "output"
    message = N_("{path} could not be written: {problem}")
    advice = N_("Choose another place with --output, or make room on the disk.")
