"""A list as CSV, which our import reads back and spreadsheets open: formulas escaped, amounts and times exact."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from shared_models.kernel.ids import Id
from sync.importing.export import text_of
from sync.importing.exports.writer import ExportColumn, TextWriter, headers, told
from sync.importing.formula import escaped
from sync.replica.lists import Line


class CsvWriter(TextWriter):
    """UTF-8, with the byte order mark that Excel needs unless told otherwise."""

    def __init__(self, path: Path, columns: Sequence[ExportColumn], *, mark: bool = True) -> None:
        super().__init__(path, "utf-8-sig" if mark else "utf-8")
        self._columns = columns
        with told(path):
            self._writer = csv.writer(self.file, lineterminator="\r\n")
            self._writer.writerow([escaped(each) for each in headers(columns)])

    def add(self, lines: Iterable[Line]) -> None:
        """Write these records."""
        with told(self.path):
            self._writer.writerows([escaped(cell_text(each, line)) for each in self._columns] for line in lines)


def cell_text(column: ExportColumn, line: Line) -> str:
    """What a cell says: labels for choices, names for references, everything else as our import reads it."""
    if column.field is None:
        return line.title
    titles: Mapping[Id, str] = line.titles
    return text_of(column.field, line.values.get(column.field.name), line.values, lambda _, each: titles.get(each, ""))
