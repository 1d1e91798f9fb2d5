"""The settings: a window of its own beside the main one, with its pages at the start and one of them shown.

Law: what is changed here holds at once and is kept; there is nothing to confirm.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.settings_pages import SettingsPage, pages
from desktop.shell.shortcuts import pressed
from desktop.theme.sizes import COMPACT_SIDEBAR_WIDTH
from desktop.widgets.buttons import NavButton
from desktop.widgets.labels import Title
from desktop.widgets.room import room_of, take_room
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace

WIDTH, HEIGHT = 860, 620
_NAV = 180
_ROOMY = 720


class SettingsWindow(QDialog):
    """Shown over `window` without holding it up."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._pages = {each.id: each for each in pages()}
        self._made: dict[str, QWidget] = {}
        self._buttons: dict[str, NavButton] = {}
        self.setWindowTitle(self.tr("Settings"))
        self._stack = QStackedWidget()
        room = room_of(window)
        self._side = Surface("side", Edge.END)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation())
        row.addWidget(self._stack, 1)
        take_room(self, WIDTH, HEIGHT)
        middle = QRect(window.geometry()).center()
        self.move(max(room.left(), middle.x() - self.width() // 2), max(room.top(), middle.y() - self.height() // 2))

    def show_page(self, page: str = "look") -> None:
        """Open it at a page."""
        if page not in self._made:
            self._made[page] = self._framed(self._pages[page])
            self._stack.addWidget(self._made[page])
        self._stack.setCurrentWidget(self._made[page])
        for name, button in self._buttons.items():  # the arrows go from page to page, Tab into the one that is shown
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == page else Qt.FocusPolicy.ClickFocus)
        self._buttons[page].set_current()
        self.show()
        self.raise_()
        self.activateWindow()
        self._buttons[page].setFocus(Qt.FocusReason.PopupFocusReason)

    def page(self) -> str:
        """The page that is shown."""
        return next((name for name, made in self._made.items() if made is self._stack.currentWidget()), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < _ROOMY
        self._side.setFixedWidth(COMPACT_SIDEBAR_WIDTH if compact else _NAV)
        for each in self._buttons.values():
            each.setToolTip(each.text() if compact else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of every window, such as those for the size, are heard here too."""
        meant = [self._workspace.actions.for_shortcut(each) for each in pressed(event)]
        action = next((each for each in meant if each is not None and each.anywhere), None)
        if action is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            action.run()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            names = list(self._pages)
            if step:
                self.show_page(names[(names.index(self.page()) + step) % len(names)])
                return True
        return super().eventFilter(watched, event)

    def _navigation(self) -> QWidget:
        side = self._side
        side.setFixedWidth(_NAV)
        side.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(2)
        for each in self._pages.values():
            button = NavButton(each.label, each.icon)
            button.setAutoDefault(False)
            button.installEventFilter(self)
            button.clicked.connect(lambda _=False, name=each.id: self.show_page(name))
            column.addWidget(button)
            self._buttons[each.id] = button
        column.addStretch(1)
        return side

    def _framed(self, page: SettingsPage) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(14)
        column.addWidget(Title(page.label))
        column.addSpacing(4)
        column.addWidget(page.make(self._workspace), 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(page.label)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return scroll
