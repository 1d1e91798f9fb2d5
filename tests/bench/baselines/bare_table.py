"""Baseline of `first_paint`: a new process that shows a plain Qt table of 100,000 rows of constant text."""

import json
import sys
import time

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView


class Rows(QAbstractTableModel):
    """Constant text."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """All rows."""
        return 0 if parent.isValid() else 100_000

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        """As many columns as the list of contacts has."""
        return 7

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The same in every cell."""
        return "Some text" if role == Qt.ItemDataRole.DisplayRole else None


class Painted(QObject):
    """Ends the program after the first paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False


def done() -> None:
    """Tell the figure and end."""
    sys.stdout.write(json.dumps({"paint_cpu_s": time.process_time()}) + "\n")
    sys.stdout.flush()
    QApplication.quit()


if __name__ == "__main__":
    application = QApplication([])
    table, model, watch = QTableView(), Rows(), Painted()
    table.setModel(model)
    table.viewport().installEventFilter(watch)
    table.resize(1440, 900)
    table.show()
    application.exec()
