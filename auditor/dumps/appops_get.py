"""``appops get PACKAGE``: modes and last accesses of one package of one user.

The form is that of ``AppOpsService.onShellCommand`` from Android 6 on. It knows no
process states. ``Uid mode:`` stands before the ops of the uid: by the source before
the first of them, on some phones before each, so that the uid's ops are those from
there to the first op that comes again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from auditor.dumps.appops import Access, OpEntry, PackageOps, UidOps, mode_name
from auditor.dumps.clock import Stamp, read_delta
from auditor.dumps.lines import Grammar, Tally, irrelevant, rule
from auditor.model import Uid


@dataclass(frozen=True, slots=True)
class OpsOfPackage:
    """What one ``appops get`` says."""

    uid_modes: tuple[tuple[str, str], ...]
    ops: tuple[OpEntry, ...]
    tally: Tally

    def under(self, uid: Uid, package: str, *, whole: bool) -> UidOps:
        """The same as part of a record of the whole phone."""
        return UidOps(uid, self.uid_modes, (PackageOps(uid, package, self.ops),), whole)


@dataclass(slots=True)
class _Reader:
    uid_modes: dict[str, str] = field(default_factory=dict)
    ops: dict[str, OpEntry] = field(default_factory=dict)
    of_uid: bool = False

    def op(self, match: re.Match[str]) -> bool:
        name, mode = match["op"].removeprefix("OP_"), mode_name(match["mode"])
        if match["uid"] is not None:
            self.of_uid = True
        elif self.of_uid and (match["rest"] or name in self.uid_modes):
            self.of_uid = False
        if self.of_uid and not match["rest"]:
            self.uid_modes[name] = mode
            return True
        accesses = _accesses(match["rest"])
        if accesses is None:
            return False
        self.ops[name] = OpEntry(name, mode, accesses)
        return True


def _accesses(text: str) -> tuple[Access, ...] | None:
    found = []
    for name, ago in re.findall(r"; (time|rejectTime)=(\S+) ago", text):
        delta = read_delta(ago)
        if delta is None:
            return None
        found.append(Access(None, (), name == "rejectTime", Stamp(-delta, None)))
    return tuple(found)


APPOPS_GET: Grammar[_Reader] = Grammar(
    "appops-get",
    (
        rule(
            r"(?P<uid>Uid mode: )?(?P<op>[A-Za-z][A-Za-z0-9_]*(?:\(\d+\))?): (?P<mode>mode=\d+|[a-z]+)"
            r"(?P<rest>(?:; (?:time|rejectTime|duration)=\S+(?: ago)?| \(running\))*)",
            _Reader.op,
        ),
        rule(r"No operations\.|Default mode: .*", irrelevant),
    ),
)


def read_appops_get(lines: tuple[str, ...]) -> OpsOfPackage:
    """The ops that ``appops get PACKAGE`` prints; never raises."""
    reader = _Reader()
    tally = APPOPS_GET.read(reader, lines)
    return OpsOfPackage(tuple(reader.uid_modes.items()), tuple(reader.ops.values()), tally)
