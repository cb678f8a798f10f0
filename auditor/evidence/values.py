"""What a register can hold at one place, as far as constants, addresses and strings go.

Demand-driven: from the place backwards over definitions, through fields,
parameters and returns of the app's own methods, within fixed bounds. What is
not understood is ``Other``, what lies beyond a bound ``Beyond``; a piece of a
string that is not known is ``?``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import NamedTuple, Union

from auditor.dex.definitions import Definition
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo, TypeNo
from auditor.evidence import message_objects
from auditor.evidence.computed import HOLE, constant_text
from auditor.evidence.computed_values import ComputedValues
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.platform_calls import Answers, PlatformCalls
from auditor.evidence.reflected import Reflected
from auditor.evidence.rulebooks import Rules
from auditor.evidence.string_resources import StringResources
from auditor.evidence.uris import Uris
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
"""Definitions, fields, parameters and calls from the place asked about to where a value is made."""
MAX_CALLERS = 24
"""Calls of a method, and writes of a field, that are looked at."""
MAX_NESTING = 4
"""Calls by which a method was entered that are kept apart."""
MAX_WRAPPERS = 2
"""Calls of one method by which it was entered, where several classes can answer it."""
MAX_STEPS = 400_000
"""Definitions evaluated for one app."""
_VAGUE: Values = frozenset((Other(), Beyond(), Text(HOLE)))
_Key = Union[tuple[ItemNo, Definition, Context], FieldNo]
"""What is asked about: a definition by the calls that lead to it, or a field, whoever reads it."""
_NOTHING = 1 << 30
_new = tuple.__new__
"""What the constructor of a named tuple calls, at a third of the time."""
_WHOLE = re.compile(r"[^:/?\0\s]+:(//)?[^/?\0]")
"""How an address begins; one that is put together in a loop may lack that."""
_WITH_AUTHORITY = re.compile(r"[^:/?\0\s]+://[^/?\0]+/")
"""How one begins of which no more is needed to tell whose it is."""


class _Answer(NamedTuple):
    """What is known of a definition; a tuple, since thousands are made."""

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

    def __init__(
        self,
        opened: OpenedMethods,
        dispatch: Dispatch,
        rules: Rules,
        resources: StringResources,
    ) -> None:
        """Knows nothing yet."""
        self.opened = opened
        self.program = opened.program
        self._dispatch = dispatch
        self._rules = rules
        self._uris = uris = Uris(opened, rules, self.of)
        self._computed = ComputedValues(opened, dispatch, uris, resources)
        self._known: dict[_Key, _Answer] = {}
        self._asking: dict[_Key, int] = {}
        """The questions that are being answered, with how many were before them."""
        self._rests_on = _NOTHING
        """The first of those that what was found since rests on."""
        self._resting: dict[int, list[_Key]] = defaultdict(list)
        """For each of them, what is known only as long as it is being answered."""
        self._steps = MAX_STEPS
        self.callers = cache(self._find_callers)
        self._constants: dict[FieldNo, Value | None] = {}
        self._platform = PlatformCalls(
            opened,
            dispatch,
            rules,
            uris,
            resources,
            Answers(
                self._argument_at,
                self.of,
                self._writers,
                lambda method: self.callers(method).sites,
                self._computed.argument,
            ),
        )

    def close(self) -> None:
        """Forgets the answers."""
        self._known.clear()

    def argument(self, site: Site, number: int, context: Context = ()) -> Values:
        """What the n-th argument of a call can be (the receiver as 0); nothing known where it has none."""
        given = self.opened.argument(site, number)
        if given is None:
            return UNKNOWN_VALUES
        found = self.of(site.item, given, context, MAX_DEPTH)
        is_made_here = any(one >= 0 for one in given)
        if not is_made_here or any(map(_is_source, found)) or not any(map(_is_open, found)):
            return found
        computed = self._computed.argument(site, number)
        if computed:
            return computed if all(map(is_vague, found)) else bounded(found | computed)
        return found | BEYOND if self._computed.is_exhausted else found

    def plain(self, site: Site, number: int, depth: int = MAX_DEPTH) -> Values:
        """What the n-th argument of a call can be without running its method, looked for so far."""
        return self._argument_at(site, number, (), depth)

    def element(self, site: Site, number: int, place: int) -> Values:
        """What lies at a place of the array that is the n-th argument of a call."""
        return self._platform.arrays.element(site, number, place, (), MAX_DEPTH)

    @property
    def reflected(self) -> Reflected:
        """Answers what the methods are that reflection looks up."""
        return self._platform.reflected

    def result(self, site: Site, depth: int = MAX_DEPTH) -> Values:
        """What a call gives."""
        return self.of(site.item, (Definition(site.position),), (), depth)

    def of(self, item: ItemNo, definitions: Collection[Definition], context: Context, depth: int) -> Values:
        """The union over some definitions; mostly there is one."""
        if len(definitions) == 1:
            (only,) = definitions
            return bounded(self._one(item, only, context, depth))
        found: set[Value] = set()
        for definition in sorted(definitions):
            found |= self._one(item, definition, context, depth)
            if len(found) > MAX_VALUES:
                break
        return bounded(found)

    def _one(self, item: ItemNo, definition: Definition, context: Context, depth: int) -> Values:
        field = self._field_read(item, definition)
        key: _Key = (item, definition, context) if field is None else field
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
        """Evaluates one definition or field.

        An answer that rests on a question that is still open lacks what that will be
        answered with. It is good enough within that question, and forgotten after it.
        """
        place = len(self._asking)
        outer, self._rests_on = self._rests_on, _NOTHING
        self._asking[key] = place
        values = self._of_key(key, depth - 1)
        del self._asking[key]
        resting = self._resting.pop(place, ())
        if self._rests_on >= place:
            self._known[key] = _new(_Answer, (values, depth, _NOTHING))
            for one in resting:
                self._known.pop(one, None)
        else:
            for one in resting:
                self._known[one] = self._known[one]._replace(rests_on=self._rests_on)
            self._known[key] = _Answer(values, depth, self._rests_on)
            self._resting[self._rests_on] += [*resting, key]
        self._rests_on = min(outer, self._rests_on)
        return values

    def _of_key(self, key: _Key, depth: int) -> Values:
        if not isinstance(key, tuple):
            return self._field(key, depth)
        item, definition, context = key
        if definition < 0:
            return self._parameter(item, definition, context, depth)
        return self._made(Site(item, definition), context, depth)

    def _field_read(self, item: ItemNo, definition: Definition) -> FieldNo | None:
        """The field that a definition reads, if all that read it are given the same."""
        solved = self.opened.of(item) if definition >= 0 else None
        insn = solved.body.insns[definition] if solved is not None else None
        if insn is None or insn.index is None or not insn.op.name.startswith(("sget", "iget")):
            return None
        field = FieldNo(insn.index)
        constant = self._constant_of(field)
        is_message = isinstance(constant, Constant) and constant.descriptor == message_objects.FIELD
        return None if is_message else field

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
        given = self.opened.argument(site, number)
        return UNKNOWN_VALUES if given is None else self.of(site.item, given, context, depth)

    def _find_callers(self, method: MethodNo) -> Callers:
        """The calls that can run a method, at most a fixed number of them."""
        sites: list[Site] = []
        for reference in self._dispatch.named_by(method):
            for at, item in self._dispatch.calls(reference, method):
                site = self.opened.site(item, at)
                if site is not None and len(sites) == MAX_CALLERS:
                    return Callers(tuple(sites), complete=False)
                if site is not None:
                    sites.append(site)
        return Callers(tuple(sites), complete=True)

    def _made(self, site: Site, context: Context, depth: int) -> Values:
        """The value that an instruction makes."""
        insn = self.opened.insn(site)
        name = insn.op.name
        if name.startswith("const"):
            return self._literal(insn)
        if insn.index is not None and name.startswith("iget"):
            # Message.obj: what any other field holds is asked of the field, not of the one who reads it.
            return self._platform.messages.read(site.item, FieldNo(insn.index), depth)
        if insn.index is not None and name == "new-instance":
            return self._new(site, TypeNo(insn.index), context, depth)
        if name.startswith("invoke-custom"):
            return self._platform.texts.concatenated(site, context, depth)
        if name.startswith("invoke") and insn.index is not None:
            return self._call(site, insn, context, depth)
        if name.startswith("aget"):
            return self._platform.arrays.read(site, context, depth)
        return UNKNOWN_VALUES

    def _field(self, field: FieldNo, depth: int) -> Values:
        """What a field holds: a platform constant, or what the app writes to it."""
        constant = self._constant_of(field)
        if constant is not None:
            return frozenset((constant,))
        writers = self._writers(field)
        found: set[Value] = {Beyond()} if len(writers) > MAX_CALLERS else set()
        for site in writers[:MAX_CALLERS]:
            found |= self.of(site.item, self._written(site), (), depth)
        found |= self._initial(field)
        values = bounded(found)
        if values <= _VAGUE and not any(map(self._is_of_object, writers)):
            return self._computed.static(field) or values
        return values

    def _is_of_object(self, writer: Site) -> bool:
        """Whether a write is one to a field of an object, of which the class's initialiser says nothing."""
        return self.opened.insn(writer).op.name.startswith("iput")

    def _initial(self, field: FieldNo) -> set[Value]:
        """What a static field holds before its class is initialised, as far as that is written down."""
        kind = self.program.field_class(field)
        string = self.program.initial_strings(kind).get(field)
        number = self.program.initial_numbers(kind).get(field)
        texts: set[Value] = set() if string is None else {text_of(constant_text(self.program.string(string)))}
        return texts if number is None else texts | {Number(number)}

    def _writers(self, field: FieldNo) -> list[Site]:
        """The instructions that write a field, up to one more than are looked at."""
        ats, items = self.program.field_writes.to(field)
        sites = (
            self.opened.site(item, at) for at, item in islice(zip(ats, items, strict=True), MAX_CALLERS + 1)
        )
        return [site for site in sites if site is not None]

    def _written(self, site: Site) -> frozenset[Definition]:
        """What a field write or another instruction takes as its first operand."""
        solved = self.opened.of(site.item)
        return solved.operand(site.position, 0) if solved else frozenset()

    def _literal(self, insn: Insn) -> Values:
        """What a constant of the code is."""
        if insn.index is not None and insn.op.name.startswith("const-string"):
            return frozenset((text_of(constant_text(self.program.string(StringNo(insn.index)))),))
        if insn.index is not None and insn.op.name == "const-class":
            return frozenset((ClassOf(TypeNo(insn.index)),))
        return UNKNOWN_VALUES if insn.literal is None else frozenset((Number(insn.literal),))

    def _new(self, site: Site, kind: TypeNo, context: Context, depth: int) -> Values:
        """A new object; a string by what it is made from."""
        if self.program.type_descriptor(kind) == "Ljava/lang/String;":
            return self._platform.texts.made(site, context, depth)
        return frozenset((Object(kind),))

    def _constant_of(self, field: FieldNo) -> Value | None:
        """What a field is that the app does not define, or that bears the name of a platform constant."""
        if field not in self._constants:
            descriptor = self.program.field_descriptor(field)
            known: Value | None = self._uris.constant(descriptor, Via.FIELD)
            if not isinstance(known, Address):
                is_outside = not self.program.defines(self.program.field_class(field))
                known = Constant(descriptor) if is_outside else None
            self._constants[field] = known
        return self._constants[field]

    def _call(self, site: Site, insn: Insn, context: Context, depth: int) -> Values:
        """The result of a call."""
        assert insn.index is not None, "calls name a method"  # noqa: S101 - invariant for mypy
        method = MethodNo(insn.index)
        descriptor = self.program.method_descriptor(method)
        if self._platform.is_known(descriptor) or self._is_summarised(descriptor, insn):
            return self._platform.result(descriptor, site, context, depth)
        bodies = self._dispatch.items(method, insn.op.name)
        if len(bodies) > 1 and self._is_passed_on(method, context):
            return BEYOND
        if bodies or self._dispatch.runs_any_of_many(method, insn.op.name):
            return self._returned(bodies, site, context, depth) if bodies else BEYOND
        return self._platform.result(descriptor, site, context, depth)

    def _is_passed_on(self, method: MethodNo, context: Context) -> bool:
        """Whether those that can run have passed the call on often enough.

        Wrappers of one interface may lie in one another in any order, and each is entered by
        each call of it.
        """
        return sum(self.opened.insn(site).index == method for site in context) >= MAX_WRAPPERS

    def _is_summarised(self, descriptor: str, insn: Insn) -> bool:
        """Whether too many classes answer a call for any one of them to tell what it gives."""
        return _is_virtual(insn.op.name) and self._rules.summarised.matches(descriptor)

    def _returned(
        self, bodies: tuple[tuple[MethodNo, ItemNo], ...], site: Site, context: Context, depth: int
    ) -> Values:
        """What the app's own methods return to a call."""
        if len(bodies) == 1:
            computed = self._computed.returned(
                *bodies[0], site, lambda number: self._argument_at(site, number, context, depth)
            )
            if computed:
                return computed
        found: set[Value] = set()
        for _, item in bodies:
            if self.opened.of(item) is None or len(context) >= MAX_NESTING:
                return BEYOND
            for definitions in self.opened.returned(item):
                found |= self.of(item, definitions, (*context, site), depth)
        return bounded(found)


def _is_source(value: Value) -> bool:
    """Whether a value addresses personal data."""
    return isinstance(value, Address) and value.rule is not None


def _is_open(value: Value) -> bool:
    """Whether a value lacks something that tells what it addresses."""
    if isinstance(value, Address) and value.text is not None:
        return not _WHOLE.match(value.text) or (is_vague(value) and not _WITH_AUTHORITY.match(value.text))
    return is_vague(value)


def _is_virtual(opcode: str) -> bool:
    return opcode.startswith(("invoke-virtual", "invoke-interface"))
