"""Sinks: the calls at which data leaves what is followed, with where they send it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.dex.definitions import Definition
from auditor.dex.names import MethodNo
from auditor.evidence.http_interfaces import HttpInterfaces
from auditor.evidence.intents import Intents
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.rulebooks import SinkRule
from auditor.evidence.search import Arrival, Tainted
from auditor.evidence.streams import Streams
from auditor.evidence.tools import Tools
from auditor.model import Endpoint, MethodDescriptor, SinkKind


class Sinks:
    """Recognises the calls that carry data away."""

    def __init__(self, tools: Tools, streams: Streams, intents: Intents, owners: Owners) -> None:
        """``streams`` tells where a stream leads, ``intents`` whom an intent is for."""
        self._intents = intents
        self._owners = owners
        self._opened = tools.opened
        self._calls = tools.calls
        self._evaluator = tools.evaluator
        self._rules = tools.rules
        self._streams = streams
        self._http = HttpInterfaces(tools)
        self._sink_rules: dict[MethodNo, tuple[tuple[SinkRule, MethodDescriptor], ...]] = {}

    def _rules_for(self, method: MethodNo) -> tuple[tuple[SinkRule, MethodDescriptor], ...]:
        if method not in self._sink_rules:
            spelled = [(rule, self._calls.spelling(rule.calls, method)) for rule in self._rules.sinks]
            self._sink_rules[method] = tuple((rule, call) for rule, call in spelled if call is not None)
        return self._sink_rules[method]

    def arrivals(self, value: Tainted, site: Site, method: MethodNo, carrying: set[int]) -> Iterator[Arrival]:
        """The sinks that a call is for the values it is given."""
        arguments = self._opened.arguments(site)
        for rule, call in self._rules_for(method):
            if rule.explicit_intent_stays and self._intents.stays(site, method, value.stack):
                continue
            if rule.kind is None:
                opening = (
                    self._streams.opening(value.item, arguments[0], value.stack) if carrying - {0} else None
                )
                if opening is not None:
                    endpoint = self._endpoint(opening.kind, value, arguments[0])
                    yield Arrival(opening.kind, site, call, value.path, endpoint, opened_at=opening.site)
            elif (rule.receiver and 0 in carrying) or carrying & set(rule.data):
                objects = arguments[0] if arguments else frozenset()
                endpoint = self._endpoint(rule.kind, value, objects)
                stands_in = self._owners.is_followed(call.split("->")[0])
                yield Arrival(rule.kind, site, call, value.path, endpoint, provisional=stands_in)

    def settled(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        """The arrivals without the calls of libraries behind which the platform's own call was found."""
        found = [one for one in arrivals if not one.provisional]
        for one in arrivals:
            beyond = (other.path for other in found if other.kind is one.kind)
            if one.provisional and not any(self._goes_on(one.path, path) for path in beyond):
                found.append(one)
        return found

    def _goes_on(self, path: tuple[MethodNo, ...], further: tuple[MethodNo, ...]) -> bool:
        """Whether a way goes on from the end of another into a library that is followed."""
        if path[-1] not in further:
            return False
        program = self._opened.program
        beyond = further[further.index(path[-1]) + 1 :][:1]
        owners = (program.type_descriptor(program.method_class(one)) for one in beyond)
        return any(map(self._owners.is_followed, owners))

    def requests(self, value: Tainted, site: Site, method: MethodNo, carrying: set[int]) -> Iterator[Arrival]:
        """The sink that a call of an annotated interface is."""
        request = self._http.request(method) if carrying - {0} else None
        if request is not None:
            call = self._opened.program.method_descriptor(method)
            endpoint = self._http.endpoint(request, carrying, value.keys)
            yield Arrival(SinkKind.NETWORK, site, call, value.path, endpoint)

    def _endpoint(self, kind: SinkKind, value: Tainted, objects: frozenset[Definition]) -> Endpoint | None:
        if kind is not SinkKind.NETWORK:
            return None
        if value.entered:
            site = value.entered[-1]
            given = frozenset().union(*self._opened.arguments(site))
            told = self._streams.endpoint(site.item, given, value.entered[:-1], value.keys)
            if told is not None and told.host:
                return told
        return self._streams.endpoint(value.item, objects, value.stack, value.keys)
