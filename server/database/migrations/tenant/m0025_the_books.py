"""The books: accounts, journals, entries, documents, banking, and what PostgreSQL itself keeps true of them."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql

GUARDS = (
    """\
CREATE FUNCTION refuse_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a posted % is final', TG_TABLE_NAME USING ERRCODE = 'CF001';
END $$""",
    'CREATE TRIGGER "document_frozen" BEFORE UPDATE ON "document" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."kind", OLD."state", OLD."party", OLD."journal_id", OLD."issued", OLD."supplied", OLD."supplied_until", OLD."terms_id", OLD."due", OLD."valid_until", OLD."reference", OLD."currency", OLD."rate", OLD."prices_include_tax", OLD."rounding_mode", OLD."tax_rounding", OLD."cash_rounding", OLD."discount", OLD."lines", OLD."notes", OLD."introduction", OLD."corrects_id", OLD."quote_id", OLD."is_down_payment", OLD."tax_lines", OLD."instalments", OLD."net", OLD."tax", OLD."rounding", OLD."gross", OLD."number_text", OLD."entry_id", OLD."approved_by", OLD."approved_at", OLD."posted_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."kind", NEW."state", NEW."party", NEW."journal_id", NEW."issued", NEW."supplied", NEW."supplied_until", NEW."terms_id", NEW."due", NEW."valid_until", NEW."reference", NEW."currency", NEW."rate", NEW."prices_include_tax", NEW."rounding_mode", NEW."tax_rounding", NEW."cash_rounding", NEW."discount", NEW."lines", NEW."notes", NEW."introduction", NEW."corrects_id", NEW."quote_id", NEW."is_down_payment", NEW."tax_lines", NEW."instalments", NEW."net", NEW."tax", NEW."rounding", NEW."gross", NEW."number_text", NEW."entry_id", NEW."approved_by", NEW."approved_at", NEW."posted_at")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "document_kept" BEFORE DELETE ON "document" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "dunning_letter_frozen" BEFORE UPDATE ON "dunning_letter" FOR EACH ROW WHEN (OLD."issued_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."day", OLD."level", OLD."currency", OLD."items", OLD."fee", OLD."interest", OLD."total", OLD."issued_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."day", NEW."level", NEW."currency", NEW."items", NEW."fee", NEW."interest", NEW."total", NEW."issued_at")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "dunning_letter_kept" BEFORE DELETE ON "dunning_letter" FOR EACH ROW WHEN (OLD."issued_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "entry_frozen" BEFORE UPDATE ON "entry" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."journal_id", OLD."day", OLD."kind", OLD."text", OLD."reference", OLD."base_currency", OLD."lines", OLD."document_id", OLD."reverses_id", OLD."number_text", OLD."series_id", OLD."number", OLD."place", OLD."previous_hash", OLD."hash", OLD."posted_at", OLD."posted_by") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."journal_id", NEW."day", NEW."kind", NEW."text", NEW."reference", NEW."base_currency", NEW."lines", NEW."document_id", NEW."reverses_id", NEW."number_text", NEW."series_id", NEW."number", NEW."place", NEW."previous_hash", NEW."hash", NEW."posted_at", NEW."posted_by")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "entry_kept" BEFORE DELETE ON "entry" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "matching_frozen" BEFORE UPDATE ON "matching" FOR EACH ROW WHEN (OLD."made_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."day", OLD."account_id", OLD."debit_entry_id", OLD."debit_line", OLD."credit_entry_id", OLD."credit_line", OLD."base_currency", OLD."amount", OLD."debit_currency", OLD."debit_foreign", OLD."credit_currency", OLD."credit_foreign", OLD."difference_entry_id", OLD."made_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."day", NEW."account_id", NEW."debit_entry_id", NEW."debit_line", NEW."credit_entry_id", NEW."credit_line", NEW."base_currency", NEW."amount", NEW."debit_currency", NEW."debit_foreign", NEW."credit_currency", NEW."credit_foreign", NEW."difference_entry_id", NEW."made_at")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "matching_kept" BEFORE DELETE ON "matching" FOR EACH ROW WHEN (OLD."made_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "payment_frozen" BEFORE UPDATE ON "payment" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."direction", OLD."state", OLD."journal_id", OLD."day", OLD."amount", OLD."currency", OLD."rate", OLD."text", OLD."items", OLD."payee_account_id", OLD."batch_id", OLD."number_text", OLD."entry_id", OLD."posted_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."direction", NEW."state", NEW."journal_id", NEW."day", NEW."amount", NEW."currency", NEW."rate", NEW."text", NEW."items", NEW."payee_account_id", NEW."batch_id", NEW."number_text", NEW."entry_id", NEW."posted_at")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "payment_kept" BEFORE DELETE ON "payment" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "tax_return_frozen" BEFORE UPDATE ON "tax_return" FOR EACH ROW WHEN (OLD."filed_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."form", OLD."first", OLD."last", OLD."base_currency", OLD."boxes", OLD."payable", OLD."entry_id", OLD."filed_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."form", NEW."first", NEW."last", NEW."base_currency", NEW."boxes", NEW."payable", NEW."entry_id", NEW."filed_at")) EXECUTE FUNCTION refuse_frozen()',
    'CREATE TRIGGER "tax_return_kept" BEFORE DELETE ON "tax_return" FOR EACH ROW WHEN (OLD."filed_at" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()',
    "SELECT set_config('search_path', current_schema() || ', pg_temp', true)",
    """\
CREATE FUNCTION ledger_posting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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
  RETURN NULL;
END $$""",
    "CREATE TRIGGER ledger_posted_new AFTER INSERT ON entry REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION ledger_posting()",
    "CREATE TRIGGER ledger_posted_draft AFTER UPDATE ON entry REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION ledger_posting()",
    """\
CREATE FUNCTION ledger_chaining() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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
    FROM entry AS e WHERE l.series_id = NEW.series_id AND e.series_id = NEW.series_id AND e.place = (
      SELECT max(m.place) FROM entry AS m WHERE m.series_id = NEW.series_id AND m.posted_at IS NOT NULL);
  RETURN NULL;
END $$""",
    "CREATE CONSTRAINT TRIGGER ledger_chained AFTER INSERT OR UPDATE ON ledger_chain DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.due) EXECUTE FUNCTION ledger_chaining()",
    """\
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
  RETURN NULL;
END $$""",
    "CREATE TRIGGER ledger_matched AFTER INSERT OR UPDATE ON matching FOR EACH ROW EXECUTE FUNCTION ledger_matching()",
    """\
CREATE FUNCTION ledger_hard_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.kind <> 'hard' OR NEW.deleted_at IS NOT NULL OR NEW.until IS NULL
      OR NEW.until < OLD.until THEN
    RAISE EXCEPTION 'a hard lock never opens again' USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    "CREATE TRIGGER ledger_hard_locked BEFORE UPDATE OR DELETE ON ledger_lock FOR EACH ROW WHEN (OLD.kind = 'hard' AND OLD.until IS NOT NULL) EXECUTE FUNCTION ledger_hard_lock()",
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("heading", sa.Boolean(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("reconcilable", sa.Boolean(), nullable=True),
        sa.Column("party_required", sa.Boolean(), nullable=True),
        sa.Column("tax_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("report_line", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "account_code_unique", "account", ["code"], unique=True, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("account_search", "account", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "account_sort", "account", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "analytic_account",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "analytic_account_code_unique",
        "analytic_account",
        ["code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("analytic_account_search", "analytic_account", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "analytic_account_sort",
        "analytic_account",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "bank_account",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("iban", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("bic", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("journal_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "bank_account_account_id",
        "bank_account",
        ["account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_account_company_id",
        "bank_account",
        ["company_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_account_contact_id",
        "bank_account",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_account_journal_id",
        "bank_account",
        ["journal_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("bank_account_search", "bank_account", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "bank_account_sort",
        "bank_account",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "bank_line",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("bank_account_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("value_day", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("iban", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("rule_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "bank_line_bank_account_id",
        "bank_line",
        ["bank_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_line_entry_id", "bank_line", ["entry_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "bank_line_identity_unique",
        "bank_line",
        ["identity"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_line_rule_id", "bank_line", ["rule_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("bank_line_search", "bank_line", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "bank_line_sort", "bank_line", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "bank_line_statement_id",
        "bank_line",
        ["statement_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "bank_rule",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("bank_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("name_contains", sa.Text(), nullable=True),
        sa.Column("text_contains", sa.Text(), nullable=True),
        sa.Column("iban", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("least", sa.BigInteger(), nullable=True),
        sa.Column("most", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("tax_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("analytic_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("learnt", sa.Boolean(), nullable=True),
        sa.Column("uses", sa.BigInteger(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "bank_rule_account_id",
        "bank_rule",
        ["account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_rule_analytic_id",
        "bank_rule",
        ["analytic_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_rule_bank_account_id",
        "bank_rule",
        ["bank_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_rule_company_id",
        "bank_rule",
        ["company_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_rule_contact_id",
        "bank_rule",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("bank_rule_search", "bank_rule", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "bank_rule_sort", "bank_rule", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "bank_rule_tax_id", "bank_rule", ["tax_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "bank_statement",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("bank_account_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("opening", sa.BigInteger(), nullable=True),
        sa.Column("closing", sa.BigInteger(), nullable=True),
        sa.Column("previous_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("format", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "bank_statement_bank_account_id",
        "bank_statement",
        ["bank_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "bank_statement_previous_id",
        "bank_statement",
        ["previous_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("bank_statement_search", "bank_statement", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "bank_statement_sort",
        "bank_statement",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "branding",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("legal_name", sa.Text(), nullable=False),
        sa.Column("street", sa.Text(), nullable=True),
        sa.Column("postal_code", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("vat_number", sa.Text(), nullable=True),
        sa.Column("tax_number", sa.Text(), nullable=True),
        sa.Column("registered_in", sa.Text(), nullable=True),
        sa.Column("accent", sa.Text(), nullable=True),
        sa.Column("logo", sa.Text(), nullable=True),
        sa.Column("footer", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("branding_search", "branding", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "branding_sort", "branding", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "currency",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "currency_code_unique", "currency", ["code"], unique=True, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("currency_search", "currency", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "currency_sort", "currency", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("owner_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deal_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("party", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("journal_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("issued", sa.Date(), nullable=True),
        sa.Column("supplied", sa.Date(), nullable=True),
        sa.Column("supplied_until", sa.Date(), nullable=True),
        sa.Column("terms_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("rate", sa.BigInteger(), nullable=True),
        sa.Column("prices_include_tax", sa.Boolean(), nullable=True),
        sa.Column("rounding_mode", sa.Text(), nullable=False),
        sa.Column("tax_rounding", sa.Text(), nullable=False),
        sa.Column("cash_rounding", sa.BigInteger(), nullable=True),
        sa.Column("discount", sa.BigInteger(), nullable=True),
        sa.Column("lines", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("introduction", sa.Text(), nullable=True),
        sa.Column("corrects_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("quote_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("is_down_payment", sa.Boolean(), nullable=True),
        sa.Column("payee_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("tax_lines", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("instalments", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("net", sa.BigInteger(), nullable=True),
        sa.Column("tax", sa.BigInteger(), nullable=True),
        sa.Column("rounding", sa.BigInteger(), nullable=True),
        sa.Column("gross", sa.BigInteger(), nullable=True),
        sa.Column("number_text", sa.Text(), nullable=True),
        sa.Column("entry_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("approved_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dunning_hold", sa.Boolean(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("document_bucket", "document", ["bucket", "id"], unique=False)
    op.create_index(
        "document_company_id", "document", ["company_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "document_contact_id", "document", ["contact_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "document_corrects_id",
        "document",
        ["corrects_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "document_deal_id", "document", ["deal_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "document_journal_id", "document", ["journal_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "document_owner_id", "document", ["owner_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "document_payee_account_id",
        "document",
        ["payee_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "document_quote_id", "document", ["quote_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("document_search", "document", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "document_sort", "document", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "document_terms_id", "document", ["terms_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "dunning_letter",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("level", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("items", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("fee", sa.BigInteger(), nullable=True),
        sa.Column("interest", sa.BigInteger(), nullable=True),
        sa.Column("total", sa.BigInteger(), nullable=True),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "dunning_letter_company_id",
        "dunning_letter",
        ["company_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "dunning_letter_contact_id",
        "dunning_letter",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("dunning_letter_search", "dunning_letter", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "dunning_letter_sort",
        "dunning_letter",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "dunning_level",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.BigInteger(), nullable=False),
        sa.Column("days", sa.BigInteger(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("interest", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("dunning_level_search", "dunning_level", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "dunning_level_sort",
        "dunning_level",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("journal_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("base_currency", sa.Text(), nullable=False),
        sa.Column("lines", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("document_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("reverses_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("number_text", sa.Text(), nullable=True),
        sa.Column("series_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.Column("previous_hash", sa.Text(), nullable=True),
        sa.Column("hash", sa.Text(), nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("posted_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "entry_document_id", "entry", ["document_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "entry_journal_id", "entry", ["journal_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "entry_number", "entry", ["series_id", "number"], unique=True, postgresql_where=sa.text("posted_at IS NOT NULL")
    )
    op.create_index(
        "entry_place", "entry", ["series_id", "place"], unique=True, postgresql_where=sa.text("posted_at IS NOT NULL")
    )
    op.create_index(
        "entry_reverses_id", "entry", ["reverses_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("entry_search", "entry", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "entry_sort", "entry", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "exchange_rate",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("rate", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("exchange_rate_search", "exchange_rate", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "exchange_rate_sort",
        "exchange_rate",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "fiscal_year",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closing_entry_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("fiscal_year_search", "fiscal_year", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "fiscal_year_sort",
        "fiscal_year",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "journal_code_unique", "journal", ["code"], unique=True, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("journal_search", "journal", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "journal_sort", "journal", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "ledger_chain",
        sa.Column("series_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.Column("hash", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("series_id"),
    )
    op.create_table(
        "ledger_line",
        sa.Column("entry_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("journal_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("party_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("debit", sa.BigInteger(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("foreign_amount", sa.BigInteger(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("tax_tags", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("analytic_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("matched", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("matched_foreign", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint("debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0)", name="ledger_line_one_side"),
        sa.CheckConstraint("matched BETWEEN 0 AND debit + credit", name="ledger_line_open"),
        sa.CheckConstraint(
            "matched_foreign BETWEEN 0 AND abs(coalesce(foreign_amount, 0))", name="ledger_line_open_foreign"
        ),
        sa.PrimaryKeyConstraint("entry_id", "position"),
    )
    op.create_index("ledger_line_account", "ledger_line", ["account_id", "day"], unique=False)
    op.create_index(
        "ledger_line_party",
        "ledger_line",
        ["party_id", "account_id"],
        unique=False,
        postgresql_where=sa.text("party_id IS NOT NULL"),
    )
    op.create_table(
        "ledger_lock",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ledger_lock_search", "ledger_lock", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "ledger_lock_sort",
        "ledger_lock",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "ledger_settings",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("base_currency", sa.Text(), nullable=False),
        sa.Column("chart", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("tax_number", sa.Text(), nullable=True),
        sa.Column("fiscal_start", sa.BigInteger(), nullable=False),
        sa.Column("rounding_mode", sa.Text(), nullable=False),
        sa.Column("tax_rounding", sa.Text(), nullable=False),
        sa.Column("cash_rounding", sa.BigInteger(), nullable=True),
        sa.Column("tax_basis", sa.Text(), nullable=False),
        sa.Column("controls", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ledger_settings_search", "ledger_settings", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "ledger_settings_sort",
        "ledger_settings",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "ledger_sum",
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("debit", sa.BigInteger(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.Column("foreign_amount", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "month", "currency"),
    )
    op.create_table(
        "mail_setting",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("port", sa.BigInteger(), nullable=False),
        sa.Column("security", sa.Text(), nullable=False),
        sa.Column("user", sa.Text(), nullable=True),
        sa.Column("password", sa.Text(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_name", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("mail_setting_search", "mail_setting", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "mail_setting_sort",
        "mail_setting",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "matching",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("debit_entry_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("debit_line", sa.BigInteger(), nullable=False),
        sa.Column("credit_entry_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("credit_line", sa.BigInteger(), nullable=False),
        sa.Column("base_currency", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("debit_currency", sa.Text(), nullable=True),
        sa.Column("debit_foreign", sa.BigInteger(), nullable=True),
        sa.Column("credit_currency", sa.Text(), nullable=True),
        sa.Column("credit_foreign", sa.BigInteger(), nullable=True),
        sa.Column("difference_entry_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "matching_account_id", "matching", ["account_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "matching_credit_entry_id",
        "matching",
        ["credit_entry_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "matching_debit_entry_id",
        "matching",
        ["debit_entry_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "matching_difference_entry_id",
        "matching",
        ["difference_entry_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("matching_search", "matching", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "matching_sort", "matching", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "outbox_message",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("cc", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("documents", postgresql.ARRAY(sa.Uuid(as_uuid=False)), nullable=True),
        sa.Column("letter_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("formats", postgresql.ARRAY(sa.Text()), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.BigInteger(), nullable=True),
        sa.Column("next_try", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "outbox_message_documents",
        "outbox_message",
        ["documents"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND documents <> '{}'"),
    )
    op.create_index(
        "outbox_message_letter_id",
        "outbox_message",
        ["letter_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("outbox_message_search", "outbox_message", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "outbox_message_sort",
        "outbox_message",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "payment",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("journal_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("rate", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("items", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("payee_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("batch_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("number_text", sa.Text(), nullable=True),
        sa.Column("entry_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "payment_batch_id", "payment", ["batch_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "payment_company_id", "payment", ["company_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "payment_contact_id", "payment", ["contact_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "payment_journal_id", "payment", ["journal_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "payment_payee_account_id",
        "payment",
        ["payee_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("payment_search", "payment", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "payment_sort", "payment", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "payment_batch",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("bank_account_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("execution", sa.Date(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("items", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=True),
        sa.Column("released_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "payment_batch_bank_account_id",
        "payment_batch",
        ["bank_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("payment_batch_search", "payment_batch", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "payment_batch_sort",
        "payment_batch",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "payment_terms",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("instalments", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("discount_percent", sa.BigInteger(), nullable=True),
        sa.Column("discount_days", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "payment_terms_name_unique",
        "payment_terms",
        ["name"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("payment_terms_search", "payment_terms", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "payment_terms_sort",
        "payment_terms",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "period",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("fiscal_year_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "period_month_unique", "period", ["month"], unique=True, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("period_search", "period", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "period_sort", "period", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "product",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("income_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("expense_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("sale_tax_ids", postgresql.ARRAY(sa.Uuid(as_uuid=False)), nullable=True),
        sa.Column("purchase_tax_ids", postgresql.ARRAY(sa.Uuid(as_uuid=False)), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "product_code_unique", "product", ["code"], unique=True, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "product_expense_account_id",
        "product",
        ["expense_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "product_income_account_id",
        "product",
        ["income_account_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "product_purchase_tax_ids",
        "product",
        ["purchase_tax_ids"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND purchase_tax_ids <> '{}'"),
    )
    op.create_index(
        "product_sale_tax_ids",
        "product",
        ["sale_tax_ids"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND sale_tax_ids <> '{}'"),
    )
    op.create_index("product_search", "product", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "product_sort", "product", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_table(
        "recurring_document",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("template_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("every", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("next", sa.Date(), nullable=True),
        sa.Column("posts", sa.Boolean(), nullable=True),
        sa.Column("made", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("recurring_document_search", "recurring_document", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "recurring_document_sort",
        "recurring_document",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "recurring_document_template_id",
        "recurring_document",
        ["template_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "tax",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("use", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("rates", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("refund_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("counter_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("transition_account_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("recoverable", sa.BigInteger(), nullable=True),
        sa.Column("on_tax", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("reason_code", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("tax_code_unique", "tax", ["code"], unique=True, postgresql_where=sa.text("deleted_at IS NULL"))
    op.create_index("tax_search", "tax", ["search"], unique=False, postgresql_using="gin")
    op.create_index("tax_sort", "tax", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL"))
    op.create_table(
        "tax_return",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("base_currency", sa.Text(), nullable=False),
        sa.Column("boxes", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("payable", sa.BigInteger(), nullable=True),
        sa.Column("entry_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "tax_return_entry_id", "tax_return", ["entry_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("tax_return_search", "tax_return", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "tax_return_sort",
        "tax_return",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "tax_rule",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("from_country", sa.Text(), nullable=True),
        sa.Column("from_group", sa.Text(), nullable=True),
        sa.Column("to_country", sa.Text(), nullable=True),
        sa.Column("to_group", sa.Text(), nullable=True),
        sa.Column("business", sa.Boolean(), nullable=True),
        sa.Column("product_kind", sa.Text(), nullable=True),
        sa.Column("replaces_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("tax_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("tax_rule_search", "tax_rule", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "tax_rule_sort", "tax_rule", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.add_column("number_series", sa.Column("place", sa.BigInteger(), nullable=True))
    op.add_column("number_series", sa.Column("head", sa.Text(), nullable=True))
    op.drop_index(
        op.f("stage_next_stages"),
        table_name="stage",
        postgresql_using="gin",
        postgresql_where="((deleted_at IS NULL) AND (next_stages <> '{}'::uuid[]))",
    )
    op.drop_index(op.f("stage_pipeline_id"), table_name="stage", postgresql_where="(deleted_at IS NULL)")
    for each in GUARDS:
        op.execute(each)
