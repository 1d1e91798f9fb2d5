"""How lines of a bank account were coded by hand, the newest first, for rules to be learnt from."""

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule, Coding
from shared_models.accounting.open_items.rule_offers import offered
from shared_models.kernel.ids import Id
from sync.replica.bank_proposals import rules_of

_MOST = 500
_CODED = """\
SELECT b.id, b.day, b.amount, b.currency, coalesce(b.name, ''), coalesce(b.iban, ''), coalesce(b.purpose, '') || ' ' ||
coalesce(b.reference, ''), l.account_id FROM bank_line AS b JOIN ledger_line AS l ON l.entry_id = b.entry_id
AND l.position = 1 WHERE b.bank_account_id = ? AND b.state = 'done' AND b.rule_id IS NULL AND b.deleted_at IS NULL
AND l.party_id IS NULL ORDER BY b.day DESC, b.id DESC LIMIT ?"""


def offered_rule(connection: Connection, bank_account_id: Id, lines: list[BankLine], coding: Coding) -> BankRule | None:
    """The rule that coding these lines by hand suggests."""
    now = {each.id for each in lines}
    found = connection.execute(_CODED, (bank_account_id, _MOST)).fetchall()
    before = [(BankLine(*each[:-1]), each[-1]) for each in found if each[0] not in now]
    return offered(lines, coding, before, rules_of(connection, bank_account_id))
