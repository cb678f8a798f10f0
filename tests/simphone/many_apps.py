"""A phone with hundreds of apps whose APKs are as large as real ones and lie on no disk.

The parts of each APK (central directory, manifest, resource table with its strings) have
the sizes that were measured of one real APK, all enlarged alike; the rest reads as zeros.
"""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from tests.axml_writer import Node, Ref, binary_xml, string_pool
from tests.simphone.files import PhoneFile
from tests.simphone.samples import NOW, data_app_path
from tests.simphone.stories import demo_story
from tests.simphone.story import Package, PackageUser, Story


@dataclass(frozen=True, slots=True)
class Proportions:
    """Sizes of one real APK and its parts, in bytes."""

    name: str
    size: int
    entries: int
    directory: int
    manifest: int
    """As it stands in the archive, deflated."""
    resources: int
    pool: int
    """Of the resource table: its header and its strings."""
    strings: int
    packed: int
    """Directory and resource table by gzip, with the manifest."""


REAL = (
    Proportions("ApiDemos-debug", 6419064, 880, 75855, 23429, 780336, 125956, 3294, 155105),
    Proportions("Yosemite", 24617591, 1183, 79318, 4778, 1137084, 248328, 7234, 255177),
    Proportions("app-debug-androidTest", 9479247, 82, 6837, 1998, 139248, 66124, 2035, 45311),
    Proportions("appium-uiautomator2-server", 17968807, 3841, 343719, 1442, 1072, 40, 0, 56227),
    Proportions("pocoservice-debug", 12332580, 2408, 217699, 2494, 256064, 69464, 1912, 98683),
    Proportions("settings_apk-debug", 3076274, 121, 11470, 2901, 160804, 104216, 1487, 48658),
    Proportions("Bluetooth-cm", 694192, 24, 1954, 4754, 242568, 142036, 3203, 78401),
    Proportions("ContactManager", 25931, 13, 913, 745, 3972, 984, 21, 2378),
    Proportions("Contacts-ArpitaChikkodi", 1643652, 458, 46189, 859, 267536, 75132, 2017, 70168),
    Proportions("Contacts-cm", 2670730, 1309, 129826, 5616, 871760, 461492, 11874, 270857),
    Proportions("Dialer-cm", 2918579, 1345, 132815, 4281, 1017592, 530196, 14677, 309717),
    Proportions("InsecureBankv2", 3462429, 555, 54161, 1954, 454300, 243116, 4202, 128044),
    Proportions("TeleService-cm", 1662273, 146, 12632, 7521, 1173248, 701048, 15726, 325504),
    Proportions("a2dp.Vol_137", 826576, 48, 4040, 2342, 78984, 45524, 1041, 28650),
    Proportions("rottentomatoes-demo-debug", 317291, 18, 1387, 749, 3272, 632, 16, 2502),
    Proportions("insecureShop", 3751318, 835, 52237, 2136, 457284, 67384, 2403, 108360),
)
"""Measured with benchmarks.parts: from npm, PyPI and the sample apps of other projects."""

LOCALES = ("", "zh-CN", "zh-TW", "es", "id", "hi", "sw", "vi")
_LABEL, _ICON_NAME = 5, len(LOCALES)
_SLOTS = len(LOCALES) + 1
"""Strings that differ from app to app: the labels, then the name of the icon."""
_LABEL_ID, _ICON_ID = 0x7F010000 | _LABEL, 0x7F020000
_PLAIN_NAMES = ("Notes", "Weather", "Radio", "Compass", "Recipes", "Chess", "Torch", "Budgie", "Trains")
_LOAN_NAMES = {"zh-CN": "极速贷款", "es": "Préstamo Rápido", "id": "Pinjaman Kilat", "vi": "Vay Tiền Nhanh"}
_EVERY_LOAN = 25
"""Each so manieth app lends and says so only in its label, in one language."""
_EVERY_SPLIT = 7
"""Each so manieth app keeps its Chinese labels in a split."""
_NOTHING = 0xFFFFFFFF
_VALUES_AT_ONCE = 400
ICON = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class VirtualApk:
    """One APK that is made when it is read."""

    number: int
    proportions: Proportions
    split: bool = False
    """Whether it is the language split of the app instead of its base."""

    @property
    def size(self) -> int:
        """In bytes."""
        return self.proportions.size

    def slice(self, start: int, end: int) -> bytes:
        """Bytes between two offsets."""
        out = bytearray(max(0, min(end, self.size) - start))
        for at, data in _pieces(self):
            low, high = max(start, at), min(start + len(out), at + len(data))
            if low < high:
                out[low - start : high - start] = data[low - at : high - at]
        return bytes(out)


def many_apps_story(count: int, total: int) -> Story:
    """The demo phone with ``count`` more apps whose APKs have ``total`` bytes together."""
    rows = [REAL[number % len(REAL)] for number in range(count)]
    factor = total / sum(row.size for row in rows)
    story = demo_story({})
    return replace(
        story,
        packages=(
            *story.packages,
            *(_package(number, _scaled(row, factor)) for number, row in enumerate(rows)),
        ),
    )


def package_name(number: int) -> str:
    """The package name of an app; nothing in it tells what the app is."""
    return f"com.sample.a{number:04d}"


def is_loan(number: int) -> bool:
    """Whether the app lends, by one of its labels."""
    return number % _EVERY_LOAN == 0


def labels(number: int) -> dict[str, str]:
    """The labels of an app by locale, the default under the empty one."""
    plain = f"{_PLAIN_NAMES[number % len(_PLAIN_NAMES)]} {number}"
    told = dict.fromkeys(LOCALES, plain)
    if is_loan(number):
        locale = tuple(_LOAN_NAMES)[number // _EVERY_LOAN % len(_LOAN_NAMES)]
        told[locale] = f"{_LOAN_NAMES[locale]} {number}"
    return told


def _package(number: int, row: Proportions) -> Package:
    name = package_name(number)
    folder = data_app_path(name)
    files = [PhoneFile(f"{folder}/base.apk", VirtualApk(number, row))]
    if number % _EVERY_SPLIT == 0:
        split = replace(row, size=60_000, entries=2, directory=0, resources=4000, pool=2000, strings=20)
        files.append(PhoneFile(f"{folder}/split_config.zh.apk", VirtualApk(number, split, split=True)))
    return Package(
        name=name,
        app_id=11000 + number,
        code_path=folder,
        version_code=number + 1,
        version_name=f"1.{number}",
        target_sdk=34,
        users=(PackageUser(0, first_install=NOW - 86400),),
        files=tuple(files),
    )


def _scaled(row: Proportions, factor: float) -> Proportions:
    def larger(value: int) -> int:
        return int(value * factor)

    return replace(
        row,
        size=max(larger(row.size), 20_000),
        entries=max(larger(row.entries), 4),
        directory=larger(row.directory),
        manifest=larger(row.manifest),
        resources=larger(row.resources),
        pool=larger(row.pool),
        strings=larger(row.strings),
        packed=larger(row.packed),
    )


@lru_cache(maxsize=32)
def _pieces(apk: VirtualApk) -> tuple[tuple[int, bytes], ...]:
    """What is not zero of an APK, with offsets."""
    row = apk.proportions
    chance = random.Random(apk.number)  # noqa: S311 - no secret, the same app each time
    icon = ICON + chance.randbytes(6000)
    pieces: list[tuple[int, bytes]] = []
    directory = bytearray()
    contents = (
        ("AndroidManifest.xml", 8, _manifest(apk, chance)),
        ("resources.arsc", 0, _table(apk)),
        ("res/mipmap-xhdpi-v4/ic_launcher.png", 0, icon),
    )
    at = 0
    for name, method, content in contents:
        data = _deflated(content) if method else content
        local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, method, 0, 0, 0, 0, 0, len(name), 0)
        pieces.append((at, local + name.encode() + data))
        directory += _header(name, method, zlib.crc32(content), len(data), len(content), at)
        at += len(pieces[-1][1])
    width = max(8, row.directory // max(row.entries, 1) - 46)
    for number in range(row.entries - len(contents)):
        at = min(at + chance.randrange(1, 2000), row.size // 2)
        name = f"res/{chance.choice(_FOLDERS)}/{chance.choice(_WORDS)}_{chance.choice(_WORDS)}_{number}"
        name = f"{name:_<{width}.{width}}"
        directory += _header(name, 8, chance.getrandbits(32), chance.randrange(300, 900), 1500, at)
    count = len(contents) + max(0, row.entries - len(contents))
    start = row.size - 22 - len(directory)
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(directory), start, 0)
    return (*pieces, (start, bytes(directory) + end))


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def _header(name: str, method: int, crc: int, packed: int, size: int, at: int) -> bytes:
    fields = (20, 20, 0, method, 0, 0, crc, packed, size, len(name), 0, 0, 0, 0, 0, at)
    return struct.pack("<4s6H3I5H2I", b"PK\1\2", *fields) + name.encode()


def _manifest(apk: VirtualApk, chance: random.Random) -> bytes:
    name = package_name(apk.number)
    attributes: dict[str, str | int | bool | Ref] = {"package": name, "versionCode": apk.number + 1}
    if apk.split:
        attributes["split"] = "config.zh"
        return binary_xml(Node("manifest", attributes, (Node("application"),)))
    activities = [
        Node("activity", {"name": f"{name}.{chance.choice(_WORDS)}.{chance.choice(_WORDS)}{number}Activity"})
        for number in range(min(apk.proportions.manifest // 40, 400))
    ]
    application = Node("application", {"label": Ref(_LABEL_ID), "icon": Ref(_ICON_ID)}, activities)
    return binary_xml(Node("manifest", attributes, (application,)))


def _table(apk: VirtualApk) -> bytes:
    """A resource table: the strings of this app, then what all apps of its proportions share."""
    row = apk.proportions
    told = labels(apk.number)
    strings = [told[locale] for locale in LOCALES]
    strings.append("res/mipmap-xhdpi-v4/ic_launcher.png")
    texts, offsets = _shared_strings(row)
    own = [_pool_entry(text) for text in strings]
    starts = np.cumsum([0, *map(len, own)])
    table = np.concatenate([starts[:-1], offsets + int(starts[-1])]).astype("<u4").tobytes()
    data = b"".join(own) + texts
    data += b"\0" * (-len(data) % 4)
    head = struct.pack("<5I", _SLOTS + len(offsets), 0, 0x100, 28 + len(table), 0)
    body = _chunk(1, head, table + data) + _package_chunk(row, _locales(apk))
    return _chunk(2, struct.pack("<I", 1), body)


def _locales(apk: VirtualApk) -> tuple[str, ...]:
    """Those that the resource table of this file holds."""
    if apk.number % _EVERY_SPLIT:
        return LOCALES
    return tuple(locale for locale in LOCALES if locale.startswith("zh") is apk.split)


def _pool_entry(text: str) -> bytes:
    raw = text.encode()
    return bytes((len(text), len(raw))) + raw + b"\0"


@lru_cache(maxsize=64)
def _shared_strings(row: Proportions) -> tuple[bytes, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    chance = random.Random(row.size)  # noqa: S311 - no secret, the same app each time
    mean = max(4, (row.pool - 28) // max(row.strings, 1) - 7)
    out, offsets = bytearray(), []
    for _ in range(max(0, row.strings - _SLOTS)):
        words: list[str] = []
        while sum(map(len, words)) + len(words) < mean:
            words.append(chance.choice(_WORDS))
        offsets.append(len(out))
        out += _pool_entry(" ".join(words)[: min(120, 2 * mean)])
    return bytes(out), np.array(offsets, dtype=np.int64)


@lru_cache(maxsize=64)
def _package_chunk(row: Proportions, locales: tuple[str, ...]) -> bytes:
    """The types: the labels in each locale, the icon, and others to the size of the real table."""
    chance = random.Random(row.size + 1)  # noqa: S311 - no secret, the same app each time
    chunks = [string_pool(["string", "mipmap", "layout"]), string_pool(["app_name", "ic_launcher"])]
    for locale in locales:
        values: list[tuple[int, int] | None] = [None] * _LABEL
        chunks.append(_type_chunk(1, locale, [*values, (3, LOCALES.index(locale))]))
    if "" in locales:
        chunks.append(_type_chunk(2, "", [(3, _ICON_NAME)]))
    left = row.resources - row.pool - sum(map(len, chunks)) - 300
    names = range(_SLOTS, max(row.strings, _SLOTS + 1))
    while left > 200:
        share = chance.choice((0.02, 0.1, 0.9))
        slots = min(_VALUES_AT_ONCE, left // int(4 + 16 * share) - 5)
        filled: list[tuple[int, int] | None] = [
            (3, chance.choice(names)) if chance.random() < share else None for _ in range(max(slots, 1))
        ]
        chunks.append(_type_chunk(3, "", filled))
        left -= len(chunks[-1])
    header = struct.pack("<I256s5I", 0x7F, b"", 0, 0, 0, 0, 0)
    return _chunk(0x0200, header, b"".join(chunks))


def _type_chunk(number: int, locale: str, values: Sequence[tuple[int, int] | None]) -> bytes:
    entries, offsets = bytearray(), []
    for key, value in enumerate(values):
        offsets.append(_NOTHING if value is None else len(entries))
        if value is not None:
            entries += struct.pack("<HHIHBBI", 8, 0, key, 8, 0, *value)
    table = struct.pack(f"<{len(offsets)}I", *offsets)
    language, _, region = locale.partition("-")
    config = struct.pack("<IHH2s2s", 64, 0, 0, language.encode(), region.encode()).ljust(64, b"\0")
    header = struct.pack("<BBHII", number, 0, 0, len(values), 8 + 12 + 64 + len(table)) + config
    return _chunk(0x0201, header, table + bytes(entries))


def _chunk(kind: int, header: bytes, body: bytes) -> bytes:
    return struct.pack("<HHI", kind, 8 + len(header), 8 + len(header) + len(body)) + header + body


def _words(count: int) -> tuple[str, ...]:
    chance = random.Random(7)  # noqa: S311 - no secret, the same words each time
    vowels = ("a", "e", "i", "o", "u", "an", "er")
    syllables = [first + second for first in "bcdfgklmnprstv" for second in vowels]
    return tuple("".join(chance.choices(syllables, k=chance.randrange(1, 5))) for _ in range(count))


_WORDS = _words(3000)
_FOLDERS = ("drawable-hdpi-v4", "drawable-xhdpi-v4", "drawable-xxhdpi-v4", "layout", "color", "xml", "anim")
