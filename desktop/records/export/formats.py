"""The formats a list can be written in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from shared_models.kernel.record_type import RecordType

if TYPE_CHECKING:
    from sync.importing.exports.writer import ExportColumn, Writer


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Export", text)


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its file's suffix, whether one chooses its columns, and whether it knows a byte order mark."""

    id: str
    suffix: str
    has_columns: bool = True
    has_mark: bool = False

    def label(self) -> str:
        """What people call it."""
        return {"excel": tr("Excel workbook"), "csv": tr("CSV text"), "vcard": tr("vCard address cards")}[self.id]

    def opening(self, path: Path, columns: "Sequence[ExportColumn]", sheet: str, mark: bool) -> "Callable[[], Writer]":
        """What makes the file, on the worker's thread."""

        def make() -> "Writer":
            if self.id == "excel":
                from desktop.importing.import_job import zone
                from sync.importing.exports.excel_writer import ExcelWriter

                return ExcelWriter(path, columns, sheet, zone())
            if self.id == "csv":
                from sync.importing.exports.csv_writer import CsvWriter

                return CsvWriter(path, columns, mark=mark)
            from sync.importing.exports.vcard_writer import VcardWriter

            return VcardWriter(path)

        return make


def formats(record_type: RecordType) -> list[Format]:
    """Those for a record type: only people have address cards."""
    found = [Format("excel", ".xlsx"), Format("csv", ".csv", has_mark=True)]
    return [*found, Format("vcard", ".vcf", has_columns=False)] if record_type.name == "contact" else found
