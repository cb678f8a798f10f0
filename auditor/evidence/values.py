"""What a register can hold at one place, as far as constants, addresses and strings go.

Demand-driven: from the place backwards over definitions, through fields,
parameters and returns of the app's own methods, within fixed bounds. What is
not understood is ``Other``; a piece of a string that is not known is ``?``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import Union

from auditor.dex.definitions import Definition
from auditor.dex.insns import Insn
from auditor.dex.program import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.rulebooks import Rules, SourceRule
from auditor.model import Via

MAX_VALUES = 16
MAX_DEPTH = 14
MAX_CALLERS = 24
MAX_NESTING = 4
HOLE = "?"


@dataclass(frozen=True, slots=True)
class Text:
    """A string, with ``?`` for each piece that is not known."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """An int constant; 0 is also ``null``."""

    number: int


@dataclass(frozen=True, slots=True)
class Address:
    """A content URI."""

    names: str
    """The constant's descriptor or the URI as text."""
    via: Via
    rule: SourceRule | None
    """The data that it addresses, as far as a rule knows it."""
    one_row: bool


@dataclass(frozen=True, slots=True)
class IntentData:
    """The address that an intent brought along."""

    method: MethodNo
    """The method to whose parameter or result the intent belongs."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant field outside the app."""

    descriptor: str


@dataclass(frozen=True, slots=True)
class Object:
    """A new object of a type."""

    type: TypeNo


@dataclass(frozen=True, slots=True)
class ClassOf:
    """A class as a value."""

    type: TypeNo


@dataclass(frozen=True, slots=True)
class Other:
    """Anything else."""


Value = Union[Text, Number, Address, IntentData, Constant, Object, ClassOf, Other]
Values = frozenset[Value]
Context = tuple[Site, ...]
"""The calls by which a method was entered, outermost first; empty for any caller."""
_UNKNOWN: Values = frozenset((Other(),))
_BUILDERS = ("Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;")
_ADDS_TEXT = tuple(f"{kind}->{name}" for kind in _BUILDERS for name in ("append(", "<init>(Ljava/lang/"))
_TEXT_CLASSES = (*_BUILDERS, "Ljava/lang/String;")
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


class Evaluator:
    """Answers what operands can hold; answers are kept."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch, rules: Rules) -> None:
        """Knows nothing yet."""
        self.opened = opened
        self.program = opened.program
        self._dispatch = dispatch
        self._rules = rules
        self._known: dict[tuple[ItemNo, Definition, Context], Values] = {}
        self._field_rules: dict[FieldNo, SourceRule | None] = {}

    def argument(self, site: Site, number: int, context: Context = ()) -> Values:
        """What the n-th argument of a call can be (the receiver as 0); nothing known where it has none."""
        arguments = self.opened.arguments(site)
        if number >= len(arguments):
            return _UNKNOWN
        return self.of(site.item, arguments[number], context, MAX_DEPTH)

    def of(self, item: ItemNo, definitions: Iterable[Definition], context: Context, depth: int) -> Values:
        """The union over some definitions."""
        found: set[Value] = set()
        for definition in sorted(definitions):
            found |= self._one(item, definition, context, depth)
            if len(found) > MAX_VALUES:
                break
        return frozenset(found) or _UNKNOWN

    def _one(self, item: ItemNo, definition: Definition, context: Context, depth: int) -> Values:
        key = (item, definition, context)
        if key in self._known:
            return self._known[key]
        if depth <= 0:
            return _UNKNOWN
        self._known[key] = frozenset()
        value = (
            self._parameter(item, definition, context, depth - 1)
            if definition < 0
            else self._made(Site(item, definition), context, depth - 1)
        )
        self._known[key] = value
        return value

    def _parameter(self, item: ItemNo, definition: Definition, context: Context, depth: int) -> Values:
        number = self.opened.parameter_of(item, -1 - definition)
        if number is None:
            return _UNKNOWN
        if context:
            return self._argument_at(context[-1], number, context[:-1], depth)
        found: set[Value] = set()
        for method in self.program.methods_of_item(item):
            if self.program.method_name(method) == "onActivityResult":
                found.add(IntentData(method))
            for site in self.callers(method):
                found |= self._argument_at(site, number, (), depth)
        return frozenset(islice(sorted(found, key=repr), MAX_VALUES)) or _UNKNOWN

    def _argument_at(self, site: Site, number: int, context: Context, depth: int) -> Values:
        arguments = self.opened.arguments(site)
        return self.of(site.item, arguments[number], context, depth) if number < len(arguments) else _UNKNOWN

    def callers(self, method: MethodNo) -> list[Site]:
        """The calls that can run a method, at most a fixed number of them."""
        sites: list[Site] = []
        for reference in self._dispatch.named_by(method):
            ats, items = self.program.invokes.to(reference)
            for at, item in zip(ats, items, strict=True):
                site = self.opened.site(ItemNo(item), at)
                if site is not None:
                    sites.append(site)
                if len(sites) >= MAX_CALLERS:
                    return sites
        return sites

    def _made(self, site: Site, context: Context, depth: int) -> Values:
        """The value that an instruction makes."""
        insn = self.opened.insn(site)
        name = insn.op.name
        if insn.index is not None and name.startswith("const-string"):
            return frozenset((Text(self.program.string(StringNo(insn.index))),))
        if insn.index is not None and name == "const-class":
            return frozenset((ClassOf(TypeNo(insn.index)),))
        if name.startswith("const") and insn.literal is not None:
            return frozenset((Number(insn.literal),))
        if insn.index is not None and name.startswith(("sget", "iget")):
            return self._field(FieldNo(insn.index), depth)
        if insn.index is not None and name == "new-instance":
            return frozenset((Object(TypeNo(insn.index)),))
        if name.startswith("invoke") and insn.index is not None:
            return self._call(site, insn, context, depth)
        return _UNKNOWN

    def _field(self, field: FieldNo, depth: int) -> Values:
        """What a field holds: a platform constant, or what the app writes to it."""
        rule = self.source_of_field(field)
        if rule is not None:
            descriptor = self.program.field_descriptor(field)
            return frozenset((Address(descriptor, Via.FIELD, rule, rule.single_fields.matches(descriptor)),))
        if self.program.class_of_type[self.program.field_class(field)] < 0:
            return frozenset((Constant(self.program.field_descriptor(field)),))
        found: set[Value] = set()
        ats, items = self.program.field_writes.to(field)
        for at, item in list(zip(ats, items, strict=True))[:MAX_CALLERS]:
            site = self.opened.site(ItemNo(item), at)
            solved = self.opened.of(ItemNo(item))
            if site is not None and solved is not None:
                found |= self.of(site.item, solved.operands[site.position][0], (), depth)
        return frozenset(islice(sorted(found, key=repr), MAX_VALUES)) or _UNKNOWN

    def source_of_field(self, field: FieldNo) -> SourceRule | None:
        """The rule that knows a platform constant as an address of personal data."""
        if field not in self._field_rules:
            descriptor = self.program.field_descriptor(field)
            self._field_rules[field] = next(
                (rule for rule in self._rules.sources if rule.names_field(descriptor)), None
            )
        return self._field_rules[field]

    def _call(self, site: Site, insn: Insn, context: Context, depth: int) -> Values:
        """The result of a call."""
        assert insn.index is not None, "calls name a method"  # noqa: S101 - invariant for mypy
        method = MethodNo(insn.index)
        bodies = self._dispatch.items(method, insn.op.name)
        if bodies:
            return self._returned(bodies, site, context, depth)
        descriptor = self.program.method_descriptor(method)

        def argument(number: int) -> Values:
            return self._argument_at(site, number, context, depth)

        if self._rules.narrowing.one_row.matches(descriptor):
            passed = frozenset().union(*(argument(at) for at in range(len(self.opened.arguments(site)))))
            return frozenset(replace(one, one_row=True) for one in passed if isinstance(one, Address))
        if descriptor.startswith(_PASSES_RECEIVER):
            return argument(0)
        if descriptor.startswith("Landroid/net/Uri;->parse("):
            return frozenset(self._parsed(one) for one in argument(0))
        if descriptor.startswith(_APPENDS_PATH):
            return self._paths(argument(0), argument(1))
        if descriptor.startswith(_INTENT_DATA):
            return frozenset(IntentData(owner) for owner in self.program.methods_of_item(site.item))
        if descriptor.startswith(_TEXT_CLASSES):
            return self._text(descriptor, site, context, depth)
        return _UNKNOWN

    def _returned(
        self, bodies: tuple[tuple[MethodNo, ItemNo], ...], site: Site, context: Context, depth: int
    ) -> Values:
        """What the app's own methods return to a call."""
        found: set[Value] = set()
        for _, item in bodies:
            solved = self.opened.of(item)
            if solved is None or len(context) >= MAX_NESTING:
                return _UNKNOWN
            for position, insn in enumerate(solved.body.insns):
                if insn.op.name.startswith("return") and insn.regs:
                    found |= self.of(item, solved.operands[position][0], (*context, site), depth)
        return frozenset(islice(sorted(found, key=repr), MAX_VALUES)) or _UNKNOWN

    def _parsed(self, value: Value) -> Value:
        """The address that ``Uri.parse`` makes of a string."""
        if not isinstance(value, Text):
            return Other()
        rule = next((rule for rule in self._rules.sources if rule.uris.search(value.text)), None)
        return Address(value.text, Via.URI, rule, rule is not None and bool(rule.single.search(value.text)))

    def _paths(self, bases: Values, pieces: Values) -> Values:
        """Addresses with one more path segment; a segment that is no constant word addresses one row."""
        return frozenset(
            self._path(base, piece) for base, piece in islice(product(bases, pieces), MAX_VALUES)
        )

    def _path(self, base: Value, piece: Value) -> Value:
        if not isinstance(base, Address):
            return Other()
        word = piece.text if isinstance(piece, Text) else HOLE
        if base.via is Via.URI:
            joined = self._parsed(Text(f"{base.names.rstrip('/')}/{word}"))
            if isinstance(joined, Address) and joined.rule is not None:
                return replace(joined, one_row=joined.one_row or HOLE in word)
        is_search = base.rule is not None and base.rule.search_fields.matches(base.names)
        return replace(base, one_row=base.one_row or ((HOLE in word or word.isdigit()) and not is_search))

    def _text(self, descriptor: str, site: Site, context: Context, depth: int) -> Values:
        """The result of a method of the string classes."""
        if descriptor.startswith(tuple(f"{kind}->toString(" for kind in _BUILDERS)):
            return self._built(site, context, depth)
        if descriptor.startswith("Ljava/lang/String;->concat("):
            parts = [self._argument_at(site, number, context, depth) for number in (0, 1)]
            return _joined(parts)
        if descriptor.startswith("Ljava/lang/String;->valueOf("):
            return self._argument_at(site, 0, context, depth)
        return frozenset((Text(HOLE),))

    def _built(self, site: Site, context: Context, depth: int) -> Values:
        """The string of a builder: its constructor's argument and everything appended before, in order."""
        arguments = self.opened.arguments(site)
        origins = {self._builder(site.item, one) for one in arguments[0]} if arguments else set()
        solved = self.opened.of(site.item)
        if len(origins) != 1 or solved is None:
            return frozenset((Text(HOLE),))
        origin = origins.pop()
        parts = []
        for position, insn in enumerate(solved.body.insns[: site.position]):
            if not insn.op.name.startswith("invoke") or insn.index is None:
                continue
            call = self.program.method_descriptor(MethodNo(insn.index))
            if not call.startswith(_ADDS_TEXT):
                continue
            added = self.opened.arguments(Site(site.item, position))
            if len(added) > 1 and {self._builder(site.item, one) for one in added[0]} == {origin}:
                parts.append(self.of(site.item, added[1], context, depth))
        return _joined(parts)

    def _builder(self, item: ItemNo, definition: Definition) -> Definition:
        """The builder that a chain of ``append`` results began with."""
        solved = self.opened.of(item)
        seen: set[Definition] = set()
        while solved is not None and definition >= 0 and definition not in seen:
            seen.add(definition)
            insn = solved.body.insns[definition]
            if not insn.op.name.startswith("invoke") or insn.index is None:
                break
            if not self.program.method_descriptor(MethodNo(insn.index)).startswith(_ADDS_TEXT):
                break
            before = solved.operands[definition][0]
            if len(before) != 1:
                break
            (definition,) = before
        return definition


def _joined(parts: list[Values]) -> Values:
    """All concatenations of one value of each part."""
    texts = [sorted({_piece(value) for value in part}) for part in parts]
    return frozenset(Text("".join(pieces)) for pieces in islice(product(*texts), MAX_VALUES))


def _piece(value: Value) -> str:
    if isinstance(value, Text):
        return value.text
    if isinstance(value, Address) and value.via is Via.URI:
        return value.names
    return str(value.number) if isinstance(value, Number) else HOLE
