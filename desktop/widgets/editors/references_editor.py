"""Edits references to several records, each found by typing."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QToolButton, QWidget

from desktop.theme.icons import icon
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.editors.reference_editor import Provider
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.late_keys import LateKeys
from desktop.widgets.takes_keys import takes_keys


class ReferencesEditor(Editor):
    """The value is a tuple of ids in the order of their names. Backspace takes the last off; Enter on nothing commits.

    The editor knows names only from `set_references` and the provider.
    """

    def __init__(
        self, name: str, provider: Provider, placeholder: str = "", framed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, framed, parent)
        self._provider, self._asked = provider, 0
        self._labels: dict[str, str] = {}
        self._ids: list[str] = []
        self._chips: list[QToolButton] = []
        self._line = QLineEdit()
        self._line.setPlaceholderText(placeholder)
        self._line.setMinimumWidth(80)
        self._use(self._line)
        self._row.removeWidget(self._line)
        area = QWidget()
        self._flow = FlowLayout(area)
        self._flow.addWidget(self._line)
        self._row.addWidget(area, 1)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        LateKeys(self._popup, self._line)
        self._popup.setObjectName("choices")
        self._popup.setAccessibleName(name)
        self._completer.setWidget(self._line)
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # an overloaded signal
        self._line.textEdited.connect(self._ask)
        self.set_value(())

    def set_references(self, references: Mapping[str, str]) -> None:
        """Show references, by id, with the names of what they point to."""
        self._labels |= references
        self.set_value(self._sorted(references))

    def labels(self) -> list[str]:
        """The names of what is shown, committed or not."""
        return [self._labels.get(each, "") for each in self._ids]

    def remove(self, reference: str) -> None:
        """Take one off."""
        self._set([each for each in self._ids if each != reference])

    def typed(self) -> object:
        return {"ids": {each: self._labels.get(each, "") for each in self._ids}, "text": self._line.text()}

    def type_again(self, typed: object) -> None:
        if isinstance(typed, Mapping) and isinstance(typed.get("ids"), Mapping):
            self._asked += 1
            self._labels |= typed["ids"]
            self._set(typed["ids"])
            self._line.setText(str(typed.get("text") or ""))

    def _sorted(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(ids, key=lambda each: (self._labels.get(each, "").casefold(), each)))

    def _show(self, value: object) -> None:
        self._asked += 1
        self._line.clear()
        self._set(value if isinstance(value, Iterable) else ())

    def _read(self) -> tuple[str, ...]:
        text = self._line.text().strip()
        if text:
            offered = (self._model.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._model.rowCount()))
            same = [key for key in offered if self._labels[key].casefold() == text.casefold()]
            if len(same) != 1:
                raise Unreadable(self.tr("Choose one from the list."))
            return self._sorted({*self._ids, str(same[0])})
        return self._sorted(self._ids)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._ids:
            self._set(self._ids[:-1])
            return True
        return super()._key(event)

    def _ask(self, text: str) -> None:
        self._asked += 1
        if text.strip():
            self._provider(text.strip(), partial(self._offer, self._asked))
        else:
            self._popup.hide()

    def _offer(self, question: int, choices: Sequence[Choice]) -> None:
        if question != self._asked or not takes_keys(self._line):
            return
        self._model.clear()
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
        chosen = str(index.data(Qt.ItemDataRole.UserRole))
        self._line.clear()
        self._set([*self._ids, *([] if chosen in self._ids else [chosen])])

    def _set(self, ids: Iterable[str]) -> None:
        self._ids = list(self._sorted(dict.fromkeys(ids)))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(each) for each in self._ids]
        for at, chip in enumerate(self._chips):
            self._flow.insert(at, chip)
            chip.show()
        self.updateGeometry()
        self.edited.emit()

    def _chip(self, reference: str) -> QToolButton:
        chip, label = QToolButton(self), self._labels.get(reference) or "…"
        chip.setObjectName("chip")
        chip.setText(label.replace("&", "&&"))
        chip.setIcon(icon("x"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = self.tr("Remove {name}").format(name=label)
        chip.setToolTip(words)
        chip.setAccessibleName(words)
        chip.clicked.connect(lambda: self.remove(reference))
        return chip
