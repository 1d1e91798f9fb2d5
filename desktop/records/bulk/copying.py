"""Copying rows for a spreadsheet or a text: the marked ones under the columns that are shown, with their headers.

Law: values as they are shown, days as every program reads them (ISO 8601); nothing that a spreadsheet would run.
"""

import csv
from collections.abc import Iterable, Sequence
from html import escape
from io import StringIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication

from desktop.derive.columns import SYNC, TITLE, Column
from desktop.derive.value_text import ValueText
from desktop.records.bulk.bulk_work import BulkWork
from desktop.records.bulk.words import how_many, tr
from desktop.records.cell_edit.cell_editing import CellEditing
from shared_models.kernel.ids import Id
from shared_models.kernel.json_form import value_to_json
from shared_models.kernel.record_field import Kind
from sync.importing.formula import escaped
from sync.replica import lists
from sync.replica.lists import Line

if TYPE_CHECKING:
    from sync.replica.overlay import Deciding
    from sync.replica.replica import Replica

PART = 2_000
STYLED = 20_000
"""More rows than this are copied as text alone: no program takes such a table from the clipboard at ease."""
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})


class Copying(QObject):
    """One for each list. Many rows are read on the worker's thread; the clipboard holds them when that is said."""

    def __init__(self, work: BulkWork, cells: CellEditing) -> None:
        super().__init__(work)
        self._work, self._cells = work, cells
        self._turn = 0

    def copy(self) -> None:
        """Put the marked rows, or the current one, on the clipboard; while cells are edited, the current cell."""
        self._turn += 1
        row, column = self._cells.cell()
        if column and not self._work.marking.marks:
            self._copy_cell(row, column)
            return
        self._work.gathering.gather(self._work.marking.rids(), self._begin)

    def _copy_cell(self, row: int, name: str) -> None:
        line = self._work.model.line(row)
        column = next(each for each in self._work.model.columns.shown if each.id == name)
        if line is not None:
            text = text_of(column, line, ValueText(self._work.workspace.locale))
            QApplication.clipboard().setText(text)
            self._work.workspace.toast(tr("{field} copied").format(field=column.label))

    def _begin(self, ids: list[Id]) -> None:
        model = self._work.model
        columns = [each for each in model.columns.shown if each.id != SYNC]
        self._read(ids, columns, [*model.columns.fields], Copied(columns, len(ids)), self._turn)

    def _read(self, ids: list[Id], columns: list[Column], fields: list[str], copied: "Copied", turn: int) -> None:
        part, rest = ids[:PART], ids[PART:]
        listed = self._work.model.listed
        values = ValueText(self._work.workspace.locale)

        def job(replica: "Replica") -> None:
            types = {**replica.catalogue.record_types, listed.name: listed}

            def look(deciding: "Deciding") -> list[list[str]]:
                rids = lists.rids(deciding.connection, listed, part)
                found = lists.page(deciding.connection, types, listed, list(rids.values()), fields)
                lines = (found[rids[each]] for each in part if each in rids and rids[each] in found)
                return [[text_of(column, line, values) for column in columns] for line in lines]

            copied.add(replica.look(look))
            if not rest:
                copied.end()

        def go_on(_: None) -> None:
            if turn != self._turn:
                return
            if rest:
                self._read(rest, columns, fields, copied, turn)
            else:
                self._keep(copied)

        self._work.workspace.ask(job, go_on)

    def _keep(self, copied: "Copied") -> None:
        made = QMimeData()
        made.setText(copied.text)
        if copied.html:
            made.setHtml(copied.html)
        QApplication.clipboard().setMimeData(made)
        words = tr("{what} copied")
        what = how_many(self._work.record_type, copied.count, self._work.workspace.locale)
        self._work.workspace.toast(words.format(what=what))


class Copied:
    """The rows as they are read, in both forms; put together where they are read, not on the window's thread."""

    def __init__(self, columns: Sequence[Column], wanted: int) -> None:
        headers = [each.label for each in columns]
        self.count, self.text, self.html = 0, "", ""
        self._texts = [as_text([headers])]
        self._lines = [_line(headers, "th")] if wanted <= STYLED else []

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """Take these rows in."""
        self.count += len(rows)
        self._texts.append(as_text(rows))
        if self._lines:
            self._lines += [_line(each, "td") for each in rows]

    def end(self) -> None:
        """All are there."""
        self.text = "".join(self._texts)
        if self._lines:
            head, *body = self._lines
            table = f"<table><thead>{head}</thead><tbody>{''.join(body)}</tbody></table>"
            self.html = f"<meta charset='utf-8'>{table}"


def text_of(column: Column, line: Line, values: ValueText) -> str:
    """What a cell says: as it is shown, days and times as ISO 8601, never as a formula."""
    if column.id == TITLE or column.field is None:
        return escaped(line.title)
    value = line.values.get(column.id)
    if value is None:
        return ""
    if column.field.kind is Kind.DAY:
        return str(value)
    if column.field.kind is Kind.INSTANT:
        return str(value_to_json(column.field, value, line.values))
    text = values.of(column.field, value, line.values, line.titles)
    return text.replace("\u00a0", " ") if column.field.kind in _NUMBERS else escaped(text)


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """Cells between tabs; one that holds a tab or a line end stands in quotes, as spreadsheets write them."""
    out = StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue()


def _line(cells: Sequence[str], tag: str) -> str:
    words = (escape(each).replace("\n", "<br>") for each in cells)
    return f"<tr>{''.join(f'<{tag}>{each}</{tag}>' for each in words)}</tr>"
