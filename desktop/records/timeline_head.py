"""Above a story: its heading, what kinds of entries are shown, and the field to search in it."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.records.story import ALL, KINDS
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import SectionCaption
from desktop.widgets.search_field import SearchField

_PAUSE_MILLISECONDS = 120


class TimelineHead(QWidget):
    """`changed` tells that something else is wanted, see `only`, `text`; `left` leads from the field to the story."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only, self.text = ALL, ""
        self.kinds = FlatButton("", "funnel-simple", tr("What is shown of the activity"))
        self.kinds.clicked.connect(self.open_menu)
        self.look = FlatButton("", "magnifying-glass", tr("Search in the activity"))
        self.look.clicked.connect(self.open_search)
        self.search = SearchField(tr("Search in the activity"))
        self.search.searched.connect(self._search)
        self.search.left.connect(self.left)
        self.search.hide()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.changed)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(SectionCaption(tr("Activity")), 1)
        line.addWidget(self.kinds)
        line.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.search)

    def reset(self) -> None:
        """Show everything again, as for another record."""
        self.only, self.text = ALL, ""
        self._soon.stop()
        self.kinds.setText("")
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.search.hide()

    def show_only(self, kind: str) -> None:
        """Show entries of one of KINDS."""
        if kind != self.only:
            self.only = kind
            self.kinds.setText("" if kind == ALL else words_of(kind))
            self.changed.emit()

    def open_menu(self) -> None:
        """Offer the kinds."""
        menu = QMenu(self)
        menu.setAccessibleName(self.kinds.accessibleName())
        group = QActionGroup(menu)
        for each in KINDS:
            entry = menu.addAction(words_of(each))
            entry.setCheckable(True)
            entry.setChecked(each == self.only)
            entry.triggered.connect(lambda _=False, kind=each: self.show_only(kind))
            group.addAction(entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.kinds.mapToGlobal(QPoint(0, self.kinds.height() + 2)))

    def open_search(self) -> None:
        """Go to the field to search in."""
        self.search.show()
        self.search.setFocus()

    def close_search(self) -> None:
        """Put the field away, and what was looked for with it."""
        self.search.clear()
        self.search.hide()
        self.look.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.isVisible():
            self.close_search()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self.text = text
        self._soon.start()


def words_of(kind: str) -> str:
    """What a kind of entries is called."""
    return {
        ALL: tr("Everything"),
        "note": tr("Notes"),
        "call": tr("Calls"),
        "email": tr("E-mails"),
        "meeting": tr("Meetings"),
        "task": tr("Tasks"),
    }.get(kind, tr("Changes"))


def tr(text: str) -> str:
    """Words of a story in the person's language."""
    return QCoreApplication.translate("Timeline", text)
