"""The key of an action, drawn as a key; pressing it lets the person press another one."""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QPushButton, QSizePolicy, QWidget

from desktop.actions import Action
from desktop.theme.theme import tokens
from desktop.widgets.buttons import FlatButton
from desktop.widgets.painting import KEY_FONT, draw_frame, draw_text, elided
from desktop.widgets.pressed_by_enter import PressedByEnter

_LONGEST = 2
_HEIGHT = 24


class _Cap(PressedByEnter, QPushButton):
    def __init__(self, text: str, chosen: bool) -> None:
        super().__init__(text)
        self._chosen = chosen
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(max(28, elided(self.text(), KEY_FONT, 1_000)[1] + 14), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, keyed = tokens(), bool(self.text())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() or self.hasFocus()
        edge = colors.accent if self.hasFocus() else colors.input_border if near else colors.line if keyed else ""
        box = self.rect().adjusted(0, 2, 0, -2)
        draw_frame(painter, box, colors.hover if near else "", edge, 4)
        ink = colors.accent_text if self._chosen else colors.faint
        draw_text(painter, box.adjusted(2, 0, -2, 0), self.text() or ("+" if near else ""), KEY_FONT, ink, 0.5)
        painter.end()


class KeyButton(QWidget):
    """`pressed_keys(shortcut)` is emitted with what was pressed, empty for none; `reset_wanted` for the default one."""

    pressed_keys = Signal(str)
    reset_wanted = Signal()

    def __init__(self, action: Action, chosen: bool) -> None:
        super().__init__()
        self.action = action
        self.cap = _Cap(action.shortcut_text, chosen)
        words = tr("{action}: {key}. Press to change it.") if action.shortcut else tr("{action}: no key. Press to add.")
        self.cap.setAccessibleName(words.format(action=action.label, key=action.shortcut_text))
        self.cap.setToolTip(tr("Changed by you") if chosen else tr("Press to change it"))
        self.cap.clicked.connect(self.begin)
        self._chosen = chosen
        self._field: QKeySequenceEdit | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        if chosen:
            reset = FlatButton("", "arrow-counter-clockwise", tr("As it was: {action}").format(action=action.label))
            reset.setFixedHeight(_HEIGHT)
            reset.clicked.connect(self.reset_wanted)
            self._row.addWidget(reset)
        self._row.addWidget(self.cap)

    def begin(self) -> None:
        """Wait for the keys; Esc leaves them as they are, and so does going elsewhere."""
        field = self._field = QKeySequenceEdit()
        field.setMaximumSequenceLength(_LONGEST)
        field.setFixedWidth(110)
        field.setAccessibleName(tr("Press the new key for {action}").format(action=self.action.label))
        field.setToolTip(tr("Press the new key, or two one after the other"))
        field.setFinishingKeyCombinations([QKeyCombination(Qt.Key.Key_Return), QKeyCombination(Qt.Key.Key_Enter)])
        field.editingFinished.connect(self._finish)
        for line in field.findChildren(QLineEdit):
            line.setPlaceholderText(tr("New key"))
        for each in (field, *field.findChildren(QObject)):
            each.installEventFilter(self)
        none = FlatButton(tr("None"))
        none.setFixedHeight(_HEIGHT)
        none.clicked.connect(lambda: self._end(""))
        self._row.addWidget(none)
        none.setVisible(bool(self.action.shortcut))
        self._row.addWidget(field)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)  # before the cap goes, which would give it to another widget
        self.cap.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._end(self.action.shortcut)
            return True
        return False

    def _finish(self) -> None:
        if self._field is not None:
            text = self._field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
            self._end(text or self.action.shortcut)

    def _end(self, shortcut: str) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        self.cap.show()
        self.cap.setFocus(Qt.FocusReason.OtherFocusReason)
        for at in reversed(range(self._row.count())):
            item = self._row.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.cap and not (self._chosen and at == 0):
                widget.hide()
                widget.deleteLater()
        if shortcut != self.action.shortcut:
            self.pressed_keys.emit(shortcut)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("ShortcutList", text)
