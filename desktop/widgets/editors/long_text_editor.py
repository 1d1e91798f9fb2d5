"""Edits text of several lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.widgets.editors.editor import Editor


class LongTextEditor(Editor):
    """The value is a `str`. Enter commits and Shift+Enter starts a new line; the field grows up to `lines` lines."""

    def __init__(
        self, name: str, placeholder: str = "", lines: int = 8, framed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, framed, parent)
        self._lines = lines
        self._text = self._made_text()
        self._text.ensurePolished()
        self._least = self._text.minimumHeight()  # what the style asks for
        self._text.setPlaceholderText(placeholder)
        self._text.setTabChangesFocus(True)
        self._text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._use(self._text)
        self.set_value("")
        self._grow()

    def _made_text(self) -> QPlainTextEdit:
        return QPlainTextEdit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._text.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._text.minimumHeight())

    def _show(self, value: object) -> None:
        if self._text.toPlainText() != (value or ""):
            self._text.setPlainText(str(value or ""))

    def _read(self) -> str:
        return self._text.toPlainText().strip()

    def _commits(self, event: QKeyEvent) -> bool:
        return super()._commits(event) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def _grow(self) -> None:
        count = max(1, min(self._lines, round(self._text.document().size().height())))
        self._text.setFixedHeight(max(self._least, count * self._text.fontMetrics().lineSpacing() + 20))
        self.updateGeometry()
