"""Interfaces whose annotated methods are requests: a library makes the class that sends them.

Source: square/retrofit, package retrofit2.http; the names are data in ``sinks.yaml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from auditor.dex.names import MethodNo
from auditor.evidence.endpoints import Endpoints, split_address
from auditor.evidence.opened import Site
from auditor.evidence.search import Tainted
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Text
from auditor.model import Endpoint

_ANY_VERB = "HTTP"
"""The annotation that has the method among its elements instead of in its name."""
_PLAIN_PATH = re.compile(r"(?!//)(?![^/?#]*:)(?!(.*/)?\.\.?([/?#]|$))[^\s\\?#]*([?#]|$)")
"""A path below the base address, up to its query; others may be an address, or lead elsewhere."""
_QUERY = re.compile("[?#]")


@dataclass(frozen=True, slots=True)
class Request:
    """What the annotations of one method say."""

    verb: str | None
    path: str | None
    fields: tuple[tuple[int, str], ...]
    """Argument (the receiver as 0) and the name under which it is sent."""
    is_elsewhere: bool
    """Whether an argument gives the address."""


class HttpInterfaces:
    """Knows the requests of a program."""

    def __init__(self, tools: Tools, endpoints: Endpoints) -> None:
        """Nothing is looked up yet."""
        self._endpoints = endpoints
        self._program = tools.opened.program
        self._tools = tools
        self._known: dict[MethodNo, Request | None] = {}

    def request(self, method: MethodNo) -> Request | None:
        """The request that a method of an interface stands for, if it does."""
        if method not in self._known:
            self._known[method] = self._read(method)
        return self._known[method]

    def _read(self, method: MethodNo) -> Request | None:
        rule = self._tools.rules.requests
        marks = [
            mark
            for mark in self._program.method_annotations(self._program.method_class(method))
            if mark.method == method
        ]
        verbs = [mark for mark in marks if mark.parameter is None and mark.type in rule.verbs]
        if not verbs:
            return None
        path = next((text for mark in verbs for text in mark.texts), None)
        fields = tuple(
            (mark.parameter + 1, text)
            for mark in marks
            if mark.parameter is not None and mark.type in rule.fields
            for text in mark.texts[:1]
        )
        named = {mark.type.rpartition("/")[2].rstrip(";") for mark in verbs} - {_ANY_VERB}
        is_elsewhere = any(mark.type in rule.addresses for mark in marks)
        return Request(named.pop() if len(named) == 1 else None, path, fields, is_elsewhere)

    def endpoint(self, request: Request, site: Site, value: Tainted, carrying: set[int]) -> Endpoint:
        """Where a request goes, and under which names it sends the arguments that carry the data."""
        keys = value.keys
        names = {name for number, name in request.fields if number in carrying}
        fields = tuple(sorted({*keys, *names}))
        if request.is_elsewhere or not _PLAIN_PATH.match(request.path or ""):
            host, path = split_address(request.path or "")
            return Endpoint(host, path or None, fields, request.verb)
        host, base = self._base_of(site, value) or self._base
        return Endpoint(host, _path_below(host, base, request.path), fields, request.verb)

    def _base_of(self, site: Site, value: Tainted) -> tuple[str | None, str | None] | None:
        """Host and path of the base address that the object of a request was made with, if seen."""
        objects = self._tools.opened.arguments(site)[0]
        given = self._endpoints.given(self._tools.rules.requests.base, site.item, objects, value.stack)
        only = next(iter(given)) if len(given) == 1 else None
        found = split_address(only.text) if isinstance(only, Text) else (None, None)
        return found if given else None

    @cached_property
    def _base(self) -> tuple[str | None, str | None]:
        """Host and path of the base address, where the program sets but one."""
        texts = {
            value.text
            for site, _ in self._tools.calls.sites(self._tools.rules.requests.base)
            for value in self._tools.evaluator.argument(site, 1)
            if isinstance(value, Text)
        }
        return split_address(texts.pop()) if len(texts) == 1 else (None, None)


def _path_below(host: str | None, base: str | None, path: str | None) -> str | None:
    """The path of a request below that of its base address, ``None`` where that is not known.

    Of a base address whose host is not known nothing is told, and the path of the request alone.
    Source: square/retrofit, ``Retrofit.Builder.baseUrl``: a path that begins with a slash stands for itself.
    """
    named = _QUERY.split(path or "", maxsplit=1)[0]
    if named.startswith("/"):
        return named
    if host is not None and base is None:
        return None
    if not named and base != "":
        return base
    return f"{(base or '').rstrip('/')}/{named}"
