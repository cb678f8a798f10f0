"""What a register can hold at one place, as far as constants, addresses and strings go.

Demand-driven: from the place backwards over definitions, through fields,
parameters and returns of the app's own methods, within fixed bounds. What is
not understood is ``Other``, what lies beyond a bound ``Beyond``; a piece of a
string that is not known is ``?``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from auditor.dex.definitions import Definition
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.interpreter import UNKNOWN, Interpreter
from auditor.evidence.java_api import HOLE, Builder, Uri
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.platform_calls import PlatformCalls
from auditor.evidence.rulebooks import Rules, SourceRule
from auditor.evidence.value_types import (
    BEYOND,
    MAX_VALUES,
    UNKNOWN_VALUES,
    Address,
    Beyond,
    ClassOf,
    Constant,
    Context,
    IntentData,
    Number,
    Object,
    Other,
    Text,
    Value,
    Values,
    bounded,
    is_vague,
    text_of,
)
from auditor.model import Via

MAX_DEPTH = 14
MAX_CALLERS = 24
MAX_NESTING = 4
"""Characters of a string that are looked at."""
MAX_STEPS = 400_000
"""Definitions evaluated for one app."""
INTERPRETED_STEPS = 400_000
"""Instructions that computing values may take for one app."""
CALL_STEPS = 20_000


_VAGUE: Values = frozenset((Other(), Beyond(), Text(HOLE)))
_CONSTANT_TYPES = frozenset(
    {*"ZBSCIJ", "Ljava/lang/String;", "Ljava/lang/CharSequence;", "Ljava/lang/Object;"}
)
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
        self._platform = PlatformCalls(opened, rules, self._argument_at, self.of)

    def argument(self, site: Site, number: int, context: Context = ()) -> Values:
        """What the n-th argument of a call can be (the receiver as 0); nothing known where it has none."""
        arguments = self.opened.arguments(site)
        if number >= len(arguments):
            return UNKNOWN_VALUES
        found = self.of(site.item, arguments[number], context, MAX_DEPTH)
        if not all(map(is_vague, found)):
            return found
        return self._computed(site, number) or (found | BEYOND if self._interpreter.is_exhausted else found)

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
            return frozenset((self._platform.parsed(text_of(computed.text)),))
        if isinstance(computed, str):
            return frozenset((text_of(computed),))
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
        return bounded(found)

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
            return BEYOND
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
            return UNKNOWN_VALUES
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
        return bounded(found)

    def _argument_at(self, site: Site, number: int, context: Context, depth: int) -> Values:
        arguments = self.opened.arguments(site)
        return (
            self.of(site.item, arguments[number], context, depth)
            if number < len(arguments)
            else UNKNOWN_VALUES
        )

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
            return frozenset((text_of(self.program.string(StringNo(insn.index))),))
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
        return UNKNOWN_VALUES

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
        return bounded(found)

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
            found.add(text_of(self.program.string(initial)))
        values = bounded(found)
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
            return self._returned(bodies, site, context, depth) if bodies else BEYOND
        return self._platform.result(self.program.method_descriptor(method), site, context, depth)

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
                return BEYOND
            for position, insn in enumerate(solved.body.insns):
                if insn.op.name.startswith("return") and insn.regs:
                    found |= self.of(item, solved.operands[position][0], (*context, site), depth)
        return bounded(found)

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
