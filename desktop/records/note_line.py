"""The line at the bottom of the panel where a note about the record is written; Enter keeps it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import shown_as
from desktop.derive.words import within
from desktop.drafts.draft_line import DraftLine
from desktop.drafts.drafts import drafts
from desktop.notes.marks import plain
from desktop.notes.note_editor import NoteEditor
from desktop.notes.people import colleagues
from desktop.records.timeline import ACTIVITY, activity_field
from desktop.widgets.card import Rule
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica.drafts import Draft, Place

_SUBJECT = 120
NOTE = "+note"
"""Where the draft of a note belongs."""


def about(workspace: Workspace, made: str, record_type: RecordType, row: Row) -> dict[str, Value]:
    """The values by which a new record of the type `made` is about a record, and about what that belongs to."""
    target = workspace.catalogue.record_type(made)
    values: dict[str, Value] = {}
    for each in target.references:
        if each.system or each.kind is not Kind.REFERENCE or each.reference in ("member", made):
            continue
        if each.reference == record_type.name:
            values.setdefault(each.name, row["id"])
        elif row.get(each.name) and each.name in record_type.by_name:
            values.setdefault(each.name, row[each.name])
    return values


class NoteLine(QWidget):
    """Notes about the record that `show_row` has named last. `left` is emitted when Esc leaves the line."""

    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._record_type: RecordType | None = None
        self._row: Row = {}
        key = shown_as(workspace.actions.keymap.shortcut("record.note", "N"))
        words = QCoreApplication.translate("Panel", "Write a note…  ({key})").format(key=key)
        words = words if key else QCoreApplication.translate("Panel", "Write a note…")
        name = QCoreApplication.translate("Panel", "Note")
        self.editor = NoteEditor(name, words, framed=True, names=colleagues(workspace))
        self.editor.committed.connect(self._write)
        self.editor.cancelled.connect(self._cancel)
        self.editor.edited.connect(self._keep)
        self._drafts, self._resuming = drafts(workspace), False
        self.draft = DraftLine(QCoreApplication.translate("Panel", "Note"))
        self.draft.store_wanted.connect(self.editor.commit)
        self.draft.discard_wanted.connect(self.editor.cancel)
        self.draft.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 18, 12)
        column.setSpacing(10)
        column.addWidget(Rule())
        column.addWidget(self.draft)
        column.addWidget(self.editor)
        self.setFocusProxy(self.editor)
        if (text := self.editor.focusProxy()) is not None:
            text.installEventFilter(self)

    def show_row(self, record_type: RecordType, row: Row) -> None:
        """Notes are about this record from now on; what was typed about another one waits there."""
        other = row["id"] != self._row.get("id")
        if other:
            self._drafts.leave(self._place())
        self._record_type, self._row = record_type, row
        if other:
            self._resume()
        target = self._workspace.catalogue.record_types.get(ACTIVITY)
        may = target is not None and self._workspace.actor.may(target.permission("create"))
        self.setVisible(may and activity_field(self._workspace, record_type) is not None)

    def _place(self) -> Place:
        return self._record_type.name if self._record_type else "", str(self._row.get("id") or ""), NOTE

    def _resume(self) -> None:
        """What was typed about the record and not stored is there again."""
        waiting = self._drafts.waiting(*self._place()[:2]).get(NOTE)
        self._resuming = True
        self.editor.set_value("")
        self.editor.type_again(waiting.typed if waiting is not None else "")
        self._resuming = False
        self.draft.setVisible(waiting is not None)

    def _keep(self) -> None:
        if self._resuming or self._record_type is None:
            return
        if self.editor.is_changed():
            title = self._record_type.title_of(self._row)
            self._drafts.keep(Draft(*self._place(), self.editor.typed(), title=title))
        else:
            self.draft.hide()
            self._drafts.forget(self._place())

    def _cancel(self) -> None:
        self._keep()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up what is typed, which can be had back for as long as the toast stands."""
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escaped and event.type() == QEvent.Type.KeyPress and not self.editor.is_choosing():
            place, typed = self._place(), self.editor.typed() if self.editor.is_changed() else ""
            self.editor.cancel()
            if typed:
                words = QCoreApplication.translate("QuickAdd", "New {record} given up")
                made = within(self._workspace.catalogue.record_type(ACTIVITY).field("type").choices["note"])
                self._workspace.toast(words.format(record=made), lambda: self._bring_back(place, typed))
            return True
        return super().eventFilter(watched, event)

    def _bring_back(self, place: Place, typed: object) -> None:
        self._drafts.keep(Draft(*place, typed))
        if place == self._place():
            self.editor.type_again(typed)
            self.begin()
        else:
            self._drafts.leave(place)

    def begin(self) -> None:
        """Go there."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_changed(self) -> bool:
        """Whether something is typed that is not kept; what waits from before does not count."""
        return self.editor.is_changed() and self.draft.isHidden()

    def _write(self, value: object) -> None:
        text, kind = str(value).strip(), self._record_type
        self.editor.set_value("")
        if not text or kind is None:
            return
        values = note(text) | about(self._workspace, ACTIVITY, kind, self._row)
        label = QCoreApplication.translate("Panel", "Note about {title}").format(title=kind.title_of(self._row))

        def failed(fault: Fault) -> None:
            if not self.editor.is_changed() and place == self._place():
                self.editor.type_again(text)
            else:
                self._drafts.keep(Draft(*place, text, title=title))
                self._drafts.leave(place)
            self._workspace.fault(fault)

        def done(written: object) -> None:
            self._workspace.toast(label, getattr(written, "group_id", None))

        make = Mutation(new_id(), ACTIVITY, new_id(), Action.CREATE, after=values, at=now())
        place, title = self._place(), kind.title_of(self._row)
        self._workspace.operations.write(label, [make], done=done, failed=failed, typed=[place])


def note(text: str) -> dict[str, Value]:
    """The values of a note: its first line without marks is what it is called, all of it its text when that is more."""
    first = plain(text.splitlines()[0].strip())
    short = len(first) <= _SUBJECT
    subject = first if short else f"{first[: _SUBJECT - 1].rstrip()}…"
    values: dict[str, Value] = {"type": "note", "subject": subject, "at": now()}
    return values if short and first == text else values | {"body": text}
