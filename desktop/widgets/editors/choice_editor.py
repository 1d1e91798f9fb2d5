"""Edits a value that is one of a few."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.theme import tokens
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.editor import Editor
from desktop.widgets.painting import mirrored


class _Combo(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must not change what the pointer passes over

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isEnabled():
            return
        painter = QPainter(self)
        area = self.rect().adjusted(self.width() - 22, 0, -6, 0)
        paint_icon(painter, mirrored(area, self.rect(), self.isRightToLeft()), "caret-down", tokens().sub)
        painter.end()


class ChoiceEditor(Editor):
    """The value is the `id` of a choice, or None. `optional` offers an empty line first."""

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] = (),
        optional: bool = True,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, framed, parent)
        self._optional = optional
        self._box = _Combo()
        self._box.setItemDelegate(QStyledItemDelegate(self._box))
        self._use(self._box)
        self._box.activated.connect(lambda _: self.commit())
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; a value that is not among them is still shown, by its id."""
        self._box.clear()
        if self._optional:
            self._box.addItem("–", None)
        for choice in choices:
            self._box.addItem(choice.label, choice.id)
        self.set_value(self._value)

    def set_reference(self, reference: str | None, label: str = "") -> None:
        """Show a reference by name, also where it can no longer be chosen."""
        if reference is not None and label and self._box.findData(reference) < 0:
            self._box.addItem(label, reference)
        self.set_value(reference)

    def _show(self, value: object) -> None:
        at = self._box.findData(value)
        if at < 0 and value is not None:
            self._box.addItem(str(value), value)
            at = self._box.count() - 1
        self._box.setCurrentIndex(at)

    def _read(self) -> object:
        return self._box.currentData()

    def _commits(self, event: QKeyEvent) -> bool:
        return super()._commits(event) and event.modifiers() == Qt.KeyboardModifier.NoModifier
