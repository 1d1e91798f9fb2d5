"""The content of a chunk: equal rows, equal hash, and the bytes that docs/protocol.md says."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest

from sync.protocol.content import content_of, encode_row

ROW: list[Any] = ["a", None, 7, ["x"], {"b": 1, "a": {"d": 2, "c": 3}}]


def test_the_order_in_which_a_map_was_filled_does_not_count() -> None:
    other = [*ROW[:4], {"a": {"c": 3, "d": 2}, "b": 1}]
    assert encode_row(ROW) == encode_row(other) == encode_row(tuple(ROW))


def test_the_bytes_are_those_of_the_page() -> None:
    assert encode_row(ROW) == b"\x95\xa1a\xc0\x07\x91\xa1x\x82\xa1a\x82\xa1c\x03\xa1d\x02\xa1b\x01"
    assert content_of([b"one", b"two"]) == sha256(b"onetwo").hexdigest()


@pytest.mark.parametrize("at", range(5))
def test_every_value_counts(at: int) -> None:
    other = [*ROW]
    other[at] = "other"
    assert content_of([encode_row(ROW)]) != content_of([encode_row(other)])
