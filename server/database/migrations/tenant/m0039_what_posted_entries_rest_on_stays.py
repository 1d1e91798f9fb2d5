"""What posted entries rest on stays, and whoever wrote of a number is remembered until others have confirmed it."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql

BEFORE = (
    "UPDATE bank_account SET written_by = ARRAY[changed_by] WHERE changed_by IS NOT NULL AND confirmed_at IS NULL",
    "UPDATE payment_batch SET posted_at = updated_at WHERE state = 'posted'",
    "DROP TRIGGER ledger_account_kept ON account",
    "DROP TRIGGER ledger_journal_kept ON journal",
    "DROP TRIGGER ledger_series_kept ON number_series",
    "DROP FUNCTION ledger_kept_account()",
    "DROP FUNCTION ledger_kept_journal()",
    "DROP FUNCTION ledger_kept_series()",
)
REVERSED = (
    "UPDATE document AS d SET reversal_id = r.id FROM entry AS r "
    "WHERE r.reverses_id = d.entry_id AND r.posted_at IS NOT NULL AND r.deleted_at IS NULL"
)
GUARDS = (
    "SELECT set_config('search_path', current_schema() || ', pg_temp', true)",
    'CREATE TRIGGER "payment_batch_frozen" BEFORE UPDATE ON "payment_batch" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."name", OLD."bank_account_id", OLD."execution", OLD."currency", OLD."items", OLD."state", OLD."total", OLD."composed_by", OLD."released_by", OLD."released_at", OLD."posted_at", OLD."digest") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."name", NEW."bank_account_id", NEW."execution", NEW."currency", NEW."items", NEW."state", NEW."total", NEW."composed_by", NEW."released_by", NEW."released_at", NEW."posted_at", NEW."digest")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "payment_batch_kept" BEFORE DELETE ON "payment_batch" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    """\
CREATE FUNCTION ledger_kept_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line WHERE account_id = OLD.id) THEN
    RAISE EXCEPTION 'account % has entries, so it stays what it is', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_account_kept BEFORE UPDATE ON account FOR EACH ROW WHEN (OLD.id <> NEW.id OR OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL OR CASE WHEN OLD.type IN ('current_asset', 'prepayment', 'fixed_asset') THEN 'current_asset' WHEN OLD.type IN ('current_liability', 'long_term_liability') THEN 'current_liability' WHEN OLD.type IN ('income', 'other_income', 'cost_of_sales', 'expense', 'depreciation') THEN 'income' ELSE OLD.type END <> CASE WHEN NEW.type IN ('current_asset', 'prepayment', 'fixed_asset') THEN 'current_asset' WHEN NEW.type IN ('current_liability', 'long_term_liability') THEN 'current_liability' WHEN NEW.type IN ('income', 'other_income', 'cost_of_sales', 'expense', 'depreciation') THEN 'income' ELSE NEW.type END OR OLD.currency IS DISTINCT FROM NEW.currency OR NEW.heading AND OLD.heading IS NOT TRUE) EXECUTE FUNCTION ledger_kept_account()",
    """\
CREATE FUNCTION ledger_kept_party() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line WHERE account_id = OLD.id AND party_id IS NULL) THEN
    RAISE EXCEPTION 'account % has entries without a party', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_party_kept BEFORE UPDATE ON account FOR EACH ROW WHEN (NEW.party_required AND OLD.party_required IS NOT TRUE) EXECUTE FUNCTION ledger_kept_party()",
    """\
CREATE FUNCTION ledger_kept_settings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF (OLD.id <> NEW.id OR NEW.deleted_at IS NOT NULL OR OLD.base_currency <> NEW.base_currency)
      AND EXISTS (SELECT FROM ledger_line) THEN
    RAISE EXCEPTION 'the books have entries, so their settings stay' USING ERRCODE = 'CF001';
  END IF;
  IF OLD.controls IS DISTINCT FROM NEW.controls AND EXISTS (SELECT
      FROM jsonb_to_recordset(NEW.controls) AS c (role text, account_id uuid)
      JOIN ledger_line AS l ON l.account_id = c.account_id
      WHERE c.role IN ('receivable', 'payable') AND l.party_id IS NULL) THEN
    RAISE EXCEPTION 'what customers and vendors owe has their names' USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_settings_kept BEFORE UPDATE ON ledger_settings FOR EACH ROW WHEN (OLD.id <> NEW.id OR OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL OR OLD.base_currency <> NEW.base_currency OR OLD.controls IS DISTINCT FROM NEW.controls) EXECUTE FUNCTION ledger_kept_settings()",
    """\
CREATE FUNCTION ledger_kept_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM entry WHERE journal_id = OLD.id AND deleted_at IS NULL AND posted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'journal % has entries, so it stays what it is', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_journal_kept BEFORE UPDATE ON journal FOR EACH ROW WHEN (OLD.kind <> NEW.kind OR OLD.id <> NEW.id OR OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION ledger_kept_journal()",
    """\
CREATE FUNCTION ledger_kept_series() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_chain WHERE series_id = OLD.id) THEN
    RAISE EXCEPTION 'series % has given numbers, so it stays what it is', OLD.prefix USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_series_kept BEFORE UPDATE ON number_series FOR EACH ROW WHEN ((OLD.prefix, OLD.journal_id, OLD.device_id) IS DISTINCT FROM (NEW.prefix, NEW.journal_id, NEW.device_id) OR OLD.id <> NEW.id OR OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION ledger_kept_series()",
    """\
CREATE FUNCTION ledger_kept_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM document WHERE id = OLD.document_id AND posted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the file % belongs to a posted document', OLD.file_name USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_file_kept BEFORE UPDATE ON attachment FOR EACH ROW WHEN (OLD.document_id IS NOT NULL AND OLD.deleted_at IS NULL AND (NEW.deleted_at IS NOT NULL OR (OLD.id, OLD.document_id, OLD.digest, OLD.file_name) IS DISTINCT FROM (NEW.id, NEW.document_id, NEW.digest, NEW.file_name))) EXECUTE FUNCTION ledger_kept_file()",
    """\
CREATE FUNCTION ledger_crediting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  told record;
BEGIN
  -- As `shared_models/accounting/correcting.py`: with tax, or without it where down payments are taken off.
  SELECT sum(c.charged) FILTER (WHERE c.id = NEW.corrects_id) AS whole,
      sum(c.charged) FILTER (WHERE c.id <> NEW.corrects_id) AS credited, sum(c.figures) / 2 AS rounded INTO told
    FROM (SELECT d.id, jsonb_array_length(d.lines) + jsonb_array_length(d.tax_lines) + 1 AS figures,
        CASE WHEN bool_or(d.id = NEW.corrects_id AND s.net <> 0) OVER () THEN d.net - s.net
          ELSE d.gross - coalesce(d.rounding, 0) END AS charged
      FROM (SELECT * FROM document WHERE id = NEW.corrects_id
        UNION ALL SELECT * FROM document WHERE corrects_id = NEW.corrects_id AND deleted_at IS NULL) AS d
      CROSS JOIN LATERAL (SELECT coalesce(sum((l.value ->> 'settles_net')::bigint), 0) AS net
        FROM jsonb_array_elements(d.lines) AS l) AS s
      WHERE d.posted_at IS NOT NULL AND NOT EXISTS (SELECT FROM entry AS r
        WHERE r.reverses_id = d.entry_id AND r.posted_at IS NOT NULL AND r.deleted_at IS NULL)) AS c;
  IF told.credited IS NOT NULL AND (told.whole IS NULL
      OR (CASE WHEN told.whole < 0 THEN -told.credited ELSE told.credited END) > abs(told.whole) + told.rounded) THEN
    RAISE EXCEPTION '% credits more than was charged', coalesce(NEW.number_text, NEW.id::text)
      USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$""",
    "CREATE TRIGGER ledger_credited AFTER INSERT OR UPDATE ON document FOR EACH ROW WHEN (NEW.posted_at IS NOT NULL AND NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION ledger_crediting()",
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("bank_account", sa.Column("written_by", postgresql.ARRAY(sa.Uuid(as_uuid=False)), nullable=True))
    op.add_column("payment_batch", sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True))
    for each in BEFORE:
        op.execute(each)
    op.add_column("document", sa.Column("reversal_id", sa.Uuid(as_uuid=False), nullable=True))
    op.execute(REVERSED)
    op.drop_column("bank_account", "changed_by")
    for each in GUARDS:
        op.execute(each)
