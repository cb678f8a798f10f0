"""The languages of everything that is said to people.

Translations are ``locale/<language>/LC_MESSAGES/auditor.po``; they are read as
they stand, so that no compiled file can fall behind its source.
"""

from __future__ import annotations

import gettext
import io
import os
from functools import lru_cache
from importlib import resources

from babel import Locale, negotiate_locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCE_LANGUAGE = "en"


def available() -> tuple[str, ...]:
    """The languages that ship, as ``en`` or ``zh_CN``, sorted."""
    folder = resources.files("auditor") / "locale"
    return tuple(sorted({SOURCE_LANGUAGE, *(entry.name for entry in folder.iterdir() if entry.is_dir())}))


def choose(asked: str | None) -> str:
    """The best language that ships for a tag such as ``zh-Hans-CN``.

    Without a tag the environment decides as for gettext (``LANGUAGE``,
    ``LC_ALL``, ``LC_MESSAGES``, ``LANG``); English is the last resort.
    """
    tags = [asked] if asked else _of_environment()
    wanted = [tag for raw in tags if raw for tag in _spellings(raw)]
    return negotiate_locale(wanted, available()) or SOURCE_LANGUAGE


def _of_environment() -> list[str]:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return value.split(":")
    return []


def _spellings(tag: str) -> tuple[str, ...]:
    """The ways a tag may be written, the most exact first; Chinese script subtags map to a country."""
    plain = tag.split(".")[0].split("@")[0].replace("-", "_")
    language = plain.split("_")[0].lower()
    if language == "zh" and not any(part in plain for part in ("Hant", "TW", "HK", "MO")):
        return (plain, "zh_CN")
    return (plain, language)


@lru_cache(maxsize=16)
def translations(language: str) -> gettext.NullTranslations:
    """The messages of one of the available languages."""
    if language == SOURCE_LANGUAGE:
        return gettext.NullTranslations()
    path = resources.files("auditor") / "locale" / language / "LC_MESSAGES" / "auditor.po"
    catalog = read_po(io.BytesIO(path.read_bytes()), locale=Locale.parse(language))
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
