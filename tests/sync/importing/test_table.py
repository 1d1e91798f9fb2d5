"""Bytes become columns and rows, whatever program wrote them."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.importing.faults import FileTooLarge, FileUnreadable, NothingToImport, NotText, QuoteNeverClosed
from sync.importing.table import SourceRow, open_table, read_table

NAMES = "Vorname;Nachname\nJürgen;Müller\nŁucja;Šimić\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings_are_found_out(encoding: str) -> None:
    table = read_table(NAMES.encode(encoding))
    assert table.headers == ("Vorname", "Nachname")
    assert [row.cells for row in table.rows()] == [["Jürgen", "Müller"], ["Łucja", "Šimić"]]


def test_bytes_that_are_not_utf_8_are_windows_1252_or_latin_1() -> None:
    assert read_table("Name,City\nJosé “Pepe”,Köln\n".encode("cp1252")).encoding == "cp1252"
    assert read_table(b"Name,City\nJos\xe9,A\x81\n").encoding == "latin-1"


def test_a_few_damaged_bytes_do_not_turn_utf_8_into_another_encoding() -> None:
    rows = list(read_table(b"Name\n" + "é\n".encode() * 50 + b"\xe9x\n").rows())
    assert rows[0].cells == ["é"]
    assert "\ufffd" in rows[-1].cells[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    text = f'Name{delimiter}Note\nA{delimiter}"x, y; z"\nB{delimiter}"1,5; 2,5"\n'
    table = read_table(text.encode())
    assert table.delimiter == delimiter
    assert [row.cells[0] for row in table.rows()] == ["A", "B"]


def test_excels_first_line_names_the_delimiter() -> None:
    table = read_table(b"sep=;\r\nName;City, State\r\nA;Berlin\r\n")
    assert table.headers == ("Name", "City, State")
    assert list(table.rows()) == [SourceRow(3, ["A", "Berlin"])]


def test_quoted_line_ends_keep_the_line_numbers_right() -> None:
    table = read_table(b'Name,Note\r\nA,"one\r\ntwo"\r\n\r\nB,"x ""y"""\r\n')
    assert list(table.rows()) == [SourceRow(2, ["A", "one\r\ntwo"]), SourceRow(5, ["B", 'x "y"'])]


def test_old_line_ends_blank_rows_and_short_rows() -> None:
    table = read_table(b"A,B,C\r1\r,,\r \r2,3,4,5\r")
    assert list(table.rows()) == [SourceRow(2, ["1", "", ""]), SourceRow(5, ["2", "3", "4", "5"])]


def test_headers_are_made_unique_and_named() -> None:
    assert read_table(b"Phone,,Phone,Phone (2),\n1,2,3,4\n").headers == (
        "Phone",
        "Column 2",
        "Phone (2)",
        "Phone (2) (2)",
    )


def test_nul_bytes_stay_in_their_cell() -> None:
    assert next(read_table(b"A,B\nx\x00y,z\n").rows()).cells == ["x\x00y", "z"]


def test_a_cell_of_a_million_characters_is_read() -> None:
    (row,) = read_table(b"A,B\n" + b"x" * 1_000_000 + b",y\n").rows()
    assert (len(row.cells[0]), row.cells[1]) == (1_000_000, "y")


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b" , \n,,\n"])
def test_an_empty_file_says_so(content: bytes) -> None:
    with pytest.raises(NothingToImport):
        read_table(content)


@pytest.mark.parametrize("content", [b"PK\x03\x04xlsx", b"%PDF-1.7", b"\xd0\xcf\x11\xe0xls"])
def test_a_workbook_is_not_text(content: bytes) -> None:
    with pytest.raises(NotText, match="save it as CSV"):
        read_table(content)


@pytest.mark.parametrize("text", ['A,B\n1,2\n3,"4\n5,6\n', 'A,B\n1,2\n3,"4'])
def test_a_quotation_mark_that_is_never_closed_names_its_line(text: str) -> None:
    with pytest.raises(QuoteNeverClosed, match="line 3"):
        list(read_table(text.encode()).rows())


def test_a_quotation_mark_inside_a_cell_is_a_letter() -> None:
    assert [row.cells for row in read_table(b'A,B\n5" pipe,x\n').rows()] == [['5" pipe', "x"]]


def test_files_that_are_too_large_or_missing(tmp_path, monkeypatch) -> None:
    with pytest.raises(FileUnreadable, match="No such file"):
        open_table(tmp_path / "none.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(101 * 1024 * 1024)
    with pytest.raises(FileTooLarge, match="Split it"):
        open_table(large)


def test_too_many_columns() -> None:
    with pytest.raises(FileTooLarge, match="columns"):
        read_table(",".join(f"c{n}" for n in range(600)).encode())


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('",;\n'), max_size=12)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=8))
def test_what_csv_writes_comes_back(rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([["one", "two", "three"], *rows])
    table = read_table(text.getvalue().encode("utf-8-sig"), delimiter=",")
    assert [row.cells for row in table.rows()] == [row for row in rows if any(map(str.strip, row))]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_words(content: bytes) -> None:
    with suppress(NothingToImport, NotText, QuoteNeverClosed, FileTooLarge):
        for row in read_table(content).rows():
            assert any(map(str.strip, row.cells))
