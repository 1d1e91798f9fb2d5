"""What PostgreSQL itself enforces of documents, payments and matches: whatever they claim stands in the ledger.

A posted document or payment has its entry, under the same number, and its sums add up; the credits of a document are no
more than it charged, at each rate. What is settled in a foreign currency is settled in the books, too; what a match has
realised is taken back with it.
"""

BACKED = """\
CREATE FUNCTION ledger_backed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM entry AS e WHERE e.id = NEW.entry_id AND e.posted_at IS NOT NULL
      AND e.number_text = NEW.number_text) THEN
    RAISE EXCEPTION '% stands in no entry', coalesce(NEW.number_text, NEW.id::text) USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$"""

CREDITING = """\
CREATE FUNCTION ledger_crediting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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

SETTLING = """\
CREATE FUNCTION ledger_settling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line AS l WHERE l.entry_id = NEW.entry_id AND l.position = NEW.position
      AND (l.matched = l.debit + l.credit) <> (l.matched_foreign = abs(l.foreign_amount))) THEN
    RAISE EXCEPTION 'what is settled is settled in both currencies' USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$"""

UNDOING = """\
CREATE FUNCTION ledger_undoing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.undone_at IS NULL THEN
    RAISE EXCEPTION 'what was undone stays undone' USING ERRCODE = 'CF001';
  END IF;
  IF EXISTS (SELECT FROM unnest(ARRAY[NEW.difference_entry_id, NEW.release_entry_id]) AS made (id)
      WHERE made.id IS NOT NULL AND NOT EXISTS (
        SELECT FROM entry AS r WHERE r.reverses_id = made.id AND r.posted_at IS NOT NULL AND r.deleted_at IS NULL)) THEN
    RAISE EXCEPTION 'what a match has realised is taken back with it' USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$"""


def _when_over(name: str, table: str, when: str, function: str) -> str:
    """A check when the transaction ends: what belongs together is written by statements of its own."""
    return (
        f"CREATE CONSTRAINT TRIGGER {name} AFTER {table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
        f"WHEN ({when}) EXECUTE FUNCTION {function}()"
    )


STATEMENTS = (
    BACKED,
    *(
        _when_over(f"ledger_backed_{each}", f"INSERT OR UPDATE ON {each}", "NEW.posted_at IS NOT NULL", "ledger_backed")
        for each in ("document", "payment")
    ),
    (
        "ALTER TABLE document ADD CONSTRAINT document_adds_up "
        "CHECK (posted_at IS NULL OR net + tax + coalesce(rounding, 0) = gross)"
    ),
    "ALTER TABLE entry ADD CONSTRAINT entry_posted_stays CHECK (posted_at IS NULL OR deleted_at IS NULL)",
    (
        "ALTER TABLE matching ADD CONSTRAINT matching_of_something CHECK (deleted_at IS NULL AND amount >= 0 "
        "AND coalesce(debit_foreign, 0) >= 0 AND coalesce(credit_foreign, 0) >= 0)"
    ),
    CREDITING,
    (
        "CREATE TRIGGER ledger_credited AFTER INSERT OR UPDATE ON document FOR EACH ROW "
        "WHEN (NEW.posted_at IS NOT NULL AND NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION ledger_crediting()"
    ),
    SETTLING,
    _when_over("ledger_settled", "UPDATE ON ledger_line", "NEW.foreign_amount <> 0", "ledger_settling"),
    UNDOING,
    _when_over("ledger_undone", "UPDATE ON matching", "OLD.undone_at IS DISTINCT FROM NEW.undone_at", "ledger_undoing"),
)
"""The functions, triggers and constraints, for a schema that is the first in the search path; after `ledger.py`."""
