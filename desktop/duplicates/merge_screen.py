"""A dialog in which two to five records are merged side by side.

Law: Enter merges, Esc leaves; nothing is changed before. What was merged can be taken apart by one undo, and later too.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from desktop.derive.words import reason_of, within
from desktop.derive.wrong import Wrong
from desktop.duplicates.merge_work import merge
from desktop.duplicates.side_by_side import SideBySide
from desktop.duplicates.words import tr
from desktop.records.selection import selection
from desktop.widgets.buttons import FlatButton, PrimaryButton
from desktop.widgets.card import Rule
from desktop.widgets.labels import Muted, Subtitle
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.room import take_room
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.replica.rows import fetch_one

MOST = 5
SIZE = (940, 620)
_open: set["MergeScreen"] = set()


class MergeScreen(QDialog):
    """Merges the records with these ids, those that are there, at most five. Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, ids: Sequence[Id]) -> None:
        super().__init__(QApplication.activeWindow())
        self.workspace = workspace
        self.kind = workspace.catalogue.record_type(record_type)
        found = (fetch_one(workspace.reader, self.kind, each) for each in dict.fromkeys(ids))
        rows = [row for row in found if row is not None and row["deleted_at"] is None][:MOST]
        self.ids = [row["id"] for row in rows]
        self.setObjectName("page")
        many = within(self.kind.label_plural)
        title = tr("Merge {count} {records}").format(count=workspace.locale.toString(len(rows)), records=many)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.sides = SideBySide(workspace, record_type, rows) if len(rows) > 1 else None
        self._wrong = Wrong()
        self._waiting = False
        self._lay_out(title)
        self.finished.connect(lambda _: _open.discard(self))
        self.finished.connect(self.deleteLater)

    def _lay_out(self, title: str) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        OverlayScrollBar(scroll)
        if self.sides is not None:
            scroll.setWidget(self.sides)
            self.sides.submitted.connect(self.merge)
        head = QHBoxLayout()
        head.addWidget(Subtitle(title))
        head.addStretch(1)
        head.addWidget(Muted(tr("1–5 choose · ↑ ↓ move · Enter merges"), small=True))
        self.merge_button = PrimaryButton(tr("Merge"), "git-merge")
        self.merge_button.setEnabled(self.sides is not None)
        self.merge_button.clicked.connect(self.merge)
        leave = FlatButton(tr("Cancel"))
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._wrong, 1)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(Rule())
        column.addLayout(foot)
        take_room(self, *SIZE)

    def open(self) -> None:
        """Show it over the window, standing in the first line."""
        _open.add(self)
        super().open()
        if self.sides is not None:
            self.sides.begin()

    def merge(self) -> None:
        """Merge them as chosen."""
        if self.sides is None or self._waiting:
            return
        self._waiting = True
        self.merge_button.setEnabled(False)
        chosen = self.sides.merging()
        merge(
            self.workspace, self.kind.name, self.ids, chosen.survivor, chosen.chosen or {}, self._merged, self._refused
        )

    def _merged(self) -> None:
        stays = self.ids[self.sides.survivor] if self.sides is not None else ""
        self.accept()
        selection(self.workspace).move(self.kind.name, stays)
        self.workspace.stand_on_record(self.kind.name, stays)

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.merge_button.setEnabled(True)
        self._wrong.say(reason_of(fault))
