"""What shows a lender beside its names: its forms and words, third parties, the shape of the package name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from auditor.model import Detail, Reason, Sdk, Vocabulary

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Signals:
    """Which facts count, and how much; the head of ``lexicon.yaml`` says why."""

    weights: Mapping[str, float]
    """By the id of the reason."""
    forms: frozenset[str]
    """Subjects of the vocabulary that are parts of a lender's form."""
    least_forms: int
    repayment: str
    """Subject of the vocabulary that speaks of paying back."""
    face_sdks: frozenset[str]
    """SDKs that stand for the check of a face."""
    risk_sdks: frozenset[str]
    scoring_sdks: frozenset[str]
    """SDKs that only lenders have a use for."""
    money: frozenset[str]
    """Concepts of the terms that count as words for money in a package name."""
    least_tokens: int
    countries: frozenset[str]
    """Parts of package names that stand for a country where apps lend."""


def read_signals(entry: Mapping[str, Any]) -> Signals:
    """The section ``signals`` of the lexicon."""
    return Signals(
        weights={str(name): float(value) for name, value in entry["weights"].items()},
        forms=frozenset(entry["forms"]),
        least_forms=int(entry["least_forms"]),
        repayment=str(entry["repayment"]),
        face_sdks=frozenset(entry["face_sdks"]),
        risk_sdks=frozenset(entry["risk_sdks"]),
        scoring_sdks=frozenset(entry["scoring_sdks"]),
        money=frozenset(entry["money"]),
        least_tokens=int(entry["least_tokens"]),
        countries=frozenset(entry["countries"]),
    )


def signals_in(signals: Signals, vocabulary: Sequence[Vocabulary], sdks: Sequence[Sdk]) -> tuple[Reason, ...]:
    """What an app's own texts and third parties show of lending."""
    return tuple(
        reason
        for found in (
            _forms(signals, vocabulary, sdks),
            _repayment(signals, vocabulary),
            _sdks("kyc-sdk", signals.face_sdks | signals.risk_sdks, sdks),
            _sdks("scoring-sdk", signals.scoring_sdks, sdks),
        )
        for reason in found
    )


def signals_in_package(signals: Signals, package: str, tokens: Mapping[str, str]) -> tuple[Reason, ...]:
    """What the shape of a package name shows; ``tokens``: concept by each word of the lexicon in it."""
    words = tuple(sorted(word for word, concept in tokens.items() if concept in signals.money))
    country = next((part for part in package.lower().split(".") if part in signals.countries), None)
    found = []
    if len(words) >= signals.least_tokens:
        found.append(Reason("package-tokens", Detail.of(words=words[:_SHOWN])))
    if words and country is not None:
        found.append(Reason("package-country", Detail.of(country=country, words=words[:_SHOWN])))
    return tuple(found)


def _forms(signals: Signals, vocabulary: Sequence[Vocabulary], sdks: Sequence[Sdk]) -> Iterator[Reason]:
    forms = {one.id: one.words for one in vocabulary if one.id in signals.forms}
    faces = tuple(sdk.name for sdk in sdks if sdk.name in signals.face_sdks)
    if faces:
        forms["face-check"] = (*faces, *forms.get("face-check", ()))
    if len(forms) >= signals.least_forms:
        words = tuple(word for kind in sorted(forms) for word in forms[kind][:2])
        yield Reason("form-fields", Detail.of(forms=tuple(sorted(forms)), words=words))


def _repayment(signals: Signals, vocabulary: Sequence[Vocabulary]) -> Iterator[Reason]:
    for one in vocabulary:
        if one.id == signals.repayment:
            yield Reason("repayment-words", Detail.of(words=one.words))


def _sdks(reason: str, names: frozenset[str], sdks: Sequence[Sdk]) -> Iterator[Reason]:
    found = tuple(sorted(sdk.name for sdk in sdks if sdk.name in names))
    if found:
        yield Reason(reason, Detail.of(sdks=found))
