"""Long trials; ``make trial`` runs them, ``make test`` runs the same in small elsewhere."""

from __future__ import annotations

import random

import pytest

from tests.apps import apk_names
from tests.dexfiles import dex_files
from tests.fuzz.fuzz_dex import fuzz_dex

ROUNDS = 20_000


@pytest.mark.trial
def test_no_damage_to_a_dex_file_does_more_than_be_named() -> None:
    seeds = [raw for name in apk_names() for raw in dex_files(name).values()]
    chance = random.Random(2026)  # noqa: S311 - no secret, the same rounds each time
    for _ in range(ROUNDS):
        damaged = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 12)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        fuzz_dex(bytes(damaged))
