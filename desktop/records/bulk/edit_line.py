"""One field of a bulk edit: which one, what is done to it, its new value, and what the records hold now."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.field_editor import editor_for, plain_value
from desktop.derive.value_text import ValueText
from desktop.derive.words import declared, reason_of
from desktop.derive.wrong import Wrong
from desktop.records.bulk.words import tr
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.bulk_edit import Edit, Way, ways
from shared_models.kernel.faults import Fault
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from sync.replica import lists

if TYPE_CHECKING:
    from sync.replica.bulk import Held

_FIELD, _WAY = 150, 112
_IN_DAYS = frozenset({Kind.DAY, Kind.INSTANT})


class EditLine(QWidget):
    """`changed()` when something else is asked for, `submitted()` by Enter, `left()` when it is to go away."""

    changed = Signal()
    submitted = Signal()
    left = Signal()

    def __init__(
        self, workspace: Workspace, fields: Sequence[RecordField], name: str, row: Mapping[str, object]
    ) -> None:
        super().__init__()
        self._workspace, self._row = workspace, row
        self._fields = {each.name: each for each in fields}
        choices = [Choice(each.name, declared(each.label)) for each in fields]
        self.field = ChoiceEditor(tr("Field"), choices, optional=False, framed=True)
        self.field.set_value(name)
        self.field.setFixedWidth(_FIELD)
        self.field.committed.connect(lambda _: self._show_field())
        self.way = ChoiceEditor(tr("What to do"), (), optional=False, framed=True)
        self.way.setFixedWidth(_WAY)
        self.way.committed.connect(lambda _: self._show_editor())
        self.remove = FlatButton("", "x", tr("Leave this field as it is"))
        self.remove.clicked.connect(self.left)
        self.held = Muted("", small=True)
        self.wrong = Wrong()
        self.editor: Editor | None = None
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._line.addWidget(self.field)
        self._line.addWidget(self.way)
        self._line.addStretch(1)
        self._line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._line)
        column.addWidget(self.wrong)
        column.addWidget(self.held)
        for each in (self.field, self.way):
            self._watch(each)
        self._show_field()

    def name(self) -> str:
        """The field."""
        return str(self.field.value())

    def read(self, *, strict: bool) -> tuple[Edit, list[Mutation]] | None:
        """The edit and what has to be made for it; None where it cannot be read, which a `strict` look also says."""
        self.wrong.say("")
        field, way = self._fields[self.name()], Way(str(self.way.value()))
        if way is Way.CLEAR or self.editor is None:
            return Edit(field.name, Way.CLEAR), []
        try:
            value = self.editor.reading()
        except Unreadable as unreadable:
            if strict:
                self._say(str(unreadable))
            return None
        scale = scale_of(field, self._row) if field.kind is Kind.MONEY else None
        if way is Way.SHIFT:
            if not isinstance(value, int):
                self._missing(strict)
                return None
            minutes = 60 if field.kind is Kind.DURATION else 1
            return Edit(field.name, way, value * minutes, scale), []
        try:
            plain = plain_value(self._workspace, field, value)
        except Fault as fault:
            if strict:
                self._say(reason_of(fault))
            return None
        if plain.value in (None, []):
            self._missing(strict)
            return None
        return Edit(field.name, way, plain.value, scale), list(plain.made)

    def show_held(self, held: "Held", records: int) -> None:
        """Say what the records hold in the field now."""
        locale = self._workspace.locale
        if held.different == 1 and held.values:
            words = tr("Now: {value}").format(value=self._text(held.values[0][0]))
        else:
            named = [
                tr("{value} ({count})").format(value=self._text(value), count=locale.toString(count))
                for value, count in held.values
            ]
            rest = held.different - len(held.values)
            if rest > 0:
                named.append(tr("{count} more").format(count=locale.toString(rest)))
            words = tr("Now different: {values}").format(values=", ".join(named))
        if held.impossible:
            words = f"{words} · {tr('{count} cannot be changed so').format(count=locale.toString(held.impossible))}"
        self.held.setText(words if records else "")

    def _text(self, value: Value) -> str:
        field = self._fields[self.name()]
        members = value if isinstance(value, list) else [value]
        keys = {(field.reference, each) for each in members if each and field.reference}
        found = lists.titles(self._workspace.reader, self._workspace.catalogue.record_types, keys)
        titles = {key[1]: title for key, title in found.items()}
        return ValueText(self._workspace.locale).of(field, value, self._row, titles) or tr("empty")

    def _missing(self, strict: bool) -> None:
        if strict:
            self._say(tr("Say the new value, or choose “Clear”."))

    def _say(self, words: str) -> None:
        self.wrong.say(words)
        if self.editor is not None:
            self.editor.set_error(words)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self) -> None:
        offered = ways(self._fields[self.name()])
        if self.name().startswith("custom."):
            offered = (Way.SET, Way.CLEAR)
        self.way.set_choices([Choice(each.value, _words(each)) for each in offered])
        self.way.set_value(offered[0].value)
        self.held.setText("")
        self._show_editor()

    def _show_editor(self) -> None:
        field, way = self._fields[self.name()], Way(str(self.way.value()))
        former, self.editor = self.editor, None
        if former is not None:
            former.hide()
            self._line.removeWidget(former)
            former.deleteLater()
        if way is Way.SHIFT:
            unit = tr("days") if field.kind in _IN_DAYS else tr("min") if field.kind is Kind.DURATION else ""
            scale = scale_of(field, self._row) if field.kind in (Kind.MONEY, Kind.DECIMAL) else 0
            self.editor = NumberEditor(tr("Move by"), scale, unit, self._workspace.locale, True)
        elif way is not Way.CLEAR:
            blank = {**self._row, field.name: [] if field.kind in (Kind.REFERENCES, Kind.LABELS) else None}
            self.editor = editor_for(self._workspace, field, blank, {}, framed=True)
        if self.editor is not None:
            self.editor.edited.connect(self.changed)
            self.editor.committed.connect(lambda _: self.changed.emit())
            self._watch(self.editor)
            self._line.insertWidget(2, self.editor, 100)
            self.editor.show()
        self.wrong.say("")
        self.changed.emit()

    def _watch(self, editor: Editor) -> None:
        field = editor.focusProxy()
        if field is not None:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            strong = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            editor = self.editor.focusProxy() if self.editor is not None else None
            lines = editor is watched and self._fields[self.name()].kind is Kind.LONG_TEXT and not strong
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not lines:
                self.submitted.emit()
                return True
        return super().eventFilter(watched, event)


def _words(way: Way) -> str:
    return {
        Way.SET: tr("Set to"),
        Way.CLEAR: tr("Clear"),
        Way.ADD: tr("Add"),
        Way.REMOVE: tr("Remove"),
        Way.SHIFT: tr("Move by"),
    }[way]
