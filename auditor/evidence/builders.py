"""String builders: which calls add which texts to which builder, in one method."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from auditor.dex.definitions import Definition, DefUse
from auditor.dex.insns import Insn
from auditor.dex.names import ItemNo, MethodNo
from auditor.evidence.opened import OpenedMethods, Site

BUILDERS = ("Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;")
_ADDS_TEXT = tuple(f"{kind}->{name}" for kind in BUILDERS for name in ("append(", "<init>(Ljava/lang/"))
_CHANGES = frozenset({"reverse", "insert", "delete", "deleteCharAt", "setCharAt", "replace", "setLength"})


@dataclass(frozen=True, slots=True)
class Addition:
    """A call that adds a text to a builder."""

    position: int
    text: frozenset[Definition]
    is_char: bool
    """Whether the text is one character, as a number."""


class Builders:
    """Follows the builders of the methods that are opened."""

    def __init__(self, opened: OpenedMethods) -> None:
        """Nothing is followed yet."""
        self.opened = opened
        self.program = opened.program
        self._origins: dict[tuple[ItemNo, Definition], Definition] = {}
        self._additions: dict[ItemNo, dict[Definition, list[Addition]]] = {}

    def additions(self, site: Site) -> list[Addition] | None:
        """What was added to the receiver of a call before it, in order.

        ``None`` where that is no one builder made in the same method, or where it is
        changed other than at its end.
        """
        arguments = self.opened.arguments(site)
        origins = {self._builder(site.item, one) for one in arguments[0]} if arguments else set()
        solved = self.opened.of(site.item)
        if len(origins) != 1 or solved is None:
            return None
        origin = origins.pop()
        is_new = origin >= 0 and solved.body.insns[origin].op.name == "new-instance"
        if not is_new or self._is_changed(solved, origin):
            return None
        return [one for one in self._added_texts(site.item).get(origin, ()) if one.position < site.position]

    def _is_changed(self, solved: DefUse, builder: Definition) -> bool:
        """Whether a builder is changed other than by adding to its end."""
        calls = (solved.body.insns[position] for position in solved.users.get(builder, ()))
        return any(
            self.program.method_name(MethodNo(insn.index)) in _CHANGES
            for insn in calls
            if insn.op.name.startswith("invoke") and insn.index is not None
        )

    def _added_texts(self, item: ItemNo) -> dict[Definition, list[Addition]]:
        """For each builder that a method uses, the calls that add to it and nothing else."""
        solved = self.opened.of(item)
        if item in self._additions or solved is None:
            return self._additions.get(item, {})
        found: dict[Definition, list[Addition]] = defaultdict(list)
        for position, insn in enumerate(solved.body.insns):
            arguments = self.opened.arguments(Site(item, position)) if self._adds_text(insn) else ()
            origins = {self._builder(item, one) for one in arguments[0]} if len(arguments) > 1 else set()
            if len(origins) == 1:
                is_char = (
                    self.program.method_descriptor(MethodNo(insn.index or 0)).partition("(")[2][0] == "C"
                )
                found[origins.pop()].append(Addition(position, arguments[1], is_char))
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
