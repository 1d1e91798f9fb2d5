"""Rules of the books that were soft: whose line, whose number, in which currency."""

import sqlalchemy as sa
from alembic.operations import Operations

POSTING = """\
CREATE OR REPLACE FUNCTION ledger_posting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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
CREATE OR REPLACE FUNCTION ledger_chaining() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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
CREATE OR REPLACE FUNCTION ledger_matching() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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

KEPT_JOURNAL = """\
CREATE FUNCTION ledger_kept_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM entry WHERE journal_id = OLD.id AND deleted_at IS NULL AND posted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'journal % has entries, so it stays what it is', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

KEPT_SERIES = """\
CREATE FUNCTION ledger_kept_series() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_chain WHERE series_id = OLD.id) THEN
    RAISE EXCEPTION 'series % has given numbers, so it stays what it is', OLD.prefix USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

PLANS = tuple(
    f"ALTER FUNCTION {each}() SET enable_seqscan TO off SET enable_hashjoin TO off SET enable_mergejoin TO off"
    for each in ("ledger_posting", "ledger_chaining")
)
GUARDS = (
    "SELECT set_config('search_path', current_schema() || ', pg_temp', true)",
    POSTING,
    CHAINING,
    MATCHING,
    *PLANS,
    KEPT_JOURNAL,
    (
        "CREATE TRIGGER ledger_journal_kept BEFORE UPDATE ON journal FOR EACH ROW WHEN (OLD.kind <> NEW.kind "
        "OR OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION ledger_kept_journal()"
    ),
    KEPT_SERIES,
    (
        "CREATE TRIGGER ledger_series_kept BEFORE UPDATE ON number_series FOR EACH ROW WHEN ((OLD.prefix, "
        "OLD.journal_id, OLD.device_id) IS DISTINCT FROM (NEW.prefix, NEW.journal_id, NEW.device_id) OR "
        "OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION ledger_kept_series()"
    ),
)
_JOURNALS = (
    "UPDATE number_series AS s SET journal_id = e.journal_id FROM (SELECT DISTINCT series_id, journal_id FROM entry "
    "WHERE posted_at IS NOT NULL) AS e WHERE e.series_id = s.id"
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("company", sa.Column("vat_number", sa.Text(), nullable=True))
    op.alter_column("document", "rounding_mode", existing_type=sa.TEXT(), nullable=True)
    op.alter_column("document", "tax_rounding", existing_type=sa.TEXT(), nullable=True)
    op.add_column("number_series", sa.Column("journal_id", sa.Uuid(as_uuid=False), nullable=True))
    op.execute(_JOURNALS)
    for each in GUARDS:
        op.execute(each)
