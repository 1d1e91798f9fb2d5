"""The look over a report on paper: a logo that cannot be drawn is left out, and the report is not refused for it."""

from __future__ import annotations

from base64 import b64encode

import pytest

from sync.books.letterhead import letterhead

PNG = b"\x89PNG\r\n\x1a\n"


def test_a_logo_says_what_it_is() -> None:
    found = letterhead([("Harbour Ltd", "#112233", b64encode(PNG).decode())])
    assert found is not None
    assert (found.name, found.accent, found.logo, found.kind) == ("Harbour Ltd", "#112233", PNG, "png")


@pytest.mark.parametrize("logo", ["no base64!", b64encode(b"no picture").decode()])
def test_a_logo_that_cannot_be_drawn_is_left_out(logo: str) -> None:
    found = letterhead([("Harbour Ltd", "#112233", logo)])
    assert found is not None
    assert (found.accent, found.logo, found.kind) == ("#112233", b"", "")


def test_where_nothing_was_chosen_there_is_none() -> None:
    assert letterhead([]) is None
