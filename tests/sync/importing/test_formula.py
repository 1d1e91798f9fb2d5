"""What a spreadsheet would run leaves with an apostrophe and comes back without."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.importing.error_file import escaped_again
from sync.importing.formula import escaped, unescaped

texts = st.text(st.sampled_from("'=+-@\t\r 19a(＝"), max_size=6) | st.text()


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "＝1"])
def test_formulas_are_escaped(cell: str) -> None:
    assert escaped(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["+49 (30) 23125-000", "-12.50", "-", "Ann", "'tis", "", "a=b"])
def test_plain_numbers_and_words_are_left_alone(cell: str) -> None:
    assert escaped(cell) == cell


@given(texts)
def test_escaping_is_undone(cell: str) -> None:
    assert unescaped(escaped(cell)) == cell


@given(texts)
def test_an_error_file_reads_as_its_original_did(cell: str) -> None:
    assert unescaped(escaped_again(cell)) == unescaped(cell)
