"""A small dialog that makes a record: what it needs and what lists show, in the order of its declaration.

Law: Enter creates, with Shift it asks for another one, Esc leaves.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from desktop.derive.custom_fields import asked_custom_fields
from desktop.derive.field_editor import can_edit
from desktop.derive.form_dialog import FormDialog
from desktop.derive.references import few, is_few, titles_of
from desktop.derive.words import choice, declared, within
from desktop.drafts.form_draft import new_place
from desktop.duplicates.hint import hint_for
from desktop.records.next_step import NextStepLine, may_add
from desktop.records.selection import selection
from desktop.records.timeline import ACTIVITY
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.money import is_currency
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now

WIDTH = 440
ALSO_ASKED = {
    "call": ("direction", "duration", "outcome", "body"),
    "meeting": ("duration", "attendees", "location", "outcome", "body"),
    "email": ("direction", "body"),
}
"""What is asked besides when an activity of a type is logged."""


class QuickAdd(FormDialog):
    """Asks for a new record of a type; `values` are known beforehand. Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, values: Mapping[str, Value] | None = None) -> None:
        kind = workspace.catalogue.record_type(record_type)
        title = _tr("New {record}").format(record=within(kind.label))
        if kind.name == ACTIVITY and (values or {}).get("type"):
            title = choice(kind.field("type"), str((values or {})["type"]))
        super().__init__(workspace, title, WIDTH)
        self.record_type = kind
        self._given = dict(values or {})
        self._start = {**kind.blank, **_beginning(workspace, kind), **self._given}
        self.next_step: NextStepLine | None = None
        self._lay_out()
        self.keep(new_place(record_type, self._given), {"given": self._given})

    def _lay_out(self) -> None:
        titles = titles_of(self.workspace, self.record_type, self._start)
        types = self.workspace.catalogue.record_types
        own = asked_custom_fields(self.workspace.reader, types, self.record_type)
        for field in [*asked_for(self.workspace, self.record_type), *self._also_asked(), *own]:
            needed = field.required and field.default is None
            editor = self.ask(field, self._start, titles, " *" if needed else "")
            if field.kind is Kind.CURRENCY:
                editor.edited.connect(partial(self._show_currency, field.name))
        if self._asks_next():
            self.next_step = NextStepLine(self.workspace)
            self.next_step.submitted.connect(self.submit)
            self.next_step.left.connect(self.reject)
            self.column.addSpacing(4)
            self.column.addWidget(self.next_step)
        self.hint = hint_for(self.workspace, self.record_type, self.editors, self.reject)
        if self.hint is not None:
            self.below.addWidget(self.hint)
        self.make = PrimaryButton(_tr("Create"))
        self.make.clicked.connect(lambda: self.submit())
        self.another = Button(_tr("Create and add another"))
        self.another.clicked.connect(lambda: self.submit(another=True))
        self.offer(self.make, self.another)

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

    def first(self) -> Editor | None:
        """The first field that is not known beforehand."""
        return next((each for name, each in self.editors.items() if name not in self._given), None)

    def reject(self) -> None:
        """Leave; what was typed can be had back for as long as the toast stands."""
        typed = self.draft.typed()
        super().reject()
        if typed:
            workspace, name, given = self.workspace, self.record_type.name, self._given
            words = _tr("New {record} given up").format(record=within(self.record_type.label))
            workspace.toast(words, lambda: open_again(workspace, name, given, typed))

    def type_again(self, typed: Mapping[str, object]) -> None:
        """Put back what was typed."""
        for name, each in typed.items():
            if name in self.editors:
                self.editors[name].type_again(each)

    def submit(self, another: bool = False) -> None:
        """Make the record, or say what is wrong."""
        read = self.read({})
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
        self.waiting = True
        self.workspace.operations.write(
            label,
            [*made, create, *self._next(values)],
            done=lambda written: self._created(record_id, another, (label, getattr(written, "group_id", None))),
            failed=self.refused,
            typed=self.draft.places(),
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

    def _logged_there(self) -> bool:
        """Whether it is an activity of a record: one goes on with that."""
        about = (each.name for each in self.record_type.references if each.name != self.record_type.owner)
        return self.record_type.name == ACTIVITY and any(self._given.get(each) for each in about)

    def _created(self, record_id: Id, another: bool, said: tuple[str, str | None]) -> None:
        self.waiting = False
        name = self.record_type.name
        if not another:
            self.accept()
            if self._logged_there():
                self.workspace.toast(*said)
                return
            selection(self.workspace).move(name, record_id)
            self.workspace.stand_on_record(name, record_id)
            return
        self.draft.begin_anew()
        if self.next_step is not None:
            self.next_step.clear()
        next(iter(self.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.workspace.toast(_tr("{record} created").format(record=declared(self.record_type.label)))

    def _show_currency(self, name: str) -> None:
        """The amounts in this currency are read and shown as its amounts are, as soon as it is one."""
        currency = str(self.editors[name].typed() or "").strip().upper()
        if not is_currency(currency):
            return
        for each, field in self.form.fields.items():
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
