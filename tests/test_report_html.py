"""The HTML page: what it says, that it is safe, that it stays the same."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import datetime, timezone
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from auditor.document import to_document
from auditor.errors import DocumentError
from auditor.language import available
from auditor.model import (
    AppAudit,
    PackageName,
    Report,
    RunError,
    Unknown,
    UseRecord,
    UserId,
    Verdict,
    Verdicts,
)
from reports import Format, html, render_html, render_json
from tests import golden
from tests.sample_report import (
    HOSTILE_LABEL,
    RIGHT_TO_LEFT,
    host,
    packed,
    sample_device,
    sample_report,
    uploader,
)
from tests.strategies_model import reports

VOID = {"meta", "br", "link", "img", "hr"}


class Outline(HTMLParser):
    """Elements and text of a page; notes what is not closed in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.wrong: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes the element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Notes an end that does not fit."""
        if not self._open or self._open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        """Notes the text, but for the style sheet."""
        if self._open and self._open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        """All text with single spaces."""
        return " ".join("".join(self.words).split())


def outline(page: bytes) -> Outline:
    """The page, parsed."""
    parsed = Outline()
    parsed.feed(page.decode())
    return parsed


def rendered(report: Report, language: str = "en") -> str:
    """The text of a report's page."""
    return outline(render_html(to_document(report), language)).text


def only(*apps: AppAudit) -> Report:
    """The sample phone with just these apps."""
    return replace(sample_report(), apps=apps, errors=())


@pytest.mark.parametrize("language", available())
def test_the_page_is_the_one_that_was_looked_at(language: str) -> None:
    golden.hold(f"report.{language}.html", render_html(to_document(sample_report()), language))


def test_each_format_knows_its_file_and_its_renderer() -> None:
    document = to_document(sample_report())
    assert [form.file_name for form in Format] == ["report.html", "report.json"]
    assert Format.JSON.render(document, "zh_CN") == render_json(document)
    assert Format.HTML.render(document, "en").startswith(b"<!DOCTYPE html>")


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(DocumentError):
        render_html({"schema": "auditor-report/1"}, "en")


@pytest.mark.parametrize("language", available())
def test_the_page_loads_and_runs_nothing(language: str) -> None:
    page = outline(render_html(to_document(sample_report()), language))
    names = {name for name, _ in page.elements}
    assert not names & {"script", "link", "img", "iframe", "object", "embed", "base", "form", "svg"}
    assert not [
        key for _, attrs in page.elements for key in attrs if key.startswith("on") or key in ("src", "style")
    ]
    assert all((attrs.get("href") or "#").startswith("#") for _, attrs in page.elements)


def test_the_style_sheet_is_the_one_that_the_policy_names() -> None:
    page = render_html(to_document(sample_report()), "en").decode()
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    policy = f"default-src &#39;none&#39;; style-src &#39;sha256-{digest}&#39;"
    assert policy.replace("&#39;", "'") in page


@pytest.mark.parametrize("language", available())
def test_elements_close_in_their_order_and_ids_are_single(language: str) -> None:
    page = outline(render_html(to_document(sample_report()), language))
    ids = [attrs["id"] for _, attrs in page.elements if "id" in attrs]
    targets = [attrs["href"] for _, attrs in page.elements if "href" in attrs]
    labels = [attrs["aria-labelledby"] for _, attrs in page.elements if "aria-labelledby" in attrs]
    assert page.wrong == []
    assert len(ids) == len(set(ids))
    assert {str(target).removeprefix("#") for target in targets} | set(labels) <= set(ids)


def test_headings_do_not_skip_a_level() -> None:
    page = outline(render_html(to_document(sample_report()), "en"))
    levels = [int(name[1]) for name, _ in page.elements if re.fullmatch(r"h[1-6]", name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_table_headers_have_a_scope_and_the_page_its_language() -> None:
    page = outline(render_html(to_document(sample_report()), "zh_CN"))
    assert all(attrs.get("scope") in ("col", "row") for name, attrs in page.elements if name == "th")
    assert ("html", {"lang": "zh-CN"}) in page.elements


def test_hostile_text_is_shown_and_is_no_markup() -> None:
    raw = render_html(to_document(sample_report()), "en").decode()
    page = outline(raw.encode())
    assert HOSTILE_LABEL in page.text
    assert '<img src=x onerror="alert(2)">' in page.text
    assert "<script" not in raw
    assert 'onerror="' not in raw
    assert "{page} %s" in page.text


def test_a_template_that_forgets_a_filter_still_escapes() -> None:
    template = html._environment("en").from_string("{{ name }}")
    assert template.render(name=HOSTILE_LABEL) == "&lt;script&gt;alert(1)&lt;/script&gt;"


def test_text_cannot_turn_round_what_stands_beside_it() -> None:
    raw = render_html(to_document(sample_report()), "en").decode()
    assert RIGHT_TO_LEFT[0] not in raw
    assert "<bdi>\N{REPLACEMENT CHARACTER}gpj.exe</bdi>" in raw


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(reports())
def test_any_report_renders_in_every_language(report: Report) -> None:
    for language in available():
        page = outline(render_html(to_document(report), language))
        assert page.wrong == []
        assert "script" not in {name for name, _ in page.elements}


def test_the_same_document_gives_the_same_bytes() -> None:
    document = to_document(sample_report())
    assert render_html(document, "en") == render_html(document, "en")


def test_the_gravest_app_comes_first_and_has_a_row_in_the_overview() -> None:
    text = rendered(only(host(), uploader()))
    assert text.index("KwaiCash") < text.index("com.tencent.example")
    assert "All apps at a glance" in text
    assert "All apps at a glance" not in rendered(only(uploader()))


def test_the_answers_of_an_app_that_uploads() -> None:
    text = rendered(only(uploader()))
    for sentence in (
        "Its code can read all of your contacts and send them off your phone.",
        "The phone has a record that it did read your contacts.",
        "It is allowed to read all of your contacts at any time.",
        "It has the permission for your call log, but the phone holds it back at present.",
        "last in the background, when you were not using it: 21 November 2026, 02:12 (2026-11-20 18:12 UTC).",
        "Reads that the phone has counted since 14 November 2026, 02:12 (2026-11-13 18:12 UTC): 1,412.",
        "Where to: api.kuaijiebao.example.",
        "Whose code it is: the app itself.",
        "Settings → Apps → Manage apps → KwaiCash → Permissions → Contacts and Call logs → Deny.",
        "Revoke USB debugging authorisations",
    ):
        assert sentence in text


def test_the_answers_in_chinese_carry_the_chinese_label() -> None:
    text = rendered(only(uploader()), "zh_CN")
    assert "它的代码能读取你的全部通讯录" in text
    assert "设置 → 应用 → 应用管理 → 快借宝 → 权限 → 通讯录和通话记录 → 拒绝" in text
    assert "2026年11月21日 02:12 (2026-11-20 18:12 UTC)" in text


def test_a_recorded_read_is_said_even_where_the_code_is_hidden() -> None:
    text = rendered(only(packed()))
    assert "Whether it reads your contacts and text messages could not be seen" in text
    assert "The phone has a record that it did read your contacts." in text
    assert "packed (Bangcle)" in text


def test_code_without_a_manifest_is_not_said_to_lack_the_permission() -> None:
    bare = uploader()
    facts = replace(bare.facts, package=Unknown("no-manifest"), permissions=())
    verdicts = Verdicts(Verdict.LATENT, Verdict.NONE, Verdict.NONE)
    text = rendered(only(replace(bare, facts=facts, installed=None, grants=(), verdicts=verdicts)))
    assert "Whether it asks for the permission is not known." in text
    assert "does not ask for the permission" not in text


def test_what_holds_for_several_users_is_said_once() -> None:
    none = replace(
        uploader().uses[0], op="READ_SMS", record=UseRecord.NONE_RECORDED, last_access=None, last_reject=None
    )
    uses = (replace(none, user=UserId(0)), replace(none, user=UserId(10)))
    text = rendered(only(replace(uploader(), uses=uses)))
    assert text.count("The phone has no record that it read your text messages.") == 1
    assert "the owner (user 0) and the work profile (user 10) No record" in text


def test_the_overview_tells_no_record_from_no_answer() -> None:
    asked = uploader().uses[0]
    silent = replace(asked, record=UseRecord.NOT_REPORTED, reason="no-appops-dump", last_access=None)
    unused = replace(asked, record=UseRecord.NONE_RECORDED, last_access=None)
    apps = tuple(replace(uploader(), uses=(use,)) for use in (asked, silent, unused))
    overview = rendered(replace(sample_report(), apps=apps)).split("The risk is a sum")[0]
    assert "2026-11-20 18:12 UTC" in overview
    assert "not known (the phone gave no record of uses)" in overview
    assert " none " in overview


def test_the_day_on_which_the_phone_was_read_is_told() -> None:
    report = sample_report()
    assert report.transcript
    assert "Phone read on" in rendered(report)
    assert "Phone read on" not in rendered(replace(report, transcript=()))


def test_an_app_that_could_not_be_seen_is_not_called_harmless() -> None:
    text = rendered(only(host()))
    assert "Cannot be judged" in text
    assert "No risk found" not in text
    assert "You need not remove the whole app" in text
    assert "Something could not be seen (from-a-later-version)." in text


def test_no_record_is_no_proof() -> None:
    text = rendered(only(uploader()))
    assert "The phone has no record that it read your call log. That is no proof that it never did." in text


def test_without_a_phone_the_page_says_so_and_gives_times_in_utc() -> None:
    bare = replace(uploader(), installed=None, grants=(), uses=())
    text = rendered(replace(sample_report(), device=None, apps=(bare,)))
    assert "app files only; no phone was read" in text
    assert "No phone was read, so whether it was allowed is not known." in text
    assert "2026-11-22 03:05 UTC" in text
    assert "Revoke USB debugging" not in text


def test_without_a_zone_times_are_in_utc_only() -> None:
    device = replace(sample_device(), timezone=Unknown("not-reported"), utc_offset=Unknown("not-reported"))
    text = rendered(replace(sample_report(), device=device))
    assert "when you were not using it: 2026-11-20 18:12 UTC." in text


@pytest.mark.parametrize("zone", ["../../etc/passwd", "Asia", "Nowhere/None", "", "\0", "x" * 5000])
def test_a_zone_that_is_none_gives_way_to_the_offset(zone: str) -> None:
    device = replace(sample_device(), timezone=zone)
    assert "21 November 2026, 02:12" in rendered(replace(sample_report(), device=device))


def test_a_time_at_the_end_of_the_calendar_does_no_harm() -> None:
    last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
    app = uploader()
    late = replace(app, uses=(replace(app.uses[0], last_access=last),))
    assert "9999-12-31 23:59 UTC" in rendered(only(late))


def test_the_empty_report_says_what_it_does_not_mean() -> None:
    text = rendered(only())
    assert "No loan app was found on this phone" in text
    assert "This does not mean that nobody has your contacts." in text


def test_many_inputs_that_failed_alike_leave_no_other_kind_of_failure_unseen() -> None:
    alike = [RunError(f"{number}.apk", "malformed-apk", f"cut off at {number}") for number in range(9)]
    stopped = RunError("last.apk", "interrupted", "stopped")
    page = render_html(to_document(replace(sample_report(), errors=(*alike, stopped))), "en").decode()
    folded = page[page.index("More that failed in the same way") :].partition("</ul></details>")[0]
    assert "same way (6)" in folded
    assert [f"{number}.apk" in folded for number in range(9)] == [False] * 3 + [True] * 6
    assert "last.apk" in page
    assert "last.apk" not in folded
    assert "More that failed" not in rendered(replace(sample_report(), errors=tuple(alike[:3])))


def test_apps_of_one_name_are_told_apart_in_the_overview() -> None:
    first = sample_report().apps[0]
    other = replace(first, facts=replace(first.facts, package=PackageName("org.example.twin")))
    copy = replace(other, facts=replace(other.facts, files=(replace(other.facts.files[0], name="copy.apk"),)))
    alone = overview(only(first, sample_report().apps[1]))
    assert str(first.facts.package) not in alone
    assert str(first.facts.package) in overview(only(first, other))
    assert "org.example.twin" in overview(only(first, other))
    assert "copy.apk" in overview(only(other, copy))


def overview(report: Report) -> str:
    """The table of all apps."""
    page = render_html(to_document(report), "en").decode()
    return page[page.index("<tbody>") : page.index("</tbody>")]


def test_an_empty_report_with_errors_finds_nothing_good_or_bad() -> None:
    text = rendered(replace(sample_report(), apps=()))
    assert "No app was examined" in text
    assert "No loan app was found" not in text
    assert "This is not a readable APK." in text
