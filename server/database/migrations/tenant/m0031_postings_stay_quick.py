"""Postings stay quick however large the ledger grows."""

from alembic.operations import Operations

CHAINING = """\
CREATE OR REPLACE FUNCTION ledger_chaining() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  c ledger_chain;
  wrong text;
BEGIN
  SELECT * INTO c FROM ledger_chain WHERE series_id = NEW.series_id;
  SELECT f.number_text INTO wrong FROM (
      SELECT e.number_text, e.number, e.place, e.previous_hash, lag(e.number) OVER chain AS before_number,
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
  UPDATE ledger_chain AS l SET number = e.number, place = e.place, hash = e.hash, at = e.posted_at, due = false
    FROM entry AS e WHERE l.series_id = NEW.series_id AND e.series_id = NEW.series_id AND e.posted_at IS NOT NULL
      AND e.place = (
        SELECT max(m.place) FROM entry AS m WHERE m.series_id = NEW.series_id AND m.posted_at IS NOT NULL);
  RETURN NULL;
END $$"""

PLANS = tuple(
    f"ALTER FUNCTION {each}() SET enable_seqscan TO off SET enable_hashjoin TO off SET enable_mergejoin TO off"
    for each in ("ledger_posting", "ledger_chaining")
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    for each in (CHAINING, *PLANS):
        op.execute(each)
