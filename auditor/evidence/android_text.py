"""Addresses, Base64 and ``TextUtils`` of Android, on computed values."""

from __future__ import annotations

import base64
import binascii
import re
import urllib.parse
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from auditor.evidence.computed import (
    NUMBER_HOLE,
    NotComputed,
    Thing,
    Uri,
    UriBuilder,
    bounded,
    joined,
    shown,
    to_bytes,
    to_java_bytes,
)
from auditor.evidence.java_text import pieces_of

Function = Callable[..., Any]
_URI, _URI_BUILDER = "Landroid/net/Uri;", "Landroid/net/Uri$Builder;"
_PARTS = re.compile(r"(?:([^:/?#]*):)?(?://([^/?#]*))?([^?#]*)", re.DOTALL)
_ESCAPE = re.compile("%(2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe])")
"""Of letters, digits and the marks of names."""
_USER = re.compile("^(content://)[^/@]*@")
_EMPTY_SEGMENTS = re.compile("(?<=[^:/])/{2,}")


def parts_of(address: str) -> tuple[str, str, str]:
    """Scheme, authority and path of an address."""
    found = _PARTS.match(address)
    assert found is not None, "every part of the pattern may be empty"  # noqa: S101 - invariant for mypy
    return found[1] or "", found[2] or "", found[3]


def below(path: str, piece: str) -> str:
    """A path with one more segment."""
    return f"{path.rstrip('/')}/{piece.lstrip('/')}"


def _build_upon(uri: Uri) -> UriBuilder:
    return UriBuilder(*parts_of(uri.text), constant=uri.constant, one_row=uri.one_row)


def _set(part: str) -> Function:
    def change(builder: UriBuilder, value: str) -> UriBuilder:
        setattr(builder, part, bounded(below("", value) if part == "path" else value))
        return builder

    return change


def _append_path(builder: UriBuilder, piece: str) -> UriBuilder:
    builder.path = bounded(below(builder.path, piece))
    return builder


def _append_id(builder: UriBuilder, number: Any) -> UriBuilder:
    builder.one_row = True
    return _append_path(builder, shown(number))


def _with_path(uri: Uri, piece: Any) -> Uri:
    return replace(uri, text=bounded(below(uri.text, shown(piece))))


def _opaque(scheme: str, rest: str, *_: Any) -> Uri:
    return Uri(bounded(f"{scheme}:{rest}"), is_opaque=True)


def decoded(raw: bytes) -> list[int]:
    """A ``byte[]`` out of Base64; raises NotComputed for what is none."""
    padded = raw.strip() + b"=" * (-len(raw.strip()) % 4)
    try:
        return to_java_bytes(base64.b64decode(padded, altchars=b"-_" if b"-" in raw or b"_" in raw else None))
    except (binascii.Error, ValueError) as error:
        raise NotComputed from error


FUNCTIONS: dict[str, Function] = {
    "Landroid/util/Base64;->decode(L": lambda text, *_: decoded(text.encode()),
    "Landroid/util/Base64;->decode([B": lambda raw, *_: decoded(to_bytes(raw)),
    "Ljava/util/Base64$Decoder;->decode(L": lambda _, text: decoded(text.encode()),
    "Ljava/util/Base64$Decoder;->decode([B": lambda _, raw: decoded(to_bytes(raw)),
    "Ljava/util/Base64;->getDecoder(": lambda: Thing("Ljava/util/Base64$Decoder;"),
    "Ljava/util/Base64;->getUrlDecoder(": lambda: Thing("Ljava/util/Base64$Decoder;"),
    "Ljava/util/Base64;->getMimeDecoder(": lambda: Thing("Ljava/util/Base64$Decoder;"),
    "Ljava/net/URLDecoder;->decode(": lambda text, *_: urllib.parse.unquote_plus(text),
    "Landroid/text/TextUtils;->join(": lambda glue, parts: joined(shown(glue), pieces_of(parts)),
    "Landroid/text/TextUtils;->isEmpty(": lambda text: int(not text),
    "Landroid/text/TextUtils;->concat(": lambda parts: joined("", pieces_of(parts)),
    f"{_URI}->decode(": urllib.parse.unquote,
    f"{_URI}->parse(": lambda text: Uri(shown(text)),
    f"{_URI}->fromParts(": _opaque,
    f"{_URI}->toString(": lambda uri: uri.text,
    f"{_URI}->getAuthority(": lambda uri: parts_of(uri.text)[1],
    f"{_URI}->getScheme(": lambda uri: parts_of(uri.text)[0],
    f"{_URI}->getPath(": lambda uri: parts_of(uri.text)[2],
    f"{_URI}->normalizeScheme(": lambda uri: uri,
    f"{_URI}->buildUpon(": _build_upon,
    f"{_URI}->withAppendedPath(": _with_path,
    f"{_URI_BUILDER}->scheme(": _set("scheme"),
    f"{_URI_BUILDER}->authority(": _set("authority"),
    f"{_URI_BUILDER}->encodedAuthority(": _set("authority"),
    f"{_URI_BUILDER}->path(": _set("path"),
    f"{_URI_BUILDER}->encodedPath(": _set("path"),
    f"{_URI_BUILDER}->appendPath(": _append_path,
    f"{_URI_BUILDER}->appendEncodedPath(": _append_path,
    f"{_URI_BUILDER}->appendQueryParameter(": lambda builder, *_: builder,
    f"{_URI_BUILDER}->encodedQuery(": lambda builder, *_: builder,
    f"{_URI_BUILDER}->build(": lambda builder: Uri(builder.text, builder.constant, builder.one_row),
    f"{_URI_BUILDER}->toString(": lambda builder: builder.text,
    "Landroid/content/ContentUris;->withAppendedId(": lambda uri, number: replace(
        _with_path(uri, number), one_row=True
    ),
    "Landroid/content/ContentUris;->appendId(": _append_id,
}
CONSTRUCTORS: dict[str, Function] = {f"{_URI_BUILDER}-><init>()": UriBuilder}
TOLERANT = (
    *(f"{_URI}->{name}(" for name in ("parse", "toString", "withAppendedPath", "buildUpon", "fromParts")),
    f"{_URI_BUILDER}->",
    "Landroid/content/ContentUris;->",
    "Landroid/text/TextUtils;->join(",
    "Landroid/text/TextUtils;->concat(",
)
"""As ``java_text.TOLERANT``."""


def as_matched(text: str) -> str:
    """A content address as a provider matches it: no fragment, user, empty segments or needless escapes.

    Source: AOSP, ``ContentProvider.getUriWithoutUserId``, ``UriMatcher.match``, ``Uri.getPathSegments``.
    """
    address = text.partition("#")[0].replace(NUMBER_HOLE, "#")
    plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), address)
    return _EMPTY_SEGMENTS.sub("/", _USER.sub(r"\1", plain))
