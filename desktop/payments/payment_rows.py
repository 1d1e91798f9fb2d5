"""The rows of the payments' screen: bills to pay, or batches. Texts are made for the rows in sight alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.derive.value_text import ValueText
from desktop.payments.words import block_words, tr
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CELL_ROLE, CellKind, CellStyle
from shared_models.banking.proposing import Payable, PaymentBlock
from shared_models.kernel.money import exponent
from sync.replica.payables import StoredBatch

_Index = QModelIndex | QPersistentModelIndex
Row = Payable | StoredBatch
_DAY, _NAME, _NUMBER, _TEXT = (
    CellStyle(CellKind.MUTED, tabular=True),
    CellStyle(CellKind.STRONG),
    CellStyle(CellKind.NUMBER),
    CellStyle(),
)
_PILLS = {tone: CellStyle(CellKind.PILL, tone=tone) for tone in Tone}
_BLOCKED = {
    None: Tone.POSITIVE,
    PaymentBlock.UNCONFIRMED: Tone.NEGATIVE,
    PaymentBlock.NO_ACCOUNT: Tone.WARNING,
    PaymentBlock.UNAPPROVED: Tone.WARNING,
    PaymentBlock.IN_BATCH: Tone.NEUTRAL,
    PaymentBlock.UNCONFIRMED_IN_BATCH: Tone.NEGATIVE,
}
_STATES = {"draft": Tone.WARNING, "released": Tone.INFO, "posted": Tone.POSITIVE, "void": Tone.NEUTRAL}


@dataclass(frozen=True, slots=True)
class Column:
    """A title, how wide it is, what stands in a row, and how."""

    title: str
    width: int
    text: Callable[[Any], str]
    style: Callable[[Any], CellStyle]


def _number(_: Any) -> CellStyle:
    return _NUMBER


class PaymentRows(QAbstractTableModel):
    """`rows` are what is shown, `columns` how."""

    def __init__(self, values: ValueText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self.rows: Sequence[Row] = ()
        self.columns: tuple[Column, ...] = ()

    def show_payables(self, rows: Sequence[Payable], day: str) -> None:
        """Show bills, as they would be paid on a day."""
        text, money = self._values.day, self.money
        columns = (
            Column(tr("Pay by"), 116, lambda each: text(each.before(day)), lambda _: _DAY),
            Column(tr("Vendor"), 200, lambda each: each.name, lambda _: _NAME),
            Column(tr("Bill"), 124, lambda each: each.number, lambda _: _TEXT),
            Column(tr("Open"), 130, lambda each: money(each.open, each.currency), _number),
            Column(
                tr("Discount"),
                110,
                lambda each: money(each.discount_on(day), each.currency) if each.discount_on(day) else "",
                _number,
            ),
            Column(tr("Due"), 116, lambda each: text(each.due) if each.due else "", lambda _: _DAY),
            Column(
                tr("State"), 240, lambda each: block_words(each.block),
                lambda each: _PILLS[_BLOCKED[each.block]],
            ),
        )  # fmt: skip
        self._show(rows, columns)

    def show_batches(self, rows: Sequence[StoredBatch], state: Callable[[str], str]) -> None:
        """Show batches; `state` says in words how one stands."""
        columns = (
            Column(tr("Execution"), 124, lambda each: self._values.day(each.execution), lambda _: _DAY),
            Column(tr("Batch"), 260, lambda each: each.name, lambda _: _NAME),
            Column(tr("Payments"), 110, lambda each: str(each.count), _number),
            Column(tr("Total"), 150, lambda each: self.money(each.total, each.currency), _number),
            Column(tr("State"), 160, lambda each: state(each.state), lambda each: _PILLS[_STATES[each.state]]),
            Column(tr("By"), 220, lambda each: each.who, lambda _: _TEXT),
        )  # fmt: skip
        self._show(rows, columns)

    def at(self, row: int) -> Row | None:
        """The bill or the batch of a row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def money(self, amount: int, currency: str) -> str:
        """An amount as people read it."""
        return self._values.money(amount, currency, exponent(currency))

    def _show(self, rows: Sequence[Row], columns: tuple[Column, ...]) -> None:
        self.beginResetModel()
        self.rows, self.columns = rows, columns
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(each)
        return column.style(each) if role == CELL_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if self.columns[section].style is _number else Qt.AlignmentFlag.AlignLeft
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None
