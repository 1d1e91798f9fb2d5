"""The two tables of the check: the first rows as they would be imported, and everything that is wrong."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.derive.reasons import spoken
from desktop.derive.words import number
from desktop.importing.words import tr
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CELL_ROLE, Badge, CellKind, CellStyle

if TYPE_CHECKING:
    from sync.importing.plan import Duplicates, RowFault
    from sync.importing.report import ImportReport
    from sync.importing.run_import import Preview

_Index = QModelIndex | QPersistentModelIndex
_Cell = tuple[str, CellStyle | None]

LONGEST = 120
"""Characters of a cell that are shown."""
MOST = 1_000
"""Problems that are listed; all of them stand in the file of the rows with problems."""
_LINE = CellStyle(CellKind.MUTED, tabular=True)
_NEW, _UPDATED = CellStyle(CellKind.PILL, Tone.POSITIVE), CellStyle(CellKind.PILL, Tone.INFO)
_HERE, _PROBLEM = CellStyle(CellKind.PILL, Tone.NEUTRAL), CellStyle(CellKind.PILL, Tone.NEGATIVE)
_WRONG = CellStyle(CellKind.BADGE, badge=Badge.FAILED)


class PlainTable(QAbstractTableModel):
    """A table whose cells are known beforehand, each with its look and its tool tip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: list[str] = []
        self._cells: list[list[_Cell]] = []
        self._tips: Mapping[tuple[int, int], str] = {}

    def show(
        self, heads: Sequence[str], cells: list[list[_Cell]], tips: Mapping[tuple[int, int], str] | None = None
    ) -> None:
        """Show other cells; `tips` by row and column."""
        self.beginResetModel()
        self._heads, self._cells, self._tips = list(heads), cells, tips or {}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text, style = self._cells[index.row()][index.column()]
        if role == CELL_ROLE:
            return style
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tips.get((index.row(), index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if 0 <= section < len(self._heads) else None
        return None


def show_rows(
    model: PlainTable,
    preview: "Preview",
    report: "ImportReport | None",
    labels: Sequence[str],
    policies: "Mapping[str, Duplicates]",
) -> None:
    """The first rows under the fields they fill; `labels` are those of all columns, empty for one that is left out."""
    used = [place for place, label in enumerate(labels) if label]
    lines = {row.line for row in preview.first_rows}
    wrong: dict[tuple[int, str], str] = {}
    for fault in (each for each in report.faults if each.line in lines) if report else ():
        known, said = wrong.get((fault.line, fault.column)), spoken(fault.problem)
        wrong[fault.line, fault.column] = f"{known} {said}" if known else said
    faulty = {line for line, _ in wrong}
    here = {each.line: policies.get(each.key) for each in (report.duplicates if report else ()) if each.line in lines}
    cells: list[list[_Cell]] = []
    tips = {}
    for at, row in enumerate(preview.first_rows):
        cells.append([_fate(row.line, report is not None, faulty, here)])
        if problem := wrong.get((row.line, "")):
            tips[at, 0] = problem
        for place in used:
            text = " ".join(row.cells[place].split())[:LONGEST]
            problem = wrong.get((row.line, preview.mapping.headers[place]))
            if problem:
                tips[at, len(cells[-1])] = problem
            cells[-1].append((text or tr("(empty)") if problem else text, _WRONG if problem else None))
    model.show([tr("Row"), *(labels[place] for place in used)], cells, tips)


def show_problems(model: PlainTable, faults: "Sequence[RowFault]") -> None:
    """Everything that is wrong: where, and what to do."""
    cells: list[list[_Cell]] = [
        [(str(each.line), _LINE), (each.column, CellStyle(CellKind.STRONG)), (spoken(each.problem), None)]
        for each in faults[:MOST]
    ]
    tips = {(at, 2): spoken(each.problem) for at, each in enumerate(faults[:MOST])}
    if len(faults) > MOST:
        more = tr("and {count} more: save the rows with problems to see each with its reason")
        cells.append([("…", _LINE), ("", None), (more.format(count=number(len(faults) - MOST)), None)])
    model.show([tr("Line"), tr("Column"), tr("What is wrong")], cells, tips)


def _fate(line: int, checked: bool, faulty: set[int], here: "Mapping[int, Duplicates | None]") -> _Cell:
    if not checked:
        return "", None
    if line in faulty:
        return tr("Problem"), _PROBLEM
    if line in here:
        return {"update": (tr("Update"), _UPDATED), "fill": (tr("Fill"), _UPDATED)}.get(
            str(here[line]), (tr("Already here"), _HERE)
        )
    return tr("New"), _NEW
