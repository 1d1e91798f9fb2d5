"""Buttons: plain, primary, flat, chip, navigation and command.

Law: an accessible name is never empty and has no padding, and a role says what a thing does: Qt reports any checkable
button as a check box, so a place to go to is a button that is not checkable and a chip is a radio button.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QRadioButton, QSizePolicy, QWidget

from desktop.theme.icons import icon, paint_icon
from desktop.theme.sizes import BUTTON_HEIGHT, CHIP_HEIGHT, CONTROL_RADIUS, ICON
from desktop.theme.theme import tokens
from desktop.widgets.painting import BODY_FONT, KEY_FONT, STRONG_FONT, draw_frame, draw_text, elided, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter

_ROOM_FOR_WORDS = 80
"""Narrower buttons that paint themselves show their icon alone."""


class Button(PressedByEnter, QPushButton):
    """A plain button. Without text it needs `name`, which is then its tool tip and accessible name."""

    def __init__(self, text: str = "", icon_name: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if not (text or name):
            raise ValueError("A button needs a text or a name.")
        self.setAccessibleName(name or text)
        if name:
            self.setToolTip(name)
        if icon_name:
            self.setIcon(icon(icon_name, self._icon_token()))
            self.setIconSize(QSize(ICON + 4 if text else ICON, ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def _icon_token(self) -> str:
        return "sub"


class PrimaryButton(Button):
    """The one main action of a screen."""

    def __init__(self, text: str, icon_name: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, name, parent)
        self.setObjectName("primary")

    def _icon_token(self) -> str:
        return "on_accent"


class FlatButton(Button):
    """A quiet button without an edge; often an icon alone."""

    def __init__(self, text: str = "", icon_name: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, name, parent)
        self.setObjectName("flat")


class LinkButton(Button):
    """Goes to what its text names; stands in line with the text around it."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent=parent)
        self.setObjectName("link")


class Chip(QRadioButton):
    """One of several views of a list. Chips of one parent, or of one QButtonGroup, exclude each other.

    `set_changed` marks one that shows something else than it is called for.
    """

    def __init__(self, text: str, parent: QWidget | None = None, icon_name: str = "") -> None:
        super().__init__(text, parent)
        self._icon_name, self._changed = icon_name, False
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_changed(self, changed: bool) -> None:
        """Mark it as changed, or no longer."""
        self._changed = changed
        self.setAccessibleName(self.tr("{view}, changed").format(view=self.text()) if changed else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lead, tail = 18 if self._icon_name else 0, 10 if self._changed else 0
        return QSize(elided(self.text(), BODY_FONT, 10_000)[1] + 22 + lead + tail, CHIP_HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, on = tokens(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.accent_background if on else colors.hover if self.underMouse() else colors.raised
        edge = colors.accent if self.hasFocus() else colors.accent_background if on else colors.line
        draw_frame(painter, self.rect(), fill, edge, CHIP_HEIGHT / 2)
        ink, body, rtl = colors.accent_text if on else colors.sub, self.rect(), self.isRightToLeft()
        if self._icon_name:
            mark = mirrored(QRect(10, 0, 14, self.height()), self.rect(), rtl)
            paint_icon(painter, mark, self._icon_name, ink)
            body = body.adjusted(18, 0, 0, 0)
        if self._changed:
            dot = mirrored(QRect(self.width() - 15, self.height() // 2 - 2, 5, 5), self.rect(), rtl)
            draw_frame(painter, dot, ink, "", 2.5)
            body = body.adjusted(0, 0, -10, 0)
        draw_text(painter, mirrored(body, self.rect(), rtl), self.text(), BODY_FONT, ink, 0.5)
        painter.end()


class NavButton(PressedByEnter, QPushButton):
    """A place in the side bar: icon, name and an optional count. One of those with the same parent is current."""

    def __init__(self, text: str, icon_name: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name, self._current, self._count = icon_name, False, ""
        self.setObjectName("nav")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def is_current(self) -> bool:
        """Whether this is where the person is."""
        return self._current

    def set_current(self) -> None:
        """Make this the current place instead of its siblings."""
        parent = self.parentWidget()
        for each in parent.findChildren(NavButton) if parent is not None else [self]:
            each._current = each is self
            each.setAccessibleDescription(self.tr("Current page") if each is self else "")
            each.update()

    def count(self) -> str:
        """The words shown at the end, such as how many are waiting."""
        return self._count

    def set_count(self, count: str) -> None:
        """Show `count` at the end; an empty one hides it."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(ICON, BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole = tokens(), self.rect()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.line if self._current else colors.hover if self.underMouse() else ""
        draw_frame(painter, whole, fill, colors.accent if self.hasFocus() else "", CONTROL_RADIUS)
        ink = colors.text if self._current else colors.sub
        if whole.width() < _ROOM_FOR_WORDS:
            _paint_icon_alone(painter, whole, self._icon_name, ink, colors.accent if self._count else "")
            painter.end()
            return
        paint_icon(painter, mirrored(QRect(8, 0, ICON, whole.height()), whole, rtl), self._icon_name, ink)
        key = STRONG_FONT if self._current else BODY_FONT
        wide = elided(self._count, BODY_FONT, whole.width())[1] if self._count else 0
        body = QRect(36, 0, whole.width() - 36 - 16 - wide, whole.height())
        draw_text(painter, mirrored(body, whole, rtl), self.text(), key, ink, float(rtl))
        if self._count:
            end = QRect(whole.width() - 8 - wide, 0, wide, whole.height())
            draw_text(painter, mirrored(end, whole, rtl), self._count, BODY_FONT, colors.sub)
        painter.end()


class CommandButton(PressedByEnter, QPushButton):
    """A button that looks like a search field and shows its shortcut as a key-cap; it opens the command palette."""

    def __init__(self, text: str, icon_name: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name, self._shortcut = icon_name, ""
        self.setAccessibleName(text)
        self.set_shortcut(shortcut)
        self.setObjectName("command")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shortcut_text(self) -> str:
        """The shortcut it shows."""
        return self._shortcut

    def set_shortcut(self, shortcut: str) -> None:
        """Show another shortcut as its key-cap."""
        if shortcut != self._shortcut:
            self._shortcut = shortcut
            self.setAccessibleDescription(shortcut)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(ICON, BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole = tokens(), self.rect()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.accent if self.hasFocus() else colors.line
        draw_frame(painter, whole, colors.hover if self.underMouse() else colors.raised, edge, CONTROL_RADIUS)
        if whole.width() < _ROOM_FOR_WORDS:
            _paint_icon_alone(painter, whole, self._icon_name, colors.sub, "")
            painter.end()
            return
        paint_icon(painter, mirrored(QRect(9, 0, ICON, whole.height()), whole, rtl), self._icon_name, colors.sub)
        cap = elided(self._shortcut, KEY_FONT, whole.width())[1] + 12 if self._shortcut else 0
        body = QRect(32, 0, whole.width() - 32 - 14 - cap, whole.height())
        draw_text(painter, mirrored(body, whole, rtl), self.text(), BODY_FONT, colors.faint, float(rtl))
        if cap:
            box = mirrored(QRect(whole.width() - 7 - cap, (whole.height() - 18) // 2, cap, 18), whole, rtl)
            draw_frame(painter, box, "", colors.line, 4)
            draw_text(painter, box.adjusted(2, 0, -2, 0), self._shortcut, KEY_FONT, colors.faint, 0.5)
        painter.end()


def _paint_icon_alone(painter: QPainter, whole: QRect, name: str, ink: str, dot: str) -> None:
    """The icon in the middle, with a dot at its corner where something is counted."""
    place = QRect(whole.center().x() - ICON // 2 + 1, 0, ICON, whole.height())
    paint_icon(painter, place, name, ink)
    if dot:
        draw_frame(painter, QRect(place.right() - 2, whole.center().y() - ICON // 2 - 1, 7, 7), dot, "", 3.5)
