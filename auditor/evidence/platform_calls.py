"""What calls outside the app make of the values they are given: addresses, strings, reflected constants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from auditor.dex.names import FieldNo
from auditor.evidence.arrays import Arrays, Callers
from auditor.evidence.asked import Asked, Results
from auditor.evidence.computed import constant_text
from auditor.evidence.dispatch import Dispatch
from auditor.evidence.exception_messages import MESSAGES, ExceptionMessages
from auditor.evidence.intent_data import IntentAddresses
from auditor.evidence.kotlin_lazy import LazyValues
from auditor.evidence.message_objects import MessageObjects
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.reflected import METHODS_OF_CLASS, Computed, Reflected
from auditor.evidence.rulebooks import Rules
from auditor.evidence.string_resources import RESOURCE_ARRAYS, RESOURCE_STRINGS, StringResources
from auditor.evidence.texts import PASSES_RECEIVER, Texts
from auditor.evidence.uris import Uris
from auditor.evidence.value_types import (
    UNKNOWN_VALUES,
    Address,
    ArgumentAt,
    Context,
    LookedUp,
    Number,
    OfDefinitions,
    Text,
    Value,
    Values,
    bounded,
    text_of,
)
from auditor.model import Via

Writers = Callable[[FieldNo], "list[Site]"]
"""The instructions that write a field."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Whom to ask for the values that go into a call."""

    argument: ArgumentAt
    of: OfDefinitions
    writers: Writers
    callers: Callers
    computed: Computed


_WITH_DEFAULT = (
    "Landroid/content/SharedPreferences;->getString",
    "Landroid/os/Bundle;->getString",
    "Ljava/lang/System;->getProperty",
    "Ljava/util/Properties;->getProperty",
    "Lorg/json/JSONObject;->optString",
)
"""Methods that give their last argument where nothing is kept under the name that they are told."""


class PlatformCalls:
    """The results of methods that the app does not define."""

    def __init__(
        self,
        opened: OpenedMethods,
        dispatch: Dispatch,
        rules: Rules,
        uris: Uris,
        resources: StringResources,
        answers: Answers,
    ) -> None:
        """``answers`` are for the values that go in."""
        self._rules = rules
        self._uris = uris
        self._resources = resources
        self._argument = argument = answers.argument
        self.arrays = Arrays(
            opened, dispatch, answers.of, answers.writers, answers.callers, self._array_given
        )
        self.texts = Texts(opened, answers.of, uris.builders, self.arrays)
        self.messages = MessageObjects(opened, argument, answers.of)
        self._exceptions = ExceptionMessages(opened, dispatch)
        self._opened = opened
        self.reflected = Reflected(
            opened,
            self.arrays,
            lambda name: uris.constant(name, Via.REFLECTION),
            answers.argument,
            answers.computed,
        )
        self._results: Results = {
            **dict.fromkeys(PASSES_RECEIVER, _receiver),
            **dict.fromkeys(_WITH_DEFAULT, _default),
            **uris.results,
            **self.texts.results,
            **self.reflected.results,
            **IntentAddresses(opened, dispatch, argument).results,
            **LazyValues(opened, answers.of).results,
        }

    def result(self, descriptor: str, site: Site, context: Context, depth: int) -> Values:
        """The result of a method outside the app."""
        asked = Asked(descriptor, site, context, depth, self._argument)
        known = self._results.get(asked.method)
        if known is not None:
            return known(asked)
        if self._rules.narrowing.one_row.matches(descriptor):
            return self._uris.one_row(asked)
        if descriptor.endswith(RESOURCE_STRINGS):
            return self._strings(asked)
        if descriptor.endswith(MESSAGES):
            return self._exceptions.read(asked)
        return self._given(descriptor)

    def is_known(self, descriptor: str) -> bool:
        """Whether a method's result is known by name even where the app brings its code along."""
        return descriptor.partition("(")[0] in self._results and descriptor.startswith("Lkotlin/")

    def _strings(self, asked: Asked) -> Values:
        """The strings that a resource is in any configuration."""
        found: set[Value] = set()
        for one in asked.argument(1):
            texts = self._resources.strings(one.number) if isinstance(one, Number) else ()
            found |= {text_of(constant_text(text)) for text in texts}
        return bounded(found)

    def _array_given(self, site: Site, depth: int) -> Values:
        """What the elements are of an array that a call outside the app returns."""
        descriptor = self._opened.descriptor(site)
        if descriptor.startswith(METHODS_OF_CLASS):
            return frozenset((LookedUp(site, ()),))
        if not descriptor.endswith(RESOURCE_ARRAYS):
            return UNKNOWN_VALUES
        numbers = self._argument(site, 1, (), depth)
        arrays = [
            one for at in numbers if isinstance(at, Number) for one in self._resources.arrays(at.number)
        ]
        return bounded({Text(constant_text(element)) for array in arrays for element in array})

    def _given(self, descriptor: str) -> Values:
        """The address that a platform method itself stands for."""
        giver = next((rule for rule in self._rules.sources if rule.methods.matches(descriptor)), None)
        if giver is None:
            return UNKNOWN_VALUES
        is_single = giver.single_methods.matches(descriptor)
        return frozenset((Address(descriptor.split("(")[0], Via.API, giver, is_single, None),))


def _receiver(asked: Asked) -> Values:
    return asked.argument(0)


def _default(asked: Asked) -> Values:
    """What is kept is not known; what is given in its place may be."""
    number = 1 if asked.method.startswith("Ljava/lang/System;") else 2
    return bounded(asked.argument(number) | UNKNOWN_VALUES)
