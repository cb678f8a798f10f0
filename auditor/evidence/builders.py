"""Builders of strings and of addresses: which calls add what to which builder, in one method."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from auditor.dex.definitions import Definition, Definitions, DefUse
from auditor.dex.insns import Insn
from auditor.dex.names import ItemNo, MethodNo
from auditor.evidence.opened import OpenedMethods, Site

BUILDERS = ("Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;")
URI_BUILDER = "Landroid/net/Uri$Builder;"
_APPENDS_ID = "Landroid/content/ContentUris;->appendId("
_PARTS = ("scheme", "authority", "encodedAuthority", "path", "encodedPath", "appendPath", "appendEncodedPath")
_PASSES = ("appendQueryParameter", "encodedQuery", "query", "fragment", "encodedFragment", "clearQuery")
_ADDS = (
    *(f"{kind}->{name}" for kind in BUILDERS for name in ("append(", "<init>(Ljava/lang/")),
    *(f"{URI_BUILDER}->{name}(" for name in (*_PARTS, *_PASSES)),
    _APPENDS_ID,
)
_BEGINS = ("Landroid/net/Uri;->buildUpon(",)
_CHANGES = frozenset({"reverse", "insert", "delete", "deleteCharAt", "setCharAt", "replace", "setLength"})


@dataclass(frozen=True, slots=True)
class Addition:
    """A call that adds something to a builder."""

    position: int
    method: str
    """Its name."""
    text: frozenset[Definition]
    kind: str
    """Descriptor of what is added."""


class Builders:
    """Follows the builders of the methods that are opened."""

    def __init__(self, opened: OpenedMethods) -> None:
        """Nothing is followed yet."""
        self.opened = opened
        self.program = opened.program
        self._origins: dict[tuple[ItemNo, Definition], Definition] = {}
        self._additions: dict[ItemNo, dict[Definition, list[Addition]]] = {}

    def origin(self, site: Site) -> Definition | None:
        """The one builder that a call is made on, by what made it in the same method."""
        arguments = self.opened.arguments(site)
        origins = {self._builder(site.item, one) for one in arguments[0]} if arguments else set()
        return origins.pop() if len(origins) == 1 else None

    def additions(self, site: Site) -> list[Addition] | None:
        """What was added to the receiver of a call before it, in order.

        ``None`` where that is no one builder made in the same method, or where it is
        changed other than at its end.
        """
        origin, solved = self.origin(site), self.opened.of(site.item)
        if origin is None or solved is None or origin < 0:
            return None
        if not self._begins(solved.body.insns[origin]) or self._is_changed(solved, origin):
            return None
        return [one for one in self._added(site.item).get(origin, ()) if one.position < site.position]

    def begun_with(self, item: ItemNo, origin: Definition) -> Definitions | None:
        """What a builder was made from; ``None`` for a new one."""
        solved = self.opened.of(item)
        if solved is None or solved.body.insns[origin].op.name == "new-instance":
            return None
        return solved.operand(origin, 0)

    def addition_at(self, site: Site) -> Addition | None:
        """What a call itself adds to its builder."""
        origin = self.origin(site)
        added = self._added(site.item).get(origin, ()) if origin is not None else ()
        return next((one for one in added if one.position == site.position), None)

    def _begins(self, insn: Insn) -> bool:
        """Whether an instruction makes a builder."""
        if insn.op.name == "new-instance":
            return True
        is_call = insn.op.name.startswith("invoke") and insn.index is not None
        return is_call and self.program.method_descriptor(MethodNo(insn.index or 0)).startswith(_BEGINS)

    def _is_changed(self, solved: DefUse, builder: Definition) -> bool:
        """Whether a builder is changed other than by adding to its end."""
        calls = (solved.body.insns[position] for position in solved.users(builder))
        return any(
            self.program.method_name(MethodNo(insn.index)) in _CHANGES
            for insn in calls
            if insn.op.name.startswith("invoke") and insn.index is not None
        )

    def _added(self, item: ItemNo) -> dict[Definition, list[Addition]]:
        """For each builder that a method uses, the calls that add to it and nothing else, in order."""
        solved = self.opened.of(item)
        if item in self._additions or solved is None:
            return self._additions.get(item, {})
        found: dict[Definition, list[Addition]] = defaultdict(list)
        for position, insn in enumerate(solved.body.insns):
            arguments = self.opened.arguments(Site(item, position)) if self._adds(insn) else ()
            origins = {self._builder(item, one) for one in arguments[0]} if len(arguments) > 1 else set()
            if len(origins) == 1:
                method = MethodNo(insn.index or 0)
                kind = self.program.type_descriptor(self.program.parameter_types(method)[-1])
                name = self.program.method_name(method)
                found[origins.pop()].append(Addition(position, name, arguments[1], kind))
        self._additions[item] = found
        return found

    def _adds(self, insn: Insn) -> bool:
        if not insn.op.name.startswith("invoke") or insn.index is None:
            return False
        return self.program.method_descriptor(MethodNo(insn.index)).startswith(_ADDS)

    def _builder(self, item: ItemNo, definition: Definition) -> Definition:
        """The builder that a chain of ``append`` results began with."""
        solved = self.opened.of(item)
        passed: dict[Definition, None] = {}
        while solved is not None and definition >= 0 and definition not in passed:
            if (item, definition) in self._origins:
                definition = self._origins[item, definition]
                break
            if not self._adds(solved.body.insns[definition]):
                break
            before = solved.operand(definition, 0)
            if len(before) != 1:
                break
            passed[definition] = None
            (definition,) = before
        self._origins.update(((item, one), definition) for one in passed)
        return definition
