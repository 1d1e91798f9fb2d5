"""A dialog: what it is called, what it asks for, and its buttons.

Law: it is never larger than the screen. What it asks for scrolls there; its title and its buttons stay in sight.
When it is left, those that were opened over it stay.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import Subtitle
from desktop.widgets.room import room_of, room_over
from desktop.widgets.scrolled import Scrolled

MARGINS = (20, 18, 20, 16)
_open: set["Dialog"] = set()


class Dialog(QDialog):
    """Over the window `over`, else over the one that is in front. Shown with `open()`.

    `column` is for what it asks for, `above` and `below` for what stays in sight beside that, `inner` their width.
    It is `wide` where the screen has the room; with `high` a person can make it larger, else it is as high as needed.
    Once it `is_left` nothing can be said in it any more.
    """

    is_left = False
    _grows = False  # events come before it is made
    _ahead: QPushButton | None = None

    def __init__(self, title: str, wide: int, high: int = 0, over: QWidget | None = None) -> None:
        super().__init__(over or _in_front())
        self.setObjectName("page")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        room = room_over(self.parentWidget())
        self.inner = min(wide, room.width()) - MARGINS[0] - MARGINS[2]
        self._grows = not high
        self.body = Scrolled(grows=self._grows)
        self.column, self.above, self.below = self.body.column, QVBoxLayout(), QVBoxLayout()
        for each in (self.column, self.above, self.below):
            each.setSpacing(8)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(8)
        column.addWidget(Subtitle(title))
        column.addLayout(self.above)
        column.addWidget(self.body, 1)
        column.addLayout(self.below)
        column.addSpacing(4)
        column.addLayout(self.foot)
        if high:
            self.resize(QSize(wide, high).boundedTo(room))
        else:
            self.setFixedWidth(min(wide, room.width()))
        self.finished.connect(self._depart)

    def open(self) -> None:
        """Show it over its window."""
        _open.add(self)
        super().open()

    def offer(self, go: QPushButton, *others: QPushButton, leave: str = "") -> None:
        """Its buttons: first what leaves it, called Cancel unless said otherwise, last what goes on.

        Ctrl+Enter goes on from anywhere, as in forms.
        """
        self.leave = FlatButton(leave or QCoreApplication.translate("Dialog", "Cancel"))
        self.leave.clicked.connect(self.reject)
        self.foot.addWidget(self.leave)
        self.foot.addStretch(1)
        for each in (*others, go):
            self.foot.addWidget(each)
        self._ahead = go
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Qt has a name of its own for the one beside the digits
            QShortcut(QKeySequence(keys), self, self.go_ahead)

    def go_ahead(self) -> None:
        """As a click on the button that goes on."""
        if self._ahead is not None:
            self._ahead.click()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if self._grows and event.type() == QEvent.Type.LayoutRequest:
            self.body.fit()
            if self.isVisible():
                self.resize(self.width(), self.body.beside() + self.body.minimumHeight())
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_on_screen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(150, self, self._stay_on_screen)  # the system has put it somewhere by then

    def _depart(self) -> None:
        """Be destroyed, once nobody is open over it any more; until then it waits out of sight."""
        self.is_left = True
        _open.discard(self)
        left: QObject | None = self
        while isinstance(left, Dialog) and left.is_left and _open.isdisjoint(left.children()):
            left.deleteLater()
            left = left.parent()

    def _stay_on_screen(self) -> None:
        """Move up as far as it takes for its buttons to be in sight."""
        if self.isVisible():
            room, frame = room_of(self), self.frameGeometry()
            over = frame.bottom() - room.bottom()
            if over > 0:
                self.move(frame.left(), max(room.top(), frame.top() - over))


def _in_front() -> QWidget | None:
    """The window in front; not a dialog that has been left and is about to go with all that is over it."""
    window = QApplication.activeWindow()
    while isinstance(window, QDialog) and not window.isVisible():
        window = window.parentWidget()
    return window
