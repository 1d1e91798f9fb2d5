"""Sum by tag of the tax return and month."""

import sqlalchemy as sa
from alembic.operations import Operations

POSTING = """\
CREATE OR REPLACE FUNCTION ledger_posting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  posted uuid[];
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

  SELECT l.account_id INTO wrong FROM ledger_line AS l LEFT JOIN account AS a ON a.id = l.account_id
    WHERE l.entry_id = ANY(posted) AND (a.id IS NULL OR a.deleted_at IS NOT NULL OR a.heading
      OR a.valid_from > l.day OR a.valid_to < l.day OR (a.party_required AND l.party_id IS NULL)
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

SUMMED = """\
INSERT INTO ledger_tag (tag, month, debit, credit)
  SELECT t.tag, l.month, sum(l.debit), sum(l.credit) FROM ledger_line AS l CROSS JOIN unnest(l.tax_tags) AS t (tag)
  GROUP BY 1, 2"""

PLAN = (
    "ALTER FUNCTION ledger_posting() SET enable_seqscan TO off SET enable_hashjoin TO off SET enable_mergejoin TO off"
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "ledger_tag",
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("debit", sa.BigInteger(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tag", "month"),
    )
    for each in (SUMMED, POSTING, PLAN):
        op.execute(each)
