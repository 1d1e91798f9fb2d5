"""Edit and send again: a form with what was typed, and what stands in its place by now.

Law: nothing is changed before the new values are stored; what waits for the change follows it by itself.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from desktop.derive.field_editor import show_in
from desktop.derive.form import Form
from desktop.derive.references import titles_of
from desktop.derive.words import declared, reason_of
from desktop.drafts.form_draft import FormDraft
from desktop.inbox.items import Item, questions
from desktop.inbox.words import deed, tr, why
from desktop.records.quick_add import asked_for
from desktop.widgets.buttons import FlatButton, PrimaryButton
from desktop.widgets.labels import Muted, Paragraph, Subtitle
from desktop.widgets.scrolled import Scrolled
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.write import Row
from sync.replica import rows

if TYPE_CHECKING:
    from sync.replica.replica import Replica, Written

WIDTH = 480
_LABEL = 120
_open: set["EditDialog"] = set()


class EditDialog(QDialog):
    """The form of one item. Shown with `open()`."""

    def __init__(self, workspace: Workspace, item: Item) -> None:
        super().__init__(QApplication.activeWindow())
        self.workspace, self.item = workspace, item
        self.record_type = workspace.catalogue.record_type(item.queued.mutation.record_type)
        self.setObjectName("page")
        title = tr("Edit and send again")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._typed = self._what_was_typed()
        self._form = Form(workspace, self)
        self._form.submitted.connect(self.submit)
        self._form.left.connect(self.reject)
        self.editors = self._form.editors
        self._waiting = False
        self._lay_out()
        self._draft = FormDraft(
            workspace, self.editors, (self.record_type.name, item.verdict.record_id, f"+inbox {item.id}")
        )
        self._draft.resume()
        self.finished.connect(lambda _: _open.discard(self))
        self.finished.connect(self.deleteLater)

    def _what_was_typed(self) -> dict[str, Value]:
        """By name: my values of what is contested, else all that the change said."""
        mutation, verdict = self.item.queued.mutation, self.item.verdict
        if mutation.action is Action.VERB:
            return dict(mutation.arguments)
        contests = questions(self.record_type, verdict) if self.item.is_conflict else {}
        return {name: each.mine for name, each in contests.items()} if contests else dict(mutation.after)

    def _editable(self) -> Iterator[RecordField]:
        mutation = self.item.queued.mutation
        if mutation.action is Action.VERB:
            verb = self.workspace.catalogue.verbs.get((self.record_type.name, mutation.verb))
            declared_fields = {each.name: each for each in verb.arguments} if verb is not None else {}
        else:
            declared_fields = dict(self.record_type.by_name)
        names = [*self._typed]
        if mutation.action is Action.CREATE:
            names += [each.name for each in asked_for(self.workspace, self.record_type) if each.name not in names]
        for name in names:
            field = declared_fields.get(name)
            if field is not None and field.kind is not Kind.JSON and not field.secret and not field.system:
                yield field

    def _row(self) -> Row:
        """The record as it is shown, with what was typed; what a verb was told is nothing that the record holds."""
        held = rows.fetch_one(self.workspace.reader, self.record_type, self.item.verdict.record_id)
        row = held or self.record_type.blank
        return row if self.item.queued.mutation.action is Action.VERB else {**row, **self._typed}

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(Subtitle(deed(self.item)))
        column.addWidget(Paragraph(why(self.item), WIDTH - 40))
        column.addSpacing(4)
        row = self._row()
        fields = list(self._editable())
        titles = titles_of(self.workspace, fields, {**row, **self._typed})
        theirs = {each.label: each.theirs for each in self.item.sides if each.theirs}
        form = Scrolled()
        form.column.setSpacing(8)
        column.addWidget(form, 1)
        for field in fields:
            editor = self._form.add(field, row, titles)
            show_in(editor, field, self._typed.get(field.name, row.get(field.name)), titles)
            form.column.addLayout(self._form.line(field.name, _LABEL))
            below = QVBoxLayout()
            below.setContentsMargins(*((0, 0, _LABEL + 8, 0) if self.isRightToLeft() else (_LABEL + 8, 0, 0, 0)))
            below.addWidget(self._form.wrong[field.name])
            now_there = theirs.get(declared(field.label))
            if now_there:
                below.addWidget(Muted(tr("Now: {value}").format(value=now_there), small=True))
            form.column.addLayout(below)
        form.column.addStretch(1)
        form.fit()
        column.addWidget(self._form.fault)
        column.addSpacing(4)
        self.send = PrimaryButton(tr("Send again"))
        self.send.clicked.connect(self.submit)
        leave = FlatButton(tr("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(leave)
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def open(self) -> None:
        """Show it over the window, ready to type."""
        _open.add(self)
        super().open()
        wrong = self.editors.get(self.item.verdict.field) or next(iter(self.editors.values()), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Send it, or say what is wrong."""
        if self._waiting:
            return
        read = self._form.read(self._typed)
        if read is None:
            return
        made, typed = read
        values = {name: value for name, value in typed.items() if not same(value, self._typed.get(name))}
        self._waiting = True
        item = self.item

        def job(replica: "Replica") -> "Written":
            return replica.resend(item.id, values, first=made, label=item.queued.label)

        self.workspace.operations.resolve(job, done=lambda _: self._sent(), failed=self._refused)

    def reject(self) -> None:
        """Leave; nothing was changed."""
        self._draft.forget()
        super().reject()

    def _sent(self) -> None:
        self._waiting = False
        self._draft.forget()
        self.accept()
        self.workspace.toast(tr("Sent again: {deed}").format(deed=deed(self.item)))

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self._form.say(fault.field or "", reason_of(fault))
