"""Tables as CSV, as a workbook and on paper.

Law: amounts are numbers in files, with all decimals of their currency; texts never begin a formula. Equal tables give
equal bytes of CSV and PDF.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from shared_models.kernel.faults import InvalidValue, worded
from sync.books.letterhead import Letterhead
from sync.books.table import Cell, Table
from sync.importing.formula import escaped

if TYPE_CHECKING:
    import typst

MOST_ON_PAPER = 5_000
"""Rows that a file of pages has at most; more are for a workbook."""
_TEMPLATE = Path(__file__).parents[1] / "papers" / "template"
_WIDE = 5
"""Columns from which on the paper lies on its side."""
_COLOUR, _INK = re.compile("#[0-9a-fA-F]{6}"), "#1c2126"
_SHEET_NAME = 31
_NOT_IN_NAMES = str.maketrans("", "", "[]:*?/\\'")


def as_csv(table: Table) -> bytes:
    """Comma-separated values with a byte order mark, so that spreadsheets read UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([escaped(each) for each in table.columns])
    for row in table.rows:
        writer.writerow([escaped(each) if isinstance(each, str) else f"{each:f}" for each in row.cells])
    return text.getvalue().encode("utf-8-sig")


def as_workbook(table: Table) -> bytes:
    """An Excel workbook of one sheet."""
    import xlsxwriter  # only who asks for a workbook pays for it

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet(table.title.translate(_NOT_IN_NAMES)[:_SHEET_NAME])
        depths, decimals = {row.depth for row in table.rows} | {0}, _decimals(table)
        looks = {
            (strong, depth, places): book.add_format({"bold": strong, "indent": depth, "num_format": _number(places)})
            for strong in (False, True)
            for depth in depths
            for places in decimals
        }
        head = book.add_format({"bold": True, "bottom": 1})
        if table.language == "ar":
            sheet.right_to_left()
        sheet.write_string(0, 0, f"{table.title}, {table.about}, {table.currency}", book.add_format({"bold": True}))
        for at, words in enumerate(table.columns):
            sheet.write_string(1, at, words, head)
        sheet.freeze_panes(2, 1)
        for at, row in enumerate(table.rows, 2):
            for column, each in enumerate(row.cells):
                look = looks[row.strong, row.depth if column == 0 else 0, _places(each)]
                if isinstance(each, str):
                    sheet.write_string(at, column, each, look)
                else:
                    sheet.write_number(at, column, each, look)
        sheet.autofit()
    return file.getvalue()


def as_pdf(table: Table) -> bytes:
    """Pages with the columns repeated on each. Raises InvalidValue for more rows than anybody prints."""
    if len(table.rows) > MOST_ON_PAPER:
        raise InvalidValue(
            worded("These are {count} rows, too many for pages. Take fewer days, or a workbook.", count=len(table.rows))
        )
    data = {
        "title": table.title,
        "about": f"{table.about} · {table.currency}",
        "language": table.language,
        "wide": len(table.columns) > _WIDE,
        "texts": _text_columns(table),
        **_headed(table.letterhead),
        "columns": list(table.columns),
        "rows": [
            {"depth": row.depth, "strong": row.strong, "cells": [_written(each, table.language) for each in row.cells]}
            for row in table.rows
        ],
    }
    return _drawn(data) if table.letterhead is None or not table.letterhead.kind else _drawn_with_logo(data)


def _drawn_with_logo(data: dict[str, object]) -> bytes:
    """Pages with the logo; without it where the typesetter cannot draw it."""
    import typst

    try:
        return _drawn(data)
    except typst.TypstError:
        return _drawn({**data, "logo": None})


def _drawn(data: dict[str, object]) -> bytes:
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    made = _compiler().compile(format="pdf", sys_inputs={"data": text}, timestamp=0)
    return made if isinstance(made, bytes) else b"".join(made or [])


WRITERS: Mapping[str, tuple[str, Callable[[Table], bytes]]] = {
    "csv": ("text/csv; charset=utf-8", as_csv),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", as_workbook),
    "pdf": ("application/pdf", as_pdf),
}
"""Media type and writer of each kind of file."""


def _text_columns(table: Table) -> list[bool]:
    return [
        at == 0 or not any(isinstance(row.cells[at], Decimal) for row in table.rows) for at in range(len(table.columns))
    ]


def _headed(letterhead: Letterhead | None) -> dict[str, object]:
    """Whose report it is, as the template takes it; a colour that is none is not used."""
    if letterhead is None:
        return {"house": "", "accent": _INK, "logo": None, "logo-format": ""}
    accent = letterhead.accent if _COLOUR.fullmatch(letterhead.accent) else _INK
    logo = list(letterhead.logo) if letterhead.kind else None
    return {"house": letterhead.name, "accent": accent, "logo": logo, "logo-format": letterhead.kind}


def _number(places: int) -> str:
    return "#,##0" + ("." + "0" * places if places else "")


def _decimals(table: Table) -> set[int]:
    return {_places(each) for row in table.rows for each in row.cells} | {0}


def _places(cell: Cell) -> int:
    return max(0, -int(cell.as_tuple().exponent)) if isinstance(cell, Decimal) else 0


def _written(cell: Cell, language: str) -> str:
    """An amount as people of the language write it."""
    if isinstance(cell, str):
        return cell
    thousands, point = {"de": (".", ","), "es": (".", ","), "fr": ("\u202f", ",")}.get(language, (",", "."))
    text = f"{abs(cell):,f}".replace(",", "\0").replace(".", point).replace("\0", thousands)
    return f"\u2212{text}" if cell < 0 else text


@cache
def _compiler() -> "typst.Compiler":
    import typst

    from sync.papers.fonts import fonts

    path = str(_TEMPLATE / "report.typ")
    return typst.Compiler(path, root=str(_TEMPLATE), font_paths=fonts(), ignore_system_fonts=True)
