"""A bank line pays an item of another currency: how much of that is settled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.bank.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.number_editor import MoneyEditor
from desktop.widgets.labels import Muted
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.banking.accepting import by_foreign_item, settled_by
from shared_models.kernel.money import exponent
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH = 460


class ForeignDialog(Dialog):
    """Enter explains the line; all of the item is settled unless the bank or a person says less."""

    def __init__(self, screen: "BankScreen", line: Suggestion, item: OpenItem) -> None:
        super().__init__(tr("How much of it is settled?"), _WIDTH)
        self._screen, self._line, self._item = screen, line, item
        money = screen.rows.money
        told = tr("{amount} pay {number}, of which {open} are open.").format(
            amount=money(abs(line.line.amount), line.line.currency),
            number=item.number or tr("an item"),
            open=money(abs(item.amount), item.currency),
        )
        self.column.addWidget(Muted(told))
        scale, locale = exponent(item.currency), screen.workspace.locale
        self.settled = MoneyEditor(tr("Settled"), item.currency, scale, locale, framed=True)
        self.settled.set_value(settled_by(line.line, item))
        self.column.addWidget(self.settled)
        self.column.addWidget(Muted(tr("What that is worth more or less in the books is an exchange difference.")))
        self.go = PrimaryButton(tr("Explain"), "check")
        self.go.clicked.connect(lambda: self.explain())
        self.offer(self.go)
        (self.settled.focusProxy() or self.settled).installEventFilter(self)
        self.settled.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self) -> None:
        """Pay the item with the line."""
        if not self.settled.commit():
            return
        settled, item = self.settled.value(), self._item
        if not isinstance(settled, int) or not 0 < settled <= abs(item.amount):
            most = self._screen.rows.money(abs(item.amount), item.currency)
            self.settled.set_error(tr("{amount} of it are open.").format(amount=most))
            return
        self.accept()
        self._screen.work.explain(self._line, by_foreign_item(self._line.line, item, settled))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.explain()
            return True
        return super().eventFilter(watched, event)
