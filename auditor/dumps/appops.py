"""``dumpsys appops``: modes in force and the last access to each op.

Forms of ``AppOpsService.dump``: Android 6 to 8 (``mode=0; time=+1d ago``), 9 (one
line per process state), 10 (``[bg-tpd]`` keys), 11 to 16 (attribution tags around
them). They differ line by line, so one grammar holds them all. It is anchored on
the ``Uid`` lines, because the title changed between versions.

A flag says on whose behalf an access was made (``AppOpsManager.OP_FLAG_*``): ``s``
by the app itself, ``tpd`` and ``upd`` by a provider for this app. ``tp`` and ``up``
are accesses that this app made for another one and are not its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from auditor.dumps.clock import Stamp, read_delta
from auditor.dumps.lines import Grammar, Tally, irrelevant, number, rule
from auditor.model import Uid

PER_USER = 100_000
"""Uids of one Android user (``UserHandle.PER_USER_RANGE``)."""
FIRST_APPLICATION_UID = 10_000

OWN_FLAGS = frozenset({"s", "tpd", "upd"})
_FLAGS = OWN_FLAGS | {"tp", "up"}
_MODES = ("allow", "ignore", "deny", "default")
"""Names by number (``AppOpsManager.MODE_*``), as Android 6 to 8 print them; ``deny`` is ``MODE_ERRORED``.

Later numbers mean different things to different makers: to some 4 was "ask".
"""


@dataclass(frozen=True, slots=True)
class Access:
    """One access or rejection, the last of its state and flags."""

    state: str | None
    """Process state; ``None`` where the layout does not have it (Android 6 to 8)."""
    flags: tuple[str, ...]
    """Empty where the layout does not have them (Android 6 to 9)."""
    rejected: bool
    stamp: Stamp

    @property
    def own(self) -> bool:
        """Whether it was made by the app or for it."""
        return not self.flags or not OWN_FLAGS.isdisjoint(self.flags)


@dataclass(frozen=True, slots=True)
class OpEntry:
    """One op of one package."""

    op: str
    mode: str | None
    """``None`` where several entries of the op disagree."""
    accesses: tuple[Access, ...]


@dataclass(frozen=True, slots=True)
class PackageOps:
    """The ops of one package of one uid."""

    uid: Uid
    package: str
    ops: tuple[OpEntry, ...]

    def of(self, op: str) -> OpEntry | None:
        """The entry of that op."""
        return next((entry for entry in self.ops if entry.op == op), None)


@dataclass(frozen=True, slots=True)
class UidOps:
    """The modes that hold for a whole uid, and its packages."""

    uid: Uid
    modes: tuple[tuple[str, str], ...]
    packages: tuple[PackageOps, ...]
    whole: bool
    """Whether its end was seen."""


@dataclass(frozen=True, slots=True)
class AppOps:
    """What one ``dumpsys appops`` says, by uid in the order of the phone."""

    uids: tuple[UidOps, ...]
    tally: Tally
    unknown_keys: int
    """Accesses whose process state or flag has no name that is known here."""


@dataclass(slots=True)
class _Op:
    modes: list[str] = field(default_factory=list)
    accesses: list[Access] = field(default_factory=list)


@dataclass(slots=True)
class _Uid:
    uid: Uid
    modes: dict[str, str] = field(default_factory=dict)
    packages: dict[str, dict[str, _Op]] = field(default_factory=dict)


@dataclass(slots=True)
class _Reader:
    """Where the reading stands: before the uids, in a uid, a package, an op, after the uids."""

    uids: list[_Uid] = field(default_factory=list)
    part: str = "preamble"
    package: dict[str, _Op] | None = None
    op: _Op | None = None
    rejected: bool = False
    unknown_keys: int = 0

    def begin_uid(self, match: re.Match[str]) -> bool:
        uid = parse_uid(match[1])
        if uid is None:
            return False
        self.uids.append(_Uid(uid))
        self.part, self.package, self.op = "uid", None, None
        return True

    def begin_package(self, match: re.Match[str]) -> bool:
        if self.part != "uid":
            return False
        self.package, self.op = self.uids[-1].packages.setdefault(match[1], {}), None
        return True

    def uid_mode(self, match: re.Match[str]) -> bool:
        if self.part != "uid" or self.package is not None:
            return False
        self.uids[-1].modes[match["op"]] = mode_name(match["mode"])
        return True

    def begin_op(self, match: re.Match[str]) -> bool:
        if self.part != "uid" or self.package is None:
            return False
        self.op = self.package.setdefault(match["op"], _Op())
        self.op.modes.append(mode_name(match["mode"]))
        return True

    def old_op(self, match: re.Match[str]) -> bool:
        if not self.begin_op(match) or self.op is None:
            return False
        for name, text in re.findall(r"; (time|rejectTime)=(\S+) ago", match["rest"]):
            delta = read_delta(text)
            if delta is None:
                return False
            self.op.accesses.append(Access(None, (), name == "rejectTime", Stamp(-delta, None)))
        return True

    def keyed(self, match: re.Match[str]) -> bool:
        if self.op is None:
            return False
        flags = tuple(match["flags"].split("|"))
        if not _FLAGS.issuperset(flags):
            self.unknown_keys += 1
            return False
        self.rejected = match["what"] == "Reject"
        return self._access(match, flags)

    def by_state(self, match: re.Match[str]) -> bool:
        if match["what"] is not None:
            self.rejected = match["what"] == "Reject"
        return self.op is not None and self._access(match, ())

    def _access(self, match: re.Match[str], flags: tuple[str, ...]) -> bool:
        delta = read_delta(match["delta"])
        if delta is None or self.op is None:
            return False
        self.op.accesses.append(Access(match["state"], flags, self.rejected, Stamp(delta, match["local"])))
        return True

    def in_uid(self, _match: re.Match[str]) -> bool:
        return self.part == "uid"

    def in_op(self, _match: re.Match[str]) -> bool:
        return self.op is not None

    def in_known_part(self, _match: re.Match[str]) -> bool:
        return self.part in ("preamble part", "trailer")

    def in_trailer(self, _match: re.Match[str]) -> bool:
        return self.part == "trailer"

    def preamble_title(self, _match: re.Match[str]) -> bool:
        if self.part not in ("preamble", "preamble part"):
            return False
        self.part = "preamble part"
        return True

    def trailer(self, _match: re.Match[str]) -> bool:
        self.part, self.package, self.op = "trailer", None, None
        return True


def parse_uid(text: str) -> Uid | None:
    """A uid as ``UserHandle.formatUid`` prints it: ``1000``, ``u0a103``, ``u10s1000``, ``u0i5``."""
    match = re.match(
        r"(?:u(?P<user>\d{1,5})(?P<kind>a|s|i|ai)(?P<rest>\d{1,6})|(?P<plain>\d{1,10}))\Z", text, re.ASCII
    )
    if match is None:
        return None
    if match["plain"] is not None:
        return Uid(int(match["plain"]))
    base = {"a": FIRST_APPLICATION_UID, "s": 0, "i": 99_000, "ai": 90_000}[match["kind"]]
    return Uid(int(match["user"]) * PER_USER + base + int(match["rest"]))


def format_uid(uid: Uid) -> str:
    """The inverse of ``parse_uid`` for apps and system uids."""
    user, app = divmod(uid, PER_USER)
    if uid < FIRST_APPLICATION_UID:
        return str(uid)
    return f"u{user}a{app - FIRST_APPLICATION_UID}" if app >= FIRST_APPLICATION_UID else f"u{user}s{app}"


def mode_name(text: str) -> str:
    """The name of a mode that is printed as name or number; a number without a name stays as it is."""
    text = text.removeprefix("mode=")
    index = number(text)
    return _MODES[index] if index is not None and index < len(_MODES) else text


_PREAMBLE = (
    "Settings|Op mode watchers|Package mode watchers|All op mode watchers|All op active watchers|"
    "All op started watchers|All op noted watchers|All op async noted watchers|Clients|Audio Restrictions|"
    "Profile owners|Deferred foreground ops|Zen Mode Audio Restrictions|AppOps policy location tags|"
    "AppOps policy activity recognition tags"
)
_TITLES = "AppOps Watchers|AppOps Restrictions|AppOps Uid Op State"
"""In column 0, of the 2025 source."""
_TRAILER = (
    "User restrictions for token|Global restrictions for token|Camera [Aa]udio [Rr]estriction|"
    "Discrete accesses"
)
_UID_KEYS = (
    "state|pendingState|pendingStateCommitTime|startNesting|hasForegroundWatchers|capability|"
    "pendingCapability|appWidgetVisible|pendingAppWidgetVisible"
)
_OP = r"(?P<op>[A-Za-z][A-Za-z0-9_]*(?:\(\d+\))?)"
_MODE = r"(?P<mode>[a-z]+|\d+|mode=\d+)"
_WHEN = r"(?P<local>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?) \((?P<delta>\S+)\)"

APPOPS: Grammar[_Reader] = Grammar(
    "appops",
    (
        rule(r"  Uid (\S+):", _Reader.begin_uid),
        rule(r"    Package (\S+):", _Reader.begin_package),
        rule(
            r" {10}(?P<what>Access|Reject): \[(?P<state>[a-z]+)-(?P<flags>[a-z0-9|]+)\] ?"
            + _WHEN
            + r"(?: .*)?",
            _Reader.keyed,
        ),
        rule(r" {10}(?P<what>Access|Reject): (?P<state>[a-z]+) *= ?" + _WHEN + r"(?: .*)?", _Reader.by_state),
        rule(r" {18}(?P<what>(?!))?(?P<state>[a-z]+) *= ?" + _WHEN + r"(?: .*)?", _Reader.by_state),
        rule(
            rf" {{6}}{_OP} \({_MODE}(?: / switch \w+={_MODE.replace('mode', 'other', 1)})?\): ?",
            _Reader.begin_op,
        ),
        rule(rf" {{6}}{_OP}: mode={_MODE}", _Reader.uid_mode),
        rule(rf" {{6}}{_OP}: mode={_MODE}(?P<rest>(?:; .*)?)(?: \(running\))?", _Reader.old_op),
        rule(r" {8}(?:.*=\[|\])", _Reader.in_op),
        rule(r" {10}(?:duration=|Running start at: |startNesting=|running ).*", _Reader.in_op),
        rule(rf" {{4}}(?:{_UID_KEYS})=.*", _Reader.in_uid),
        rule(r" {4}foregroundOps:", _Reader.in_uid),
        rule(rf" {{6}}{_OP}: (?:WATCHER|SILENT|UNKNOWN)(?:\|(?:WATCHER|SILENT))*", _Reader.in_uid),
        rule(rf"  (?:{_PREAMBLE}):", _Reader.preamble_title),
        rule(rf" {{0,2}}(?:{_TITLES}):?", irrelevant),
        rule(r"  AppOps policy not set\.", irrelevant),
        rule(rf"  (?:{_TRAILER}).*", _Reader.trailer),
        rule(r" {4,}\S.*", _Reader.in_known_part),
        rule(r"(?:Current )?AppOps Service state:|DUMP OF SERVICE (?:CRITICAL |HIGH )?appops:", irrelevant),
        rule(
            r"-{9} .* was the duration of dumpsys appops, .*|\*\*\* SERVICE 'appops' DUMP TIMEOUT.*",
            irrelevant,
        ),
        rule(r"-{4,}.*|Uid State Changes Event Log:", _Reader.trailer),
        rule(r"UID\|[A-Z_|]+|\d+\|.*", _Reader.in_trailer),
    ),
)
"""Android 6 to 16."""


def read_appops(lines: tuple[str, ...], *, whole: bool = True) -> AppOps:
    """The uids of a ``dumpsys appops``; never raises.

    ``whole`` is whether the text has its end; without it the last uid is marked
    as one that may lack lines.
    """
    reader = _Reader()
    tally = APPOPS.read(reader, lines)
    last = len(reader.uids) - 1
    ended = whole or reader.part == "trailer"
    uids = tuple(_uid(found, whole=ended or index < last) for index, found in enumerate(reader.uids))
    return AppOps(uids, tally, reader.unknown_keys)


def _uid(found: _Uid, *, whole: bool) -> UidOps:
    packages = tuple(
        PackageOps(found.uid, name, tuple(_entry(op, entry) for op, entry in ops.items()))
        for name, ops in found.packages.items()
    )
    return UidOps(found.uid, tuple(found.modes.items()), packages, whole)


def _entry(op: str, found: _Op) -> OpEntry:
    agreed = found.modes[0] if len(set(found.modes)) == 1 else None
    return OpEntry(op, agreed, tuple(found.accesses))
