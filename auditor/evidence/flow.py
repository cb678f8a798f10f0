"""Where the data of an access goes: forwards from it, by need.

A value is followed through definitions, through fields by the object that holds
them, through calls and returns, through what is stored and read again, and through
calls outside the code that is followed by rule. Bounded by hops, nesting, fields and
steps; where a bound is met, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.dex.definitions import Definition
from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, ItemNo, MethodNo
from auditor.evidence.aliases import Aliases
from auditor.evidence.answers import Answers
from auditor.evidence.intents import Intents
from auditor.evidence.moves import MAX_NESTING, Moves
from auditor.evidence.objects import Objects
from auditor.evidence.opened import Site
from auditor.evidence.owners import Owners
from auditor.evidence.pages import Pages
from auditor.evidence.search import Arrival, Destinations, Handed, Search, Tainted
from auditor.evidence.sinks import Sinks
from auditor.evidence.stores import Stores
from auditor.evidence.streams import Streams
from auditor.evidence.thrown import Thrown
from auditor.evidence.tools import Tools
from auditor.evidence.transfers import Transfers

MAX_STEPS = 20_000
"""Values and their uses that are looked at for one access."""
_CARRIES_ON = (
    *("filled-new-array", "neg-", "not-", "int-to-", "long-to-", "float-to-", "double-to-"),
    *("add-", "sub-", "rsub-", "mul-", "div-", "rem-", "and-", "or-", "xor-", "shl-", "shr-", "ushr-"),
)
"""Instructions whose result carries what their operands carry."""
_BY_REFLECTION = "Ljava/lang/reflect/Method;->invoke("
_MUTABLE = ("[", "Ljava/util/", "Ljava/lang/StringBu", "Ljava/io/", "Lorg/json/", "Landroid/os/Bundle;")
"""Types of fields whose object may take in data after it was stored there."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How calls of a method are followed."""

    is_barren: bool
    """Whether nothing of the data comes out of it."""
    is_library: bool
    is_followed: bool
    is_by_reflection: bool


class Flow:
    """Follows data; the steps of all questions come out of one budget."""

    def __init__(self, tools: Tools, owners: Owners, intents: Intents, steps: int) -> None:
        """``steps``: values that all questions together may visit."""
        self._opened, self._program = tools.opened, tools.opened.program
        self._dispatch, self._calls, self._rules = tools.dispatch, tools.calls, tools.rules
        self._owners = owners
        self._steps = steps
        self._known: dict[tuple[tuple[ItemNo, Definition], ...], Destinations] = {}
        self._objects = Objects(tools)
        self._streams = Streams(tools, self._objects)
        pages = Pages(tools, self._streams)
        self._sinks = Sinks(tools, self._streams, pages, intents, owners)
        self._answers = Answers(tools, owners, pages)
        self._intents = intents
        self._moves = Moves(tools, owners)
        self._aliases = Aliases(tools, self._moves)
        self._transfers = Transfers(tools, intents, self._moves)
        self._stores = Stores(tools, self._streams, self._moves)
        self._thrown = Thrown(tools, self._moves)
        self._heap = self._moves.heap
        self._manner = cache(self._find_manner)

    def follow(self, starts: tuple[tuple[ItemNo, Definition], ...]) -> Destinations:
        """Every sink that the values made at some places reach."""
        if starts not in self._known:
            self._known[starts] = self._find(starts)
        return self._known[starts]

    def _find(self, starts: tuple[tuple[ItemNo, Definition], ...]) -> Destinations:
        search = Search(min(self._steps, MAX_STEPS))
        before = self._streams.cut_off
        self._streams.cut_off = False
        for item, definition in starts:
            for method in self._program.methods_of_item(item)[:1]:
                search.add(Tainted(item, definition, (), (method,), ()))
        while search.line:
            value = search.line.popleft()
            for following in self._step(value, search):
                search.add(following)
        self._steps -= search.steps
        cut_off = search.cut_off or self._streams.cut_off
        self._streams.cut_off |= before
        found = self._sinks.settled(tuple(search.arrivals.values()))
        return Destinations(tuple(sorted(found, key=_place)), tuple(sorted(search.engines)), cut_off)

    def _step(self, value: Tainted, search: Search) -> Iterator[Tainted]:
        """The values that one value goes on to."""
        solved = self._opened.of(value.item)
        if solved is None:
            search.cut_off = True
            return
        if value.filled:
            yield from self._aliases.of(value, search)
            yield from self._given_to_callback(value)
            value = value._replace(filled=False)
        for position in solved.users(value.definition):
            if not search.may_go_on():
                return
            insn = solved.body.insns[position]
            operands = solved.operands(position)
            if insn.op.name.startswith("invoke"):
                yield from self._call(value, Site(value.item, position), insn, search)
            elif insn.op.name.startswith("return"):
                yield from self._returned(value, position, search)
            elif insn.op.name == "throw":
                yield from self._thrown.caught(value, position, search)
            elif insn.op.name.startswith("a"):
                yield from self._element(value, position, insn, operands)
            elif insn.op.name.startswith(("iput", "iget", "sput")) and insn.index is not None:
                yield from self._field(value, position, insn, operands, search)
            elif insn.op.name.startswith(_CARRIES_ON) and not value.fields:
                yield value._replace(definition=Definition(position))

    # -- arrays and fields -----------------------------------------------------------------

    def _element(
        self, value: Tainted, position: int, insn: Insn, operands: tuple[frozenset[Definition], ...]
    ) -> Iterator[Tainted]:
        """Into an array and out of it, and numbers that are computed."""
        if insn.op.name.startswith("aput"):
            if value.definition in operands[0]:
                yield from self._moves.taken_in(value, operands[1])
            elif value.fields:
                yield from self._moves.taken_in(value, operands[0])
        elif insn.op.name.startswith("aget"):
            if value.definition in operands[1]:
                yield value._replace(definition=Definition(position))
        elif insn.op.name.startswith(_CARRIES_ON) and not value.fields:
            yield value._replace(definition=Definition(position))

    def _field(
        self,
        value: Tainted,
        position: int,
        insn: Insn,
        operands: tuple[frozenset[Definition], ...],
        search: Search,
    ) -> Iterator[Tainted]:
        field = FieldNo(insn.index or 0)
        if insn.op.name.startswith("iget"):
            yield from self._read(value, field, Definition(position))
        elif insn.op.name.startswith("sput"):
            if not self._heap.stays_out_of_statics(field, value.fields):
                yield from self._moves.read(value, field, search)
        elif value.definition in operands[0]:
            yield from self._moves.into_field(value, field, operands[1], search)
            if not self._heap.is_ours(field):
                yield from self._moves.read(value, field, search)
        else:
            yield from self._stored_there(value, field, operands[0])

    def _read(self, value: Tainted, field: FieldNo, made: Definition) -> Iterator[Tainted]:
        """What a field of an object that holds the data gives."""
        if not self._heap.is_ours(field):
            yield value._replace(definition=made)
        elif value.fields:
            for fields in self._heap.through(field, value.fields):
                yield value._replace(definition=made, fields=fields)
        elif not value.opaque and self._heap.is_plain(self._program.field_class(field)):
            yield value._replace(definition=made)

    def _stored_there(
        self, value: Tainted, field: FieldNo, stored: frozenset[Definition]
    ) -> Iterator[Tainted]:
        """An object that lies in the field which leads to the data holds the data itself."""
        kind = self._program.type_descriptor(self._program.field_type(field))
        for fields in self._heap.through(field, value.fields)[:1]:
            if fields or kind.startswith(_MUTABLE):
                yield from self._moves.taken_in(value._replace(fields=fields), stored)

    # -- calls -----------------------------------------------------------------------------

    def _returned(self, value: Tainted, position: int, search: Search) -> Iterator[Tainted]:
        if self._answers_yes_or_no(value.item):
            return
        callers, complete = self._moves.callers(value, search)
        for site, stack in callers:
            found = self._moves.back(value, site, stack)
            if found is not None:
                yield found
        for method in self._program.methods_of_item(value.item)[:1]:
            for arrival in self._answers.to_page(value, method, position):
                search.arrive(arrival)
            yield from self._held(value, method)
            if self._program.method_name(method) == "doInBackground":
                yield from self._post_execute(value, method)
            elif not complete:
                yield from self._moves.by_name(value, search)

    def _given_to_callback(self, value: Tainted) -> Iterator[Tainted]:
        """The object of a callback that puts data into what it is given: whoever runs it gets the data."""
        if (
            value.definition < 0
            and not value.fields
            and self._opened.parameter_of(value.item, -1 - value.definition)
        ):
            for method in self._program.methods_of_item(value.item)[:1]:
                yield from self._held(value, method)

    def _held(self, value: Tainted, method: MethodNo) -> Iterator[Tainted]:
        """The objects whose callback this is: whoever they are given to gets what it gives."""
        if value.stack:
            return
        for item, definition in self._answers.holders(method):
            yield from self._moves.at(value._replace(fields=()), item, definition)

    def _answers_yes_or_no(self, item: ItemNo) -> bool:
        """Whether a method's result is a boolean, which says nothing of the data."""
        methods = self._program.methods_of_item(item)[:1]
        return any(self._program.type_descriptor(self._program.return_type(one)) == "Z" for one in methods)

    def _post_execute(self, value: Tainted, method: MethodNo) -> Iterator[Tainted]:
        """What ``doInBackground`` returns is handed to ``onPostExecute`` of the same task."""
        for other in self._program.methods_of_class(self._program.method_class(method)):
            if self._program.method_name(other) == "onPostExecute":
                yield from self._moves.enter(value, other, {1}, ())

    def _call(self, value: Tainted, site: Site, insn: Insn, search: Search) -> Iterator[Tainted]:
        if insn.index is None:
            return
        method = MethodNo(insn.index)
        arguments = self._opened.arguments(site)
        carrying = {number for number, given in enumerate(arguments) if value.definition in given}
        arrivals = self._arrivals(value, site, method, carrying)
        for arrival in arrivals:
            search.arrive(arrival)
            if isinstance(arrival, Arrival):
                yield from self._stores.read_again(value, arrival, method, search)
        if any(isinstance(one, Arrival) and one.opened_at is not None for one in arrivals):
            return
        for place in self._intents.delivered(site, method, carrying, value.stack):
            yield from self._moves.at(value, place.item, place.definition)
        search.cut_off |= self._intents.cut_off
        manner = self._manner(method)
        if manner.is_barren or (manner.is_by_reflection and self._is_null(value, site, arguments)):
            return
        if manner.is_library and not manner.is_followed:
            yield from self._transfers.outside(value, site, method, carrying, search)
            return
        bodies = self._bodies(value, site, insn, arguments, search)
        if manner.is_library:
            value = self._entering(value, site)
            yield from self._transfers.of_library(value, site, method, carrying)
        if bodies and not (manner.is_library and value.opaque):
            yield from self._entered(value, site, bodies, carrying, search)
        elif not bodies:
            yield from self._transfers.outside(value, site, method, carrying, search)

    def _arrivals(
        self, value: Tainted, site: Site, method: MethodNo, carrying: set[int]
    ) -> list[Arrival | Handed]:
        """The sinks that a call is, and the script that it hands the data to."""
        if not (self._heap.carries(value.fields) or value.opaque):
            return []
        found = list(self._sinks.arrivals(value, site, method, carrying))
        if "interface" in self._opened.insn(site).op.name:
            found += self._sinks.requests(value, site, method, carrying)
        return found

    def _find_manner(self, method: MethodNo) -> _Manner:
        descriptor = self._program.method_descriptor(method)
        owner = descriptor.split("->")[0]
        is_ours = self._program.defines(self._program.method_class(method))
        is_barren = not is_ours and self._calls.spelling(self._rules.barren, method) is not None
        return _Manner(
            is_barren,
            self._owners.is_library(owner),
            self._owners.is_followed(owner),
            descriptor.startswith(_BY_REFLECTION),
        )

    def _is_null(self, value: Tainted, site: Site, arguments: tuple[frozenset[Definition], ...]) -> bool:
        """Whether the receiver of a call is ``null`` on every way to it, so that nothing is run."""
        made = self._objects.made(site.item, arguments[0], value.stack) if arguments else None
        return made is not None and not made

    def _bodies(
        self,
        value: Tainted,
        site: Site,
        insn: Insn,
        arguments: tuple[frozenset[Definition], ...],
        search: Search,
    ) -> tuple[MethodNo, ...]:
        """The methods with code that a call can run, given where its receiver is made."""
        method, opcode = MethodNo(insn.index or 0), insn.op.name
        targets = tuple(target for target, _ in self._moves.bodies(method, opcode))
        is_summarised = self._moves.is_summarised(method, opcode)
        is_many = not is_summarised and self._dispatch.runs_any_of_many(method, opcode)
        if (len(targets) > 1 or is_many or is_summarised) and arguments:
            kinds = self._objects.kinds(site.item, arguments[0], value.stack)
            if kinds is not None:
                found = self._dispatch.of_kinds(method, kinds)
                return tuple(one for one in found if not self._moves.is_closed(one))
        search.cut_off |= is_many
        return targets

    def _entering(self, value: Tainted, site: Site) -> Tainted:
        """Notes the call by which the app's own code gives the data to a library."""
        methods = self._program.methods_of_item(site.item)[:1]
        owners = (self._program.type_descriptor(self._program.method_class(one)) for one in methods)
        is_own = not any(map(self._owners.is_library, owners))
        return value._replace(entered=(*value.stack, site)) if is_own else value

    def _entered(
        self,
        value: Tainted,
        site: Site,
        bodies: tuple[MethodNo, ...],
        carrying: set[int],
        search: Search,
    ) -> Iterator[Tainted]:
        if len(value.stack) >= MAX_NESTING or site in value.stack:
            search.cut_off |= site not in value.stack
            yield from self._moves.by_name(value, search)
            return
        for target in bodies:
            yield from self._moves.enter(value, target, carrying, (*value.stack, site))


def _place(arrival: Arrival) -> tuple[int, int, str]:
    return arrival.site.item, arrival.site.position, arrival.call
