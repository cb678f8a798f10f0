"""Content addresses: what parsing, building and extending them gives, and whose data they name."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, product

from auditor.evidence.android_text import as_matched, below, parts_of
from auditor.evidence.asked import Asked, Results
from auditor.evidence.builders import URI_BUILDER, Addition, Builders
from auditor.evidence.computed import HOLE, NUMBER_HOLE, has_hole
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.rulebooks import Rules, SourceRule
from auditor.evidence.value_types import (
    MAX_VALUES,
    Address,
    Beyond,
    Number,
    OfDefinitions,
    Other,
    Text,
    Value,
    Values,
    bounded,
    joined,
)
from auditor.model import Via

_URI = "Landroid/net/Uri;->"
_BLANK = Address("", Via.URI, None, False, "")


class Uris:
    """The results of ``Uri`` and ``Uri.Builder``."""

    def __init__(self, opened: OpenedMethods, rules: Rules, of: OfDefinitions) -> None:
        """``of`` answers for the values that go in."""
        self._opened = opened
        self._rules = rules
        self._of = of
        self.builders = Builders(opened)
        self.results: Results = {
            f"{_URI}parse": lambda asked: frozenset(map(self.parsed, asked.argument(0))),
            f"{_URI}fromParts": self._opaque,
            f"{_URI}withAppendedPath": lambda asked: self._paths(asked.argument(0), asked.argument(1)),
            f"{_URI}buildUpon": lambda asked: asked.argument(0),
            f"{_URI}normalizeScheme": lambda asked: asked.argument(0),
            **{
                f"{URI_BUILDER}->{name}": self._built
                for name in ("build", "appendPath", "appendEncodedPath", "appendQueryParameter", "toString")
            },
        }

    # -- whose data --------------------------------------------------------------------------

    def _rule_of(self, text: str) -> SourceRule | None:
        return next((rule for rule in self._rules.sources if rule.uris.search(as_matched(text))), None)

    def parsed(self, value: Value) -> Value:
        """The address that ``Uri.parse`` makes of a string."""
        if isinstance(value, Text):
            return self.of_text(value.text)
        if isinstance(value, Address):
            return self._judged(value)
        return value if isinstance(value, Beyond) else Other()

    def of_text(self, text: str) -> Address:
        """The address that a string is."""
        rule = self._rule_of(text)
        return Address(
            text, Via.URI, rule, rule is not None and bool(rule.single.search(as_matched(text))), text
        )

    def constant(self, descriptor: str, via: Via) -> Value:
        """The address that a platform constant is; ``descriptor`` with or without its type."""
        typed = descriptor if ":" in descriptor else f"{descriptor}:Landroid/net/Uri;"
        rule = next((rule for rule in self._rules.sources if rule.names_field(typed)), None)
        text = self._rules.addresses.get(descriptor.partition(":")[0])
        if rule is None and text is None:
            return Other()
        is_single = rule is not None and rule.single_fields.matches(typed)
        return Address(typed, via, rule, is_single, text)

    def _judged(self, address: Address) -> Address:
        """An address whose text was changed, with the data that it addresses now.

        A constant that the patterns of addresses do not cover keeps what is known of it.
        """
        if address.text is None:
            return address
        rule = self._rule_of(address.text)
        if rule is None and address.rule is not None and not self._is_covered(address):
            return address
        is_single = rule is not None and bool(rule.single.search(as_matched(address.text)))
        names = address.text if address.via is Via.URI else address.names
        was_row = address.one_row and not (rule is not None and rule.searches.search(address.text))
        return replace(address, names=names, rule=rule, one_row=is_single or was_row)

    def _is_covered(self, address: Address) -> bool:
        known = self._rules.addresses.get(address.names.partition(":")[0])
        return address.via is Via.URI or known is None or self._rule_of(known) is not None

    # -- building ----------------------------------------------------------------------------

    def _paths(self, bases: Values, pieces: Values) -> Values:
        """Addresses with one more path segment; a segment that is no constant word addresses one row."""
        pairs = islice(product(bases, pieces), MAX_VALUES)
        return frozenset(self.extended(base, piece) for base, piece in pairs)

    def extended(self, base: Value, piece: Value) -> Value:
        """One such address."""
        if not isinstance(base, Address):
            return base if isinstance(base, Beyond) else Other()
        word = _word(piece)
        is_search = base.rule is not None and base.rule.search_fields.matches(base.names)
        is_row = (has_hole(word) or word.isdigit()) and not is_search
        if base.text is None:
            return replace(base, one_row=base.one_row or is_row)
        is_search = is_search or (base.rule is not None and bool(base.rule.searches.search(base.text)))
        found = self._judged(replace(base, text=below(base.text, word)))
        return replace(found, one_row=found.one_row or (is_row and not is_search and found.rule is not None))

    def one_row(self, asked: Asked) -> Values:
        """What a method gives that turns the address it is given into that of one row."""
        count = len(self._opened.arguments(asked.site))
        passed = frozenset[Value]().union(*(asked.argument(at) for at in range(count)))
        return frozenset(
            replace(one, one_row=True) if isinstance(one, Address) else one
            for one in passed
            if isinstance(one, (Address, Beyond))
        )

    @staticmethod
    def _opaque(asked: Asked) -> Values:
        """``fromParts``: a string once more, for without an authority no provider is asked."""
        colon: Values = frozenset((Text(":"),))
        return joined((asked.argument(0), colon, asked.argument(1)))

    def _built(self, asked: Asked) -> Values:
        """What a builder of an address has so far."""
        origin, added = self.builders.origin(asked.site), self.builders.additions(asked.site)
        if origin is None or added is None:
            return self._passed_on(asked)
        item = asked.site.item
        before = self.builders.begun_with(item, origin)
        found: Values = (
            frozenset((_BLANK,)) if before is None else self._of(item, before, asked.context, asked.depth)
        )
        own = self.builders.addition_at(asked.site)
        for one in [*added, *([own] if own is not None else [])]:
            values = self._of(item, one.text, asked.context, asked.depth)
            if one.method == "appendQueryParameter":
                given = asked.answer(Site(item, one.position), 2, asked.context, asked.depth)
                found = frozenset(
                    self._asking(*each) for each in islice(product(found, values, given), MAX_VALUES)
                )
                continue
            found = bounded([self._with(base, one, value) for base, value in product(found, values)])
        return found

    @staticmethod
    def _asking(base: Value, key: Value, given: Value) -> Value:
        """An address with a parameter, of which all that is kept is whether it leaves one row.

        Source: AOSP, ContactsProvider2 and CallLogProvider: ``limit``.
        """
        if not isinstance(base, Address) or base.rule is None or base.text is None:
            return base
        asked_for = f"{base.text}{'&' if '?' in base.text else '?'}{_word(key)}={_word(given)}"
        return replace(base, one_row=base.one_row or bool(base.rule.single.search(as_matched(asked_for))))

    def _passed_on(self, asked: Asked) -> Values:
        """What is known of a builder that was not made here: the address that it began with."""
        found = asked.argument(0)
        if asked.method.endswith(("appendPath", "appendEncodedPath")):
            return self._paths(found, asked.argument(1))
        return frozenset(one if isinstance(one, (Address, Beyond)) else Other() for one in found)

    def _with(self, base: Value, addition: Addition, value: Value) -> Value:
        """An address after one call of its builder."""
        if not isinstance(base, Address):
            return base if isinstance(base, Beyond) else Other()
        if addition.method in ("appendPath", "appendEncodedPath"):
            return self.extended(base, value)
        if addition.method == "appendId":
            found = self.extended(base, Text(NUMBER_HOLE))
            return replace(found, one_row=True) if isinstance(found, Address) else found
        if base.text is None:
            return base
        scheme, authority, path = parts_of(base.text)
        if addition.method == "scheme":
            scheme = _word(value)
        elif addition.method in ("authority", "encodedAuthority"):
            authority = _word(value)
        elif addition.method in ("path", "encodedPath"):
            path = below("", _word(value))
        else:
            return base
        return self._judged(replace(base, text=f"{scheme}://{authority}{path}"))


def _word(piece: Value) -> str:
    if isinstance(piece, Number):
        return str(piece.number)
    return piece.text if isinstance(piece, Text) else HOLE
