"""What is still open of a posted document, as the lines of its entry say: read for what is in sight only."""

from dataclasses import dataclass
from datetime import date

from sqlcipher3.dbapi2 import Connection

from desktop.documents.words import tr
from desktop.theme.tokens import Tone
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Standing:
    """`open` and `whole` are amounts in the minor unit of the document's currency; `overdue` says that a part of what
    is open was due before today.
    """

    whole: int
    open: int
    overdue: bool

    @property
    def is_paid(self) -> bool:
        """Whether nothing is open."""
        return not self.open


_IN_SIGHT = "SELECT 1 FROM sqlite_master WHERE name = 'ledger_line'"
_LINES = """
SELECT coalesce(abs(l.foreign_amount), l.debit + l.credit),
       CASE WHEN l.foreign_amount IS NULL THEN l.matched ELSE abs(l.matched_foreign) END, l.due
FROM ledger_line AS l JOIN account AS a ON a.id = l.account_id
WHERE l.entry_id = ? AND a.type IN ('receivable', 'payable')
"""


def standing_of(reader: Connection, entry_id: Id | None, today: str = "") -> Standing | None:
    """How a document posted as this entry stands; None while it is not posted, or where the books are out of sight."""
    if not entry_id or reader.execute(_IN_SIGHT).fetchone() is None:
        return None
    lines = reader.execute(_LINES, (entry_id,)).fetchall()
    if not lines:
        return None
    now = today or date.today().isoformat()  # noqa: DTZ011 - the person's own day
    left = [(whole - paid, due) for whole, paid, due in lines]
    overdue = any(each > 0 and due and due < now for each, due in left)
    return Standing(sum(whole for whole, _, _ in lines), sum(each for each, _ in left), overdue)


def paid_words(found: Standing) -> tuple[str, Tone]:
    """How far a posted document is paid."""
    if found.is_paid:
        return tr("Paid"), Tone.POSITIVE
    if found.overdue:
        return tr("Overdue"), Tone.NEGATIVE
    if found.open < found.whole:
        return tr("Paid in part"), Tone.WARNING
    return tr("To be paid"), Tone.INFO
