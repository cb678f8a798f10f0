"""Every sentence for people has its translation, and every translation its sentence."""

from __future__ import annotations

import io
import re
import string
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from auditor.language import available, translations

ROOT = Path(__file__).parents[1]
TRANSLATED = [language for language in available() if language != "en"]
REFRESH = "Run 'make messages', then fill in what is empty in auditor/locale."


@lru_cache(maxsize=1)
def _extracted() -> frozenset[str | tuple[str, ...]]:
    """All marked messages of the program; plurals as tuples."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as mapping:
        methods, options = parse_mapping_cfg(mapping)  # type: ignore[no-untyped-call]  # babel has no types here
    found = extract_from_dir(ROOT, methods, options, directory_filter=lambda _: True)
    return frozenset(message for _, _, message, _, _ in found if message)


def _catalog(language: str) -> Catalog:
    path = ROOT / "auditor" / "locale" / language / "LC_MESSAGES" / "auditor.po"
    return read_po(io.BytesIO(path.read_bytes()), locale=language)


def _listed(messages: Iterable[object]) -> str:
    return "\n".join(sorted(map(repr, messages))) + f"\n{REFRESH}"


def _holes(message: str) -> set[str]:
    named = {name for _, name, _, _ in string.Formatter().parse(message) if name is not None}
    return named | set(re.findall(r"%\((\w+)\)", message))


def test_messages_are_found_in_code_and_templates() -> None:
    assert {"No phone is connected.", "Can it read them now?"} <= _extracted()


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_message_lacks_its_translation(language: str) -> None:
    catalog = _catalog(language)
    missing = [id for id in _extracted() if (found := catalog.get(id)) is None or not found.string]
    assert not missing, f"without a translation to {language}:\n{_listed(missing)}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_obsolete(language: str) -> None:
    catalog = _catalog(language)
    left = [message.id for message in catalog if message.id and message.id not in _extracted()]
    assert not left and not catalog.obsolete, (
        f"no longer in the program:\n{_listed([*left, *catalog.obsolete])}"
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_only_a_guess(language: str) -> None:
    guessed = [message.id for message in _catalog(language) if message.id and message.fuzzy]
    assert not guessed, f"marked fuzzy:\n{_listed(guessed)}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_holes_of_its_message(language: str) -> None:
    wrong = [
        message.id
        for message in _catalog(language)
        if isinstance(message.id, str) and message.id and message.string
        if _holes(message.id) != _holes(str(message.string))
    ]
    assert not wrong, f"holes differ:\n{_listed(wrong)}"


def test_chinese_is_spoken() -> None:
    assert translations("zh_CN").gettext("contacts") == "通讯录"
