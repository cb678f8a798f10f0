"""The document as one self-contained HTML page that loads nothing and runs no script.

Everything that comes from a phone or an APK is hostile text: it passes
``auditor.text.plain``, is escaped, and stands in ``<bdi>``, so that it can
neither add markup nor turn round the text beside it.
"""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime, timezone
from enum import Enum
from functools import lru_cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from auditor.codec import JsonObject
from auditor.document import from_document
from auditor.errors import N_
from auditor.language import translations
from auditor.model import Detail, Level, Unknown
from auditor.text import plain
from reports import findings, powers, words
from reports.sentence import Sentence, Value, say
from reports.view import arrange
from reports.voice import Voice, utc, zone_of

NOT_KNOWN = N_("not known")
YES = N_("yes")
NO = N_("no")
LONGEST_CODE = 4000
"""Characters of a descriptor or hash that are shown."""


def page(document: JsonObject, language: str) -> bytes:
    """The page as UTF-8.

    Raises:
        DocumentError: the document breaks the schema.
    """
    report = from_document(document)
    voice = Voice(language, zone_of(report.device))
    template = _environment(language).get_template("report.html.j2")
    style, style_hash = _style()
    text = template.render(page=arrange(report, voice), voice=voice, style=style, style_hash=style_hash)
    return text.encode("utf-8", "replace")


@lru_cache(maxsize=16)
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=PackageLoader("reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.install_gettext_translations(translations(language), newstyle=True)  # type: ignore[attr-defined]  # extension
    environment.filters.update(
        say=_say,
        bdi=_bdi,
        code=_code,
        known=_known,
        word=_word,
        detail=_detail,
        lines=_lines,
        level_means=_level_means,
    )
    environment.globals.update(
        limit_says=findings.limit_says,
        channel_says=findings.channel_says,
        factor_says=findings.factor_says,
        loan_reason_says=findings.loan_reason_says,
        error_says=findings.error_says,
        reason_says=findings.reason_says,
        source_says=powers.source_says,
        roles_held=powers.roles_held,
        services=powers.services,
        grant_notes=powers.grant_notes,
        installer_is_only_named=powers.installer_is_only_named,
        evidence_of=findings.evidence_of,
        sure_says=words.sure_says,
        user_noun=words.user_noun,
        user_row=words.user_row,
        utc=utc,
    )
    return environment


@lru_cache(maxsize=1)
def _style() -> tuple[Markup, str]:
    """The style sheet, and its hash as a Content-Security-Policy names it."""
    css = (resources.files("reports") / "templates" / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return Markup(css), f"sha256-{digest}"  # noqa: S704 - our own file


@pass_context
def _say(context: Context, value: Value) -> Markup:
    """A sentence or value in the page's language."""
    voice: Voice = context["voice"]
    return _spoken(voice, value)


def _spoken(voice: Voice, value: Value) -> Markup:
    if isinstance(value, Sentence):
        filled = {name: _spoken(voice, one) for name, one in value.values}
        return escape(voice.translate(value.message)).format(**filled)
    if isinstance(value, tuple):
        parts = [str(_spoken(voice, one)) for one in value]
        return Markup(voice.listed(parts))  # noqa: S704 - each part is escaped; the rest is babel's punctuation
    if isinstance(value, datetime):
        return _time(voice, value)
    return escape(voice.number(value)) if isinstance(value, int) else _bdi(value)


def _time(voice: Voice, when: datetime) -> Markup:
    """The time on the phone's clock, with UTC beside it."""
    stamp = when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if voice.zone is None:
        return Markup('<time datetime="{}">{}</time>').format(stamp, utc(when))
    return Markup('<time datetime="{}">{} <span class="utc">({})</span></time>').format(
        stamp, voice.local(when), utc(when)
    )


def _bdi(text: str) -> Markup:
    return Markup("<bdi>{}</bdi>").format(plain(text))


def _code(text: str) -> Markup:
    """A descriptor, path or hash; the longest are cut."""
    return Markup("<code><bdi>{}</bdi></code>").format(plain(text, LONGEST_CODE))


def _lines(text: str) -> Markup:
    """Text of several lines; each is made harmless by itself."""
    return Markup("<code><bdi>{}</bdi></code>").format(
        Markup("\n").join(plain(line, LONGEST_CODE) for line in text.split("\n"))
    )


@pass_context
def _known(context: Context, fact: object) -> Markup:
    """A fact that may be unknown, then with the reason."""
    voice: Voice = context["voice"]
    if isinstance(fact, Unknown):
        why = voice.text(findings.reason_says(fact.reason))
        return Markup('<span class="muted">{} ({})</span>').format(voice.translate(NOT_KNOWN), why)
    if fact is None:
        return Markup('<span class="muted">–</span>')
    if isinstance(fact, bool):
        return escape(voice.translate(YES if fact else NO))
    return _spoken(voice, fact) if isinstance(fact, datetime) else _bdi(str(fact))


@pass_context
def _level_means(context: Context, level: Level) -> Markup:
    voice: Voice = context["voice"]
    return _spoken(voice, say(words.LEVEL_MEANS[level]))


@pass_context
def _word(context: Context, value: Enum) -> Markup:
    voice: Voice = context["voice"]
    return _spoken(voice, words.word_of(value))


def _detail(detail: Detail) -> Markup:
    """The values of a finding as they stand in the document, for researchers."""
    rows = [
        Markup("<span>{} = {}</span>").format(plain(name), _detail_value(value))
        for name, value in detail.entries
    ]
    return Markup('<span class="detail">{}</span>').format(Markup(" ").join(rows)) if rows else Markup("")


def _detail_value(value: object) -> Markup:
    return _code(", ".join(value)) if isinstance(value, tuple) else _code(str(value))
