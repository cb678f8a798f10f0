"""String data: places, words and text."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.dex.strings import decode_mutf8, string_places, string_rows
from auditor.dex.structs import DexFile, read_dex_files
from auditor.errors import MalformedDex
from tests.dexbuilder import Dex, build, mutf8
from tests.dexfiles import SAMPLES, dex_files

texts = st.lists(st.text(max_size=40), min_size=1, max_size=12, unique=True)


def only(raw: bytes) -> DexFile:
    (dex,) = read_dex_files("classes.dex", np.frombuffer(raw, np.uint8))
    return dex


def with_offsets(*offsets: int) -> bytes:
    """A file of four strings of one letter, the first of them at other places."""
    raw = bytearray(build(Dex([], strings=["a", "b", "c", "d"])))
    struct.pack_into(f"<{len(offsets)}I", raw, 0x70, *offsets)
    return bytes(raw)


FIRST = struct.unpack_from("<I", with_offsets(), 0x70)[0]


@settings(deadline=None)
@given(texts)
def test_each_string_lies_where_it_was_written(strings: list[str]) -> None:
    dex = only(build(Dex([], strings=strings)))
    places = string_places(dex)
    raws = [dex.data[b:e].tobytes() for b, e in zip(places.begin.tolist(), places.end.tolist(), strict=True)]
    assert sorted(raws) == sorted(map(mutf8, strings))
    assert sorted(map(decode_mutf8, raws)) == sorted(strings)


def test_a_length_prefix_may_take_several_bytes() -> None:
    long = "x" * 20_000
    places = string_places(only(build(Dex([], strings=["", long]))))
    assert (places.end - places.begin).tolist() == [0, len(long)]


@pytest.mark.parametrize(
    ("offsets", "says"),
    [
        ((FIRST, FIRST), "over one another"),
        ((FIRST, FIRST + 1), "over one another"),
        ((FIRST, FIRST + 2), "over one another"),
        ((FIRST + 3, FIRST, FIRST + 3), "over one another"),
        ((FIRST, 0xFFFFFFFF), "past the end"),
    ],
    ids=["twice", "in another", "at the NUL", "not in order", "outside"],
)
def test_strings_may_not_lie_over_one_another(offsets: tuple[int, ...], says: str) -> None:
    with pytest.raises(MalformedDex, match=says):
        string_places(only(with_offsets(*offsets)))


def test_strings_may_lie_in_any_order() -> None:
    dex = only(with_offsets(FIRST + 3, FIRST, FIRST + 9, FIRST + 6))
    assert bytes(dex.data[string_places(dex).begin]) == b"badc"


def test_a_string_without_an_end_is_refused() -> None:
    raw = with_offsets()
    with pytest.raises(MalformedDex, match="without an end"):
        string_places(only(with_offsets(FIRST, FIRST + 3, FIRST + 6, len(raw)) + b"\x05endless"))


def test_a_length_prefix_that_never_ends_is_refused() -> None:
    raw = with_offsets()
    with pytest.raises(MalformedDex):
        string_places(only(with_offsets(FIRST, FIRST + 3, FIRST + 6, len(raw)) + b"\xff" * 9))


def test_strings_far_apart_do_not_fill_the_memory() -> None:
    """Between two strings, 8 MiB of zeros would be 64 MiB of places."""
    raw = with_offsets()
    far = with_offsets(FIRST, FIRST + 3, FIRST + 6, len(raw) + (8 << 20)) + bytes(8 << 20) + b"\x01e\0"
    with pytest.raises(MalformedDex, match="far apart"):
        string_places(only(far))


# Words


@given(
    st.lists(st.binary(max_size=30).map(lambda raw: raw.replace(b"\0", b"\1")), max_size=8), st.integers(0, 9)
)
def test_a_row_of_words_is_the_bytes_and_zeros(strings: list[bytes], gap: int) -> None:
    buffer = bytearray(gap)
    begin, end = [], []
    for raw in strings:
        begin.append(len(buffer))
        buffer += raw
        end.append(len(buffer))
        buffer += b"\xff"
    data = np.frombuffer(bytes(buffer) + bytes(8), np.uint8)
    rows = string_rows(data, np.array(begin, np.int64), np.array(end, np.int64))
    found = [
        rows.words[b : b + n].tobytes().rstrip(b"\0")
        for b, n in zip(rows.begins.tolist(), rows.counts.tolist(), strict=True)
    ]
    assert found == strings
    assert rows.counts.tolist() == [-(-len(raw) // 8) for raw in strings]


# Text


@given(st.text())
def test_text_is_read_back(text: str) -> None:
    assert decode_mutf8(mutf8(text)) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        (b"abc", "abc"),
        (b"a\xc0\x80b", "a\0b"),
        (b"\xed\xa0\xbd\xed\xb8\x80", "\U0001f600"),
        (b"\xed\xa0\xbd", "\ud83d"),
        (b"\xed\xb8\x80\xed\xa0\xbd", "\ude00\ud83d"),
        (b"\xed\xa0\xbd\xed\xa0\xbd\xed\xb8\x80", "\ud83d\U0001f600"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"caf\xc3", "caf\ufffd"),
        (b"\xe7\x94\xb7\x80", "男\ufffd"),
        (b"\xc0\x80\xff", "\0\ufffd"),
    ],
)
def test_mutf8(raw: bytes, text: str) -> None:
    assert decode_mutf8(raw) == text


@given(st.binary())
def test_any_bytes_have_a_text(raw: bytes) -> None:
    assert isinstance(decode_mutf8(raw), str)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_lengths_in_the_samples_are_those_of_the_texts(name: str) -> None:
    """``utf16_size`` is not used for reading, so that it can tell whether the reading was right."""
    for raw in dex_files(name).values():
        dex = only(raw)
        places = string_places(dex)
        for offset, begin, end in zip(
            dex.string_ids["string_data_off"].tolist(),
            places.begin.tolist(),
            places.end.tolist(),
            strict=True,
        ):
            size = sum((raw[at] & 0x7F) << 7 * back for back, at in enumerate(range(offset, begin)))
            assert len(decode_mutf8(raw[begin:end]).encode("utf-16-le", "surrogatepass")) == 2 * size
