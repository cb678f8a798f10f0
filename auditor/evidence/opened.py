"""The methods of a program that a question has opened, each once, within a budget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from auditor.dex.call_sites import CallSite, call_site
from auditor.dex.definitions import Definitions, DefUse, Steps
from auditor.dex.insns import Insn, read_body
from auditor.dex.names import FieldNo, ItemNo, MethodNo, TypeNo
from auditor.dex.program import ACC_STATIC, Program
from auditor.errors import MalformedDex


@dataclass(frozen=True, slots=True)
class Budget:
    """How much work one app may cost."""

    method_insns: int = 20_000
    """Instructions of a method that is opened; longer ones are left out and named."""
    opened_insns: int = 3_000_000
    """Instructions opened in all."""
    definition_steps: int = 5_000_000
    """Steps of looking for definitions and uses in all methods; large apps take 100,000."""
    flow_steps: int = 300_000
    """Values and their uses that the search for where data goes may look at, over all accesses."""


class Site(NamedTuple):
    """One instruction of one code item; a tuple, since it is what most questions are kept by."""

    item: ItemNo
    position: int
    """In ``Body.insns``."""


def top_level(descriptor: str) -> str:
    """The part of a class's descriptor that its inner classes share: ``Lpkg/Cls``."""
    return descriptor.rstrip(";").split("$")[0]


class OpenedMethods:
    """Definitions and uses by code item, solved when first asked for."""

    def __init__(self, program: Program, budget: Budget) -> None:
        """Opens nothing yet."""
        self.program = program
        self._budget = budget
        self._left = budget.opened_insns
        self._steps = Steps(budget.definition_steps)
        self._known: dict[ItemNo, DefUse | None] = {}
        self._call_sites: dict[int, CallSite | None] = {}
        self._argument_places = lru_cache(1 << 16)(self._find_argument_places)
        self._unopened: set[ItemNo] = set()
        self.malformed: set[ItemNo] = set()

    def of(self, item: ItemNo) -> DefUse | None:
        """The definitions and uses of an item; ``None`` where it is damaged or over the budget."""
        if item not in self._known:
            self._known[item] = self._open(item)
        return self._known[item]

    def close(self) -> None:
        """Forgets the methods, which thousands of objects hang on."""
        self._known.clear()

    @property
    def over_budget(self) -> set[ItemNo]:
        """Items that were not opened since they or all together were too long, or not followed to the end."""
        cut_off = {item for item, solved in self._known.items() if solved is not None and solved.is_cut_off}
        return self._unopened | cut_off

    def _open(self, item: ItemNo) -> DefUse | None:
        units = int(self.program.items.end[item] - self.program.items.first[item])
        if units > 5 * self._budget.method_insns or units > self._left:
            self._unopened.add(item)
            return None
        try:
            body = read_body(self.program, item)
        except MalformedDex:
            self.malformed.add(item)
            return None
        if len(body.insns) > self._budget.method_insns:
            self._unopened.add(item)
            return None
        self._left -= len(body.insns)
        return DefUse(body, self._steps)

    def site(self, item: ItemNo, at: int) -> Site | None:
        """The site of the instruction at a code unit of the buffer."""
        solved = self.of(item)
        position = solved.body.insns.position(at) if solved is not None else None
        return None if position is None else Site(item, position)

    def outermost(self, item: ItemNo) -> str:
        """The top-level class around the code of an item, as ``top_level``; empty for no method's."""
        methods = self.program.methods_of_item(item)[:1]
        owners = (self.program.type_descriptor(self.program.method_class(one)) for one in methods)
        return next(map(top_level, owners), "")

    def returned(self, item: ItemNo) -> Iterator[Definitions]:
        """What each return of an item gives, in the order of the code; none where it could not be opened."""
        solved = self.of(item)
        if solved is not None:
            yield from (solved.operand(position, 0) for position in solved.body.returns())

    def insn(self, site: Site) -> Insn:
        """The instruction of a site that ``site`` or a solved item gave."""
        return self._solved(site).body.insns[site.position]

    def _solved(self, site: Site) -> DefUse:
        solved = self.of(site.item)
        assert solved is not None, "sites come from items that could be opened"  # noqa: S101 - invariant for mypy
        return solved

    def descriptor(self, site: Site) -> str:
        """Of a call: what it names; empty for any other instruction."""
        insn = self.insn(site)
        is_call = insn.op.name.startswith("invoke") and insn.index is not None
        return self.program.method_descriptor(MethodNo(insn.index or 0)) if is_call else ""

    def arguments(self, site: Site) -> tuple[Definitions, ...]:
        """Of a call: what each argument can be, the receiver first, wide ones once."""
        solved = self._solved(site)
        insn = solved.body.insns[site.position]
        return tuple(
            solved.operand(site.position, at) if at < len(insn.regs) else frozenset()
            for at in self._places_of(site, insn)
        )

    def argument(self, site: Site, number: int) -> Definitions | None:
        """Of a call: what one argument can be, the receiver as 0; ``None`` where it has no such."""
        solved = self._solved(site)
        insn = solved.body.insns[site.position]
        places = self._places_of(site, insn)
        if number >= len(places):
            return None
        at = places[number]
        return solved.operand(site.position, at) if at < len(insn.regs) else frozenset()

    def _places_of(self, site: Site, insn: Insn) -> list[int]:
        """The position in ``regs`` of each argument of a call."""
        if not insn.op.name.startswith("invoke-custom"):
            return self.argument_operands(insn)
        custom = self.call_site(site.item, insn)
        return self.places(custom.parameters) if custom is not None else []

    def call_site(self, item: ItemNo, insn: Insn) -> CallSite | None:
        """What an ``invoke-custom`` calls; ``None`` where that is damaged."""
        if insn.at not in self._call_sites:
            self._call_sites[insn.at] = call_site(self.program, item, insn.at)
        return self._call_sites[insn.at]

    def places(self, kinds: Sequence[TypeNo], first: int = 0) -> list[int]:
        """The position in ``regs`` of each argument of some types, from ``first`` on."""
        positions, at = [], first
        for kind in kinds:
            positions.append(at)
            at += 2 if self.program.type_descriptor(kind) in ("J", "D") else 1
        return positions

    def apparent_types(self, site: Site, number: int) -> set[TypeNo]:
        """The types that an argument of a call shows where it is made: new object, field or result."""
        arguments, solved = self.arguments(site), self.of(site.item)
        found: set[TypeNo] = set()
        for one in arguments[number] if solved and number < len(arguments) else ():
            maker = solved.body.insns[one] if solved and one >= 0 else None
            if maker is None or maker.index is None:
                continue
            if maker.op.name == "new-instance":
                found.add(TypeNo(maker.index))
            elif maker.op.name.startswith(("iget", "sget")):
                found.add(self.program.field_type(FieldNo(maker.index)))
            elif maker.op.name.startswith("invoke"):
                found.add(self.program.return_type(MethodNo(maker.index)))
        return found

    def argument_operands(self, insn: Insn) -> list[int]:
        """Of a call: the position in ``regs`` of each argument, the receiver first."""
        if insn.index is None:
            return []
        return self._argument_places(MethodNo(insn.index), "static" in insn.op.name)

    def _find_argument_places(self, method: MethodNo, is_static: bool) -> list[int]:
        receiver = [] if is_static else [0]
        return receiver + self.places(self.program.parameter_types(method), len(receiver))

    def parameter_of(self, item: ItemNo, register: int) -> int | None:
        """Which argument (the receiver as 0) the n-th incoming register of an item is."""
        methods = self.program.methods_of_item(item)
        if not methods:
            return None
        at = 0
        number = 0
        if not self.program.access_flags(methods[0]) & ACC_STATIC:
            if register == 0:
                return 0
            at = number = 1
        for kind in self.program.parameter_types(methods[0]):
            if at == register:
                return number
            at += 2 if self.program.type_descriptor(kind) in ("J", "D") else 1
            number += 1
        return None

    def incoming_register(self, method: MethodNo, argument: int) -> int | None:
        """The incoming register that holds an argument (the receiver as 0) of a defined method."""
        at = 0 if self.program.access_flags(method) & ACC_STATIC else 1
        if argument == 0 and at == 1:
            return 0
        for number, kind in enumerate(self.program.parameter_types(method), start=at):
            if number == argument:
                return at
            at += 2 if self.program.type_descriptor(kind) in ("J", "D") else 1
        return None
