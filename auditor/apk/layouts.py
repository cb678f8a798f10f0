"""What the documents of an app name: classes to make, and methods that a click runs.

Read are the compiled documents of the types of resource that name code (layouts,
menus, preferences, navigation), and the assets by which script frameworks find
their plug-ins. Any attribute can name a class (``class``, ``android:name``,
``app:layout_behavior``, a navigation argument, a library's own), so every string
that has the form of a class name counts.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from auditor.apk.container import Apk
from auditor.apk.manifest import MANIFEST, MAX_RESOURCES, RESOURCES, Manifest
from auditor.apk.resource_table import (
    RES_STRING_POOL_TYPE,
    TYPE_DYNAMIC_REFERENCE,
    TYPE_REFERENCE,
    TYPE_STRING,
    Chunk,
    ResourceId,
    ResourceTable,
    chunks,
    pool_string,
)
from auditor.errors import MalformedApk
from auditor.model import TypeDescriptor

TYPES = ("layout", "menu", "navigation", "transition", "xml")
"""Types of resource whose documents name classes or methods."""
PLUGIN_LISTS = (
    "assets/capacitor.plugins.json",
    "assets/dcloud_uniplugins.json",
    "assets/data/dcloud_properties.xml",
)
"""Assets that name the classes of plug-ins: Capacitor's, uni-app's, HTML5+'s."""
MAX_DOCUMENTS = 4000
"""Documents read of one APK."""
MAX_DOCUMENT = 2 << 20
MAX_TEXT = 48 << 20
"""Bytes of one document, and of all of one APK."""
MAX_ATTRIBUTES = 1 << 20
"""Attributes read of one APK."""
MAX_NAME = 300

_COMPILED = b"\x03\x00"
RES_XML_START_ELEMENT_TYPE = 0x0102
RES_XML_RESOURCE_MAP_TYPE = 0x0180
ON_CLICK = 0x0101026F
"""Resource id of ``android:onClick``. Source: ``android.R.attr``."""
_NAMES_CLASS = frozenset(
    {
        "layout_behavior",
        "class",
        "name",
        "fragment",
        "layoutManager",
        "actionViewClass",
        "actionProviderClass",
    }
)
"""Attributes whose references are followed to a string that names a class."""
_CLASS_NAME = re.compile(r"\.?[^\W\d][\w$]*(?:\.[^\W\d][\w$]*)*")
_QUOTED_NAME = re.compile(rb"""["']([A-Za-z_][\w$]*(?:\.[A-Za-z_][\w$]*)+)["']""")
_NOTHING = 0xFFFFFFFF
_element = struct.Struct("<IIHHH")
_attribute = struct.Struct("<IIIHBBI")
_FOLDER = re.compile(rf"res/(?:{'|'.join(TYPES)})(?:-[^/]*)?/[^/]+")


@dataclass(frozen=True, slots=True)
class Layouts:
    """What the documents of an app name."""

    classes: frozenset[TypeDescriptor]
    """Whatever has the form of a class name, of which most is none; hostile text."""
    clicks: frozenset[str]
    """Methods that ``android:onClick`` names; hostile text."""
    unread: tuple[str, ...]
    """Entries that could not be read, so that they may name anything; sorted."""


def read_layouts(apks: Sequence[tuple[Apk, Manifest | None]]) -> Layouts:
    """What base and splits name; a document that cannot be read is named, and the rest is read."""
    classes: set[TypeDescriptor] = set()
    clicks: set[str] = set()
    unread: set[str] = set()
    for apk, manifest in apks:
        reading = _Reading(apk)
        reading.read()
        package = "" if manifest is None else manifest.package
        classes |= {_descriptor(package, name) for name in reading.names}
        clicks |= reading.clicks
        unread |= reading.unread
    return Layouts(frozenset(classes), frozenset(clicks), tuple(sorted(unread)))


def _descriptor(package: str, name: str) -> TypeDescriptor:
    """Of a class name; a leading dot stands for the app's package."""
    return TypeDescriptor(f"L{(package + name if name.startswith('.') else name).replace('.', '/')};")


class _Reading:
    """One reading of the documents of one APK."""

    def __init__(self, apk: Apk) -> None:
        self._apk = apk
        self._table: ResourceTable | None = None
        self._attributes = MAX_ATTRIBUTES
        self._bytes = MAX_TEXT
        self._references: set[ResourceId] = set()
        self.names: set[str] = set()
        self.clicks: set[str] = set()
        self.unread: set[str] = set()

    def read(self) -> None:
        """Reads every document that matters."""
        documents = self._documents()
        for name in documents[:MAX_DOCUMENTS]:
            data = self._content(name)
            try:
                self._document(data)
            except (struct.error, MalformedApk):
                self.unread.add(name)
        self.unread.update(documents[MAX_DOCUMENTS:])
        for name in PLUGIN_LISTS:
            if name in self._apk:
                found = (match[1].decode() for match in _QUOTED_NAME.finditer(self._content(name)))
                self.names.update(islice(found, MAX_DOCUMENTS))
        for resource in sorted(self._references, key=lambda one: one.number):
            self._follow(resource)

    def _documents(self) -> list[str]:
        """The entries with documents that can name code, sorted; the resource table says which they are.

        Where it knows no type of these names, as in an app whose resources were renamed,
        every compiled document is one; where it cannot be read, those in the usual folders.
        """
        usual = sorted(name for name in self._apk.names if _FOLDER.fullmatch(name))
        if RESOURCES not in self._apk:
            return usual
        try:
            self._table = ResourceTable(self._apk.read(RESOURCES, MAX_RESOURCES))
            listed = [name for name in self._table.files(*TYPES) if name in self._apk]
        except MalformedApk:
            self.unread.add(RESOURCES)
            return usual
        return listed if not self._table.type_names.isdisjoint(TYPES) else self._all_documents()

    def _all_documents(self) -> list[str]:
        """The entries that are compiled documents by name and content, but for the manifest."""
        named = [name for name in self._apk.names if name.endswith(".xml") and name != MANIFEST]
        found = sorted(name for name in named if not name.startswith("assets/"))
        self.unread.update(found[MAX_DOCUMENTS:])
        return [name for name in found[:MAX_DOCUMENTS] if self._content(name)[:2] == _COMPILED]

    def _content(self, name: str) -> bytes:
        """The bytes of an entry; none, and a note, where it cannot be read."""
        try:
            data = self._apk.read(name, min(MAX_DOCUMENT, self._bytes))
        except MalformedApk:
            self.unread.add(name)
            return b""
        self._bytes -= len(data)
        return data

    def _document(self, data: bytes) -> None:
        """Notes what one compiled document names."""
        if not data:
            return
        # Android does not look at the type of the outermost chunk either.
        _, header_size, size = struct.unpack_from("<HHI", data)
        strings: _Strings | None = None
        end = header_size
        for chunk in chunks(data, header_size, min(size, len(data)), MAX_ATTRIBUTES):
            end = chunk.end
            if chunk.type == RES_STRING_POOL_TYPE and strings is None:
                strings = _Strings(data, chunk)
            elif chunk.type == RES_XML_RESOURCE_MAP_TYPE and strings is not None:
                count = (chunk.end - chunk.start - chunk.header_size) // 4
                strings.ids = struct.unpack_from(f"<{count}I", data, chunk.start + chunk.header_size)
            elif chunk.type == RES_XML_START_ELEMENT_TYPE and strings is not None:
                self._element(data, chunk, strings)
        if strings is None or end != size:
            raise MalformedApk(problem="a document that breaks off", place="layout")

    def _element(self, data: bytes, chunk: Chunk, strings: _Strings) -> None:
        """Notes what one element names.

        Source: ``ResXMLTree_attrExt`` and ``ResXMLTree_attribute`` in ``ResourceTypes.h``.
        """
        extension = chunk.start + chunk.header_size
        _, tag, start, size, count = _element.unpack_from(data, extension)
        self._attributes -= count
        if self._attributes < 0 or (count and size < _attribute.size):
            raise MalformedApk(problem="more attributes than a document can have", place="layout")
        self._note(strings.at(tag))
        for at in range(extension + start, extension + start + count * size, size):
            _, name, raw, _, _, kind, number = _attribute.unpack_from(data, at)
            if kind == TYPE_STRING:
                value = strings.at(number if raw == _NOTHING else raw)
                if strings.id(name) == ON_CLICK:
                    self.clicks.add(value)
                else:
                    self._note(value)
            elif kind in (TYPE_REFERENCE, TYPE_DYNAMIC_REFERENCE) and strings.at(name) in _NAMES_CLASS:
                self._references.add(ResourceId(number))

    def _note(self, value: str) -> None:
        if "." in value and len(value) <= MAX_NAME and _CLASS_NAME.fullmatch(value):
            self.names.add(value)

    def _follow(self, resource: ResourceId) -> None:
        """Notes what a string resource names."""
        try:
            values = self._table.resolve(resource) if self._table is not None else {}
        except MalformedApk:
            self.unread.add(RESOURCES)
            return
        for value in values.values():
            if isinstance(value, str):
                self._note(value)


class _Strings:
    """The strings of one document, each decoded once, with the resource ids of the first of them."""

    __slots__ = ("_data", "_known", "_pool", "ids")

    def __init__(self, data: bytes, pool: Chunk) -> None:
        self._data = data
        self._pool = pool
        self._known: dict[int, str] = {}
        self.ids: tuple[int, ...] = ()

    def at(self, index: int) -> str:
        """The string of an index; empty where there is none."""
        if index not in self._known:
            self._known[index] = pool_string(self._data, self._pool, index) or ""
        return self._known[index]

    def id(self, index: int) -> int:
        """The resource id that belongs to a string; 0 where there is none."""
        return self.ids[index] if index < len(self.ids) else 0
