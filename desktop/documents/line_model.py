"""The lines of a document as a table model: each cell as people read it, written through the sheet."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.derive.value_text import ValueText
from desktop.derive.words import declared
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr
from desktop.widgets.editors.number_text import format_number, shortened
from shared_models.accounting.reckoning.document_totals import line_amount
from shared_models.kernel.money import exponent
from shared_models.kernel.record_field import RecordField

COLUMNS = ("product_id", "text", "quantity", "unit", "unit_price", "discount", "account_id", "tax_ids")
AMOUNT = len(COLUMNS)
NUMBERS = frozenset({"quantity", "unit_price", "discount"})
_OF_TEXT = frozenset({"text"})
_Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractTableModel):
    """A column for each of COLUMNS and the amount; a row for each line of the sheet."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.fields: dict[str, RecordField] = {each.name: each for each in sheet.kind.field("lines").lines}
        self._values = ValueText(sheet.workspace.locale)
        sheet.laid_out.connect(self._reset)
        sheet.changed.connect(self._repaint)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else AMOUNT + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_edit(index.row(), index.column()) else flags

    def can_edit(self, row: int, column: int) -> bool:
        """Whether a person writes there: not what follows, and of a line of text only its words."""
        if self.sheet.is_final or not 0 <= column < AMOUNT or not 0 <= row < len(self.sheet.lines):
            return False
        return self.sheet.lines[row]["kind"] == "item" or COLUMNS[column] in _OF_TEXT

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            at_end = section == AMOUNT or COLUMNS[section] in NUMBERS
            return Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section == AMOUNT:
            return tr("Amount")
        return declared(self.fields[COLUMNS[section]].label)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{title}: {self.text(index.row(), index.column())}"
        return self.text(index.row(), index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        line = self.sheet.lines[row]
        if line["kind"] == "text" and (column == AMOUNT or COLUMNS[column] not in _OF_TEXT):
            return ""
        if column == AMOUNT:
            return self._amount(line)
        name = COLUMNS[column]
        value = line.get(name)
        if name in NUMBERS and isinstance(value, int):
            return f"{self.text_of(name, value)}\u00a0%" if name == "discount" else self.text_of(name, value)
        if name == "tax_ids":
            return ", ".join(self.titles(name, value or ()))
        if self.fields[name].reference:
            return ", ".join(self.titles(name, [value] if value else []))
        if name == "unit":
            units = self.sheet.workspace.catalogue.record_type("product").field("unit").choices
            return declared(units[str(value)]) if value in units else str(value or "")
        return str(value or "").replace("\n", " · ")

    def text_of(self, name: str, value: int) -> str:
        """A number of a column as one would type it."""
        least = exponent(str(self.sheet.values["currency"])) if name == "unit_price" else 0
        return shortened(value, self.fields[name].scale, least, self._values.locale)

    def titles(self, name: str, ids: Any) -> list[str]:
        """What the records are called that a cell names."""
        types, shelf = self.sheet.workspace.catalogue.record_types, self.sheet.shelf
        kind = types[self.fields[name].reference]
        rows = [shelf.get(kind.name, each) for each in ids]
        return ["…" if row is None else kind.title_of(row) for row in rows]

    def _amount(self, line: dict[str, Any]) -> str:
        values = self.sheet.values
        currency = str(values["currency"])
        mode = values["rounding_mode"] or self.sheet.figures()["rounding_mode"]
        amount = line_amount({"discount": None, **line}, currency, mode)
        return format_number(amount, exponent(currency), self._values.locale)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, AMOUNT))
