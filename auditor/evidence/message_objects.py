"""What ``Message.obj`` holds: the objects that code around the reader puts into messages.

A handler and who sends to it are one class with its inner classes in all but few apps;
messages between others are not told apart and not followed.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from auditor.dex.names import FieldNo, ItemNo
from auditor.evidence.opened import OpenedMethods, Site
from auditor.evidence.value_types import ArgumentAt, OfDefinitions, Value, Values, bounded

MAX_SITES = 400
"""Calls and writes that put an object into a message, in one app."""
FIELD = "Landroid/os/Message;->obj:Ljava/lang/Object;"
_PUTS = {
    "obtainMessage(ILjava/lang/Object;)": 2,
    "obtainMessage(IIILjava/lang/Object;)": 4,
    "obtain(Landroid/os/Handler;ILjava/lang/Object;)": 2,
    "obtain(Landroid/os/Handler;IIILjava/lang/Object;)": 4,
}
"""Calls that put an object into a message, with its position. Source: AOSP, Handler.java, Message.java."""


class MessageObjects:
    """Answers what the objects of messages can be."""

    def __init__(self, opened: OpenedMethods, argument: ArgumentAt, of: OfDefinitions) -> None:
        """``argument`` and ``of`` answer for what is put in."""
        self._opened = opened
        self._program = opened.program
        self._argument = argument
        self._of = of

    def read(self, item: ItemNo, field: FieldNo, depth: int) -> Values:
        """What a message's object can be that some code reads."""
        around = self._opened.outermost(item)
        found: set[Value] = set()
        for site, number in self._puts.get(around, ()):
            found |= self._argument(site, number, (), depth)
        for site in self._writes(field, around):
            solved = self._opened.of(site.item)
            found |= self._of(site.item, solved.operand(site.position, 0), (), depth) if solved else set()
        return bounded(found)

    @cached_property
    def _puts(self) -> dict[str, list[tuple[Site, int]]]:
        """By top-level class, the calls that put an object into a message."""
        found: dict[str, list[tuple[Site, int]]] = defaultdict(list)
        left = MAX_SITES
        for name in (b"obtainMessage", b"obtain"):
            for method in self._program.methods_named(name):
                member = self._program.method_descriptor(method).partition("->")[2]
                number = _PUTS.get(f"{member.rpartition(')')[0]})")
                ats, items = self._program.invokes.to(method) if number is not None else ([], [])
                for at, item in list(zip(ats, items, strict=True))[:left]:
                    site = self._opened.site(item, at)
                    if site is not None and number is not None:
                        left -= 1
                        found[self._opened.outermost(site.item)].append((site, number))
        return found

    def _writes(self, field: FieldNo, around: str) -> list[Site]:
        ats, items = self._program.field_writes.to(field)
        near = [
            (at, item) for at, item in zip(ats, items, strict=True) if self._opened.outermost(item) == around
        ]
        sites = (self._opened.site(item, at) for at, item in near[:MAX_SITES])
        return [site for site in sites if site is not None]
