"""The columns of payments: those declared, and what of each is still to be used, read for the rows in sight only."""

from collections.abc import Callable, Iterator, Sequence

from sqlcipher3.dbapi2 import Connection

from desktop.derive.columns import SYNC, Cell, Column, Columns
from desktop.derive.value_text import ValueText
from desktop.documents.standing import Standing, standing_of
from desktop.payments.words import tr
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CellKind, CellStyle
from shared_models.kernel.money import exponent
from shared_models.kernel.record_type import RecordType
from sync.replica.badges import Badge
from sync.replica.lists import Line
from sync.replica.rows import Types

PAYMENT = "payment"
OPEN, STATE = "open", "state"
_NEEDED = ("entry_id", "currency", "state")
_NUMBER = CellStyle(CellKind.NUMBER)
_PILLS = {tone: CellStyle(CellKind.PILL, tone=tone) for tone in Tone}


class PaymentColumns(Columns):
    """With `standing`, which knows from an entry's id what of it is open."""

    standing: Callable[[str | None], Standing | None] = staticmethod(lambda entry_id: None)

    def _columns(self, may: Callable[[str], bool], chosen: Sequence[str]) -> Iterator[Column]:
        for each in super()._columns(may, chosen):
            if each.id == SYNC and may("entry.view"):
                yield Column(OPEN, tr("Not used yet"), 130, at_end=True)
            yield each

    def _cell(self, column: Column, line: Line, badge: Badge | None) -> Cell:
        found = self.standing(line.values["entry_id"]) if line.values["state"] == "posted" else None
        if found is None or column.id not in (OPEN, STATE):
            return ("", None) if column.id == OPEN else super()._cell(column, line, badge)
        if column.id == STATE:
            return _used_words(found)
        currency = str(line.values["currency"])
        return (self._values.money(found.open, currency, exponent(currency)) if found.open else ""), _NUMBER


def _used_words(found: Standing) -> Cell:
    """How far a posted payment is matched with what it pays."""
    if found.is_paid:
        return tr("Matched"), _PILLS[Tone.POSITIVE]
    if found.open < found.whole:
        return tr("Matched in part"), _PILLS[Tone.WARNING]
    return tr("Open"), _PILLS[Tone.INFO]


def payment_columns(
    reader: Callable[[], Connection],
    record_type: RecordType,
    types: Types,
    values: ValueText,
    may: Callable[[str], bool],
    chosen: Sequence[str],
) -> Columns:
    """The columns of the payments' list."""
    made = PaymentColumns(record_type, types, values, may, chosen)
    made.fields = tuple(dict.fromkeys([*made.fields, *_NEEDED]))
    made.watched = frozenset({"entry", "matching"})
    if reader().execute("SELECT 1 FROM sqlite_master WHERE name = 'ledger_line'").fetchone() is not None:
        made.standing = lambda entry_id: standing_of(reader(), entry_id)
    return made
