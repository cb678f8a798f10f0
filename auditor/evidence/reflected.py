"""Reflection: classes, fields, methods and objects that the code names by strings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice, product

from auditor.dex.names import StringNo, TypeNo
from auditor.evidence.arrays import Arrays
from auditor.evidence.asked import Asked, Results
from auditor.evidence.computed import HOLE
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.value_types import (
    MAX_VALUES,
    ArgumentAt,
    ClassNamed,
    ClassOf,
    FieldOf,
    LookedUp,
    MethodOf,
    Number,
    Object,
    Other,
    Text,
    Value,
    Values,
    bounded,
)

MAX_PARAMETERS = 16
LOOKUP_DEPTH = 6
"""Definitions through which names are looked for: they stand near the call, or nowhere."""
Computed = Callable[[Site, int], Values]
"""What an argument comes to when the method around the call is run; empty where it cannot be."""
Constant = Callable[[str], Value]
"""What a platform constant is, by descriptor without its type."""
_CLASS = "Ljava/lang/Class;->"
_LOOKUPS = (f"{_CLASS}getMethod", f"{_CLASS}getDeclaredMethod")
METHODS_OF_CLASS = (f"{_CLASS}getMethods(", f"{_CLASS}getDeclaredMethods(")
"""Calls that give all methods of a class, of which one is chosen by its name."""
_NAME = "Ljava/lang/reflect/Method;->getName("
_COMPARES = (
    *("Ljava/lang/String;->equals(", "Ljava/lang/String;->equalsIgnoreCase("),
    *("Ljava/lang/String;->contentEquals(", "Ljava/lang/Object;->equals("),
    *("Ljava/util/Objects;->equals(", "Lkotlin/jvm/internal/Intrinsics;->areEqual("),
)


def class_descriptor(name: str) -> str:
    """The descriptor of a class by the name that ``Class.forName`` takes."""
    return name.replace(".", "/") if name.startswith("[") else f"L{name.replace('.', '/')};"


class Reflected:
    """The results of ``java.lang.Class`` and ``java.lang.reflect``."""

    def __init__(
        self,
        opened: OpenedMethods,
        arrays: Arrays,
        constant: Constant,
        argument: ArgumentAt,
        computed: Computed,
    ) -> None:
        """``constant`` answers for the fields of the platform."""
        self._opened = opened
        self._program = opened.program
        self._arrays = arrays
        self._argument = argument
        self._computed = computed
        self._constant = constant
        self.results: Results = {
            f"{_CLASS}forName": lambda asked: self._named(asked, 0),
            "Ljava/lang/ClassLoader;->loadClass": lambda asked: self._named(asked, 1),
            "Ldalvik/system/PathClassLoader;->loadClass": lambda asked: self._named(asked, 1),
            "Ljava/lang/Object;->getClass": self._class_of,
            f"{_CLASS}asSubclass": lambda asked: asked.argument(0),
            **{f"{_CLASS}{name}": self._field for name in ("getField", "getDeclaredField")},
            **dict.fromkeys(_LOOKUPS, self._method),
            **{f"{_CLASS}{name}": self._constructor for name in ("getConstructor", "getDeclaredConstructor")},
            f"{_CLASS}newInstance": self._made,
            "Ljava/lang/reflect/Constructor;->newInstance": self._made,
            "Ljava/lang/reflect/Field;->get": self._read,
        }

    def class_value(self, descriptor: str) -> Value:
        """A class by its descriptor."""
        kind = self._program.types_by_descriptor.get(descriptor.encode("utf-8", "surrogatepass"))
        return ClassNamed(descriptor) if kind is None else ClassOf(kind)

    def _text(self, asked: Asked, number: int) -> Values:
        """A name that a call is given, computed where it is not plain."""
        found = asked.argument(number)
        if any(isinstance(one, Text) and HOLE not in one.text for one in found):
            return found
        return self._computed(asked.site, number) or found

    def _named(self, asked: Asked, number: int) -> Values:
        names = self._text(asked, number)
        known = {self.class_value(class_descriptor(one.text)) for one in names if isinstance(one, Text)}
        return bounded(known)

    def _class_of(self, asked: Asked) -> Values:
        made = {one.type for one in asked.argument(0) if isinstance(one, Object)}
        return bounded({ClassOf(kind) for kind in made or self._opened.apparent_types(asked.site, 0)})

    def _owners(self, asked: Asked) -> list[str]:
        """Descriptors of the classes that the receiver can be."""
        return sorted(filter(None, map(self.descriptor, asked.argument(0))))

    def descriptor(self, value: Value) -> str | None:
        """The descriptor of a class that a value is."""
        if isinstance(value, ClassOf):
            return self._program.type_descriptor(value.type)
        return value.descriptor if isinstance(value, ClassNamed) else None

    def _field(self, asked: Asked) -> Values:
        pairs = islice(product(self._owners(asked), self._text(asked, 1)), MAX_VALUES)
        return bounded({FieldOf(f"{owner}->{name.text}") for owner, name in pairs if isinstance(name, Text)})

    def _method(self, asked: Asked) -> Values:
        return frozenset((LookedUp(asked.site, asked.context),))

    def owners(self, lookup: LookedUp) -> tuple[str, ...]:
        """Descriptors of the classes that a method was looked up in, sorted."""
        return tuple(self._owners(self._asked(lookup)))

    def is_lookup(self, site: Site) -> bool:
        """Whether a call looks up a method by its name."""
        return self._opened.descriptor(site).partition("(")[0] in _LOOKUPS

    def written_name(self, lookup: LookedUp) -> str | None:
        """The name that a lookup is given as a constant of the same method; ``None`` of any other."""
        given = self._opened.argument(lookup.site, 1) or ()
        insns = [self._opened.insn(Site(lookup.site.item, one)) for one in given if one >= 0]
        if len(given) != 1 or not insns or not insns[0].op.name.startswith("const-string"):
            return None
        index = insns[0].index
        return None if index is None else self._program.string(StringNo(index))

    def names(self, lookup: LookedUp) -> frozenset[str]:
        """What the method that was looked up can be called."""
        return frozenset(one.text for one in self._named_by(lookup) if isinstance(one, Text))

    def _named_by(self, lookup: LookedUp) -> Values:
        """The name that a lookup is given, or those that code around it compares names with."""
        asked = self._asked(lookup)
        if not asked.descriptor.startswith(METHODS_OF_CLASS):
            return self._text(asked, 1)
        found: set[Value] = set()
        solved = self._opened.of(lookup.site.item)
        for position in range(len(solved.body.insns) if solved else 0):
            site = Site(lookup.site.item, position)
            descriptor = self._opened.descriptor(site)
            if descriptor.startswith(_COMPARES):
                compared = replace(asked, descriptor=descriptor, site=site)
                for number in (0, 1):
                    found |= self._text(compared, 1 - number) if self._is_name(site, number) else set()
        return frozenset(found)

    def _is_name(self, site: Site, number: int) -> bool:
        """Whether an argument is what ``Method.getName`` gives."""
        makers = self._opened.argument(site, number) or ()
        return any(
            one >= 0 and self._opened.descriptor(Site(site.item, one)).startswith(_NAME) for one in makers
        )

    def methods(self, lookup: LookedUp) -> frozenset[MethodOf]:
        """What the method that was looked up can be."""
        asked = self._asked(lookup)
        pairs = islice(product(self._owners(asked), self._named_by(lookup)), MAX_VALUES)
        known = [(owner, name.text) for owner, name in pairs if isinstance(name, Text)]
        is_walked = asked.descriptor.startswith(METHODS_OF_CLASS)
        parameters = self._parameters(asked, 2) if known and not is_walked else None
        return frozenset(MethodOf(*pair, parameters) for pair in known)

    def _asked(self, lookup: LookedUp) -> Asked:
        descriptor = self._opened.descriptor(lookup.site)
        return Asked(descriptor, lookup.site, lookup.context, LOOKUP_DEPTH, self._argument)

    def _constructor(self, asked: Asked) -> Values:
        parameters = self._parameters(asked, 1)
        return bounded({MethodOf(owner, "<init>", parameters) for owner in self._owners(asked)})

    def _parameters(self, asked: Asked, number: int) -> tuple[str, ...] | None:
        """The classes of an array of parameter types, where all are known."""
        given = asked.argument(number)
        length = 0 if given == {Number(0)} else self._arrays.length(asked.site, number)
        if length is None or length > MAX_PARAMETERS:
            return None
        found: list[str] = []
        for place in range(length):
            kinds = self._arrays.element(asked.site, number, place, asked.context, asked.depth)
            known = [kind for kind in map(self.descriptor, kinds) if kind is not None]
            if len(known) != 1:
                return None
            found.append(known[0])
        return tuple(found)

    def _made(self, asked: Asked) -> Values:
        """A new object of the class, or of the class of the constructor."""
        owners = {
            one.owner if isinstance(one, MethodOf) and one.name == "<init>" else self.descriptor(one)
            for one in asked.argument(0)
        }
        return bounded({Object(kind) for owner in owners if (kind := self._type(owner)) is not None})

    def _type(self, descriptor: str | None) -> TypeNo | None:
        if descriptor is None:
            return None
        return self._program.types_by_descriptor.get(descriptor.encode("utf-8", "surrogatepass"))

    def _read(self, asked: Asked) -> Values:
        """The platform constant that a field is."""
        found = {self._constant(one.descriptor) for one in asked.argument(0) if isinstance(one, FieldOf)}
        return bounded(found) if found else frozenset((Other(),))
