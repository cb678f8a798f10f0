"""The package as it is installed, not as it lies here: with all its data, and nothing of the tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.packaging
def test_what_is_installed_runs_the_demo(tmp_path: Path) -> None:
    site, report = tmp_path / "site", tmp_path / "report.json"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        str(site),
        str(ROOT),
    ]
    subprocess.run(install, check=True, timeout=240)

    demo = [sys.executable, "-m", "auditor", "demo", "--format", "json", "--output", str(report)]
    environment = {**os.environ, "PYTHONPATH": str(site)}
    subprocess.run(demo, check=True, cwd=tmp_path, env=environment, timeout=120)

    document = json.loads(report.read_text(encoding="utf-8"))
    assert len(document["apps"]) == 10
    assert not (site / "tests").exists()
    assert (site / "auditor" / "py.typed").is_file()
