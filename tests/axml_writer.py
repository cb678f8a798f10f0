"""Writes compiled manifests and small resource tables for tests, so that no Android tool is needed.

Layouts are those of ``ResourceTypes.h`` in AOSP's frameworks/base.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union

ATTRIBUTE_IDS = {
    "label": 0x01010001, "icon": 0x01010002, "name": 0x01010003, "permission": 0x01010006,
    "hasCode": 0x0101000C, "enabled": 0x0101000E, "exported": 0x01010010,
    "process": 0x01010011, "authorities": 0x01010018,
    "value": 0x01010024, "resource": 0x01010025, "targetActivity": 0x01010202, "minSdkVersion": 0x0101020C,
    "versionCode": 0x0101021B, "versionName": 0x0101021C, "targetSdkVersion": 0x01010270,
    "maxSdkVersion": 0x01010271, "backupAgent": 0x0101027F, "versionCodeMajor": 0x01010576,
    "appComponentFactory": 0x0101057A, "isSplitRequired": 0x01010591, "requiredSplitTypes": 0x0101064E,
    "splitTypes": 0x0101064F, "onClick": 0x0101026F,
}  # fmt: skip
_NOTHING = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a resource."""

    number: int


Value = Union[str, int, bool, Ref]


@dataclass(frozen=True, slots=True)
class Node:
    """An element; attributes that ``ATTRIBUTE_IDS`` knows are the platform's, others have no namespace."""

    tag: str
    attributes: Mapping[str, Value] = field(default_factory=dict)
    children: Sequence[Node] = ()
    decoys: Mapping[str, Value] = field(default_factory=dict)
    """Attributes without namespace and resource id that bear a platform name."""


def manifest(
    *children: Node, application: Node | None = None, attributes: Mapping[str, Value] | None = None
) -> bytes:
    """A compiled manifest of the package ``org.example``."""
    below = (*children, application or Node("application"))
    return binary_xml(Node("manifest", {"package": "org.example"} | dict(attributes or {}), below))


def apk(entries: Mapping[str, bytes]) -> bytes:
    """A ZIP archive of these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def binary_xml(root: Node) -> bytes:
    """The compiled form of ``root``; attribute names come first in the string pool, as aapt writes them."""
    names = sorted(ATTRIBUTE_IDS)
    strings = dict.fromkeys(names)
    decoys: dict[str, int] = {}
    events = _events(root)
    for node, _ in events:
        values = [*node.attributes.values(), *node.decoys.values()]
        others = [name for name in node.attributes if name not in ATTRIBUTE_IDS]
        strings.update(dict.fromkeys([node.tag, *others, *(one for one in values if isinstance(one, str))]))
    pool = list(strings)
    for node, _ in events:
        for name in node.decoys:
            # A second copy of the name, beyond the resource map: that is what makes it a decoy.
            decoys.setdefault(name, len(pool) + len(decoys))
    index = {text: at for at, text in enumerate(pool)}
    resource_map = struct.pack(f"<{len(names)}I", *(ATTRIBUTE_IDS[name] for name in names))
    body = string_pool([*pool, *decoys]) + _chunk(0x0180, resource_map)
    for node, opens in events:
        if opens:
            body += _start(node, index, decoys)
        else:
            body += _chunk(0x0103, struct.pack("<II", _NOTHING, index[node.tag]), header=_node_header())
    return _chunk(0x0003, body)


def string_pool(strings: Sequence[str], *, utf8: bool = True) -> bytes:
    """A ``ResStringPool`` chunk."""
    offsets, data = [], b""
    for text in strings:
        offsets.append(len(data))
        if utf8:
            raw = text.encode()
            data += _length8(len(text.encode("utf-16-le")) // 2) + _length8(len(raw)) + raw + b"\0"
        else:
            raw = text.encode("utf-16-le")
            data += struct.pack("<H", len(raw) // 2) + raw + b"\0\0"
    data += b"\0" * (-len(data) % 4)
    start = 28 + 4 * len(offsets)
    header = struct.pack("<IIIII", len(strings), 0, 0x100 if utf8 else 0, start, 0)
    return _chunk(0x0001, struct.pack(f"<{len(offsets)}I", *offsets) + data, header=header)


def resource_table(
    types: Sequence[tuple[str, Sequence[Value | tuple[Value, ...] | None]]],
    *,
    encoding: str = "plain",
    utf8: bool = True,
    type_name: str | None = None,
) -> bytes:
    """A table of one package 0x7f with one type 1: for each locale the values by entry.

    Args:
        types: locale as ``zh-CN`` or empty, and the values, a tuple for an array; ``None`` where it has none.
        encoding: ``plain``, ``sparse``, ``offset16`` or ``compact``.
        utf8: the string pool's encoding, else UTF-16.
        type_name: what the table calls its type; left out where it is ``None``.
    """
    flat = [
        one
        for _, values in types
        for value in values
        for one in (value if isinstance(value, tuple) else [value])
    ]
    strings = list(dict.fromkeys(one for one in flat if isinstance(one, str)))
    chunks = b"".join(_type_chunk(locale, values, strings, encoding) for locale, values in types)
    if type_name is not None:
        chunks = string_pool([type_name]) + chunks
    package = struct.pack("<I256s5I", 0x7F, b"", 0, 0, 0, 0, 0)
    body = string_pool(strings, utf8=utf8) + _chunk(0x0200, chunks, header=package)
    return _chunk(0x0002, body, header=struct.pack("<I", 1))


def _array(values: tuple[Value, ...], index: dict[str, int]) -> bytes:
    """A ``ResTable_map_entry``."""
    typed = [_typed(value, index) for value in values]
    maps = b"".join(struct.pack("<IHBBI", at, 8, 0, kind, number) for at, (kind, number) in enumerate(typed))
    return struct.pack("<HHIII", 16, 0x0001, 0, 0, len(values)) + maps


def _type_chunk(
    locale: str, values: Sequence[Value | tuple[Value, ...] | None], strings: list[str], encoding: str
) -> bytes:
    entries, offsets = b"", []
    for value in values:
        offsets.append(None if value is None else len(entries))
        if value is not None:
            index = {text: at for at, text in enumerate(strings)}
            if isinstance(value, tuple):
                entries += _array(value, index)
                continue
            kind, number = _typed(value, index)
            if encoding == "compact":
                entries += struct.pack("<HHI", 0, 0x0008 | kind << 8, number)
            else:
                entries += struct.pack("<HHIHBBI", 8, 0, 0, 8, 0, kind, number)
    if encoding == "sparse":
        present = [(at, offset) for at, offset in enumerate(offsets) if offset is not None]
        table = b"".join(struct.pack("<HH", at, offset // 4) for at, offset in present)
        count, flags = len(present), 1
    elif encoding == "offset16":
        table = b"".join(struct.pack("<H", 0xFFFF if one is None else one // 4) for one in offsets)
        table += b"\0" * (-len(table) % 4)
        count, flags = len(offsets), 2
    else:
        table = b"".join(struct.pack("<I", _NOTHING if one is None else one) for one in offsets)
        count, flags = len(offsets), 0
    language, _, region = locale.partition("-")
    config = struct.pack("<IHH2s2s", 64, 0, 0, language.encode(), region.encode()).ljust(64, b"\0")
    header = struct.pack("<BBHII", 1, flags, 0, count, 8 + 12 + 64 + len(table)) + config
    return _chunk(0x0201, table + entries, header=header)


def _events(root: Node) -> list[tuple[Node, bool]]:
    events: list[tuple[Node, bool]] = []
    pending = [(root, True)]
    while pending:
        node, opens = pending.pop()
        events.append((node, opens))
        if opens:
            pending.append((node, False))
            pending.extend((child, True) for child in reversed(node.children))
    return events


def _start(node: Node, index: dict[str, int], decoys: dict[str, int]) -> bytes:
    attributes = b""
    for name, value in node.decoys.items():
        attributes += struct.pack("<II", _NOTHING, decoys[name]) + _res_value(value, index)
    for name, value in node.attributes.items():
        attributes += struct.pack("<II", _NOTHING, index[name]) + _res_value(value, index)
    count = len(node.decoys) + len(node.attributes)
    body = struct.pack("<IIHHHHHH", _NOTHING, index[node.tag], 20, 20, count, 0, 0, 0) + attributes
    return _chunk(0x0102, body, header=_node_header())


def _res_value(value: Value, index: dict[str, int]) -> bytes:
    kind, number = _typed(value, index)
    return struct.pack("<IHBBI", index[value] if isinstance(value, str) else _NOTHING, 8, 0, kind, number)


def _typed(value: Value, index: dict[str, int]) -> tuple[int, int]:
    if isinstance(value, Ref):
        return 0x01, value.number
    if isinstance(value, bool):
        return 0x12, _NOTHING if value else 0
    return (0x03, index[value]) if isinstance(value, str) else (0x10, value & _NOTHING)


def _node_header() -> bytes:
    return struct.pack("<II", 1, _NOTHING)


def _length8(length: int) -> bytes:
    return bytes((length,)) if length < 0x80 else bytes((length >> 8 | 0x80, length & 0xFF))


def _chunk(kind: int, body: bytes, header: bytes = b"") -> bytes:
    size = 8 + len(header) + len(body)
    return struct.pack("<HHI", kind, 8 + len(header), size) + header + body
