"""Properties of auditor.dumps: no text breaks a parser, and printed AppOps read back equal."""

from __future__ import annotations

import gzip
from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.batch import identify_apps
from auditor.case import Case, CommandOutput
from auditor.dumps import read_phone
from auditor.dumps.appops import PER_USER, Access, OpEntry, PackageOps, UidOps, format_uid, read_appops
from auditor.dumps.clock import Stamp, read_delta
from auditor.dumps.lines import read_text
from auditor.model import Source, Uid
from auditor.phone.commands import COMMANDS as ALLOWED
from auditor.phone.commands import SCRIPTS

DUMPS = Path(__file__).parent / "dumps"
STARTED = datetime(2024, 5, 2, tzinfo=timezone.utc)
COMMANDS = (
    "now",
    "utc-offset",
    "getprop",
    "list-users",
    "dump-user",
    "list-packages",
    "list-packages-plain",
    "list-third-party",
    "package-path",
    "dump-appops",
    "dump-appops-history",
    "dump-package",
    "dump-package-permissions",
    "dump-packages",
    "dump-role",
    "dump-appops-history-rows",
    "dump-package-permissions-plain",
    "dump-packages-plain",
    "dump-package-plain",
    "secure-setting",
    "appops-get",
    "list-files",
    "list-programs",
    "file-sizes",
    "read-parts",
    "read-parts-plain",
)
KEY = "enabled_accessibility_services"
ALL_LINES = [
    line
    for path in sorted(DUMPS.glob("*.txt"))
    for line in read_text(path.read_bytes()).lines
    if line.strip()
]


def test_text_of_every_command_is_tried() -> None:
    ran = {one.id for one in (*ALLOWED, *SCRIPTS)}
    assert ran - set(COMMANDS) == {"hash-file", "pull"}


lines = st.one_of(st.sampled_from(ALL_LINES), st.text(max_size=60))
texts = st.one_of(
    st.binary(max_size=200),
    st.lists(lines, max_size=40).map(lambda found: "\n".join(found).encode("utf-8", "replace")),
)
outputs = st.lists(
    st.builds(
        lambda command, text, user: CommandOutput(
            command,
            (("user", user), ("package", "org.example.loan"), ("key", KEY)),
            (),
            STARTED,
            0,
            text,
            b"",
        ),
        st.sampled_from(COMMANDS),
        texts,
        st.sampled_from(["0", "11", "x", "9" * 30]),
    ),
    max_size=6,
)


@settings(max_examples=150, deadline=None)
@given(outputs)
def test_no_text_raises_and_the_same_text_gives_the_same_facts(found: list[CommandOutput]) -> None:
    first = read_phone(tuple(found), source=Source.CASE, serial=None)
    assert first == read_phone(tuple(found), source=Source.CASE, serial=None)
    assert [app.package for app in first.apps] == sorted({app.package for app in first.apps})


BASE = "/data/app/x/base.apk"
PART = (("path", BASE), ("first", "0"), ("count", "4"))
parts = st.one_of(
    st.binary(max_size=300),
    st.binary(max_size=300).map(lambda data: gzip.compress(data, mtime=0)),
    st.binary(max_size=300).map(lambda data: b"%d\n" % len(data) + data),
    st.just(b"package:" + BASE.encode() + b"=org.example.loan\n"),
    st.integers(0, 10**9).map(lambda size: b"%d" % size + BASE.encode() + b"\n"),
)
of_files = st.lists(
    st.builds(
        lambda command, text: CommandOutput(command, PART, (), STARTED, 0, text, b""),
        st.sampled_from(["list-files", "file-sizes", "read-parts", "read-parts-plain", "dump-packages"]),
        parts,
    ),
    max_size=8,
)


@settings(max_examples=150, deadline=None)
@given(of_files)
def test_no_bytes_in_place_of_parts_of_files_raise(found: list[CommandOutput]) -> None:
    case = Case(
        path=Path(), format="", created=STARTED, complete=True, outputs=tuple(found), apks=(), serial="",
        limits=(), transcript=(),
    )  # fmt: skip
    assert identify_apps(case) == identify_apps(case)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(DUMPS.glob("*.txt"))), st.data())
def test_no_cut_of_a_dump_raises(path: Path, data: st.DataObject) -> None:
    whole = path.read_bytes()
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    for command in COMMANDS:
        row = CommandOutput(command, (("user", "0"),), (), STARTED, 0, cut, b"")
        read_phone((row,), source=Source.CASE, serial=None)


def print_delta(delta: timedelta) -> str:
    """As ``TimeUtils.formatDuration`` prints it."""
    millis = round(delta / timedelta(milliseconds=1))
    if millis == 0:
        return "0"
    seconds, ms = divmod(abs(millis), 1000)
    days, seconds = divmod(seconds, 86_400)
    hours, seconds = divmod(seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    parts = [(days, "d"), (hours, "h"), (minutes, "m"), (seconds, "s")]
    while parts and parts[0][0] == 0:
        parts.pop(0)
    return ("-" if millis < 0 else "+") + "".join(f"{value}{unit}" for value, unit in parts) + f"{ms}ms"


def print_uid(found: UidOps) -> list[str]:
    """As Android 10 prints it."""
    rows = [f"  Uid {format_uid(found.uid)}:", "    state=cch"]
    rows += [f"      {op}: mode={mode}" for op, mode in found.modes]
    for package in found.packages:
        rows.append(f"    Package {package.package}:")
        for entry in package.ops:
            rows.append(f"      {entry.op} ({entry.mode}): ")
            rows += [print_access(access) for access in entry.accesses]
    return rows


def print_access(access: Access) -> str:
    what, blank = ("Reject", "") if access.rejected else ("Access", " ")
    delta = access.stamp.delta or timedelta()
    key = f"[{access.state}-{'|'.join(access.flags)}]"
    return f"          {what}: {key}{blank}{access.stamp.local} ({print_delta(delta)})"


deltas = st.integers(-(10**12), 10**10).map(lambda millis: timedelta(milliseconds=millis))
names = st.from_regex(r"[A-Z][A-Z_]{2,10}", fullmatch=True)
modes = st.sampled_from(["allow", "ignore", "deny", "default", "foreground"])
accesses = st.builds(
    Access,
    st.sampled_from(["pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch"]),
    st.sampled_from([("s",), ("tp",), ("up",), ("tpd",), ("upd",), ("s", "tp")]),
    st.booleans(),
    st.builds(Stamp, deltas, st.just("2024-05-02 10:00:00.123")),
)


@st.composite
def uid_ops(draw: st.DrawFn) -> UidOps:
    user = draw(st.integers(0, 999))
    uid = Uid(user * PER_USER + draw(st.integers(10_000, 19_999)))
    packages = tuple(
        PackageOps(
            uid,
            name,
            tuple(
                OpEntry(op, draw(modes), tuple(draw(st.lists(accesses, max_size=3))))
                for op in draw(st.lists(names, max_size=3, unique=True))
            ),
        )
        for name in draw(st.lists(st.sampled_from(["a.b", "a.c", "d"]), max_size=2, unique=True))
    )
    own = tuple((op, draw(modes)) for op in draw(st.lists(names, max_size=2, unique=True)))
    return UidOps(uid, own, packages, whole=True)


@settings(max_examples=100, deadline=None)
@given(st.lists(uid_ops(), max_size=4))
def test_appops_that_are_printed_read_back_equal(found: list[UidOps]) -> None:
    printed = ["Current AppOps Service state:"] + [row for uid in found for row in print_uid(uid)]
    read = read_appops(tuple(printed))
    assert read.uids == tuple(found)
    assert read.tally.not_understood == 0


@given(deltas)
def test_differences_that_are_printed_read_back_equal(delta: timedelta) -> None:
    assert read_delta(print_delta(delta)) == delta
