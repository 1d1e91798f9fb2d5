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
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})


class Copying(QObject):
    """One for each list. Many rows are read on the worker's thread; the clipboard holds them when that is said."""

    def __init__(self, work: BulkWork) -> None:
        super().__init__(work)
        self._work = work
        self._turn = 0

    def copy(self) -> None:
        """Put the marked rows, or the current one, on the clipboard."""
        self._turn += 1
        self._work.gathering.gather(self._work.marking.rids(), self._begin)

    def _begin(self, ids: list[Id]) -> None:
        model = self._work.model
        columns = [each for each in model.columns.shown if each.id != SYNC]
        fields = [*model.columns.fields]
        self._read(ids, columns, fields, [], self._turn)

    def _read(self, ids: list[Id], columns: list[Column], fields: list[str], rows: list[list[str]], turn: int) -> None:
        part, rest = ids[:PART], ids[PART:]
        listed = self._work.model.listed
        values = ValueText(self._work.workspace.locale)

        def job(replica: "Replica") -> list[list[str]]:
            types = {**replica.catalogue.record_types, listed.name: listed}

            def look(deciding: "Deciding") -> list[list[str]]:
                rids = lists.rids(deciding.connection, listed, part)
                found = lists.page(deciding.connection, types, listed, list(rids.values()), fields)
                lines = (found[rids[each]] for each in part if each in rids and rids[each] in found)
                return [[text_of(column, line, values) for column in columns] for line in lines]

            return replica.look(look)

        def go_on(found: list[list[str]]) -> None:
            if turn != self._turn:
                return
            rows.extend(found)
            if rest:
                self._read(rest, columns, fields, rows, turn)
            else:
                self._keep([each.label for each in columns], rows)

        self._work.workspace.ask(job, go_on)

    def _keep(self, headers: list[str], rows: list[list[str]]) -> None:
        made = QMimeData()
        made.setText(as_text([headers, *rows]))
        made.setHtml(as_html(headers, rows))
        QApplication.clipboard().setMimeData(made)
        words = tr("{what} copied")
        what = how_many(self._work.record_type, len(rows), self._work.workspace.locale)
        self._work.workspace.toast(words.format(what=what))


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


def as_html(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The same as a table."""

    def line(cells: Sequence[str], tag: str) -> str:
        return f"<tr>{''.join(f'<{tag}>{_cell(each)}</{tag}>' for each in cells)}</tr>"

    body = "".join(line(each, "td") for each in rows)
    return f"<meta charset='utf-8'><table><thead>{line(headers, 'th')}</thead><tbody>{body}</tbody></table>"


def _cell(text: str) -> str:
    return escape(text).replace("\n", "<br>")
