"""Cyclic garbage: not looked for while an app is read, and gone when it is."""

from __future__ import annotations

import gc
import weakref

import pytest

from auditor.garbage import collected_at_the_end


class _Knot:
    """Holds on to itself."""

    def __init__(self) -> None:
        self.itself = self


def test_what_holds_on_to_itself_is_gone_at_the_end_and_not_before() -> None:
    with collected_at_the_end():
        knot = weakref.ref(_Knot())
        list(map(list, [()] * 100_000))
        assert knot() is not None
        assert not gc.isenabled()
    assert knot() is None
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_an_app_that_cannot_be_read_leaves_things_as_they_were() -> None:
    with pytest.raises(RuntimeError), collected_at_the_end():
        raise RuntimeError
    assert gc.isenabled()


def test_who_has_switched_the_search_off_finds_it_off() -> None:
    gc.disable()
    try:
        with collected_at_the_end():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
