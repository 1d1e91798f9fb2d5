"""Edits a reference to another record, found by typing.

Law: nothing new is made by leaving the field, only by choosing the row that says so.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.late_keys import LateKeys
from desktop.widgets.takes_keys import takes_keys

Reply = Callable[[Sequence[Choice]], None]
Provider = Callable[[str, Reply], None]
"""Asked with the typed text and a reply to call on the UI thread, now or later; late replies are ignored."""


class ReferenceEditor(Editor):
    """The value is the id of a record, or None. The editor knows labels only from `set_reference` and the provider.

    `unknown` is said of a text that names nothing.
    """

    def __init__(
        self,
        name: str,
        provider: Provider,
        placeholder: str = "",
        framed: bool = False,
        parent: QWidget | None = None,
        *,
        unknown: str = "",
    ) -> None:
        super().__init__(name, framed, parent)
        self._provider, self._asked, self._unknown = provider, 0, unknown
        self._offered: Sequence[Choice] = ()
        self._labels: dict[str, str] = {}
        self._chosen: str | None = None
        self._line = QLineEdit()
        self._line.setPlaceholderText(placeholder)
        self._use(self._line)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWrapAround(False)  # else Down on the last row stands on none, and Enter chooses nothing
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        LateKeys(self._popup, self._line)
        self._popup.setObjectName("choices")
        self._popup.setAccessibleName(name)
        self._completer.setWidget(self._line)
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # an overloaded signal
        self._line.textEdited.connect(self._ask)
        self.set_value(None)

    def set_reference(self, reference: str | None, label: str = "") -> None:
        """Show a reference with the name of what it points to."""
        if reference is not None:
            self._labels[reference] = label
        self.set_value(reference)

    def typed(self) -> object:
        return {"text": self._line.text(), "chosen": self._chosen}

    def type_again(self, typed: object) -> None:
        if isinstance(typed, Mapping):
            self._asked += 1
            self._chosen = typed.get("chosen")
            if self._chosen is not None:
                self._labels[self._chosen] = str(typed.get("text") or "")
            self._line.setText(str(typed.get("text") or ""))

    def label(self) -> str:
        """The name of what the value points to, as far as known."""
        return self._labels.get(str(self._value), "")

    def _ask(self, text: str) -> None:
        self._asked += 1
        self._chosen = None
        if text.strip():
            self._provider(text.strip(), partial(self._offer, self._asked))
        else:
            self._popup.hide()

    def _offer(self, question: int, choices: Sequence[Choice]) -> None:
        if question != self._asked or not takes_keys(self._line):
            return
        self._model.clear()
        self._offered = choices
        for choice in choices:
            self._labels[choice.id] = choice.label
            item = QStandardItem(choice.words())
            item.setData(choice.id, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        if choices:
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._popup.hide()

    def _pick(self, index: QModelIndex) -> None:
        self._chosen = index.data(Qt.ItemDataRole.UserRole)
        self._line.setText(self._labels[self._chosen])
        self.commit()

    def _show(self, value: object) -> None:
        self._asked += 1
        self._chosen = value if isinstance(value, str) else None
        self._line.setText(self._labels.get(str(value), "") if value is not None else "")
        self._line.setCursorPosition(0)

    def _read(self) -> str | None:
        text = self._line.text().strip()
        if not text:
            return None
        if self._chosen is not None:
            return self._chosen
        same = [each.id for each in self._offered if not each.makes and each.label.casefold() == text.casefold()]
        if len(same) == 1:
            return same[0]
        raise Unreadable(self._unknown if self._unknown and not same else self.tr("Choose one from the list."))
