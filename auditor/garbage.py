"""When Python looks for garbage that holds on to itself: once an app is done, and not while it is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_at_the_end() -> Iterator[None]:
    """Lets the search for cycles wait for the end of one app.

    What is made of an app refers to itself as a whole and lives until it is done: each
    search before that walks all of it and frees nothing. What was there before is not
    searched at the end either.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()
        gc.unfreeze()
        if was_enabled:
            gc.enable()
