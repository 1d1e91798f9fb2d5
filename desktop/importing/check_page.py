"""The second page: what each column fills, what the rows will become, and what is wrong with them.

Law: it only asks and shows. What a person chooses here is in `options`, and nothing is written by it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.importing.mapping_list import MappingList
from desktop.importing.option_row import OptionRow
from desktop.importing.tables import PlainTable, show_problems, show_rows
from desktop.importing.targets import choices, corrected, label_of, targets
from desktop.importing.words import problems, rows_of, tr
from desktop.theme.theme import Density
from desktop.widgets.buttons import Chip, FlatButton
from desktop.widgets.card import Rule
from desktop.widgets.labels import Muted, SectionCaption, Subtitle
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from sync.importing.options import ImportOptions

if TYPE_CHECKING:
    from desktop.importing.import_job import Checked

_MAPPING_WIDTH = 410
_FATE_WIDTH, _CELL_WIDTH = 130, 150


class CheckPage(QWidget):
    """`changed` is emitted when a person chooses something that asks for a new check; `other_wanted`, another file."""

    changed = Signal()
    other_wanted = Signal()

    def __init__(self, workspace: Workspace, kind: RecordType) -> None:
        super().__init__()
        self._workspace, self._kind = workspace, kind
        self._fields = targets(workspace, kind)
        self._chosen: Mapping[str, str] = {}
        self._title, self._about = Subtitle(), Muted()
        self.mapping = MappingList(choices(self._fields, kind))
        self.mapping.corrected.connect(self._correct)
        self.option_row = OptionRow(workspace, kind)
        self.option_row.changed.connect(self.changed)
        self._rows, self._wrong = PlainTable(self), PlainTable(self)
        self.rows_table = self._table(tr("First rows of the file"), self._rows)
        self.problems_table = self._table(tr("Problems"), self._wrong)
        self._chips = (Chip(tr("First rows")), Chip(tr("Problems")))
        self._lay_out()

    def _table(self, name: str, model: PlainTable) -> RecordTable:
        table = RecordTable(name)
        table.setModel(model)
        table.set_sort(-1)
        table.set_density(Density.COMPACT)
        table.horizontalHeader().setSectionsClickable(False)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        views = QHBoxLayout()
        views.setContentsMargins(16, 0, 16, 8)
        views.setSpacing(6)
        self._stack = QStackedLayout()
        for at, (chip, table) in enumerate(zip(self._chips, (self.rows_table, self.problems_table), strict=True)):
            group.addButton(chip)
            views.addWidget(chip)
            self._stack.addWidget(table)
            chip.clicked.connect(lambda _=False, at=at: self._stack.setCurrentIndex(at))
        self._chips[0].setChecked(True)
        views.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(views)
        right.addLayout(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(self._left())
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.option_row)
        column.addWidget(Rule())
        column.addLayout(body, 1)

    def _head(self) -> QLayout:
        other = FlatButton(tr("Another file…"))
        other.clicked.connect(self.other_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._about)
        row.addStretch(1)
        row.addWidget(other)
        return row

    def _left(self) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        caption = SectionCaption(tr("Columns"))
        caption.setContentsMargins(20, 0, 20, 0)
        column.addWidget(caption)
        column.addWidget(self.mapping, 1)
        self.mapping.setFixedWidth(_MAPPING_WIDTH)
        return column

    def begin(self, path: Path) -> None:
        """Forget what was chosen for another file."""
        self._chosen = {}
        self.option_row.begin()
        self._title.setText(path.name)
        self._title.updateGeometry()
        self._about.setText("")
        self._chips[0].click()

    def options(self) -> ImportOptions:
        """What the person has chosen."""
        return self.option_row.complete(ImportOptions(mapping=self._chosen))

    def show_check(self, checked: "Checked") -> None:
        """Show what a check has found."""
        preview, report = checked.preview, checked.report
        mapping = preview.mapping
        self.mapping.show_mapping(mapping.headers, mapping.targets, [each.cells for each in preview.first_rows])
        used = [each for each in mapping.targets if each]
        self.option_row.show_check(preview.table, used, self._fields, report.duplicates if report else ())
        self._about.setText(self._words_about(mapping.program or preview.table.program, report.rows if report else 0))
        self._about.updateGeometry()
        labels = [label_of(each, self._fields) if each else "" for each in mapping.targets]
        show_rows(self._rows, preview, report, labels, self.option_row.policies())
        show_problems(self._wrong, report.faults if report else ())
        self._fit(len([each for each in labels if each]))
        self._name_problems(report.faulty_rows if report else 0)

    def _fit(self, columns: int) -> None:
        self.rows_table.setColumnWidth(0, _FATE_WIDTH)
        for at in range(1, columns + 1):
            self.rows_table.setColumnWidth(at, _CELL_WIDTH)
        for at, width in enumerate((80, 150)):
            self.problems_table.setColumnWidth(at, width)

    def _name_problems(self, rows: int) -> None:
        chip = self._chips[1]
        words = problems(rows, self._workspace.locale) if rows else tr("No problems")
        chip.setText(words)
        chip.setAccessibleName(words)
        chip.setEnabled(bool(rows))
        chip.updateGeometry()
        if not rows:
            self._chips[0].click()

    def _words_about(self, program: str, rows: int) -> str:
        parts = [rows_of(rows, self._workspace.locale)] if rows else []
        if program:
            parts.append(tr("looks like an export of {program}").format(program=program))
        return " · ".join(parts)

    def _correct(self, header: str, target: str) -> None:
        self._chosen = corrected(self._chosen, header, target, self._fields)
        self.changed.emit()
