"""What README and docs say is what the code does."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from auditor import errors
from auditor.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_lists_every_command_and_no_other() -> None:
    listed = set(re.findall(r"^\| `auditor (\w+)", README, re.MULTILINE))

    assert listed == set(main.commands)


def test_the_readme_lists_every_exit_code_of_the_errors() -> None:
    listed = {int(code) for code in re.findall(r"^\| (\d) \|", README, re.MULTILINE)}
    classes = [
        one for _, one in inspect.getmembers(errors, inspect.isclass) if issubclass(one, errors.AuditorError)
    ]

    assert {one.exit_code for one in classes} <= listed
    assert listed == {0, 1, 2, 3, 4}


def test_the_drawn_tree_of_errors_is_the_real_one() -> None:
    drawn = {name: int(code) for name, code in re.findall(r"(\w+) +(\d)\b", errors.__doc__ or "")}
    real = {
        name: one.exit_code
        for name, one in inspect.getmembers(errors, inspect.isclass)
        if issubclass(one, errors.AuditorError)
    }

    assert drawn == real


@pytest.mark.parametrize(
    "page",
    ["README.md", "CONTRIBUTING.md", *sorted(f"docs/{one.name}" for one in (ROOT / "docs").glob("*.md"))],
)
def test_paths_and_links_in_a_page_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    paths = re.findall(r"`((?:auditor|reports|tests|docs)/[\w./-]+)`", text)

    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_packages_named_in_the_architecture_exist() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `auditor\.(\w+)`", text, re.MULTILINE))

    assert {
        name
        for name in named
        if not ((ROOT / "auditor" / name).is_dir() or (ROOT / "auditor" / f"{name}.py").is_file())
    } == set()
