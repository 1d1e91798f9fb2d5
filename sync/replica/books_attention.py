"""What of the books needs somebody today: money that is late, bills, bank lines, a month to close, letters not sent.

Law: one bounded question each, by an index over what is open; the rules of what is overdue are those of the ageing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id

_MOST = 2_000
"""Documents that are listed at once."""


class Matter(StrEnum):
    """What it is about, the most pressing first."""

    OVERDUE = "overdue"
    DUNNING = "dunning"
    TO_PAY = "to-pay"
    TO_APPROVE = "to-approve"
    BANK = "bank"
    LETTERS = "letters"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Pending:
    """`count` says how many; `amount` is what they come to in base currency, in minor units, None where it is no money.
    `month` is the month to close, as `2026-10`."""

    matter: Matter
    count: int
    amount: int | None = None
    month: str = ""


_DUE = (
    "SELECT count(DISTINCT l.entry_id), coalesce(sum(l.debit + l.credit - l.matched), 0) FROM ledger_line AS l "
    "WHERE l.account_id IN (SELECT id FROM account WHERE type = :type) AND l.matched < l.debit + l.credit "
    "AND l.{side} > 0 AND l.due {by} :day"
)
_OVERDUE = (
    "SELECT DISTINCT e.document_id FROM ledger_line AS l JOIN entry AS e ON e.id = l.entry_id "
    "WHERE l.account_id IN (SELECT id FROM account WHERE type = 'receivable') AND l.matched < l.debit + l.credit "
    "AND l.debit > 0 AND l.due < ? AND e.document_id IS NOT NULL ORDER BY l.due LIMIT ?"
)
_TO_APPROVE = (
    "SELECT d.kind, d.gross, d.currency, d.rate, s.approval, s.approval_above, s.base_currency "
    "FROM ledger_settings AS s JOIN document AS d ON d.kind IN ('bill', 'vendor_credit') AND d.state = 'draft' "
    "AND d.approved_at IS NULL AND d.deleted_at IS NULL WHERE s.approval = 'other'"
)
_BANK = "SELECT count(*) FROM bank_line WHERE state = 'open' AND deleted_at IS NULL"
_LETTERS = "SELECT count(*) FROM outbox_message WHERE state IN ('failed', 'unclear') AND deleted_at IS NULL"
_DUNNING = (
    "SELECT coalesce(sum(json_array_length(letters)), 0) FROM dunning_run "
    "WHERE state = 'proposed' AND deleted_at IS NULL"
)
_MONTH = (
    "SELECT p.month FROM period AS p JOIN fiscal_year AS y ON y.id = p.fiscal_year_id "
    "WHERE p.state = 'open' AND y.state = 'open' AND p.last < :day AND p.deleted_at IS NULL AND EXISTS "
    "(SELECT 1 FROM ledger_sum AS s WHERE s.month = p.month) ORDER BY p.month LIMIT 1"
)


def pending(connection: Connection, today: str, week: str) -> list[Pending]:
    """What needs somebody on a day, the most pressing first; `week` is the day up to which bills are looked at."""
    return [each for each in _found(connection, today, week) if each.count]


def overdue_documents(connection: Connection, today: str) -> tuple[Id, ...]:
    """The documents behind Matter.OVERDUE, those that are due longest where there are very many."""
    return tuple(str(each[0]) for each in connection.execute(_OVERDUE, (today, _MOST)))


def month_to_close(connection: Connection, today: str) -> str:
    """The first open month that is over and has postings, as `2026-10`; empty where there is none."""
    found = connection.execute(_MONTH, {"day": today}).fetchone()
    return str(found[0]) if found else ""


def _found(connection: Connection, today: str, week: str) -> Iterator[Pending]:
    def ask(matter: Matter, sql: str, **told: str) -> Pending:
        found: tuple[int, ...] = connection.execute(sql, told).fetchone()
        return Pending(matter, found[0], found[1] if len(found) > 1 else None)

    yield ask(Matter.OVERDUE, _DUE.format(side="debit", by="<"), type="receivable", day=today)
    yield ask(Matter.DUNNING, _DUNNING)
    yield ask(Matter.TO_PAY, _DUE.format(side="credit", by="<="), type="payable", day=week)
    yield Pending(Matter.TO_APPROVE, sum(map(_is_asked, connection.execute(_TO_APPROVE))))
    yield ask(Matter.BANK, _BANK)
    yield ask(Matter.LETTERS, _LETTERS)
    month = month_to_close(connection, today)
    yield Pending(Matter.MONTH, int(bool(month)), month=month)


def _is_asked(row: Sequence[Any]) -> bool:
    """Whether the books ask for the approval of a bill."""
    from shared_models.accounting.approval import asked_by  # with the declarations, which the first paint does without

    kind, gross, currency, rate, approval, above, base = row
    settings = {"approval": approval, "approval_above": above, "base_currency": base}
    return asked_by(settings, {"kind": kind, "gross": gross, "currency": currency, "rate": rate})
