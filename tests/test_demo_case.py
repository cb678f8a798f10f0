"""The case folder of the demo is what the tool itself collects from the simulated phone."""

from __future__ import annotations

import filecmp
from pathlib import Path

import pytest

from auditor.case import read_case
from auditor.phone.transport import AdbServer as PhoneServer
from tests.build_demo_case import DEMO_CASE, collect
from tests.conftest import PhoneFactory
from tests.simphone.stories import demo_story, sample_apks


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.phone
def test_the_demo_case_is_what_is_collected_today(phone: PhoneFactory, tmp_path: Path) -> None:
    handset = phone(demo_story(sample_apks()))
    fresh = tmp_path / "case"

    collect(PhoneServer.from_environment().phone(handset.serial), fresh)

    advice = "collect it anew: make demo-case"
    assert files_of(fresh) == files_of(DEMO_CASE), advice
    _, different, odd = filecmp.cmpfiles(fresh, DEMO_CASE, sorted(files_of(fresh)), shallow=False)
    assert (different, odd) == ([], []), advice


def test_the_demo_case_is_whole() -> None:
    assert read_case(DEMO_CASE).complete
