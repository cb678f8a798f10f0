"""Hostile text made harmless for places that show plain text."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")


def plain(text: str, limit: int = 300) -> str:
    """``text`` on one line of at most ``limit`` characters, without control, bidi or invisible characters.

    Each such character becomes U+FFFD, so that a reader sees that something was
    there; the joiners that Indic scripts and Persian need stay. What is cut off
    is marked by an ellipsis.
    """
    cleaned = "".join(
        REPLACEMENT if unicodedata.category(char) in _INVISIBLE and char not in _JOINERS else char
        for char in text[: limit + 1]
    )
    return cleaned if len(cleaned) <= limit else cleaned[: limit - 1] + "…"
