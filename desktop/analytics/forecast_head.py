"""The head of the reports: which one, of which pipeline, whose deals, and over what time."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.analytics.figures import tr
from desktop.analytics.periods import Period
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Chip, FlatButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted, Title


class ForecastHead(QWidget):
    """`chosen(report)` is emitted when a tab is; the buttons are for whoever owns the head."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.said = Muted()
        self.pipeline = FlatButton(tr("Pipeline"), "funnel")
        self.owner = FlatButton(tr("Everybody"), "user")
        self.period = FlatButton(tr("Period"), "calendar-blank")
        self.taking_out = FlatButton("", "export", tr("Print or export"))
        self._group = QButtonGroup(self)
        self.tabs = {name: Chip(label) for name, label in tabs}
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, 13, 16, 14)
        column.setSpacing(9)
        top, below, chosen = QHBoxLayout(), FlowLayout(spacing=6), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Title(tr("Forecast")))
        top.addWidget(self.said)
        top.addStretch(1)
        for name, chip in self.tabs.items():
            chip.clicked.connect(partial(self.chosen.emit, name))
            self._group.addButton(chip)
            below.addWidget(chip)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(6)
        chosen.addStretch(1)
        for button in (self.pipeline, self.owner, self.period, self.taking_out):
            chosen.addWidget(button)
        choosing = QWidget()
        choosing.setLayout(chosen)
        below.addWidget(choosing)
        column.addLayout(top)
        column.addLayout(below)

    def show_choice(self, report: str, pipeline: str, owner: str, period: str) -> None:
        """Say what is chosen. Without a period the report is about what is to come."""
        self.tabs[report].setChecked(True)
        named = (
            (self.pipeline, pipeline, tr("Pipeline: {name}")),
            (self.owner, owner, tr("Owner: {name}")),
            (self.period, period, tr("Period: {name}")),
        )
        for button, words, name in named:
            button.setText(words.replace("&", "&&"))
            button.setAccessibleName(name.format(name=words))
            button.setVisible(bool(words))


def period_words() -> dict[Period, str]:
    """The periods one can look back on, in words."""
    return {
        Period.MONTH: tr("This month"),
        Period.QUARTER: tr("This quarter"),
        Period.LAST_90: tr("The last 90 days"),
        Period.YEAR: tr("This year"),
        Period.LAST_365: tr("The last 12 months"),
    }
