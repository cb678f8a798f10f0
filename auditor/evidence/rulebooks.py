"""The rules of evidence: what names personal data, what queries it, what carries it away.

The rules are the YAML files in ``rules``; here they become frozen values with
compiled patterns. A pattern is a descriptor in which ``*`` stands for any run
of characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from importlib import resources
from typing import Any

from auditor import rulebook
from auditor.evidence.endpoint_rules import EndpointRules, read_endpoint_rules
from auditor.evidence.patterns import Descriptors, descriptors
from auditor.evidence.script_rules import ScriptRules, read_script_rules
from auditor.model import Data, Scope, Sha256, SinkKind, Trigger

FILES = ("sources", "queries", "sinks", "callbacks", "owners", "intents", "endpoints", "scripts")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SourceRule:
    """Names of one provider's data: platform constants and URI strings.

    Compared as an object: it is read once, and is part of every address that is compared.
    """

    id: str
    data: Data
    fields: Descriptors
    not_fields: Descriptors
    single_fields: Descriptors
    search_fields: Descriptors
    """Constants to which a search text is appended, which does not make them address one row."""
    methods: Descriptors
    """Platform methods that give an address."""
    single_methods: Descriptors
    """Those of them that give the address of one row."""
    searches: re.Pattern[str]
    """Addresses to which a search text is appended."""
    uris: re.Pattern[str]
    single: re.Pattern[str]

    def __repr__(self) -> str:
        return f"SourceRule({self.id!r})"

    def names_field(self, descriptor: str) -> bool:
        """Whether the platform constant stands for this data."""
        return self.fields.matches(descriptor) and not self.not_fields.matches(descriptor)


@dataclass(frozen=True, slots=True)
class ApiRule:
    """A platform method that hands the data out."""

    id: str
    data: Data
    scope: Scope
    calls: Descriptors


@dataclass(frozen=True, slots=True)
class PickerRule:
    """Intents that let the user choose."""

    id: str
    data: Data
    actions: frozenset[str]
    own_actions: frozenset[str]
    """Actions that pick this data whatever else the intent says."""
    types: frozenset[str]
    starts: Descriptors
    contracts: Descriptors


@dataclass(frozen=True, slots=True)
class QueryRule:
    """Calls that query or change rows; positions count the receiver as 0."""

    id: str
    scope: Scope
    """``BULK`` for a read that nothing narrows, ``WRITE`` or ``OBSERVE``."""
    calls: Descriptors
    uri: int
    static_uri: int
    """Position of the address in calls of the rule that are static."""
    selection: int | None
    arguments: int | None
    sort: int | None
    mode: int | None
    """Position of the mode that a file is opened in."""
    bundle: int | None
    """Position of a bundle of query arguments."""
    callback: str | None
    """Name of the method that is given the cursor later; ``None`` where the call returns it."""
    position: int


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What makes a query one of a single row."""

    one_row: Descriptors
    selection: re.Pattern[str]
    alternatives: re.Pattern[str]
    """What in a selection lets more rows in again."""
    sort: re.Pattern[str]
    writing: re.Pattern[str]
    """Modes in which a file is opened to be written."""
    bundle_selection: str
    """Key under which a bundle of query arguments holds the selection."""


@dataclass(frozen=True, slots=True)
class SinkRule:
    """Calls that carry data away."""

    id: str
    kind: SinkKind | None
    """``None`` where the stream decides."""
    calls: Descriptors
    data: tuple[int, ...]
    """Positions that carry the data; empty for all but the receiver."""
    receiver: bool
    explicit_intent_stays: bool
    stays: Descriptors
    """Calls that make a receiver of the app's own, at which the data stays."""
    provider: int | None
    """Position of a provider's address; ``None`` where there is none."""


@dataclass(frozen=True, slots=True)
class StoreRule:
    """Where data is kept under a constant name, and read again; positions count the receiver as 0."""

    id: str
    writes: Descriptors
    """Calls that store; none where it is the file that a stream was opened for."""
    reads: Descriptors
    opens: Descriptors
    """Calls that are told the name of the whole store."""
    paths: bool
    """Whether a key is a path, of which the last name counts."""


@dataclass(frozen=True, slots=True)
class StreamRule:
    """Calls and constants that open a stream to somewhere."""

    id: str
    kind: SinkKind
    opens: Descriptors


@dataclass(frozen=True, slots=True)
class RequestRule:
    """Annotations that make a method of an interface a request."""

    verbs: frozenset[str]
    fields: frozenset[str]
    """Annotations of parameters that are sent under a name."""
    addresses: frozenset[str]
    """Annotations of parameters that give the whole address."""
    base: Descriptors
    """Calls that set the base address."""


class Made(str, Enum):
    """Who makes the objects of a class, besides the app's own code."""

    BY_CODE = "code"
    """Nobody."""
    BY_RESOURCE = "resource"
    """Whoever reads a document that names the class."""
    BY_NAME = "name"
    """A library, by a name that it puts together."""


@dataclass(frozen=True, slots=True)
class CallbackRule:
    """Methods of a class that the platform or a library runs."""

    id: str
    types: Descriptors
    methods: re.Pattern[str]
    component: bool
    """Whether the class is started by the manifest rather than by an object that is passed."""
    by_class: bool
    """Whether naming the class is enough to have it run, as WorkManager does."""
    trigger: Trigger | None
    made: Made
    annotation: str | None
    """Descriptor of the annotation that the methods bear; ``None`` where the name decides."""


@dataclass(frozen=True, slots=True)
class OwnerRule:
    """Who wrote the classes below a prefix."""

    name: str
    kind: str
    """``sdk``, ``library``, ``shell`` or ``framework``."""
    prefixes: tuple[str, ...]
    metadata: tuple[str, ...]
    """Names of ``meta-data`` of the application that show it."""
    libraries: tuple[str, ...]
    """File names of native libraries that show it; a ``*`` at the end matches any rest."""
    channel: str | None
    """Id of another way to the same people that it opens."""
    followed: bool
    """Whether data is followed through its code, to the platform's own calls."""


@dataclass(frozen=True, slots=True)
class SendRule:
    """Calls that hand an intent to components; positions count the receiver as 0."""

    id: str
    calls: Descriptors
    kinds: tuple[str, ...]
    """The manifest's names of the components."""
    intent: int
    target: int | None
    """Position of a class that names the target."""
    stays: bool
    """Whether no other app can get the intent."""


@dataclass(frozen=True, slots=True)
class RegisterRule:
    """Calls that register a receiver for what a filter lets through."""

    id: str
    calls: Descriptors
    receiver: int
    filter: int


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of evidence."""

    sources: tuple[SourceRule, ...]
    addresses: dict[str, str]
    """The text of platform constants, by descriptor without the type."""
    apis: tuple[ApiRule, ...]
    pickers: tuple[PickerRule, ...]
    queries: tuple[QueryRule, ...]
    narrowing: Narrowing
    sinks: tuple[SinkRule, ...]
    streams: tuple[StreamRule, ...]
    requests: RequestRule
    containers: tuple[str, ...]
    """Prefixes of types that take in what they are given."""
    no_containers: tuple[str, ...]
    """Prefixes of types among those that keep nothing."""
    keepers: tuple[str, ...]
    """Prefixes of types whose results are a part of the receiver."""
    summarised: Descriptors
    """Calls that lead into the app's own heirs of a type only where the object is known to be one."""
    plain: tuple[str, ...]
    """Prefixes of the types outside the app that classes which only hold data extend."""
    barren: Descriptors
    """Calls whose result says nothing of the data."""
    stores: tuple[StoreRule, ...]
    callbacks: tuple[CallbackRule, ...]
    interface_methods: re.Pattern[str]
    owners: tuple[OwnerRule, ...]
    sends: tuple[SendRule, ...]
    registers: tuple[RegisterRule, ...]
    endpoints: EndpointRules
    scripts: ScriptRules
    sha256: Sha256


@lru_cache(maxsize=1)
def load_rules() -> Rules:
    """The rules that ship, checked against their schemas.

    Raises:
        DataError: a rule file is damaged.
    """
    folder = resources.files("auditor.evidence") / "rules"
    books = {name: rulebook.load(folder / f"{name}.yaml", folder / f"{name}.schema.json") for name in FILES}
    entries = {name: book.entries for name, book in books.items()}
    return read_rules(entries, rulebook.digest(books.values()))


def read_rules(entries: Mapping[str, dict[str, Any]], sha256: Sha256) -> Rules:
    """The rules that the mappings of all ``FILES`` state, whose schemas hold."""
    sources, queries, sinks, callbacks, owners, intents, endpoints, scripts = (
        entries[name] for name in FILES
    )
    return Rules(
        sources=tuple(_source(entry) for entry in sources["sources"]),
        addresses={
            field: text for entry in sources["sources"] for field, text in entry.get("addresses", {}).items()
        },
        apis=tuple(
            ApiRule(entry["id"], Data(entry["data"]), Scope(entry["scope"]), descriptors(entry["calls"]))
            for entry in sources["apis"]
        ),
        pickers=tuple(_picker(entry) for entry in sources["pickers"]),
        queries=tuple(_query(entry) for entry in queries["queries"]),
        narrowing=_narrowing(queries["narrowing"]),
        sinks=tuple(_sink(entry) for entry in sinks["sinks"]),
        streams=tuple(
            StreamRule(entry["id"], SinkKind(entry["kind"]), descriptors(entry["opens"]))
            for entry in sinks["streams"]
        ),
        requests=_requests(sinks["requests"]),
        containers=tuple(sinks["transfers"]["containers"]),
        no_containers=tuple(sinks["transfers"]["no_containers"]),
        keepers=tuple(sinks["transfers"]["keepers"]),
        summarised=descriptors(sinks["transfers"]["summarised"]),
        plain=tuple(sinks["transfers"]["plain"]),
        barren=descriptors(sinks["transfers"]["barren"]),
        stores=tuple(map(_store, sinks["stores"])),
        callbacks=tuple(_callback(entry) for entry in callbacks["callbacks"]),
        interface_methods=re.compile("|".join(callbacks["interfaces"]["methods"])),
        owners=tuple(
            OwnerRule(
                entry["name"],
                entry["kind"],
                tuple(entry["prefixes"]),
                tuple(entry.get("metadata", ())),
                tuple(entry.get("libraries", ())),
                entry.get("channel"),
                entry.get("followed", False),
            )
            for entry in owners["owners"]
        ),
        sends=tuple(_send(entry) for entry in intents["sends"]),
        registers=tuple(
            RegisterRule(entry["id"], descriptors(entry["calls"]), entry["receiver"], entry["filter"])
            for entry in intents["registers"]
        ),
        endpoints=read_endpoint_rules(endpoints),
        scripts=read_script_rules(scripts),
        sha256=sha256,
    )


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)", re.IGNORECASE)


def _source(entry: dict[str, Any]) -> SourceRule:
    return SourceRule(
        id=entry["id"],
        data=Data(entry["data"]),
        fields=descriptors(entry["fields"]),
        not_fields=descriptors(entry["not_fields"]),
        single_fields=descriptors(entry["single_fields"]),
        search_fields=descriptors(entry["search_fields"]),
        methods=descriptors(entry.get("methods", ())),
        single_methods=descriptors(entry.get("single_methods", ())),
        searches=_any_of(entry.get("searches", ())),
        uris=_any_of(entry["uris"]),
        single=_any_of(entry["single"]),
    )


def _picker(entry: dict[str, Any]) -> PickerRule:
    return PickerRule(
        id=entry["id"],
        data=Data(entry["data"]),
        actions=frozenset(entry["actions"]),
        own_actions=frozenset(entry["own_actions"]),
        types=frozenset(entry["types"]),
        starts=descriptors(entry["starts"]),
        contracts=descriptors(entry["contracts"]),
    )


def _query(entry: dict[str, Any]) -> QueryRule:
    delivers = entry.get("delivers", {})
    return QueryRule(
        id=entry["id"],
        scope={"read": Scope.BULK, "write": Scope.WRITE, "observe": Scope.OBSERVE}[entry["kind"]],
        calls=descriptors(entry["calls"]),
        uri=entry["uri"],
        static_uri=entry.get("static_uri", entry["uri"]),
        selection=entry.get("selection"),
        arguments=entry.get("arguments"),
        sort=entry.get("sort"),
        mode=entry.get("mode"),
        bundle=entry.get("bundle"),
        callback=delivers.get("callback"),
        position=delivers.get("position", 0),
    )


def _narrowing(entry: dict[str, Any]) -> Narrowing:
    return Narrowing(
        one_row=descriptors(entry["one_row"]),
        selection=re.compile(entry["selection"]),
        alternatives=re.compile(entry["alternatives"]),
        sort=re.compile(entry["sort"]),
        writing=re.compile(entry["writing"]),
        bundle_selection=entry["bundle_selection"],
    )


def _sink(entry: dict[str, Any]) -> SinkRule:
    return SinkRule(
        id=entry["id"],
        kind=None if entry["kind"] == "stream" else SinkKind(entry["kind"]),
        calls=descriptors(entry["calls"]),
        data=tuple(entry.get("data", ())),
        receiver=entry.get("receiver", False),
        explicit_intent_stays=entry.get("explicit_intent_stays", False),
        stays=descriptors(entry.get("stays", ())),
        provider=entry.get("provider"),
    )


def _store(entry: dict[str, Any]) -> StoreRule:
    return StoreRule(
        id=entry["id"],
        writes=descriptors(entry.get("writes", ())),
        reads=descriptors(entry["reads"]),
        opens=descriptors(entry.get("opens", ())),
        paths=entry.get("paths", False),
    )


def _send(entry: dict[str, Any]) -> SendRule:
    return SendRule(
        id=entry["id"],
        calls=descriptors(entry["calls"]),
        kinds=tuple(entry["kinds"]),
        intent=entry["intent"],
        target=entry.get("class"),
        stays=entry.get("stays", False),
    )


def _requests(entry: dict[str, Any]) -> RequestRule:
    return RequestRule(
        verbs=frozenset(entry["verbs"]),
        fields=frozenset(entry["fields"]),
        addresses=frozenset(entry["addresses"]),
        base=descriptors(entry["base"]),
    )


def _callback(entry: dict[str, Any]) -> CallbackRule:
    return CallbackRule(
        id=entry["id"],
        types=descriptors([entry["type"]]),
        methods=re.compile(entry["methods"]),
        component=entry["component"],
        by_class=entry.get("by_class", False),
        trigger=Trigger(entry["trigger"]) if "trigger" in entry else None,
        made=Made(entry.get("made", Made.BY_CODE.value)),
        annotation=entry.get("annotation"),
    )
