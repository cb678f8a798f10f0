r"""String concatenation that is left to the run time: the recipe of ``StringConcatFactory``.

Source: java.lang.invoke.StringConcatFactory: in a recipe \u0001 stands for the next
argument of the call, \u0002 for the next constant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from auditor.dex.call_sites import CallSite
from auditor.dex.program import Program

_FACTORY = "Ljava/lang/invoke/StringConcatFactory;->"
_ARGUMENT, _CONSTANT = "\1", "\2"
MAX_PIECES = 256


@dataclass(frozen=True, slots=True)
class Given:
    """A piece of the string that an argument gives."""

    argument: int
    is_char: bool
    is_number: bool


Piece = Union[str, Given]


def recipe_pieces(program: Program, site: CallSite) -> tuple[Piece, ...] | None:
    """What a call puts together, in order; ``None`` where it is no concatenation or too long a one."""
    if site.bootstrap is None or not program.method_descriptor(site.bootstrap).startswith(_FACTORY):
        return None
    recipe, *constants = site.arguments if site.arguments else (_ARGUMENT * len(site.parameters),)
    if not isinstance(recipe, str) or len(site.parameters) + len(constants) > MAX_PIECES:
        return None
    pieces: list[Piece] = [""]
    arguments, others = 0, iter(constants)
    for one in recipe:
        if one == _ARGUMENT and arguments < len(site.parameters):
            kind = program.type_descriptor(site.parameters[arguments])
            pieces += [Given(arguments, kind == "C", kind in ("I", "J", "S", "B")), ""]
            arguments += 1
        elif one == _CONSTANT:
            pieces.append(str(next(others, "")))
            pieces.append("")
        elif isinstance(pieces[-1], str):
            pieces[-1] += one
    return tuple(piece for piece in pieces if piece != "")
