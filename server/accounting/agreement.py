"""Whether the derived tables of the books are what the entries make, in sets and by PostgreSQL.

Law: the entries are the truth; lines, sums and what is matched follow from them, and so does every balance.
"""

# ruff: noqa: S608 - every name in its SQL is written here

from collections.abc import Iterator

from psycopg import sql

from server.changes.chunk_ranges import Connection
from server.changes.replay import Finding

_SHOWN = 1_000
_TOLD = (
    "SELECT e.id AS entry_id, (l.place - 1)::integer AS position, e.day, to_char(e.day, 'YYYY-MM') AS month, "
    "e.journal_id, l.account_id, coalesce(l.company_id, l.contact_id) AS party_id, coalesce(l.debit, 0) AS debit, "
    "coalesce(l.credit, 0) AS credit, CASE WHEN l.\"foreign\" IS NOT NULL THEN l.currency END AS currency, "
    "l.\"foreign\" AS foreign_amount, l.due, "
    "ARRAY(SELECT jsonb_array_elements_text(coalesce(l.tax_tags, '[]'))) AS tax_tags, l.analytic_id "
    "FROM entry AS e, ROWS FROM (jsonb_to_recordset(e.lines) AS (account_id uuid, company_id uuid, contact_id uuid, "
    "debit bigint, credit bigint, currency text, \"foreign\" bigint, due date, tax_tags jsonb, analytic_id uuid)) "
    "WITH ORDINALITY AS l (account_id, company_id, contact_id, debit, credit, currency, \"foreign\", due, tax_tags, "
    "analytic_id, place) WHERE e.posted_at IS NOT NULL"
)  # fmt: skip
_LINE = (
    "SELECT entry_id, position, day, month, journal_id, account_id, party_id, debit, credit, currency, "
    "foreign_amount, due, tax_tags, analytic_id FROM ledger_line"
)
_SUMMED = (
    "SELECT account_id, month, coalesce(currency, '') AS currency, sum(debit)::bigint, sum(credit)::bigint, "
    "coalesce(sum(foreign_amount), 0)::bigint FROM ledger_line GROUP BY 1, 2, 3"
)
_SUM = (
    "SELECT account_id, month, currency, debit, credit, foreign_amount FROM ledger_sum "
    "WHERE debit <> 0 OR credit <> 0 OR foreign_amount <> 0"
)
_TAGGED = (
    "SELECT t.tag, l.month, sum(l.debit)::bigint, sum(l.credit)::bigint "
    "FROM ledger_line AS l CROSS JOIN unnest(l.tax_tags) AS t (tag) GROUP BY 1, 2"
)
_TAG = "SELECT tag, month, debit, credit FROM ledger_tag WHERE debit <> 0 OR credit <> 0"
_MATCHED = (
    "SELECT entry_id, position, sum(amount)::bigint, sum(foreign_part)::bigint FROM ("
    "SELECT debit_entry_id AS entry_id, debit_line AS position, amount, coalesce(debit_foreign, 0) AS foreign_part "
    "FROM matching WHERE made_at IS NOT NULL AND undone_at IS NULL UNION ALL "
    "SELECT credit_entry_id, credit_line, amount, coalesce(credit_foreign, 0) "
    "FROM matching WHERE made_at IS NOT NULL AND undone_at IS NULL) AS parts GROUP BY 1, 2"
)
_OPEN = (
    "SELECT entry_id, position, matched, matched_foreign FROM ledger_line WHERE matched <> 0 OR matched_foreign <> 0"
)
_OF_PARTIES = (
    "SELECT account_id, sum(CASE WHEN debit > 0 THEN debit - matched ELSE matched - credit END) AS open "
    "FROM ledger_line WHERE party_id IS NOT NULL GROUP BY 1"
)
_BALANCE = "SELECT account_id, sum(debit - credit) AS balance FROM ledger_sum GROUP BY 1"
_CONTROLS = (
    "SELECT c.account_id FROM ledger_settings AS s, jsonb_to_recordset(s.controls) AS c (role text, account_id uuid) "
    "WHERE c.role IN ('receivable', 'payable')"
)
_CHECKS: tuple[tuple[str, str, str], ...] = (
    (
        "entry",
        "its lines are not kept as the entry says them",
        f"SELECT DISTINCT entry_id FROM (({_TOLD} EXCEPT {_LINE}) UNION ALL ({_LINE} EXCEPT {_TOLD})) AS apart",
    ),
    (
        "account",
        "its sums are not those of its lines",
        f"SELECT DISTINCT account_id FROM (({_SUMMED} EXCEPT {_SUM}) UNION ALL ({_SUM} EXCEPT {_SUMMED})) AS apart",
    ),
    (
        "entry",
        "what is matched of it is not what its matches say",
        f"SELECT DISTINCT entry_id FROM (({_MATCHED} EXCEPT {_OPEN}) UNION ALL ({_OPEN} EXCEPT {_MATCHED})) AS apart",
    ),
    (
        "entry",
        "its debits and credits are not equal",
        "SELECT entry_id FROM ledger_line GROUP BY entry_id HAVING sum(debit) <> sum(credit)",
    ),
    (
        "account",
        "what is open of customers and vendors does not make up what stands on it",
        (
            "SELECT a.id FROM account AS a "
            f"LEFT JOIN ({_OF_PARTIES}) AS p ON p.account_id = a.id LEFT JOIN ({_BALANCE}) AS b ON b.account_id = a.id "
            f"WHERE (a.party_required OR a.id IN ({_CONTROLS})) AND coalesce(p.open, 0) <> coalesce(b.balance, 0)"
        ),
    ),
    (
        "bank_statement",
        "its lines do not lead from its opening balance to its closing one",
        (
            "SELECT s.id FROM bank_statement AS s LEFT JOIN bank_line AS l ON l.statement_id = s.id "
            "AND l.deleted_at IS NULL WHERE s.deleted_at IS NULL GROUP BY s.id "
            "HAVING s.opening + coalesce(sum(l.amount), 0) <> s.closing"
        ),
    ),
    (
        "bank_statement",
        "it does not begin with what the statement ended with that it continues",
        (
            "SELECT s.id FROM bank_statement AS s JOIN bank_statement AS p ON p.id = s.previous_id "
            "WHERE s.deleted_at IS NULL AND p.closing <> s.opening"
        ),
    ),
)
_BALANCES = (
    (
        "the tax of {} is not what its lines say",
        f"SELECT DISTINCT month FROM (({_TAGGED} EXCEPT {_TAG}) UNION ALL ({_TAG} EXCEPT {_TAGGED})) AS t ORDER BY 1",
    ),
    ("the trial balance of {} is not zero", "SELECT month FROM ledger_sum GROUP BY month HAVING {apart}"),
    ("the trial balance of the lines of {} is not zero", "SELECT month FROM ledger_line GROUP BY month HAVING {apart}"),
)


def findings(connection: Connection) -> Iterator[Finding]:
    """What does not agree; at most a thousand of each kind."""
    for record_type, what, statement in _CHECKS:
        limited = sql.SQL("{} LIMIT {}").format(sql.SQL(statement), sql.Literal(_SHOWN))  # type: ignore[arg-type]
        for (record_id,) in connection.execute(limited):
            yield Finding(what, record_type, record_id)
    for what, statement in _BALANCES:
        apart = statement.replace("{apart}", "sum(debit) <> sum(credit) ORDER BY 1")
        for (month,) in connection.execute(apart.encode()):
            yield Finding(what.format(month))
