"""A few lines of a method as a researcher reads them."""

from __future__ import annotations

from auditor.dex.insns import Insn
from auditor.dex.names import FieldNo, MethodNo, StringNo, TypeNo
from auditor.dex.opcodes import Index
from auditor.dex.program import Program
from auditor.evidence.opened import OpenedMethods, Site
from auditor.model import ListingLine

BEFORE, AFTER = 8, 4
MAX_TEXT = 200


def listing(opened: OpenedMethods, site: Site) -> tuple[ListingLine, ...]:
    """The instructions around a site; marked are the site and those that make its arguments."""
    solved = opened.of(site.item)
    if solved is None:
        return ()
    makers = {definition for given in opened.arguments(site) for definition in given if definition >= 0}
    base = opened.program.place_of_item(site.item).base
    first = min(
        [*(int(maker) for maker in makers if maker > site.position - 3 * BEFORE), site.position - BEFORE]
    )
    window = range(max(first, 0), min(site.position + AFTER, len(solved.body.insns)))
    return tuple(
        ListingLine(
            offset=2 * solved.body.insns[at].at - base,
            text=instruction_text(opened.program, solved.body.insns[at]),
            marked=at == site.position or at in makers,
        )
        for at in window
    )


def instruction_text(program: Program, insn: Insn) -> str:
    """One instruction in the manner of ``dexdump``; hostile text, at most 200 characters."""
    parts = [", ".join(f"v{register}" for register in insn.regs)]
    if insn.op.name.startswith(("invoke", "filled")):
        parts = ["{" + parts[0] + "}"]
    if insn.index is not None:
        parts.append(operand_text(program, insn.op.index, insn.index))
    elif insn.literal is not None:
        parts.append(f"#{insn.literal}")
    line = f"{insn.op.name} {', '.join(part for part in parts if part)}".rstrip()
    return line if len(line) <= MAX_TEXT else line[: MAX_TEXT - 1] + "…"


def operand_text(program: Program, kind: Index, number: int) -> str:
    """What an index operand names."""
    if kind is Index.STRING:
        text = program.string(StringNo(number))
        return f'"{text}"' if text.isprintable() else ascii(text)
    if kind is Index.TYPE:
        return program.type_descriptor(TypeNo(number))
    if kind is Index.FIELD:
        return program.field_descriptor(FieldNo(number))
    if kind is Index.METHOD:
        return program.method_descriptor(MethodNo(number))
    return f"@{number}"
