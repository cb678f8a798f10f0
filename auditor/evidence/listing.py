"""The lines of a method that matter for one call, as a researcher reads them."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.dex.definitions import Definition, DefUse
from auditor.dex.insns import Body, Insn
from auditor.dex.names import FieldNo, MethodNo, StringNo, TypeNo
from auditor.dex.opcodes import Index
from auditor.dex.program import Program
from auditor.evidence.opened import OpenedMethods, Site
from auditor.model import ListingLine

BEFORE, AFTER = 3, 4
"""Lines shown before and after the site, whether or not they matter."""
MAX_MAKERS = 40
MAX_TEXT = 200
LEFT_OUT = "…"
"""The text of a line that stands for those between its neighbours."""
_MADE_EMPTY = ("new-instance", "new-array")
_FILLS = ("invoke", "aput", "fill-array-data")


def listing(opened: OpenedMethods, site: Site) -> tuple[ListingLine, ...]:
    """The site, what its arguments are made from wherever that stands, and a few lines around the site.

    Marked are the site and what makes its arguments. A line ``LEFT_OUT`` has the offset of the first
    instruction that it stands for.
    """
    solved = opened.of(site.item)
    if solved is None:
        return ()
    marked = {site.position, *_makers(solved, site.position)}
    last = len(solved.body.insns) - 1
    around = range(max(site.position - BEFORE, 0), min(site.position + AFTER, last) + 1)
    return tuple(_lines(opened.program, solved.body, sorted({*around, *marked}), marked))


def _lines(program: Program, body: Body, shown: list[int], marked: set[int]) -> Iterator[ListingLine]:
    base = program.place_of_item(body.item).base
    expected = shown[0]
    for at in shown:
        if at != expected:
            yield ListingLine(2 * body.insns[expected].at - base, LEFT_OUT, marked=False)
        yield ListingLine(
            2 * body.insns[at].at - base, instruction_text(program, body, at), marked=at in marked
        )
        expected = at + 1


def _makers(solved: DefUse, site: int) -> list[int]:
    """What the operands of an instruction are made from, and what from these, nearest first."""
    insns = solved.body.insns
    found: dict[int, None] = {}
    line = [site]
    for at in line:
        given = {one for operand in solved.operands(at) for one in operand if one >= 0}
        near = {*map(int, given), *(user for one in given for user in _fillers(solved, int(one), site))}
        if insns[at].op.name.startswith("invoke") and at != site and at + 1 < len(insns):
            near |= {at + 1} if insns[at + 1].op.name.startswith("move-result") else set()
        new = [one for one in sorted(near, reverse=True) if one != site and one not in found]
        found.update(dict.fromkeys(new))
        line += new
        if len(found) > MAX_MAKERS:
            break
    return list(found)[:MAX_MAKERS]


def _fillers(solved: DefUse, maker: int, site: int) -> Iterator[int]:
    """The instructions before the site that put something into a new object or array."""
    insns = solved.body.insns
    if insns[maker].op.name in _MADE_EMPTY:
        for user in solved.users(Definition(maker)):
            if maker < user < site and insns[user].op.name.startswith(_FILLS):
                yield user


def instruction_text(program: Program, body: Body, position: int) -> str:
    """One instruction in the manner of ``dexdump``; hostile text, at most ``MAX_TEXT`` characters.

    Jumps name the offset in the DEX file that they lead to, as do the tables of arrays; switches name
    all to which they lead.
    """
    insn = body.insns[position]
    registers = ", ".join(f"v{register}" for register in insn.regs)
    if insn.op.name.startswith(("invoke", "filled")):
        registers = "{" + registers + "}"
    operands = [one for one in (registers, *_operands(program, body, insn)) if one]
    line = f"{insn.op.name} {', '.join(operands)}".rstrip()
    return line if len(line) <= MAX_TEXT else line[: MAX_TEXT - 1] + "…"


def _operands(program: Program, body: Body, insn: Insn) -> Iterator[str]:
    """The operands that are no registers."""
    base = program.place_of_item(body.item).base
    if insn.literal is not None:
        yield f"#{insn.literal}"
    if insn.op.name.endswith("-switch"):
        yield "{" + ", ".join(f"{2 * body.insns[one].at - base:#x}" for one in insn.targets) + "}"
    elif insn.targets:
        yield f"{2 * body.insns[insn.targets[0]].at - base:#x}"
    elif insn.op.name == "fill-array-data":
        low, high = program.units[insn.at + 1 : insn.at + 3].tolist()
        distance = (low | high << 16) - (high >> 15 << 32)
        yield f"{2 * (insn.at + distance) - base:#x}"
    if insn.op.index is not Index.NONE:
        yield _named(program, body, insn)
        if insn.op.format in ("45cc", "4rcc"):
            yield _proto(program, body, int(program.units[insn.at + 3]))


def _named(program: Program, body: Body, insn: Insn) -> str:
    """What an index operand names; where that is not there or has no name, the table and the index."""
    raw = int(program.units[insn.at + 1])
    if insn.op.index is Index.PROTO:
        return _proto(program, body, raw)
    if insn.index is None:
        return f"{insn.op.index.value}@{raw}"
    return operand_text(program, insn.op.index, insn.index)


def _proto(program: Program, body: Body, index: int) -> str:
    return program.proto_descriptor(body.item, index) or f"{Index.PROTO.value}@{index}"


def operand_text(program: Program, kind: Index, number: int) -> str:
    """What the app-wide number of a string, type, field or method stands for."""
    if kind is Index.STRING:
        text = program.string(StringNo(number))
        return f'"{text}"' if text.isprintable() else ascii(text)
    if kind is Index.TYPE:
        return program.type_descriptor(TypeNo(number))
    if kind is Index.FIELD:
        return program.field_descriptor(FieldNo(number))
    return program.method_descriptor(MethodNo(number))
