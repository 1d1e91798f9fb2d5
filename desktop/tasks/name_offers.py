"""Offers names below a line while one types them after a sign: colleagues after `@`, records after `#`.

Law: the keys stay in the line. ↓ and ↑ walk, Enter and Tab take, Esc closes and leaves the words as they are.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.tasks.quick_line import Find, Found
from desktop.tasks.records import members, offered_members, offered_records, records
from desktop.tasks.words import tr
from desktop.widgets.announce import announce
from desktop.workspace import Workspace

_BEGUN = re.compile(r'(?:^|\s)(?P<sign>[@#])(?P<typed>(?:[^\s@#"!][^@#"!]{0,60})?)$')
_WIDTH, _FRAME, _BEFORE = 280, 5, 24
_FOUND = Qt.ItemDataRole.UserRole
_LONGEST_SEARCH = 6
"""Words of a name that are searched for at most; what was taken from the offers may have more."""


class NameOffers(QFrame):
    """Stands below `line` in its window. `taken()` when a name was put into the line."""

    taken = Signal()

    def __init__(self, line: QLineEdit, workspace: Workspace) -> None:
        super().__init__(line.window())
        self._line, self._workspace = line, workspace
        self._offers = {"@": offered_members(workspace), "#": offered_records(workspace)}
        self._taken: dict[tuple[bool, str], Found] = {}
        self.setObjectName("popover")
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Names that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setStyleSheet("QListWidget { border: 0; }")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self.take())
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        column.addWidget(self.list)
        self.hide()
        line.destroyed.connect(self.deleteLater)

    def names(self) -> Sequence[str]:
        """What is offered now."""
        return [self.list.item(at).text() for at in range(self.list.count())] if self.isVisible() else []

    def finds(self) -> tuple[Find, Find]:
        """What the names of records and of colleagues in the line mean; what was taken, also where others are called
        so."""
        return self._known(records(self._workspace), False), self._known(members(self._workspace), True)

    def _known(self, find: Find, people: bool) -> Find:
        def known(words: str) -> Found | None:
            taken = self._taken.get((people, words))
            return taken or (find(words) if words.count(" ") < _LONGEST_SEARCH else None)

        return known

    def offer(self) -> None:
        """Offer what fits the name at the cursor, or nothing."""
        if not self._line.text().strip():
            self._taken.clear()
        begun = self._begun() if self._line.hasFocus() else None
        found = self._offers[begun["sign"]](begun["typed"]) if begun and begun["sign"] in self._offers else ()
        if begun is None or not found or any(each.title == begun["typed"].rstrip() for each in found):
            self.hide()
            return
        self.list.clear()
        for each in found:
            item = QListWidgetItem(each.title)
            item.setData(_FOUND, each)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._place()
        announce(self.list, found[0].title)

    def current(self) -> Found | None:
        """The offer that the arrows stand on."""
        item = self.list.currentItem() if self.isVisible() else None
        found = item.data(_FOUND) if item is not None else None
        return found if isinstance(found, Found) else None

    def key(self, event: QKeyEvent, understood: Sequence[Found | None]) -> bool:
        """Whether a key was meant for the offers; Enter is not where the line is `understood` so anyway."""
        if not self.isVisible():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
            announce(self.list, self.list.currentItem().text())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if event.key() != Qt.Key.Key_Tab and self.current() in understood:
                self.hide()
                return False
            self.take()
        else:
            return False
        return True

    def take(self) -> None:
        """Put the marked name into the line in place of what was typed of it."""
        begun, found = self._begun(), self.current()
        self.hide()
        if begun is None or found is None:
            return
        after = self._line.text()[self._line.cursorPosition() :].lstrip()
        before = f"{self._line.text()[: begun.start('typed')]}{found.title} "
        self._line.setText(before + after)
        self._line.setCursorPosition(len(before))
        self._taken[found.record_type == "member", found.title] = found
        self.taken.emit()

    def _begun(self) -> re.Match[str] | None:
        return _BEGUN.search(self._line.text()[: self._line.cursorPosition()])

    def _place(self) -> None:
        """Below the cursor, wherever the line has its words, and inside the window."""
        line, host = self._line, self._line.window()
        self.setParent(host)
        cursor = QRectF(line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect()
        height = self.list.count() * self.list.sizeHintForRow(0) + 2 * _FRAME + 4
        x = cursor.right() + _BEFORE - _WIDTH if line.isRightToLeft() else cursor.left() - _BEFORE
        x = max(0, min(x, line.width() - _WIDTH))
        corner = line.mapTo(host, QPoint(x, line.height() + 2))
        left = max(8, min(corner.x(), host.width() - _WIDTH - 8))
        self.setGeometry(left, corner.y(), _WIDTH, height)
        self.show()
        self.raise_()
