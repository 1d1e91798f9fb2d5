"""Of no rate is more credited than was charged at it."""

from alembic.operations import Operations

CREDITING = """\
CREATE OR REPLACE FUNCTION ledger_crediting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  family uuid[] := ARRAY(SELECT d.id FROM document AS d
    WHERE (d.id = NEW.corrects_id OR (d.corrects_id = NEW.corrects_id AND d.deleted_at IS NULL))
      AND d.posted_at IS NOT NULL AND NOT EXISTS (SELECT FROM entry AS r
        WHERE r.reverses_id = d.entry_id AND r.posted_at IS NOT NULL AND r.deleted_at IS NULL));
  told record;
BEGIN
  -- As `shared_models/accounting/credited.py`: with tax, or without it where down payments are taken off.
  SELECT sum(c.charged) FILTER (WHERE c.id = NEW.corrects_id) AS whole,
      sum(c.charged) FILTER (WHERE c.id <> NEW.corrects_id) AS credited, sum(c.figures) AS figures,
      bool_or(c.id = NEW.corrects_id AND c.settled <> 0) AS settles INTO told
    FROM (SELECT d.id, jsonb_array_length(d.lines) + jsonb_array_length(d.tax_lines) + 1 AS figures, s.net AS settled,
        CASE WHEN bool_or(d.id = NEW.corrects_id AND s.net <> 0) OVER () THEN d.net - s.net
          ELSE d.gross - coalesce(d.rounding, 0) END AS charged
      FROM document AS d
      CROSS JOIN LATERAL (SELECT coalesce(sum((l.value ->> 'settles_net')::bigint), 0) AS net
        FROM jsonb_array_elements(d.lines) AS l) AS s
      WHERE d.id = ANY (family)) AS c;
  IF told.credited IS NOT NULL AND (told.whole IS NULL OR (CASE WHEN told.whole < 0 THEN -told.credited
      ELSE told.credited END) > abs(told.whole) + told.figures / 2) THEN
    RAISE EXCEPTION '% credits more than was charged', coalesce(NEW.number_text, NEW.id::text)
      USING ERRCODE = 'CF001';
  END IF;
  IF EXISTS (SELECT FROM document AS d
      CROSS JOIN LATERAL jsonb_array_elements(d.tax_lines) AS t
      CROSS JOIN LATERAL (SELECT coalesce(sum((l.value ->> 'settles_net')::bigint), 0) AS net
        FROM jsonb_array_elements(d.lines) AS l WHERE l.value -> 'tax_ids' ? (t.value ->> 'tax_id')) AS s
      CROSS JOIN LATERAL (VALUES (0, coalesce((t.value ->> 'base')::bigint, 0) - s.net),
        (1, CASE WHEN told.settles THEN 0 ELSE coalesce((t.value ->> 'tax')::bigint, 0) END)) AS f (of, amount)
      CROSS JOIN LATERAL (SELECT CASE WHEN d.id = NEW.corrects_id THEN f.amount ELSE 0 END AS charged,
        CASE WHEN d.id = NEW.corrects_id THEN 0 ELSE f.amount END AS credited) AS c
      WHERE d.id = ANY (family)
      GROUP BY t.value ->> 'tax_id', coalesce(t.value ->> 'percent', '0'), f.of
      HAVING CASE sign(sum(c.charged)) WHEN 0 THEN abs(sum(c.credited)) ELSE sign(sum(c.charged)) * sum(c.credited) END
        > abs(sum(c.charged)) + told.figures) THEN
    RAISE EXCEPTION '% credits more at one rate than was charged', coalesce(NEW.number_text, NEW.id::text)
      USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$"""


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.execute("SELECT set_config('search_path', current_schema() || ', pg_temp', true)")
    op.execute(CREDITING)
