"""The form of one custom field: its name, what kind of value it holds, and how it will look."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.field_editor import editor_for
from desktop.derive.form_dialog import LABEL, FormDialog
from desktop.derive.words import within
from desktop.drafts.form_draft import NEW
from desktop.fields.key import key_of
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.card import Card
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Unreadable
from desktop.widgets.labels import Muted, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.defined_field import DECIMALS, defined
from shared_models.kernel.merging import same
from shared_models.kernel.money import is_currency
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica.lists import Line

STORED = "custom_field"
WIDTH = 480
_ASKED = ("label", "kind", "choices", "scale", "currency", "reference", "asked")
_OF_KIND = {"choices": Kind.CHOICE, "scale": Kind.DECIMAL, "currency": Kind.MONEY, "reference": Kind.REFERENCE}
"""What is asked of one kind of field alone."""
PLACE = "+field"
_CHOSEN_ONCE = ("scale", "currency", "reference")
"""What the values that are stored mean."""


class FieldDialog(FormDialog):
    """Of a new field of a record type, or of the one that `line` is. Shown with `open()`."""

    def __init__(
        self,
        workspace: Workspace,
        of: RecordType,
        line: Line | None = None,
        taken: Collection[str] = (),
        position: int = 0,
    ) -> None:
        words = tr("New field of {records}") if line is None else tr("Field of {records}")
        super().__init__(workspace, words.format(records=within(of.label_plural)), WIDTH)
        self._of, self._line = of, line
        self._taken, self._position = taken, position
        self.kind = workspace.catalogue.record_type(STORED)
        self._row: Row = {**self.kind.blank, **(line.values if line is not None else {"scale": DECIMALS})}
        self._shown: RecordField | None = None
        self._lay_out()
        place = (STORED, line.id, PLACE) if line is not None else (STORED, "", f"{NEW} {of.name}")
        self.keep(place, {"of": of.name})
        self._follow()

    def _lay_out(self) -> None:
        self._of_kind: dict[str, QWidget] = {}
        for name in _ASKED:
            editor = self.form.add(self.kind.field(name), self._row, {})
            editor.edited.connect(self._follow)
            line = self.form.line(name, LABEL)
            if name in _OF_KIND:
                line.setContentsMargins(0, 0, 0, 0)
                self._of_kind[name] = QWidget()
                self._of_kind[name].setLayout(line)
                self.column.addWidget(self._of_kind[name])
            else:
                self.column.addLayout(line)
            self.column.addWidget(self.form.wrong[name])
        if self._line is not None:
            for name in ("kind", *_CHOSEN_ONCE):
                self.form.editors[name].set_read_only(True)  # values that are there are of this kind
        card = Card()
        card.body.addWidget(SectionCaption(tr("Preview")))
        self._preview = QHBoxLayout()
        card.body.addLayout(self._preview)
        self.column.addWidget(card)
        self.store = PrimaryButton(tr("Add") if self._line is None else tr("Store"))
        self.store.clicked.connect(lambda: self.submit())
        self.offer(self.store)

    def preview(self) -> tuple[str, str]:
        """What the preview shows: the field's name, and the kind of its editor."""
        items = [self._preview.itemAt(at) for at in range(self._preview.count())]
        found = [each.widget() for each in items if each is not None]
        if len(found) < 2:
            return "", ""
        return found[0].text() if isinstance(found[0], Muted) else "", type(found[1]).__name__

    def _follow(self) -> None:
        """Show the field as it stands."""
        kind = str(self.form.editors["kind"].typed() or Kind.TEXT)
        typed = self.form.editors["choices"].typed()
        choices = tuple(typed.get("tags", ())) if isinstance(typed, dict) else ()
        label = str(self.form.editors["label"].typed() or "").strip()
        for name, line in self._of_kind.items():
            line.setVisible(kind == _OF_KIND[name])
            self.form.wrong[name].setVisible(kind == _OF_KIND[name] and bool(self.form.wrong[name].text()))
        field = self._field(kind, label, choices)
        if field == self._shown:
            return
        self._shown = field
        while (item := self._preview.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        title = Muted(field.label)
        title.setFixedWidth(LABEL)
        self._preview.addWidget(title)
        if kind == Kind.CHOICE:
            self._preview.addWidget(ChoiceEditor(field.label, [Choice(each, each) for each in choices], True, True), 1)
        else:
            self._preview.addWidget(editor_for(self.workspace, field, {}, {}, framed=True), 1)

    def _field(self, kind: str, label: str, choices: Sequence[str]) -> RecordField:
        """What would be added, as it stands."""
        held: dict[str, Value] = {}
        for name in _CHOSEN_ONCE:
            try:
                held[name] = self.form.editors[name].reading()
            except Unreadable:
                held[name] = None
        known = is_currency(str(held["currency"] or "").upper()) and kind == Kind.MONEY
        row = {**held, "label": label or "…", "kind": kind, "choices": list(choices)}
        row["currency"] = str(held["currency"]).upper() if known else ""
        if kind == Kind.REFERENCE and row["reference"] not in self.workspace.catalogue.record_types:
            row["kind"] = Kind.TEXT
        return defined("custom.preview", row)

    def submit(self, _: bool = False) -> None:
        """Store it, or say what is wrong."""
        read = self.read({})
        if read is None:
            return
        values: dict[str, Value] = {**read[1]}
        for name, kind in _OF_KIND.items():
            if values.get("kind") != kind:
                values[name] = [] if name == "choices" else None
            elif name == "scale" and values.get(name) is None:
                values[name] = DECIMALS
            elif values.get(name) in (None, []) and name in _NEEDED:
                self.form.say(name, _NEEDED[name]())
                return
        self.waiting = True
        label = tr("Field {name}").format(name=values.get("label"))
        self.workspace.operations.write(
            label,
            [self._mutation(values)],
            done=lambda _: self.accept(),
            failed=self.refused,
            typed=self.draft.places(),
        )

    def _mutation(self, values: dict[str, Value]) -> Mutation:
        if self._line is None:
            key = key_of(str(values["label"]), self._taken)
            new = {"record_type": self._of.name, "key": key, "position": self._position}
            return Mutation(new_id(), STORED, new_id(), Action.CREATE, after={**new, **values}, at=now())
        before = self._line.values
        changed = {
            name: value
            for name, value in values.items()
            if name not in _CHOSEN_ONCE and not same(value, before.get(name))
        }
        changed = changed or {"label": values["label"]}
        seen = {name: before.get(name) for name in changed}
        return Mutation(new_id(), STORED, self._line.id, Action.PATCH, before=seen, after=changed, at=now())


_NEEDED = {
    "choices": lambda: tr("A choice needs at least one choice."),
    "currency": lambda: tr("An amount of money needs its currency."),
    "reference": lambda: tr("Say what kind of record the field points at."),
}


def tr(text: str) -> str:
    """Words about fields in the person's language."""
    return QCoreApplication.translate("Fields", text)
