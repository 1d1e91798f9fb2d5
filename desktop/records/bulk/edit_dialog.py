"""The dialog that edits many records at once: which fields, what shall be done to them, and how much that will change.

Law: nothing is written before it was said how many values change and what they were. Enter writes, Esc leaves.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.derive.field_editor import can_edit
from desktop.records.bulk.edit_line import EditLine
from desktop.records.bulk.words import tr
from desktop.widgets.announce import announce
from desktop.widgets.buttons import FlatButton, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from shared_models.kernel.bulk_edit import Edit
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import Kind, RecordField
from sync.replica import lists

if TYPE_CHECKING:
    from desktop.records.bulk.bulk_work import BulkWork
    from sync.replica.bulk import Survey
    from sync.replica.replica import Replica

WIDTH = 560
_PAUSE = 120
_USUAL = frozenset({Kind.CHOICE, Kind.BOOLEAN, Kind.DAY})
"""What many records are likely to be given alike."""


class EditDialog(Dialog):
    """Asks what to change in these records. Shown with `open()`."""

    def __init__(self, work: "BulkWork", ids: Sequence[Id]) -> None:
        super().__init__(tr("Edit {what}").format(what=work.named(ids)), WIDTH, over=work.table.window())
        self.work, self.ids = work, list(ids)
        self.workspace = work.workspace
        self.record_type = work.model.listed
        self.fields = editable(work)
        self.lines: list[EditLine] = []
        self._row = self._first_row()
        self._asked, self._awaited, self._gone = 0, False, False
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._survey)
        self.finished.connect(lambda _: self._close())
        self.add_line()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.column.addLayout(self._column)
        self.more = FlatButton(tr("Another field"), "plus")
        self.more.clicked.connect(lambda: self.add_line().field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.summary = Muted()
        self.below.addWidget(self.summary)
        self.change = PrimaryButton(tr("Change"))
        self.change.clicked.connect(self.submit)
        self.offer(self.change)

    def open(self) -> None:
        """Show it over the window, ready to choose a field."""
        super().open()
        self.lines[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_line(self, name: str = "") -> EditLine:
        """Ask for one more field."""
        taken = {each.name() for each in self.lines}
        free = [each for each in self.fields if each.name not in taken] or self.fields
        usual = [each for each in free if each.in_list and each.name not in self.record_type.title] or free
        first = name or next((each.name for each in usual if each.kind in _USUAL), usual[0].name)
        line = EditLine(self.workspace, self.fields, first, self._row)
        line.changed.connect(self._soon.start)
        line.left.connect(lambda: self._remove(line))
        line.submitted.connect(self.submit)
        self.lines.append(line)
        self._column.addWidget(line)
        self._show_removable()
        self._soon.start()
        return line

    def submit(self) -> None:
        """Write it, or say what is wrong."""
        read = self._read(strict=True)
        if read is None:
            return
        edits, first = read
        self.work.change(self.ids, edits, first)
        self.accept()

    def _close(self) -> None:
        self._asked += 1  # an answer may still be on its way
        self._gone = True
        self._soon.stop()

    def _remove(self, line: EditLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.deleteLater()
        self._show_removable()
        self.lines[-1].field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._soon.start()

    def _show_removable(self) -> None:
        for each in self.lines:
            each.remove.setVisible(len(self.lines) > 1)
        self.more.setEnabled(len(self.lines) < len(self.fields))

    def _read(self, *, strict: bool) -> tuple[list[Edit], list[Mutation]] | None:
        """What is asked for so far; a `strict` look is None where something cannot be read, which is then said."""
        edits: dict[str, Edit] = {}
        first: list[Mutation] = []
        for line in self.lines:
            read = line.read(strict=strict)
            if read is None and strict:
                return None
            if read is None:
                continue
            edit, made = read
            edits[edit.field] = edit
            first += made
        return list(edits.values()), first

    def _survey(self) -> None:
        """Ask what is there, and what would change; while an answer is awaited that is of no use, it is given up."""
        self._asked += 1
        if self._awaited:
            return
        read = self._read(strict=False)
        edits = read[0] if read else []
        names = [each.name() for each in self.lines]
        asked, name, ids = self._asked, self.record_type.name, self.ids
        self._awaited = True

        def job(replica: "Replica") -> "Survey":
            from sync.replica import bulk

            kind = replica.catalogue.record_type(name)
            return replica.look(
                lambda deciding: bulk.survey(deciding, kind, ids, names, edits, lambda: asked == self._asked)
            )

        def take(found: "Survey") -> None:
            self._awaited = False
            if asked == self._asked:
                self._show(found, bool(edits))
            elif not self._gone:
                self._survey()

        self.workspace.ask(job, take)

    def _show(self, found: "Survey", readable: bool) -> None:
        locale = self.workspace.locale
        for line in self.lines:
            if line.name() in found.fields:
                line.show_held(found.fields[line.name()], found.records)
        words = []
        if readable:
            total = sum(found.fields[each.name()].changes for each in self.lines if each.name() in found.fields)
            words.append(tr("1 value will change") if total == 1 else tr("{count} values will change"))
            words[0] = words[0].format(count=locale.toString(total))
        if found.forbidden:
            count = locale.toString(found.forbidden)
            words.append(tr("{count} left out, which you may not edit").format(count=count))
        self.summary.setText(" · ".join(words))
        announce(self.summary, self.summary.text())

    def _first_row(self) -> dict[str, object]:
        """What the first of the records holds: its currency decides how an amount is typed."""
        names = [each.name for each in self.record_type.own_fields if not each.name.startswith("custom.")]
        rids = lists.rids(self.workspace.reader, self.record_type, self.ids[:1])
        types = self.workspace.catalogue.record_types
        found = lists.page(self.workspace.reader, types, self.record_type, list(rids.values()), names)
        return dict(next(iter(found.values())).values) if found else {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not isinstance(self.focusWidget(), FlatButton):
                self.submit()
            event.accept()
        else:
            super().keyPressEvent(event)


def editable(work: "BulkWork") -> list[RecordField]:
    """The fields that this person may set in many records; what a verb sets is not among them."""
    workspace, listed = work.workspace, work.model.listed
    own = workspace.actor.may(listed.permission("edit"))
    return [
        each
        for each in listed.own_fields
        if not each.by_verb and not each.unique and can_edit(workspace, listed, each, creating=not own)
    ]
