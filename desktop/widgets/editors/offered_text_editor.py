"""Edits one line of text for which some words are offered: while one types, or all of them by the down arrow."""

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.late_keys import LateKeys


class OfferedTextEditor(TextEditor):
    """`offered` are values and what they are called; a value typed as it is called is taken for it."""

    def __init__(
        self,
        name: str,
        offered: Mapping[str, str],
        placeholder: str = "",
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._offered = offered
        super().__init__(name, placeholder, framed, parent)
        self._completer = QCompleter(QStringListModel([*offered.values()], self), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(self._completer)
        offers = self._completer.popup()
        if offers is not None:
            LateKeys(offers, self._line)

    def _show(self, value: object) -> None:
        super()._show(self._offered.get(str(value or ""), value))

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._completer.setCompletionPrefix("")
            self._completer.complete()
            return True
        return super()._key(event)

    def _read(self) -> str:
        typed = super()._read()
        return next((key for key, words in self._offered.items() if words.casefold() == typed.casefold()), typed)
