"""The value of a field at rest: text that can be pressed to edit it, or to open the record it names."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from desktop.notes.marks import links
from desktop.notes.open_link import open_link
from desktop.notes.rich_text import rich_text
from desktop.theme.fonts import font, metrics
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS, ICON
from desktop.theme.theme import tokens
from desktop.widgets.painting import TABULAR_FONT, draw_frame, draw_text, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter

ROW = 28
_LINES = 8
_INSET = 6


class FieldValue(PressedByEnter, QAbstractButton):
    """One line, or several for long text. The name of a record is a link; a pencil says that it can be edited."""

    def __init__(self, name: str, several_lines: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._several = name, several_lines
        self._link = self._editable = self._provisional = False
        self._rich: tuple[object, QTextDocument] | None = None
        high = QSizePolicy.Policy.Preferred if several_lines else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        self.set_state("", False, False)

    def set_state(self, text: str, link: bool, editable: bool) -> None:
        """Show a text; an empty one is a dash."""
        changed = text != self.text()
        self._link, self._editable = link and bool(text), editable
        active = self._link or editable
        self.setCursor(Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.NoFocus)
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text or self.tr('empty')}")
        self.setAccessibleDescription(self._what_it_does())
        if changed and self._several:
            self.updateGeometry()
        self.update()

    def set_provisional(self, provisional: bool) -> None:
        """Mark the value as not answered by the server yet."""
        if provisional != self._provisional:
            self._provisional = provisional
            self.setToolTip(self.tr("Not confirmed by the server yet") if provisional else "")
            self.setAccessibleDescription(self._what_it_does())
            self.update()

    def is_provisional(self) -> bool:
        """Whether it is marked so."""
        return self._provisional

    def is_link(self) -> bool:
        """Whether pressing it opens a record."""
        return self._link

    def over_pencil(self, x: int) -> bool:
        """Whether the pencil is painted there."""
        pencil = mirrored(self._pencil(), self.rect(), self.isRightToLeft())
        return self._editable and pencil.left() <= x <= pencil.right()

    def _what_it_does(self) -> str:
        words = self._keys()
        if self._provisional:
            return " · ".join(each for each in (self.tr("Not confirmed by the server yet"), words) if each)
        return words

    def _keys(self) -> str:
        if self._link:
            return self.tr("Enter opens it, F2 edits it") if self._editable else self.tr("Enter opens it")
        return self.tr("Enter edits it") if self._editable else ""

    def hasHeightForWidth(self) -> bool:
        return self._several

    def heightForWidth(self, width: int) -> int:
        if not self._several or not self.text():
            return ROW
        document = self._document(max(1, width - 2 * _INSET - ICON))
        return min(round(document.size().height()), _LINES * metrics().lineSpacing()) + 2 * _INSET

    def link_at(self, place: QPoint) -> str:
        """Where the link leads that is painted there; empty for none."""
        if not self._several or not self.text():
            return ""
        inside = mirrored(
            self.rect().adjusted(_INSET, _INSET, -_INSET - ICON, -_INSET), self.rect(), self.isRightToLeft()
        )
        layout = self._document(inside.width()).documentLayout()
        return layout.anchorAt((place - inside.topLeft()).toPointF())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target = self.link_at(event.position().toPoint())
        if target and self.isDown():
            self.setDown(False)
            open_link(self.window(), target)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        targets = dict.fromkeys(links(self.text())) if self._several else {}
        if not targets:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        for each in targets:
            words = self.tr("Open {address}").format(address=each[:80].replace("&", "&&"))
            menu.addAction(words).triggered.connect(lambda _=False, each=each: open_link(self.window(), each))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _document(self, width: int) -> QTextDocument:
        key = (self.text(), tokens(), font().key(), self.isRightToLeft())
        if self._rich is None or self._rich[0] != key:
            document = rich_text(self.text())
            option = document.defaultTextOption()
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            document.setDefaultTextOption(option)
            self._rich = key, document
        self._rich[1].setTextWidth(width)
        return self._rich[1]

    def sizeHint(self) -> QSize:
        return QSize(120, ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, ROW)

    def _pencil(self) -> QRect:
        return QRect(self.width() - ICON - 5, (ROW - 14) // 2, 14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole = tokens(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() and self._editable
        if near or self.hasFocus():
            draw_frame(painter, whole, colors.hover if near else "", self._edge(), CONTROL_RADIUS)
        body = whole.adjusted(_INSET, 0, -_INSET - (ICON if near or self._provisional else 0), 0)
        body = mirrored(body, whole, self.isRightToLeft())
        value = colors.accent_text if self._link else colors.text if self.text() else colors.faint
        if self._several and self.text():
            place = body.adjusted(0, _INSET, 0, -_INSET)
            painter.translate(place.topLeft())
            self._document(place.width()).drawContents(painter, QRect(0, 0, place.width(), place.height()).toRectF())
            painter.translate(-place.topLeft())
        else:
            draw_text(painter, body, self.text() or "–", TABULAR_FONT, value, float(self.isRightToLeft()))
        if near:
            place = mirrored(self._pencil(), whole, self.isRightToLeft())
            paint_icon(painter, place, "pencil-simple", colors.sub)
        elif self._provisional:
            paint_icon(painter, mirrored(self._pencil(), whole, self.isRightToLeft()), "clock", colors.faint)
        painter.end()

    def _edge(self) -> str:
        return tokens().accent if self.hasFocus() else ""
