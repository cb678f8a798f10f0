"""Renders the document of one run: JSON for programs, HTML for people.

A renderer is a pure function from the contract's document to bytes, so that a
saved document renders the same as a fresh one.
"""

from __future__ import annotations

from enum import Enum

from auditor.codec import JsonObject
from auditor.document import to_bytes


class Format(str, Enum):
    """The forms that a report can take."""

    HTML = "html"
    JSON = "json"

    @property
    def file_name(self) -> str:
        """Name of the report within its folder, such as ``report.html``."""
        return f"report.{self.value}"

    def render(self, document: JsonObject, language: str) -> bytes:
        """The report as the bytes of a file; JSON is the same in every language.

        Raises:
            DocumentError: the document breaks the schema (HTML only).
        """
        return render_html(document, language) if self is Format.HTML else render_json(document)


def render_html(document: JsonObject, language: str) -> bytes:
    """One self-contained UTF-8 page that loads nothing, in one of the available languages.

    Raises:
        DocumentError: the document breaks the schema.
    """
    from reports.html import page  # jinja2 is loaded only by those who want a page

    return page(document, language)


def render_json(document: JsonObject) -> bytes:
    """The document itself, as UTF-8 JSON."""
    return to_bytes(document)


__all__ = ["Format", "render_html", "render_json"]
