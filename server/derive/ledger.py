"""What PostgreSQL itself enforces of the books, in tables that the tenant's role can only read.

`ledger_line` holds the lines of posted entries as columns, `ledger_sum` their sums by account and month, `ledger_tag`
those by tag of the tax return and month, `ledger_chain` the newest number and hash of each series: the anchor outside
the tenant's role. Triggers fill them in the statement that posts, run as the owner of the tables, and refuse what
breaks a law of the ledger, by whichever road it came.
"""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from shared_models.platform.instant_column import InstantColumn

TABLES = ("ledger_line", "ledger_sum", "ledger_tag", "ledger_chain")

POSTING = """\
CREATE FUNCTION ledger_posting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  posted uuid[];
  controls uuid[];
  wrong text;
BEGIN
  posted := ARRAY(SELECT f.id FROM fresh AS f WHERE f.posted_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM ledger_line AS l WHERE l.entry_id = f.id));
  IF cardinality(posted) = 0 THEN
    RETURN NULL;
  END IF;

  INSERT INTO ledger_line (entry_id, position, day, month, journal_id, account_id, party_id, debit, credit, currency,
      foreign_amount, due, tax_tags, analytic_id)
    SELECT f.id, l.place - 1, f.day, to_char(f.day, 'YYYY-MM'), f.journal_id, l.account_id,
      coalesce(l.company_id, l.contact_id), l.debit, l.credit,
      CASE WHEN l."foreign" IS NOT NULL THEN l.currency END, l."foreign", l.due,
      ARRAY(SELECT jsonb_array_elements_text(l.tax_tags)), l.analytic_id
    FROM fresh AS f, ROWS FROM (jsonb_to_recordset(f.lines) AS (account_id uuid, company_id uuid, contact_id uuid,
      debit bigint, credit bigint, currency text, "foreign" bigint, due date, tax_tags jsonb, analytic_id uuid))
      WITH ORDINALITY AS l (account_id, company_id, contact_id, debit, credit, currency, "foreign", due, tax_tags,
      analytic_id, place)
    WHERE f.id = ANY(posted);

  SELECT f.number_text INTO wrong FROM fresh AS f LEFT JOIN ledger_line AS l ON l.entry_id = f.id
    WHERE f.id = ANY(posted) GROUP BY f.id, f.number_text
    HAVING count(l.entry_id) < 2 OR sum(l.debit) <> sum(l.credit) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entry % does not balance', wrong USING ERRCODE = 'CF001';
  END IF;

  SELECT f.base_currency INTO wrong FROM fresh AS f JOIN ledger_settings AS s ON s.base_currency <> f.base_currency
    WHERE f.id = ANY(posted) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'these books are not kept in %', wrong USING ERRCODE = 'CF001';
  END IF;

  controls := ARRAY(SELECT c.account_id FROM ledger_settings AS s,
    jsonb_to_recordset(s.controls) AS c (role text, account_id uuid) WHERE c.role IN ('receivable', 'payable'));
  SELECT l.account_id INTO wrong FROM ledger_line AS l LEFT JOIN account AS a ON a.id = l.account_id
    WHERE l.entry_id = ANY(posted) AND (a.id IS NULL OR a.deleted_at IS NOT NULL OR a.heading
      OR a.valid_from > l.day OR a.valid_to < l.day OR (l.party_id IS NULL
        AND (a.party_required OR a.id = ANY(controls)))
      OR a.currency <> coalesce(l.currency, (SELECT f.base_currency FROM fresh AS f WHERE f.id = l.entry_id))) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'nothing can be posted to account % here', wrong USING ERRCODE = 'CF001';
  END IF;

  SELECT f.day INTO wrong FROM fresh AS f
    LEFT JOIN period AS p ON p.month = to_char(f.day, 'YYYY-MM') AND p.deleted_at IS NULL
    LEFT JOIN fiscal_year AS y ON y.id = p.fiscal_year_id
    WHERE f.id = ANY(posted) AND (p.state IS DISTINCT FROM 'open' OR y.state IS DISTINCT FROM 'open') LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the period of % is not open', wrong USING ERRCODE = 'CF001';
  END IF;

  SELECT l.day INTO wrong FROM ledger_line AS l JOIN ledger_lock AS k ON k.deleted_at IS NULL AND l.day <= k.until
    WHERE l.entry_id = ANY(posted) AND (k.kind <> 'tax' OR cardinality(l.tax_tags) > 0) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the books are locked on %', wrong USING ERRCODE = 'CF001';
  END IF;

  SELECT f.number_text INTO wrong FROM fresh AS f WHERE f.id = ANY(posted)
    AND (f.series_id IS NULL OR f.number IS NULL OR f.place IS NULL OR f.hash IS NULL) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'number % is not whole', wrong USING ERRCODE = 'CF001';
  END IF;

  INSERT INTO ledger_chain (series_id, due)
    SELECT DISTINCT f.series_id, true FROM fresh AS f WHERE f.id = ANY(posted) ORDER BY f.series_id
    ON CONFLICT (series_id) DO UPDATE SET due = true;

  INSERT INTO ledger_sum AS s (account_id, month, currency, debit, credit, foreign_amount)
    SELECT l.account_id, l.month, coalesce(l.currency, ''), sum(l.debit), sum(l.credit),
      coalesce(sum(l.foreign_amount), 0)
    FROM ledger_line AS l WHERE l.entry_id = ANY(posted) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (account_id, month, currency) DO UPDATE SET debit = s.debit + excluded.debit,
      credit = s.credit + excluded.credit, foreign_amount = s.foreign_amount + excluded.foreign_amount;

  INSERT INTO ledger_tag AS s (tag, month, debit, credit)
    SELECT t.tag, l.month, sum(l.debit), sum(l.credit) FROM ledger_line AS l CROSS JOIN unnest(l.tax_tags) AS t (tag)
    WHERE l.entry_id = ANY(posted) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (tag, month) DO UPDATE SET debit = s.debit + excluded.debit, credit = s.credit + excluded.credit;
  RETURN NULL;
END $$"""

CHAINING = """\
CREATE FUNCTION ledger_chaining() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  c ledger_chain;
  wrong text;
BEGIN
  SELECT * INTO c FROM ledger_chain WHERE series_id = NEW.series_id;
  SELECT f.number_text INTO wrong FROM (
      SELECT e.number_text, e.journal_id, e.number, e.place, e.previous_hash, lag(e.number) OVER chain AS before_number,
        lag(e.place) OVER chain AS before_place, lag(e.hash) OVER chain AS before_hash
      FROM entry AS e WHERE e.series_id = NEW.series_id AND e.posted_at IS NOT NULL AND e.place > coalesce(c.place, 0)
      WINDOW chain AS (ORDER BY e.place)) AS f
    LEFT JOIN number_series AS s ON s.id = NEW.series_id
    WHERE s.id IS NULL OR f.place <> coalesce(f.before_place, c.place, 0) + 1
      OR coalesce(f.previous_hash, '') <> coalesce(f.before_hash, c.hash, '')
      OR (s.device_id IS NULL AND f.number <> coalesce(f.before_number, c.number, f.number - 1) + 1) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'number % does not follow', wrong USING ERRCODE = 'CF001';
  END IF;
  SELECT e.number_text INTO wrong FROM entry AS e JOIN number_series AS s ON s.id = e.series_id
    WHERE e.series_id = NEW.series_id AND e.posted_at IS NOT NULL AND e.place > coalesce(c.place, 0)
      AND (s.journal_id IS DISTINCT FROM e.journal_id
      OR e.number_text IS DISTINCT FROM s.prefix || lpad(e.number::text, greatest(5, length(e.number::text)), '0'))
    LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'number % is not one of its journal', wrong USING ERRCODE = 'CF001';
  END IF;
  UPDATE ledger_chain AS l SET number = e.number, place = e.place, hash = e.hash, at = e.posted_at, due = false
    FROM entry AS e WHERE l.series_id = NEW.series_id AND e.series_id = NEW.series_id AND e.posted_at IS NOT NULL
      AND e.place = (
        SELECT max(m.place) FROM entry AS m WHERE m.series_id = NEW.series_id AND m.posted_at IS NOT NULL);
  RETURN NULL;
END $$"""

MATCHING = """\
CREATE FUNCTION ledger_matching() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  was integer := 0;
  becomes integer := CASE WHEN NEW.made_at IS NULL OR NEW.undone_at IS NOT NULL THEN 0 ELSE 1 END;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.made_at IS NOT NULL AND OLD.undone_at IS NULL THEN
    was := 1;
  END IF;
  IF was = becomes THEN
    RETURN NULL;
  END IF;
  UPDATE ledger_line SET matched = matched + (becomes - was) * NEW.amount,
      matched_foreign = matched_foreign + (becomes - was) * coalesce(NEW.debit_foreign, 0)
    WHERE entry_id = NEW.debit_entry_id AND position = NEW.debit_line AND account_id = NEW.account_id AND debit > 0;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such debit to match' USING ERRCODE = 'CF001';
  END IF;
  UPDATE ledger_line SET matched = matched + (becomes - was) * NEW.amount,
      matched_foreign = matched_foreign + (becomes - was) * coalesce(NEW.credit_foreign, 0)
    WHERE entry_id = NEW.credit_entry_id AND position = NEW.credit_line AND account_id = NEW.account_id AND credit > 0;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such credit to match' USING ERRCODE = 'CF001';
  END IF;
  IF (SELECT count(DISTINCT coalesce(party_id, account_id)) FROM ledger_line
      WHERE (entry_id, position) IN ((NEW.debit_entry_id, NEW.debit_line), (NEW.credit_entry_id, NEW.credit_line))) > 1
  THEN
    RAISE EXCEPTION 'a match is between lines of one party' USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$"""

HARD_LOCK = """\
CREATE FUNCTION ledger_hard_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.kind <> 'hard' OR NEW.deleted_at IS NOT NULL OR NEW.until IS NULL
      OR NEW.until < OLD.until THEN
    RAISE EXCEPTION 'a hard lock never opens again' USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

PLANS = tuple(
    f"ALTER FUNCTION {each}() SET enable_seqscan TO off SET enable_hashjoin TO off SET enable_mergejoin TO off"
    for each in ("ledger_posting", "ledger_chaining")
)
"""A connection keeps the plan of its first posting, which reads the whole ledger while that is small and must not do so
later: a few entries are looked for, each found by an index."""

STATEMENTS = (
    # Whoever may make temporary tables shall not put one in the place of an account's.
    "SELECT set_config('search_path', current_schema() || ', pg_temp', true)",
    POSTING,
    (
        "CREATE TRIGGER ledger_posted_new AFTER INSERT ON entry REFERENCING NEW TABLE AS fresh "
        "FOR EACH STATEMENT EXECUTE FUNCTION ledger_posting()"
    ),
    (
        "CREATE TRIGGER ledger_posted_draft AFTER UPDATE ON entry REFERENCING NEW TABLE AS fresh "
        "FOR EACH STATEMENT EXECUTE FUNCTION ledger_posting()"
    ),
    CHAINING,
    # When the transaction ends: entries that were drafts and new ones are posted by statements of their own.
    (
        "CREATE CONSTRAINT TRIGGER ledger_chained AFTER INSERT OR UPDATE ON ledger_chain DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW WHEN (NEW.due) EXECUTE FUNCTION ledger_chaining()"
    ),
    MATCHING,
    "CREATE TRIGGER ledger_matched AFTER INSERT OR UPDATE ON matching FOR EACH ROW EXECUTE FUNCTION ledger_matching()",
    HARD_LOCK,
    (
        "CREATE TRIGGER ledger_hard_locked BEFORE UPDATE OR DELETE ON ledger_lock FOR EACH ROW "
        "WHEN (OLD.kind = 'hard' AND OLD.until IS NOT NULL) EXECUTE FUNCTION ledger_hard_lock()"
    ),
    *PLANS,
)
"""The functions and triggers, for a schema that is the first in the search path."""


def ledger_tables(into: sa.MetaData) -> None:
    """Declare the derived tables of the books, with the constraints that every posted line keeps."""
    uuid = sa.Uuid(as_uuid=False)
    line = sa.Table(
        "ledger_line",
        into,
        sa.Column("entry_id", uuid, primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("journal_id", uuid, nullable=False),
        sa.Column("account_id", uuid, nullable=False),
        sa.Column("party_id", uuid),
        sa.Column("debit", sa.BigInteger(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text()),
        sa.Column("foreign_amount", sa.BigInteger()),
        sa.Column("due", sa.Date()),
        sa.Column("tax_tags", ARRAY(sa.Text()), nullable=False),
        sa.Column("analytic_id", uuid),
        sa.Column("matched", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("matched_foreign", sa.BigInteger(), nullable=False, server_default="0"),
        sa.CheckConstraint("debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0)", name="ledger_line_one_side"),
        sa.CheckConstraint("(currency IS NULL) = (foreign_amount IS NULL)", name="ledger_line_both_amounts"),
        sa.CheckConstraint("matched BETWEEN 0 AND debit + credit", name="ledger_line_open"),
        sa.CheckConstraint(
            "matched_foreign BETWEEN 0 AND abs(coalesce(foreign_amount, 0))", name="ledger_line_open_foreign"
        ),
    )
    sa.Index("ledger_line_account", line.c.account_id, line.c.day)
    sa.Index("ledger_line_party", line.c.party_id, line.c.account_id, postgresql_where=sa.text("party_id IS NOT NULL"))
    analytic = sa.text("analytic_id IS NOT NULL")
    sa.Index("ledger_line_analytic", line.c.analytic_id, line.c.day, postgresql_where=analytic)
    # The result of a year is told without what closed it: see `sync/books/statements.py`.
    entry = into.tables["entry"]
    sa.Index("entry_closing", entry.c.day, postgresql_where=sa.text("kind = 'closing'"))
    once = sa.text("reverses_id IS NOT NULL AND posted_at IS NOT NULL")
    sa.Index("entry_reversed_once", entry.c.reverses_id, unique=True, postgresql_where=once)
    sa.Table(
        "ledger_sum",
        into,
        sa.Column("account_id", uuid, primary_key=True),
        sa.Column("month", sa.Text(), primary_key=True),
        sa.Column("currency", sa.Text(), primary_key=True),
        sa.Column("debit", sa.BigInteger(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.Column("foreign_amount", sa.BigInteger(), nullable=False),
    )
    sa.Table(
        "ledger_tag",
        into,
        sa.Column("tag", sa.Text(), primary_key=True),
        sa.Column("month", sa.Text(), primary_key=True),
        sa.Column("debit", sa.BigInteger(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
    )
    sa.Table(
        "ledger_chain",
        into,
        sa.Column("series_id", uuid, primary_key=True),
        sa.Column("number", sa.BigInteger()),
        sa.Column("place", sa.BigInteger()),
        sa.Column("hash", sa.Text()),
        sa.Column("at", InstantColumn()),
        # Whether entries were posted in this transaction that have not been looked at yet.
        sa.Column("due", sa.Boolean(), nullable=False),
    )
