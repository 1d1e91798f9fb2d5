"""The side bar: whose records these are, the way to everything, and the places one can go to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.shell.places import Place, entries
from desktop.theme.fonts import Weight
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import BUTTON_HEIGHT, COMPACT_SIDEBAR_WIDTH, CONTROL_RADIUS, ICON, SIDEBAR_WIDTH
from desktop.theme.theme import tokens
from desktop.widgets.buttons import CommandButton, NavButton
from desktop.widgets.key_tip import tip, triggers
from desktop.widgets.labels import SectionCaption
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import STRONG_FONT, draw_frame, draw_text, initials, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace

_ROOM_FOR_WORDS = 80
_INSET = 12
_HEAD = (15, Weight.DemiBold, False)


class HeadButton(PressedByEnter, QPushButton):
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
        if whole.width() < _ROOM_FOR_WORDS:
            draw_text(painter, whole, initials(self.text()), STRONG_FONT, colors.text, 0.5)
            painter.end()
            return
        caret = mirrored(whole.adjusted(whole.width() - ICON - 8, 0, -8, 0), whole, rtl)
        paint_icon(painter, caret, "caret-down", colors.sub)
        words = mirrored(whole.adjusted(8, 0, -ICON - 14, 0), whole, rtl)
        draw_text(painter, words, self.text(), _HEAD, colors.text, float(rtl))
        painter.end()


class Sidebar(Surface):
    """`went(entry)` is emitted with the id of the place whose button was pressed, `searched` for the palette.

    `menu_of_account` makes the menu when it is opened.
    """

    went = Signal(str)
    searched = Signal()

    def __init__(
        self,
        workspace: Workspace,
        menu_of_account: Callable[[QWidget], QMenu],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("side", Edge.END, parent)
        self._workspace = workspace
        self._buttons: dict[str, tuple[Place, NavButton]] = {}
        self._current = ""
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.setAccessibleName(self.tr("Navigation"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._rows: list[QHBoxLayout] = []
        self._places_column = QVBoxLayout()
        self._head = HeadButton(workspace.tenant_name)
        self._head.clicked.connect(lambda: _pop_up(menu_of_account(self), self._head))
        command = CommandButton(self.tr("Search or run…"), "magnifying-glass")
        command.clicked.connect(self.searched)
        workspace.actions.changed.connect(lambda: command.set_shortcut(workspace.actions.shortcut_text("palette")))
        self._column.addLayout(self._inset(self._head))
        self._column.addSpacing(6)
        self._column.addLayout(self._inset(command))
        self._column.addSpacing(6)
        self._nav = QScrollArea()
        self._nav.setFrameShape(QFrame.Shape.NoFrame)
        self._nav.setWidgetResizable(True)
        self._nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nav.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nav.setAccessibleName(self.tr("Places"))
        self._nav.viewport().setAutoFillBackground(False)
        OverlayScrollBar(self._nav)
        self._captions: list[SectionCaption] = []
        self._compact = False
        self._column.addWidget(self._nav, 1)
        self._settings = NavButton(self.tr("Settings"), "gear-six")
        triggers(self._settings, workspace.actions, "settings")
        self._column.addLayout(self._inset(self._settings))
        workspace.status_changed.connect(self._count)
        workspace.counts_changed.connect(self._count)
        workspace.touched.connect(self._count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _inset(self, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(widget)
        self._rows.append(row)
        return row

    def _align(self) -> None:
        """The places reach the edge, for their scroll bar; everything else keeps away from it."""
        turned = self.isRightToLeft()
        self._column.setContentsMargins(0 if turned else _INSET, _INSET, _INSET if turned else 0, _INSET)
        for each in (*self._rows, self._places_column):
            each.setContentsMargins(_INSET if turned else 0, 0, 0 if turned else _INSET, 0)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or names beside them."""
        if compact == self._compact:
            return
        self._compact = compact
        self.setFixedWidth(COMPACT_SIDEBAR_WIDTH if compact else SIDEBAR_WIDTH)
        for caption in self._captions:
            caption.setVisible(not compact)
        for button in (*(each for _, each in self._buttons.values()), self._settings, self._head):
            button.setToolTip(button.text() if compact else "")

    def set_current(self, entry: str) -> None:
        """Mark where the person is."""
        self._current = entry
        if entry in self._buttons:
            self._buttons[entry][1].set_current()
            self._nav.ensureWidgetVisible(self._buttons[entry][1], 0, 8)

    def show_places(self, offered: Sequence[Place]) -> None:
        """Show these places; what stays the same is left alone."""
        named = [next((way for way in ways if way.id == at), ways[0]) for at, ways in entries(offered).items()]
        if [(each.at, each.label) for each in named] == [(at, each.label) for at, (each, _) in self._buttons.items()]:
            return
        nav = QWidget()
        column = QVBoxLayout(nav)
        column.setSpacing(2)
        self._buttons, self._captions, section = {}, [], ""
        for each in named:
            if each.section != section:
                section = each.section
                caption = SectionCaption(section)
                caption.setContentsMargins(8, 6, 8, 4)
                caption.setVisible(not self._compact)
                column.addWidget(caption)
                self._captions.append(caption)
            button = NavButton(each.label, each.icon)
            button.clicked.connect(lambda _=False, entry=each.at: self.went.emit(entry))
            button.setToolTip(each.label if self._compact else "")
            tip(button, self._workspace.actions, f"go.{each.at}")
            column.addWidget(button)
            self._buttons[each.at] = each, button
        column.addStretch(1)
        self._nav.setWidget(nav)
        self._places_column = column
        self._align()
        nav.setAutoFillBackground(False)
        self.set_current(self._current)
        self._count()

    def _count(self) -> None:
        """Say how much needs the person, and where."""
        for place, button in self._buttons.values():
            if place.count is not None:
                n = place.count(self._workspace)
                button.set_count(self._workspace.locale.toString(n) if n else "")


def _pop_up(menu: QMenu, anchor: QWidget) -> None:
    above = anchor.mapTo(anchor.window(), QPoint(0, 0)).y() > anchor.window().height() // 2
    corner = QPoint(0, -menu.sizeHint().height() - 4) if above else QPoint(0, anchor.height() + 4)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(corner))
