"""Whether an app lends or hosts a loan product, with every reason.

A user's mark decides before the catalogue, the catalogue before the lexicon.
The confidence says how sure it is that the app lends; how it comes about stands
at the head of ``lexicon.yaml``. ``is_loan`` is the confidence reaching the
threshold, always.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from auditor.loans.data import LoanData
from auditor.loans.finder import Found, Place, find, longest
from auditor.loans.lexicon import Effect, Lexicon, Term, Trap
from auditor.loans.reading import Reading, read_name
from auditor.loans.signals import signals_in, signals_in_package
from auditor.loans.user_list import Mark
from auditor.model import (
    CatalogEntry,
    Detail,
    Loan,
    Maybe,
    PackageName,
    Reason,
    Role,
    Sdk,
    Unknown,
    Vocabulary,
)
from auditor.text import plain

MOST_LABELS = 200
"""Labels of one app that are looked at; Android has about 100 locales."""
_GUIDE = "guide"
_TERM_REASONS = {Place.PACKAGE: "package-term", Place.LABEL: "label-term"}
_SHOWN_LABEL = 80
_DIGITS = 3
"""Decimal places of a confidence."""


@dataclass(frozen=True, slots=True)
class Identified:
    """What is known of an app; texts and third parties only once its APKs were read."""

    package: Maybe[PackageName]
    labels: tuple[str, ...]
    """In all languages; hostile text."""
    version_code: Maybe[int]
    vocabulary: tuple[Vocabulary, ...] = ()
    """Of what its texts speak."""
    sdks: tuple[Sdk, ...] = ()


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term that was found."""

    term: Term
    place: Place
    name: str
    """The label or package name that holds it."""
    text: str
    """The form that was found, normalised."""


@dataclass(frozen=True, slots=True)
class TrapHit:
    """A trap that was found: one that covers a term, or one that lowers the whole."""

    trap: Trap
    place: Place
    name: str
    """The label or package name that holds it."""
    text: str
    """The form that was found, normalised."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What the lexicon finds in the names of an app."""

    terms: tuple[TermHit, ...]
    traps: tuple[TrapHit, ...]
    package: tuple[Reason, ...] = ()
    """What the shape of the package name shows."""
    texts: tuple[Reason, ...] = ()
    """What the texts and third parties show, whatever the app is called."""


def judge_loan(data: LoanData, app: Identified) -> Loan:
    """Whether ``app`` lends or hosts a loan product, how sure that is, and why."""
    package = None if isinstance(app.package, Unknown) else app.package
    entry = data.entries.get(package) if package is not None else None
    mark = data.marks.get(package) if package is not None else None
    hits = look_up(data.lexicon, app)
    if mark is not None:
        return _marked(mark, entry)
    if entry is not None and entry.role is Role.GUIDE:
        return _guide(data.lexicon, entry)
    return _weighed(data.lexicon, entry, hits)


def look_up(lexicon: Lexicon, app: Identified) -> Hits:
    """The terms and traps in the names of an app, each once a place, and its other signals."""
    names = [] if isinstance(app.package, Unknown) else [(Place.PACKAGE, str(app.package))]
    names += [(Place.LABEL, label) for label in dict.fromkeys(app.labels[:MOST_LABELS])]
    terms: dict[tuple[str, Place], TermHit] = {}
    traps: dict[tuple[str, Place], TrapHit] = {}
    for place, name in names:
        for hit in _hits(lexicon, place, name):
            if isinstance(hit, TermHit):
                terms.setdefault((hit.term.id, place), hit)
            else:
                traps.setdefault((hit.trap.id, place), hit)
    tokens = {hit.text: hit.term.concept for (_, place), hit in terms.items() if place is Place.PACKAGE}
    package = "" if isinstance(app.package, Unknown) else str(app.package)
    telling = (hit for hit in traps.values() if terms or hit.trap.effect is Effect.COVERS)
    return Hits(
        tuple(terms.values()),
        tuple(telling),
        signals_in_package(lexicon.signals, package, tokens),
        signals_in(lexicon.signals, app.vocabulary, app.sdks),
    )


def _hits(lexicon: Lexicon, place: Place, name: str) -> Iterator[TermHit | TrapHit]:
    for reading in read_name(name):
        traps = find(lexicon.find_traps[place], reading)
        covering = [one for one in traps if lexicon.traps[one.pattern].effect is Effect.COVERS]
        for found in longest(find(lexicon.find_terms[place], reading)):
            around = [trap for trap in covering if found.inside(trap)]
            if not around:
                yield TermHit(
                    lexicon.terms[found.pattern], place, name, reading.text[found.start : found.end]
                )
            yield from (_trap_hit(lexicon, place, name, reading, trap) for trap in around)
        lowering = (one for one in traps if one not in covering)
        yield from (_trap_hit(lexicon, place, name, reading, trap) for trap in lowering)


def _trap_hit(lexicon: Lexicon, place: Place, name: str, reading: Reading, trap: Found) -> TrapHit:
    return TrapHit(lexicon.traps[trap.pattern], place, name, reading.text[trap.start : trap.end])


def _marked(mark: Mark, entry: CatalogEntry | None) -> Loan:
    """What the user says; what the catalogue says instead stays visible."""
    reasons = [Reason("user-mark", Detail.of(is_loan=mark.is_loan, reason=plain(mark.reason)))]
    if entry is not None:
        reasons.append(_catalog_reason(entry))
    known = entry if mark.is_loan else None
    return Loan(
        is_loan=mark.is_loan,
        role=known.role if known is not None else None,
        products=known.products if known is not None else (),
        confidence=1.0 if mark.is_loan else 0.0,
        reasons=tuple(reasons),
        catalog=entry,
    )


def _guide(lexicon: Lexicon, entry: CatalogEntry) -> Loan:
    confidence = lexicon.scoring.catalog[_GUIDE]
    return Loan(False, entry.role, entry.products, confidence, (_catalog_reason(entry),), entry)


def _weighed(lexicon: Lexicon, entry: CatalogEntry | None, hits: Hits) -> Loan:
    confidence = confidence_of(lexicon, entry, hits)
    return Loan(
        is_loan=confidence >= lexicon.scoring.threshold,
        role=entry.role if entry is not None else None,
        products=entry.products if entry is not None else (),
        confidence=confidence,
        reasons=(
            *_catalog_reasons(entry),
            *map(_term_reason, hits.terms),
            *hits.package,
            *hits.texts,
            *map(_trap_reason, hits.traps),
        ),
        catalog=entry,
    )


def confidence_of(lexicon: Lexicon, entry: CatalogEntry | None, hits: Hits) -> float:
    """From 0 to 1: the terms, lowered by traps; texts, third parties and the entry are more weights."""
    scoring = lexicon.scoring
    concepts: dict[str, float] = {}
    for hit in hits.terms:
        weight = scoring.weights[hit.term.weight]
        concepts[hit.term.concept] = max(weight, concepts.get(hit.term.concept, 0.0))
    weights = lexicon.signals.weights
    missing = prod(1.0 - concepts[concept] for concept in sorted(concepts))
    by_words = 1.0 - missing * prod(1.0 - weights[reason.id] for reason in hits.package)
    if any(hit.trap.effect is Effect.LOWERS for hit in hits.traps):
        by_words *= scoring.lowered
    by_entry = scoring.catalog[entry.sure] if entry is not None else 0.0
    by_texts = 1.0 - prod(1.0 - weights[reason.id] for reason in hits.texts)
    return round(1.0 - (1.0 - by_words) * (1.0 - by_texts) * (1.0 - by_entry), _DIGITS)


def _catalog_reasons(entry: CatalogEntry | None) -> tuple[Reason, ...]:
    return () if entry is None else (_catalog_reason(entry),)


def _catalog_reason(entry: CatalogEntry) -> Reason:
    return Reason("catalog", Detail.of(role=entry.role.value, sure=entry.sure, date=entry.date))


def _term_reason(hit: TermHit) -> Reason:
    term = hit.term
    return Reason(
        _TERM_REASONS[hit.place],
        Detail.of(
            concept=term.concept,
            language=term.language,
            name=plain(hit.name, _SHOWN_LABEL),
            term=hit.text,
            weight=term.weight.value,
        ),
    )


def _trap_reason(hit: TrapHit) -> Reason:
    return Reason(
        "trap",
        Detail.of(
            effect=hit.trap.effect.value,
            language=hit.trap.language,
            name=plain(hit.name, _SHOWN_LABEL),
            place=hit.place.value,
            term=hit.text,
        ),
    )
