"""The page of the settings where an organisation's own fields are added, renamed, ordered and retired.

Law: a field that is retired is shown nowhere any more, but its values stay, and it can be brought back.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.custom_fields import definitions
from desktop.derive.words import choice, declared
from desktop.fields.field_dialog import STORED, FieldDialog, tr
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.card import Card
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Label, Muted, Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now
from sync.replica.lists import Line
from sync.replica.touched import Touched

_WIDTH = 460


class FieldLine(QWidget):
    """One field: what it is called and holds, and what can be done with it."""

    def __init__(self, page: "FieldsPage", line: Line, at: int, last: int, *, may: bool) -> None:
        super().__init__()
        self.line = line
        name, values = str(line.values["label"]), line.values
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(Label(name, "faint" if values["retired"] else "text"))
        row.addSpacing(8)
        kinds = page.workspace.catalogue.record_type(STORED).field("kind")
        words = choice(kinds, values["kind"])
        row.addWidget(Muted(tr("{kind}, asked for").format(kind=words) if values["asked"] else words), 1)
        if not may:
            return
        if values["retired"]:
            self.back = FlatButton(tr("Bring back"), name=tr("Bring back {name}").format(name=name))
            self.back.clicked.connect(lambda: page.retire(line, retired=False))
            row.addWidget(self.back)
            return
        for icon, label, run, on in (
            ("arrow-up", tr("Move {name} up"), lambda: page.reorder(at, -1), at > 0),
            ("arrow-down", tr("Move {name} down"), lambda: page.reorder(at, 1), at < last),
            ("pencil-simple", tr("Edit {name}"), lambda: page.edit(line), True),
            ("archive", tr("Retire {name}"), lambda: page.retire(line, retired=True), True),
        ):
            button = FlatButton("", icon, label.format(name=name))
            button.clicked.connect(run)
            button.setEnabled(on)
            row.addWidget(button)


class FieldsPage(QWidget):
    """Follows what is stored while it is open."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._lines: list[Line] = []
        kinds = [each for each in workspace.catalogue if each.menu and workspace.actor.may_some(f"{each.name}.view")]
        self.records = ChoiceEditor(
            tr("Records"), [Choice(each.name, declared(each.label_plural)) for each in kinds], False, framed=True
        )
        self.records.set_value(kinds[0].name if kinds else None)
        self.records.committed.connect(lambda _: self.refresh())
        self.add = Button(tr("Add a field…"), "plus")
        self.add.clicked.connect(self.add_field)
        head = QHBoxLayout()
        head.addWidget(self.records, 1)
        head.addWidget(self.add)
        self._card = Card()
        self._nothing = Muted(tr("No fields of your own yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = tr("Fields that your organisation adds. Everybody sees them: in records, lists, filters and imports.")
        column.addWidget(Paragraph(words, _WIDTH))
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self._card)
        column.addStretch(1)
        workspace.touched.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Read the fields again."""
        kind = self._kind()
        may = self.workspace.actor.may(f"{STORED}.edit")
        self.add.setEnabled(kind is not None and self.workspace.actor.may(f"{STORED}.create"))
        self._clear()
        if kind is None:
            return
        self._lines = definitions(self.workspace.reader, self.workspace.catalogue.record_types, kind)
        used = [each for each in self._lines if not each.values["retired"]]
        for at, each in enumerate(used):
            self._card.body.addWidget(FieldLine(self, each, at, len(used) - 1, may=may))
        gone = [each for each in self._lines if each.values["retired"]]
        if gone:
            self._card.body.addWidget(SectionCaption(tr("Retired")))
        for each in gone:
            self._card.body.addWidget(FieldLine(self, each, 0, 0, may=may))
        self._nothing.setVisible(not self._lines)
        self._card.setVisible(bool(self._lines))

    def lines(self) -> list[FieldLine]:
        """What is shown, in its order."""
        items = (self._card.body.itemAt(at) for at in range(self._card.body.count()))
        found = (each.widget() for each in items if each is not None)
        return [each for each in found if isinstance(each, FieldLine)]

    def add_field(self) -> FieldDialog | None:
        """Ask for a new field."""
        kind = self._kind()
        if kind is None:
            return None
        position = max((int(each.values["position"]) for each in self._lines), default=-1) + 1
        dialog = FieldDialog(
            self.workspace, kind, None, {str(each.values["key"]) for each in self._lines}, min(position, 10_000)
        )
        dialog.open()
        return dialog

    def edit(self, line: Line) -> None:
        """Edit one."""
        kind = self._kind()
        if kind is not None:
            FieldDialog(self.workspace, kind, line).open()

    def retire(self, line: Line, *, retired: bool) -> None:
        """Show one nowhere any more, or bring it back."""
        name = line.values["label"]
        words = tr("{name} retired") if retired else tr("{name} brought back")
        self._write(words.format(name=name), [self._patch(line, {"retired": retired})])

    def reorder(self, at: int, by: int) -> None:
        """Move one up or down."""
        used = [each for each in self._lines if not each.values["retired"]]
        used.insert(at + by, used.pop(at))
        patches = [self._patch(each, {"position": n}) for n, each in enumerate(used) if each.values["position"] != n]
        self._write(tr("Order of fields"), patches)

    def _write(self, label: str, mutations: list[Mutation]) -> None:
        if mutations:
            workspace = self.workspace
            workspace.operations.write(label, mutations, done=lambda written: workspace.toast(label, written.group_id))

    def _patch(self, line: Line, after: dict[str, Value]) -> Mutation:
        before = {name: line.values[name] for name in after}
        return Mutation(new_id(), STORED, line.id, Action.PATCH, before=before, after=after, at=now())

    def _kind(self) -> RecordType | None:
        return self.workspace.catalogue.record_types.get(str(self.records.value()))

    def _clear(self) -> None:
        while (item := self._card.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _hear(self, touched: Touched) -> None:
        if touched.everything or STORED in touched.records:
            focused = self.focusWidget()
            self.refresh()
            if focused is None or not focused.isVisible():
                self.records.setFocus(Qt.FocusReason.OtherFocusReason)
