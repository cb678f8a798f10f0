"""Where a file or bytes of code come from, as far as the code that names them shows.

Backwards from an operand over everything that goes into it: parts of a path, the
directory it lies in, the stream that was read. What the search cannot tell is
``unknown``; it never makes a place harmless.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.dex.definitions import Definition, DefUse
from auditor.dex.names import FieldNo, ItemNo, MethodNo, StringNo
from auditor.evidence.loader_rules import SEPARATORS, LoaderRules
from auditor.evidence.opened import Site
from auditor.evidence.tools import Tools

MAX_STEPS = 400
"""Definitions looked at for one operand."""
MAX_WRITERS = 24
UNKNOWN_ORIGIN = "unknown"
_Place = tuple[ItemNo, Definition]


@dataclass(frozen=True, slots=True)
class Origins:
    """What goes into one operand."""

    ids: tuple[str, ...]
    """Ids of the rules on origins that apply, in their order; ``unknown`` last."""
    texts: tuple[str, ...]
    """The strings, sorted; hostile."""


class OriginSearch:
    """Answers where what is loaded comes from."""

    def __init__(self, tools: Tools, rules: LoaderRules) -> None:
        """Nothing is searched yet."""
        self._tools = tools
        self._rules = rules
        self._opened = tools.opened
        self._program = tools.opened.program

    def of(self, site: Site, position: int) -> Origins:
        """The origins of an argument of a call (the receiver as 0)."""
        arguments = self._opened.arguments(site)
        ids: set[str] = set()
        texts: set[str] = set()
        line = [(site.item, one) for one in arguments[position]] if position < len(arguments) else []
        seen = set(line)
        if not line:
            ids.add(UNKNOWN_ORIGIN)
        for place in line:
            if len(seen) > MAX_STEPS:
                ids.add(UNKNOWN_ORIGIN)
                break
            fresh = [one for one in self._into(place, ids, texts) if one not in seen]
            seen.update(fresh)
            line += fresh
        return self._ordered(ids, texts)

    def _ordered(self, ids: set[str], texts: set[str]) -> Origins:
        ids |= {self._of_text(text) for text in texts} - {""}
        order = [rule.id for rule in self._rules.origins]
        return Origins(
            tuple([one for one in order if one in ids] + [UNKNOWN_ORIGIN] * (UNKNOWN_ORIGIN in ids)),
            tuple(sorted(texts)),
        )

    def _of_text(self, text: str) -> str:
        """The rule that a piece of a path falls under; nothing for what only separates pieces."""
        known = next((rule.id for rule in self._rules.origins if rule.texts.search(text)), None)
        return known or ("" if SEPARATORS.fullmatch(text) else UNKNOWN_ORIGIN)

    def _into(self, place: _Place, ids: set[str], texts: set[str]) -> Iterator[_Place]:
        """What goes into one definition; what ends there is noted."""
        item, definition = place
        solved = self._opened.of(item)
        if solved is None:
            ids.add(UNKNOWN_ORIGIN)
            return
        if definition < 0:
            yield from self._given(place, ids)
            return
        insn = solved.body.insns[definition]
        name = insn.op.name
        if name.startswith("const-string") and insn.index is not None:
            texts.add(self._program.string(StringNo(insn.index)))
        elif name.startswith(("sget", "iget")) and insn.index is not None:
            yield from self._field(FieldNo(insn.index), ids)
        elif name.startswith("invoke") and insn.index is not None:
            yield from self._call(Site(item, definition), MethodNo(insn.index), ids)
        elif name.startswith(("new-", "filled-new-array")):
            yield from self._filled(place, solved, ids)
        elif name.startswith("aget"):
            yield from ((item, one) for one in solved.operand(definition, 1))
        elif not name.startswith("const"):
            ids.add(UNKNOWN_ORIGIN)

    def _given(self, place: _Place, ids: set[str]) -> Iterator[_Place]:
        """The arguments that callers pass for a parameter."""
        item, definition = place
        number = self._opened.parameter_of(item, -1 - definition)
        found = False
        for method in self._program.methods_of_item(item):
            callers = self._tools.evaluator.callers(method)
            if not callers.complete:
                ids.add(UNKNOWN_ORIGIN)
            for site in callers.sites:
                arguments = self._opened.arguments(site)
                if number is not None and number < len(arguments):
                    found = True
                    yield from ((site.item, one) for one in arguments[number])
        if not found:
            ids.add(UNKNOWN_ORIGIN)

    def _field(self, field: FieldNo, ids: set[str]) -> Iterator[_Place]:
        """What a field of the app is set to; what a platform's field stands for."""
        descriptor = self._program.field_descriptor(field)
        if not self._program.defines(self._program.field_class(field)):
            rule = next((rule for rule in self._rules.origins if rule.fields.matches(descriptor)), None)
            if rule is not None or descriptor != "Ljava/io/File;->separator:Ljava/lang/String;":
                ids.add(rule.id if rule else UNKNOWN_ORIGIN)
            return
        ats, items = self._program.field_writes.to(field)
        if not ats or len(ats) > MAX_WRITERS:
            ids.add(UNKNOWN_ORIGIN)
        for at, item in zip(ats[:MAX_WRITERS], items, strict=False):
            site = self._opened.site(item, at)
            solved = self._opened.of(item)
            if site is None or solved is None:
                ids.add(UNKNOWN_ORIGIN)
            else:
                yield from ((site.item, one) for one in solved.operand(site.position, 0))

    def _call(self, site: Site, method: MethodNo, ids: set[str]) -> Iterator[_Place]:
        """What a call of the app's own method returns; of one outside, what it is given."""
        insn = self._opened.insn(site)
        bodies = self._tools.dispatch.items(method, insn.op.name)
        for _, item in bodies:
            for definitions in self._opened.returned(item):
                yield from ((item, value) for value in definitions)
        if bodies:
            return
        rule = next(
            (rule for rule in self._rules.origins if self._tools.calls.spelling(rule.calls, method)), None
        )
        if rule is not None:
            ids.add(rule.id)
            return
        arguments = self._opened.arguments(site)
        if not arguments:
            ids.add(UNKNOWN_ORIGIN)
        for argument in arguments:
            yield from ((site.item, one) for one in argument)

    def _filled(self, place: _Place, solved: DefUse, ids: set[str]) -> Iterator[_Place]:
        """What is put into a new object or array where it is made: by its constructor and its own methods."""
        item, definition = place
        own = {definition}
        given = [one for operands in solved.operands(definition) for one in operands]
        for position in solved.users(definition):
            user = solved.body.insns[position]
            operands = solved.operands(position)
            if user.op.name.startswith("invoke") and operands and definition in operands[0]:
                given += [one for argument in operands[1:] for one in argument]
            elif user.op.name.startswith("aput") and definition in operands[1]:
                given += operands[0]
            elif user.op.name == "fill-array-data":
                ids.add(UNKNOWN_ORIGIN)
        yield from ((item, one) for one in given if one not in own)
