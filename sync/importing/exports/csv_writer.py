"""A list as CSV, which our import reads back and spreadsheets open: formulas escaped, amounts and times exact."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from shared_models.kernel.ids import Id
from sync.importing.export import text_of
from sync.importing.exports.writer import ExportColumn, headers, put_in_place, told, unfinished
from sync.importing.formula import escaped
from sync.replica.lists import Line


class CsvWriter:
    """UTF-8, with the byte order mark that Excel needs unless told otherwise."""

    def __init__(self, path: Path, columns: Sequence[ExportColumn], *, mark: bool = True) -> None:
        self._path, self._part, self._columns = path, unfinished(path), columns
        with told(path):
            self._file = self._part.open("w", encoding="utf-8-sig" if mark else "utf-8", newline="")
            self._writer = csv.writer(self._file, lineterminator="\r\n")
            self._writer.writerow([escaped(each) for each in headers(columns)])

    def add(self, lines: Iterable[Line]) -> None:
        """Write these records."""
        with told(self._path):
            self._writer.writerows([escaped(cell_text(each, line)) for each in self._columns] for line in lines)

    def finish(self) -> int:
        """Put the file in its place; nothing is ever cut."""
        with told(self._path):
            self._file.close()
            put_in_place(self._part, self._path)
        return 0

    def abandon(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):  # what is left in memory cannot be written either
            self._file.close()
        self._part.unlink(missing_ok=True)


def cell_text(column: ExportColumn, line: Line) -> str:
    """What a cell says: labels for choices, names for references, everything else as our import reads it."""
    if column.field is None:
        return line.title
    titles: Mapping[Id, str] = line.titles
    return text_of(column.field, line.values.get(column.field.name), line.values, lambda _, each: titles.get(each, ""))
