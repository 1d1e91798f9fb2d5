"""What a document comes to: net, each tax, rounding, total, and what falls due when; as it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.derive.value_text import ValueText
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr
from desktop.widgets.editors.number_text import format_number
from desktop.widgets.labels import Amount, Label, Muted
from desktop.widgets.painting import STRONG_FONT
from shared_models.accounting.vocabulary import PERCENT_SCALE
from shared_models.kernel.money import exponent

Pair = tuple[str, str]


class TotalsCard(QWidget):
    """Rows of words and amounts, the total in a heavier weight."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._values = ValueText(sheet.workspace.locale)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(3)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shown: list[Pair] = []
        sheet.changed.connect(self.refresh)

    def pairs(self) -> list[Pair]:
        """What is shown: words and amounts, from the top."""
        return list(self._shown)

    def refresh(self) -> None:
        """Show the figures as they are now."""
        row = self._sheet.row()
        wanted = [
            (tr("Net"), self._money(row["net"])),
            *self._taxes(row["tax_lines"]),
            *([(tr("Rounding"), self._money(row["rounding"]))] if row["rounding"] else []),
            (tr("Total"), self._money(row["gross"])),
            *self._due(row["instalments"]),
        ]
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for at, (words, amount) in enumerate(wanted):
            total = words == tr("Total")
            told = Label(words, key=STRONG_FONT) if total else Muted(words)
            figure = Label(amount, key=STRONG_FONT) if total else Amount(amount)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            figure.setAccessibleName(f"{words}: {amount}")
            self._grid.addWidget(told, at, 0)
            self._grid.addWidget(figure, at, 1)
            told.show()
            figure.show()

    def _taxes(self, lines: object) -> list[Pair]:
        found = []
        for each in lines if isinstance(lines, list) else ():
            tax = self._sheet.shelf.get("tax", str(each.get("tax_id") or ""))
            percent, scale = int(each["percent"]), PERCENT_SCALE
            while scale and percent % 10 == 0:
                percent, scale = percent // 10, scale - 1
            figure = format_number(percent, scale, self._values.locale)
            name = tr("{tax} on {amount}") if tax else tr("{percent} % on {amount}")
            words = name.format(tax=tax["name"] if tax else "", percent=figure, amount=self._money(each["base"]))
            found.append((words, self._money(each["tax"])))
        return found

    def _due(self, instalments: object) -> list[Pair]:
        told = instalments if isinstance(instalments, list) else []
        words = tr("Due on {day}")
        return [(words.format(day=self._values.day(each["due"])), self._money(each["amount"])) for each in told]

    def _money(self, amount: object) -> str:
        currency = str(self._sheet.values["currency"])
        return self._values.money(amount if isinstance(amount, int) else 0, currency, exponent(currency))
