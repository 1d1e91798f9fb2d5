"""What documents, payments and matches claim stands in the ledger; a range of voided numbers stays."""

import sqlalchemy as sa
from alembic.operations import Operations

GUARDS = (
    "SELECT set_config('search_path', current_schema() || ', pg_temp', true)",
    'CREATE TRIGGER "number_void_frozen" BEFORE UPDATE ON "number_void" FOR EACH ROW WHEN (OLD."at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."series_id", OLD."first", OLD."last", OLD."reason", OLD."at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."series_id", NEW."first", NEW."last", NEW."reason", NEW."at")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "number_void_kept" BEFORE DELETE ON "number_void" FOR EACH ROW WHEN (OLD."at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    """\
CREATE FUNCTION ledger_backed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM entry AS e WHERE e.id = NEW.entry_id AND e.posted_at IS NOT NULL
      AND e.number_text = NEW.number_text) THEN
    RAISE EXCEPTION '% stands in no entry', coalesce(NEW.number_text, NEW.id::text) USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$""",
    "CREATE CONSTRAINT TRIGGER ledger_backed_document AFTER INSERT OR UPDATE ON document DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.posted_at IS NOT NULL) EXECUTE FUNCTION ledger_backed()",
    "CREATE CONSTRAINT TRIGGER ledger_backed_payment AFTER INSERT OR UPDATE ON payment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.posted_at IS NOT NULL) EXECUTE FUNCTION ledger_backed()",
    "ALTER TABLE document ADD CONSTRAINT document_adds_up CHECK (posted_at IS NULL OR net + tax + coalesce(rounding, 0) = gross)",
    "ALTER TABLE entry ADD CONSTRAINT entry_posted_stays CHECK (posted_at IS NULL OR deleted_at IS NULL)",
    "ALTER TABLE matching ADD CONSTRAINT matching_of_something CHECK (deleted_at IS NULL AND amount >= 0 AND coalesce(debit_foreign, 0) >= 0 AND coalesce(credit_foreign, 0) >= 0)",
    """\
CREATE FUNCTION ledger_settling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line AS l WHERE l.entry_id = NEW.entry_id AND l.position = NEW.position
      AND (l.matched = l.debit + l.credit) <> (l.matched_foreign = abs(l.foreign_amount))) THEN
    RAISE EXCEPTION 'what is settled is settled in both currencies' USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$""",
    "CREATE CONSTRAINT TRIGGER ledger_settled AFTER UPDATE ON ledger_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.foreign_amount <> 0) EXECUTE FUNCTION ledger_settling()",
    """\
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
END $$""",
    "CREATE CONSTRAINT TRIGGER ledger_undone AFTER UPDATE ON matching DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.undone_at IS DISTINCT FROM NEW.undone_at) EXECUTE FUNCTION ledger_undoing()",
    """\
CREATE FUNCTION ledger_kept_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what the bank has told stays, and so does what is explained' USING ERRCODE = 'CF001';
END $$""",
    "CREATE TRIGGER ledger_line_kept BEFORE UPDATE ON bank_line FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND (NEW.deleted_at IS NOT NULL AND OLD.entry_id IS NOT NULL OR (OLD.id, OLD.statement_id, OLD.bank_account_id, OLD.identity, OLD.position, OLD.day, OLD.amount, OLD.currency) IS DISTINCT FROM (NEW.id, NEW.statement_id, NEW.bank_account_id, NEW.identity, NEW.position, NEW.day, NEW.amount, NEW.currency))) EXECUTE FUNCTION ledger_kept_line()",
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_index(
        "entry_reversed_once",
        "entry",
        ["reverses_id"],
        unique=True,
        postgresql_where=sa.text("reverses_id IS NOT NULL AND posted_at IS NOT NULL"),
    )
    op.create_check_constraint(
        "ledger_line_both_amounts", "ledger_line", "(currency IS NULL) = (foreign_amount IS NULL)"
    )
    for each in GUARDS:
        op.execute(each)
