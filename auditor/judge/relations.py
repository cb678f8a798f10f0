"""Which apps of one run may come from the same people, each kind of evidence by itself.

Several hands can stand behind one kind: a service signs for others, a library brings
its classes along. So each relation names its evidence, the report says how much it
tells, and what the whole world shares (``relations.yaml``) is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import combinations

from auditor.evidence.own_code import SAMPLE
from auditor.model import AppFacts, Detail, OwnCode, Relation, SdkKind, Sha256, Unknown
from auditor.rulebook import load

CERTIFICATE, ENDPOINT, HOST = "same-certificate", "same-endpoint", "same-host"
CODE, SDKS, PREFIX = "shared-code", "same-sdks", "same-prefix"
ORDER = (CERTIFICATE, ENDPOINT, CODE, HOST, SDKS, PREFIX)
"""From what tells most to what tells least."""
LEAST_SDKS = 3
"""A set of fewer third parties is no mark of anybody."""
ALIKE = 0.6
"""The part of both apps' class names that must be the same."""
MAX_COMPARED = 2_000
"""Apps whose class names are compared, each with each."""
MOST_SHOWN = 20
_OWN = "app"


@dataclass(frozen=True, slots=True)
class Common:
    """What says nothing about who made an app."""

    certificates: frozenset[str]
    domains: frozenset[str]
    labels: frozenset[str]
    sdks: frozenset[str]
    sha256: Sha256
    """Of the file that this was read from."""

    def is_common_host(self, host: str) -> bool:
        """Whether a host is one of those that anybody's code names, or no host of the internet."""
        labels = host.split(".")
        if len(labels) < 2 or labels[-1].isdigit():
            return True
        return any(".".join(labels[at:]) in self.domains for at in range(len(labels)))


@lru_cache(maxsize=1)
def load_common() -> Common:
    """The shipped lists.

    Raises:
        DataError: the file breaks its schema.
    """
    folder = resources.files("auditor.judge")
    book = load(folder / "relations.yaml", folder / "relations.schema.json")
    entries = book.entries
    return Common(
        frozenset(one["sha256"] for one in entries["certificates"]),
        frozenset(domain for one in entries["hosts"] for domain in one["domains"]),
        frozenset(word for one in entries["labels"] for word in one["words"]),
        frozenset(name for one in entries["sdks"] for name in one["names"]),
        book.sha256,
    )


def relations(apps: Sequence[AppFacts], common: Common | None = None) -> tuple[Relation, ...]:
    """The relations among apps; several versions of one app count as that app.

    Sorted by kind, what tells most first, then by apps.
    """
    common = common or load_common()
    named = [(_name(app), app) for app in apps if app.files or not isinstance(app.package, Unknown)]
    marks: Sequence[tuple[str, Callable[[AppFacts], Iterable[str]], str]] = (
        (CERTIFICATE, lambda app: _certificates(app, common), "certificate"),
        (ENDPOINT, lambda app: _endpoints(app, common), "host"),
        (HOST, lambda app: _hosts(app, common), "host"),
        (SDKS, lambda app: _sdk_set(app, common), "sdks"),
        (PREFIX, lambda app: _prefix(app, common), "prefix"),
    )
    found = [one for kind, of, shown in marks for one in _sharing(kind, named, of, shown)]
    found += _alike(named)
    sent = {(one.apps, one.detail.get("host")) for one in found if one.id == ENDPOINT}
    kept = (one for one in found if one.id != HOST or (one.apps, one.detail.get("host")) not in sent)
    return tuple(sorted(kept, key=lambda one: (ORDER.index(one.id), one.apps, repr(one.detail))))


def _name(app: AppFacts) -> str:
    return app.files[0].sha256 if isinstance(app.package, Unknown) else app.package


def _sharing(
    kind: str,
    apps: Sequence[tuple[str, AppFacts]],
    marks: Callable[[AppFacts], Iterable[str]],
    shown: str,
) -> Iterator[Relation]:
    """A relation for each group of apps that have marks in common, with all that this group shares."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for name, app in apps:
        for mark in marks(app):
            bearers[mark].add(name)
    groups: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for mark, names in sorted(bearers.items()):
        if len(names) > 1:
            groups[tuple(sorted(names))].append(mark)
    for names_of_group, shared in groups.items():
        yield Relation(kind, names_of_group, Detail.of(**{shown: tuple(shared[:MOST_SHOWN])}))


def _certificates(app: AppFacts, common: Common) -> Iterator[str]:
    debug = {one.sha256 for one in app.certificates if one.debug}
    return (one for one in app.signers if one not in common.certificates and one not in debug)


def _endpoints(app: AppFacts, common: Common) -> Iterator[str]:
    """The servers to which the app's own code sends what it reads."""
    for access in app.accesses:
        if access.owner == _OWN:
            for sink in access.sinks:
                host = sink.endpoint.host if sink.endpoint is not None else None
                if host is not None and not common.is_common_host(host.lower()):
                    yield host.lower()


def _hosts(app: AppFacts, common: Common) -> Iterator[str]:
    """The servers that constants of the app's own code name."""
    return (one.name for one in app.hosts if one.owner == _OWN and not common.is_common_host(one.name))


def _sdk_set(app: AppFacts, common: Common) -> Iterator[str]:
    """The third parties that collect or score, as one mark; none where they are few."""
    names = sorted(one.name for one in app.sdks if one.kind is SdkKind.SDK and one.name not in common.sdks)
    if len(names) >= LEAST_SDKS:
        yield ", ".join(names)


def _prefix(app: AppFacts, common: Common) -> Iterator[str]:
    """The first two labels of the package name, where the second is somebody's own name."""
    labels = "" if isinstance(app.package, Unknown) else app.package.lower()
    parts = labels.split(".")
    if len(parts) > 2 and parts[1] not in common.labels:
        yield ".".join(parts[:2])


def _alike(apps: Sequence[tuple[str, AppFacts]]) -> Iterator[Relation]:
    """Apps whose own classes have mostly the same names, grouped through one another."""
    codes: dict[str, OwnCode] = {}
    for name, app in apps:
        if app.own_code is not None and len(codes) < MAX_COMPARED:
            codes.setdefault(name, app.own_code)
    leader = {name: name for name in codes}
    for one, other in _candidates(codes):
        if similarity(codes[one], codes[other]) >= ALIKE:
            first, second = sorted((_leader(leader, one), _leader(leader, other)))
            leader[second] = first
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(codes):
        groups[_leader(leader, name)].append(name)
    for names in groups.values():
        if len(names) > 1:
            least = min(similarity(codes[one], codes[names[0]]) for one in names[1:])
            detail = Detail.of(
                names=min(codes[name].names for name in names),
                percent=int(100 * least),
                prefixes=tuple(
                    sorted({prefix for name in names for prefix in codes[name].prefixes})[:MOST_SHOWN]
                ),
            )
            yield Relation(CODE, tuple(names), detail)


def similarity(one: OwnCode, other: OwnCode) -> float:
    """The part of both apps' class names that both have, from 0 to 1, as the samples tell.

    The smallest hashes of the union are a fair draw from it (Broder, On the
    resemblance and containment of documents, 1997).
    """
    union = sorted({*one.sample, *other.sample})[:SAMPLE]
    both = set(one.sample) & set(other.sample)
    return sum(value in both for value in union) / len(union)


def _candidates(codes: Mapping[str, OwnCode]) -> Iterator[tuple[str, str]]:
    """The pairs that can be alike: their samples have enough in common."""
    samples = [(name, frozenset(code.sample)) for name, code in sorted(codes.items())]
    for (one, first), (other, second) in combinations(samples, 2):
        if len(first & second) >= ALIKE * max(len(first), len(second)):
            yield one, other


def _leader(leader: dict[str, str], name: str) -> str:
    while leader[name] != name:
        leader[name] = leader[leader[name]]
        name = leader[name]
    return name
