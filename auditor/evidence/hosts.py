"""Which hosts the code of an app names: in addresses, and as constants of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.apk.manifest import Manifest
from auditor.dex.names import StringNo
from auditor.dex.program import Program
from auditor.evidence.owners import APP, Owners
from auditor.evidence.rulebooks import load_rules
from auditor.model import Detail, Host, Limit

MAX_HOSTS = 1000
"""Hosts of one app that are kept; the rest are a limit."""
MAX_STRING = 20_000
"""Bytes of one string that are read."""
_MOST_STRINGS = 50_000
_LONGEST_HOST = 253
_MOST_USES = 20
"""Places of one string that are asked whose code they are."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_IN_ADDRESS = re.compile(rb"://[A-Za-z0-9]")
_AUTHORITY = re.compile(r"\b(?:https?|wss?)://([^\s/?#\\\"'<>]{1,300})", re.IGNORECASE)
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_ENDINGS = tuple(
    f".{ending}".encode()
    for ending in (
        "app bd biz cash cc cl club cn co com credit finance fund id in info io ke loan loans me money mx "
        "net ng online org pe ph pk shop site space th top tz vip vn xyz"
    ).split()
)
"""Of the hosts that stand without an address around them: the usual ones, and those of the markets."""
_REVERSED = frozenset(
    "android androidx app cn co com dagger io java javax kotlin kotlinx me net org retrofit2 sun".split()
)
"""First labels of the names of packages and actions, which are written the other way round."""


def find_hosts(program: Program, manifests: Sequence[Manifest]) -> tuple[tuple[Host, ...], tuple[Limit, ...]]:
    """The hosts that constants name, sorted by name, and a limit where there are too many.

    A host that the app's own code names counts as its own, whoever else names it.
    """
    owners = Owners(load_rules(), manifests[0].package if manifests else None)
    found: dict[str, str | None] = {}
    strings = _strings(program)
    for number in strings[:_MOST_STRINGS]:
        names = set(_hosts_in(program.string_bytes(number)[:MAX_STRING]))
        owner = _owner(program, owners, number) if names else None
        for name in names:
            known = found.get(name)
            found[name] = known if known == APP or owner is None else owner
    kept = sorted(found)[:MAX_HOSTS]
    left = len(strings) > _MOST_STRINGS or len(found) > MAX_HOSTS
    limits = (Limit("budget", Detail.of(part="hosts")),) if left else ()
    return tuple(Host(name, found[name]) for name in kept), limits


def _strings(program: Program) -> list[StringNo]:
    return sorted({*program.find_strings(_IN_ADDRESS), *program.strings_ending(_ENDINGS)})


def _hosts_in(raw: bytes) -> Iterator[str]:
    text = raw.decode("utf-8", "replace")
    for match in _AUTHORITY.finditer(text):
        host = match.group(1).rpartition("@")[2].partition(":")[0].rstrip(".").lower()
        if _is_host(host):
            yield host
    if _is_host(text) and text.partition(".")[0] not in _REVERSED:
        yield text


def _is_host(text: str) -> bool:
    """Whether it is a host of more than one label (RFC 1123, 2.1)."""
    return len(text) <= _LONGEST_HOST and _HOST.fullmatch(text) is not None


def _owner(program: Program, owners: Owners, number: StringNo) -> str | None:
    """Whose instructions name a string; the app's where any are, ``None`` where there are none."""
    named: set[str] = set()
    for item in program.string_constants.to(number)[1][:_MOST_USES]:
        for method in program.methods_of_item(item)[:1]:
            named.add(owners.name(program.type_descriptor(program.method_class(method))))
    return APP if APP in named else min(named, default=None)
