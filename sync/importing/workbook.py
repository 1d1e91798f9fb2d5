"""A sheet of an Excel workbook as a table: values as they stand in the cells, of formulas what they came to last.

Formats: Office Open XML (`.xlsx`, `.xlsm`) and the older binary one (`.xls`), read by calamine. An archive that would
unfold to more than a hundred times its size, or a sheet too wide or too long to hold, is refused before it is opened.
"""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shared_models.kernel.faults import worded
from sync.importing.faults import FileTooLarge, NothingToImport, NotText
from sync.importing.table import MAX_COLUMNS, Table, headings, readable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

SUFFIXES = (".xlsx", ".xlsm", ".xls")
MOST_TIMES = 100
"""How many times its size an archive may unfold to."""
MOST_BYTES = 1024 * 1024 * 1024
MOST_CELLS = 20_000_000
_CHUNK = 1024 * 1024
_OVERLAP = 64
_LAST_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_EXCEL_DIGITS = 15


def open_workbook(path: Path, sheet: str = "") -> Table:
    """The table on a sheet, the first visible one that holds anything unless named.

    Raises FileUnreadable, FileTooLarge, NotText or NothingToImport.
    """
    from python_calamine import CalamineError, PasswordError, load_workbook  # only who imports a workbook pays for it

    with readable(path):
        if path.suffix.lower() != ".xls":
            _refuse_bombs(path)
        try:
            book = load_workbook(str(path))
        except PasswordError:
            raise NotText(
                worded("{file} is locked with a password. Save it without one, and import that.", file=path.name)
            ) from None
        except CalamineError as error:
            raise NotText(
                worded("{file} cannot be read as an Excel workbook: {problem}.", file=path.name, problem=error)
            ) from None
        return _table(book, path.name, sheet)


def _table(book: "CalamineWorkbook", name: str, sheet: str) -> Table:
    names = tuple(book.sheet_names)
    if sheet and sheet not in names:
        raise NothingToImport(
            worded(
                "{name} has no sheet '{sheet}'. It has: {names}.",
                name=name,
                sheet=sheet[:80],
                names=", ".join(names)[:400],
            )
        )
    for each in (sheet,) if sheet else names:
        found = _sheet(book, name, each)
        rows = _rows(found)
        header_line, cells = next((each for each in rows if any(map(str.strip, each[1]))), (0, []))
        if cells:
            headers, problem = headings(cells)

            def below(found: "CalamineSheet" = found, line: int = header_line) -> Iterator[tuple[int, list[str]]]:
                return (each for each in _rows(found) if each[0] > line)

            return Table(headers, below, problem=problem, sheets=names, sheet=each)
    raise NothingToImport(
        worded("{name} is empty.", name=name) if not sheet else worded("The sheet {sheet} is empty.", sheet=sheet[:80])
    )


def _sheet(book: "CalamineWorkbook", name: str, sheet: str) -> "CalamineSheet":
    from python_calamine import CalamineError

    try:
        found = book.get_sheet_by_name(sheet)
    except CalamineError as error:
        raise NotText(
            worded("The sheet {sheet} of {name} cannot be read: {problem}.", sheet=sheet[:80], name=name, problem=error)
        ) from None
    if found.width > MAX_COLUMNS:
        raise FileTooLarge(
            worded(
                "The sheet has {count} columns; one import takes at most {limit}.", count=found.width, limit=MAX_COLUMNS
            )
        )
    return found


def _rows(sheet: "CalamineSheet") -> Iterator[tuple[int, list[str]]]:
    """The rows of a sheet with their numbers as the spreadsheet shows them."""
    first = (sheet.start or (0, 0))[0] + 1
    skipped = sheet.total_height - sheet.height
    for at, cells in enumerate(sheet.iter_rows()):
        line = at + 1 if skipped else at + first
        yield line, [_text(each) for each in cells]


def _text(value: Any) -> str:
    """A cell's value in a form that every reading of a field understands."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # Excel keeps fifteen digits of a number; what stands behind them is not what the person typed.
        return format(Decimal(format(value, f".{_EXCEL_DIGITS}g")), "f").removesuffix(".0")
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds") if value.time() != time() else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("seconds")
    if isinstance(value, timedelta):
        seconds = int(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return "" if value is None else str(value)


def _refuse_bombs(path: Path) -> None:
    """Unfold the archive once, counting, before anything holds it whole; the sizes it claims prove nothing."""
    too_much = FileTooLarge(
        worded(
            "{file} unfolds to more than {limit} times its size, which no real table does. It was not opened.",
            file=path.name,
            limit=MOST_TIMES,
        )
    )
    most = min(MOST_BYTES, MOST_TIMES * max(path.stat().st_size, 1))
    unfolded = 0
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                entry.file_size = MOST_BYTES  # read on to the real end, whatever is claimed
                sheet = entry.filename.startswith("xl/worksheets/")
                width = height = 0
                tail = b""
                with archive.open(entry) as file:
                    while chunk := file.read(_CHUNK):
                        unfolded += len(chunk)
                        if unfolded > most:
                            raise too_much
                        if sheet:
                            width, height = _reach(tail + chunk, width, height)
                            tail = chunk[-_OVERLAP:]
                if width * height > MOST_CELLS:
                    raise FileTooLarge(
                        worded(
                            "A sheet of {file} reaches over {columns} columns and {rows} rows. Delete the empty "
                            "columns and rows, or copy the table into a new workbook.",
                            file=path.name,
                            columns=f"{width:,}",
                            rows=f"{height:,}",
                        )
                    )
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise NotText(
            worded("{file} is damaged or no Excel workbook: {problem}.", file=path.name, problem=error)
        ) from None


def _reach(piece: bytes, width: int, height: int) -> tuple[int, int]:
    """How far the cells named in a piece of a sheet reach; columns and rows are counted from one."""
    columns = set()
    for column, row in _LAST_CELL.findall(piece):
        columns.add(column)
        height = max(height, int(row))
    for each in columns:
        number = 0
        for letter in each:
            number = number * 26 + letter - 64
        width = max(width, number)
    return width, height
