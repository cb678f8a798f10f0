"""The page in a real browser: quiet console, no request, fits every screen, runs nothing hostile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from auditor.document import to_document
from auditor.language import available
from reports import render_html
from tests.sample_report import HOSTILE_LABEL, sample_report

sync_api = pytest.importorskip("playwright.sync_api")
from playwright.sync_api import Browser, Dialog, Page, sync_playwright  # noqa: E402 - only where it is installed

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this computer"),
]
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1100, "height": 900}
Scheme = Literal["light", "dark"]


@dataclass
class Watched:
    """A page that was opened, and what it did."""

    page: Page
    url: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Opens the page and writes down requests, complaints and dialogs."""
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", self._close)
        self.page.goto(self.url)

    def _close(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def is_wider_than_its_window(self) -> bool:
        """Whether the whole page would have to be moved sideways."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))

    def open_all(self) -> None:
        """Unfolds the evidence."""
        self.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, headless."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture(scope="module", params=available())
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The sample report as a file, in each language."""
    path: Path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_bytes(render_html(to_document(sample_report()), request.param))
    return path.as_uri()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_the_page_is_quiet_and_fits(
    browser: Browser, address: str, scheme: Scheme, size: dict[str, int]
) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": size["width"], "height": size["height"]}
    )
    watched = Watched(context.new_page(), address)
    watched.watch()
    folded = watched.is_wider_than_its_window()
    watched.open_all()
    unfolded = watched.is_wider_than_its_window()
    background = watched.page.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()
    assert watched.requests == [address]
    assert watched.complaints == []
    assert watched.dialogs == []
    assert (folded, unfolded) == (False, False)
    assert (background == "rgb(20, 24, 27)") == (scheme == "dark")


def test_hostile_text_is_seen_and_does_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context()
    watched = Watched(context.new_page(), address)
    watched.watch()
    watched.open_all()
    shown = watched.page.get_by_role("heading", name=HOSTILE_LABEL).count()
    scripts = watched.page.evaluate("document.scripts.length + document.images.length")
    context.close()
    assert shown == 1
    assert scripts == 0
    assert watched.dialogs == []


def test_paper_shows_the_evidence_too(browser: Browser, address: str) -> None:
    context = browser.new_context()
    watched = Watched(context.new_page(), address)
    watched.watch()
    watched.page.emulate_media(media="print")
    seen = watched.page.locator(".folded").first.evaluate(
        "one => one.checkVisibility() && one.offsetHeight > 0"
    )
    pdf = watched.page.pdf(format="A4")
    context.close()
    assert seen is True
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type /Page/") >= 5


def test_the_first_tab_leads_past_the_head(browser: Browser, address: str) -> None:
    context = browser.new_context()
    watched = Watched(context.new_page(), address)
    watched.watch()
    watched.page.keyboard.press("Tab")
    focused = watched.page.evaluate("document.activeElement.getAttribute('href')")
    box = watched.page.locator(".skip").bounding_box()
    context.close()
    assert focused == "#answers"
    assert box is not None
    assert box["x"] >= 0
