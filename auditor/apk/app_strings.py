"""The string resources of an app's APKs, looked up when code asks for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property

from auditor.apk.container import Apk
from auditor.apk.manifest import MAX_RESOURCES, RESOURCES
from auditor.apk.resource_table import ConfiguredValue, ResourceId, ResourceTable, ResourceValue
from auditor.errors import MalformedApk

MAX_HOPS = 16
"""Resources that one refers to, over all configurations."""


class AppStrings:
    """Strings and arrays of strings of base and splits; of a damaged table there are none."""

    def __init__(self, apks: Sequence[Apk]) -> None:
        """Reads nothing yet; ``apks``: the base first."""
        self._apks = apks
        self.strings = cache(self._strings)
        self.arrays = cache(self._arrays)

    @cached_property
    def _tables(self) -> tuple[ResourceTable, ...]:
        found = []
        for apk in self._apks:
            if RESOURCES not in apk:
                continue
            try:
                found.append(ResourceTable(apk.read(RESOURCES, MAX_RESOURCES)))
            except MalformedApk:
                continue
        return tuple(found)

    def texts(self) -> Iterator[bytes]:
        """All strings and names of resources as runs of UTF-8, the base's first; for searching only."""
        for table in self._tables:
            yield from table.texts()

    def _strings(self, resource: int) -> tuple[str, ...]:
        """What a string is in any configuration, each once, the default first; empty for what is none."""
        return tuple(dict.fromkeys(self._texts([ResourceId(resource)])))

    def _arrays(self, resource: int) -> tuple[tuple[str, ...], ...]:
        """The elements of an array of strings in any configuration, each array once."""
        found: dict[tuple[str, ...], None] = {}
        for table in self._tables:
            try:
                arrays = table.arrays(ResourceId(resource))
            except MalformedApk:
                continue
            for elements in arrays:
                found[tuple(text for one in elements for text in self._texts([one])[:1])] = None
        return tuple(found)

    def _texts(self, values: Iterable[ResourceValue]) -> list[str]:
        """The strings that some values are or refer to."""
        found: list[str] = []
        line = list(values)
        for value in line:
            if isinstance(value, str):
                found.append(value)
            elif isinstance(value, ResourceId) and len(line) < MAX_HOPS:
                line += self._values(value)
        return found

    def _values(self, resource: ResourceId) -> list[ResourceValue]:
        """The values of a resource in all tables, the default first."""
        found: list[ConfiguredValue] = []
        for table in self._tables:
            try:
                found += table.values(resource)
            except MalformedApk:
                continue
        found.sort(key=lambda one: (one.locale != "", not one.plain))
        return [one.value for one in found]
