"""A small dialog that makes a record: what it needs and what lists show, in the order of its declaration.

Law: Enter creates, with Shift it asks for another one, Esc leaves.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from desktop.derive.custom_fields import asked_custom_fields
from desktop.derive.field_editor import can_edit, show_in
from desktop.derive.form import Form
from desktop.derive.references import few, is_few, titles_of
from desktop.derive.words import choice, declared, reason_of, within
from desktop.drafts.draft_line import DraftLine
from desktop.drafts.form_draft import FormDraft, new_place
from desktop.duplicates.hint import hint_for
from desktop.records.next_step import NextStepLine, may_add
from desktop.records.selection import selection
from desktop.records.timeline import ACTIVITY
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.labels import Subtitle
from desktop.widgets.scrolled import Scrolled
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now

WIDTH = 440
_LABEL = 108
ALSO_ASKED = {
    "call": ("direction", "duration", "outcome", "body"),
    "meeting": ("duration", "attendees", "location", "outcome", "body"),
    "email": ("direction", "body"),
}
"""What is asked besides when an activity of a type is logged."""
_open: set["QuickAdd"] = set()


class QuickAdd(QDialog):
    """Asks for a new record of a type; `values` are known beforehand. Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, values: Mapping[str, Value] | None = None) -> None:
        super().__init__(QApplication.activeWindow())
        self.workspace = workspace
        self.record_type = workspace.catalogue.record_type(record_type)
        self.setObjectName("page")
        title = _tr("New {record}").format(record=within(self.record_type.label))
        if self.record_type.name == ACTIVITY and (values or {}).get("type"):
            title = choice(self.record_type.field("type"), str((values or {})["type"]))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._given = dict(values or {})
        self._start = {**self.record_type.blank, **_beginning(workspace, self.record_type), **self._given}
        self._form = Form(workspace, self)
        self._form.submitted.connect(self.submit)
        self._form.left.connect(self.reject)
        self.editors = self._form.editors
        self._waiting = False
        self.next_step: NextStepLine | None = None
        self._lay_out(title)
        self._draft = FormDraft(workspace, self.editors, new_place(record_type, self._given), {"given": self._given})
        if self._draft.resume():
            self._show_currencies()
        self.draft_line.setVisible(self._draft.is_resumed())
        self.finished.connect(lambda _: _open.discard(self))
        self.finished.connect(self.deleteLater)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(Subtitle(title))
        self.draft_line = DraftLine(title, can_store=False)
        self.draft_line.discard_wanted.connect(self._begin_anew)
        column.addWidget(self.draft_line)
        column.addSpacing(4)
        titles = titles_of(self.workspace, self.record_type, self._start)
        types = self.workspace.catalogue.record_types
        own = asked_custom_fields(self.workspace.reader, types, self.record_type)
        form = Scrolled()
        form.column.setSpacing(8)
        column.addWidget(form, 1)
        for field in [*asked_for(self.workspace, self.record_type), *self._also_asked(), *own]:
            editor = self._form.add(field, self._start, titles)
            needed = field.required and field.default is None
            form.column.addLayout(self._form.line(field.name, _LABEL, " *" if needed else ""))
            form.column.addWidget(self._form.wrong[field.name])
            if field.kind is Kind.CURRENCY:
                editor.committed.connect(lambda value, name=field.name: self._show_currency(name, str(value).upper()))
        if self._asks_next():
            self.next_step = NextStepLine(self.workspace)
            self.next_step.submitted.connect(self.submit)
            self.next_step.left.connect(self.reject)
            form.column.addSpacing(4)
            form.column.addWidget(self.next_step)
        form.column.addStretch(1)
        form.fit()
        column.addWidget(self._form.fault)
        self.hint = hint_for(self.workspace, self.record_type, self.editors, self.reject)
        if self.hint is not None:
            column.addWidget(self.hint)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        self.setFixedWidth(WIDTH)

    def _also_asked(self) -> list[RecordField]:
        """What else one wants to say of a record of this kind: whom a call was with, how it went."""
        if self.record_type.name != ACTIVITY:
            return []
        names = ALSO_ASKED.get(str(self._start.get("type")), ())
        known = [self.record_type.by_name[each] for each in names if each in self.record_type.by_name]
        return [each for each in known if can_edit(self.workspace, self.record_type, each, creating=True)]

    def _asks_next(self) -> bool:
        """Whether one asks what comes next: after a call, a meeting or an e-mail."""
        talked = self.record_type.name == ACTIVITY and self._given.get("type") in ALSO_ASKED
        return talked and may_add(self.workspace)

    def _buttons(self) -> QHBoxLayout:
        self.make = PrimaryButton(_tr("Create"))
        self.make.clicked.connect(lambda: self.submit())
        self.another = Button(_tr("Create and add another"))
        self.another.clicked.connect(lambda: self.submit(another=True))
        leave = FlatButton(_tr("Cancel"))
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.another)
        row.addWidget(self.make)
        return row

    def open(self) -> None:
        """Show it over the window, ready to type."""
        _open.add(self)
        super().open()
        first = next((each for name, each in self.editors.items() if name not in self._given), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Leave; what was typed can be had back for as long as the toast stands."""
        typed = self._draft.typed()
        self._draft.forget()
        super().reject()
        if typed:
            workspace, name, given = self.workspace, self.record_type.name, self._given
            words = _tr("New {record} given up").format(record=within(self.record_type.label))
            workspace.toast(words, lambda: open_again(workspace, name, given, typed))

    def _begin_anew(self) -> None:
        """Leave out what was typed before and not stored."""
        self._draft.forget()
        self.draft_line.hide()
        self._show_start()

    def _show_start(self) -> None:
        titles = titles_of(self.workspace, self.record_type, self._start)
        for each, editor in self.editors.items():
            show_in(editor, self._form.fields[each], self._start.get(each), titles)
        next(iter(self.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def type_again(self, typed: Mapping[str, object]) -> None:
        """Put back what was typed."""
        for name, each in typed.items():
            if name in self.editors:
                self.editors[name].type_again(each)
        self._show_currencies()

    def _show_currencies(self) -> None:
        for each, field in self._form.fields.items():
            if field.kind is Kind.CURRENCY and (typed := self.editors[each].typed()):
                self._show_currency(each, str(typed).upper())

    def submit(self, another: bool = False) -> None:
        """Make the record, or say what is wrong."""
        if self._waiting:
            return
        read = self._form.read({})
        if read is None or (self.next_step is not None and not self.next_step.is_right()):
            return
        made, typed = read
        known = {name: value for name, value in self._given.items() if name not in typed}
        values = known | {name: value for name, value in typed.items() if value not in (None, [])}
        values |= self._held(values)
        record_id = new_id()
        create = Mutation(new_id(), self.record_type.name, record_id, Action.CREATE, after=values, at=now())
        title = self.record_type.title_of({**self.record_type.blank, **values})
        label = _tr("New {record} {title}").format(record=within(self.record_type.label), title=title)
        self._waiting = True
        self.workspace.operations.write(
            label,
            [*made, create, *self._next(values)],
            done=lambda written: self._created(record_id, another, (label, getattr(written, "group_id", None))),
            failed=self._refused,
            typed=[self._draft.place],
        )

    def _held(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """What was talked and is logged took place; nobody has to wait for its end."""
        status, at = self.record_type.by_name.get("status"), values.get("at")
        if status is None or "status" in values or self._given.get("type") not in ALSO_ASKED:
            return {}
        past = self.record_type.name == ACTIVITY and isinstance(at, int) and at <= now()
        return {"status": "done"} if past and can_edit(self.workspace, self.record_type, status, creating=True) else {}

    def _next(self, values: dict[str, Value]) -> list[Mutation]:
        """The task of the next step, one group with what was done."""
        task = self.next_step.task(values) if self.next_step is not None else None
        return [task] if task is not None else []

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self._form.say(fault.field or "", reason_of(fault))

    def _logged_there(self) -> bool:
        """Whether it is an activity of a record: one goes on with that."""
        about = (each.name for each in self.record_type.references if each.name != self.record_type.owner)
        return self.record_type.name == ACTIVITY and any(self._given.get(each) for each in about)

    def _created(self, record_id: Id, another: bool, said: tuple[str, str | None]) -> None:
        self._waiting = False
        self._draft.forget()
        name = self.record_type.name
        if not another:
            self.accept()
            if self._logged_there():
                self.workspace.toast(*said)
                return
            selection(self.workspace).move(name, record_id)
            self.workspace.stand_on_record(name, record_id)
            return
        self._show_start()
        if self.next_step is not None:
            self.next_step.clear()
        self._draft.forget()
        self.workspace.toast(_tr("{record} created").format(record=declared(self.record_type.label)))

    def _show_currency(self, name: str, currency: str) -> None:
        for each, field in self._form.fields.items():
            editor = self.editors[each]
            if field.currency == name and isinstance(editor, NumberEditor):
                editor.set_unit(currency, scale_of(field, {name: currency}))


def open_again(workspace: Workspace, record_type: str, given: Mapping[str, Value], typed: Mapping[str, object]) -> None:
    """Ask for a new record with what was typed when it was given up."""
    dialog = QuickAdd(workspace, record_type, given)
    dialog.type_again(typed)
    dialog.open()


def asked_for(workspace: Workspace, record_type: RecordType) -> Iterable[RecordField]:
    """The fields of the dialog: what the record needs, is called by, and lists show; amounts with their currency."""
    shown = [each for each in record_type.own_fields if each.in_list]
    currencies = {each.currency for each in shown if each.currency}
    for each in record_type.own_fields:
        needed = each.required or each.in_list or each.name in record_type.title or each.name in currencies
        late = each.by_verb and not each.required
        if needed and not late and can_edit(workspace, record_type, each, creating=True):
            yield each


def _beginning(workspace: Workspace, record_type: RecordType) -> dict[str, Value]:
    """What is likely: mine, now, and the first of a few where one is needed."""
    found: dict[str, Value] = {}
    if record_type.owner:
        found[record_type.owner] = workspace.person_id
    for each in record_type.own_fields:
        target = workspace.catalogue.record_types.get(each.reference)
        if each.required and each.kind is Kind.INSTANT:
            found[each.name] = now()
        elif each.required and each.kind is Kind.DAY:
            found[each.name] = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        elif each.required and each.kind is Kind.REFERENCE and target is not None and is_few(target):
            choices = few(workspace, target, each, {})
            found[each.name] = choices[0].id if choices else None
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickAdd", text)
