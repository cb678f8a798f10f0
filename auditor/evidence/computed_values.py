"""What the app's own code comes to when it is run, as values like those that are looked up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from auditor.dex.names import FieldNo, ItemNo, MethodNo
from auditor.evidence.computed import HOLE, PROMISED, UNKNOWN, ArgumentAsked, Builder, Uri, constant_text
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.interpreter import Interpreter
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.string_resources import RESOURCE_ARRAYS, RESOURCE_STRINGS, StringResources
from auditor.evidence.uris import Uris
from auditor.evidence.value_types import Address, Number, Text, Values, text_of
from auditor.model import Via

INTERPRETED_STEPS = 400_000
"""Instructions that computing values may take for one app."""
CALL_STEPS = 20_000
NOTHING: Values = frozenset()
_CONSTANT_TYPES = frozenset(
    {*"ZBSCIJ", "Ljava/lang/String;", "Ljava/lang/CharSequence;", "Ljava/lang/Object;"}
)
"""Of the arguments that are looked for."""
_COMPUTED_TYPES = _CONSTANT_TYPES | {
    *("Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;", "Landroid/net/Uri;"),
    *("Landroid/os/Parcelable;", "Ljava/lang/Comparable;", "Ljava/io/Serializable;"),
    *("Ljava/lang/Number;", "Ljava/lang/Integer;", "Ljava/lang/Long;", "Ljava/lang/Short;"),
    *("Ljava/lang/Byte;", "Ljava/lang/Character;", "Ljava/lang/Boolean;"),
}
"""What methods must return, or fields hold, for it to be any use to run code."""


class ComputedValues:
    """Asks the interpreter; what a call comes to is kept."""

    def __init__(
        self, opened: OpenedMethods, dispatch: Dispatch, uris: Uris, resources: StringResources
    ) -> None:
        """Nothing is run yet."""
        self._opened = opened
        self._program = opened.program
        self._uris = uris
        self._resources = resources
        self._interpreter = Interpreter(opened, dispatch, INTERPRETED_STEPS, self._outside)
        self._known: dict[tuple[ItemNo, tuple[object, ...]], Values | None] = {}

    @property
    def is_exhausted(self) -> bool:
        """Whether the budget ended before all was computed."""
        return self._interpreter.is_exhausted

    def argument(self, site: Site, number: int) -> Values:
        """What an argument comes to when the method around the call is run; empty where it cannot be."""
        operands = self._interpreter.operands(site, CALL_STEPS)
        positions = self._opened.argument_operands(self._opened.insn(site))
        if number >= len(positions) or positions[number] >= len(operands):
            return NOTHING
        return self._value(operands[positions[number]])

    def returned(
        self, method: MethodNo, item: ItemNo, site: Site, argument: Callable[[int], Values]
    ) -> Values:
        """What a call comes to when its method is run on constants; empty where that cannot be computed.

        Args:
            method: that is called.
            item: its code.
            site: the call.
            argument: what the n-th argument can be; asked where the result rests on it.
        """
        name = self._program.type_descriptor
        if name(self._program.return_type(method)) not in _COMPUTED_TYPES:
            return NOTHING
        kinds = [name(kind) for kind in self._program.parameter_types(method)]
        count = len(self._opened.argument_operands(self._opened.insn(site)))
        receiver = [UNKNOWN] * (count - len(kinds))
        promised = (*receiver, *(PROMISED if kind in _CONSTANT_TYPES else UNKNOWN for kind in kinds))
        known = self._returned(item, promised)
        if known is not None:
            return known
        given = (_constant(argument(at)) if one is PROMISED else one for at, one in enumerate(promised))
        return self._returned(item, tuple(given)) or NOTHING

    def _returned(self, item: ItemNo, given: tuple[object, ...]) -> Values | None:
        """What a method returns; ``None`` where that rests on what was only promised."""
        key = (item, given)
        if key not in self._known:
            result = self._interpreter.call(item, given, CALL_STEPS)
            self._known[key] = None if result is PROMISED else self._value(result)
        return self._known[key]

    def static(self, field: FieldNo) -> Values:
        """What a static field holds after its class was initialised; likewise."""
        if self._program.type_descriptor(self._program.field_type(field)) not in _COMPUTED_TYPES:
            return NOTHING
        return self._value(self._interpreter.static(field, CALL_STEPS))

    def _value(self, computed: object) -> Values:
        """A computed value as one of ours; empty where it is of no use."""
        if isinstance(computed, Builder):
            computed = computed.text
        if isinstance(computed, Uri):
            return self._address(computed)
        if isinstance(computed, str):
            is_known = not computed or bool(computed.strip(HOLE))
            return frozenset((text_of(computed),)) if is_known else NOTHING
        if isinstance(computed, int):
            return frozenset((Number(int(computed)),))
        return frozenset((Number(0),)) if computed is None else NOTHING

    def _address(self, computed: Uri) -> Values:
        """The address that was computed; none where no provider would be asked."""
        if computed.is_opaque or not computed.text.strip(HOLE):
            return NOTHING
        found = self._uris.of_text(computed.text)
        if computed.constant is not None:
            found = replace(found, names=computed.constant, via=Via.FIELD)
        return frozenset((replace(found, one_row=found.one_row or computed.one_row),))

    def _outside(self, descriptor: str, arguments: Sequence[object]) -> object:
        """What the interpreter is to take a method or a constant of the platform for."""
        if ":" in descriptor:
            constant = self._uris.constant(descriptor, Via.FIELD)
            text = constant.text if isinstance(constant, Address) else None
            return UNKNOWN if text is None else Uri(text, descriptor)
        resource = arguments[1] if len(arguments) > 1 else None
        if resource is PROMISED and descriptor.endswith((*RESOURCE_STRINGS, *RESOURCE_ARRAYS)):
            raise ArgumentAsked
        if not isinstance(resource, int):
            return UNKNOWN
        if descriptor.endswith(RESOURCE_STRINGS):
            return next(map(constant_text, self._resources.strings(resource)), UNKNOWN)
        if descriptor.endswith(RESOURCE_ARRAYS):
            return next((list(map(constant_text, one)) for one in self._resources.arrays(resource)), UNKNOWN)
        return UNKNOWN


def _constant(values: Values) -> object:
    """The one string or number that some values are, or ``UNKNOWN``."""
    known = next(iter(values)) if len(values) == 1 else None
    if isinstance(known, Text) and HOLE not in known.text:
        return known.text
    return known.number if isinstance(known, Number) else UNKNOWN
