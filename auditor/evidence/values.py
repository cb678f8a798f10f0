"""What a register can hold at one place, as far as constants, addresses and strings go.

Demand-driven: from the place backwards over definitions, through fields,
parameters and returns of the app's own methods, within fixed bounds. What is
not understood is ``Other``, what lies beyond a bound ``Beyond``; a piece of a
string that is not known is ``?``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice, product
from typing import Union

from auditor.dex.definitions import Definition, DefUse
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.interpreter import UNKNOWN, Interpreter
from auditor.evidence.java_api import HOLE, Builder, Uri
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.rulebooks import Rules, SourceRule
from auditor.model import Via

MAX_VALUES = 16
MAX_DEPTH = 14
MAX_CALLERS = 24
MAX_NESTING = 4
MAX_TEXT = 4096
"""Characters of a string that are looked at."""
MAX_STEPS = 400_000
"""Definitions evaluated for one app."""
INTERPRETED_STEPS = 400_000
"""Instructions that computing values may take for one app."""
CALL_STEPS = 20_000


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


@dataclass(frozen=True, slots=True)
class Beyond:
    """Further values, which a bound kept from being found."""


Value = Union[Text, Number, Address, IntentData, Constant, Object, ClassOf, Other, Beyond]
Values = frozenset[Value]
Context = tuple[Site, ...]
"""The calls by which a method was entered, outermost first; empty for any caller."""
_UNKNOWN: Values = frozenset((Other(),))
_NOTHING_KNOWN: Values = frozenset((Other(), Beyond()))
_BEYOND: Values = frozenset((Beyond(),))
_VAGUE: Values = frozenset((Other(), Beyond(), Text(HOLE)))
_BUILDERS = ("Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;")
_ADDS_TEXT = tuple(f"{kind}->{name}" for kind in _BUILDERS for name in ("append(", "<init>(Ljava/lang/"))
_CHANGES = frozenset({"reverse", "insert", "delete", "deleteCharAt", "setCharAt", "replace", "setLength"})
_CONSTANT_TYPES = frozenset(
    {*"ZBSCIJ", "Ljava/lang/String;", "Ljava/lang/CharSequence;", "Ljava/lang/Object;"}
)
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


_Key = tuple[ItemNo, Definition, Context]
_NOTHING = 1 << 30


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is known of a definition."""

    values: Values
    depth: int
    """How far it was looked for."""
    rests_on: int
    """The open question that it rests on; ``_NOTHING`` where it is final."""


@dataclass(frozen=True, slots=True)
class _Addition:
    """A call that adds a text to a builder."""

    position: int
    text: frozenset[Definition]
    is_char: bool
    """Whether the text is one character, as a number."""


@dataclass(frozen=True, slots=True)
class Callers:
    """The calls that can run a method."""

    sites: tuple[Site, ...]
    complete: bool
    """Whether there are no more than these."""


class Evaluator:
    """Answers what operands can hold; answers are kept."""

    def __init__(self, opened: OpenedMethods, dispatch: Dispatch, rules: Rules) -> None:
        """Knows nothing yet."""
        self.opened = opened
        self.program = opened.program
        self._dispatch = dispatch
        self._rules = rules
        self._interpreter = Interpreter(opened, dispatch, INTERPRETED_STEPS)
        self._known: dict[_Key, _Answer] = {}
        self._asking: dict[_Key, int] = {}
        """The questions that are being answered, with how many were before them."""
        self._rests_on = _NOTHING
        """The first of those that what was found since rests on."""
        self._resting: dict[int, list[_Key]] = defaultdict(list)
        """For each of them, what is known only as long as it is being answered."""
        self._steps = MAX_STEPS
        self.callers = cache(self._find_callers)
        self._field_rules: dict[FieldNo, SourceRule | None] = {}
        self._origins: dict[tuple[ItemNo, Definition], Definition] = {}
        self._additions: dict[ItemNo, dict[Definition, list[_Addition]]] = {}

    def argument(self, site: Site, number: int, context: Context = ()) -> Values:
        """What the n-th argument of a call can be (the receiver as 0); nothing known where it has none."""
        arguments = self.opened.arguments(site)
        if number >= len(arguments):
            return _UNKNOWN
        found = self.of(site.item, arguments[number], context, MAX_DEPTH)
        return self._computed(site, number) or found if all(map(_is_vague, found)) else found

    def _computed(self, site: Site, number: int) -> Values:
        """What an argument comes to when the method around the call is run; empty where it cannot be."""
        operands = self._interpreter.operands(site, CALL_STEPS)
        positions = self.opened.argument_operands(self.opened.insn(site))
        if number >= len(positions) or positions[number] >= len(operands):
            return frozenset()
        return self._as_value(operands[positions[number]])

    def _as_value(self, computed: object) -> Values:
        """A computed value as one of ours; empty where it is of no use."""
        if isinstance(computed, Builder):
            computed = computed.text
        if isinstance(computed, Uri):
            return frozenset((self._parsed(_text(computed.text)),))
        if isinstance(computed, str):
            return frozenset((_text(computed),))
        if isinstance(computed, int):
            return frozenset((Number(int(computed)),))
        return frozenset((Number(0),)) if computed is None else frozenset()

    def of(self, item: ItemNo, definitions: Iterable[Definition], context: Context, depth: int) -> Values:
        """The union over some definitions."""
        found: set[Value] = set()
        for definition in sorted(definitions):
            found |= self._one(item, definition, context, depth)
            if len(found) > MAX_VALUES:
                break
        return _bounded(found)

    def _one(self, item: ItemNo, definition: Definition, context: Context, depth: int) -> Values:
        key = (item, definition, context)
        self._steps -= 1
        if key in self._asking:
            self._rests_on = min(self._rests_on, self._asking[key])
            return frozenset()
        known = self._known.get(key)
        if known is not None and (known.depth >= depth or Beyond() not in known.values):
            self._rests_on = min(self._rests_on, known.rests_on)
            return known.values
        if depth <= 0 or self._steps <= 0:
            return _BEYOND
        return self._answer(key, depth)

    def _answer(self, key: _Key, depth: int) -> Values:
        """Evaluates one definition.

        An answer that rests on a question that is still open lacks what that will be
        answered with. It is good enough within that question, and forgotten after it.
        """
        item, definition, context = key
        place = len(self._asking)
        outer, self._rests_on = self._rests_on, _NOTHING
        self._asking[key] = place
        values = (
            self._parameter(item, definition, context, depth - 1)
            if definition < 0
            else self._made(Site(item, definition), context, depth - 1)
        )
        del self._asking[key]
        resting = self._resting.pop(place, [])
        if self._rests_on >= place:
            self._known[key] = _Answer(values, depth, _NOTHING)
            for one in resting:
                self._known.pop(one, None)
        else:
            for one in resting:
                self._known[one] = replace(self._known[one], rests_on=self._rests_on)
            self._known[key] = _Answer(values, depth, self._rests_on)
            self._resting[self._rests_on] += [*resting, key]
        self._rests_on = min(outer, self._rests_on)
        return values

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
            callers = self.callers(method)
            for site in callers.sites:
                found |= self._argument_at(site, number, (), depth)
            if not callers.complete:
                found.add(Beyond())
        return _bounded(found)

    def _argument_at(self, site: Site, number: int, context: Context, depth: int) -> Values:
        arguments = self.opened.arguments(site)
        return self.of(site.item, arguments[number], context, depth) if number < len(arguments) else _UNKNOWN

    def _find_callers(self, method: MethodNo) -> Callers:
        """The calls that can run a method, at most a fixed number of them."""
        sites: list[Site] = []
        for reference in self._dispatch.named_by(method):
            ats, items = self.program.invokes.to(reference)
            for at, item in zip(ats, items, strict=True):
                site = self.opened.site(ItemNo(item), at)
                if site is not None and len(sites) == MAX_CALLERS:
                    return Callers(tuple(sites), complete=False)
                if site is not None:
                    sites.append(site)
        return Callers(tuple(sites), complete=True)

    def _made(self, site: Site, context: Context, depth: int) -> Values:
        """The value that an instruction makes."""
        insn = self.opened.insn(site)
        name = insn.op.name
        if insn.index is not None and name.startswith("const-string"):
            return frozenset((_text(self.program.string(StringNo(insn.index))),))
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
        if name.startswith("aget"):
            return self._elements(site, context, depth)
        return _UNKNOWN

    def _elements(self, site: Site, context: Context, depth: int) -> Values:
        """What the array of an ``aget`` may hold: everything that is put into it, at whatever place."""
        solved = self.opened.of(site.item)
        arrays = solved.operands[site.position][1] if solved else frozenset()
        found: set[Value] = set()
        for item, array in self._arrays(site.item, arrays, depth):
            holder = self.opened.of(item)
            maker = holder.body.insns[array] if holder and array >= 0 else None
            if holder is None or maker is None:
                continue
            if maker.op.name.startswith("filled-new-array"):
                found |= self.of(item, frozenset().union(*holder.operands[array]), (), depth)
            for position in holder.users.get(array, ()):
                operands = holder.operands[position]
                if holder.body.insns[position].op.name.startswith("aput") and array in operands[1]:
                    found |= self.of(item, operands[0], context if item == site.item else (), depth)
        return _bounded(found)

    def _arrays(
        self, item: ItemNo, definitions: frozenset[Definition], depth: int
    ) -> list[tuple[ItemNo, Definition]]:
        """Where some arrays are made: here, or where the fields that hold them are written."""
        found: list[tuple[ItemNo, Definition]] = []
        solved = self.opened.of(item)
        for definition in sorted(definitions):
            maker = solved.body.insns[definition] if solved and definition >= 0 else None
            if maker is not None and maker.index is not None and maker.op.name.startswith(("sget", "iget")):
                found += [
                    (site.item, one)
                    for site in self._writers(FieldNo(maker.index))
                    for one in self._written(site)
                    if depth > 0
                ]
            else:
                found.append((item, definition))
        return found[:MAX_CALLERS]

    def _field(self, field: FieldNo, depth: int) -> Values:
        """What a field holds: a platform constant, or what the app writes to it."""
        rule = self.source_of_field(field)
        if rule is not None:
            descriptor = self.program.field_descriptor(field)
            return frozenset((Address(descriptor, Via.FIELD, rule, rule.single_fields.matches(descriptor)),))
        if self.program.class_of_type[self.program.field_class(field)] < 0:
            return frozenset((Constant(self.program.field_descriptor(field)),))
        writers = self._writers(field)
        found: set[Value] = {Beyond()} if len(writers) > MAX_CALLERS else set()
        for site in writers[:MAX_CALLERS]:
            found |= self.of(site.item, self._written(site), (), depth)
        initial = self.program.initial_string(field)
        if initial is not None:
            found.add(_text(self.program.string(initial)))
        values = _bounded(found)
        if values <= _VAGUE:
            return self._as_value(self._interpreter.static(field, CALL_STEPS)) or values
        return values

    def _writers(self, field: FieldNo) -> list[Site]:
        """The instructions that write a field, up to one more than are looked at."""
        ats, items = self.program.field_writes.to(field)
        sites = (
            self.opened.site(ItemNo(item), at)
            for at, item in islice(zip(ats, items, strict=True), MAX_CALLERS + 1)
        )
        return [site for site in sites if site is not None]

    def _written(self, site: Site) -> frozenset[Definition]:
        """What a field write or another instruction takes as its first operand."""
        solved = self.opened.of(site.item)
        return solved.operands[site.position][0] if solved else frozenset()

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
        if bodies or self._dispatch.runs_any_of_many(method, insn.op.name):
            return self._returned(bodies, site, context, depth) if bodies else _BEYOND
        return self._platform_call(self.program.method_descriptor(method), site, context, depth)

    def _platform_call(self, descriptor: str, site: Site, context: Context, depth: int) -> Values:
        """The result of a method outside the app."""

        def argument(number: int) -> Values:
            return self._argument_at(site, number, context, depth)

        giver = next((rule for rule in self._rules.sources if rule.methods.matches(descriptor)), None)
        if giver is not None:
            return frozenset((Address(descriptor.split("(")[0], Via.API, giver, False),))
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
            return frozenset(self._parsed(one) for one in argument(0))
        if descriptor.startswith(_APPENDS_PATH):
            return self._paths(argument(0), argument(1))
        if descriptor.startswith(_INTENT_DATA):
            return frozenset(IntentData(owner) for owner in self.program.methods_of_item(site.item))
        if descriptor.startswith(_TEXT_CLASSES):
            return self._text(descriptor, site, context, depth)
        if descriptor.startswith("Ljava/lang/reflect/Field;->get("):
            return self._reflected(site, context, depth)
        return _UNKNOWN

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
            names = self._argument_at(place, 1, context, depth)
            for owner, name in product(self._classes(place, context, depth), names):
                if isinstance(name, Text):
                    found.add(self._named(f"{owner}->{name.text}:Landroid/net/Uri;"))
        return _bounded(found)

    def _classes(self, site: Site, context: Context, depth: int) -> set[str]:
        """The descriptors of the classes that the receiver of a call can be."""
        found = set()
        solved = self.opened.of(site.item)
        for value in self._argument_at(site, 0, context, depth):
            if isinstance(value, ClassOf):
                found.add(str(self.program.type_descriptor(value.type)))
        for one in sorted(self.opened.arguments(site)[0]):
            maker = solved.body.insns[one] if solved and one >= 0 else None
            if maker is not None and maker.index is not None and maker.op.name.startswith("invoke"):
                descriptor = self.program.method_descriptor(MethodNo(maker.index))
                if descriptor.startswith("Ljava/lang/Class;->forName("):
                    texts = self._argument_at(Site(site.item, one), 0, context, depth)
                    found |= {f"L{one.text.replace('.', '/')};" for one in texts if isinstance(one, Text)}
        return found

    def _named(self, descriptor: str) -> Value:
        """The address that a platform constant is, by its descriptor."""
        rule = next((rule for rule in self._rules.sources if rule.names_field(descriptor)), None)
        if rule is None:
            return Other()
        return Address(descriptor, Via.REFLECTION, rule, rule.single_fields.matches(descriptor))

    def _returned(
        self, bodies: tuple[tuple[MethodNo, ItemNo], ...], site: Site, context: Context, depth: int
    ) -> Values:
        """What the app's own methods return to a call."""
        found: set[Value] = set()
        computed = self._run(bodies, site, context, depth)
        if computed:
            return computed
        for _, item in bodies:
            solved = self.opened.of(item)
            if solved is None or len(context) >= MAX_NESTING:
                return _BEYOND
            for position, insn in enumerate(solved.body.insns):
                if insn.op.name.startswith("return") and insn.regs:
                    found |= self.of(item, solved.operands[position][0], (*context, site), depth)
        return _bounded(found)

    def _run(
        self, bodies: tuple[tuple[MethodNo, ItemNo], ...], site: Site, context: Context, depth: int
    ) -> Values:
        """What a call comes to when it is run on constants; empty where it cannot be."""
        if len(bodies) != 1:
            return frozenset()
        method, item = bodies[0]
        kinds = [self.program.type_descriptor(kind) for kind in self.program.parameter_types(method)]
        first = len(self.opened.arguments(site)) - len(kinds)
        given = [UNKNOWN] * first + [
            self._constant(self._argument_at(site, first + number, context, depth))
            if kind in _CONSTANT_TYPES
            else UNKNOWN
            for number, kind in enumerate(kinds)
        ]
        return self._as_value(self._interpreter.call(item, given, CALL_STEPS))

    def _constant(self, values: Values) -> object:
        """The one string or number that some values are, or ``UNKNOWN``."""
        known = next(iter(values)) if len(values) == 1 else None
        if isinstance(known, Text) and HOLE not in known.text:
            return known.text
        return known.number if isinstance(known, Number) else UNKNOWN

    def _parsed(self, value: Value) -> Value:
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
            return _joined(self._argument_at(site, number, context, depth) for number in (0, 1))
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
        if (
            origin < 0
            or solved.body.insns[origin].op.name != "new-instance"
            or self._is_changed(solved, origin)
        ):
            return frozenset((Text(HOLE),))
        added = self._added_texts(site.item).get(origin, ())
        before = (one for one in added if one.position < site.position)
        return _joined(self._added(site.item, one, context, depth) for one in before)

    def _added(self, item: ItemNo, one: _Addition, context: Context, depth: int) -> Values:
        """The texts that one call adds; a number is a character where the call takes one."""
        values = self.of(item, one.text, context, depth)
        if not one.is_char:
            return values
        return frozenset(
            Text(chr(value.number)) if isinstance(value, Number) and 0 < value.number < 0xFFFF else value
            for value in values
        )

    def _is_changed(self, solved: DefUse, builder: Definition) -> bool:
        """Whether a builder is changed other than by adding to its end."""
        calls = (solved.body.insns[position] for position in solved.users.get(builder, ()))
        return any(
            self.program.method_name(MethodNo(insn.index)) in _CHANGES
            for insn in calls
            if insn.op.name.startswith("invoke") and insn.index is not None
        )

    def _added_texts(self, item: ItemNo) -> dict[Definition, list[_Addition]]:
        """For each builder that a method uses, the calls that add to it and nothing else."""
        solved = self.opened.of(item)
        if item in self._additions or solved is None:
            return self._additions.get(item, {})
        found: dict[Definition, list[_Addition]] = defaultdict(list)
        for position, insn in enumerate(solved.body.insns):
            arguments = self.opened.arguments(Site(item, position)) if self._adds_text(insn) else ()
            origins = {self._builder(item, one) for one in arguments[0]} if len(arguments) > 1 else set()
            if len(origins) == 1:
                is_char = (
                    self.program.method_descriptor(MethodNo(insn.index or 0)).partition("(")[2][0] == "C"
                )
                found[origins.pop()].append(_Addition(position, arguments[1], is_char))
        self._additions[item] = found
        return found

    def _adds_text(self, insn: Insn) -> bool:
        if not insn.op.name.startswith("invoke") or insn.index is None:
            return False
        return self.program.method_descriptor(MethodNo(insn.index)).startswith(_ADDS_TEXT)

    def _builder(self, item: ItemNo, definition: Definition) -> Definition:
        """The builder that a chain of ``append`` results began with."""
        solved = self.opened.of(item)
        passed: dict[Definition, None] = {}
        while solved is not None and definition >= 0 and definition not in passed:
            if (item, definition) in self._origins:
                definition = self._origins[item, definition]
                break
            if not self._adds_text(solved.body.insns[definition]):
                break
            before = solved.operands[definition][0]
            if len(before) != 1:
                break
            passed[definition] = None
            (definition,) = before
        self._origins.update(((item, one), definition) for one in passed)
        return definition


def _bounded(found: Collection[Value]) -> Values:
    """At most so many values; nothing known where there is none."""
    if len(found) > MAX_VALUES:
        return frozenset((*islice(sorted(found, key=repr), MAX_VALUES), Beyond()))
    return frozenset(found) or _UNKNOWN


def _text(text: str) -> Text:
    """The string, or as much of it as is looked at."""
    return Text(text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + HOLE)


def _is_vague(value: Value) -> bool:
    """Whether a value says nothing, or has a piece that is not known."""
    if isinstance(value, Address):
        return value.rule is None and HOLE in value.names
    return isinstance(value, (Other, Beyond)) or (isinstance(value, Text) and HOLE in value.text)


def _joined(parts: Iterable[Values]) -> Values:
    """The concatenations of one value of each part."""
    texts = [""]
    is_beyond = False
    for part in parts:
        pieces = sorted({_piece(value) for value in part})
        is_beyond |= Beyond() in part or len(texts) * len(pieces) > MAX_VALUES
        texts = ["".join(pair)[: MAX_TEXT + 1] for pair in islice(product(texts, pieces), MAX_VALUES)]
    found: set[Value] = {_text(text) for text in texts}
    return frozenset(found | _BEYOND if is_beyond else found)


def _piece(value: Value) -> str:
    if isinstance(value, Text):
        return value.text
    if isinstance(value, Address) and value.via is Via.URI:
        return value.names
    return str(value.number) if isinstance(value, Number) else HOLE
