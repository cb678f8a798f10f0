"""Where a request goes: host, path, HTTP method and names of fields, as far as they are constant.

Backwards from the object that is sent or written to, over all it was made of, to
the calls of ``endpoints.yaml``. What has more than one answer has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import cache
from urllib.parse import parse_qsl, urlsplit

from auditor.dex.definitions import Definitions, incoming
from auditor.dex.names import ItemNo, MethodNo
from auditor.evidence.computed import has_hole
from auditor.evidence.endpoint_rules import AddressRule, VerbRule
from auditor.evidence.objects import Place
from auditor.evidence.opened import Site
from auditor.evidence.patterns import Descriptors
from auditor.evidence.streams import Streams
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Number, Text, Value
from auditor.model import Endpoint

MAX_SUPER_CALLS = 3
"""Constructors of the app's own classes between a new object and the library's."""
MAX_FIELDS = 40
_HOST = re.compile(r"[\w.-]+|[0-9a-fA-F:.]+")
"""A host's name or number."""
_SCHEMES = ("https://", "http://", "wss://", "ws://")


class Endpoints:
    """Reads the addresses and HTTP methods that requests are made with."""

    def __init__(self, tools: Tools, streams: Streams) -> None:
        """Nothing is looked up yet."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._calls, self._evaluator = tools.dispatch, tools.calls, tools.evaluator
        self._rules = tools.rules.endpoints
        self._streams = streams
        self._address_rules = cache(self._find_address_rules)
        self._verb_rules = cache(self._find_verb_rules)

    def of(
        self, item: ItemNo, objects: Definitions, context: tuple[Site, ...], fields: Iterable[str]
    ) -> Endpoint | None:
        """Where some objects are sent to.

        Where the place of the sink does not tell, as in a library that all requests pass
        through, the calls that led there are asked, the nearest first.
        """
        found = self._at(item, objects, context, fields)
        while context and (found is None or found.host is None):
            site, context = context[-1], context[:-1]
            given = frozenset().union(*self._opened.arguments(site))
            outer = self._at(site.item, given, context, fields)
            found = outer if outer is not None and (found is None or outer.host) else found
        return found

    def _at(
        self, item: ItemNo, objects: Definitions, context: tuple[Site, ...], fields: Iterable[str]
    ) -> Endpoint | None:
        texts: set[str] = set()
        verbs: set[str] = set()
        for place in self._streams.places(item, objects, context):
            for site, outer in self._settling(place):
                texts |= self._addresses(site, outer) | self._told(site, outer)
                verbs |= self._verbs(site, outer)
        parts = list(map(split_address, sorted(texts)))
        host = _only({host for host, _ in parts if host})
        path = _only({path for host, path in parts if host and path != ""})
        names = sorted({*fields, *(name for text in texts for name in query_names(text))})
        verb = _only(verbs)
        return Endpoint(host, path, tuple(names[:MAX_FIELDS]), verb) if host or path or names else None

    def given(
        self, calls: Descriptors, item: ItemNo, objects: Definitions, context: tuple[Site, ...]
    ) -> set[Value]:
        """What some calls on that which the objects were made of are given as their first argument."""
        return {
            value
            for place in self._streams.places(item, objects, context)
            for site, outer in self._settling(place)
            if self._calls.spelling(calls, MethodNo(self._opened.insn(site).index or 0))
            for value in self._evaluator.argument(site, 1, outer)
        }

    def _settling(self, place: Place) -> Iterator[tuple[Site, tuple[Site, ...]]]:
        """The call that makes a value and the calls on it; of an object of the app, its constructor's too."""
        solved = self._opened.of(place.item)
        if solved is None:
            return
        if place.definition >= 0 and solved.body.insns[place.definition].op.name.startswith("invoke"):
            yield Site(place.item, place.definition), place.stack
        for site in self._calls_on(place):
            yield site, place.stack
            yield from self._constructor_calls(site, place.stack)

    def _calls_on(self, place: Place) -> list[Site]:
        """The calls whose receiver, or first argument, is a value."""
        solved = self._opened.of(place.item)
        users = solved.users(place.definition) if solved else ()
        sites = [Site(place.item, position) for position in users]
        return [
            site
            for site in sites
            if self._opened.insn(site).op.name.startswith("invoke")
            and place.definition in frozenset().union(*self._opened.arguments(site)[:1])
        ]

    def _constructor_calls(
        self, site: Site, context: tuple[Site, ...]
    ) -> Iterator[tuple[Site, tuple[Site, ...]]]:
        """The constructors that a constructor of the app's own calls on the same object."""
        for _ in range(MAX_SUPER_CALLS):
            insn = self._opened.insn(site)
            method = MethodNo(insn.index or 0)
            if insn.op.name.startswith("invoke-direct") and self._program.method_name(method) == "<init>":
                bodies = self._dispatch.items(method, insn.op.name)
            else:
                return
            if len(bodies) != 1:
                return
            context = (*context, site)
            inner = self._calls_on(Place(bodies[0][1], incoming(0), context))
            sites = [one for one in inner if self._opened.insn(one).op.name.startswith("invoke-direct")]
            if len(sites) != 1:
                return
            site = sites[0]
            yield site, context

    def _find_address_rules(self, method: MethodNo) -> tuple[AddressRule, ...]:
        return tuple(rule for rule in self._rules.addresses if self._calls.spelling(rule.calls, method))

    def _find_verb_rules(self, method: MethodNo) -> tuple[VerbRule, ...]:
        return tuple(rule for rule in self._rules.verbs if self._calls.spelling(rule.calls, method))

    def _addresses(self, site: Site, context: tuple[Site, ...]) -> set[str]:
        method = self._opened.insn(site).index
        return {
            value.text
            for rule in (self._address_rules(MethodNo(method)) if method is not None else ())
            for value in self._evaluator.argument(site, rule.position, context)
            if isinstance(value, Text)
        }

    def _told(self, site: Site, context: tuple[Site, ...]) -> set[str]:
        """The URL that a library's builder in the app is told first, renamed or not."""
        insn = self._opened.insn(site)
        method = MethodNo(insn.index or 0)
        if not self._program.defines(self._program.method_class(method)):
            return set()
        kinds = [self._program.type_descriptor(one) for one in self._program.parameter_types(method)[:1]]
        if kinds != ["Ljava/lang/String;"]:
            return set()
        values = self._evaluator.argument(site, 0 if "static" in insn.op.name else 1, context)
        return {one.text for one in values if isinstance(one, Text) and one.text.startswith(_SCHEMES)}

    def _verbs(self, site: Site, context: tuple[Site, ...]) -> set[str]:
        method = self._opened.insn(site).index
        found: set[str] = set()
        for rule in self._verb_rules(MethodNo(method)) if method is not None else ():
            if rule.verb is not None:
                found.add(rule.verb)
                continue
            for value in self._evaluator.argument(site, rule.position, context):
                if isinstance(value, Text) and not has_hole(value.text):
                    found.add(value.text)
                elif isinstance(value, Number) and value.number in dict(rule.verbs):
                    found.add(dict(rule.verbs)[value.number])
        return found


def _only(found: Set[str | None]) -> str | None:
    """The one value; ``None`` where there is none, more than one or one that is not known."""
    return next(iter(found)) if len(found) == 1 else None


def split_address(text: str) -> tuple[str | None, str | None]:
    """Host and path of a URL, or of a bare host name, whose path is empty; ``None`` for what is not known."""
    if "://" not in text:
        return (text, "") if _HOST.fullmatch(text) else (None, None)
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None, None
    if not host or not _HOST.fullmatch(host) or has_hole(text.partition("://")[0]):
        return None, None
    return host, None if has_hole(parts.path) else parts.path


def query_names(text: str) -> list[str]:
    """The names in the query of a URL under which something that is not constant is sent."""
    try:
        query = urlsplit(text).query if "://" in text else ""
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except ValueError:
        return []
    return [name for name, value in pairs if has_hole(value) and name and not has_hole(name)]
