"""The lines of posted entries as rows of their own, and their sums, kept beside the entries in the replica.

The same tables that the server derives (`server/derive/ledger.py`), under the same names; here triggers of the entry's
table keep them, whichever way an entry comes or goes, so that no report ever looks at something stale. They refuse
nothing: what the server has let pass is shown as it is. Beside them the heads of chains that were ever seen, which
nothing takes back (see `witness.py`).
"""

# ruff: noqa: S608 - every name in its SQL is written here

from collections.abc import Iterator

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_type import RecordType

ENTRY, MATCHING, SERIES = "entry", "matching", "number_series"

TABLES = """\
CREATE TABLE IF NOT EXISTS ledger_line (
  entry_id TEXT NOT NULL, position INTEGER NOT NULL, day TEXT NOT NULL, month TEXT NOT NULL, journal_id TEXT NOT NULL,
  account_id TEXT NOT NULL, party_id TEXT, debit INTEGER NOT NULL, credit INTEGER NOT NULL, currency TEXT,
  foreign_amount INTEGER, due TEXT, tax_tags TEXT, analytic_id TEXT, matched INTEGER NOT NULL DEFAULT 0,
  matched_foreign INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (entry_id, position)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger_line_account ON ledger_line (account_id, day, debit, credit, tax_tags);
CREATE INDEX IF NOT EXISTS ledger_line_party ON ledger_line (party_id, account_id, day) WHERE party_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS ledger_line_open ON ledger_line (account_id, party_id, day, due, debit, credit, matched)
  WHERE matched < debit + credit;
CREATE INDEX IF NOT EXISTS ledger_line_analytic ON ledger_line (analytic_id, day) WHERE analytic_id IS NOT NULL;
CREATE TABLE IF NOT EXISTS ledger_sum (
  account_id TEXT NOT NULL, month TEXT NOT NULL, currency TEXT NOT NULL, debit INTEGER NOT NULL,
  credit INTEGER NOT NULL, foreign_amount INTEGER NOT NULL, PRIMARY KEY (account_id, month, currency)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger_tag (
  tag TEXT NOT NULL, month TEXT NOT NULL, debit INTEGER NOT NULL, credit INTEGER NOT NULL,
  PRIMARY KEY (tag, month)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS witness (
  series_id TEXT NOT NULL, place INTEGER NOT NULL, hash TEXT NOT NULL, told INTEGER NOT NULL DEFAULT 0,
  apart INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (series_id, place, hash)) WITHOUT ROWID
"""
_COLUMNS = (
    "entry_id, position, day, month, journal_id, account_id, party_id, debit, credit, currency, foreign_amount, due, "
    "tax_tags, analytic_id, matched, matched_foreign"
)


def _line_values(entry: str, matched: str, matched_foreign: str) -> str:
    """What a line of an entry's JSON is as a row; `entry` is its alias."""

    def value(name: str) -> str:
        return f"json_extract(line.value, '$.{name}')"

    foreign = value("foreign")
    return (
        f"{entry}.id, line.key, {entry}.day, substr({entry}.day, 1, 7), {entry}.journal_id, {value('account_id')}, "
        f"coalesce({value('company_id')}, {value('contact_id')}), coalesce({value('debit')}, 0), "
        f"coalesce({value('credit')}, 0), CASE WHEN {foreign} IS NOT NULL THEN {value('currency')} END, {foreign}, "
        f"{value('due')}, {value('tax_tags')}, {value('analytic_id')}, {matched}, {matched_foreign}"
    )


def _matched_already(entry: str, amounts: tuple[str, str]) -> str:
    """How much matches have taken of a line: one may have come before its entry."""
    sides = (
        f"(SELECT coalesce(sum(m.{amount}), 0) FROM matching AS m WHERE m.{side}_entry_id = {entry}.id "
        f"AND m.{side}_line = line.key AND {_counts('m')})"
        for side, amount in zip(("debit", "credit"), amounts, strict=True)
    )
    return " + ".join(sides)


def _counts(matching: str) -> str:
    return f"{matching}.made_at IS NOT NULL AND {matching}.undone_at IS NULL AND {matching}.deleted_at IS NULL"


def _is_posted(entry: str) -> str:
    return f"{entry}.posted_at IS NOT NULL AND {entry}.deleted_at IS NULL"


def _sums(row: str, sign: str) -> str:
    """The statements that count a line in, or out, of the sums by account and by tag."""
    amounts = ", ".join(f"{sign}{row}.{each}" for each in ("debit", "credit"))
    return (
        "INSERT INTO ledger_sum (account_id, month, currency, debit, credit, foreign_amount) "
        f"VALUES ({row}.account_id, {row}.month, coalesce({row}.currency, ''), {amounts}, "
        f"{sign}coalesce({row}.foreign_amount, 0)) ON CONFLICT (account_id, month, currency) DO UPDATE SET "
        "debit = debit + excluded.debit, credit = credit + excluded.credit, "
        "foreign_amount = foreign_amount + excluded.foreign_amount; "
        f"INSERT INTO ledger_tag (tag, month, debit, credit) SELECT t.value, {row}.month, {amounts} "
        f"FROM json_each({row}.tax_tags) AS t WHERE true ON CONFLICT (tag, month) DO UPDATE SET "
        "debit = debit + excluded.debit, credit = credit + excluded.credit;"
    )


_ALREADY = (
    _matched_already("new", ("amount", "amount")),
    _matched_already("new", ("debit_foreign", "credit_foreign")),
)
_ADD = (
    f"INSERT INTO ledger_line ({_COLUMNS}) SELECT {_line_values('new', *_ALREADY)} "
    f"FROM json_each(new.lines) AS line WHERE {_is_posted('new')};"
)
_REMOVE = "DELETE FROM ledger_line WHERE entry_id = old.id;"
_TOLD = ("id", "lines", "day", "journal_id", "posted_at", "deleted_at")
_TRIGGERS = {
    ENTRY: {
        "ledger_entry_added": f"AFTER INSERT ON entry WHEN {_is_posted('new')} BEGIN {_ADD} END",
        "ledger_entry_removed": f"AFTER DELETE ON entry WHEN {_is_posted('old')} BEGIN {_REMOVE} END",
        "ledger_entry_updated": (
            f"AFTER UPDATE OF {', '.join(_TOLD)} ON entry WHEN ({_is_posted('old')} OR {_is_posted('new')}) AND "
            f"({' OR '.join(f'old.{each} IS NOT new.{each}' for each in _TOLD)}) BEGIN {_REMOVE} {_ADD} END"
        ),
        "ledger_line_added": f"AFTER INSERT ON ledger_line BEGIN {_sums('new', '')} END",
        "ledger_line_removed": f"AFTER DELETE ON ledger_line BEGIN {_sums('old', '-')} END",
    },
    MATCHING: {},
    SERIES: {
        f"ledger_head_{how.split()[0].lower()}": (
            f"AFTER {how} ON number_series WHEN new.head IS NOT NULL AND new.place IS NOT NULL BEGIN INSERT OR IGNORE "
            "INTO witness (series_id, place, hash) VALUES (new.id, new.place, new.head); END"
        )
        for how in ("INSERT", "UPDATE OF place, head")
    },
}


def _matched(row: str, sign: str) -> str:
    return "".join(
        f"UPDATE ledger_line SET matched = matched {sign} {row}.amount, "
        f"matched_foreign = matched_foreign {sign} coalesce({row}.{side}_foreign, 0) "
        f"WHERE entry_id = {row}.{side}_entry_id AND position = {row}.{side}_line AND {_counts(row)}; "
        for side in ("debit", "credit")
    )


_TRIGGERS[MATCHING] = {
    "ledger_matching_added": f"AFTER INSERT ON matching BEGIN {_matched('new', '+')} END",
    "ledger_matching_removed": f"AFTER DELETE ON matching BEGIN {_matched('old', '-')} END",
    "ledger_matching_updated": f"AFTER UPDATE ON matching BEGIN {_matched('old', '-')} {_matched('new', '+')} END",
}


def detach(connection: Connection, record_type: RecordType) -> None:
    """Let go of a table that is about to be dropped; `attach` follows when its successor is whole."""
    if record_type.name in _TRIGGERS:
        for triggers in _TRIGGERS.values():
            for name in triggers:
                connection.execute(f"DROP TRIGGER IF EXISTS {name}")


def attach(connection: Connection, record_type: RecordType) -> None:
    """Derive the tables from the entries that are there, and from now on with every write.

    To be called when the table of the record type is complete. It does nothing where everything is as it should be.
    """
    if record_type.name not in _TRIGGERS or _is_attached(connection):
        return
    for statement in TABLES.split(";\n"):
        connection.execute(statement)
    names = {each[0] for each in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if {ENTRY, MATCHING, SERIES} <= names:
        for statement in _anew():
            connection.execute(statement)
        for statement in _created():
            connection.execute(statement)


def _created() -> list[str]:
    return [f"CREATE TRIGGER {name} {body}" for each in _TRIGGERS.values() for name, body in each.items()]


def _is_attached(connection: Connection) -> bool:
    sql = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'ledger~_%' ESCAPE '~'"
    return sorted(each[0] for each in connection.execute(sql)) == sorted(_created())


def _anew() -> Iterator[str]:
    """Everything derived, made from the entries and matches as they are."""
    for triggers in _TRIGGERS.values():
        yield from (f"DROP TRIGGER IF EXISTS {name}" for name in triggers)
    yield "DELETE FROM ledger_line"
    yield "DELETE FROM ledger_sum"
    yield "DELETE FROM ledger_tag"
    yield (
        f"INSERT INTO ledger_line ({_COLUMNS}) SELECT {_line_values('e', '0', '0')} "
        f"FROM entry AS e, json_each(e.lines) AS line WHERE {_is_posted('e')}"
    )
    for side in ("debit", "credit"):
        yield (
            "UPDATE ledger_line AS l SET matched = matched + m.amount, matched_foreign = matched_foreign + m.other "
            f"FROM (SELECT {side}_entry_id AS entry_id, {side}_line AS position, sum(amount) AS amount, "
            f"coalesce(sum({side}_foreign), 0) AS other FROM matching WHERE {_counts('matching')} GROUP BY 1, 2) AS m "
            "WHERE l.entry_id = m.entry_id AND l.position = m.position"
        )
    yield (
        "INSERT OR IGNORE INTO witness (series_id, place, hash) SELECT id, place, head FROM number_series "
        "WHERE head IS NOT NULL AND place IS NOT NULL"
    )
    yield (
        "INSERT INTO ledger_sum SELECT account_id, month, coalesce(currency, ''), sum(debit), sum(credit), "
        "coalesce(sum(foreign_amount), 0) FROM ledger_line GROUP BY 1, 2, 3"
    )
    yield (
        "INSERT INTO ledger_tag SELECT t.value, l.month, sum(l.debit), sum(l.credit) "
        "FROM ledger_line AS l, json_each(l.tax_tags) AS t GROUP BY 1, 2"
    )
