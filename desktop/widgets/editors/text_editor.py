"""Edits one line of text."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.editors.editor import Editor


class TextEditor(Editor):
    """The value is a `str`, its ends trimmed; empty is the empty string."""

    def __init__(self, name: str, placeholder: str = "", framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, framed, parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(placeholder)
        self._use(self._line)
        self.set_value("")

    def hide_typed(self) -> None:
        """Show dots instead of what is typed."""
        self._line.setEchoMode(QLineEdit.EchoMode.Password)

    def _show(self, value: object) -> None:
        self._line.setText(str(value or ""))
        self._line.setCursorPosition(0)

    def _read(self) -> str:
        return self._line.text().strip()
