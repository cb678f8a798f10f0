"""Policy packs: YAML files of rules, each with its clause, dates, source and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import DataError
from auditor.model import Data, Role, Sha256
from auditor.rulebook import Rulebook, digest, load

if TYPE_CHECKING:
    from auditor.rulebook import Place, Traversable

_FOLDER = resources.files("auditor") / "policy"
_PREFIX = "android.permission."
PERMISSIONS = frozenset(
    (
        *("ACCESS_FINE_LOCATION", "GET_ACCOUNTS", "MANAGE_EXTERNAL_STORAGE", "PROCESS_OUTGOING_CALLS"),
        *("QUERY_ALL_PACKAGES", "READ_CALL_LOG", "READ_CONTACTS", "READ_EXTERNAL_STORAGE"),
        *("READ_MEDIA_AUDIO", "READ_MEDIA_IMAGES", "READ_MEDIA_VIDEO", "READ_PHONE_NUMBERS"),
        *("READ_PHONE_STATE", "READ_SMS", "RECEIVE_MMS", "RECEIVE_SMS", "RECEIVE_WAP_PUSH", "SEND_SMS"),
        *("WRITE_CALL_LOG", "WRITE_CONTACTS", "WRITE_EXTERNAL_STORAGE"),
    )
)
"""Permissions that a rule can name, without their prefix; a name beyond these is a slip of the pen."""


class Act(str, Enum):
    """What an app can do that a rule can forbid."""

    ASKED = "asked"
    """Asks for a permission."""
    CODED = "coded"
    """Holds reachable code that reads everything, and asks for the permission."""
    USED = "used"
    """The phone recorded that it read."""
    SENT = "sent"
    """Its code hands what it read to a call that leaves the phone."""


class Ban(str, Enum):
    """How far a rule forbids."""

    ABSOLUTE = "absolute"
    """Whatever it is for."""
    PURPOSE = "purpose"
    """For some purposes, or beyond what a purpose needs; code does not show purposes."""
    REFUSAL = "refusal"
    """To refuse service to those who keep the data back, which code does not show."""
    CONTACT = "contact"
    """To get in touch with other persons, of which a phone shows nothing."""


class Consent(str, Enum):
    """Whether the borrower's consent matters to a rule."""

    NO_EXCUSE = "no-excuse"
    """Forbidden also with consent."""
    NEEDED = "needed"
    """Allowed with consent only."""
    NOT_NAMED = "not-named"


class Sure(str, Enum):
    """How well a rule is known."""

    VERIFIED = "verified"
    FROM_MEMORY = "from-memory"
    """Its outcome is never more than unclear."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text of a rule was read."""

    document: str
    read: str
    """ISO date."""
    url: str


@dataclass(frozen=True, slots=True)
class Example:
    """The conduct of an invented app; what is not named, it does not do."""

    permissions: tuple[str, ...]
    """With their prefix."""
    coded: tuple[Data, ...]
    used: tuple[Data, ...]
    sent: tuple[Data, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack."""

    id: str
    instrument: str
    """The law, circular or policy, by its own name."""
    clause: str
    authority: str
    since: date
    until: date | None
    """The first day on which it is no longer in force."""
    disputed_until: date | None
    """Where sources name different first days: the last of them."""
    ban: Ban
    consent: Consent
    roles: tuple[Role, ...]
    """Of the apps that it applies to."""
    permissions: tuple[str, ...]
    """That it concerns, with their prefix."""
    data: tuple[Data, ...]
    """That it concerns."""
    violates: tuple[Act, ...]
    """Acts that break it."""
    unclear: tuple[Act, ...]
    """Acts that leave it open whether it is broken."""
    target_from: int | None
    """The lowest target API that it applies to."""
    quote: str | None
    """A few words of the text, in its own language."""
    source: Source
    sure: Sure
    breaking: Example
    keeping: Example

    @property
    def can_be_broken(self) -> bool:
        """Whether facts alone can show a breach; otherwise the outcome stays unclear."""
        return self.sure is Sure.VERIFIED and self.ban in (Ban.ABSOLUTE, Ban.PURPOSE)


@dataclass(frozen=True, slots=True)
class Pack:
    """The rules of one country, group of countries or store."""

    id: str
    name: str
    markets: tuple[str, ...]
    """ISO 3166 codes of the countries where its rules hold; empty for a store's."""
    store: str | None
    """Package of the store whose apps its rules are for."""
    reviewed: date
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Packs:
    """All packs of a run, sorted by id."""

    packs: tuple[Pack, ...]
    sha256: Sha256
    """Of all files that they were read from."""

    @property
    def countries(self) -> frozenset[str]:
        """ISO 3166 codes of the countries that there are rules of; ``EU`` is the Union."""
        return frozenset(market for pack in self.packs for market in pack.markets)


def load_packs(own: Sequence[Path] = ()) -> Packs:
    """The packs that ship, read once a process, with the user's own.

    Raises:
        DataError: a file is broken; it names file and line.
    """
    shipped = _shipped()
    books = tuple(_book(path) for path in own)
    _check((*shipped, *books))
    packs = sorted((_pack(book.entries) for book in (*shipped, *books)), key=lambda pack: pack.id)
    return Packs(tuple(packs), digest((*shipped, *books)))


@lru_cache(maxsize=1)
def _shipped() -> tuple[Rulebook, ...]:
    folder = _FOLDER / "packs"
    names = sorted(path.name for path in folder.iterdir() if path.name.endswith(".yaml"))
    return tuple(_book(folder / name) for name in names)


def _book(path: Traversable | Path) -> Rulebook:
    return load(path, _FOLDER / "packs.schema.json")


def _check(books: Sequence[Rulebook]) -> None:
    for problem in pack_problems(books):
        raise problem


def pack_problems(books: Sequence[Rulebook]) -> Iterator[DataError]:
    """Everything that is wrong with packs beyond their schema."""
    yield from ids_are_unique(books)
    for book in books:
        yield from days_exist(book)
        yield from permissions_are_known(book)
        yield from acts_are_apart(book)


def ids_are_unique(books: Sequence[Rulebook]) -> Iterator[DataError]:
    """No two packs, and no two rules of a pack, have one id."""
    packs: set[str] = set()
    for book in books:
        if book.entries["pack"] in packs:
            yield book.error(("pack",), f"there is another pack {book.entries['pack']}")
        packs.add(book.entries["pack"])
        rules: set[str] = set()
        for at, rule in _rules(book):
            if rule["id"] in rules:
                yield book.error((*at, "id"), f"two rules have the id {rule['id']}")
            rules.add(rule["id"])


def days_exist(book: Rulebook) -> Iterator[DataError]:
    """Each date is a day that exists, and no rule ends before it begins."""
    places: list[tuple[Place, str | None]] = [(("reviewed",), book.entries["reviewed"])]
    for at, rule in _rules(book):
        places += [((*at, name), rule.get(name)) for name in ("since", "until", "disputed_until")]
        places.append(((*at, "source", "read"), rule["source"]["read"]))
    wrong = [(place, text) for place, text in places if text is not None and _day(text) is None]
    yield from (book.error(place, f"{text} is no day") for place, text in wrong)
    for at, rule in () if wrong else _rules(book):
        for name in ("until", "disputed_until"):
            if rule.get(name) is not None and rule[name] <= rule["since"]:
                yield book.error((*at, name), f"{rule[name]} does not lie after {rule['since']}")


def permissions_are_known(book: Rulebook) -> Iterator[DataError]:
    """Each permission is one that a rule can name."""
    for at, rule in _rules(book):
        named = [((*at, "permissions", number), name) for number, name in enumerate(rule["permissions"])]
        for example in ("breaking", "keeping"):
            place = (*at, "examples", example, "permissions")
            listed = rule["examples"][example].get("permissions", ())
            named += [((*place, number), name) for number, name in enumerate(listed)]
        for place, name in named:
            if name not in PERMISSIONS:
                yield book.error(place, f"{name} is no permission that a rule can name")


def acts_are_apart(book: Rulebook) -> Iterator[DataError]:
    """No act both breaks a rule and leaves it open."""
    for at, rule in _rules(book):
        for act in sorted(set(rule["violates"]) & set(rule["unclear"])):
            yield book.error((*at, "unclear"), f"{act} stands under violates as well")


def _rules(book: Rulebook) -> Iterator[tuple[Place, dict[str, Any]]]:
    for number, rule in enumerate(book.entries["rules"]):
        yield ("rules", number), rule


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _maybe_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _pack(entries: Mapping[str, Any]) -> Pack:
    return Pack(
        id=entries["pack"],
        name=entries["name"],
        markets=tuple(entries["markets"]),
        store=entries["store"],
        reviewed=date.fromisoformat(entries["reviewed"]),
        rules=tuple(_rule(rule) for rule in entries["rules"]),
    )


def _rule(rule: Mapping[str, Any]) -> Rule:
    return Rule(
        id=rule["id"],
        instrument=rule["instrument"],
        clause=rule["clause"],
        authority=rule["authority"],
        since=date.fromisoformat(rule["since"]),
        until=_maybe_day(rule["until"]),
        disputed_until=_maybe_day(rule.get("disputed_until")),
        ban=Ban(rule["ban"]),
        consent=Consent(rule["consent"]),
        roles=tuple(Role(role) for role in rule["roles"]),
        permissions=tuple(_PREFIX + name for name in rule["permissions"]),
        data=tuple(Data(kind) for kind in rule["data"]),
        violates=tuple(Act(act) for act in rule["violates"]),
        unclear=tuple(Act(act) for act in rule["unclear"]),
        target_from=rule.get("target_from"),
        quote=rule["quote"],
        source=Source(**rule["source"]),
        sure=Sure(rule["sure"]),
        breaking=_example(rule["examples"]["breaking"]),
        keeping=_example(rule["examples"]["keeping"]),
    )


def _example(example: Mapping[str, Any]) -> Example:
    return Example(
        permissions=tuple(_PREFIX + name for name in example.get("permissions", ())),
        coded=tuple(Data(kind) for kind in example.get("coded", ())),
        used=tuple(Data(kind) for kind in example.get("used", ())),
        sent=tuple(Data(kind) for kind in example.get("sent", ())),
    )
