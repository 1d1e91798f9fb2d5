"""A card with the records of one type that point at the record shown."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.derive.thumbnails import Thumbnails
from desktop.records.related import Related, RelatedLine
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS, ICON
from desktop.theme.theme import token_color, tokens
from desktop.widgets.buttons import FlatButton
from desktop.widgets.card import Card
from desktop.widgets.labels import SectionCaption
from desktop.widgets.painting import (
    BODY_FONT,
    SMALL_FONT,
    TABULAR_FONT,
    draw_frame,
    draw_picture,
    draw_text,
    elided,
    mirrored,
)
from desktop.widgets.pressed_by_enter import PressedByEnter

_HEIGHT = 24
_FILE_HEIGHT = 36
_PICTURE = 28
_GAP = 10


class RelatedButton(PressedByEnter, QAbstractButton):
    """One related record; pressing it opens the record. Files show their thumbnail."""

    def __init__(self, line: RelatedLine, pictures: Thumbnails | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._pictures = pictures
        if line.thumbnail and pictures is not None:
            pictures.arrived.connect(self._arrived)
        self.show_line(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, line: RelatedLine) -> None:
        """Show this one."""
        self.line = line
        self.setText(line.title)
        self.setAccessibleName(", ".join(each for each in (line.title, line.hint, line.amount) if each))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT if self.line.thumbnail is None and not self._has_two_lines() else _FILE_HEIGHT)

    def _has_two_lines(self) -> bool:
        """Whether what is said of it stands below its name: what ties it here would take the room of that."""
        return bool(self.line.tie and self.line.hint)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole, rtl = tokens(), self.rect(), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.accent if self.hasFocus() else ""
        draw_frame(painter, whole, colors.hover if self.underMouse() else "", edge, CONTROL_RADIUS)
        body = whole.adjusted(6, 0, -6, 0)
        if self.line.thumbnail is not None:
            top = (whole.height() - _PICTURE) // 2
            self._draw_picture(painter, mirrored(QRect(body.left(), top, _PICTURE, _PICTURE), whole, rtl))
            body.setLeft(body.left() + _PICTURE + _GAP)
        if self._has_two_lines():
            half = whole.height() // 2
            upper, lower = QRect(body.left(), 1, body.width(), half), QRect(body.left(), half, body.width(), half - 2)
            draw_text(painter, mirrored(upper, whole, rtl), self.line.title, BODY_FONT, colors.text, float(rtl))
            draw_text(painter, mirrored(lower, whole, rtl), self.line.hint, SMALL_FONT, colors.sub, float(rtl))
            painter.end()
            return
        room = body.width()
        amount = elided(self.line.amount, TABULAR_FONT, room // 2)[1] if self.line.amount else 0
        hint = elided(self.line.hint, BODY_FONT, room // 3)[1] if self.line.hint else 0
        title = elided(self.line.title, BODY_FONT, room - amount - hint - 2 * _GAP)[1]
        left, height, start = body.left(), body.height(), float(rtl)

        def words(at: int, width: int, text: str, key: tuple, value: str) -> None:  # type: ignore[type-arg]  # a FontKey
            place = mirrored(QRect(at, body.top(), width, height), whole, rtl)
            draw_text(painter, place, text, key, value, start)

        words(left, title, self.line.title, BODY_FONT, colors.text)
        if hint:
            words(left + title + _GAP, hint, self.line.hint, BODY_FONT, colors.sub)
        if amount:
            words(body.right() + 1 - amount, amount, self.line.amount, TABULAR_FONT, token_color(self.line.token))
        painter.end()

    def picture(self) -> QPixmap | None:
        """The thumbnail that is shown."""
        return self._pictures.picture(self.line.thumbnail) if self._pictures is not None else None

    def _draw_picture(self, painter: QPainter, place: QRect) -> None:
        picture = self.picture()
        if picture is None:
            icon = QRect(0, 0, ICON, ICON)
            icon.moveCenter(place.center())
            paint_icon(painter, icon, "paperclip", tokens().sub)
        else:
            draw_picture(painter, place, picture)

    def _arrived(self, digest: str) -> None:
        if digest == self.line.thumbnail:
            self.update()


class RelatedCard(Card):
    """`opened(record_type, record_id)` is emitted with the record that was pressed, `all_wanted` by "Show all".

    `add_wanted` asks for another one, where `add` names that. `tie_wanted(id)` asks to unfold what ties a line to the
    record, or to fold it away again; `show_tie` shows it.
    """

    opened = Signal(str, str)
    all_wanted = Signal()
    add_wanted = Signal()
    tie_wanted = Signal(str)

    def __init__(
        self, related: Related, count: str, pictures: Thumbnails, add: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.related = related
        self.add = FlatButton("", "plus", add) if add else None
        self.body.setContentsMargins(6, 10, 6, 8)
        self.body.setSpacing(1)
        caption = SectionCaption(f"{related.label}  {count}" if related.count > 1 else related.label)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 2)
        head.addWidget(caption, 1)
        if self.add is not None:
            self.add.clicked.connect(self.add_wanted)
            head.addWidget(self.add)
        self.body.addLayout(head)
        for line in related.lines:
            button = RelatedButton(line, pictures)
            button.clicked.connect(lambda _=False, each=line: self.opened.emit(each.record_type, each.id))
            self.body.addLayout(self._with_tie(button) if line.tie else _alone(button))
        if related.count > len(related.lines):
            words = QCoreApplication.translate("Panel", "Show all {count}").format(count=count)
            more = FlatButton(words)
            more.clicked.connect(self.all_wanted)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_lines(self, related: Related) -> None:
        """The same lines say something else now."""
        self.related = related
        for line, button in zip(related.lines, self.findChildren(RelatedButton), strict=True):
            button.show_line(line)

    def show_tie(self, tie: str, form: QWidget) -> None:
        """Show what ties a line to the record, below it."""
        at = next((n for n, each in enumerate(self.related.lines) if each.tie == tie), None)
        if at is not None:
            self.body.insertWidget(2 + at, form)

    def _with_tie(self, button: RelatedButton) -> QHBoxLayout:
        words = QCoreApplication.translate("Panel", "Edit how {name} belongs here").format(name=button.line.title)
        edit = FlatButton("", "pencil-simple", words)
        edit.clicked.connect(lambda _=False, tie=button.line.tie: self.tie_wanted.emit(tie))
        row = _alone(button)
        row.addWidget(edit)
        return row


def _alone(button: RelatedButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    row.addWidget(button, 1)
    return row
