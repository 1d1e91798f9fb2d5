"""A line of a form that is no editor, kept in a draft as an editor is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit


class TypedLine(QObject):
    """Follows the line. What is typed again is told to whoever listens to what a person types."""

    edited = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.textChanged.connect(lambda _: self.edited.emit())

    def typed(self) -> object:
        """What stands in the line."""
        return self._line.text()

    def type_again(self, typed: object) -> None:
        """Let that stand in the line."""
        self._line.setText(str(typed or ""))
        self._line.textEdited.emit(self._line.text())
