"""The open lines of a bank account as rows, each with what most probably explains it, and why."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.bank.reading import OpenLines
from desktop.bank.words import counted, reason_words, tr
from desktop.derive.value_text import ValueText
from desktop.derive.words import number
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CELL_ROLE, CellKind, CellStyle
from desktop.widgets.editors.choice import Choice
from shared_models.accounting.open_items.proposal import SURE
from shared_models.accounting.reckoning.rounding import convert
from shared_models.kernel.money import exponent
from sync.replica.bank_proposals import Suggestion

_Index = QModelIndex | QPersistentModelIndex
LIKELY = 40
_AMOUNT = 2
_STYLES = (
    CellStyle(CellKind.MUTED, tabular=True),
    CellStyle(CellKind.STRONG),
    CellStyle(CellKind.NUMBER),
    CellStyle(),
    None,
    CellStyle(CellKind.MUTED),
)
_SURE, _LIKELY, _DOUBT = (CellStyle(CellKind.PILL, each) for each in (Tone.POSITIVE, Tone.WARNING, Tone.NEUTRAL))
_NONE = CellStyle(CellKind.MUTED)


class LineRows(QAbstractTableModel):
    """`lines` are what is shown; texts are made for the rows in sight alone."""

    def __init__(self, values: ValueText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self.lines = OpenLines()
        self._texts: tuple[Callable[[Suggestion], str], ...] = (
            lambda each: self._values.day(each.line.day),
            lambda each: each.line.name,
            lambda each: self.money(each.line.amount, each.line.currency),
            self.explained,
            self.why,
            self.purpose,
        )

    def show(self, lines: OpenLines) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def at(self, row: int) -> Suggestion | None:
        """The line of a row."""
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def item_choices(self, text: str, most: int) -> list[Choice]:
        """Open items whose number, party or amount has all words of a text."""
        wanted, found = text.casefold().split(), []
        for each in self.lines.items.values():
            name = self.lines.names.get(each.party or "", "")
            words = " · ".join(filter(None, (each.number, name, self.money(each.amount, each.currency))))
            if all(word in words.casefold() for word in wanted):
                found.append(Choice(each.id, words))
            if len(found) == most:
                break
        return found

    def money(self, amount: int, currency: str) -> str:
        """An amount as people read it."""
        return self._values.money(amount, currency, exponent(currency))

    def purpose(self, each: Suggestion) -> str:
        """The words of a line, and what was paid where that was in another currency."""
        line = each.line
        paid = self.money(line.foreign_amount, line.foreign_currency) if line.foreign_amount is not None else ""
        return " · ".join(filter(None, (paid, " ".join(line.text.split()))))

    def explained(self, each: Suggestion) -> str:
        """What most probably explains a line; where currencies differ, what it is worth, and the difference."""
        return " · ".join(filter(None, (self._explained(each), self._in_books(each))))

    def _in_books(self, each: Suggestion) -> str:
        line, shown = each.line, self.lines
        worth, words = line.amount, ""
        if line.currency != shown.base:
            rate = shown.rates.get((line.currency, line.day))
            if rate is None:
                return ""
            worth = convert(line.amount, exponent(line.currency), rate, exponent(shown.base))
            words = tr("{amount} in the books").format(amount=self.money(worth, shown.base))
        pays = each.proposals[0].pays if each.proposals and not each.proposals[0].rest else ()
        items = [shown.items[one.item_id] for one in pays]
        whole = all(abs(item.amount) == (one.settled or abs(one.amount)) for item, one in zip(items, pays, strict=True))
        differs = worth - sum(item.open for item in items) if items and whole else 0
        told = tr("exchange difference {amount}").format(amount=self.money(differs, shown.base)) if differs else ""
        return ", ".join(filter(None, (words, told)))

    def _explained(self, each: Suggestion) -> str:
        if each.proposals:
            items = [self.lines.items[pays.item_id] for pays in each.proposals[0].pays]
            batches = {item.batch_id for item in items}
            if len(items) > 1 and len(batches) == 1 and (name := self.lines.names.get(batches.pop() or "", "")):
                return " · ".join((name, counted(len(items), "1 payment", "%n payments")))
            names = dict.fromkeys(self.lines.names.get(item.party or "", "") for item in items)
            told = [", ".join(item.number for item in items if item.number), ", ".join(filter(None, names))]
            told += [self.money(item.amount, item.currency) for item in items if item.currency != each.line.currency]
            return " · ".join(filter(None, told)) or self.lines.names.get(items[0].account_id, "")
        return self.lines.names.get(each.rule.coding.account_id, "") if each.rule is not None else ""

    def why(self, each: Suggestion) -> str:
        """The reasons, and how sure that is."""
        if each.proposals:
            reasons = ", ".join(map(reason_words, each.proposals[0].reasons))
            return f"{number(each.proposals[0].confidence)} % · {reasons}"
        return tr("rule") if each.rule is not None else ""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._texts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each, column = self.lines.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](each)
        if role == CELL_ROLE:
            return _STYLES[column] or _style(each)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section == _AMOUNT else Qt.AlignmentFlag.AlignLeft
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Day"), tr("Name"), tr("Amount"), tr("Probably"), tr("Because"), tr("Purpose"))[section]


def _style(each: Suggestion) -> CellStyle:
    if each.proposals:
        sure = each.proposals[0].confidence
        return _SURE if sure >= SURE else _LIKELY if sure >= LIKELY else _DOUBT
    return _SURE if each.rule is not None else _NONE
