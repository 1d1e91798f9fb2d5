"""Two to five records side by side: which of them stays, and for each field in which they differ whose value.

Law: everything is chosen with the keyboard. ↑ and ↓ go from field to field, 1 to 5 choose a column, 0 leaves a field to
the rule; what the merged record will hold is shown at once.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from desktop.derive.custom_fields import custom_fields
from desktop.derive.references import titles_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import declared
from desktop.duplicates.choice_cell import ChoiceCell
from desktop.duplicates.words import tr
from desktop.theme.sizes import SCROLL_BAR
from desktop.widgets.card import Rule
from desktop.widgets.labels import Label, Muted, SectionCaption, WrappedText
from desktop.widgets.painting import STRONG_FONT
from desktop.workspace import Workspace
from shared_models.kernel.change import value_of
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import now

if TYPE_CHECKING:
    from sync.duplicates.merging import Merging

_LABEL = 96
_LONGEST_SHARED, WIDEST = 60, 640
_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(6)}


class SideBySide(QWidget):
    """`edited` tells that something else was chosen, `submitted` that the person wants it merged so."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, workspace: Workspace, record_type: str, rows: Sequence[Row]) -> None:
        super().__init__()
        from sync.duplicates.merging import Merging, differing, likely_survivor, shared

        self._workspace, self.rows = workspace, rows
        self.kind = workspace.catalogue.record_type(record_type)
        self.setObjectName("page")
        self.setAccessibleName(tr("Side by side"))
        own = custom_fields(workspace.reader, workspace.catalogue.record_types, self.kind)
        self.fields = differing(self.kind, own, rows)
        self._shared = shared(self.kind, own, rows)
        self._make: type[Merging] = Merging
        self.survivor = likely_survivor(self.kind, rows)
        self._chosen: dict[str, int] = {}
        self._text = ValueText(workspace.locale)
        self._titles = self._read_titles()
        self._cells: list[list[ChoiceCell]] = []
        self._groups: list[QButtonGroup] = []
        self._results: list[Label] = []
        self._lay_out()
        self._show()

    def merging(self) -> "Merging":
        """What was chosen."""
        return self._make(self.kind, self.rows, self.survivor, dict(self._chosen))

    def choose(self, line: int, column: int | None) -> None:
        """Choose a column in a line, the first of which says which record stays; None leaves a field to the rule."""
        if column is not None and column >= len(self.rows):
            return
        if line == 0:
            self.survivor = self.survivor if column is None else column
        elif column is None:
            self._chosen.pop(self.fields[line - 1].name, None)
        else:
            self._chosen[self.fields[line - 1].name] = column
        self._show()
        self.edited.emit()

    def typed(self) -> object:
        """What was chosen, as plain data: the record that stays, and for each field whose value does."""
        ids = [row["id"] for row in self.rows]
        return {"stays": ids[self.survivor], "chosen": {name: ids[at] for name, at in self._chosen.items()}}

    def type_again(self, typed: object) -> None:
        """Choose what `typed` has said, as far as it is there."""
        at = {row["id"]: place for place, row in enumerate(self.rows)}
        if isinstance(typed, Mapping):
            known = {each.name for each in self.fields}
            chosen = typed.get("chosen") or {}
            self.survivor = at.get(typed.get("stays"), self.survivor)
            self._chosen = {name: at[each] for name, each in chosen.items() if name in known and each in at}
            self._show()

    def begin(self) -> None:
        """Stand in the first line."""
        self._stand(0, self.survivor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, column = self._standing()
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        side = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -side),
            Qt.Key.Key_Right: (0, side),
        }
        if plain and key in _DIGITS:
            self.choose(line, _DIGITS[key] - 1 if _DIGITS[key] else None)
            if key != Qt.Key.Key_0 and line + 1 < len(self._cells):
                self._stand(line + 1, column)
        elif plain and key in steps:
            down, across = steps[Qt.Key(key)]
            self._stand(line + down, column + across)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _standing(self) -> tuple[int, int]:
        for line, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                if cell.hasFocus():
                    return line, column
        return 0, self.survivor

    def _stand(self, line: int, column: int) -> None:
        line = min(max(line, 0), len(self._cells) - 1)
        column = min(max(column, 0), len(self.rows) - 1)
        self._cells[line][column].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, SCROLL_BAR, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, _LABEL)
        for column in range(1, len(self.rows) + 2):
            grid.setColumnStretch(column, 1)
        for column in range(len(self.rows)):
            caption = SectionCaption(tr("{number}").format(number=self._workspace.locale.toString(column + 1)))
            caption.setContentsMargins(8, 0, 0, 0)
            grid.addWidget(caption, 0, column + 1)
        grid.addWidget(SectionCaption(tr("Merged")), 0, len(self.rows) + 1)
        names = [self.kind.title_of(row) or tr("(no name)") for row in self.rows]
        self._add_line(grid, tr("Stays"), names, strong=True)
        ages = [self._age(row) for row in self.rows]
        for column, words in enumerate(ages, 1):
            muted = Muted(words, small=True)
            muted.setContentsMargins(8, 0, 0, 2)
            grid.addWidget(muted, 2, column)
        grid.addWidget(Rule(), 3, 0, 1, len(self.rows) + 2)
        for field in self.fields:
            texts = [self._value(field, value_of(row, field.name), row) for row in self.rows]
            self._add_line(grid, declared(field.label), texts)
        end = grid.rowCount()
        if self._shared:
            same = WrappedText(self._words_shared(), WIDEST)
            same.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(same, end, 0, 1, len(self.rows) + 2)
        grid.setRowStretch(end + 1, 1)

    def _add_line(self, grid: QGridLayout, name: str, texts: Sequence[str], strong: bool = False) -> None:
        line, at = len(self._cells), 1 if not self._cells else grid.rowCount()
        label = Muted(name)
        label.setFixedWidth(_LABEL)
        grid.addWidget(label, at, 0)
        group, cells = QButtonGroup(self), []
        for column, text in enumerate(texts):
            cell = ChoiceCell(text, name, tr("(empty)"), strong)
            cell.clicked.connect(lambda _=False, column=column: self.choose(line, column))
            group.addButton(cell)
            grid.addWidget(cell, at, column + 1)
            cells.append(cell)
        result = Label("", "text", STRONG_FONT)
        result.setMinimumWidth(56)
        grid.addWidget(result, at, len(texts) + 1)
        self._cells.append(cells)
        self._groups.append(group)
        self._results.append(result)

    def _show(self) -> None:
        """Mark whose values stay, and show what the merged record will hold."""
        merging = self.merging()
        result = merging.result()
        self._mark(0, self.survivor)
        self._results[0].setText(self.kind.title_of(result))
        for line, field in enumerate(self.fields, 1):
            value = value_of(result, field.name)
            order = [self._chosen.get(field.name, self.survivor), self.survivor, *range(len(self.rows))]
            self._mark(line, next((at for at in order if value_of(self.rows[at], field.name) == value), None))
            text = self._value(field, value, result)
            self._results[line].setText(" ".join(text.split()) or tr("(empty)"))
            self._results[line].set_token("text" if text else "faint")
            self._results[line].setAccessibleName(tr("{field}, merged").format(field=declared(field.label)))

    def _mark(self, line: int, column: int | None) -> None:
        group, cells = self._groups[line], self._cells[line]
        group.setExclusive(False)  # what the rule joins is nobody's alone
        for at, cell in enumerate(cells):
            cell.setChecked(at == column)
        group.setExclusive(True)

    def _value(self, field: RecordField, value: Value, row: Row) -> str:
        return self._text.of(field, value, row, self._titles)

    def _read_titles(self) -> dict[str, str]:
        titles: dict[str, str] = {}
        for row in self.rows:
            titles |= titles_of(self._workspace, self.kind, row)
        return titles

    def _age(self, row: Row) -> str:
        return tr("Changed: {when}").format(when=self._text.when(row["updated_at"] or row["created_at"], now()))

    def _words_shared(self) -> str:
        fields = filled_words(self._workspace, self.kind, self._shared, self.rows[0])
        return tr("The same in all: {fields}.").format(fields=fields)


def filled_words(workspace: Workspace, kind: RecordType, fields: Sequence[RecordField], row: Row) -> str:
    """Fields of a record with their values, in one line."""
    text, titles = ValueText(workspace.locale), titles_of(workspace, kind, row)
    values = ((each, text.of(each, value_of(row, each.name), row, titles)) for each in fields)
    named = [
        tr("{field} {value}").format(field=declared(each.label), value=" ".join(words.split())[:_LONGEST_SHARED])
        for each, words in values
    ]
    return workspace.locale.createSeparatedList(named)
