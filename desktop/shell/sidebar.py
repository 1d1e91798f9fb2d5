"""The side bar: whose records these are, the way to everything, and the places one can go to."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.handed_over.waiting import waiting
from desktop.theme.fonts import Weight
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import BUTTON_HEIGHT, CONTROL_RADIUS, ICON, SIDEBAR_WIDTH
from desktop.theme.theme import tokens
from desktop.widgets.buttons import CommandButton, NavButton
from desktop.widgets.labels import SectionCaption
from desktop.widgets.painting import draw_frame, draw_text, mirrored
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from shared_models.platform.quarantine import VIEW

_HEAD = (15, Weight.DemiBold, False)
BOARD = "board"
INBOX = "inbox"
HANDED_OVER = "handed_over"
_MODULES = {"crm": "Sales", "accounting": "Finance", "platform": "Organisation"}


def module_name(module: str) -> str:
    """What people call a module."""
    return QCoreApplication.translate("Modules", _MODULES.get(module, module.replace("_", " ").capitalize()))


class HeadButton(QPushButton):
    """The name of the tenant; pressing it opens the menu of accounts."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setObjectName("head")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Switch organisation, sign out"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole = tokens(), self.rect()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.accent if self.hasFocus() else ""
        draw_frame(painter, whole, colors.hover if self.underMouse() else "", edge, CONTROL_RADIUS)
        caret = mirrored(whole.adjusted(whole.width() - ICON - 8, 0, -8, 0), whole, rtl)
        paint_icon(painter, caret, "caret-down", colors.sub)
        words = mirrored(whole.adjusted(1, 0, -ICON - 14, 0), whole, rtl)
        draw_text(painter, words, self.text(), _HEAD, colors.text, float(rtl))
        painter.end()


class Sidebar(Surface):
    """`went(place)` is emitted with a record type's name; `inbox_wanted`, `handed_over_wanted` and `searched` when
    their buttons are pressed.

    `menu_of_account` and `menu_of_settings` make the menus when they are opened.
    """

    went = Signal(str)
    inbox_wanted = Signal()
    handed_over_wanted = Signal()
    searched = Signal()

    def __init__(
        self,
        workspace: Workspace,
        menu_of_account: Callable[[QWidget], QMenu],
        menu_of_settings: Callable[[QWidget], QMenu],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("side", Edge.END, parent)
        self._workspace = workspace
        self._places: dict[str, NavButton] = {}
        self._current = ""
        self._inbox: NavButton | None = None
        self._handed_over: NavButton | None = None
        self._waiting = waiting(workspace)
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.setAccessibleName(self.tr("Navigation"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(2)
        self._head = HeadButton(workspace.tenant_name)
        self._head.clicked.connect(lambda: _pop_up(menu_of_account(self), self._head))
        command = CommandButton(self.tr("Search or run…"), "magnifying-glass", self.tr("Ctrl K"))
        command.clicked.connect(self.searched)
        self._column.addWidget(self._head)
        self._column.addSpacing(6)
        self._column.addWidget(command)
        self._column.addSpacing(6)
        self._nav = QWidget()
        self._column.addWidget(self._nav)
        self._column.addStretch(1)
        self._settings = NavButton(self.tr("Settings"), "gear-six")
        self._settings.clicked.connect(lambda: _pop_up(menu_of_settings(self), self._settings))
        self._column.addWidget(self._settings)
        self.rebuild()
        workspace.status_changed.connect(self._count)
        self._waiting.changed.connect(self._count)

    def places(self) -> list[str]:
        """The record types one can go to, in their order."""
        return list(self._places)

    def set_current(self, place: str) -> None:
        """Mark where the person is."""
        self._current = place
        button = {INBOX: self._inbox, HANDED_OVER: self._handed_over}.get(place) or self._places.get(place)
        if button is not None:
            button.set_current()

    def rebuild(self) -> None:
        """Show the places that the declarations and the person's role now give."""
        offered, decides = places(self._workspace), self._workspace.actor.may(VIEW)
        same = [each.name for each in offered] == list(self._places) and decides == (self._handed_over is not None)
        if self._inbox is not None and same:
            return
        nav = QWidget()
        column = QVBoxLayout(nav)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._inbox = NavButton(self.tr("Inbox"), "tray")
        self._inbox.clicked.connect(self.inbox_wanted)
        column.addWidget(self._inbox)
        self._handed_over = None
        if decides:
            self._handed_over = NavButton(self.tr("Handed over"), "hand-pointing")
            self._handed_over.clicked.connect(self.handed_over_wanted)
            column.addWidget(self._handed_over)
        self._places, module = {}, ""
        for each in offered:
            if each.module != module:
                module = each.module
                caption = SectionCaption(module_name(module))
                caption.setContentsMargins(8, 6, 8, 4)
                column.addWidget(caption)
            button = NavButton(each.label_plural, each.icon)
            button.clicked.connect(lambda _=False, name=each.name: self.went.emit(name))
            column.addWidget(button)
            self._places[each.name] = button
        self._column.replaceWidget(self._nav, nav)
        self._nav.deleteLater()
        self._nav = nav
        self.set_current(self._current)
        self._count()

    def _count(self) -> None:
        """Say how many changes need a person: one's own, and those that others had to hand over."""
        counts = ((self._inbox, self._workspace.status.attention), (self._handed_over, self._waiting.count))
        for button, n in counts:
            if button is not None:
                button.set_count(self._workspace.locale.toString(n) if n else "")


def places(workspace: Workspace) -> list[RecordType]:
    """The record types that have a place of their own and that the person may see, in their order."""
    found = [each for each in workspace.catalogue if each.menu and workspace.actor.may_some(each.permission("view"))]
    return sorted(found, key=lambda each: each.menu)


def _pop_up(menu: QMenu, anchor: QWidget) -> None:
    above = anchor.mapTo(anchor.window(), QPoint(0, 0)).y() > anchor.window().height() // 2
    corner = QPoint(0, -menu.sizeHint().height() - 4) if above else QPoint(0, anchor.height() + 4)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(corner))
