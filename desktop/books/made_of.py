"""What a figure or a reminder is made of, one line each; Enter goes there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop.books.entry_sheet import show_entry
from desktop.books.figure_list import FigureList, FigureRow
from desktop.books.wanted_draft import go_on_with
from desktop.books.words import tr
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace

ENTRY, DRAFT, DOCUMENT = "entry", "draft", "document"
"""What rows are about: an entry, one that is still a draft and gone on with, or a document."""


class MadeOf(Dialog):
    """`rows` are about a record each, as its type and id. An entry is shown above this; for others it makes way."""

    def __init__(
        self, workspace: Workspace, title: str, heads: Sequence[str], texts: int, rows: Sequence[FigureRow]
    ) -> None:
        super().__init__(title, 780, 520)
        self.workspace = workspace
        self.list = FigureList(title, heads, texts)
        self.list.show_rows(rows)
        self.list.opened.connect(self._open)
        if rows:
            self.column.addWidget(self.list, 1)
        else:
            self.column.addWidget(Muted(tr("There is nothing any more.")))
            self.column.addStretch(1)
        close = Button(tr("Close"))
        close.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: int) -> None:
        about = self.list.about(row)
        if about is None:
            return
        record_type, record_id = about
        if record_type == ENTRY:
            show_entry(self.workspace, record_id)
            return
        self.accept()
        if record_type == DRAFT:
            go_on_with(self.workspace, record_id)
        else:
            from desktop.documents.documents_place import show_document

            show_document(self.workspace, record_id)
