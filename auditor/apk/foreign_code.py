"""Names of providers and plug-ins in code that is no DEX: scripts and machine code.

What is found is no access; it is a limit that says what was not checked: ``native-code``
for machine code, ``script-code`` for scripts. Hermes and Dart keep their strings as plain
bytes, as JavaScript does; what is encrypted or put together when it runs is not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from auditor.apk.container import Apk
from auditor.apk.packers import find_scripts
from auditor.errors import MalformedApk
from auditor.model import Detail, Limit, Sha256
from auditor.rulebook import Rulebook, load

MAX_BYTES = 256 << 20
"""Bytes that are read of one app's scripts and machine code, in all."""
MAX_ENTRIES = 4000
FLUTTER = "flutter"
_DART = "libapp.so"
_SCRIPT = "script"
_SHOWN = 10
_OVERLAP = 256
"""Bytes of a piece that are looked at again with the next, so that no name is cut."""
_HERMES = b"\xc6\x1f\xbc\x03\xc1\x03\x19\x1f"
"""How Hermes bytecode begins. Source: facebook/hermes, BytecodeFileFormat.h (from memory)."""
_ABIS = ("arm64-v8a", "armeabi-v7a", "x86_64", "x86")
"""Where a library stands for several, the first that has it is read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Entries that are script of one framework."""

    id: str
    entries: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ProviderNames:
    """How code that is no DEX names one provider."""

    id: str
    data: str
    pattern: re.Pattern[bytes]


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plug-in that reaches personal data, as script calls it."""

    id: str
    name: str
    data: str
    places: tuple[str, ...]
    texts: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class ForeignRules:
    """The rules of foreign_code.yaml."""

    anchors: tuple[bytes, ...]
    places: tuple[Place, ...]
    providers: tuple[ProviderNames, ...]
    plugins: tuple[Plugin, ...]
    sha256: Sha256

    def plugins_in(self, place: str) -> tuple[Plugin, ...]:
        """Those that script of one place can call."""
        return tuple(one for one in self.plugins if place in one.places)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry to be read, and as whose code."""

    apk: Apk
    name: str
    place: str


@dataclass(slots=True)
class _Names:
    """What was found in some entries."""

    providers: set[str]
    plugins: set[str]
    data: set[str]
    entries: set[str]
    is_hermes: bool = False


@lru_cache(maxsize=1)
def load_foreign_rules() -> ForeignRules:
    """The rules that ship with the package.

    Raises:
        DataError: foreign_code.yaml does not follow its schema.
    """
    book = foreign_book()
    return ForeignRules(
        anchors=tuple(text.encode() for text in book.entries["anchors"]),
        places=tuple(
            Place(one["id"], re.compile("|".join(one["entries"]))) for one in book.entries["places"]
        ),
        providers=tuple(
            ProviderNames(one["id"], one["data"], re.compile("|".join(one["patterns"]).encode()))
            for one in book.entries["providers"]
        ),
        plugins=tuple(
            Plugin(
                one["id"],
                one["name"],
                one["data"],
                tuple(one["in"]),
                tuple(text.encode() for text in one["texts"]),
            )
            for one in book.entries["plugins"]
        ),
        sha256=book.sha256,
    )


def foreign_book() -> Rulebook:
    """foreign_code.yaml as it stands, with its hash and its examples."""
    here = resources.files(__package__)
    return load(here / "foreign_code.yaml", here / "foreign_code.schema.json")


def find_foreign_code(apks: Sequence[Apk]) -> tuple[Limit, ...]:
    """The limits on script and machine code in which providers or plug-ins are named, sorted.

    One for each library and one for each framework's script. Files that could not be read,
    or no more of them, give the limit ``not-searched``.
    """
    rules = load_foreign_rules()
    found: dict[tuple[str, str], _Names] = {}
    left, unread = MAX_BYTES, 0
    for entry in _entries(apks):
        key = (entry.place, entry.name.rpartition("/")[2] if entry.place in ("", FLUTTER) else "")
        names = found.setdefault(key, _Names(set(), set(), set(), set()))
        read = _search(rules, entry, names, left) if left > 0 else None
        left -= read or 0
        unread += read is None or left <= 0
    shown = {one.id: one.name for one in find_scripts([name for apk in apks for name in apk.names])}
    limits = [_limit(place, file, names, shown) for (place, file), names in found.items() if names.entries]
    if unread:
        limits.append(Limit("not-searched", Detail.of(count=unread)))
    return tuple(sorted(limits, key=lambda limit: (limit.id, str(limit.detail))))


def names_in(data: bytes, place: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of providers, as they stand there, and of plug-ins in some code, each sorted."""
    names = _Names(set(), set(), set(), set())
    _note(load_foreign_rules(), data, len(data) + 1, place, names)
    return tuple(sorted(names.providers)), tuple(sorted(names.plugins))


def _limit(place: str, file: str, names: _Names, shown: dict[str, str]) -> Limit:
    return Limit(
        "native-code" if place in ("", FLUTTER) else "script-code",
        Detail.of(
            by=file or shown.get(place, place),
            entries=tuple(sorted(names.entries)[:_SHOWN]),
            names=tuple(sorted(names.providers)[:_SHOWN]) or None,
            plugins=tuple(sorted(names.plugins)[:_SHOWN]) or None,
            data=tuple(sorted(names.data)),
            form="hermes" if names.is_hermes else None,
        ),
    )


def _entries(apks: Iterable[Apk]) -> Iterator[_Entry]:
    """What is read: scripts first, then each library once; at most ``MAX_ENTRIES``."""
    rules = load_foreign_rules()
    apks = tuple(apks)
    shown = {one.id for one in find_scripts([name for apk in apks for name in apk.names])} | {_SCRIPT}
    places = [place for place in rules.places if place.id in shown]
    scripts: list[_Entry] = []
    libraries: dict[str, tuple[int, str, _Entry]] = {}
    for apk in apks:
        for name in apk.names:
            if name.endswith(".so") and name.startswith(("lib/", "assets/")):
                folder, _, file = name.rpartition("/")
                abi = folder.rpartition("/")[2]
                rank = _ABIS.index(abi) if abi in _ABIS else len(_ABIS)
                one = (rank, name, _Entry(apk, name, FLUTTER if file == _DART else ""))
                libraries[file] = min(libraries.get(file, one), one, key=lambda each: each[:2])
                continue
            place = next((one.id for one in places if one.entries.search(name)), None)
            if place is not None:
                scripts.append(_Entry(apk, name, place))
    scripts.sort(key=lambda one: one.name)
    yield from [*scripts, *(one for _, _, one in sorted(libraries.values(), key=lambda each: each[1]))][
        :MAX_ENTRIES
    ]


def _search(rules: ForeignRules, entry: _Entry, names: _Names, limit: int) -> int | None:
    """Reads one entry; how many bytes there were, ``None`` where it is damaged."""
    read = 0
    tail = b""
    here = _Names(set(), set(), set(), set())
    try:
        for piece in entry.apk.chunks(entry.name, limit):
            names.is_hermes |= not read and piece.startswith(_HERMES)
            read += len(piece)
            window = tail + piece
            _note(rules, window, len(window), entry.place, here)
            tail = window[-_OVERLAP:]
    except MalformedApk:
        return None
    _note(rules, tail, len(tail) + 1, entry.place, here)
    names.providers |= here.providers
    names.plugins |= here.plugins
    names.data |= here.data
    if here.data:
        names.entries.add(entry.name)
    return read


def _note(rules: ForeignRules, window: bytes, end: int, place: str, names: _Names) -> None:
    """Notes the names in some bytes; one that touches ``end`` may be cut and is left to the next look."""
    if any(anchor in window for anchor in rules.anchors):
        for provider in rules.providers:
            for match in provider.pattern.finditer(window):
                if match.end() < end:
                    names.providers.add(match[0].decode())
                    names.data.add(provider.data)
    for plugin in rules.plugins_in(place):
        if any(text in window for text in plugin.texts):
            names.plugins.add(plugin.name)
            names.data.add(plugin.data)
