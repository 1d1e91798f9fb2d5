"""Workbooks as tables: real files written here, and the ones that must not be opened."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from sync.importing.faults import FileTooLarge, NothingToImport, NotText
from sync.importing.workbook import open_workbook


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as made:
        days = made.add_format({"num_format": "yyyy-mm-dd"})
        made.add_worksheet("Empty")
        sheet = made.add_worksheet("People")
        for at, row in enumerate(
            (["Name", "Born", "Called", "Amount", "Share", "Code", "Sum", "Yes", "At"], ["", ""]), start=2
        ):
            sheet.write_row(at, 0, row)
        sheet.write(4, 0, "Ana 🦊")
        sheet.write_datetime(4, 1, date(1985, 4, 12), days)
        sheet.write_datetime(4, 2, datetime(2026, 11, 20, 9, 30), days)  # noqa: DTZ001 - a sheet knows no zone
        sheet.write_number(4, 3, 0.1 + 0.2)
        sheet.write_number(4, 4, 0.25)
        sheet.write_number(4, 5, 4930231250)
        sheet.write_formula(4, 6, "=1+1", value=2)
        sheet.write_boolean(4, 7, True)
        sheet.write_datetime(4, 8, time(14, 5), made.add_format({"num_format": "hh:mm"}))
    return path


def test_cells_are_read_as_the_values_they_hold(book: Path) -> None:
    table = open_workbook(book)
    assert (table.sheets, table.sheet) == (("Empty", "People"), "People")
    (row,) = table.rows()
    assert row.line == 5  # as the spreadsheet numbers it
    assert row.cells[:5] == ["Ana 🦊", "1985-04-12", "2026-11-20 09:30:00", "0.3", "0.25"]
    assert row.cells[5:] == ["4930231250", "2", "yes", "14:05:00"]
    assert [each.line for each in table.rows()] == [5]  # it can be read again


def test_a_sheet_is_chosen_by_its_name(book: Path) -> None:
    with pytest.raises(NothingToImport, match="Empty is empty"):
        open_workbook(book, "Empty")
    with pytest.raises(NothingToImport, match=r"no sheet 'Else'\. It has: Empty, People"):
        open_workbook(book, "Else")


def test_an_archive_that_unfolds_endlessly_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 5_000_000)
    with pytest.raises(FileTooLarge, match="100 times"):
        open_workbook(path)


def test_a_sheet_with_a_cell_far_away_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 16_383, "x")
    with pytest.raises(FileTooLarge, match="16,384 columns and 1,048,576 rows"):
        open_workbook(path)


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"\xff" * 200])
def test_what_is_no_workbook_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(data)
    with pytest.raises(NotText, match="damaged or no Excel workbook"):
        open_workbook(path)
