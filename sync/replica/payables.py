"""What is to be paid and the batches that pay it, by what a replica holds: offline, and by what is open alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.approval import asked_by
from shared_models.accounting.reckoning.due_dates import EarlyPayment, early_payment
from shared_models.banking.proposing import Payable, PaymentBlock
from shared_models.kernel.ids import Id

_OPEN = """\
SELECT l.entry_id, l.position,
  CASE WHEN l.foreign_amount IS NULL THEN l.debit + l.credit - l.matched
    ELSE abs(l.foreign_amount) - abs(l.matched_foreign) END * CASE WHEN l.credit > 0 THEN 1 ELSE -1 END,
  CASE WHEN l.foreign_amount IS NULL THEN e.base_currency ELSE l.currency END,
  c.id, CASE WHEN c.id IS NULL THEN l.party_id END, d.id, coalesce(c.name, p.title, ''),
  coalesce(d.reference, e.reference, d.number_text, e.number_text, ''), l.due, d.gross, d.issued, d.rounding_mode,
  t.discount_percent, t.discount_days, d.payee_account_id,
  d.approved_at IS NULL, d.kind, d.currency, d.rate, s.approval, s.approval_above, s.base_currency
FROM ledger_line AS l JOIN entry AS e ON e.id = l.entry_id LEFT JOIN ledger_settings AS s
LEFT JOIN document AS d ON d.id = e.document_id LEFT JOIN payment_terms AS t ON t.id = d.terms_id
LEFT JOIN company AS c ON c.id = l.party_id LEFT JOIN contact AS p ON p.id = l.party_id
WHERE l.matched < l.debit + l.credit AND (l.credit > 0 OR d.kind = 'vendor_credit') AND l.party_id IS NOT NULL
AND l.account_id IN (SELECT id FROM account WHERE type = 'payable')"""
_ACCOUNTS = """\
SELECT coalesce(company_id, contact_id), id, changed_at IS NULL OR confirmed_at IS NOT NULL FROM bank_account
WHERE deleted_at IS NULL AND coalesce(company_id, contact_id) IS NOT NULL ORDER BY created_at, id"""
_IN_BATCHES = """\
SELECT DISTINCT json_extract(i.value, '$.entry_id') FROM payment_batch AS b, json_each(b.items) AS i
WHERE b.state IN ('draft', 'released') AND b.deleted_at IS NULL"""
_BATCHES = """\
SELECT b.id, b.name, b.execution, b.state, b.currency, b.total, json_array_length(b.items), m.title
FROM payment_batch AS b LEFT JOIN person_number AS p ON p.n = coalesce(b.released_by, b.composed_by, b.created_by)
LEFT JOIN member AS m ON m.id = coalesce(p.id, b.released_by, b.composed_by, b.created_by)
WHERE b.deleted_at IS NULL ORDER BY b.execution DESC, b.id DESC LIMIT ?"""
_OWN = """\
SELECT id, name FROM bank_account WHERE deleted_at IS NULL AND company_id IS NULL AND contact_id IS NULL
AND journal_id IS NOT NULL ORDER BY sort_key, id"""


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch as its list shows it; `total` in minor units, `who` released it or put it together."""

    id: Id
    name: str
    execution: str
    state: str
    currency: str
    total: int
    count: int
    who: str


def payables(connection: Connection) -> list[Payable]:
    """All that vendors are owed, and their credits, with what hinders its payment."""
    accounts: dict[Id, dict[Id, bool]] = {}
    for party, account, confirmed in connection.execute(_ACCOUNTS):
        accounts.setdefault(party, {})[account] = bool(confirmed)
    batched = {each for (each,) in connection.execute(_IN_BATCHES)}
    return [_payable(row, accounts, batched) for row in connection.execute(_OPEN)]


def batches(connection: Connection, most: int = 500) -> list[StoredBatch]:
    """The batches, the latest first."""
    return [
        StoredBatch(key, name, day, state, currency, total or 0, count, who or "")
        for key, name, day, state, currency, total, count, who in connection.execute(_BATCHES, (most,))
    ]


def own_accounts(connection: Connection) -> list[tuple[Id, str]]:
    """Our own accounts that can be paid from, by id and name."""
    return [(key, name) for key, name in connection.execute(_OWN)]


def _payable(row: Sequence[object], accounts: dict[Id, dict[Id, bool]], batched: set[Id]) -> Payable:
    entry, line, left, currency, company, contact, document, name, number, due, gross, issued, mode, *rest = row
    percent, days, payee, unapproved, *about = rest
    kind, unit, rate, *told = about
    bill = {"kind": kind, "gross": gross, "currency": unit, "rate": rate}
    settings = dict(zip(("approval", "approval_above", "base_currency"), told, strict=True))
    theirs = accounts.get(str(company or contact), {})
    chosen = (
        str(payee)
        if payee in theirs
        else next((each for each, sure in theirs.items() if sure), next(iter(theirs), None))
    )
    early = _early(percent, days, str(issued), int(str(left)), str(mode)) if left == gross and issued else None
    changed = chosen is not None and not theirs[chosen]
    block = (
        (PaymentBlock.UNCONFIRMED_IN_BATCH if changed else PaymentBlock.IN_BATCH)
        if entry in batched
        else PaymentBlock.UNAPPROVED
        if unapproved and asked_by(settings, bill)
        else PaymentBlock.NO_ACCOUNT
        if chosen is None
        else PaymentBlock.UNCONFIRMED
        if changed
        else None
    )
    return Payable(
        entry_id=str(entry),
        line=int(str(line)),
        open=int(str(left)),
        currency=str(currency),
        company_id=None if company is None else str(company),
        contact_id=None if contact is None else str(contact),
        document_id=None if document is None else str(document),
        name=str(name),
        number=str(number),
        due=None if due is None else str(due),
        discount=early.discount if early is not None else 0,
        discount_until=early.until if early is not None else None,
        payee_account_id=chosen,
        block=block,
    )


def _early(percent: object, days: object, issued: str, left: int, mode: str) -> EarlyPayment | None:
    return early_payment({"percent": percent, "days": days}, issued, left, mode)
