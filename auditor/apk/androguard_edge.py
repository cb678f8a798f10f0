"""The only place that knows androguard.

Used are its pull parser of binary XML and its decompiler: ``APK`` reads the archive
again and loses a whole manifest over one odd value, ``ARSCParser`` reads every
resource where one is wanted, and ``DEX`` every class. Importing it takes some
0.15 s, so that happens on first use.
"""

from __future__ import annotations

import sys
import textwrap
from types import FrameType
from typing import Any, Protocol

from auditor.apk.binary_xml import Attribute, Element
from auditor.apk.resource_table import (
    TYPE_DYNAMIC_REFERENCE,
    TYPE_INT_BOOLEAN,
    TYPE_REFERENCE,
    TYPE_STRING,
    ResourceId,
    ResourceValue,
)
from auditor.errors import MalformedApk, MalformedDex

MAX_XML = 4 << 20
"""Largest document that is parsed, in bytes."""
_MAX_DEPTH = 64
_MAX_ELEMENTS = 100_000
_MAX_ATTRIBUTES = 200_000
_MAX_NAMESPACES = 1000
_MAX_TEXT = 32 << 20
MAX_STEPS = 10_000_000
"""Lines of androguard's code that may run for one method."""
MAX_SOURCE = 40_000
"""Characters of one method's source that are kept."""
_FIRST_INT, _LAST_INT = 0x10, 0x1F
_PLATFORM_PACKAGE = 0x01
_PLATFORM_NAMESPACE = "http://schemas.android.com/apk/res/android"


class _Parser(Protocol):
    """What is used of androguard's ``AXMLParser``."""

    name: str
    m_attributes: list[int]
    m_resourceIDs: list[int]  # noqa: N815 - androguard's name
    sb: Any
    namespaces: list[tuple[int, int]]

    def __next__(self) -> int: ...
    def is_valid(self) -> bool: ...
    def getAttributeCount(self) -> int: ...  # noqa: N802 - androguard's name
    def getAttributeName(self, index: int) -> str: ...  # noqa: N802 - androguard's name
    def getAttributeNamespace(self, index: int) -> str: ...  # noqa: N802 - androguard's name
    def getAttributeValueType(self, index: int) -> int: ...  # noqa: N802 - androguard's name
    def getAttributeValueData(self, index: int) -> int: ...  # noqa: N802 - androguard's name


class _BoundedStrings:
    """Androguard's string pool with a bound on what it decodes: many indices may share one huge string."""

    def __init__(self, pool: Any, place: str) -> None:
        self._pool = pool
        self._place = place
        self._seen: set[int] = set()
        self._decoded = 0

    def __getitem__(self, index: int) -> str:
        string = str(self._pool[index])
        if index not in self._seen:
            self._seen.add(index)
            self._decoded += len(string)
            if self._decoded > _MAX_TEXT:
                raise MalformedApk(problem=f"{self._place} has too much text", place=self._place)
        return string


class _BoundedNamespaces(list[tuple[int, int]]):
    """The open namespaces, which androguard searches one by one each time another opens."""

    def append(self, namespace: tuple[int, int]) -> None:
        if len(self) >= _MAX_NAMESPACES:
            raise MalformedApk(problem="too many XML namespaces", place="binary XML")
        super().append(namespace)


def parse_binary_xml(data: bytes, place: str) -> Element:
    """The root element of a compiled XML document.

    Args:
        data: the document; at most ``MAX_XML`` bytes.
        place: what to name in an error, such as ``AndroidManifest.xml``.

    Raises:
        MalformedApk: whatever androguard found wrong, with its exception as the cause.
    """
    if len(data) > MAX_XML:
        raise MalformedApk(problem=f"{place} has more than {MAX_XML} bytes", place=place)
    try:
        return _parse(data, place)
    except MalformedApk:
        raise
    except Exception as error:
        raise MalformedApk(problem=f"{place} cannot be read: {error!r:.200}", place=place) from error


def _parse(data: bytes, place: str) -> Element:
    from loguru import logger

    # androguard logs while it is imported and at every step; nobody asked for it.
    logger.disable("androguard")
    from androguard.core import axml

    parser: _Parser = axml.AXMLParser(data)
    if parser.is_valid():
        parser.sb = _BoundedStrings(parser.sb, place)
        parser.namespaces = _BoundedNamespaces()
    root = _build(parser, axml.START_TAG, axml.END_TAG, axml.END_DOCUMENT)
    if root is None:
        raise MalformedApk(problem=f"{place} is no complete binary XML document", place=place)
    return root


def _build(parser: _Parser, start_tag: int, end_tag: int, end_document: int) -> Element | None:
    """The root element, or ``None`` where it does not end or a bound is passed."""
    # Each level holds tag, attributes and the children that are done.
    open_elements: list[tuple[str, tuple[Attribute, ...], list[Element]]] = []
    attribute_count = 0
    for _ in range(2 * _MAX_ELEMENTS):
        event = next(parser)
        if not parser.is_valid() or event == end_document:
            return None
        if event == start_tag:
            # Elements may claim the same bytes as their attributes, so the sum counts.
            attribute_count += parser.getAttributeCount()
            if attribute_count > _MAX_ATTRIBUTES or len(open_elements) >= _MAX_DEPTH:
                return None
            open_elements.append((parser.name, _attributes(parser), []))
        elif event == end_tag and open_elements:
            tag, attributes, children = open_elements.pop()
            element = Element(tag, attributes, tuple(children))
            if not open_elements:
                return element
            open_elements[-1][2].append(element)
    return None


def _attributes(parser: _Parser) -> tuple[Attribute, ...]:
    found = []
    for index in range(parser.getAttributeCount()):
        value = _value(parser, index)
        if value is not None:
            name = parser.getAttributeName(index).removeprefix("android:")
            found.append(Attribute(name, _is_platform(parser, index), value))
    return tuple(found)


def _is_platform(parser: _Parser, index: int) -> bool:
    """Android goes by the resource id alone; the namespace decides where there is none."""
    name_index = parser.m_attributes[index * 5 + 1]
    if name_index < len(parser.m_resourceIDs):
        return parser.m_resourceIDs[name_index] >> 24 == _PLATFORM_PACKAGE
    return parser.getAttributeNamespace(index) == _PLATFORM_NAMESPACE


def _value(parser: _Parser, index: int) -> ResourceValue | None:
    kind, number = parser.getAttributeValueType(index), parser.getAttributeValueData(index)
    if kind == TYPE_STRING:
        return str(parser.sb[number])
    if kind in (TYPE_REFERENCE, TYPE_DYNAMIC_REFERENCE):
        return ResourceId(number)
    if kind == TYPE_INT_BOOLEAN:
        return number != 0
    if _FIRST_INT <= kind <= _LAST_INT:
        return number - (1 << 32) if number >> 31 else number
    return None


def decompile_method(dex: bytes) -> str:
    """Androguard's source of the one method of a DEX file; hostile text, at most ``MAX_SOURCE`` characters.

    It is a reading aid: androguard drops what it does not know, and no verdict rests on it. It
    works for ``MAX_STEPS`` lines of its own code at most; while it does, debuggers see nothing.

    Raises:
        MalformedDex: whatever androguard found wrong, with its exception as the cause.
    """
    from loguru import logger

    logger.disable("androguard")
    from androguard.decompiler import decompile  # noqa: F401 - so that the import is not counted

    before = sys.gettrace()
    sys.settrace(_Steps(MAX_STEPS).count)
    try:
        source = _source(dex)
    except MalformedDex:
        raise
    except Exception as error:
        raise MalformedDex(problem=f"androguard's decompiler: {error!r:.200}", place=0) from error
    finally:
        sys.settrace(before)
    if not source.strip():
        raise MalformedDex(problem="androguard's decompiler: no source", place=0)
    text = textwrap.dedent(source).strip("\n")
    return text if len(text) <= MAX_SOURCE else text[: MAX_SOURCE - 1] + "…"


def _source(dex: bytes) -> str:
    from androguard.core.analysis.analysis import Analysis
    from androguard.core.dex import DEX
    from androguard.decompiler.decompile import DvMethod

    opened = DEX(dex)
    (method,) = opened.get_encoded_methods()
    decompiled = DvMethod(Analysis(opened).get_method(method))
    decompiled.process()
    return str(decompiled.get_source())


class _Steps:
    """Counts the lines that are run, so that hostile code ends the same way on every computer."""

    def __init__(self, most: int) -> None:
        self._left = most

    def count(self, _frame: FrameType, _event: str, _argument: object) -> Any:
        """A trace function.

        Raises:
            MalformedDex: the steps have run out.
        """
        self._left -= 1
        if self._left < 0:
            raise MalformedDex(problem="androguard's decompiler: too many steps", place=0)
        return self.count
