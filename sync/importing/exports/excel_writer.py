"""A list as an Excel workbook: real dates and numbers, a header that stays, filters, nothing that runs as a formula.

Format: Office Open XML (ECMA-376) by XlsxWriter, row by row, so that a hundred thousand records need little memory.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

from shared_models.kernel.faults import worded
from shared_models.kernel.instant import is_day
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.record_field import Kind, Value
from sync.importing.exports.csv_writer import cell_text
from sync.importing.exports.writer import ExportColumn, ExportNotWritten, put_in_place, told, unfinished
from sync.replica.lists import Line

ROWS = 1_048_575
"""Records that a sheet holds below its header."""
TEXT = 32_767
"""Characters that a cell holds."""
_FIRST = date(1900, 3, 1)
"""Excel takes 1900 for a leap year: days before are off by one, and days before 1900 do not exist."""
_DIGITS = 15
_WIDTHS = {Kind.LONG_TEXT: 40, Kind.EMAIL: 28, Kind.REFERENCE: 24, Kind.TEXT: 20, Kind.INSTANT: 17}
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})


class ExcelWriter:
    """`zone` is the one in which times are told: a sheet knows none."""

    def __init__(self, path: Path, columns: Sequence[ExportColumn], sheet: str, zone: tzinfo = UTC) -> None:
        import xlsxwriter

        self._path, self._part, self._columns, self._zone = path, unfinished(path), columns, zone
        self._row, self._cut = 0, 0
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book: Any = xlsxwriter.Workbook(str(self._part), options)
        self._sheet: Any = self._book.add_worksheet(_sheet_name(sheet))
        self._formats: dict[str, Any] = {}
        bold = self._book.add_format({"bold": True, "bottom": 1})
        self._sheet.freeze_panes(1, 0)
        for at, each in enumerate(columns):
            wide = _WIDTHS.get(each.field.kind, 14) if each.field is not None else 28
            self._sheet.set_column(at, at, max(wide, min(len(each.header) + 3, 40)))
            self._sheet.write_string(0, at, each.header, bold)

    def add(self, lines: Iterable[Line]) -> None:
        """Write these records. Raises ExportNotWritten when a sheet holds no more."""
        with told(self._path):
            for line in lines:
                self._row += 1
                if self._row > ROWS:
                    raise ExportNotWritten(
                        worded(
                            "Excel holds {limit} records in a sheet. Narrow the list, or choose CSV.", limit=f"{ROWS:,}"
                        )
                    )
                for at, column in enumerate(self._columns):
                    self._write(at, column, line)

    def finish(self) -> int:
        """Put the file in its place; how many texts were too long for a cell and end early."""
        from xlsxwriter.exceptions import XlsxFileError

        if self._columns:
            self._sheet.autofilter(0, 0, max(self._row, 1), len(self._columns) - 1)
        with told(self._path):
            try:
                self._book.close()
            except XlsxFileError as error:
                cause = error.args[0] if error.args else error
                raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
            put_in_place(self._part, self._path)
        return self._cut

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._book.fileclosed = True  # else it would be written when it is forgotten
        self._sheet._opt_close()
        self._part.unlink(missing_ok=True)

    def _write(self, at: int, column: ExportColumn, line: Line) -> None:
        field = column.field
        value = line.values.get(field.name) if field is not None else None
        if field is not None and value is not None:
            if field.kind in _NUMBERS and self._write_number(at, column, value, line):
                return
            moment = self._moment(field.kind, value)
            if moment is not None:
                stamp = "yyyy-mm-dd hh:mm" if isinstance(moment, datetime) else "yyyy-mm-dd"
                self._sheet.write_datetime(self._row, at, moment, self._format(stamp))
                return
            if field.kind is Kind.BOOLEAN:
                self._sheet.write_boolean(self._row, at, value)
                return
            if field.kind is Kind.DURATION:
                self._sheet.write_number(self._row, at, Decimal(value) / 86_400, self._format("[h]:mm"))
                return
        text = cell_text(column, line)
        if len(text) > TEXT:
            self._cut += 1
            text = text[:TEXT]
        if text:
            self._sheet.write_string(self._row, at, text)

    def _write_number(self, at: int, column: ExportColumn, value: Value, line: Line) -> bool:
        """Whether it could be written exactly: a cell holds fifteen digits, longer ones stay text."""
        field = column.field
        assert field is not None
        if len(str(abs(value))) > _DIGITS:
            return False
        scale = scale_of(field, line.values)
        shape = "#,##0" + (f".{'0' * scale}" if scale else "") if field.kind is Kind.MONEY else "General"
        self._sheet.write_number(self._row, at, Decimal(value).scaleb(-scale), self._format(shape))
        return True

    def _moment(self, kind: Kind, value: Value) -> date | datetime | None:
        if kind is Kind.DAY and is_day(value):
            day = date.fromisoformat(value)
            return day if day >= _FIRST else None
        if kind is Kind.INSTANT and 0 <= value < 253_402_214_400_000_000:
            return datetime.fromtimestamp(value // 1_000_000, self._zone).replace(tzinfo=None)
        return None

    def _format(self, shape: str) -> Any:
        if shape not in self._formats:
            self._formats[shape] = self._book.add_format({"num_format": shape})
        return self._formats[shape]


def _sheet_name(words: str) -> str:
    """A name that Excel takes: at most 31 characters, none of `[]:*?/\\`, no apostrophe at an end."""
    plain = "".join(" " if letter in "[]:*?/\\" else letter for letter in words)[:31].strip().strip("'")
    return plain or "List"
