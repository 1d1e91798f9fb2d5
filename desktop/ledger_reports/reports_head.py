"""The head of the reports: which one, of which days, beside what, and how one came here."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ledger_reports.chosen import Chosen
from desktop.ledger_reports.words import tr
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Chip, FlatButton, LinkButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted, Title


class ReportsHead(QWidget):
    """`chosen(name)` when a report is; `went(at)` when one goes back to a part of the trail."""

    chosen = Signal(str)
    went = Signal(int)

    def __init__(self, reports: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.period = FlatButton("", "calendar-blank", tr("Period"))
        self.compare = FlatButton("", "columns", tr("Comparison"))
        self.only = FlatButton(tr("Everything"), "funnel", tr("Narrow the report"))
        self.accounts = FlatButton(tr("Accounts"), "tree-structure", tr("Show the accounts of each line"))
        self.taking_out = FlatButton("", "export", tr("Print or export"))
        self.accounts.setCheckable(True)
        self.tabs = {name: Chip(label) for name, label in reports}
        self._group = QButtonGroup(self)
        column, top, below = QVBoxLayout(self), QHBoxLayout(), FlowLayout(spacing=6)
        column.setContentsMargins(PAGE_INSET, 13, 16, 12)
        column.setSpacing(9)
        top.setSpacing(6)
        top.addWidget(Title(tr("Reports")))
        top.addStretch(1)
        for button in (self.period, self.compare, self.only, self.accounts, self.taking_out):
            top.addWidget(button)
        for name, chip in self.tabs.items():
            chip.clicked.connect(partial(self.chosen.emit, name))
            self._group.addButton(chip)
            below.addWidget(chip)
        self._trail = QWidget()
        self._links = QHBoxLayout(self._trail)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(6)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._trail)
        self._said: tuple[str, ...] = ()

    def say(self, chosen: Chosen, trail: Sequence[str], days: str, compared: str) -> None:
        """Say what is chosen, and what led here."""
        self.tabs[chosen.name].setChecked(True)
        self.period.setText(days)
        self.period.setAccessibleName(tr("Period: {days}").format(days=days))
        self.compare.setText(compared)
        self.compare.setAccessibleName(tr("Comparison: {what}").format(what=compared))
        self.compare.setVisible(bool(compared))
        only = ", ".join(chosen.names())
        self.only.setText((only or tr("Everything")).replace("&", "&&"))
        self.only.setAccessibleName(tr("Narrowed to: {what}").format(what=only) if only else tr("Narrow the report"))
        self.accounts.setVisible(not chosen.is_ledger)
        self.accounts.setChecked(chosen.detailed)
        self._trail.setVisible(len(trail) > 1)
        if tuple(trail) == self._said:
            return
        self._said = tuple(trail)
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, words in enumerate(trail):
            if at < len(trail) - 1:
                link = LinkButton(words.replace("&", "&&"))
                link.clicked.connect(partial(self._go, at))
                self._links.addWidget(link)
                self._links.addWidget(Muted("›"))
            else:
                self._links.addWidget(Muted(words))
        self._links.addStretch(1)

    def _go(self, at: int, _checked: bool = False) -> None:
        self.went.emit(at)
