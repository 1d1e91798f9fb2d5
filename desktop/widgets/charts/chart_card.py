"""A chart with its title in a box, and beside it the same figures as a table, one press away."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.buttons import FlatButton
from desktop.widgets.card import Card
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.figure_table import FigureTable, Table
from desktop.widgets.labels import Muted, Subtitle


class ChartCard(Card):
    """`activated(id)` comes from the chart and the table alike; without a chart the table is all there is."""

    activated = Signal(str)
    as_table = Signal(bool)

    def __init__(
        self, title: str, caption: str, chart: Chart | None, table: Table, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.caption, self.figures = title, caption, table
        self.chart, self.table = chart, FigureTable(title, table)
        self.toggle = FlatButton(_tr("Show as table"), "table", _tr("Show {chart} as table").format(chart=title))
        self.toggle.clicked.connect(lambda: self.show_table(self.table.isHidden()))
        self.toggle.setVisible(chart is not None)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Subtitle(title))
        head.addWidget(Muted(caption, small=True))
        head.addStretch(1)
        head.addWidget(self.toggle)
        self.body.setContentsMargins(16, 12, 12, 14)
        self.body.setSpacing(10)
        self.body.addLayout(head)
        if chart is not None:
            self.body.addWidget(chart)
            chart.activated.connect(self.activated)
        self.body.addWidget(self.table)
        self.table.activated.connect(self.activated)
        self.table.setVisible(chart is None)

    def show_table(self, on: bool) -> None:
        """Show the figures in place of the chart, or the chart again."""
        if self.chart is None:
            return
        held = self.chart.hasFocus() or self.table.hasFocus()
        self.chart.setVisible(not on)
        self.table.setVisible(on)
        words = _tr("Show {chart} as chart") if on else _tr("Show {chart} as table")
        self.toggle.setText(_tr("Show as chart") if on else _tr("Show as table"))
        self.toggle.setAccessibleName(words.format(chart=self.title))
        self.toggle.setToolTip(words.format(chart=self.title))
        if held:
            (self.table if on else self.chart).setFocus()
        self.as_table.emit(on)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Charts", text)
