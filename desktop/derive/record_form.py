"""The fields of a record, from its declaration: filled ones in sight, the others a press away, each edited in place.

Law: a field is written by an operation the moment its edit ends: a patch, or the verb that alone may set it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.derive.custom_fields import custom_fields
from desktop.derive.field_editor import Edited, can_edit, editor_for, plain_value, verb_for
from desktop.derive.field_row import FieldRow
from desktop.derive.form_section import FormSection
from desktop.derive.other_currency import along
from desktop.derive.references import titles_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import counted, declared, reason_of
from desktop.drafts.drafts import drafts
from desktop.theme.icons import icon
from desktop.widgets.buttons import FlatButton
from desktop.workspace import Workspace
from shared_models.kernel.change import value_of
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica import badges
from sync.replica.drafts import Draft, Place

CUSTOM_SECTION = str(QT_TRANSLATE_NOOP("Declarations", "Custom fields"))
_FOR_PROGRAMS = frozenset({("attachment", "digest"), ("attachment", "thumbnail")})
"""Fields that say nothing to people."""


class RecordForm(QWidget):
    """The form of one record type; `show_row` fills it.

    `opened(type, id)` asks for a record that a field names; `ended` says that an edit is stored or given up.
    """

    opened = Signal(str, str)
    ended = Signal()

    def __init__(self, workspace: Workspace, record_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.record_type = workspace.catalogue.record_type(record_type)
        self.setAccessibleName(declared(self.record_type.label))
        self._values = ValueText(workspace.locale)
        self._drafts = drafts(workspace)
        self._row: Row = self.record_type.blank
        self._titles: Mapping[Id, str] = {}
        self._all = False
        self._rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._sections: dict[str, FormSection] = {}
        self._naming = False
        self._edited = ""
        for each in by_section(self._fields()):
            if each.section and each.section not in self._sections:
                self._sections[each.section] = self._add_section(each.section)
            self._rows[each.name] = self._add(each)
        self._more = FlatButton(self._more_words(0), "caret-down")
        self._more.clicked.connect(self.toggle)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def rows(self) -> list[FieldRow]:
        """The fields in their order, in sight or not."""
        return list(self._rows.values())

    def sections(self) -> list[FormSection]:
        """The headings of its sections."""
        return list(self._sections.values())

    def row(self, name: str) -> FieldRow:
        """The row of a field."""
        return self._rows[name]

    def record_id(self) -> Id:
        """Whose fields are shown."""
        return str(self._row.get("id") or "")

    def show_row(self, row: Row) -> None:
        """Show a record, or the same one as it is now; an edit in progress goes on if it is the same record."""
        other = row["id"] != self._row.get("id")
        if other:
            self._all = self._naming = False
            self.leave()
        self._row = row
        fields = [*self.record_type.references, *(each.field for each in self._rows.values())]
        self._titles = titles_of(self.workspace, fields, self._flat())
        guessed = self._guessed(str(row["id"]))
        for name, each in self._rows.items():
            value = value_of(row, name)
            text = self._values.of(each.field, value, row, self._titles)
            link = each.field.kind is Kind.REFERENCE and value in self._titles and self._opens(each.field)
            each.show_value(value, text, link, self._can_edit(each.field))
            each.set_provisional(name.partition(".")[0] in guessed)
        self._resume(str(row["id"]))
        self._show_rows()

    def leave(self) -> None:
        """Nothing is edited here any more; what was typed waits until its record is shown again."""
        for each in self._rows.values():
            each.abandon()
        self._drafts.leave(*(self._place(each) for each in self._rows.values()))

    def _place(self, row: FieldRow) -> Place:
        return self.record_type.name, self.record_id(), row.field.name

    def _resume(self, record_id: Id) -> None:
        """Offer again what was typed about the record and not stored."""
        for name, draft in self._drafts.waiting(self.record_type.name, record_id).items():
            row = self._rows.get(name)
            if row is None or row.is_editing():
                continue
            value = value_of(self._row, name)
            text = self._values.of(row.field, value, self._row, self._titles) or "–"
            row.resume(draft.typed, draft.seen, "" if same(value, draft.seen) else text)

    def _keep(self, row: FieldRow) -> None:
        """What is typed is on the disk, too."""
        editor = row.editor()
        if editor is None or not row.is_changed():
            self._drafts.forget(self._place(row))
            return
        title = self.record_type.title_of(self._row)
        self._drafts.keep(Draft(*self._place(row), editor.typed(), row.seen, title))

    def _guessed(self, record_id: Id) -> frozenset[str]:
        """The fields that show what the server has not said yet."""
        reader, catalogue = self.workspace.reader, self.workspace.catalogue
        return badges.provisional(reader, catalogue, self.record_type.name, [record_id]).get(record_id, frozenset())

    def show_all(self) -> None:
        """Show every field, for as long as this record is shown."""
        self._all = True
        self._show_rows()
        self._more.hide()

    def toggle(self) -> None:
        """Show every field, or only those that matter."""
        self._all = not self._all
        self._show_rows()

    def edit(self, name: str = "") -> None:
        """Begin editing a field; without a name the one that has the focus, else the one that was edited last, here or
        in another record of the type, else what it is called."""
        focus = QApplication.focusWidget() or self
        focused = next((each for each in self._rows.values() if each.isAncestorOf(focus)), None)
        wanted = (self._rows.get(name), None if name else focused, None if name else self._rows.get(self._edited))
        row = next((each for each in wanted if each is not None and each.can_edit()), None)
        if row is None or row.field.name in self.record_type.title:
            self.rename()
        else:
            row.setVisible(True)
            row.edit()

    def rename(self) -> None:
        """Begin editing what it is called, which stands in its head otherwise; for who may not, the first field."""
        called = [self._rows[each] for each in self.record_type.title if each in self._rows]
        first = next((each for each in called if each.can_edit()), None)
        if first is not None:
            self._naming = True
            self._show_rows()
        else:
            first = next((each for each in self._rows.values() if not each.isHidden() and each.can_edit()), None)
        if first is not None:
            first.edit()

    def is_changed(self) -> bool:
        """Whether something is typed that is not stored; what waits from before does not count."""
        return any(each.is_changed() and not each.is_resumed() for each in self._rows.values())

    def _fields(self) -> list[RecordField]:
        kind, may = self.record_type, self.workspace.actor.may
        own = [
            each
            for each in kind.own_fields
            if not each.secret and may(each.read) and (kind.name, each.name) not in _FOR_PROGRAMS
        ]
        custom = custom_fields(self.workspace.reader, self.workspace.catalogue.record_types, kind)
        return [*own, *(replace(each, section=CUSTOM_SECTION) for each in custom)]

    def _add(self, field: RecordField) -> FieldRow:
        row = FieldRow(field, lambda: editor_for(self.workspace, field, self._flat(), self._titles))
        row.committed.connect(lambda value: self._commit(row, value))
        row.ended.connect(self.ended)
        row.typed.connect(lambda: self._keep(row))
        row.given_up.connect(lambda: self._drafts.forget(self._place(row)))
        row.opened.connect(lambda: self.opened.emit(field.reference, str(value_of(self._row, field.name))))
        self._column.addWidget(row)
        return row

    def _add_section(self, name: str) -> FormSection:
        head = FormSection(self.workspace, f"{self.record_type.name} {name}", declared(name))
        head.toggled_open.connect(self._show_rows)
        self._column.addWidget(head)
        return head

    def _flat(self) -> Mapping[str, Value]:
        """The row with its tenant-defined values under their own names."""
        custom = self._row.get("custom") or {}
        return {**self._row, **{f"custom.{key}": value for key, value in custom.items()}}

    def _opens(self, field: RecordField) -> bool:
        target = self.workspace.catalogue.record_types.get(field.reference)
        return target is not None and bool(target.menu)

    def _can_edit(self, field: RecordField) -> bool:
        return self._row.get("deleted_at") is None and can_edit(self.workspace, self.record_type, field)

    def _matters(self, row: FieldRow) -> bool:
        field = row.field
        if field.name in self.record_type.title:
            return self._naming or row.is_editing()
        if field.by_verb and not field.in_list:
            return False
        filled = value_of(self._row, field.name) not in (None, "", [])
        return filled or (field.in_list and row.can_edit()) or row.is_editing() or row.is_resumed()

    def _show_rows(self) -> None:
        hidden, used = 0, set()
        for each in self._rows.values():
            matters, section = self._matters(each), self._sections.get(each.field.section)
            hidden += not matters
            if matters or self._all:
                used.add(each.field.section)
            is_open = section is None or section.is_open() or each.is_editing() or each.is_resumed()
            each.setVisible((matters or self._all) and is_open)
        for name, head in self._sections.items():
            head.setVisible(name in used)
        self._more.setVisible(bool(hidden))
        self._more.setIcon(icon("caret-up" if self._all else "caret-down", "sub"))
        self._more.setText(self._more_words(hidden))
        self._more.setAccessibleName(self._more.text())

    def _more_words(self, hidden: int) -> str:
        if self._all:
            return QCoreApplication.translate("Form", "Fewer fields")
        return counted("Form", hidden, "1 more field", "%n more fields")

    def _commit(self, row: FieldRow, value: object) -> None:
        field = row.field
        self._edited = field.name
        try:
            edited = plain_value(self.workspace, field, value, row.seen)
        except Fault as fault:
            row.refuse(reason_of(fault))
            return
        place = self._place(row)
        if same(edited.value, row.seen):
            self._drafts.forget(place)
            row.accept()
            return
        if self.record_type.name == "deal" and field.name == "stage_id":
            from desktop.crm.asking import before_moving

            moved = str(edited.value), self.record_type.title_of(self._row), self.record_id()
            before_moving(self.workspace, *moved, lambda more: self._write(row, edited, more), row.abandon)
        else:
            self._write(row, edited, {})

    def _write(self, row: FieldRow, edited: Edited, more: Mapping[str, Any]) -> None:
        """Write a value; `more` are further arguments of the verb that does."""
        field, place = row.field, self._place(row)
        try:
            mutation = self._mutation(row, edited.value, more)
        except Fault as fault:
            row.refuse(reason_of(fault))
            return
        title = self.record_type.title_of(self._row)
        label = QCoreApplication.translate("Form", "{field} of {title}").format(
            field=declared(field.label), title=title
        )
        shown = self.record_id()
        self.workspace.operations.write(
            label,
            [*edited.made, mutation],
            done=lambda _: self._stored(row, shown, place),
            failed=lambda fault: self._refused(row, shown, fault),
            typed=[place],
        )

    def _mutation(self, row: FieldRow, value: Value, more: Mapping[str, Any]) -> Mutation:
        kind, name = self.record_type, row.field.name
        amounts, held = along(self.workspace, kind, self.record_id(), row.field, value)
        before = {name: row.seen, **held}
        parts: dict[str, Any] = {"after": {name: value, **amounts}}
        action = Action.PATCH
        verb = verb_for(self.workspace, kind, row.field) if row.field.by_verb else None
        if verb is not None:
            action, parts = Action.VERB, {"verb": verb.name, "arguments": {name: value, **more}}
        return Mutation(new_id(), kind.name, self.record_id(), action, before=before, at=now(), **parts)

    def _stored(self, row: FieldRow, shown: Id, place: Place) -> None:
        self._drafts.forget(place)
        if shown == self.record_id():
            row.accept()

    def _refused(self, row: FieldRow, shown: Id, fault: Fault) -> None:
        if shown == self.record_id() and row.is_editing():
            row.refuse(reason_of(fault))
            self._keep(row)
        else:
            self.workspace.fault(fault)


def by_section(fields: Sequence[RecordField]) -> list[RecordField]:
    """The fields in the order of a form: those without a section first, the others section by section."""
    order = list(dict.fromkeys(["", *(each.section for each in fields)]))
    return sorted(fields, key=lambda each: order.index(each.section))
