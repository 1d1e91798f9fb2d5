"""Edit and send again: a form with what was typed, and what stands in its place by now.

Law: nothing is changed before the new values are stored; what waits for the change follows it by itself.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.derive.field_editor import show_in
from desktop.derive.form_dialog import LABEL, FormDialog
from desktop.derive.references import titles_of
from desktop.derive.words import declared
from desktop.inbox.items import Item, questions
from desktop.inbox.words import deed, tr, why
from desktop.records.quick_add import asked_for
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.editors.editor import Editor
from desktop.widgets.labels import Label, Muted, Paragraph
from desktop.widgets.painting import STRONG_FONT
from desktop.workspace import Workspace
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.write import Row
from sync.replica import rows

if TYPE_CHECKING:
    from sync.replica.replica import Replica, Written

WIDTH = 480


class EditDialog(FormDialog):
    """The form of one item. Shown with `open()`."""

    def __init__(self, workspace: Workspace, item: Item) -> None:
        super().__init__(workspace, tr("Edit and send again"), WIDTH)
        self.item = item
        self.record_type = workspace.catalogue.record_type(item.queued.mutation.record_type)
        self._typed = self._what_was_typed()
        self._lay_out()
        place = (self.record_type.name, item.verdict.record_id, f"+inbox {item.id}")
        self.keep(place, title=self.record_type.title_of(self._row()))

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
        self.above.addWidget(Label(deed(self.item), "text", STRONG_FONT))
        self.above.addWidget(Paragraph(why(self.item), self.inner))
        row = self._row()
        fields = list(self._editable())
        titles = titles_of(self.workspace, fields, {**row, **self._typed})
        theirs = {each.label: each.theirs for each in self.item.sides if each.theirs}
        for field in fields:
            show_in(self.ask(field, row, titles), field, self._typed.get(field.name, row.get(field.name)), titles)
            now_there = theirs.get(declared(field.label))
            if now_there:
                words = Muted(tr("Now: {value}").format(value=now_there), small=True)
                words.setContentsMargins(*((0, 0, LABEL + 8, 0) if self.isRightToLeft() else (LABEL + 8, 0, 0, 0)))
                self.column.addWidget(words)
        self.send = PrimaryButton(tr("Send again"))
        self.send.clicked.connect(lambda: self.submit())
        self.offer(self.send)

    def first(self) -> Editor | None:
        """The field that was refused."""
        return self.editors.get(self.item.verdict.field) or super().first()

    def submit(self, _: bool = False) -> None:
        """Send it, or say what is wrong."""
        read = self.read(self._typed)
        if read is None:
            return
        made, typed = read
        values = {name: value for name, value in typed.items() if not same(value, self._typed.get(name))}
        self.waiting = True
        item = self.item

        def job(replica: "Replica") -> "Written":
            return replica.resend(item.id, values, first=made, label=item.queued.label)

        self.workspace.operations.resolve(job, done=lambda _: self._sent(), failed=self.refused)

    def _sent(self) -> None:
        self.accept()
        self.workspace.toast(tr("Sent again: {deed}").format(deed=deed(self.item)))
