"""Edits a set of tags."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QToolButton, QWidget

from desktop.theme.icons import icon
from desktop.widgets.editors.editor import Editor
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.late_keys import LateKeys


class TagsEditor(Editor):
    """The value is a `frozenset[str]`. Enter or a comma adds what is typed, Backspace takes the last off, Enter on
    nothing commits. `known` are the tags offered while typing; two tags that differ only in case are one.
    """

    def __init__(
        self,
        name: str,
        known: Sequence[str] = (),
        placeholder: str = "",
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, framed, parent)
        self._tags: list[str] = []
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
        self.set_known(known)
        self.set_value(frozenset())

    def set_known(self, known: Sequence[str]) -> None:
        """Offer these tags while typing."""
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = QListView()
        completer.setPopup(popup)
        LateKeys(popup, self._line)
        popup.setObjectName("choices")
        popup.setAccessibleName(self.accessibleName())
        self._line.setCompleter(completer)

    def shown(self) -> list[str]:
        """The tags as they stand, committed or not, in alphabetical order."""
        return list(self._tags)

    def typed(self) -> object:
        return {"tags": list(self._tags), "text": self._line.text()}

    def type_again(self, typed: object) -> None:
        if isinstance(typed, Mapping):
            self._set(typed.get("tags") or ())
            self._line.setText(str(typed.get("text") or ""))

    def remove(self, tag: str) -> None:
        """Take a tag off and commit."""
        self._set([kept for kept in self._tags if kept != tag])
        self.commit()

    def _show(self, value: object) -> None:
        self._line.clear()
        self._set(value if isinstance(value, Iterable) else ())

    def _read(self) -> frozenset[str]:
        typed = self._line.text().strip().strip(",").strip()
        return frozenset(_merged(self._tags, [typed] if typed else []))

    def _key(self, event: QKeyEvent) -> bool:
        typed = self._line.text().strip()
        adds = self._commits(event) or event.text() == ","
        if adds and typed:
            self._set(_merged(self._tags, [typed]))
            self._line.clear()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._tags:
            self._set(self._tags[:-1])
            return True
        return super()._key(event)

    def _set(self, tags: Iterable[str]) -> None:
        self._tags = sorted(tags, key=str.casefold)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        for at, chip in enumerate(self._chips):
            self._flow.insert(at, chip)
            chip.show()
        self.updateGeometry()
        self.edited.emit()

    def _chip(self, tag: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setText(tag)
        chip.setIcon(icon("x"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolTip(self.tr("Remove {tag}").format(tag=tag))
        chip.setAccessibleName(self.tr("Remove {tag}").format(tag=tag))
        chip.clicked.connect(lambda: self.remove(tag))
        return chip


def _merged(tags: Iterable[str], more: Iterable[str]) -> list[str]:
    """Both, without those that differ only in case from one before."""
    seen: dict[str, str] = {}
    for tag in (*tags, *more):
        seen.setdefault(tag.casefold(), tag)
    return list(seen.values())
