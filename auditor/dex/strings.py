"""String data: where each string lies, its bytes as words to compare, and its text on demand.

Source: "Dalvik executable format", ``string_data_item`` and MUTF-8 encoding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from auditor.dex.leb128 import MAX_ULEB128
from auditor.dex.numbering import Rows, Words
from auditor.dex.structs import Bytes, DexFile, Ints
from auditor.errors import MalformedDex

Hashes = npt.NDArray[np.uint32]

_WORD = 8
_FACTORS = (
    *(0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB),
    *(0xD6E8FEB86659FD93, 0xA0761D6478BD642F),
)
"""Of the words that stand for a string: at its begin, after each quarter, and at its end."""
_ARRAY_FACTORS = tuple(map(np.uint64, _FACTORS))
"""The same for arrays."""
_MASK = (1 << 64) - 1
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
    high = int(offsets.max())
    if high >= len(dex.data):
        raise MalformedDex(problem="string_data_off past the end", place=high)
    begin = offsets
    for _ in range(MAX_ULEB128):
        more = dex.data[np.minimum(begin, len(dex.data) - 1)] >= 0x80
        if not more.any():
            break
        begin = begin + more
    begin = begin + 1
    end = _ends(dex, offsets, begin)
    _check_order(offsets, end)
    return StringPlaces(begin, end)


def _ends(dex: DexFile, offsets: Ints, begin: Ints) -> Ints:
    """The place of the first NUL after the begin of each string.

    As compilers write them, the strings lie one after the other, with one NUL each and that of a
    length of 0.
    """
    low, last = int(offsets.min()), _nul_after(dex.data, int(begin.max()))
    is_nul = dex.data[low : last + 1] == 0
    count = np.count_nonzero(is_nul)
    after = np.append(offsets[1:] - 1, last)
    is_plain = count - np.count_nonzero(is_nul[offsets - low]) == len(offsets)
    if is_plain and (after >= begin).all() and is_nul[after - low].all():
        return after
    if count > 4 * len(dex.string_ids) + _STRAY_NULS:
        raise MalformedDex(problem="string data lies far apart", place=low)
    nuls = np.flatnonzero(is_nul) + low
    return np.asarray(nuls[np.searchsorted(nuls, begin)], np.int64)


def _nul_after(data: Bytes, at: int) -> int:
    window = 1 << 16
    for start in range(at, len(data), window):
        found = np.flatnonzero(data[start : start + window] == 0)
        if len(found):
            return start + int(found[0])
    raise MalformedDex(problem="string without an end", place=at)


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

    def equal(self, which: Ints, others: Ints) -> npt.NDArray[np.bool_]:
        """bool[k]: whether each of some strings has the same bytes as another."""
        length = self.end[which] - self.begin[which]
        equal = length == self.end[others] - self.begin[others]
        length *= equal
        at, counts, before = _word_places(self.begin[which], length)
        every = _words(self.buffer)
        differing = every[at]
        at += np.repeat(self.begin[others] - self.begin[which], counts)
        differing ^= every[at]
        _clear_unused(differing, length, counts, before)
        wrong = np.flatnonzero(differing != 0)
        equal[np.searchsorted(before, wrong, side="right") - 1] = False
        return np.asarray(equal, np.bool_)

    def hashes(self) -> Hashes:
        """uint32[n]: a hash of each string: of its length and of five words of it."""
        length = self.end - self.begin
        room = np.maximum(length - _WORD, 0)
        short = np.flatnonzero(length < _WORD)
        half = (4 * (_WORD - length[short])).astype(np.uint64)
        kept = np.uint64(_MASK) >> half >> half
        every = _words(self.buffer)
        hashes = length.astype(np.uint64)
        for number, factor in enumerate(_ARRAY_FACTORS):
            words = every[self.begin + (room * number >> 2)]
            words[short] &= kept
            words *= factor
            hashes += words
        hashes ^= hashes >> np.uint64(32)
        hashes *= _ARRAY_FACTORS[0]
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
    at, counts, before = _word_places(begin, length)
    words = _words(buffer)[at]
    _clear_unused(words, length, counts, before)
    return Rows(words, counts)


def _word_places(begin: Ints, length: Ints) -> tuple[Ints, Ints, Ints]:
    """The place of each word of strings; the words of each string, and those before them."""
    counts = (length + _WORD - 1) // _WORD
    before = np.cumsum(counts) - counts
    at = np.repeat(begin - _WORD * before, counts)
    at += np.arange(0, _WORD * len(at), _WORD)
    return at, counts, before


def _clear_unused(words: Words, length: Ints, counts: Ints, before: Ints) -> None:
    """Makes the bytes after each string 0 in its last word."""
    filled = np.flatnonzero(counts > 0)
    unused = (counts * _WORD - length)[filled].astype(np.uint64) * np.uint64(8)
    words[(before + counts - 1)[filled]] &= np.uint64(_MASK) >> unused


def hash_bytes(text: bytes) -> int:
    """The hash that ``StringRows`` gives a string with these bytes."""
    whole, room = len(text), max(len(text) - _WORD, 0)
    for number, factor in enumerate(_FACTORS):
        at = room * number >> 2
        whole += int.from_bytes(text[at : at + _WORD], "little") * factor
    whole &= _MASK
    return ((whole ^ whole >> 32) * _FACTORS[0] & _MASK) >> 32


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
