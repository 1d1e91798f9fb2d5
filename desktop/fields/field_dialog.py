"""The form of one custom field: its name, what kind of value it holds, and how it will look."""

from collections.abc import Collection

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
from desktop.widgets.labels import Muted, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica.lists import Line

STORED = "custom_field"
WIDTH = 480
_ASKED = ("label", "kind", "choices", "asked")
PLACE = "+field"


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
        self._row: Row = {**self.kind.blank, **(line.values if line is not None else {})}
        self._shown: tuple[object, ...] = ()
        self._lay_out()
        place = (STORED, line.id, PLACE) if line is not None else (STORED, "", f"{NEW} {of.name}")
        self.keep(place, {"of": of.name})
        self._follow()

    def _lay_out(self) -> None:
        self._choices = QWidget()
        for name in _ASKED:
            editor = self.form.add(self.kind.field(name), self._row, {})
            editor.edited.connect(self._follow)
            line = self.form.line(name, LABEL)
            if name == "choices":
                line.setContentsMargins(0, 0, 0, 0)
                self._choices.setLayout(line)
                self.column.addWidget(self._choices)
            else:
                self.column.addLayout(line)
            self.column.addWidget(self.form.wrong[name])
        if self._line is not None:
            self.form.editors["kind"].set_read_only(True)  # values that are there are of this kind
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
        self._choices.setVisible(kind == Kind.CHOICE)
        if (kind, choices, label) == self._shown:
            return
        self._shown = kind, choices, label
        while (item := self._preview.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        field = RecordField("custom.preview", label or "…", Kind(kind), choices={each: each for each in choices})
        name = Muted(field.label)
        name.setFixedWidth(LABEL)
        self._preview.addWidget(name)
        if kind == Kind.CHOICE:
            self._preview.addWidget(ChoiceEditor(field.label, [Choice(each, each) for each in choices], True, True), 1)
        else:
            self._preview.addWidget(editor_for(self.workspace, field, {}, {}, framed=True), 1)

    def submit(self, _: bool = False) -> None:
        """Store it, or say what is wrong."""
        read = self.read({})
        if read is None:
            return
        values: dict[str, Value] = {**read[1]}
        if values.get("kind") != Kind.CHOICE:
            values["choices"] = []
        elif not values.get("choices"):
            self.form.say("choices", tr("A choice needs at least one choice."))
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
        changed = {name: value for name, value in values.items() if not same(value, before.get(name))}
        changed = changed or {"label": values["label"]}
        seen = {name: before.get(name) for name in changed}
        return Mutation(new_id(), STORED, self._line.id, Action.PATCH, before=seen, after=changed, at=now())


def tr(text: str) -> str:
    """Words about fields in the person's language."""
    return QCoreApplication.translate("Fields", text)
