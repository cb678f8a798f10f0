"""The lines of ``dexdump -d`` that name personal data, found without the auditor's rules."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.apk_files import read_dexes

_HEADER = re.compile(rb"^[0-9a-f]+: +\|\[[0-9a-f]+\] (\S+)\.([^.:]+):(\(\S*)")
_LINE = re.compile(rb"^([0-9a-f]+): [0-9a-f. ]+\|[0-9a-f]+: (\S+) (.*)$")
_CLASS = re.compile(rb"^  Class descriptor  : '(\S+)'")
_STATIC_VALUE = re.compile(rb'^      value         : "(.*)"$')

_PROVIDER_CLASS = (
    rb"Landroid/provider/(?:ContactsContract|Contacts|CallLog|Telephony|SimPhonebookContract)[$;]"
)
_FIELD = re.compile(rb"(Landroid/provider/\S+)\.(\w+):Landroid/net/Uri;")
_METHOD = re.compile(
    rb"(" + _PROVIDER_CLASS + rb"\S*|L\S*\$PickContact;)\.(\S+):(\(\S*)"
    rb"|(Landroid/telephony/SmsManager;)\.(\w*FromIcc):(\(\S*)"
    rb"|(Lcom/android/internal/telephony/CallerInfo(?:AsyncQuery)?;)\.(getCallerInfo|startQuery):(\(\S*)"
)
_TEXT = re.compile(
    rb"content:/|com\.android\.contacts(?![.\w])|\bcall_log\b|simphonebook|\bmms-sms\b"
    rb"|ContactsContract|android\.provider\.(?:Contacts|CallLog|Telephony|SimPhonebookContract)\b"
    rb"|^(?:contacts|call_log|icc|sms|mms|logs|people|phones|raw_contacts|phone_lookup|adn|fdn)/?$"
    rb"|^android\.(?:intent|provider)\.action\.(?:PICK|GET_CONTENT|PICK_CONTACTS)$|^vnd\.android\.cursor\.dir/"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One line that names personal data."""

    dex: str
    method: str
    """The descriptor of the method it stands in; of a static field's first value, the class."""
    offset: int
    """Of the instruction, in bytes from the start of the DEX file; 0 for a static field's first value."""
    kind: str
    """``string``, ``field``, ``method`` or ``value`` (what a static field is set to before any code runs)."""
    name: str


def find_references(path: Path) -> Iterator[Reference]:
    """The references in all DEX files of an APK, in the order of the listing."""
    for dex, raw in read_dexes(path):
        with tempfile.TemporaryDirectory() as folder:
            code, listing = Path(folder) / dex, Path(folder) / "listing"
            code.write_bytes(raw)
            with listing.open("wb") as out:
                subprocess.run(["dexdump", "-d", str(code)], stdout=out, check=True)
            yield from _of_listing(dex, listing)


def _of_listing(dex: str, listing: Path) -> Iterator[Reference]:
    owner = method = ""
    with listing.open("rb") as lines:
        for line in lines:
            if b": const-string" in line:
                while b"// string@" not in line:  # the text itself holds an end of line
                    line = line.replace(b"\n", b" ") + next(lines)
            if b"|" not in line:
                if found := _CLASS.match(line):
                    owner = _text(found[1])
                elif (value := _STATIC_VALUE.match(line)) and _TEXT.search(value[1]):
                    yield Reference(dex, owner, 0, "value", _text(value[1]))
            elif found := _HEADER.match(line):
                method = f"L{_text(found[1]).replace('.', '/')};->{_text(found[2])}{_text(found[3])}"
            elif found := _LINE.match(line):
                named = _named(found[2], found[3])
                if named:
                    yield Reference(dex, method, int(found[1], 16), *named)


def _named(opcode: bytes, operands: bytes) -> tuple[str, str] | None:
    """Kind and name of what an instruction names."""
    if opcode.startswith(b"const-string"):
        text = operands[operands.index(b'"') + 1 : operands.rindex(b'"')]
        return ("string", _text(text)) if _TEXT.search(text) else None
    if opcode.startswith(b"sget-object"):
        field = _FIELD.search(operands)
        return ("field", f"{_text(field[1])}->{_text(field[2])}") if field else None
    if opcode.startswith(b"invoke"):
        call = _METHOD.search(operands)
        return ("method", "{}->{}{}".format(*map(_text, filter(None, call.groups())))) if call else None
    return None


def without_arguments(method: str) -> str:
    """Class and name of a method."""
    return method.partition("(")[0]


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
