"""A dialog in which two to five records are merged side by side.

Law: Enter merges, Esc leaves; nothing is changed before. What was merged can be taken apart by one undo, and later too.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop.derive.words import reason_of, within
from desktop.derive.wrong import Wrong
from desktop.drafts.dialog_draft import DialogDraft
from desktop.duplicates.merge_work import merge
from desktop.duplicates.side_by_side import SideBySide
from desktop.duplicates.words import tr
from desktop.records.selection import selection
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.card import Rule
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.replica.rows import fetch_one

MOST = 5
SIZE = (940, 620)
PLACE = "+merge"


class MergeScreen(Dialog):
    """Merges the records with these ids, those that are there, at most five. Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, ids: Sequence[Id]) -> None:
        kind = workspace.catalogue.record_type(record_type)
        found = (fetch_one(workspace.reader, kind, each) for each in dict.fromkeys(ids))
        rows = [row for row in found if row is not None and row["deleted_at"] is None][:MOST]
        many = within(kind.label_plural)
        super().__init__(
            tr("Merge {count} {records}").format(count=workspace.locale.toString(len(rows)), records=many), *SIZE
        )
        self.workspace, self.kind = workspace, kind
        self.ids = [row["id"] for row in rows]
        self.sides = SideBySide(workspace, record_type, rows) if len(rows) > 1 else None
        self._wrong = Wrong()
        self._waiting = False
        self.above.addWidget(Muted(tr("1–5 choose · ↑ ↓ move · Enter merges"), small=True))
        self.merge_button = PrimaryButton(tr("Merge"), "git-merge")
        self.merge_button.setEnabled(self.sides is not None)
        self.merge_button.clicked.connect(self.merge)
        if self.sides is not None:
            self.column.addWidget(self.sides)
            self.sides.submitted.connect(self.merge)
            place = (record_type, min(self.ids), f"{PLACE} {' '.join(sorted(self.ids))}")
            self._draft = DialogDraft(self, workspace, {"sides": self.sides}, place, title=kind.title_of(rows[0]))
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.below.addWidget(Rule())
        self.below.addWidget(self._wrong)
        self.offer(self.merge_button)

    def open(self) -> None:
        """Show it over the window, standing in the first line."""
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
