"""One setting: what it is called, a quiet line that explains it, and the control it is set with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.card import Rule
from desktop.widgets.labels import Label, WrappedText
from desktop.widgets.painting import STRONG_FONT

_WIDEST = 10_000


class SettingRow(QWidget):
    """The control stands at the end; `wide` ones stand below the words."""

    def __init__(self, label: str, explained: str, control: QWidget, *, wide: bool = False) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(label, key=STRONG_FONT))
        self.explained = WrappedText(explained, _WIDEST)
        self.explained.setVisible(bool(explained))
        words.addWidget(self.explained)
        if not control.accessibleName():
            control.setAccessibleName(label)
        control.setAccessibleDescription(explained)
        control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inner: QHBoxLayout | QVBoxLayout = QVBoxLayout() if wide else QHBoxLayout()
        inner.setSpacing(10 if wide else 20)
        inner.addLayout(words, 1)
        align = Qt.AlignmentFlag.AlignLeading if wide else Qt.AlignmentFlag.AlignVCenter
        inner.addWidget(control, 0, align)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(inner)
        column.addWidget(Rule())

    def explain(self, words: str) -> None:
        """Change the quiet line."""
        self.explained.setText(words)
        self.explained.setVisible(bool(words))
