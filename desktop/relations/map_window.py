"""The window of the relationship map: the drawing, and beside it the same as a list of words.

Law: whoever cannot see the drawing misses nothing: list and map are always at the same neighbour.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.relations.map_view import MapView
from desktop.relations.neighbours import Circle, circle
from desktop.widgets.labels import Muted, Subtitle
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

_LIST = 250
_open: set["MapWindow"] = set()


class MapWindow(QDialog):
    """Shown with `open_at`; stays beside its window. `went(type, id)` tells where the person has gone."""

    went = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._circle: Circle | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = Subtitle()
        self.view = MapView()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Relationships"))
        self.list.setObjectName("choices")
        self.list.setFixedWidth(_LIST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.more = Muted(small=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.view, 1)
        row.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addLayout(row, 1)
        column.addWidget(self.more)
        self.resize(1_000, 620)
        self.view.chosen.connect(self._go)
        self.view.current_changed.connect(self.list.setCurrentRow)
        self.list.currentRowChanged.connect(self.view.set_current)
        self.list.itemActivated.connect(lambda _: self._go_to_current())
        self.finished.connect(lambda _: _open.discard(self))

    def open_at(self, record_type: str, record_id: Id) -> None:
        """Show the map of a record."""
        if self._show(record_type, record_id):
            _open.add(self)
            self.show()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def circle(self) -> Circle | None:
        """What is drawn."""
        return self._circle

    def _show(self, record_type: str, record_id: Id) -> bool:
        found = circle(self._workspace, record_type, record_id)
        if found is None:
            return False
        self._circle = found
        title = tr("Relationships of {title}").format(title=found.centre.title)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([tr("{tie}: {title}").format(tie=each.tie, title=each.title) for each in found.around])
        self.list.blockSignals(False)
        self.view.show_circle(found)
        count = self._workspace.locale.toString
        rest = [tr("{count} more: {records}").format(count=count(n), records=words) for words, n in found.more]
        self.more.setText(" · ".join(rest) if found.around else tr("It is tied to nothing yet."))
        self.more.setVisible(bool(self.more.text()))
        return True

    def _go(self, record_type: str, record_id: Id) -> None:
        """Go to a neighbour: it is in the middle now, and shown in the window."""
        if self._show(record_type, record_id):
            self._workspace.show_record(record_type, record_id)
            self.went.emit(record_type, record_id)

    def _go_to_current(self) -> None:
        now = self.view.current()
        if now is not None:
            self._go(now.record_type, now.id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def tr(text: str) -> str:
    """Words about relationships in the person's language."""
    return QCoreApplication.translate("Relations", text)
