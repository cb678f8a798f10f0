"""Sinks: the calls at which data leaves what is followed, with where they send it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.dex.definitions import Definition
from auditor.dex.names import MethodNo
from auditor.evidence.computed import HOLE
from auditor.evidence.endpoints import Endpoints
from auditor.evidence.http_interfaces import HttpInterfaces
from auditor.evidence.intents import Intents
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.pages import PAGE, Pages
from auditor.evidence.patterns import Descriptors
from auditor.evidence.rulebooks import SinkRule
from auditor.evidence.script_rules import AnswerRule
from auditor.evidence.search import Arrival, Handed, Tainted
from auditor.evidence.streams import Streams
from auditor.evidence.tools import Tools
from auditor.evidence.value_types import Address, Constant, Value
from auditor.model import Endpoint, MethodDescriptor, SinkKind


class Sinks:
    """Recognises the calls that carry data away."""

    def __init__(
        self, tools: Tools, streams: Streams, pages: Pages, intents: Intents, owners: Owners
    ) -> None:
        """``streams`` tells where a stream leads, ``pages`` which pages are the app's own.

        ``intents`` tells whom an intent is for.
        """
        self._intents, self._owners = intents, owners
        self._opened = tools.opened
        self._calls = tools.calls
        self._evaluator = tools.evaluator
        self._rules = tools.rules
        self._streams = streams
        self._pages = pages
        self._endpoints = Endpoints(tools, streams)
        self._http = HttpInterfaces(tools, self._endpoints)
        self._answers: dict[MethodNo, tuple[AnswerRule, ...]] = {}
        self._sink_rules: dict[MethodNo, tuple[tuple[SinkRule, MethodDescriptor], ...]] = {}

    def _rules_for(self, method: MethodNo) -> tuple[tuple[SinkRule, MethodDescriptor], ...]:
        if method not in self._sink_rules:
            spelled = [(rule, self._calls.spelling(rule.calls, method)) for rule in self._rules.sinks]
            self._sink_rules[method] = tuple((rule, call) for rule, call in spelled if call is not None)
        return self._sink_rules[method]

    def arrivals(
        self, value: Tainted, site: Site, method: MethodNo, carrying: set[int]
    ) -> Iterator[Arrival | Handed]:
        """The sinks that a call is for the values it is given, and the script that it hands them to."""
        for engine in self._engines(method, carrying):
            yield Handed(engine)
        arguments = self._opened.arguments(site)
        for rule, call in self._rules_for(method):
            if self._stays(rule, value, site, method):
                continue
            if rule.kind is None:
                opening = (
                    self._streams.opening(value.item, arguments[0], value.stack) if carrying - {0} else None
                )
                if opening is not None:
                    endpoint = self._endpoint(opening.kind, value, arguments[0])
                    yield Arrival(opening.kind, site, call, value.path, endpoint, opened_at=opening.site)
            elif not ((rule.receiver and 0 in carrying) or carrying & set(rule.data)):
                continue
            elif rule.kind is SinkKind.WEB and self._pages.takes_script(site, method, value.stack):
                yield Handed(PAGE)
            else:
                endpoint = self._endpoint(rule.kind, value, *_asked(arguments, carrying))
                stands_in = self._owners.is_followed(call.split("->")[0])
                yield Arrival(rule.kind, site, call, value.path, endpoint, provisional=stands_in)

    def _engines(self, method: MethodNo, carrying: set[int]) -> tuple[str, ...]:
        """What runs the script that a call hands its arguments to."""
        if method not in self._answers:
            self._answers[method] = tuple(
                rule
                for rule in self._rules.scripts.answers
                if self._calls.spelling(rule.calls, method) is not None
            )
        return tuple(rule.engine for rule in self._answers[method] if carrying & set(rule.data))

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
            endpoint = self._http.endpoint(request, site, value, carrying)
            yield Arrival(SinkKind.NETWORK, site, call, value.path, endpoint)

    def _endpoint(self, kind: SinkKind, value: Tainted, *objects: frozenset[Definition]) -> Endpoint | None:
        """Where the first of some objects is sent that tells; a sink of another kind has no endpoint."""
        found = None
        if kind is SinkKind.NETWORK and value.entered:
            site = value.entered[-1]
            given = frozenset().union(*self._opened.arguments(site))
            found = self._endpoints.of(site.item, given, value.entered[:-1], value.keys)
            if found is not None and found.host:
                return found
        for one in objects if kind is SinkKind.NETWORK else ():
            found = self._endpoints.of(value.item, one, value.stack, value.keys)
            if found is not None and found.host is not None:
                break
        return found

    def _stays(self, rule: SinkRule, value: Tainted, site: Site, method: MethodNo) -> bool:
        """Whether a call hands the data to another part of the app itself."""
        if rule.explicit_intent_stays:
            return self._intents.stays(site, method, value.stack)
        if rule.provider is not None:
            addresses = self._evaluator.argument(site, rule.provider, value.stack)
            return not any(self._is_of_others(one) for one in addresses)
        return bool(rule.stays.texts) and self._is_made_by(rule.stays, value, site)

    def _is_of_others(self, address: Value) -> bool:
        """Whether an address is known, and that of another app's provider of other data."""
        if isinstance(address, Constant):
            return True
        if not isinstance(address, Address) or address.rule is not None:
            return False
        return provider_of(address) not in {"", HOLE, *self._intents.authorities}

    def _is_made_by(self, makers: Descriptors, value: Tainted, site: Site) -> bool:
        """Whether some calls make the receiver of a call."""
        objects = self._opened.arguments(site)[0]
        return any(
            self._calls.spelling(makers, MethodNo(self._opened.insn(constructor).index or 0))
            for place in self._streams.same_objects(value.item, objects, value.stack)
            if place.definition >= 0
            for constructor in self._streams.constructors(place)
        )


def _asked(
    arguments: tuple[frozenset[Definition], ...], carrying: set[int]
) -> tuple[frozenset[Definition], ...]:
    """The arguments that can tell where a sink sends: the receiver, then what carries the data."""
    return (*arguments[:1], frozenset().union(*(arguments[at] for at in sorted(carrying - {0}))))


def provider_of(address: Address) -> str:
    """The authority of a content URI; empty for any other text."""
    scheme, _, rest = address.names.partition("://")
    return rest.partition("/")[0] if scheme == "content" else ""
