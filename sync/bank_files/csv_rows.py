"""The rows of a CSV file (RFC 4180 as banks write it), each with the line it begins on."""

import csv
from collections.abc import Iterator, Sequence

from shared_models.kernel.faults import worded
from sync.bank_files.statement import StatementUnreadable, at_line
from sync.bank_files.text import MAX_BYTES, MAX_LINE, too_long

Rows = list[tuple[int, list[str]]]
_END = "\x1e"
_MOST_LINES = 200
"""A cell with more lines than this is one whose quotation mark was never closed."""
_MOST_COLUMNS = 500


def rows_of(lines: Sequence[str], delimiter: str, most: int | None = None) -> Rows:
    """The rows that hold anything, at most `most`; raises StatementUnreadable for a quote that is never closed."""
    csv.field_size_limit(2 * MAX_BYTES)  # the process's own, kept as wide as others need it
    reader = csv.reader(_marked(lines), delimiter=delimiter)
    found: Rows = []
    line = 1
    try:
        for cells in reader:
            if reader.line_num - line > _MOST_LINES or (len(cells[-1:]) and cells[-1].endswith(f"\n{_END}\n")):
                if most is not None:
                    break
                raise StatementUnreadable(
                    worded(
                        "A quotation mark in the row of line {line} is never closed: close it, or double it "
                        "where it belongs to the text.",
                        line=line,
                    ),
                    line=line,
                )
            if cells == [_END] or (most is not None and len(found) >= most):
                break
            if any(map(str.strip, cells)):
                if len(cells) > _MOST_COLUMNS or any(len(each) > MAX_LINE for each in cells):
                    raise at_line(line, too_long())
                found.append((line, cells))
            line = reader.line_num + 1
    except csv.Error:
        raise at_line(line, too_long()) from None
    return found


def _marked(lines: Sequence[str]) -> Iterator[str]:
    for each in lines:
        yield f"{each}\n"
    yield f"{_END}\n"


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Names of the columns that differ: `Column 3` where there is none, `Name (2)` for the second of a name."""
    names: list[str] = []
    for place, cell in enumerate(cells, 1):
        plain = " ".join(cell.split())[:200] or f"Column {place}"
        name, number = plain, 2
        while name in names:
            name, number = f"{plain} ({number})", number + 1
        names.append(name)
    return tuple(names)
