"""What calls outside the app make of the values they are given: addresses, strings, reflected constants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice, product

from auditor.dex.definitions import Definitions
from auditor.dex.names import ItemNo, MethodNo
from auditor.evidence.builders import BUILDERS, Addition, Builders
from auditor.evidence.java_api import HOLE
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.rulebooks import Rules
from auditor.evidence.value_types import (
    MAX_VALUES,
    UNKNOWN_VALUES,
    Address,
    Beyond,
    ClassOf,
    Context,
    IntentData,
    Number,
    Other,
    Text,
    Value,
    Values,
    bounded,
    joined,
)
from auditor.model import Via

Argument = Callable[[Site, int, Context, int], Values]
"""What an argument of a call can be: site, position, context, depth."""
OfDefinitions = Callable[[ItemNo, Definitions, Context, int], Values]


_TEXT_CLASSES = (*BUILDERS, "Ljava/lang/String;")
_PASSES_RECEIVER = (
    "Landroid/net/Uri;->buildUpon(",
    "Landroid/net/Uri;->normalizeScheme(",
    "Landroid/net/Uri;->toString(",
    "Landroid/net/Uri$Builder;->build(",
    "Landroid/net/Uri$Builder;->appendQueryParameter(",
    "Ljava/lang/String;->toString(",
    "Ljava/lang/String;->trim(",
    "Ljava/lang/String;->intern(",
    "Ljava/lang/Object;->toString(",
)
_APPENDS_PATH = (
    "Landroid/net/Uri;->withAppendedPath(",
    "Landroid/net/Uri$Builder;->appendPath(",
    "Landroid/net/Uri$Builder;->appendEncodedPath(",
)
_INTENT_DATA = ("Landroid/content/Intent;->getData(",)


class PlatformCalls:
    """The results of methods that the app does not define."""

    def __init__(
        self, opened: OpenedMethods, rules: Rules, argument: Argument, of_definitions: OfDefinitions
    ) -> None:
        """``argument`` and ``of_definitions`` answer for the values that go in."""
        self.opened = opened
        self.program = opened.program
        self._rules = rules
        self._argument = argument
        self._of = of_definitions
        self._builders = Builders(opened)

    def result(self, descriptor: str, site: Site, context: Context, depth: int) -> Values:
        """The result of a method outside the app."""

        def argument(number: int) -> Values:
            return self._argument(site, number, context, depth)

        if self._rules.narrowing.one_row.matches(descriptor):
            passed = frozenset().union(*(argument(at) for at in range(len(self.opened.arguments(site)))))
            return frozenset(
                replace(one, one_row=True) if isinstance(one, Address) else one
                for one in passed
                if isinstance(one, (Address, Beyond))
            )
        if descriptor.startswith(_PASSES_RECEIVER):
            return argument(0)
        if descriptor.startswith("Landroid/net/Uri;->parse("):
            return frozenset(self.parsed(one) for one in argument(0))
        if descriptor.startswith(_APPENDS_PATH):
            return self._paths(argument(0), argument(1))
        if descriptor.startswith(_INTENT_DATA):
            return frozenset(IntentData(owner) for owner in self.program.methods_of_item(site.item))
        if descriptor.startswith(_TEXT_CLASSES):
            return self._string_call(descriptor, site, context, depth)
        if descriptor.startswith("Ljava/lang/reflect/Field;->get("):
            return self._reflected(site, context, depth)
        return self._given(descriptor)

    def _given(self, descriptor: str) -> Values:
        """The address that a platform method itself stands for."""
        giver = next((rule for rule in self._rules.sources if rule.methods.matches(descriptor)), None)
        if giver is None:
            return UNKNOWN_VALUES
        return frozenset((Address(descriptor.split("(")[0], Via.API, giver, False),))

    def _reflected(self, site: Site, context: Context, depth: int) -> Values:
        """What ``Class.forName(a).getField(b).get(null)`` gives: the platform constant that it names."""
        solved = self.opened.of(site.item)
        fields = self.opened.arguments(site)[0]
        found: set[Value] = set()
        for one in sorted(fields):
            getter = solved.body.insns[one] if solved and one >= 0 else None
            if getter is None or getter.index is None or not getter.op.name.startswith("invoke"):
                continue
            if not self.program.method_name(MethodNo(getter.index)).startswith(
                ("getField", "getDeclaredField")
            ):
                continue
            place = Site(site.item, one)
            names = self._argument(place, 1, context, depth)
            for owner, name in product(self._classes(place, context, depth), names):
                if isinstance(name, Text):
                    found.add(self._named(f"{owner}->{name.text}:Landroid/net/Uri;"))
        return bounded(found)

    def _classes(self, site: Site, context: Context, depth: int) -> set[str]:
        """The descriptors of the classes that the receiver of a call can be."""
        found = set()
        solved = self.opened.of(site.item)
        for value in self._argument(site, 0, context, depth):
            if isinstance(value, ClassOf):
                found.add(str(self.program.type_descriptor(value.type)))
        for one in sorted(self.opened.arguments(site)[0]):
            maker = solved.body.insns[one] if solved and one >= 0 else None
            if maker is not None and maker.index is not None and maker.op.name.startswith("invoke"):
                descriptor = self.program.method_descriptor(MethodNo(maker.index))
                if descriptor.startswith("Ljava/lang/Class;->forName("):
                    texts = self._argument(Site(site.item, one), 0, context, depth)
                    found |= {f"L{one.text.replace('.', '/')};" for one in texts if isinstance(one, Text)}
        return found

    def _named(self, descriptor: str) -> Value:
        """The address that a platform constant is, by its descriptor."""
        rule = next((rule for rule in self._rules.sources if rule.names_field(descriptor)), None)
        if rule is None:
            return Other()
        return Address(descriptor, Via.REFLECTION, rule, rule.single_fields.matches(descriptor))

    def parsed(self, value: Value) -> Value:
        """The address that ``Uri.parse`` makes of a string."""
        if not isinstance(value, Text):
            return value if isinstance(value, Beyond) else Other()
        rule = next((rule for rule in self._rules.sources if rule.uris.search(value.text)), None)
        return Address(value.text, Via.URI, rule, rule is not None and bool(rule.single.search(value.text)))

    def _paths(self, bases: Values, pieces: Values) -> Values:
        """Addresses with one more path segment; a segment that is no constant word addresses one row."""
        return frozenset(
            self._path(base, piece) for base, piece in islice(product(bases, pieces), MAX_VALUES)
        )

    def _path(self, base: Value, piece: Value) -> Value:
        if not isinstance(base, Address):
            return base if isinstance(base, Beyond) else Other()
        word = piece.text if isinstance(piece, Text) else HOLE
        if base.via is Via.URI:
            joined = self.parsed(Text(f"{base.names.rstrip('/')}/{word}"))
            if isinstance(joined, Address) and joined.rule is not None:
                return replace(joined, one_row=joined.one_row or HOLE in word)
        is_search = base.rule is not None and base.rule.search_fields.matches(base.names)
        return replace(base, one_row=base.one_row or ((HOLE in word or word.isdigit()) and not is_search))

    def _string_call(self, descriptor: str, site: Site, context: Context, depth: int) -> Values:
        """The result of a method of the string classes."""
        if descriptor.startswith(tuple(f"{kind}->toString(" for kind in BUILDERS)):
            return self._built(site, context, depth)
        if descriptor.startswith("Ljava/lang/String;->concat("):
            return joined(self._argument(site, number, context, depth) for number in (0, 1))
        if descriptor.startswith("Ljava/lang/String;->valueOf("):
            return self._argument(site, 0, context, depth)
        return frozenset((Text(HOLE),))

    def _built(self, site: Site, context: Context, depth: int) -> Values:
        """The string of a builder: its constructor's argument and everything appended before, in order."""
        added = self._builders.additions(site)
        if added is None:
            return frozenset((Text(HOLE),))
        return joined(self._added(site.item, one, context, depth) for one in added)

    def _added(self, item: ItemNo, one: Addition, context: Context, depth: int) -> Values:
        """The texts that one call adds; a number is a character where the call takes one."""
        values = self._of(item, one.text, context, depth)
        if not one.is_char:
            return values
        return frozenset(
            Text(chr(value.number)) if isinstance(value, Number) and 0 < value.number < 0xFFFF else value
            for value in values
        )
