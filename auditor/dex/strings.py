"""String data: where each string lies, its bytes as words to compare, and its text on demand.

Source: "Dalvik executable format", ``string_data_item`` and MUTF-8 encoding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.class_data import MAX_ULEB128
from auditor.dex.numbering import Rows, Words, hash_rows, hash_words
from auditor.dex.structs import Bytes, DexFile, Ints
from auditor.errors import MalformedDex

Hashes = npt.NDArray[np.uint32]

_WORD = 8
_HEAD = 48
"""Bytes of a string that its hash looks at one by one."""
_STEP = np.uint64(0x9E3779B97F4A7C15)
_STRAY_NULS = 1 << 20


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
        MalformedDex: a string begins outside the file, has no end or lies over
            another, as ART's ``dex_file_verifier.cc`` would refuse it.
    """
    offsets = dex.string_ids["string_data_off"].astype(np.int64)
    if not len(offsets):
        return StringPlaces(offsets, offsets)
    low, high = int(offsets.min()), int(offsets.max())
    if high >= len(dex.data):
        raise MalformedDex(problem="string_data_off past the end", place=high)
    begin = offsets
    for _ in range(MAX_ULEB128):
        more = dex.data[np.minimum(begin, len(dex.data) - 1)] >= 0x80
        if not more.any():
            break
        begin = begin + more
    begin = begin + 1
    nuls = _nuls(dex, low, _nul_after(dex.data, int(begin.max())))
    end = nuls[np.searchsorted(nuls, begin)]
    _check_order(offsets, end)
    return StringPlaces(begin, end)


def _nul_after(data: Bytes, at: int) -> int:
    window = 1 << 16
    for start in range(at, len(data), window):
        found = np.flatnonzero(data[start : start + window] == 0)
        if len(found):
            return start + int(found[0])
    raise MalformedDex(problem="string without an end", place=at)


def _nuls(dex: DexFile, low: int, last: int) -> Ints:
    """The places of all NULs of the string data, the last one included."""
    is_nul = dex.data[low : last + 1] == 0
    if np.count_nonzero(is_nul) > 4 * len(dex.string_ids) + _STRAY_NULS:
        raise MalformedDex(problem="string data lies far apart", place=low)
    return np.asarray(np.flatnonzero(is_nul) + low, dtype=np.int64)


def _check_order(offsets: Ints, end: Ints) -> None:
    """Refuses strings that lie over one another: they would make few bytes into many."""
    if (offsets[1:] < offsets[:-1]).any():
        order = np.argsort(offsets)
        offsets, end = offsets[order], end[order]
    over = offsets[1:] <= end[:-1]
    if over.any():
        raise MalformedDex(problem="strings lie over one another", place=int(offsets[over.argmax() + 1]))


@dataclass(frozen=True, slots=True)
class StringRows:
    """The bytes of strings, to be taken as rows of words."""

    buffer: Bytes
    """uint8: holds the strings, and at least a word more."""
    begin: Ints
    """int64[n]: byte offset of each string."""
    end: Ints
    """int64[n]: byte offset after it."""

    def take(self, which: Ints) -> Rows:
        """Some of the strings."""
        return string_rows(self.buffer, self.begin[which], self.end[which])

    def hashes(self) -> Hashes:
        """uint32[n]: a hash of each string: of how it begins, how it ends and how long it is."""
        length = self.end - self.begin
        hashes = hash_rows(string_rows(self.buffer, self.begin, self.begin + np.minimum(length, _HEAD)))
        hashes += length.astype(np.uint64) * _STEP
        long = np.flatnonzero(length > _HEAD)
        hashes[long] += _words(self.buffer)[self.end[long] - _WORD] * _STEP
        return (hashes >> np.uint64(32)).astype(np.uint32)


def _words(buffer: Bytes) -> Words:
    """The word that begins at each byte."""
    return np.ndarray((len(buffer) - _WORD + 1,), "<u8", buffer.data, strides=(1,))


def string_rows(buffer: Bytes, begin: Ints, end: Ints) -> Rows:
    """The bytes of strings as rows of words; bytes after a string's last are 0 in its last word.

    ``begin`` and ``end`` are byte offsets in ``buffer``, which has at least one
    word more than the strings need.
    """
    length = end - begin
    counts = (length + _WORD - 1) // _WORD
    before = np.cumsum(counts) - counts
    at = np.repeat(begin - _WORD * before, counts)
    at += np.arange(0, _WORD * len(at), _WORD)
    words = _words(buffer)[at]
    filled = np.flatnonzero(counts)
    unused = (counts * _WORD - length)[filled].astype(np.uint64) * np.uint64(8)
    words[(before + counts - 1)[filled]] &= np.uint64(0xFFFFFFFFFFFFFFFF) >> unused
    return Rows(words, counts)


def hash_bytes(text: bytes) -> int:
    """The hash that ``StringRows`` gives a string with these bytes."""
    head = text[:_HEAD]
    words = np.frombuffer(head + bytes(-len(head) % _WORD), "<u8").tolist()
    whole = hash_words(words) + len(text) * int(_STEP)
    if len(text) > _HEAD:
        whole += int.from_bytes(text[-_WORD:], "little") * int(_STEP)
    return (whole & 0xFFFFFFFFFFFFFFFF) >> 32


def decode_mutf8(raw: bytes) -> str:
    """The text of MUTF-8 bytes; lone surrogates stay, damaged bytes become U+FFFD."""
    if raw.isascii():
        return raw.decode("ascii")
    text = _decode_utf8(raw.replace(b"\xc0\x80", b"\0"))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def encode_mutf8(text: str) -> bytes:
    """The MUTF-8 bytes of a text; of what ``decode_mutf8`` made of undamaged bytes, those."""
    if text.isascii() and "\0" not in text:
        return text.encode()
    raw = text.encode("utf-16-be", "surrogatepass")
    units = (chr(raw[at] << 8 | raw[at + 1]) for at in range(0, len(raw), 2))
    return b"".join(b"\xc0\x80" if one == "\0" else one.encode("utf-8", "surrogatepass") for one in units)


def _decode_utf8(raw: bytes) -> str:
    """The text, surrogates as they stand; of damaged bytes surrogates are damage too."""
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")
