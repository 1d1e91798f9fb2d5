"""Words on a screen: titles, quiet text, captions, key-caps. A single line shortens with an ellipsis."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme.fonts import SUBTITLE, TITLE, Weight, font, metrics
from desktop.theme.theme import token_color, tokens
from desktop.widgets.painting import (
    BODY_FONT,
    CAPTION_FONT,
    KEY_FONT,
    SMALL_FONT,
    TABULAR_FONT,
    FontKey,
    draw_frame,
    draw_text,
)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Where lines begin by the direction of the layout: Qt would go by the letters, and a name would stand elsewhere
    than its heading."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Label(QLabel):
    """One line of text in a token's colour. Without room it ends in an ellipsis and its tool tip has the whole text."""

    def __init__(
        self, text: str = "", token: str = "text", key: FontKey = BODY_FONT, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._token, self._key = token, key
        self.setFont(font(*key))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_token(self, token: str) -> None:
        """Change the colour to another token's, or to a tone's text colour."""
        self._token = token
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        measure, margins = metrics(*self._key), self.contentsMargins()
        wide = measure.horizontalAdvance(self.text()) + 1
        return QSize(wide + margins.left() + margins.right(), measure.height() + margins.top() + margins.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        self.setToolTip(self.text() if self.sizeHint().width() > self.width() else "")
        painter = QPainter(self)
        draw_text(painter, area, self.text(), self._key, token_color(self._token), self._align())
        painter.end()

    def _align(self) -> float:
        align = self.alignment()
        if align & Qt.AlignmentFlag.AlignHCenter:
            return 0.5
        at_end = bool(align & Qt.AlignmentFlag.AlignRight)
        return float(at_end != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft))


class Title(Label):
    """The name of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "text", (TITLE, Weight.DemiBold, False), parent)


class Subtitle(Label):
    """The name of a panel or dialog."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "text", (SUBTITLE, Weight.DemiBold, False), parent)


class Muted(Label):
    """Secondary text; `small` for the status bar."""

    def __init__(self, text: str = "", small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, "sub", SMALL_FONT if small else BODY_FONT, parent)


class Paragraph(QLabel):
    """Secondary text of several lines, `width` pixels wide."""

    def __init__(self, text: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("paragraph")
        self.setFont(font())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFixedWidth(width)
        self.setMinimumHeight(max(0, self.heightForWidth(width)))


class WrappedText(QLabel):
    """Secondary text of several lines, as wide as there is room for, at most `widest` pixels."""

    def __init__(self, text: str, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("paragraph")
        self.setFont(font())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMaximumWidth(widest)
        self.setAlignment(leading(self))


class Amount(Label):
    """A number that lines up with those above and below it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "text", TABULAR_FONT, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class SectionCaption(Label):
    """The small heading over a group, painted in capitals where the script has them, read out as written."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "faint", CAPTION_FONT, parent)

    def sizeHint(self) -> QSize:
        size, margins = super().sizeHint(), self.contentsMargins()
        wide = metrics(*CAPTION_FONT).horizontalAdvance(self.text().upper()) + 1
        return QSize(wide + margins.left() + margins.right(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_text(painter, self.contentsRect(), self.text().upper(), CAPTION_FONT, tokens().faint, self._align())
        painter.end()


class KeyCap(Label):
    """A key or shortcut, drawn as a key."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "faint", KEY_FONT, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(metrics(*KEY_FONT).horizontalAdvance(self.text()) + 12, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(painter, self.rect(), "", tokens().line, 4)
        inner = QRect(2, 0, self.width() - 4, self.height())
        draw_text(painter, inner, self.text(), KEY_FONT, tokens().faint, 0.5)
        painter.end()
