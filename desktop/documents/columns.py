"""The columns of documents: those declared, and what is open of each, overdue ones marked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from desktop.derive.columns import SYNC, TITLE, Cell, Column, Columns
from desktop.derive.value_text import ValueText
from desktop.documents.standing import Standing, paid_words, standing_of
from desktop.documents.words import tr
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CellKind, CellStyle
from shared_models.kernel.money import exponent
from shared_models.kernel.record_field import RecordField
from shared_models.kernel.record_type import RecordType
from sync.replica.badges import Badge
from sync.replica.lists import Line
from sync.replica.rows import Types

OPEN, STATE = "open", "state"
_NUMBER_WIDTH = 170
_NEEDED = ("entry_id", "currency", "number_text", "posted_at")
_NUMBER, _NAMELESS = CellStyle(CellKind.NUMBER), CellStyle(CellKind.MUTED)
_PILLS = {tone: CellStyle(CellKind.PILL, tone=tone) for tone in Tone}


class DocumentColumns(Columns):
    """`standing` knows from an entry's id what is open of it."""

    standing: Callable[[str | None], Standing | None]

    def _columns(self, may: Callable[[str], bool], chosen: Sequence[str]) -> Iterator[Column]:
        for each in super()._columns(may, chosen):
            if each.id == SYNC and may("entry.view"):
                yield Column(OPEN, tr("Open"), 130, at_end=True)
            yield replace(each, width=_NUMBER_WIDTH) if each.id == TITLE else each

    def _is_usual(self, field: RecordField) -> bool:
        return field.name != "net" and super()._is_usual(field)

    def _cell(self, column: Column, line: Line, badge: Badge | None) -> Cell:
        if column.id == TITLE and not line.title:
            return (tr("Provisional") if line.values["posted_at"] else tr("Draft")), _NAMELESS
        if column.id not in (OPEN, STATE):
            return super()._cell(column, line, badge)
        found = self.standing(line.values["entry_id"])
        if found is None:
            return ("", None) if column.id == OPEN else super()._cell(column, line, badge)
        if column.id == STATE:
            words, tone = paid_words(found)
            return words, _PILLS[tone]
        currency = str(line.values["currency"])
        return self._values.money(found.open, currency, exponent(currency)), _NUMBER


def document_columns(
    reader: Callable[[], Connection],
    record_type: RecordType,
    types: Types,
    values: ValueText,
    may: Callable[[str], bool],
    chosen: Sequence[str],
) -> Columns:
    """The columns of the documents' list."""
    made = DocumentColumns(record_type, types, values, may, chosen)
    made.fields = tuple(dict.fromkeys([*made.fields, *_NEEDED]))
    made.watched = frozenset({"entry", "matching"})
    made.standing = lambda entry_id: standing_of(reader(), entry_id)
    return made
