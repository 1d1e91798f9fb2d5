"""The document as it will be printed, beside the form: drawn off the window's thread, a moment after the last key.

Law: the last picture stays until there is another one; only one is drawn at a time.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.background import Background
from desktop.derive.words import reason_of
from desktop.documents.page_column import PageColumn
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Row

SOON_MILLISECONDS = 350
_DOTS = 110


class _Known:
    """The records that were read for one picture."""

    def __init__(self, rows: Mapping[Key, Row | None]) -> None:
        self._rows = rows

    def get(self, record_type: str, record_id: Id) -> Row | None:
        return self._rows.get((record_type, record_id))


class Preview(PageColumn):
    """The pages of what is on the sheet."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(tr("Preview"), parent)
        self._sheet = sheet
        self._background = Background(self)
        self._busy = self._again = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MILLISECONDS)
        self._soon.timeout.connect(self._draw)
        sheet.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw it anew as soon as nobody types."""
        self._soon.start()

    def _draw(self) -> None:
        if self._busy or not self.isVisible():
            self._again = self._busy
            return
        row, known = self._sheet.row(), self._known()
        self._busy, self._again = True, False
        self._background.run(lambda: drawn(row, known), self._show, self._fail)

    def _known(self) -> _Known:
        """The records that its paper names, read by their ids."""
        from sync.papers.of_document import needed

        row, rows = self._sheet.row(), dict[Key, Row | None]()
        known = _Known(rows)
        while new := [each for each in needed(row, known) if each not in rows]:
            rows.update({each: self._sheet.shelf.get(*each) for each in new})
        return known

    def _show(self, pictures: list[QImage]) -> None:
        self.show_pages(pictures)
        self._go_on()

    def _fail(self, fault: Fault) -> None:
        self.wrong.say(reason_of(fault))
        self._go_on()

    def _go_on(self) -> None:
        self._busy = False
        if self._again:
            self._draw()


def drawn(row: Mapping[str, Any], known: _Known) -> list[QImage]:
    """The pages of a document as pictures; asked from any thread. Raises Fault."""
    from sync.papers.of_document import of_document
    from sync.papers.render import pictures

    return [QImage.fromData(each) for each in pictures(of_document(row, known), _DOTS)]
