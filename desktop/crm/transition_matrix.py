"""Which stage may follow which, as a small table of boxes: rows are where a deal is, columns where it may go."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.crm.pipelines import Stage
from desktop.widgets.check_box import CheckBox
from desktop.widgets.labels import Muted
from shared_models.kernel.ids import Id

_WIDEST = 110


class TransitionMatrix(QWidget):
    """`changed(source, target, on)` is emitted when a box is pressed; whoever owns the matrix writes and shows it."""

    changed = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_tr("Allowed moves"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.boxes: dict[tuple[Id, Id], CheckBox] = {}

    def show_stages(self, stages: Sequence[Stage], editable: bool) -> None:
        """Show these stages; a deal never moves from a stage to itself."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for at, each in enumerate(stages):
            for row, column in ((at + 1, 0), (0, at + 1)):
                label = Muted(each.name, small=True)
                label.setMaximumWidth(_WIDEST)
                side = Qt.AlignmentFlag.AlignVCenter if column == 0 else Qt.AlignmentFlag.AlignHCenter
                self._grid.addWidget(label, row, column, side)
        for row, source in enumerate(stages):
            for column, target in enumerate(stages):
                if source is not target:
                    self._add(row, column, source, target, editable)

    def _add(self, row: int, column: int, source: Stage, target: Stage, editable: bool) -> None:
        box = CheckBox()
        box.setChecked(not source.following or target.id in source.following)
        box.setEnabled(editable)
        box.setAccessibleName(_tr("From {source} to {target}").format(source=source.name, target=target.name))
        box.setToolTip(box.accessibleName())
        box.clicked.connect(lambda on: self.changed.emit(source.id, target.id, on))
        self._grid.addWidget(box, row + 1, column + 1, Qt.AlignmentFlag.AlignHCenter)
        self.boxes[source.id, target.id] = box


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pipelines", text)
