"""Strings that calls outside the app put together, piece by piece known or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.dex.definitions import Definition
from auditor.evidence.arrays import Arrays
from auditor.evidence.asked import Asked, Results
from auditor.evidence.builders import BUILDERS, Builders
from auditor.evidence.computed import HOLE, NUMBER_HOLE, TRIMMED, constant_text
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.string_concat import Given, recipe_pieces
from auditor.evidence.value_types import (
    Beyond,
    Context,
    Number,
    OfDefinitions,
    Other,
    Text,
    Value,
    Values,
    joined,
)

_CONVERSION = re.compile(r"%(?:([0-9]{1,2})\$)?([sd])")
MAX_CONVERSIONS = 64
_NUMBERS = ("I", "J", "S", "B")
_FRACTIONS = ("F", "D")
"""Types whose values are held as the numbers that their bits are."""
PASSES_RECEIVER = (
    "Landroid/net/Uri;->toString",
    *(f"Ljava/lang/String;->{name}" for name in ("toString", "intern")),
    "Ljava/lang/CharSequence;->toString",
    "Ljava/lang/Object;->toString",
    "Ljava/util/Objects;->toString",
    "Ljava/lang/Integer;->valueOf",
    "Ljava/lang/Long;->valueOf",
)


class Texts:
    """The results of the string classes."""

    def __init__(self, opened: OpenedMethods, of: OfDefinitions, builders: Builders, arrays: Arrays) -> None:
        """``of`` answers for the values that go in."""
        self._opened = opened
        self._of = of
        self._builders = builders
        self._arrays = arrays
        self.results: Results = {
            **{f"{kind}->toString": self._built for kind in BUILDERS},
            "Ljava/lang/String;->concat": lambda asked: joined(asked.argument(at) for at in (0, 1)),
            "Ljava/lang/String;->trim": lambda asked: _stripped(asked, TRIMMED),
            "Ljava/lang/String;->strip": lambda asked: _stripped(asked, None),
            "Ljava/lang/String;->valueOf": self._value_of,
            "Ljava/lang/Integer;->toString": self._value_of,
            "Ljava/lang/Long;->toString": self._value_of,
            "Ljava/lang/String;->format": self._formatted,
        }

    def made(self, site: Site, context: Context, depth: int) -> Values:
        """What ``new String`` makes."""
        solved = self._opened.of(site.item)
        for position in solved.users(Definition(site.position)) if solved else ():
            user = Site(site.item, position)
            asked = Asked(self._opened.descriptor(user), user, context, depth, self._argument)
            if asked.descriptor.startswith("Ljava/lang/String;-><init>(L"):
                return asked.argument(1)
        return frozenset((Text(HOLE),))

    def _argument(self, site: Site, number: int, context: Context, depth: int) -> Values:
        arguments = self._opened.arguments(site)
        if number >= len(arguments):
            return frozenset((Other(),))
        return self._of(site.item, arguments[number], context, depth)

    def concatenated(self, site: Site, context: Context, depth: int) -> Values:
        """The string that an ``invoke-custom`` puts together."""
        call_site = self._opened.call_site(site.item, self._opened.insn(site))
        pieces = recipe_pieces(self._opened.program, call_site) if call_site is not None else None
        if pieces is None:
            return frozenset((Other(),))
        return joined(
            frozenset((Text(constant_text(piece)),))
            if isinstance(piece, str)
            else _typed(self._argument(site, piece.argument, context, depth), _kind(piece))
            for piece in pieces
        )

    def _built(self, asked: Asked) -> Values:
        """The string of a builder: its constructor's argument and everything appended before, in order."""
        added = self._builders.additions(asked.site)
        if added is None:
            return frozenset((Text(HOLE),))
        return joined(
            _typed(self._of(asked.site.item, one.text, asked.context, asked.depth), one.kind) for one in added
        )

    @staticmethod
    def _value_of(asked: Asked) -> Values:
        return _typed(asked.argument(0), asked.descriptor.partition("(")[2][:1])

    def _formatted(self, asked: Asked) -> Values:
        """What ``format`` makes of a pattern with simple conversions."""
        first = 1 if "(Ljava/util/Locale;" in asked.descriptor else 0
        found: set[Value] = set()
        for pattern in asked.argument(first):
            if isinstance(pattern, Text):
                found |= joined(self._pieces(asked, pattern.text, first + 1))
            else:
                found.add(pattern if isinstance(pattern, Beyond) else Text(HOLE))
        return frozenset(found)

    def _pieces(self, asked: Asked, pattern: str, position: int) -> Sequence[Values]:
        pieces: list[Values] = []
        end = following = 0
        for match in list(_CONVERSION.finditer(pattern))[:MAX_CONVERSIONS]:
            pieces.append(frozenset((Text(pattern[end : match.start()]),)))
            end = match.end()
            following += match[1] is None
            place = int(match[1]) - 1 if match[1] else following - 1
            values = self._arrays.element(asked.site, position, place, asked.context, asked.depth)
            pieces.append(_typed(values, "I" if match[2] == "d" else "L"))
        rest = pattern[end:]
        return [*pieces, frozenset((Text(HOLE if "%" in rest else rest),))]


def _kind(piece: Given) -> str:
    return "C" if piece.is_char else "I" if piece.is_number else "L"


def _stripped(asked: Asked, characters: str | None) -> Values:
    """A string without some characters at its ends, white space by default."""
    return frozenset(
        Text(one.text.strip(characters)) if isinstance(one, Text) else one for one in asked.argument(0)
    )


def _typed(values: Values, kind: str) -> Values:
    """Values as strings: a number may be a character or a truth by its type; an unknown one is a number."""
    if kind == "C":
        return frozenset(
            Text(constant_text(chr(one.number)))
            if isinstance(one, Number) and 0 < one.number < 0xFFFF
            else one
            for one in values
        )
    if kind == "Z":
        return frozenset(
            Text("true" if one.number else "false") if isinstance(one, Number) else one for one in values
        )
    if kind in _FRACTIONS:
        return frozenset(Text(HOLE) if isinstance(one, Number) else one for one in values)
    if kind in _NUMBERS:
        return frozenset(Text(NUMBER_HOLE) if isinstance(one, Other) else one for one in values)
    return values
