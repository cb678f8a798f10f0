"""``dumpsys appops --history``: how often, counted by the phone since a point in time.

The tree form of ``AppOpsService``'s ``HistoricalOps`` visitor (Android 12 to 16):
snapshots with ``begin`` and ``end``, in each ``Uid``, ``Package``, ``Attribution``,
op and counts by process state and flags. Levels are told by their indent below
``snapshot:``, so that an attribution tag cannot pass for another level.

The table form of the 2025 source (``AppOpHistoryHelper.dump``, SQLite): one row for
each quarter of an hour and access, with the app's uid as a number. It does not say
since when it counts; the earliest row is what is known of that. An attribution tag
may hold the column mark, so a row is read from both of its ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from auditor.dumps.appops import OWN_FLAGS, parse_uid
from auditor.dumps.clock import Stamp, read_delta
from auditor.dumps.lines import Grammar, Tally, irrelevant, number, rule
from auditor.model import Uid

_Key = tuple[Uid, str, str, str]


@dataclass(frozen=True, slots=True)
class Count:
    """Accesses of one op in one process state, made by the app or for it."""

    uid: Uid
    package: str
    op: str
    state: str
    accesses: int
    rejects: int


@dataclass(frozen=True, slots=True)
class History:
    """The sums over all snapshots."""

    counts: tuple[Count, ...]
    since: Stamp | None
    """The beginning of the earliest snapshot or the time of the earliest row; ``None`` without any."""
    tally: Tally
    rows: int = 0
    """Rows of the table form."""

    def of(self, uid: Uid, package: str, op: str) -> tuple[Count, ...]:
        """The counts of one op, by process state."""
        return tuple(row for row in self.counts if (row.uid, row.package, row.op) == (uid, package, op))


@dataclass(slots=True)
class _Reader:
    counts: dict[_Key, list[int]] = field(default_factory=dict)
    begins: list[Stamp] = field(default_factory=list)
    base: int | None = None
    uid: Uid | None = None
    package: str | None = None
    op: str | None = None
    in_table: bool = False
    rows: int = 0

    def begin_table(self, _match: re.Match[str]) -> bool:
        self.in_table = True
        return True

    def row(self, match: re.Match[str]) -> bool:
        uid = number(match["uid"])
        if not self.in_table or uid is None:
            return False
        self.rows += 1
        self.begins.append(Stamp(None, match["local"]))
        if not OWN_FLAGS.isdisjoint(match["flags"].split("|")):
            key = (Uid(uid), match["package"], match["op"], match["state"])
            self.add(key, number(match["accesses"]) or 0, number(match["rejects"]) or 0)
        return True

    def add(self, key: _Key, accesses: int, rejects: int) -> None:
        counted = self.counts.setdefault(key, [0, 0])
        counted[0] += accesses
        counted[1] += rejects

    def snapshot(self, match: re.Match[str]) -> bool:
        self.base = len(match["indent"])
        self.uid = self.package = self.op = None
        return True

    def depth(self, match: re.Match[str]) -> int:
        return -1 if self.base is None else len(match["indent"]) - self.base

    def begin(self, match: re.Match[str]) -> bool:
        delta = read_delta(match["delta"])
        if self.depth(match) != _DEPTH["time"] or delta is None:
            return False
        if match["what"] == "begin":
            self.begins.append(Stamp(delta, match["local"]))
        return True

    def begin_uid(self, match: re.Match[str]) -> bool:
        if self.depth(match) != _DEPTH["uid"]:
            return False
        self.uid, self.package, self.op = parse_uid(match["uid"]), None, None
        return self.uid is not None

    def begin_package(self, match: re.Match[str]) -> bool:
        if self.depth(match) != _DEPTH["package"] or self.uid is None:
            return False
        self.package, self.op = match["package"], None
        return True

    def attribution(self, match: re.Match[str]) -> bool:
        self.op = None if self.depth(match) == _DEPTH["attribution"] else self.op
        return self.depth(match) == _DEPTH["attribution"] and self.package is not None

    def begin_op(self, match: re.Match[str]) -> bool:
        if self.depth(match) != _DEPTH["op"] or self.package is None:
            return False
        self.op = match["op"]
        return True

    def entry(self, match: re.Match[str]) -> bool:
        if self.depth(match) != _DEPTH["entry"] or not (self.uid is not None and self.package and self.op):
            return False
        if not OWN_FLAGS.isdisjoint(match["flags"].split("|")):
            counted = dict(re.findall(r"\b(access|reject)=(\d+)", match["rest"]))
            key = (self.uid, self.package, self.op, match["state"])
            self.add(key, number(counted.get("access", "")) or 0, number(counted.get("reject", "")) or 0)
        return True


_DEPTH = {"time": 2, "uid": 2, "package": 4, "attribution": 6, "op": 8, "entry": 10}
"""Blanks below the indent of ``snapshot:``."""
_INDENT = r"(?P<indent> *)"

_COLUMNS = (
    "UID|PACKAGE_NAME|DEVICE_ID|OP_NAME|ATTRIBUTION_TAG|UID_STATE|OP_FLAGS|ACCESS_TIME|ACCESS_COUNTS"
    "|REJECT_COUNTS|DURATION"
)
_STATE = "pers|top|fgsvcl|fgsvc|fg|bg|cch"
_FLAG = "s|tp|up|tpd|upd"
_ROW = (
    r"(?P<uid>\d{1,10})\|(?P<package>[^\s|]+)\|[^|]*\|(?P<op>[A-Za-z][A-Za-z0-9_]*(?:\(\d+\))?)\|.*"
    rf"\|(?P<state>{_STATE})\|(?P<flags>(?:{_FLAG})(?:\|(?:{_FLAG}))*)"
    r"\|(?P<local>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?)"
    r"\|(?P<accesses>\d+)\|(?P<rejects>\d+)\|-?\d+"
)
_TITLE = re.compile(r" *History:\s+mode=|" + re.escape(_COLUMNS))
HISTORY: Grammar[_Reader] = Grammar(
    "appops-history",
    (
        rule(r" *History:\s+mode=\w+.*|(?:Error: )?Unknown option: .*", irrelevant),
        rule(_INDENT + r"snapshot:", _Reader.snapshot),
        rule(
            _INDENT
            + r"(?P<what>begin|end) = (?P<local>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?)"
            + r" +\((?P<delta>\S+)\)",
            _Reader.begin,
        ),
        rule(_INDENT + r"Uid (?P<uid>\S+):", _Reader.begin_uid),
        rule(_INDENT + r"Package (?P<package>\S+):", _Reader.begin_package),
        rule(_INDENT + r"Attribution .*:", _Reader.attribution),
        rule(_INDENT + r"(?P<op>[A-Za-z][A-Za-z0-9_]*(?:\(\d+\))?):", _Reader.begin_op),
        rule(_INDENT + r"\[(?P<state>[a-z]+)-(?P<flags>[a-z0-9|]+)\] = (?P<rest>.*)", _Reader.entry),
        rule(re.escape(_COLUMNS), _Reader.begin_table),
        rule(_ROW, _Reader.row),
        rule(r"(?:Current )?AppOps (?:Historical )?Service [Ss]tate:|Discrete accesses: *", irrelevant),
        rule(r"-{4,}.*", irrelevant),
    ),
)


def read_history(lines: tuple[str, ...]) -> History:
    """The counts of a ``dumpsys appops --history``; never raises.

    What stands before the title is the current state, which another dump gives.
    """
    reader = _Reader()
    title = next((at for at, line in enumerate(lines) if _TITLE.match(line)), 0)
    tally = HISTORY.read(reader, lines[title:])
    counts = tuple(Count(*key, *row) for key, row in reader.counts.items())
    return History(counts, min(reader.begins, key=_age, default=None), tally, reader.rows)


def _age(stamp: Stamp) -> tuple[float, str]:
    return (stamp.delta.total_seconds() if stamp.delta is not None else 0.0, stamp.local or "")
