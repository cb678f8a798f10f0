"""Cables that break during a collection, through a real adb server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cables import MEGABYTE, cable_faults
from tests.conftest import PhoneFactory
from tests.simphone.server import AdbServer


@pytest.mark.phone
@pytest.mark.slow
def test_after_a_cable_fault_anywhere_resuming_ends_as_an_undisturbed_run(
    adb_server: AdbServer, phone: PhoneFactory, tmp_path: Path
) -> None:
    cable_faults(adb_server, phone, tmp_path, 5 * MEGABYTE, 6)
