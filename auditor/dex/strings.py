"""String data: where each string lies, its hash, and its text on demand.

Source: "Dalvik executable format", ``string_data_item`` and MUTF-8 encoding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.class_data import MAX_ULEB128
from auditor.dex.structs import Bytes, DexFile, Ints
from auditor.errors import MalformedDex

Hashes = npt.NDArray[np.uint64]
_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)


@dataclass(frozen=True, slots=True)
class StringPlaces:
    """The bytes of every string of one DEX file, without length prefix and final NUL."""

    begin: Ints
    """int64[s]: byte offset in the DEX file."""
    end: Ints
    """int64[s]: byte offset of the NUL."""


def string_places(dex: DexFile) -> StringPlaces:
    """Where the strings of a DEX file lie.

    Raises:
        MalformedDex: a string begins outside the file or has no end.
    """
    begin = dex.string_ids["string_data_off"].astype(np.int64)
    if not len(begin):
        return StringPlaces(begin, begin)
    low, high = int(begin.min()), int(begin.max())
    if high >= len(dex.data):
        raise MalformedDex(problem="string_data_off past the end", place=high)
    after_last = _nul_after(dex.data, _after_uleb128(dex.data, high))
    for _ in range(MAX_ULEB128):
        more = dex.data[np.minimum(begin, len(dex.data) - 1)] >= 0x80
        begin = begin + more
        if not more.any():
            break
    begin = begin + 1
    nuls = np.flatnonzero(dex.data[low : after_last + 1] == 0) + low
    at = np.searchsorted(nuls, begin)
    if int(at.max()) >= len(nuls):
        raise MalformedDex(problem="string without an end", place=int(begin[at.argmax()]))
    return StringPlaces(begin, nuls[at])


def _after_uleb128(data: Bytes, at: int) -> int:
    for _ in range(MAX_ULEB128):
        if at >= len(data) or data[at] < 0x80:
            break
        at += 1
    return at + 1


def _nul_after(data: Bytes, at: int) -> int:
    window = 1 << 16
    for start in range(at, len(data), window):
        found = np.flatnonzero(data[start : start + window] == 0)
        if len(found):
            return start + int(found[0])
    raise MalformedDex(problem="string without an end", place=at)


def hash_strings(dex: DexFile, places: StringPlaces) -> Hashes:
    """uint64[s]: a polynomial hash of the bytes of each string; equal bytes have equal hashes.

    The hash of a stretch is the difference of two prefix sums, scaled back to
    the power at which the stretch begins; multiplication is modulo 2**64.
    """
    if not len(places.begin):
        return np.empty(0, np.uint64)
    low, high = int(places.begin.min()), int(places.end.max())
    region = dex.data[low:high].astype(np.uint64) + np.uint64(1)
    sums = np.zeros(len(region) + 1, np.uint64)
    np.cumsum(region * _powers(_BASE, len(region)), out=sums[1:])
    scale = _powers(_INVERSE, len(region) + 1)
    begin, end = places.begin - low, places.end - low
    return np.asarray((sums[end] - sums[begin]) * scale[begin], dtype=np.uint64)


def hash_bytes(text: bytes) -> int:
    """The hash that ``hash_strings`` gives a string of these bytes."""
    value, power = 0, 1
    for byte in text:
        value = (value + (byte + 1) * power) & 0xFFFFFFFFFFFFFFFF
        power = power * _BASE & 0xFFFFFFFFFFFFFFFF
    return value


def _powers(base: int, count: int) -> Hashes:
    """base**0 … base**(count-1) modulo 2**64."""
    powers = np.full(count, base, np.uint64)
    powers[:1] = 1
    return np.cumprod(powers, dtype=np.uint64)


def same_bytes(left: tuple[Bytes, Ints, Ints], right: tuple[Bytes, Ints, Ints]) -> npt.NDArray[np.bool_]:
    """bool[k]: whether the k-th stretch (data, begin, end) of each side holds the same bytes."""
    (data, begin, end), (other, other_begin, other_end) = left, right
    length = end - begin
    equal = length == (other_end - other_begin)
    compared = np.flatnonzero(equal & (length > 0))
    sizes = length[compared]
    if not len(compared):
        return np.asarray(equal, dtype=np.bool_)
    before = np.cumsum(sizes) - sizes
    step = np.arange(int(sizes.sum())) - np.repeat(before, sizes)
    differs = (
        data[np.repeat(begin[compared], sizes) + step]
        != other[np.repeat(other_begin[compared], sizes) + step]
    )
    equal[compared] = ~np.logical_or.reduceat(differs, before)
    return np.asarray(equal, dtype=np.bool_)


def decode_mutf8(raw: bytes) -> str:
    """The text of MUTF-8 bytes; lone surrogates stay, damaged bytes become U+FFFD."""
    if raw.isascii():
        return raw.decode("ascii")
    text = raw.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass" if _wellformed(raw) else "replace")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") if _paired(text) else text


def _wellformed(raw: bytes) -> bool:
    try:
        raw.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _paired(text: str) -> bool:
    """Whether every surrogate of the text is half of a pair."""
    try:
        text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return False
    return True
