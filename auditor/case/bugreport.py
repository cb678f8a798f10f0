"""Android's bug reports: the sections on apps, users and AppOps, and nothing else of them.

A report is a ZIP with one big text (platform/frameworks/native,
cmds/dumpstate/bugreport-format.md); of Android 6 and older, the text alone.
"""

from __future__ import annotations

import re

from auditor.case import told
from auditor.case.members import Members, read_lines, read_text
from auditor.case.records import Case
from auditor.case.service_dumps import services
from auditor.errors import NotACase

FORMAT = "bugreport"
_ENTRY = "main_entry.txt"
_TEXT = re.compile(r"(?:bugreport-[^/]*\.txt|dumpState_[^/]*\.log|dumpstate[^/]*\.txt)\Z")
_STAMP = re.compile(rb"== dumpstate: ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})\s*\Z")
_PROPERTIES = b"------ SYSTEM PROPERTIES"
_SECTION = b"------ "
_HEAD_LINES = 200
"""Lines at the head in which the time of the report stands."""
_MAX_ENTRY = 4096


def is_bugreport(members: Members) -> bool:
    """Whether these files are those of a bug report."""
    return _text_name(members) is not None


def read_bugreport(members: Members) -> Case:
    """What a bug report tells of the phone and its apps; it holds no APK.

    Raises:
        NotACase: it holds no text of the kind.
        CaseTampered: the archive is damaged.
    """
    name = _text_name(members)
    if name is None:
        raise NotACase(path=members.path)
    stamp, found = _head(members, name)
    time = told.phone_time(found)
    created = time.utc(stamp) if stamp is not None else members.changed()
    dumps = services(read_lines(members, name))
    if stamp is None and not dumps.dumps:
        raise NotACase(path=members.path)
    outputs = (*told.service_outputs(dumps, time, created), *told.property_outputs(found, created))
    return Case(
        path=members.path,
        format=FORMAT,
        created=created,
        complete=True,
        outputs=outputs,
        apks=(),
        serial="",
        limits=told.notes(dumps, ("apks", "history", "package-lists", "settings")),
        transcript=told.transcript(outputs),
    )


def _text_name(members: Members) -> str | None:
    """The file with the big text: what ``main_entry.txt`` names, else by its name, the largest."""
    names = members.names()
    if _ENTRY in names:
        named = read_text(members, _ENTRY, _MAX_ENTRY).decode("utf-8", "replace").strip()
        if named in names:
            return named
    fitting = [name for name in names if _TEXT.search(name)]
    if not fitting and len(names) == 1 and names[0].endswith((".txt", ".log")):
        fitting = list(names)
    return max(fitting, key=members.size, default=None)


def _head(members: Members, name: str) -> tuple[str | None, dict[str, bytes]]:
    """The time at the head of the report, and the properties that are read."""
    stamp: str | None = None
    inside = False
    block: list[bytes] = []
    for number, line in enumerate(read_lines(members, name)):
        match = _STAMP.match(line) if stamp is None and number < _HEAD_LINES else None
        if match is not None:
            stamp = match.group(1).decode("ascii")
        elif line.startswith(_SECTION):
            inside = line.startswith(_PROPERTIES) and not block
        elif inside:
            block.append(line)
    return stamp, told.properties(block)
